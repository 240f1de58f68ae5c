"""Closed days of one's own count everywhere; signed updates replace facts offline; what is refused changes nothing."""

from __future__ import annotations

import base64
import copy
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import facts_update
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.facts_update import SIZE_LIMIT
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.time_limits import after_move
from checkin_desktop.services import reference
from checkin_desktop.services.case_file import CaseFile
from tests.services.conftest import Reopen

FIRST_LINE = b"checkin-facts-1\n"
Sign = Callable[..., Path]


@pytest.fixture
def owner(monkeypatch: pytest.MonkeyPatch) -> Ed25519PrivateKey:
    """A key of this test alone, set as the owner's."""
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    monkeypatch.setattr(facts_update, "PUBLIC_KEY", public.hex())
    return key


@pytest.fixture
def sign(owner: Ed25519PrivateKey, tmp_path: Path) -> Sign:
    """Writes a signed update; `key` is somebody else's."""

    def write(content: Any, key: Ed25519PrivateKey = owner) -> Path:
        signed = FIRST_LINE + (content if isinstance(content, bytes) else json.dumps(content).encode())
        target = tmp_path / "update.facts"
        target.write_bytes(FIRST_LINE + base64.b64encode(key.sign(signed)) + b"\n" + signed[len(FIRST_LINE) :])
        return target

    return write


def _shipped(name: str) -> Any:
    return json.loads(resource_path("reference", f"{name}.json").read_text(encoding="utf-8"))


def _update(number: int = 1, issued: str = "2027-01-31", **files: Any) -> dict[str, Any]:
    limits = _shipped("deadlines")
    limits["records"][0]["stricter"] = f"new words {number}"
    return {"schema": 1, "number": number, "issued": issued, "files": files or {"deadlines": limits}}


def _first_limit(case: CaseFile) -> str:
    return case.reference.deadlines[0].stricter


def _refused(case: CaseFile, path: Path) -> ErrorCode:
    before = (case.reference, case.facts.update, case.settings.all())
    with pytest.raises(AppError) as refusal:
        case.facts.install(path)
    assert (case.reference, case.facts.update, case.settings.all()) == before
    return refusal.value.code


def test_own_closed_days_count_in_every_count(case: CaseFile, open_case: Reopen) -> None:
    moved, wednesday = date(2026, 11, 20), date(2026, 11, 25)
    told: list[frozenset[str]] = []
    case.on_change(told.append)
    case.facts.add_closed_day(wednesday, "Por orden")
    assert {"facts", "moves", "appointments"} <= told[0]
    assert after_move(moved, case.reference.closures).safe == date(2026, 11, 24)
    noon = datetime(2026, 11, 25, 17, tzinfo=UTC)
    assert case.directory.status("ice_services_line", noon).state is not OpenState.OPEN

    case = open_case()
    assert [(closure.day, closure.why) for closure in case.facts.closed_days()] == [(wednesday, "Por orden")]
    assert case.directory.status("ice_services_line", noon).state is not OpenState.OPEN
    case.facts.add_closed_day(wednesday, "Otra razón")
    assert [closure.why for closure in case.facts.closed_days()] == ["Otra razón"]
    case.facts.remove_closed_day(wednesday)
    assert case.facts.closed_days() == ()
    assert after_move(moved, case.reference.closures).safe == wednesday
    assert reference.load().closures == case.reference.closures


def test_without_a_key_updates_are_off(case: CaseFile, sign: Sign, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sign(_update())
    monkeypatch.undo()
    assert facts_update.PUBLIC_KEY == ""
    assert not case.facts.takes_updates
    assert _refused(case, path) is ErrorCode.FACTS_OFF


def test_an_update_replaces_facts_and_stays(case: CaseFile, open_case: Reopen, sign: Sign) -> None:
    shipped = _first_limit(case)
    case.facts.add_closed_day(date(2026, 12, 24))
    update = case.facts.install(sign(_update(2)))
    assert (update.number, update.issued) == (2, date(2027, 1, 31))
    assert _first_limit(case) == "new words 2" != shipped
    assert case.reference.lines == reference.load().lines
    assert [closure.day for closure in case.reference.closures] == [date(2026, 12, 24)]
    case = open_case()
    assert _first_limit(case) == "new words 2"
    case.facts.install(sign(_update(3)))
    assert _first_limit(case) == "new words 3"


def test_an_update_of_another_owner_is_passed_over_at_opening(
    case: CaseFile, open_case: Reopen, sign: Sign, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = _first_limit(case)
    case.facts.install(sign(_update()))
    other = Ed25519PrivateKey.generate().public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    for key in (other.hex(), ""):
        monkeypatch.setattr(facts_update, "PUBLIC_KEY", key)
        case = open_case()
        assert _first_limit(case) == shipped
        assert case.facts.update is None


@pytest.mark.parametrize(
    "text", ["Tell ICE \u202eyadot", "ice\u200b.gov", "\x1b[2J", "x" * 10_001, 5, None, ["Call"], {"a": "b"}, True]
)
def test_texts_that_cannot_be_shown_as_they_are_keep_an_update_out(case: CaseFile, sign: Sign, text: object) -> None:
    limits = _shipped("deadlines")
    limits["records"][0]["readings"][0]["rule"] = text
    assert _refused(case, sign(_update(deadlines=limits))) is ErrorCode.FACTS_UNREADABLE


@pytest.mark.parametrize(
    ("key", "value"), [("zone", "../../etc/passwd"), ("zone", "Mars/Base"), ("from", "8 o'clock")]
)
def test_hours_that_are_none_keep_an_update_out(case: CaseFile, sign: Sign, key: str, value: str) -> None:
    lines = _shipped("lines")
    next(line for line in lines["records"] if line.get("hours"))["hours"][0][key] = value
    assert _refused(case, sign(_update(lines=lines))) is ErrorCode.FACTS_UNREADABLE


def test_every_refusal_has_its_name(case: CaseFile, sign: Sign, tmp_path: Path) -> None:
    good = sign(_update(5)).read_bytes()
    case.facts.install(sign(_update(5)))
    target = tmp_path / "other.facts"

    def refused(data: bytes) -> ErrorCode:
        target.write_bytes(data)
        return _refused(case, target)

    for broken in (
        b"",
        b"{}",
        FIRST_LINE,
        good[:60],
        FIRST_LINE + b"?" * 88 + b"\n{}",
        good.replace(b"-1\n", b"-2\n", 1),
    ):
        assert refused(broken) is ErrorCode.FACTS_NOT_AN_UPDATE
    for place in (len(FIRST_LINE) + 3, len(good) // 2, len(good) - 1):
        changed = bytearray(good)
        changed[place] ^= 1
        assert refused(bytes(changed)) in (ErrorCode.FACTS_BAD_SIGNATURE, ErrorCode.FACTS_NOT_AN_UPDATE)
    assert _refused(case, sign(_update(6), Ed25519PrivateKey.generate())) is ErrorCode.FACTS_BAD_SIGNATURE
    assert refused(b"x" * (SIZE_LIMIT + 1)) is ErrorCode.FILE_TOO_LARGE
    assert _refused(case, tmp_path / "nothing.facts") is ErrorCode.FILE_UNREADABLE

    # Downgrades: the same number, an earlier one, and facts from before those that are shipped.
    for older in (_update(5), _update(4), _update(9, "2026-11-20")):
        assert _refused(case, sign(older)) is ErrorCode.FACTS_OLDER
    assert _refused(case, sign(_update(9) | {"schema": 2})) is ErrorCode.FACTS_NEWER
    for content in (b"[]", b"{", b"[" * 200_000, b"\xff", _update(9) | {"files": {}}, _update(9) | {"issued": "soon"}):
        assert _refused(case, sign(content)) is ErrorCode.FACTS_UNREADABLE
    twice = json.dumps(_update(9)).replace('"number": 9', '"number": 99, "number": 9').encode()
    for content in (twice, _update(9) | {"number": 1e999}, json.dumps(_update(9)).replace(" 9,", " 9e999,").encode()):
        assert _refused(case, sign(content)) is ErrorCode.FACTS_UNREADABLE
    assert _refused(case, sign(_update(9, secrets={"schema": 1}))) is ErrorCode.FACTS_UNREADABLE

    without_source, gone = _shipped("deadlines"), _shipped("deadlines")
    without_source["records"][0]["sources"] = ["nobody"]
    del gone["records"][0]
    assert _refused(case, sign(_update(9, deadlines=without_source))) is ErrorCode.FACTS_UNREADABLE
    assert _refused(case, sign(_update(9, deadlines="text"))) is ErrorCode.FACTS_UNREADABLE
    assert _refused(case, sign(_update(9, deadlines=gone))) is ErrorCode.FACTS_INCOMPLETE
    more = copy.deepcopy(_shipped("deadlines"))
    more["records"].append(more["records"][0] | {"id": "another"})
    case.facts.install(sign(_update(9, deadlines=more)))
    assert case.reference.deadline("another") is not None
