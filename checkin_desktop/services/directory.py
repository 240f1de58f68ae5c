"""The directory: every shipped line and office, and what the person copied from official pages beside them."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

from checkin_desktop.domain import contact_points as points
from checkin_desktop.domain.contact_points import ContactPoint
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.open_hours import OpenStatus, open_status
from checkin_desktop.domain.own_details import OwnDetail, OwnDetailDraft, OwnKind, check_own_detail, draft_of, trimmed
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import notebook, own_details


class DirectoryService:
    """Shipped facts are read-only; own details stand beside them. Calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def own(self) -> tuple[OwnDetail, ...]:
        """All own details, the oldest first."""
        with self._vault.read() as session:
            return own_details.every(session)

    def points(self) -> tuple[ContactPoint, ...]:
        """Every line, office and place, with the own details beside them, and the own entries."""
        return points.directory(self._vault.reference, self.own())

    def contact_points(self) -> tuple[ContactPoint, ...]:
        """Those that a form may suggest; see `domain.contact_points`."""
        return points.contact_points(self._vault.reference, self.own())

    def status(self, point_id: str, at: datetime | None = None) -> OpenStatus:
        """Whether a line is open at `at` (aware; now when left out). Reads no vault; from any thread."""
        return open_status(self._vault.reference, point_id, self._vault.now() if at is None else at)

    def contact_warnings(self, number: str, address: str, line_id: str, at: datetime | None) -> tuple[Notice, ...]:
        """What to say before or after reaching this number or address. Never a fault. Reads no vault."""
        return points.contact_warnings(self._vault.reference, number, address, line_id, at)

    def today(self) -> date:
        """The day in the computer's zone. Reads no vault; from any thread."""
        return self._vault.today()

    def validate(self, draft: OwnDetailDraft) -> tuple[Notice, ...]:
        """What the rules say about an own detail, without saving."""
        notices = check_own_detail(draft, self._vault.today())
        number = draft.value if draft.kind == OwnKind.PHONE else ""
        address = draft.value if draft.kind == OwnKind.EMAIL else ""
        warnings = points.contact_warnings(self._vault.reference, number, address, "", None)
        return (*notices, *(dataclasses.replace(notice, field="value") for notice in warnings))

    def add(self, draft: OwnDetailDraft, *, kept: str = "") -> OwnDetail:
        """Save a detail; `kept` is the key of the form it was typed in, which goes.

        Raises InvalidInput, and ValueError for a kind that does not exist.
        """
        draft = trimmed(draft)
        refuse_faults(self.validate(draft))
        with self._vault.write() as session:
            detail = own_details.add(session, draft)
            if kept:
                notebook.discard_draft(session, kept)
        self._vault.changed("directory")
        return detail

    def change(self, detail_id: int, draft: OwnDetailDraft) -> OwnDetail:
        """Replace a detail. Raises InvalidInput, NO_SUCH_RECORD, and ValueError as `add`."""
        draft = trimmed(draft)
        refuse_faults(self.validate(draft))
        with self._vault.write() as session:
            detail = own_details.update(session, detail_id, draft)
        self._vault.changed("directory")
        return detail

    def remove(self, detail_id: int) -> OwnDetail:
        """Delete a detail; give the result to `restore` to undo it. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            detail = own_details.remove(session, detail_id)
        self._vault.changed("directory")
        return detail

    def restore(self, detail: OwnDetail) -> OwnDetail:
        """Save a removed detail again, under its old number."""
        with self._vault.write() as session:
            restored = own_details.add(session, draft_of(detail), detail.id)
        self._vault.changed("directory")
        return restored
