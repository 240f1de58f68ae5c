"""The first page of a person: everything at a glance, and what is still to do."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

from checkin_desktop.domain.overview import BackupGlance, Overview, glance, todo_items
from checkin_desktop.services.backups import BackupsService
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.plans import load_plan
from checkin_desktop.vault.repositories import attempt_summaries, contacts, documents, people, reminders

STRIP_DAYS = 14


class OverviewService:
    """Reads one person's case at a glance. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, backups: BackupsService | None = None) -> None:
        """`backups` tells when the last one was made; without it, as for practice, none is asked for."""
        self._vault = vault
        self._backups = backups

    def load(self, person_id: int, today: date | None = None) -> Overview:
        """Everything the page shows, from one read transaction. Raises NO_SUCH_RECORD.

        `today` is the last day of the strip, by default the computer's day; each attempt counts on its own local day.
        """
        last = today or self._vault.today()
        with self._vault.read() as session:
            person = people.get(session, person_id)
            plan = load_plan(session, person_id)
            papers = documents.of_person(session, person_id)
            progress = documents.progress(session, person_id)
            tries = attempt_summaries.all_of(session, person_id)
            contacts_count = len(contacts.of_person(session, person_id))
            waiting = reminders.of_person(session, person_id)
        backup = self._backup()
        counts = Counter(item.happened.local.date() for item in tries)
        days = [last - timedelta(days=back) for back in reversed(range(STRIP_DAYS))]
        return Overview(
            person=person,
            contacts_count=contacts_count,
            attempts=glance(tries, tuple((day, counts[day]) for day in days)),
            documents=progress,
            plan_missing=plan.missing,
            plan_open=plan.open_items,
            todo=todo_items(person, papers, tries, plan, last, backup, waiting),
        )

    def _backup(self) -> BackupGlance | None:
        if self._backups is None or self._vault.read_only:
            return None
        found = self._backups.last()
        if found is None:
            return BackupGlance(None)
        return BackupGlance(found.made_at.astimezone().date(), found.is_old(self._vault.now()))
