"""A copy of the plan that leaves: its neutral file name, what is said of it before, and what is noted of it after."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.domain.plan_prints import PlanMode, PlanPrint
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.plan_print import shown_words
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.domain.snapshots import PlanSnapshot
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.rendering import RenderedPdf


def file_name(mode: PlanMode) -> str:
    """What a saved print is called: its kind and the day, and nobody's name."""
    today = date.today().isoformat()  # noqa: DTZ011 - the day on this computer's calendar
    return f"plan-{mode.value.replace('_', '-')}-{today}.pdf"


def about_words(choices: Sequence[PlanPrint]) -> str:
    """What copies show, one line each, for the question before they leave."""
    return "\n".join(
        translate("Plan", "{print}: {what}", print=label(translate, choice.mode), what=shown_words(choice))
        for choice in choices
    )


def save_print(
    case: CaseFile,
    person_id: int,
    snapshot: PlanSnapshot,
    rendered: RenderedPdf,
    path: Path,
    *,
    overwrite: bool = True,
) -> None:
    """Write a print to a file and note who has the copy. Vault lane. Raises as `ExportsService.save`."""
    choice = snapshot.choice
    saved = case.exports.save(
        rendered, path, what="plan", person_id=person_id, for_whom=choice.holder, overwrite=overwrite
    )
    if saved.noted:
        case.plan_copies.record(person_id, choice, snapshot, saved.export_id)


def note_print(case: CaseFile, person_id: int, snapshot: PlanSnapshot, rendered: RenderedPdf, pages: int) -> None:
    """Note that a print went to a printer, and who has the copy. Vault lane."""
    choice = snapshot.choice
    case.copies.log_print(rendered, what="plan", pages=pages, person_id=person_id, for_whom=choice.holder)
    case.plan_copies.record(person_id, choice, snapshot)
