"""The full form: who tried and who saw it, private notes, what the directory says, files that cannot be kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time

import pytest

from checkin_desktop.domain.attempts import MadeBy, Outcome
from checkin_desktop.domain.people import Person
from checkin_desktop.ui.dialogs.attempt_dialog import AttemptForm
from checkin_desktop.ui.pages.attempts import AttemptsPage
from tests.support.page_bench import PageBench, words

Open = Callable[[], AttemptForm]


@pytest.fixture
def open_form(bench: PageBench, open_page: Callable[[], AttemptsPage]) -> Open:
    def make() -> AttemptForm:
        page = open_page()
        page.act("new")
        bench.settle()
        return page.form

    return make


def test_roles_and_a_private_note_are_kept_as_a_draft_and_saved(
    open_form: Open, bench: PageBench, maria: Person
) -> None:
    form = open_form()
    form.people.made_by.combo.setCurrentIndex(list(MadeBy).index(MadeBy.FAMILY))
    form.people.made_by.combo.activated.emit(1)
    assert form.people.role.isVisibleTo(form)
    form.people.made_by_name.edit.setText("Sofía")
    form.people.role.edit.setText("hija")
    form.more.witness.edit.setText("Rosa")
    form.more.witness_role.edit.setText("vecina")
    form.more.set_open(True)
    form.more.note.text.edit.setPlainText("No quiero que salga")
    assert "stays out of every report" in words(form.more)
    form.more.private.box.click()
    form.outcome.choose(Outcome.BUSY)
    form.keep_draft()
    bench.settle()
    form.wipe()
    form.open_for(maria.id, None)
    bench.settle()
    draft = form.draft()
    assert (draft.made_by_role, draft.witness_role, draft.note_private) == ("hija", "vecina", True)
    form.save()
    bench.settle()
    saved = bench.case.attempts.list(maria.id)[0].current
    assert (saved.made_by, saved.made_by_role, saved.witness_role) == (MadeBy.FAMILY, "hija", "vecina")
    assert saved.note_private


def test_a_line_that_was_closed_then_is_said_as_a_fact_and_saved_all_the_same(
    open_form: Open, bench: PageBench, maria: Person
) -> None:
    form = open_form()
    form.whom.completer.activated[str].emit("ICE Services Line")
    form.outcome.choose(Outcome.CLOSED)
    form.when.date.set_value(date(2026, 11, 20))
    for clock, said in ((time(7, 30), "closed at this time"), (time(14, 0), ""), (time(9, 0), "")):
        form.when.time.set_value(clock)
        form._check()
        bench.settle()
        shown = [sentence for _, sentence in form.when.date.notices()]
        assert bool(shown) == bool(said), shown
        assert all(said in sentence for sentence in shown)
    form.when.date.set_value(date(2026, 11, 19))
    form.when.time.set_value(time(18, 30))
    form._check()
    bench.settle()
    assert "Sources differ" in form.when.date.notices()[0][1]
    form.save()
    bench.settle()
    assert len(bench.case.attempts.list(maria.id)) == 1


def test_a_number_is_kept_as_typed_and_shown_in_one_way(open_form: Open, bench: PageBench, maria: Person) -> None:
    form = open_form()
    form.whom.number.edit.setText("(212)4369315")
    form.whom.number.edit.textEdited.emit("(212)4369315")
    assert "Shown as 212-436-9315" in words(form.whom)
    form.outcome.choose(Outcome.NO_ANSWER)
    form.save()
    bench.settle()
    assert bench.case.attempts.list(maria.id)[0].current.number == "(212)4369315"
