"""The process that asks the keyring: one order on its standard input, one answer on its standard output, then its end.

Only three backends are used, each one made by its class: Secret Service on Linux, the Credential Locker on Windows,
the Keychain on macOS. The library's own choice (`keyring.get_keyring`, entry points, `keyringrc.cfg`, the variables
PYTHON_KEYRING_BACKEND and KEYRING_PROPERTY_*) is never asked.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
import threading
from collections.abc import Sequence
from typing import IO, Any, Final, Protocol

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.vault.os_keyring import KeyringState
from checkin_desktop.vault.process_hardening import die_with_parent, harden_process

USER: Final = "unlock"
# Credential Locker refuses more than 2560 bytes, and it stores UTF-16; ours has 88.
LARGEST_BYTES: Final = 2560
_LARGEST_ORDER: Final = 4096
# More entries of one name than this do not come from us.
_MOST_ENTRIES: Final = 8


class Backend(Protocol):
    """One operating system's keyring. The three methods of the library raise what it raises."""

    def stands(self) -> KeyringState:
        """How it stands, without asking the person anything."""

    def judge(self, error: Exception) -> KeyringState:
        """What a failure means."""

    def get_password(self, service: str, username: str) -> str | None:
        """The entry, or None."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Put an entry in."""

    def delete_password(self, service: str, username: str) -> None:
        """Take an entry out; an absent one may raise."""


def serve() -> int:
    """Take one order, answer it and leave. Ends at once when the input ends."""
    harden_process()
    die_with_parent()
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints goes where standard error goes: nowhere
    orders = os.fdopen(os.dup(0), "rb")
    order = json.loads(orders.readline(_LARGEST_ORDER))
    threading.Thread(target=_leave_with_input, args=(orders,), daemon=True).start()
    answers.write(json.dumps(answer(order)).encode("ascii"))
    answers.flush()
    # Not by returning: the other thread is reading, and a keyring's own threads may not end.
    os._exit(0)


def answer(order: dict[str, Any], platform: str = sys.platform) -> dict[str, Any]:
    """Do what was ordered: `state`, `secret` ("" unless one was asked for and found), `fault` (lines for the log)."""
    backend: Backend | None = None
    try:
        backend = system_backend(platform)
        if backend is None:
            return _said(KeyringState.NO_PROVIDER)
        return _perform(backend, order)
    except Exception as error:  # noqa: BLE001 - the text of a failure may hold anything; its kind and place are told
        state = KeyringState.NO_PROVIDER if backend is None else backend.judge(error)
        return _said(state, fault=redacted_trace(error) if state is KeyringState.REFUSED else ())


def system_backend(platform: str = sys.platform) -> Backend | None:
    """The keyring of this operating system; None where there is none that this program trusts."""
    if platform == "linux":
        from checkin_desktop.vault.os_keyring_linux import SecretService

        return SecretService()  # type: ignore[no-untyped-call]
    if platform == "win32":
        from checkin_desktop.vault.os_keyring_windows import CredentialLocker

        return CredentialLocker()
    if platform == "darwin":
        from checkin_desktop.vault.os_keyring_macos import Keychain

        return Keychain()  # type: ignore[no-untyped-call]
    return None


def _perform(backend: Backend, order: dict[str, Any]) -> dict[str, Any]:
    what = order["do"]
    if what == "look":
        return _said(backend.stands())
    service = str(order["service"])
    if what == "get":
        found = backend.get_password(service, USER)
        return _said(KeyringState.NOTHING) if found is None else _said(KeyringState.AVAILABLE, found)
    if what == "delete":
        if order["quiet"] and (state := backend.stands()) is not KeyringState.AVAILABLE:
            return _said(state)
        return _said(KeyringState.AVAILABLE if _taken_out(backend, service) else KeyringState.REFUSED)
    secret = str(order["secret"])
    if len(secret.encode("utf-16-le")) > LARGEST_BYTES:
        return _said(KeyringState.REFUSED)
    # Credential Locker would put the old entry aside under another name instead of replacing it.
    _taken_out(backend, service)
    backend.set_password(service, USER, secret)
    kept = backend.get_password(service, USER) == secret
    return _said(KeyringState.AVAILABLE if kept else KeyringState.NOT_KEPT)


def _taken_out(backend: Backend, service: str) -> bool:
    """Take out every entry of this name; whether none is left."""
    for _ in range(_MOST_ENTRIES):
        if backend.get_password(service, USER) is None:
            return True
        backend.delete_password(service, USER)
    return backend.get_password(service, USER) is None


def _said(state: KeyringState, secret: str = "", fault: Sequence[str] = ()) -> dict[str, Any]:
    return {"state": state.value, "secret": secret, "fault": list(fault)}


def _leave_with_input(orders: IO[bytes]) -> None:
    with contextlib.suppress(OSError):
        orders.read(1)
    os._exit(0)
