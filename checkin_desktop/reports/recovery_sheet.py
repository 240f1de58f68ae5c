"""The recovery sheet: the code that opens a vault without its passphrase, on one page to keep in a safe place.

Holds no names, numbers or facts of a case: code, sheet number, date, the label the user chose, and the steps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.reports.compose import BODY, FACT_STRONG, SMALL, STRONG, Composer, Rendered
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.page import LEFT, WIDTH, Cell, Row
from checkin_desktop.reports.text import Style, typed
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog

CODE: Final = Style(25, 38, Weight.SEMIBOLD)
_GROUPS_IN_LINE: Final = 4


@dataclass(frozen=True, slots=True)
class SheetFacts:
    """What the sheet shows. `code` is in groups joined by hyphens; `label` is what the user called the vault."""

    code: str
    sheet_no: int
    label: str
    made_on: date


def render(facts: SheetFacts, catalog: Catalog, facing: Catalog | None = None) -> Rendered:
    """The sheet as a PDF in the language of `catalog`, with a second language if `facing` is given."""
    words = Wording(catalog, facing)
    say = words.translate
    page = Composer(words, practice=False, cancelled=lambda: False)
    page.title(say("pdf", "Recovery sheet"))
    with page.form():
        page.fact(say("pdf", "Folder"), typed(facts.label), style=FACT_STRONG)
        page.fact(say("pdf", "Sheet number"), str(facts.sheet_no), style=FACT_STRONG)
        page.fact(say("pdf", "Date"), words.date(facts.made_on).one_line)
    page.heading(say("pdf", "Recovery code"), above=22)
    groups = facts.code.split("-")
    for start in range(0, len(groups), _GROUPS_IN_LINE):
        _code_line(page, groups[start : start + _GROUPS_IN_LINE], start + 1, CODE)
    page.paragraph(
        say("pdf", "Upper and lower case do not matter. The letter O is read as zero, I and L as one."), SMALL
    )
    page.flow.space(8)
    page.paragraph(say("pdf", "This code opens everything in the folder without the passphrase."), STRONG)
    page.paragraph(
        say(
            "pdf",
            "Keep it like a passport: on paper, in a safe place, away from the computer. Do not take a photo of it.",
        ),
        BODY,
    )
    page.heading(say("pdf", "If you forget the passphrase"))
    page.steps(
        (
            say("pdf", "Open the program and choose the folder."),
            say("pdf", "Choose “Use the recovery sheet”."),
            say("pdf", "Type the groups above, in order."),
            say("pdf", "Choose a new passphrase. This sheet stays valid."),
        ),
    )
    page.heading(say("pdf", "If somebody has seen this sheet"))
    page.paragraph(
        say(
            "pdf",
            "The sheet opens nothing without the folder or a backup of it. Open the folder, choose Safety, then “Who "
            "can open this folder”, and make a new key. You get a new sheet. Destroy this one, and backups made "
            "before.",
        )
    )
    made_at = Moment(datetime.combine(facts.made_on, time(0), UTC), "UTC", 0)
    laid_out = page.finish(
        say("pdf", "Recovery sheet"),
        made_at,
        lambda number, total: page.footer("", "", number, total),
    )
    return laid_out.write()


def _code_line(page: Composer, groups: Sequence[str], first_number: int, style: Style) -> None:
    """Groups of a code side by side, each with its number above."""
    width = WIDTH / 4
    node = page.flow.node("P")
    cells = []
    for place, group in enumerate(groups):
        lines = page.setter.lines(str(first_number + place), SMALL, width) + page.setter.lines(group, style, width)
        cells.append(Cell(LEFT + place * width, width, lines, node))
    page.flow.add(Row(cells, below=2))
