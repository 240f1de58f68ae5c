"""Making, opening and looking at vaults; what belongs to the vault lies inside it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop import __version__
from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person, PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.vaults import VaultSetup, VaultState
from checkin_desktop.vault.tables import MetaRow
from tests.support.clocks import HandClock
from tests.support.vaults import CHEAP, PASSPHRASE

HEAVY = ("sqlalchemy", "alembic", "reportlab", "keyring", "pikepdf", "pypdfium2", "phonenumbers", "zxcvbn", "PIL")


def test_a_vault_is_made_with_its_answers_and_opens_again(tmp_path: Path, clock: HandClock) -> None:
    folder = tmp_path / "Familia.cdvault"
    assert vaults.inspect(folder) is VaultState.NONE
    setup = VaultSetup(language="es", label="Familia", shared_computer=True, office=False)
    case, sheet = vaults.create(folder, PASSPHRASE, setup, kdf=CHEAP, clock=clock)
    try:
        assert (case.setup, case.label, case.practice) == (setup, "Familia", False)
        assert (sheet.sheet_no, sheet.label) == (1, "Familia")
        assert vaults.inspect(folder) is VaultState.IN_USE
        assert vaults.verify_passphrase(case, PASSPHRASE)
        assert not vaults.verify_passphrase(case, "other words")
        assert case.keys.sheet(PASSPHRASE).code == sheet.code
        with case.session.read() as session:
            assert session.get_one(MetaRow, 1).made_by == __version__
    finally:
        case.close()
        case.close()
    assert vaults.inspect(folder) is VaultState.READY
    again = vaults.open_with_code(folder, sheet.code, clock=clock)
    try:
        assert again.opened_with_code
        assert again.setup == setup
        again.keys.kdf = CHEAP
        assert not again.keys.add_recovered("nuevas palabras").second_copy_pending
    finally:
        again.close()
    last = vaults.open_(folder, "nuevas palabras", strengthen=False)
    try:
        last.keys.kdf = CHEAP
        assert not last.keys.change("nuevas palabras", "otras palabras").second_copy_pending
        assert vaults.verify_passphrase(last, PASSPHRASE)
        assert not vaults.verify_passphrase(last, "nuevas palabras")
    finally:
        last.close()


def test_wrong_words_and_other_folders_are_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(AppError) as caught:
        vaults.open_(folder, "wrong", strengthen=False)
    assert caught.value.code is ErrorCode.WRONG_PASSPHRASE
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("x")
    assert vaults.inspect(tmp_path / "other") is VaultState.NOT_A_VAULT
    with pytest.raises(AppError) as caught:
        vaults.create(tmp_path / "other", PASSPHRASE, VaultSetup(), kdf=CHEAP)
    assert caught.value.code is ErrorCode.VAULT_EXISTS


def test_looking_at_a_folder_loads_nothing_heavy(folder: Path) -> None:
    program = (
        "import sys, pathlib; from checkin_desktop.services import vaults;"
        f"assert vaults.inspect(pathlib.Path({str(folder)!r})) == 'ready';"
        f"print([name for name in {HEAVY} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"


def test_settings_and_label_lie_inside_the_vault(open_case: Any) -> None:
    case = open_case()
    assert case.setup == VaultSetup(language="en", label="Prueba", shared_computer=True, office=False)
    case.settings.set(font="Noto", nested={"a": [1, None, "ñ"]})
    case = open_case()
    assert case.settings.get("nested") == {"a": [1, None, "ñ"]}
    assert case.settings.all()["font"] == "Noto"
    assert case.settings.get("missing", 7) == 7
    assert case.label == "Prueba"


def test_drafts_are_kept_replaced_and_forgotten(open_case: Any, clock: HandClock) -> None:
    case = open_case()
    case.drafts.save("attempt:1", {"heard": "sonó", "n": 1, "when": None})
    clock.move(seconds=5)
    case.drafts.save("contact:2", {})
    case.drafts.save("attempt:1", {"heard": "sonó y sonó"})
    case = open_case()
    assert case.drafts.load("attempt:1") == {"heard": "sonó y sonó"}
    assert set(case.drafts.keys()) == {"attempt:1", "contact:2"}
    case.drafts.discard("attempt:1")
    case.drafts.discard("never there")
    assert case.drafts.load("attempt:1") is None


def test_the_overview_gathers_the_case(case: CaseFile, maria: Person, call: AttemptDraft) -> None:
    case.contacts.add(maria.id, ContactDetails(name="Rosa", phone="212-264-5085", memorise=True))
    attempt = case.attempts.add(maria.id, call)
    seen = case.overview.load(maria.id)
    assert seen.person == case.people.get(maria.id)
    assert (seen.contacts_count, seen.attempts.count, seen.attempts.days) == (1, 1, 1)
    assert (seen.attempts.last, seen.attempts.last_outcome) == (attempt.happened, "no_answer")
    assert len(seen.attempts.strip) == 14
    assert seen.attempts.strip[-1][1] == 1
    assert seen.plan_missing == case.plans.get(maria.id).missing
    assert "todo_a_number" in {item.code for item in seen.todo}
    with pytest.raises(AppError):
        case.overview.load(99)


def test_a_closed_case_says_that_it_is_locked(case: CaseFile, maria: Person) -> None:
    case.close()
    for use in (case.people.rows, lambda: case.drafts.save("a", {}), lambda: case.attempts.list(maria.id)):
        with pytest.raises(AppError) as caught:
            use()
        assert caught.value.code is ErrorCode.LOCKED


def test_a_listener_hears_only_what_was_committed(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    with pytest.raises(AppError):
        case.contacts.add(99, ContactDetails(name="Rosa"))
    assert told == []
    case.people.add(PersonDetails("Ana"))
    assert told == [frozenset({"people", "identity", "people:1", "identity:1"})]


def test_the_computers_zone(case: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    from checkin_desktop.domain.moments import zone_info
    from checkin_desktop.services.local_zone import local_zone

    assert case.zone == "America/New_York"
    monkeypatch.setenv("TZ", ":/usr/share/zoneinfo/Pacific/Guam")
    assert local_zone() == "Pacific/Guam"
    for odd in ("", "EST5EDT,M3.2.0,M11.1.0", "No/Where"):
        monkeypatch.setenv("TZ", odd)
        assert zone_info(local_zone()) is not None
    case.zone = "Pacific/Guam"
    assert case.people.add(PersonDetails("Ana")).created_at is not None
