"""The chain of a person's contact attempts: canonical JSON, salted commitments, and one SHA-256 per entry.

Everything an outsider needs in order to compute the same hashes:

**Canonical JSON.** UTF-8 without a byte-order mark. Objects have their keys sorted by Unicode code point; the
separators are `,` and `:` without spaces. The only values are objects, arrays, strings, integers, `true`, `false`
and `null`; there are no fractions. Inside strings only the quotation mark, the backslash and the characters below
U+0020 are escaped: `\\"`, `\\\\`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t`, otherwise `\\u00xx` in lower-case hex. Everything
else stands as itself, exactly as it was typed: no Unicode normalisation, no trimming. In Python this is
`json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode("utf-8")`.

**Commitment.** SHA-256 over sixteen random bytes (the salt) followed by the canonical JSON of the value, in lower-case
hex. A string is hashed with its quotation marks. Whoever has value and salt can check it; whoever has only the
commitment learns nothing, not even that two values are equal.

**Entry.** The entry's hash is SHA-256, in lower-case hex, over the canonical JSON of one object with these keys:

- `format`: the integer 1;
- `chain`: the random name of the person's chain, 32 lower-case hex digits;
- `entry`: the random name of the entry, 32 lower-case hex digits;
- `number`: its place in the chain, from 1, without gaps;
- `kind`: `attempt`, `correction`, `addition` or `withdrawal`;
- `corrects`: the `entry` of the attempt that a later entry belongs to; `null` for an attempt;
- `happened`, `recorded`: objects with `utc` (`YYYY-MM-DDTHH:MM:SSZ`), `zone` (IANA name) and `offset_minutes` (local
  time minus UTC);
- `previous`: the hash of the entry before it; 64 zeros for the first;
- `private`: an object from field name to the commitment of that field's value;
- `attachments`: an array of commitments, one for each file in the order they were added; the committed value is an
  object with `mime`, `name`, `sha256` (of the file's bytes, lower-case hex) and `size` (bytes).

**Values.** A free text is an object with `text`, `language`, `english` and `translator`; a choice is its code; a
choice or a number of seconds that was left open is `null`; yes and no are `true` and `false`; any other field is a
string. The names in `private`, by kind:

- `attempt`: all fields of the form but the three that make up `happened`. Choices: `channel`, `outcome`, `made_by`.
  Free texts: `heard`, `note`, `voicemail_words`, `late_reason`. Seconds: `duration_seconds`, `hold_seconds`. Yes or
  no: `note_private` (the note stays out of reports unless they are asked to show it). Strings: `line_id`, `office`,
  `number`, `address_used`, `purpose`, `person_spoken`, `reference`, `number_used`, `made_by_name`, `made_by_role`,
  `typed_by_name` (who wrote it down), `witness`, `witness_role`, `next_step`. And `call_log_rows`.
- `correction`: the changed fields of the form only, `changed_fields` (an array of all their names, also of
  `happened_local`, `zone` and `fold`, whose values are in `happened`), `change_reason` (a free text), `written_by`.
- `addition`: `note` (a free text), `note_private`, `corroboration` (a choice or `null`: what outside the log supports
  the attempt), `call_log_rows`, `written_by`.
- `withdrawal`: `change_reason`, `withdrawn_attachment` (an object with `id`, `name`, `sha256` and `size`),
  `written_by`. A file that several attempts share is withdrawn from each of them, one entry for each.

`call_log_rows` is an array of the calls that somebody picked out of an attached call log, each an object with `place`
(the row of the file, from 1), `number`, `began` (the file's own text), `began_utc` (`YYYY-MM-DDTHH:MM:SSZ`, or `null`
where the file says no moment), `duration_seconds` (or `null`) and `direction`. `written_by` is who wrote a later
entry, empty when nobody was named; it is not called `typed_by_name`, because a correction may also change that field.

Entries of version 0.1.0 lack `made_by_role`, `witness_role`, `note_private`, `call_log_rows` and `corroboration`. An
entry is hashed with the names it was written with, so a missing one is left out, never taken for an empty one.

A report may leave an entry out and still show its hash: the chain then stays unbroken, and nothing of the entry
is told. The chain is kept by its owner, who could write all of it anew; it shows order and honest changes, not time.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC
from enum import StrEnum

from checkin_desktop.domain.attempts import EntryKind, Moment
from checkin_desktop.domain.documents import Attachment

FORMAT = 1
SALT_BYTES = 16
FIRST_PREVIOUS = "0" * 64

Json = dict[str, "Json"] | list["Json"] | str | int | bool | None


@dataclass(frozen=True, slots=True)
class Sealed:
    """A private value with the salt it is committed under."""

    value: Json
    salt: bytes


@dataclass(frozen=True, slots=True)
class ChainEntry:
    """What one link consists of. `private` and `attachments` hold values and salts; only commitments are hashed."""

    chain: str
    entry: str
    number: int
    kind: EntryKind
    corrects: str | None
    happened: Moment
    recorded: Moment
    previous: str
    private: Mapping[str, Sealed]
    attachments: tuple[Sealed, ...] = ()


class ChainFaultCode(StrEnum):
    """What can be wrong with a chain."""

    NUMBER_MISSING = "chain_number_missing"
    NUMBER_TWICE = "chain_number_twice"
    LINK_BROKEN = "chain_link_broken"
    ENTRY_CHANGED = "chain_entry_changed"


@dataclass(frozen=True, slots=True)
class ChainFault:
    """A fault found at a place of the chain."""

    code: ChainFaultCode
    number: int


def canonical_json(value: Json) -> bytes:
    """The canonical bytes of `value`. Raises TypeError or ValueError for what the format does not know."""
    _check(value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode(
        "utf-8"
    )


def new_salt() -> bytes:
    """Sixteen random bytes."""
    return secrets.token_bytes(SALT_BYTES)


def seal(value: Json) -> Sealed:
    """`value` with a fresh salt."""
    return Sealed(value, new_salt())


def commitment(sealed: Sealed) -> str:
    """SHA-256(salt ‖ canonical JSON), in hex."""
    return hashlib.sha256(sealed.salt + canonical_json(sealed.value)).hexdigest()


def attachment_value(attachment: Attachment) -> Json:
    """What is committed of a file: its name, type, size and the hash of its bytes."""
    return {
        "mime": attachment.mime,
        "name": attachment.name,
        "sha256": attachment.sha256,
        "size": attachment.size,
    }


def entry_object(entry: ChainEntry) -> dict[str, Json]:
    """The object whose canonical JSON is hashed; it holds nothing private in clear."""
    private: dict[str, Json] = {name: commitment(sealed) for name, sealed in entry.private.items()}
    attachments: list[Json] = [commitment(sealed) for sealed in entry.attachments]
    return {
        "format": FORMAT,
        "chain": entry.chain,
        "entry": entry.entry,
        "number": entry.number,
        "kind": entry.kind.value,
        "corrects": entry.corrects,
        "happened": _moment_object(entry.happened),
        "recorded": _moment_object(entry.recorded),
        "previous": entry.previous,
        "private": private,
        "attachments": attachments,
    }


def entry_hash(entry: ChainEntry) -> str:
    """The entry's hash in hex."""
    return hashlib.sha256(canonical_json(entry_object(entry))).hexdigest()


def verify_chain(entries: Iterable[tuple[ChainEntry, str]]) -> tuple[ChainFault, ...]:
    """Check pairs of an entry and the hash stored for it, in any order.

    Names missing and doubled numbers, entries that no longer give their hash, and links that point elsewhere. A last
    entry that was cut off cannot be seen from the chain alone.
    """
    faults: list[ChainFault] = []
    previous = FIRST_PREVIOUS
    expected = 1
    for entry, stored in sorted(entries, key=lambda pair: pair[0].number):
        if entry.number < expected:
            faults.append(ChainFault(ChainFaultCode.NUMBER_TWICE, entry.number))
            continue
        faults.extend(ChainFault(ChainFaultCode.NUMBER_MISSING, gap) for gap in range(expected, entry.number))
        if entry.number == expected and entry.previous != previous:
            faults.append(ChainFault(ChainFaultCode.LINK_BROKEN, entry.number))
        if entry_hash(entry) != stored:
            faults.append(ChainFault(ChainFaultCode.ENTRY_CHANGED, entry.number))
        previous = stored
        expected = entry.number + 1
    return tuple(faults)


def _moment_object(moment: Moment) -> Json:
    return {
        "utc": moment.utc.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "zone": moment.zone,
        "offset_minutes": moment.offset_minutes,
    }


def _check(value: Json) -> None:
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str):
                raise TypeError("a key is text")
            _check(item)
    elif isinstance(value, list):
        for item in value:
            _check(item)
    elif value is not None and not isinstance(value, str | int):
        raise TypeError("only objects, arrays, text, integers, true, false and null")
