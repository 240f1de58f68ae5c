"""What somebody needs beside the telephone: whom they called last, who called, and what to say to a voicemail."""

from __future__ import annotations

from dataclasses import dataclass

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import calls, people

LOOKED_BACK = 20
"""How many of the last calls are looked at for lines and callers."""


@dataclass(frozen=True, slots=True)
class VoicemailFacts:
    """What a voicemail says (ASAP guide, 2025-12-11): name, phone and A-number, each "" where it is not known.

    `no_a_number` says that the person has none: then it is no gap. `given_name` is for those who call for the person.
    """

    name: str
    phone: str
    a_number: str
    no_a_number: bool = False
    given_name: str = ""

    @property
    def missing(self) -> tuple[str, ...]:
        """The gaps: "phone", "a_number"."""
        gaps = [] if self.phone else ["phone"]
        return (*gaps, *(() if self.a_number or self.no_a_number else ("a_number",)))


@dataclass(frozen=True, slots=True)
class CallDesk:
    """`last_calls` are the values of the last calls that hold now, the newest first."""

    voicemail: VoicemailFacts
    last_calls: tuple[AttemptDraft, ...]


class CallingService:
    """Reads what the panel beside a call shows. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def desk(self, person_id: int) -> CallDesk:
        """Everything for one person, from one read transaction. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            person = people.get(session, person_id)
            return CallDesk(voicemail_facts(person), calls.last_calls(session, person_id, LOOKED_BACK))


def voicemail_facts(person: Person) -> VoicemailFacts:
    """What a voicemail says for this person."""
    number = person.identifier(IdentifierKind.A_NUMBER)
    return VoicemailFacts(
        name=person.details.display_name,
        phone=person.details.phone,
        a_number=number.normalised if number is not None else "",
        no_a_number=number is not None and not number.have,
        given_name=person.details.given_names or person.details.display_name,
    )
