"""The receipt of a move, read back with other people's tools."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from checkin_desktop.domain.moves import MoveTask, MoveTaskCode
from checkin_desktop.reports import move_receipt
from checkin_desktop.words.catalog import Catalog
from tests.reports.move_samples import DETAILS, TASKS, move_snapshot
from tests.reports.samples import MARKUP

Read = Callable[[bytes], str]
Check = Callable[[bytes], None]


def test_everything_that_was_written_down_stands_on_it_in_both_languages(
    english: Catalog, spanish: Catalog, pdf_text: Read, pdf_check: Check
) -> None:
    typed = [
        *DETAILS.old_lines, *DETAILS.new_lines, DETAILS.phone, DETAILS.mail_address, DETAILS.note, "012-345-678",
        *(text for task in TASKS for text in (task.confirmation, task.note, task.reason)),
        *(proof.name for task in TASKS for proof in task.proofs),
    ]  # fmt: skip
    for facing in (None, spanish):
        made = move_receipt.render(move_snapshot(), english, facing)
        pdf_check(made.data)
        text = pdf_text(made.data)
        assert [word for part in typed for word in part.split() if word not in text] == []
        assert made.missing == ()
        assert ("Mudanza" in text or "mudanza:" in text or "Constancia" in text) == (facing is not None)


def test_the_safe_date_comes_first_and_every_reading_stands_with_its_date_and_source(
    english: Catalog, pdf_text: Read
) -> None:
    text = re.sub(r"\s+", " ", pdf_text(move_receipt.render(move_snapshot(), english).data))
    safe = text.index("By Tuesday, 8 December 2026")
    limits = text.index("Published time limits")
    assert safe < limits
    for said in ("Tue 8 Dec 2026 (ICE check-in portal FAQ", "Thu 10 Dec 2026 (ICE check-in portal FAQ", "11 Dec 2025"):
        assert said in text[limits:]
    assert "Sun 13 Dec 2026" in text[limits:]  # the ten days of USCIS are named
    # A notice that went out inside the 48 hours stands beside the time it was asked for; nothing is said about it.
    assert "Before Tuesday, 1 December 2026, 3:00 p.m. Eastern time" in text
    assert "2 Dec 2026, 9:10 a.m. (UTC−05:00)" in text
    assert not re.search(r"\b(late|missed|violat|fail)", text, re.IGNORECASE)


def test_markup_stands_letter_for_letter_and_an_empty_move_has_its_page(english: Catalog, pdf_text: Read) -> None:
    typed = " ".join(MARKUP)
    task = replace(TASKS[1], how=typed, confirmation=typed, note=typed)
    text = pdf_text(move_receipt.render(move_snapshot(replace(DETAILS, note=typed), (task,)), english).data)
    for piece in MARKUP:
        assert text.count(piece) >= 3, piece
    empty = replace(DETAILS, day=None, at="", street="", city="", state="", zip="")
    bare = move_receipt.render(move_snapshot(empty, (MoveTask(0, 1, MoveTaskCode.ICE_ADDRESS),)), english)
    assert "Not done yet" in pdf_text(bare.data)
