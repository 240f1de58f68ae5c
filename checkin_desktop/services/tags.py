"""Tags: the words that an office gives people to find them by."""

from __future__ import annotations

from collections.abc import Iterable

from checkin_desktop.domain.errors import InvalidInput
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.tags import MOST_TAGS, TAG_LIMIT, distinct
from checkin_desktop.domain.validation import check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import people, tags


class TagsService:
    """Tags by person. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def of_person(self, person_id: int) -> tuple[str, ...]:
        """A person's tags, in the order of the alphabet."""
        with self._vault.read() as session:
            return tags.of_person(session, person_id)

    def everywhere(self) -> tuple[tuple[str, int], ...]:
        """Every tag with how many people have it, in the order of the alphabet."""
        with self._vault.read() as session:
            return tags.everywhere(session)

    def set(self, person_id: int, wanted: Iterable[str]) -> Saved:
        """Give a person exactly these tags. Raises InvalidInput, NO_SUCH_RECORD."""
        kept = distinct(wanted)
        refuse_faults(notice for tag in kept for notice in check_text(tag, "tags", TAG_LIMIT))
        if len(kept) > MOST_TAGS:
            raise InvalidInput((Notice("too_many_tags", "tags", params={"limit": str(MOST_TAGS)}),))
        with self._vault.write() as session:
            people.require(session, person_id)
            tags.put(session, person_id, kept)
            people.touch(session, person_id, self._vault.now())
        return self._vault.changed("people", "tags", person_id=person_id)
