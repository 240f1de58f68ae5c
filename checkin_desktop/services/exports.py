"""What leaves the vault: frozen snapshots, PDFs made from them, and a log of every copy that was saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.domain.guides import Guide
from checkin_desktop.domain.plan_audience import fitted
from checkin_desktop.domain.plan_prints import FULL_PLAN, PRINT_GUIDES, PlanPrint
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.report_choices import EVERYTHING, ReportChoices
from checkin_desktop.domain.snapshots import LetterSnapshot, MoveSnapshot, PlanSnapshot, ReportSnapshot, VisitSnapshot
from checkin_desktop.services import export_door, pictures, report_gathering, sealing
from checkin_desktop.services.exhibits import SharedCopies
from checkin_desktop.services.export_door import SavedCopy
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.plans import load_with_parts
from checkin_desktop.services.readiness import load_day
from checkin_desktop.services.render_process import RenderProcess
from checkin_desktop.services.rendering import Progress, RenderedPdf, silent
from checkin_desktop.services.scans import ScansService
from checkin_desktop.vault.repositories import appointments, documents, notebook, people
from checkin_desktop.vault.repositories.notebook import ExportRecord

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

# Lines a helper of somebody who was taken may need (FACTS: "If taken").
_PLAN_LINES = ("ice_dril", "ice_services_line", "eoir_acis_phone")


class ExportsService:
    """Snapshots and PDFs. Rendering touches neither vault nor disk: it runs in a child process, asked from any thread.

    `warm_up` and `release` may come from any thread too; everything else belongs to the vault's worker thread.
    """

    def __init__(self, vault: OpenVault, *, practice: bool) -> None:
        self._vault = vault
        self._practice = practice
        self._process = RenderProcess()
        self._files = FileKeeper(vault)
        self._copies = SharedCopies(self._files.content, ScansService(vault, self._files).work)

    def warm_up(self) -> None:
        """A document will be wanted in a moment: start the processes for it, without waiting."""
        self._process.warm_up()
        pictures.warm_up()

    def release(self) -> None:
        """No document is open any more: end the rendering process and what it remembers, without waiting."""
        self._process.release()
        self._copies.clear()

    def close(self) -> None:
        """End the rendering process for good, and the one that knows pages; for `CaseFile.close`."""
        self._process.close()
        self._copies.clear()
        pictures.release()

    def plan_snapshot(self, person_id: int, choice: PlanPrint = FULL_PLAN) -> PlanSnapshot:
        """Everything that this print of the emergency plan may say, and nothing else. Raises NO_SUCH_RECORD."""
        return self.plan_snapshots(person_id, (choice,))[0]

    def plan_snapshots(self, person_id: int, choices: Sequence[PlanPrint]) -> tuple[PlanSnapshot, ...]:
        """The same for several prints, with the case read once. Raises NO_SUCH_RECORD."""
        facts = self._vault.reference
        with self._vault.read() as session:
            papers = documents.of_person(session, person_id)
            codes = {paper.details.code for paper in papers}
            person = people.get(session, person_id)
            plan, parts = load_with_parts(session, person)
            whole = PlanSnapshot(
                person=person,
                contacts=parts.contacts,
                documents=papers,
                document_titles={kind.id: kind.title for kind in facts.documents if kind.id in codes},
                plan=plan,
                lines=tuple(line for name in _PLAN_LINES if (line := facts.line(name)) is not None),
                locator=facts.locator,
                made_at=self._vault.moment(),
                practice=self._practice,
                visit=_visit(session, person_id, self._vault.today(), facts),
                care_papers=parts.care_papers,
                sections=facts.plan_sections,
                legal_help=facts.legal_help,
            )
        return tuple(fitted(replace(whole, choice=choice, guides=_guides(facts, choice))) for choice in choices)

    def report_snapshot(
        self,
        person_id: int,
        choices: ReportChoices = EVERYTHING,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> ReportSnapshot:
        """Everything the proof-of-attempt report says; what `choices` leave out is not in it, but for hashes.

        `progress` counts exhibits. Waits for the process that looks into files. Raises NO_SUCH_RECORD, Cancelled.
        """
        return report_gathering.gather(
            self._vault,
            self._copies,
            self._files,
            person_id,
            choices,
            practice=self._practice,
            progress=progress,
            cancelled=cancelled,
        )

    def render_plan(
        self,
        snapshot: PlanSnapshot,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RenderedPdf:
        """A print of the emergency plan, in the languages of its choice. Raises what `RenderProcess.render` raises."""
        return self._process.render(snapshot, snapshot.choice.language, progress=progress, cancelled=cancelled)

    def render_receipt(
        self,
        snapshot: MoveSnapshot,
        language: str,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RenderedPdf:
        """The receipt of a move (`MovesService.snapshot`), in English; another `language` is added beside it.

        Raises what `RenderProcess.render` raises.
        """
        return self._process.render(snapshot, language, progress=progress, cancelled=cancelled)

    def render_report(
        self,
        snapshot: ReportSnapshot,
        language: str,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RenderedPdf:
        """The report, always in English; another `language` is added on the same pages.

        Raises what `RenderProcess.render` raises.
        """
        return self._process.render(snapshot, language, progress=progress, cancelled=cancelled)

    def render_letter(self, snapshot: LetterSnapshot, *, cancelled: Callable[[], bool] = lambda: False) -> RenderedPdf:
        """A letter in its own language, with its English words first. Raises what `RenderProcess.render` raises."""
        return self._process.render(snapshot, snapshot.details.language, cancelled=cancelled)

    def sealed(
        self,
        snapshot: ReportSnapshot,
        rendered: RenderedPdf,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[RenderedPdf, ...]:
        """A rendered report as it is saved: with its files inside and the integrity seal, one document for each part.

        Without `snapshot.seal_fingerprint` there is no seal: a folder that is only looked at may have no key yet.
        Vault's worker thread; `progress` counts pages. Raises what `RenderProcess.prepare` and `OpenVault.read` raise.
        """
        return sealing.seal(
            self._vault,
            self._process,
            snapshot,
            rendered,
            self._files.content,
            progress=progress,
            cancelled=cancelled,
        )

    def seal_fingerprint(self) -> str:
        """The fingerprint of the key that seals reports, made when there is none yet; "" where none can be made."""
        return sealing.key_fingerprint(self._vault)

    def save(
        self,
        rendered: RenderedPdf,
        path: Path,
        *,
        what: str,
        person_id: int | None,
        for_whom: str = "",
        overwrite: bool = True,
    ) -> SavedCopy:
        """Write a document and log it. `what` is a code ("plan", "report"). Raises as `export_door.save`."""
        return export_door.save(
            self._vault,
            rendered.data,
            path,
            what=what,
            person_id=person_id,
            language=rendered.language,
            page_count=rendered.page_count,
            for_whom=for_whom,
            overwrite=overwrite,
        )

    def log(self, person_id: int | None = None) -> tuple[ExportRecord, ...]:
        """Copies that left the vault, the newest first, of one person or of all."""
        with self._vault.read() as session:
            return notebook.exports(session, person_id)

    def page_picture(
        self, data: bytes, page: int, width: int, *, cancelled: Callable[[], bool] = lambda: False
    ) -> pictures.PagePicture:
        """Page `page` (from 0) of a PDF that was made here, `width` pixels wide. Raises as `own_page_picture`."""
        return pictures.own_page_picture(data, page, width, cancelled=cancelled)


def _guides(facts: ReferenceData, choice: PlanPrint) -> tuple[Guide, ...]:
    return tuple(guide for name in PRINT_GUIDES.get(choice.mode, ()) if (guide := facts.guide(name)) is not None)


def _visit(session: Session, person_id: int, today: date, facts: ReferenceData) -> VisitSnapshot | None:
    appointment = appointments.next_of(session, person_id, today)
    if appointment is None:
        return None
    day = load_day(session, person_id, appointment.id, appointment.details.kind, facts)
    assert day.outing is not None  # asked for by its appointment
    return VisitSnapshot(appointment, day.outing.details, day.packing, facts.situation_names)
