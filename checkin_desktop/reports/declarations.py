"""Unsigned declarations, one per person who made attempts, each for that person's own attempt numbers only.

Form of 28 U.S.C. § 1746: in writing, signed, dated, and saying both "under penalty of perjury" and "that the foregoing
is true and correct"; outside the United States also "under the laws of the United States of America". No notary.
"""

from __future__ import annotations

from collections.abc import Sequence

from checkin_desktop.domain.snapshots import Declarant
from checkin_desktop.reports import forms
from checkin_desktop.reports.compose import SMALL, STRONG, Composer
from checkin_desktop.reports.people import People
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import whole
from checkin_desktop.reports.wording import Both


def number_ranges(numbers: Sequence[int]) -> str:
    """Attempt numbers in short: "1–3, 5, 8"."""
    ranges: list[list[int]] = []
    for number in sorted(set(numbers)):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(low) if low == high else f"{low}–{high}" for low, high in ranges)


def title(page: Composer, people: People, declarant: Declarant) -> Both:
    """The head of a declaration, without a name unless names were chosen."""
    return page.words.translate("pdf", "Declaration: {who}", who=people.declarant(declarant))


def declaration(page: Composer, people: People, declarant: Declarant, person: str, target: Target) -> None:
    """One declaration on a page of its own, with lines for date, place and signature."""
    say = page.words.translate
    name = people.declarant_name(declarant)
    field = say("pdf", "Declarant").first
    page.flow.break_page()
    page.heading(title(page, people, declarant), above=0, target=target)
    forms.unsigned_notice(page)
    page.paragraph(say("pdf", "I, {name}, say:", name=name), field=field)
    page.paragraph(
        say(
            "pdf",
            "1. In this report I am called: {who}. I made the attempts with these numbers: {numbers}. They were for "
            "the case of {person}.",
            who=people.declarant(declarant),
            numbers=number_ranges(declarant.attempt_numbers),
            person=person,
        ),
        field=field,
    )
    page.paragraph(
        say(
            "pdf",
            "2. I know the records of these attempts. What they say about when and how I tried, and what I heard or "
            "saw, is true. I know this myself.",
        )
    )
    page.paragraph(say("pdf", "3. I say nothing here about attempts that other people made."))
    with page.flow.group():  # nobody signs a page without the words that are signed
        _to_sign(page)
    page.paragraph(Both(say("pdf", "No notary is needed.").one_line), SMALL, below=1)
    forms.rule_notice(page, Both(whole("28 U.S.C. § 1746")), say("pdf", "text of 1976, current"))


def _to_sign(page: Composer) -> None:
    say = page.words.translate
    page.paragraph(say("pdf", "Check one box, then sign below."), STRONG, keep_next=True)
    forms.check_line(
        page,
        say("pdf", "I declare under penalty of perjury that the foregoing is true and correct."),
        say("pdf", "If signed inside the United States:"),
    )
    forms.check_line(
        page,
        say(
            "pdf",
            "I declare under penalty of perjury under the laws of the United States of America that the foregoing is "
            "true and correct.",
        ),
        say("pdf", "If signed outside the United States:"),
    )
    forms.lines_to_fill(
        page,
        (
            say("pdf", "Executed on (date)"),
            say("pdf", "Place"),
            say("pdf", "Signature"),
            say("pdf", "Name in print"),
        ),
    )
    page.flow.space(8)
