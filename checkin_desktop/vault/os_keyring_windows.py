"""The Credential Locker of Windows."""

from __future__ import annotations

from keyring.backends.Windows import WinVaultKeyring

from checkin_desktop.vault.os_keyring import KeyringState


class CredentialLocker(WinVaultKeyring):
    """Entries of this computer only: by itself the library makes such that roam with a company's profile."""

    def __init__(self) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.persist = "local machine"

    def set_properties_from_env(self) -> None:
        """Let no variable change where secrets go."""

    def stands(self) -> KeyringState:
        """Open as long as the person is logged in."""
        return KeyringState.AVAILABLE

    def judge(self, error: Exception) -> KeyringState:
        """Windows says no; where its credential functions are missing there is no locker."""
        missing = isinstance(error, NameError | ImportError | AttributeError)
        return KeyringState.NO_PROVIDER if missing else KeyringState.REFUSED
