"""Reminders to try again: suggested, kept, ticked. The program only shows them; it never contacts anyone."""

from __future__ import annotations

from datetime import datetime

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.moments import WallClock, moment_at, moment_now, wall_clock, zone_info
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.open_hours import OpenState, open_status
from checkin_desktop.domain.reminders import Reminder
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import reminders


class RemindersService:
    """The reminders of a vault. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def list(self, person_id: int, *, done: bool = False) -> tuple[Reminder, ...]:
        """The reminders of a person that still wait, the earliest first; with `done` the others, too."""
        with self._vault.read() as session:
            return reminders.of_person(session, person_id, done=done)

    def suggest(self, line_id: str) -> Moment | None:
        """When to try this line again, in the computer's zone: its next opening by every source, after now.

        While it is open now the opening after this one is meant. None where no phone hours are published: then the
        person picks a time.
        """
        status = open_status(self._vault.reference, line_id, self._vault.now())
        if status.state is OpenState.UNKNOWN or status.next_open is None:
            return None
        return moment_now(status.next_open.opens, self._vault.zone)

    def validate(self, what: str, due: datetime | None, zone: str) -> tuple[Notice, ...]:
        """What the rules say. `due` is naive wall-clock time in `zone`."""
        notices = [*check_text(what, "what", LINE_LIMIT)]
        if not what.strip():
            notices.append(Notice("reminder_empty", "what"))
        info = zone_info(zone)
        if due is None:
            notices.append(Notice("reminder_time_missing", "due"))
        elif info is None:
            notices.append(Notice("zone_unknown", "due"))
        elif wall_clock(due, info) is WallClock.NEVER:
            notices.append(Notice("time_skipped", "due"))
        return tuple(notices)

    def add(
        self,
        person_id: int,
        what: str,
        due: datetime | None,
        zone: str,
        *,
        attempt_id: int | None = None,
        line_id: str = "",
    ) -> Reminder:
        """Keep a reminder. Raises InvalidInput, NO_SUCH_RECORD."""
        moment = self._checked(what, due, zone)
        with self._vault.write() as session:
            reminder = reminders.add(session, person_id, moment, what, attempt_id, line_id)
        return self._saved(reminder)

    def update(self, reminder_id: int, what: str, due: datetime | None, zone: str) -> Reminder:
        """Change what and when. Raises InvalidInput, NO_SUCH_RECORD."""
        moment = self._checked(what, due, zone)
        with self._vault.write() as session:
            reminder = reminders.update(session, reminder_id, moment, what)
        return self._saved(reminder)

    def tick(self, reminder_id: int, *, done: bool = True) -> Reminder:
        """Say that it is done, or that it is not. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            reminder = reminders.set_done(session, reminder_id, self._vault.now() if done else None)
        return self._saved(reminder)

    def remove(self, reminder_id: int) -> Reminder:
        """Take it away; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            reminder = reminders.remove(session, reminder_id)
        return self._saved(reminder)

    def restore(self, reminder: Reminder) -> Reminder:
        """Put a removed reminder back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = reminders.put_back(session, reminder)
        return self._saved(restored)

    def _checked(self, what: str, due: datetime | None, zone: str) -> Moment:
        refuse_faults(self.validate(what, due, zone))
        assert due is not None  # `validate` refuses it
        return moment_at(due, zone)

    def _saved(self, reminder: Reminder) -> Reminder:
        self._vault.changed("reminders", person_id=reminder.person_id)
        return reminder
