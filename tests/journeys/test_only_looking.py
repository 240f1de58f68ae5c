"""A folder that is only looked at, in the real window: every page, every button, every field, and nothing changes."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentState
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import ErrorCode
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.letters import LetterDetails
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.people import PersonDetails, Relation
from checkin_desktop.domain.people_files import guess_fields, read_table
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.people_import import Wish
from checkin_desktop.ui.language import resolve
from checkin_desktop.ui.models.plan import PlanSectionId
from checkin_desktop.ui.models.plan_print import MODES
from checkin_desktop.ui.page_list import PAGES
from checkin_desktop.ui.reading import CLOSED_PAGES
from checkin_desktop.vault import network_folders, snapshots
from checkin_desktop.vault.opened import VaultSession
from tests.journeys import trouble
from tests.support.folders import imprint
from tests.support.vaults import PASSPHRASE, VaultTemplate
from tests.support.visitor import Visitor

# What ends the walk, or is about this computer and not about the folder.
_LEFT_OUT = ("Lock", "Hide", "Print", "Save", "Language", "Folder", "Proof-of-attempt report", "Emergency plan PDF")
# One print of the plan stands for the others: pages that are made change nothing, whatever is on them.
_LEFT_OUT += tuple(resolve(said.who) for mode, said in MODES.items() if mode is not PlanMode.FRIDGE)


@pytest.fixture(scope="module")
def shelved_template(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed vault whose newest state is in a snapshot too."""
    folder = template.copy(tmp_path_factory.mktemp("shelved") / "family-folder.cdvault")
    case = vaults.open_(folder, PASSPHRASE, strengthen=False)
    case.contacts.add(1, ContactDetails(name="Rosa", phone="212-555-0142"))
    case.contacts.add(1, ContactDetails(name="Luis", phone="212-555-0143"))
    case.plans.add_child(1, ChildDetails(name="Ana"))
    case.people.link(1, case.people.add(PersonDetails(given_names="Elena")).id, Relation.SPOUSE)
    due = AppointmentDetails(day=case.directory.today() + timedelta(days=9), at="09:00", place="Puerta 9")
    live = case.appointments.add(1, due, AppointmentState.CONFIRMED, [NewFile("shown.png", data=trouble.png())])
    asked = dataclasses.replace(due, day=due.day + timedelta(days=7), replaces_id=live.id)
    case.appointments.add(1, asked, AppointmentState.REQUESTED)
    case.papers.add(1, HeldPaperDetails(PaperCode.RECOGNIZANCE, reports_on=due.day))
    case.moves.add(1, MoveDetails(day=due.day, street="9 Elm St", city="Newark", state="NJ", zip="07102"))
    case.letters.add(1, LetterDetails(subject="Another day", body="Please."))
    table = read_table(b"Name\nReyes Nube\n")
    case.people_import.run(table, Wish(guess_fields(table.headings)))
    # A draft that was left: showing its form would save it again.
    case.drafts.save("identity:1", {"address_city": "Newark"})
    snapshots.take_snapshot(case.session)
    case.close()
    return folder


@pytest.fixture
def shelved(shelved_template: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(shelved_template, tmp_path / "family-folder.cdvault"))


@pytest.fixture
def on_network(shelved: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The vault on a network drive, as the kernel's list of mounts would say."""
    (shelved / "vault.lock").write_text('{"pid": "7", "host": "OFICINA-2", "since": "2024-03-05T14:15:00Z"}')
    monkeypatch.setattr(network_folders, "file_system_type", lambda *_: "cifs")
    return shelved


@pytest.fixture
def attempts(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What asked for a write transaction, or was refused by the vault's files."""
    asked: list[str] = []
    original = VaultSession.require_writable

    def watch(session: VaultSession) -> None:
        import traceback

        asked.append("".join(traceback.format_stack(limit=6)))
        original(session)

    monkeypatch.setattr(VaultSession, "require_writable", watch)
    return asked


@contextmanager
def looking(qtbot: Any, qapp: Any, folder: Path) -> Iterator[Visitor]:
    """The window with a view of the folder; afterwards the folder is as it was."""
    before = imprint(folder)
    with trouble.window(qtbot, qapp, folder) as v:
        v.wait_to_see("Open to read")
        v.type("Passphrase", PASSPHRASE)
        v.press("Open to read")
        v.wait_to_see("nothing can be changed here")
        shell: Any = v.window
        v.wait(lambda: shell.main.page_id and shell.runner.idle(), "the first page")
        yield v
    assert imprint(folder) == before


def test_a_network_folder_says_who_has_it_and_shows_its_newest_copy(qtbot: Any, qapp: Any, on_network: Path) -> None:
    with looking(qtbot, qapp, on_network) as v:
        assert v.sees("Open on OFICINA-2 since Tue 5 Mar 2024")
        assert v.sees("You see the state of today")
        for page in ("Overview", "Contact attempts", "Documents", "Help", "Safety", "Find someone"):
            v.press(page)
            assert v.sees("Open on OFICINA-2 since"), "the banner stays above every page"
        v.press("Overview")
        button = v.find(QAbstractButton, "Add an attempt")
        assert not button.isEnabled()
        assert "Nothing can be changed here" in button.toolTip()
        assert button.accessibleDescription() == button.toolTip()


def test_every_page_every_button_and_every_field(qtbot: Any, qapp: Any, on_network: Path, attempts: list[str]) -> None:
    with looking(qtbot, qapp, on_network) as v:
        shell: Any = v.window
        del attempts[:]
        for page_id in PAGES:
            shell.main.navigate(page_id)
            v.wait(shell.runner.idle, f"{page_id} loads")
            assert (shell.main.page_id == page_id) is (page_id not in CLOSED_PAGES)
            assert not attempts, f"showing {page_id}\n{attempts}"
            for part in _parts(v, shell, page_id):
                _type_everywhere(v, shell, page_id)
                assert not attempts, f"typing on {page_id} {part}\n{attempts}"
                _press_everything(v, shell, page_id, attempts)
            for keys in ("Ctrl+N", "Ctrl+Z", "Ctrl+Shift+Z", "N", "A", "Alt+Up", "Alt+Down", "Ctrl+V"):
                QTest.keySequence(shell.main.pages[shell.main.page_id], keys)
                _close_dialogs(shell)
            v.wait(shell.runner.idle)
            assert not attempts, f"keys on {page_id}\n{attempts}"
        shell.main.flush()
        v.wait(shell.runner.idle)
        assert not attempts


def _parts(v: Visitor, shell: Any, page_id: str) -> Iterator[str]:
    """Each part of the emergency plan comes to the front, else only the page itself."""
    parts = tuple(PlanSectionId) if page_id == "plan" else ("",)
    for part in parts:
        if part:
            shell.main.pages["plan"].show_section(part)
            v.wait(shell.runner.idle)
        yield part


def _type_everywhere(v: Visitor, shell: Any, page_id: str) -> None:
    page = shell.main.pages[shell.main.page_id]
    for kind in (QLineEdit, QPlainTextEdit):
        for field in page.findChildren(kind):
            if field.isEnabled() and field.isVisible() and page_id != "settings":
                field.setFocus(Qt.FocusReason.TabFocusReason)
                QTest.keyClicks(field, "x")
                QTest.keyClick(field, Qt.Key.Key_Tab)
    for box in page.findChildren(QComboBox):
        if box.isEnabled() and box.isVisible() and page_id != "settings":
            QTest.keyClick(box, Qt.Key.Key_Down)
    v.wait(shell.runner.idle)


def _press_everything(v: Visitor, shell: Any, page_id: str, attempts: list[str]) -> None:
    """Press each enabled button of the page. Where a press leaves the page or shows other buttons, it comes back."""
    pressed: set[str] = set()
    while page_id != "settings":
        shell.main.navigate(page_id)
        v.wait(shell.runner.idle)
        page = shell.main.pages[shell.main.page_id]
        for button in page.findChildren(QAbstractButton):
            if button.isVisible() and _name(button) == "Back":
                button.click()  # out of a preview
        before = len(pressed)
        while left := [button for button in _pressable(page) if _name(button) not in pressed]:
            name = _name(left[0])
            pressed.add(name)
            v.meanwhile(lambda: _close_dialogs(shell), QDialog)
            left[0].click()
            v.wait(shell.runner.idle, f"after {name}")
            _close_dialogs(shell)
            assert not attempts, f"pressing {name!r} on {page_id}\n{attempts}"
            if shell.main.pages[shell.main.page_id] is not page:
                break
        if len(pressed) == before:
            return


def _pressable(page: QWidget) -> list[QAbstractButton]:
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isEnabled() and button.isVisible()]
    return [button for button in buttons if not _name(button).startswith(_LEFT_OUT)]


def _name(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text() or button.objectName() or type(button).__name__


def _close_dialogs(shell: Any) -> None:
    shell.messages.close_all()
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()
        elif widget.windowType() is Qt.WindowType.Popup and widget.isVisible():
            widget.close()


def test_a_dropped_file_is_not_taken(
    qtbot: Any, qapp: Any, on_network: Path, attempts: list[str], tmp_path: Path
) -> None:
    scan = tmp_path / "dropped.png"
    scan.write_bytes(trouble.png())
    with looking(qtbot, qapp, on_network) as v:
        shell: Any = v.window
        v.press("Documents")
        v.wait(shell.runner.idle)
        section: QWidget = shell.main.pages["documents"].form.scans
        assert not section.acceptDrops()
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(scan))])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(section, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
        QApplication.sendEvent(section, QDropEvent(QPointF(5, 5), copy, data, left, none))
        v.wait(shell.runner.idle)
        assert not attempts


def test_a_pdf_is_saved_with_the_remark_that_no_list_names_it(
    qtbot: Any, qapp: Any, on_network: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "plan.pdf"
    with looking(qtbot, qapp, on_network) as v:
        shell: Any = v.window
        monkeypatch.setattr(shell.messages, "ask", lambda *_, **__: True)
        monkeypatch.setattr(shell.messages, "save_file", lambda *_, **__: target)
        v.press("Emergency plan")
        v.press("Print")
        v.press("Everybody at home")
        v.press("Save PDF")
        v.wait_to_see("The list of copies in this folder does not name it")
        assert target.read_bytes().startswith(b"%PDF")


def test_a_drive_that_may_be_remote_is_asked_about(
    qtbot: Any, qapp: Any, shelved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network_folders, "file_system_type", lambda *_: "fuse.gocryptfs")
    with trouble.window(qtbot, qapp, shelved) as v:
        v.wait_to_see("Is this drive in this computer, or plugged into it?")
        assert v.sees("Open to read")
        v.press("Yes, it is in this computer")
        v.wait(lambda: not v.sees("Open to read"), "it can be opened")
        trouble.opens(v)
        assert not v.sees("nothing can be changed here")


def test_open_in_a_program_that_does_not_answer(
    qtbot: Any, qapp: Any, shelved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As another account of this computer, or a program without a window: named, and the snapshot can be seen."""
    monkeypatch.setattr("checkin_desktop.ui.second_window.ANSWER_MS", 200)
    with trouble.held_elsewhere(shelved) as other, trouble.window(qtbot, qapp, shelved) as v:
        before = imprint(shelved, without=(".", shelved.name))
        v.wait_to_see("Open to read")
        assert [label.text() for label in v.window.findChildren(QLabel) if label.text().startswith("Open on ")]
        assert not (shelved / "vault.raise").exists()
        v.type("Passphrase", PASSPHRASE)
        v.press("Open to read")
        v.wait_to_see("You see the state of today")
        trouble.lock(v)
        assert imprint(shelved, without=(".", shelved.name)).keys() == before.keys()
        other.communicate(timeout=20)
        v.wait(lambda: not v.sees("Open to read"), "it notices that the folder is free again")
        trouble.opens(v)
        assert not v.sees("nothing can be changed here")


def test_the_service_refuses_what_the_window_would_have_missed(on_network: Path) -> None:
    from checkin_desktop.services import viewing

    case: CaseFile = viewing.view(on_network, PASSPHRASE)
    failures = []
    for write in (lambda: case.people.archive(1), lambda: case.documents.remove(1), lambda: case.contacts.remove(1)):
        try:
            write()
        except Exception as failure:  # noqa: BLE001 - all kinds are compared
            failures.append(getattr(failure, "code", failure))
    case.close()
    assert failures == [ErrorCode.VAULT_READ_ONLY] * 3
