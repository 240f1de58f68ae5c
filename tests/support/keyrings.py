"""A session bus of a test's own with a real GNOME keyring on it: unlocked, locked, dead, absent or never answering.

Nothing here reaches the session of whoever runs the tests: bus, home and runtime folder are the test's own, and no
display is named, so that no question can appear.
"""

from __future__ import annotations

import base64
import os
import shutil
import subprocess
import tempfile
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import Self

import secretstorage
from jeepney import DBus, MatchRule, message_bus
from jeepney.io.blocking import DBusConnection, Proxy, open_dbus_connection

SECRETS = "org.freedesktop.secrets"
PASSWORD = "keyring-password"
SECONDS = 30

# A bus that starts nothing by itself: without it any message to the keyring's name would start one.
_BARE = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""


class KeyringDesk:
    """One bus and, if wanted, one keyring daemon. A context manager; `bus` is what programs get as their address.

    `starts_by_itself`: the bus starts a (locked) daemon when somebody asks for one, as on a real desktop.
    """

    def __init__(self, *, starts_by_itself: bool = False) -> None:
        # The path of a socket may have 107 letters at most; pytest's own folders are longer.
        self.root = Path(tempfile.mkdtemp(prefix="keyring-"))
        self.home = self.root / "home"
        runtime = self.root / "run"
        for folder in (self.home, runtime):
            folder.mkdir(mode=0o700)
        self.bus = f"unix:path={self.root / 'bus'}"
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "LD_LIBRARY_PATH")}
        self.environment = {
            **kept,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": self.bus,
        }
        self._starts_by_itself = starts_by_itself
        self._bus: subprocess.Popen[bytes] | None = None
        self._daemon: subprocess.Popen[bytes] | None = None
        self._silent: DBusConnection | None = None

    def __enter__(self) -> Self:
        """Start the bus."""
        command = ["dbus-daemon", "--nofork", "--nopidfile", "--print-address"]
        if self._starts_by_itself:
            command += ["--session", f"--address={self.bus}"]
        else:
            config = self.root / "bus.conf"
            config.write_text(_BARE.format(path=self.root / "bus"), encoding="utf-8")
            command += [f"--config-file={config}"]
        self._bus = subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
        )
        assert self._bus.stdout is not None
        assert self._bus.stdout.readline().startswith(b"unix:path=")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the daemon and the bus, and remove everything."""
        self.kill_daemon()
        self.leave()
        assert self._bus is not None
        assert self._bus.stdout is not None
        self._bus.kill()
        self._bus.wait()
        self._bus.stdout.close()
        shutil.rmtree(self.root)

    def start_daemon(self, *, unlock: bool = True) -> None:
        """Start GNOME's keyring; with `unlock` its login keyring is made or opened with the password."""
        command = ["gnome-keyring-daemon", "--foreground", "--components=secrets"]
        self._daemon = subprocess.Popen(
            [*command, "--unlock"] if unlock else command,
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD.encode() if unlock else b"")
        self._daemon.stdin.close()
        self._wait_for_owner()

    def kill_daemon(self) -> None:
        """Kill the daemon as a crash would."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait()
            self._daemon = None

    def wipe(self) -> None:
        """Kill the daemon and delete everything it ever kept."""
        self.kill_daemon()
        shutil.rmtree(self.home / ".local", ignore_errors=True)

    def empty(self) -> None:
        """Take every entry out of the unlocked keyring."""
        with closing(open_dbus_connection(bus=self.bus)) as connection:
            for item in list(secretstorage.search_items(connection, {})):
                item.delete()

    def secret_of(self, vault_id: bytes) -> bytes | None:
        """What the unlocked keyring holds for a vault, asked without the program's own code."""
        with closing(open_dbus_connection(bus=self.bus)) as connection:
            found = list(secretstorage.search_items(connection, _entry(vault_id)))
            assert len(found) < 2
            return base64.b64decode(found[0].get_secret()) if found else None

    def plant(self, vault_id: bytes, secret: bytes | bytearray) -> None:
        """Put an entry for a vault into the unlocked keyring."""
        with closing(open_dbus_connection(bus=self.bus)) as connection:
            collection = secretstorage.get_default_collection(connection)
            collection.create_item("planted", _entry(vault_id), base64.b64encode(secret), replace=True)

    def fall_silent(self) -> None:
        """Take the keyring's name on the bus and never answer."""
        self._silent = open_dbus_connection(bus=self.bus)
        Proxy(message_bus, self._silent).RequestName(SECRETS)

    def leave(self) -> None:
        """Give the name back."""
        if self._silent is not None:
            self._silent.close()
            self._silent = None

    def _wait_for_owner(self) -> None:
        with closing(open_dbus_connection(bus=self.bus)) as connection:
            rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
            rule.add_arg_condition(0, SECRETS)
            bus = Proxy(DBus(), connection)
            bus.AddMatch(rule)
            with connection.filter(rule) as changes:
                if not bus.NameHasOwner(SECRETS)[0]:
                    connection.recv_until_filtered(changes, timeout=SECONDS)


def _entry(vault_id: bytes) -> dict[str, str]:
    return {"service": f"org.checkin-desktop.vault/{vault_id.hex()}", "username": "unlock"}
