"""One line, office or place of the directory in full; under every fact stand its source and its age."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.contact_points import ContactPoint, NumberRole, PointKind, PointNumber
from checkin_desktop.domain.holidays import next_days_off
from checkin_desktop.domain.reference import Confidence, Hours, Line, Office, SourcedFact
from checkin_desktop.domain.reference_parsing import newest_date
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.directory_rows import ICONS, point_name, shown_number, visit_hours
from checkin_desktop.ui.models.open_words import day_off_name, state_chips, state_lines
from checkin_desktop.ui.pages.directory_own import OwnCopies
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, Card, ChipRow
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.hours import format_hours
from checkin_desktop.words.labels import label

_HOLIDAYS_SHOWN = 2
_NUMBERS_DIFFER = "C17"  # conflicts.json
_OFFICE_RULES = "ice-fo-page"  # sources.json


class DirectoryDetail(Card):
    """`call_wanted` carries a point's id and a number, `point_wanted` the id of another point to show.

    `add_wanted`, `change_wanted(OwnDetail)` and `remove_wanted(OwnDetail)` are about the person's own copies.
    """

    call_wanted = Signal(str, str)
    point_wanted = Signal(str)
    add_wanted = Signal()
    change_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(0, parent=parent)
        self.context = context
        self.point: ContactPoint | None = None
        self.call_buttons: list[Button] = []
        self.copy_buttons: list[Button] = []
        self.own: OwnCopies | None = None
        self._state: ChipRow | None = None
        self._state_lines: Label | None = None
        holder = QWidget(self)
        self._outer = QVBoxLayout(holder)
        edge = theme.space(18)
        self._outer.setContentsMargins(edge, edge, edge, edge)
        self._content = QWidget(holder)
        self._outer.addWidget(self._content)
        self._outer.addStretch(1)
        self.view = scroll(holder, exact=True)
        self.body.addWidget(self.view)

    def show_point(self, point: ContactPoint | None) -> None:
        """Show a point, from its top; the same one again stays where it is."""
        if point is not None and point == self.point:
            return
        same = point is not None and self.point is not None and point.id == self.point.id
        self.point = point
        self._fill()
        if not same:
            self.view.verticalScrollBar().setValue(0)

    def show_state(self) -> None:
        """Say again whether the line is open."""
        point = self.point
        if point is None or self._state is None or self._state_lines is None:
            return
        case = self.context.case
        status = case.directory.status(point.id)
        self._state.set_chips(state_chips(status))
        self._state_lines.set_text("\n".join(state_lines(status, case.zone)))

    def retranslate(self) -> None:
        """Say everything again in the window's language."""
        self._fill()

    def focus_first(self) -> None:
        """Put the keyboard on the first thing to do here."""
        buttons = [*self.call_buttons, *self.copy_buttons]
        if buttons:
            buttons[0].setFocus()

    def _fill(self) -> None:
        old = self._content
        self._content = QWidget(self.view.widget())
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))
        self.call_buttons, self.copy_buttons, self.own = [], [], None
        self._state, self._state_lines = None, None
        point = self.point
        if point is None:
            self._column.addWidget(
                Label(lambda: translate("Directory", "Choose a line or an office from the list."), tone="ink2")
            )
        else:
            self._add_head(point)
            self._add_numbers(point)
            if point.own:
                self._add_own(point)
            self._add_open(point)
            if point.office is not None:
                self._add_visits(point.office)
            self._add_address(point)
            self._add_about(point)
            if not point.own:
                self._add_own(point)
        self._outer.replaceWidget(old, self._content)
        self._content.show()
        old.hide()
        old.deleteLater()

    def _add_head(self, point: ContactPoint) -> None:
        self._column.addWidget(Label(lambda: point_name(point), "section", selectable=True))
        chips: list[tuple[Text, str, str]] = [(label(translate, point.kind), "neutral", ICONS[point.kind])]
        if not point.offered:
            chips.append((translate("Directory", "Not for check-ins"), "fault", "warning"))
        self._column.addWidget(ChipRow(chips))
        if not point.offered:
            title = translate("Directory", "Do not call this line about a check-in")
            self._column.addWidget(Banner("fault", title, translate("reference", point.warning)))
        elif point.kind is PointKind.FIELD_OFFICE:
            title = translate("Directory", "A field office is not a check-in place")
            text = translate("Directory", "Where you check in stands on your paper.")
            self._column.addWidget(Banner("neutral", title, text, icon_name="info"))
            self._column.addWidget(FactNote(self._office_rules(), flat=True))
        if point.offered and point.warning:
            self._column.addWidget(Banner("late", translate("reference", point.warning), icon_name="warning"))

    def _add_numbers(self, point: ContactPoint) -> None:
        shipped = [number for number in point.numbers if number.own is None]
        for place, number in enumerate(shipped):
            self._add_number(point, number, first=place == 0)
        if {NumberRole.FIELD_OFFICE, NumberRole.CHECK_IN} <= {number.role for number in shipped}:
            self._add_differ(point)
        if point.office is not None and not point.office.phone:
            self._column.addWidget(Label(translate("Directory", "ICE lists no phone number for it."), tone="ink2"))

    def _add_differ(self, point: ContactPoint) -> None:
        reference = self.context.case.reference
        addresses = any(
            "address" in pair.differ for pair in reference.office_pairs if point.id in (pair.office_id, pair.place_id)
        )
        title = (
            translate("Directory", "Two pages of ICE show two numbers and two addresses")
            if addresses
            else translate("Directory", "Two pages of ICE show two numbers")
        )
        text = translate(
            "Directory",
            "One is for the field office, the other for its check-in place. You can try both. Write down which "
            "one you called.",
        )
        self._column.addWidget(Banner("differ", title, text))
        conflict = next(each for each in reference.conflicts if each.id == _NUMBERS_DIFFER)
        self._column.addWidget(FactNote(conflict.fact, flat=True))

    def _add_number(self, point: ContactPoint, number: PointNumber, *, first: bool) -> None:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        role = label(translate, number.role)
        if point.line is not None and point.line.phone_for and number.role is NumberRole.MAIN:
            purpose = translate("reference", point.line.phone_for)
            role = translate("Directory", "{role}: {purpose}", role=role, purpose=purpose)
        column.addWidget(Label(role, "small"))
        column.addWidget(Label(shown_number(number.shown), "number" if first and point.offered else "strong"))
        if point.offered:
            column.addWidget(self._buttons(point, number.shown, role, first=first))
        column.addWidget(FactNote(number.fact))
        self._column.addWidget(box)

    def _buttons(self, point: ContactPoint, number: str, role: str, *, first: bool) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        call = Button(
            lambda: translate("Directory", "I’m calling now"),
            "primary" if first else "secondary",
            "phone",
            small=not first,
            name=translate("Directory", "I’m calling now: {number}", number=number),
        )
        call.clicked.connect(lambda: self.call_wanted.emit(point.id, number))
        self.context.hold(call)
        self.call_buttons.append(call)
        flow.addWidget(call)
        copy = Button(
            lambda: translate("Directory", "Copy number"),
            "secondary",
            "copy",
            small=not first,
            name=translate("Directory", "Copy number: {role}", role=role),
        )
        copy.clicked.connect(lambda: self.context.clipboard.copy(number))
        self.copy_buttons.append(copy)
        flow.addWidget(copy)
        return holder

    def _add_open(self, point: ContactPoint) -> None:
        if not point.numbers or not point.offered or point.kind is PointKind.OWN:
            return
        box, column = self._section(lambda: translate("Directory", "Does somebody answer now?"))
        self._state = ChipRow(state_chips(self.context.case.directory.status(point.id)))
        column.addWidget(self._state)
        self._state_lines = Label("", "body")
        column.addWidget(self._state_lines)
        self._column.addWidget(box)
        self.show_state()
        line = point.line
        if line is None or not line.hours:
            return
        if line.hours_differ:
            column.addWidget(Label(translate("Directory", "What the sources say"), "small_strong"))
        for reading in line.hours:
            column.addWidget(FactNote(_hours_fact(line, reading), _reading_words(reading)))
        if line.automated:
            text = translate("Directory", "Recorded answers: {when}.", when=translate("reference", line.automated))
            column.addWidget(Label(text, "small"))

    def _add_visits(self, office: Office) -> None:
        if not office.hours_text:
            return
        box, column = self._section(lambda: translate("Directory", "Hours for people who come in"))
        column.addWidget(Label(visit_hours(office), "strong", selectable=True))
        if office.visits is not None and not office.visits.days:
            column.addWidget(Label(translate("Directory", "The page does not say on which days."), "small"))
        column.addWidget(
            Label(translate("Directory", "These hours do not say if somebody answers the phone."), "small")
        )
        column.addWidget(
            Label(translate("Directory", "The time zone is taken from the address. Nobody has checked it."), "small")
        )
        if office.instructions:
            text = translate("Directory", "The page says: “{words}”", words=office.instructions)
            column.addWidget(Label(text, "body", selectable=True))
        column.addWidget(FactNote(office.fact))
        self._add_holidays(column, office)
        self._column.addWidget(box)

    def _add_holidays(self, column: QVBoxLayout, office: Office) -> None:
        """The next federal holidays, on which such an office may be closed."""
        reference, today = self.context.case.reference, self.context.case.directory.today()
        days = next_days_off(today, _HOLIDAYS_SHOWN, reference.closures, capital=office.capital)
        named = [
            translate(
                "Directory",
                "{day} ({holiday})",
                day=format_date(catalog(), off.observed, weekday=True),
                holiday=day_off_name(off),
            )
            for off in days
        ]
        text = translate("Directory", "Next federal holidays: {days}. Offices may be closed.", days="; ".join(named))
        column.addWidget(FactNote(reference.holiday_rule, text))

    def _add_address(self, point: ContactPoint) -> None:
        if not point.address:
            return
        web = point.office is None and "//" in point.address
        box, column = self._section(
            lambda: translate("Directory", "Web address") if web else translate("Directory", "Street address")
        )
        column.addWidget(Label(point.address, "strong", selectable=True))
        copy = Button(lambda: translate("Directory", "Copy address"), "secondary", "copy", small=True)
        copy.clicked.connect(lambda: self.context.clipboard.copy(point.address))
        holder = QWidget()
        flow = FlowLayout(holder, 8)
        flow.addWidget(copy)
        if web:
            flow.addWidget(LinkButton(self.context, point.address, lambda: point_name(point)))
        column.addWidget(holder)
        if point.fact is not None:
            column.addWidget(FactNote(point.fact))
        self._column.addWidget(box)
        reference, office = self.context.case.reference, point.office
        other = reference.counterpart(office) if office is not None else None
        if other is not None:
            show = Button(
                translate("Directory", "Show its field office")
                if other.is_field_office
                else translate("Directory", "Show its check-in place"),
                "link",
                "chevron-right",
            )
            show.clicked.connect(lambda: self.point_wanted.emit(other.id))
            column.addWidget(show)

    def _add_about(self, point: ContactPoint) -> None:
        line, office = point.line, point.office
        told: list[tuple[str, str]] = []
        if line is not None:
            told += [
                (translate("Directory", "For"), _listed(line.use_for)),
                (translate("Directory", "Not for"), _listed((line.not_for,))),
                (translate("Directory", "Have ready"), _listed(line.needs)),
                (translate("Directory", "Languages"), _listed(line.languages)),
                (translate("Directory", "Also called"), _listed(line.also_called)),
                (translate("Directory", "Steps"), _listed(line.steps)),
            ]
        if office is not None:
            told.append((translate("Directory", "For people who live in (as the page says)"), office.area))
        told = [(name, words) for name, words in told if words]
        if told:
            box, column = self._section(lambda: translate("Directory", "What it is for"))
            for name, words in told:
                column.addWidget(Label(name, "small"))
                column.addWidget(Label(words, "body", selectable=True))
            if point.fact is not None:
                column.addWidget(FactNote(point.fact))
            self._column.addWidget(box)
        if office is not None and office.email:
            self._add_mailbox(office)

    def _add_mailbox(self, office: Office) -> None:
        box, column = self._section(lambda: translate("Directory", "Email on the page"))
        column.addWidget(Label(office.email, "body", selectable=True))
        words = translate(
            "Directory",
            "ICE says this mailbox is for job applicants only. It can be an extra try. Never let it be the only one.",
        )
        column.addWidget(FactNote(self._office_rules(), words))
        self._column.addWidget(box)

    def _office_rules(self) -> SourcedFact:
        """The page on which ICE says what its field offices and their mailboxes are not for."""
        source = self.context.case.reference.sources[_OFFICE_RULES]
        return SourcedFact("", (source,), source.as_of, Confidence.HIGH, newest_date(source.as_of))

    def _add_own(self, point: ContactPoint) -> None:
        self._column.addWidget(Rule())
        self.own = OwnCopies(self.context, point)
        self.own.add_wanted.connect(self.add_wanted)
        self.own.change_wanted.connect(self.change_wanted)
        self.own.remove_wanted.connect(self.remove_wanted)
        self.own.call_wanted.connect(lambda number: self.call_wanted.emit(point.id, number))
        self._column.addWidget(self.own)

    def _section(self, title: Text) -> tuple[QWidget, QVBoxLayout]:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(Rule())
        column.addSpacing(theme.px(4))
        column.addWidget(Label(title, "strong"))
        return box, column


def _hours_fact(line: Line, reading: Hours) -> SourcedFact:
    """The source of one reading, with that source's own date and what is known of the line's confidence."""
    as_of = reading.sources[0].as_of
    level = reading.confidence or (line.fact.confidence if reading.verified else Confidence.UNVERIFIED)
    return SourcedFact(reading.published, reading.sources, as_of, level, newest_date(as_of))


def _reading_words(reading: Hours) -> str:
    words = format_hours(catalog(), reading.published, reading.zone)
    if reading.closed:
        words = translate("Directory", "{hours}, closed on federal holidays", hours=words)
    words = words[:1].upper() + words[1:]
    if not reading.purpose:
        return words
    purpose = translate("reference", reading.purpose)
    return translate("Directory", "{hours} (for {purpose})", hours=words, purpose=purpose)


def _listed(texts: tuple[str, ...]) -> str:
    found = [translate("reference", text) for text in texts if text]
    return "; ".join(found)
