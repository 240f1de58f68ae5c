"""Time stamps from outside: below the log. The person asks for them; the program itself contacts nobody.

The way that needs nothing but an email comes first; commands are only shown to those who ask for them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.timestamps import REPLY_SUFFIX
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import anchor_words as words
from checkin_desktop.ui.pages.anchors_parts import AnswerZone, Point, StampRow, buttons
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, PageHeader, SectionCard
from checkin_desktop.ui.widgets.flow import Columns, scroll
from checkin_desktop.ui.widgets.fold import Fold
from checkin_desktop.ui.widgets.labels import Label, Rule

if TYPE_CHECKING:
    from checkin_desktop.domain.anchors import Anchor
    from checkin_desktop.domain.timestamps import Stamp
    from checkin_desktop.services.anchors import AnchorsState
    from checkin_desktop.services.export_door import SavedCopy

# What openssl and curl are told; the same in every language.
_SEND: Final = (
    'curl -H "Content-Type: application/timestamp-query" --data-binary @anchor.tsq --output anchor.tsr ADDRESS'
)
_VERIFY: Final = "openssl ts -verify -queryfile anchor.tsq -in anchor.tsr -CAfile CERTIFICATE.pem"


class AnchorsPage(Page):
    """How far the log is stamped, the way to a new stamp, the fingerprint for a lawyer, and all stamps."""

    page_id = "anchors"
    topics = frozenset({"anchors", "attempts"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.state: AnchorsState | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        self.header = PageHeader(
            lambda: translate("Attempts", "Time stamps"),
            lambda: translate("Attempts", "Somebody outside confirms that this log existed at a certain moment."),
        )
        self.header.add_action(back_button(context, lambda: translate("Attempts", "Back to the attempts"), "attempts"))
        column.addWidget(self.header)
        self.told = Banner("success", "")
        self.told.setVisible(False)
        column.addWidget(self.told)
        main, side = QWidget(), QWidget()
        left, right = QVBoxLayout(main), QVBoxLayout(side)
        for box, cards in ((left, (self._letter(), self._how(), self._stamps())), (right, (self._meaning(),))):
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        column.addWidget(Columns(main, side, ratio=(1, 1), under=860))
        column.addStretch(1)
        context.hold(self.ask_button, self.take_button)
        outer.addWidget(scroll(content, exact=True))

    def _how(self) -> SectionCard:
        card = SectionCard(lambda: translate("Attempts", "Or get a time stamp from a service"))
        self.covered = Label("", "strong")
        card.body.addWidget(self.covered)
        self.ask_button = Button(lambda: translate("Attempts", "Save the request…"), "secondary", "save")
        self.ask_button.clicked.connect(self._ask)
        self.take_button = Button(lambda: translate("Attempts", "Add the answer…"), "secondary", "upload")
        self.take_button.clicked.connect(self._pick)
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Attempts",
                    "1. Save the request. It is a very small file with a fingerprint of the log. No names, no "
                    "numbers, no words of the log are in it.",
                ),
                "body",
            )
        )
        card.body.addWidget(buttons(self.ask_button))
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Attempts",
                    "2. Take the file to a time-stamp service (RFC 3161), on any computer with internet. Many are "
                    "free. It gives back another small file. This program contacts nobody.",
                ),
                "body",
            )
        )
        self.zone = AnswerZone()
        self.zone.column.addWidget(
            Label(lambda: translate("Attempts", "3. Bring the answer back: drop the file here, or add it."), "body")
        )
        self.zone.column.addWidget(buttons(self.take_button))
        self.zone.dropped.connect(self.take)
        card.body.addWidget(self.zone)
        self.commands = Fold(
            _show_commands,
            lambda: translate("Attempts", "For technicians: show the commands"),
            lambda: translate("Attempts", "Hide the commands"),
            "keyboard",
            parent=card,
        )
        card.body.addWidget(self.commands)
        return card

    def _meaning(self) -> SectionCard:
        card = SectionCard(lambda: translate("Attempts", "What it shows, and what it does not"))
        for icon_name, tone, text in (
            (
                "check",
                "success_line",
                lambda: translate(
                    "Attempts",
                    "The log existed, word for word, not later than that moment. Every entry before the newest one is "
                    "covered, too.",
                ),
            ),
            ("minus", "ink2", lambda: translate("Attempts", "Not who wrote it, and not that a call took place.")),
            (
                "minus",
                "ink2",
                lambda: translate("Attempts", "Not when a call took place. Get the stamp soon, best the same day."),
            ),
            (
                "info",
                "ink2",
                lambda: translate(
                    "Attempts",
                    "This program checks the answer without the internet. Whether the service can be trusted, others "
                    "decide: for that they need its certificate.",
                ),
            ),
        ):
            card.body.addWidget(Point(icon_name, tone, text))
        return card

    def _letter(self) -> SectionCard:
        card = SectionCard(lambda: translate("Attempts", "Email the fingerprint to your lawyer"))
        card.body.addWidget(
            Label(
                lambda: translate(
                    "Attempts",
                    "The day your lawyer gets the email is a witness. Copy these words into your own mail "
                    "program. This program sends nothing.",
                ),
                "body",
            )
        )
        self.subject = Label("", "strong", selectable=True)
        self.body = Label("", "body", selectable=True)
        card.body.addWidget(self.subject)
        card.body.addWidget(self.body)
        self.copy_subject = Button(lambda: translate("Attempts", "Copy the subject"), "secondary", "copy")
        self.copy_subject.clicked.connect(lambda: self.context.clipboard.copy(self._letter_words()[0]))
        self.copy_body = Button(lambda: translate("Attempts", "Copy the text"), "primary", "copy")
        self.copy_body.clicked.connect(lambda: self.context.clipboard.copy(self._letter_words()[1]))
        self.save_letter = Button(lambda: translate("Attempts", "Save as a text file…"), "quiet", "save")
        self.save_letter.clicked.connect(self._save_letter)
        card.body.addWidget(buttons(self.copy_subject, self.copy_body, self.save_letter))
        self.letter = card
        return card

    def _stamps(self) -> SectionCard:
        self.stamps = SectionCard(lambda: translate("Attempts", "Your time stamps"), flush=True)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self.stamps.body.addWidget(holder)
        self.stamps.setVisible(False)
        return self.stamps

    # What the window asks of a page.

    def refresh(self) -> None:
        """Load the stamps and the end of the log."""
        if self.person_id is None:
            return
        person_id, anchors = self.person_id, self.context.case.anchors

        def done(state: AnchorsState) -> None:
            if person_id == self.person_id:
                self._show(state)

        self.context.runner.submit(
            lambda _: anchors.state(person_id),
            owner=self,
            done=done,
            failed=self.context.messages.error,
            reading=True,
        )

    def retranslate(self) -> None:
        """Build the rows and the e-mail again in the window's language."""
        if self.state is not None:
            self._show(self.state)

    def _forget(self) -> None:
        self.state = None
        self._clear()
        self.told.setVisible(False)
        self.stamps.setVisible(False)
        for label in (self.covered, self.subject, self.body):
            label.set_text("")

    # Showing.

    def rows(self) -> list[StampRow]:
        """The stamps as they stand in the list."""
        found = (self._rows.itemAt(place).widget() for place in range(self._rows.count()))
        return [row for row in found if isinstance(row, StampRow)]

    def _show(self, state: AnchorsState) -> None:
        self.state = state
        there = state.head.entries > 0
        self.covered.set_text(lambda: words.state_words(state))
        self.ask_button.setEnabled(there)
        self.take_button.setEnabled(bool(state.anchors))
        self.context.hold(self.ask_button, self.take_button)
        self.letter.setVisible(there)
        subject, body = self._letter_words()
        self.subject.set_text(subject)
        # In groups it can be compared by eye, and breaks where the card is narrow; what is copied has none.
        self.body.set_text(body.replace(state.head.chain_hash, words.grouped(state.head.chain_hash)) if there else "")
        self._clear()
        for anchor in state.anchors:
            if self._rows.count():
                self._rows.addWidget(Rule())
            row = StampRow(anchor, self.context)
            row.save_request.connect(self._save_request)
            row.save_reply.connect(self._save_reply)
            row.check.connect(lambda number: self._check(number, None))
            row.check_roots.connect(self._check_roots)
            self._rows.addWidget(row)
        self.stamps.setVisible(bool(state.anchors))

    def _clear(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().hide()
            item.widget().deleteLater()

    def _letter_words(self) -> tuple[str, str]:
        if self.state is None or not self.state.head.entries:
            return "", ""
        return words.mail_subject(self.state.head), words.mail_body(self.state.head)

    def _tell(self, title: str, text: str) -> None:
        self.told.set_texts(title, text)
        self.told.setVisible(True)

    # What the person does.

    def _ask(self) -> None:
        path = self.context.messages.save_file(translate("Attempts", "Save the request"), "anchor.tsq")
        if path is None or self.person_id is None:
            return
        person_id, anchors = self.person_id, self.context.case.anchors
        self._save(lambda: anchors.save_request(anchors.ask(person_id).id, path))

    def _pick(self) -> None:
        kinds = (
            (lambda: translate("Attempts", "Answers of time-stamp services"), f"*{REPLY_SUFFIX}"),
            (lambda: translate("Attempts", "All files"), "*"),
        )
        title = translate("Attempts", "Choose the answer")
        for path in self.context.messages.open_files(title, kinds=kinds, several=False):
            self.take(path)

    def take(self, path: Path) -> None:
        """Check an answer and keep it, or say why not."""
        if self.person_id is None or self.context.read_only:
            return
        person_id, anchors = self.person_id, self.context.case.anchors

        def done(anchor: Anchor) -> None:
            self._tell(
                translate("Attempts", "The answer was checked and is kept in the folder."),
                f"{words.stamp_title(anchor)} · {words.stamp_details(anchor)}",
            )
            self.refresh()

        self._work(lambda: anchors.take(person_id, path), done)

    def _save_request(self, number: int) -> None:
        path = self.context.messages.save_file(translate("Attempts", "Save the request"), "anchor.tsq")
        if path is not None:
            self._save(lambda: self.context.case.anchors.save_request(number, path))

    def _save_reply(self, number: int) -> None:
        path = self.context.messages.save_file(translate("Attempts", "Save the answer"), "anchor.tsr")
        if path is not None:
            self._save(lambda: self.context.case.anchors.save_reply(number, path))

    def _save_letter(self) -> None:
        path = self.context.messages.save_file(translate("Attempts", "Save the text"), "fingerprint.txt")
        if path is None or self.person_id is None:
            return
        person_id, anchors = self.person_id, self.context.case.anchors
        text = "\n\n".join(self._letter_words()) + "\n"
        self._save(lambda: anchors.save_letter(person_id, text, path))

    def _check_roots(self, number: int) -> None:
        kinds = (
            (lambda: translate("Attempts", "Certificates"), "*.pem *.crt *.cer *.der"),
            (lambda: translate("Attempts", "All files"), "*"),
        )
        title = translate("Attempts", "Choose the certificate of the service")
        for path in self.context.messages.open_files(title, kinds=kinds, several=False):
            self._check(number, path)

    def _check(self, number: int, roots: Path | None) -> None:
        anchors = self.context.case.anchors

        def done(stamp: Stamp) -> None:
            for row in self.rows():
                if row.anchor.id == number:
                    row.say(*words.checked_words(stamp), good=stamp.trusted is not False)

        self._work(lambda: anchors.check(number, roots), done)

    def _save(self, work: Callable[[], SavedCopy]) -> None:
        def done(saved: SavedCopy) -> None:
            self._tell(translate("Attempts", "The file is saved."), str(saved.path))
            self.refresh()

        self._work(work, done)

    def _work(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self.context.runner.submit(lambda _: work(), owner=self, done=done, failed=self.context.messages.error)


def _show_commands(column: QVBoxLayout) -> None:
    """How the request is sent from a command window, and how anybody checks the answer there."""
    column.addWidget(Label(lambda: translate("Attempts", "In a command window, for example:"), "small"))
    column.addWidget(Label(_SEND, "small", selectable=True))
    column.addWidget(Label(lambda: translate("Attempts", "Anybody can check it with openssl:"), "small"))
    column.addWidget(Label(_VERIFY, "small", selectable=True))
