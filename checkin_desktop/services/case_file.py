"""The open case file: one object that hands out the services of one vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services.adding import AddingService
from checkin_desktop.services.alerts import AlertsService
from checkin_desktop.services.anchors import AnchorsService
from checkin_desktop.services.appointments import AppointmentsService
from checkin_desktop.services.attempts import AttemptsService
from checkin_desktop.services.backups import BackupsService
from checkin_desktop.services.binders import BindersService
from checkin_desktop.services.calling import CallingService
from checkin_desktop.services.care_papers import CarePapersService
from checkin_desktop.services.checklist import ChecklistService
from checkin_desktop.services.comparison import ComparisonService
from checkin_desktop.services.contacts import ContactsService
from checkin_desktop.services.copies import CopiesService
from checkin_desktop.services.directory import DirectoryService
from checkin_desktop.services.documents import DocumentsService
from checkin_desktop.services.drafts import DraftsService
from checkin_desktop.services.exports import ExportsService
from checkin_desktop.services.facts import FactsService
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.guides import GuidesService
from checkin_desktop.services.households import HouseholdsService
from checkin_desktop.services.integrity import IntegrityService
from checkin_desktop.services.interview import InterviewService
from checkin_desktop.services.letters import LettersService
from checkin_desktop.services.log_export import LogExportService
from checkin_desktop.services.moves import MovesService
from checkin_desktop.services.opened import OpenVault, Topics
from checkin_desktop.services.overview import OverviewService
from checkin_desktop.services.papers import PapersService
from checkin_desktop.services.people import PeopleService
from checkin_desktop.services.people_import import PeopleImportService
from checkin_desktop.services.people_list import PeopleListService
from checkin_desktop.services.plan_copies import PlanCopiesService
from checkin_desktop.services.plan_reviews import PlanReviewsService
from checkin_desktop.services.plans import PlansService
from checkin_desktop.services.readiness import ReadinessService
from checkin_desktop.services.reminders import RemindersService
from checkin_desktop.services.repairs import RepairsService
from checkin_desktop.services.rounds import RoundsService
from checkin_desktop.services.scans import ScansService
from checkin_desktop.services.search import SearchService
from checkin_desktop.services.snapshots import SnapshotsService
from checkin_desktop.services.tags import TagsService
from checkin_desktop.services.today import TodayService
from checkin_desktop.services.upkeep import tidy
from checkin_desktop.services.vault_facts import VaultSetup
from checkin_desktop.services.vault_keys import KeysService
from checkin_desktop.services.vault_settings import VaultSettings
from checkin_desktop.services.viewing import Obstacle
from checkin_desktop.services.withheld import WithheldService

if TYPE_CHECKING:
    from checkin_desktop.vault.session import VaultSession


@dataclass(frozen=True, slots=True)
class _Meta:
    setup: dict[str, Any]
    practice: bool


class CaseFile:
    """One open vault. Used from one worker thread at a time; only `interrupt` may come from another one."""

    def __init__(self, session: VaultSession, *, clock: Clock | None = None) -> None:
        """Take over the session. Finishes removals that a crash interrupted, unless nothing can be written."""
        self._vault = OpenVault(session, clock or SystemClock())
        if not session.read_only:
            tidy(self._vault)
        self._files = FileKeeper(self._vault)
        self.settings = VaultSettings(self._vault)
        known = self.settings.all()
        self._known = _Meta(known.get("setup", {}), bool(known.get("practice", False)))
        self.facts = FactsService(self._vault, known)
        self.people = PeopleService(self._vault)
        self.people_import = PeopleImportService(self._vault)
        self.tags = TagsService(self._vault)
        self.contacts = ContactsService(self._vault)
        self.documents = DocumentsService(self._vault, self._files)
        self.adding = AddingService(self._vault, self._files)
        self.checklist = ChecklistService(self._vault)
        self.scans = ScansService(self._vault, self._files)
        self.binders = BindersService(
            self._vault, self._files, self.scans, self.checklist, practice=self._known.practice
        )
        self.attempts = AttemptsService(self._vault, self._files)
        self.appointments = AppointmentsService(self._vault, self._files)
        self.moves = MovesService(self._vault, self._files, practice=self._known.practice)
        self.people_list = PeopleListService(self._vault, self.moves)
        self.calling = CallingService(self._vault)
        self.reminders = RemindersService(self._vault)
        self.rounds = RoundsService(self._vault)
        self.alerts = AlertsService(self._vault)
        self.anchors = AnchorsService(self._vault)
        self.plans = PlansService(self._vault)
        self.households = HouseholdsService(self._vault)
        self.care_papers = CarePapersService(self._vault)
        self.interview = InterviewService(self._vault)
        self.papers = PapersService(self._vault)
        self.withheld = WithheldService(self._vault)
        self.readiness = ReadinessService(self._vault)
        self.directory = DirectoryService(self._vault)
        self.guides = GuidesService(self._vault)
        self.backups = BackupsService(self._vault)
        self.keys = KeysService(self._vault, practice=self._known.practice)
        self.exports = ExportsService(self._vault, practice=self._known.practice)
        self.plan_copies = PlanCopiesService(self._vault, self.exports)
        self.plan_reviews = PlanReviewsService(self._vault, self.exports)
        self.today = TodayService(self._vault, self.appointments, self.moves, self.plan_copies)
        self.overview = OverviewService(
            self._vault, self.moves, self.plan_copies, None if self._known.practice else self.backups
        )
        self.search = SearchService(self._vault)
        self.drafts = DraftsService(self._vault)
        self.letters = LettersService(self._vault, self.attempts, self.exports, practice=self._known.practice)
        self.log_export = LogExportService(self._vault)
        self.comparison = ComparisonService(self._vault, self._files)
        self.integrity = IntegrityService(self._vault)
        self.copies = CopiesService(self._vault)
        self.repairs = RepairsService(self._vault)
        self.snapshots = SnapshotsService(self._vault)

    @property
    def reference(self) -> ReferenceData:
        """The facts in force: the shipped ones or an update, with the closed days that were added."""
        return self._vault.reference

    @property
    def session(self) -> VaultSession:
        """The vault session, for the services that change keys."""
        return self._vault.session

    @property
    def folder(self) -> Path:
        """The vault's folder."""
        return self._vault.session.folder

    @property
    def label(self) -> str:
        """What its owner calls the vault."""
        return self._vault.session.label

    @property
    def setup(self) -> VaultSetup:
        """What was answered when the vault was set up."""
        stored = self._known.setup
        return VaultSetup(
            language=str(stored.get("language", "en")),
            label=self.label,
            shared_computer=bool(stored.get("shared_computer", True)),
            office=bool(stored.get("office", False)),
        )

    @property
    def practice(self) -> bool:
        """Whether everybody in it is made up."""
        return self._known.practice

    @property
    def opened_with_code(self) -> bool:
        """Whether the recovery code opened it."""
        return self._vault.session.opened_with_code

    @property
    def read_only(self) -> bool:
        """Whether it is only looked at: everything that would change it raises VAULT_READ_ONLY."""
        return self._vault.session.read_only

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet. From any thread."""
        return self._vault.session.is_open

    @property
    def obstacle(self) -> Obstacle | None:
        """Why it is only looked at; None when it is open as usual."""
        view = self._vault.session.view
        return Obstacle(view.reason.value, view.host, view.since) if view is not None else None

    @property
    def as_of(self) -> datetime | None:
        """When the snapshot that is looked at was made (UTC); None when everything that was saved is shown."""
        view = self._vault.session.view
        return view.as_of if view is not None else None

    @property
    def left_out(self) -> bool:
        """Whether the last changes could not be joined and are not shown; only where it is only looked at."""
        view = self._vault.session.view
        return view is not None and view.left_out

    @property
    def notes(self) -> tuple[Notice, ...]:
        """What happened while opening, for example that a key file was repaired."""
        return self._vault.session.notes

    @property
    def zone(self) -> str:
        """The IANA zone of the computer, for recorded-at and for "today"."""
        return self._vault.zone

    @zone.setter
    def zone(self, zone: str) -> None:
        self._vault.zone = zone

    def on_change(self, listener: Callable[[Topics], None]) -> Callable[[], None]:
        """Call `listener` with the topics after each commit, in the worker thread; returns how to stop that."""
        return self._vault.on_change(listener)

    def interrupt(self) -> None:
        """Stop the statement that is running; its transaction is rolled back. From any thread."""
        self._vault.session.interrupt()

    def forget_keys(self) -> None:
        """Wipe the keys although work that never comes back still has the vault. From any thread, and for good."""
        self.exports.close()
        self.binders.close()
        self._vault.session.forget_keys()

    def close(self) -> None:
        """Lock the vault and forget its keys. Calling it twice does no harm."""
        self.exports.close()
        self.binders.close()
        self._vault.session.close()
