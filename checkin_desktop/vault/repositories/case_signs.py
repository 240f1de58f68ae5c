"""Single facts of a person's case, for the situations of the checklist: one statement for all of them."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import BindParameter, Integer, Text, bindparam, exists, or_, select, type_coerce
from sqlalchemy.orm import Session

from checkin_desktop.domain.appointments import AppointmentState
from checkin_desktop.domain.contacts import ContactRole
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.vault.tables import AppointmentRow, ChildRow, ContactRow, MoveRow, PlanAnswerRow

_PERSON: BindParameter[int] = bindparam("person_id", type_=Integer)
_ROLES = type_coerce(ContactRow.roles, Text)
_HELPERS = [_ROLES.contains(f'"{role.value}"') for role in (ContactRole.LAWYER, ContactRole.COMPANION)]
# Built once: putting it together takes longer than asking it.
_FACTS = select(
    exists().where(ChildRow.person_id == _PERSON, ChildRow.removed_at.is_(None)),
    exists().where(MoveRow.person_id == _PERSON, MoveRow.removed_at.is_(None)),
    exists().where(ContactRow.person_id == _PERSON, ContactRow.removed_at.is_(None), or_(*_HELPERS)),
    exists().where(
        AppointmentRow.person_id == _PERSON,
        AppointmentRow.removed_at.is_(None),
        AppointmentRow.state == AppointmentState.MISSED.value,
    ),
    select(PlanAnswerRow.answer)
    .where(PlanAnswerRow.person_id == _PERSON, PlanAnswerRow.key == PlanAnswerKey.MEDICINES.value)
    .scalar_subquery(),
)


class CaseFacts(NamedTuple):
    """Whether there are children, a move, a lawyer or companion, a missed appointment; and the medicines."""

    children: bool
    moved: bool
    helped: bool
    missed: bool
    medicines: str


def of_person(session: Session, person_id: int) -> CaseFacts:
    """The facts of a person; all of them are absent for one who is not there."""
    children, moved, helped, missed, medicines = session.execute(_FACTS, {"person_id": person_id}).one()
    return CaseFacts(bool(children), bool(moved), bool(helped), bool(missed), medicines or "")
