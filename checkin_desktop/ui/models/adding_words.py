"""Words about a round of files that were added: where a double lies, how many were kept, and why others were not."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, Cancelled
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.domain.same_files import KeptAt, Shelf
from checkin_desktop.ui.errors import error_words, is_silent
from checkin_desktop.ui.language import translate
from checkin_desktop.ui.models.documents import document_title

_NAMED: Final = 12
_PLACES: Final[dict[Shelf, Callable[[], str]]] = {
    Shelf.ATTEMPT: lambda: translate("Documents", "with a contact attempt"),
    Shelf.APPOINTMENT: lambda: translate("Documents", "with an appointment"),
    Shelf.MOVE: lambda: translate("Documents", "with a move"),
    Shelf.OTHER_PERSON: lambda: translate("Documents", "with another person in this folder"),
    Shelf.THIS_ROUND: lambda: translate("Documents", "picked twice"),
}


@dataclass(frozen=True, slots=True)
class RoundEnd:
    """How a round ended: `refused` with their reasons, `skipped` in folders, `again` left out; `error` ended it."""

    kept: int = 0
    refused: Sequence[tuple[str, AppError]] = ()
    skipped: Sequence[str] = ()
    cut_short: bool = False
    again: int = 0
    error: BaseException | None = None


def place_words(place: KeptAt, reference: ReferenceData) -> str:
    """Where the same file is already."""
    if place.shelf is Shelf.DOCUMENT:
        return document_title(DocumentDetails(code=place.code, title=place.title), reference)
    return _PLACES[place.shelf]()


def name_list(names: Sequence[str]) -> str:
    """Names in quotes; of many only the first ones, and how many more there are."""
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    more = len(names) - _NAMED
    return translate("Documents", "{names} and %n more", n=more, names=shown) if more > 0 else shown


def ended_words(end: RoundEnd, saved: Callable[[int], str]) -> str:
    """What came of a round, in a line; `saved` says how many files were kept."""
    kept, said = saved(end.kept) if end.kept else "", ""
    if isinstance(end.error, Cancelled):
        said = translate("Documents", "Stopped. The file that was under way was not added.")
    elif end.again and not end.kept and not end.refused and end.error is None:
        said = translate("Documents", "Nothing was added: it is all here already.")
    elif not end.kept and not end.refused and end.error is None and not end.skipped:
        said = translate("Documents", "There are no PDFs and no pictures in this folder.")
    return translate("Window", "{first} · {second}", first=kept, second=said) if kept and said else kept or said


def trouble_words(end: RoundEnd) -> tuple[str, str]:
    """What was not added, and why, each reason once; two empty texts when there is no trouble."""
    if end.error is not None and not is_silent(end.error):
        words = error_words(end.error)
        return words.what, f"{words.safe} {words.action}"
    names = [*(name for name, _ in end.refused), *end.skipped]
    said = [error_words(failure) for _, failure in end.refused]
    reasons = [f"{words.what} {words.safe} {words.action}" for words in said]
    if end.skipped:
        reasons.append(
            translate("Documents", "Of a folder, PDFs and pictures are taken. Other files and links are left out.")
        )
    if end.cut_short:
        reasons.append(
            translate("Documents", "The folder holds too much for one round. Add the rest folder by folder.")
        )
    title = translate("Documents", "Not added: {names}", names=name_list(names)) if names else ""
    if not title and end.cut_short:
        title = translate("Documents", "Not everything was added")
    return title, "\n".join(dict.fromkeys(reasons))
