"""Where free legal help is listed, what is no lawyer, and how somebody can be checked; facts of `legal_help.json`.

The places stand in no order and none is recommended: the program never chooses a lawyer. A number or an address of a
line of the directory stands in `lines.json` alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import Line, SourcedFact


class HelpKind(StrEnum):
    """What a point is about: a list or a group, somebody who is no lawyer, or how a name is checked."""

    PLACE = "place"
    NOT_A_LAWYER = "not_a_lawyer"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class HelpPoint:
    """One point. `fact.text` says it in English; a place has a `title`, and a web address or a number to dial."""

    id: str
    kind: HelpKind
    title: str
    fact: SourcedFact
    address: str = ""
    number: str = ""


def of_kind(points: Iterable[HelpPoint], kind: HelpKind) -> tuple[HelpPoint, ...]:
    """The points of one kind, as they are listed."""
    return tuple(point for point in points if point.kind is kind)


def parse_legal_help(
    records: Iterable[Mapping[str, Any]], fact: Callable[[Mapping[str, Any], str], SourcedFact], lines: Iterable[Line]
) -> tuple[HelpPoint, ...]:
    """The points of the shipped file. Raises ValueError, KeyError or what `fact` raises."""
    known = {line.id: line for line in lines}
    points = []
    for record in records:
        line = known[record["line"]] if "line" in record else None
        kind, address, number = HelpKind(record["kind"]), record.get("url", ""), record.get("number", "")
        if line is not None:
            address, number = line.address, line.display
        if (kind is HelpKind.PLACE) != bool(record.get("title") and (address or number)):
            raise ValueError(f"legal help {record['id']}: a place has a title and a way to reach it, nothing else has")
        points.append(
            HelpPoint(record["id"], kind, record.get("title", ""), fact(record, record["text"]), address, number)
        )
    return tuple(points)
