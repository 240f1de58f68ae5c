"""Saves a table or a calendar file where the person chooses, after saying that anybody can read it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QWidget

from checkin_desktop.services.log_export import LogExport
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, current_language, translate

CALENDAR_NAME: Final = "reminders.ics"


def save_copy(
    owner: QWidget,
    context: WindowContext,
    person_id: int | None,
    make: Callable[[], LogExport],
    suggested: str,
    kind: Text,
) -> None:
    """Warn that the file is not encrypted, ask where, then make and write it. `person_id` None is everybody."""
    messages, made = context.messages, context.case.log_export
    agreed = messages.ask(
        lambda: translate("Window", "This file is not encrypted"),
        lambda: translate("Window", "Anyone who has the file can read it. Save it where only you can get to it."),
        lambda: translate("Window", "What is in your folder stays encrypted."),
        yes=lambda: translate("Window", "Choose where to save"),
        icon_name="unlock",
    )
    if not agreed:
        return
    path = messages.save_file(
        lambda: translate("Attempts", "Save a copy"), suggested, kinds=((kind, f"*{Path(suggested).suffix}"),)
    )
    if path is None:
        return

    def act(_: object) -> LogExport:
        export = make()
        made.save(export, path, person_id=person_id)
        return export

    def saved(export: LogExport) -> None:
        amount = (
            translate("Attempts", "%n attempt(s) saved.", n=export.count)
            if export.what == "csv"
            else translate("Attempts", "%n date(s) saved.", n=export.count)
        )
        messages.inform(lambda: translate("Attempts", "The copy was saved"), amount)

    context.runner.submit(act, owner=owner, done=saved, failed=messages.error)


def save_dates(owner: QWidget, context: WindowContext, person_id: int | None, *, names: bool) -> None:
    """Save appointments and reminders, of a person or of everybody, for the calendar of a phone or computer."""
    case, language = context.case, current_language()
    save_copy(
        owner,
        context,
        person_id,
        lambda: case.log_export.ics(person_id, language, names=names),
        CALENDAR_NAME,
        lambda: translate("Attempts", "Calendar file"),
    )
