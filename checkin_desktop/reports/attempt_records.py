"""One full record per attempt: every value, every later change, every file, and the hashes that chain them.

Failed attempts are printed exactly like the others. Values are those that hold now; each correction shows the old
value beside the new one, who changed it, when and why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.attempts import Attempt, AttemptDraft, AttemptEntry, CallLogRow, EntryKind
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.snapshots import OpenThen, ReportSnapshot
from checkin_desktop.reports.compose import Composer, Part
from checkin_desktop.reports.fonts import Weight
from checkin_desktop.reports.people import People
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both

HASH: Final = Style(8.5, 12.5)
TEXT: Final = Style(12, 15.5)
TEXT_STRONG: Final = Style(12, 15.5, Weight.SEMIBOLD)
_LABEL: Final = Style(10.5, 14)
_SMALL: Final = Style(10, 13.5)
_ENGLISH: Final = ("en", "en-us")
# Fields that are told together, under the label of one of them.
_ONE_LINE: Final = {"made_by_name": "made_by", "made_by_role": "made_by", "witness_role": "witness"}


@dataclass(slots=True)
class Places:
    """Where things of a report are drawn: records by attempt number, exhibits by label."""

    records: dict[int, Target] = field(default_factory=dict)
    exhibits: dict[str, Target] = field(default_factory=dict)


class Records:
    """Prints attempts on a composer."""

    def __init__(self, page: Composer, people: People, snapshot: ReportSnapshot, places: Places) -> None:
        self.page = page
        self.people = people
        self.places = places
        self.words = page.words
        self.say = page.words.translate
        self.exhibits = {exhibit.attachment.id: exhibit.label for exhibit in snapshot.exhibits}
        self._hours = {item.attempt_number: item for item in snapshot.open_then}
        self._labels: dict[str, Both] = self._field_labels()

    def _field_labels(self) -> dict[str, Both]:
        say = self.say
        return {
            "happened_local": say("pdf", "Happened"),
            "zone": say("pdf", "Time zone"),
            "channel": say("pdf", "How"),
            "outcome": say("pdf", "Outcome"),
            "line_id": say("pdf", "Line of the directory"),
            "office": say("pdf", "Whom"),
            "number": say("pdf", "Number called"),
            "address_used": say("pdf", "Address used"),
            "purpose": say("pdf", "Reason for trying"),
            "number_used": say("pdf", "Called or written from"),
            "duration_seconds": say("pdf", "Length"),
            "hold_seconds": say("pdf", "Time on hold"),
            "person_spoken": say("pdf", "Spoke with"),
            "heard": say("pdf", "What was heard or seen"),
            "voicemail_words": say("pdf", "Words left as a message"),
            "reference": say("pdf", "Reference number"),
            "note": say("pdf", "Note"),
            "note_private": say("pdf", "Note kept private"),
            "next_step": say("pdf", "Next step"),
            "made_by": say("pdf", "Who tried"),
            "typed_by_name": say("pdf", "Typed by"),
            "witness": say("pdf", "Who was there"),
            "late_reason": say("pdf", "Why it was written down later"),
        }

    def label(self, name: str) -> Both:
        """The label of a draft's field."""
        return self._labels.get(_ONE_LINE.get(name, name)) or Both(name)

    def value(self, entry: AttemptEntry, name: str) -> str:
        """A field of an entry as text for the page; empty when nothing was written."""
        draft = entry.draft
        if name in ("happened_local", "fold"):
            return self.words.moment(entry.happened).first
        if name == "zone":
            return typed(entry.happened.zone)
        name = _ONE_LINE.get(name, name)
        if name in ("made_by", "witness", "typed_by_name"):
            return self._person(draft, name).one_line
        value: object = getattr(draft, name, None)
        if name == "note" and draft.note_private and not draft.note:
            return self.say("pdf", "Marked private and left out of this report.").one_line
        if value is None:
            return ""
        if isinstance(value, bool):
            return (self.say("pdf", "yes") if value else self.say("pdf", "no")).one_line
        if isinstance(value, FreeText):
            return self.free_text(value)
        if isinstance(value, StrEnum):
            return self.words.label(value).one_line
        if isinstance(value, int):
            return self.words.duration(value).first
        if name in ("number", "number_used", "reference") and str(value).strip():
            return whole(str(value))
        return typed(str(value))

    def _person(self, draft: AttemptDraft, name: str) -> Both:
        if name == "made_by":
            return self.people.caller(draft)
        return self.people.witness(draft) if name == "witness" else self.people.writer(draft.typed_by_name)

    def free_text(self, text: FreeText) -> str:
        """The words as they were written, their language, and the English translation or that there is none."""
        if not text:
            return ""
        parts = [typed(text.text)]
        foreign = bool(text.language) and text.language.lower() not in _ENGLISH
        if text.language and foreign:
            parts[0] = (
                f"{self.say('pdf', 'In {language}:', language=self.words.language(text.language)).first} {parts[0]}"
            )
        if text.english.strip():
            if text.translator.strip():
                head = self.say("pdf", "English translation by {name}:", name=typed(text.translator)).first
            else:
                head = self.say("pdf", "English translation, translator not named:").first
            parts.append(f"{head} {typed(text.english)}")
        elif foreign:
            parts.append(self.say("pdf", "No English translation.").one_line)
        return "\n".join(parts)

    def gap(self, entry: AttemptEntry) -> str:
        """How long after the event an entry was written down."""
        if entry.gap < timedelta(minutes=1):
            return self.say("pdf", "at once").first
        length = self.words.duration(int(entry.gap.total_seconds()))
        return self.say("pdf", "{length} later", length=length).first

    def record(self, attempt: Attempt) -> None:
        """The whole record of one attempt."""
        say, words, first = self.say, self.words, as_it_happened(attempt)
        latest = _latest(attempt)
        corrected = {_ONE_LINE.get(name, name) for change in attempt.changes for name in change.changed_fields}
        head = say("pdf", "Attempt {number}", number=attempt.number).one_line
        day = words.date(latest.happened.local.date(), short=True).first
        outcome = words.label(latest.draft.outcome).first
        self.page.subheading(
            " – ".join(filter(None, (head, day, outcome))), above=20, bookmark=True, rule=True,
            target=self.places.records.get(attempt.number),
        )  # fmt: skip
        rows = _Rows(self.page)
        rows.add(self._label("happened_local", corrected), self.value(latest, "happened_local"), TEXT_STRONG)
        written = f"{words.moment(first.recorded).first}, {self.gap(first)}"
        if first.is_late:
            written += f"\n{say('pdf', 'Written down late: on another day than it happened.').one_line}"
        rows.add(say("pdf", "Written down"), written, TEXT_STRONG if first.is_late else TEXT)
        for name in self._labels:
            if name not in ("happened_local", "zone", "line_id", "note_private"):
                style = TEXT_STRONG if name == "outcome" else TEXT
                rows.add(self._label(name, corrected), self.value(latest, name), style)
        if attempt.number in self._hours:
            rows.add(say("pdf", "Open then?"), self._open_then(self._hours[attempt.number]))
        self._support(rows, attempt)
        for attachment in attempt.attachments:
            label = self.exhibits.get(attachment.id, "")
            title = say("pdf", "Exhibit {label}", label=label) if label else say("pdf", "File")
            rows.add(title, self.file_parts(attachment), link=self.places.exhibits.get(label))
        before = attempt.first
        for change in attempt.changes:
            rows.add(self._change_label(change), self._change_parts(change, before, attempt))
            if change.kind is EntryKind.CORRECTION:
                before = change
        rows.add(
            say("pdf", "Entry {number} of the log", number=first.number_in_chain),
            (
                Part(whole(first.entry_hash), HASH),
                Part(say("pdf", "The entry before it has this hash:").one_line, HASH),
                Part(whole(first.previous_hash), HASH),
            ),
        )
        rows.place()

    def _support(self, rows: _Rows, attempt: Attempt) -> None:
        """What outside the log supports the attempt, and the calls picked out of a phone's call log."""
        found = [change.corroboration for change in attempt.corroborations]
        if found:
            kinds = self.words.listed([self.words.label(kind) for kind in found], "; ")
            rows.add(self.say("pdf", "Support from outside"), f"{len(found)}: {kinds.one_line}")
        calls = [row for entry in (attempt.first, *attempt.changes) for row in entry.call_log_rows]
        if calls:
            label = self.say("pdf", "In the phone’s call log")
            rows.add(label, "\n".join(self._call(row) for row in calls))

    def _call(self, row: CallLogRow) -> str:
        """A picked row of a call log: its own words, and the moment in UTC where the file says one."""
        length = self.words.duration(row.duration_seconds).first if row.duration_seconds is not None else ""
        moment = whole(f"({row.began_utc:%Y-%m-%d %H:%M:%S} UTC)") if row.began_utc else ""
        number = whole(row.number) if row.number.strip() else ""
        return " · ".join(filter(None, (number, f"{typed(row.began)} {moment}".strip(), length, typed(row.direction))))

    def _open_then(self, then: OpenThen) -> list[Part]:
        """Whether the line was open, by its published hours, and these hours with source and date."""
        say = self.say
        said = {
            OpenState.OPEN: say("pdf", "Yes, by the published hours of the line."),
            OpenState.CLOSED: say("pdf", "No, by the published hours of the line."),
            OpenState.DIFFER: say("pdf", "Sources differ about that time."),
            OpenState.UNKNOWN: say("pdf", "Not known: no hours of this phone line are published."),
        }[then.state]
        return [Part(said.one_line, TEXT), *(Part(self.words.reading(hours).one_line, HASH) for hours in then.hours)]

    def _label(self, name: str, corrected: set[str]) -> Both:
        label = self.label(name)
        return self.say("pdf", "{label} (corrected)", label=label) if name in corrected else label

    def file_parts(self, attachment: Attachment) -> list[Part]:
        """A file: name, kind, size, when added, and its withdrawal if any. Hashes stand in a list of their own."""
        say = self.say
        about = say(
            "pdf",
            "{kind}, {size}, added {date}",
            kind=typed(attachment.mime),
            size=self.words.size(attachment.size),
            date=whole(f"{attachment.added_at:%Y-%m-%d %H:%M} UTC"),
        )
        parts = [
            Part(typed(attachment.name), TEXT, say("pdf", "File name").first),
            Part(about.first, _SMALL),
        ]
        if attachment.withdrawn_at is not None:
            text = say(
                "pdf",
                "Withdrawn on {date}: the file is gone, its name and fingerprint stay. Reason: {reason}",
                date=whole(f"{attachment.withdrawn_at:%Y-%m-%d %H:%M} UTC"),
                reason=typed(attachment.withdrawn_reason) or "–",
            )
            parts.append(Part(text.one_line, _SMALL, say("pdf", "Reason for withdrawal").first))
        return parts

    def _change_label(self, change: AttemptEntry) -> Both:
        if change.kind is EntryKind.CORRECTION:
            return self.say("pdf", "Correction, entry {number}", number=change.number_in_chain)
        if change.kind is EntryKind.WITHDRAWAL:
            return self.say("pdf", "Withdrawal, entry {number}", number=change.number_in_chain)
        return self.say("pdf", "Addition, entry {number}", number=change.number_in_chain)

    def _change_parts(self, change: AttemptEntry, before: AttemptEntry, attempt: Attempt) -> list[Part]:
        say = self.say
        lines = [
            say(
                "pdf",
                "{field}: before “{old}”, now “{new}”",
                field=self.label(name),
                old=self.value(before, name) or "–",
                new=self.value(change, name) or "–",
            ).first
            for name in dict.fromkeys(_ONE_LINE.get(name, name) for name in change.changed_fields)
        ]
        if change.corroboration is not None:
            lines.append(
                say("pdf", "Support from outside: {kind}", kind=self.words.label(change.corroboration)).one_line
            )
        if change.kind is EntryKind.ADDITION and self.value(change, "note"):
            lines.append(self.value(change, "note"))
        if change.withdrawn_attachment_id is not None:
            label = self.exhibits.get(change.withdrawn_attachment_id, "")
            names = [item.name for item in attempt.attachments if item.id == change.withdrawn_attachment_id]
            lines.append(say("pdf", "File withdrawn: {file}", file=typed(" ".join([label, *names]))).one_line)
        if change.change_reason:
            lines.append(say("pdf", "Reason: {reason}", reason=self.free_text(change.change_reason)).first)
        if change.written_by.strip():
            lines.append(say("pdf", "Written by {name}", name=self.people.writer(change.written_by)).one_line)
        lines.append(say("pdf", "Written down on {date}", date=self.words.moment(change.recorded)).first)
        return [Part("\n".join(lines), TEXT), Part(whole(change.entry_hash), HASH)]


class _Rows:
    """The form lines of one record, collected so that neither its head nor its end stands alone on a page."""

    FIRST: Final = 4
    LAST: Final = 3

    def __init__(self, page: Composer) -> None:
        self.page = page
        self.rows: list[tuple[Both, str | Sequence[Part], Style, Target | None]] = []

    def add(
        self, label: Both, value: str | Sequence[Part], style: Style = TEXT, *, link: Target | None = None
    ) -> None:
        """Note a line unless its value is empty."""
        if value:
            self.rows.append((label, value, style, link))

    def place(self) -> None:
        """Put the lines on the page; a short record is not divided."""
        with self.page.form(), self.page.flow.record(self.FIRST, self.LAST):
            for label, value, style, link in self.rows:
                self.page.fact(label, value, style=style, label_style=_LABEL, link=link)


def as_it_happened(attempt: Attempt) -> AttemptEntry:
    """The first entry with the time that holds now, so that "later" and "late" speak of that time."""
    return replace(attempt.first, happened=attempt.happened)


def _latest(attempt: Attempt) -> AttemptEntry:
    """The entry whose values hold now: the last correction, or else the first entry."""
    corrections = [change for change in attempt.changes if change.kind is EntryKind.CORRECTION]
    return corrections[-1] if corrections else attempt.first
