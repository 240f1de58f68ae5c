"""One day with the program, in a real window: `python -m tests.journeys.one_day STAGE FOLDER`.

"morning" makes a vault and does a bit of everything, then starts to type and waits to be killed. "evening" opens what
is left, looks around and quits. It prints one word for each step; the last one before waiting is "typing".
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QFileDialog

from checkin_desktop.base import paths
from checkin_desktop.base.settings import Settings
from checkin_desktop.ui import printing
from checkin_desktop.ui.first_paint import after_paint
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages import print_preview
from checkin_desktop.ui.print_traces import make_printer
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.start import after_first_paint
from checkin_desktop.ui.theme import theme
from checkin_desktop.vault.process_hardening import harden_process
from tests.journeys import first_evening as evening
from tests.support.vaults import CHEAP
from tests.support.visitor import Visitor
from tests.support.waiting import Patience

SECONDS = 60
PATIENCE = 120  # every system call is watched, and the computer may be busy
TYPED = f"Half a sentence about {evening.FAMILY}"


def say(step: str) -> None:
    """Tell the test how far it is."""
    print(step, flush=True)


class Day:
    """The window, who sits at it, and the folder named after a person into which they save."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.papers = folder
        self.shell = Shell(Settings(paths.settings_folder() / "settings.json"), paths.vaults_folder(), kdf=CHEAP)
        self.shell.faults.install()
        self.shell.start()
        self.shell.resize(1280, 820)
        self.shell.show()
        after_first_paint(self.shell)
        self.patience = Patience(PATIENCE)
        self.visitor = Visitor(self.patience, self.shell)
        printing_dialogs(self.papers)

    def settle(self) -> None:
        """Wait until no work is under way."""
        self.patience.waitUntil(self.shell.runner.idle, SECONDS * 1000)

    def morning(self) -> None:
        """Everything a family does on its first day, then a sentence that is never finished."""
        v = self.visitor
        evening.create_folder(v)
        say("created")
        evening.add_contact(v)
        self.log_email()
        say("imported")
        self.look_at_proof()
        say("previewed")
        self.keep_a_date()
        self.write_a_letter()
        say("dated")
        self.save_and_print()
        say("saved")
        self.search()
        say("searched")
        self.copy_number()
        self.hide_and_come_back()
        say("locked")
        self.export()
        say("exported")
        self.begin_to_type()
        say("typing")

    def evening(self) -> None:
        """Open again after the crash, look at what is listed, and leave."""
        v = self.visitor
        self.unlock()
        say("opened")
        self.shell.main.navigate("copies")
        v.wait_to_see("Emergency plan")
        v.meanwhile(self.choose_saved, QFileDialog)
        v.press("Is this file one of ours?")
        v.wait_to_see("This file is one of ours, unchanged.")
        self.shell.main.navigate("traces")
        v.wait_to_see("What cannot be erased")
        self.settle()
        say("looked")
        self.shell.close()
        self.patience.waitUntil(lambda: not self.shell.isVisible(), SECONDS * 1000)
        say("left")

    def log_email(self) -> None:
        """An attempt that names the person in what was said, with two files as proof."""
        v = self.visitor
        brought = self.papers / "brought"
        brought.mkdir()
        v.press("Contact attempts")
        v.press("Add the first attempt")
        v.find(QAbstractButton, "Save this attempt")
        v.press("Email")
        v.type("Office or line", "New York Field Office")
        v.type("Email, web or street address", "NewYork.Outreach@example.org")
        v.press("Email sent")
        v.type("What did you hear or read?", f"Written by {evening.NAME}, A-number {evening.A_NUMBER_DIGITS}")
        sent, shot = evening.evidence(brought)
        evening.pick_files(v, "Add files", sent, shot)
        v.wait_to_see(shot.name)
        evening.save_attempt(v, 1)

    def look_at_proof(self) -> None:
        """Look at the picture that was attached, inside the window."""
        case = self.shell.case
        shot = next(item for item in case.attempts.get(1).attachments if item.mime == "image/png")
        self.shell.main.pages["attempts"]._open_file(shot)
        viewer = QApplication.activeModalWidget() or self.dialog("FileViewer")
        self.patience.waitUntil(lambda: viewer.pages.page_count() == 1, SECONDS * 1000)
        viewer.close()
        self.settle()

    def dialog(self, name: str) -> Any:
        """The open dialog of a class."""
        return next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == name and w.isVisible())

    def keep_a_date(self) -> None:
        """An appointment whose place names the family, and the file for a calendar that does not."""
        v = self.visitor
        v.press("Appointments")
        v.press("Add the first appointment")
        v.type("Day", "30 Nov 2099")
        v.type("Place", f"Office that {evening.FAMILY} knows")
        v.press("Add this appointment")
        v.wait_to_see(f"Office that {evening.FAMILY} knows")
        case, done = self.shell.case, []
        dates = self.papers / "dates.ics"
        self.shell.runner.submit(
            lambda _: case.log_export.save(case.log_export.ics(1), dates, person_id=1),
            owner=self.shell,
            done=done.append,
        )
        self.patience.waitUntil(lambda: bool(done), SECONDS * 1000)

    def write_a_letter(self) -> None:
        """A letter with the name, the number and the place in it; it stays a draft."""
        v = self.visitor
        v.press("Letters")
        v.press("Write the first letter")
        v.press("Ask for another date")
        v.type("Subject", f"Another date for {evening.NAME}")
        self.settle()

    def save_and_print(self) -> None:
        """The plan as a PDF in the folder named after a person, and on paper."""
        v = self.visitor
        v.press("Overview")
        v.press("Emergency plan PDF")
        v.press("Your lawyer")
        v.find(QComboBox, "Language")
        v.type("Who keeps this copy?", f"Lawyer of {evening.FAMILY}")
        evening.save_pdf(v, self.papers / "plan.pdf")
        v.meanwhile(lambda: v.press("Choose a printer"), QDialog)
        v.press("Print")
        v.wait_to_see("Sent to the printer")
        self.settle()
        v.press("Back")

    def search(self) -> None:
        """Find the person by a part of the name."""
        v = self.visitor
        v.shortcut("Ctrl+F")
        self.visitor.keys(self.shell.main.header.search.edit, evening.FAMILY[:5])
        self.patience.waitUntil(lambda: bool(self.shell.main.pages.get("search")), SECONDS * 1000)
        self.settle()

    def copy_number(self) -> None:
        """Put the A-number on the clipboard, as its button does."""
        self.shell.main.context.clipboard.copy(evening.A_NUMBER_DIGITS)

    def hide_and_come_back(self) -> None:
        """F8, then Ctrl+L later, with the passphrase in between."""
        self.visitor.shortcut("F8")
        self.patience.waitUntil(lambda: self.shell.case is None and not self.shell.locker.covered, SECONDS * 1000)
        self.visitor.shortcut("Space")
        self.unlock()
        self.visitor.shortcut("Ctrl+L")
        self.patience.waitUntil(lambda: self.shell.case is None and not self.shell.locker.covered, SECONDS * 1000)
        self.unlock()

    def unlock(self) -> None:
        """Type the passphrase once the lock screen asks for it."""
        v = self.visitor
        v.type("Passphrase", evening.PASSPHRASE)
        v.press("Unlock")
        v.wait(lambda: self.shell.main is not None and self.shell.main.page_id, "it does not open")
        self.settle()

    def export(self) -> None:
        """A report and a backup, by the services that the window and the command line share."""
        case, done = self.shell.case, []

        def work(_: object) -> None:
            report = case.exports.render_report(case.exports.report_snapshot(1), "es")
            case.exports.save(report, self.papers / "report.pdf", what="report", person_id=1)
            case.backups.export(self.papers / "family.cdbackup")

        failures: list[BaseException] = []
        self.shell.runner.submit(work, owner=self.shell, done=done.append, failed=failures.append)
        self.patience.waitUntil(lambda: bool(done or failures), SECONDS * 1000)
        assert not failures, failures

    def begin_to_type(self) -> None:
        """A new attempt that is never saved; its draft is."""
        v = self.visitor
        v.press("Contact attempts")
        v.press("Add an attempt")
        v.press("Phone call")
        v.type("Office or line", TYPED)
        case, kept = self.shell.case, []

        def is_kept() -> bool:
            if not kept and self.shell.runner.idle():
                self.shell.runner.submit(lambda _: case.drafts.keys(), owner=self.shell, done=kept.extend)
            return bool(kept)

        self.patience.waitUntil(is_kept, SECONDS * 1000)

    def choose_saved(self) -> None:
        """Answer a file dialog with the saved plan."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        dialog.setDirectory(str(self.papers))
        dialog.findChild(QObject, "fileNameEdit").setText("plan.pdf")
        dialog.accept()


def printing_dialogs(folder: Path) -> None:
    """There is no printer here: the print dialog's answer is one that prints into a file."""

    def choose(*_: object) -> QPrinter:
        printer = make_printer(1)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "paper.pdf"))
        return printer

    for module in (printing, print_preview):
        module.has_printer = lambda: True
        module.choose_printer = choose


def main() -> int:
    """Run a stage."""
    stage, folder = sys.argv[1], Path(sys.argv[2])
    say(f"pid {os.getpid()}")
    harden_process()
    app = QApplication([sys.argv[0], "-style", "Fusion"])
    app.setApplicationName(paths.APP_NAME)
    load_first_fonts()
    theme.prepare(app)
    set_language("en")
    day = Day(app, folder)
    ends: list[int] = []

    def live() -> None:
        try:
            getattr(day, stage)()
            ends.append(0)
        except BaseException:  # noqa: BLE001 - told, and then the process ends
            import traceback

            traceback.print_exc()
            ends.append(1)
            os._exit(1)
        if stage == "evening":
            app.quit()

    after_paint(day.shell, live)
    app.exec()
    return ends[0] if ends else 1


if __name__ == "__main__":
    sys.exit(main())
