"""The kinds of prints of the emergency plan in words: who sees one, what is on it, what is never on it.

The words follow `domain.plan_audience`, which takes everything else out before a page is made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.plan import Child, PlanAnswerKey
from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.domain.plan_prints import CARDS, EXTRAS, ON_BY_DEFAULT, PlanExtra, PlanMode, PlanPrint
from checkin_desktop.ui.language import Text, current_language, languages, resolve, translate
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.labels import label, language_label

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class ModeWords:
    """How one kind is offered: `who` sees it, what it `shows`, and what is `never` on it."""

    icon: str
    who: Text
    shows: Text
    never: Text


MODES: Final[dict[PlanMode, ModeWords]] = {
    PlanMode.FRIDGE: ModeWords(
        "home",
        lambda: translate("Plan", "Everybody at home"),
        lambda: translate("Plan", "First names, whom to call, who picks up the children, where the folder is."),
        lambda: translate("Plan", "Last names, numbers of papers, address, health, and anything about a case."),
    ),
    PlanMode.ONE_PAGE: ModeWords(
        "folder",
        lambda: translate("Plan", "Who opens your folder"),
        lambda: translate(
            "Plan", "Your name, A-number, birth date and country, whom to call, and where the papers are."
        ),
        lambda: translate("Plan", "What you are afraid of. Address and health only if you tick them."),
    ),
    PlanMode.CAREGIVER: ModeWords(
        "child",
        lambda: translate("Plan", "Who takes care of the children"),
        lambda: translate("Plan", "The children: school, doctor, medicines, routine, their papers, whom to call."),
        lambda: translate("Plan", "Your own numbers, address, health, money, and anything about your case."),
    ),
    PlanMode.FULL: ModeWords(
        "scales",
        lambda: translate("Plan", "Your lawyer"),
        lambda: translate("Plan", "Everything that the plan says, with your numbers."),
        lambda: translate("Plan", "Health, the consulate and what you are afraid of, until you tick them."),
    ),
    PlanMode.WALLET: ModeWords(
        "identity",
        lambda: translate("Plan", "You, and those you call"),
        lambda: translate("Plan", "Cards to cut and fold, with the phones of the people to call."),
        lambda: translate("Plan", "Address, health, children. Your A-number only if you tick it."),
    ),
    PlanMode.LOCATOR: ModeWords(
        "search",
        lambda: translate("Plan", "Who would look for you"),
        lambda: translate(
            "Plan", "What the government’s search asks for: exact name, nine digits, birth date, country."
        ),
        lambda: translate("Plan", "Address, health, children, your contacts."),
    ),
    PlanMode.COMPANION: ModeWords(
        "users",
        lambda: translate("Plan", "Who comes with you to a check-in"),
        lambda: translate("Plan", "Your name, phone and appointment, and at what time to start calling whom."),
        lambda: translate("Plan", "Address and health. Your A-number only if you tick it."),
    ),
    PlanMode.SHOW: ModeWords(
        "speech",
        lambda: translate("Plan", "An officer"),
        lambda: translate("Plan", "The language you speak and your lawyer’s phone, in two languages."),
        lambda: translate("Plan", "Your numbers, address and children. Your own words on fear only if you tick them."),
    ),
    PlanMode.DOOR: ModeWords(
        "door",
        lambda: translate("Plan", "You, at the door"),
        lambda: translate("Plan", "What sources say about officers at the door, with their dates."),
        lambda: translate("Plan", "Anything about you: it names nobody."),
    ),
    PlanMode.BLANK: ModeWords(
        "pencil",
        lambda: translate("Plan", "Who wants to write by hand"),
        lambda: translate("Plan", "All questions of the plan, with empty lines."),
        lambda: translate("Plan", "Anything from this folder."),
    ),
}
"""In the order in which they are offered."""

GROUPS: Final[tuple[tuple[Text, tuple[PlanMode, ...]], ...]] = (
    (lambda: translate("Plan", "At home"), (PlanMode.FRIDGE, PlanMode.ONE_PAGE, PlanMode.CAREGIVER)),
    (lambda: translate("Plan", "To carry"), (PlanMode.WALLET, PlanMode.COMPANION, PlanMode.SHOW)),
    (
        lambda: translate("Plan", "For helpers, and for the door"),
        (PlanMode.FULL, PlanMode.LOCATOR, PlanMode.DOOR, PlanMode.BLANK),
    ),
)
FAMILY: Final = (PlanMode.FRIDGE, PlanMode.ONE_PAGE, PlanMode.CAREGIVER, PlanMode.WALLET, PlanMode.LOCATOR)
"""What is ticked at first when a family prints all in one go."""

_EXTRA_REASONS: Final[dict[PlanExtra, Text]] = {
    PlanExtra.A_NUMBER: lambda: translate("Plan", "Who finds a lost copy would know your number."),
    PlanExtra.ADDRESS: lambda: translate("Plan", "Who finds a lost copy would know where you live."),
    PlanExtra.HEALTH: lambda: translate("Plan", "Health is private. Tick it if the reader needs it to help."),
    PlanExtra.CONSULATE: lambda: translate(
        "Plan", "For somebody who is afraid of that government, a call there can be harmful. A lawyer can tell you."
    ),
    PlanExtra.FEAR: lambda: translate("Plan", "Only your own words are printed. Whoever has the copy can read them."),
    PlanExtra.QR: lambda: translate(
        "Plan", "A phone’s camera reads them: phone numbers and official addresses, never your own numbers."
    ),
}


@dataclass(frozen=True, slots=True)
class PrintFacts:
    """What the choice of a print needs to know of a case. `caregivers` are names by the id of the contact.

    `languages` are those that the person speaks, `copies` the ones that were made, the newest first.
    """

    children: tuple[Child, ...] = ()
    caregivers: tuple[tuple[int, str], ...] = ()
    lawyer: str = ""
    companion: str = ""
    languages: tuple[str, ...] = ()
    copies: tuple[CopyState, ...] = ()

    @property
    def out_of_date(self) -> tuple[CopyState, ...]:
        """Copies that somebody has and that say something else by now, one for each print that is the same."""
        found: dict[PlanPrint, CopyState] = {}
        for state in self.copies:
            if state.out_of_date:
                found.setdefault(state.copy.choice, state)
        return tuple(found.values())

    def choice_of(self, copy_id: int) -> PlanPrint | None:
        """How a copy was made; None for an unknown one."""
        return next((state.copy.choice for state in self.copies if state.copy.id == copy_id), None)

    def children_of(self, caregiver_id: int) -> tuple[int, ...]:
        """Whose caregiver a contact is."""
        return tuple(child.id for child in self.children if child.details.caregiver_id == caregiver_id)


def load_facts(case: CaseFile, person_id: int) -> PrintFacts:
    """Read them. Vault lane. Raises NO_SUCH_RECORD."""
    person, plan, contacts = case.people.get(person_id), case.plans.get(person_id), case.plans.contacts(person_id)
    named = {contact.id: contact.details.name for contact in contacts}
    ids = {child.details.caregiver_id for child in plan.children} & named.keys()
    ids |= {contact.id for contact in contacts if ContactRole.CAREGIVER in contact.details.roles}
    lawyer = plan.answers.get(PlanAnswerKey.LAWYER_NAME, "").strip()
    return PrintFacts(
        plan.children,
        tuple((number, name) for number, name in named.items() if number in ids),
        lawyer or _first(contacts, ContactRole.LAWYER),
        _first(contacts, ContactRole.COMPANION),
        person.details.languages,
        case.plan_copies.states(person_id),
    )


def _first(contacts: Iterable[Contact], role: ContactRole) -> str:
    return next((contact.details.name for contact in contacts if role in contact.details.roles), "")


def first_choice(mode: PlanMode, facts: PrintFacts) -> PlanPrint:
    """How a print is offered at first: in the window's language, with nothing that has to be ticked."""
    language, second = current_language(), ""
    if mode is PlanMode.SHOW:  # an officer reads the one language, its owner the other
        known = {each.code for each in languages()} - {"en"}
        spoken = [tag.split("-")[0] for tag in (*facts.languages, language)]
        language, second = "en", next((tag for tag in spoken if tag in known), "")
    holder = _holder(mode, facts, language)
    return PlanPrint(mode, language, second, extras=ON_BY_DEFAULT & EXTRAS[mode], holder=holder)


def family_set(facts: PrintFacts) -> tuple[tuple[PlanPrint, bool], ...]:
    """Every kind once, a caregiver's copy for each caregiver, and whether it is ticked at first."""
    found: list[tuple[PlanPrint, bool]] = []
    for mode in MODES:
        first, wanted = first_choice(mode, facts), mode in FAMILY
        if mode is not PlanMode.CAREGIVER:
            found.append((first, wanted))
            continue
        if not facts.children:
            continue
        theirs = [(name, facts.children_of(number)) for number, name in facts.caregivers]
        agreed = [replace(first, holder=name, child_ids=children) for name, children in theirs if children]
        found += [(choice, wanted) for choice in agreed or [first]]
    return tuple(found)


def in_languages(choice: PlanPrint, language: str, second: str, *, large: bool) -> PlanPrint:
    """The same print in other languages; cards have no large print, and one to show stays in English first."""
    if choice.mode is PlanMode.SHOW:
        return replace(choice, second=next((code for code in (language, second) if code not in ("", "en")), ""))
    suggested = _holder(choice.mode, PrintFacts(), choice.language)
    holder = _holder(choice.mode, PrintFacts(), language) if choice.holder == suggested else choice.holder
    return replace(choice, language=language, second=second, large=large and choice.mode not in CARDS, holder=holder)


@cache
def _in(language: str) -> Catalog:
    return Catalog(language)  # read once: a set asks for it for each of its prints


def _holder(mode: PlanMode, facts: PrintFacts, language: str) -> str:
    """Who keeps a copy as far as the case says, in the language of the print."""
    words = _in(language)
    if mode is PlanMode.FRIDGE:
        return words.translate("Plan", "Refrigerator")
    if mode is PlanMode.ONE_PAGE:
        return words.translate("Plan", "Family folder")
    if mode is PlanMode.CAREGIVER and len(facts.caregivers) == 1:
        return facts.caregivers[0][1]
    return {PlanMode.FULL: facts.lawyer, PlanMode.COMPANION: facts.companion}.get(mode, "")


def extra_reason(extra: PlanExtra) -> str:
    """Why something is not on a print by itself; of the codes, what they hold."""
    return resolve(_EXTRA_REASONS[extra])


def shown_words(choice: PlanPrint) -> str:
    """What a copy shows, with what was ticked for it."""
    sentence = resolve(MODES[choice.mode].shows)
    ticked = [label(translate, extra) for extra in PlanExtra if extra not in ON_BY_DEFAULT and choice.has(extra)]
    if not ticked:
        return sentence
    return translate("Plan", "{sentence} Ticked for it: {what}.", sentence=sentence, what=", ".join(ticked))


def languages_words(choice: PlanPrint) -> str:
    """The languages of a copy in one line, and whether its print is large."""
    parts = [language_label(translate, code) for code in (choice.language, choice.second) if code]
    words = translate("Plan", "{first} with {second}", first=parts[0], second=parts[1]) if parts[1:] else parts[0]
    return translate("Plan", "{languages}, large print", languages=words) if choice.large else words
