"""Settings of this computer: language, colours, text size, locking. Each choice holds at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, languages, set_language, translate
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.theme import TEXT_SIZES, theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import PageHeader, SectionCard
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, Field
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label

_LOCK_MINUTES = (1, 2, 5, 10, 15, 30, 60)
_CLIPBOARD_SECONDS = (10, 30, 60, 120)


class SettingsPage(Page):
    """Changes `context.settings` and tells the window through `context.setting_changed`."""

    page_id = "settings"
    needs_person = False

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._fields: dict[str, Field] = {}
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        column.addWidget(
            PageHeader(
                lambda: translate("Settings", "Settings"),
                lambda: translate("Settings", "They belong to this computer and hold no names and no numbers."),
            )
        )
        left, right = QWidget(), QWidget()
        sides = ((left, (self._look_card(), self._lock_card())), (right, (self._computer_card(),)))
        for side, cards in sides:
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        column.addWidget(Columns(left, right, ratio=(1, 1), under=760))
        column.addStretch(1)
        outer.addWidget(scroll(content, exact=True))
        self.refresh()

    def field(self, key: str) -> Field:
        """The field of a setting. Raises KeyError."""
        return self._fields[key]

    def refresh(self) -> None:
        """Show the settings as they are now."""
        for key, field in self._fields.items():
            field.set_value(current_language() if key == "language" else self.context.settings.get(key))

    def _look_card(self) -> SectionCard:
        card = SectionCard(lambda: translate("Settings", "Language and look"))
        self._add(
            card,
            "language",
            ChoiceField(
                lambda: translate("Settings", "Language"),
                [(language.code, language.own_name) for language in languages()],
                help=lambda: translate("Settings", "The whole window changes at once."),
            ),
            self._apply_language,
        )
        self._add(
            card,
            "colours",
            ChoiceField(
                lambda: translate("Settings", "Colors"),
                [
                    ("system", lambda: translate("Settings", "Like the computer")),
                    ("light", lambda: translate("Settings", "Light")),
                    ("dark", lambda: translate("Settings", "Dark")),
                ],
            ),
            lambda _: self._apply_look(),
        )
        self._add(
            card,
            "text_percent",
            ChoiceField(
                lambda: translate("Settings", "Text size"),
                [
                    (percent, lambda percent=percent: translate("Settings", "{percent} %", percent=percent))
                    for percent in TEXT_SIZES
                ],
            ),
            lambda _: self._apply_look(),
        )
        return card

    def _lock_card(self) -> SectionCard:
        card = SectionCard(lambda: translate("Settings", "Locking"))
        self._add(
            card,
            "idle_minutes",
            ChoiceField(
                lambda: translate("Settings", "Lock when nobody uses it for"),
                [(minutes, lambda n=minutes: translate("Settings", "%n minute(s)", n=n)) for minutes in _LOCK_MINUTES],
                help=lambda: translate("Settings", "One minute before, the window says so. What you typed is kept."),
            ),
        )
        self._add(
            card,
            "lock_with_screen",
            CheckField(lambda: translate("Settings", "Lock when the computer locks its screen or sleeps")),
        )
        self._add(
            card,
            "clipboard_seconds",
            ChoiceField(
                lambda: translate("Settings", "Forget copied numbers after"),
                [(s, lambda n=s: translate("Settings", "%n second(s)", n=n)) for s in _CLIPBOARD_SECONDS],
                help=lambda: translate("Settings", "Locking forgets them at once."),
            ),
        )
        return card

    def _computer_card(self) -> SectionCard:
        card = SectionCard(lambda: translate("Settings", "This computer"))
        self._add(
            card,
            "folder_kind",
            ChoiceField(
                lambda: translate("Settings", "Who uses this folder?"),
                [
                    ("mine", lambda: translate("Settings", "Only me")),
                    ("family", lambda: translate("Settings", "My family")),
                    ("office", lambda: translate("Settings", "An office with many people’s cases")),
                ],
                help=lambda: translate("Settings", "An office starts with the list of people."),
            ),
        )
        self._add(
            card,
            "neutral_title",
            CheckField(
                lambda: translate("Settings", "Plain window title and icon"),
                help=lambda: translate(
                    "Settings",
                    "The title says only “Folder”. It never shows a name or a number in any case. "
                    "The taskbar may show the change only after the next start.",
                ),
            ),
        )
        self._add(
            card,
            "neutral_reminders",
            CheckField(
                lambda: translate("Settings", "Plain words in reminders"),
                help=lambda: translate(
                    "Settings",
                    "When a date is near, the window says only that something is due. "
                    "Without this it says who, what and when.",
                ),
            ),
        )
        self._add(
            card,
            "keep_folder",
            CheckField(
                lambda: translate("Settings", "Remember which folder was open"),
                help=lambda: translate("Settings", "Turn this off if its place should not be seen on this computer."),
            ),
            lambda value: None if value else self.context.settings.forget_folder() and None,
        )
        links = QWidget()
        flow = FlowLayout(links, 8)
        more = Button(lambda: translate("Settings", "What is not protected"), "secondary", "shield-check")
        more.clicked.connect(lambda: self.context.navigate("traces"))
        flow.addWidget(more)
        card.body.addWidget(links)
        self._problem = Label("", "small", tone="fault_ink")
        self._problem.setVisible(False)
        card.body.addWidget(self._problem)
        return card

    def _add(self, card: SectionCard, key: str, field: Field, apply: Callable[[object], None] | None = None) -> None:
        self._fields[key] = field
        card.body.addWidget(field)
        field.committed.connect(lambda value: self._changed(key, value, apply))

    def _changed(self, key: str, value: object, apply: Callable[[object], None] | None) -> None:
        assert isinstance(value, str | int | bool)
        written = self.context.settings.set(key, value)
        self._problem.setVisible(not written)
        if not written:
            self._problem.set_text(
                translate("Settings", "This choice holds now, but it could not be kept for the next start.")
            )
        if apply is not None:
            apply(value)
        self.context.setting_changed.emit(key)

    def _apply_language(self, value: object) -> None:
        set_language(str(value))

    def _apply_look(self) -> None:
        settings = self.context.settings
        theme.set(scheme=settings.text("colours"), percent=settings.number("text_percent"))
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app)
