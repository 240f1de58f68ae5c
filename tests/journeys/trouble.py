"""A small case file for journeys through trouble: opened in the real window, damaged, and compared byte by byte."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image

from checkin_desktop.__main__ import main
from checkin_desktop.base import paths
from checkin_desktop.base.settings import Settings
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.files import NewFile
from checkin_desktop.ui.fonts import load_first_fonts
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.shell import Shell
from checkin_desktop.ui.theme import theme
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate
from tests.support.visitor import Visitor

NAME = "María Reyes"
DOCUMENT = "Carta azul"
SCAN, MAIL = "scan.png", "answer.txt"
SET = "set-000001"
HOLD = """
import sys
from pathlib import Path
from checkin_desktop.services import vaults
case = vaults.open_(Path(sys.argv[1]), sys.argv[2], strengthen=False)
print("open", flush=True)
sys.stdin.read()
case.close()
"""


def png() -> bytes:
    """A small picture."""
    data = io.BytesIO()
    Image.new("RGB", (60, 40), "teal").save(data, "PNG")
    return data.getvalue()


class CaseTemplate(VaultTemplate):
    """A vault with one person, a document with a scan, and an attempt with a file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
            person = case.people.add(PersonDetails(given_names="María", family_names="Reyes"))
            paper = case.documents.add(person.id, DocumentDetails(title=DOCUMENT))
            self.scan = case.documents.attach(paper.id, NewFile(SCAN, data=png())).file_id
            draft = AttemptDraft(
                happened_local=datetime(2026, 11, 18, 9, 12),
                zone="America/New_York",
                channel=Channel.CALL,
                outcome=Outcome.NO_ANSWER,
                office="New York City",
                number="212-264-5085",
                heard=FreeText("Nobody"),
            )
            case.attempts.add(person.id, draft, [NewFile(MAIL, data=b"an answer\n")])


@dataclass(frozen=True)
class Rows:
    """How much is in a vault, and whether its check finds nothing."""

    people: int
    attempts: int
    files: int
    city: str
    findings: tuple[str, ...]


def rows(folder: Path) -> Rows:
    """Open a closed vault and count."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        report = case.integrity.check()
        people = case.people.rows()
        city = case.people.get(people[0].id).details.address_city if people else ""
        codes = tuple(finding.code for finding in report.findings)
        return Rows(report.people, report.attempts, report.attachments, city, codes)


def bytes_of(folder: Path) -> dict[str, str]:
    """The hash of every file below a folder; the lock file is left out, its contents only serve a message."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "vault.lock"
    }


@contextmanager
def window(qtbot: Any, qapp: Any, folder: Path | None, home: Path | None = None) -> Iterator[Visitor]:
    """Somebody in front of the program's own window, in English; nothing unexpected may have happened in it."""
    load_first_fonts()
    theme.apply(qapp)
    set_language("en")
    settings = Settings(paths.settings_folder() / "settings.json")
    shell = Shell(settings, home or paths.vaults_folder(), folder=folder, kdf=CHEAP, first_wait_ms=300)
    faults: list[str] = []
    shell.faults.caught.connect(lambda _, report: faults.append(report))
    shell.resize(1280, 820)
    shell.start()
    shell.show()
    qtbot.waitExposed(shell)
    try:
        yield Visitor(qtbot, shell)
    finally:
        shell.messages.close_all()
        qtbot.waitUntil(shell.runner.idle, timeout=20_000)
        shell.close()
        qtbot.waitUntil(lambda: not shell.isVisible(), timeout=20_000)
        shell.deleteLater()
        theme._listeners.clear()
    assert faults == []


def unlock(v: Visitor, passphrase: str = PASSPHRASE) -> None:
    """Type a passphrase at the lock screen and press the button."""
    v.type("Passphrase", passphrase)
    v.press("Unlock")


def opens(v: Visitor) -> None:
    """The right passphrase opens the folder: the window is alive and the person is there."""
    unlock(v)
    v.wait_to_see(NAME)


def lock(v: Visitor) -> None:
    """Lock with the keyboard, and wait until everything is saved."""
    v.shortcut("Ctrl+L")
    v.wait_to_see("All saved.")


def tells(v: Visitor, *sentences: str) -> None:
    """Wait for the first sentence; the others stand there with it."""
    for sentence in sentences:
        v.wait_to_see(sentence)


def open_document(v: Visitor) -> None:
    """The page of the one document, with its scan."""
    v.press("Documents")
    v.wait_to_see(f"Open {SCAN}")


@contextmanager
def held_elsewhere(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process has the vault open; it closes it when its input ends."""
    command = [sys.executable, "-c", HOLD, str(folder), PASSPHRASE]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield other


def run(capsys: Any, folder: Path, secret: Path, *words: str, passphrase: str = PASSPHRASE) -> tuple[int, str, str]:
    """A command on the vault: exit code, what it printed, and what it complained of."""
    secret.write_text(passphrase + "\n", encoding="utf-8")
    capsys.readouterr()
    code = main([*words, "--vault", str(folder), "--passphrase-file", str(secret)])
    said = capsys.readouterr()
    return code, said.out, said.err
