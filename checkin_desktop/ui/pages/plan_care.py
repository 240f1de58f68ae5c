"""Papers that let somebody care for a child: which the family has, and where one learns about them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.care_papers import CarePaper
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.us_states import STATE_NAMES
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import Text, catalog, translate
from checkin_desktop.ui.models.plan import PlanSectionId, PlanView
from checkin_desktop.ui.models.undo import push_saved
from checkin_desktop.ui.pages.plan_sections import SectionPanel
from checkin_desktop.ui.widgets.buttons import Button
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.flow import FlowLayout
from checkin_desktop.ui.widgets.labels import Label, Rule
from checkin_desktop.ui.widgets.rows import ListRow
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

_GUIDE = "clinic-50"


class CarePapersPanel(SectionPanel):
    """The list, the form in a dialog, and pointers to guides. `plan_wanted` carries whose plan to open."""

    plan_wanted = Signal(int)
    changed = Signal()

    def __init__(self, context: WindowContext, reference: ReferenceData, parent: QWidget | None = None) -> None:
        super().__init__(PlanSectionId.CARE_PAPERS, parent)
        self._context = context
        self._view: PlanView | None = None
        self.none = Label(
            lambda: translate("Plan", "No such paper is written down. A plan works without one, too."),
            "body",
            tone="ink2",
            parent=self,
        )
        self.column.addWidget(self.none)
        self.column.addWidget(self.rows)
        self.add_button = Button(
            lambda: translate("Plan", "Write down a paper"), icon_name="plus", small=True, parent=self
        )
        self.add_button.clicked.connect(lambda: self.edit(None))
        context.hold(self.add_button)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self._reference = reference

    def make(self) -> Iterator[None]:
        """Make what stands below the list, in steps."""
        context = self._context
        self.column.addWidget(Rule(self))
        self.column.addWidget(
            Label(lambda: translate("Plan", "Which paper fits is the law of each state"), "strong", parent=self)
        )
        self.column.addWidget(Label(_law_words, "body", tone="ink2", parent=self))
        yield
        facts = {record.id: record.fact for record in self._reference.plan_sections}
        fact = facts.get("care_papers")
        self.column.addWidget(FactNote(fact, _affidavit_words, parent=self))
        yield
        links = QWidget(self)
        flow = FlowLayout(links, 8)
        for source in fact.sources if fact is not None else ():
            if source.id == _GUIDE:
                flow.addWidget(
                    LinkButton(
                        context,
                        source.url,
                        lambda: translate("Plan", "Guides for all 50 states"),
                        text=lambda: translate("Plan", "Guides for all 50 states (CLINIC)"),
                        parent=links,
                    )
                )
        self.help_button = Button(
            lambda: translate("Plan", "Find free legal help"), icon_name="scales", small=True, parent=links
        )
        self.help_button.clicked.connect(lambda: context.navigate("legal_help"))
        flow.addWidget(self.help_button)
        self.column.addWidget(links)
        self.finish()

    def show_plan(self, view: PlanView) -> None:
        """Show the papers of the plan."""
        super().show_plan(view)
        self._view = view
        shown = [(paper, care_lines(paper, view), view.name_of(paper.person_id)) for paper in view.care_papers]
        self.fill_rows(shown, (self._row(paper, view) for paper in view.care_papers))
        self.rows.setVisible(bool(view.care_papers))
        self.none.setVisible(not view.care_papers)

    def forget(self) -> None:
        """Forget the papers."""
        super().forget()
        self._view = None

    def edit(self, paper: CarePaper | None) -> None:
        """Ask about a paper, or for a new one; what is saved can be undone."""
        view = self._view
        if view is None or (paper is not None and paper.person_id != view.person.id):
            if paper is not None:
                self.plan_wanted.emit(paper.person_id)
            return
        from checkin_desktop.ui.dialogs.care_paper import CarePaperDialog

        children = [child for child in view.plan.children if child.person_id == view.person.id]
        dialog = CarePaperDialog(self._context, self.window(), view.person.id, paper, children)
        dialog.run()
        saved = dialog.saved
        if not isinstance(saved, CarePaper):
            return
        place = ("plan", view.person.id, None)
        if paper is None:
            push_saved(
                self._context,
                translate("Plan", "Write down a paper"),
                back=lambda case: case.care_papers.remove(saved.id),
                again=lambda case: case.care_papers.restore(saved),
                place=place,
            )
        elif paper != saved:
            before, after = _changes(paper), _changes(saved)
            push_saved(
                self._context,
                translate("Plan", "Change a paper"),
                back=lambda case: case.care_papers.update(paper.id, **before),
                again=lambda case: case.care_papers.update(paper.id, **after),
                place=place,
            )
        self.changed.emit()

    def _remove(self, paper: CarePaper) -> None:
        service = self._context.case.care_papers

        def done(removed: CarePaper) -> None:
            push_saved(
                self._context,
                translate("Plan", "Remove a paper"),
                back=lambda case: case.care_papers.restore(removed),
                again=lambda case: case.care_papers.remove(removed.id),
                place=("plan", removed.person_id, None),
            )
            self.add_button.setFocus(Qt.FocusReason.TabFocusReason)
            self.changed.emit()

        self._context.runner.submit(
            lambda _: service.remove(paper.id), owner=self, done=done, failed=self._context.messages.error
        )

    def _row(self, paper: CarePaper, view: PlanView) -> ListRow:
        own = paper.person_id == view.person.id
        title, second, third = care_lines(paper, view)
        actions: list[Button] = []
        if own:
            remove = Button(
                lambda: translate("Plan", "Remove"),
                "quiet",
                "trash",
                small=True,
                name=lambda: translate("Plan", "Remove: {paper}", paper=title),
                parent=self,
            )
            remove.clicked.connect(lambda: self._remove(paper))
            self._context.hold(remove)
            actions.append(remove)
        chips: list[tuple[Text, str, str]] = []
        if not own:
            name = view.name_of(paper.person_id)
            chips.append((translate("Plan", "From the plan of {name}", name=name), "neutral", "chain"))
        row = ListRow(
            title,
            second,
            third,
            icon_name="document-check",
            chips=chips,
            actions=actions,
            pressable=not own or not self._context.read_only,
            parent=self,
        )
        row.pressed.connect(lambda: self.edit(paper))
        return row


def care_lines(paper: CarePaper, view: PlanView) -> tuple[str, str, str]:
    """What a row says: the paper, for whom and by whom, its days and place."""
    details = paper.details
    names = {child.id: child.details.name for child in view.plan.children}
    title = label(translate, details.kind)
    state = STATE_NAMES.get(details.state, "")
    if state:
        title = translate("Plan", "{paper}, {state}", paper=title, state=state)
    children = ", ".join(names[one] for one in details.child_ids if one in names)
    who = [
        translate("Plan", "For {children}", children=children or translate("Plan", "all children")),
        translate("Plan", "cared for by {name}", name=details.caregiver) if details.caregiver else "",
    ]

    def day(value: object) -> str:
        return dates.format_date(catalog(), value, short=True)  # type: ignore[arg-type]

    facts = [
        translate("Plan", "signed {date}", date=day(details.signed_on))
        if details.signed_on
        else translate("Plan", "not signed yet, or not known"),
        translate("Plan", "before a notary") if details.notarized is Answer.YES else "",
        translate("Plan", "ends {date}", date=day(details.ends_on)) if details.ends_on else "",
        translate("Plan", "kept by {name}", name=details.holder) if details.holder else "",
    ]
    return title, " · ".join(filter(None, who)), dates.at_sentence_start(" · ".join(filter(None, facts)))


def _changes(paper: CarePaper) -> dict[str, object]:
    return {name: getattr(paper.details, name) for name in paper.details.__slots__}


def _law_words() -> str:
    return translate(
        "Plan",
        "This list only keeps what the family has. The program chooses no paper and writes none. A lawyer, or the "
        "guides below, can tell you what your state has and what it is worth.",
    )


def _affidavit_words() -> str:
    return translate(
        "Plan",
        "The Caregiver’s Authorization Affidavit of California is not guardianship. It takes no rights away from "
        "parents.",
    )
