"""The languages a person speaks: each one a pill that can be taken away, and a list to add another.

`value()` is a tuple of BCP 47 tags in the order of choice. A language that is not in the list can be typed.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin_desktop.ui.language import Text, resolve, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fields import ComboBox, Field
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.words.labels import LANGUAGES, language_label


class LanguagesField(Field):
    """Several languages."""

    def __init__(
        self,
        label: Text,
        *,
        help: Text = "",  # noqa: A002
        optional: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(label, help=help, optional=optional, parent=parent)
        self._tags: tuple[str, ...] = ()
        self._pills: list[Button] = []
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        self._pill_box = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._pill_box.setSizePolicy(policy)
        self._flow = FlowLayout(self._pill_box, 6)
        self.combo = ComboBox()
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
        line = self.combo.lineEdit()
        assert line is not None
        line.setProperty("kind", "bare")
        self.combo.activated.connect(self._chosen)
        line.returnPressed.connect(self._typed)
        line.editingFinished.connect(self._typed)
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        column.addWidget(self._pill_box)
        column.addLayout(row)
        self.place(holder, self.combo)

    def value(self) -> tuple[str, ...]:
        """The tags, in the order of choice."""
        return self._tags

    def _show(self, value: object) -> None:
        self._tags = tuple(str(tag) for tag in value) if isinstance(value, tuple | list) else ()
        self._rebuild()

    def retranslate(self) -> None:
        """Ask for all texts again."""
        super().retranslate()
        if self._input is not None:
            self._rebuild()

    def _rebuild(self) -> None:
        for pill in self._pills:
            self._flow.removeWidget(pill)
            pill.hide()
            pill.deleteLater()
        self._pills = []
        for tag in self._tags:
            name = language_label(translate, tag)
            pill = Button(name, "filter", "close", name=translate("Identity", "Remove {language}", language=name))
            pill.setCheckable(False)
            pill.clicked.connect(lambda _=False, gone=tag: self._remove(gone))
            self._flow.addWidget(pill)
            self._pills.append(pill)
        self._pill_box.setVisible(bool(self._tags))
        blocked = self.combo.blockSignals(True)
        self.combo.clear()
        free = [tag for tag in LANGUAGES if tag not in self._tags]
        for tag in sorted(free, key=lambda tag: (tag not in ("es", "en"), language_label(translate, tag))):
            self.combo.addItem(language_label(translate, tag), tag)
        self.combo.setCurrentIndex(-1)
        self.combo.setEditText("")
        line = self.combo.lineEdit()
        if line is not None:
            line.setPlaceholderText(translate("Identity", "Add a language"))
            line.setAccessibleName(resolve(self._label))
        self.combo.blockSignals(blocked)

    def _chosen(self, index: int) -> None:
        tag = self.combo.itemData(index)
        if isinstance(tag, str):
            self._add(tag)

    def _typed(self) -> None:
        words = self.combo.currentText().strip()
        if not words:
            return
        known = self.combo.findText(words, Qt.MatchFlag.MatchFixedString)
        tag = self.combo.itemData(known) if known >= 0 else words
        self._add(str(tag))

    def _add(self, tag: str) -> None:
        if tag not in self._tags:
            self._tags = (*self._tags, tag)
        self._rebuild()
        self.edited.emit(self._tags)
        self.commit_pending()

    def _remove(self, tag: str) -> None:
        self._tags = tuple(kept for kept in self._tags if kept != tag)
        self.combo.setFocus()
        self._rebuild()
        self.edited.emit(self._tags)
        self.commit_pending()
