"""`log.json`: the log of one person inside a report, so that anybody can compute its chain again without this program.

**The file** is UTF-8 text and one JSON object in which every entry of the chain has a line of its own: a first line, a
line for each entry in order, ending in a comma but for the last, and a last line. Put together, each line is canonical
JSON (see below) but for the line breaks. The object has these keys:

- `about`: what this is and how its hashes are computed, in English, for whoever has nothing but this file;
- `format`: the integer 1;
- `chain`: the random name of the chain, 32 lower-case hex digits;
- `head`: the hash of the last entry; 64 zeros where there is none;
- `entries_total`, `attempts_total`, `attempts_shown`: how many entries the chain has, how many of them are attempts,
  and how many of these are shown here;
- `entries`: an array with one object for each entry, from number 1 without gaps.

**Canonical JSON** has its keys sorted by code point, `,` and `:` without spaces, no fractions, and escapes only what
must be escaped; `domain.canonical` says it to the letter. In Python it is
`json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")`.

**An entry that is left out** has `number`, `previous` and `hash` only. Its hash cannot be computed from that: it shows
that an entry stands there and which entries around it belong to it, but what comes before it is tied to the last hash
only by the word of whoever made the file.

**An entry that is shown** has, besides these, `entry`, `kind`, `corrects`, `happened` and `recorded` as they are
hashed, and:

- `attempt`: the number of the attempt it belongs to (not hashed);
- `disclosed`: an object from field name to `value` and `salt` (32 hex digits);
- `withheld`: an object from field name to commitment, for what the report does not say: names where people are told by
  their part in it, notes marked private;
- `attachments`: an array with `value` and `salt` for each file.

**To check an entry**: the commitment of a disclosed field is SHA-256, in lower-case hex, over the sixteen bytes of the
salt followed by the canonical JSON of the value. Build an object with `format` (1), `chain`, `entry`, `number`,
`kind`, `corrects`, `happened`, `recorded`, `previous`, `private` (field name to commitment, disclosed and withheld
together) and `attachments` (an array of commitments). SHA-256 over its canonical JSON, in lower-case hex, is `hash`.
`previous` of an entry is `hash` of the entry before it, or 64 zeros for the first; `hash` of the last is `head`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from checkin_desktop.domain.attempt_rules import PRIVATE_FIELDS, draft_values
from checkin_desktop.domain.attempts import Attempt, AttemptEntry
from checkin_desktop.domain.canonical import (
    FIRST_PREVIOUS,
    FORMAT,
    ChainEntry,
    Json,
    Sealed,
    canonical_json,
    commitment,
    entry_object,
)
from checkin_desktop.domain.report_choices import ReportChoices

Link = tuple[ChainEntry, str, int]
"""An entry as it is hashed, its stored hash, and the number of the attempt it belongs to."""

ABOUT: Final = (
    "The log of attempts of one person. Each entry has the hash of the entry before it. The log shows the order of"
    " entries and honest changes. It does not prove who wrote it, when, or that it is true. How to compute the hashes"
    " again: Canonical JSON is UTF-8 with keys sorted by code point, a comma and a colon without spaces between, and"
    " only the quotation mark, the backslash and characters below U+0020 escaped; in Python it is json.dumps(value,"
    " ensure_ascii=False, sort_keys=True, separators=(',', ':')).encode('utf-8'). The commitment of a value is"
    " SHA-256, in lower-case hex, over the 16 bytes of its salt followed by the canonical JSON of the value. For each"
    " entry that is shown, build an object with format (1), chain (as in this file), entry, number, kind, corrects,"
    " happened, recorded, previous, private (an object: each name in disclosed with the commitment of its value, and"
    " each name in withheld with what stands there) and attachments (an array: the commitment of each). SHA-256 over"
    " its canonical JSON, in lower-case hex, is hash. previous is the hash of the entry before it, 64 zeros for the"
    " first; the hash of the last entry is head. An entry that is left out has number, previous and hash only: its"
    " hash cannot be computed, and what comes before it is tied to the last hash only by the word of whoever made the"
    " file."
)
ENTRIES: Final = b'"entries":[]'
_CALLER_NAMES: Final = frozenset(("made_by_name", "typed_by_name", "written_by"))
_WITNESS_NAMES: Final = frozenset(("witness",))
# What later entries hold besides fields of the form; anything that is not named here stays out.
_LATER_FIELDS: Final = frozenset(
    ("change_reason", "changed_fields", "withdrawn_attachment", "written_by", "corroboration", "call_log_rows")
)
_KNOWN: Final = frozenset(PRIVATE_FIELDS) | _LATER_FIELDS


def build(chain: Sequence[Link], shown: Sequence[Attempt], choices: ReportChoices) -> bytes:
    """The file for a report that shows these attempts; the same input gives the same bytes.

    `chain` is whole. `shown` are the attempts as the report gets them: a note that was taken out of them because it is
    private stays out of the file too.
    """
    entries = {entry.number_in_chain: entry for attempt in shown for entry in (attempt.first, *attempt.changes)}
    lines = [canonical_json(_line(link, entries.get(link[0].number), choices)) for link in chain]
    head: dict[str, Json] = {
        "about": ABOUT,
        "format": FORMAT,
        "chain": chain[0][0].chain if chain else "",
        "head": chain[-1][1] if chain else FIRST_PREVIOUS,
        "entries_total": len(chain),
        "attempts_total": sum(entry.corrects is None for entry, _, _ in chain),
        "attempts_shown": len(shown),
        "entries": [],
    }
    before, after = canonical_json(head).split(ENTRIES)
    return b"".join((before, ENTRIES[:-1], b"\n", b",\n".join(lines), b"\n]" if lines else b"]", after, b"\n"))


def _line(link: Link, shown: AttemptEntry | None, choices: ReportChoices) -> dict[str, Json]:
    entry, stored, attempt = link
    if shown is None:
        return {"number": entry.number, "previous": entry.previous, "hash": stored}
    hashed = entry_object(entry)
    told = _told(entry.private, shown, choices)
    files: list[Json] = [_opened(sealed) for sealed in entry.attachments]
    disclosed: dict[str, Json] = {name: _opened(entry.private[name]) for name in told}
    withheld: dict[str, Json] = {
        name: commitment(sealed) for name, sealed in entry.private.items() if name not in told
    }
    return {
        **{name: hashed[name] for name in ("number", "previous", "entry", "kind", "corrects", "happened", "recorded")},
        "hash": stored,
        "attempt": attempt,
        "disclosed": disclosed,
        "withheld": withheld,
        "attachments": files,
    }


def _told(private: Mapping[str, Sealed], shown: AttemptEntry, choices: ReportChoices) -> frozenset[str]:
    """The names of the fields whose values the file gives."""
    told = _KNOWN & private.keys()
    if not choices.caller_names:
        told -= _CALLER_NAMES
    if not choices.witness_names:
        told -= _WITNESS_NAMES
    if "note" in told and draft_values(shown.draft, ("note",))["note"] != private["note"].value:
        told -= {"note"}
    return told


def _opened(sealed: Sealed) -> Json:
    return {"value": sealed.value, "salt": sealed.salt.hex()}
