"""Makes the practice vault: a fictional family with realistic papers, for training and for tests.

The same seed, number of people, number of attempts and day give the same content. Keys, salts and the identities of
records are drawn anew each time, as in every vault.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.appointments import AppointmentState, CheckResult
from checkin_desktop.domain.contacts import ContactRole
from checkin_desktop.domain.held_papers import Answer, CaseQuestion
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.outings import ReadinessQuestion, TimedCall
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.services import practice_appointments as planned
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.practice_attempts import ZONE, Scripted, drawn_attempts, scripted_attempts
from checkin_desktop.services.practice_family import (
    ANSWERS,
    CHILDREN,
    CONTACTS,
    DOCUMENTS,
    FAMILY,
    LINKS,
    Member,
    further_member,
)
from checkin_desktop.services.practice_move import tell_move
from checkin_desktop.services.practice_papers import Sheet, scan_pdf
from checkin_desktop.services.practice_plan import tell_plan
from checkin_desktop.services.practice_proof import add_dated_papers, hold_passport, photo_of
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.vault.kdf import KdfProfile

PRACTICE_LABEL: Final = "Practice"
_SCANNED: Final = "i220a"
_KEPT_BY_ICE: Final = "passport"
_CORRECTED_AFTER: Final = timedelta(minutes=15)
_ADULT: Final = 18
_AT_NOON: Final = time(17, tzinfo=UTC)  # in New York
_PASSPORT_EXPIRES: Final = date(2027, 4, 30)

Progress = Callable[[int, int], None]


class PracticeClock:
    """Stands where the story is until it is told; from then on it is the real clock."""

    def __init__(self, real: Clock) -> None:
        self._real = real
        self._told: datetime | None = None

    def now(self) -> datetime:
        """The moment of the story, or the real one."""
        return self._told or self._real.now()

    def monotonic(self) -> float:
        """The real clock's."""
        return self._real.monotonic()

    def stand_at(self, moment: datetime | None) -> None:
        """Stop at an aware moment; None lets the real clock go on."""
        self._told = moment


def make_practice_vault(
    folder: Path,
    passphrase: str,
    *,
    people: int = 4,
    attempts: int = 8,
    seed: int = 1,
    today: date | None = None,
    clock: Clock | None = None,
    kdf: KdfProfile | None = None,
    progress: Progress | None = None,
) -> CaseFile:
    """Create the vault `folder` and fill it. `attempts` counts for each person; the last is a working day ago.

    Returns the open case file. `progress(done, total)` counts people. Raises VAULT_EXISTS, DISK_FULL and whatever
    else creating a vault raises.
    """
    from checkin_desktop.services import vaults

    real = clock or SystemClock()
    story_clock = PracticeClock(real)
    setup = vaults.VaultSetup(language="en", label=PRACTICE_LABEL, shared_computer=True, office=people > len(FAMILY))
    case, _sheet = vaults.create(folder, passphrase, setup, kdf=kdf, clock=story_clock, practice=True)
    here, case.zone = case.zone, ZONE
    try:
        day = today or real.now().astimezone(UTC).date()
        _Story(case, story_clock, random.Random(seed), day).tell(people, attempts, progress)  # noqa: S311
    except BaseException:
        case.close()
        raise
    finally:
        story_clock.stand_at(None)
        case.zone = here
    return case


class _Story:
    """Writes everything into an open, empty case file through the services, as a person would."""

    def __init__(self, case: CaseFile, clock: PracticeClock, chance: random.Random, today: date) -> None:
        self._case = case
        self._clock = clock
        self._chance = chance
        self._today = today

    def tell(self, people: int, attempts: int, progress: Progress | None) -> None:
        members = [*FAMILY, *(further_member(n, self._chance) for n in range(len(FAMILY), people))][:people]
        ids = [self._add_member(member) for member in members]
        for first, second, relation in LINKS:
            if second < len(ids):
                self._case.people.link(ids[first], ids[second], relation)
        self._fill_case(ids[0])
        helper = members[0].details.display_name
        for number, (person_id, member) in enumerate(zip(ids, members, strict=True)):
            if number == 0:
                story = scripted_attempts(attempts, self._today, self._chance)
            else:
                born = member.details.birth_date
                adult = born is None or self._today.year - born.year > _ADULT
                story = drawn_attempts(attempts, self._today, self._chance, by="" if adult else helper)
            for attempt in story:
                self._write_down(person_id, attempt)
            self._keep_dates(person_id, number)
            if progress is not None:
                progress(number + 1, len(ids))
        tell_plan(self._case, ids[: len(FAMILY)], self._today, self._stand_on)

    def _add_member(self, member: Member) -> int:
        person_id = self._case.people.add(member.details).id
        for kind, typed in member.identifiers:
            passport = kind is IdentifierKind.PASSPORT_NUMBER
            self._case.people.set_identifier(
                person_id,
                kind,
                typed or "",
                have=typed is not None,
                country=member.passport_country if passport else "",
                expires_on=_PASSPORT_EXPIRES if passport else None,
            )
        return person_id

    def _fill_case(self, person_id: int) -> None:
        case = self._case
        contact_ids = [case.contacts.add(person_id, details).id for details in CONTACTS]
        for details in DOCUMENTS:
            document = case.documents.add(person_id, details)
            if details.code == _SCANNED:
                scan = scan_pdf(self._release_order(person_id), self._chance.randrange(1 << 30))
                case.documents.attach(document.id, NewFile("order of release.pdf", data=scan))
            elif (photo := photo_of(details.code)) is not None:
                case.documents.attach(document.id, photo)
            if details.code == _KEPT_BY_ICE:
                hold_passport(case, person_id, document.id, self._today, self._stand_on)
                self._clock.stand_at(None)
        add_dated_papers(case, person_id, self._today)
        for key, text in ANSWERS.items():
            case.plans.set_answer(person_id, key, text)
        for child, pickup in CHILDREN:
            ids = tuple(contact_ids[position] for position in pickup)
            case.plans.add_child(person_id, replace(child, pickup_contact_ids=ids, caregiver_id=ids[-1]))

    def _keep_dates(self, person_id: int, number: int) -> None:
        """The first person has all that can be practised; everybody else of age one check-in ahead."""
        case, today = self._case, self._today
        following = replace(planned.CHECK_IN, day=planned.check_in_day(today, number))
        if number:
            born = case.people.get(person_id).details.birth_date
            if born is None or today.year - born.year > _ADULT:
                self._stand_on(today - timedelta(days=20))
                case.appointments.add(person_id, following, AppointmentState.CONFIRMED)
            return
        visit = planned.visit_before(today)
        self._stand_on(visit - timedelta(days=60))
        case.papers.add_all(person_id, planned.release_papers(visit))
        for question in (CaseQuestion.COURT_CASE, CaseQuestion.FIRST_CHECK_IN_DONE):
            case.papers.set_answer(person_id, question, Answer.YES)
        before = case.appointments.add(person_id, replace(planned.CHECK_IN, day=visit), AppointmentState.CONFIRMED)
        self._stand_on(visit)
        stamped = scan_pdf(self._release_order(person_id), 7)
        _, coming = case.appointments.finish(
            before.id, planned.OUTCOME, replace(following, seen_on=visit), (NewFile("stamped page.pdf", data=stamped),)
        )
        tell_move(case, person_id, visit, self._stand_on)
        hearing = replace(planned.HEARING, day=planned.hearing_day(today), seen_on=today - timedelta(days=30))
        self._stand_on(today - timedelta(days=30))
        court = case.appointments.add(person_id, hearing, AppointmentState.CONFIRMED)
        self._stand_on(today - timedelta(days=3))
        for appointment in (coming, court):
            if appointment is not None:
                case.appointments.check(appointment.id, CheckResult.UNCHANGED, how="portal")
        case.appointments.add(person_id, planned.LAWYER, AppointmentState.REQUESTED)
        case.letters.add(person_id, case.letters.draft(person_id, LetterKind.PAPERS_BACK))
        if coming is not None:
            self._plan_day(person_id, coming.id)

    def _plan_day(self, person_id: int, appointment_id: int) -> None:
        """Who comes along to the next visit and whom they call; one form signed, the other one still open."""
        case = self._case
        contacts = case.contacts.list(person_id)
        companion = next(item for item in contacts if ContactRole.COMPANION in item.details.roles)
        lawyer = next(item for item in contacts if ContactRole.LAWYER in item.details.roles)
        calls = (TimedCall("14:00", contacts[0].id), TimedCall("14:15", lawyer.id))
        case.readiness.update_outing(
            appointment_id, companion_id=companion.id, leaves_at="07:30", not_back_by="14:00", calls=calls
        )
        case.readiness.set_answer(person_id, ReadinessQuestion.G28_SIGNED, Answer.YES.value)
        case.readiness.set_answer(person_id, ReadinessQuestion.G28_BY, lawyer.details.name)
        case.readiness.set_answer(person_id, ReadinessQuestion.FORM_60_001_SIGNED, Answer.NO.value)

    def _stand_on(self, day: date) -> None:
        self._clock.stand_at(datetime.combine(day, _AT_NOON))

    def _release_order(self, person_id: int) -> Sheet:
        person = self._case.people.get(person_id)
        number = person.identifier(IdentifierKind.A_NUMBER)
        return Sheet(
            "Release paper",
            (
                ("Name", person.details.government_name),
                ("File number", number.typed if number else ""),
                ("Date", "17 May 2024"),
                ("Report to", "26 Federal Plaza, 9th floor, New York, NY 10278"),
                ("Report on", f"{format_date(Catalog('en'), planned.check_in_day(self._today))}, 9:00 a.m."),
            ),
            "This made-up paper stands for the order a person is released with. It names the place and the day of the "
            "next check-in and the rules of the release. Practice with it: look at it, print it, find it again.",
        )

    def _write_down(self, person_id: int, attempt: Scripted) -> None:
        written = attempt.happened + attempt.written_after
        self._clock.stand_at(written)
        saved = self._case.attempts.add(person_id, attempt.draft, attempt.files)
        if attempt.correction is not None:
            self._clock.stand_at(written + _CORRECTED_AFTER)
            correction = attempt.correction
            self._case.attempts.correct(
                saved.id, correction.changes, correction.reason, written_by=correction.written_by
            )
