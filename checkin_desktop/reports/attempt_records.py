"""One full record per attempt: every value, every later change, every file, and the hashes that chain them.

Failed attempts are printed exactly like the others. Values are those that hold now; each correction shows the old
value beside the new one, who changed it, when and why.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.attempts import Attempt, AttemptEntry, EntryKind
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.snapshots import Exhibit
from checkin_desktop.reports.compose import BODY, SMALL, STRONG, Composer
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both, Wording

HASH: Final = Style(8.5, 12.5)
_ENGLISH: Final = ("en", "en-us")


class Records:
    """Prints attempts on a composer. `exhibits` maps attachment ids to their labels."""

    def __init__(self, page: Composer, words: Wording, exhibits: Mapping[int, str]) -> None:
        self.page = page
        self.words = words
        self.say = words.translate
        self.exhibits = exhibits
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
            "next_step": say("pdf", "Next step"),
            "made_by": say("pdf", "Made by"),
            "made_by_name": say("pdf", "Name of the one who tried"),
            "typed_by_name": say("pdf", "Written down by"),
            "witness": say("pdf", "Witness"),
            "late_reason": say("pdf", "Why it was written down later"),
        }

    def label(self, name: str) -> Both:
        """The label of a draft's field."""
        return self._labels.get(name) or Both(name)

    def value(self, entry: AttemptEntry, name: str) -> str:
        """A field of an entry as text for the page; empty when nothing was written."""
        draft = entry.draft
        if name in ("happened_local", "fold"):
            return self.words.moment(entry.happened).one_line
        if name == "zone":
            return typed(entry.happened.zone)
        value: object = getattr(draft, name, None)
        if value is None:
            return ""
        if isinstance(value, FreeText):
            return self.free_text(value)
        if isinstance(value, StrEnum):
            return self.words.label(value).one_line
        if isinstance(value, int):
            return self.words.duration(value).one_line
        if name in ("number", "number_used", "reference") and str(value).strip():
            return whole(str(value))
        return typed(str(value))

    def free_text(self, text: FreeText) -> str:
        """The words as they were written, their language, and the English translation or that there is none."""
        if not text:
            return ""
        parts = [typed(text.text)]
        foreign = bool(text.language) and text.language.lower() not in _ENGLISH
        if text.language and foreign:
            parts.append(self.say("pdf", "(in {language})", language=self.words.language(text.language)).first)
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
            return self.say("pdf", "at once").one_line
        length = self.words.duration(int(entry.gap.total_seconds()))
        return self.say("pdf", "{length} later", length=length).one_line

    def record(self, attempt: Attempt) -> None:
        """The whole record of one attempt."""
        say, words, first = self.say, self.words, attempt.first
        latest = _latest(attempt)
        corrected = {name for change in attempt.changes for name in change.changed_fields}
        head = say("pdf", "Attempt {number}", number=attempt.number).one_line
        outcome = words.label(latest.draft.outcome).first
        self.page.subheading(" – ".join(filter(None, (head, outcome))), above=20, bookmark=True, rule=True)
        with self.page.form():
            self._fact("happened_local", latest, corrected)
            written = f"{words.moment(first.recorded).one_line}, {self.gap(first)}"
            if first.is_late:
                written += f"\n{say('pdf', 'Written down late: on another day than it happened.').one_line}"
            self.page.fact(say("pdf", "Written down"), written, style=STRONG if first.is_late else BODY)
            for name in self._labels:
                if name not in ("happened_local", "zone", "line_id"):
                    self._fact(name, latest, corrected)
            for attachment in attempt.attachments:
                self._exhibit(attachment)
            self._changes(attempt)
            number = say("pdf", "Entry {number} of the log", number=first.number_in_chain)
            hashes = f"{whole(first.entry_hash)}\n{say('pdf', 'after').one_line} {whole(first.previous_hash)}"
            self.page.fact(number, hashes, style=HASH)

    def _fact(self, name: str, entry: AttemptEntry, corrected: set[str]) -> None:
        label = self.label(name)
        if name in corrected:
            label = self.say("pdf", "{label} (corrected)", label=label)
        strong = name in ("happened_local", "outcome")
        self.page.fact(label, self.value(entry, name), style=STRONG if strong else BODY, blank=False)

    def _exhibit(self, attachment: Attachment) -> None:
        label = self.exhibits.get(attachment.id, "")
        head = self.say("pdf", "Exhibit {label}", label=label) if label else self.say("pdf", "File")
        self.page.fact(head, self.file_text(attachment), style=SMALL, field=self.say("pdf", "File name").first)

    def file_text(self, attachment: Attachment) -> str:
        """A file as text: name, kind, size, when added, fingerprint, and its withdrawal if it was withdrawn."""
        say = self.say
        about = f"{typed(attachment.mime)}, {self.words.size(attachment.size).first}, " + whole(
            f"{attachment.added_at:%Y-%m-%d %H:%M} UTC"
        )
        lines = [typed(attachment.name), about, f"SHA-256 {whole(attachment.sha256)}"]
        if attachment.withdrawn_at is not None:
            text = say(
                "pdf",
                "Withdrawn on {date}: the file is gone, its name and fingerprint stay. Reason: {reason}",
                date=whole(f"{attachment.withdrawn_at:%Y-%m-%d %H:%M} UTC"),
                reason=typed(attachment.withdrawn_reason) or "–",
            )
            lines.append(text.one_line)
        return "\n".join(lines)

    def _changes(self, attempt: Attempt) -> None:
        before = attempt.first
        for change in attempt.changes:
            self.page.fact(self._change_label(change), self._change_text(change, before, attempt), style=BODY)
            if change.kind is EntryKind.CORRECTION:
                before = change

    def _change_label(self, change: AttemptEntry) -> Both:
        if change.kind is EntryKind.CORRECTION:
            return self.say("pdf", "Correction, entry {number}", number=change.number_in_chain)
        if change.kind is EntryKind.WITHDRAWAL:
            return self.say("pdf", "Withdrawal, entry {number}", number=change.number_in_chain)
        return self.say("pdf", "Addition, entry {number}", number=change.number_in_chain)

    def _change_text(self, change: AttemptEntry, before: AttemptEntry, attempt: Attempt) -> str:
        say = self.say
        lines = [
            say(
                "pdf",
                "{field}: before “{old}”, now “{new}”",
                field=self.label(name),
                old=self.value(before, name) or "–",
                new=self.value(change, name) or "–",
            ).first
            for name in change.changed_fields
        ]
        if change.kind is EntryKind.ADDITION and change.draft.note:
            lines.append(self.free_text(change.draft.note))
        if change.withdrawn_attachment_id is not None:
            label = self.exhibits.get(change.withdrawn_attachment_id, "")
            names = [item.name for item in attempt.attachments if item.id == change.withdrawn_attachment_id]
            lines.append(say("pdf", "File withdrawn: {file}", file=typed(" ".join([label, *names]))).one_line)
        if change.change_reason:
            lines.append(say("pdf", "Reason: {reason}", reason=self.free_text(change.change_reason)).first)
        if change.draft.typed_by_name.strip():
            lines.append(say("pdf", "Written down by {name}", name=typed(change.draft.typed_by_name)).first)
        lines.append(say("pdf", "Written down on {date}", date=self.words.moment(change.recorded)).first)
        lines.append(whole(change.entry_hash))
        return "\n".join(lines)


def _latest(attempt: Attempt) -> AttemptEntry:
    """The entry whose values hold now: the last correction, or else the first entry."""
    corrections = [change for change in attempt.changes if change.kind is EntryKind.CORRECTION]
    return corrections[-1] if corrections else attempt.first


def exhibit_labels(exhibits: Sequence[Exhibit]) -> dict[int, str]:
    """Attachment id → exhibit label."""
    return {exhibit.attachment.id: exhibit.label for exhibit in exhibits}
