"""Papers of the emergency plan: where they are, the checklist as it stands, and care papers for the children.

Kinds of care papers are names only. Which one is right is the law of each state; CLINIC’s guides and a lawyer say.
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails, CarePaperKind
from checkin_desktop.domain.documents import NOT_NEEDED, Document, DocumentStatus, Holder
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.reports.compose import FACT_STRONG, SMALL, SMALL_STRONG, Column, Part
from checkin_desktop.reports.page import WIDTH
from checkin_desktop.reports.plan_answers import PAPERS, Answers
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both, Wording

GUIDE: Final = "clinic-50"
"""The shipped source of care papers, state by state."""
_BLANK_PAPERS: Final = 2


class Papers:
    """Prints what is known of papers. `bare` is for a form without any."""

    def __init__(
        self, snapshot: PlanSnapshot, page: PlanPage, words: Wording, answers: Answers, *, bare: bool = False
    ) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate
        self.answers = answers
        self.bare = bare

    def documents(self) -> None:
        """Where the papers are, and the checked lines of the checklist."""
        say = self.say
        self.page.heading(say("pdf", "Documents and where they are"))
        with self.page.form():
            for key in PAPERS:
                self.page.fact(self.words.label(key), typed(self.answers.answer(key)), own=True)
        self.page.flow.space(10)
        told = [document for document in self.snapshot.documents if _is_told(document)]
        open_count = len(self.snapshot.documents) - len(told)
        columns = (
            Column(say("pdf", "Document"), 0, 186),
            Column(say("pdf", "Status"), 196, 96),
            Column(say("pdf", "Who has it, and where"), 302, WIDTH - 302),
        )
        if told:
            with self.page.table(columns):
                for document in told:
                    self.page.table_row(columns, self._document_parts(document))
                    self.page.translation(typed(document.details.note))
        if open_count:
            self.page.flow.space(4)
            self.page.paragraph(
                say("pdf", "%n document(s) of the checklist are not checked yet.", n=open_count), SMALL
            )

    def _document_parts(self, document: Document) -> tuple[list[Part], list[Part], list[Part]]:
        say, words, details = self.say, self.words, document.details
        shipped = words.reference(self.snapshot.document_titles.get(details.code, ""))
        title = typed(details.title) or shipped.one_line or typed(details.code)
        first = [Part(title, SMALL_STRONG, say("pdf", "Document").first)]
        if details.note:
            first.append(Part(typed(details.note), SMALL, say("pdf", "Document: note").first))
        status = [Part(words.label(details.status).one_line)]
        if details.forms:
            status.append(Part(words.listed([words.label(form) for form in details.forms]).one_line))
        if details.issued_on:
            status.append(Part(say("pdf", "Issued {date}", date=words.date(details.issued_on, short=True)).one_line))
        if details.expires_on:
            text = say("pdf", "Expires {date}", date=words.date(details.expires_on, short=True)).one_line
            status.append(Part(text, SMALL_STRONG))
        where = [Part(words.label(details.holder).one_line)] if details.holder is not Holder.UNKNOWN else []
        if details.place:
            where.append(Part(typed(details.place), SMALL, say("pdf", "Document: place").first))
        if details.seen_on:
            where.append(Part(say("pdf", "Last seen {date}", date=words.date(details.seen_on, short=True)).one_line))
        return first, status, where

    def care(self) -> None:
        """Papers that let somebody care for a child, and where guides speak of them."""
        papers = self.snapshot.care_papers
        if not papers and not self.bare and not self.snapshot.plan.children:
            return
        say = self.say
        self.page.heading(say("pdf", "Care papers for the children"))
        for paper in papers:
            with self.page.flow.group():
                self._paper(paper)
        if self.bare:
            for _ in range(_BLANK_PAPERS):
                with self.page.flow.group(), self.page.form():
                    self._blank_paper()
        elif not papers:
            self.page.paragraph(say("pdf", "No care paper is written down."), SMALL)
        self.page.flow.space(4)
        said = [
            say(
                "pdf",
                "Care papers are state law. This plan does not choose or write one. A lawyer can tell you more, and "
                "so can CLINIC’s guide for all 50 states.",
            )
        ]
        if self.bare or any(paper.details.kind is CarePaperKind.CA_AFFIDAVIT for paper in papers):
            said.append(
                say("pdf", "The California affidavit is not guardianship. It does not take a parent’s rights away.")
            )
        fact = self.answers.fact("care_papers")
        said += [Both(whole(source.url)) for source in (fact.sources if fact else ()) if source.id == GUIDE]
        with self.page.flow.group():
            for text in said:
                self.page.paragraph(text, SMALL, below=2)
            self.answers.source(fact)

    def _paper(self, paper: CarePaper) -> None:
        say, words, details = self.say, self.words, paper.details
        state = STATE_NAMES.get(details.state, "")
        kind = words.label(details.kind).one_line
        self.page.subheading(f"{kind} – {state}" if state else kind)
        with self.page.form():
            self.page.fact(say("pdf", "For"), self._children(details), style=FACT_STRONG, blank=False)
            self.page.fact(
                say("pdf", "Caregiver named on it"), typed(details.caregiver), style=FACT_STRONG, blank=False
            )
            signed = words.date(details.signed_on).one_line if details.signed_on else ""
            self.page.fact(say("pdf", "Signed on"), signed)
            if details.notarized is not None:
                self.page.fact(say("pdf", "Signed before a notary"), words.label(details.notarized).one_line)
            ends = words.date(details.ends_on).one_line if details.ends_on else ""
            self.page.fact(say("pdf", "Ends on"), ends, style=FACT_STRONG, blank=False)
            self.page.fact(say("pdf", "Who keeps it, and where"), typed(details.holder), own=True)
            self.page.fact(say("pdf", "Notes"), typed(details.note), blank=False, own=True)

    def _children(self, details: CarePaperDetails) -> str:
        """The children a paper is about; all of them where none is named."""
        children = self.snapshot.plan.children
        named = [child for child in children if not details.child_ids or child.id in details.child_ids]
        return ", ".join(typed(child.details.name) for child in named if child.details.name.strip())

    def _blank_paper(self) -> None:
        say = self.say
        for label in (
            say("pdf", "What the paper is called"),
            say("pdf", "State"),
            say("pdf", "For"),
            say("pdf", "Caregiver named on it"),
            say("pdf", "Signed on"),
            say("pdf", "Signed before a notary"),
            say("pdf", "Ends on"),
            say("pdf", "Who keeps it, and where"),
        ):
            self.page.fact(label, "")


def _is_told(document: Document) -> bool:
    details = document.details
    if details.status is DocumentStatus.UNKNOWN or details.status in NOT_NEEDED:
        return bool(details.place or details.note or details.title or details.holder is not Holder.UNKNOWN)
    return True
