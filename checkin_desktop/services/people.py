"""People: their names, the numbers on their papers, family, archive and removal."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from datetime import date
from typing import Any

from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.folding import query_words
from checkin_desktop.domain.identifiers import IdentifierCheck, check_identifier
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.people import Identifier, IdentifierKind, Person, PersonDetails, PersonRow, Relation
from checkin_desktop.domain.validation import check_person, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.upkeep import finish_removals
from checkin_desktop.vault.repositories import identifiers, notebook, people, removals

_SINGLE = frozenset(kind for kind in IdentifierKind if kind is not IdentifierKind.RECEIPT_NUMBER)


@dataclass(frozen=True, slots=True)
class IdentifierSaved:
    """A saved number and what is still to be said about it."""

    identifier: Identifier
    notices: tuple[Notice, ...]


class PeopleService:
    """Everything about people. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def rows(
        self, text: str = "", *, include_archived: bool = False, limit: int = 200, offset: int = 0
    ) -> tuple[PersonRow, ...]:
        """One page of the list, by family name. `text` narrows it: accents and case do not matter, numbers count."""
        with self._vault.read() as session:
            return people.matching(
                session, query_words(text), include_archived=include_archived, limit=limit, offset=offset
            )

    def count(self, *, include_archived: bool = False) -> int:
        """How many people there are."""
        with self._vault.read() as session:
            return people.count(session, include_archived=include_archived)

    def get(self, person_id: int) -> Person:
        """One person. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return people.get(session, person_id)

    def given_names(self, person_id: int) -> str:
        """What stands beside the title of a page, without the numbers and the family. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return people.require(session, person_id).given_names

    def validate(self, details: PersonDetails) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving."""
        return check_person(details, self._vault.today())

    def add(self, details: PersonDetails, *, a_number: str = "", draft: str = "") -> Person:
        """Add a person, all in one transaction. Raises InvalidInput.

        With an A-number as typed, if there is one; `draft` is the key of the form it was typed in, which goes.
        """
        kind, now = IdentifierKind.A_NUMBER, self._vault.now()
        with self._vault.write() as session:
            check = self._check(session, 0, kind, a_number) if a_number.strip() else None
            refuse_faults((*self.validate(details), *(check.notices if check else ())))
            person_id = people.add(session, details, now)
            if check is not None:
                typed, normalised = check.typed, check.normalised
                identifiers.save(
                    session,
                    person_id,
                    kind,
                    identifier_id=None,
                    typed=typed,
                    normalised=normalised,
                    have=True,
                    country="",
                    expires_on=None,
                    now=now,
                )
            if draft:
                notebook.discard_draft(session, draft)
            person = people.get(session, person_id)
        self._vault.changed("people", "identity", person_id=person_id)
        return person

    def update(self, person_id: int, **changes: Any) -> Saved:
        """Change fields of `PersonDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            details = dataclasses.replace(people.get(session, person_id).details, **changes)
            # Faults that were there before must not keep another field from being saved.
            refuse_faults(notice for notice in self.validate(details) if _concerns(notice, changes))
            people.update_details(session, person_id, details, self._vault.now())
        return self._vault.changed("people", "identity", person_id=person_id)

    def check_identifier(
        self,
        person_id: int,
        kind: IdentifierKind,
        typed: str,
        *,
        have: bool = True,
        identifier_id: int | None = None,
        expires_on: date | None = None,
    ) -> IdentifierCheck:
        """Judge a number against the person's other numbers and everybody else's, without saving."""
        with self._vault.read() as session:
            return self._check(
                session, person_id, kind, typed, have=have, identifier_id=identifier_id, expires_on=expires_on
            )

    def set_identifier(
        self,
        person_id: int,
        kind: IdentifierKind,
        typed: str,
        *,
        identifier_id: int | None = None,
        have: bool = True,
        country: str = "",
        expires_on: date | None = None,
    ) -> IdentifierSaved:
        """Save a number, or the answer "I don't have it" with `have=False`.

        With `identifier_id` it is a new version of that number; the old wording is kept. Without it a new number is
        added, except that kinds of which a person has one replace the one that is there. Raises InvalidInput,
        NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            person = people.get(session, person_id)
            current = person.identifier(kind)
            replaces_answer = current is not None and (kind in _SINGLE or not current.have or not have)
            if identifier_id is None and current is not None and replaces_answer:
                identifier_id = current.id
            check = self._check(
                session, person_id, kind, typed, have=have, identifier_id=identifier_id, expires_on=expires_on
            )
            notices = refuse_faults(check.notices)
            saved = identifiers.save(
                session,
                person_id,
                kind,
                identifier_id=identifier_id,
                typed=check.typed,
                normalised=check.normalised,
                have=have,
                country=country if have else "",
                expires_on=expires_on if have else None,
                now=self._vault.now(),
            )
            people.touch(session, person_id, self._vault.now())
        self._vault.changed("people", "identity", person_id=person_id)
        return IdentifierSaved(saved, notices)

    def remove_identifier(self, identifier_id: int) -> Saved:
        """Take a number off the person, so that its question is open again. Its wordings stay in the vault."""
        with self._vault.write() as session:
            person_id = identifiers.remove(session, identifier_id, self._vault.now())
        return self._vault.changed("people", "identity", person_id=person_id)

    def link(self, person_id: int, other_id: int, relation: Relation) -> Saved:
        """Say that `other_id` is `relation` of `person_id`; the other side follows. Raises InvalidInput."""
        if person_id == other_id:
            raise InvalidInput((Notice("family_link_to_self", "family"),))
        with self._vault.write() as session:
            people.link(session, person_id, other_id, relation)
        self._vault.changed("identity", person_id=other_id)
        return self._vault.changed("identity", person_id=person_id)

    def unlink(self, person_id: int, other_id: int) -> Saved:
        """Remove a family link from both sides."""
        with self._vault.write() as session:
            people.unlink(session, person_id, other_id)
        self._vault.changed("identity", person_id=other_id)
        return self._vault.changed("identity", person_id=person_id)

    def archive(self, person_id: int) -> Saved:
        """Put a person away: still there, no longer listed. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            people.set_archived(session, person_id, self._vault.now())
        return self._vault.changed("people", "identity", person_id=person_id)

    def unarchive(self, person_id: int) -> Saved:
        """Bring a person back into the list. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            people.set_archived(session, person_id, None)
        return self._vault.changed("people", "identity", person_id=person_id)

    def remove_whole(self, person_id: int, typed_name: str) -> None:
        """Delete a person with everything: attempts, documents, files. There is no way back.

        `typed_name` has to be the display name, letter for letter except for spaces at the ends. Raises InvalidInput
        when it is not, NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            name = people.get(session, person_id).details.display_name
            if typed_name.strip() != name:
                raise InvalidInput((Notice("confirmation_differs", "typed_name"),))
            removals.remove_person(session, person_id, self._vault.now())
        finish_removals(self._vault)
        self._vault.changed(
            "people", "identity", "contacts", "documents", "attempts", "plan", "exports", person_id=person_id
        )

    def _check(
        self,
        session: Any,
        person_id: int,
        kind: IdentifierKind,
        typed: str,
        *,
        have: bool = True,
        identifier_id: int | None = None,
        expires_on: date | None = None,
    ) -> IdentifierCheck:
        own = [item for item in identifiers.of_person(session, person_id) if item.id != identifier_id]
        plain = check_identifier(kind, typed, have=have)
        return check_identifier(
            kind,
            typed,
            have=have,
            own=own,
            others=identifiers.with_others(session, person_id, kind, plain.normalised),
            expires_on=expires_on,
            today=self._vault.today(),
        )


def _concerns(notice: Notice, changes: dict[str, Any]) -> bool:
    names = {"given_names", "family_names"}
    return notice.field in changes or (notice.field in names and bool(names & changes.keys()))
