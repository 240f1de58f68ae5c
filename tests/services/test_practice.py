"""The practice vault: what is in it, that the seed decides it, and that nobody in it is real."""

from __future__ import annotations

import random
import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import Channel, Outcome
from checkin_desktop.domain.binders import Audience
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.people import IdentifierKind, Relation
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_reviews import ReviewKind
from checkin_desktop.domain.presence import proof_of_time
from checkin_desktop.domain.withheld import RequestAnswer
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.practice import PracticeClock, make_practice_vault
from checkin_desktop.services.practice_attempts import ZONE, scripted_attempts, weekday_before
from checkin_desktop.services.practice_family import CONTACTS, FAMILY, further_member
from tests.support.vaults import CHEAP

TODAY = date(2026, 11, 21)


class StandingClock:
    def now(self) -> datetime:
        return datetime(2026, 11, 21, 15, 0, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0


def _make(folder: Path, **more: int) -> CaseFile:
    return make_practice_vault(
        folder,
        "practice",
        today=TODAY,
        clock=StandingClock(),
        kdf=CHEAP,
        **more,  # type: ignore[arg-type]
    )


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> CaseFile:
    made = _make(tmp_path_factory.mktemp("practice") / "practice.cdvault")
    made.close()
    return vaults.open_(made.folder, "practice", clock=StandingClock())


@pytest.fixture(scope="module", autouse=True)
def _closed(case: CaseFile):  # type: ignore[no-untyped-def]
    yield
    case.close()


def test_a_family_of_four(case: CaseFile) -> None:
    assert case.practice
    names = {row.id: row.display_name for row in case.people.rows()}
    assert names == {
        1: "María Elena Reyes Núñez",
        2: "José Luis Reyes-Gómez",
        3: "Sofía Reyes Núñez",
        4: "Diego Reyes Núñez",
    }
    family = {link.person_id: link.relation for link in case.people.get(1).family}
    assert family == {2: Relation.SPOUSE, 3: Relation.CHILD, 4: Relation.CHILD}


def test_numbers_as_people_type_them(case: CaseFile) -> None:
    short = case.people.get(2).identifier(IdentifierKind.A_NUMBER)
    assert short is not None
    assert (short.typed, short.normalised) == ("A12345679", "012345679")
    without = case.people.get(1).identifier(IdentifierKind.SUBJECT_ID)
    assert without is not None
    assert not without.have


def test_papers_of_every_kind(case: CaseFile) -> None:
    scanned = [d for d in case.documents.list(1) if d.attachments]
    assert [a.mime for d in scanned for a in d.attachments] == ["application/pdf", *["image/jpeg"] * 4]
    assert case.documents.content(scanned[0].attachments[0].id).startswith(b"%PDF")
    kinds = [a.mime for attempt in case.attempts.list(1) for a in attempt.attachments]
    assert sorted(kinds) == ["image/png", "image/png", "message/rfc822"]
    assert case.documents.progress(1).in_hand > 10
    dated = [d for d in case.documents.list(1) if d.details.kind]
    proof = proof_of_time(dated, TODAY)
    assert (proof.covered, len(proof.undated)) == (len(dated), 0)
    assert proof.gaps
    (held,) = case.withheld.of_person(1)
    assert held.document.details.code == "passport"
    assert held.paper.requests[0].details.answer is RequestAnswer.LATER
    assert [tab.document.details.code for tab in case.binders.plan(1, Audience.ICE).tabs if tab.included]


def test_pages_with_content_and_a_calm_list(case: CaseFile) -> None:
    assert case.papers.of_person(1)
    (move,) = case.moves.of_person(1)
    assert move.is_finished
    assert move.applied
    assert sum(len(task.proofs) for task in move.tasks) == 3
    assert case.moves.open_everywhere() == ()
    before = {task.code for task in move.tasks if task.done and task.done.local.date() < move.details.day}
    assert before == {MoveTaskCode.ICE_PERMISSION, MoveTaskCode.MAIL_FORWARDING}
    (letter,) = case.letters.of_person(1)
    assert not letter.is_sent
    assert "Passport" in letter.details.body
    assert len(case.overview.load(1).todo) <= 7


def test_one_plan_for_the_family(case: CaseFile) -> None:
    assert [member.person_id for member in case.households.of(4).members] == [1, 2, 3, 4]
    father = case.plans.get(2)
    assert "Sofía" not in father.answers[PlanAnswerKey.MEDICINES]
    assert father.shared_from[PlanAnswerKey.ORIGINALS_PLACE] == 1
    assert father.usable
    (paper,) = case.care_papers.list(2)
    assert paper.details.child_ids == tuple(child.id for child in case.plans.get(2).children)
    states = case.plan_copies.states(1)
    assert [state.copy.choice.holder for state in states if state.out_of_date] == ["Kitchen"]
    assert [state.copy.gone_on is None for state in states] == [True, True, False, True]
    assert {one.kind for one in case.plan_reviews.list(1)} == set(ReviewKind)
    assert not case.plan_reviews.next_review(1).is_due(TODAY)


def test_attempts_tell_a_story(case: CaseFile) -> None:
    attempts = case.attempts.list(1, newest_first=False)
    assert [a.number for a in attempts] == list(range(1, 9))
    assert {a.current.outcome for a in attempts} >= {
        Outcome.NO_ANSWER,
        Outcome.VOICEMAIL_LEFT,
        Outcome.EMAIL_SENT,
        Outcome.WEBSITE_ERROR,
    }
    assert {a.current.channel for a in attempts} == {Channel.CALL, Channel.EMAIL, Channel.WEB_PORTAL}
    voicemail = attempts[5]
    assert voicemail.is_corrected
    assert voicemail.first.is_late
    assert voicemail.first.draft.number == "212-436-9135"
    assert voicemail.current.number == "212-436-9315"
    assert voicemail.changes[0].written_by == voicemail.current.typed_by_name == "José Luis Reyes-Gómez"
    for attempt in attempts:
        assert attempt.first.happened.zone == attempt.first.recorded.zone == ZONE
        assert timedelta(0) < attempt.first.gap < timedelta(hours=16)
    assert attempts[-1].first.happened.local.date() == date(2026, 11, 20)


def test_the_clock_goes_on_afterwards(case: CaseFile) -> None:
    real = StandingClock()
    clock = PracticeClock(real)
    clock.stand_at(datetime(2020, 1, 1, tzinfo=UTC))
    assert clock.now().year == 2020
    clock.stand_at(None)
    assert clock.now() == real.now()


def test_the_plan_is_usable(case: CaseFile) -> None:
    plan = case.plans.get(1)
    assert [child.details.name for child in plan.children] == ["Sofía Reyes Núñez", "Diego Reyes Núñez"]
    contacts = {contact.id: contact for contact in case.contacts.list(1)}
    assert [contacts[i].details.name for i in plan.children[0].details.pickup_contact_ids] == [
        "Nguyễn Thị Ánh Tuyết",
        "Carmen Núñez",
    ]
    assert case.overview.load(1).person.id == 1


def _content(case: CaseFile) -> list[object]:
    found: list[object] = []
    for row in sorted(case.people.rows(), key=lambda row: row.id):
        found += [row.display_name, row.a_number, case.contacts.list(row.id)]
        for attempt in case.attempts.list(row.id):
            found += [attempt.current, attempt.first.happened, attempt.first.recorded]
            found += [a.sha256 for a in attempt.attachments]
        found += [(d.details, [a.sha256 for a in d.attachments]) for d in case.documents.list(row.id)]
    return found


def test_the_seed_decides_everything(tmp_path: Path) -> None:
    first = _make(tmp_path / "a", people=6, attempts=10, seed=5)
    second = _make(tmp_path / "b", people=6, attempts=10, seed=5)
    third = _make(tmp_path / "c", people=6, attempts=10, seed=6)
    try:
        assert first.people.count() == 6
        assert len(first.attempts.list(6)) == len(first.attempts.list(1)) == 10
        assert _content(first) == _content(second)
        assert _content(first) != _content(third)
    finally:
        for made in (first, second, third):
            made.close()


def test_an_existing_vault_is_left_alone(tmp_path: Path) -> None:
    _make(tmp_path / "a", people=1, attempts=0).close()
    with pytest.raises(AppError) as refused:
        _make(tmp_path / "a", people=1, attempts=0)
    assert refused.value.code is ErrorCode.VAULT_EXISTS


@pytest.mark.parametrize(("count", "files"), [(0, 0), (1, 0), (3, 2), (8, 3), (30, 3)])
def test_any_number_of_attempts_in_the_order_of_writing(count: int, files: int) -> None:
    story = scripted_attempts(count, TODAY, random.Random(1))
    assert len(story) == count
    assert sum(len(attempt.files) for attempt in story) == files
    written = [attempt.happened + attempt.written_after for attempt in story]
    assert written == sorted(written)
    assert all(attempt.happened.weekday() < 5 for attempt in story)


def test_weekdays_are_counted_back() -> None:
    assert weekday_before(date(2026, 11, 21), 1) == date(2026, 11, 20)
    assert weekday_before(date(2026, 11, 23), 1) == date(2026, 11, 20)
    assert weekday_before(date(2026, 11, 20), 5) == date(2026, 11, 13)


def test_nobody_is_real() -> None:
    chance = random.Random(3)
    members = [*FAMILY, *(further_member(n, chance) for n in range(4, 400))]
    phones = [m.details.phone for m in members] + [c.phone for c in CONTACTS] + [c.phone2 for c in CONTACTS]
    for phone in filter(None, phones):
        assert re.fullmatch(r"\d{3}-555-01\d\d", phone), phone
    for member in members:
        assert "Example" in member.details.address_street
        for kind, typed in member.identifiers:
            if kind is IdentifierKind.A_NUMBER and typed is not None:
                assert 12_345_678 <= int(re.sub(r"\D", "", typed)) < 12_346_678
    numbers = [dict(m.identifiers)[IdentifierKind.A_NUMBER] for m in members]
    digits = [re.sub(r"\D", "", number).zfill(9) for number in numbers if number]
    assert len(set(digits)) == len(digits)
