"""The facts in force in one vault: the shipped ones or a signed update, and the closed days the person added.

Both lie in the vault's settings, so they travel with its backups and leave no trace outside.
"""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from checkin_desktop.domain import facts_update
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.facts_update import SIZE_LIMIT, FactsUpdate
from checkin_desktop.domain.holidays import Closure
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.reference_parsing import ReferenceFault
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, refuse_faults
from checkin_desktop.services import reference
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault import facts_signature
from checkin_desktop.vault.repositories import notebook

_DAYS: Final = "closed_days"
_UPDATE: Final = "facts_update"
# Everything that counts business days or opening hours.
_TOPICS: Final = ("facts", "directory", "appointments", "moves")


class FactsService:
    """Closed days and updates. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault, settings: Mapping[str, Any]) -> None:
        """`settings` are those of the vault as it was opened. An update that is no longer good is passed over."""
        self._vault = vault
        self._own = _stored_days(settings.get(_DAYS))
        self._update: FactsUpdate | None = None
        self._updated: ReferenceData | None = None
        stored = settings.get(_UPDATE)
        if isinstance(stored, str) and self.takes_updates:
            try:
                self._update, self._updated = _checked(base64.b64decode(stored), None)
            except (AppError, ValueError):
                self._update = None
        self._put_in_force()

    @property
    def takes_updates(self) -> bool:
        """Whether the owner of this program set the key that update files are checked with."""
        return bool(facts_update.PUBLIC_KEY)

    @property
    def update(self) -> FactsUpdate | None:
        """The update in force, or None."""
        return self._update

    def closed_days(self) -> tuple[Closure, ...]:
        """The closed days the person added, by date. Reads no vault."""
        return self._own

    def add_closed_day(self, day: date, why: str = "") -> Saved:
        """Count a day as closed, or change its reason. Raises InvalidInput for a text that cannot be kept."""
        refuse_faults(check_text(why, "why", LINE_LIMIT))
        kept = [closure for closure in self._own if closure.day != day]
        return self._keep_days((*kept, Closure(day, why.strip())))

    def remove_closed_day(self, day: date) -> Saved:
        """Count a day as it would be without the person's entry."""
        return self._keep_days(tuple(closure for closure in self._own if closure.day != day))

    def install(self, path: Path) -> FactsUpdate:
        """Put a signed update in force. A refused file changes nothing.

        Raises FACTS_OFF, FILE_UNREADABLE, FILE_TOO_LARGE, FACTS_NOT_AN_UPDATE, FACTS_BAD_SIGNATURE, FACTS_UNREADABLE,
        FACTS_NEWER, FACTS_OLDER and FACTS_INCOMPLETE.
        """
        if not self.takes_updates:
            raise AppError(ErrorCode.FACTS_OFF)
        data = _bytes_of(path)
        update, facts = _checked(data, self._update)
        self._keep(_UPDATE, base64.b64encode(data).decode("ascii"))
        self._update, self._updated = update, facts
        self._put_in_force()
        self._vault.changed(*_TOPICS)
        return update

    def _keep_days(self, days: tuple[Closure, ...]) -> Saved:
        ordered = tuple(sorted(days, key=lambda closure: closure.day))
        self._keep(_DAYS, [[closure.day.isoformat(), closure.why] for closure in ordered])
        self._own = ordered
        self._put_in_force()
        return self._vault.changed(*_TOPICS)

    def _keep(self, key: str, value: object) -> None:
        with self._vault.write() as session:
            notebook.set_setting(session, key, value)

    def _put_in_force(self) -> None:
        facts = self._updated if self._updated is not None else reference.load()
        if self._own:
            facts = dataclasses.replace(facts, closures=(*facts.closures, *self._own))
        self._vault.use_facts(facts)


def _stored_days(stored: object) -> tuple[Closure, ...]:
    """The days as they were kept. Entries that only a later version understands are left out."""
    found = []
    for entry in stored if isinstance(stored, list) else ():
        try:
            day, why = entry
            found.append(Closure(date.fromisoformat(day), str(why)))
        except (TypeError, ValueError):
            continue
    return tuple(found)


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    if len(data) > SIZE_LIMIT:
        raise AppError(ErrorCode.FILE_TOO_LARGE, limit_mb=SIZE_LIMIT // (1024 * 1024))
    return data


def _checked(data: bytes, installed: FactsUpdate | None) -> tuple[FactsUpdate, ReferenceData]:
    """The update in `data` and the facts with it. Raises as `FactsService.install`."""
    signature, signed = facts_update.split(data)
    if not facts_signature.is_good(bytes.fromhex(facts_update.PUBLIC_KEY), signature, signed):
        raise AppError(ErrorCode.FACTS_BAD_SIGNATURE)
    update = facts_update.read(signed)
    facts_update.refuse_older(update, installed)
    try:
        facts = reference.with_files(update.files)
    except (ReferenceFault, AttributeError):
        raise AppError(ErrorCode.FACTS_UNREADABLE) from None
    facts_update.refuse_unshowable(facts)
    facts_update.refuse_gaps(facts, reference.load())
    return update, facts
