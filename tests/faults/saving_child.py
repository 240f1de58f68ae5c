"""The victim of the kill test: a window form that saves attempts one after another until somebody kills it.

Run as a program it loads everything once, then makes one child by `fork` for each line on its standard input, before
any vault is open: "<vault folder>\t<person id>\t<first marker>". The child says on standard output "pid N" first,
"click M" just before it presses Save, and "saved M" when the form says so.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from checkin_desktop.base.clock import SystemClock
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.vaults import reopen

EVIDENCE_BYTES = 300_000


def say(text: str) -> None:
    """One unbuffered line: it is out before the next instruction runs."""
    os.write(1, f"{text}\n".encode())


def draft(marker: int) -> AttemptDraft:
    """An attempt that carries its marker in the words heard."""
    return AttemptDraft(
        happened_local=SystemClock().now().replace(tzinfo=None) - timedelta(minutes=5),
        zone="Etc/UTC",
        channel=Channel.CALL,
        outcome=Outcome.NO_ANSWER,
        office="ICE Services Line",
        number="1-833-383-1465",
        heard=FreeText(f"marker {marker}"),
    )


def victim(folder: Path, person_id: int, marker: int) -> None:
    """Save attempts through the real form until killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from checkin_desktop.base.settings import Settings
    from checkin_desktop.jobs.runner import Runner
    from checkin_desktop.ui.clipboard import Clipboard
    from checkin_desktop.ui.context import WindowContext
    from checkin_desktop.ui.dialogs.attempt_dialog import AttemptForm
    from checkin_desktop.ui.messages import Messages

    app = QApplication([])
    case = CaseFile(reopen(folder))
    context = WindowContext(case, Runner(), Messages(), Clipboard(), Settings(folder.parent / "settings.json"))
    form = AttemptForm(context)
    state = {"marker": marker}

    def click() -> None:
        now = state["marker"]
        form.open_for(person_id, None)
        form.show_draft(replace(draft(now), zone="Etc/UTC"))
        if now % 2:
            form.evidence.add([NewFile("note.txt", data=b"line of a phone log\n" * (EVIDENCE_BYTES // 20))])
        say(f"click {now}")
        form.save_button.click()

    def saved(_: object) -> None:
        say(f"saved {state['marker']}")
        state["marker"] += 1
        QTimer.singleShot(0, click)

    form.saved.connect(saved)
    QTimer.singleShot(0, click)
    app.exec()


def main() -> None:
    """Fork a victim for each order."""
    import checkin_desktop.ui.dialogs.attempt_dialog  # noqa: F401 - loaded once, for all children

    say("loaded")
    for line in sys.stdin:
        folder, person_id, marker = line.rstrip("\n").split("\t")
        pid = os.fork()
        if pid == 0:
            say(f"pid {os.getpid()}")
            try:
                victim(Path(folder), int(person_id), int(marker))
            finally:
                os._exit(3)
        os.waitpid(pid, 0)
        say("ended")


if __name__ == "__main__":
    main()
