"""The page of facts: everything in force with source and date, own closed days with undo, updates only with a key."""

from __future__ import annotations

import base64
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from PySide6.QtCore import Qt

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain import facts_update
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.shown_facts import FactGroup, shown_facts
from checkin_desktop.services import reference
from checkin_desktop.ui.models.facts import FactFilter, fact_rows
from checkin_desktop.ui.pages.facts import FactsPage
from tests.support.page_bench import PageBench, words


def _shown(bench: PageBench, maria: Person) -> FactsPage:
    page = FactsPage(bench.context)
    bench.show(page, maria.id)
    return page


def test_the_date_of_a_fact_has_a_line_of_its_own_only_beside_a_number() -> None:
    rows = [row for row in fact_rows(shown_facts(reference.load()), date(2026, 11, 22)) if not row.is_heading]
    assert all(row.second for row in rows)
    assert {row.title for row in rows if row.aside} & {row.title for row in rows if "833" in row.second}
    assert "11 Dec 2025" in {row.second for row in rows if not row.aside}


def test_every_record_is_listed_with_a_source() -> None:
    facts = shown_facts(reference.load())
    data = reference.load()
    assert {fact.group for fact in facts} == set(FactGroup)
    assert len({fact.key for fact in facts}) == len(facts)
    for many in (data.lines, data.field_offices, data.check_in_places, data.documents, data.deadlines, data.conflicts):
        assert len(facts) > len(many)
    count = sum(
        len(many)
        for many in (
            data.release_papers, data.duty_rules, data.booking_rules, data.deadlines, data.conflicts, data.lines,
            data.field_offices, data.check_in_places, data.identifiers, data.documents, data.before_you_go,
            data.plan_sections, data.legal_help,
        )
    )  # fmt: skip
    assert len(facts) == count + 3  # the locator, the holidays, and how days are counted
    assert all(fact.sources and fact.fact.as_of for fact in facts)


def test_search_and_filters(bench: PageBench, maria: Person) -> None:
    page = _shown(bench, maria)
    page.search_box.edit.setText("48 hours law-firm")
    page.search_box._send()
    assert set(page.list.keys()) >= {"limit:ice_before_move_220b"}
    page.search_box.edit.setText("no such words at all")
    page.search_box._send()
    assert page.nothing.isVisibleTo(page)
    page.search_box.edit.setText("")
    page.filters[FactFilter.UNVERIFIED].click()
    unverified = set(page.list.keys())
    assert "rule:bond_payer" in unverified
    assert "limit:ice_address" not in unverified
    page._choose("rule:bond_payer")
    bench.until(lambda: "Not checked" in words(page.detail))
    page.filters[FactFilter.TO_CHECK].click()
    old = set(page.list.keys())
    assert "limit:ice_address" in old  # 11 December 2025
    assert "limit:annual_asylum_fee" not in old  # 29 May 2026
    page._choose("limit:ice_address")
    bench.until(lambda: "5 business days after moving" in words(page.detail))
    said = words(page.detail)
    assert "11 Dec 2025" in said
    assert "https://www.ice.gov/check-in" in said
    assert "Old: confirm first" in said


def test_closed_days_are_added_and_taken_back_with_the_keyboard(bench: PageBench, maria: Person, qtbot: Any) -> None:
    page = _shown(bench, maria)
    page.days_button.click()
    pane = page.closed_days
    pane.add_button.click()
    assert "Choose the day." in words(pane)
    qtbot.keyClicks(pane.day.edit, "12/24/2026")
    qtbot.keyClick(pane.day.edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(pane.why.edit, "Por orden")
    pane.add_button.click()
    facts = bench.case.facts
    bench.until(facts.closed_days)
    bench.settle()
    assert [(closure.day, closure.why) for closure in facts.closed_days()] == [(date(2026, 12, 24), "Por orden")]
    bench.until(lambda: "Por orden" in words(pane))
    bench.context.undo_stack.undo()
    bench.until(lambda: not facts.closed_days())
    bench.context.undo_stack.redo()
    bench.until(facts.closed_days)
    bench.settle()
    assert "Por orden" in words(pane)


def test_updates_need_a_key_and_refusals_are_told(
    bench: PageBench, maria: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not hasattr(_shown(bench, maria), "update_button")
    key = Ed25519PrivateKey.generate()
    monkeypatch.setattr(
        facts_update, "PUBLIC_KEY", key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw).hex()
    )
    page = _shown(bench, maria)
    limits = json.loads(resource_path("reference", "deadlines.json").read_text(encoding="utf-8"))
    limits["records"][0]["what"] = "A new name of the limit"
    content = {"schema": 1, "number": 1, "issued": "2027-01-31", "files": {"deadlines": limits}}
    signed = b"checkin-facts-1\n" + json.dumps(content).encode()
    good = b"checkin-facts-1\n" + base64.b64encode(key.sign(signed)) + b"\n" + signed[16:]
    target = tmp_path / "update.facts"
    bench.messages.files = [target]
    for data, refusal in (
        (good[:-1] + b" ", ErrorCode.FACTS_BAD_SIGNATURE),
        (good, None),
        (good, ErrorCode.FACTS_OLDER),
    ):
        target.write_bytes(data)
        bench.messages.said.clear()
        page.update_button.click()
        bench.settle()
        (how, what), *_ = bench.messages.said
        assert how == ("inform" if refusal is None else "error")
        assert refusal is None or (isinstance(what, AppError) and what.code is refusal)
    bench.until(lambda: "A new name of the limit" in [row.title for row in page.list.rows_model.rows()])
    assert "31 January 2027" in words(page.header)
