"""Words for what is still to do: a code of `domain.overview.TODO_CODES` becomes a title, a reason, an icon, a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.overview import TodoItem
from checkin_desktop.domain.reference import ReferenceData, SourcedFact
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import outcome_label
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence


@dataclass(frozen=True, slots=True)
class TodoWords:
    """What a to-do row says. `why` is a whole sentence; `action` the word on its button.

    `day` is the day it is about, if it has one; `chip` says in words how near that day is.
    """

    title: str
    detail: str
    why: str
    icon: str
    action: str
    status: str = "neutral"
    chip: str = ""
    day: date | None = None


def todo_words(item: TodoItem, reference: ReferenceData) -> TodoWords:
    """The words of one thing to do, in the window's language. Raises KeyError for an unknown code."""
    title, detail, why, icon, action = _WORDS[item.code](_Params(item.params, reference))
    status = "late" if item.severity is Severity.WARNING else "neutral"
    chip = ""
    day: date | None = None
    if "days" in item.params:
        day = date.fromisoformat(item.params["date"])
        chip = dates.format_days_from(catalog(), day, day - timedelta(days=int(item.params["days"])))
    elif item.code.endswith("_expired"):
        day = date.fromisoformat(item.params["date"])
        chip = translate("Overview", "Past the date")
    return TodoWords(title, detail, why, icon, action, status, chip, day)


def todo_fact(item: TodoItem, reference: ReferenceData) -> SourcedFact | None:
    """The shipped fact behind a thing to do, or None when it only follows from the case itself."""
    sections = {section.id: section.fact for section in reference.plan_sections}
    documents = {kind.id: kind.fact for kind in reference.documents}
    by_code: dict[str, SourcedFact | None] = {
        "todo_a_number": reference.identifiers.get("a_number"),
        "todo_birth_country": reference.locator,
        "todo_birth_date": reference.locator,
        "todo_first_contact": sections.get("people"),
        "todo_memorised_number": sections.get("memorize"),
        "todo_child_pickup": sections.get("children"),
        "todo_first_attempt": documents.get("attempt_report"),
        "todo_try_again": documents.get("attempt_report"),
        "todo_originals_place": sections.get("papers"),
        "todo_form_60_001": documents.get("i60001"),
    }
    return by_code.get(item.code)


class _Params:
    """The parameters of a code in the window's words."""

    def __init__(self, params: Mapping[str, str], reference: ReferenceData) -> None:
        self._params = params
        self._reference = reference

    @property
    def day(self) -> str:
        return dates.format_date(catalog(), date.fromisoformat(self._params["date"]), weekday=True, short=True)

    @property
    def what(self) -> str:
        return self._params["what"]

    @property
    def when(self) -> str:
        clock = dates.format_time(catalog(), time.fromisoformat(self._params["clock"]))
        return translate("Overview", "{date}, {time}", date=self.day, time=clock)

    @property
    def outcome(self) -> str:
        return inside_sentence(outcome_label(self._params["outcome"]))

    @property
    def document(self) -> str:
        kind = self._reference.document(self._params.get("code", ""))
        return translate("reference", kind.title) if kind else self._params.get("title", "")


_Row = tuple[str, str, str, str, str]


def _start() -> str:
    return translate("Overview", "Start")


_WORDS: dict[str, Callable[[_Params], _Row]] = {
    "todo_a_number": lambda _: (
        translate("Overview", "Write down the A-number"),
        translate("Overview", "Or say that there is none"),
        translate("Overview", "A helper finds a person in the detainee locator with it, and offices ask for it."),
        "hash",
        _start(),
    ),
    "todo_birth_country": lambda _: (
        translate("Overview", "Write down the country of birth"),
        translate("Overview", "The locator asks for it"),
        translate("Overview", "Without the country of birth the detainee locator finds nobody."),
        "globe",
        _start(),
    ),
    "todo_birth_date": lambda _: (
        translate("Overview", "Write down the birth date"),
        translate("Overview", "It tells people with the same name apart"),
        translate("Overview", "When somebody is looked up by name, the birth date narrows the result."),
        "calendar",
        _start(),
    ),
    "todo_passport_expired": lambda p: (
        translate("Overview", "The passport is past its date"),
        translate("Overview", "It ended on {date}", date=p.day),
        translate("Overview", "The date comes from the Identity page. Compare it with the passport."),
        "identity",
        translate("Overview", "Open"),
    ),
    "todo_passport_expires": lambda p: (
        translate("Overview", "Check the date of the passport"),
        translate("Overview", "Good until {date}", date=p.day),
        translate(
            "Overview",
            "A new passport takes months. Before going to a consulate, ask a lawyer if there is fear of that "
            "government.",
        ),
        "identity",
        translate("Overview", "Open"),
    ),
    "todo_first_contact": lambda _: (
        translate("Overview", "Add a person to call"),
        translate("Overview", "Someone you trust, with a phone number"),
        translate("Overview", "If you cannot answer, a helper calls the people on this list in their order."),
        "user-plus",
        _start(),
    ),
    "todo_memorised_number": lambda _: (
        translate("Overview", "Choose a phone number to learn by heart"),
        translate("Overview", "A phone can be taken away"),
        translate("Overview", "Phones are often taken. A number that is known by heart still works."),
        "heart",
        _start(),
    ),
    "todo_child_pickup": lambda _: (
        translate("Overview", "Say who picks up the children"),
        translate("Overview", "The school needs the name too"),
        translate("Overview", "A school gives children only to people on its own list."),
        "graduation",
        _start(),
    ),
    "todo_first_document": lambda _: (
        translate("Overview", "Start the list of documents"),
        translate("Overview", "What there is, and where it is"),
        translate("Overview", "A list shows what is missing while there is still time to ask for it."),
        "document-plus",
        _start(),
    ),
    "todo_document_expired": lambda p: (
        translate("Overview", "Past its date: {document}", document=p.document),
        translate("Overview", "It ended on {date}", date=p.day),
        translate("Overview", "The date comes from the Documents page. Compare it with the paper."),
        "document",
        translate("Overview", "Open"),
    ),
    "todo_document_expires": lambda p: (
        translate("Overview", "Check the date: {document}", document=p.document),
        translate("Overview", "Good until {date}", date=p.day),
        translate("Overview", "The date comes from the Documents page. Compare it with the paper."),
        "document",
        translate("Overview", "Open"),
    ),
    "todo_first_attempt": lambda _: (
        translate("Overview", "Write down the first attempt"),
        translate("Overview", "Calls nobody answers count too"),
        translate("Overview", "The report of attempts is made from this list: day, time, number, and how it ended."),
        "phone",
        _start(),
    ),
    "todo_try_again": lambda p: (
        translate("Overview", "Try to reach the office again"),
        translate("Overview", "Last try {date}: {outcome}", date=p.day, outcome=p.outcome),
        translate("Overview", "The last attempt reached nobody. Each new one is written down beside it."),
        "phone",
        _start(),
    ),
    "todo_reminder": lambda p: (
        translate("Overview", "Try again: {what}", what=p.what),
        p.when,
        translate("Overview", "You asked to be reminded. The program contacts nobody by itself."),
        "clock",
        translate("Overview", "Call"),
    ),
    "todo_originals_place": lambda _: (
        translate("Overview", "Write down where the original papers are"),
        translate("Overview", "A helper has to find them"),
        translate("Overview", "If you cannot go home, a helper has to find the papers."),
        "folder",
        _start(),
    ),
    "todo_form_60_001": lambda _: (
        translate("Overview", "Look at Form 60-001"),
        translate("Overview", "It lets someone you trust ask ICE about you"),
        translate("Overview", "Without a signed form ICE does not speak with family or helpers about a case."),
        "pencil",
        _start(),
    ),
    "todo_first_backup": lambda _: (
        translate("Overview", "Save a backup"),
        translate("Overview", "There is none outside this folder yet"),
        translate(
            "Overview", "If this computer breaks or is taken, only a backup in another place brings everything back."
        ),
        "backup",
        _start(),
    ),
    "todo_backup_old": lambda p: (
        translate("Overview", "Save a new backup"),
        translate("Overview", "The last one is of {date}", date=p.day),
        translate("Overview", "What was written since then is on this computer only."),
        "backup",
        _start(),
    ),
}


def gap_words(code: str) -> str:
    """A short name for what a plan still lacks (`domain.plan.PLAN_GAPS`). Raises KeyError for an unknown code."""
    return {
        "legal_name": translate("Overview", "name"),
        "a_number": translate("Overview", "A-number"),
        "birth_date": translate("Overview", "birth date"),
        "birth_country": translate("Overview", "country of birth"),
        "trusted_contact": translate("Overview", "a person to call"),
        "memorised_number": translate("Overview", "a number by heart"),
        "originals_place": translate("Overview", "where the papers are"),
        "child_pickup": translate("Overview", "school pick-up"),
        "lawyer": translate("Overview", "lawyer"),
        "form_60_001": translate("Overview", "Form 60-001"),
        "copies_place": translate("Overview", "where the copies are"),
        "who_has_key": translate("Overview", "who has the key"),
        "medicines": translate("Overview", "medicines"),
    }[code]
