"""The answers of the emergency plan on paper, in the sections of `plan_sections.json`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checkin_desktop.domain.plan import EARLIER_WORDS, ConsulateSafe, PlanAnswerKey
from checkin_desktop.domain.plan_audience import PlanFact, Show, shown
from checkin_desktop.domain.reference import Confidence, SourcedFact
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import SMALL
from checkin_desktop.reports.plan_page import PlanPage
from checkin_desktop.reports.plan_visit import Visit
from checkin_desktop.reports.text import Style, typed
from checkin_desktop.reports.wording import Both, Wording

LEGAL: Final = (
    PlanAnswerKey.LAWYER_NAME,
    PlanAnswerKey.LAWYER_PHONE,
    PlanAnswerKey.LAWYER_AFTER_HOURS,
    PlanAnswerKey.G28_SIGNED,
    PlanAnswerKey.FORM_60_001,
    PlanAnswerKey.NEXT_COURT_DATE,
    PlanAnswerKey.NEXT_CHECKIN,
    PlanAnswerKey.PENDING,
    PlanAnswerKey.FREE_HELP,
)
PAPERS: Final = (
    PlanAnswerKey.ORIGINALS_PLACE,
    PlanAnswerKey.COPIES_PLACE,
    PlanAnswerKey.DIGITAL_COPY_PLACE,
    PlanAnswerKey.WHO_HAS_KEY,
)
_HEALTH: Final = (
    PlanAnswerKey.CANNOT_MISS,
    PlanAnswerKey.MEDICINES,
    PlanAnswerKey.CONDITIONS,
    PlanAnswerKey.ALLERGIES,
    PlanAnswerKey.DOCTOR,
    PlanAnswerKey.PHARMACY,
    PlanAnswerKey.PREGNANCY,
    PlanAnswerKey.EQUIPMENT,
    PlanAnswerKey.HEALTH_CONSENT,
)
_HOME: Final = (
    PlanAnswerKey.LANDLORD,
    PlanAnswerKey.KEYS,
    PlanAnswerKey.EMPLOYER,
    PlanAnswerKey.LAST_PAY,
    PlanAnswerKey.BANK,
    PlanAnswerKey.BILLS,
    PlanAnswerKey.PHONES,
    PlanAnswerKey.VEHICLE,
    PlanAnswerKey.WHO_DRIVES,
    PlanAnswerKey.INSURANCE,
    PlanAnswerKey.VALUABLES,
)
_PETS: Final = (PlanAnswerKey.PETS, PlanAnswerKey.DEPENDENTS)
_TALK: Final = (PlanAnswerKey.FAMILY_READ, PlanAnswerKey.CHILDREN_TOLD, PlanAnswerKey.OLD_COPIES)
_CONSULATE: Final = (PlanAnswerKey.CONSULATE_PLACE, PlanAnswerKey.CONSULATE_PHONE)
_FEAR: Final = (PlanAnswerKey.FEAR_HOME, PlanAnswerKey.FEAR_THIRD)
_FORMS: Final = {key: form for form, key in EARLIER_WORDS.items()}
_DATES: Final = (PlanAnswerKey.NEXT_COURT_DATE, PlanAnswerKey.NEXT_CHECKIN)
# Names and numbers: nobody translates these.
_NOT_WORDS: Final = frozenset(
    (
        PlanAnswerKey.LAWYER_NAME, PlanAnswerKey.LAWYER_PHONE, PlanAnswerKey.LAWYER_AFTER_HOURS,
        PlanAnswerKey.CONSULATE_PLACE, PlanAnswerKey.CONSULATE_PHONE,
    )
)  # fmt: skip
# What a helper asks for in any case has a line to write on where nothing was written; the rest only on blank forms.
_ASKED_FOR: Final = frozenset(
    (
        *PAPERS, PlanAnswerKey.LAWYER_NAME, PlanAnswerKey.LAWYER_PHONE, PlanAnswerKey.G28_SIGNED,
        PlanAnswerKey.FORM_60_001, PlanAnswerKey.NEXT_COURT_DATE, PlanAnswerKey.NEXT_CHECKIN,
        PlanAnswerKey.CANNOT_MISS, PlanAnswerKey.MEDICINES, PlanAnswerKey.ALLERGIES, PlanAnswerKey.DOCTOR,
        PlanAnswerKey.LANDLORD, PlanAnswerKey.EMPLOYER, PlanAnswerKey.BILLS, PlanAnswerKey.PETS,
        PlanAnswerKey.DEPENDENTS,
    )
)  # fmt: skip
_UNCHECKED: Final = (Confidence.LOW, Confidence.UNVERIFIED)
SOURCE: Final = Style(9, 12.5)


class Answers:
    """Prints the sections that consist of answers. `bare` is for a form without any."""

    def __init__(self, snapshot: PlanSnapshot, page: PlanPage, words: Wording, *, bare: bool = False) -> None:
        self.snapshot = snapshot
        self.page = page
        self.words = words
        self.say = words.translate
        self.bare = bare
        self.visit = Visit(snapshot, page, words)

    def legal(self) -> None:
        """The lawyer, the two forms, dates and applications."""
        self._section(self.say("pdf", "Lawyer and dates"), LEGAL)

    def health(self) -> None:
        """Medicines, illnesses, doctor; only where it was ticked (`plan_sections.json`, health: off by default)."""
        if shown(self.snapshot.choice, PlanFact.HEALTH) is Show.NO:
            return
        self._section(self.say("pdf", "Health"), _HEALTH)

    def home(self) -> None:
        """Home, work, money and car."""
        self._section(self.say("pdf", "Home, work and money"), _HOME)

    def pets(self) -> None:
        """Animals and people who depend on the person, and wishes that fit nowhere else."""
        keys = _PETS if self.bare else (*_PETS, PlanAnswerKey.OTHER_WISHES)
        self._section(self.say("pdf", "Pets, others who depend on me, and wishes"), keys)

    def talk(self) -> None:
        """Who has read the plan, and when to read it again."""
        say = self.say
        self._section(say("pdf", "Talk it over and review"), _TALK)
        self.page.flow.space(4)
        again = say(
            "pdf",
            "Family guides say: read it again every three months, and after a change: a move, a baby, a new job, a "
            "new date. The three months were not checked.",
        )
        self.page.paragraph(again, SMALL)
        self.source(self.fact("talk"))

    def consulate(self) -> None:
        """The consulate with the person's own answer whether it is safe to call; only where it was ticked."""
        if shown(self.snapshot.choice, PlanFact.CONSULATE) is Show.NO:
            return
        say = self.say
        with self.page.flow.group():
            self.page.heading(say("pdf", "Consulate"))
            caution = say("pdf", "Somebody who fears their own government can ask a lawyer first.")
            self.page.paragraph(caution, SMALL, keep_next=True)
            with self.page.form():
                for key in _CONSULATE:
                    self._answer(key)
                safe = self.answer(PlanAnswerKey.CONSULATE_SAFE)
                known = {item.value: item for item in ConsulateSafe}
                told = self.words.label(known[safe]).one_line if safe in known else typed(safe)
                self.page.fact(self.words.label(PlanAnswerKey.CONSULATE_SAFE), told)
            self.source(self.fact("consulate"))

    def fear(self) -> None:
        """The person's own words, which are here only where they were ticked; lines for them on a blank form."""
        if not self.bare and not any(self.answer(key).strip() for key in _FEAR):
            return
        say = self.say
        with self.page.flow.group():
            self.page.heading(say("pdf", "What I am afraid of, in my own words"))
            lead = say("pdf", "Only if you want to. Nothing has to stand here.")
            self.page.paragraph(lead if self.bare else say("pdf", "Written by the person. Nobody changed it."), SMALL)
            with self.page.form():
                for key in _FEAR:
                    self._answer(key)
                if self.bare:
                    self._answer(PlanAnswerKey.FEAR_LANGUAGE)

    def _section(self, heading: Both, keys: Sequence[PlanAnswerKey]) -> None:
        if not self.bare and not any(key in _ASKED_FOR or self.answer(key).strip() for key in keys):
            return
        self.page.heading(heading)
        with self.page.form():
            for key in keys:
                self._answer(key)

    def _answer(self, key: PlanAnswerKey) -> None:
        label, text = self.words.label(key), self.answer(key)
        if key in _FORMS and not self.bare:
            self.visit.form(_FORMS[key], label)
        elif key in _DATES and self.snapshot.visit is not None and text.strip():
            before = self.say("pdf", "Written in this plan before: {words}", words=typed(text))
            self.page.fact(label, before.one_line)
        else:
            blank = self.bare or key in _ASKED_FOR
            self.page.fact(label, typed(text), blank=blank, own=key not in _NOT_WORDS)

    def answer(self, key: PlanAnswerKey) -> str:
        """An answer as typed, "" without one."""
        return self.snapshot.plan.answers.get(key, "")

    def fact(self, section_id: str) -> SourcedFact | None:
        """The sources of a shipped section, or None."""
        return next((section.fact for section in self.snapshot.sections if section.id == section_id), None)

    def source(self, fact: SourcedFact | None) -> None:
        """Source, date and how far it was checked, in small type."""
        if fact is not None:
            self.page.typed(source_text(self.words, fact), "", SOURCE, below=4)


def source_text(words: Wording, fact: SourcedFact) -> str:
    """Source, date and how far it was checked, in one line; "?" before what nobody has checked."""
    known = [source for source in fact.sources if source.provenance != "unverified"]
    if not known:
        text = words.translate("pdf", "No source yet.").one_line
    elif len(known) < len(fact.sources):  # the date of the fact is that of looking for what is missing
        text = words.translate("pdf", "Source: {sources}.", sources=words.dated(known)).one_line
    else:
        named, day = words.sources(fact), words.as_of(fact)
        text = words.translate("pdf", "Source: {source} ({date}).", source=named, date=day).one_line
    if fact.confidence in _UNCHECKED:
        return f"? {text} {words.label(fact.confidence).one_line}"
    if all(source.provenance == "design" for source in fact.sources):
        return text  # there is no source to check it with
    return f"{text} {words.label(fact.confidence).one_line}"
