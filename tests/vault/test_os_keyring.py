"""The keyring of the computer account, with a real bus and a real GNOME keyring; no other place ever gets a secret."""

from __future__ import annotations

import secrets
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.vault import os_keyring
from checkin_desktop.vault.os_keyring import KeyringState
from tests.support.keyrings import PASSWORD, KeyringDesk
from tests.support.needles import find_needles

SHORT = 0.5

# A keyring library's plug-in as somebody could have installed it: keeps everything in clear.
PLAIN = """
import os, pathlib
from keyring.backend import KeyringBackend

class PlainKeyring(KeyringBackend):
    priority = 100
    def set_password(self, service, username, password):
        pathlib.Path(os.environ["PLAIN_FILE"]).write_text(password)
    def get_password(self, service, username):
        path = pathlib.Path(os.environ["PLAIN_FILE"])
        return path.read_text() if path.exists() else None
    def delete_password(self, service, username):
        pathlib.Path(os.environ["PLAIN_FILE"]).unlink()
"""


@pytest.fixture(scope="module")
def open_desk() -> Iterator[KeyringDesk]:
    """A keyring that is unlocked; tests use vault ids of their own."""
    with KeyringDesk() as desk:
        desk.start_daemon()
        yield desk


@pytest.fixture
def unlocked(open_desk: KeyringDesk, monkeypatch: pytest.MonkeyPatch) -> KeyringDesk:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", open_desk.bus)
    return open_desk


@pytest.fixture
def vault_id() -> bytes:
    return secrets.token_bytes(16)


def test_a_secret_goes_in_comes_out_and_goes_for_good(unlocked: KeyringDesk, vault_id: bytes) -> None:
    first, second = secrets.token_bytes(32), secrets.token_bytes(32)
    assert os_keyring.fetch(vault_id) == os_keyring.Answer(KeyringState.NOTHING)
    assert os_keyring.keep(vault_id, first) is KeyringState.AVAILABLE
    assert os_keyring.keep(vault_id, second) is KeyringState.AVAILABLE
    answer = os_keyring.fetch(vault_id)
    assert (answer.state, answer.secret) == (KeyringState.AVAILABLE, second)
    assert second.hex() not in repr(answer)
    assert str(bytes(second)) not in repr(answer)
    assert os_keyring.forget(vault_id) is KeyringState.AVAILABLE
    assert os_keyring.fetch(vault_id).state is KeyringState.NOTHING
    assert os_keyring.forget(vault_id) is KeyringState.AVAILABLE


def test_the_entry_has_the_name_of_its_vault_and_nothing_of_it_lies_in_clear(
    unlocked: KeyringDesk, vault_id: bytes
) -> None:
    from contextlib import closing

    import secretstorage
    from jeepney.io.blocking import open_dbus_connection

    secret = secrets.token_bytes(32)
    os_keyring.keep(vault_id, secret)
    with closing(open_dbus_connection(bus=unlocked.bus)) as bus:
        items = list(secretstorage.search_items(bus, {"username": "unlock"}))
        found = [item for item in items if item.get_secret() == _text(secret)]
        names = [item.get_attributes()["service"] for item in found]
    assert names == [f"org.checkin-desktop.vault/{vault_id.hex()}"]
    assert find_needles(unlocked.root, [_text(secret).decode(), secret.hex()]) == []


def _text(secret: bytes) -> bytes:
    import base64

    return base64.b64encode(secret)


def test_a_locked_keyring_is_left_alone_when_nobody_may_be_asked(
    monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.start_daemon()
        assert os_keyring.keep(vault_id, bytes(32)) is KeyringState.AVAILABLE
        desk.kill_daemon()
        # A bus without a provider, while the program runs.
        assert os_keyring.fetch(vault_id).state is KeyringState.NO_PROVIDER
        desk.start_daemon(unlock=False)
        assert os_keyring.look() is KeyringState.LOCKED
        assert os_keyring.fetch(vault_id).state is KeyringState.LOCKED
        assert os_keyring.forget(vault_id, quiet=True) is KeyringState.LOCKED
        assert os_keyring.keep(vault_id, bytes(32)) is KeyringState.LOCKED
        desk.kill_daemon()
        desk.start_daemon()
        assert os_keyring.fetch(vault_id).secret == bytes(32)


def test_a_dead_daemon_that_the_bus_starts_anew_comes_back_locked(
    monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    with KeyringDesk(starts_by_itself=True) as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.start_daemon()
        assert os_keyring.keep(vault_id, bytes(32)) is KeyringState.AVAILABLE
        desk.kill_daemon()
        assert os_keyring.fetch(vault_id).state is KeyringState.LOCKED


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/bus", "tcp:host=localhost,port=1", "nonsense"])
def test_without_a_bus_there_is_no_provider(
    address: str | None, monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    if address is None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    else:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    assert os_keyring.fetch(vault_id).state is KeyringState.NO_PROVIDER


def test_a_provider_that_never_answers_is_given_up_at_the_limit(
    monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    with KeyringDesk() as desk:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", desk.bus)
        desk.fall_silent()
        began = time.monotonic()
        assert os_keyring.fetch(vault_id, limit=SHORT).state is KeyringState.TIMED_OUT
        assert os_keyring.look(limit=SHORT) is KeyringState.TIMED_OUT
        assert 2 * SHORT <= time.monotonic() - began < 2 * SHORT + 5
        # Without a limit worth speaking of, only the wish to stop ends it.
        asked = threading.Event()

        def stop() -> bool:
            seen = asked.is_set()
            asked.set()
            return seen

        began = time.monotonic()
        with pytest.raises(Cancelled):
            os_keyring.fetch(vault_id, limit=600, cancelled=stop)
        assert time.monotonic() - began < 5


def test_who_stops_before_the_start_starts_nothing(monkeypatch: pytest.MonkeyPatch, vault_id: bytes) -> None:
    monkeypatch.setattr(os_keyring.subprocess, "Popen", None)
    with pytest.raises(Cancelled):
        os_keyring.look(cancelled=lambda: True)


def test_ten_seconds_are_the_limit() -> None:
    assert os_keyring.LIMIT_SECONDS == 10


def _hostile_surroundings(home: Path, monkeypatch: pytest.MonkeyPatch, backend: str) -> Path:
    """Everything the keyring library reads to choose a place: environment, its own settings file, an entry point."""
    plug_ins = home / "plug-ins"
    plug_ins.mkdir()
    (plug_ins / "plain_keyring.py").write_text(PLAIN, encoding="utf-8")
    about = plug_ins / "plain_keyring-1.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-keyring\nVersion: 1\n", encoding="utf-8")
    (about / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_keyring\n", encoding="utf-8")
    for folder in (home / ".config" / "python_keyring", home / ".local" / "share" / "python_keyring"):
        folder.mkdir(parents=True)
        settings = f"[backend]\ndefault-keyring={backend}\nkeyring-path={plug_ins}\n"
        (folder / "keyringrc.cfg").write_text(settings, encoding="utf-8")
    plain_file = home / "plain.txt"
    monkeypatch.setenv("PLAIN_FILE", str(plain_file))
    monkeypatch.setenv("PYTHONPATH", str(plug_ins))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", backend)
    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/org/freedesktop/secrets/collection/session")
    monkeypatch.setenv("KEYRING_PROPERTY_GET_PASSWORD", "no function")
    return plain_file


@pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "plain_keyring.PlainKeyring"])
def test_no_setting_and_no_plug_in_says_where_a_secret_goes(
    backend: str, unlocked: KeyringDesk, isolated_home: Path, monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    plain_file = _hostile_surroundings(isolated_home, monkeypatch, backend)
    secret = secrets.token_bytes(32)
    assert os_keyring.keep(vault_id, secret) is KeyringState.AVAILABLE
    assert os_keyring.fetch(vault_id).secret == secret
    for name in ("PYTHON_KEYRING_BACKEND", "KEYRING_PROPERTY_PREFERRED_COLLECTION", "KEYRING_PROPERTY_GET_PASSWORD"):
        monkeypatch.delenv(name)
    assert os_keyring.fetch(vault_id).secret == secret, "it did not go to the real keyring"
    assert not plain_file.exists()


def test_without_a_real_keyring_nothing_is_kept_anywhere(
    isolated_home: Path, monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    plain_file = _hostile_surroundings(isolated_home, monkeypatch, "plain_keyring.PlainKeyring")
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    secret = secrets.token_bytes(32)
    assert os_keyring.keep(vault_id, secret) is KeyringState.NO_PROVIDER
    assert os_keyring.fetch(vault_id).state is KeyringState.NO_PROVIDER
    assert not plain_file.exists()
    assert find_needles(isolated_home, [_text(secret).decode(), secret.hex()]) == []


def test_the_surroundings_above_would_mislead_the_library_itself(
    isolated_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Otherwise the two tests above would show nothing."""
    import subprocess

    plain_file = _hostile_surroundings(isolated_home, monkeypatch, "plain_keyring.PlainKeyring")
    program = (
        "import os, keyring; os.environ.pop('KEYRING_PROPERTY_GET_PASSWORD'); keyring.set_password('a', 'b', 'c')"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
    assert plain_file.read_text() == "c"
    assert PASSWORD not in plain_file.read_text()


@pytest.mark.parametrize("said", [b"", b"no json", b'{"state": "odd", "secret": "", "fault": []}', b"[]"])
def test_a_process_that_fails_counts_as_a_refusal(
    said: bytes, monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    program = f"import sys; sys.stdout.buffer.write({said!r})"
    monkeypatch.setattr(os_keyring, "own_command", lambda word: [sys.executable, "-c", program])
    assert os_keyring.fetch(vault_id) == os_keyring.Answer(KeyringState.REFUSED)


def test_a_program_that_cannot_be_started_counts_as_a_refusal(
    monkeypatch: pytest.MonkeyPatch, vault_id: bytes
) -> None:
    monkeypatch.setattr(os_keyring, "own_command", lambda word: ["/nowhere/at/all"])
    assert os_keyring.look() is KeyringState.REFUSED
