"""Find someone: for whoever looks for a person held by ICE. What to type, what to try, whom to call; no advice.

It is the first page after opening with the recovery sheet: somebody who needs the sheet is often not the person the
folder is about.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.tonight import WHOLE_PLAN, TonightStep
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import Text, catalog, isolate_ltr, translate
from checkin_desktop.ui.models.finding import (
    MOST_PEOPLE,
    Finding,
    exact_name,
    make_finding,
    nine_digits,
)
from checkin_desktop.ui.models.plan_said import step_said
from checkin_desktop.ui.pages.find_someone_parts import CallLine, CopyLine, OfficialStep, line_step, office_step
from checkin_desktop.ui.pages.page import Page, back_button
from checkin_desktop.ui.pages.plan_said_cards import SaidCards
from checkin_desktop.ui.pages.plan_walk import ways
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.cards import Banner, EmptyState, PageHeader, SectionCard
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import Columns, FlowLayout, scroll
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label


class FindSomeonePage(Page):
    """Shows one person; the others are one press away."""

    page_id = "find_someone"
    topics = frozenset({"people", "identity", "contacts", "plan", "household", "readiness"})

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.finding: Finding | None = None
        self._whole: PlanSnapshot | None = None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(theme.space(28), theme.space(20), theme.space(28), theme.space(20))
        column.setSpacing(theme.space(16))
        header = PageHeader(
            lambda: translate("Safety", "Find someone"),
            lambda: translate("Safety", "If a person is taken: what to type, what to try, whom to call."),
        )
        header.add_action(back_button(context, lambda: translate("Safety", "Back to Safety"), "safety"))
        page = Button(lambda: translate("Safety", "Print one page for a helper"), "secondary", "printer")
        page.clicked.connect(lambda: self.context.navigate("print_plan:one_page", self._shown_id()))
        self.print_page = page
        header.add_action(page)
        column.addWidget(header)
        self._pills = QWidget()
        self._flow = FlowLayout(self._pills, 8)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        column.addWidget(self._pills)
        self.type_card = SectionCard(lambda: translate("Safety", "Type this at locator.ice.gov"))
        self.try_card = SectionCard(lambda: translate("Safety", "What can be tried"))
        self.call_card = SectionCard(lambda: translate("Safety", "Call these people"))
        self.papers_card = SectionCard(lambda: translate("Safety", "Where the papers are"))
        self.children_card = SectionCard(lambda: translate("Safety", "The children"))
        self.health_card = SectionCard(lambda: translate("Safety", "Health"))
        left = (self.type_card, self.call_card, self.children_card, self.health_card, self.papers_card)
        self._bodies = [_inner(card) for card in (*left, self.try_card)]
        sides = QWidget(), QWidget()
        for side, cards in zip(sides, (left, (self.try_card,)), strict=True):
            box = QVBoxLayout(side)
            box.setContentsMargins(0, 0, 0, 0)
            box.setSpacing(theme.space(16))
            for card in cards:
                box.addWidget(card)
            box.addStretch(1)
        self._columns = Columns(*sides, ratio=(1, 1), under=760)
        column.addWidget(self._columns)
        self._nobody = EmptyState(
            "users", lambda: translate("Safety", "This folder holds nobody yet. Add a person on the People page.")
        )
        column.addWidget(self._nobody)
        column.addWidget(
            Banner(
                "neutral",
                lambda: translate(
                    "Window", "Not legal advice. Not a substitute for a lawyer. Not from the government."
                ),
                lambda: translate("Safety", "These are facts from the pages named below them, with their dates."),
                icon_name="scales",
            )
        )
        column.addStretch(1)
        outer.addWidget(scroll(content, exact=True))
        self._columns.hide()
        self._nobody.hide()

    def refresh(self) -> None:
        """Load the person in front, and who else is there."""
        case, person_id = self.context.case, self.person_id

        def work(_: object) -> tuple[Finding, PlanSnapshot] | None:
            rows, count = case.people.rows(limit=MOST_PEOPLE), case.people.count()
            shown = person_id if person_id is not None else rows[0].id if rows else None
            if shown is None:
                return None
            whole = case.exports.plan_snapshot(shown, WHOLE_PLAN)
            return make_finding(whole.person, whole.contacts, whole.plan, case.reference, rows, count), whole

        def done(found: tuple[Finding, PlanSnapshot] | None) -> None:
            self._show(*(found or (None, None)))

        self.context.runner.submit(work, owner=self, done=done, failed=self._gone)

    def retranslate(self) -> None:
        """Build the lines again in the window's language."""
        self._show(self.finding, self._whole)

    def act(self, action: str) -> None:
        """Ctrl+P prints the card for the locator."""
        if action == "print":
            self.context.navigate("print_plan:locator", self._shown_id())

    def wipe(self) -> None:
        """Forget the person and the names."""
        self._show(None, None)

    def _gone(self, error: BaseException) -> None:
        if isinstance(error, AppError) and error.code is ErrorCode.NO_SUCH_RECORD:
            self._show(None, None)
        else:
            self.context.messages.error(error)

    def _choose(self, person_id: int) -> None:
        self.context.navigate("find_someone", person_id)

    def _shown_id(self) -> int | None:
        return self.finding.person.id if self.finding is not None else None

    def _show(self, finding: Finding | None, whole: PlanSnapshot | None) -> None:
        self.finding, self._whole = finding, whole
        self._columns.setVisible(finding is not None)
        self._nobody.setVisible(finding is None)
        self._show_people(finding)
        for body in self._bodies:
            _clear(body)
        self.print_page.setVisible(finding is not None)
        if finding is None or whole is None:
            return
        reference = self.context.case.reference
        contents = (
            self._typed(finding, reference),
            self._calls(finding),
            self._said(TonightStep.CHILDREN, whole),
            self._said(TonightStep.MEDICINE, whole),
            _papers(finding),
            self._tried(finding, reference),
        )
        for body, widgets in zip(self._bodies, contents, strict=True):
            for widget in widgets:
                body.addWidget(widget)

    def _show_people(self, finding: Finding | None) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        if finding is None:
            return
        if finding.count > MOST_PEOPLE:
            other = Button(lambda: translate("Safety", "Another person…"), "filter", "users")
            other.clicked.connect(lambda: self.context.navigate("people"))
            self._group.addButton(other)
            self._flow.addWidget(other)
        rows = [row for row in finding.people if finding.count <= MOST_PEOPLE or row.id == finding.person.id]
        for row in rows or ():
            pill = Button(row.display_name, "filter")
            pill.setCheckable(True)
            pill.setChecked(row.id == finding.person.id)
            self._group.addButton(pill, row.id)
            self._flow.addWidget(pill)

    def _typed(self, finding: Finding, reference: ReferenceData) -> Sequence[QWidget]:
        context, person = self.context, finding.person
        details, digits = person.details, nine_digits(finding.person)
        born = format_date(catalog(), details.birth_date) if details.birth_date else ""
        card = Button(lambda: translate("Tonight", "Print the locator card"), "secondary", "printer", small=True)
        card.clicked.connect(lambda: self.act("print"))
        return (
            Label(lambda: translate("Safety", "Either the number and the country:"), "strong", tone="ink2"),
            CopyLine(context, lambda: translate("Safety", "A-number, nine digits"), digits, big=True),
            CopyLine(context, lambda: translate("Safety", "Country of birth"), details.birth_country),
            Label(lambda: translate("Safety", "Or the exact name and the country:"), "strong", tone="ink2"),
            CopyLine(context, lambda: translate("Safety", "Name as the government wrote it"), exact_name(person)),
            *(
                CopyLine(context, lambda: translate("Safety", "Another spelling to try"), name)
                for name in dict.fromkeys((details.display_name, *details.other_names))
                if name and name != exact_name(person)
            ),
            CopyLine(
                context,
                lambda: translate("Safety", "Birth date, to tell people of the same name apart"),
                born,
            ),
            ways((card,), self.type_card),
            FactNote(reference.locator, lambda: translate("reference", reference.locator.text)),
        )

    def _tried(self, finding: Finding, reference: ReferenceData) -> Sequence[QWidget]:
        context, steps = self.context, []
        locator, dril = reference.line("ice_locator"), reference.line("ice_dril")
        if locator is not None:
            steps.append(
                OfficialStep(
                    context,
                    lambda: translate("Safety", "1. The locator on the internet"),
                    isolate_ltr(locator.address),
                    reference.locator,
                    lambda: translate(
                        "Safety",
                        "It shows people held now or released in the last 60 days, nobody under 18. New entries can "
                        "take hours. Nothing found: try again later, with every spelling.",
                    ),
                    locator.address,
                )
            )
            link = QWidget()
            FlowLayout(link, 8).addWidget(
                LinkButton(context, locator.address, lambda: translate("reference", locator.name), parent=link)
            )
            steps.append(link)
        steps.append(
            Label(lambda: translate("Safety", "2. The ICE field office (ERO) of the person’s state"), "strong")
        )
        steps += [office_step(context, office) for office in finding.offices]
        if not finding.offices:
            steps.append(
                Label(
                    lambda: translate(
                        "Safety",
                        "The person’s state is not written on the Identity page, so no office can be shown. The list "
                        "of offices is at www.ice.gov/contact/field-offices.",
                    ),
                    "small",
                )
            )
        if dril is not None:
            steps.append(line_step(context, lambda: translate("Safety", "3. The ICE information line (DRIL)"), dril))
        section = next((found for found in reference.plan_sections if found.id == "detained"), None)
        if section is not None:
            steps.append(
                OfficialStep(
                    context,
                    lambda: translate("Safety", "4. Still nothing"),
                    "",
                    section.fact,
                    lambda: translate(
                        "Safety",
                        "The sources name these too: the lawyer, and the local jail. Write every call in the log.",
                    ),
                )
            )
        return steps

    def _calls(self, finding: Finding) -> Sequence[QWidget]:
        found: list[QWidget] = []
        if finding.lawyer is not None:
            found.append(CallLine(self.context, finding.lawyer))
        found += [CallLine(self.context, call) for call in finding.contacts]
        return found or [_nothing(lambda: translate("Safety", "No lawyer and no contact is written yet."))]

    def _said(self, step: TonightStep, whole: PlanSnapshot) -> Sequence[QWidget]:
        groups = step_said(step, whole, ())
        card = self.children_card if step is TonightStep.CHILDREN else self.health_card
        if groups:
            return [SaidCards(self.context, groups, card, kind="inset")]
        if step is TonightStep.CHILDREN:
            return [_nothing(lambda: translate("Plan", "No children in this plan."))]
        return [_nothing(lambda: translate("Safety", "Nothing is written about medicines yet."))]


def _papers(finding: Finding) -> Sequence[QWidget]:
    found: list[QWidget] = []
    for key, text in finding.papers:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        column.addWidget(Label(lambda key=key: label(translate, key), "small"))
        column.addWidget(Label(text, "body", selectable=True))
        found.append(holder)
    return found or [_nothing(lambda: translate("Safety", "Nothing is written about the papers yet."))]


def _nothing(text: Text) -> Label:
    return Label(text, "body", tone="ink2")


def _inner(card: SectionCard) -> QVBoxLayout:
    inner = QVBoxLayout()
    inner.setSpacing(theme.space(12))
    card.body.addLayout(inner)
    return inner


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
