"""Form fields: signals, notices beside the field, names for screen readers, languages."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from checkin_desktop.ui.language import set_language, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import ChoiceList
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.date_text import parse_date, parse_time
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, MultilineField, TextField
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField
from checkin_desktop.words.catalog import Catalog


def test_committed_comes_once_and_only_after_a_change(qtbot: QtBot) -> None:
    field = TextField("Name")
    qtbot.addWidget(field)
    field.set_value("Ana")
    committed: list[object] = []
    field.committed.connect(committed.append)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert committed == []
    QTest.keyClicks(field.edit, "x")
    assert field.is_dirty()
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert committed == ["xAna"]
    field.commit_pending()
    assert committed == ["xAna"]


def test_setting_a_value_sends_nothing(qtbot: QtBot) -> None:
    for field in (TextField("a"), MultilineField("b"), ChoiceField("c", [(1, "one")]), CheckField("d")):
        qtbot.addWidget(field)
        heard: list[object] = []
        field.edited.connect(heard.append)
        field.committed.connect(heard.append)
        field.set_value({"c": 1, "d": True}.get(field.input().accessibleName(), "text"))
        assert heard == []
        assert not field.is_dirty()


def test_a_fault_replaces_the_help_and_keeps_what_was_typed(qtbot: QtBot) -> None:
    field = TextField("A-number", help="Nine digits")
    qtbot.addWidget(field)
    field.show()
    field.set_value("A12")
    field.set_notices(["Too short.", ("warning", "Compare with the paper.")])
    assert field.value() == "A12"
    assert field.input().property("state") == "fault"
    assert "Too short." in field.input().accessibleDescription()
    assert not field._help_label.isVisible()
    field.set_notices([])
    assert field._help_label.isVisible()
    assert field.input().property("state") == ""


def test_markup_is_shown_letter_for_letter(qtbot: QtBot) -> None:
    field = TextField("<b>x</b>")
    qtbot.addWidget(field)
    assert field.label.text() == "<b>x</b>"
    assert field.label.textFormat() is Qt.TextFormat.PlainText


def test_texts_follow_the_language(qtbot: QtBot) -> None:
    field = TextField(lambda: translate("LockScreen", "Passphrase"), optional=True)
    qtbot.addWidget(field)
    before = field.label.text()
    set_language("qps")
    assert field.label.text() != before
    assert field.input().accessibleName() == field.label.text()


def test_a_choice_keeps_its_value_when_choices_change(qtbot: QtBot) -> None:
    field = ChoiceField("Relation", [("aunt", "Aunt"), ("friend", "Friend")])
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("friend")
    field.set_choices([("friend", "Amiga"), ("aunt", "Tía")])
    assert field.value() == "friend"
    field.set_value("nobody")
    assert field.value() is None


def test_choice_cards_follow_the_arrow_keys(qtbot: QtBot) -> None:
    choices = ChoiceList([(1, "One", "", ""), (2, "Two", "", "")], "Which?")
    qtbot.addWidget(choices)
    choices.show()
    heard: list[object] = []
    choices.committed.connect(heard.append)
    choices.activateWindow()
    choices.cards[0].setFocus()
    qtbot.waitUntil(choices.cards[0].hasFocus)
    QTest.keyClick(choices.cards[0], Qt.Key.Key_Space)
    QTest.keyClick(choices.cards[0], Qt.Key.Key_Down)
    assert heard == [1, 2]
    assert choices.value() == 2
    choices.set_value(None)
    assert choices.value() is None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("30 Nov 2026", "en", date(2026, 11, 30)),
        ("November 30, 2026", "en", date(2026, 11, 30)),
        ("Monday, 30 November 2026", "en", date(2026, 11, 30)),
        ("2026-11-30", "en", date(2026, 11, 30)),
        ("11/30/2026", "en", date(2026, 11, 30)),
        ("3/4/2026", "en", date(2026, 3, 4)),
        ("3/4/2026", "es", date(2026, 4, 3)),
        ("30/11/2026", "en", date(2026, 11, 30)),
        ("30 de noviembre de 2026", "es", date(2026, 11, 30)),
        ("30 NOV 2026", "es", date(2026, 11, 30)),
        ("Nov 30 2026", "es", date(2026, 11, 30)),
        ("30 Nov 26", "en", None),
        ("31 Feb 2026", "en", None),
        ("hoy", "es", None),
        ("", "en", None),
        ("2026", "en", None),
    ],
)
def test_dates_as_people_type_them(text: str, language: str, expected: date | None) -> None:
    assert parse_date(text, Catalog(language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9:12", time(9, 12)),
        ("9:12 a.m.", time(9, 12)),
        ("9:12\u00a0p. m.", time(21, 12)),
        ("12:05 am", time(0, 5)),
        ("12 pm", time(12, 0)),
        ("21:40", time(21, 40)),
        ("9", None),
        ("13 pm", None),
        ("24:00", None),
        ("9:61", None),
        ("noon", None),
    ],
)
def test_times_as_people_type_them(text: str, expected: time | None) -> None:
    assert parse_time(text) == expected


def test_the_date_field_says_what_it_understood(qtbot: QtBot) -> None:
    field = DateField("Birth date")
    qtbot.addWidget(field)
    committed: list[object] = []
    field.committed.connect(committed.append)
    field.edit.setText("11/30/2026")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert committed == [date(2026, 11, 30)]
    assert field.text() == "30 November 2026"
    assert field._hint_label.text() == "Monday, 30 November 2026"


def test_an_unreadable_date_is_kept_and_named(qtbot: QtBot) -> None:
    field = DateField("Birth date")
    qtbot.addWidget(field)
    committed: list[object] = []
    field.committed.connect(committed.append)
    field.edit.setText("next week")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert committed == []
    assert field.text() == "next week"
    assert not field.is_understood()
    assert field.notices()


def test_the_time_field_writes_out_what_it_understood(qtbot: QtBot) -> None:
    field = TimeField("Time")
    qtbot.addWidget(field)
    field.edit.setText("21:40")
    QTest.keyClick(field.edit, Qt.Key.Key_Return)
    assert field.text().replace("\u00a0", " ") == "9:40 p.m."
    assert field.value() == time(21, 40)


def test_caps_lock_is_noticed_while_typing(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.show()
    QTest.keyClick(field.edit, "A")
    assert [severity for severity, _ in field.notices()] == ["warning"]
    QTest.keyClick(field.edit, "b")
    assert field.notices() == ()
    QTest.keyClick(field.edit, "C", Qt.KeyboardModifier.ShiftModifier)
    assert field.notices() == ()


def test_a_passphrase_is_hidden_until_shown_and_forgotten_on_demand(qtbot: QtBot) -> None:
    field = PassphraseField("Passphrase")
    qtbot.addWidget(field)
    field.set_value("cinco palabras")
    assert field.edit.echoMode() is field.edit.EchoMode.Password
    field.show_button.click()
    assert field.edit.echoMode() is field.edit.EchoMode.Normal
    field.wipe()
    assert field.value() == ""
    assert field.edit.echoMode() is field.edit.EchoMode.Password
    assert not field.edit.isUndoAvailable()


def test_clicking_the_words_toggles_the_box(qtbot: QtBot) -> None:
    field = CheckField("Other people use this computer")
    qtbot.addWidget(field)
    field.show()
    QTest.mouseClick(field.words, Qt.MouseButton.LeftButton)
    assert field.value() is True


def test_a_date_follows_the_language_and_stays_the_same_date(qtbot: QtBot) -> None:
    set_language("es")
    field = DateField("Birth date")
    qtbot.addWidget(field)
    field.set_value(date(1987, 3, 14))
    assert field.text() == "14 de marzo de 1987"
    set_language("en")
    field.retranslate()
    assert field.text() == "14 March 1987"
    field.commit_pending()
    assert field.notices() == ()
    assert not field.is_dirty()


def test_the_open_list_of_a_choice_has_the_rows_of_the_design(qtbot: QtBot) -> None:
    field = ChoiceField("How did it end?", [(1, "No answer"), (2, "Voicemail")])
    qtbot.addWidget(field)
    field.show()
    field.combo.showPopup()
    assert field.combo.view().sizeHintForRow(0) >= theme.px(36)
    field.combo.hidePopup()
