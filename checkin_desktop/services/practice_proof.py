"""Dated papers of the practice family, month by month, a paper that ICE keeps, and photos of some papers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.documents import PRESENCE, DocumentDetails, DocumentForm, DocumentStatus, Holder, ProofKind
from checkin_desktop.domain.withheld import RequestAnswer, RequestDetails, RequestKind, WithheldDetails
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.practice_papers import Sheet, photo_jpeg
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile

TAKEN_ON: Final = date(2024, 5, 16)
_DAY: Final = 12
_PLACE: Final = "Brown envelope, kitchen shelf"
# How many months ago, what it is, and what it is called. Some months have none: that is what the page is for.
_DATED: Final = (
    (23, ProofKind.LEASE, "Lease, 88 Example Street"),
    (21, ProofKind.BILL, "Electric bill"),
    (18, ProofKind.PAY_SLIP, "Pay slip, bakery"),
    (15, ProofKind.MEDICAL, "Sofía’s visit to the doctor"),
    (12, ProofKind.BANK, "Letter from the bank"),
    (9, ProofKind.TAX, "Tax return"),
    (5, ProofKind.PAY_SLIP, "Pay slip, bakery"),
    (3, ProofKind.LEASE, "Lease, 1200 Example Street"),
    (2, ProofKind.SCHOOL, "Letter from the school"),
    (1, ProofKind.BILL, "Electric bill"),
)
_PHOTOGRAPHED: Final = 1
_TEXT: Final = (
    "This made-up paper stands for one of the family’s. Practice with it: look at it, turn it, put it in a binder."
)
# Which papers of the checklist are photographed, and what stands on them.
_PHOTOS: Final = {
    "g56": ("call-in letter.jpg", "Call-in letter", (("Place", "26 Federal Plaza, 9th floor"), ("Time", "9:00 a.m."))),
    "natid": ("acta de nacimiento.jpg", "Acta de nacimiento", (("Lugar", "Santa Rosa de Copán"),)),
    "passport": ("photo page.jpg", "Passport: photo page", (("Country", "Honduras"), ("Number", "C01234567"))),
}


def add_dated_papers(case: CaseFile, person_id: int, today: date) -> None:
    """Ten papers over two years that show time in the U.S., the newest with a photo."""
    for months, kind, title in _DATED:
        day = _months_before(today, months)
        details = DocumentDetails(
            PRESENCE, title, DocumentStatus.HAVE, (DocumentForm.COPY,), Holder.ME, _PLACE, issued_on=day, kind=kind
        )
        paper = case.documents.add(person_id, details)
        if months == _PHOTOGRAPHED:
            sheet = Sheet(title, (("Date", format_date(Catalog("en"), day)),), _TEXT)
            case.documents.attach(paper.id, NewFile(f"paper of {day:%Y-%m}.jpg", data=photo_jpeg(sheet)))


def photo_of(code: str) -> NewFile | None:
    """The photo of a paper of the checklist, where the family made one."""
    if code not in _PHOTOS:
        return None
    name, title, lines = _PHOTOS[code]
    return NewFile(name, data=photo_jpeg(Sheet(title, lines, _TEXT)))


def hold_passport(
    case: CaseFile, person_id: int, document_id: int, today: date, stand_on: Callable[[date], None]
) -> None:
    """ICE took the passport, was asked to give it back, and has said when. `stand_on` sets the clock of the story."""
    asked, answered = today - timedelta(days=60), today - timedelta(days=46)
    stand_on(asked)
    held = case.withheld.add(
        person_id,
        WithheldDetails(
            document_id,
            Holder.ICE,
            office="New York City Field Office, 26 Federal Plaza",
            taken_on=TAKEN_ON,
            receipt="PRACTICE-0516",
            note="The receipt is in the blue folder.",
        ),
    )
    stand_on(answered)
    case.withheld.keep_request(
        held.id,
        RequestDetails(
            RequestKind.RETURN,
            asked,
            how="Letter, given to the officer at the window",
            reason="The consulate asks to see it.",
            answer=RequestAnswer.LATER,
            answered_on=answered,
            answer_words="“Ask again after the hearing.”",
        ),
    )


def _months_before(today: date, months: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return date(year, month + 1, _DAY)
