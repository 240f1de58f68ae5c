"""Every release paper with every answer brings exactly the agencies and clocks of the two published tables."""

from __future__ import annotations

import itertools
from datetime import date

import pytest

from checkin_desktop.domain.duties import Agency, Basis, Booking, Duties, duties
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services import reference

YES, NO, UNSURE = Answer.YES, Answer.NO, Answer.UNSURE
COURT, PERMIT, FEAR = CaseQuestion.COURT_CASE, CaseQuestion.WORK_PERMIT_ASKED, CaseQuestion.CREDIBLE_FEAR
ALL_NO = dict.fromkeys(CaseQuestion, NO)
# The table of whom to tell, without the column that needs an answer.
ALWAYS_TOLD = {
    PaperCode.NTA: {Agency.ICE, Agency.COURT},
    PaperCode.EXPEDITED_REMOVAL: {Agency.ICE, Agency.USCIS},
    PaperCode.PAROLE: {Agency.ICE},
    PaperCode.NOTICE_TO_REPORT: {Agency.ICE},
}
STANDS_ON = {
    PaperCode.NTA: PaperCode.RECOGNIZANCE,
    PaperCode.EXPEDITED_REMOVAL: PaperCode.CALL_IN_LETTER,
    PaperCode.PAROLE: PaperCode.CALL_IN_LETTER,
    PaperCode.NOTICE_TO_REPORT: PaperCode.CALL_IN_LETTER,
}
LIMITS = {
    Agency.ICE: "ice_address",
    Agency.COURT: "eoir_address",
    Agency.USCIS: "uscis_address",
    Agency.MAIL: "usps",
}


@pytest.fixture(scope="module")
def facts() -> ReferenceData:
    return reference.load()


def _found(facts: ReferenceData, *codes: PaperCode, **answers: Answer) -> Duties:
    said = ALL_NO | {CaseQuestion(f"duty.{key}"): answer for key, answer in answers.items()}
    return duties([HeldPaperDetails(code) for code in codes], said, facts)


def _sourced(found: Duties) -> set[Agency]:
    return {duty.agency for duty in found.tell if duty.met is YES and duty.verified}


@pytest.mark.parametrize("paper", PaperCode)
def test_the_tables(paper: PaperCode, facts: ReferenceData) -> None:
    for court, permit, fear, recognizance, supervision in itertools.product((YES, NO), repeat=5):
        held = [paper]
        held += [PaperCode.RECOGNIZANCE] if recognizance is YES else []
        held += [PaperCode.SUPERVISION] if supervision is YES else []
        found = _found(facts, *held, court_case=court, work_permit_asked=permit, credible_fear=fear)

        told = {Agency.ICE, Agency.MAIL} | ALWAYS_TOLD.get(paper, set())
        told |= {Agency.COURT} if court is YES else set()
        # A work permit is asked for with USCIS: parole has it in the table, the line on top has it for everybody.
        told |= {Agency.USCIS} if YES in (permit, fear) else set()
        assert _sourced(found) == told, (paper, court, permit, fear)

        before = {step.task for step in found.before_moving if step.basis is not Basis.PROJECT}
        clocks = {MoveTaskCode.ICE_PERMISSION} if PaperCode.RECOGNIZANCE in held else set()
        clocks |= {MoveTaskCode.ICE_NOTICE} if PaperCode.SUPERVISION in held else set()
        assert before == clocks, (paper, held)

        for duty in found.tell:
            assert duty.deadline_id == LIMITS.get(duty.agency, "")
            readings = duty.deadline.readings if duty.deadline is not None else ()
            assert all(reading.sources for reading in readings)
            for reason in duty.reasons:
                assert reason.rule.fact.sources
                sourced = {source.provenance for source in reason.rule.fact.sources} != {"unverified"}
                assert sourced == (reason.rule.basis is not Basis.PROJECT)


@pytest.mark.parametrize("paper", PaperCode)
def test_where_the_date_stands(paper: PaperCode, facts: ReferenceData) -> None:
    in_table = {place.on for place in _found(facts, paper).looks_on if place.basis is Basis.TABLE}
    own = {PaperCode.RECOGNIZANCE: {PaperCode.RECOGNIZANCE}, PaperCode.CALL_IN_LETTER: {PaperCode.CALL_IN_LETTER}}
    assert in_table == ({STANDS_ON[paper]} if paper in STANDS_ON else own.get(paper, set()))


def test_the_table_says_court_for_a_notice_to_appear_whatever_was_answered(facts: ReferenceData) -> None:
    found = _found(facts, PaperCode.NTA, court_case=NO)
    court = found.tells(Agency.COURT)
    assert court is not None
    assert [reason.rule.id for reason in court.reasons] == ["row_nta"]
    assert court.reasons[0].rule.basis is Basis.TABLE
    assert {conflict.id for conflict in court.conflicts} == {"C01", "C11"}


def test_a_rule_without_a_source_never_looks_like_one_of_the_table(facts: ReferenceData) -> None:
    bond = _found(facts, PaperCode.BOND)
    court, payer = bond.tells(Agency.COURT), bond.tells(Agency.BOND_PAYER)
    assert court is not None
    assert payer is not None
    assert not court.verified
    assert not payer.verified
    assert bond.before_moving == ()
    for paper in (PaperCode.UNKNOWN, PaperCode.MONITORING):
        (step,) = _found(facts, paper).before_moving
        assert (step.task, step.basis, step.deadline) == (MoveTaskCode.ICE_ASK, Basis.PROJECT, None)
    # With an answer that a source stands behind, the duty is that of the source.
    (told,) = _found(facts, PaperCode.UNKNOWN, told_before_moving=YES).before_moving
    assert (told.basis, told.deadline_id if told.deadline is None else told.deadline.id) == (
        Basis.GUIDE,
        "ice_before_move_ask",
    )


def test_not_knowing_is_kept_apart_from_yes(facts: ReferenceData) -> None:
    found = duties([HeldPaperDetails(PaperCode.PAROLE)], {}, facts)
    met = {duty.agency: duty.met for duty in found.tell}
    assert met[Agency.ICE] is YES
    assert met[Agency.COURT] is UNSURE
    assert met[Agency.USCIS] is UNSURE
    assert set(found.unsure) == set(CaseQuestion)
    # One yes settles USCIS; the other questions about it need no answer any more.
    found = duties([HeldPaperDetails(PaperCode.PAROLE)], {PERMIT: YES}, facts)
    duty = found.tells(Agency.USCIS)
    assert duty is not None
    assert duty.met is YES
    assert duty.reasons[0].rule.id == "row_parole_permit"
    assert not {PERMIT, FEAR, CaseQuestion.USCIS_FILED} & set(found.unsure)
    # "I am not sure" stays a question.
    assert COURT in duties([HeldPaperDetails(PaperCode.PAROLE)], {COURT: UNSURE}, facts).unsure
    # What the paper settles is not asked.
    assert COURT not in duties([HeldPaperDetails(PaperCode.NTA)], {}, facts).unsure


def test_without_papers_ice_is_not_known(facts: ReferenceData) -> None:
    found = duties([], {}, facts)
    ice = found.tells(Agency.ICE)
    assert ice is not None
    assert (ice.met, [reason.rule.id for reason in ice.reasons]) == (UNSURE, ["all_ice"])
    assert found.booking is Booking.NOT_SAID
    assert found.before_moving == ()


def test_conflicts_of_what_comes_before_a_move(facts: ReferenceData) -> None:
    both = _found(facts, PaperCode.RECOGNIZANCE, PaperCode.SUPERVISION)
    assert {step.task: tuple(c.id for c in step.conflicts) for step in both.before_moving} == {
        MoveTaskCode.ICE_PERMISSION: ("C03",),
        MoveTaskCode.ICE_NOTICE: ("C03", "C04"),
    }
    notice = next(step for step in both.before_moving if step.task is MoveTaskCode.ICE_NOTICE)
    assert notice.deadline is not None
    assert [source.id for reading in notice.deadline.readings for source in reading.sources] == [
        "asap-guide",
        "i220b-lum",
    ]


DAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("papers", "first_done", "expected"),
    [
        ([HeldPaperDetails(PaperCode.RECOGNIZANCE, reports_on=DAY)], NO, Booking.DATE_PRINTED),
        ([HeldPaperDetails(PaperCode.RECOGNIZANCE, says_nothing=True)], NO, Booking.MUST_BOOK),
        ([HeldPaperDetails(PaperCode.NOTICE_TO_REPORT, within_days=60)], NO, Booking.MUST_BOOK),
        ([HeldPaperDetails(PaperCode.RECOGNIZANCE)], NO, Booking.NOT_SAID),
        # The day stands on the I-220A: that the Notice to Appear gives none says nothing yet.
        (
            [HeldPaperDetails(PaperCode.NTA, says_nothing=True), HeldPaperDetails(PaperCode.RECOGNIZANCE)],
            NO,
            Booking.NOT_SAID,
        ),
        (
            [HeldPaperDetails(PaperCode.NTA), HeldPaperDetails(PaperCode.RECOGNIZANCE, says_nothing=True)],
            NO,
            Booking.MUST_BOOK,
        ),
        ([HeldPaperDetails(PaperCode.NTA, says_nothing=True)], NO, Booking.MUST_BOOK),
        ([HeldPaperDetails(PaperCode.CALL_IN_LETTER, reports_on=DAY)], YES, Booking.FOLLOW_ICE),
    ],
)
def test_booking(papers: list[HeldPaperDetails], first_done: Answer, expected: Booking, facts: ReferenceData) -> None:
    answers = ALL_NO | {CaseQuestion.FIRST_CHECK_IN_DONE: first_done}
    assert duties(papers, answers, facts).booking is expected


def test_the_own_paper_is_handed_out_as_it_is(facts: ReferenceData) -> None:
    papers = [HeldPaperDetails(PaperCode.PAROLE, own_words="Call before you move."), HeldPaperDetails(PaperCode.NTA)]
    assert [(one.paper, one.text) for one in duties(papers, {}, facts).own_words] == [
        (PaperCode.PAROLE, "Call before you move.")
    ]


def test_every_paper_has_a_record(facts: ReferenceData) -> None:
    assert {paper.id for paper in facts.release_papers} == {code.value for code in PaperCode}
    told_with_any = [rule for rule in facts.duty_rules if set(rule.papers) == set(PaperCode)]
    assert [rule.tell for rule in told_with_any] == [(Agency.ICE,)]
