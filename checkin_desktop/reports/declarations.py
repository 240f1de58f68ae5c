"""Unsigned declarations, one per person who made attempts, each for that person's own attempt numbers only.

Form of 28 U.S.C. § 1746: in writing, signed, dated, and saying both "under penalty of perjury" and "that the foregoing
is true and correct"; outside the United States also "under the laws of the United States of America". No notary.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checkin_desktop.domain.snapshots import Declarant
from checkin_desktop.reports.compose import BODY, SMALL, SMALL_STRONG, STRONG, Composer
from checkin_desktop.reports.page import LEFT, RIGHT, WIDTH, Cell, Row
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

_BLANK_NAME: Final = "____________________"


def number_ranges(numbers: Sequence[int]) -> str:
    """Attempt numbers in short: "1–3, 5, 8"."""
    ranges: list[list[int]] = []
    for number in sorted(set(numbers)):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in ranges)


def declaration(page: Composer, words: Wording, declarant: Declarant, person: str) -> None:
    """One declaration on a page of its own, with lines for date, place and signature."""
    say = words.translate
    name = typed(declarant.name) or _BLANK_NAME
    field = say("pdf", "Declarant").first
    page.flow.break_page()
    page.heading(say("pdf", "Declaration of {name}", name=name), above=0)
    page.paragraph(
        say(
            "pdf", "Not signed by the program. Read every line, change what is not so, then sign and date it by hand."
        ),
        SMALL,
    )
    page.paragraph(
        say("pdf", "Form of this declaration: {law}. No notary is needed.", law=whole("28 U.S.C. § 1746")), SMALL
    )
    page.paragraph(say("pdf", "I, {name}, say:", name=name), field=field)
    page.paragraph(
        say(
            "pdf",
            "1. I made the attempts with these numbers in this report: {numbers}. They were for the case of {person}.",
            numbers=number_ranges(declarant.attempt_numbers),
            person=person,
        ),
        field=field,
    )
    page.paragraph(
        say(
            "pdf",
            "2. Their records say when I tried, how I tried, and what I heard or saw. I know this myself.",
        )
    )
    page.paragraph(say("pdf", "3. I say nothing here about attempts that other people made."))
    page.paragraph(say("pdf", "Check one box, then sign below."), STRONG)
    _check_line(
        page,
        say("pdf", "If signed inside the United States:"),
        say("pdf", "I declare under penalty of perjury that the foregoing is true and correct."),
    )
    _check_line(
        page,
        say("pdf", "If signed outside the United States:"),
        say(
            "pdf",
            "I declare under penalty of perjury under the laws of the United States of America that the foregoing is "
            "true and correct.",
        ),
    )
    _signature_lines(
        page,
        (
            say("pdf", "Executed on (date)"),
            say("pdf", "Place"),
            say("pdf", "Signature"),
            say("pdf", "Name in print"),
        ),
    )


def _check_line(page: Composer, label: Both, text: Both) -> None:
    """An empty check box, what it is for, and the sentence it stands for."""
    left = LEFT + 22
    lines = page.setter.lines(label.one_line, SMALL_STRONG, RIGHT - left) + page.setter.lines(
        text.first, BODY, RIGHT - left
    )
    if text.second and text.second != text.first:
        lines += page.setter.lines(text.second, Style(11, 15), RIGHT - left)
    page.flow.add(Row((Cell(left, RIGHT - left, lines, page.flow.node("P"), box=True),), below=8))


def _signature_lines(page: Composer, labels: Sequence[Both]) -> None:
    """Lines to sign on, two side by side, each with its label below."""
    width = WIDTH / 2 - 12
    for start in range(0, len(labels), 2):
        places = [LEFT + place * (width + 24) for place in range(len(labels[start : start + 2]))]
        lines = [Cell(x, width, blank=True) for x in places]
        page.flow.add(Row(lines, above=16, least=16, keep_next=True))
        named = [
            Cell(x, width, page.setter.lines(label.one_line, SMALL, width), page.flow.node("P"))
            for x, label in zip(places, labels[start:], strict=False)
        ]
        page.flow.add(Row(named, keep_next=start + 2 < len(labels)))
