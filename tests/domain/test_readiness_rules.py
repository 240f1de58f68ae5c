"""The two forms, the plan for the day, and the packing list: computed from the case, nothing advised."""

from __future__ import annotations

from datetime import date

import pytest

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, PaperCode
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.outing_rules import check_outing
from checkin_desktop.domain.outings import OutingDetails, TimedCall
from checkin_desktop.domain.packing import document_code, own_code, packing_list, suggested_situations
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.domain.plan import PlanAnswerKey, plan_gaps
from checkin_desktop.domain.readiness import NOT_ASKED, ReadyForm, readiness_of
from checkin_desktop.services import reference

FACTS = reference.load()


def codes(*situations: str, papers: tuple[PaperCode, ...] = (), documents: tuple[Document, ...] = ()) -> set[str]:
    return {item.code for item in packing_list(FACTS, situations, documents, papers).items}


def paper(code: str, status: DocumentStatus) -> Document:
    return Document(1, 1, DocumentDetails(code=code, status=status))


def test_the_answers_are_one_source_and_older_words_stay_as_typed() -> None:
    typed = "  Yes, 2 October  "
    ready = readiness_of(
        {"ready.60001_signed": "no", "ready.60001_for": "Rosa"}, {ReadyForm.FORM_60_001: typed, ReadyForm.G28: ""}
    )
    assert ready.form_60_001.signed is Answer.NO
    assert ready.form_60_001.earlier == typed
    assert ready.form_60_001.is_open
    assert ready.form(ReadyForm.G28) == NOT_ASKED.g28


@pytest.mark.parametrize(
    ("answers", "earlier", "is_open"),
    [
        ({}, "", True),
        ({}, "signed in May", False),
        ({"ready.60001_signed": "yes"}, "", False),
        ({"ready.60001_signed": "unsure"}, "signed in May", True),
        ({"ready.60001_signed": "a word of a later version"}, "", True),
    ],
)
def test_a_form_is_open_until_it_is_signed_or_the_plan_speaks_of_it(
    answers: dict[str, str], earlier: str, is_open: bool
) -> None:
    ready = readiness_of(answers, {ReadyForm.FORM_60_001: earlier})
    assert ready.form_60_001.is_open is is_open
    person = Person(1, PersonDetails(given_names="Ana"))
    words = {PlanAnswerKey.FORM_60_001: earlier}
    assert ("form_60_001" in plan_gaps(person, (), words, (), ready)[1]) is is_open


def test_chosen_situations_and_the_drill_are_read() -> None:
    assert readiness_of({}).situations is None
    assert readiness_of({"ready.situations": "none"}).situations == ()
    assert readiness_of({"ready.situations": "court id"}).situations == ("court", "id")
    assert readiness_of({"ready.drilled_on": "2026-11-20"}).drilled_on == date(2026, 11, 20)
    assert readiness_of({"ready.drilled_on": "soon"}).drilled_on is None


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"leaves_at": "25:00"}, "time_unreadable", Severity.FAULT),
        ({"not_back_by": "noon"}, "time_unreadable", Severity.FAULT),
        ({"calls": (TimedCall("", 1),)}, "time_unreadable", Severity.FAULT),
        ({"companion_name": "x" * 600}, "too_long", Severity.FAULT),
        ({"leaves_at": "14:00", "not_back_by": "09:00"}, "outing_back_before_leaving", Severity.WARNING),
        ({"not_back_by": "14:00", "calls": (TimedCall("13:00", 1),)}, "outing_call_too_early", Severity.WARNING),
    ],
)
def test_only_what_is_no_time_is_refused(changes: dict[str, object], code: str, severity: Severity) -> None:
    found = check_outing(OutingDetails(**changes))  # type: ignore[arg-type]
    assert [(notice.code, notice.severity) for notice in found] == [(code, severity)]


def test_a_plan_in_order_has_no_remark() -> None:
    calls = (TimedCall("14:00", 1), TimedCall("14:30", 2))
    assert check_outing(OutingDetails(leaves_at="08:00", not_back_by="14:00", calls=calls)) == ()


def test_situations_follow_from_the_case() -> None:
    check_in = suggested_situations(AppointmentKind.ICE_CHECK_IN, (), {})
    assert check_in == ("check_in", "time_in_us")
    answers = {CaseQuestion.WORK_PERMIT_ASKED: Answer.YES, CaseQuestion.MONITORED: Answer.NO}
    full = suggested_situations(
        AppointmentKind.ICE_CHECK_IN, (PaperCode.SUPERVISION, PaperCode.NTA), answers, children=True, health=True
    )
    assert full == ("check_in", "time_in_us", "order", "court", "pending_application", "children", "medical")
    assert suggested_situations(AppointmentKind.COURT_MASTER, (), {}) == ("court",)
    assert suggested_situations(AppointmentKind.LAWYER, (), {}) == ("id",)
    assert set(full) | {"id", "parole", "atd", "bond"} <= set(FACTS.situations)


def test_the_union_of_situations_names_each_paper_once() -> None:
    made = packing_list(FACTS, ("check_in", "court", "medical"), (), ())
    named = [item.code for item in made.items]
    assert len(named) == len(set(named))
    assert document_code("ice_confirm") in named
    assert document_code("hearing") in named


def test_what_a_lawyer_should_see_first_never_stands_on_the_list() -> None:
    everything = packing_list(FACTS, tuple(FACTS.situations), (), ())
    assert not {item.kind.id for item in everything.items if item.kind} & {"fear", "court_criminal"}
    assert [kind.id for kind in everything.left_out] == ["fear"]
    assert "uspassport_child" in {kind.id for kind in everything.stays}
    assert not {item.kind for item in everything.items} & set(everything.stays)


def test_release_papers_the_person_does_not_hold_are_left_off() -> None:
    release = {document_code(code) for code in ("g56", "i220a", "i220b", "i385")}
    assert codes("check_in") >= release
    assert codes("check_in", papers=(PaperCode.UNKNOWN,)) >= release
    held = codes("check_in", papers=(PaperCode.SUPERVISION,))
    assert held & release == {document_code("i220b")}
    listed = codes("check_in", papers=(PaperCode.SUPERVISION,), documents=(paper("g56", DocumentStatus.HAVE),))
    assert document_code("g56") in listed


def test_papers_that_do_not_apply_are_not_missing() -> None:
    for status in (DocumentStatus.DOES_NOT_APPLY, DocumentStatus.CANNOT_GET):
        assert document_code("license") not in codes("check_in", documents=(paper("license", status),))
    assert document_code("license") in codes("check_in", documents=(paper("license", DocumentStatus.MISSING),))


def test_own_things_stand_last_and_are_counted() -> None:
    packed = (own_code("Glasses"), document_code("medical"))
    made = packing_list(FACTS, ("medical",), (), (), packed, ("Glasses", "Charger"))
    assert [group.situation for group in made.groups] == ["medical", ""]
    assert (made.packed, len(made.items)) == (2, 3)
