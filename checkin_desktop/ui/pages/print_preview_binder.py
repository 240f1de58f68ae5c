"""A binder before it leaves: its pages, what of it cannot be shown, and whether it is protected with a passphrase."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin_desktop.domain.binder_rules import language_of, may_be_protected
from checkin_desktop.domain.binders import Audience, BinderPlan
from checkin_desktop.jobs.runner import JobControl
from checkin_desktop.ui.context import WindowContext
from checkin_desktop.ui.language import current_language, translate
from checkin_desktop.ui.models.binder import found_words
from checkin_desktop.ui.pages.print_preview import SHOWN_MISSING, Make, PrintPreview, Take
from checkin_desktop.ui.pages.print_preview_saving import Finish, Order
from checkin_desktop.ui.widgets.fields import CheckField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.domain.binder_job import BinderJob, BinderMade
    from checkin_desktop.services.rendering import RenderedPdf
    from checkin_desktop.ui.dialogs.file_viewer_pages import Fetch
    from checkin_desktop.ui.first_run_steps import PassphraseStep


@dataclass
class _Taken:
    """What the binder is made of, and what was made of it, first for the screen and then for the files."""

    plan: BinderPlan
    words: Catalog
    job: BinderJob
    sources: Sequence[bytes]
    made: BinderMade | None = None
    saved: BinderMade | None = None


class BinderPreview(PrintPreview):
    """One binder; see `open_plan`. It is saved, not printed: foreign pages never reach the printer from here."""

    what = "binder"
    options_width = 344
    narrow_under = 680

    def __init__(self, context: WindowContext, parent: QWidget | None = None) -> None:
        super().__init__(
            context,
            lambda: translate("Binder", "Look at the binder"),
            "",
            parent,
        )
        self.audience = Audience.LAWYER
        self._taken_now: _Taken | None = None
        self._step: PassphraseStep | None = None
        self.print_button.setVisible(False)
        self.title.set_text(lambda: translate("Binder", "Before it leaves"))
        self.cancel_button.clicked.connect(self._give_up)
        self.summary = Label("", "body", parent=self)
        self.options.addWidget(self.summary)
        self.protect = CheckField(
            lambda: translate("Binder", "Protect it with a passphrase"),
            help=lambda: translate(
                "Binder", "The reader types it to open the file. Tell it in another way, not with the file."
            ),
            parent=self,
        )
        self.protect.edited.connect(lambda _: self._show_step())
        self.options.addWidget(self.protect)
        self._secret = QWidget(self)
        QVBoxLayout(self._secret).setContentsMargins(0, 0, 0, 0)
        self._secret.setVisible(False)
        self.options.addWidget(self._secret)
        self.court = Label(
            lambda: translate("Binder", "A court copy has no passphrase, so that the court can open it."),
            "small",
            parent=self,
        )
        self.options.addWidget(self.court)
        self.finish_options()

    def open_plan(self, person_id: int, audience: Audience) -> None:
        """Start with what is chosen for a person and an audience."""
        self.audience = audience
        self.header.set_subtitle(lambda: label(translate, self.audience))
        self.open_for(person_id)

    @property
    def passphrase(self) -> PassphraseStep:
        """The passphrase, asked for twice; made when it is first wanted."""
        if self._step is None:
            from checkin_desktop.ui.first_run_steps import PassphraseStep

            self._step = PassphraseStep(self.context.runner, lambda: translate("Binder", "Passphrase of this copy"))
            layout = self._secret.layout()
            assert layout is not None
            layout.addWidget(self._step.without_head())
        return self._step

    def reset_options(self) -> None:
        may = may_be_protected(self.audience)
        self.protect.set_value(False)
        self.protect.setVisible(may)
        self.court.setVisible(not may)
        self._secret.setVisible(False)
        self.summary.set_text("")

    def forget_choices(self) -> None:
        super().forget_choices()
        taken, self._taken_now = self._taken_now, None
        if taken is not None and taken.made is not None:
            self.context.case.binders.forget(taken.made)
        self.context.case.binders.release()
        self.protect.set_value(False)
        self._secret.setVisible(False)
        if self._step is not None:
            self._step.wipe()

    def render(self) -> None:
        super().render()
        if self._job is not None:
            self.cancel_button.setVisible(True)

    def rendering(self, person_id: int) -> tuple[Take, Make]:
        binders, audience, window = self.context.case.binders, self.audience, current_language()

        def take(control: JobControl) -> _Taken:
            plan = binders.plan(person_id, audience)
            words = Catalog(language_of(plan.details, window))
            job, sources = binders.gather(plan, words, progress=control.progress, cancelled=control.cancelled)
            return _Taken(plan, words, job, sources)

        def make(taken: _Taken, control: JobControl) -> RenderedPdf:
            taken.made = binders.assemble(
                taken.job, taken.sources, taken.words.code, progress=control.progress, cancelled=control.cancelled
            )
            return binders.as_documents(taken.made, taken.words.code)[0]

        return take, make

    def taken(self, snapshot: _Taken) -> None:
        self._taken_now = snapshot

    def page_source(self, rendered: RenderedPdf) -> Fetch:
        self.cancel_button.setVisible(False)
        made, binders = self._made_now(), self.context.case.binders
        return lambda page, width, cancelled: binders.page_picture(made, page, width, cancelled=cancelled)

    def finishing(self, rendered: RenderedPdf) -> Finish:
        taken, binders = self._taken_now, self.context.case.binders
        assert taken is not None  # there are no pages without it
        passphrase = self.passphrase.passphrase.value() if self.protect.value() else ""

        def finish(control: JobControl) -> Sequence[RenderedPdf]:
            taken.saved = taken.made
            if passphrase:
                taken.saved = binders.assemble(
                    taken.job,
                    taken.sources,
                    taken.words.code,
                    passphrase=passphrase,
                    progress=control.progress,
                    cancelled=control.cancelled,
                )
            assert taken.saved is not None
            return binders.as_documents(taken.saved, taken.words.code)

        return finish

    def order(self, rendered: RenderedPdf) -> Order:
        taken, binders, for_whom = self._taken_now, self.context.case.binders, self.copy_for()
        assert taken is not None

        def write(_: Sequence[RenderedPdf], paths: Sequence[Path], written: Callable[[Path], None]) -> None:
            assert taken.saved is not None
            binders.save_copy(taken.plan, taken.saved, paths, taken.words, for_whom=for_whom, written=written)

        return Order(
            rendered,
            self.what,
            self.person_id,
            for_whom,
            self.suggested_name(),
            self.finishing(rendered),
            protected=bool(self.protect.value()),
            write=write,
        )

    def save_pdf(self) -> None:
        """Ask where, then write the files; not before both passphrases are the same."""
        if not self.protect.value() or self.passphrase.check():
            super().save_pdf()

    def also_saved(self) -> str:
        if not self.protect.value():
            return super().also_saved()
        told = translate("Binder", "Tell the passphrase in another way, not with the file. It is kept nowhere.")
        return f"{told}\n{super().also_saved()}".strip()

    def work_words(self) -> str:
        return translate("Binder", "Making the files…")

    def retranslate(self) -> None:
        """Say in the window's language what is found."""
        if self._taken_now is not None and self._taken_now.made is not None:
            self._say_found(self._taken_now.made)

    def _show_missing(self, rendered: RenderedPdf) -> None:
        self._say_found(self._made_now())

    def _say_found(self, made: BinderMade) -> None:
        tabs = (
            translate("Binder", "%n tab(s) in this copy", n=len(self._taken_now.job.tabs)) if self._taken_now else ""
        )
        pages = translate("Binder", "%n page(s)", n=made.page_count)
        lines = [translate("Window", "{first} · {second}", first=tabs, second=pages)]
        if len(made.parts) > 1:
            lines.append(translate("Binder", "It is saved in %n parts.", n=len(made.parts)))
        self.notice.setVisible(bool(made.found))
        scans: dict[tuple[str, str], list[str]] = {}
        for tab, name, code in made.found:
            scans.setdefault((tab, name), []).append(code)
        lines += [found_words(tab, name, codes) for (tab, name), codes in list(scans.items())[:SHOWN_MISSING]]
        if len(scans) > SHOWN_MISSING:
            lines.append(translate("Window", "and %n more", n=len(scans) - SHOWN_MISSING))
        self.summary.set_text("\n\n".join(lines))  # a scan with its faults is a paragraph
        if scans:
            self.notice.set_status("late", "warning")
            self.notice.set_texts(
                translate("Binder", "%n scan(s) cannot be shown as they should", n=len(scans)),
                translate("Binder", "The sheet of its tab says so, too."),
            )

    def _made_now(self) -> BinderMade:
        taken = self._taken_now
        assert taken is not None
        assert taken.made is not None  # it is asked for once the pages are there
        return taken.made

    def _failed(self, asked: int, error: BaseException) -> None:
        self.cancel_button.setVisible(False)
        super()._failed(asked, error)

    def _show_step(self) -> None:
        on = bool(self.protect.value())
        if on:
            self.passphrase.begin()
        elif self._step is not None:
            self._step.wipe()
        self._secret.setVisible(on)

    def _give_up(self) -> None:
        """Stop making the pages: without them there is nothing to look at."""
        if not self.saving.busy and self.rendered is None:
            self.close_preview()
