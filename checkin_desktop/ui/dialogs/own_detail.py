"""Copy a number, an address or hours from an official page, with where and when it was read.

What was typed survives a lock as a draft. The day is today unless another one is chosen.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.own_details import OwnDetail, OwnDetailDraft, OwnKind, draft_of
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_keeper import DraftKeeper
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import ChoiceField, Field, TextField
from checkin_desktop.words.labels import label

LONGEST: Final = 500


class OwnDetailDialog(MessageDialog):
    """Adds a detail for a point of the directory, or changes one. `detail` is set once it is saved.

    `fact_id` and `name` say what it belongs to; without a `fact_id` the name is a field of the form.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        *,
        fact_id: str = "",
        name: str = "",
        changed: OwnDetail | None = None,
    ) -> None:
        self._context = context
        self._fact_id, self._changed = fact_id, changed
        self.detail: OwnDetail | None = None
        self._busy = False
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space(14))
        self._make_fields()
        for field in self._fields.values():
            column.addWidget(field)
        super().__init__(
            parent,
            lambda: translate("Directory", "Change your copy") if changed else translate("Directory", "Add your copy"),
            (
                name if fact_id else "",
                lambda: translate("Directory", "It stands beside what came with the program. That stays as it is."),
            ),
            icon_name="pencil",
            extra=form,
        )
        self.save_button = self.add_button(lambda: translate("Directory", "Save your copy"), "primary", 1)
        self.save_button.clicked.disconnect()
        self.save_button.clicked.connect(self.save)
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        self._fill(OwnDetailDraft(fact_id=fact_id, name="" if fact_id else name))

    @property
    def _key(self) -> str:
        return f"own-detail:{self._fact_id or 'new'}"

    def _make_fields(self) -> None:
        self.name = (
            None
            if self._fact_id
            else TextField(lambda: translate("Directory", "Which office or line is it?"), max_length=LONGEST)
        )
        self.kind = ChoiceField(
            lambda: translate("Directory", "What did you copy?"),
            [(kind, lambda kind=kind: label(translate, kind)) for kind in OwnKind],
        )
        self.value = TextField(lambda: label(translate, self._kind()), max_length=LONGEST)
        self.source = TextField(
            lambda: translate("Directory", "Where did you read it?"),
            help=lambda: translate("Directory", "The page, the letter, or who told you."),
            max_length=LONGEST,
        )
        self.copied_on = DateField(lambda: translate("Directory", "When did you copy it?"))
        self.kind.edited.connect(lambda _: self.value.retranslate())
        self._fields: dict[str, Field] = {} if self.name is None else {"name": self.name}
        self._fields |= {
            "kind": self.kind,
            "value": self.value,
            "source": self.source,
            "copied_on": self.copied_on,
        }

    def _fill(self, empty: OwnDetailDraft) -> None:
        shown = draft_of(self._changed) if self._changed is not None else empty
        if self.name is not None:
            self.name.set_value(shown.name)
        self.kind.set_value(OwnKind(shown.kind))
        self.value.set_value(shown.value)
        self.source.set_value(shown.source)
        self.copied_on.set_value(shown.copied_on or self._context.case.directory.today())
        texts = {key: field for key, field in self._fields.items() if isinstance(field, TextField)}
        texts.pop("copied_on", None)
        self.keeper = DraftKeeper(self._context, self, texts)
        if self._changed is None:
            self.keeper.open(self._key, lambda _: None)
        first = self.value if self.name is None or shown.name else self.name
        first.setFocus(Qt.FocusReason.TabFocusReason)

    def draft(self) -> OwnDetailDraft:
        """What is in the form."""
        return OwnDetailDraft(
            fact_id=self._fact_id,
            kind=self._kind(),
            value=self.value.value(),
            source=self.source.value(),
            copied_on=self.copied_on.value(),
            name="" if self.name is None else self.name.value(),
        )

    def save(self) -> None:
        """Save; faults stand beside their fields, and what was typed stays.

        The draft is handed in first and goes with the saving: a lock in between finds either it or the copy.
        """
        if self._busy:
            return
        self._busy = True
        self.keeper.keep()
        directory, draft, changed = self._context.case.directory, self.draft(), self._changed
        key = self._key
        self._context.runner.submit(
            lambda _: directory.add(draft, kept=key) if changed is None else directory.change(changed.id, draft),
            owner=self,
            done=self._saved,
            failed=self._refused,
            loss="",
        )

    def reject(self) -> None:
        """Keep what was typed, for the next time."""
        if not self._busy:
            self.keeper.keep()
        super().reject()

    def _kind(self) -> OwnKind:
        return OwnKind(str(self.kind.value() or OwnKind.PHONE))

    def _saved(self, detail: OwnDetail) -> None:
        self.detail = detail
        self.keeper.discard()
        self.done(1)

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self._fields, self._context.messages)
        self.fit()
