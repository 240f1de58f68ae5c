"""Write a move down, or change one, in three short steps: the day, the addresses, what the papers ask for.

Every step can be left and come back to, and what was typed survives a lock as a draft. Nothing here is required but a
day or an address: a move may be written down long before everything about it is known.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.duties import Duties
from checkin_desktop.domain.move_clocks import TaskClock
from checkin_desktop.domain.moves import Move, MoveDetails
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.dialogs.attempt_dialog_when import zone_choices
from checkin_desktop.ui.errors import notice_lines
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models import moves as words
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card
from checkin_desktop.ui.widgets.date_fields import DateField, TimeField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, MultilineField, PhoneField, TextField
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.rows import ListRow, RowStack
from checkin_desktop.words.labels import label

_QUIET_MS: Final = 2000
_LINE: Final = 500
_STEPS: Final = (("day", "at", "zone"), ("street", "zip", "phone", "mail_address", "old_street", "note"))
_PAIR: Final = 420


class MoveForm(Card):
    """`saved` carries the move and its details before a change, or None; `left` that nothing was saved.

    `papers_wanted` asks for the page of the release papers.
    """

    saved = Signal(object, object)
    left = Signal()
    papers_wanted = Signal()

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self._person_id: int | None = None
        self._move: Move | None = None
        self._base = MoveDetails()
        self._key = ""
        self._kept: dict[str, object] = {}
        self._fields: dict[str, Field] = {}
        content = QWidget(self)
        column = QVBoxLayout(content)
        edge = theme.space(18)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(theme.space(14))
        self.step_label = Label("", "small", parent=content)
        self.heading = Label("", "section", parent=content)
        column.addWidget(self.step_label)
        column.addWidget(self.heading)
        self.step = 0
        self._pages = [make(content) for make in (self._when_step, self._where_step, self._check_step)]
        for page in self._pages:
            column.addWidget(page)
        column.addWidget(self._buttons(content))
        column.addStretch(1)
        self.scroller = scroll(content, exact=True)
        self.body.addWidget(self.scroller)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self.keep)
        for field in self._fields.values():
            field.edited.connect(lambda _: self._quiet.start())
        context.drafts.register(self)
        self._show_step(0)

    def field(self, name: str) -> Field:
        """A field by the name of what it fills. Raises KeyError."""
        return self._fields[name]

    @property
    def is_open(self) -> bool:
        """Whether somebody is writing in it."""
        return self._person_id is not None

    def open_new(self, person_id: int) -> None:
        """Begin a new move; the old address comes from the Identity page."""
        moves = self.context.case.moves
        self._open(person_id, None, f"move-new:{person_id}", lambda: moves.blank(person_id))

    def open_for(self, move: Move) -> None:
        """Change a move."""
        self._open(move.person_id, move, f"move-{move.id}:{move.person_id}", lambda: move.details)

    def refresh(self) -> None:
        """Ask again what the papers ask for: they may have changed meanwhile."""
        if self.is_open and self.step == len(self._pages) - 1:
            self._preview()

    def save(self) -> None:
        """Write the move down. A fault leads to the step it belongs to."""
        person_id, before, details = self._person_id, self._move, self._details()
        if person_id is None or self._show_unreadable():
            return
        case, key = self.context.case, self._key
        faults = [notice for notice in case.moves.validate(details) if notice.severity.value == "fault"]
        if faults:
            for name, field in self._fields.items():
                field.set_notices(notice_lines(fault for fault in faults if fault.field == name))
            self._go_to(faults[0].field)
            return

        def work(_: object) -> Move:
            if before is None:
                move = case.moves.add(person_id, details)
            else:
                changes = {name: getattr(details, name) for name in MoveDetails.__dataclass_fields__}
                case.moves.update(before.id, **changes)
                move = case.moves.get(before.id)
            case.drafts.discard(key)
            return move

        self.save_button.setEnabled(False)
        self.keep()
        self.context.runner.submit(
            work, owner=self, done=lambda move: self._saved(move, before), failed=self._failed, loss=""
        )

    def leave(self) -> None:
        """Save nothing; what was typed goes."""
        if self._key:
            self.context.drafts.save(self._key, {})
        self.forget()
        self.left.emit()

    def forget(self) -> None:
        """Forget what is shown, at lock or for another person; the draft in the folder stays."""
        self._quiet.stop()
        self._person_id, self._move, self._key, self._kept = None, None, "", {}
        self._base = MoveDetails()
        for field in self._fields.values():
            field.set_value(None)
            field.set_notices(())
        self.asked.clear()
        self.save_button.setEnabled(True)
        self._show_step(0)

    def unkept(self) -> Unkept | None:
        """What was typed and is neither saved nor kept."""
        typed = self._typed()
        return (self._key, typed) if self._key and typed != self._kept else None

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        self._quiet.stop()
        found = self.unkept()
        if found is not None:
            self._kept = found[1]
            self.context.drafts.save(*found)

    # The steps.

    def _when_step(self, parent: QWidget) -> QWidget:
        page, column = _column(parent)
        self.day = DateField(
            lambda: translate("Moves", "Day of the move"),
            help=lambda: translate("Moves", "Leave it empty while it is not known."),
            optional=True,
        )
        self.at = TimeField(lambda: translate("Moves", "Planned hour"), optional=True)
        self.zone = ChoiceField(lambda: translate("Moves", "Time zone there"), zone_choices())
        self._fields |= {"day": self.day, "at": self.at, "zone": self.zone}
        column.addWidget(self.day)
        column.addWidget(side_by_side(self.at, self.zone, under=_PAIR))
        column.addWidget(
            Label(
                lambda: translate(
                    "Moves",
                    "With an I-220B, the 48 hours are counted back from the planned hour. Without an hour they are "
                    "counted back from midnight, when that day begins.",
                ),
                "small",
                parent=page,
            )
        )
        return page

    def _where_step(self, parent: QWidget) -> QWidget:
        page, column = _column(parent)
        column.addWidget(Label(lambda: translate("Moves", "New address"), "strong", parent=page))
        self._address(column, "")
        phone = PhoneField(lambda: translate("Moves", "Phone at the new place"), optional=True)
        mail = MultilineField(
            lambda: translate("Moves", "Another address for mail from ICE"),
            lines=2,
            help=lambda: translate(
                "Moves",
                "Only for ICE, where mail arrives more surely, such as a lawyer’s office. The court’s form takes the "
                "home address.",
            ),
            optional=True,
        )
        note = MultilineField(lambda: translate("Moves", "Note"), lines=2, optional=True)
        self._fields |= {"phone": phone, "mail_address": mail, "note": note}
        for field in (phone, mail):
            column.addWidget(field)
        column.addWidget(Label(lambda: translate("Moves", "Old address"), "strong", parent=page))
        self._address(column, "old_")
        column.addWidget(note)
        return page

    def _address(self, column: QVBoxLayout, prefix: str) -> None:
        made = {
            "street": TextField(lambda: translate("Identity", "Street and number"), max_length=_LINE),
            "unit": TextField(lambda: translate("Identity", "Apartment or unit"), max_length=_LINE, optional=True),
            "city": TextField(lambda: translate("Identity", "City"), max_length=_LINE),
            "state": TextField(lambda: translate("Identity", "State"), max_length=_LINE),
            "zip": TextField(lambda: translate("Identity", "ZIP code"), max_length=_LINE, ltr=True),
        }
        self._fields |= {f"{prefix}{name}": field for name, field in made.items()}
        column.addWidget(side_by_side(made["street"], made["unit"], under=_PAIR))
        column.addWidget(side_by_side(made["city"], made["state"], made["zip"], under=_PAIR))

    def _check_step(self, parent: QWidget) -> QWidget:
        page, column = _column(parent)
        self.no_papers = Banner(
            "neutral",
            lambda: translate("Moves", "Which release papers are there?"),
            lambda: translate("Moves", "They decide whom to tell, and what comes before a move."),
            Button(lambda: translate("Moves", "Release papers"), small=True),
            "document",
            parent=page,
        )
        assert self.no_papers.button is not None
        self.no_papers.button.clicked.connect(self._to_papers)
        column.addWidget(self.no_papers)
        self.asked = RowStack(parent=page)
        column.addWidget(self.asked)
        column.addWidget(
            Label(
                lambda: translate("Moves", "What the person’s own paper says counts more than this list."),
                "small",
                parent=page,
            )
        )
        return page

    def _buttons(self, parent: QWidget) -> QWidget:
        holder = QWidget(parent)
        flow = FlowLayout(holder, 10)
        self.next_button = Button(lambda: translate("Moves", "Next"), "primary", "chevron-right", parent=holder)
        self.next_button.clicked.connect(self.go_on)
        self.save_button = Button(lambda: translate("Moves", "Save the move"), "primary", "save", parent=holder)
        self.save_button.clicked.connect(self.save)
        self.back_button = Button(lambda: translate("Moves", "Back"), parent=holder)
        self.back_button.clicked.connect(self.go_back)
        self.leave_button = Button(lambda: translate("Moves", "Do not save"), "quiet", parent=holder)
        self.leave_button.clicked.connect(self.leave)
        for button in (self.next_button, self.save_button, self.back_button, self.leave_button):
            flow.addWidget(button)
        return holder

    def go_on(self) -> None:
        """The next step, unless a date or time on this one cannot be read."""
        if self._show_unreadable():
            return
        self._show_step(self.step + 1)
        self._focus_step()

    def go_back(self) -> None:
        """The step before."""
        self._show_step(self.step - 1)
        self._focus_step()

    def _show_step(self, number: int) -> None:
        last = len(self._pages) - 1
        self.step = number
        for place, page in enumerate(self._pages):
            page.setVisible(place == number)
        titles: tuple[Text, ...] = (
            lambda: translate("Moves", "When is the move?"),
            lambda: translate("Moves", "From where to where?"),
            lambda: translate("Moves", "What the papers ask for"),
        )
        self.heading.set_text(titles[number])
        self.step_label.set_text(
            lambda: translate("Moves", "Step {number} of {count}", number=number + 1, count=last + 1)
        )
        self.back_button.setVisible(number > 0)
        self.next_button.setVisible(number < last)
        self.save_button.setVisible(number == last)
        if number == last and self._person_id is not None:
            self._preview()

    def _focus_step(self) -> None:
        if self.step < len(_STEPS):
            self._fields[_STEPS[self.step][0]].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.save_button.setFocus(Qt.FocusReason.TabFocusReason)
        self.scroller.verticalScrollBar().setValue(0)

    def _go_to(self, name: str) -> None:
        self._show_step(next((number for number, names in enumerate(_STEPS) if name in names), 0))
        self._fields[name].setFocus(Qt.FocusReason.TabFocusReason)

    def _preview(self) -> None:
        person_id, details, moves = self._person_id, self._details(), self.context.case.moves
        if person_id is None or any(notice.field in ("zone", "at") for notice in moves.validate(details)):
            return
        papers = self.context.case.papers
        self.context.runner.submit(
            lambda _: (moves.preview(person_id, details), bool(papers.of_person(person_id))),
            owner=self,
            done=lambda found: self._show_asked(person_id, *found[0], held=found[1]),
            reading=True,
        )

    def _show_asked(self, person_id: int, duties: Duties, clocks: tuple[TaskClock, ...], *, held: bool) -> None:
        if person_id != self._person_id:
            return
        self.no_papers.setVisible(not held or bool(duties.unsure))
        if held:
            self.no_papers.set_texts(
                lambda: translate("Moves", "Some questions have no answer yet"),
                lambda: translate("Moves", "The answers decide whom else to tell."),
            )
        self.asked.set_rows(
            ListRow(
                lambda found=found: label(translate, found.code),
                lambda found=found: words.due_line(found),
                icon_name="clock" if found.is_before else "send",
                status="late" if found.is_before else "soft",
            )
            for found in clocks
        )

    # What is typed.

    def _open(self, person_id: int, move: Move | None, key: str, read: Callable[[], MoveDetails]) -> None:
        self.forget()
        self._person_id, self._move, self._key = person_id, move, key
        case = self.context.case
        self.context.runner.submit(
            lambda _: (read(), case.drafts.load(key)),
            owner=self,
            done=lambda found: self._loaded(key, *found),
            failed=self._failed,
            reading=True,
        )
        self._focus_step()

    def _loaded(self, key: str, details: MoveDetails, draft: Mapping[str, object] | None) -> None:
        if key != self._key:
            return
        self._base = details
        typed = self._typed()
        self.zone.set_choices(zone_choices(details.zone))
        for name, field in self._fields.items():
            if typed.get(name):
                continue  # somebody was faster than the folder
            field.set_value(details.planned.time() if name == "at" and details.planned else getattr(details, name))
        self._kept = self._typed() if self._move is not None or not draft else dict(draft)
        for name, text in (draft or {}).items():
            field = self._fields.get(name)
            if isinstance(field, TextField):
                field.edit.setText(str(text))
            elif field is not None:
                field.set_value(text)
        if not draft:
            self._kept = self._typed()

    def _typed(self) -> dict[str, object]:
        found = {
            name: field.edit.text() if isinstance(field, TextField) else field.value()
            for name, field in self._fields.items()
        }
        return {name: value for name, value in found.items() if value}

    def _details(self) -> MoveDetails:
        clock = self.at.value()
        texts = {
            name: str(field.value() or "").strip()
            for name, field in self._fields.items()
            if name not in ("day", "at", "zone")
        }
        return replace(
            self._base,
            day=self.day.value(),
            at=clock.strftime("%H:%M") if clock is not None else "",
            zone=str(self.zone.value() or self._base.zone),
            **texts,
        )

    def _show_unreadable(self) -> bool:
        bad = [field for field in (self.day, self.at) if not field.is_understood()]
        for field in bad:
            field.commit_pending()  # it says so itself
        if bad:
            self._show_step(0)
            bad[0].setFocus(Qt.FocusReason.TabFocusReason)
        return bool(bad)

    def _to_papers(self) -> None:
        self.keep()
        self.papers_wanted.emit()

    def _saved(self, move: Move, before: Move | None) -> None:
        self.forget()
        self.saved.emit(move, before.details if before is not None else None)

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        self.context.messages.error(error)


def _column(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    page = QWidget(parent)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.space(14))
    return page, column
