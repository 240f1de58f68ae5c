"""Settings, Help and the page of search results."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.own_details import OwnDetailDraft
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.ui.language import current_language, set_language
from checkin_desktop.ui.models.help_topics import help_topics
from checkin_desktop.ui.pages.help import HelpPage
from checkin_desktop.ui.pages.search_results import SearchResultsPage, matching_codes
from checkin_desktop.ui.pages.settings import SettingsPage
from checkin_desktop.ui.theme import theme
from tests.support.desk import Desk


def choose(page: SettingsPage, key: str, value: object) -> None:
    field = page.field(key)
    values = [choice[0] for choice in field._choices]
    field.combo.setCurrentIndex(values.index(value))
    field.combo.activated.emit(values.index(value))


def test_a_choice_holds_at_once_and_is_told(desk: Desk) -> None:
    page = desk.show(SettingsPage(desk.context))
    told: list[str] = []
    desk.context.setting_changed.connect(told.append)
    choose(page, "idle_minutes", 10)
    choose(page, "language", "es")
    choose(page, "colours", "dark")
    choose(page, "text_percent", 150)
    page.field("neutral_title").box.click()
    assert told == ["idle_minutes", "language", "colours", "text_percent", "neutral_title"]
    assert desk.settings.number("idle_minutes") == 10
    assert current_language() == "es"
    assert (theme.scheme, theme.percent) == ("dark", 150)
    assert desk.settings.flag("neutral_title") is False
    assert page.field("language").value() == "es"


def test_forgetting_the_folder_takes_its_place_out_of_the_settings(desk: Desk) -> None:
    desk.settings.set("keep_folder", True)
    desk.settings.set("last_folder", "/home/rosa/x.cdvault")
    page = desk.show(SettingsPage(desk.context))
    page.field("keep_folder").box.click()
    assert desk.settings.text("last_folder") == ""


def test_help_has_the_same_topics_in_both_languages_and_says_what_it_is_not(desk: Desk) -> None:
    page = desk.show(HelpPage(desk.context))
    assert "Not legal advice" in page.disclaimer.title_label.text()
    english = [topic.id for topic in help_topics("en")]
    assert english == [topic.id for topic in help_topics("es")]
    assert (english[0], english[-1]) == ("first-steps", "plan")  # by their numbers, eleven after nine
    page.show_topic(english.index("protection"))
    assert "Whoever opens this folder sees everyone in it" in page.text.toPlainText()
    set_language("es")
    assert "Quien abre esta carpeta" in page.text.toPlainText()


def test_search_groups_hits_and_enter_jumps_to_the_record(desk: Desk) -> None:
    person = desk.person()

    def fill() -> int:
        desk.case.people.set_identifier(person.id, IdentifierKind.A_NUMBER, "A 012 345 678")
        desk.case.directory.add(OwnDetailDraft("ero_detroit", "phone", "(313) 555-0100", "ice.gov", date(2026, 11, 2)))
        return desk.case.contacts.add(person.id, ContactDetails(name="Nguyễn Thị Ánh", phone="347-555-0117")).id

    contact_id = desk.run(fill)
    page = desk.show(SearchResultsPage(desk.context))
    page.search("nguyen")
    desk.qtbot.waitUntil(lambda: len(page.list.keys()) == 1)
    page.search("nguyen")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert desk.gone[-1] == ("contacts", person.id, contact_id)
    page.search("012-345")
    desk.qtbot.waitUntil(lambda: page._hits and page._hits[0].kind == "identifier")
    page._open(page.list.keys()[0])
    assert desk.gone[-1][0] == "identity"
    page.search("313 555")
    desk.qtbot.waitUntil(lambda: page._hits and page._hits[0].kind == "own_detail")
    page._open(page.list.keys()[0])
    assert desk.gone[-1] == ("directory", None, page._hits[0].record_id)
    page.search("zzzzz")
    desk.qtbot.waitUntil(lambda: page.stack.currentIndex() == 1)
    page.wipe()
    assert page.list.keys() == ()


def test_codes_are_found_by_their_label_in_the_window_s_language() -> None:
    assert "voicemail_left" in matching_codes("voicemail left")
    assert "voicemail_left" not in matching_codes("zebra")
    assert matching_codes("") == frozenset()
