"""What the plan says so far, as short lines: for the sheet beside the questions, and for the review at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from checkin_desktop.domain.contacts import Contact
from checkin_desktop.domain.interview import InterviewSection, InterviewView
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import Child, ConsulateSafe, PlanAnswerKey
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.people import format_a_number
from checkin_desktop.words import dates
from checkin_desktop.words.labels import label, language_label

Line = tuple[str, str]
"""("text", "strong" or "dim", the words)."""

_ANSWERS: Final[dict[InterviewSection, tuple[PlanAnswerKey, ...]]] = {
    InterviewSection.HEALTH: tuple(key for key in PlanAnswerKey if key.value.startswith("health.")),
    InterviewSection.HOME: tuple(key for key in PlanAnswerKey if key.value.startswith(("home.", "pets."))),
    InterviewSection.PAPERS: tuple(key for key in PlanAnswerKey if key.value.startswith("papers.")),
    InterviewSection.LEGAL: (
        PlanAnswerKey.LAWYER_NAME,
        PlanAnswerKey.LAWYER_PHONE,
        PlanAnswerKey.LAWYER_AFTER_HOURS,
        PlanAnswerKey.PENDING,
        PlanAnswerKey.FREE_HELP,
    ),
    InterviewSection.MORE: tuple(
        key for key in PlanAnswerKey if key.value.startswith(("consulate.", "fear.", "talk.", "other."))
    ),
}


def section_lines(section: InterviewSection, view: InterviewView) -> list[Line]:
    """What stands in a step, from what is written; nothing while it is empty."""
    special: dict[InterviewSection, Callable[[InterviewView], Iterable[Line]]] = {
        InterviewSection.PEOPLE: _people,
        InterviewSection.CHILDREN: _children,
        InterviewSection.LOCATOR: _locator,
        InterviewSection.BY_HEART: _by_heart,
    }
    if section in special:
        return list(special[section](view))
    lines = [
        ("text", _answer(key, view.plan.answers[key]))
        for key in _ANSWERS.get(section, ())
        if view.plan.answers.get(key, "").strip()
    ]
    if section is InterviewSection.LEGAL:
        lines += [
            ("text", translate("Interview", "{form}: signed", form=name))
            for form, name in ((ReadyForm.G28, "G-28"), (ReadyForm.FORM_60_001, "60-001"))
            if view.plan.ready.form(form).spoken_of and not view.plan.ready.form(form).is_open
        ]
    return lines


def contact_second(contact: Contact) -> str:
    """What stands under a contact's name: relation, languages, phone."""
    details = contact.details
    phone = details.phone.strip() or details.phone2.strip()
    spoken = ", ".join(language_label(translate, code) for code in details.languages)
    return " · ".join(part for part in (details.relation, spoken, isolate_ltr(phone) if phone else "") if part)


def _answer(key: PlanAnswerKey, text: str) -> str:
    words = " ".join(text.split())
    if key is PlanAnswerKey.CONSULATE_SAFE:
        words = label(translate, ConsulateSafe(words)) if words in set(ConsulateSafe) else words
    return translate("Interview", "{title}: {text}", title=label(translate, key), text=words)


def _people(view: InterviewView) -> Iterator[Line]:
    for contact in view.contacts:
        details = contact.details
        yield "text", ", ".join(part for part in (details.name, details.relation) if part)
        phone = details.phone.strip() or details.phone2.strip()
        if phone:
            yield "strong", isolate_ltr(phone)


def _children(view: InterviewView) -> Iterator[Line]:
    for child in view.plan.children:
        yield from _child(child, view)


def _child(child: Child, view: InterviewView) -> Iterator[Line]:
    details = child.details
    yield "strong", details.name
    for text in (details.school, details.medicines, details.allergies, details.papers_place):
        if text.strip():
            yield "text", " ".join(text.split())
    picked = ", ".join(found.details.name for key in details.pickup_contact_ids if (found := view.contact(key)))
    if picked:
        yield "text", translate("Interview", "Picked up by: {names}", names=picked)
    else:
        yield "dim", translate("Interview", "Pick-up: not written yet")
    caregiver = view.contact(details.caregiver_id)
    if caregiver is not None:
        yield "text", translate("Interview", "Cared for by: {name}", name=caregiver.details.name)


def _locator(view: InterviewView) -> Iterator[Line]:
    details = view.person.details
    yield "text", details.government_name or details.display_name
    number = view.person.identifier(IdentifierKind.A_NUMBER)
    if number is not None and number.have:
        yield "strong", isolate_ltr(format_a_number(number.normalised))
    elif number is not None:
        yield "text", translate("Interview", "No A-number")
    born = dates.format_date(catalog(), details.birth_date) if details.birth_date else ""
    both = ", ".join(part for part in (born, details.birth_country) if part)
    if both:
        yield "text", both


def _by_heart(view: InterviewView) -> Iterator[Line]:
    for contact in view.contacts:
        if contact.details.memorise:
            yield "text", contact.details.name
            yield "strong", isolate_ltr(contact.details.phone or contact.details.phone2)
