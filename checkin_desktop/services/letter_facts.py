"""What the case knows that a letter can say, gathered in one read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.appointments import Appointment, AppointmentKind, AppointmentState
from checkin_desktop.domain.attempt_lists import ALL, AttemptFilter, OutcomeGroup
from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.contacts import ContactRole
from checkin_desktop.domain.documents import Document, Holder
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.held_papers import Answer, PaperCode
from checkin_desktop.domain.letters import LetterDetails, LetterKind, ReviewFacts
from checkin_desktop.domain.moves import Move
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.own_details import OwnKind
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.vault.repositories import (
    appointments,
    attempt_summaries,
    case_answers,
    contacts,
    documents,
    held_papers,
    moves,
    own_details,
    people,
    plans,
)

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

REVIEW_LINE: Final = "ice_case_review"
SHOWN_TRIES: Final = 6
_SHOWN_VISITS: Final = 12
_LOOKED_AT: Final = 100
_COUNTED: Final = 1000
# Folded beginnings of words that tell whom a letter to ICE does not name, in the languages of the program.
_PRIVATE: Final = ("lawyer", "attorney", "abogad", "consul", "clinic", "legal", "court", "corte", "uscis", "eoir")
_AGENCY: Final = frozenset({Holder.ICE, Holder.CBP})
_READY: Final = "ready."


@dataclass(frozen=True, slots=True)
class LocalRequest:
    """Word was left at a field office or check-in place, or it answered: the local day, and which one."""

    day: date
    office: str


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What the case knows. `tries` are the last ones to reach ICE, the newest first, of `try_count`.

    `visits` are check-ins and hearings that were kept. Whom else the person called or visited, no letter tells.

    `papers` are the release papers the person holds; `agency_papers` documents that ICE or CBP holds; `review_email`
    an address the person copied into the directory for the case review, never one of ours.
    """

    person: Person
    reference: ReferenceData
    today: date
    appointment: Appointment | None = None
    move: Move | None = None
    tries: tuple[AttemptSummary, ...] = ()
    try_count: int = 0
    visits: tuple[Appointment, ...] = ()
    papers: tuple[PaperCode, ...] = ()
    agency_papers: tuple[Document, ...] = ()
    local_request: LocalRequest | None = None
    ready: dict[str, str] | None = None
    lawyer: str = ""
    review_email: str = ""

    def answer(self, question: ReadinessQuestion) -> str:
        """What was answered on the readiness page, "" without an answer."""
        return (self.ready or {}).get(question.value, "")

    def is_signed(self, question: ReadinessQuestion) -> bool:
        """Whether a form is said to be signed."""
        return self.answer(question) == Answer.YES.value


def gather(
    session: Session,
    person_id: int,
    kind: LetterKind,
    reference: ReferenceData,
    today: date,
    *,
    appointment_id: int | None,
    move_id: int | None,
) -> LetterFacts:
    """Everything for one letter. Without an appointment or a move the likeliest one is taken.

    Raises NO_SUCH_RECORD, also when the appointment or the move is another person's.
    """
    person = people.get(session, person_id)
    kept = appointments.of_person(session, person_id)
    tries = _tries(session, person_id, reference)
    return LetterFacts(
        person=person,
        reference=reference,
        today=today,
        appointment=_appointment(session, person_id, kind, today, appointment_id, kept),
        move=_move(session, person_id, move_id),
        tries=tries[:SHOWN_TRIES],
        try_count=len(tries),
        visits=tuple(each for each in kept if each.state is AppointmentState.DONE and _is_told(each))[-_SHOWN_VISITS:],
        papers=tuple(paper.details.code for paper in held_papers.of_person(session, person_id)),
        agency_papers=tuple(
            each for each in documents.of_person(session, person_id) if each.details.holder in _AGENCY
        ),
        local_request=_local_request(session, person_id, reference),
        ready=case_answers.answers(session, person_id, _READY),
        lawyer=_lawyer(session, person_id),
        review_email=_review_email(session),
    )


def review_facts(session: Session, person_id: int, details: LetterDetails) -> ReviewFacts:
    """What the case knows of the items of a case review. Raises NO_SUCH_RECORD."""
    person = people.get(session, person_id)
    ready = case_answers.answers(session, person_id, _READY)
    known = person.details
    other = any(
        item.have and item.normalised for item in person.identifiers if item.kind is not IdentifierKind.A_NUMBER
    )
    number = person.identifier(IdentifierKind.A_NUMBER)
    signer = fold(details.signed_by)
    return ReviewFacts(
        a_number=number is not None and number.have and bool(number.normalised),
        other_identity=bool(known.birth_date or known.birth_country.strip() or other),
        phone=bool(known.phone.strip()),
        email=bool(known.email.strip()),
        asked_locally_on=details.asked_locally_on,
        g28_signed=ready.get(ReadinessQuestion.G28_SIGNED.value) == Answer.YES.value,
        form_60_001_signed=ready.get(ReadinessQuestion.FORM_60_001_SIGNED.value) == Answer.YES.value,
        own_hand=bool(signer) and signer in (fold(known.display_name), fold(known.government_name)),
    )


def _appointment(
    session: Session,
    person_id: int,
    kind: LetterKind,
    today: date,
    appointment_id: int | None,
    kept: tuple[Appointment, ...],
) -> Appointment | None:
    if appointment_id is not None:
        found = appointments.get(session, appointment_id)
        if found.person_id != person_id:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        return found
    if kind is LetterKind.MISSED_CHECK_IN:
        return next((each for each in reversed(kept) if each.state is AppointmentState.MISSED), None)
    if kind is LetterKind.LAWYER_QUESTIONS:
        return appointments.next_of(session, person_id, today)
    if kind is LetterKind.RESCHEDULE:
        return next(
            (
                each
                for each in kept
                if each.state is AppointmentState.CONFIRMED
                and each.details.day is not None
                and each.details.day >= today
                and each.details.kind in (AppointmentKind.ICE_CHECK_IN, AppointmentKind.ISAP)
            ),
            None,
        )
    return None


def _is_told(appointment: Appointment) -> bool:
    kind = appointment.details.kind
    return kind.is_court or kind in (AppointmentKind.ICE_CHECK_IN, AppointmentKind.ISAP)


def _tries(session: Session, person_id: int, reference: ReferenceData) -> tuple[AttemptSummary, ...]:
    """Attempts to reach ICE, the newest first: at most `_COUNTED`.

    Calls to a lawyer, a contact, the court or a consulate are nobody's business in a letter to ICE. An attempt without
    a line of the directory counts where neither its words nor its number are those of such a one.
    """
    known = contacts.of_person(session, person_id)
    names = [fold(each.details.name) for each in known if each.details.name.strip()]
    phones = {
        digits for each in known for typed in (each.details.phone, each.details.phone2) if (digits := _end(typed))
    }

    def is_ice(attempt: AttemptSummary) -> bool:
        if reference.office(attempt.line_id) is not None:
            return True
        if reference.line(attempt.line_id) is not None:
            return attempt.line_id.startswith("ice_")
        said = fold(f"{attempt.office} {attempt.address_used}")
        private = any(name in said for name in names) or any(word in said for word in _PRIVATE)
        return not private and _end(attempt.number_called) not in phones

    every = attempt_summaries.page(session, person_id, ALL, newest_first=True, limit=_COUNTED, after=None)
    return tuple(filter(is_ice, every))


def _end(number: str) -> str:
    """The last ten digits of a number: with and without the country's code it is the same one."""
    return "".join(char for char in number if char.isdigit())[-10:]


def _move(session: Session, person_id: int, move_id: int | None) -> Move | None:
    if move_id is None:
        return next(iter(moves.of_person(session, person_id)), None)
    found = moves.get(session, move_id)
    if found.person_id != person_id:
        raise AppError(ErrorCode.NO_SUCH_RECORD)
    return found


def _local_request(session: Session, person_id: int, reference: ReferenceData) -> LocalRequest | None:
    """The newest time that word was left at a local office, or it answered. A call nobody took is no request."""
    newest: AttemptSummary | None = None
    for group in (OutcomeGroup.LEFT_WORD, OutcomeGroup.ANSWERED):
        wanted = AttemptFilter(group=group)
        for each in attempt_summaries.page(
            session, person_id, wanted, newest_first=True, limit=_LOOKED_AT, after=None
        ):
            if reference.office(each.line_id) is None:
                continue
            if newest is None or each.happened.utc > newest.happened.utc:
                newest = each
            break
    if newest is None:
        return None
    office = reference.office(newest.line_id)
    return LocalRequest(newest.happened.local.date(), newest.office or (office.name if office else ""))


def _lawyer(session: Session, person_id: int) -> str:
    named = plans.answers(session, person_id).get(PlanAnswerKey.LAWYER_NAME, "").strip()
    if named:
        return named
    return next(
        (
            each.details.name
            for each in contacts.of_person(session, person_id)
            if ContactRole.LAWYER in each.details.roles
        ),
        "",
    )


def _review_email(session: Session) -> str:
    found = [
        each.value for each in own_details.every(session) if each.fact_id == REVIEW_LINE and each.kind == OwnKind.EMAIL
    ]
    return found[-1] if found else ""
