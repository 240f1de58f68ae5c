"""`vault.state`: how far the vault had come at its last lock, so that an older database put in its place is noticed.

    0  8   magic 89 43 49 53 0D 0A 1A 0A
    8  2   version = 1, then 6 zero bytes
    16 16  vault_id
    32 8   commit_seq
    40 8   Unix time of the lock
    48 32  HMAC-SHA256 under the state key over [0:48]

Big-endian. Putting back both this file and the database is not noticed; nothing on the same disk could notice that.
"""

from __future__ import annotations

import hmac
import struct
from datetime import datetime
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.vault import layout
from checkin_desktop.vault.keys import mac

_MAGIC = bytes.fromhex("894349530d0a1a0a")
_VERSION = 1
_STATE = struct.Struct(">8sH6x16sQQ")
_MAC_BYTES = 32


def write_state(folder: Path, key: bytes | bytearray, vault_id: bytes, commit_seq: int, now: datetime) -> None:
    """Write how far the vault has come. Raises OSError; the caller goes on, for the file only warns."""
    body = _STATE.pack(_MAGIC, _VERSION, vault_id, commit_seq, int(now.timestamp()))
    atomic.write_file(folder / layout.STATE_NAME, body + mac(key, body))


def last_commit(folder: Path, key: bytes | bytearray, vault_id: bytes) -> int | None:
    """The `commit_seq` of the last lock; None when there is no state that this vault wrote."""
    try:
        with (folder / layout.STATE_NAME).open("rb") as file:
            data = file.read(_STATE.size + _MAC_BYTES + 1)
    except OSError:
        return None
    if len(data) != _STATE.size + _MAC_BYTES:
        return None
    magic, version, found_id, commit_seq, _ = _STATE.unpack_from(data)
    genuine = hmac.compare_digest(mac(key, data[: _STATE.size]), data[_STATE.size :])
    return commit_seq if genuine and (magic, version, found_id) == (_MAGIC, _VERSION, vault_id) else None
