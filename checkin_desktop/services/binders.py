"""Binders: which papers of a person go to whom, the files made of them, and the copies that were given out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.domain.binder_rules import (
    allowed_options,
    arranged,
    default_details,
    default_tabs,
)
from checkin_desktop.domain.binders import (
    Audience,
    BinderChanges,
    BinderCopy,
    BinderPlan,
    CopyTab,
    LeftOutReason,
)
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.services import binder_gathering, export_door, pictures
from checkin_desktop.services.binder_gathering import paper_title, shared_hash
from checkin_desktop.services.binder_process import BinderProcess
from checkin_desktop.services.export_door import SavedCopy
from checkin_desktop.services.file_kinds import PDF
from checkin_desktop.services.files import FileKeeper
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.rendering import Progress, RenderedPdf, silent
from checkin_desktop.services.scans import ScansService
from checkin_desktop.vault.repositories import binders, documents, people

if TYPE_CHECKING:
    from checkin_desktop.domain.binder_job import BinderJob, BinderMade
    from checkin_desktop.services.checklist import ChecklistService
    from checkin_desktop.words.catalog import Catalog

WHAT = "binder"
"""The code of a binder in the list of copies."""
LONGEST_TEXT = 200


class BindersService:
    """All calls belong to the vault's worker thread and may raise what the vault session raises."""

    def __init__(
        self,
        vault: OpenVault,
        files: FileKeeper,
        scans: ScansService,
        checklist: ChecklistService,
        *,
        practice: bool,
    ) -> None:
        self._vault = vault
        self._files = files
        self._scans = scans
        self._checklist = checklist
        self._practice = practice
        self._process = BinderProcess()

    def plan(self, person_id: int, audience: Audience) -> BinderPlan:
        """What was chosen, or the defaults; papers that came since then as the defaults have them."""
        situations = [each.code for each in self._checklist.situations(person_id) if each.is_on]
        with self._vault.read() as session:
            people.require(session, person_id)
            listed = documents.of_person(session, person_id)
            kept = binders.find(session, person_id, audience)
        tabs = default_tabs(audience, listed, self._vault.reference, situations)
        if kept is None:
            return BinderPlan(person_id, default_details(audience), tabs)
        return BinderPlan(person_id, kept.details, arranged(tabs, kept.chosen(listed)), kept.id)

    def save(self, plan: BinderPlan) -> Saved:
        """Keep a choice in place of what was kept before. Raises NO_SUCH_RECORD.

        What is out only because it has no scan yet is not kept as left out: it comes in when it is scanned.
        """
        kept = [tab for tab in plan.tabs if tab.included or tab.reason is not LeftOutReason.NO_SCAN]
        with self._vault.write() as session:
            binders.save(session, _checked(plan), kept, self._vault.now())
        return self._vault.changed("binders", person_id=plan.person_id)

    def reset(self, plan: BinderPlan) -> Saved:
        """Back to what this audience gets by default; `save(plan)` undoes it. Raises NO_SUCH_RECORD."""
        details = default_details(plan.details.audience)
        with self._vault.write() as session:
            binders.save(session, dataclasses.replace(plan, details=details), (), self._vault.now())
        return self._vault.changed("binders", person_id=plan.person_id)

    def gather(
        self,
        plan: BinderPlan,
        words: Catalog,
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[BinderJob, tuple[bytes, ...]]:
        """The job for the binder process with the bytes it needs, in the language of `words`.

        Which one that is says `binder_rules.language_of`. `progress` counts scans. Waits for the process that looks
        into files. A scan that cannot be shown is named with its reason, never dropped. Raises NO_SUCH_RECORD,
        Cancelled.
        """
        with self._vault.read() as session:
            person = people.get(session, plan.person_id)
        return binder_gathering.gather(
            _checked(plan),
            person,
            self._vault.reference,
            words,
            self._files,
            self._scans,
            self._vault.moment(),
            practice=self._practice,
            progress=progress,
            cancelled=cancelled,
        )

    def assemble(
        self,
        job: BinderJob,
        sources: Sequence[bytes],
        language: str,
        *,
        passphrase: str = "",
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> BinderMade:
        """Put the files together, in a process of their own; any thread. Raises as `BinderProcess.assemble`."""
        return self._process.assemble(
            job, sources, language, passphrase=passphrase, progress=progress, cancelled=cancelled
        )

    def as_documents(self, made: BinderMade, language: str) -> tuple[RenderedPdf, ...]:
        """The parts as documents that can be saved; any thread."""
        return tuple(RenderedPdf(part.data, part.page_count, language) for part in made.parts)

    def page_picture(
        self, made: BinderMade, page: int, width: int, *, cancelled: Callable[[], bool] = lambda: False
    ) -> pictures.PagePicture:
        """Page `page` (from 0) of an unprotected binder, whichever part it is in; any thread.

        Drawn where foreign files are drawn. Raises as `pictures.page_picture`.
        """
        part = next((each for each in reversed(made.parts) if each.first <= page + 1), made.parts[0])
        drawn = pictures.page_picture(part.data, PDF, page + 1 - part.first, width, cancelled=cancelled)
        return dataclasses.replace(drawn, page_count=made.page_count)

    def forget(self, made: BinderMade) -> None:
        """A binder is not on the screen any more; any thread."""
        for part in made.parts:
            pictures.forget(part.data)

    def release(self) -> None:
        """No binder is being looked at: end the process that makes them, without waiting; any thread."""
        self._process.release()

    def close(self) -> None:
        """End that process for good; for `CaseFile.close`."""
        self._process.close()

    def save_copy(
        self,
        plan: BinderPlan,
        made: BinderMade,
        paths: Sequence[Path],
        words: Catalog,
        *,
        for_whom: str = "",
        written: Callable[[Path], None] = lambda _path: None,
    ) -> tuple[SavedCopy, ...]:
        """Write each part to its path, in order, log it among the copies, and remember what the binder held.

        `plan` is the choice the binder was made from, `words` the catalogue it was gathered with. `written` is told
        after each file. What exists is replaced. Raises as `export_door.save`; parts written before stay.
        """
        saved = []
        for part, path in zip(made.parts, paths, strict=True):
            copy = export_door.save(
                self._vault,
                part.data,
                path,
                what=WHAT,
                person_id=plan.person_id,
                language=words.code,
                page_count=part.page_count,
                for_whom=for_whom,
            )
            saved.append(copy)
            written(path)
        if not self._vault.read_only:
            self._remember(plan, made, words, for_whom)
        return tuple(saved)

    def copies(self, person_id: int, audience: Audience) -> tuple[BinderCopy, ...]:
        """The binders that were given out, the newest first."""
        with self._vault.read() as session:
            return binders.copies(session, person_id, audience)

    def changes(self, plan: BinderPlan, words: Catalog) -> BinderChanges | None:
        """What a binder made now has that the last one given out has not; None when none was given out yet.

        Papers that are still in are named in the language of `words`, others as the copy named them. The day is that
        of this computer's zone.
        """
        given = self.copies(plan.person_id, plan.details.audience)
        if not given:
            return None
        last = given[0]
        before = {tab.document_id: tab for tab in last.tabs}
        now = {tab.document_id: tab for tab in self._contents(plan, words)}
        return BinderChanges(
            since=moment_now(last.made_at, self._vault.zone).local.date(),
            for_whom=last.for_whom,
            added=tuple(tab.title for key, tab in now.items() if key not in before),
            changed=tuple(tab.title for key, tab in now.items() if key in before and before[key].files != tab.files),
            removed=tuple(tab.title for key, tab in before.items() if key not in now),
        )

    def _remember(self, plan: BinderPlan, made: BinderMade, words: Catalog, for_whom: str) -> None:
        copy = BinderCopy(
            id=0,
            made_at=self._vault.now(),
            for_whom=for_whom,
            page_count=made.page_count,
            parts=len(made.parts),
            tabs=self._contents(plan, words),
        )
        with self._vault.write() as session:
            kept = binders.find(session, plan.person_id, plan.details.audience)
            binder_id = kept.id if kept is not None else binders.save(session, plan, (), self._vault.now())
            binders.add_copy(session, binder_id, copy)
        self._vault.changed("binders", person_id=plan.person_id)

    def _contents(self, plan: BinderPlan, words: Catalog) -> tuple[CopyTab, ...]:
        inside = [tab for tab in plan.tabs if tab.included]
        works = self._scans.works([file.attachment_id for tab in inside for file in tab.files])
        reference = self._vault.reference
        contents = []
        for tab in inside:
            scans = {scan.id: scan for scan in tab.document.attachments}
            files = tuple(
                shared_hash(scans[file.attachment_id], works[file.attachment_id], file)
                for file in tab.files
                if file.included and file.attachment_id in scans
            )
            title = tab.title.strip() or paper_title(words, tab.document.details, reference)
            contents.append(CopyTab(tab.document.id, title, files))
        return tuple(contents)


def _checked(plan: BinderPlan) -> BinderPlan:
    details = plan.details
    details = dataclasses.replace(
        details,
        title=_short(details.title),
        court=_short(details.court),
        judge=_short(details.judge),
        hearing=_short(details.hearing),
        options=details.options & allowed_options(details.audience),
    )
    return dataclasses.replace(plan, details=details)


def _short(text: str) -> str:
    return " ".join(text.split())[:LONGEST_TEXT]
