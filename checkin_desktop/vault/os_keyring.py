"""One secret per vault in the keyring of the computer account: Secret Service, Windows Credential Locker, Keychain.

Each request runs in a process of its own (`os_keyring_child`), because a locked keyring asks its own question and may
keep its caller waiting without limit. That process can be ended at any moment: after the limit, when the person
stops, when this program ends. Nothing of the keyring library is loaded here.

The entry: service `org.checkin-desktop.vault/<vault id in hex>`, user `unlock`, 32 random bytes in base64. Only the
backends named in `os_keyring_child` keep it; settings, environment and plug-ins of the keyring library have no say,
since they may lead to a file in clear or to a place that keeps nothing. What was set is always read back.
"""

from __future__ import annotations

import base64
import binascii
import json
import logging
import subprocess
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final

from checkin_desktop.base.program import ASK_KEYRING, own_command
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode

SECRET_BYTES: Final = 32
LIMIT_SECONDS: Final = 10.0
POLL_SECONDS: Final = 0.03
_SERVICE: Final = "org.checkin-desktop.vault/"

_log = logging.getLogger(__name__)


class KeyringState(StrEnum):
    """What became of a request to the keyring."""

    AVAILABLE = "available"  # done; or, when only asked how it stands, unlocked
    LOCKED = "locked"
    NO_PROVIDER = "no_provider"
    REFUSED = "refused"
    TIMED_OUT = "timed_out"
    NOT_KEPT = "not_kept"  # it took the entry and does not give it back
    NOTHING = "nothing"  # it has no entry for this vault


_CODES: Final = {
    KeyringState.LOCKED: ErrorCode.KEYRING_LOCKED,
    KeyringState.NO_PROVIDER: ErrorCode.KEYRING_ABSENT,
    KeyringState.REFUSED: ErrorCode.KEYRING_REFUSED,
    KeyringState.TIMED_OUT: ErrorCode.KEYRING_TIMED_OUT,
    KeyringState.NOT_KEPT: ErrorCode.KEYRING_NOT_KEPT,
    KeyringState.NOTHING: ErrorCode.KEYRING_NOTHING,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the keyring answered. `secret` is there only after `fetch` found one; the caller wipes it."""

    state: KeyringState
    secret: bytearray | None = field(default=None, repr=False)


def service_name(vault_id: bytes) -> str:
    """The service under which a vault's entry stands."""
    return _SERVICE + vault_id.hex()


def failure(state: KeyringState) -> AppError:
    """The error for a state that is not AVAILABLE."""
    return AppError(_CODES[state])


def look(*, limit: float | None = None, cancelled: Callable[[], bool] = lambda: False) -> KeyringState:
    """How the keyring stands: AVAILABLE, LOCKED, NO_PROVIDER, REFUSED or TIMED_OUT. Asks the person nothing.

    `limit` in seconds, LIMIT_SECONDS when not given. Blocks that long at most: call it from a worker thread. Raises
    Cancelled. Both hold for the other functions too.
    """
    return _ask({"do": "look"}, limit, cancelled)[0]


def fetch(vault_id: bytes, *, limit: float | None = None, cancelled: Callable[[], bool] = lambda: False) -> Answer:
    """The entry of a vault. A locked keyring may ask the person for its own password meanwhile.

    States: AVAILABLE with a secret (an empty one when the entry is not of our making), else NOTHING, LOCKED,
    NO_PROVIDER, REFUSED or TIMED_OUT.
    """
    state, text = _ask({"do": "get", "service": service_name(vault_id)}, limit, cancelled)
    return Answer(state, _decoded(text) if state is KeyringState.AVAILABLE else None)


def keep(
    vault_id: bytes,
    secret: bytes | bytearray,
    *,
    limit: float | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> KeyringState:
    """Put a vault's entry into the keyring, in place of an earlier one, and read it back.

    AVAILABLE when it is there; NOT_KEPT when it could not be read back. After TIMED_OUT it may be there or not.
    """
    text = base64.b64encode(bytes(secret)).decode("ascii")
    return _ask({"do": "set", "service": service_name(vault_id), "secret": text}, limit, cancelled)[0]


def forget(
    vault_id: bytes,
    *,
    quiet: bool = False,
    limit: float | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> KeyringState:
    """Take a vault's entry out of the keyring; AVAILABLE also when there was none.

    `quiet`: a locked keyring is left alone instead of asking the person for its password.
    """
    return _ask({"do": "delete", "service": service_name(vault_id), "quiet": quiet}, limit, cancelled)[0]


def _decoded(text: str) -> bytearray:
    try:
        secret = bytearray(base64.b64decode(text, validate=True))
    except (binascii.Error, ValueError):
        return bytearray()
    return secret if len(secret) == SECRET_BYTES else bytearray()


def _ask(order: dict[str, Any], limit: float | None, cancelled: Callable[[], bool]) -> tuple[KeyringState, str]:
    """Give one order to a process of its own and wait for the answer, the limit, or the wish to stop."""
    if cancelled():
        raise Cancelled
    end = time.monotonic() + (LIMIT_SECONDS if limit is None else limit)
    try:
        process = subprocess.Popen(
            own_command(ASK_KEYRING),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        _log.exception("the process that asks the keyring did not start")
        return KeyringState.REFUSED, ""
    assert process.stdin is not None
    assert process.stdout is not None
    # The input stays open until the end: when it closes, the process knows that nobody waits any more.
    with process.stdin as orders, process.stdout as answers:
        try:
            orders.write(json.dumps(order).encode("ascii") + b"\n")
            while True:
                try:
                    # The answer is far smaller than what a pipe holds, so it may be read after the end.
                    process.wait(POLL_SECONDS)
                    break
                except subprocess.TimeoutExpired:
                    if cancelled():
                        raise Cancelled from None
                    if time.monotonic() >= end:
                        return KeyringState.TIMED_OUT, ""
            return _read(answers.read())
        except OSError:
            _log.warning("the process that asks the keyring ended early")
            return KeyringState.REFUSED, ""
        finally:
            process.kill()
            process.wait()


def _read(line: bytes) -> tuple[KeyringState, str]:
    try:
        answer = json.loads(line)
        if answer["fault"]:
            # Types and places only, so the lines may stand in the log as they are.
            _log.warning("\n".join(["the keyring failed", *answer["fault"]]).replace("%", ""))
        return KeyringState(answer["state"]), str(answer["secret"])
    except (ValueError, KeyError, TypeError):
        _log.warning("the process that asks the keyring gave no answer")
        return KeyringState.REFUSED, ""
