"""Wrong secrets, damaged folders, a folder that is open elsewhere: each says so, loses nothing, and can be put right.

Every case goes through the window and through the command line. "Nothing was changed" is compared byte by byte.
"""

from __future__ import annotations

import platform
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy

from checkin_desktop.base import paths
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.trouble import NAME, SET, CaseTemplate, Rows
from tests.support.vaults import PASSPHRASE, make_vault

WHOLE = Rows(people=1, attempts=1, files=2, city="", findings=())
NOTHING_CHANGED = "Nothing was changed."


# --- secrets -------------------------------------------------------------------------------------------------


def test_five_wrong_passphrases_wait_and_the_right_one_still_opens(visit: Callable[..., Any], folder: Path) -> None:
    before = trouble.bytes_of(folder)
    with visit(folder) as v:
        for number in range(5):
            trouble.unlock(v, f"not this {number}")
            trouble.tells(v, "This passphrase does not open the folder.", NOTHING_CHANGED, "Check Caps Lock")
            assert v.input("Passphrase").text() == f"not this {number}"
            v.wait(lambda: not v.window.unlocker.busy())
        trouble.tells(v, "Several wrong tries. Wait a moment, then try again.")
        assert trouble.bytes_of(folder) == before
        trouble.opens(v)
    assert trouble.rows(folder) == WHOLE


def test_a_wrong_passphrase_on_the_command_line(cli: Callable[..., Any], folder: Path) -> None:
    before = trouble.bytes_of(folder)
    for words in (["people"], ["check"], ["export", "plan", "--person", "1", "--out", str(folder.parent / "p.pdf")]):
        code, out, err = cli(*words, passphrase="not this")
        assert (code, out) == (2, "")
        assert err.splitlines()[0] == "This passphrase does not open the folder."
        assert NOTHING_CHANGED in err
        assert len(err.splitlines()) == 3
    assert not (folder.parent / "p.pdf").exists()
    assert trouble.bytes_of(folder) == before


def test_recovery_codes_with_a_typing_mistake_and_of_another_vault(
    visit: Callable[..., Any], folder: Path, template: CaseTemplate, tmp_path: Path
) -> None:
    other, foreign = make_vault(tmp_path / "other.cdvault")
    other.close()
    before = trouble.bytes_of(folder)
    with visit(folder) as v:
        v.press("Use the recovery sheet")
        groups = template.code.split("-")
        for place in range(7):
            sign = "7" if groups[place][1] != "7" else "8"
            typed = [*groups[:place], groups[place][0] + sign + groups[place][2:], *groups[place + 1 :]]
            v.type("Recovery code", "-".join(typed).lower())
            if place < 3:
                v.press("Open with this code")
                v.wait_to_see(f"The recovery code has a typing mistake. Start with group {place + 1};")
                assert v.sees(NOTHING_CHANGED)
                assert v.sees("Compare it with the recovery sheet")
        v.type("Recovery code", foreign)
        v.press("Open with this code")
        trouble.tells(v, "This recovery code does not open this folder.", NOTHING_CHANGED, "a newer sheet replaces")
        v.type("Recovery code", "hello")
        v.press("Open with this code")
        trouble.tells(v, "The recovery code", NOTHING_CHANGED, "Several wrong tries. Wait a moment")
        assert trouble.bytes_of(folder) == before
        v.type("Recovery code", template.code)
        v.press("Open with this code")
        trouble.tells(v, NAME, "You opened this folder with the recovery sheet.")
    assert trouble.rows(folder) == WHOLE


# --- parts of the folder -------------------------------------------------------------------------------------


def gone(path: Path) -> None:
    shutil.rmtree(path) if path.is_dir() else path.unlink()


def empty(path: Path) -> None:
    path.write_bytes(b"")


def short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def noise(path: Path) -> None:
    path.write_bytes(bytes(range(1, 256)) * 600)


@pytest.mark.parametrize(
    ("name", "harm"),
    [("vault.key", gone), ("vault.key", empty), ("vault.key", short), ("vault.key.2", gone), ("vault.key.2", noise)],
)
def test_one_bad_key_file_is_repaired_and_told(
    visit: Callable[..., Any], folder: Path, name: str, harm: Callable[[Path], None]
) -> None:
    harm(folder / SET / name)
    with visit(folder) as v:
        trouble.opens(v)
        trouble.tells(v, "It was repaired from the other one.")
        trouble.lock(v)
    assert (folder / SET / "vault.key").read_bytes() == (folder / SET / "vault.key.2").read_bytes()
    assert trouble.rows(folder) == WHOLE


REFUSALS = [
    pytest.param(
        ("vault.key", "vault.key.2"), gone, "A part of this folder is missing or empty: vault.key", id="keys"
    ),
    pytest.param(("vault.key", "vault.key.2"), empty, "Both key files of this folder are damaged.", id="keys-empty"),
    pytest.param(("vault.key", "vault.key.2"), short, "Both key files of this folder are damaged.", id="keys-short"),
    pytest.param(("vault.db",), gone, "A part of this folder is missing or empty: vault.db", id="db"),
    pytest.param(("vault.db",), empty, "The records of this folder cannot be read.", id="db-empty"),
    pytest.param(("vault.db",), noise, "The records of this folder cannot be read.", id="db-noise"),
    pytest.param(("vault.db",), short, "A part of the records in this folder is damaged.", id="db-short"),
    pytest.param(("",), gone, "A part of this folder is missing or empty: set-000001", id="set"),
]


@pytest.mark.parametrize(("names", "harm", "what"), REFUSALS)
def test_a_part_without_which_it_cannot_open(
    visit: Callable[..., Any],
    cli: Callable[..., Any],
    folder: Path,
    tmp_path: Path,
    names: tuple[str, ...],
    harm: Callable[[Path], None],
    what: str,
) -> None:
    shutil.copytree(folder, tmp_path / "copy")
    for name in names:
        harm(folder / SET / name)
    harmed = trouble.bytes_of(folder)
    code, out, err = cli("check")
    assert (code, out) == (1, "")
    assert err.startswith(what)
    assert len(err.splitlines()) == (4 if "records" in what else 3)
    with visit(folder) as v:
        trouble.unlock(v)
        trouble.tells(v, what, "Nothing", "Do not delete anything.")
        v.wait(lambda: not v.window.unlocker.busy())
        assert trouble.bytes_of(folder) == harmed
        shutil.rmtree(folder / SET, ignore_errors=True)
        shutil.copytree(tmp_path / "copy" / SET, folder / SET)
        trouble.opens(v)
    assert trouble.rows(folder) == WHOLE


@pytest.mark.parametrize("harm", [gone, empty, short])
def test_without_key_files_the_recovery_sheet_opens(
    visit: Callable[..., Any], folder: Path, template: CaseTemplate, harm: Callable[[Path], None]
) -> None:
    for name in ("vault.key", "vault.key.2"):
        harm(folder / SET / name)
    with visit(folder) as v:
        trouble.unlock(v)
        trouble.tells(v, "Use the recovery sheet: its code opens the folder.")
        v.press("Use the recovery sheet")
        v.type("Recovery code", template.code)
        v.press("Open with this code")
        trouble.tells(v, NAME, "You opened this folder with the recovery sheet.", "The key files were lost.")


def test_missing_lock_file_and_read_me_do_no_harm(
    visit: Callable[..., Any], cli: Callable[..., Any], folder: Path
) -> None:
    for path in folder.glob("*"):
        if path.is_file():
            path.unlink()
    assert cli("check")[0] == 0
    for path in folder.glob("*"):
        if path.is_file():
            path.unlink()
    with visit(folder) as v:
        trouble.opens(v)
    assert trouble.rows(folder) == WHOLE


@pytest.mark.parametrize("harm", [gone, short, noise, None])
def test_a_bad_attachment_is_named_and_the_rest_is_there(
    visit: Callable[..., Any],
    cli: Callable[..., Any],
    folder: Path,
    template: CaseTemplate,
    harm: Callable[[Path], None] | None,
) -> None:
    lost = harm in (gone, None)
    if harm is None:
        gone(folder / SET / "files")
    else:
        harm(next((folder / SET / "files").rglob(f"{template.scan}.civf")))
    code, out, err = cli("check")
    assert (code, err) == (1, "")
    assert f"the file “{trouble.SCAN}” is {'missing' if lost else 'damaged'}." in out
    assert "found, listed above." in out
    assert (trouble.MAIL in out) == (harm is None)
    with visit(folder) as v:
        trouble.opens(v)
        trouble.open_document(v)
        v.press(f"Open {trouble.SCAN}")
        what = "An attached file is no longer in the folder." if lost else "An attached file is damaged"
        trouble.tells(v, what, "The rest is safe.", "add the same file again")
        v.press("Close")
        v.press("Contact attempts")
        v.wait_to_see("Attempt 1 of 1")
        trouble.lock(v)
    again = trouble.rows(folder)
    assert (again.people, again.attempts, again.files) == (1, 1, 2)


# --- open elsewhere, newer -----------------------------------------------------------------------------------


def test_a_folder_that_is_open_elsewhere(visit: Callable[..., Any], cli: Callable[..., Any], folder: Path) -> None:
    with trouble.held_elsewhere(folder) as other, visit(folder) as v:
        before = trouble.bytes_of(folder)
        here = f"Open on {platform.node()} since"
        trouble.tells(v, here, "To change something, close it there first.")
        v.type("Passphrase", PASSPHRASE)
        v.press("Open to read")
        trouble.tells(v, "it has no copy to look at yet", NOTHING_CHANGED)
        code, out, err = cli("people")
        assert (code, out) == (1, "")
        assert f"on the computer {platform.node()}." in err
        assert NOTHING_CHANGED in err
        assert trouble.bytes_of(folder) == before
        other.communicate(timeout=20)
        trouble.opens(v)
    assert trouble.rows(folder) == WHOLE


def test_a_folder_of_a_newer_version(visit: Callable[..., Any], cli: Callable[..., Any], folder: Path) -> None:
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case, case.session.begin() as session:
        session.execute(sqlalchemy.text("UPDATE alembic_version SET version_num = '9999'"))
        session.execute(sqlalchemy.text("UPDATE meta SET made_by = '9.9'"))
    before = trouble.bytes_of(folder)
    what = "This folder was saved by a newer version of this program: 9.9."
    with visit(folder) as v:
        trouble.unlock(v)
        trouble.tells(v, what, NOTHING_CHANGED, "Open it with that version or a newer one.")
        v.wait(lambda: not v.window.unlocker.busy())
    assert cli("check") == (
        1,
        "",
        "\n".join(
            (what, f"{NOTHING_CHANGED} Your information is safe.", "Open it with that version or a newer one.", "")
        ),
    )
    assert trouble.bytes_of(folder) == before


def test_damaged_settings_give_the_usual_ones_and_a_note(
    visit: Callable[..., Any], folder: Path, isolated_home: Path
) -> None:
    settings = paths.settings_folder() / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(b'{"idle_minutes": 3, "lang\x00')
    before = trouble.bytes_of(folder)
    with visit(folder) as v:
        assert trouble.bytes_of(folder) == before
        trouble.opens(v)
        trouble.tells(v, "The settings of this computer could not be read.", "Your folder is not touched by this.")
        assert v.window.idle_minutes() == 5
    assert trouble.rows(folder) == WHOLE
