"""Letters: begun from the case, edited as plain text, printed or copied, and put into the log once they went out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from checkin_desktop.domain.letters import Letter, LetterKind
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.letter_sent import LetterSentDialog
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models import letters as record
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.letters_form import LetterForm
from checkin_desktop.ui.pages.letters_new import NewLetter, window_language
from checkin_desktop.ui.pages.page import Page
from checkin_desktop.ui.pages.print_preview_letter import LetterPreview
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card, EmptyState, PageHeader
from checkin_desktop.ui.widgets.corner_clip import CornerClip
from checkin_desktop.ui.widgets.flow import scroll
from checkin_desktop.ui.widgets.list_detail import ListDetail
from checkin_desktop.ui.widgets.low_stack import LowStack
from checkin_desktop.ui.widgets.row_list import RowList
from checkin_desktop.words.labels import label


class LettersPage(Page):
    """The list, and the chosen letter as a form; the preview covers both."""

    page_id = "letters"
    topics = frozenset({"letters", "identity", "readiness", "appointments", "moves", "papers"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._letters: tuple[Letter, ...] = ()
        self._chosen: int | None = None
        self._name = ""
        self._preview: LetterPreview | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.views = QStackedWidget(self)
        outer.addWidget(self.views)
        self.views.addWidget(self._make_list())

    @property
    def preview(self) -> LetterPreview:
        """A letter before it is printed; built when it is first wanted."""
        if self._preview is None:
            self._preview = LetterPreview(self.context, self.views)
            self._preview.closed.connect(self._preview_closed)
            self.views.addWidget(self._preview)
        return self._preview

    def show_record(self, record_id: int) -> None:
        """Bring one letter to the front."""
        self.flush()
        self._show_letter(record_id)
        self.panes.show_detail()

    def act(self, action: str) -> None:
        """Ctrl+N asks for the kind of a new letter; "new:<kind>" begins it at once (`page_list.ACTIONS`); Ctrl+P."""
        name, _, about = action.partition(":")
        if name == "print":
            self.open_preview()
        elif name == "new" and about:
            kind, _, source = about.partition(":")
            self.begin(LetterKind(kind), window_language(), source)
        elif name == "new":
            self.add()

    def refresh(self) -> None:
        """Load the list again, and the letter in the form."""
        person_id = self.person_id
        if person_id is None:
            return
        case = self.context.case

        def work(_: object) -> tuple[tuple[Letter, ...], str, ReferenceData]:
            name = case.people.given_names(person_id)
            return case.letters.of_person(person_id), name, case.reference

        def done(found: tuple[tuple[Letter, ...], str, ReferenceData]) -> None:
            if person_id == self.person_id:
                self._show(*found)

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def flush(self) -> None:
        """Save what is typed and not left yet."""
        self.form.saver.flush()

    def retranslate(self) -> None:
        """Ask for texts again."""
        self.form.retranslate()
        self.list.set_rows(record.letter_rows(self._letters))
        self.header.set_subtitle(self._subtitle)

    def add(self) -> None:
        """Ask what the letter is for."""
        if self.person_id is None:
            return
        self.flush()
        self.detail.setCurrentWidget(self.chooser)
        self.stack.setCurrentWidget(self.panes)
        self.panes.set_alone(not self._letters)
        self.panes.show_detail()
        self.new_button.setVisible(False)
        self.chooser.open()

    def begin(self, kind: LetterKind, language: str, source: str = "") -> None:
        """Begin a letter. `source` is "appointment-<id>" or "move-<id>", or "" for the likeliest one."""
        person_id = self.person_id
        if person_id is None or self.context.read_only:
            return
        self.flush()
        letters = self.context.case.letters
        what, _, number = source.partition("-")
        appointment_id = int(number) if what == "appointment" else None
        move_id = int(number) if what == "move" else None

        def work(_: object) -> Letter:
            return letters.add(person_id, letters.draft(person_id, kind, appointment_id, move_id, language))

        self.context.runner.submit(work, owner=self, done=self._added, failed=self.context.messages.error)

    def open_preview(self) -> None:
        """Show the letter as it is printed."""
        if self.person_id is not None and self._chosen is not None:
            self.flush()
            self.views.setCurrentWidget(self.preview)
            self.preview.open_letter(self.person_id, self._chosen)

    def write_down(self) -> None:
        """Ask how the letter went out, and put it into the log."""
        self.flush()
        letter = self.form.letter
        if letter is None or letter.is_sent or self.form.has_faults():
            return
        dialog = LetterSentDialog(self.context, self.window(), letter)
        dialog.run()
        if dialog.attempt is not None:
            # What was typed before cannot be taken back in a letter that went out.
            self.context.undo_stack.clear()
            self.form.show_top()
            self._load_form(letter.id, then=self._went_out)

    def _make_list(self) -> QWidget:
        holder = QWidget(self.views)
        column = QVBoxLayout(holder)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(12))
        column.setSpacing(theme.space(12))
        self.header = PageHeader(lambda: translate("Letters", "Letters"), "", holder)
        self.new_button = Button(lambda: translate("Letters", "New letter"), "primary", "plus", parent=self.header)
        self.new_button.clicked.connect(self.add)
        self.header.add_action(self.new_button)
        column.addWidget(self.header)
        self.list = RowList(lambda: translate("Letters", "Letters, the newest first"))
        self.list.chosen.connect(self._choose)
        self.list.opened.connect(self._open)
        listing = Card(1)
        listing.body.addWidget(self.list)
        CornerClip(self.list)
        listing.setFocusProxy(self.list)
        self.form = LetterForm(self.context, self._draft_key, self._reveal)
        for signal, act in (
            (self.form.print_wanted, self.open_preview),
            (self.form.sent_wanted, self.write_down),
            (self.form.fill_wanted, self._fill),
            (self.form.again_wanted, self._again),
            (self.form.attempt_wanted, self._show_attempt),
            (self.form.remove_wanted, self._remove),
            (self.form.review.identity_wanted, lambda: self.context.navigate("identity", self.person_id)),
            (self.form.review.readiness_wanted, lambda: self.context.navigate("readiness", self.person_id)),
        ):
            signal.connect(act)
        self.chooser = NewLetter()
        self.chooser.chosen.connect(lambda kind: self.begin(kind, self.chooser.language()))
        self.chooser.given_up.connect(self._back)
        self.detail = QStackedWidget()
        self.detail.addWidget(self.form)
        self.detail.addWidget(self.chooser)
        self.panes = ListDetail(listing, self.detail, list_width=316, under=720)
        self.panes.covered.connect(lambda covered: self.header.setVisible(not covered))
        first = Button(lambda: translate("Letters", "Write the first letter"), "primary", "plus")
        first.clicked.connect(self.add)
        self.context.hold(self.new_button, first)
        self.empty = EmptyState(
            "mail",
            lambda: translate(
                "Letters",
                "A letter begins with what the case already knows. You add the rest in your own words, print it or "
                "copy it, and write down when you sent it.",
            ),
            first,
            lambda: translate("Letters", "No letters yet"),
        )
        self.stack = LowStack()
        self.stack.addWidget(self.panes)
        self.stack.addWidget(scroll(self.empty))
        column.addWidget(self.stack, 1)
        return holder

    def _show(self, letters: tuple[Letter, ...], name: str, reference: ReferenceData) -> None:
        self._letters, self._name = letters, name
        self.form.show_facts(reference)
        choosing = self.detail.currentWidget() is self.chooser
        self.header.set_subtitle(self._subtitle)
        self.new_button.setVisible(bool(letters) and not choosing)
        self.list.set_rows(record.letter_rows(letters))
        self.stack.setCurrentIndex(0 if letters or choosing else 1)
        self.panes.set_alone(not letters)
        ids = [letter.id for letter in letters]
        if self._chosen not in ids:
            self._chosen = ids[0] if ids else None
        if self._chosen is None:
            self.form.forget()
            return
        self.list.select(self._chosen)
        self._load_form(self._chosen)

    def _choose(self, letter_id: int) -> None:
        self.flush()
        self._show_letter(letter_id)

    def _open(self, letter_id: int) -> None:
        self._choose(letter_id)
        self.panes.show_detail()
        self.form.field("body").setFocus(Qt.FocusReason.TabFocusReason)

    def _show_letter(self, letter_id: int) -> None:
        if letter_id != self._chosen:
            self.form.show_top()
        self._chosen = letter_id
        self.views.setCurrentIndex(0)
        self.detail.setCurrentWidget(self.form)
        self.new_button.setVisible(True)
        self._load_form(letter_id)

    def _went_out(self) -> None:
        self.form.attempt_button.setFocus(Qt.FocusReason.TabFocusReason)

    def _load_form(self, letter_id: int, then: Callable[[], None] = lambda: None) -> None:
        case, key = self.context.case, self._draft_key(letter_id)

        def work(_: object) -> tuple[Stored, Any, ReferenceData]:
            return record.stored(case, letter_id), case.drafts.load(key), case.reference

        def done(found: tuple[Stored, Any, ReferenceData]) -> None:
            stored, draft, reference = found
            if letter_id == self._chosen:
                self.form.show_facts(reference)
                self.form.saver.load(letter_id, stored, None if stored.record.letter.is_sent else draft)
                self.list.select(letter_id)
                then()

        self.context.runner.submit(work, owner=self, done=done, reading=True)

    def _added(self, letter: Letter) -> None:
        self._push(
            translate("Letters", "Begin a letter: {kind}", kind=label(translate, letter.details.kind)),
            letter,
            back=lambda case: case.letters.remove(letter.id),
            again=lambda case: case.letters.restore(letter),
        )
        self._show_letter(letter.id)
        self.panes.show_detail()
        self.refresh()
        self.form.field("body").setFocus(Qt.FocusReason.TabFocusReason)

    def _back(self) -> None:
        self.detail.setCurrentWidget(self.form)
        self.panes.show_list()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _fill(self) -> None:
        letter_id, letters = self._chosen, self.context.case.letters
        if letter_id is None:
            return
        self.flush()
        self.context.runner.submit(
            lambda _: letters.fill_gaps(letter_id),
            owner=self,
            done=lambda _: self._load_form(letter_id),
            failed=self.context.messages.error,
        )

    def _again(self) -> None:
        letter_id, letters = self._chosen, self.context.case.letters
        if letter_id is not None:
            self.context.runner.submit(
                lambda _: letters.again(letter_id), owner=self, done=self._added, failed=self.context.messages.error
            )

    def _show_attempt(self) -> None:
        letter = self.form.letter
        if letter is not None and letter.attempt_id is not None:
            self.context.navigate("attempts", letter.person_id, letter.attempt_id)

    def _remove(self) -> None:
        letter_id, letters = self._chosen, self.context.case.letters
        if letter_id is None:
            return
        self.form.saver.forget()

        def done(letter: Letter) -> None:
            self.panes.show_list()
            self._push(
                translate("Letters", "Remove letter"),
                letter,
                back=lambda case: case.letters.restore(letter),
                again=lambda case: case.letters.remove(letter.id),
            )
            self.refresh()

        self.context.runner.submit(
            lambda _: letters.remove(letter_id), owner=self, done=done, failed=self.context.messages.error
        )

    def _push(self, text: str, letter: Letter, *, back: Any, again: Any) -> None:
        push_saved(self.context, text, back=back, again=again, place=("letters", letter.person_id, None))

    def _preview_closed(self) -> None:
        self.views.setCurrentIndex(0)
        self.form.print_button.setFocus()

    def _draft_key(self, letter_id: int) -> str:
        # The end of the key lets the draft go when the person is removed whole.
        return f"letter-{letter_id}:{self.person_id}"

    def _reveal(self, letter_id: int) -> None:
        self.context.navigate("letters", self.person_id, letter_id)

    def _forget(self) -> None:
        self.form.forget()
        self._letters, self._chosen, self._name = (), None, ""
        self.list.set_rows(())
        self.detail.setCurrentWidget(self.form)
        self.views.setCurrentIndex(0)
        if self._preview is not None:
            self._preview.forget()
        self.panes.show_list()
        self.header.set_subtitle("")

    def _subtitle(self) -> str:
        if not self._letters:
            return self._name
        count = translate("Letters", "%n letter(s)", n=len(self._letters))
        return translate("Letters", "{name} · {count}", name=self._name, count=count)
