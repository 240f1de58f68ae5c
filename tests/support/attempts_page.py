"""The page of attempts on the bench, and the call that its tests write down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import pytest

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.people import Person
from checkin_desktop.ui.pages.attempts import AttemptsPage
from tests.support.clocks import HandClock
from tests.support.page_bench import PageBench

CALL = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 9, 12),
    channel=Channel.CALL,
    outcome=Outcome.NO_ANSWER,
    office="New York City Field Office",
    number="212-436-9315",
)
MAIL = b"From: maria@example.org\r\nTo: office@example.org\r\nSubject: my date\r\n\r\nPlease call me.\r\n"

Open = Callable[[], AttemptsPage]


@pytest.fixture
def open_page(bench: PageBench, maria: Person, clock: HandClock) -> Open:
    """Makes the page and shows the person's log on it."""

    def make() -> AttemptsPage:
        page = AttemptsPage(bench.context, clock=clock)
        bench.show(page, maria.id)
        return page

    return make
