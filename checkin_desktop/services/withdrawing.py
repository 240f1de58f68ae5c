"""Taking back a file that is no evidence of an attempt: its bytes go, what is known about it stays."""

from __future__ import annotations

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.upkeep import finish_removals
from checkin_desktop.vault.repositories import attachments


def withdraw(vault: OpenVault, attachment_id: int, reason: str, topic: str) -> Saved:
    """Take back a file: its bytes go; name, hash, reason and date stay. `topic` is told to the listeners.

    Evidence of an attempt is withdrawn through the attempt, which notes it in the chain. Raises InvalidInput without a
    reason, NO_SUCH_RECORD.
    """
    faults = check_text(reason, "reason")
    refuse_faults(faults if reason.strip() else (Notice("reason_missing", "reason"),))
    with vault.write() as session:
        if attachments.entry_of(session, attachment_id) is not None:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        person_id = attachments.owner(session, attachment_id)
        attachments.withdraw(session, attachment_id, reason, vault.now())
    finish_removals(vault)
    return vault.changed(topic, person_id=person_id)
