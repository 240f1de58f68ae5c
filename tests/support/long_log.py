"""Logs of many attempts with a chain that holds, written without the services: for tests and benchmarks of long lists.

`as_first_revision` takes a database back to what version 0.1.0 wrote, so that its migration can be tried on any log.
"""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempt_rules import draft_moment, draft_values
from checkin_desktop.domain.attempts import AttemptDraft, Channel, EntryKind, MadeBy, Outcome
from checkin_desktop.domain.canonical import ChainEntry, canonical_json, entry_hash, seal
from checkin_desktop.domain.folding import fold_for_index
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.vault.repositories import attempts
from checkin_desktop.vault.repositories.mapping import moment_columns
from checkin_desktop.vault.tables import AttemptEntryRow, AttemptSummaryRow, SearchEntryRow

ZONE = "America/New_York"
BEGINS = datetime(2016, 1, 4, 8)
_OFFICES = ("New York City Field Office", "ICE Services Line", "Newark ERO", "Oficina de Los Ángeles")
_WORDS = ("nobody picked up", "the mailbox is full", "press two for Spanish", "wait on hold", "the line went dead")
_CALLS = (Outcome.NO_ANSWER, Outcome.BUSY, Outcome.HOLD_GAVE_UP, Outcome.VOICEMAIL_LEFT, Outcome.SPOKE)
_NEW_TABLES = (
    *("reminders", "own_details", "anchors", "seal_keys"),
    # Those of revision 0003, each before the ones it speaks of.
    *("appointment_attachments", "appointment_checks", "outings", "letters", "appointments"),
    *("withheld_requests", "withheld_papers", "binder_copies", "binder_files", "binder_tabs", "binders"),
    *("scan_work", "person_situations"),
    *("household_members", "care_papers", "plan_copies", "plan_reviews"),
    *("move_task_attachments", "move_tasks", "moves", "held_papers", "case_answers", "person_tags", "imports"),
)
_NEW_DOCUMENT_COLUMNS = ("kind", "language", "translated")
_NEW_CHILD_COLUMNS = (
    *("citizenship", "teacher", "pickup_list_on", "doctor_phone", "insurance", "routine", "other_parent_phone"),
    *("caregiver_id", "caregiver_agreed_on"),
)
_NEW_INDEXES = ("ix_attempt_summaries_list", "ix_search_entries_kind_person_record")
_NEW_COLUMNS = (
    *("line_id", "office", "number_called", "address_used", "made_by", "made_by_name", "day"),
    *("late", "corrected", "files", "corroborations"),
)


def drafts(amount: int, seed: int = 1) -> Iterator[AttemptDraft]:
    """Made-up attempts, one every fifty minutes; one in fifty is an e-mail, one in five hundred names a fax."""
    chance = random.Random(seed)
    for number in range(amount):
        channel, outcome = Channel.CALL, chance.choice(_CALLS)
        if number % 50 == 7:
            channel, outcome = Channel.EMAIL, Outcome.EMAIL_SENT
        said = f"{chance.choice(_WORDS)}, {chance.choice(_WORDS)}"
        yield AttemptDraft(
            happened_local=_existing(BEGINS + timedelta(minutes=50 * number)),
            zone=ZONE,
            channel=channel,
            outcome=outcome,
            office=chance.choice(_OFFICES),
            number=f"212-555-{number % 10_000:04d}",
            heard=FreeText(said),
            note=FreeText("asked about the fax" if number % 500 == 3 else ""),
            duration_seconds=chance.randrange(900),
            made_by=MadeBy.FAMILY,
            made_by_name="Rosa Núñez",
        )


def fill(session: Session, person_id: int, amount: int, *, at_once: int = 2_000) -> None:
    """Append `amount` attempts to a person's log: entries, summaries and search entries, without files."""
    tail = attempts.tail(session, person_id)
    previous, number, tries = tail.previous, tail.next_number, tail.attempts
    first_id = session.execute(text("SELECT coalesce(max(id), 0) + 1 FROM attempt_entries")).scalar_one()
    waiting: tuple[list[Any], list[Any], list[Any]] = ([], [], [])
    for place, draft in enumerate(drafts(amount)):
        happened = draft_moment(draft)
        late = timedelta(days=1) if place % 10 == 9 else timedelta(minutes=3)
        recorded = moment_now((happened.utc + late).astimezone(UTC), ZONE)
        entry = ChainEntry(
            chain=tail.chain,
            entry=secrets.token_hex(16),
            number=number,
            kind=EntryKind.ATTEMPT,
            corrects=None,
            happened=happened,
            recorded=recorded,
            previous=previous,
            private={name: seal(value) for name, value in draft_values(draft).items()},
        )
        tries, stored = tries + 1, entry_hash(entry)
        common = {"person_id": person_id, "attempt_number": tries, **moment_columns(happened, "happened")}
        waiting[0].append(
            {
                **common,
                **moment_columns(recorded, "recorded"),
                "id": first_id + place,
                "entry_uuid": entry.entry,
                "number_in_chain": number,
                "kind": "attempt",
                "private_values": canonical_json({n: s.value for n, s in entry.private.items()}).decode(),
                "salts": canonical_json({n: s.salt.hex() for n, s in entry.private.items()}).decode(),
                "previous_hash": previous,
                "entry_hash": stored,
            }
        )
        waiting[1].append(_summary(common, first_id + place, draft, late=late.days > 0))
        waiting[2].append(_found(person_id, first_id + place, draft))
        previous, number = stored, number + 1
        if len(waiting[0]) == at_once or place == amount - 1:
            for table, rows in zip((AttemptEntryRow, AttemptSummaryRow, SearchEntryRow), waiting, strict=True):
                session.execute(insert(table), rows)
                rows.clear()


def as_first_revision(raw: Any) -> None:
    """Take the database of a driver connection back to revision 0001, in one transaction."""
    raw.execute("BEGIN IMMEDIATE")
    for index in _NEW_INDEXES:
        raw.execute(f"DROP INDEX {index}")
    for column in _NEW_COLUMNS:
        raw.execute(f"ALTER TABLE attempt_summaries DROP COLUMN {column}")
    for column in _NEW_DOCUMENT_COLUMNS:
        raw.execute(f"ALTER TABLE documents DROP COLUMN {column}")
    for column in _NEW_CHILD_COLUMNS:
        raw.execute(f"ALTER TABLE children DROP COLUMN {column}")
    raw.execute("CREATE INDEX ix_attempt_summaries_person_happened ON attempt_summaries (person_id, happened_utc)")
    for table in _NEW_TABLES:
        raw.execute(f"DROP TABLE {table}")
    raw.execute("UPDATE alembic_version SET version_num = '0001'")
    raw.execute("COMMIT")


def _existing(local: datetime) -> datetime:
    """No attempt in the hour that the clocks leave out in March."""
    return local + timedelta(hours=2) if local.month == 3 and local.hour == 2 else local


def _summary(common: dict[str, Any], entry_id: int, draft: AttemptDraft, *, late: bool) -> dict[str, Any]:
    assert draft.happened_local is not None
    assert draft.channel is not None
    assert draft.outcome is not None
    return {
        **common,
        "entry_id": entry_id,
        "channel": draft.channel.value,
        "outcome": draft.outcome.value,
        "line_id": draft.line_id,
        "office": draft.office,
        "number_called": draft.number,
        "address_used": draft.address_used,
        "made_by": draft.made_by.value,
        "made_by_name": draft.made_by_name,
        "day": draft.happened_local.date().isoformat(),
        "late": late,
    }


def _found(person_id: int, entry_id: int, draft: AttemptDraft) -> dict[str, Any]:
    texts = [draft.office, draft.number, draft.made_by_name, draft.heard.text, draft.note.text]
    return {
        "kind": "attempt",
        "record_key": str(entry_id),
        "record_id": entry_id,
        "person_id": person_id,
        "code": draft.outcome.value if draft.outcome else "",
        "shown": "\n".join(part for part in texts if part),
        "folded": fold_for_index(*texts),
    }
