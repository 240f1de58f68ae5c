"""Who sees a print decides what is on it: a needle in every typed field, and where each of them may come out.

The lists below are the rule in words of their own, not read from the table of the program.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from dataclasses import fields, replace
from datetime import date
from fnmatch import fnmatchcase
from typing import Any, Final

import pikepdf
import pytest

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus
from checkin_desktop.domain.first_names import first_name
from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import OutingDetails, TimedCall
from checkin_desktop.domain.packing import packing_list
from checkin_desktop.domain.people import FamilyLink, Identifier, IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.plan import Child, ChildDetails, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_audience import ANSWER_FACTS, AUDIENCE, PlanFact, fitted
from checkin_desktop.domain.plan_prints import EXTRAS, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.domain.readiness import Readiness, SignedForm
from checkin_desktop.domain.snapshots import PlanSnapshot, VisitSnapshot
from checkin_desktop.reports import plan_modes
from checkin_desktop.services import reference, rendering
from tests.reports import samples

HELPER, LAWYER, MONEY, FETCHER, COUNSEL = 11, 12, 13, 14, 15
CHILD = (
    "name", "birth_date", "school", "school_phone", "doctor", "allergies", "medicines", "papers_place", "other_parent",
    "notes", "teacher", "doctor_phone", "insurance", "routine", "other_parent_phone", "born", "listed", "agreed",
)  # fmt: skip
LAWYER_ANSWERS = ("answer.legal.lawyer_name", "answer.legal.lawyer_phone", "answer.legal.lawyer_after_hours")
LOCATOR = ("person.given_names*", "person.family_names", "person.government_name", "person.other_names",
           "person.birth_country", "birth", "a_number")  # fmt: skip
VISIT = ("visit.place", "visit.address", "outing.companion_name", "outing.note")


def reach(*people: str, first: bool = False, about: bool = False) -> tuple[str, ...]:
    """Names and phones of contacts; `first`: only their first names; `about`: also who they are and when to call."""
    named = (
        "name",
        "phone",
        "phone2",
        *(() if first else ("name.last",)),
        *(("relation", "best_time") if about else ()),
    )
    return tuple(f"{person}.{field}" for person in people for field in named)


LAWYERS = ("lawyer", "counsel")
EVERYBODY = ("helper", "money", "fetcher", *LAWYERS)
# What may be on each print without any tick. The caregiver's copy is about the first child.
MAY: Final[dict[PlanMode, tuple[str, ...]]] = {
    PlanMode.FULL: ("*",),
    PlanMode.CAREGIVER: (
        "person.given_names*", "person.family_names", *reach("helper", "fetcher", about=True), "child1.name.last",
        "contact.languages",
        *(f"child1.{field}" for field in CHILD), "care1.*",
    ),
    PlanMode.FRIDGE: (
        "person.given_names", *reach("helper", "money", "fetcher", first=True), "child1.name", "child2.name",
        "answer.papers.originals_place",
    ),
    PlanMode.ONE_PAGE: (
        *LOCATOR, *reach(*EVERYBODY, about=True), "contact.languages", "child1.name", "child2.name",
        *LAWYER_ANSWERS, "answer.papers.originals_place",
    ),
    PlanMode.COMPANION: (
        "person.given_names*", "person.family_names", "person.phone", *VISIT, *LAWYER_ANSWERS,
        *reach("helper", *LAWYERS, about=True), "contact.languages",
    ),
    PlanMode.LOCATOR: LOCATOR,
    PlanMode.WALLET: ("person.given_names", *reach(*EVERYBODY), *LAWYER_ANSWERS),
    PlanMode.SHOW: (*reach(*LAWYERS), *LAWYER_ANSWERS, "answer.fear.language", "person.languages"),
    PlanMode.DOOR: (),
    PlanMode.BLANK: (),
}  # fmt: skip
# What comes on top with a tick.
TICKS: Final[dict[PlanMode, dict[PlanExtra, tuple[str, ...]]]] = {
    PlanMode.FULL: {
        PlanExtra.HEALTH: ("answer.health.*",),
        PlanExtra.CONSULATE: ("answer.consulate.*",),
        PlanExtra.FEAR: ("answer.fear.[ht]*",),
    },
    PlanMode.ONE_PAGE: {
        PlanExtra.ADDRESS: ("person.address_*",),
        PlanExtra.HEALTH: ("answer.health.cannot_miss", "answer.health.allergies"),
    },
    PlanMode.COMPANION: {PlanExtra.A_NUMBER: ("a_number",)},
    PlanMode.WALLET: {PlanExtra.A_NUMBER: ("a_number",)},
    PlanMode.SHOW: {PlanExtra.FEAR: ("answer.fear.[ht]*",)},
}
NEVER_WITHOUT_TICK = ("answer.health.*", "answer.consulate.*", "answer.fear.[ht]*")
# What a print is for: without these it would be of no use.
MUST: Final[dict[PlanMode, tuple[str, ...]]] = {
    PlanMode.FULL: ("helper.notes", "child2.citizenship", "care2.note", "answer.home.landlord", "a_number",
                    "document.place"),
    PlanMode.CAREGIVER: ("child1.medicines", "child1.routine", "fetcher.phone", "care1.holder", "child1.doctor_phone"),
    PlanMode.FRIDGE: ("helper.name", "helper.phone", "fetcher.name", "child1.name", "answer.papers.originals_place"),
    PlanMode.ONE_PAGE: ("person.government_name", "a_number", "person.birth_country", "helper.phone",
                        "answer.legal.lawyer_phone", "answer.papers.originals_place"),
    PlanMode.COMPANION: ("person.given_names", "helper.phone", "answer.legal.lawyer_phone", "visit.place"),
    PlanMode.LOCATOR: ("a_number", "person.government_name", "person.birth_country"),
    PlanMode.WALLET: ("helper.name", "helper.phone"),
    PlanMode.SHOW: ("answer.legal.lawyer_phone",),
}  # fmt: skip
STATUS = re.compile(
    r"\bICE\b|asyl|asilo|immigr|inmigr|detain|deten|deport|alien|extranj|visa\b|court|tribunal|number|número a|status|"
    r"arrest|custod|warrant|orden",
    re.IGNORECASE,
)


class Planter:
    """Fills records with words that stand nowhere else, and knows which field each belongs to."""

    def __init__(self) -> None:
        self.words: dict[str, str] = {}
        self.marks: dict[str, str] = {}

    def day(self, field: str) -> date:
        """A day of a year that stands nowhere else."""
        day = date(1801 + len(self.marks), 3, 12)
        self.marks[field] = rf"\b{day.year}\b"
        return day

    def speech(self, field: str, tag: str, names: str) -> tuple[str, ...]:
        self.marks[field] = rf"{names}|'{tag}'"
        return (tag,)

    def word(self, field: str) -> str:
        word = f"Zq{len(self.words):03d}q"
        self.words[field] = word
        return word

    def name(self, field: str) -> str:
        return f"{self.word(field)} {self.word(f'{field}.last')}"

    def fill(self, record: Any, owner: str, **given: str) -> Any:
        texts = [field.name for field in fields(record) if field.type == "str"]
        return replace(record, **{name: given.get(name) or self.word(f"{owner}.{name}") for name in texts})

    def found(self, text: str) -> set[str]:
        """The fields of which a word stands in `text`, as typed or as a card writes it."""
        seen = set(re.findall(r"Zq\d{3}q", re.sub(r"(?<=Zq)\s+|(?<=\d)\s+(?=[\dq])", "", text)))
        found = {field for field, word in self.words.items() if word in seen}
        digits = re.sub(r"[^\d]", "", text)
        found |= {"a_number"} if "098765431" in digits else set()
        return found | {field for field, mark in self.marks.items() if re.search(mark, text, re.IGNORECASE)}


@pytest.fixture(scope="module")
def planted() -> tuple[Planter, PlanSnapshot]:
    """A snapshot with a needle in every typed field, nothing fitted yet."""
    planter = Planter()
    fill = planter.fill
    day, other = planter.day, planter.word("person.other_names")
    spoken = planter.speech("person.languages", "hy", "Armenian|armenio")
    details = fill(
        PersonDetails(birth_date=day("birth"), languages=spoken, other_names=(other,)),
        "person", given_names=planter.name("person.given_names"),
    )  # fmt: skip
    numbers = (
        Identifier(1, IdentifierKind.A_NUMBER, "A 98765431", "098765431"),
        Identifier(2, IdentifierKind.PASSPORT_NUMBER, *[planter.word("number.passport")] * 2, True,
                   planter.word("number.country"), day("number.expires_on")),
    )  # fmt: skip
    person = Person(1, details, numbers, (FamilyLink(2, planter.word("family.name"), Relation.SPOUSE),))
    talk = planter.speech("contact.languages", "ka", "Georgian|georgiano")
    people = (("helper", HELPER, (ContactRole.TRUSTED_ADULT,)), ("lawyer", LAWYER, (ContactRole.LAWYER,)),
              ("money", MONEY, (ContactRole.MONEY,)), ("fetcher", FETCHER, (ContactRole.SCHOOL_PICKUP,)),
              ("counsel", COUNSEL, (ContactRole.COMPANION, ContactRole.LAWYER)))  # fmt: skip
    contacts = tuple(
        Contact(number, 1, place, fill(
            ContactDetails(roles=roles, languages=talk, agreed_on=day(f"{who}.agreed_on")), who,
            name=planter.name(f"{who}.name"),
        ))
        for place, (who, number, roles) in enumerate(people, start=1)
    )  # fmt: skip
    children = tuple(
        Child(number, 1, number, fill(
            ChildDetails(
                pickup_contact_ids=(FETCHER,), caregiver_id=HELPER, birth_date=day(f"child{number}.born"),
                pickup_list_on=day(f"child{number}.listed"), caregiver_agreed_on=day(f"child{number}.agreed"),
            ), f"child{number}",
            name=planter.name(f"child{number}.name"),
        ))
        for number in (1, 2)
    )  # fmt: skip
    papers = tuple(
        CarePaper(number, 1, fill(CarePaperDetails(
            child_ids=(number,), signed_on=day(f"care{number}.signed"), ends_on=day(f"care{number}.ends"),
        ), f"care{number}", state="CA"))
        for number in (1, 2)
    )  # fmt: skip
    form = fill(SignedForm(Answer.YES), "form", earlier="-")
    outing = fill(OutingDetails(calls=(TimedCall("13:00", HELPER),)), "outing", leaves_at="07:00", not_back_by="13:00")
    outing = replace(outing, own_items=(planter.word("outing.own_items"),))
    visit = fill(AppointmentDetails(day=date(2026, 12, 15)), "visit", at="09:00", zone=samples.EASTERN)
    packing = packing_list(reference.load(), (), (), (), (), outing.own_items)
    paper = DocumentDetails(
        status=DocumentStatus.HAVE, issued_on=day("document.issued"), expires_on=day("document.expires"),
        seen_on=day("document.seen"),
    )  # fmt: skip
    answers = {key: planter.word(f"answer.{key.value}") for key in PlanAnswerKey}
    facts = reference.load()
    snapshot = PlanSnapshot(
        person, contacts, (Document(1, 1, fill(paper, "document")),), {},
        Plan(1, answers, children, ready=Readiness(form, form)), samples.lines(), facts.locator, samples.MADE_AT,
        visit=VisitSnapshot(Appointment(1, 1, visit, AppointmentState.CONFIRMED), outing, packing, {}),
        care_papers=papers, sections=facts.plan_sections, legal_help=facts.legal_help,
        guides=tuple(guide for guide in facts.guides if guide.id in ("if_detained", "home_visit")),
    )  # fmt: skip
    return planter, snapshot


def choice_of(mode: PlanMode, *, ticked: bool, second: str = "", large: bool = False) -> PlanPrint:
    extras = EXTRAS[mode] if ticked else frozenset()
    return PlanPrint(mode, "es" if large else "en", second, large, extras, (1,) if mode is PlanMode.CAREGIVER else ())


def allowed(planter: Planter, mode: PlanMode, *, ticked: bool) -> set[str]:
    """The fields that may be on this print."""
    patterns: list[str] = [*MAY[mode]]
    every = {*planter.words, *planter.marks, "a_number"}
    may = {field for field in every if any(fnmatchcase(field, pattern) for pattern in patterns)}
    if mode is PlanMode.FULL:
        may -= {field for field in every if any(fnmatchcase(field, pattern) for pattern in NEVER_WITHOUT_TICK)}
    extra = [pattern for patterns in (TICKS.get(mode, {}).values() if ticked else ()) for pattern in patterns]
    return may | {field for field in every if any(fnmatchcase(field, pattern) for pattern in extra)}


def strings(data: bytes) -> Iterable[str]:
    """Every string in a PDF outside its pages: title, bookmarks, alternative texts, metadata, at any depth."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert not pdf.attachments
        for one in pdf.objects:
            yield from _strings_of(one)
            if isinstance(one, pikepdf.Stream) and one.get("/Type") == "/Metadata":
                yield one.read_bytes().decode()


def _strings_of(one: Any) -> Iterable[str]:
    if isinstance(one, pikepdf.String):
        yield str(one)
    elif isinstance(one, pikepdf.Array | pikepdf.Dictionary | pikepdf.Stream):
        for part in one if isinstance(one, pikepdf.Array) else dict(one.items()).values():
            if not getattr(part, "is_indirect", False):
                yield from _strings_of(part)


def test_every_kind_of_print_and_of_fact_has_its_rule() -> None:
    assert set(AUDIENCE) == set(PlanMode) == set(MAY)
    assert all(set(rules) == set(PlanFact) for rules in AUDIENCE.values())
    assert set(ANSWER_FACTS) == set(PlanAnswerKey)
    assert all(
        rule in EXTRAS[mode]
        for mode, rules in AUDIENCE.items()
        for rule in rules.values()
        if isinstance(rule, PlanExtra)
    )


def test_each_field_of_a_snapshot_is_looked_at() -> None:
    looked_at = {"person", "contacts", "documents", "document_titles", "plan", "lines", "visit", "care_papers"}
    public = {"locator", "made_at", "practice", "choice", "sections", "legal_help", "guides"}
    assert {field.name for field in fields(PlanSnapshot)} == looked_at | public


@pytest.mark.parametrize("ticked", [False, True], ids=["", "ticked"])
@pytest.mark.parametrize("mode", PlanMode)
def test_what_a_print_may_not_show_is_not_in_its_snapshot(
    planted: tuple[Planter, PlanSnapshot], mode: PlanMode, ticked: bool
) -> None:
    planter, whole = planted
    kept = fitted(replace(whole, choice=choice_of(mode, ticked=ticked)))
    found = planter.found(repr(replace(kept, made_at=None, sections=())))  # type: ignore[arg-type]
    assert found <= allowed(planter, mode, ticked=ticked)
    assert fitted(kept) == kept


@pytest.mark.parametrize("mode", plan_modes.MODES)
def test_what_a_print_may_not_show_is_not_on_paper(
    planted: tuple[Planter, PlanSnapshot], mode: PlanMode, pdf_text: Callable[..., str]
) -> None:
    planter, whole = planted
    for choice in (choice_of(mode, ticked=False, large=True), choice_of(mode, ticked=True, second="es")):
        made = rendering.render(fitted(replace(whole, choice=choice)), choice.language)
        text = pdf_text(made.data)
        found = planter.found(" ".join((text, *strings(made.data))))
        assert found <= allowed(planter, mode, ticked=bool(choice.extras)), choice
        assert found >= set(MUST.get(mode, ())), choice
        if mode is PlanMode.FRIDGE:
            assert STATUS.findall(text) == []


def test_a_lawyer_who_helps_otherwise_is_a_lawyer_and_one_who_fetches_a_child_is_named_for_it(
    planted: tuple[Planter, PlanSnapshot],
) -> None:
    _, whole = planted
    contacts = [one for one in whole.contacts if one.id in (COUNSEL, FETCHER)]
    (child,) = (replace(one, details=replace(one.details, caregiver_id=None)) for one in whole.plan.children[:1])
    plan = replace(whole.plan, children=(child,))

    def called(mode: PlanMode, *fetching: int) -> set[int]:
        details = replace(child.details, pickup_contact_ids=fetching)
        fetched = replace(plan, children=(replace(child, details=details),))
        choice = PlanPrint(mode)
        made = fitted(replace(whole, choice=choice, contacts=tuple(contacts), plan=fetched))
        assert fitted(made) == made
        return {one.id for one in made.contacts}

    for mode in (PlanMode.FRIDGE, PlanMode.CAREGIVER):
        assert called(mode, FETCHER) == {FETCHER}
        assert called(mode, FETCHER, COUNSEL) == {FETCHER, COUNSEL}
    for mode in (PlanMode.SHOW, PlanMode.COMPANION):
        assert called(mode, FETCHER) == {COUNSEL}


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Rosa Nguyễn Thị", "Rosa"),
        ("Nguyễn, Rosa", "Rosa"),
        ("Dr. Rosa Nguyễn", "Rosa"),
        ("Tía Rosa Paz", "Tía Rosa"),
        ("José “Pepe” Müller", "José"),
        ("Ana (immigration lawyer)", "Ana"),
        ("王小明", "王小明"),
        ("  ", ""),
        ("Paz, Dra. Rosa", "Rosa"),
        ("Rosa Paz, abogada", "Rosa"),
        ("Rosa Paz, Esq.", "Rosa"),
        ("Rosa Paz, attorney at law", "Rosa"),
        ("Atty. Rosa Paz", "Rosa"),
        ("Immigration lawyer", ""),
        ("FNU", ""),
    ],
)
def test_the_first_name(name: str, first: str) -> None:
    assert first_name(name) == first
