"""A few fields that are saved together. What was typed survives a lock, or giving up, as a draft until it is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.errors import show_refusal
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.messages import MessageDialog
from checkin_desktop.ui.models.draft_desk import Unkept
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fields import Field

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

SAVED: Final = 1
SAVED_AND_ON: Final = 2
_UNDER: Final = 460
Save = Callable[["CaseFile"], Any]


class FieldsForm(QWidget):
    """Fields by their keys, one row under the other. Fields are made with the form as their parent."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Field] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.space(14))

    def add_row(self, **fields: Field) -> None:
        """Add one field, or two beside each other."""
        self.fields |= fields
        row = tuple(fields.values())
        self._column.addWidget(row[0] if len(row) == 1 else side_by_side(*row, under=_UNDER))


class FieldsDialog(MessageDialog):
    """Saves the fields of a `form`, which is filled already. `saved` is what saving brought, None before that.

    `save()` is asked in the main thread for what saves in the vault lane. `draft_key` ends with the person's id. With
    `also` there is a second button that saves; `run` then comes back with SAVED_AND_ON.
    """

    def __init__(
        self,
        context: WindowContext,
        parent: QWidget | None,
        title: Text,
        note: Text,
        form: FieldsForm,
        draft_key: str,
        save: Callable[[], Save],
        *,
        icon_name: str = "pencil",
        also: tuple[Text, str] | None = None,
    ) -> None:
        self._context, self.fields, self._key, self._save = context, form.fields, draft_key, save
        self.saved: Any = None
        self._busy = False
        super().__init__(parent, title, (note,), icon_name=icon_name, extra=form)
        self.save_button = self.add_button(lambda: translate("Dialogs", "Save"), "primary", SAVED)
        ways = [(self.save_button, SAVED)]
        if also is not None:
            self.on_button = self.add_button(also[0], "secondary", SAVED_AND_ON, also[1])
            ways.append((self.on_button, SAVED_AND_ON))
        for button, result in ways:
            button.clicked.disconnect()
            button.clicked.connect(lambda _=False, result=result: self.save(result))
        self.add_button(lambda: translate("Dialogs", "Cancel"), "secondary", 0)
        context.hold(*(button for button, _ in ways))
        self._kept = self._typed()
        context.drafts.register(self)
        case = context.case
        context.runner.submit(
            lambda _: case.drafts.load(draft_key), owner=self, done=self._loaded, failed=lambda _: None, reading=True
        )
        next(iter(self.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def save(self, result: int = SAVED) -> None:
        """Save; faults stand beside their fields, and what was typed stays."""
        unread = [one for one in self.fields.values() if isinstance(one, DateField) and not one.is_understood()]
        for field in unread:
            field.commit_pending()  # it says by itself what it cannot read
            field.setFocus(Qt.FocusReason.TabFocusReason)
        if self._busy or unread:
            return
        self._busy = True
        self.keep()
        case, key, save = self._context.case, self._key, self._save()

        def work(_: object) -> Any:
            made = save(case)
            case.drafts.discard(key)
            return made

        def done(made: Any) -> None:
            self.saved = made
            self.done(result)

        self._context.runner.submit(work, owner=self, done=done, failed=self._refused, loss="")

    def reject(self) -> None:
        """Keep what was typed, for the next time."""
        if not self._busy:
            self.keep()
        super().reject()

    def unkept(self) -> Unkept | None:
        """What was typed and is neither saved nor kept."""
        typed = self._typed()
        return (self._key, typed) if self.saved is None and typed != self._kept else None

    def keep(self) -> None:
        """Keep what was typed as a draft."""
        found = self.unkept()
        if found is not None and not self._context.read_only:
            self._kept = found[1]
            self._context.drafts.save(*found)

    def _loaded(self, draft: Mapping[str, object] | None) -> None:
        if self._typed() == self._kept:  # nobody typed meanwhile
            for name, field in self.fields.items():
                if name in (draft or {}):
                    _put(field, (draft or {})[name])
            self._kept = self._typed()
        self.fit()

    def _typed(self) -> dict[str, object]:
        typed = {
            name: field.text() if isinstance(field, DateField) else field.value()
            for name, field in self.fields.items()
        }
        return {name: value for name, value in typed.items() if value is not None}

    def _refused(self, problem: BaseException) -> None:
        self._busy = False
        show_refusal(problem, self.fields, self._context.messages)
        self.fit()


def _put(field: Field, kept: object) -> None:
    if isinstance(field, DateField):
        field.set_value(None)
        field.edit.setText(str(kept))
    else:
        field.set_value(kept)
