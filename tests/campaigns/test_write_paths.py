"""Every place of the program that writes is known here, with the campaign that fills the disk at it.

A new one fails this test until a step of `test_full_disk.py` or `writing_steps.py` reaches it and it stands in the
table. Whoever writes through another module's function that stands here already needs nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.campaigns import test_full_disk
from tests.campaigns.writing_steps import STEPS

PACKAGE = Path(__file__).parents[2] / "checkin_desktop"
_ATOMIC = {
    f"atomic.{name}" for name in ("write_file", "write_temp", "create_file", "make_folder", "rename", "replace")
}
_LIBRARY = {
    *(f"os.{name}" for name in ("link", "mkdir", "makedirs", "rename", "replace")),
    *(f"shutil.{name}" for name in ("copytree", "copyfile", "copy2", "copy", "copyfileobj", "move")),
    *(
        f"tempfile.{name}"
        for name in ("mkdtemp", "mkstemp", "TemporaryDirectory", "NamedTemporaryFile", "TemporaryFile")
    ),
}
_METHODS = (".write_bytes", ".write_text", ".mkdir", ".symlink_to", ".hardlink_to", ".backup")
_TRANSACTIONS = ("vault.write", "session.begin", "engine.begin")
_MODES = ("'wb'", "'ab'", "'w'", "'a'", "'x'", "'xb'", "'r+b'", "'w+b'", "O_WRONLY", "O_RDWR", "O_CREAT")

# Where in the program, and which test fills the disk there: a test function, or a step of one.
FILES = {
    "base/logs.py:start": "test_full_disk_log",
    "base/settings.py:Settings._write": "test_full_disk_settings",
    "services/backups.py:BackupsService.export": "save_backup_elsewhere",
    "services/backups.py:BackupsService.check": "check_backup",
    "services/drafts.py:DraftsService._keep": "test_full_disk_drafts_are_sealed_in_memory",
    "services/export_door.py:save": "save_pdf",
    "services/raising.py:ask": "test_full_disk_request_to_the_first_window",
    "services/upkeep.py:tidy": "test_full_disk_upkeep",
    "services/upkeep.py:_erase_asked": "test_full_disk_upkeep",
    "services/vault_keys.py:KeysService._keep": "confirm_sheet",
    "services/vault_keys.py:finish_erasing": "test_full_disk_erasing_an_older_set",
    "services/vaults.py:create": "create",
    "vault/attachments.py:AttachmentStore.add": "attach",
    "vault/attachments.py:_create": "attach",
    "vault/backup_file.py:_sink": "restore_elsewhere",
    "vault/backups.py:export": "save_backup",
    "vault/backups.py:_database_copy": "save_backup",
    "vault/backups.py:restore": "restore_elsewhere",
    "vault/creation.py:_build": "create",
    "vault/creation.py:_build_database": "create",
    "vault/keypair.py:write_both": "change_passphrase",
    "vault/keypair.py:repair": "test_full_disk_key_file_repair",
    "vault/layout.py:prepare_folder": "create",
    "vault/layout.py:start_set": "create",
    "vault/layout.py:rename_set": "create",
    "vault/layout.py:write_read_me": "create",
    "vault/layout.py:set_aside_unfinished": "create",
    "vault/layout.py:quarantine_folder": "test_full_disk_unclean_open",
    "vault/layout.py:copy_into": "test_full_disk_unclean_open",
    "vault/new_key.py:_build": "new_key",
    "vault/new_key.py:_copy_files": "new_key",
    "vault/reencryption.py:copy_database": "new_key",
    "vault/reencryption.py:copy_file": "new_key",
    "vault/old_sets.py:_erase_set": "test_full_disk_erasing_an_older_set",
    "vault/old_sets.py:_overwrite": "test_full_disk_erasing_an_older_set",
    "vault/opened.py:VaultSession.begin": "test_full_disk_rows",
    "services/opened.py:OpenVault.write": "test_full_disk_rows",
    "vault/rollback.py:write_state": "test_full_disk_state_at_lock",
    "vault/salvage.py:_merged": "salvage_rows",
    "vault/salvage.py:_new_database": "salvage_rows",
    "vault/salvage.py:_adopt_key_files": "salvage_rows",
    "vault/salvage_report.py:refresh_lists": "salvage_rows",
    "vault/salvage_report.py:keep_report": "salvage_rows",
    "vault/set_building.py:adopt_files": "restore_snapshot",
    "vault/set_building.py:_link": "restore_snapshot",
    "vault/set_building.py:_copy": "restore_snapshot",
    "vault/set_building.py:note_replaced": "restore_snapshot",
    "vault/set_building.py:undo_set": "test_full_disk_undo",
    "vault/set_restoring.py:copy_file": "restore_snapshot",
    "vault/set_restoring.py:_write_keys": "restore_snapshot",
    "vault/slots.py:rename_slot": "rename_passphrase",
    "vault/slots.py:write_slots": "change_passphrase",
    "vault/snapshot_ring.py:take": "ring",
    "vault/snapshots.py:take_snapshot": "snapshot_before_a_migration",
    "vault/snapshots.py:copy_database": "snapshot_before_a_migration",
}
# These write nothing of the vault, or need no space; a failure of theirs loses nothing.
HARMLESS = {
    "cli/commands.py:_practice": "makes the folder that the person named; the vault in it is `create`",
    "services/child_streams.py:take_streams": "opens the null device",
    "services/integrity.py:IntegrityService._search_is_sound": "rolled back, or the search index built anew",
    "ui/first_run.py:FirstRun._create.work": "makes the folder above the new vault",
    "ui/practice.py:start_practice._make": "makes the folder above the new vault",
    "ui/print_traces.py:PrintFolder.__init__": "a private folder in the runtime directory",
    "vault/attachments.py:AttachmentStore._move": "a rename",
    "vault/attachments.py:_erase": "writes over what is there",
    "vault/backups.py:verify": "a private temporary folder, not the vault's disk",
    "vault/read_only.py:_copied": "a private temporary copy to look at",
    "vault/view.py:PrivateFolder.__init__": "a private temporary copy to look at",
    "vault/unlock.py:_prove_database": "a rename",
    "words/compiled.py:compile_catalogue": "translations, made anew at any time",
    "words/compiled.py:_build_folder": "translations, made anew at any time",
    "words/compiled.py:_private_folder": "translations, made anew at any time",
    "words/compiled.py:compile_cached": "translations, made anew at any time",
}


def _writes(call: ast.Call) -> bool:
    name = ast.unparse(call.func)
    if name in _ATOMIC or name in _LIBRARY or name.endswith(_METHODS) or name.endswith(_TRANSACTIONS):
        return True
    return name.rsplit(".", 1)[-1] == "open" and any(mode in ast.unparse(call) for mode in _MODES)


def _places(node: ast.AST, within: tuple[str, ...] = ()) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.ClassDef | ast.AsyncFunctionDef):
            yield from _places(child, (*within, child.name))
            continue
        if isinstance(child, ast.Call) and _writes(child):
            yield ".".join(within)
        yield from _places(child, within)


def places_that_write() -> set[str]:
    """Module and function of every call that makes, changes or moves a file, or begins a writing transaction."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        if path.name != "atomic.py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= {f"{path.relative_to(PACKAGE).as_posix()}:{place}" for place in _places(tree)}
    return found


def test_every_place_that_writes_is_tried_on_a_full_disk() -> None:
    found = places_that_write()
    rows = {place for place in found if place.startswith("services/") and place.split(":")[1] in STEPS}
    known = FILES.keys() | HARMLESS.keys() | rows
    assert found - known == set(), "new: add a step that fills the disk there (see the top of this file)"
    assert known - found == set(), "gone: take it out of the table"
    assert STEPS.keys() == {place.split(":")[1] for place in rows}


def test_what_the_table_names_exists() -> None:
    steps = {step.__name__ for step, _ in test_full_disk.FILE_STEPS}
    tests = {name for name in dir(test_full_disk) if name.startswith("test_")}
    assert set(FILES.values()) <= steps | tests
