"""A call that is being made: when it began, on which line, how long it was on hold, and the attempt it becomes.

Times are measured with the clock on the wall, because a running call has to outlast a lock and a restart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final

from checkin_desktop.domain.attempt_rules import at_moment
from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Moment, Outcome
from checkin_desktop.domain.moments import moment_now

LONGEST: Final = timedelta(hours=6)
"""A call that began longer ago has ended at a time that nobody wrote down (the project's own limit)."""


@dataclass(frozen=True, slots=True)
class Called:
    """Whom the call goes to. `line_id` is empty for a number that was typed by hand."""

    line_id: str
    office: str
    number: str


@dataclass(frozen=True, slots=True)
class Caller:
    """Who makes the call, as the log names it, and who types. All empty: the person of the case."""

    made_by: MadeBy = MadeBy.SELF
    name: str = ""
    role: str = ""
    typed_by: str = ""


@dataclass(frozen=True, slots=True)
class RunningCall:
    """`began` and `hold_since` are UTC; `held` are the seconds of the holds that are over.

    `ended_before` says that the call was over before anybody pressed an outcome: its length is not known then.
    `purpose` is what it is about, where that was chosen before the call.
    """

    called: Called
    caller: Caller
    began: datetime
    zone: str
    held: int = 0
    hold_since: datetime | None = None
    ended_before: bool = False
    purpose: str = ""

    @property
    def began_moment(self) -> Moment:
        """When it began, on the computer's clock of that time."""
        return moment_now(self.began, self.zone)

    @property
    def on_hold(self) -> bool:
        """Whether it is on hold now."""
        return self.hold_since is not None

    def seconds(self, now: datetime) -> int:
        """How long it has lasted, holds included; never negative."""
        return max(0, int((now - self.began).total_seconds()))

    def hold_seconds(self, now: datetime) -> int:
        """How long it was on hold altogether, never longer than the call."""
        since = self.hold_since
        running = max(0, int((now - since).total_seconds())) if since is not None else 0
        return min(self.held + running, self.seconds(now))

    def hold_turned(self, now: datetime) -> RunningCall:
        """On hold, or back from it."""
        if self.on_hold:
            return replace(self, held=self.hold_seconds(now), hold_since=None)
        return replace(self, hold_since=now)

    def is_stale(self, now: datetime) -> bool:
        """Whether it began so long ago that it cannot still be going on."""
        return now - self.began > LONGEST

    def attempt(self, outcome: Outcome, now: datetime) -> AttemptDraft:
        """The attempt, ending now."""
        known = not self.ended_before
        held = self.hold_seconds(now)
        draft = AttemptDraft(
            channel=Channel.CALL,
            outcome=outcome,
            line_id=self.called.line_id,
            office=self.called.office,
            number=self.called.number,
            purpose=self.purpose,
            duration_seconds=self.seconds(now) if known else None,
            hold_seconds=held if known and held else None,
            made_by=self.caller.made_by,
            made_by_name=self.caller.name,
            made_by_role=self.caller.role,
            typed_by_name=self.caller.typed_by,
        )
        return at_moment(draft, self.began_moment)

    def to_payload(self) -> dict[str, object]:
        """The call as plain data for the encrypted draft."""
        return {
            "line_id": self.called.line_id,
            "office": self.called.office,
            "number": self.called.number,
            "made_by": self.caller.made_by.value,
            "made_by_name": self.caller.name,
            "made_by_role": self.caller.role,
            "typed_by": self.caller.typed_by,
            "began": self.began.astimezone(UTC).isoformat(timespec="seconds"),
            "zone": self.zone,
            "held": self.held,
            "hold_since": self.hold_since.astimezone(UTC).isoformat(timespec="seconds") if self.hold_since else "",
            "ended_before": self.ended_before,
            "purpose": self.purpose,
        }


def from_payload(payload: Mapping[str, object]) -> RunningCall | None:
    """The call behind `to_payload`, or None when the draft holds none that can be read."""

    def text(name: str) -> str:
        return str(payload.get(name) or "")

    try:
        began = datetime.fromisoformat(text("began")).astimezone(UTC)
        since = datetime.fromisoformat(text("hold_since")).astimezone(UTC) if text("hold_since") else None
        made_by = MadeBy(text("made_by") or MadeBy.SELF)
    except ValueError:
        return None
    held = payload.get("held")
    return RunningCall(
        Called(text("line_id"), text("office"), text("number")),
        Caller(made_by, text("made_by_name"), text("made_by_role"), text("typed_by")),
        began,
        text("zone") or "UTC",
        held if isinstance(held, int) else 0,
        since,
        bool(payload.get("ended_before")),
        text("purpose"),
    )


def clock_text(seconds: int) -> str:
    """A length as a stop watch shows it: "02:14", "1:02:14"."""
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    return f"{hours}:{minute:02d}:{second:02d}" if hours else f"{minute:02d}:{second:02d}"
