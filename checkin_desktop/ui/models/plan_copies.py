"""Copies of the plan in words: who has which, and what the plan says differently since a copy was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_contents import part_of
from checkin_desktop.domain.plan_copies import CopyState, PlanCopy
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.plan_print import MODES, languages_words
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

SHOWN_CHANGES: Final = 6
_NAMES = frozenset({"given_names", "family_names", "government_name", "other_names"})
_BIRTH = frozenset({"birth_date", "birth_country", "birthplace", "government_birthplace"})
_REACHED = frozenset({"phone", "email"})


@dataclass(frozen=True, slots=True)
class CopiesView:
    """All copies of one person, the newest first, with the names that changes are told with, by their ids."""

    states: tuple[CopyState, ...] = ()
    contacts: Mapping[int, str] = field(default_factory=dict)
    children: Mapping[int, str] = field(default_factory=dict)

    def state(self, copy_id: object) -> CopyState | None:
        """One copy; None for an unknown one."""
        return next((state for state in self.states if state.copy.id == copy_id), None)

    @property
    def out_of_date(self) -> int:
        """How many copies somebody has that say something else by now."""
        return sum(state.out_of_date for state in self.states)


def load_copies(case: CaseFile, person_id: int) -> CopiesView:
    """Read them. Vault lane. Raises NO_SUCH_RECORD."""
    return CopiesView(
        case.plan_copies.states(person_id),
        {contact.id: contact.details.name for contact in case.plans.contacts(person_id)},
        {child.id: child.details.name for child in case.plans.get(person_id).children},
    )


def change_lines(state: CopyState, view: CopiesView) -> list[str]:
    """What the plan says differently since the copy was made, each part once and in the plan's order."""
    before = {code for code, _ in state.copy.contents}
    people = {part_of(code)[1] for code in state.changed if code.startswith(("contact:", "contact_phone:"))}
    came_or_went = any(f"contact:{which}" not in before or int(which) not in view.contacts for which in people)
    codes = [code for code in state.changed if not (code == "contact_order" and came_or_went)]
    return list(dict.fromkeys(_line(code, code in before, view) for code in codes))


def _line(code: str, was_there: bool, view: CopiesView) -> str:
    kind, which = part_of(code)
    if kind in ("contact", "contact_phone"):
        name = view.contacts.get(int(which), "")
        if not name:
            return translate("Plan", "A person to call was taken out.")
        if kind == "contact_phone" and was_there:
            return translate("Plan", "The phone of {name} changed.", name=name)
        if not was_there:
            return translate("Plan", "{name} was added to the people to call.", name=name)
        return translate("Plan", "What the plan says of {name} changed.", name=name)
    if kind == "child":
        name = view.children.get(int(which), "")
        if not name:
            return translate("Plan", "A child was taken out.")
        if not was_there:
            return translate("Plan", "{name} was added to the children.", name=name)
        return translate("Plan", "What the plan says of {name} changed.", name=name)
    if kind == "answer":
        return translate("Plan", "Changed: {what}", what=label(translate, PlanAnswerKey(which)))
    if kind == "identifier":
        return translate("Plan", "Changed: {what}", what=label(translate, IdentifierKind(which)))
    if kind == "person":
        return _person_line(which)
    return _OTHERS[kind]() if kind in _OTHERS else translate("Plan", "Something else changed.")


_OTHERS = {
    "contact_order": lambda: translate("Plan", "Whom to call first changed."),
    "care_paper": lambda: translate("Plan", "A care paper changed."),
    "form": lambda: translate("Plan", "What was signed for others to ask changed."),
    "document": lambda: translate("Plan", "A paper, or where it lies, changed."),
    "visit": lambda: translate("Plan", "The next appointment changed."),
    "line": lambda: translate("Plan", "An official phone number changed."),
}


def _person_line(field_name: str) -> str:
    if field_name in _NAMES:
        return translate("Plan", "A name or its spelling changed.")
    if field_name in _BIRTH:
        return translate("Plan", "Birth date or country changed.")
    if field_name.startswith("address_"):
        return translate("Plan", "The address changed.")
    if field_name in _REACHED:
        return translate("Plan", "Your phone or email changed.")
    return translate("Plan", "Other facts about you changed.")


def holder_words(copy: PlanCopy) -> str:
    """Who has a copy."""
    return copy.choice.holder or translate("Plan", "Nobody is noted")


def made_words(copy: PlanCopy) -> str:
    """The day on which it was made, by this computer's calendar."""
    return format_date(catalog(), copy.made_at.astimezone().date())


def state_words(state: CopyState) -> tuple[str, str, str]:
    """How a copy stands: word, status and icon of its chip."""
    if state.copy.gone_on is not None:
        return translate("Plan", "Gone"), "neutral", "minus"
    if state.changed:
        return translate("Plan", "Out of date"), "late", "clock"
    return translate("Plan", "As the plan is now"), "success", "check"


def copy_rows(view: CopiesView) -> tuple[RowItem, ...]:
    """The rows of the list: those that are out of date, those that are right, those that are gone."""
    out = [state for state in view.states if state.out_of_date]
    gone = [state for state in view.states if state.copy.gone_on is not None]
    right = [state for state in view.states if not state.changed and state.copy.gone_on is None]
    groups = (
        (translate("Plan", "Out of date"), out),
        (translate("Plan", "As the plan is now"), right),
        (translate("Plan", "Destroyed or given back"), gone),
    )
    rows: list[RowItem] = []
    for title, states in groups:
        if states:
            rows += [RowItem(title), *(_row(state) for state in states)]
    return tuple(rows)


def _row(state: CopyState) -> RowItem:
    copy = state.copy
    made = translate("Plan", "Made {date}", date=made_words(copy))
    return RowItem(
        holder_words(copy),
        copy.id,
        second=translate(
            "Window",
            "{first} · {second}",
            first=label(translate, copy.choice.mode),
            second=languages_words(copy.choice),
        ),
        third=made,
        icon=MODES[copy.choice.mode].icon,
        status="late" if state.out_of_date else "soft",
        chips=(state_words(state),) if state.out_of_date else (),
    )
