"""A family that never wrote a plan answers the questions in one sitting, by keyboard, and saves a page."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from checkin_desktop.domain.plan_prints import PlanMode
from checkin_desktop.services import vaults
from tests.journeys import trouble
from tests.journeys.test_letter import save_by_key, words_of
from tests.journeys.twenty_attempts import NAME, FamilyTemplate, NoMouse, Typist
from tests.support.vaults import PASSPHRASE

PLACE = "Blue folder, kitchen shelf"


class Family:
    """Somebody who answers question after question."""

    def __init__(self, t: Typist) -> None:
        self.t = t

    def sees(self, question: str) -> None:
        """Wait for a question."""
        self.t.v.wait_to_see(question)
        self.t.v.settle()

    def next(self) -> None:
        """Go on, from wherever the keyboard is."""
        self.t.press("Next")
        self.t.v.settle()

    def skip_to(self, question: str) -> None:
        """Skip until this is asked."""
        for _ in range(60):
            if self.t.v.sees(question):
                return
            if self.t.v.sees("Skip for now"):
                self.t.press("Skip for now")
            else:
                self.t.press("Next")
            self.t.v.settle()
        self.t.v.wait_to_see(question)


@pytest.mark.slow
def test_a_family_finishes_a_usable_plan_in_one_sitting(
    visit: Callable[..., Any], tmp_path: Path, qapp: QApplication
) -> None:
    folder = FamilyTemplate(tmp_path / "family-folder.cdvault").folder
    hands, page = NoMouse(), tmp_path / "page.pdf"
    with visit(folder) as v:
        trouble.unlock(v)
        v.wait_to_see(NAME)
        qapp.installEventFilter(hands)
        t = Typist(v)
        family = Family(t)
        t.press("Emergency plan")
        t.press("Start")

        family.sees("Who should a helper call first?")
        t.press("Someone else")
        v.type("Name", "Rosa Núñez")
        v.type("Phone", "347-555-0117")
        t.v.input("Phone").setFocus(Qt.FocusReason.TabFocusReason)
        t.key(Qt.Key.Key_Return)
        family.sees("Who else can a helper call?")
        family.skip_to("Does Rosa Núñez know about this plan?")
        t.press("Yes")
        v.settle()
        t.key(Qt.Key.Key_Return)

        family.sees("Which children are in your care?")
        v.type("Name of the child", "Sofía")
        t.press("Add this child")
        v.wait(lambda: v.sees("Sofía"), "the child is not there")
        v.settle()
        family.next()
        family.skip_to("Who can pick up Sofía from school?")
        t.press("Rosa Núñez")
        v.wait_to_see("Check that the school’s pick-up list names Rosa Núñez")
        family.next()
        t.press("Where documents are")
        family.sees("Where are your original papers?")
        v.type("Where the original papers are", PLACE)
        family.next()
        t.press("To be found")
        family.sees("When were you born?")
        v.type("Birth date", "14 Mar 1987")
        family.next()
        family.sees("In which country were you born?")
        v.type("Country of birth", "Honduras")
        family.next()
        family.sees("The next questions are about help if someone is arrested")
        t.press("Skip them for now")
        v.settle()
        family.next()
        family.sees("Whose phone number will you learn by heart?")
        t.press("Rosa Núñez")
        v.settle()
        family.next()
        t.press("Look it over")
        family.sees("A helper could use this plan tonight.")

        t.press("Print the plan")
        v.find(QAbstractButton, "Everybody at home")
        v.settle()
        t.press("Everybody at home")
        v.find(QAbstractButton, "Save PDF")
        save_by_key(t, page)
        qapp.removeEventFilter(hands)
        assert hands.presses == 0
        v.settle()

    with closing(vaults.open_(folder, PASSPHRASE, strengthen=False)) as case:
        assert case.plans.get(1).usable
        assert [state.copy.choice.mode for state in case.plan_copies.states(1)] == [PlanMode.FRIDGE]
    said = words_of(page)
    for words in ("Rosa", "347-555-0117", "Sofía", PLACE):
        assert words in said, f"the page does not say {words!r}"
    for words in ("Reyes", "Honduras", "1987", "012"):
        assert words not in said, f"everybody in the kitchen would read {words!r}"
