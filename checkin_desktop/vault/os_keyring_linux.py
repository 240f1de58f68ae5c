"""The Secret Service of a Linux desktop (GNOME Keyring, KWallet, KeePassXC), over the session bus."""

from __future__ import annotations

from contextlib import closing

import secretstorage
from keyring import errors
from keyring.backends.SecretService import Keyring
from secretstorage import exceptions

from checkin_desktop.vault.os_keyring import KeyringState

_LOCKED = (errors.KeyringLocked, exceptions.LockedException, exceptions.PromptDismissedException)
_ABSENT = (
    errors.InitError,
    exceptions.SecretServiceNotAvailableException,
    exceptions.ItemNotFoundException,
    OSError,
    RuntimeError,  # an address of the bus that is no socket of this computer
)
_IS_LOCKED = "org.freedesktop.Secret.Error.IsLocked"
# What the bus itself answers when it knows no provider or cannot start the one it knows.
_FROM_BUS = "org.freedesktop.DBus.Error."


class SecretService(Keyring):
    """The default collection only: one that is missing is not made, because that would ask for a new password."""

    preferred_collection = "/org/freedesktop/secrets/aliases/default"
    appid = "org.checkin-desktop"

    def set_properties_from_env(self) -> None:
        """Let no variable change where secrets go."""

    def stands(self) -> KeyringState:
        """Whether there is a default collection, and whether it is unlocked."""
        with closing(secretstorage.dbus_init()) as bus:
            locked = secretstorage.Collection(bus, self.preferred_collection).is_locked()
        return KeyringState.LOCKED if locked else KeyringState.AVAILABLE

    def judge(self, error: Exception) -> KeyringState:
        """Locked, absent, or refused for another reason."""
        name = str(getattr(error, "name", ""))
        if isinstance(error, _LOCKED) or name == _IS_LOCKED:
            return KeyringState.LOCKED
        if isinstance(error, _ABSENT) or name.startswith(_FROM_BUS):
            return KeyringState.NO_PROVIDER
        return KeyringState.REFUSED
