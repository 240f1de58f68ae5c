"""The binder of one person and audience as the window shows it: what is loaded, and the rows of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.binder_rules import language_of, reason_shown
from checkin_desktop.domain.binders import (
    Audience,
    BinderChanges,
    BinderOption,
    BinderPlan,
    FileChoice,
    LeftOutReason,
    TabChoice,
)
from checkin_desktop.domain.scan_work import LOCKED, ScanWork, pages_shown
from checkin_desktop.services.binder_gathering import needs_translation_form, paper_title
from checkin_desktop.services.report_gathering import exhibit_label
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import label
from checkin_desktop.words.scan_texts import scan_warning

if TYPE_CHECKING:
    from checkin_desktop.domain.reference import ReferenceData
    from checkin_desktop.services.case_file import CaseFile

COVER: Final = "cover"
"""The key of the row above the tabs."""
SHOWN_TITLES: Final = 4
_REASONS: Final = {
    LeftOutReason.PRIVATE: ("late", "lock"),
    LeftOutReason.LAWYER_FIRST: ("late", "scales"),
    LeftOutReason.OTHER_PEOPLE: ("neutral", "users"),
    LeftOutReason.STAYS_HOME: ("neutral", "home"),
    LeftOutReason.NOT_ASKED_FOR: ("neutral", "minus"),
    LeftOutReason.NO_SCAN: ("neutral", "image"),
    LeftOutReason.CHOSEN: ("neutral", "minus"),
}


@dataclass(frozen=True, slots=True)
class BinderView:
    """What the page shows. `works` are the working copies of all scans, by attachment."""

    plan: BinderPlan
    works: dict[int, ScanWork]
    changes: BinderChanges | None
    name: str
    reference: ReferenceData


def load_view(case: CaseFile, person_id: int, audience: Audience, window: str) -> BinderView:
    """Everything for one binder; `window` is the language of the window. Vault lane."""
    plan = case.binders.plan(person_id, audience)
    return BinderView(
        plan,
        case.scans.works([file.attachment_id for tab in plan.tabs for file in tab.files]),
        case.binders.changes(plan, Catalog(language_of(plan.details, window))),
        case.people.given_names(person_id),
        case.reference,
    )


def tab_title(tab: TabChoice, reference: ReferenceData) -> str:
    """The title of a tab in the window's language: the person's own for it, else that of the paper."""
    return tab.title.strip() or paper_title(catalog(), tab.document.details, reference)


def page_count(file: FileChoice, work: ScanWork | None) -> tuple[int, int] | None:
    """(pages that go in, pages of the scan); None while nobody looked into it."""
    if work is None or work.page_count is None:
        return None
    shown = [edit for edit in pages_shown(work, work.page_count) if edit.page not in file.hidden]
    return (len(shown) if file.included else 0), work.page_count


def reason_chip(tab: TabChoice) -> tuple[str, str, str] | None:
    """(words, status, icon) of why a tab is out, or that the person took it in; None where there is nothing to say."""
    reason = reason_shown(tab)
    if reason is not None:
        return label(translate, reason), *_REASONS[reason]
    if tab.reason is not None:
        return translate("Binder", "You took it in"), "correction", "pencil"
    return None


def scan_chips(work: ScanWork | None) -> list[tuple[str, str, str]]:
    """What is wrong with a scan, in chips."""
    if work is None or not work.warnings:
        return []
    if LOCKED in work.warnings:
        return [(translate("Binder", "Asks for a password"), "late", "lock")]
    return [(translate("Binder", "Damaged"), "late", "warning")]


def binder_rows(view: BinderView) -> list[RowItem]:
    """The cover, the tabs in their order, and everything that is left out with its reason."""
    inside = [tab for tab in view.plan.tabs if tab.included]
    out = [tab for tab in view.plan.tabs if not tab.included]
    rows = [
        RowItem(translate("Binder", "%n tab(s) in this copy", n=len(inside))),
        RowItem(
            view.plan.details.title or translate("Binder", "Cover and settings"),
            COVER,
            second=_cover_line(view.plan),
            icon="book",
            status="soft",
        ),
    ]
    rows += [_row(view, tab, exhibit_label(place)) for place, tab in enumerate(inside)]
    if out:
        rows.append(RowItem(translate("Binder", "%n paper(s) left out", n=len(out))))
        rows += [_row(view, tab, "") for tab in out]
    return rows


def changes_words(changes: BinderChanges) -> tuple[str, str]:
    """Title and sentence of what changed since the last copy."""
    day = dates.format_date(catalog(), changes.since)
    title = (
        translate("Binder", "Since the copy of {day} for {whom}", day=day, whom=changes.for_whom)
        if changes.for_whom
        else translate("Binder", "Since the copy of {day}", day=day)
    )
    parts = [
        translate("Binder", "New: {papers}", papers=_named(changes.added)) if changes.added else "",
        translate("Binder", "Changed: {papers}", papers=_named(changes.changed)) if changes.changed else "",
        translate("Binder", "No longer in it: {papers}", papers=_named(changes.removed)) if changes.removed else "",
    ]
    return title, "\n".join(part for part in parts if part) or translate("Binder", "Nothing has changed.")


def found_words(letters: str, name: str, codes: Sequence[str]) -> str:
    """A scan of a binder that could not be shown, or opened damaged: its tab, its file and the reasons."""
    reasons = " ".join(_reason(code) for code in codes)
    return translate("Binder", "Tab {letter}, {file}: {reason}", letter=letters, file=name, reason=reasons)


def _reason(code: str) -> str:
    problems = {
        "locked": lambda: translate("Binder", "It asks for a password."),
        "damaged": lambda: translate("Binder", "It is damaged: some of it, or all of it, cannot be shown."),
        "missing": lambda: translate("Binder", "Its file is not in the folder any more."),
        "withdrawn": lambda: translate("Binder", "It was taken back."),
        "too_large": lambda: translate("Binder", "Its pages are too large to be shown."),
        "not_shown": lambda: translate("Binder", "This kind of file has no pages."),
    }
    return problems[code]() if code in problems else scan_warning(translate, code)


def audience_words(audience: Audience) -> str:
    """What this copy holds by default, and why."""
    return {
        Audience.LAWYER: lambda: translate(
            "Binder",
            "Everything that is scanned is in it, also private notes and criminal papers. Give it to your lawyer "
            "only.",
        ),
        Audience.COURT: lambda: translate(
            "Binder",
            "In it are papers of the court case, of applications, of moves, and of time in the U.S. The government’s "
            "lawyer can read what is filed. Ask a lawyer before you file papers. This copy has no passphrase, so that "
            "the court can open it.",
        ),
        Audience.ICE: lambda: translate(
            "Binder",
            "In it are the papers the checklist names for a check-in. Your story, notes of fear, criminal papers and "
            "papers about other people stay out. Ask a lawyer before you take one of them in.",
        ),
        Audience.CAREGIVER: lambda: translate(
            "Binder",
            "In it are the children’s papers and those of the emergency folder. Other papers stay out.",
        ),
        Audience.SELF: lambda: translate(
            "Binder", "Everything that is scanned is in it. Keep it where only you can get to it."
        ),
    }[audience]()


def _row(view: BinderView, tab: TabChoice, letters: str) -> RowItem:
    title = tab_title(tab, view.reference)
    chips = [chip for file in tab.files if file.included for chip in scan_chips(view.works.get(file.attachment_id))]
    forms = BinderOption.TRANSLATION_FORMS in view.plan.details.options
    if tab.included and forms and needs_translation_form(tab.document.details):
        chips.append((translate("Binder", "Translator’s form"), "neutral", "language"))
    reason = reason_chip(tab)
    return RowItem(
        translate("Binder", "{letter} · {title}", letter=letters, title=title) if letters else title,
        tab.document.id,
        second=_amount(view, tab),
        icon="document-check" if tab.included else "document",
        status="soft" if tab.included else "neutral",
        chips=tuple(dict.fromkeys([*([reason] if reason is not None else []), *chips])),
    )


def _amount(view: BinderView, tab: TabChoice) -> str:
    if not tab.files:
        return "" if not tab.included else translate("Binder", "No scan: its sheet says so")
    counts = [page_count(file, view.works.get(file.attachment_id)) for file in tab.files]
    scans = translate("Binder", "%n scan(s)", n=len(tab.files))
    known = [count for count in counts if count is not None]
    if len(known) < len(counts):
        return scans
    inside, total = sum(count[0] for count in known), sum(count[1] for count in known)
    pages = (
        translate("Binder", "%n page(s)", n=total)
        if inside == total
        else translate("Binder", "{some} of %n page(s)", n=total, some=inside)
    )
    return translate("Window", "{first} · {second}", first=scans, second=pages)


def _cover_line(plan: BinderPlan) -> str:
    options = plan.details.options
    said = [
        translate("Binder", "A-number on it")
        if BinderOption.A_NUMBER in options
        else translate("Binder", "No A-number on it")
    ]
    if BinderOption.PARTS in options:
        said.append(translate("Binder", "in parts under 25 MB"))
    return " · ".join(said)


def _named(titles: tuple[str, ...]) -> str:
    shown = list(titles[:SHOWN_TITLES])
    if len(titles) > SHOWN_TITLES:
        shown.append(translate("Window", "and %n more", n=len(titles) - SHOWN_TITLES))
    return "; ".join(shown)
