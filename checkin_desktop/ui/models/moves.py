"""Moves in words: rows of the list, where a task stands, and what its agency takes.

No sentence here blames or advises: where a time is over it says so, and what can still be done.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from checkin_desktop.domain.attempts import AttemptSummary
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.move_clocks import DatedReading, Standing, TaskClock
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTask, MoveTaskCode, MoveTaskState, TaskHow
from checkin_desktop.services.moves import MoveView
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.dates import format_date, format_local, format_moment, zone_name
from checkin_desktop.words.labels import label
from checkin_desktop.words.move_texts import do_it_by, reading_line, rolled_line

LETTERS: Final = {
    MoveTaskCode.ICE_PERMISSION: LetterKind.MOVE_PERMISSION,
    MoveTaskCode.ICE_NOTICE: LetterKind.MOVE_NOTICE,
    MoveTaskCode.ICE_ASK: LetterKind.MOVE_PERMISSION,
    MoveTaskCode.ICE_ADDRESS: LetterKind.NEW_ADDRESS,
    MoveTaskCode.MONITORING_ADDRESS: LetterKind.NEW_ADDRESS,
}
"""Which letter fits a task."""


GUIDES: Final = {
    MoveTaskCode.ICE_PERMISSION: "before_moving",
    MoveTaskCode.ICE_NOTICE: "before_moving",
    MoveTaskCode.ICE_ASK: "before_moving",
    MoveTaskCode.ICE_ADDRESS: "portal_address",
    MoveTaskCode.COURT_ADDRESS: "court_address",
    MoveTaskCode.USCIS_ADDRESS: "uscis_address",
    MoveTaskCode.MONITORING_ADDRESS: "isap",
    MoveTaskCode.MAIL_FORWARDING: "post_office",
}
"""Which guide leads through a task."""

LINES: Final[dict[MoveTaskCode, tuple[str, ...]]] = {
    MoveTaskCode.ICE_ADDRESS: ("ice_services_line", "ice_address_web"),
    MoveTaskCode.COURT_ADDRESS: ("eoir_respondent_access", "opla"),
    MoveTaskCode.USCIS_ADDRESS: ("uscis_contact_center", "uscis_address"),
    MoveTaskCode.MAIL_FORWARDING: ("usps",),
}
"""Where a task is done: ids of the directory, each a phone line or a web address."""

_CHIPS: Final = {
    Standing.NO_DAY: ("neutral", "clock"),
    Standing.AHEAD: ("neutral", "clock"),
    Standing.NOW: ("late", "clock"),
    Standing.PASSED: ("late", "clock"),
}


def move_rows(moves: Sequence[Move]) -> list[RowItem]:
    """The list, the latest day first."""
    return [_row(move) for move in moves]


def _row(move: Move) -> RowItem:
    left = sum(task.state is MoveTaskState.OPEN for task in move.tasks)
    chip = (
        (translate("Moves", "%n open", n=left), "neutral", "clock")
        if left
        else (translate("Moves", "Finished"), "success", "check")
    )
    lines = [isolate_ltr(line) for line in move.details.new_lines]
    return RowItem(
        title=day_words(move.details),
        key=move.id,
        second=lines[0] if lines else translate("Moves", "New address not written yet"),
        third=lines[1] if len(lines) > 1 else "",
        icon="truck",
        status="soft",
        chips=(chip,),
    )


def day_words(details: MoveDetails) -> str:
    """The day of a move, short; words for one that is not known."""
    if details.day is None:
        return translate("Moves", "Day not known yet")
    return format_date(catalog(), details.day, weekday=True, short=True)


def when_words(details: MoveDetails) -> str:
    """The day and the planned hour with its zone."""
    if details.day is None:
        return translate("Moves", "Day not known yet")
    if details.planned is None:
        return format_date(catalog(), details.day, weekday=True)
    when = format_local(catalog(), details.planned, short=False)
    return translate("Moves", "{when}, {zone}", when=when, zone=zone_name(catalog(), details.zone))


def chip(task: MoveTask, where: Standing | None) -> tuple[str, str, str]:
    """The state of a task as a chip: (text, status, icon)."""
    if where is None:
        status = "success" if task.state is MoveTaskState.DONE else "neutral"
        return label(translate, task.state), status, "check" if task.state is MoveTaskState.DONE else "minus"
    texts = {
        Standing.NO_DAY: translate("Moves", "Open"),
        Standing.AHEAD: translate("Moves", "Open"),
        Standing.NOW: translate("Moves", "Send now"),
        Standing.PASSED: translate("Moves", "Date is over"),
    }
    return texts[where], *_CHIPS[where]


def due_line(clock: TaskClock) -> str:
    """Until when, the safe date alone; words where there is no date."""
    if clock.safe is None:
        return translate("Moves", "The date comes with the day of the move")
    if clock.code is MoveTaskCode.MAIL_FORWARDING:
        by = do_it_by(catalog(), clock.safe, None)
        return translate("Moves", "{date}, with the others", date=by)
    by = do_it_by(catalog(), clock.safe, clock.until)
    return by if clock.is_before else translate("Moves", "{date} (safe date)", date=by)


def standing_lines(clock: TaskClock, where: Standing | None, today: date) -> list[str]:
    """What there is to say about where an open task stands, besides its date."""
    if where is Standing.NOW:
        return [translate("Moves", "The 48 hours have begun. Send the written notice now and keep proof.")]
    if where is not Standing.PASSED:
        return []
    if clock.code is MoveTaskCode.ICE_PERMISSION:
        missed = translate("Moves", "No permission from before the move is written down here.")
        return [missed, translate("Moves", "You can still write to the officer now. Keep proof.")]
    if clock.is_before:
        missed = translate("Moves", "No notice from before the move is written down here.")
        return [missed, translate("Moves", "A written notice can still go out now. Keep proof.")]
    lines = [translate("Moves", "This date is over. Tell them now and keep proof.")]
    latest = max((item.day for item in clock.readings if item.day is not None), default=None)
    if latest is not None and latest >= today:
        day = format_date(catalog(), latest, weekday=True)
        lines.append(translate("Moves", "The latest date any source gives is {date}.", date=day))
    return lines


def readings(clock: TaskClock) -> list[str]:
    """Every published reading with its date and its sources, and what the rule may allow."""
    lines = [_reading(item) for item in clock.readings]
    return [*lines, rolled_line(catalog(), clock.rolled)] if clock.rolled is not None else lines


def _reading(item: DatedReading) -> str:
    sources = [(each.name, each.as_of) for each in item.reading.sources if each.provenance != "unverified"]
    return reading_line(catalog(), item.reading.rule, item.day, sources)


def how_lines(code: MoveTaskCode) -> list[str]:
    """What the agency takes and what it does not (FACTS 2.3, C11)."""
    texts = {
        MoveTaskCode.ICE_PERMISSION: (
            translate("Moves", "Ask the ICE officer in writing. The written answer is the permission."),
            translate("Moves", "After the move, ICE is told the new address as well."),
        ),
        MoveTaskCode.ICE_NOTICE: (
            translate("Moves", "Write to the ICE officer. Keep a copy, and what shows the day it was sent."),
            translate("Moves", "After the move, ICE is told the new address as well."),
        ),
        MoveTaskCode.ICE_ASK: (translate("Moves", "Ask in writing, and keep the answer."),),
        MoveTaskCode.ICE_ADDRESS: (
            translate("Moves", "By phone or on the ICE website. Save the page that shows it."),
            translate("Moves", "ICE may take an address where mail surely arrives, such as a lawyer’s office."),
        ),
        MoveTaskCode.COURT_ADDRESS: (
            translate("Moves", "The court changes its records only from Form EOIR-33, online, by mail or in person."),
            translate("Moves", "One form for each person. A copy goes to the government’s lawyers (DHS)."),
            translate("Moves", "The home address goes on it. In 2026 the lines “in care of” were taken off the form."),
        ),
        MoveTaskCode.USCIS_ADDRESS: (
            translate("Moves", "Form AR-11 or the online account. List every receipt number. One for each person."),
        ),
        MoveTaskCode.MONITORING_ADDRESS: (
            translate("Moves", "Tell the officer of the program at the same time. Ask for a written answer."),
        ),
        MoveTaskCode.BOND_PAYER: (translate("Moves", "Papers about the bond go to the person who paid it."),),
        MoveTaskCode.MAIL_FORWARDING: (
            translate("Moves", "At usps.com/move or at a post office. It tells no agency."),
        ),
    }
    return list(texts[code])


def done_lines(view: MoveView, task: MoveTask) -> list[str]:
    """What is written down about a settled task."""
    if task.state is MoveTaskState.NOT_NEEDED:
        return [translate("Moves", "Not needed: {reason}", reason=task.reason)]
    lines = []
    if task.done is not None:
        lines.append(translate("Moves", "Done: {moment}", moment=format_moment(catalog(), task.done)))
        until = view.clocks[task.code].until
        if until is not None and task.done.utc > until.utc:
            asked = format_moment(catalog(), until)
            lines.append(translate("Moves", "It was asked for before {moment}.", moment=asked))
    if task.how:
        lines.append(label(translate, TaskHow(task.how)) if task.how in set(TaskHow) else task.how)
    if task.confirmation:
        lines.append(translate("Moves", "Confirmation number: {number}", number=task.confirmation))
    number = view.attempt_numbers.get(task.attempt_id or 0)
    if number is not None:
        lines.append(translate("Moves", "Contact attempt {number}", number=number))
    return [*lines, task.note] if task.note else lines


def attempt_line(attempt: AttemptSummary) -> str:
    """An attempt as one choice of a list."""
    return translate(
        "Moves",
        "{number} · {date} · {office}",
        number=attempt.number,
        date=format_date(catalog(), attempt.happened.local.date(), short=True),
        office=attempt.office or attempt.number_called or attempt.address_used,
    )
