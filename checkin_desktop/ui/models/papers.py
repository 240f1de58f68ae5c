"""Release papers as rows of a list and as a form: keys are the fields of `HeldPaperDetails`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.held_papers import HeldPaper, HeldPaperDetails, PaperCode
from checkin_desktop.domain.outings import clock_time
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import format_date, format_time
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import ReferenceData
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = (
    "code",
    "issued_on",
    "reports_on",
    "reports_at",
    "reports_place",
    "says_nothing",
    "within_days",
    "ends_on",
    "own_words",
    "note",
)
DUTIES: Final = 0
"""The key of the first row of the list: what all papers bring together."""
_DATES: Final = ("issued_on", "reports_on", "ends_on")
_NO_NUMBER: Final = 0


def stored(case: CaseFile, paper: HeldPaper) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    values = {key: getattr(paper.details, key) for key in KEYS}
    values["within_days"] = "" if paper.details.within_days is None else str(paper.details.within_days)
    return Stored(paper, values, case.papers.validate(paper.details))


def store(case: CaseFile, paper_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if key == "within_days":
        value = _days(str(value or ""))
    elif key == "code":
        value = PaperCode(str(value))
    elif value is None and key not in _DATES:
        value = getattr(HeldPaperDetails(), key)
    case.papers.update(paper_id, **{key: value})
    return stored(case, case.papers.get(paper_id))


def paper_name(code: PaperCode, reference: ReferenceData) -> str:
    """The whole name of a paper, as the form is called."""
    record = reference.release_paper(code.value)
    return translate("reference", record.name) if record is not None else label(translate, code)


def printed_words(details: HeldPaperDetails) -> str:
    """Day, time and place that a paper gives; "" when it gives none of them."""
    parts = []
    if details.reports_on is not None:
        parts.append(format_date(catalog(), details.reports_on, weekday=True))
    clock = clock_time(details.reports_at)
    if clock is not None:
        parts.append(format_time(catalog(), clock))
    parts.append(details.reports_place)
    return " · ".join(part for part in parts if part)


def paper_rows(papers: Sequence[HeldPaper], today: date) -> list[RowItem]:
    """What all bring together first, then one row for each paper."""
    rows = [
        RowItem(
            translate("Papers", "What the papers ask for"),
            DUTIES,
            second=translate("Papers", "Where the date stands, whom to tell, what comes before a move"),
            icon="list",
            status="soft",
        ),
        RowItem(translate("Papers", "The papers")),
    ]
    return rows + [_row(paper, today) for paper in papers]


def _row(paper: HeldPaper, today: date) -> RowItem:
    details = paper.details
    chips = []
    if details.says_nothing and details.reports_on is None:
        chips.append((translate("Papers", "Gives no date"), "neutral", "calendar"))
    if details.ends_on is not None:
        day = format_date(catalog(), details.ends_on, short=True)
        words = translate("Papers", "Ended {day}", day=day) if details.ends_on < today else ""
        chips.append((words or translate("Papers", "Ends {day}", day=day), "late", "clock"))
    if details.own_words.strip():
        chips.append((translate("Papers", "Own words noted"), "correction", "pencil"))
    return RowItem(
        label(translate, details.code),
        paper.id,
        second=printed_words(details),
        icon="document",
        chips=tuple(chips),
    )


def _days(typed: str) -> int | None:
    """A number of days; what is none becomes one that the rules refuse."""
    bare = typed.strip()
    if not bare:
        return None
    return int(bare) if bare.isascii() and bare.isdigit() and len(bare) <= len("3650") else _NO_NUMBER
