"""What a binder holds by default for each reader: the guard that keeps stories and other people out."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

import pytest

from checkin_desktop.domain import binder_rules as rules
from checkin_desktop.domain.binders import Audience, BinderOption, FileChoice, LeftOutReason, TabChoice
from checkin_desktop.domain.documents import Attachment, Document, DocumentDetails, DocumentStatus, ProofKind
from checkin_desktop.services import reference

FACTS = reference.load()
NOW = datetime(2026, 11, 3, tzinfo=UTC)
EVERY = frozenset(FACTS.situations)
GUARDED = {"fear", "i589_copy", "court_criminal", "companion", "relative", "marriage", "community", "caregiving", "ss"}


def paper(number: int, code: str = "", *, scans: int = 1, **details: object) -> Document:
    files = tuple(
        Attachment(100 * number + place, f"{number}-{place}", f"{code}.pdf", "application/pdf", 9, "ab", NOW)
        for place in range(scans)
    )
    return Document(number, 1, DocumentDetails(code=code, title="" if code else "Own", **details), files)  # type: ignore[arg-type]


def every_paper() -> list[Document]:
    return [paper(number, kind.id) for number, kind in enumerate(FACTS.documents, 1)] + [paper(90)]


def tabs(
    audience: Audience, documents: list[Document] | None = None, situations: object = EVERY
) -> dict[str, TabChoice]:
    found = rules.default_tabs(audience, documents or every_paper(), FACTS, situations)  # type: ignore[arg-type]
    return {tab.document.details.code: tab for tab in found}


def test_nothing_that_tells_the_story_or_of_other_people_is_in_the_copy_for_ice_whatever_the_situations_are() -> None:
    found = tabs(Audience.ICE)
    inside = {code for code, tab in found.items() if tab.included}
    assert not inside & (GUARDED | {"passport", "uspassport_child", "natid", ""})
    assert {"g56", "i220a", "ice_confirm", "presence", "uschild", "medical", "i589_receipt"} <= inside
    assert {
        code: found[code].reason for code in ("fear", "i589_copy", "court_criminal", "relative", "ss", "passport")
    } == {
        "fear": LeftOutReason.PRIVATE,
        "i589_copy": LeftOutReason.PRIVATE,
        "court_criminal": LeftOutReason.LAWYER_FIRST,
        "relative": LeftOutReason.OTHER_PEOPLE,
        "ss": LeftOutReason.STAYS_HOME,
        "passport": LeftOutReason.NOT_ASKED_FOR,
    }


def test_the_copy_for_ice_holds_what_the_situations_of_the_person_ask_for() -> None:
    found = tabs(Audience.ICE, situations=())
    assert found["g56"].included
    assert found["presence"].included
    assert (found["tps"].included, found["tps"].reason) == (False, LeftOutReason.NOT_ASKED_FOR)
    assert tabs(Audience.ICE, situations=("tps",))["tps"].included


@pytest.mark.parametrize("audience", [Audience.COURT, Audience.CAREGIVER])
def test_criminal_papers_and_notes_of_fear_are_for_the_lawyer_and_oneself_alone(audience: Audience) -> None:
    found = tabs(audience)
    assert [found[code].reason for code in ("fear", "court_criminal")] == [
        LeftOutReason.PRIVATE,
        LeftOutReason.LAWYER_FIRST,
    ]
    for reader in rules.EVERYTHING:
        assert all(tab.included for tab in tabs(reader).values())


def test_each_other_reader_gets_its_own_papers() -> None:
    court, caregiver = tabs(Audience.COURT), tabs(Audience.CAREGIVER)
    assert {"i862", "hearing", "i589_copy", "presence"} <= {code for code, tab in court.items() if tab.included}
    assert {code for code, tab in caregiver.items() if tab.included} == {
        *("passport", "uschild", "uspassport_child", "caregiving", "i60001", "g28", "medical"),
    }
    assert not {"relative", "companion", "medical", ""} & {code for code, tab in court.items() if tab.included}


def test_a_paper_without_a_scan_is_shown_and_one_that_does_not_apply_is_no_tab() -> None:
    taken_back = dataclasses.replace(
        paper(3, "g56"), attachments=(dataclasses.replace(paper(3).attachments[0], withdrawn_at=NOW),)
    )
    found = rules.default_tabs(
        Audience.LAWYER,
        [
            paper(1, "i862", scans=0),
            paper(2, "i220a", scans=0, status=DocumentStatus.NEVER_GIVEN),
            taken_back,
            paper(4, "ead", status=DocumentStatus.DOES_NOT_APPLY),
        ],
        FACTS,
    )
    assert [(tab.document.id, tab.included, tab.reason) for tab in found] == [
        (4, True, None),
        (1, False, LeftOutReason.NO_SCAN),
        (3, False, LeftOutReason.NO_SCAN),
    ]
    assert found[2].files == ()


def test_proof_of_time_follows_from_the_oldest_to_the_newest_and_own_papers_come_last() -> None:
    days = {5: date(2026, 3, 1), 6: date(2025, 12, 1), 7: None}
    proofs = [paper(n, "presence", issued_on=day, kind=ProofKind.BILL) for n, day in days.items()]
    found = rules.default_tabs(Audience.LAWYER, [paper(1), *proofs, paper(2, "i862")], FACTS)
    assert [tab.document.id for tab in found] == [2, 6, 5, 7, 1]


def test_what_was_chosen_stays_and_what_is_new_comes_as_the_rules_have_it() -> None:
    before = rules.default_tabs(Audience.ICE, [paper(1, "i862"), paper(2, "g56"), paper(3, "fear")], FACTS, EVERY)
    chosen = rules.move(before, 2, 0)
    chosen = rules.include(chosen, 1, included=False)
    chosen = rules.include(chosen, 3, included=True)
    only_one = FileChoice(200, included=True, hidden=(4,))
    chosen = tuple(
        dataclasses.replace(t, title="Call", files=(only_one,)) if t.document.id == 2 else t for t in chosen
    )
    now = [paper(1, "i862"), paper(2, "g56", scans=2), paper(3, "fear"), paper(4, "i220a"), paper(5, "relative")]
    found = rules.arranged(rules.default_tabs(Audience.ICE, now, FACTS, EVERY), chosen)
    assert [(tab.document.id, tab.included) for tab in found] == [
        (2, True),
        (3, True),
        (4, True),
        (1, False),
        (5, False),
    ]
    assert (found[0].title, found[0].files) == ("Call", (only_one, FileChoice(201)))
    assert [rules.reason_shown(tab) for tab in found] == [
        None,
        None,
        None,
        LeftOutReason.CHOSEN,
        LeftOutReason.OTHER_PEOPLE,
    ]
    assert found[1].reason is LeftOutReason.PRIVATE  # taken in all the same, and the page says so


def test_a_tab_is_moved_among_those_that_are_in() -> None:
    found = rules.default_tabs(
        Audience.LAWYER, [paper(n, c) for n, c in enumerate(("i862", "i220a", "g56"), 1)], FACTS
    )
    assert [tab.document.id for tab in rules.move(found, 1, 2)] == [2, 3, 1]
    assert [tab.document.id for tab in rules.move(found, 3, -5)] == [3, 1, 2]
    assert rules.move(rules.include(found, 1, included=False), 1, 0)[0].document.id == 2


def test_options_begin_sparing_and_some_belong_to_few_readers() -> None:
    for audience in Audience:
        details = rules.default_details(audience)
        assert details.options <= rules.allowed_options(audience)
        assert BinderOption.COURT_MARKINGS not in details.options
        assert (BinderOption.DAMAGED_ORIGINALS in rules.allowed_options(audience)) == (audience in rules.EVERYTHING)
        assert rules.may_be_protected(audience) == (audience is not Audience.COURT)
    assert BinderOption.A_NUMBER not in rules.default_details(Audience.CAREGIVER).options
    assert rules.language_of(rules.default_details(Audience.COURT), "es") == "en"
    assert rules.language_of(rules.default_details(Audience.CAREGIVER), "es") == "es"
