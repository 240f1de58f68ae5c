"""What leaves the program says nothing by its name or its properties, however it was made."""

from __future__ import annotations

import ast
import io
import re
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.services import backups, rendering
from checkin_desktop.services.vaults import RecoverySheet
from checkin_desktop.ui.pages import attempts_saving, copy_saving, plan_print_copy
from checkin_desktop.ui.pages.print_preview import PrintPreview
from checkin_desktop.ui.pages.print_preview_binder import BinderPreview
from checkin_desktop.ui.pages.print_preview_letter import LetterPreview
from checkin_desktop.ui.pages.print_preview_move import ReceiptPreview
from checkin_desktop.ui.pages.print_preview_report import ReportPreview
from tests.reports import samples
from tests.reports.move_samples import move_snapshot

ROOT = Path(__file__).parent.parent
NEUTRAL = re.compile(
    r"(plan(-[a-z-]+[a-z])?|rows|report|letter|move-receipt|binder|backup|recovery-sheet|attempts|reminders|anchor|fingerprint)"
    r"(-\d{4}-\d\d-\d\d)?\.(pdf|txt|cdbackup|csv|ics|tsq|tsr)"
)
PERSONAL = ("García", "Garcia", "GARCIA", "012345678", "012-345-678", "Familia", "root", "/home", "/tmp", "reportlab")
TITLES = {
    "Emergency plan",
    "Plan de emergencia",
    "Record of contact attempts",
    "Letter",
    "Move receipt",
    "Recovery sheet",
    "Hoja de recuperación",
}
SHEET = RecoverySheet("0004-1061-050R-3GG2-8A1C-60T3-GF99", 2, "Familia", date(2026, 11, 20))
DOCUMENTS = {
    "plan": samples.plan_snapshot(),
    "report": samples.report_snapshot(),
    "move": move_snapshot(),
    "letter": samples.letter_snapshot(),
    "sheet": SHEET,
}


def suggestions() -> list[tuple[str, ast.expr]]:
    """The second argument of every call of `save_file`, with where it stands."""
    return [
        (f"{path.relative_to(ROOT)}:{node.lineno}", node.args[1])
        for path in sorted((ROOT / "checkin_desktop").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".save_file")
    ]


def test_every_suggested_file_name_is_neutral() -> None:
    # A backup's name with its day, the previews' names, and those of the table and the calendar: looked at below.
    known = {"suggested_name", "order.suggested_name", "suggested"}
    calls = suggestions()
    assert len(calls) >= 8
    for where, name in calls:
        if not isinstance(name, ast.Constant):
            written = ast.unparse(name.func if isinstance(name, ast.Call) else name)
            assert written in known, where
        else:
            assert NEUTRAL.fullmatch(str(name.value)), where
    for name in (backups.suggested_name("2026-11-20"), attempts_saving.TABLE_NAME, copy_saving.CALENDAR_NAME):
        assert NEUTRAL.fullmatch(name)
    for mode in PlanMode:
        assert NEUTRAL.fullmatch(plan_print_copy.file_name(mode))
    for preview in (LetterPreview, ReceiptPreview, ReportPreview, BinderPreview):
        named = type("Named", (), {"what": preview.what})()
        assert NEUTRAL.fullmatch(PrintPreview.suggested_name(named))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("kind", DOCUMENTS)
def test_properties_of_every_pdf_name_nobody(kind: str, language: str) -> None:
    made = rendering.render(DOCUMENTS[kind], language)
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        facts = {str(key): str(value) for key, value in pdf.docinfo.items()}
        packet = pdf.Root.Metadata.read_bytes().decode()
        others = set(pdf.Root.keys()) & {"/Names", "/AF", "/PieceInfo", "/Perms", "/AcroForm"}
    assert facts["/Producer"] == facts["/Creator"] == facts["/Author"] == "checkin-desktop"
    assert set(facts) <= {
        "/Producer",
        "/Creator",
        "/Author",
        "/Title",
        "/Subject",
        "/Keywords",
        "/CreationDate",
        "/ModDate",
        "/Trapped",
    }
    assert not facts.get("/Subject")
    assert not facts.get("/Keywords")
    assert others == set()
    for personal in PERSONAL:
        assert personal not in packet
        assert not [key for key, value in facts.items() if personal in value]
    assert facts["/Title"] in TITLES
    assert facts["/Title"] in packet
