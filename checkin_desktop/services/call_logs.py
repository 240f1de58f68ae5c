"""Call logs that phones and carriers give out: read in another process, picked from, and kept with the attempts.

The file is stored once, with all its rows; a report shows only the rows that were picked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.attempt_lists import AttemptFilter
from checkin_desktop.domain.attempts import AttemptDraft, AttemptSummary, Channel, Outcome
from checkin_desktop.domain.call_log_files import read_raw_log
from checkin_desktop.domain.call_logs import CallLog, LoggedCall, logged_calls, same_calls, understand
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.moments import moment_at
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services import look_wire
from checkin_desktop.services.attempts import NewAttempt
from checkin_desktop.services.file_kinds import CALL_LOGS
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.services.frames import BadFrame
from checkin_desktop.services.look_process import LOOKING

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

_PAGE: Final = 500


@dataclass(frozen=True, slots=True)
class Understood:
    """The rows of a file in one reading of its dates, and for a row's place the attempt that may be the same call."""

    calls: tuple[LoggedCall, ...]
    same: Mapping[int, AttemptSummary]
    zone: str


@dataclass(frozen=True, slots=True)
class Pick:
    """A ticked row: it becomes an attempt that ended with `outcome`, or is added to the attempt `adds_to`."""

    call: LoggedCall
    outcome: Outcome | None = None
    adds_to: int | None = None


def read_call_log(new: NewFile, *, cancelled: Callable[[], bool] = lambda: False) -> CallLog:
    """The calls in a file; see `CallLog.problem`. Waits for another process; safe from any thread.

    Raises what `inspect_file` raises, and LOCKED.
    """
    mime = inspect_file(new, cancelled=cancelled).mime
    if mime not in CALL_LOGS:
        raise AppError(ErrorCode.FILE_NOT_SUPPORTED)
    source = new.data if new.data is not None else new.path
    assert source is not None
    try:
        return understand(read_raw_log(LOOKING.facts(source, mime, look_wire.CALLS, cancelled=cancelled)))
    except (BadFrame, ValueError):
        raise AppError(ErrorCode.FILE_DAMAGED) from None


def understand_calls(
    case: CaseFile,
    person_id: int,
    log: CallLog,
    order: DateOrder | None,
    zone: str,
    *,
    cancelled: Callable[[], bool] = lambda: False,
) -> Understood:
    """Every row with its meaning beside the person's log. `zone` is IANA; the one that the file names comes first.

    Vault's worker thread. Raises what the vault session raises, Cancelled.
    """
    zone = log.zone or zone
    calls = logged_calls(log, zone, order, case.directory.contact_points())
    moments = [call.utc for call in calls if call.utc is not None]
    if not moments:
        return Understood(calls, {}, zone)
    day = timedelta(days=1)  # a day more on either side covers every zone of the world
    near = AttemptFilter(Channel.CALL, None, (min(moments) - day).date(), (max(moments) + day).date())
    known = {summary.id: summary for summary in _summaries(case, person_id, near, cancelled)}
    numbers = ((summary.id, summary.number_called, summary.happened.utc) for summary in known.values())
    same = {place: known[ids[0]] for place, ids in same_calls(calls, numbers).items()}
    return Understood(calls, same, zone)


def new_attempts(picks: Sequence[Pick], zone: str, common: AttemptDraft) -> tuple[NewAttempt, ...]:
    """What `AttemptsService.add_several` saves. `common` holds what is the same for all: who called, why so late.

    Raises ValueError for a pick without a moment.
    """
    return tuple(_new_attempt(pick, zone, common) for pick in picks)


def _new_attempt(pick: Pick, zone: str, common: AttemptDraft) -> NewAttempt:
    call, row = pick.call, pick.call.row
    if pick.adds_to is not None:
        return NewAttempt(AttemptDraft(), (row,), pick.adds_to)
    if call.local is None or call.utc is None:
        raise ValueError("a call without a moment is no attempt")
    later = moment_at(call.local, zone).utc != call.utc
    draft = dataclasses.replace(
        common,
        happened_local=call.local,
        zone=zone,
        fold=int(later),
        channel=Channel.CALL,
        outcome=pick.outcome,
        line_id=call.point.shipped_id if call.point else "",
        office=call.point.name if call.point else "",
        number=read_phone(row.number).shown or row.number,
        duration_seconds=row.duration_seconds,
    )
    return NewAttempt(draft, (row,))


def _summaries(
    case: CaseFile, person_id: int, near: AttemptFilter, cancelled: Callable[[], bool]
) -> Iterator[AttemptSummary]:
    last: AttemptSummary | None = None
    while True:
        if cancelled():
            raise Cancelled
        found = case.attempts.page(person_id, filter=near, limit=_PAGE, after=last)
        yield from found
        if len(found) < _PAGE:
            return
        last = found[-1]
