"""The Windows and macOS ways: our classes and the library's real code; only the system's own calls are played."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from keyring.backends import Windows, macOS

from checkin_desktop.vault import os_keyring_child
from checkin_desktop.vault.os_keyring import KeyringState
from checkin_desktop.vault.os_keyring_macos import Keychain
from checkin_desktop.vault.os_keyring_windows import CredentialLocker

SERVICE = "org.checkin-desktop.vault/00ff"
SECRET = "A" * 43 + "="
LOCAL_MACHINE, ENTERPRISE = 2, 3


class WindowsError(Exception):
    """What Windows' credential calls raise."""

    def __init__(self, number: int, function: str) -> None:
        super().__init__(number, function)
        self.winerror, self.funcname = number, function


class Credentials:
    """Windows' store of credentials: one per target name, at most 2560 bytes, UTF-16."""

    CRED_TYPE_GENERIC = 1
    CRED_PERSIST_SESSION, CRED_PERSIST_LOCAL_MACHINE, CRED_PERSIST_ENTERPRISE = 1, LOCAL_MACHINE, ENTERPRISE

    def __init__(self) -> None:
        self.kept: dict[str, dict[str, Any]] = {}
        self.refuses = False

    def CredWrite(self, credential: dict[str, Any], _flags: int) -> None:
        blob = credential["CredentialBlob"].encode("utf-16-le")
        if self.refuses or len(blob) > 2560:
            raise WindowsError(1783, "CredWrite")
        self.kept[credential["TargetName"]] = {**credential, "CredentialBlob": blob}

    def CredRead(self, **wanted: Any) -> dict[str, Any]:
        return self._found(wanted, "CredRead")

    def CredDelete(self, **wanted: Any) -> None:
        self._found(wanted, "CredDelete")
        del self.kept[wanted["TargetName"]]

    def _found(self, wanted: dict[str, Any], function: str) -> dict[str, Any]:
        if wanted["Type"] != self.CRED_TYPE_GENERIC or wanted["TargetName"] not in self.kept:
            raise WindowsError(1168, function)
        return self.kept[wanted["TargetName"]]


@pytest.fixture
def credentials(monkeypatch: pytest.MonkeyPatch) -> Credentials:
    store = Credentials()
    monkeypatch.setattr(Windows, "win32cred", store, raising=False)
    monkeypatch.setattr(Windows, "pywintypes", SimpleNamespace(error=WindowsError), raising=False)
    return store


class KeychainError(Exception):
    pass


class NotFound(KeychainError):
    pass


class KeychainDenied(KeychainError):
    pass


class Items:
    """The calls of macOS' Security library that keyring makes."""

    Error, NotFound, KeychainDenied = KeychainError, NotFound, KeychainDenied

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.keychains: set[object] = set()
        self.denied = False

    def set_generic_password(self, name: object, service: str, user: str, password: str) -> None:
        self._asked(name)
        self.kept[service, user] = password

    def find_generic_password(self, name: object, service: str, user: str) -> str:
        self._asked(name)
        if (service, user) not in self.kept:
            raise NotFound
        return self.kept[service, user]

    def delete_generic_password(self, name: object, service: str, user: str) -> None:
        self._asked(name)
        if (service, user) not in self.kept:
            raise NotFound
        del self.kept[service, user]

    def _asked(self, name: object) -> None:
        self.keychains.add(name)
        if self.denied:
            raise KeychainDenied


@pytest.fixture
def items(monkeypatch: pytest.MonkeyPatch) -> Items:
    store = Items()
    monkeypatch.setattr(macOS, "api", store, raising=False)
    return store


def ask(platform: str, what: str, **more: object) -> tuple[KeyringState, str]:
    answer = os_keyring_child.answer({"do": what, "service": SERVICE, "quiet": False, **more}, platform)
    return KeyringState(answer["state"]), answer["secret"]


@pytest.mark.parametrize(("platform", "store"), [("win32", "credentials"), ("darwin", "items")])
def test_a_secret_goes_in_comes_out_and_goes_for_good(
    platform: str, store: str, request: pytest.FixtureRequest
) -> None:
    kept = request.getfixturevalue(store).kept
    assert ask(platform, "look")[0] is KeyringState.AVAILABLE
    assert ask(platform, "get") == (KeyringState.NOTHING, "")
    assert ask(platform, "set", secret="B" * 44)[0] is KeyringState.AVAILABLE
    assert ask(platform, "set", secret=SECRET)[0] is KeyringState.AVAILABLE
    assert len(kept) == 1, "the one before was put aside instead of replaced"
    assert ask(platform, "get") == (KeyringState.AVAILABLE, SECRET)
    assert ask(platform, "delete")[0] is KeyringState.AVAILABLE
    assert kept == {}
    assert ask(platform, "delete")[0] is KeyringState.AVAILABLE


def test_on_windows_the_entry_stays_on_this_computer(
    credentials: Credentials, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_PERSIST", "enterprise")
    ask("win32", "set", secret=SECRET)
    (entry,) = credentials.kept.values()
    assert (entry["Persist"], entry["TargetName"], entry["UserName"]) == (LOCAL_MACHINE, SERVICE, "unlock")
    assert len(entry["CredentialBlob"]) == 88


def test_more_than_windows_takes_is_refused_before_anything_is_touched(credentials: Credentials) -> None:
    ask("win32", "set", secret=SECRET)
    assert ask("win32", "set", secret="A" * 1281)[0] is KeyringState.REFUSED
    assert ask("win32", "get") == (KeyringState.AVAILABLE, SECRET)
    assert ask("win32", "set", secret="A" * 1280)[0] is KeyringState.AVAILABLE


def test_a_refusal_of_windows(credentials: Credentials) -> None:
    credentials.refuses = True
    assert ask("win32", "set", secret=SECRET)[0] is KeyringState.REFUSED


def test_the_keychain_is_the_default_one_and_may_be_denied(items: Items, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_KEYCHAIN", "/tmp/other.keychain")
    monkeypatch.setattr(macOS.Keyring, "keychain", "/tmp/named-by-KEYCHAIN_PATH.keychain")
    assert ask("darwin", "set", secret=SECRET)[0] is KeyringState.AVAILABLE
    assert items.keychains == {None}
    items.denied = True
    assert ask("darwin", "get")[0] is KeyringState.LOCKED
    assert ask("darwin", "set", secret=SECRET)[0] is KeyringState.LOCKED


@pytest.mark.parametrize("platform", ["win32", "darwin", "freebsd14", "cygwin"])
def test_where_the_operating_system_has_none_there_is_none(platform: str) -> None:
    """On this system the Windows and macOS calls do not exist."""
    assert ask(platform, "get")[0] is KeyringState.NO_PROVIDER
    assert ask(platform, "set", secret=SECRET)[0] is KeyringState.NO_PROVIDER


@pytest.mark.parametrize("make", [CredentialLocker, Keychain])
def test_no_variable_changes_a_backend(make: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KEYRING_PROPERTY_GET_PASSWORD", "no function")
    monkeypatch.setattr(Windows, "win32cred", Credentials(), raising=False)
    assert callable(make().get_password)


class Forgetful:
    """A place that takes everything and keeps nothing, as the library's null backend does."""

    def stands(self) -> KeyringState:
        return KeyringState.AVAILABLE

    def judge(self, error: Exception) -> KeyringState:
        return KeyringState.REFUSED

    def get_password(self, service: str, username: str) -> None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        return None

    def delete_password(self, service: str, username: str) -> None:
        return None


class Clinging(Forgetful):
    """A place that never lets go."""

    def get_password(self, service: str, username: str) -> Any:
        return "something else"


class Talkative(Forgetful):
    """A place whose failures quote what they were given."""

    def get_password(self, service: str, username: str) -> Any:
        raise ValueError(SECRET)


def test_what_is_not_kept_counts_as_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring_child, "system_backend", lambda platform: Forgetful())
    assert ask("linux", "set", secret=SECRET)[0] is KeyringState.NOT_KEPT


def test_what_stays_after_deleting_is_not_called_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring_child, "system_backend", lambda platform: Clinging())
    assert ask("linux", "delete")[0] is KeyringState.REFUSED


def test_a_failure_is_told_by_kind_and_place_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os_keyring_child, "system_backend", lambda platform: Talkative())
    answer = os_keyring_child.answer({"do": "get", "service": SERVICE})
    assert (answer["state"], answer["secret"]) == ("refused", "")
    assert "ValueError" in str(answer["fault"])
    assert SECRET not in str(answer)
