"""The flowing layout: pages, splits, repeated heads, footers."""

from __future__ import annotations

import pytest

from checkin_desktop.domain.errors import Cancelled
from checkin_desktop.reports.layout import Flow
from checkin_desktop.reports.page import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Cell, Row
from checkin_desktop.reports.text import Style, Typesetter

BODY = Style()


@pytest.fixture
def flow() -> Flow:
    return Flow(Typesetter())


def paragraph(flow: Flow, text: str, **more: object) -> Row:
    return Row((Cell(LEFT, WIDTH, flow.setter.lines(text, BODY, WIDTH), flow.node("P")),), **more)  # type: ignore[arg-type]


def place_all(flow: Flow, rows: list[Row]) -> None:
    for row in rows:
        flow.add(row)


def page_texts(flow: Flow) -> list[list[str]]:
    return [[line.text for _, _, line in page.lines] for page in flow.pages]


def test_rows_run_over_pages_inside_the_margins(flow: Flow) -> None:
    for number in range(120):
        flow.add(paragraph(flow, f"Row {number}", below=4))
    assert len(flow.pages) > 3
    assert [text for page in page_texts(flow) for text in page] == [f"Row {number}" for number in range(120)]
    for page in flow.pages:
        for x, y, line in page.lines:
            assert x >= LEFT
            assert x + line.width <= RIGHT + 0.01
            assert BOTTOM <= y <= TOP


def test_a_row_taller_than_a_page_splits_between_lines(flow: Flow) -> None:
    text = "\n".join(f"line {number}" for number in range(100))
    flow.add(paragraph(flow, text))
    assert len(flow.pages) == 3
    assert [word for page in page_texts(flow) for word in page] == text.split("\n")


def test_a_row_splits_every_cell_at_its_own_lines(flow: Flow) -> None:
    left = flow.setter.lines("\n".join(f"left {n}" for n in range(60)), BODY, 200)
    right = flow.setter.lines("\n".join(f"right {n}" for n in range(130)), Style(9, 12), 200)
    flow.add(Row((Cell(LEFT, 200, left), Cell(LEFT + 220, 200, right))))
    texts = [text for page in page_texts(flow) for text in page]
    assert sorted(texts) == sorted([line.text for line in (*left, *right)])


def test_a_head_stays_with_what_follows(flow: Flow) -> None:
    for number in range(34):
        flow.add(paragraph(flow, f"Row {number}"))
    flow.add(paragraph(flow, "Head", above=12, keep_next=True))
    flow.add(paragraph(flow, "First\nSecond\nThird"))
    assert page_texts(flow)[-1] == ["Head", "First", "Second", "Third"]


def test_table_heads_repeat_as_artifacts(flow: Flow) -> None:
    head = paragraph(flow, "No.  Date", keep_next=True)
    flow.add(head)
    with flow.repeating(head):
        for number in range(90):
            flow.add(paragraph(flow, f"Row {number}"))
    flow.add(paragraph(flow, "After"))
    firsts = [page[0] for page in page_texts(flow)]
    assert firsts == ["No.  Date"] * len(firsts)
    assert len(firsts) == 3
    node = head.cells[0].node
    assert node is not None
    assert len(node.kids) == 1


def test_a_group_moves_to_the_next_page_as_one(flow: Flow) -> None:
    for number in range(30):
        flow.add(paragraph(flow, f"Row {number}"))
    with flow.group():
        for number in range(10):
            flow.add(paragraph(flow, f"Card {number}"))
    assert page_texts(flow)[1] == [f"Card {number}" for number in range(10)]


def test_a_group_taller_than_a_page_still_prints(flow: Flow) -> None:
    with flow.group():
        for number in range(100):
            flow.add(paragraph(flow, f"Card {number}"))
    assert sum(len(page) for page in page_texts(flow)) == 100


@pytest.mark.parametrize("before", range(20, 37))
def test_a_short_record_is_not_divided(flow: Flow, before: int) -> None:
    for number in range(before):
        flow.add(paragraph(flow, f"Row {number}"))
    flow.add(paragraph(flow, "Head", keep_next=True))
    with flow.record(4, 3):
        for number in range(12):
            flow.add(paragraph(flow, f"Line {number}"))
    assert [sum(text.startswith("Line") for text in page) for page in page_texts(flow)] in ([12], [0, 12])


@pytest.mark.parametrize("before", range(8, 37))
def test_neither_head_nor_end_of_a_long_record_stands_alone(flow: Flow, before: int) -> None:
    for number in range(before):
        flow.add(paragraph(flow, f"Row {number}"))
    flow.add(paragraph(flow, "Head", keep_next=True))
    with flow.record(4, 3):
        for number in range(28):
            flow.add(paragraph(flow, f"Line {number}"))
    pages = page_texts(flow)
    assert [text for page in pages for text in page if text.startswith("Line")] == [f"Line {n}" for n in range(28)]
    (head,) = (page for page in pages if "Head" in page)
    assert head[head.index("Head") :][1:5] == [f"Line {number}" for number in range(4)]
    (end,) = (page for page in pages if "Line 27" in page)
    assert end[-3:] == ["Line 25", "Line 26", "Line 27"]


def test_footers_count_pages_and_late_cells_know_the_total(flow: Flow) -> None:
    flow.add(Row((Cell(LEFT, WIDTH, late=lambda total: flow.setter.lines(str(total), BODY, WIDTH)[0]),), least=16))
    for number in range(60):
        flow.add(paragraph(flow, f"Row {number}"))
    flow.finish(lambda page, pages: [f"page {page} of {pages}"])
    assert "2" in page_texts(flow)[0]
    assert page_texts(flow)[1][-1] == "page 2 of 2"


def test_space_is_not_left_at_the_head_of_a_page(flow: Flow) -> None:
    flow.space(300)
    flow.add(paragraph(flow, "First"))
    assert flow.page.lines[0][1] > TOP - 20


def test_it_stops_when_told_to() -> None:
    answers = iter([False] * 5 + [True] * 100)
    flow = Flow(Typesetter(), cancelled=lambda: next(answers))
    rows = [paragraph(flow, f"Row {number}") for number in range(50)]
    with pytest.raises(Cancelled):
        place_all(flow, rows)
