"""Words for what is still to do: a code of `domain.overview.TODO_CODES` becomes a title, a reason, an icon, a verb."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta

from checkin_desktop.domain.appointments import AppointmentKind
from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.moves import MoveTaskCode
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.overview import TodoItem
from checkin_desktop.domain.reference import Deadline, ReferenceData, SourcedFact
from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.ui.models.people import outcome_label
from checkin_desktop.ui.models.todo_plan import PLAN_ROWS, Row
from checkin_desktop.words import dates
from checkin_desktop.words.labels import inside_sentence, label


@dataclass(frozen=True, slots=True)
class TodoWords:
    """What a to-do row says. `why` is a whole sentence; `action` the word on its button.

    `day` is the day it is about, if it has one; `chip` says in words how near that day is. `differ`: sources of the
    rule behind it say different things.
    """

    title: str
    detail: str
    why: str
    icon: str
    action: str
    status: str = "neutral"
    chip: str = ""
    day: date | None = None
    differ: bool = False


def todo_words(item: TodoItem, reference: ReferenceData) -> TodoWords:
    """The words of one thing to do, in the window's language. Raises KeyError for an unknown code."""
    of_plan = PLAN_ROWS.get(item.code)
    row = of_plan(item.params) if of_plan is not None else _WORDS[item.code](_Params(item.params, reference))
    title, detail, why, icon, action = row
    status = "late" if item.severity is Severity.WARNING else "neutral"
    chip = ""
    day: date | None = None
    if "days" in item.params:
        day = date.fromisoformat(item.params["date"])
        chip = dates.format_days_from(catalog(), day, day - timedelta(days=int(item.params["days"])))
    elif item.code.endswith("_expired"):
        day = date.fromisoformat(item.params["date"])
        chip = translate("Overview", "Past the date")
    if day is not None and item.code == "todo_move_task":
        chip = translate("Overview", "By {date}", date=dates.format_day_month(catalog(), day))
    return TodoWords(title, detail, why, icon, action, status, chip, day, _differ(item, reference))


def _differ(item: TodoItem, reference: ReferenceData) -> bool:
    found = _deadline(item, reference)
    return found is not None and len({reading.rule for reading in found.readings}) > 1


def _deadline(item: TodoItem, reference: ReferenceData) -> Deadline | None:
    task = item.params.get("task", "")
    return next((record for record in reference.deadlines if record.id == task), None)


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
        "todo_g28": documents.get("g28"),
        "todo_day": sections.get("companion"),
        "todo_book": documents.get("ice_confirm"),
        "todo_report": documents.get("attempt_report"),
    }
    if item.code.startswith(("todo_document_", "todo_fee")):
        return documents.get(item.params.get("code", ""))
    deadline = _deadline(item, reference)
    return deadline.fact if deadline is not None else by_code.get(item.code)


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
    def kind(self) -> str:
        return inside_sentence(label(translate, AppointmentKind(self._params["kind"])))

    @property
    def task(self) -> str:
        return label(translate, MoveTaskCode(self._params["task"]))

    @property
    def letter(self) -> str:
        return inside_sentence(label(translate, LetterKind(self._params["letter"])))

    @property
    def since(self) -> str:
        since = self._params["since"]
        if not since:
            return translate("Overview", "Nobody has looked yet")
        day = dates.format_date(catalog(), date.fromisoformat(since), weekday=True, short=True)
        return translate("Overview", "Last looked at on {date}", date=day)

    @property
    def document(self) -> str:
        kind = self._reference.document(self._params.get("code", ""))
        return translate("reference", kind.title) if kind else self._params.get("title", "")


def _start() -> str:
    return translate("Overview", "Start")


_WORDS: dict[str, Callable[[_Params], Row]] = {
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
    "todo_document_old": lambda p: (
        translate("Overview", "Time for a fresh one: {document}", document=p.document),
        translate("Overview", "Counts from the date on it: {date}", date=p.day),
        translate("Overview", "The page Documents says how often, and where that stands."),
        "document",
        translate("Overview", "Open"),
    ),
    "todo_fee": lambda p: (
        translate("Overview", "The yearly asylum fee: {document}", document=p.document),
        translate("Overview", "Last day to pay, as written down: {date}", date=p.day),
        translate("Overview", "The page Documents says what the sources say about this fee."),
        "document",
        translate("Overview", "Open"),
    ),
    "todo_report": lambda p: (
        translate("Overview", "Made anew before the visit: {document}", document=p.document),
        p.day,
        translate("Overview", "So that it shows the newest attempts, too. Put its date on the page Documents."),
        "printer",
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
    "todo_g28": lambda _: (
        translate("Overview", "Look at Form G-28"),
        translate("Overview", "It lets a lawyer ask ICE about you"),
        translate("Overview", "Without a signed form ICE does not speak with a lawyer about a case."),
        "pencil",
        _start(),
    ),
    "todo_papers": lambda _: (
        translate("Overview", "Say which release papers there are"),
        translate("Overview", "The date to report stands on one of them"),
        translate(
            "Overview", "What has to be told, and to whom, follows from these papers. Your own paper comes first."
        ),
        "document",
        _start(),
    ),
    "todo_book": lambda _: (
        translate("Overview", "No date stands on the paper"),
        translate("Overview", "The ICE page asks for a booking then"),
        translate(
            "Overview",
            "When a paper gives no date, time or place, the ICE page asks people to book one. Write the date down "
            "here once you have it.",
        ),
        "calendar",
        _start(),
    ),
    "todo_outcome": lambda p: (
        translate("Overview", "Write down how it went: {appointment}", appointment=p.kind),
        p.day,
        translate("Overview", "Write what happened, and the next date if the paper gives one."),
        "calendar",
        translate("Overview", "Open"),
    ),
    "todo_unconfirmed": lambda p: (
        translate("Overview", "Not confirmed yet: {appointment}", appointment=p.kind),
        translate("Overview", "Nothing shows it yet. If there was an earlier date, that one stands"),
        translate("Overview", "A confirmation number, a picture of the page, or the name of who said it shows it."),
        "clock",
        translate("Overview", "Open"),
    ),
    "todo_check_date": lambda p: (
        translate("Overview", "See if the date is still the same: {appointment}", appointment=p.kind),
        p.since,
        translate(
            "Overview",
            "Dates can change without a letter. To look once a week is an idea of this program, not a rule of an "
            "office.",
        ),
        "refresh",
        translate("Overview", "Open"),
    ),
    "todo_day": lambda _: (
        translate("Overview", "Plan the day of the visit"),
        translate("Overview", "Who comes along, and whom to call when you are not back"),
        translate("Overview", "The companion, the times and the calls are printed with the emergency plan."),
        "users",
        _start(),
    ),
    "todo_move_task": lambda p: (
        p.task,
        "",
        translate("Overview", "This date is inside every reading of the rule. The page Moves shows all of them."),
        "truck",
        translate("Overview", "Open"),
    ),
    "todo_move_late": lambda p: (
        p.task,
        translate("Overview", "The date was {date}", date=p.day),
        translate("Overview", "It can still be done. Send it in writing, and keep proof of the day."),
        "truck",
        translate("Overview", "Open"),
    ),
    "todo_move_day": lambda p: (
        p.task,
        translate("Overview", "The day of the move is not known yet"),
        translate("Overview", "Until when it has to be done follows from the day of the move."),
        "truck",
        translate("Overview", "Open"),
    ),
    "todo_move_open": lambda p: (
        p.task,
        translate("Overview", "No source names a time limit"),
        translate("Overview", "It belongs to the move, and the page Moves keeps the proof of it."),
        "truck",
        translate("Overview", "Open"),
    ),
    "todo_loan": lambda p: (
        translate("Overview", "Borrowed, goes back: {document}", document=p.document),
        translate("Overview", "By {date}", date=p.day),
        translate(
            "Overview", "It was borrowed from the office that keeps it. Write down the day on which it went back."
        ),
        "document",
        translate("Overview", "Open"),
    ),
    "todo_letter": lambda p: (
        translate("Overview", "Not sent yet: {letter}", letter=p.letter),
        translate("Overview", "Written on {date}", date=p.day),
        translate("Overview", "Once it is sent, the log gets an entry with the letter beside it."),
        "mail",
        translate("Overview", "Open"),
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
