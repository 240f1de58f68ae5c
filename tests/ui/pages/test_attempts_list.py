"""The list of attempts: its order, its filter, reading on, and saving what it shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from checkin_desktop.domain.attempt_lists import AttemptFilter
from checkin_desktop.domain.attempts import Channel, MadeBy, Outcome
from checkin_desktop.domain.people import Person
from tests.support.attempts_page import CALL, Open
from tests.support.page_bench import PageBench, words


def test_order_and_filter_change_what_the_list_shows(open_page: Open, bench: PageBench, maria: Person) -> None:
    first = bench.case.attempts.add(maria.id, CALL)
    email = replace(
        CALL, channel=Channel.EMAIL, outcome=Outcome.EMAIL_SENT, happened_local=datetime(2026, 11, 19, 8, 0)
    )
    second = bench.case.attempts.add(maria.id, email)
    page = open_page()
    assert page.list.keys() == (first.id, second.id)
    page.listing.order_button.click()
    bench.settle()
    assert page.list.keys() == (second.id, first.id)
    page.listing.filter_button.click()
    bar = page.listing.bar
    assert bar.isVisibleTo(page)
    bar.channel.setCurrentIndex(bar.channel.findData("email"))
    bar.take()
    bench.settle()
    assert page.list.keys() == (second.id,)
    assert "1 of 2 shown" in words(bar)
    assert page.listing.filter_button.text().strip() == "Filter is on"
    page.show_record(first.id)
    bench.settle()
    assert page.list.selected() == first.id
    assert page.list.keys() == (second.id, first.id)
    assert not page.listing.filter.narrows


def test_the_words_days_and_pills_of_the_filter_narrow_together(
    open_page: Open, bench: PageBench, maria: Person, qtbot: Any
) -> None:
    for day in (17, 18, 20):
        draft = replace(CALL, happened_local=datetime(2026, 11, day, 9), office="Oficina Cañón" if day < 20 else "ICE")
        bench.case.attempts.add(maria.id, draft)
    page = open_page()
    bar = page.listing.bar
    page.listing.filter_button.click()
    qtbot.keyClicks(bar.text, "canon")
    bench.until(lambda: len(page.list.keys()) == 2)
    bar.pills["late"].click()
    bar.first_day.edit.setText("18 Nov 2026")
    bar.first_day.commit_pending()
    bench.settle()
    assert len(page.list.keys()) == 1
    bar.text.setText("nowhere")
    bar.take()
    bench.settle()
    assert page.list.keys() == ()
    assert "No attempt fits the filter." in words(page.listing)
    assert page.detail.attempt() is None
    bar.reset.click()
    bench.settle()
    assert len(page.list.keys()) == 3
    assert "3 of 3 shown" in words(bar)


def test_a_long_list_is_read_on_while_somebody_scrolls(
    open_page: Open, bench: PageBench, maria: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from checkin_desktop.ui.pages import attempts_list

    monkeypatch.setattr(attempts_list, "PAGE", 10)
    monkeypatch.setattr(attempts_list, "MOST_AGAIN", 20)
    added = [bench.case.attempts.add(maria.id, replace(CALL, office=f"no. {number}")).id for number in range(45)]
    newest_first = tuple(reversed(added))
    page = open_page()
    first = page.list.keys()
    assert len(first) < 45
    assert first == newest_first[: len(first)]
    for _ in range(5):
        page.list.scrollToBottom()
        bench.until(lambda: not page.list._more.isActive())
        bench.settle()
    assert page.list.keys() == newest_first
    page.show_record(added[3])
    bench.settle()
    assert page.list.selected() == added[3]
    bench.until(lambda: page.detail.attempt() is not None and page.detail.attempt().id == added[3])
    assert "Attempt 4 of 45" in words(page.detail)
    assert page.listing.top_button.isVisibleTo(page)
    page.listing.top_button.click()
    bench.settle()
    assert page.list.keys()[:10] == newest_first[:10]
    assert page.list.selected() == newest_first[0]
    assert not page.listing.top_button.isVisibleTo(page)


def test_the_table_has_the_attempts_on_the_screen(
    open_page: Open, bench: PageBench, maria: Person, tmp_path: Path
) -> None:
    for office in ("Newark", "Elizabeth", "Newark"):
        bench.case.attempts.add(maria.id, replace(CALL, office=office, made_by=MadeBy.FAMILY, made_by_name="Rosa"))
    bench.case.reminders.add(maria.id, "Newark", datetime(2026, 11, 23, 9), "America/New_York")
    page = open_page()
    page.listing.bar.set_value(AttemptFilter(text="newark"))
    bench.settle()
    menu = page.listing.save_menu
    bench.messages.target = tmp_path / "attempts.csv"
    menu.save_table()
    bench.settle()
    text = bench.messages.target.read_text(encoding="utf-8-sig")
    assert text.count("\n") - 1 == len(page.list.keys()) == 2
    assert "Rosa" not in text
    menu.names = True
    menu.save_table()
    bench.settle()
    assert "Rosa" in bench.messages.target.read_text(encoding="utf-8-sig")
    bench.messages.target = tmp_path / "reminders.ics"
    menu.save_calendar()
    bench.settle()
    assert bench.messages.target.read_bytes().count(b"BEGIN:VEVENT") == 1
    assert [item.what for item in bench.case.exports.log(maria.id)] == ["ics", "csv", "csv"]
    bench.messages.agrees = False
    bench.messages.target = tmp_path / "none.csv"
    menu.save_table()
    bench.settle()
    assert not bench.messages.target.exists()
    page.wipe()
    assert not menu.names
