from __future__ import annotations

import contextlib
import errno
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.vault import backups, keyfile, keypair, layout, new_key, reencryption, sheets, slots, snapshots
from checkin_desktop.vault.keyfile import SlotKdf, SlotType
from checkin_desktop.vault.keys import Purpose
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.session import VaultSession, open_with_code
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import CHEAP, PASSPHRASE, VaultTemplate, reopen
from tests.vault.backup_bench import RIGHT, refused

OTHER = "la frase de la ayudante"
# Everything but who may open the vault and how often was written: a new key changes just these.
KEPT_OUT = {"key_slots", "meta", "vault_settings"}


def contents(session: VaultSession) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that a new key must not touch."""
    with session.read() as rows:
        names = rows.execute(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).scalars().all()
        return {
            name: [tuple(row) for row in rows.execute(text(f'SELECT * FROM "{name}"'))]
            for name in names
            if name not in KEPT_OUT
        }


def files(session: VaultSession) -> dict[str, tuple[str, bytes]]:
    store = session.attachments
    return {
        file_id: (where, store.read(file_id))
        for where, ids in (("files", store.ids()), ("trash", store.trashed_ids()))
        for file_id in ids
    }


def renew(session: VaultSession, **more: Any) -> new_key.NewKey:
    return new_key.renew(session, PASSPHRASE, profile=CHEAP, **more)


def note_of(session: VaultSession) -> sheets.SheetNote:
    assert session.key_file is not None
    with session.read() as rows:
        return sheets.load(rows, session.key_file.sheet_no)


def set_names(folder: Path) -> set[str]:
    return {known.path.name for known in layout.all_sets(folder)}


def unfinished(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith("new-")]


def test_everything_is_there_under_the_new_key_and_nothing_opens_with_the_old(
    session: VaultSession, scans: dict[str, bytes], template: VaultTemplate
) -> None:
    folder = session.folder
    session.attachments.discard(min(scans))
    rows, papers, vault_id = contents(session), files(session), session.vault_id
    made = renew(session)
    assert made.sheet_no == 2
    assert made.left_behind == ()
    assert made.code not in repr(made)
    with pytest.raises(AppError, match="locked"):
        session.commit_seq()

    with contextlib.closing(reopen(folder)) as again:
        assert again.current.path.name == "set-000002"
        assert (contents(again), files(again), again.vault_id) == (rows, papers, vault_id)
        assert slots.show_code(again, PASSPHRASE) == (made.code, 2)
        assert again.notes == ()
    with refused(ErrorCode.CODE_OTHER_VAULT):
        open_with_code(folder, template.code)
    open_with_code(folder, made.code).close()
