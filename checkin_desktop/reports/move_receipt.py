"""The receipt of a move: who was told of the new address, when, how, and what shows it.

It prints what the person wrote down, beside the time limits that were published, the safe date first. It judges
nothing: a notice that went out late stands there with its time, and so does the limit.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from typing import Final

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.move_clocks import DatedReading, TaskClock
from checkin_desktop.domain.moves import MoveTask, MoveTaskState, TaskHow
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.snapshots import MoveSnapshot
from checkin_desktop.reports.compose import (
    FACT_STRONG,
    NAME,
    SMALL,
    SMALL_STRONG,
    Composer,
    Part,
    Rendered,
    columns,
    ignore_progress,
    whole_or_empty,
)
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_time, zone_name
from checkin_desktop.words.move_texts import do_it_by, reading_line, rolled_line

_META: Final = Style(9, 12)
_HASH_PIECE: Final = 32


def render(
    snapshot: MoveSnapshot,
    catalog: Catalog,
    facing: Catalog | None = None,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The receipt as a PDF in the language of `catalog`; `facing` adds a second language beside it.

    `progress(done, total)` counts sections. Raises Cancelled when `cancelled()` turns true.
    """
    return _Receipt(snapshot, Wording(catalog, facing), cancelled).render(progress)


class _Receipt:
    def __init__(self, snapshot: MoveSnapshot, words: Wording, cancelled: Callable[[], bool]) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.page = Composer(words, practice=snapshot.practice, cancelled=cancelled)
        self.person = snapshot.person.details
        self.move = snapshot.move.details
        self.clocks = {clock.code: clock for clock in snapshot.clocks}

    def render(self, progress: Callable[[int, int], None]) -> Rendered:
        sections = (self._head, self._addresses, self._before, self._after, self._files, self._limits, self._about)
        for done, section in enumerate(sections):
            progress(done, len(sections))
            section()
        title = self.say("pdf", "Move receipt")
        rendered = self.page.finish(title, self.snapshot.made_at, self._footer).write()
        progress(len(sections), len(sections))
        return rendered

    def _head(self) -> None:
        say = self.say
        self.page.title(say("pdf", "Move receipt"))
        self.page.typed(self._name(), say("pdf", "Full name").first, NAME, below=0)
        made = self.words.moment(self.snapshot.made_at)
        self.page.paragraph(say("pdf", "What was written down about this move by {date}.", date=made), SMALL, below=4)
        self.page.rule()

    def _addresses(self) -> None:
        say, move = self.say, self.move
        with self.page.form():
            self.page.fact(say("pdf", "A-number"), self._a_number(), style=FACT_STRONG, blank=False)
            self.page.fact(say("pdf", "Day of the move"), self._day(), style=FACT_STRONG)
            self.page.fact(say("pdf", "Old address"), "\n".join(map(typed, move.old_lines)))
            self.page.fact(say("pdf", "New address"), "\n".join(map(typed, move.new_lines)), style=FACT_STRONG)
            self.page.fact(say("pdf", "Phone"), whole_or_empty(move.phone), blank=False)
            self.page.fact(say("pdf", "Mail address given to ICE"), typed(move.mail_address), blank=False)
            self.page.fact(say("pdf", "Notes"), typed(move.note), blank=False)

    def _day(self) -> str:
        move = self.move
        if move.day is None:
            return ""
        day = self.words.date(move.day).one_line
        if not move.at:
            return day
        clock = time.fromisoformat(move.at)
        at = self.words.each(lambda catalog: whole(f"{format_time(catalog, clock)} {zone_name(catalog, move.zone)}"))
        return f"{day}, {at.one_line}"

    def _before(self) -> None:
        self._tasks(self.say("pdf", "Before the move"), [task for task in self._sorted() if self._is_before(task)])

    def _after(self) -> None:
        rest = [task for task in self._sorted() if not self._is_before(task)]
        self._tasks(self.say("pdf", "After the move"), rest)

    def _tasks(self, heading: Both, tasks: Sequence[MoveTask]) -> None:
        if not tasks:
            return
        say = self.say
        self.page.heading(heading)
        heads = columns((say("pdf", "What"), 130), (say("pdf", "Safe date"), 140), (say("pdf", "What was done"), 0))
        with self.page.table(heads):
            for task in tasks:
                name = Part(self.words.label(task.code).one_line, SMALL_STRONG)
                self.page.table_row(heads, ((name,), self._safe(self.clocks[task.code]), self._done(task)))

    def _safe(self, clock: TaskClock) -> list[Part]:
        if clock.safe is None:
            return []
        safe, until = clock.safe, clock.until
        return [Part(self.words.each(lambda catalog: do_it_by(catalog, safe, until)).one_line)]

    def _limits(self) -> None:
        told = [clock for clock in self.snapshot.clocks if clock.readings]
        if not told:
            return
        say = self.say
        self.page.heading(say("pdf", "Published time limits"))
        self.page.paragraph(
            say("pdf", "The safe dates above are inside every limit that counts days."), SMALL, keep_next=True
        )
        for clock in told:
            self.page.subheading(self.words.label(clock.code).one_line, above=6)
            lines = [self._reading(item) for item in clock.readings]
            if clock.rolled is not None:
                rolled = clock.rolled
                lines.append(self.words.each(lambda catalog, rolled=rolled: rolled_line(catalog, rolled)))  # type: ignore[misc]
            self.page.bullets(lines, _META)

    def _reading(self, item: DatedReading) -> Both:
        sources = [(each.name, each.as_of) for each in item.reading.sources if each.provenance != "unverified"]
        return self.words.each(lambda catalog: reading_line(catalog, item.reading.rule, item.day, sources))

    def _done(self, task: MoveTask) -> list[Part]:
        say, words = self.say, self.words
        parts = [Part(words.label(task.state).one_line, SMALL_STRONG)]
        if task.state is MoveTaskState.NOT_NEEDED:
            return [*parts, Part(typed(task.reason), SMALL, say("pdf", "Why it is not needed").first)]
        if task.done is not None:
            # One line for each language: side by side they would be broken within.
            parts += [Part(said) for said in words.moment(task.done) if said]
        if task.how:
            shown = words.label(TaskHow(task.how)).one_line if task.how in set(TaskHow) else typed(task.how)
            parts.append(Part(shown, SMALL, say("pdf", "How").first))
        if task.confirmation:
            text = say("pdf", "Confirmation: {number}", number=whole(task.confirmation))
            parts.append(Part(text.one_line, SMALL, say("pdf", "Confirmation number").first))
        if task.note:
            parts.append(Part(typed(task.note), SMALL, say("pdf", "Notes").first))
        number = self.snapshot.attempt_numbers.get(task.attempt_id or 0)
        if number is not None:
            parts.append(Part(say("pdf", "Contact attempt {number}", number=number).one_line))
        names = [self._file_number(proof) for proof in task.proofs]
        if names:
            parts.append(Part(say("pdf", "Proof: {files}", files=", ".join(names)).one_line))
        return parts

    def _files(self) -> None:
        files = self._all_files()
        if not files:
            return
        say = self.say
        self.page.heading(say("pdf", "Proof that is kept"))
        self.page.paragraph(
            say("pdf", "The files stay in the folder. The long number tells whether a file is still the same."),
            SMALL,
            keep_next=True,
        )
        heads = columns((Both(""), 26), (say("pdf", "File"), 190), (say("pdf", "SHA-256"), 0))
        with self.page.table(heads):
            for proof in files:
                name = [Part(typed(proof.name), SMALL, say("pdf", "File").first)]
                if proof.withdrawn_at is not None:
                    text = say("pdf", "Taken back: {reason}", reason=typed(proof.withdrawn_reason))
                    name.append(Part(text.one_line, SMALL, say("pdf", "Why it was taken back").first))
                else:
                    name.append(Part(self.words.size(proof.size).one_line))
                pieces = [
                    proof.sha256[start : start + _HASH_PIECE] for start in range(0, len(proof.sha256), _HASH_PIECE)
                ]
                number = Part(self._file_number(proof), SMALL_STRONG)
                self.page.table_row(heads, ((number,), name, [Part(whole(piece), _META) for piece in pieces]))

    def _about(self) -> None:
        say = self.say
        self.page.heading(say("pdf", "About this page"))
        self.page.bullets(
            (
                say("pdf", "It shows what was written down, and proves nothing by itself. Keep each receipt."),
                say("pdf", "Each agency is told by itself. Telling one does not tell the others."),
                say("pdf", "Where sources differ, each stands here. The person’s own paper counts most."),
            ),
            SMALL,
        )

    def _sorted(self) -> tuple[MoveTask, ...]:
        return self.snapshot.move.tasks

    def _is_before(self, task: MoveTask) -> bool:
        return self.clocks[task.code].is_before

    def _all_files(self) -> list[Attachment]:
        return [proof for task in self._sorted() for proof in task.proofs]

    def _file_number(self, proof: Attachment) -> str:
        return str([other.id for other in self._all_files()].index(proof.id) + 1)

    def _name(self) -> str:
        return typed(self.person.display_name or self.person.government_name)

    def _a_number(self) -> str:
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        if number is None or not number.have or not number.normalised:
            return ""
        return whole(show_identifier(number.kind, number.normalised))

    def _footer(self, page: int, pages: int) -> list[str]:
        return self.page.footer(self._name(), self._a_number(), page, pages)
