"""Twenty attempts through the window by keyboard; then screen, report, the log inside it and the CSV say the same."""

from __future__ import annotations

import csv
import json
import re
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QListView

from checkin_desktop.ui.language import set_language
from tests.journeys import trouble
from tests.journeys import twenty_attempts as twenty
from tests.journeys.first_evening import save_pdf
from tests.journeys.twenty_attempts import FamilyTemplate, NoMouse, Typist
from tests.support.visitor import Visitor

MOST_KEYS = 4
"""What a call that nobody answers may cost."""


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> FamilyTemplate:
    return FamilyTemplate(tmp_path_factory.mktemp("family") / "family-folder.cdvault")


def attempts_on_screen(v: Visitor) -> int:
    """How many rows of the list are attempts, all of them read."""
    keys = v.find(QListView, "Contact attempts").keys()  # type: ignore[attr-defined]
    return len([key for key in keys if key is not None])


def rows_of_table(words: str) -> list[int]:
    """The numbers in the first column of the report's table of attempts."""
    table = words[words.rindex("All attempts shown") :]
    return [int(number) for number in re.findall(r"^\s*(\d+)\s+\d{1,2} [A-Z][a-z]{2} \d{4}\b", table, re.MULTILINE)]


@pytest.mark.slow
def test_twenty_attempts_by_keyboard(
    visit: Callable[..., Any], family: FamilyTemplate, tmp_path: Path, qapp: QApplication, capsys: Any
) -> None:
    folder = family.copy(tmp_path / "family-folder.cdvault")
    hands = NoMouse()
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see(twenty.NAME)
        qapp.installEventFilter(hands)
        t = Typist(v)
        t.call(1)
        assert t.keys <= MOST_KEYS, f"a call that nobody answered took {t.keys} keys"
        set_language("es")
        t.call(1, start="Empezar la llamada", again="Llamar otra vez")
        v.wait_to_see("Sin respuesta · ICE Services Line")
        set_language("en")
        twenty.calls_beside_the_panel(t)
        twenty.calls_written_afterwards(t)
        late = t.made
        twenty.other_ways(t, tmp_path)
        assert (late, t.made) == (10, 20)
        twenty.correct_the_number(t)
        qapp.removeEventFilter(hands)
        assert hands.presses == 0

        v.wait_to_see("20 attempts on 2 days")
        v.wait(lambda: attempts_on_screen(v) == 20, "the list does not show twenty")
        report = tmp_path / "report.pdf"
        v.shortcut("Ctrl+P")
        v.wait_to_see("Save PDF")
        save_pdf(v, report)

    words, inside = twenty.words_of(report), twenty.detached(report, tmp_path / "inside")
    log = json.loads(inside["log.json"].read_text(encoding="utf-8"))
    assert (log["attempts_total"], log["attempts_shown"]) == (20, 20)
    tries = [entry for entry in log["entries"] if entry["kind"] == "attempt"]
    assert [entry["attempt"] for entry in tries] == list(range(1, 21))
    assert [entry["attempt"] for entry in log["entries"] if entry["kind"] == "correction"] == [8]
    assert Counter(entry["disclosed"]["channel"]["value"] for entry in tries) == twenty.CHANNELS
    assert rows_of_table(words) == list(range(1, 21))
    assert {name for name in inside if name.startswith("exhibit-")} == {"exhibit-A.txt", "exhibit-B.jpg"}
    subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=tmp_path / "inside", check=True)
    table = tmp_path / "log.csv"
    code, _, wrong = trouble.run(
        capsys, folder, tmp_path / "secret", "export", "csv", "--person", "1", "--out", str(table)
    )
    assert code == 0, wrong
    with table.open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [int(row["attempt"]) for row in rows] == list(range(1, 21))
    assert rows[7]["number"].lstrip("'") == twenty.RIGHT
    assert rows[7]["reason for writing late"] == twenty.LATE_WHY
    assert [row["files"] for row in rows if row["files"]] == ["sent.eml", "pasted picture.png"]
