"""One print of the emergency plan before it leaves: what it shows, for whom, in which languages, and its pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.plan_prints import CARDS, EXTRAS, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import Text, languages, resolve, translate
from checkin_desktop.ui.models.plan_print import MODES, PrintFacts, extra_reason, shown_words
from checkin_desktop.ui.pages.plan_print_copy import about_words, file_name, note_print, save_print
from checkin_desktop.ui.pages.plan_print_parts import Marked, never_words
from checkin_desktop.ui.pages.print_preview import Make, PrintPreview, Take
from checkin_desktop.ui.pages.print_preview_saving import Order
from checkin_desktop.ui.widgets.fields import CheckField, ChoiceField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.pills_field import PillsField
from checkin_desktop.words.labels import inside_sentence, label

if TYPE_CHECKING:
    from checkin_desktop.domain.snapshots import PlanSnapshot
    from checkin_desktop.services.rendering import RenderedPdf

LONGEST_HOLDER = 120


class PlanPreview(PrintPreview):
    """See `open_choice`. A copy that is saved or printed is written down with whom it is for."""

    what = "plan"
    options_width = 344
    narrow_under = 700

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        self._start, self._facts = PlanPrint(), PrintFacts()
        self._next = self._start, self._facts
        super().__init__(context, "", "", parent)
        self._snapshot: PlanSnapshot | None = None
        self._ticks: dict[PlanExtra, CheckField] = {}
        self.children_field: PillsField | None = None
        self._kept_children: tuple[int, ...] = ()
        self.title.set_text(lambda: translate("Plan", "What this copy shows"))
        self.shows = Marked("check", "success_ink", "", self)
        self.never = Marked("eye-off", "ink2", "", self)
        self.options.addWidget(self.shows)
        self.options.addWidget(self.never)
        self._whose = QVBoxLayout()
        self._whose.setSpacing(self.options.spacing())
        self.options.addLayout(self._whose)
        self.language = ChoiceField(
            lambda: translate("Plan", "Language"),
            [(known.code, known.own_name) for known in languages()],
            help=lambda: translate("Plan", "Choose the language that this reader reads best."),
        )
        self.second = ChoiceField(
            lambda: translate("Plan", "Second language beside it"),
            help=lambda: translate("Plan", "What you typed stays as you wrote it, with room for a translation."),
        )
        self.large = CheckField(
            lambda: translate("Plan", "Large print"), help=lambda: translate("Plan", "Easier to read, on more pages.")
        )
        for field in (self.language, self.second, self.large):
            field.edited.connect(lambda _: self._chosen())
            self.options.addWidget(field)
        self._extras = QVBoxLayout()
        self._extras.setSpacing(self.options.spacing())
        self._extras_head = Label(lambda: translate("Plan", "Only if you tick it"), "section", parent=self)
        self.options.addWidget(self._extras_head)
        self.options.addLayout(self._extras)
        self._offer_second("")
        self.finish_options()

    def open_choice(self, person_id: int, choice: PlanPrint, facts: PrintFacts) -> None:
        """Start with a print of a person's plan, as it is chosen so far."""
        self._next = choice, facts
        self.open_for(person_id)

    @property
    def mode(self) -> PlanMode:
        """The kind of print that is shown, or was last."""
        return self._start.mode

    def choice(self) -> PlanPrint:
        """The print as the options say it now."""
        mode = self._start.mode
        return PlanPrint(
            mode,
            str(self.language.value() or self._start.language),
            str(self.second.value() or ""),
            bool(self.large.value()) and mode not in CARDS,
            frozenset(extra for extra in EXTRAS[mode] if extra in self._ticks and self._ticks[extra].value()),
            self._child_ids(),
            " ".join(self.for_whom.value().split()),
        )

    # What the preview is made of.

    def add_for_whom(self) -> None:
        """Ask who keeps the copy."""
        self.for_whom = TextField(
            lambda: translate("Plan", "Who keeps this copy?"),
            help=lambda: translate("Plan", "It is printed on each page, and your folder notes who has a copy."),
            optional=True,
            max_length=LONGEST_HOLDER,
            parent=self,
        )
        self.for_whom.edited.connect(lambda _: self.option_changed())
        self._whose.addWidget(self.for_whom)

    def reset_options(self) -> None:
        self._start, self._facts = self._next
        self._next = PlanPrint(self._start.mode), PrintFacts()
        start = self._start
        self.header.set_title(lambda: label(translate, self.mode))
        self.header.set_subtitle(self._subtitle)
        self._give_room(self.panes.narrow)
        self.language.set_value(start.language)
        self._offer_second(start.second)
        self.large.set_value(start.large)
        self.large.setVisible(start.mode not in CARDS)
        self.for_whom.set_value(start.holder)
        self._offer_children()
        self._offer_extras()
        self._say_shown()

    def forget_choices(self) -> None:
        super().forget_choices()
        self._snapshot = None
        self._start, self._facts = PlanPrint(self._start.mode), PrintFacts()
        self._drop_children()

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        exports, choice = self.context.case.exports, self.choice()
        return (
            lambda _: exports.plan_snapshot(person_id, choice),
            lambda snapshot, control: exports.render_plan(
                snapshot, progress=control.progress, cancelled=control.cancelled
            ),
        )

    def taken(self, snapshot: PlanSnapshot) -> None:
        self._snapshot = snapshot

    def copy_for(self) -> str:
        return self.choice().holder

    def about_copy(self) -> tuple[Text, ...]:
        return (lambda: about_words((self.choice(),)),)

    def order(self, rendered: RenderedPdf) -> Order:
        case, snapshot, person_id = self.context.case, self._snapshot, self.person_id
        assert snapshot is not None  # there are no pages without it
        assert person_id is not None

        def write(files: Sequence[RenderedPdf], paths: Sequence[Path], written: Callable[[Path], None]) -> None:
            save_print(case, person_id, snapshot, files[0], paths[0])
            written(paths[0])

        return replace(super().order(rendered), write=write, about=self.about_copy())

    def noting_print(self, rendered: RenderedPdf) -> Callable[[int], object]:
        case, snapshot, person_id = self.context.case, self._snapshot, self.person_id
        assert snapshot is not None  # the pages were made from it
        assert person_id is not None
        return lambda pages: note_print(case, person_id, snapshot, rendered, pages)

    def suggested_name(self) -> str:
        """The kind of print and the day; nobody's name."""
        return file_name(self._start.mode)

    # The options of one kind.

    def retranslate(self) -> None:
        """Say in the window's language what is shown."""
        self._offer_second(str(self.second.value() or ""))
        self._say_shown()

    def _chosen(self) -> None:
        second = str(self.second.value() or "")
        self._offer_second("" if second == self.language.value() else second)
        self._say_shown()
        self.option_changed()

    def _offer_second(self, chosen: str) -> None:
        others = [(known.code, known.own_name) for known in languages() if known.code != self.language.value()]
        self.second.set_choices([("", lambda: translate("Plan", "None")), *others])
        self.second.set_value(chosen)

    def _offer_extras(self) -> None:
        wanted = [extra for extra in PlanExtra if extra in EXTRAS[self._start.mode]]
        for extra in wanted:
            if extra not in self._ticks:
                field = CheckField(
                    lambda extra=extra: label(translate, extra),  # type: ignore[misc]
                    help=lambda extra=extra: extra_reason(extra),  # type: ignore[misc]
                    parent=self,
                )
                field.edited.connect(lambda _: self._chosen())
                self._ticks[extra] = field
                self._extras.addWidget(field)
        for extra, field in self._ticks.items():
            field.setVisible(extra in wanted)
            field.set_value(self._start.has(extra))
        self._extras_head.setVisible(bool(wanted))

    def _offer_children(self) -> None:
        self._drop_children()
        children = self._facts.children
        if self._start.mode is not PlanMode.CAREGIVER or len(children) < 2:
            return
        field = PillsField(
            lambda: translate("Plan", "Which children?"),
            [(child.id, child.details.name) for child in children],
            help=lambda: translate("Plan", "Nothing about the other children is on this copy."),
            parent=self,
        )
        self._kept_children = self._start.child_ids or tuple(child.id for child in children)
        field.set_value(self._kept_children)
        field.edited.connect(self._child_turned)
        self._whose.addWidget(field)
        self.children_field = field

    def _drop_children(self) -> None:
        if self.children_field is not None:
            self.children_field.hide()
            self.children_field.deleteLater()
            self.children_field = None

    def _child_turned(self, chosen: tuple[int, ...]) -> None:
        if not chosen and self.children_field is not None:  # none would mean all of them
            self.children_field.set_value(self._kept_children)
        self._kept_children = chosen or self._kept_children
        self.option_changed()

    def _child_ids(self) -> tuple[int, ...]:
        if self.children_field is None:
            return self._start.child_ids
        chosen = tuple(value for value in self.children_field.value() if isinstance(value, int))
        return () if len(chosen) == len(self._facts.children) else chosen

    def _say_shown(self) -> None:
        choice = self.choice()
        self.shows.set_text(lambda: shown_words(choice))
        self.never.set_text(lambda: never_words(choice.mode))

    def _subtitle(self) -> str:
        return translate("Plan", "For: {who}", who=inside_sentence(resolve(MODES[self._start.mode].who)))
