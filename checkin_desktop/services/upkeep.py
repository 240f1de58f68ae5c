"""Work left over from earlier: bytes that had to go, removed records nobody put back, sets that were replaced."""

from __future__ import annotations

import logging
from datetime import timedelta

from checkin_desktop.domain.errors import AppError
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.vault_keys import finish_erasing
from checkin_desktop.vault import snapshot_ring
from checkin_desktop.vault.repositories import attachments, removals

KEEP_REMOVED = timedelta(days=30)

_log = logging.getLogger(__name__)


def finish_removals(vault: OpenVault) -> bool:
    """Erase the files whose removal is committed. Returns whether all are gone; the rest waits for the next time.

    Never raises AppError: what the person asked for is saved already, and must not look as if it were not.
    """
    try:
        return _erase_asked(vault)
    except AppError as failure:
        _log.warning("files whose removal is saved wait for the next opening: %s", failure.code.value)
        return False


def tidy(vault: OpenVault) -> None:
    """Delete for good what was removed thirty days ago, then erase what has to go. Once, after opening.

    What has files stays, with them, as long as a snapshot in the ring shows it as not removed: whoever goes back to
    that snapshot has to find the files. Which day it is does not decide that, so a wrong clock cannot either.

    Never raises AppError: a full disk must not keep anybody from reading their papers.
    """
    now = vault.now()
    try:
        with vault.read() as session:
            due = removals.purge_due(session, now - KEEP_REMOVED)
        if due:
            keep = snapshot_ring.shown_records(vault.session)
            with vault.write() as session:
                removals.purge(session, now - KEEP_REMOVED, now, keep)
    except AppError as failure:
        _log.warning("removed records stay until the next opening: %s", failure.code.value)
    finish_removals(vault)
    finish_erasing(vault)


def _erase_asked(vault: OpenVault) -> bool:
    with vault.read() as session:
        asked = attachments.asked_removals(session)
    gone = []
    for file_id in asked:
        try:
            vault.session.attachments.withdraw(file_id)
        except AppError as failure:
            _log.warning("a withdrawn file could not be erased: %s", failure.code.value)
        else:
            gone.append(file_id)
    if gone:
        with vault.write() as session:
            for file_id in gone:
                attachments.removal_done(session, file_id)
    return len(gone) == len(asked)
