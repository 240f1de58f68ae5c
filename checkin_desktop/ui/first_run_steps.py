"""The questions of the first run, one page each. They show and check; `first_run.FirstRun` does the work."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.jobs.runner import JobControl, Lane, Runner
from checkin_desktop.services import passphrases
from checkin_desktop.services.passphrases import Strength
from checkin_desktop.ui.folder_names import FolderKind
from checkin_desktop.ui.language import Text, catalog, current_language, languages, translate
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button, CardButton, ChoiceList
from checkin_desktop.ui.widgets.cards import Banner, Card, ProgressStrip
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.passphrase_field import PassphraseField
from checkin_desktop.words.notice_texts import strength_text

ENOUGH = 2
"""The lowest strength score (0 to 4) that is accepted without a second look."""


def disclaimer() -> str:
    """What this program is not; stands on the first page and on every export."""
    return translate("FirstRun", "Not legal advice. Not a substitute for a lawyer. Not from the government.")


class Step(QWidget):
    """One page: a question as its title, a sentence why, and what to answer with."""

    ready_changed = Signal()

    def __init__(self, title: Text, text: Text = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.space(14))
        self.title_label, self.text_label = Label(title, "title"), Label(text, "body", tone="ink2")
        self.column.addWidget(self.title_label)
        self.column.addWidget(self.text_label)
        self.text_label.setVisible(bool(text))

    def ready(self) -> bool:
        """True when the person may go on."""
        return True

    def check(self) -> bool:
        """Called at "Next": False keeps the page and says beside the field why."""
        return True

    def begin(self) -> None:
        """The page came to the front."""

    def without_head(self) -> Step:
        """The same without its question, for a dialog that asks it in its own words."""
        self.title_label.hide()
        self.text_label.hide()
        return self


class LanguageStep(Step):
    """Which language to read. Also the doors to practice and to a folder that exists already."""

    language_chosen = Signal(str)
    practice_wanted = Signal()
    folder_wanted = Signal()
    backup_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Welcome. Which language do you read best?"),
            lambda: translate("FirstRun", "You can change it at any time."),
        )
        self.choices = ChoiceList(
            [(language.code, language.own_name, "", "") for language in languages()],
            lambda: translate("FirstRun", "Language"),
        )
        self.choices.set_value(current_language())
        self.choices.committed.connect(lambda code: self.language_chosen.emit(str(code)))
        self.column.addWidget(self.choices)
        note = Card(kind="inset")
        note.body.addWidget(Label(disclaimer, "strong"))
        note.body.addWidget(
            Label(
                lambda: translate(
                    "FirstRun", "This program keeps your papers and your calls in order, only on this computer."
                ),
                "small",
            )
        )
        self.column.addWidget(note)
        practice = CardButton(
            "practice",
            lambda: translate("FirstRun", "Try it with a practice family"),
            lambda: translate("FirstRun", "Nobody in it is real"),
        )
        practice.clicked.connect(self.practice_wanted)
        self.column.addWidget(practice)
        existing = CardButton(
            "folder-open",
            lambda: translate("FirstRun", "Open a folder I already have"),
            lambda: translate("FirstRun", "On this computer or on a USB stick"),
        )
        existing.clicked.connect(self.folder_wanted)
        self.column.addWidget(existing)
        moving = CardButton(
            "backup",
            lambda: translate("FirstRun", "I come from another computer"),
            lambda: translate("FirstRun", "With a backup file on a USB stick"),
        )
        moving.clicked.connect(self.backup_wanted)
        self.column.addWidget(moving)

    def begin(self) -> None:
        """Mark the window's language."""
        self.choices.set_value(current_language())
        next((card for card in self.choices.cards if card.isChecked()), self.choices.cards[0]).setFocus()


class UsersStep(Step):
    """Who uses this computer; decides how soon the folder locks by itself, and what the window's frame says."""

    def __init__(self) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Who uses this computer?"),
            lambda: translate("FirstRun", "We ask so that the folder locks soon enough when you walk away."),
        )
        self.choices = ChoiceList(
            [
                (
                    "mine",
                    lambda: translate("FirstRun", "Only me"),
                    lambda: translate("FirstRun", "Locks after 5 minutes without use"),
                    "user",
                ),
                (
                    "shared",
                    lambda: translate("FirstRun", "Other people too"),
                    lambda: translate("FirstRun", "Locks after 2 minutes without use"),
                    "users",
                ),
                (
                    "office",
                    lambda: translate("FirstRun", "An office that helps many people"),
                    lambda: translate("FirstRun", "Starts with a list of people. Locks after 5 minutes"),
                    "building",
                ),
            ],
            lambda: translate("FirstRun", "Who uses this computer?"),
        )
        self.choices.committed.connect(lambda _: self.ready_changed.emit())
        self.column.addWidget(self.choices)
        self.plain = CheckField(
            lambda: translate("FirstRun", "Other people can see this screen: keep the window’s title and icon plain"),
            help=lambda: translate(
                "FirstRun", "The window is then called only “Folder”, in the taskbar too. Settings can change it."
            ),
        )
        self.plain.set_value(True)
        self.column.addWidget(self.plain)

    def ready(self) -> bool:
        """True when answered."""
        return self.choices.value() is not None

    def begin(self) -> None:
        """Put the keyboard on the first answer."""
        self.choices.cards[0].setFocus()


class SharingStep(Step):
    """One folder for the family, or one each."""

    def __init__(self) -> None:
        super().__init__(lambda: translate("FirstRun", "One folder for the family, or one for each person?"))
        self.choices = ChoiceList(
            [
                (
                    FolderKind.FAMILY,
                    lambda: translate("FirstRun", "One folder for the family"),
                    lambda: translate("FirstRun", "One passphrase. Everyone’s papers are together."),
                    "users",
                ),
                (
                    FolderKind.MINE,
                    lambda: translate("FirstRun", "One folder for each person"),
                    lambda: translate("FirstRun", "Each person has a passphrase. You can add folders later."),
                    "user",
                ),
            ],
            lambda: translate("FirstRun", "One folder for the family, or one for each person?"),
        )
        self.choices.committed.connect(lambda _: self.ready_changed.emit())
        self.column.addWidget(self.choices)
        self.column.addWidget(
            Banner(
                "soft", lambda: translate("FirstRun", "Whoever opens a folder sees everyone in it."), icon_name="eye"
            )
        )

    def ready(self) -> bool:
        """True when answered."""
        return self.choices.value() is not None

    def begin(self) -> None:
        """Put the keyboard on the first answer."""
        self.choices.cards[0].setFocus()


class PassphraseStep(Step):
    """A passphrase with an honest rating, or one that the program offers."""

    def __init__(self, runner: Runner, label: Text = "") -> None:
        """`label` stands above the field instead of "Your passphrase"."""
        super().__init__(
            lambda: translate("FirstRun", "Choose a passphrase"),
            lambda: translate(
                "FirstRun", "It is the only key to the folder, with the recovery sheet. Several words are best."
            ),
        )
        self._runner = runner
        self._rated: Strength | None = None
        self._number = 0
        offer = Card(kind="inset")
        offer.body.addWidget(Label(lambda: translate("FirstRun", "We can make one up for you:"), "small"))
        self.offered = Label("", "section", selectable=True)
        offer.body.addWidget(self.offered)
        line = QWidget()
        row = FlowLayout(line, 8)
        use = Button(lambda: translate("FirstRun", "Use this one"), "secondary", "check", small=True)
        use.clicked.connect(self._use_offer)
        another = Button(lambda: translate("FirstRun", "Another one"), "quiet", "refresh", small=True)
        another.clicked.connect(self.offer)
        row.addWidget(use)
        row.addWidget(another)
        offer.body.addWidget(line)
        self.column.addWidget(offer)
        self.passphrase = PassphraseField(label or (lambda: translate("FirstRun", "Your passphrase")))
        self.passphrase.edited.connect(lambda _: self._typed())
        self.column.addWidget(self.passphrase)
        self.strip = ProgressStrip(0, 4)
        self.rating = Label(" ", "small")
        self.column.addWidget(self.strip)
        self.column.addWidget(self.rating)
        self.again = PassphraseField(lambda: translate("FirstRun", "The same passphrase again"))
        self.again.edited.connect(lambda _: self.ready_changed.emit())
        self.column.addWidget(self.again)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._rate)

    def begin(self) -> None:
        """Offer one when the page comes to the front."""
        if not self.offered.text():
            self.offer()
        self.passphrase.edit.setFocus()

    def offer(self) -> None:
        """Make up another passphrase."""
        self.offered.set_text(passphrases.suggest(current_language()))

    def ready(self) -> bool:
        """True when both fields hold something."""
        return bool(self.passphrase.value().strip()) and bool(self.again.value())

    def check(self) -> bool:
        """Both the same, and not easy to guess."""
        self.passphrase.set_notices([])
        self.again.set_notices([])
        if self.passphrase.value() != self.again.value():
            self.again.set_notices([translate("FirstRun", "The two are not the same. Show both and compare.")])
            self.again.edit.setFocus()
            return False
        rated = self._rated or passphrases.strength(self.passphrase.value(), (), current_language())
        self._show_rating(self._number, rated)
        if rated.score < ENOUGH:
            self.passphrase.set_notices(
                [
                    strength_text(catalog(), rated.code),
                    ("hint", translate("FirstRun", "Add one or two more words, or use the one that we made up.")),
                ]
            )
            self.passphrase.edit.setFocus()
            return False
        return True

    def wipe(self) -> None:
        """Forget everything typed and offered."""
        self._timer.stop()
        self.passphrase.wipe()
        self.again.wipe()
        self.offered.set_text("")
        self._rated = None

    def _use_offer(self) -> None:
        for field in (self.passphrase, self.again):
            field.set_value(self.offered.text())
            field.set_notices([])
        self.passphrase.reveal()
        self._typed()

    def _typed(self) -> None:
        self._rated = None
        self._number += 1
        self._timer.start()
        self.ready_changed.emit()

    def _rate(self) -> None:
        text, language, number = self.passphrase.value(), current_language(), self._number

        def work(_: JobControl) -> Strength:
            return passphrases.strength(text, (), language)

        self._runner.submit(work, owner=self, done=lambda rated: self._show_rating(number, rated), lane=Lane.POOL)

    def _show_rating(self, number: int, rated: Strength) -> None:
        if number != self._number:
            return
        self._rated = rated
        self.strip.set_progress(rated.score, 4)
        self.rating.set_text(lambda: strength_text(catalog(), rated.code) if self.passphrase.value() else " ")
        if rated.score >= ENOUGH:
            self.passphrase.set_notices([])


class AskBackStep(Step):
    """Two groups of the code, typed from the paper: proof that the paper is there."""

    def __init__(self) -> None:
        super().__init__(
            lambda: translate("FirstRun", "Take your recovery sheet and type two parts of the code"),
            lambda: translate("FirstRun", "This shows that your copy is complete and readable."),
        )
        self._groups: tuple[str, ...] = ()
        self._places: tuple[int, int] = (0, 1)
        from checkin_desktop.ui.widgets.fields import TextField

        self.fields = [
            TextField(
                lambda n=number: translate("FirstRun", "Part {number} of 7", number=self._places[n] + 1), ltr=True
            )
            for number in (0, 1)
        ]
        for field in self.fields:
            field.edited.connect(lambda _: self.ready_changed.emit())
            self.column.addWidget(field)

    def ask(self, code: str, places: tuple[int, int]) -> None:
        """Ask for these two groups (counted from 0) of `code`."""
        self._groups = tuple(code.split("-"))
        self._places = places
        for field in self.fields:
            field.set_value("")
            field.set_notices([])
            field.retranslate()

    def begin(self) -> None:
        """Put the keyboard into the first field."""
        self.fields[0].edit.setFocus()

    def wipe(self) -> None:
        """Forget the code and what was typed."""
        self._groups = ()
        for field in self.fields:
            field.set_value("")

    def ready(self) -> bool:
        """True when both are filled."""
        return all(field.value().strip() for field in self.fields)

    def check(self) -> bool:
        """Both groups as on the sheet; letters that look like figures count as those."""
        right = True
        for field, place in zip(reversed(self.fields), reversed(self._places), strict=True):
            wrong = read_group(field.value()) != read_group(self._groups[place])
            field.set_notices(
                [translate("FirstRun", "This is not what stands on the sheet. Look at it again.")] if wrong else []
            )
            if wrong:
                field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
                right = False
        return right


def two_places() -> tuple[int, int]:
    """Two different groups of seven, by chance, in reading order."""
    first = secrets.randbelow(7)
    second = (first + 1 + secrets.randbelow(6)) % 7
    return min(first, second), max(first, second)


_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "U": "V"})


def read_group(typed: str) -> str:
    """A group as the recovery code reads it: capitals, no separators, look-alike letters as figures."""
    return "".join(letter for letter in typed.upper() if letter.isalnum()).translate(_READ_AS)
