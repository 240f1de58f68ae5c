"""Nobody came home. A son opens the folder with the recovery sheet, by keyboard alone, and sees whom to look for.

Two steps: the sheet's code, and the page is there. From it the card for the locator goes on paper.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.services import vaults
from tests.journeys.test_letter import save_by_key, words_of
from tests.journeys.twenty_attempts import FamilyTemplate, NoMouse, Typist
from tests.support.vaults import PASSPHRASE

ROSA, SOFIA, MEDICINE, PLACE = "Rosa Núñez", "Sofía", "Insulina, 8 de la mañana", "caja azul, en el armario"


def write_plan(folder: Path) -> None:
    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        case.people.update(1, birth_country="Honduras", birth_date=date(1987, 3, 14))
        rosa = case.contacts.add(1, ContactDetails(name=ROSA, phone="(347) 555-0117", memorise=True)).id
        case.plans.add_child(1, ChildDetails(name=SOFIA, school="P.S. 24", pickup_contact_ids=(rosa,)))
        case.plans.set_answer(1, PlanAnswerKey.CANNOT_MISS, MEDICINE)
        case.plans.set_answer(1, PlanAnswerKey.ORIGINALS_PLACE, PLACE)


@pytest.mark.slow
def test_a_son_opens_with_the_sheet_and_finds_the_page(
    visit: Callable[..., Any], tmp_path: Path, qapp: QApplication
) -> None:
    family = FamilyTemplate(tmp_path / "family-folder.cdvault")
    write_plan(family.folder)
    hands, card = NoMouse(), tmp_path / "card.pdf"
    with visit(family.folder) as v:
        qapp.installEventFilter(hands)
        t = Typist(v)
        t.press("Use the recovery sheet")
        v.keys(v.input("Recovery code"), family.code)
        t.key(Qt.Key.Key_Return)
        v.wait_to_see("Type this at locator.ice.gov")

        for words in ("012345678", "Honduras", "14 March 1987", ROSA, SOFIA, "P.S. 24", MEDICINE, PLACE):
            v.wait_to_see(words)
        assert v.sees("1-888-351-4024")
        assert v.window.main.page_id == "find_someone"

        t.chord("Ctrl+P")
        v.find(QAbstractButton, "Save PDF")
        save_by_key(t, card)
        qapp.removeEventFilter(hands)
        assert hands.presses == 0
        v.settle()
    said = words_of(card)
    for words in ("012345678", "Honduras", "locator.ice.gov"):
        assert words in said, f"the card does not say {words!r}"
    for words in (ROSA, SOFIA, MEDICINE, PLACE):
        assert words not in said, f"the card says {words!r}"
