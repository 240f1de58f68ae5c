"""The settings file: defaults, validation, damage, unknown keys, and nothing personal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from checkin_desktop.base.settings import TABLE, Settings


def test_defaults_hold_without_a_file(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert {key: settings.get(key) for key in TABLE} == {key: setting.default for key, setting in TABLE.items()}
    assert not settings.damaged
    assert not (tmp_path / "settings.json").exists()


def test_every_default_is_valid() -> None:
    assert all(setting.valid(setting.default) for setting in TABLE.values())


def test_a_change_is_read_back(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    assert Settings(path).set("idle_minutes", 2)
    assert Settings(path).number("idle_minutes") == 2
    assert path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"null"])
def test_a_damaged_file_gives_defaults_and_says_so(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(damage)
    settings = Settings(path)
    assert settings.damaged
    assert settings.number("idle_minutes") == 5
    assert settings.set("idle_minutes", 2)
    assert not Settings(path).damaged


@pytest.mark.parametrize(
    ("key", "value"),
    [("idle_minutes", 0), ("idle_minutes", "5"), ("idle_minutes", True), ("colours", "pink"), ("neutral_title", 1)],
)
def test_wrong_values_are_refused_and_read_as_defaults(tmp_path: Path, key: str, value: object) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({key: value}))
    settings = Settings(path)
    assert settings.get(key) == TABLE[key].default
    with pytest.raises(ValueError, match=key):
        settings.set(key, value)  # type: ignore[arg-type]


def test_unknown_keys_survive(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"from_the_future": [1, 2]}')
    Settings(path).set("language", "es")
    assert json.loads(path.read_text()) == {"from_the_future": [1, 2], "language": "es"}
    with pytest.raises(KeyError):
        Settings(path).get("from_the_future")


def test_an_unwritable_place_is_told_and_the_value_holds(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("")
    settings = Settings(blocked / "settings.json")
    assert not settings.set("language", "es")
    assert settings.text("language") == "es"


def test_forgetting_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.set("last_folder", "/media/stick/family-folder.cdvault")
    settings.forget_folder()
    assert "stick" not in path.read_text()
