"""Whom one can call, as rows to pick from: the numbers used last, own entries, the national lines, the offices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.domain.contact_points import (
    ContactPoint,
    NumberRole,
    PointKind,
    national_digits,
    number_warnings,
)
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import isolate_ltr, translate
from checkin_desktop.ui.models.running_call import Called, Caller
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.labels import label

_FEWEST_DIGITS = 7
_AREA_CODE = 3


@dataclass(frozen=True, slots=True)
class Choice:
    """One number of somebody. `point` is what the directory knows about it, None for a number of one's own.

    `purpose` is what the call is about, where that is known before it.
    """

    called: Called
    point: ContactPoint | None = None
    role: NumberRole = NumberRole.OTHER
    purpose: str = ""

    @property
    def name(self) -> str:
        """How it is named in lists: by its name, else by its number."""
        return self.called.office or format_phone(self.called.number)

    @property
    def line_id(self) -> str:
        """The id of the line whose hours count, "" for an office."""
        return self.point.id if self.point is not None and self.point.kind is PointKind.LINE else ""


def choices(points: Iterable[ContactPoint], last_calls: Sequence[AttemptDraft]) -> tuple[tuple[Choice, ...], int]:
    """Every number that may be suggested, those called last first; and how many of them were called."""
    shipped = {choice.called: choice for point in points for choice in _of_point(point)}
    by_digits = {(called.line_id, national_digits(called.number)): choice for called, choice in shipped.items()}
    used: dict[Called, Choice] = {}
    for draft in last_calls:
        if draft.number.strip():
            known = by_digits.get((draft.line_id, national_digits(draft.number))) if draft.line_id else None
            choice = known or Choice(Called("", draft.office, draft.number))
            used.setdefault(choice.called, choice)
    rest = [choice for called, choice in shipped.items() if called not in used]
    return (*used.values(), *rest), len(used)


def wanted_choice(all_choices: Sequence[Choice], point_id: str, number: str, purpose: str = "") -> Choice | None:
    """The choice for a number of a point of the directory; None when nothing was asked for or it is not there.

    `purpose` is what the call is about.
    """
    digits = national_digits(number)
    found = next(
        (
            choice
            for choice in all_choices
            if choice.point is not None
            and choice.point.id == point_id
            and national_digits(choice.called.number) == digits
        ),
        None,
    )
    return replace(found, purpose=purpose) if found is not None else None


def found_rows(all_choices: Sequence[Choice], used: int, text: str) -> tuple[tuple[RowItem, ...], dict[int, Choice]]:
    """The rows that fit what was typed, under their headings, and the choice behind each row's key.

    `used` is how many of the choices, from the first, were called before. A typed number that is nobody's can be
    called, too.
    """
    wanted = fold(text.strip()).split()
    digits = "".join(char for char in text if char.isdigit())
    shown: dict[int, Choice] = {}
    rows: list[RowItem] = []
    heading = ""
    for place, choice in enumerate(all_choices):
        if not _fits(choice, wanted, digits):
            continue
        group = _group(choice, used=place < used)
        if group != heading:
            rows.append(RowItem(group))
            heading = group
        shown[place] = choice
        rows.append(_row(place, choice))
    if len(digits) >= _FEWEST_DIGITS and not any(
        national_digits(choice.called.number) == national_digits(digits) for choice in shown.values()
    ):
        place = len(all_choices)
        shown[place] = Choice(Called("", "", text.strip()))
        title = translate("Attempts", "Call {number}", number=isolate_ltr(format_phone(text.strip())))
        rows.append(RowItem(translate("Attempts", "Another number")))
        rows.append(RowItem(title, place, icon="phone"))
    return tuple(rows), shown


def warnings(choice: Choice) -> list[str]:
    """What has to be known before this number is called; calling it is never refused."""
    found = [
        line if isinstance(line, str) else line[1] for line in notice_lines(number_warnings(choice.called.number))
    ]
    if choice.point is not None and choice.point.warning:
        found.append(translate("reference", choice.point.warning))
    return found


def callers(last_calls: Iterable[AttemptDraft]) -> tuple[Caller, ...]:
    """Who made the last calls, each once, the latest first; the person of the case is always among them."""
    found = dict.fromkeys(
        Caller(draft.made_by, draft.made_by_name, draft.made_by_role, draft.typed_by_name) for draft in last_calls
    )
    if not any(caller.made_by is MadeBy.SELF for caller in found):
        found[Caller()] = None
    return tuple(found)


def role_words(choice: Choice) -> str:
    """What a number is for, in words; "" where the name says it."""
    own = {PointKind.FIELD_OFFICE: NumberRole.FIELD_OFFICE, PointKind.CHECK_IN: NumberRole.CHECK_IN}
    said = own.get(choice.point.kind) if choice.point is not None else None
    return "" if choice.role in (NumberRole.MAIN, NumberRole.OTHER, said) else label(translate, choice.role)


def _of_point(point: ContactPoint) -> list[Choice]:
    if not point.offered:
        return []
    name = f"ICE check-in place, {point.name}" if point.kind is PointKind.CHECK_IN else point.name
    return [Choice(Called(point.shipped_id, name, number.shown), point, number.role) for number in point.numbers]


def _fits(choice: Choice, wanted: Sequence[str], digits: str) -> bool:
    if not wanted:
        return True
    name = fold(f"{choice.called.office} {choice.point.address if choice.point else ''}")
    if all(word in name for word in wanted):
        return True
    return len(digits) >= _AREA_CODE and digits in national_digits(choice.called.number)


def _group(choice: Choice, *, used: bool) -> str:
    if used:
        return translate("Attempts", "Used before")
    kind = choice.point.kind if choice.point is not None else PointKind.OWN
    return {
        PointKind.OWN: lambda: translate("Attempts", "Your copies"),
        PointKind.LINE: lambda: translate("Attempts", "National lines"),
        PointKind.FIELD_OFFICE: lambda: translate("Attempts", "Field offices"),
        PointKind.CHECK_IN: lambda: translate("Attempts", "Check-in places"),
    }[kind]()


def _row(place: int, choice: Choice) -> RowItem:
    number, role = isolate_ltr(format_phone(choice.called.number)), role_words(choice)
    second = translate("Attempts", "{number} · {role}", number=number, role=role) if role else number
    return RowItem(choice.name, place, second=second, icon="phone" if choice.line_id else "building")
