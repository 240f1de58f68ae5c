"""Whether a secret belongs to a damaged set, proven by whatever of the set is still whole."""

from __future__ import annotations

import contextlib
import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import keypair, recovery_code, set_restoring
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.keyfile import VAULT_ID_BYTES, KeyFile
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.salvage_rows import ReadTable
from checkin_desktop.vault.slots import Secret


@dataclass(slots=True)
class Proof:
    """The keys, and the genuine key file if there is one."""

    ring: KeyRing
    key_file: KeyFile | None

    def vault_id(self, tables: dict[str, ReadTable]) -> bytes:
        """Who the vault is: the key file knows, else the database; random when neither can say."""
        if self.key_file is not None:
            return self.key_file.vault_id
        for row in tables.get("meta", ReadTable()).rows.values():
            return bytes(row["vault_id"])
        return secrets.token_bytes(VAULT_ID_BYTES)


@contextlib.contextmanager
def prove(
    folder: Path, current: SetFolder, secret: Secret, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Proof]:
    """The keys behind a secret, wiped afterwards. Nothing is written, and no log is merged.

    A code that neither a key file nor the database nor a snapshot confirms is taken only if an attached file does: a
    wrong one would give an empty vault. Raises as `set_restoring.owned` does.
    """
    if secret.code is not None and _opens_a_file(current, secret.code):
        seed = recovery_code.decode(secret.code)
        ring = KeyRing(seed)
        key_file = keypair.find_genuine(keypair.read_copies(current), seed)
        wipe(seed)
        try:
            yield Proof(ring, key_file)
        finally:
            ring.wipe()
        return
    with set_restoring.owned(folder, secret, cancelled) as owner:
        yield Proof(owner.ring, owner.key_file)


def _opens_a_file(current: SetFolder, code: str) -> bool:
    seed = recovery_code.decode(code)
    ring = KeyRing(seed)
    wipe(seed)
    try:
        store = AttachmentStore(current.path.parent, current, lambda: ring[Purpose.FILES])
        for file_id in sorted(store.ids() | store.trashed_ids()):
            try:
                store.describe(file_id)
            except AppError as failure:
                if failure.code is ErrorCode.VAULT_NEWER:
                    raise
                continue
            return True
    finally:
        ring.wipe()
    return False
