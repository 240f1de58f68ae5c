"""The log as a table for a spreadsheet, and appointments and reminders for a calendar.

**CSV.** One row for each attempt, by number, as it stands now; later entries are counted, and what additions say is
gathered in one cell. Headings and values are English, as the report is. It obeys the same `ReportChoices` as the
report: the same attempts, people by their part in it ("caller 2, daughter"), notes marked private left out unless
they are ticked. Wall-clock times stand beside UTC. Columns never change their order; new ones come at the end.

**iCalendar.** The appointments that are still to come and the reminders that wait, of one person or of everybody; see
`calendar_events` for what they say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from checkin_desktop.domain import calendars, report_people, report_privacy, spreadsheets
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, EntryKind, MadeBy, Moment
from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.domain.snapshots import KnownPerson
from checkin_desktop.services import export_door
from checkin_desktop.services.calendar_events import CalendarEvents
from checkin_desktop.services.export_door import SavedCopy
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import appointments, attempts, people, reminders
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import inside_sentence, label

CSV, ICS = "csv", "ics"
"""The codes of both in the list of copies."""

COLUMNS: Final = (
    "attempt",
    "happened (local)",
    "time zone",
    "happened (UTC)",
    "written down (local)",
    "written down (time zone)",
    "written down (UTC)",
    "late",
    "written down after (minutes)",
    "reason for writing late",
    "corrections",
    "channel",
    "outcome",
    "line",
    "office",
    "number",
    "address used",
    "purpose",
    "what was said",
    "what was said (language)",
    "what was said (English)",
    "words left on voicemail",
    "words left on voicemail (English)",
    "name or badge",
    "reference",
    "number used",
    "duration (seconds)",
    "on hold (seconds)",
    "made by",
    "typed by",
    "witness",
    "next step",
    "note",
    "note (English)",
    "added later",
    "support from outside the log",
    "files",
    "SHA-256 of the files",
    "entry in the chain",
    "hash of the entry",
    "hash of the newest entry about it",
)
_LOCAL: Final = "%Y-%m-%d %H:%M"
_UTC: Final = "%Y-%m-%dT%H:%M:%SZ"
_BETWEEN: Final = "; "


@dataclass(frozen=True, slots=True)
class LogExport:
    """A file before it is saved: its bytes and how many attempts or dates it has."""

    what: str
    data: bytes
    count: int


class LogExportService:
    """Makes both files and saves them as every copy is saved. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def csv(self, person_id: int, choices: ReportChoices = EVERYTHING) -> LogExport:
        """The attempts that `choices` show. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            every = attempts.of_person(session, person_id)
        every = tuple(sorted(every, key=lambda attempt: attempt.number))
        names = _Names(every, choices)
        shown = [attempt for attempt in every if choices.shows(attempt)]
        if not choices.private_notes:
            shown = [report_privacy.without_private_notes(attempt) for attempt in shown]
        return LogExport(CSV, spreadsheets.table(COLUMNS, (_row(attempt, names) for attempt in shown)), len(shown))

    def ics(self, person_id: int | None, language: str = "en", *, names: bool = False) -> LogExport:
        """The dates of a person, or of everybody who was not put away; with `names` each says who, what and where.

        `count` is how many dates still stand. Raises NO_SUCH_RECORD.
        """
        made = CalendarEvents(Catalog(language), self._vault.session.vault_id, names=names)
        with self._vault.read() as session:
            if person_id is None:
                dates = [(name, one) for _, name, one in appointments.between(session, self._vault.today(), date.max)]
                waiting = [(name, one) for _, name, one in reminders.waiting(session)]
            else:
                details = people.get(session, person_id).details
                name = details.display_name or details.government_name
                dates = [(name, one) for one in appointments.of_person(session, person_id)]
                waiting = [(name, one) for one in reminders.of_person(session, person_id, done=False)]
        events = [*made.appointments(dates, self._vault.today()), *made.reminders(waiting)]
        standing = sum(event.status is not calendars.EventStatus.CANCELLED for event in events)
        return LogExport(ICS, calendars.calendar(events, self._vault.now()), standing)

    def save(
        self, export: LogExport, path: Path, *, person_id: int | None, for_whom: str = "", overwrite: bool = True
    ) -> SavedCopy:
        """Write a file and note it in the list of copies. Raises as `export_door.save`."""
        return export_door.save(
            self._vault,
            export.data,
            path,
            what=export.what,
            person_id=person_id,
            for_whom=for_whom,
            overwrite=overwrite,
        )


class _Names:
    """How people stand in the table; numbered over the whole log, as in the report."""

    def __init__(self, every: Sequence[Attempt], choices: ReportChoices) -> None:
        self.english = Catalog("en")
        self._choices = choices
        self._callers = {one.identity: one for one in report_people.callers(every)}
        self._witnesses = {one.identity: one for one in report_people.witnesses(every)}

    def caller(self, draft: AttemptDraft) -> str:
        known = self._callers[report_people.caller_identity(draft)]
        part = self._caller(known, draft.made_by_role)
        if self._choices.caller_names and draft.made_by_name.strip():
            return f"{draft.made_by_name} ({part})"
        return part

    def witness(self, draft: AttemptDraft) -> str:
        identity = report_people.witness_identity(draft)
        if not identity:
            return ""
        known = self._witnesses[identity]
        role = draft.witness_role.strip() or known.role
        part = f"witness {known.number}, {role}" if role else f"witness {known.number}"
        if self._choices.witness_names and draft.witness.strip():
            return f"{draft.witness} ({part})"
        return part

    def writer(self, name: str) -> str:
        if not name.strip() or self._choices.caller_names:
            return name
        known = self._callers.get(report_people.caller_identity(AttemptDraft(made_by=MadeBy.OTHER, made_by_name=name)))
        return self._caller(known, "") if known is not None else "a person not named here"

    def _caller(self, known: KnownPerson, role: str) -> str:
        made_by = known.made_by or MadeBy.OTHER
        words = role.strip() or known.role
        if not words:
            own = made_by is MadeBy.SELF
            words = "the person of this record" if own else inside_sentence(label(self.english, made_by))
        return f"caller {known.number}, {words}"


def _row(attempt: Attempt, names: _Names) -> list[str | int | None]:
    now, first, happened = attempt.current, attempt.first, attempt.happened
    files = [item for item in attempt.attachments if item.withdrawn_at is None]
    newest = max((first, *attempt.changes), key=lambda entry: entry.number_in_chain)
    added = [
        part
        for change in attempt.changes
        if change.kind is EntryKind.ADDITION
        for part in (change.draft.note.text, change.draft.note.english)
        if part
    ]
    english = names.english
    return [
        attempt.number,
        *_moment(happened),
        *_moment(first.recorded),
        "yes" if first.is_late else "no",
        round(first.gap.total_seconds() / 60),
        now.late_reason.english or now.late_reason.text,
        sum(change.kind is EntryKind.CORRECTION for change in attempt.changes),
        label(english, now.channel) if now.channel else "",
        label(english, now.outcome) if now.outcome else "",
        now.line_id,
        now.office,
        now.number,
        now.address_used,
        now.purpose,
        now.heard.text,
        now.heard.language,
        now.heard.english,
        now.voicemail_words.text,
        now.voicemail_words.english,
        now.person_spoken,
        now.reference,
        now.number_used,
        now.duration_seconds,
        now.hold_seconds,
        names.caller(now),
        names.writer(now.typed_by_name),
        names.witness(now),
        now.next_step,
        now.note.text,
        now.note.english,
        "\n".join(added),
        len(attempt.corroborations),
        _BETWEEN.join(item.name for item in files),
        _BETWEEN.join(item.sha256 for item in files),
        first.number_in_chain,
        first.entry_hash,
        newest.entry_hash,
    ]


def _moment(moment: Moment) -> tuple[str, str, str]:
    return moment.local.strftime(_LOCAL), moment.zone, moment.utc.strftime(_UTC)
