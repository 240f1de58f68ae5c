"""Turns the content of `resources/reference/guides.json` into the records of `domain.guides`; reads no file itself.

What a guide names has to exist: its group, the guides it leads to, the lines and the conflicts. ValueError says what
does not; `reference_parsing` makes a ReferenceFault of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from checkin_desktop.domain.guides import (
    WEBSITE_ERROR,
    Guide,
    GuideField,
    GuideGroup,
    GuidePage,
    GuideStep,
    Way,
    WayKind,
    WeeklyTime,
)
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.reference import SourcedFact

Json = Mapping[str, Any]
_FORMS = {WayKind.ATTEMPT: ("", WEBSITE_ERROR), WayKind.APPOINTMENT: ("",)}
MakeFact = Callable[[Json, str], SourcedFact]


def parse_guides(
    groups: Sequence[Json], records: Sequence[Json], fact: MakeFact, line_ids: set[str], conflict_ids: set[str]
) -> tuple[tuple[GuideGroup, ...], tuple[Guide, ...]]:
    """The groups and the guides. `fact` makes a step's fact; raises ValueError, KeyError or what `fact` raises."""
    made = tuple(GuideGroup(record["id"], record["name"]) for record in groups)
    guides = tuple(_guide(record, fact) for record in records)
    ids, group_ids = {guide.id for guide in guides}, {group.id for group in made}
    for guide in guides:
        if guide.group not in group_ids or not set(guide.conflicts) <= conflict_ids:
            raise ValueError(f"guide {guide.id}: unknown group or conflict")
        if len({step.id for step in guide.steps}) != len(guide.steps):
            raise ValueError(f"guide {guide.id}: a step stands there twice")
        for step in guide.steps:
            if step.line_id and step.line_id not in line_ids:
                raise ValueError(f"guide {guide.id}: unknown line {step.line_id}")
            if any(way.kind is WayKind.GUIDE and way.target not in ids for way in step.ways):
                raise ValueError(f"guide {guide.id}: leads to an unknown guide")
    return made, guides


def _guide(record: Json, fact: MakeFact) -> Guide:
    return Guide(
        id=record["id"],
        group=record["group"],
        title=record["title"],
        summary=record["summary"],
        steps=tuple(_step(step, fact) for step in record["steps"]),
        conflicts=tuple(record.get("conflicts", ())),
        calm=record.get("calm", ""),
    )


def _step(record: Json, fact: MakeFact) -> GuideStep:
    return GuideStep(
        id=record["id"],
        fact=fact(record, record["text"]),
        more=record.get("more", ""),
        fields=tuple(GuideField(name) for name in record.get("fields", ())),
        line_id=record.get("line", ""),
        ways=tuple(_way(text) for text in record.get("ways", ())),
        topics=tuple(record.get("topics", ())),
        voicemail=record.get("show", "") == "voicemail",
        weekly=_weekly(record["clock"]) if "clock" in record else None,
    )


def _way(text: str) -> Way:
    kind, _, target = text.partition(":")
    way = Way(WayKind(kind), target)
    if way.kind is WayKind.LETTER:
        LetterKind(target)
    if way.kind is WayKind.PAGE:
        GuidePage(target)
    if way.kind in (WayKind.ATTEMPT, WayKind.APPOINTMENT) and target not in _FORMS[way.kind]:
        raise ValueError(f"no form {text}")
    return way


def _weekly(record: Json) -> WeeklyTime:
    weekly = WeeklyTime(int(record["weekday"]), time.fromisoformat(record["at"]), ZoneInfo(record["zone"]).key)
    if weekly.weekday not in range(7):
        raise ValueError(f"weekday {weekly.weekday}")
    return weekly
