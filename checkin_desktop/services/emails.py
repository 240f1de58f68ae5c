"""Kept e-mails as text to read. They are taken apart in the process that looks into files, never in this one."""

from __future__ import annotations

import logging
from collections.abc import Callable

from checkin_desktop.domain.emails import MAIL, EmailText, read_email_facts, unparsed
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services import look_wire
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING

_log = logging.getLogger(__name__)


def read_email(data: bytes, *, cancelled: Callable[[], bool] = lambda: False) -> EmailText:
    """What a kept e-mail says. Waits for another process; safe from any thread.

    A message that cannot be taken apart comes back whole, as text, with the note NOT_PARSED. Raises Cancelled, LOCKED.
    """
    try:
        return read_email_facts(LOOKING.facts(data, MAIL, look_wire.MAIL, cancelled=cancelled))
    except AppError as failure:
        if failure.code in (ErrorCode.CANCELLED, ErrorCode.LOCKED):
            raise
        _log.warning("an e-mail could not be taken apart: %s", failure.code)
    except (BadFrame, ValueError):
        _log.warning("the answer about an e-mail made no sense")
    return unparsed(data)
