"""What the panel beside a call says of a line's hours."""

from __future__ import annotations

from datetime import UTC, datetime

from checkin_desktop.domain.open_hours import open_status
from checkin_desktop.services import reference
from checkin_desktop.ui.models.call_hours import state_line

NOON_IN_NEW_YORK = datetime(2026, 11, 18, 17, tzinfo=UTC)


def test_hours_without_a_source_do_not_look_certain() -> None:
    line = state_line(open_status(reference.load(), "eoir_acis_phone", NOON_IN_NEW_YORK), "America/New_York")
    assert (line.status, line.icon) == ("neutral", "help")
    assert line.words.endswith("Hours not checked")


def test_hours_with_a_source_look_certain() -> None:
    line = state_line(open_status(reference.load(), "ice_services_line", NOON_IN_NEW_YORK), "America/New_York")
    assert (line.status, line.icon) == ("success", "check")
    assert "not checked" not in line.words
