"""Whom the person tried to reach: a line or office of the shipped directory, or anything typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from checkin_desktop.domain.attempts import AttemptDraft, Channel
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.ui.dialogs.attempt_dialog_section import FormSection, side_by_side
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.directory import DirectoryEntry
from checkin_desktop.ui.models.directory_rows import copied_words, visits_words
from checkin_desktop.ui.style_sheet import style_sheet
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import IconButton
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import PhoneField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import format_as_of
from checkin_desktop.words.hours import format_hours

_BY_NUMBER = frozenset({Channel.CALL, Channel.FAX, Channel.TEXT})
_MAX_SHOWN = 12


class WhomSection(FormSection):
    """The office field offers names while typing; taking one fills in its number or address with source and date."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(lambda: translate("Attempts", "Whom did you try to reach?"), parent=parent)
        self._entries: dict[str, DirectoryEntry] = {}
        self._line_id = ""
        self._channel: Channel | None = Channel.CALL
        self.office = TextField(
            lambda: translate("Attempts", "Office or line"),
            help=lambda: translate("Attempts", "Type part of a name or city and choose, or write your own."),
            max_length=500,
        )
        self.name_field("office", self.office)
        self._names = QStringListModel(self)
        self.completer = QCompleter(self._names, self)
        self.completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.completer.setMaxVisibleItems(_MAX_SHOWN)
        self.completer.activated[str].connect(self._taken)
        self.office.edit.setCompleter(self.completer)
        self.completer.popup().setStyleSheet(  # a window of its own: it inherits nothing from this one
            f"{style_sheet(theme)}\nQListView{{border:1px solid {theme.hex('control')};padding:{theme.px(4)}px;}}"
            f"QListView::item{{min-height:{theme.px(34)}px;padding:0 {theme.px(8)}px;}}"
            f"QListView::item:selected{{background:{theme.hex('soft')};color:{theme.hex('ink')};}}"
        )
        self.completer.popup().setAccessibleName(translate("Attempts", "Offices and lines"))
        self.list_button = IconButton("list", lambda: translate("Attempts", "Show all offices and lines"))
        self.list_button.clicked.connect(self._show_all)
        self.office.head.addWidget(self.list_button)
        self.body.addWidget(self.office)
        self.number = PhoneField(lambda: translate("Attempts", "Number called"))
        self.name_field("number", self.number)
        self.address = TextField(
            lambda: translate("Attempts", "Email, web or street address"), ltr=True, max_length=500
        )
        self.name_field("address_used", self.address)
        self.body.addWidget(side_by_side(self.number, self.address))
        self.source_words = Label("", "small")
        self.body.addWidget(self.source_words)
        self.source = FactNote(None)
        self.body.addWidget(self.source)
        self.warning = Label("", "small", tone="late_ink")
        self.body.addWidget(self.warning)
        self.office.edited.connect(lambda _: self._typed())
        self.number.edited.connect(lambda _: self._read_number())
        self._say()

    def set_directory(self, entries: Sequence[DirectoryEntry]) -> None:
        """What can be chosen."""
        self._entries = {entry.name: entry for entry in entries}
        self._names.setStringList(list(self._entries))
        self._say()

    def set_channel(self, channel: Channel | None) -> None:
        """Show the number or the address, whichever this channel needs; a filled one always stays in sight."""
        self._channel = channel
        self._arrange()

    def entry(self) -> DirectoryEntry | None:
        """The directory entry that was chosen, or None for one's own words."""
        found = self._entries.get(self.office.value())
        return found if found is not None and found.id == self._line_id else None

    def show_draft(self, draft: AttemptDraft) -> None:
        self._line_id = draft.line_id
        self._channel = draft.channel
        self.office.set_value(draft.office)
        self.number.set_value(draft.number)
        self.address.set_value(draft.address_used)
        self._read_number()
        self._arrange()
        self._say()

    def read_into(self, draft: AttemptDraft) -> AttemptDraft:
        return replace(
            draft,
            line_id=self._line_id,
            office=self.office.value(),
            number=self.number.value(),
            address_used=self.address.value(),
        )

    def retranslate(self) -> None:
        self._say()

    def take(self, entry: DirectoryEntry) -> None:
        """Fill in an entry. A number that was typed by hand and differs is replaced: it belonged to another office."""
        self._line_id = entry.id
        self.office.set_value(entry.name)
        if self._channel in _BY_NUMBER or self._channel is None:
            self.number.set_value(entry.number)
            self._read_number()
        else:
            self.address.set_value("" if self._channel is Channel.EMAIL else entry.address)
        self._arrange()
        self._say()
        self.edited.emit()

    def _taken(self, name: str) -> None:
        entry = self._entries.get(name)
        if entry is not None:
            self.take(entry)

    def _read_number(self) -> None:
        """Say how the number will be shown; what is kept is what was typed."""
        typed = self.number.value().strip()
        shown = format_phone(typed)
        differs = bool(shown) and shown != typed
        self.number.set_hint(
            (lambda: translate("Attempts", "Shown as {number}", number=isolate_ltr(shown))) if differs else ""
        )

    def _typed(self) -> None:
        self._line_id = ""
        self._say()

    def _show_all(self) -> None:
        self.office.edit.setFocus()
        self.completer.setCompletionPrefix("")
        self.completer.complete()

    def _arrange(self) -> None:
        by_number = self._channel in _BY_NUMBER or self._channel is None
        for field, wanted in ((self.number, by_number), (self.address, not by_number)):
            # The field stands in a column of its own, which would keep its half of the row.
            field.parentWidget().setVisible(wanted or bool(field.value()))

    def _say(self) -> None:
        entry = self.entry()
        self.source.setVisible(entry is not None and entry.fact is not None)
        self.source_words.setVisible(False)
        self.warning.setVisible(entry is not None and bool(entry.warning))
        if entry is None:
            return
        self.source.set_fact(entry.fact)
        words = [translate("Attempts", "The number is filled in from the list.")] if entry.number else []
        words += _hours_words(entry)
        self.source_words.set_text(" ".join(words))
        self.source_words.setVisible(bool(words))
        self.warning.set_text(translate("reference", entry.warning))


def _hours_words(entry: DirectoryEntry) -> list[str]:
    """The published hours; where sources differ the safest first, then each reading with its source and date."""

    def clock(published: str) -> str:
        return format_hours(catalog(), published, entry.zone)

    line = entry.line
    if entry.own is not None:
        words = [copied_words(entry.own)]
    elif entry.office is not None:
        words = [visits_words(entry.office)] if entry.office.hours_text else []
    elif line is None or not line.hours_differ:
        words = [translate("Attempts", "Published hours: {hours}.", hours=clock(entry.hours))] if entry.hours else []
    else:
        words = [translate("Attempts", "Sources differ on the hours.")]
        if line.surest_hours:
            words.append(translate("Attempts", "Surest: {hours}.", hours=clock(line.surest_hours)))
        words += [
            translate(
                "Attempts",
                "{source} ({date}): {hours}.",
                source=translate("reference", reading.sources[0].name),
                date=format_as_of(catalog(), reading.sources[0].as_of),
                hours=clock(reading.published),
            )
            for reading in line.hours
        ]
    if line is not None and any(not reading.verified for reading in line.hours):
        words.append(translate("Attempts", "Not checked. Compare with your paper."))
    return words
