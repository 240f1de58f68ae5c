"""Somebody with an I-220B moves on a Thursday, and fewer than 48 hours are left. By keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication

from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.moves import MoveTaskCode, MoveTaskState
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.first_evening import save_pdf
from tests.journeys.twenty_attempts import NoMouse, Typist, screenshot_on_the_clipboard, words_of
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE
from tests.support.visitor import Visitor

EASTERN = "America/New_York"
WEDNESDAY = datetime(2026, 12, 2, 15, 0, tzinfo=UTC)  # 10 a.m. in New York, 23 hours before the move
NOTICE = "Written notice to the ICE officer"
ICE = "Tell ICE the new address"


@pytest.fixture
def holder(folder: Path) -> Path:
    """The folder of a person who has an address and an Order of Supervision."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.people.update(1, address_street="1 Old Street", address_city="Newark", address_state="NJ")
        case.papers.add(1, HeldPaperDetails(PaperCode.SUPERVISION))
    return folder


def write_the_move_down(t: Typist) -> None:
    """Three steps: the day, the addresses, what the papers ask for."""
    v = t.v
    t.chord("Ctrl+9")
    v.wait_to_see("No moves yet")
    t.chord("Ctrl+N")
    v.type("Day of the move", "3 December 2026")
    v.type("Planned hour", "9:00 a.m.")
    t.press("Next")
    for field, text in (("Street and number", "9 Calle Núñez"), ("City", "Trenton"), ("State", "NJ")):
        v.type(field, text)
    t.press("Next")
    v.wait_to_see(NOTICE)
    v.wait_to_see("Before Tuesday, 1 December 2026, 9:00\u00a0a.m. Eastern time")
    v.wait_to_see("By Tuesday, 8 December 2026 (safe date)")
    t.press("Save the move")


def mark(t: Typist, task: str, fields: dict[str, str], how: str) -> None:
    """Open a task's card and say when and how it was done."""
    if not _is_open(t.v, task):
        t.press(task)

    def fill() -> None:
        for name, text in fields.items():
            t.v.type(name, text)
        t.v.choose("How?", how)
        t.press("Save")

    t.v.meanwhile(fill)
    t.press("Mark as done")
    t.v.settle()


def set_aside(t: Typist, task: str, why: str) -> None:
    """Say that a task is not needed, and why."""
    if not _is_open(t.v, task):
        t.press(task)

    def fill() -> None:
        t.v.type("Why is it not needed?", why)
        t.press("Save")

    t.v.meanwhile(fill)
    t.press("Not needed")
    t.v.settle()


def _is_open(v: Visitor, task: str) -> bool:
    return v.find(QAbstractButton, task).accessibleDescription() == "open"


def test_move_with_less_than_48_hours_left(
    visit: Callable[..., Any], holder: Path, tmp_path: Path, qapp: QApplication
) -> None:
    clock, hands, receipt = HandClock(WEDNESDAY), NoMouse(), tmp_path / "receipt.pdf"
    with visit(holder) as v:
        trouble.unlock(v)
        v.wait_to_see(trouble.NAME)
        v.settle()
        v.window.case._vault.clock, v.window.case.zone = clock, EASTERN
        qapp.installEventFilter(hands)
        t = Typist(v)
        write_the_move_down(t)
        # It says what is asked for, with both readings, and keeps nobody from anything.
        v.wait_to_see("The 48 hours have begun. Send the written notice now and keep proof.")
        v.wait_to_see("48 hours before the move, in writing")
        v.wait_to_see("within 48 hours of a change of residence or job")
        mark(t, NOTICE, {"When was it sent or said?": "2 December 2026", "Time": "9:50 a.m."}, "By email")
        v.wait_to_see("It was asked for before Tue 1 Dec 2026, 9:00")
        screenshot_on_the_clipboard()
        t.press("Paste a picture")
        v.wait_to_see("pasted proof.png")
        clock.move(days=2)
        mark(t, ICE, {"When was it sent or said?": "4 December 2026", "Time": "9:30 a.m."}, "Online")
        for task in ("Tell the immigration court", "Tell USCIS", "Mail forwarding"):
            set_aside(t, task, "Asked and not needed.")
        v.wait_to_see("Everything is marked. The Identity page still has another address.")
        v.meanwhile(lambda: t.press("Replace the address"))
        t.press("Replace it there")
        v.settle()
        assert v.window.case.people.get(1).details.address_lines == ("9 Calle Núñez", "Trenton, NJ")
        t.chord("Ctrl+P")
        v.wait(lambda: v.find(QAbstractButton, "Save PDF").isEnabled(), "no receipt")
        save_by_key(t, receipt)
        v.wait_to_see("The PDF is here")
        t.press("Back")
        t.chord("Ctrl+Z")
        v.settle()
        assert v.window.case.people.get(1).details.address_lines[0] == "1 Old Street"
        qapp.removeEventFilter(hands)
    assert hands.presses == 0
    words = words_of(receipt)
    for said in (
        trouble.NAME,
        "9 Calle Núñez",
        "1 Old Street",
        "2 Dec 2026, 9:50",
        "4 Dec 2026, 9:30",
        "pasted proof.png",
    ):
        assert said in words
    with closing(vaults.open_(holder, PASSPHRASE, strengthen=False)) as case:
        (move,) = case.moves.of_person(1)
        assert (move.details.day, move.details.at, move.is_finished) == (date(2026, 12, 3), "09:00", True)
        notice, told = move.task(MoveTaskCode.ICE_NOTICE), move.task(MoveTaskCode.ICE_ADDRESS)
        assert notice is not None
        assert told is not None
        assert (notice.state, told.state) == (MoveTaskState.DONE, MoveTaskState.DONE)
        assert notice.done is not None
        assert notice.done.utc == datetime(2026, 12, 2, 14, 50, tzinfo=UTC)
        assert case.moves.content(notice.proofs[0].id).startswith(b"\x89PNG")


def save_by_key(t: Typist, path: Path) -> None:
    """Save what is previewed without a mouse."""
    pressing = Visitor.press
    try:
        Visitor.press = lambda v, name, inside=None: t.press(name, inside)  # type: ignore[method-assign]
        save_pdf(t.v, path)
    finally:
        Visitor.press = pressing  # type: ignore[method-assign]
