"""The guides of one person: which steps were ticked, and what the portals ask for out of the case file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.people import Person
from checkin_desktop.services.calling import VoicemailFacts, voicemail_facts
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import case_answers, people

_PREFIX: Final = "guide."

Ticks = Mapping[str, date]
"""step id: the day on which it was ticked, in the computer's zone."""


@dataclass(frozen=True, slots=True)
class GuideDesk:
    """What the page shows of one person. `ticks` are by guide id; steps that no guide has any more stay in them."""

    person: Person
    voicemail: VoicemailFacts
    ticks: dict[str, dict[str, date]]


class GuidesService:
    """Steps are ticked for one person at a time. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def desk(self, person_id: int) -> GuideDesk:
        """Everything for one person, from one read transaction. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            person = people.get(session, person_id)
            return GuideDesk(
                person, voicemail_facts(person), _ticks(case_answers.answers(session, person_id, _PREFIX))
            )

    def set_ticks(self, person_id: int, guide_id: str, ticks: Ticks) -> None:
        """Make these the ticked steps of a guide, all at once; an empty mapping begins it again.

        Raises NO_SUCH_RECORD, and ValueError for an id with a dot in it.
        """
        if "." in guide_id or any("." in step_id for step_id in ticks):
            raise ValueError(guide_id)
        prefix, now = f"{_PREFIX}{guide_id}.", self._vault.now()
        wanted = {f"{prefix}{step_id}": day.isoformat() for step_id, day in ticks.items()}
        with self._vault.write() as session:
            known = case_answers.answers(session, person_id, prefix)
            for key in known.keys() | wanted.keys():
                if known.get(key, "") != wanted.get(key, ""):
                    case_answers.set_answer(session, person_id, key, wanted.get(key, ""), now)
        self._vault.changed("guides", person_id=person_id)


def _ticks(answers: Mapping[str, str]) -> dict[str, dict[str, date]]:
    found: dict[str, dict[str, date]] = {}
    for key, text in answers.items():
        guide_id, _, step_id = key.removeprefix(_PREFIX).partition(".")
        try:
            found.setdefault(guide_id, {})[step_id] = date.fromisoformat(text)
        except ValueError:
            continue  # a later version may keep something else here
    return found
