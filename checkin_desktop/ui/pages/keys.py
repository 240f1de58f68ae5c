"""Who can open this folder: passphrases with their names, this computer's login, the recovery sheet, a new key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from checkin_desktop.services.vault_keys import Keys, SheetDue, SheetState, WayIn
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.keyring_card import KeyringCard
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.pages.safety_parts import SafetySubpage
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, IconButton
from checkin_desktop.ui.widgets.cards import Banner, SectionCard
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.dates import format_date


def way_name(way: WayIn, ways: Sequence[WayIn]) -> str:
    """What a way in is called; one without a name gets its number among the passphrases."""
    if way.label:
        return way.label
    if way.is_keyring:
        return translate("Safety", "This computer’s login")
    typed = [known for known in ways if not known.is_keyring]
    if len(typed) == 1:
        return translate("Safety", "Your passphrase")
    return translate("Safety", "Passphrase {number}", number=typed.index(way) + 1)


def sheet_words(sheet: SheetState) -> str:
    """How it stands with the recovery sheet, in one sentence."""
    proved = max((at for at in (sheet.confirmed_at, sheet.tried_at) if at is not None), default=None)
    if proved is None:
        return translate("Safety", "Nobody has tried the recovery sheet yet.")
    day = format_date(catalog(), proved.astimezone().date())
    if sheet.due is SheetDue.YEARLY:
        return translate("Safety", "The recovery sheet was last tried a year ago or more, on {date}.", date=day)
    return translate("Safety", "The recovery sheet was last tried on {date}.", date=day)


class KeysPage(SafetySubpage):
    """Loads through the job runner; every change asks for the passphrase in a dialog."""

    page_id = "keys"
    topics = frozenset({"keys"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Safety", "Who can open this folder"),
            lambda: translate("Safety", "Passphrases, the recovery sheet, and a new key."),
            parent,
        )
        self.keys: Keys | None = None
        self._pending = Banner(
            "late",
            lambda: translate("Safety", "The new key is in force. Its sheet is not confirmed yet."),
            self._pending_words,
            icon_name="key",
        )
        self._pending.hide()
        self.column.addWidget(self._pending)
        sides = QWidget(), QWidget()
        for side, cards in zip(sides, self._make_cards(), strict=True):
            box = _column(side)
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        self.column.addWidget(Columns(*sides, ratio=(1, 1), under=760))
        self.column.addStretch(1)

    def refresh(self) -> None:
        """Load who can open the folder."""
        keys = self.context.case.keys
        self.context.runner.submit(lambda _: keys.load(), owner=self, done=self._show)
        self.keyring.refresh()

    def retranslate(self) -> None:
        """Build the rows again in the window's language."""
        if self.keys is not None:
            self._show(self.keys)

    def wipe(self) -> None:
        """Forget the names of the passphrases."""
        self.keys = None
        self.rows.clear()

    def _make_cards(self) -> tuple[tuple[QWidget, ...], tuple[QWidget, ...]]:
        people = SectionCard(lambda: translate("Safety", "Passphrases"), flush=True)
        self.rows = RowStack()
        people.body.addWidget(self.rows)
        self.lost = Label(
            lambda: translate(
                "Safety", "Both key files are lost. Choose a new passphrase with the banner above; it writes new ones."
            ),
            "body",
            tone="fault_ink",
        )
        self.lost.hide()
        people.body.addWidget(self.lost)
        self.add_button = _button(lambda: translate("Safety", "Add a passphrase…"), "plus", self._add)
        self.change_button = _button(lambda: translate("Safety", "Change a passphrase…"), "pencil", self._change)
        people.body.addWidget(_actions(self.add_button, self.change_button, inset=True))

        sheet = SectionCard(lambda: translate("Safety", "Recovery sheet"))
        self.sheet_state = Label("", "strong")
        sheet.body.addWidget(self.sheet_state)
        sheet.body.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "The sheet opens the folder when every passphrase is forgotten. Try it once a year: then you "
                    "notice in time if it is lost or cannot be read.",
                ),
                "body",
                tone="ink2",
            )
        )
        self.try_button = _button(lambda: translate("Safety", "Try your sheet now…"), "check", self._try)
        self.show_button = _button(lambda: translate("Safety", "Show the sheet again…"), "eye", self._show_again)
        self.confirm_button = _button(self._confirm_words, "check", self._confirm)
        sheet.body.addWidget(_actions(self.confirm_button, self.try_button, self.show_button))

        new = SectionCard(lambda: translate("Safety", "Has somebody seen the sheet?"))
        new.body.addWidget(
            Label(
                lambda: translate(
                    "Safety",
                    "Then make a new key. Everything is encrypted again; the old sheet no longer opens this folder. "
                    "Copies and backups made before still open with it.",
                ),
                "body",
                tone="ink2",
            )
        )
        self.new_button = _button(lambda: translate("Safety", "Make a new key…"), "key", self._new_key)
        self.back_button = _button(lambda: translate("Safety", "Go back to the old key…"), "undo", self._go_back)
        new.body.addWidget(_actions(self.new_button, self.back_button))

        self.keyring = KeyringCard(self.context)
        return (people, self.keyring), (sheet, new)

    def _show(self, keys: Keys) -> None:
        self.keys = keys
        self.rows.set_rows([self._row(way, keys.ways) for way in keys.ways if not way.is_keyring])
        self.lost.setVisible(not keys.ways)
        self.sheet_state.set_text(lambda: sheet_words(keys.sheet))
        self.sheet_state.set_tone("ink" if keys.sheet.due is SheetDue.NO else "late_ink")
        self._pending.setVisible(keys.sheet.replaces_key)
        self._pending.set_texts(
            lambda: translate("Safety", "The new key is in force. Its sheet is not confirmed yet."),
            self._pending_words,
        )
        self.confirm_button.setVisible(keys.sheet.confirmed_at is None)
        self.confirm_button.retranslate()
        self.back_button.setVisible(keys.sheet.can_go_back)
        changeable = bool(keys.ways)
        for button in (self.add_button, self.change_button, self.new_button, self.show_button, self.confirm_button):
            button.setEnabled(changeable)
        self.new_button.setEnabled(changeable and not keys.sheet.replaces_key)

    def _row(self, way: WayIn, ways: Sequence[WayIn]) -> ListRow:
        name = way_name(way, ways)
        added = format_date(catalog(), way.added_at.astimezone().date()) if way.added_at else ""
        second = translate("Safety", "Added on {date}", date=added) if added else ""
        rename = IconButton("pencil", translate("Safety", "Rename {name}", name=name))
        rename.clicked.connect(lambda: self._rename(way))
        actions = [rename]
        if len([known for known in ways if not known.is_keyring]) > 1:
            remove = IconButton("trash", translate("Safety", "Remove {name}", name=name))
            remove.clicked.connect(lambda: self._remove(way, name))
            actions.append(remove)
        return ListRow(name, second, icon_name="key", actions=actions)

    def _confirm_words(self) -> str:
        if self.keys is not None and self.keys.sheet.replaces_key:
            return translate("Safety", "Confirm the new sheet…")
        return translate("Safety", "Confirm the sheet…")

    def _pending_words(self) -> str:
        if self.keys is not None and self.keys.sheet.can_go_back:
            return translate(
                "Safety",
                "Until it is confirmed, the old copy stays on this computer and opens with the old sheet. You can "
                "still go back to the old key: nothing was saved since.",
            )
        return translate(
            "Safety",
            "Until it is confirmed, the old copy stays on this computer and opens with the old sheet. Going back is "
            "not offered any more: what you saved since would be lost.",
        )

    def _add(self) -> None:
        from checkin_desktop.ui.dialogs.passphrases import add_passphrase

        add_passphrase(self.context, self)

    def _change(self) -> None:
        from checkin_desktop.ui.dialogs.passphrases import change_passphrase

        change_passphrase(self.context, self)

    def _rename(self, way: WayIn) -> None:
        from checkin_desktop.ui.dialogs.passphrases import rename_passphrase

        rename_passphrase(self.context, self, way)

    def _remove(self, way: WayIn, name: str) -> None:
        from checkin_desktop.ui.dialogs.passphrases import remove_passphrase

        remove_passphrase(self.context, self, way, name)

    def _try(self) -> None:
        from checkin_desktop.ui.dialogs.recovery_sheet import try_sheet

        if self.keys is not None:
            sheet = self.keys.sheet
            try_sheet(self.context, self, sheet.sheet_no, replaces_key=sheet.replaces_key)

    def _show_again(self) -> None:
        from checkin_desktop.ui.dialogs.recovery_sheet import ask_for_sheet, show_sheet

        sheet = ask_for_sheet(self.context, self)
        if sheet is not None:
            show_sheet(self.context, self, sheet, confirm=False)

    def _confirm(self) -> None:
        from checkin_desktop.ui.dialogs.recovery_sheet import ask_for_sheet, show_sheet

        sheet = ask_for_sheet(self.context, self)
        if sheet is not None:
            show_sheet(self.context, self, sheet, confirm=True)

    def _new_key(self) -> None:
        from checkin_desktop.ui.dialogs.new_key import make_new_key

        if self.keys is not None:
            ways = self.keys.ways
            make_new_key(self.context, self, ways, [way_name(way, ways) for way in ways])

    def _go_back(self) -> None:
        from checkin_desktop.ui.dialogs.new_key import go_back

        go_back(self.context, self)


def _button(text: Text, icon: str, pressed) -> Button:
    button = Button(text, "secondary", icon)
    button.clicked.connect(pressed)
    return button


def _actions(*buttons: Button, inset: bool = False) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, 8)
    edge = theme.space(18) if inset else 0
    flow.setContentsMargins(edge, theme.px(10) if inset else 0, edge, theme.px(8) if inset else 0)
    for button in buttons:
        flow.addWidget(button)
    return holder


def _column(side: QWidget):
    from PySide6.QtWidgets import QVBoxLayout

    box = QVBoxLayout(side)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.space(16))
    return box
