"""The form for a contact attempt: everything the report needs, quick for the commonest case.

For a call that nobody answers the keyboard does it all: the form opens with "now" and the last office, a number key
chooses the outcome, Ctrl+Return saves.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.attempts import Attempt, AttemptDraft, Channel, Outcome
from checkin_desktop.domain.moments import moment_at, zone_info
from checkin_desktop.domain.notices import Notice
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.local_zone import local_zone
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.dialogs.attempt_dialog_details import MoreSection, PeopleSection, SaidSection
from checkin_desktop.ui.dialogs.attempt_dialog_evidence import EvidenceSection
from checkin_desktop.ui.dialogs.attempt_dialog_outcome import OutcomeSection
from checkin_desktop.ui.dialogs.attempt_dialog_shell import FormShell, Progress
from checkin_desktop.ui.dialogs.attempt_dialog_when import WhenSection
from checkin_desktop.ui.dialogs.attempt_dialog_whom import WhomSection
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.attempt_payload import from_payload, to_payload
from checkin_desktop.ui.models.attempts import CALL_KEYS, key_outcome
from checkin_desktop.ui.models.directory import entries
from checkin_desktop.ui.theme import theme
from checkin_desktop.ui.widgets.fields import NoticeLine

FILES = "files"
TYPED = "typed"


class AttemptFields(FormShell):
    """The sections that every form about an attempt has, and the number keys of a call."""

    def __init__(
        self,
        context: WindowContext,
        title: Text,
        subtitle: Text,
        save_text: Text,
        *,
        clock: Clock | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, title, subtitle, save_text, parent)
        self.clock: Clock = clock or SystemClock()
        self.when = WhenSection(self.clock.now)
        self.whom = WhomSection()
        self.outcome = OutcomeSection()
        self.said = SaidSection()
        self.people = PeopleSection()
        self.more = MoreSection()
        self.evidence = EvidenceSection(context)
        self.when.channel_changed.connect(self._channel_changed)
        for key in range(1, len(CALL_KEYS) + 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{key}"), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda key=key: self.press_key(key))

    def add_fields(self) -> None:
        """Put all sections into the form."""
        for section in (self.when, self.whom, self.outcome, self.said, self.evidence, self.people, self.more):
            self.add_section(section)

    def load_directory(self) -> None:
        """Fetch the shipped lines and offices."""
        case = self.context.case
        self.context.runner.submit(
            lambda _: entries(case.reference, case.directory.own()),
            owner=self,
            done=self.whom.set_directory,
            reading=True,
        )

    def draft(self) -> AttemptDraft:
        """What is in the form."""
        draft = AttemptDraft()
        for section in self.sections:
            draft = section.read_into(draft)
        return draft

    def show_draft(self, draft: AttemptDraft) -> None:
        """Fill the form."""
        for section in self.sections:
            section.show_draft(draft)

    def unreadable(self) -> dict[str, list[NoticeLine]]:
        found = {**self.when.unreadable(), **self.more.unreadable()}
        if self.evidence.refused():
            found[FILES] = [translate("Attempts", "A file in the list cannot be kept. Remove it, then save.")]
        return found

    def judged(self, draft: AttemptDraft) -> Callable[[], Sequence[Notice]]:
        """What the rules and the directory say about a draft. The directory warns, and nothing it says blocks."""
        case, files = self.context.case, len(self.evidence.files())

        def judge() -> Sequence[Notice]:
            at = None
            if draft.happened_local is not None and zone_info(draft.zone) is not None:
                at = moment_at(draft.happened_local, draft.zone, draft.fold).utc
            said = case.directory.contact_warnings(draft.number, draft.address_used, draft.line_id, at)
            found = case.attempts.validate(draft, files)
            return [*found, *(notice for notice in said if notice not in found)]

        return judge

    def _focus_first(self, notices: Mapping[str, Sequence[NoticeLine]]) -> None:
        if set(notices) == {FILES}:
            self.evidence.add_button.setFocus()
            self.view.ensureWidgetVisible(self.evidence, 0, theme.px(40))
            return
        super()._focus_first(notices)

    def offer_calls(self, person_id: Callable[[], int]) -> None:
        """Let calls be picked out of a phone's list among the files, for the log of this person."""
        self.evidence.offer_calls(lambda file: self._pick_calls(person_id(), file))

    def _pick_calls(self, person_id: int, file: NewFile) -> None:
        from checkin_desktop.ui.dialogs.call_log_preview import CallLogPreview

        preview = CallLogPreview(self.context, person_id, file, self.draft(), self)
        preview.saved.connect(lambda added: self._calls_kept(file, len(added)))
        preview.open()

    def _calls_kept(self, file: NewFile, count: int) -> None:
        self.evidence.remove(file)
        self._say(translate("Attempts", "%n call(s) of the list are in the log now.", n=count))

    def press_key(self, key: int) -> bool:
        """Choose an outcome by its number when this is about a call; whether it did."""
        chosen = key_outcome(key)
        if chosen is None or self.outcome.channel() is not Channel.CALL or not self.outcome.isEnabled():
            return False
        self.outcome.choose(chosen)
        for button in self.outcome.grid.buttons:
            if button.outcome is chosen:
                button.setFocus()
                self.view.ensureWidgetVisible(button, 0, theme.px(80))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys reach the form only where nobody is typing."""
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier):
            if 1 <= digit <= len(CALL_KEYS) and self.press_key(digit):
                return
            if event.key() == Qt.Key.Key_Escape and self.close_button.isEnabled():
                self.close_form()
                return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window's language."""
        if event.type() is QEvent.Type.LanguageChange:
            for section in self.sections:
                section.retranslate()
        super().changeEvent(event)

    def typed(self) -> dict[str, str]:
        """What stands in fields whose text may not be readable yet, so that a draft loses nothing."""
        return {name: edit.text() for name, edit in self._typed_edits().items()}

    def restore_typed(self, typed: object) -> None:
        """Put back what `typed` gave, where the field could not show a value."""
        if isinstance(typed, Mapping):
            for name, edit in self._typed_edits().items():
                if not edit.text():
                    edit.setText(str(typed.get(name) or ""))

    def _typed_edits(self) -> dict[str, QLineEdit]:
        return {
            "date": self.when.date.edit,
            "time": self.when.time.edit,
            "duration": self.more.duration.edit,
            "hold": self.more.hold.edit,
        }

    def _channel_changed(self, channel: Channel) -> None:
        self.whom.set_channel(channel)
        self.outcome.set_channel(channel)


class AttemptForm(AttemptFields):
    """A new attempt. `saved` carries the `Attempt`."""

    def __init__(self, context: WindowContext, *, clock: Clock | None = None, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Attempts", "Add an attempt"),
            lambda: translate("Attempts", "A saved entry stays as it is. You can add to it or correct it later."),
            lambda: translate("Attempts", "Save this attempt"),
            clock=clock,
            parent=parent,
        )
        self.person_id = 0
        self._last: Attempt | None = None
        self._website_failed = False
        self.add_fields()
        self.offer_calls(lambda: self.person_id)
        self.start_empty()

    def open_for(self, person_id: int, last: Attempt | None, *, website_failed: bool = False) -> None:
        """Open for a person; office and caller of their last attempt are offered again.

        `website_failed`: it is about a website that showed an error, unless a kept draft is about something else.
        """
        self.person_id = person_id
        self._last = last
        self._website_failed = website_failed
        self.load_directory()
        self.open_form()
        self.when.channel_buttons[self.when.channel() or Channel.CALL].setFocus()

    def draft_key(self) -> str:
        return f"attempt:{self.person_id}"

    def start_empty(self) -> None:
        draft = AttemptDraft(zone=local_zone(), channel=Channel.CALL)
        if self._last is not None:
            before = self._last.current
            draft = replace(
                draft,
                made_by=before.made_by,
                made_by_name=before.made_by_name,
                typed_by_name=before.typed_by_name,
            )
            if before.channel is Channel.CALL and not self._website_failed:
                draft = replace(draft, line_id=before.line_id, office=before.office, number=before.number)
        if self._website_failed:
            draft = replace(draft, channel=Channel.WEB_PORTAL, outcome=Outcome.WEBSITE_ERROR)
        self.show_draft(draft)
        self.evidence.clear()
        self.when.show_now()
        filled = bool(draft.office)
        self.whom.office.set_hint(
            (lambda: translate("Attempts", "Filled in from your last attempt. Change it if you tried another one."))
            if filled
            else ""
        )

    def payload(self) -> dict[str, object]:
        return {**to_payload(self.draft()), FILES: self.evidence.payload(), TYPED: self.typed()}

    def restore(self, payload: Mapping[str, object]) -> None:
        self.show_draft(from_payload(payload))
        self.restore_typed(payload.get(TYPED))
        self.evidence.restore(payload.get(FILES))

    def checking(self) -> Callable[[], Sequence[Notice]]:
        return self.judged(self.draft())

    def saving(self) -> Callable[[Callable[[], bool], Progress], object]:
        draft, files, person_id = self.draft(), self.evidence.files(), self.person_id
        attempts = self.context.case.attempts
        return lambda cancelled, progress: attempts.add(
            person_id, draft, files, progress=progress, cancelled=cancelled
        )

    def wipe(self) -> None:
        self._last = None
        super().wipe()
