"""The recovery sheet: everything needed to use the code, and nothing about a case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from checkin_desktop.reports import recovery_sheet
from checkin_desktop.words.catalog import Catalog

Read = Callable[[bytes], str]
CODE = "0004-1061-050R-3GG2-8A1C-60T3-GF99"


def test_one_page_with_code_number_date_label_and_steps(english: Catalog, spanish: Catalog, pdf_text: Read) -> None:
    facts = recovery_sheet.SheetFacts(CODE, 2, "Caja <familia> Ñ", date(2026, 11, 21))
    for catalog, sentence, day in (
        (english, "opens everything", "21 November 2026"),
        (spanish, "abre todo", "21 de noviembre de 2026"),
    ):
        sheet = recovery_sheet.render(facts, catalog)
        assert sheet.page_count == 1
        assert sheet.missing == ()
        text = pdf_text(sheet.data)
        for wanted in (*CODE.split("-"), "Caja <familia> Ñ", sentence, day, "2"):
            assert wanted in text, wanted
        places = [text.index(group) for group in CODE.split("-")]
        assert places == sorted(places)
