"""Fixtures of the tests in front of a real GNOME keyring, for `from tests.support.keyring_fixtures import …`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.services import vaults
from tests.support.keyrings import KeyringDesk
from tests.support.vaults import PASSPHRASE


@pytest.fixture(scope="module")
def keyring_desk() -> Iterator[KeyringDesk]:
    """One unlocked keyring for a whole module."""
    with KeyringDesk() as desk:
        desk.start_daemon()
        yield desk


@pytest.fixture
def keyring(keyring_desk: KeyringDesk, monkeypatch: pytest.MonkeyPatch) -> KeyringDesk:
    """A keyring that is unlocked and holds nothing; the program finds it."""
    keyring_desk.empty()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", keyring_desk.bus)
    return keyring_desk


def nobody_else(folder: Path) -> None:
    """Note in a closed vault that nobody else uses this computer: on a shared one the login is not offered."""
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.settings.set(setup={"shared_computer": False})
