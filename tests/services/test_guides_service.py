"""Ticked steps stay with their person, in the vault, and everything a step fills in is loaded at once."""

from __future__ import annotations

from datetime import date

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services.case_file import CaseFile
from tests.services.conftest import Reopen

DAY = date(2026, 11, 20)


def test_ticks_are_kept_per_person_and_guide(case: CaseFile, maria: Person, open_case: Reopen) -> None:
    other = case.people.add(PersonDetails(given_names="José"))
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    case.guides.set_ticks(maria.id, "book_online", {"open": DAY, "type": DAY})
    case.guides.set_ticks(maria.id, "by_phone", {"line": DAY})
    assert told[0] == {"guides", f"guides:{maria.id}"}
    case = open_case()
    desk = case.guides.desk(maria.id)
    assert desk.ticks == {"book_online": {"open": DAY, "type": DAY}, "by_phone": {"line": DAY}}
    assert desk.person.id == maria.id
    assert desk.voicemail.name == maria.details.display_name
    assert case.guides.desk(other.id).ticks == {}
    case.guides.set_ticks(maria.id, "book_online", {"type": DAY})
    assert case.guides.desk(maria.id).ticks["book_online"] == {"type": DAY}
    case.guides.set_ticks(maria.id, "book_online", {})
    assert case.guides.desk(maria.id).ticks == {"by_phone": {"line": DAY}}


def test_ticks_are_not_answers_to_other_questions(case: CaseFile, maria: Person) -> None:
    before = case.papers.answers(maria.id)
    case.guides.set_ticks(maria.id, "book_online", {"open": DAY})
    assert case.papers.answers(maria.id) == before


def test_nobody_has_no_ticks(case: CaseFile) -> None:
    with pytest.raises(AppError) as caught:
        case.guides.set_ticks(999, "book_online", {"open": DAY})
    assert caught.value.code is ErrorCode.NO_SUCH_RECORD


@pytest.mark.parametrize(("guide", "step"), [("book.online", "open"), ("book_online", "o.pen")])
def test_an_id_cannot_reach_into_another_guide(case: CaseFile, maria: Person, guide: str, step: str) -> None:
    with pytest.raises(ValueError, match=r"book"):
        case.guides.set_ticks(maria.id, guide, {step: DAY})
