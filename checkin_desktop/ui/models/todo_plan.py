"""Words for what is to do about the emergency plan; part of `models.todo`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from checkin_desktop.domain.care_papers import CarePaperKind
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

Row = tuple[str, str, str, str, str]
"""Title, detail, why, icon, word of the button."""


def _review(params: Mapping[str, str]) -> Row:
    return (
        translate("Overview", "Read the emergency plan again"),
        translate("Overview", "Three months since the last reading were over on {date}", date=_day(params)),
        translate(
            "Overview",
            "Family guides say: read it every three months and after a change. The three months were not checked.",
        ),
        "shield-check",
        translate("Overview", "Open"),
    )


def _copy(params: Mapping[str, str]) -> Row:
    return (
        translate("Overview", "Print the emergency plan again"),
        translate("Overview", "%n printed copy(ies) out of date", n=int(params["count"])),
        translate("Overview", "The list of copies tells what changed. The same copy is printed again from there."),
        "printer",
        translate("Overview", "Open"),
    )


def _care_paper(params: Mapping[str, str]) -> Row:
    return (
        translate("Overview", "Care paper: {paper}", paper=label(translate, CarePaperKind(params["paper"]))),
        translate("Overview", "Ends on {date}", date=_day(params)),
        translate(
            "Overview",
            "To remind 90, 30 and 7 days before is an idea of this program. A lawyer can tell you what comes after.",
        ),
        "document",
        translate("Overview", "Open"),
    )


def _day(params: Mapping[str, str]) -> str:
    return dates.format_date(catalog(), date.fromisoformat(params["date"]), weekday=True, short=True)


PLAN_ROWS: Final[dict[str, Callable[[Mapping[str, str]], Row]]] = {
    "todo_plan_review": _review,
    "todo_plan_copy": _copy,
    "todo_care_paper": _care_paper,
}
