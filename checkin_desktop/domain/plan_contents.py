"""What a print of the plan says, as a digest of each part: enough to see later which parts say something else.

Codes of parts, for the words that name a change:

- `person:<field>`: a field of `PersonDetails`; `identifier:<kind>`: the numbers of a kind;
- `contact:<id>`: a contact but for its numbers, `contact_phone:<id>`: these, `contact_order`: whom to call first;
- `child:<id>`, `care_paper:<id>`, `document:<id>` (but for the day on which it was last seen);
- `answer:<PlanAnswerKey>`, `form:<ReadyForm>`;
- `visit`: the next appointment with its plan for the day;
- `line:<id>`: the numbers of a shipped line.

Only what was filled in counts, so that a field that a later version adds changes nothing by itself.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterator
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.snapshots import PlanSnapshot, VisitSnapshot

Contents = tuple[tuple[str, str], ...]

_DIGEST_BYTES: Final = 9
_PHONES: Final = frozenset({"phone", "phone2"})
_OF_DOCUMENTS: Final = ("code", "title", "status", "forms", "holder", "place", "issued_on", "expires_on", "note")
_OF_VISITS: Final = ("kind", "way", "day", "at", "zone", "place", "address")


def contents(snapshot: PlanSnapshot) -> Contents:
    """Code and digest of each part of a snapshot, as it was fitted to its kind of print. About a millisecond."""
    return tuple((code, _digest(value)) for code, value in _parts(snapshot) if value)


def changed_parts(then: Contents, now: Contents) -> tuple[str, ...]:
    """The codes of parts that say something else now, came, or went; in the order of the plan.

    An appointment that is over is no change: the print names its day.
    """
    before, after = dict(then), dict(now)
    codes = dict.fromkeys((*after, *before))
    return tuple(
        code for code in codes if before.get(code) != after.get(code) and not (code == "visit" and code not in after)
    )


def part_of(code: str) -> tuple[str, str]:
    """Kind of a part and which one: ("contact_phone", "12"), ("visit", "")."""
    kind, _, which = code.partition(":")
    return kind, which


def _parts(snapshot: PlanSnapshot) -> Iterator[tuple[str, Any]]:
    for name, value in _filled(snapshot.person.details).items():
        yield f"person:{name}", value
    for kind in dict.fromkeys(item.kind for item in snapshot.person.identifiers):
        numbers = [[item.typed, item.have] for item in snapshot.person.identifiers_of(kind)]
        yield f"identifier:{kind.value}", numbers
    for contact in snapshot.contacts:
        details = _filled(contact.details)
        yield f"contact_phone:{contact.id}", {name: details[name] for name in sorted(_PHONES & set(details))}
        yield f"contact:{contact.id}", {name: value for name, value in details.items() if name not in _PHONES}
    yield "contact_order", [contact.id for contact in snapshot.contacts]
    plan = snapshot.plan
    for child in plan.children:
        yield f"child:{child.id}", _filled(child.details)
    for paper in snapshot.care_papers:
        yield f"care_paper:{paper.id}", _filled(paper.details)
    for key, text in sorted(plan.answers.items()):
        yield f"answer:{key.value}", text.strip()
    for form in ReadyForm:
        yield f"form:{form.value}", _filled(plan.ready.form(form))
    for document in snapshot.documents:
        details = _filled(document.details)
        yield f"document:{document.id}", {name: details[name] for name in _OF_DOCUMENTS if name in details}
    if snapshot.visit is not None:
        yield "visit", _visit(snapshot.visit)
    for line in snapshot.lines:
        yield f"line:{line.id}", [line.phone, line.display, *line.other_numbers]


def _visit(visit: VisitSnapshot) -> dict[str, Any]:
    when, day = _filled(visit.appointment.details), _filled(visit.outing)
    return {name: when[name] for name in _OF_VISITS if name in when} | {
        name: value for name, value in day.items() if name not in ("packed", "own_items", "note")
    }


def _filled(details: Any) -> dict[str, Any]:
    """The fields of a dataclass that hold more than their defaults."""
    return {
        item.name: _plain(value)
        for item in dataclasses.fields(details)
        if (value := getattr(details, item.name)) != item.default and value not in ("", (), None)
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if dataclasses.is_dataclass(value):
        return _filled(value)
    return value


def _digest(value: Any) -> str:
    written = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[: 2 * _DIGEST_BYTES]
