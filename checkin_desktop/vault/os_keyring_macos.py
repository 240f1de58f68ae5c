"""The Keychain of macOS."""

from __future__ import annotations

from keyring import errors
from keyring.backends.macOS import Keyring

from checkin_desktop.vault.os_keyring import KeyringState


class Keychain(Keyring):
    """The person's default keychain. macOS itself asks whether this program may read the entry."""

    keychain = None

    def set_properties_from_env(self) -> None:
        """Let no variable change where secrets go."""

    def stands(self) -> KeyringState:
        """Nothing can be learnt without asking the person."""
        return KeyringState.AVAILABLE

    def judge(self, error: Exception) -> KeyringState:
        """The person or macOS said no; where the Security library is missing there is no keychain."""
        if isinstance(error, errors.KeyringLocked):
            return KeyringState.LOCKED
        return KeyringState.NO_PROVIDER if isinstance(error, NameError) else KeyringState.REFUSED
