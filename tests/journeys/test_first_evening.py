"""From an empty home to two documents in two languages, through the window; then nothing personal lies outside."""

from __future__ import annotations

import subprocess
import tempfile
import zlib
from pathlib import Path

import pytest

from tests.journeys import first_evening as evening
from tests.support.needles import find_needles
from tests.support.visitor import Visitor

NEEDLES = (
    evening.GIVEN,
    evening.FAMILY,
    evening.A_NUMBER_DIGITS,
    evening.A_NUMBER_SHOWN.removeprefix("A "),
    evening.CONTACT["Name"],
    evening.CHILD["Name"],
    evening.HEARD,
    evening.PASSPHRASE,
)
IN_PLAN = [
    evening.NAME,
    evening.A_NUMBER_SHOWN,
    evening.A_NUMBER_DIGITS,
    *(text for name, text in evening.IDENTITY.items() if name != "Birth date"),
    *evening.CONTACT.values(),
    *evening.DOCUMENT.values(),
    *evening.CHILD.values(),
]
IN_REPORT = [
    evening.NAME,
    evening.A_NUMBER_SHOWN,
    evening.HEARD,
    evening.HEARD_ENGLISH,
    evening.TRANSLATOR,
    evening.VOICEMAIL,
    evening.EMAIL_HEARD,
    "ICE <Oficina> &amp;",
    "José <b>Ñáñez</b>, tío",
    "sent.eml",
    "screenshot.png",
    "No answer",
    "3 of 3",
]
PLAIN_IN_VAULT = {"READ ME - LEAME.txt", "vault.lock"}


def words_on_paper(pdf: Path) -> str:
    """What poppler reads from a document, without any white space."""
    text = subprocess.run(["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True, text=True).stdout
    return "".join(text.split())


def assert_letter_for_letter(pdf: Path, typed: list[str]) -> None:
    paper = words_on_paper(pdf)
    missing = [word for text in typed for word in text.split() if word not in paper]
    assert not missing, f"{pdf.name} lacks {missing}"


def assert_ciphertext(vault: Path) -> None:
    """Nothing in the vault can be packed smaller than it is, except what may be plain."""
    for path in vault.rglob("*"):
        if not path.is_file() or path.name in PLAIN_IN_VAULT:
            continue
        data = path.read_bytes()
        if path.name.startswith("vault.key"):
            data = data[128 : 128 + 192]
        assert not data.startswith(b"SQLite format 3"), path.name
        packed = len(zlib.compress(data, 9))
        allowed = len(data) * 0.55 if path.name.startswith("vault.key") else len(data) - 64
        assert len(data) < 64 or packed >= allowed, f"{path.name} is not ciphertext: {len(data)} -> {packed}"


@pytest.mark.slow
def test_first_evening(visitor: Visitor, isolated_home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = isolated_home / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("TMPDIR", str(temporary))
    out = isolated_home / "Documents"
    out.mkdir()
    v = visitor
    code = evening.create_folder(v)
    evening.fill_identity(v)
    evening.add_contact(v)
    evening.add_document(v)
    evening.add_child(v)
    evening.log_no_answer(v)
    evening.log_voicemail(v)
    evening.log_email(v, *evening.evidence(tmp_path))
    evening.lock_and_open(v)
    made = evening.save_documents(v, out)
    v.settle()
    v.shortcut("Ctrl+L")
    v.wait(lambda: v.sees("All saved."))

    for language in ("en", "es"):
        assert_letter_for_letter(made[f"plan.{language}"], IN_PLAN)
        assert_letter_for_letter(made[f"report.{language}"], IN_REPORT)
    vaults = list(isolated_home.rglob("*.cdvault"))
    assert len(vaults) == 1
    assert_ciphertext(vaults[0])
    needles = [*NEEDLES, code]
    assert find_needles(isolated_home, needles, leave_out=made.values()) == []
    (temporary / "planted.bin").write_bytes(zlib.compress(f"Call {evening.FAMILY}".encode() * 3))
    found = find_needles(isolated_home, needles, leave_out=made.values())
    assert {hit.path.name for hit in found} == {"planted.bin"}
