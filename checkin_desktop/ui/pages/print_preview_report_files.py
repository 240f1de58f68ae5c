"""Files inside a report: clean copies always, untouched originals only where they are ticked, and parts for courts."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.report_choices import PART_LIMIT, ReportChoices
from checkin_desktop.domain.snapshots import Exhibit, ReportSnapshot
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.pages.print_preview_groups import ChoiceGroup
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.ui.widgets.tick_list import TickList
from checkin_desktop.words import dates

_PICTURES = "image/"
_MAIL, _PDF = "message/rfc822", "application/pdf"
_CALL_LOGS = frozenset({"text/csv", "application/xml"})


def revealed(mime: str) -> str:
    """What the untouched file shows and the clean copy does not."""
    if mime.startswith(_PICTURES):
        return translate("Attempts", "A photo also tells where and when it was taken, and with which device.")
    if mime == _MAIL:
        return translate("Attempts", "An email file shows all its hidden lines: computers, addresses, other people.")
    if mime in _CALL_LOGS:
        return translate("Attempts", "This file shows every call of the phone, not only the ones you picked.")
    if mime == _PDF:
        return translate("Attempts", "A PDF can hide more than it shows: who made it, where, and earlier words.")
    return translate("Attempts", "The whole file goes along as it is.")


class FilesGroup(ChoiceGroup):
    """Which originals go along, and whether the report is cut into parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paperclip", lambda: translate("Attempts", "Files inside the PDF"), parent)

    def fill(self, column: QVBoxLayout) -> None:
        self.intro = Label("", "small")
        column.addWidget(self.intro)
        self.list = TickList(
            lambda: translate("Attempts", "Original files that go along"),
            lambda: translate("Attempts", "goes along"),
            lambda: translate("Attempts", "stays here"),
        )
        self.list.setMinimumHeight(theme.px(220))
        self.list.turned.connect(self.changed)
        self.frame = Card(2, kind="field")
        self.frame.body.addWidget(self.list)
        column.addWidget(self.frame)
        self.parts = CheckField(
            lambda: translate("Attempts", "In parts under 25 MB"),
            help=lambda: translate(
                "Attempts", "Courts take no larger file by upload. A small report stays one file all the same."
            ),
        )
        self.parts.edited.connect(lambda _: self.changed.emit())
        column.addWidget(self.parts)

    def put(self) -> None:
        self.parts.set_value(self.choices.part_limit is not None)
        self._put_files()

    def read(self, choices: ReportChoices) -> ReportChoices:
        return replace(
            choices,
            originals=frozenset(key for key in self.list.turned_keys() if isinstance(key, int)),
            part_limit=PART_LIMIT if self.parts.value() else None,
        )

    def show_snapshot(self, snapshot: ReportSnapshot) -> None:
        super().show_snapshot(snapshot)
        if self.built:
            self._put_files()

    def summary(self) -> str:
        going = sum(exhibit.attachment.id in self.choices.originals for exhibit in self._exhibits())
        files = (
            translate("Attempts", "Clean copies and %n original(s)", n=going)
            if going
            else translate("Attempts", "Clean copies, no originals")
        )
        if self.choices.part_limit is None:
            return files
        return " · ".join((files, translate("Attempts", "in parts")))

    def retranslate(self) -> None:
        super().retranslate()
        if self.built:
            self._put_files()

    def _exhibits(self) -> tuple[Exhibit, ...]:
        found = self.snapshot.exhibits if self.snapshot is not None else ()
        return tuple(exhibit for exhibit in found if exhibit.attachment.withdrawn_at is None)

    def _put_files(self) -> None:
        exhibits = self._exhibits()
        self.frame.setVisible(bool(exhibits))
        self.list.show_rows([_row(exhibit) for exhibit in exhibits], self.choices.originals)
        self.intro.set_text(_intro if exhibits else _no_files)


def _row(exhibit: Exhibit) -> RowItem:
    kept = exhibit.attachment
    size = dates.format_size(catalog(), kept.size)
    return RowItem(
        title=translate("Attempts", "{letter}. {name}", letter=exhibit.label, name=kept.name),
        key=kept.id,
        second=revealed(kept.mime),
        third=size,
    )


def _intro() -> str:
    return translate(
        "Attempts",
        "Each file goes along as a clean copy: made anew, with nothing hidden in it. Tick an original only when "
        "somebody asks for it. It then goes along exactly as it is:",
    )


def _no_files() -> str:
    return translate("Attempts", "The attempts in this report have no files.")
