"""Letters as rows of a list, as a form (keys are the fields of `LetterDetails`), and as text to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.letters import ENGLISH, Letter, LetterDetails, LetterKind, gaps, letter_gaps
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = (
    "dated",
    "signed_by",
    "asked_locally_on",
    "sender",
    "to",
    "subject",
    "body",
    "subject_english",
    "english",
)
DAYS: Final = frozenset({"dated", "asked_locally_on"})
SHOWN_GAPS: Final = 6

ICONS: Final = {
    LetterKind.RESCHEDULE: "calendar",
    LetterKind.MISSED_CHECK_IN: "clock",
    LetterKind.MOVE_PERMISSION: "truck",
    LetterKind.MOVE_NOTICE: "truck",
    LetterKind.NEW_ADDRESS: "location",
    LetterKind.CASE_REVIEW: "building",
    LetterKind.PAPERS_BACK: "identity",
    LetterKind.MONITOR_OFF: "unlock",
    LetterKind.LAWYER_QUESTIONS: "scales",
}


def stored(case: CaseFile, letter_id: int) -> Stored:
    """The letter with what there is to say about it; the record is a `services.letters.WorkedOn`. Vault lane."""
    found = case.letters.worked_on(letter_id)
    values = {key: getattr(found.letter.details, key) for key in KEYS}
    return Stored(found, values, found.notices)


def store(case: CaseFile, letter_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if value is None and key not in DAYS:
        value = ""
    case.letters.update(letter_id, **{key: value})
    return stored(case, letter_id)


def letter_rows(letters: Sequence[Letter]) -> list[RowItem]:
    """The list, the newest first."""
    return [_row(letter) for letter in letters]


def chips(letter: Letter) -> list[tuple[str, str, str]]:
    """What a letter is at: sent, or how much is still to be filled in."""
    if letter.is_sent:
        return [(translate("Letters", "Sent"), "success", "check")]
    open_gaps = len(letter_gaps(letter.details))
    if open_gaps:
        return [(translate("Letters", "%n to fill in", n=open_gaps), "late", "pencil")]
    return [(translate("Letters", "Not sent yet"), "neutral", "mail")]


def gap_words(details: LetterDetails) -> str:
    """The names of gaps, the first ones; those of the English words by themselves where there are two languages."""
    named = _gap_names(letter_gaps(replace(details, subject_english="", english="")))
    english = _gap_names(gaps((details.subject_english, details.english)))
    if not details.is_bilingual or not english:
        return named
    return "\n".join(part for part in (named, translate("Letters", "In English: {gaps}", gaps=english)) if part)


def _gap_names(found: Sequence[str]) -> str:
    shown = "; ".join(found[:SHOWN_GAPS])
    if len(found) > SHOWN_GAPS:
        more = translate("Letters", "and %n more", n=len(found) - SHOWN_GAPS)
        return translate("Letters", "{names}; {more}", names=shown, more=more)
    return shown


def office(details: LetterDetails) -> str:
    """To whom, in a few words: the line under the agency's name where there is one; gaps are left out."""
    lines = [line.strip() for line in details.to.splitlines() if line.strip() and not gaps((line,))]
    return lines[1] if len(lines) > 1 else "".join(lines)


def letter_text(details: LetterDetails) -> str:
    """The whole letter as plain text, the English words first."""
    own = _one_text(details, Catalog(details.language), details.subject, details.body)
    if not details.is_bilingual:
        return own
    english = _one_text(details, Catalog(ENGLISH), details.subject_english, details.english)
    return f"{english}\n\n----------\n\n{own}"


def english_subject(details: LetterDetails) -> str:
    """The subject as the office reads it."""
    return details.subject_english if details.is_bilingual else details.subject


def _one_text(details: LetterDetails, words: Catalog, subject: str, body: str) -> str:
    day = format_date(words, details.dated) if details.dated is not None else ""
    name = details.signed_by if details.kind.is_signed else ""
    sender = details.sender if details.kind.is_signed else ""
    return "\n\n".join(part.strip() for part in (sender, day, details.to, subject, body, name) if part.strip())


def _row(letter: Letter) -> RowItem:
    details = letter.details
    day = format_date(catalog(), details.dated, short=True) if details.dated is not None else ""
    return RowItem(
        title=label(translate, details.kind),
        key=letter.id,
        # The recipient is written in English whatever the window speaks.
        second=isolate_ltr(office(details)),
        third=day,
        icon=ICONS[details.kind],
        status="soft",
        chips=tuple(chips(letter)),
    )
