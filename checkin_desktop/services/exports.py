"""What leaves the vault: frozen snapshots, PDFs made from them, and a log of every copy that was saved."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.domain.attempts import Attempt, MadeBy
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.snapshots import Declarant, Exhibit, LeftOut, PlanSnapshot, ReportSnapshot
from checkin_desktop.services import pictures, reference
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.plans import load_plan
from checkin_desktop.services.render_process import RenderProcess
from checkin_desktop.services.rendering import Progress, RenderedPdf, silent
from checkin_desktop.vault import layout
from checkin_desktop.vault.failures import from_os_error
from checkin_desktop.vault.repositories import attempts, contacts, documents, notebook, people
from checkin_desktop.vault.repositories.notebook import ExportRecord

# Lines a helper of somebody who was taken may need (FACTS: "If taken").
_PLAN_LINES = ("ice_dril", "ice_services_line", "eoir_acis_phone")
_BLANK_NAME = "____________________"
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A file that was written, with the SHA-256 of its bytes in lower-case hex.

    `noted` is False where the list of copies cannot be written because the folder is only looked at.
    """

    path: Path
    sha256: str
    noted: bool = True


class ExportsService:
    """Snapshots and PDFs. Rendering touches neither vault nor disk: it runs in a child process, asked from any thread.

    `warm_up` and `release` may come from any thread too; everything else belongs to the vault's worker thread.
    """

    def __init__(self, vault: OpenVault, *, practice: bool) -> None:
        self._vault = vault
        self._practice = practice
        self._process = RenderProcess()

    def warm_up(self) -> None:
        """A document will be wanted in a moment: start the processes for it, without waiting."""
        self._process.warm_up()
        pictures.warm_up()

    def release(self) -> None:
        """No document is open any more: end the rendering process and what it remembers, without waiting."""
        self._process.release()

    def close(self) -> None:
        """End the rendering process for good, and the one that knows pages; for `CaseFile.close`."""
        self._process.close()
        pictures.release()

    def plan_snapshot(self, person_id: int) -> PlanSnapshot:
        """Everything the emergency plan says. Raises NO_SUCH_RECORD."""
        facts = reference.load()
        with self._vault.read() as session:
            papers = documents.of_person(session, person_id)
            codes = {paper.details.code for paper in papers}
            return PlanSnapshot(
                person=people.get(session, person_id),
                contacts=contacts.of_person(session, person_id),
                documents=papers,
                document_titles={kind.id: kind.title for kind in facts.documents if kind.id in codes},
                plan=load_plan(session, person_id),
                lines=tuple(line for name in _PLAN_LINES if (line := facts.line(name)) is not None),
                locator=facts.locator,
                made_at=self._vault.moment(),
                practice=self._practice,
            )

    def report_snapshot(
        self,
        person_id: int,
        *,
        attempt_numbers: Collection[int] | None = None,
        declarations: bool = False,
        prepared_by: str = "",
    ) -> ReportSnapshot:
        """Everything the proof-of-attempt report says.

        With `attempt_numbers` only those attempts are shown; of the others each entry's hash stays. `declarations`
        adds an unsigned page for each person who made attempts. Raises NO_SUCH_RECORD.
        """
        with self._vault.read() as session:
            person = people.get(session, person_id)
            every = attempts.of_person(session, person_id)
            chain = attempts.chain(session, person_id)
        every = tuple(sorted(every, key=lambda attempt: attempt.number))
        shown = tuple(item for item in every if attempt_numbers is None or item.number in attempt_numbers)
        numbers = {item.number for item in shown}
        moments = [item.happened.utc for item in shown]
        return ReportSnapshot(
            person=person,
            attempts=shown,
            total_attempts=len(every),
            total_entries=len(chain),
            left_out=tuple(
                LeftOut(entry.number, number, stored) for entry, stored, number in chain if number not in numbers
            ),
            exhibits=_exhibits(shown),
            chain_first_hash=chain[0][1] if chain else "",
            chain_head_hash=chain[-1][1] if chain else "",
            period_first=min(moments, default=None),
            period_last=max(moments, default=None),
            prepared_by=prepared_by,
            made_at=self._vault.moment(),
            declarants=_declarants(person, shown) if declarations else (),
            practice=self._practice,
        )

    def render_plan(
        self,
        snapshot: PlanSnapshot,
        language: str,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> RenderedPdf:
        """The emergency plan in `language` ("en", "es"). Raises what `RenderProcess.render` raises."""
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
        """Write a document: beside, fsync, rename; then log path and SHA-256 in the vault if it can be written.

        `what` is a code ("plan", "report"). Raises EXPORT_INSIDE_VAULT, EXPORT_EXISTS unless `overwrite`, DISK_FULL,
        FOLDER_NOT_WRITABLE, WRITE_FAILED; the file is whole or not there.
        """
        target = Path(path).absolute()
        if layout.is_inside(self._vault.session.folder, target):
            raise AppError(ErrorCode.EXPORT_INSIDE_VAULT)
        if target.exists() and not overwrite:
            raise AppError(ErrorCode.EXPORT_EXISTS)
        try:
            atomic.write_file(target, rendered.data)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
            raise AppError(ErrorCode.FOLDER_NOT_WRITABLE) from None
        except OSError as error:
            failure = from_os_error(error, folder=target.parent)
            read_only = failure.code is ErrorCode.VAULT_READ_ONLY
            raise (AppError(ErrorCode.FOLDER_NOT_WRITABLE) if read_only else failure) from None
        fingerprint = hashlib.sha256(rendered.data).hexdigest()
        if self._vault.read_only:
            return SavedCopy(target, fingerprint, noted=False)
        record = ExportRecord(
            id=0,
            person_id=person_id,
            what=what,
            language=rendered.language,
            path=str(target),
            sha256=fingerprint,
            size=len(rendered.data),
            page_count=rendered.page_count,
            for_whom=for_whom,
            saved_at=self._vault.now(),
        )
        with self._vault.write() as session:
            notebook.log_export(session, record)
        self._vault.changed("exports", person_id=person_id)
        return SavedCopy(target, fingerprint)

    def log(self, person_id: int | None = None) -> tuple[ExportRecord, ...]:
        """Copies that left the vault, the newest first, of one person or of all."""
        with self._vault.read() as session:
            return notebook.exports(session, person_id)

    def page_picture(
        self, data: bytes, page: int, width: int, *, cancelled: Callable[[], bool] = lambda: False
    ) -> pictures.PagePicture:
        """Page `page` (from 0) of a PDF that was made here, `width` pixels wide. Raises as `own_page_picture`."""
        return pictures.own_page_picture(data, page, width, cancelled=cancelled)


def _exhibits(shown: Sequence[Attempt]) -> tuple[Exhibit, ...]:
    files = [(attempt.number, attachment) for attempt in shown for attachment in attempt.attachments]
    return tuple(
        Exhibit(_exhibit_label(place), number, attachment) for place, (number, attachment) in enumerate(files)
    )


def _exhibit_label(place: int) -> str:
    """A, B, …, Z, AA, AB, … for 0, 1, …"""
    label = ""
    place += 1
    while place:
        place, letter = divmod(place - 1, _LETTERS)
        label = chr(ord("A") + letter) + label
    return label


def _declarants(person: Person, shown: Sequence[Attempt]) -> tuple[Declarant, ...]:
    """Who made attempts, in order of the first one. A name that nobody wrote down leaves a line to write on."""
    made: dict[str, list[int]] = {}
    for attempt in shown:
        draft = attempt.current
        own = person.details.display_name if draft.made_by is MadeBy.SELF else ""
        name = draft.made_by_name.strip() or own or _BLANK_NAME
        made.setdefault(name, []).append(attempt.number)
    return tuple(Declarant(name, tuple(numbers)) for name, numbers in made.items())
