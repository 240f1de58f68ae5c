"""The chain: an independent reading of the module's own description must give the same hashes."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.attempts import EntryKind, Moment
from checkin_desktop.domain.canonical import (
    FIRST_PREVIOUS,
    ChainEntry,
    ChainFaultCode,
    Sealed,
    canonical_json,
    commitment,
    entry_hash,
    entry_object,
    seal,
    verify_chain,
)

HAPPENED = Moment(datetime(2026, 11, 19, 14, 12, tzinfo=UTC), "America/New_York", -300)
RECORDED = Moment(datetime(2026, 11, 19, 14, 20, 5, tzinfo=UTC), "America/New_York", -300)

json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abcñ\u4e00", max_size=4), inner, max_size=4),
    max_leaves=12,
)


def outsider_json(value: Any) -> str:
    """Written from the description alone, without Python's encoder."""
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        short = {'"': '\\"', "\\": "\\\\", "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
        return '"' + "".join(short.get(c) or (f"\\u{ord(c):04x}" if c < " " else c) for c in value) + '"'
    if isinstance(value, list):
        return "[" + ",".join(outsider_json(item) for item in value) + "]"
    keys = sorted(value, key=lambda key: [ord(char) for char in key])
    return "{" + ",".join(f"{outsider_json(key)}:{outsider_json(value[key])}" for key in keys) + "}"


def entry(number: int = 1, previous: str = FIRST_PREVIOUS, **private: Any) -> ChainEntry:
    return ChainEntry(
        chain="00112233445566778899aabbccddeeff",
        entry=f"{number:032x}",
        number=number,
        kind=EntryKind.ATTEMPT,
        corrects=None,
        happened=HAPPENED,
        recorded=RECORDED,
        previous=previous,
        private={name: Sealed(value, bytes(range(16))) for name, value in private.items()},
        attachments=(Sealed({"mime": "text/plain", "name": "ñ.txt", "sha256": "ab", "size": 3}, bytes(16)),),
    )


def chain(length: int) -> list[tuple[ChainEntry, str]]:
    entries: list[tuple[ChainEntry, str]] = []
    previous = FIRST_PREVIOUS
    for number in range(1, length + 1):
        link = entry(number, previous, heard=f"try {number}")
        previous = entry_hash(link)
        entries.append((link, previous))
    return entries


@given(json_values)
def test_canonical_json_is_what_the_description_says(value: Any) -> None:
    assert canonical_json(value).decode("utf-8") == outsider_json(value)
    assert json.loads(canonical_json(value)) == value


def test_text_stays_exactly_as_typed() -> None:
    composed, decomposed = "Núñez", "Nu\u0301n\u0303ez"
    assert canonical_json(composed) != canonical_json(decomposed)
    assert canonical_json(" <b>\u2028 &amp; ") == '" <b>\u2028 &amp; "'.encode()
    assert canonical_json("tab\tand\x1f\x7f") == b'"tab\\tand\\u001f\x7f"'


@pytest.mark.parametrize("value", [1.5, float("nan"), b"x", {"a": 1.0}, [object()], {1: "a"}])
def test_what_the_format_does_not_know_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        canonical_json(value)


def test_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ValueError, match="surrogates"):
        canonical_json("\ud800")


def test_a_commitment_hides_the_value_and_binds_it() -> None:
    salt = bytes.fromhex("000102030405060708090a0b0c0d0e0f")
    expected = hashlib.sha256(salt + '"sonó"'.encode()).hexdigest()
    assert commitment(Sealed("sonó", salt)) == expected
    assert commitment(seal("sonó")) != commitment(seal("sonó"))
    assert len(seal("x").salt) == 16


def test_known_answer_of_a_whole_entry() -> None:
    link = entry(heard="sonó", outcome="no_answer")
    salt = bytes(range(16))

    def committed(value: Any) -> str:
        return hashlib.sha256(salt + outsider_json(value).encode()).hexdigest()

    file = hashlib.sha256(
        bytes(16) + '{"mime":"text/plain","name":"ñ.txt","sha256":"ab","size":3}'.encode()
    ).hexdigest()
    text = (
        f'{{"attachments":["{file}"],"chain":"00112233445566778899aabbccddeeff","corrects":null,'
        f'"entry":"{1:032x}","format":1,'
        '"happened":{"offset_minutes":-300,"utc":"2026-11-19T14:12:00Z","zone":"America/New_York"},'
        '"kind":"attempt","number":1,'
        f'"previous":"{"0" * 64}",'
        f'"private":{{"heard":"{committed("sonó")}","outcome":"{committed("no_answer")}"}},'
        '"recorded":{"offset_minutes":-300,"utc":"2026-11-19T14:20:05Z","zone":"America/New_York"}}'
    )
    assert canonical_json(entry_object(link)).decode() == text
    assert entry_hash(link) == hashlib.sha256(text.encode()).hexdigest()


def test_nothing_private_is_in_the_hashed_text() -> None:
    text = canonical_json(entry_object(entry(heard="SECRETO", number_called="833"))).decode()
    assert "SECRETO" not in text
    assert "ñ.txt" not in text


def test_a_sound_chain_has_no_faults_in_any_order() -> None:
    assert verify_chain(reversed(chain(5))) == ()
    assert verify_chain([]) == ()


def test_a_changed_entry_is_found() -> None:
    links = chain(4)
    changed = dataclasses.replace(links[1][0], private={"heard": Sealed("other", bytes(range(16)))})
    links[1] = (changed, links[1][1])
    assert [(fault.code, fault.number) for fault in verify_chain(links)] == [(ChainFaultCode.ENTRY_CHANGED, 2)]


def test_a_changed_entry_with_a_new_hash_breaks_the_next_link() -> None:
    links = chain(4)
    changed = dataclasses.replace(links[1][0], happened=RECORDED)
    links[1] = (changed, entry_hash(changed))
    assert [(fault.code, fault.number) for fault in verify_chain(links)] == [(ChainFaultCode.LINK_BROKEN, 3)]


def test_missing_and_doubled_entries_are_named() -> None:
    links = chain(5)
    found = verify_chain([links[0], links[2], links[2], links[4]])
    assert [(fault.code, fault.number) for fault in found] == [
        (ChainFaultCode.NUMBER_MISSING, 2),
        (ChainFaultCode.NUMBER_TWICE, 3),
        (ChainFaultCode.NUMBER_MISSING, 4),
    ]


@given(
    st.integers(0, 4), st.sampled_from(["chain", "entry", "kind", "happened", "recorded", "private", "attachments"])
)
def test_any_change_to_any_field_is_found(index: int, name: str) -> None:
    links = chain(5)
    replacement: dict[str, Any] = {
        "chain": "f" * 32,
        "entry": "e" * 32,
        "kind": EntryKind.ADDITION,
        "happened": RECORDED,
        "recorded": HAPPENED,
        "private": {"heard": Sealed("x", bytes(16))},
        "attachments": (),
    }
    link, stored = links[index]
    links[index] = (dataclasses.replace(link, **{name: replacement[name]}), stored)
    assert ChainFaultCode.ENTRY_CHANGED in {fault.code for fault in verify_chain(links)}
