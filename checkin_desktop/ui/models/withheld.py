"""Papers that others keep as rows of a list, in words, and as a form: keys are fields of `WithheldDetails`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.documents import Document, Holder
from checkin_desktop.domain.reference import DocumentKind, ReferenceData
from checkin_desktop.domain.withheld import RequestAnswer, WithheldPaper, WithheldRequest, WithheldView
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.documents import document_title
from checkin_desktop.ui.models.form_saver import Stored
from checkin_desktop.ui.widgets.row_list import RowItem
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

KEYS: Final = (
    *("holder", "office", "officer", "taken_on", "receipt"),
    *("lent_until", "lent_back_on", "returned_on", "note"),
)
OPTIONS: Final = 0
"""The key of the first row of the list: what one can ask for."""
USUAL: Final = ("passport", "natid", "license", "ead", "i94")
"""Records of the checklist that are offered first; all others follow (`checklists.json`)."""
KEEPERS: Final = tuple(holder for holder in Holder if holder not in (Holder.ME, Holder.FAMILY, Holder.UNKNOWN))
"""Who can keep a paper."""
_DATES: Final = ("taken_on", "lent_until", "lent_back_on", "returned_on")


def stored(case: CaseFile, view: WithheldView) -> Stored:
    """The record of the form with what there is to say about it. Vault lane."""
    details = view.paper.details
    return Stored(view, {key: getattr(details, key) for key in KEYS}, case.withheld.validate(details))


def store(case: CaseFile, withheld_id: int, key: str, value: object) -> Stored:
    """Save one field. Vault lane. Raises InvalidInput and AppError."""
    if value is None and key not in _DATES:
        value = Holder.OTHER if key == "holder" else ""
    case.withheld.update(withheld_id, **{key: value})
    return stored(case, case.withheld.get(withheld_id))


def paper_rows(views: Sequence[WithheldView], reference: ReferenceData, today: date) -> list[RowItem]:
    """What one can ask for first, then what others keep, then what was given back."""
    rows = [
        RowItem(
            translate("Papers", "What one can ask for"),
            OPTIONS,
            second=translate("Papers", "Return, loan, copies; before a consulate is asked"),
            icon="list",
            status="soft",
        )
    ]
    groups = (
        (translate("Papers", "Others keep"), [view for view in views if not view.paper.is_returned]),
        (translate("Papers", "Given back"), [view for view in views if view.paper.is_returned]),
    )
    for title, members in groups:
        if members:
            rows.append(RowItem(title))
            rows += [_row(view, reference, today) for view in members]
    return rows


def _row(view: WithheldView, reference: ReferenceData, today: date) -> RowItem:
    details = view.paper.details
    said = [label(translate, details.holder)]
    if details.taken_on is not None:
        day = dates.format_date(catalog(), details.taken_on, short=True)
        said.append(translate("Papers", "taken {day}", day=day))
    asked = len(view.paper.requests)
    return RowItem(
        document_title(view.document.details, reference),
        view.paper.id,
        second=" · ".join(said),
        icon="document-check" if view.paper.is_returned else "document",
        status="soft" if view.paper.is_returned else "neutral",
        aside=translate("Papers", "%n request(s)", n=asked) if asked else "",
        aside_icon="send",
        chips=tuple(chips(view.paper, today)),
    )


def chips(paper: WithheldPaper, today: date) -> list[tuple[str, str, str]]:
    """The day a borrowed paper goes back, or the day it was given back for good."""
    details, back = paper.details, paper.goes_back_on
    if details.returned_on is not None:
        day = dates.format_date(catalog(), details.returned_on, short=True)
        return [(translate("Papers", "Given back {day}", day=day), "success", "check")]
    if back is None:
        return []
    near = dates.format_days_from(catalog(), back, today)
    if back < today:
        return [(translate("Papers", "Was to go back {day}", day=near), "late", "clock")]
    return [(translate("Papers", "Goes back {day}", day=near), "late", "clock")]


def loan_words(paper: WithheldPaper, today: date) -> str:
    """By when a borrowed paper goes back; "" when nothing is borrowed."""
    back = paper.goes_back_on
    if back is None:
        return ""
    day = dates.at_sentence_start(dates.format_date(catalog(), back, weekday=True))
    near = dates.format_days_from(catalog(), back, today)
    return translate("Papers", "{day}, {near}", day=day, near=near)


def request_lines(request: WithheldRequest) -> tuple[str, str, str]:
    """(what was asked for and when, how and why, the answer) of a request."""
    details = request.details
    title = label(translate, details.kind)
    if details.asked_on is not None:
        day = dates.format_date(catalog(), details.asked_on, short=True)
        title = translate("Papers", "{request}, {day}", request=title, day=day)
    answer = label(translate, details.answer)
    if details.answered_on is not None:
        day = dates.format_date(catalog(), details.answered_on, short=True)
        answer = translate("Papers", "{request}, {day}", request=answer, day=day)
    if details.answer_words.strip():
        answer = translate("Papers", "{answer}: “{words}”", answer=answer, words=details.answer_words.strip())
    how = " · ".join(part for part in (details.how.strip(), details.reason.strip()) if part)
    return title, how, translate("Papers", "Answer: {answer}", answer=answer)


def answer_look(answer: RequestAnswer) -> tuple[str, str]:
    """(icon, status) of an answer; "no" is no alarm."""
    return {
        RequestAnswer.YES: ("check", "success"),
        RequestAnswer.NO: ("close", "neutral"),
        RequestAnswer.LATER: ("clock", "correction"),
        RequestAnswer.UNCLEAR: ("help", "correction"),
    }.get(answer, ("send", "neutral"))


def offered(documents: Sequence[Document], kept: Sequence[WithheldView], reference: ReferenceData) -> list[RowItem]:
    """What can be said to be kept by others: papers of the checklist, then shipped records that are not on it.

    A paper of the checklist has its number as key, a shipped record its code.
    """
    out = {view.document.id for view in kept if not view.paper.is_returned}
    rows = []
    there = [document for document in documents if document.id not in out and not document.details.kind]
    if there:
        rows.append(RowItem(translate("Papers", "On the checklist")))
        there.sort(key=lambda document: document.details.holder not in (Holder.ICE, Holder.CBP))
        rows += [
            RowItem(
                document_title(document.details, reference),
                document.id,
                second=label(translate, document.details.holder) if document.details.holder in KEEPERS else "",
                icon="document",
            )
            for document in there
        ]
    listed = {document.details.code for document in documents}
    kinds = [kind for kind in reference.documents if kind.id not in listed and not kind.sensitive]
    kinds.sort(key=lambda kind: USUAL.index(kind.id) if kind.id in USUAL else len(USUAL))
    if kinds:
        rows.append(RowItem(translate("Papers", "Not on the checklist yet")))
        rows += [RowItem(_kind_title(kind), kind.id, icon="document-plus") for kind in kinds]
    return rows


def _kind_title(kind: DocumentKind) -> str:
    return translate("reference", kind.title)
