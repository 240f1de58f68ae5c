"""Dated papers as months of a list, in words, and as a form: keys are fields of `DocumentDetails`."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus, Holder, ProofKind
from checkin_desktop.domain.presence import Month, ProofOfTime, is_in_hand
from checkin_desktop.domain.reference import Confidence, ReferenceData, Source, SourcedFact
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.documents import status_chip
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = ("kind", "title", "issued_on", "status", "holder", "place", "note")
SOURCES: Final = "sources"
EARLIER: Final = "earlier"
UNDATED: Final = "undated"
"""Keys of the rows that are no month; a month's key is its first day."""
_EMPTY: Final = {"kind": ProofKind.NONE, "status": DocumentStatus.UNKNOWN, "holder": Holder.UNKNOWN}
_DATES: Final = ("issued_on",)


def stored(case: CaseFile, paper: Document) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    values = {key: getattr(paper.details, key) for key in KEYS}
    return Stored(paper, values, case.documents.validate(paper.details))


def store(case: CaseFile, paper_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if value is None and key not in _DATES:
        value = _EMPTY.get(key, "")
    case.documents.update(paper_id, **{key: value})
    return stored(case, case.documents.get(paper_id))


def month_words(first: date) -> str:
    """A month with its year, as it stands inside a sentence: "March 2025"."""
    return dates.format_as_of(catalog(), f"{first:%Y-%m}")


def month_title(first: date) -> str:
    """The same at the beginning of a line."""
    return dates.at_sentence_start(month_words(first))


def paper_title(details: DocumentDetails) -> str:
    """One's own title of a dated paper, else what kind it is."""
    if details.title.strip():
        return details.title
    if details.kind is ProofKind.NONE:
        return translate("Papers", "A paper")
    return label(translate, details.kind)


def paper_row(paper: Document, *, with_date: bool = True) -> tuple[str, str, str]:
    """(title, date and place, number of scans) of a paper."""
    details = paper.details
    scans = sum(1 for item in paper.attachments if item.withdrawn_at is None)
    day = details.issued_on
    said = [dates.format_date(catalog(), day, short=True)] if with_date and day is not None else []
    second = " · ".join(part for part in (*said, details.place) if part)
    return paper_title(details), second, translate("Documents", "%n scan(s)", n=scans) if scans else ""


def paper_chips(paper: Document) -> list[tuple[str, str, str]]:
    """Where a paper stands, when it is not in hand."""
    return [] if is_in_hand(paper) else [status_chip(paper.details.status)]


def covered_words(proof: ProofOfTime) -> str:
    """How many months have a paper, in one short sentence."""
    return translate("Papers", "A paper in {done} of {count} months", done=proof.covered, count=len(proof.months))


def reach_words(proof: ProofOfTime) -> str:
    """How far the papers go back, and where two years begin."""
    since = dates.format_date(catalog(), proof.since)
    begin = translate("Papers", "The last two years begin on {day}.", day=since)
    if proof.oldest is None:
        return begin
    oldest = dates.format_date(catalog(), proof.oldest)
    said = translate("Papers", "The oldest paper is from {day}.", day=oldest)
    return f"{said} {begin}"


def gap_words(proof: ProofOfTime) -> str:
    """The months without a paper; "" when every month before this one has one."""
    if not proof.covered or not proof.gaps:
        return ""
    spans = []
    for first, last in proof.gaps:
        if first == last:
            spans.append(month_words(first))
        else:
            spans.append(translate("Papers", "{first} to {last}", first=month_words(first), last=month_words(last)))
    return translate("Papers", "No paper yet: {months}.", months="; ".join(spans))


def month_rows(proof: ProofOfTime) -> list[RowItem]:
    """What the sources say, then the months year by year, then older papers and those without a date."""
    rows = [
        RowItem(
            translate("Papers", "What the sources say"),
            SOURCES,
            second=translate("Papers", "Two readings, with source and date"),
            icon="fork",
            status="soft",
        )
    ]
    year = None
    for month in proof.months:
        if month.first.year != year:
            year = month.first.year
            rows.append(RowItem(str(year)))
        rows.append(_month_row(month, proof.today))
    others = (
        (EARLIER, translate("Papers", "Older papers"), proof.earlier),
        (UNDATED, translate("Papers", "No date yet, or a date to come"), proof.undated),
    )
    if any(papers for _, _, papers in others):
        rows.append(RowItem(translate("Papers", "Other papers")))
    for key, title, papers in others:
        if papers:
            rows.append(RowItem(title, key, second=_named(papers), icon="document", aside=_count(papers)))
    return rows


def fact_of(reference: ReferenceData, text: str, names: Sequence[str], otherwise: SourcedFact) -> SourcedFact:
    """What some of the sources of a fact say, with their own dates. Sources that the facts in force lack are left out.

    What no source of first hand says is at most partly checked.
    """
    from checkin_desktop.domain.reference import Reading
    from checkin_desktop.ui.widgets.source_fold import reading_fact

    found: tuple[Source, ...] = tuple(reference.sources[name] for name in names if name in reference.sources)
    fact = reading_fact(Reading(text, found), otherwise)
    if fact.confidence is Confidence.HIGH and not any(source.provenance == "primary" for source in found):
        return dataclasses.replace(fact, confidence=Confidence.MEDIUM)
    return fact


def _month_row(month: Month, today: date) -> RowItem:
    empty = translate("Papers", "No paper yet")
    now = month.first == today.replace(day=1)
    return RowItem(
        dates.at_sentence_start(dates.month_name(catalog(), month.first.month)),
        month.first,
        second=_named(month.papers) if month.papers else empty,
        number=translate("Papers", "this month") if now else "",
        icon="document-check" if month.in_hand else "minus",
        status="soft" if month.in_hand else "neutral",
        aside=_count(month.papers) if len(month.papers) > 1 else "",
    )


def _named(papers: Sequence[Document]) -> str:
    said = [paper_title(paper.details) for paper in papers]
    return ", ".join(dict.fromkeys(said))


def _count(papers: Sequence[Document]) -> str:
    return translate("Papers", "%n paper(s)", n=len(papers))
