"""The plan as an interview: which questions there are for one family, what is answered, and what comes next.

A question asks for one thing. What the case already says is not asked again; it is shown once more at the end. Nothing
has to be answered: "skipped" and "I don't know yet" are kept beside the case (`INTERVIEW_PREFIX`), and the plan can be
printed at any time. The order is that of `plan_sections.json`, with what a helper needs first in front.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.plan import Child, Plan, PlanAnswerKey
from checkin_desktop.domain.readiness import ReadyForm

INTERVIEW_PREFIX: Final = "interview."
"""Keys of `case_answers`: this and the id of a question; the value is one of `Mark`."""
PLACE_KEY: Final = "interview.place"
"""Key of `case_answers`: the id of the question that was in front last."""
REVIEW_ID: Final = "review"


class InterviewSection(StrEnum):
    """The steps, in their order."""

    PEOPLE = "people"
    CHILDREN = "children"
    HEALTH = "health"
    HOME = "home"
    PAPERS = "papers"
    LOCATOR = "locator"
    LEGAL = "legal"
    BY_HEART = "by_heart"
    MORE = "more"
    REVIEW = "review"


class QuestionKind(StrEnum):
    """How an answer is given."""

    CONTACT = "contact"
    CONTACTS = "contacts"
    CHILDREN = "children"
    ANSWERS = "answers"
    CHILD = "child"
    PERSON = "person"
    YES_NO = "yes_no"
    CARE_PAPER = "care_paper"
    CONSULATE = "consulate"
    PAUSE = "pause"
    REVIEW = "review"


class Mark(StrEnum):
    """What is kept of a question that the case itself does not answer.

    `NONE`: "there is none", an answer. `WANTED`: what is hidden until asked for was asked for, or the page before a
    hard subject was read.
    """

    SKIPPED = "skipped"
    UNKNOWN = "unknown"
    NONE = "none"
    WANTED = "wanted"


class QuestionState(StrEnum):
    """How far a question is."""

    OPEN = "open"
    ANSWERED = "answered"
    NONE = "none"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Question:
    """One screen. `keys` name what it fills: `PlanAnswerKey` values, or fields of the child, person or contact.

    `topic` says what is asked, the same for each child ("child.pickup"); `id` is its own for each ("child.7.pickup").
    `gap` is the code of `domain.plan.PLAN_GAPS` that an answer closes, "" for none. `none` tells whether "there is
    none" is an answer.
    """

    id: str
    section: InterviewSection
    kind: QuestionKind
    topic: str
    keys: tuple[str, ...] = ()
    child_id: int | None = None
    gap: str = ""
    none: bool = False


@dataclass(frozen=True, slots=True)
class InterviewView:
    """What the questions follow from, from one reading. `marks` are by the id of the question.

    `contacts` and the plan's children are those of the household, a person's own first. `place` is the id of the
    question that was in front last, "" before the first. `care_papers` counts the papers that are written down, and
    `visit_ahead` tells whether an appointment is.
    """

    person: Person
    contacts: tuple[Contact, ...]
    plan: Plan
    marks: Mapping[str, str]
    place: str = ""
    care_papers: int = 0
    visit_ahead: bool = False

    def child(self, child_id: int | None) -> Child | None:
        """A child of the plan by its id."""
        return next((child for child in self.plan.children if child.id == child_id), None)

    def contact(self, contact_id: int | None) -> Contact | None:
        """A contact by its id."""
        return next((contact for contact in self.contacts if contact.id == contact_id), None)

    @property
    def own_contacts(self) -> tuple[Contact, ...]:
        """Those of the person, not of the household: only these can be named by the person's own children."""
        return tuple(contact for contact in self.contacts if contact.person_id == self.person.id)

    @property
    def own_children(self) -> tuple[Child, ...]:
        """The children that this person wrote down."""
        return tuple(child for child in self.plan.children if child.person_id == self.person.id)


@dataclass(frozen=True, slots=True)
class SectionStanding:
    """One step as counts of its questions. `done` are answered ones, "there is none" among them."""

    section: InterviewSection
    done: int
    total: int
    skipped: int = 0
    unknown: int = 0

    @property
    def settled(self) -> bool:
        """Whether each of its questions was seen: nothing in it waits to be asked."""
        return self.done + self.skipped + self.unknown >= self.total


@dataclass(frozen=True, slots=True)
class PlanStanding:
    """Where a plan stands, for the ring and its words.

    `missing` are codes of `PLAN_GAPS` without which a helper could not act, `wanted` what else would help. `next_id`
    is the question with which the interview goes on, "" when each was asked. `started` tells whether anybody began.
    """

    missing: tuple[str, ...]
    wanted: tuple[str, ...]
    sections: tuple[SectionStanding, ...]
    next_id: str
    started: bool

    @property
    def usable(self) -> bool:
        """Whether a helper could act on it tonight."""
        return not self.missing

    @property
    def done(self) -> int:
        """How many questions are answered."""
        return sum(section.done for section in self.sections)

    @property
    def total(self) -> int:
        """How many questions there are for this family."""
        return sum(section.total for section in self.sections)


_A: Final = PlanAnswerKey
_NONE_POSSIBLE: Final = frozenset(
    {
        "health.cannot_miss",
        "health.medicines",
        "health.allergies",
        "health.doctor",
        "health.more",
        "home.landlord",
        "home.work",
        "home.bank",
        "home.car",
        "home.insurance",
        "pets.pets",
        "pets.dependents",
        "legal.lawyer",
        "legal.pending",
        "other.wishes",
        "child.school",
        "child.health",
        "child.other_parent",
        "care.paper",
    }
)
_ANSWERS: Final[tuple[tuple[InterviewSection, str, tuple[PlanAnswerKey, ...], str], ...]] = (
    (InterviewSection.HEALTH, "health.cannot_miss", (_A.CANNOT_MISS,), ""),
    (InterviewSection.HEALTH, "health.medicines", (_A.MEDICINES, _A.PHARMACY), "medicines"),
    (InterviewSection.HEALTH, "health.allergies", (_A.ALLERGIES,), ""),
    (InterviewSection.HEALTH, "health.doctor", (_A.DOCTOR,), ""),
    (InterviewSection.HEALTH, "health.more", (_A.CONDITIONS, _A.EQUIPMENT, _A.PREGNANCY), ""),
    (InterviewSection.HEALTH, "health.consent", (_A.HEALTH_CONSENT,), ""),
    (InterviewSection.HOME, "home.keys", (_A.KEYS,), ""),
    (InterviewSection.HOME, "home.landlord", (_A.LANDLORD,), ""),
    (InterviewSection.HOME, "home.work", (_A.EMPLOYER, _A.LAST_PAY), ""),
    (InterviewSection.HOME, "home.bank", (_A.BANK, _A.BILLS), ""),
    (InterviewSection.HOME, "home.phones", (_A.PHONES,), ""),
    (InterviewSection.HOME, "home.car", (_A.VEHICLE, _A.WHO_DRIVES), ""),
    (InterviewSection.HOME, "home.insurance", (_A.INSURANCE, _A.VALUABLES), ""),
    (InterviewSection.HOME, "pets.pets", (_A.PETS,), ""),
    (InterviewSection.HOME, "pets.dependents", (_A.DEPENDENTS,), ""),
    (InterviewSection.PAPERS, "papers.originals", (_A.ORIGINALS_PLACE,), "originals_place"),
    (InterviewSection.PAPERS, "papers.copies", (_A.COPIES_PLACE, _A.DIGITAL_COPY_PLACE), "copies_place"),
    (InterviewSection.PAPERS, "papers.key", (_A.WHO_HAS_KEY,), "who_has_key"),
    (InterviewSection.LEGAL, "legal.lawyer", (_A.LAWYER_NAME, _A.LAWYER_PHONE, _A.LAWYER_AFTER_HOURS), "lawyer"),
    (InterviewSection.LEGAL, "legal.dates", (_A.NEXT_COURT_DATE, _A.NEXT_CHECKIN), ""),
    (InterviewSection.LEGAL, "legal.pending", (_A.PENDING,), ""),
    (InterviewSection.LEGAL, "legal.free_help", (_A.FREE_HELP,), ""),
    (InterviewSection.MORE, "fear.own", (_A.FEAR_HOME, _A.FEAR_THIRD, _A.FEAR_LANGUAGE), ""),
    (InterviewSection.MORE, "talk.read", (_A.FAMILY_READ,), ""),
    (InterviewSection.MORE, "talk.children", (_A.CHILDREN_TOLD,), ""),
    (InterviewSection.MORE, "other.wishes", (_A.OTHER_WISHES,), ""),
)
_CHILD: Final[tuple[tuple[str, QuestionKind, tuple[str, ...]], ...]] = (
    ("child.born", QuestionKind.CHILD, ("birth_date", "birthplace", "citizenship")),
    ("child.pickup", QuestionKind.CONTACTS, ("pickup_contact_ids",)),
    ("child.school", QuestionKind.CHILD, ("school", "teacher", "school_phone")),
    ("child.list", QuestionKind.CHILD, ("pickup_list_on",)),
    ("child.caregiver", QuestionKind.CONTACT, ("caregiver_id",)),
    ("child.agreed", QuestionKind.CHILD, ("caregiver_agreed_on",)),
    ("child.health", QuestionKind.CHILD, ("medicines", "allergies")),
    ("child.doctor", QuestionKind.CHILD, ("doctor", "doctor_phone", "insurance")),
    ("child.papers", QuestionKind.CHILD, ("papers_place",)),
    ("child.other_parent", QuestionKind.CHILD, ("other_parent", "other_parent_phone")),
    ("child.routine", QuestionKind.CHILD, ("routine", "notes")),
)
_UNCOUNTED: Final = frozenset({QuestionKind.PAUSE, QuestionKind.REVIEW})


def questions(view: InterviewView) -> tuple[Question, ...]:
    """All questions for this family in their order, also those the case answers already; the review comes last.

    Questions about a care paper come only where there are children, those about a consulate or about fear only once
    they were asked for.
    """
    return tuple(_all(view))


def state(question: Question, view: InterviewView) -> QuestionState:
    """How far a question is. What the case says outranks what was once skipped.

    Who goes past the warning before the questions about an arrest has skipped each of them.
    """
    if _says(question, view):
        return QuestionState.ANSWERED
    mark = view.marks.get(question.id, "")
    if not mark and question.section is InterviewSection.LEGAL and question.kind is not QuestionKind.PAUSE:
        mark = Mark.SKIPPED if view.marks.get("pause.legal") == Mark.SKIPPED else ""
    states = {
        Mark.SKIPPED: QuestionState.SKIPPED,
        Mark.UNKNOWN: QuestionState.UNKNOWN,
        Mark.NONE: QuestionState.NONE,
        Mark.WANTED: QuestionState.ANSWERED if question.kind is QuestionKind.PAUSE else QuestionState.OPEN,
    }
    return states[Mark(mark)] if mark in states else QuestionState.OPEN


def next_open(view: InterviewView, after: str = "", *, again: bool = False) -> Question:
    """The next question that was not asked yet, behind the one with the id `after`, else from the beginning.

    With `again`, those that were skipped or not known are asked once more, up to the last one. The review when none is
    left.
    """
    listed = questions(view)
    wanted = {QuestionState.OPEN, *((QuestionState.SKIPPED, QuestionState.UNKNOWN) if again else ())}
    start = next((number + 1 for number, question in enumerate(listed) if question.id == after), 0)
    for question in (*listed[start:-1], *(() if again else listed[:start])):
        if state(question, view) in wanted and not _idle(question, listed, view):
            return question
    return listed[-1]


def standing(view: InterviewView) -> PlanStanding:
    """Where the plan stands: what it lacks, and how much of each step is answered."""
    counted = [question for question in questions(view) if question.kind not in _UNCOUNTED]
    sections = tuple(
        _section(section, [state(item, view) for item in counted if item.section is section])
        for section in InterviewSection
        if section is not InterviewSection.REVIEW
    )
    following = next_open(view)
    return PlanStanding(
        view.plan.missing,
        view.plan.open_items,
        sections,
        "" if following.kind is QuestionKind.REVIEW else following.id,
        bool(view.marks or view.place),
    )


def question_for_gap(view: InterviewView, code: str) -> Question | None:
    """The question that closes a gap of `PLAN_GAPS`; None when another page does."""
    found = [question for question in questions(view) if question.gap == code]
    return next((question for question in found if not _says(question, view)), found[0] if found else None)


def _section(section: InterviewSection, states: Sequence[QuestionState]) -> SectionStanding:
    done = states.count(QuestionState.ANSWERED) + states.count(QuestionState.NONE)
    return SectionStanding(
        section, done, len(states), states.count(QuestionState.SKIPPED), states.count(QuestionState.UNKNOWN)
    )


def _idle(question: Question, listed: Sequence[Question], view: InterviewView) -> bool:
    """Whether it warns of questions none of which is open."""
    behind = [item for item in listed if item.section is question.section and item is not question]
    return question.topic == "pause.legal" and all(state(item, view) is not QuestionState.OPEN for item in behind)


def _all(view: InterviewView) -> Iterator[Question]:
    section, kind = InterviewSection, QuestionKind
    yield Question("people.first", section.PEOPLE, kind.CONTACT, "people.first", ("contact",), gap="trusted_contact")
    yield Question("people.second", section.PEOPLE, kind.CONTACT, "people.second", ("contact",))
    if view.own_contacts:
        yield Question("people.knows", section.PEOPLE, kind.YES_NO, "people.knows", ("knows_plan",))
    yield Question("children.any", section.CHILDREN, kind.CHILDREN, "children.any", none=True)
    for child in view.own_children:
        yield from _about(child)
    if view.plan.children:
        yield Question("care.paper", section.CHILDREN, kind.CARE_PAPER, "care.paper", none=True)
    yield from _answers(view, section.HEALTH)
    yield from _answers(view, section.HOME)
    yield from _answers(view, section.PAPERS)
    yield Question("locator.born", section.LOCATOR, kind.PERSON, "locator.born", ("birth_date",), gap="birth_date")
    yield Question(
        "locator.country", section.LOCATOR, kind.PERSON, "locator.country", ("birth_country",), gap="birth_country"
    )
    yield Question("locator.number", section.LOCATOR, kind.PERSON, "locator.number", ("a_number",), gap="a_number")
    yield Question("pause.legal", section.LEGAL, kind.PAUSE, "pause.legal")
    yield from _answers(view, section.LEGAL)
    yield Question("legal.g28", section.LEGAL, kind.YES_NO, "legal.g28", (ReadyForm.G28.value,))
    form = ReadyForm.FORM_60_001.value
    yield Question("legal.form_60_001", section.LEGAL, kind.YES_NO, "legal.form_60_001", (form,), gap="form_60_001")
    yield Question(
        "by_heart.number", section.BY_HEART, kind.CONTACT, "by_heart.number", ("memorise",), gap="memorised_number"
    )
    if _asked_for(view, "consulate.own", (_A.CONSULATE_PLACE, _A.CONSULATE_PHONE, _A.CONSULATE_SAFE)):
        keys = (_A.CONSULATE_PLACE.value, _A.CONSULATE_PHONE.value, _A.CONSULATE_SAFE.value)
        yield Question("consulate.own", section.MORE, kind.CONSULATE, "consulate.own", keys)
    yield Question("pause.fear", section.MORE, kind.PAUSE, "pause.fear")
    yield from _answers(view, section.MORE)
    yield Question(REVIEW_ID, section.REVIEW, kind.REVIEW, REVIEW_ID)


def _answers(view: InterviewView, section: InterviewSection) -> Iterator[Question]:
    for where, topic, keys, gap in _ANSWERS:
        hidden = (topic == "fear.own" and not _asked_for(view, "pause.fear", keys)) or (
            topic == "legal.dates" and view.visit_ahead
        )
        if where is section and not hidden and not (topic == "talk.children" and not view.plan.children):
            names = tuple(key.value for key in keys)
            yield Question(topic, section, QuestionKind.ANSWERS, topic, names, gap=gap, none=topic in _NONE_POSSIBLE)


def _about(child: Child) -> Iterator[Question]:
    for topic, kind, keys in _CHILD:
        if topic == "child.agreed" and child.details.caregiver_id is None:
            continue
        if topic == "child.list" and not (child.details.school.strip() and child.details.pickup_contact_ids):
            continue
        own = f"child.{child.id}.{topic.removeprefix('child.')}"
        gap = "child_pickup" if topic == "child.pickup" else ""
        none = topic in _NONE_POSSIBLE
        yield Question(own, InterviewSection.CHILDREN, kind, topic, keys, child.id, gap, none)


def _asked_for(view: InterviewView, question_id: str, keys: Sequence[PlanAnswerKey]) -> bool:
    return view.marks.get(question_id) == Mark.WANTED or any(view.plan.answers.get(key, "").strip() for key in keys)


def _says(question: Question, view: InterviewView) -> bool:
    """Whether the case itself answers the question."""
    if question.kind in (QuestionKind.ANSWERS, QuestionKind.CONSULATE):
        written = any(view.plan.answers.get(PlanAnswerKey(key), "").strip() for key in question.keys)
        return written or (question.topic == "legal.lawyer" and "lawyer" not in view.plan.open_items)
    child = view.child(question.child_id)
    if child is not None:
        return any(_given(getattr(child.details, key)) for key in question.keys)
    return _case_says(question.topic, view)


def _case_says(topic: str, view: InterviewView) -> bool:
    reachable = [item for item in view.contacts if item.details.phone.strip() or item.details.phone2.strip()]
    person = view.person
    found = {
        "people.first": bool(reachable),
        "people.second": len(reachable) > 1,
        "people.knows": any(item.details.knows_plan or item.details.agreed_on for item in view.own_contacts[:1]),
        "children.any": bool(view.plan.children),
        "care.paper": view.care_papers > 0,
        "locator.born": person.details.birth_date is not None,
        "locator.country": bool(person.details.birth_country.strip()),
        "locator.number": person.identifier(IdentifierKind.A_NUMBER) is not None,
        "legal.g28": view.plan.ready.g28.spoken_of,
        "legal.form_60_001": view.plan.ready.form_60_001.spoken_of,
        "by_heart.number": any(item.details.memorise for item in reachable),
    }
    return found.get(topic, False)


def _given(value: object) -> bool:
    return bool(value.strip()) if isinstance(value, str) else bool(value)
