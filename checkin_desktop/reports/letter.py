"""A letter on paper: who writes, the date, to whom, what it is about, the words as they were typed, a line to sign on.

The English words come first, because the office reads them; the same letter in another language follows on pages of
its own. The letter is printed as it was typed: nothing is added to what the person says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from checkin_desktop.domain.letters import ENGLISH
from checkin_desktop.domain.snapshots import LetterSnapshot
from checkin_desktop.reports import forms
from checkin_desktop.reports.compose import BODY, SMALL, STRONG, TITLE, Composer, Rendered
from checkin_desktop.reports.page import LEFT, WIDTH, Cell, Row
from checkin_desktop.reports.text import Style, bare, typed
from checkin_desktop.reports.wording import Both, Wording
from checkin_desktop.words import dates
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

_BETWEEN: Final = 10.0
_SENDER: Final = QT_TRANSLATE_NOOP("pdf", "Letter: who writes")
_TO: Final = QT_TRANSLATE_NOOP("pdf", "Letter: to whom")
_SUBJECT: Final = QT_TRANSLATE_NOOP("pdf", "Letter: subject")
_TEXT: Final = QT_TRANSLATE_NOOP("pdf", "Letter: text")
_SIGNED_BY: Final = QT_TRANSLATE_NOOP("pdf", "Letter: name under the signature")
_BLANK_LINES: Final = re.compile(r"\n[ \t]*\n\s*")


def render(
    snapshot: LetterSnapshot, english: Catalog, own: Catalog, *, cancelled: Callable[[], bool] = lambda: False
) -> Rendered:
    """The letter as a PDF. `own` is the language it was written in, which may be English too. Raises Cancelled."""
    return _LetterDocument(snapshot, english, own, cancelled).render()


class _LetterDocument:
    def __init__(
        self, snapshot: LetterSnapshot, english: Catalog, own: Catalog, cancelled: Callable[[], bool]
    ) -> None:
        self.snapshot, self.details = snapshot, snapshot.details
        self.english, self.own = english, own
        self.words = Wording(english)
        self.page = Composer(self.words, practice=snapshot.practice, cancelled=cancelled)

    def render(self) -> Rendered:
        details = self.details
        if details.is_bilingual:
            self._letter(self.english, details.subject_english, details.english)
            self.page.flow.break_page()
        self._letter(self.own, details.subject, details.body)
        title = self.words.translate("pdf", "Letter")
        return self.page.finish(title, self.snapshot.made_at, self._footer).write()

    def _letter(self, catalog: Catalog, subject: str, body: str) -> None:
        details, signed = self.details, self.details.kind.is_signed
        if catalog.code != ENGLISH:
            note = catalog.translate("pdf", "The same letter in the language it was written in.")
            self._add(note, None, catalog, SMALL)
        day = dates.format_date(catalog, details.dated) if details.dated is not None else ""
        if signed:
            self._add(details.sender, _SENDER, catalog)
            self._add(day, None, catalog)
            self._add(details.to, _TO, catalog)
        self._add(subject, _SUBJECT, catalog, STRONG if signed else TITLE, kind="H1")
        if not signed:
            self._add("\n".join(part for part in (details.to, day) if part), _TO, catalog)
        for paragraph in _BLANK_LINES.split(body.strip()):
            self._add(paragraph, _TEXT, catalog)
        if signed:
            self._signature(catalog)

    def _signature(self, catalog: Catalog) -> None:
        with self.page.flow.group():
            self.page.flow.space(12)
            forms.lines_to_fill(self.page, (Both(catalog.translate("pdf", "Signature")),))
            self._add(self.details.signed_by, _SIGNED_BY, catalog)

    def _add(
        self, text: str, field: tuple[str, str] | None, catalog: Catalog, style: Style = BODY, kind: str = "P"
    ) -> None:
        if not text.strip():
            return
        prepared = typed(text)
        named = self.words.translate(*field).first if field else ""
        node = self.page.flow.node(kind, "" if catalog.code == ENGLISH else catalog.code)
        lines = self.page.setter.lines(prepared, style, WIDTH, named)
        mark = (bare(prepared), 0) if kind == "H1" else None
        self.page.flow.add(
            Row(
                (Cell(LEFT, WIDTH, lines, node),), below=_BETWEEN, keep_whole=False, keep_next=kind == "H1",
                bookmark=mark,
            )
        )  # fmt: skip

    def _footer(self, page: int, pages: int) -> list[str]:
        return self.page.footer("", "", page, pages)
