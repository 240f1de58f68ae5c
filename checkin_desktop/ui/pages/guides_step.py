"""One step of a guide: what to do, what to copy, whom to reach, where it leads, and where that is from."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from checkin_desktop.domain.guides import GuideStep, Way
from checkin_desktop.domain.reference import Confidence, SourcedFact
from checkin_desktop.services.guides import GuideDesk
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton, is_web_address
from checkin_desktop.ui.icons import disc, pixmap
from checkin_desktop.ui.language import catalog, current_language, resolve, translate
from checkin_desktop.ui.models.guide_words import FIELD_NAMES, Asked, asked, way_face, way_name, weekly_words
from checkin_desktop.ui.pages.attempts_call_parts import VoicemailCard
from checkin_desktop.ui.pages.find_someone_parts import CopyLine
from checkin_desktop.ui.pages.guides_place import PlaceCard
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Card
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, ground_and_ink
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date


class StepCard(QWidget):
    """A step with its number. `ticked(bool)` when the person says that it is done, or not yet; `way_wanted(Way)`."""

    ticked = Signal(bool)
    way_wanted = Signal(object)
    identity_wanted = Signal()

    def __init__(
        self,
        context: WindowContext,
        number: int,
        step: GuideStep,
        desk: GuideDesk | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.step = context, step
        self.copies: list[CopyLine] = []
        self.ways: list[Button] = []
        self.place: PlaceCard | None = None
        self.topics: TopicPicker | None = None
        self._number = number
        self._day: date | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space(12))
        self._mark = NumberMark(number, self)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.space(8))
        row.addLayout(self.body, 1)
        self.body.addWidget(Label(lambda: translate("reference", step.fact.text), "strong", parent=self))
        if step.more:
            self.body.addWidget(Label(lambda: translate("reference", step.more), "body", tone="ink2", parent=self))
        self._fill(desk)
        self._add_foot(desk)

    def set_day(self, day: date | None) -> None:
        """Show when it was ticked, or that it was not."""
        self._day = day
        self._mark.set_done(done=day is not None)
        self.done.setChecked(day is not None)
        self.done.set_icon("check-circle" if day is not None else "radio-off")
        self.done.retranslate()

    def _fill(self, desk: GuideDesk | None) -> None:
        step, context = self.step, self.context
        if step.weekly is not None:
            weekly = step.weekly
            self.body.addWidget(
                Label(lambda: weekly_words(weekly, datetime.now(UTC), context.case.zone), "small_strong", parent=self)
            )
        if step.topics:
            self.topics = TopicPicker(step.topics, self)
            self.body.addWidget(self.topics)
        if step.fields and desk is not None:
            self._add_fields([item for name in step.fields for item in asked(name, desk.person)])
        if step.voicemail and desk is not None:
            words = VoicemailCard(self)
            words.show_facts(desk.voicemail, for_other=context.case.setup.office)
            words.identity_wanted.connect(self.identity_wanted)
            self.body.addWidget(words)
        line = context.case.reference.line(step.line_id) if step.line_id else None
        if line is not None:
            self.place = PlaceCard(context, line, self)
            self.body.addWidget(self.place)

    def _add_fields(self, items: list[Asked]) -> None:
        card = Card(14, kind="inset", parent=self)
        card.body.setSpacing(theme.space(10))
        missing = False
        for item in items:
            copy = CopyLine(
                self.context,
                FIELD_NAMES[item.field],
                item.shown,
                item.copied,
                missing=(lambda: translate("Guides", "You answered: I don’t have it")) if item.refused else "",
                big=len(items) == 1,
            )
            self.copies.append(copy)
            card.body.addWidget(copy)
            if item.own:
                note = Label(_own_words, "small", tone="late_ink", parent=card)
                card.body.addWidget(note)
            missing = missing or item.own or not item.shown
        if missing:
            fill = Button(lambda: translate("Guides", "Fill it in on Identity"), "link", "identity", parent=card)
            fill.clicked.connect(self.identity_wanted)
            card.body.addWidget(fill, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(card)

    def _add_foot(self, desk: GuideDesk | None) -> None:
        foot = QWidget(self)
        flow = FlowLayout(foot, 8)
        for way in self.step.ways:
            flow.addWidget(self._way(way, foot))
        self.done = Button(self._done_words, "secondary", "radio-off", small=True, name=self._done_name, parent=foot)
        self.done.setCheckable(True)
        self.done.clicked.connect(self.ticked)
        self.done.setVisible(desk is not None)
        self.context.hold(self.done)
        flow.addWidget(self.done)
        fact = self.step.fact
        self.sources: SourceList | None = None
        self.more = Button(lambda: translate("Guides", "Source and date"), "link", parent=foot)
        self.more.setAccessibleDescription(translate("reference", fact.text))
        self.more.clicked.connect(self._turn_sources)
        flow.addWidget(self.more)
        if fact.confidence in (Confidence.UNVERIFIED, Confidence.LOW):
            self.body.addWidget(FactNote(fact, parent=self))  # looks unverified without a click
        self.body.addWidget(foot)

    def _way(self, way: Way, parent: QWidget) -> Button:
        icon, words = way_face(way, self.context.case.reference)
        button = Button(
            words, "secondary", icon, small=True, name=lambda: way_name(way, resolve(words)), parent=parent
        )
        button.clicked.connect(lambda: self.way_wanted.emit(way))
        self.ways.append(button)
        return button

    def _turn_sources(self) -> None:
        if self.sources is None:
            self.sources = SourceList(self.context, self.step.fact, self)
            self.body.addWidget(self.sources)
            self.sources.show()
            return
        self.sources.setVisible(self.sources.isHidden())

    def _done_words(self) -> str:
        if self._day is None:
            return translate("Guides", "Mark as done")
        return translate("Guides", "Done on {day}", day=format_date(catalog(), self._day, short=True))

    def _done_name(self) -> str:
        return translate("Guides", "Step {number}: {state}", number=self._number, state=self._done_words())


def _own_words() -> str:
    return translate("Guides", "This is your own spelling. The one on the papers is not written down yet.")


class NumberMark(QWidget):
    """The number of a step on a round ground; a check once it is done. The words beside it say the same."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._done = False
        self.setFixedSize(theme.px(28), theme.px(28))

    def set_done(self, *, done: bool) -> None:
        """Show the check, or the number."""
        self._done = done
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground, and the check or the number on it."""
        ground, ink = ground_and_ink("success" if self._done else "soft")
        painter = QPainter(self)
        painter.drawPixmap(0, 0, disc(ground, self.width()))
        if self._done:
            edge = (self.width() - theme.px(16)) // 2
            painter.drawPixmap(edge, edge, pixmap("check", ink, 16))
            return
        painter.setFont(theme.font(13, bold=True))
        painter.setPen(theme.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class SourceList(Card):
    """Where a step is from: every source with its date, its address as text, and a question before it is opened."""

    def __init__(self, context: WindowContext, fact: SourcedFact, parent: QWidget | None = None) -> None:
        super().__init__(14, parent=parent)
        self.body.setSpacing(theme.space(8))
        self.body.addWidget(FactNote(fact, flat=True, parent=self))
        for source in fact.sources:
            if is_web_address(source.url):
                self.body.addWidget(Label(source.url, "small", selectable=True, parent=self))
                holder = QWidget(self)
                FlowLayout(holder, 8).addWidget(
                    LinkButton(
                        context, source.url, lambda name=source.name: translate("reference", name), parent=holder
                    )
                )
                self.body.addWidget(holder)


class TopicPicker(QWidget):
    """What a call can be about, one to choose, and the sentence to say then, also in English."""

    def __init__(self, topics: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(8))
        holder = QWidget(self)
        flow = FlowLayout(holder, 8)
        self.group = QButtonGroup(self)
        for number, topic in enumerate(topics):
            pill = Button(_topic(topic), "filter", parent=holder)
            self.group.addButton(pill, number)
            flow.addWidget(pill)
        self._topics = topics
        self.group.idClicked.connect(lambda _: self.said.retranslate())
        column.addWidget(holder)
        self.said = Label(self._words, "body", selectable=True, parent=self)
        column.addWidget(self.said)
        self.group.idClicked.connect(lambda _: self.said.setVisible(True))
        self.said.setVisible(False)

    def chosen(self) -> str:
        """The chosen topic in the window's language; "" before one is chosen."""
        number = self.group.checkedId()
        return translate("reference", self._topics[number]) if number >= 0 else ""

    def _words(self) -> str:
        number = self.group.checkedId()
        if number < 0:
            return ""
        topic = self._topics[number]
        words = translate("Guides", "Say: “I am calling about this: {topic}.”", topic=translate("reference", topic))
        if current_language() == "en":
            return words
        spoken = Catalog("en").translate("Guides", "I am calling about this: {topic}.", topic=topic)
        return words + "\n" + translate("Guides", "In English: “{words}”", words=spoken)


def _topic(topic: str) -> Callable[[], str]:
    return lambda: translate("reference", topic)


def looks_old(fact: SourcedFact, today: date) -> bool:
    """Whether a fact is older than the limit or has no date; our own words are not."""
    own = all(source.provenance == "design" for source in fact.sources)
    return not own and fact.confidence is not Confidence.UNVERIFIED and fact.is_old(today)
