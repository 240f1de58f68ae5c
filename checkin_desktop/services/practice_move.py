"""The move of the practice family: some months ago, all of it done, with the proofs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.moves import MoveDetails, MoveTaskCode, TaskDone, TaskHow
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.practice_papers import Sheet, scan_pdf
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_AFTER_VISIT: Final = timedelta(days=68)  # a Saturday, when the visit was on a Monday
_AT: Final = time(10, 30)
_ZONE: Final = "America/New_York"
_OLD_HOME: Final = {"old_street": "88 Example Street", "old_city": "Brooklyn", "old_state": "NY", "old_zip": "11220"}

# What was done how many days after the move, and what shows it: the name of the file and the title of the paper.
_TASKS: Final = {
    MoveTaskCode.ICE_PERMISSION: (
        -11,
        TaskDone(how=TaskHow.EMAIL, note="The officer’s written answer. Asked for it nine days earlier."),
        ("permission to move.pdf", "Answer: you may move"),
    ),
    MoveTaskCode.ICE_ADDRESS: (
        2,
        TaskDone(how=TaskHow.ONLINE, confirmation="PRACTICE-0417"),
        ("new address, ICE.pdf", "Confirmation: new address"),
    ),
    MoveTaskCode.COURT_ADDRESS: (
        3,
        TaskDone(
            how=TaskHow.MAIL, confirmation="PRACTICE-0422", note="Copy to the office of the government’s lawyer."
        ),
        ("new address, court.pdf", "Receipt: letter to the court"),
    ),
    MoveTaskCode.USCIS_ADDRESS: (3, TaskDone(how=TaskHow.ONLINE, confirmation="PRACTICE-0423"), None),
    MoveTaskCode.MAIL_FORWARDING: (-4, TaskDone(how=TaskHow.ONLINE, confirmation="PRACTICE-0409"), None),
}


def move_day(visit: date) -> date:
    """The day of the move: between the check-in on `visit` and the one half a year later."""
    return visit + _AFTER_VISIT


def tell_move(case: CaseFile, person_id: int, visit: date, stand_on: Callable[[date], None]) -> None:
    """Write the move down and tick all that the papers ask for. `stand_on` sets the clock of the story to a day."""
    day = move_day(visit)
    stand_on(day - timedelta(days=20))
    now = case.people.get(person_id).details
    move = case.moves.add(
        person_id,
        MoveDetails(
            day,
            f"{_AT:%H:%M}",
            _ZONE,
            **_OLD_HOME,
            street=now.address_street,
            unit=now.address_unit,
            city=now.address_city,
            state=now.address_state,
            zip=now.address_zip,
            phone=now.phone,
        ),
    )
    for task in sorted(move.tasks, key=lambda task: _TASKS[task.code][0]):
        after, done, paper = _TASKS[task.code]
        on = day + timedelta(days=after)
        stand_on(on)
        files = (_proof(*paper, on, done),) if paper else ()
        done = TaskDone(datetime.combine(on, _AT), _ZONE, done.how, done.confirmation, done.note)
        case.moves.finish_task(move.id, task.code, done, files)
    case.moves.replace_address(move.id)


def _proof(name: str, title: str, on: date, done: TaskDone) -> NewFile:
    lines = [("Date", format_date(Catalog("en"), on))]
    if done.confirmation:
        lines.append(("Number", done.confirmation))
    text = "This made-up paper stands for what shows that an office was told. Practice with it: look at it, print it."
    return NewFile(name, data=scan_pdf(Sheet(title, tuple(lines), text), on.toordinal()))
