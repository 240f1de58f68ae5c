"""Contact attempts: written once, chained, corrected only by new entries.

Long logs are read a page at a time (`page`, `count`); `list` reads the whole log, for reports.
"""

from __future__ import annotations

import dataclasses
import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.attempt_lists import ALL, AttemptCount, AttemptFilter
from checkin_desktop.domain.attempt_rules import (
    MOMENT_FIELDS,
    call_log_values,
    check_attempt,
    check_call_log_rows,
    draft_moment,
    draft_values,
)
from checkin_desktop.domain.attempts import (
    Attempt,
    AttemptDraft,
    AttemptSummary,
    CallLogRow,
    Corroboration,
    EntryKind,
    Moment,
)
from checkin_desktop.domain.canonical import ChainEntry, Json, Sealed, attachment_value, seal
from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import LINE_LIMIT, check_free_text, check_text, refuse_faults
from checkin_desktop.services.files import FileKeeper, NewFile
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.upkeep import finish_removals
from checkin_desktop.vault.repositories import attachments, attempt_summaries, attempts, people, reminders

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.attachments import StoredFile

Progress = Callable[[int, int], None]
PAGE = 100
"""How many attempts a page of a list has."""


@dataclasses.dataclass(frozen=True, slots=True)
class NewAttempt:
    """One of several attempts that come with the same files: its form, and its rows of the call log among them.

    With `adds_to`, an attempt's id, it is none: rows and files are added to that attempt, as its call history, and
    nothing of `draft` counts.
    """

    draft: AttemptDraft
    call_log_rows: tuple[CallLogRow, ...] = ()
    adds_to: int | None = None


class AttemptsService:
    """The log of a person's attempts. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def list(self, person_id: int, *, newest_first: bool = True) -> tuple[Attempt, ...]:
        """Every attempt with all its entries, by the moment it happened: for reports. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            found = attempts.of_person(session, person_id)
        return tuple(sorted(found, key=_happened, reverse=newest_first))

    def get(self, attempt_id: int) -> Attempt:
        """One attempt with its later entries. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return attempts.get(session, attempt_id)

    def page(
        self,
        person_id: int,
        *,
        filter: AttemptFilter = ALL,  # noqa: A002 - what it is
        newest_first: bool = True,
        limit: int = PAGE,
        after: AttemptSummary | None = None,
    ) -> tuple[AttemptSummary, ...]:
        """The next attempts of a list after `after`, or the first ones; fewer than `limit` only at its end."""
        with self._vault.read() as session:
            return attempt_summaries.page(
                session, person_id, filter, newest_first=newest_first, limit=limit, after=after
            )

    def around(
        self,
        person_id: int,
        attempt_id: int,
        *,
        filter: AttemptFilter = ALL,  # noqa: A002
        newest_first: bool = True,
        limit: int = PAGE,
    ) -> tuple[AttemptSummary, ...]:
        """A piece of the list with an attempt in its middle; empty when the filter leaves the attempt out."""
        with self._vault.read() as session:
            found = attempt_summaries.of_attempt(session, person_id, attempt_id, filter)
            if found is None:
                return ()
            before, following = (
                attempt_summaries.page(session, person_id, filter, newest_first=order, limit=limit // 2, after=found)
                for order in (not newest_first, newest_first)
            )
        return (*reversed(before), found, *following)

    def count(self, person_id: int, filter: AttemptFilter = ALL) -> AttemptCount:  # noqa: A002
        """How many attempts a filter lets through, how many there are, and on how many days."""
        with self._vault.read() as session:
            return attempt_summaries.count(session, person_id, filter)

    def numbers(self, person_id: int, filter: AttemptFilter) -> frozenset[int]:  # noqa: A002
        """The numbers of the attempts that a filter lets through."""
        with self._vault.read() as session:
            return attempt_summaries.numbers(session, person_id, filter)

    def newest(self, person_id: int, limit: int) -> tuple[Attempt, ...]:
        """The attempts that were written down last, with their entries, the newest first."""
        with self._vault.read() as session:
            return attempts.several(session, attempt_summaries.newest(session, person_id, limit))

    def validate(self, draft: AttemptDraft, files: int = 0) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving. `files` is how many come with it."""
        return check_attempt(draft, self._vault.now(), files=files)

    def add(
        self,
        person_id: int,
        draft: AttemptDraft,
        files: Sequence[NewFile] = (),
        *,
        call_log_rows: Sequence[CallLogRow] = (),
        also: Callable[[Session, int], None] | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Attempt:
        """Write down an attempt with its files: all of it or nothing.

        `call_log_rows` are the calls that somebody picked out of a call log among the files. `also` gets the id of
        the attempt and writes what belongs to it, in the same transaction; it may raise. Raises InvalidInput
        naming each faulty field, NO_SUCH_RECORD, and for a file FILE_TOO_LARGE, FILE_EMPTY, FILE_UNREADABLE,
        FILE_DAMAGED, FILE_NOT_SUPPORTED; Cancelled.
        """
        new = NewAttempt(draft, tuple(call_log_rows))
        return self.add_several(person_id, (new,), files, also=also, progress=progress, cancelled=cancelled)[0]

    def add_several(
        self,
        person_id: int,
        new: Sequence[NewAttempt],
        files: Sequence[NewFile] = (),
        *,
        also: Callable[[Session, int], None] | None = None,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Attempt, ...]:
        """Write down several attempts that share the same files, as the calls of one call log do: all or nothing.

        Each file is stored once and belongs to every one of them. `also` and what is raised are as in `add`.
        """
        for item in new:
            faults = self.validate(item.draft, len(files)) if item.adds_to is None else ()
            refuse_faults([*faults, *check_call_log_rows(item.call_log_rows)])

        def write(session: Session, stored: Sequence[StoredFile]) -> tuple[Attempt, ...]:
            people.require(session, person_id)
            kept = self._recorded(session, person_id, stored)
            made = tuple(self._add(session, person_id, item, kept) for item in new)
            if also is not None:
                for attempt in made:
                    also(session, attempt.id)
            return made

        added = self._files.with_stored(files, write, progress=progress, cancelled=cancelled)
        self._vault.changed("attempts", "reminders", person_id=person_id)
        return added

    def correct(
        self,
        attempt_id: int,
        changes: Mapping[str, object],
        reason: FreeText,
        files: Sequence[NewFile] = (),
        *,
        written_by: str = "",
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Attempt:
        """Say what was wrong: a new entry with the changed fields of `AttemptDraft`; the first entry stays readable.

        `written_by` names who writes the correction, not who made the attempt; it may be empty. Raises InvalidInput
        (also when nothing would change or no reason is given), NO_SUCH_RECORD, TypeError, and what `add` raises about
        files.
        """
        before = self.get(attempt_id)
        values: Mapping[str, Any] = changes
        draft = dataclasses.replace(before.current, **values)
        names = tuple(name for name in values if getattr(draft, name) != getattr(before.current, name))
        notices = [*self.validate(draft, len(files)), *_reason_faults(reason), *_writer_faults(written_by)]
        if not names:
            notices.append(Notice("nothing_changed", ""))
        refuse_faults(notices)
        moved = any(name in MOMENT_FIELDS for name in names)
        happened = draft_moment(draft) if moved else before.happened
        private = draft_values(draft, tuple(name for name in names if name not in MOMENT_FIELDS))
        private |= {attempts.CHANGED: list(names), attempts.REASON: _text_value(reason)}
        private[attempts.WRITTEN_BY] = written_by

        def write(session: Session, stored: Sequence[StoredFile]) -> Attempt:
            return self._append(
                session,
                before.first.person_id,
                EntryKind.CORRECTION,
                happened,
                private,
                files=self._recorded(session, before.first.person_id, stored),
                first=before,
            )

        return self._saved(self._files.with_stored(files, write, progress=progress, cancelled=cancelled))

    def add_note(
        self,
        attempt_id: int,
        note: FreeText,
        files: Sequence[NewFile] = (),
        *,
        note_private: bool = False,
        corroboration: Corroboration | None = None,
        call_log_rows: Sequence[CallLogRow] = (),
        written_by: str = "",
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Attempt:
        """Add words, files, or what outside the log supports an attempt, as a new entry. Raises as `correct` does.

        A note with `note_private` stays out of reports unless they are asked to show it.
        """
        before = self.get(attempt_id)
        notices = [*check_free_text(note, "note"), *_writer_faults(written_by), *check_call_log_rows(call_log_rows)]
        if not note and not files and corroboration is None:
            notices.append(Notice("note_missing", "note"))
        refuse_faults(notices)
        private = _addition(note, corroboration, call_log_rows, written_by, note_private=note_private)

        def write(session: Session, stored: Sequence[StoredFile]) -> Attempt:
            return self._append(
                session,
                before.first.person_id,
                EntryKind.ADDITION,
                before.happened,
                private,
                files=self._recorded(session, before.first.person_id, stored),
                first=before,
            )

        return self._saved(self._files.with_stored(files, write, progress=progress, cancelled=cancelled))

    def withdraw_attachment(
        self, attempt_id: int, attachment_id: int, reason: FreeText, *, written_by: str = ""
    ) -> Attempt:
        """Take back a file that was attached by mistake: its bytes go; name, hash, reason, writer and time stay.

        Every attempt that has the file gets an entry that says so. Raises InvalidInput without a reason,
        NO_SUCH_RECORD when the file is not of this attempt or already gone.
        """
        refuse_faults([*_reason_faults(reason), *_writer_faults(written_by)])
        before = self.get(attempt_id)
        gone = next((item for item in before.attachments if item.id == attachment_id), None)
        if gone is None or gone.withdrawn_at is not None:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        named: dict[str, Json] = {"id": gone.id, "name": gone.name, "sha256": gone.sha256, "size": gone.size}
        private: dict[str, Json] = {attempts.WITHDRAWN: named, attempts.REASON: _text_value(reason)}
        private[attempts.WRITTEN_BY] = written_by
        with self._vault.write() as session:
            attachments.withdraw(session, attachment_id, reason.text, self._vault.now())
            for sharing in attempts.with_attachment(session, attachment_id):
                first = attempts.get(session, sharing)
                self._append(
                    session,
                    first.first.person_id,
                    EntryKind.WITHDRAWAL,
                    first.happened,
                    private,
                    files=(),
                    first=first,
                )
            attempt = attempts.get(session, attempt_id)
        finish_removals(self._vault)
        return self._saved(attempt)

    def content(self, attachment_id: int) -> bytes:
        """The original bytes of a file. Raises NO_SUCH_RECORD, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED."""
        return self._files.content(attachment_id)

    def with_file(self, person_id: int, sha256: str) -> int | None:
        """The number of an attempt that already has a file with this hash; None when there is none."""
        with self._vault.read() as session:
            for attachment_id in attachments.with_hash(session, person_id, sha256):
                for attempt_id in attempts.with_attachment(session, attachment_id):
                    return attempts.get(session, attempt_id).number
        return None

    def is_unchanged(self, attachment_id: int) -> bool:
        """Whether a file's bytes still give the hash they had when they were added."""
        return self._files.is_unchanged(attachment_id)

    def _recorded(self, session: Session, person_id: int, stored: Sequence[StoredFile]) -> tuple[Attachment, ...]:
        return tuple(self._files.record(session, person_id, file) for file in stored)

    def _add(self, session: Session, person_id: int, new: NewAttempt, files: Sequence[Attachment]) -> Attempt:
        if new.adds_to is not None:
            first = attempts.get(session, new.adds_to)
            if first.first.person_id != person_id:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            private = _addition(FreeText(), Corroboration.CALL_HISTORY, new.call_log_rows, "")
            return self._append(
                session, person_id, EntryKind.ADDITION, first.happened, private, files=files, first=first
            )
        private = draft_values(new.draft)
        private[attempts.CALL_LOG_ROWS] = call_log_values(new.call_log_rows)
        moment = draft_moment(new.draft)
        attempt = self._append(session, person_id, EntryKind.ATTEMPT, moment, private, files=files, first=None)
        reminders.answered_by(session, attempt, self._vault.now())
        return attempt

    def _append(
        self,
        session: Session,
        person_id: int,
        kind: EntryKind,
        happened: Moment,
        private: Mapping[str, Json],
        *,
        files: Sequence[Attachment],
        first: Attempt | None,
    ) -> Attempt:
        tail = attempts.tail(session, person_id)
        recorded = self._vault.moment()
        committed = [(attachment, seal(attachment_value(attachment))) for attachment in files]
        sealed: dict[str, Sealed] = {name: seal(value) for name, value in private.items()}
        entry = ChainEntry(
            chain=tail.chain,
            entry=secrets.token_hex(16),
            number=tail.next_number,
            kind=kind,
            corrects=None if first is None else attempts.uuid_of(session, first.id),
            happened=happened,
            recorded=recorded,
            previous=tail.previous,
            private=sealed,
            attachments=tuple(item for _, item in committed),
        )
        number = tail.attempts + 1 if first is None else first.number
        corrects_id = None if first is None else first.id
        entry_id = attempts.append(
            session, person_id, entry, committed, attempt_number=number, corrects_id=corrects_id
        )
        attempt = attempts.get(session, entry_id if first is None else first.id)
        attempt_summaries.put(session, person_id, attempt)
        return attempt

    def _saved(self, attempt: Attempt) -> Attempt:
        self._vault.changed("attempts", person_id=attempt.first.person_id)
        return attempt


def _happened(attempt: Attempt) -> tuple[datetime, int]:
    return attempt.happened.utc, attempt.number


def _text_value(text: FreeText) -> Json:
    return {
        "text": text.text,
        "language": text.language,
        "english": text.english,
        "translator": text.translator,
    }


def _addition(
    note: FreeText,
    corroboration: Corroboration | None,
    rows: Sequence[CallLogRow],
    written_by: str,
    *,
    note_private: bool = False,
) -> dict[str, Json]:
    return {
        "note": _text_value(note),
        "note_private": note_private,
        attempts.CORROBORATION: corroboration.value if corroboration else None,
        attempts.CALL_LOG_ROWS: call_log_values(rows),
        attempts.WRITTEN_BY: written_by,
    }


def _reason_faults(reason: FreeText) -> tuple[Notice, ...]:
    if not reason:
        return (Notice("reason_missing", "reason"),)
    return check_free_text(reason, "reason")


def _writer_faults(written_by: str) -> tuple[Notice, ...]:
    return check_text(written_by, "written_by", LINE_LIMIT)
