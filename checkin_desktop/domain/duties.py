"""What a person's release papers ask of them: where the date stands, whom to tell of a move, what comes before it.

The rules are the two tables of FACTS 2.1 and 2.2 with the line on top of them, kept as `duty_rules` and `details_on`
in `resources/reference/release_papers.json`. A person may hold several papers; duties are the union. Permission before
moving comes with an I-220A only, 48 hours with an I-220B only, anything else only where the person was told. What the
person's own paper says outranks all of it and is handed out unchanged. No rule of this module is advice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.agencies import Agency, Basis
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.reference import Conflict, Deadline, DutyRule, Reading, ReferenceData, SourcedFact

__all__ = (
    "Agency",
    "Basis",
    "BeforeMoving",
    "Booking",
    "Duties",
    "OwnWords",
    "TellDuty",
    "TellReason",
    "WhereToLook",
    "duties",
)

# The time limit of `deadlines.json` that belongs to telling an agency; the others have none.
_LIMITS: Final = {
    Agency.ICE: "ice_address",
    Agency.COURT: "eoir_address",
    Agency.USCIS: "uscis_address",
    Agency.MAIL: "usps",
}
_LIMIT_CONFLICTS: Final = {Agency.ICE: ("C01",), Agency.COURT: ("C01", "C11"), Agency.USCIS: ("C02",)}


class Booking(StrEnum):
    """What the papers say about an appointment (FACTS 2.1 and 3). It says what is printed, never what to do.

    FOLLOW_ICE: the first check-in is done, and what ICE said there counts. DATE_PRINTED: a paper gives the day; no new
    booking belongs to it. MUST_BOOK: the paper gives no day, and the ICE page asks for a booking. NOT_SAID: the paper
    on which the day should stand was not looked at yet.
    """

    MUST_BOOK = "must_book"
    DATE_PRINTED = "date_printed"
    NOT_SAID = "not_said"
    FOLLOW_ICE = "follow_ice"


@dataclass(frozen=True, slots=True)
class WhereToLook:
    """A paper on which the reporting date stands. `papers` are those held for which that is so.

    `on` is None where the record describes the place in words only. `has_it`: the person holds that paper.
    """

    papers: tuple[PaperCode, ...]
    on: PaperCode | None
    reading: Reading
    basis: Basis
    has_it: bool


@dataclass(frozen=True, slots=True)
class TellReason:
    """One rule for telling an agency. `papers` are those held that bring it, `questions` those that decide it.

    `met` is YES when the rule holds, UNSURE while a question is open.
    """

    rule: DutyRule
    papers: tuple[PaperCode, ...]
    questions: tuple[CaseQuestion, ...]
    met: Answer


@dataclass(frozen=True, slots=True)
class TellDuty:
    """An agency that gets the new address. `met` is YES, or UNSURE while it depends on an open question.

    `deadline` holds every published reading of the time limit; None where there is none. `reasons` begin with those
    that hold and have a source.
    """

    agency: Agency
    met: Answer
    deadline: Deadline | None
    reasons: tuple[TellReason, ...]
    conflicts: tuple[Conflict, ...]

    @property
    def deadline_id(self) -> str:
        """The id of the time limit in `deadlines.json`, or an empty text."""
        return self.deadline.id if self.deadline is not None else ""

    @property
    def verified(self) -> bool:
        """Whether a rule with a source stands behind it; without one it is this project's own and looks unverified."""
        return any(reason.rule.basis is not Basis.PROJECT for reason in self.reasons if reason.met is self.met)


@dataclass(frozen=True, slots=True)
class BeforeMoving:
    """Something that comes before a move. `papers` are those that bring it; empty when the person was told.

    `deadline` holds every published reading; `basis` PROJECT looks unverified.
    """

    task: MoveTaskCode
    fact: SourcedFact
    basis: Basis
    papers: tuple[PaperCode, ...]
    deadline: Deadline | None
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True, slots=True)
class OwnWords:
    """What the person's own paper or an officer says. It outranks every rule."""

    paper: PaperCode
    text: str


@dataclass(frozen=True, slots=True)
class Duties:
    """Everything the papers bring. `unsure` are the questions whose answer may still change it."""

    own_words: tuple[OwnWords, ...]
    looks_on: tuple[WhereToLook, ...]
    booking: Booking
    tell: tuple[TellDuty, ...]
    before_moving: tuple[BeforeMoving, ...]
    unsure: tuple[CaseQuestion, ...]

    def tells(self, agency: Agency) -> TellDuty | None:
        """The duty to tell this agency, or None."""
        return next((duty for duty in self.tell if duty.agency is agency), None)


def duties(
    papers: Sequence[HeldPaperDetails], answers: Mapping[CaseQuestion, Answer], reference: ReferenceData
) -> Duties:
    """The union of what the papers and the answers bring. A question that was not asked counts as not known.

    Without any paper, whoever is told with every one of them (ICE) stands there as not known. Rules without a source
    never look like those of the table: see `TellDuty.verified` and `BeforeMoving.basis`.
    """
    held = tuple(dict.fromkeys(paper.code for paper in papers))
    looks_on = _looks_on(held, reference)
    tell = _tell(held, answers, reference)
    before = _before_moving(held, answers, reference)
    return Duties(
        own_words=tuple(OwnWords(paper.code, paper.own_words) for paper in papers if paper.own_words.strip()),
        looks_on=looks_on,
        booking=_booking(papers, answers, looks_on),
        tell=tell,
        before_moving=before,
        unsure=_unsure(held, answers, tell, before),
    )


def _holders(rule: DutyRule, held: Sequence[PaperCode]) -> tuple[PaperCode, ...]:
    return tuple(code for code in held if code in rule.papers)


def _met(rule: DutyRule, held: Sequence[PaperCode], answers: Mapping[CaseQuestion, Answer]) -> Answer:
    if rule.papers and not _holders(rule, held):
        return Answer.NO
    if not rule.when:
        return Answer.YES
    said = {answers.get(question, Answer.UNSURE) for question in rule.when}
    if Answer.YES in said:
        return Answer.YES
    return Answer.UNSURE if Answer.UNSURE in said else Answer.NO


def _looks_on(held: Sequence[PaperCode], reference: ReferenceData) -> tuple[WhereToLook, ...]:
    found: dict[tuple[PaperCode | None, str], WhereToLook] = {}
    for code in held:
        paper = reference.release_paper(code)
        for place in paper.details_on if paper is not None else ():
            key = (place.on, "" if place.on is not None else place.reading.rule)
            earlier = found.get(key)
            codes = (*(earlier.papers if earlier is not None else ()), code)
            first = earlier if earlier is not None else place
            found[key] = WhereToLook(codes, place.on, first.reading, first.basis, place.on in held)
    return tuple(found.values())


def _booking(
    papers: Sequence[HeldPaperDetails], answers: Mapping[CaseQuestion, Answer], looks_on: Sequence[WhereToLook]
) -> Booking:
    if answers.get(CaseQuestion.FIRST_CHECK_IN_DONE) is Answer.YES:
        return Booking.FOLLOW_ICE
    if any(paper.reports_on is not None for paper in papers):
        return Booking.DATE_PRINTED
    places = {place.on for place in looks_on}
    asked = [paper for paper in papers if paper.code in places] or papers
    # A limit in days is no appointment: somebody looked, and no day stands there.
    if asked and all(paper.says_nothing or paper.within_days is not None for paper in asked):
        return Booking.MUST_BOOK
    return Booking.NOT_SAID


def _tell(
    held: Sequence[PaperCode], answers: Mapping[CaseQuestion, Answer], reference: ReferenceData
) -> tuple[TellDuty, ...]:
    reasons: dict[Agency, list[TellReason]] = {}
    for rule in reference.duty_rules:
        met = _met(rule, held, answers)
        for agency in rule.tell:
            # Nobody was asked about papers yet: whether there are check-ins at all is not known.
            said = Answer.UNSURE if not held and set(rule.papers) == set(PaperCode) else met
            if said is not Answer.NO:
                reason = TellReason(rule, _holders(rule, held), rule.when, said)
                reasons.setdefault(agency, []).append(reason)
    return tuple(_duty(agency, reasons[agency], reference) for agency in Agency if agency in reasons)


def _duty(agency: Agency, reasons: list[TellReason], reference: ReferenceData) -> TellDuty:
    reasons.sort(key=lambda reason: (reason.met is not Answer.YES, reason.rule.basis is Basis.PROJECT))
    sourced = [reason for reason in reasons if reason.rule.basis is not Basis.PROJECT]
    conflicts = (*_LIMIT_CONFLICTS.get(agency, ()), *(one for reason in reasons for one in reason.rule.conflicts))
    return TellDuty(
        agency=agency,
        # Where a source leaves it open, this project's own rule does not decide it.
        met=(sourced or reasons)[0].met,
        deadline=reference.deadline(_LIMITS.get(agency, "")),
        reasons=tuple(reasons),
        conflicts=_conflicts(conflicts, reference),
    )


def _before_moving(
    held: Sequence[PaperCode], answers: Mapping[CaseQuestion, Answer], reference: ReferenceData
) -> tuple[BeforeMoving, ...]:
    found: dict[MoveTaskCode, BeforeMoving] = {}
    rules = (rule for rule in reference.duty_rules if _met(rule, held, answers) is Answer.YES)
    for rule in sorted(rules, key=lambda rule: rule.basis is Basis.PROJECT):
        task = rule.before_moving
        if task is not None and task not in found:
            found[task] = BeforeMoving(
                task,
                rule.fact,
                rule.basis,
                _holders(rule, held),
                reference.deadline(task.value) if rule.basis is not Basis.PROJECT else None,
                _conflicts(rule.conflicts, reference),
            )
    return tuple(found.values())


def _conflicts(ids: Iterable[str], reference: ReferenceData) -> tuple[Conflict, ...]:
    found = (reference.conflict(conflict_id) for conflict_id in dict.fromkeys(ids))
    return tuple(conflict for conflict in found if conflict is not None)


def _unsure(
    held: Sequence[PaperCode],
    answers: Mapping[CaseQuestion, Answer],
    tell: Sequence[TellDuty],
    before: Sequence[BeforeMoving],
) -> tuple[CaseQuestion, ...]:
    settled = {duty.agency for duty in tell if duty.met is Answer.YES and duty.verified}
    wanted = {
        question
        for duty in tell
        if duty.agency not in settled
        for reason in duty.reasons
        if reason.met is Answer.UNSURE
        for question in reason.questions
    }
    if held:
        wanted.add(CaseQuestion.FIRST_CHECK_IN_DONE)
        if not any(step.basis is not Basis.PROJECT for step in before):
            wanted.add(CaseQuestion.TOLD_BEFORE_MOVING)
    else:
        wanted.discard(CaseQuestion.MONITORED)
    return tuple(question for question in CaseQuestion if question in wanted and not _known(answers.get(question)))


def _known(answer: Answer | None) -> bool:
    return answer is not None and answer is not Answer.UNSURE
