"""What the plan says, as groups of lines to read: for the walk-through and for the reading section by section."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactRole
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.plan import Child, ConsulateSafe, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_contents import part_of
from checkin_desktop.domain.plan_copies import CopyState
from checkin_desktop.domain.readiness import ReadyForm
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.domain.tonight import PICKUP, STEP_ANSWERS, TonightStep
from checkin_desktop.ui.language import catalog, isolate_ltr, translate
from checkin_desktop.ui.models.finding import exact_name, nine_digits
from checkin_desktop.ui.models.plan import ANSWERS, ASKED_FOR, PlanSectionId
from checkin_desktop.ui.models.signed_forms import form_words
from checkin_desktop.ui.models.todo import gap_words
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import label, language_label


@dataclass(frozen=True, slots=True)
class Said:
    """One line: what it is, and the words as they stand there. `copied` is what a button copies, "" without one."""

    name: str
    text: str
    copied: str = ""


@dataclass(frozen=True, slots=True)
class SaidGroup:
    """Lines that belong together. A `title` names a person, whose initials are drawn, or a copy."""

    lines: tuple[Said, ...]
    title: str = ""


def step_said(step: TonightStep, plan: PlanSnapshot, copies: Sequence[CopyState]) -> tuple[SaidGroup, ...]:
    """What the plan says for a step of the walk; without empty groups."""
    contacts = {contact.id: contact for contact in plan.contacts}
    if step is TonightStep.FIND:
        groups = [SaidGroup(locator_lines(plan))]
    elif step is TonightStep.CALL:
        groups = [contact_group(contact, number) for number, contact in enumerate(plan.contacts, 1)]
    elif step is TonightStep.CHILDREN:
        groups = [SaidGroup(_who_comes(child, contacts), child.details.name) for child in plan.plan.children]
    elif step is TonightStep.COPIES:
        groups = [_copy(state) for state in copies if state.copy.gone_on is None]
    else:
        groups = [SaidGroup(answer_lines(plan.plan, STEP_ANSWERS[step]))]
        if step is TonightStep.MEDICINE:
            groups += [SaidGroup(_lines(_child_health(child)), child.details.name) for child in plan.plan.children]
        if step is TonightStep.LAWYER:
            lawyers = [each for each in plan.contacts if ContactRole.LAWYER in each.details.roles]
            groups += [
                SaidGroup((_phones(each, label(translate, ContactRole.LAWYER)),), each.details.name)
                for each in lawyers
            ]
            groups.append(SaidGroup(_forms(plan.plan)))
    return tuple(group for group in groups if group.lines)


def section_said(section: PlanSectionId, plan: PlanSnapshot) -> tuple[SaidGroup, ...]:
    """What the plan says in a section; without empty groups. What is hidden until asked for is read, too."""
    contacts = {contact.id: contact for contact in plan.contacts}
    by_section = {
        PlanSectionId.PEOPLE: lambda: [contact_group(each, number) for number, each in enumerate(plan.contacts, 1)],
        PlanSectionId.CHILDREN: lambda: [
            SaidGroup(child_lines(child, contacts), child.details.name) for child in plan.plan.children
        ],
        PlanSectionId.CARE_PAPERS: lambda: [SaidGroup(_care_papers(plan))],
        PlanSectionId.LOCATOR: lambda: [SaidGroup(locator_lines(plan))],
        PlanSectionId.BY_HEART: lambda: [
            SaidGroup(tuple(_phones(each, each.details.name) for each in plan.contacts if each.details.memorise))
        ],
        PlanSectionId.HOUSEHOLD: list,
    }
    if section in by_section:
        groups: list[SaidGroup] = by_section[section]()
    else:
        keys = (*ANSWERS[section], *ASKED_FOR.get(section, ()))
        groups = [SaidGroup(answer_lines(plan.plan, keys))]
        if section is PlanSectionId.LEGAL:
            groups.append(SaidGroup(_forms(plan.plan)))
    return tuple(group for group in groups if group.lines)


def empty_words(code: str, plan: PlanSnapshot) -> str:
    """What is not written yet, by its code of `domain.tonight`. Raises KeyError for an unknown code."""
    kind, _, which = code.partition(":")
    if kind == PICKUP:
        names = {str(child.id): child.details.name for child in plan.plan.children}
        return translate("Tonight", "who picks up {name}", name=names[which])
    answers = {key.value: key for key in PlanAnswerKey}
    return label(translate, answers[code]) if code in answers else gap_words(code)


def changed_sections(parts: Iterable[str]) -> frozenset[PlanSectionId]:
    """The sections that parts of a print belong to, by their codes (`domain.plan_contents`)."""
    return frozenset(section for code in parts if (section := _section_of(*part_of(code))) is not None)


def _section_of(kind: str, which: str) -> PlanSectionId | None:
    if kind == "answer":
        both = ((section, {*keys, *ASKED_FOR.get(section, ())}) for section, keys in ANSWERS.items())
        return next((section for section, keys in both if which in keys), None)
    return _PARTS.get(kind)


_PARTS: Final = {
    "person": PlanSectionId.LOCATOR,
    "identifier": PlanSectionId.LOCATOR,
    "contact": PlanSectionId.PEOPLE,
    "contact_phone": PlanSectionId.PEOPLE,
    "contact_order": PlanSectionId.PEOPLE,
    "child": PlanSectionId.CHILDREN,
    "care_paper": PlanSectionId.CARE_PAPERS,
    "form": PlanSectionId.LEGAL,
}


def locator_lines(plan: PlanSnapshot) -> tuple[Said, ...]:
    """What the locator asks for, in its order."""
    person, details = plan.person, plan.person.details
    number = person.identifier(IdentifierKind.A_NUMBER)
    digits = nine_digits(person)
    refused = number is not None and not number.have
    return _lines(
        (
            (translate("Safety", "Name as the government wrote it"), exact_name(person), exact_name(person)),
            (
                translate("Safety", "A-number, nine digits"),
                digits or (translate("Guides", "You answered: I don’t have it") if refused else ""),
                digits,
            ),
            (translate("Safety", "Country of birth"), details.birth_country, details.birth_country),
            (translate("Plan", "Birth date"), _day(details.birth_date), ""),
        )
    )


def contact_group(contact: Contact, number: int) -> SaidGroup:
    """Somebody to call, with the place in the order of calling."""
    details = contact.details
    about = [details.relation, *(label(translate, role) for role in details.roles)]
    about += [language_label(translate, tag) for tag in details.languages]
    once = {part.strip().casefold(): part.strip() for part in reversed(about) if part.strip()}
    lines = [_phones(contact, " · ".join(reversed(once.values())) or translate("Tonight", "Phone"))]
    lines += _lines(((translate("Tonight", "Best time to call"), details.best_time, ""),))
    return SaidGroup(tuple(lines), translate("Tonight", "{number}. {name}", number=number, name=details.name))


def answer_lines(plan: Plan, keys: Iterable[PlanAnswerKey]) -> tuple[Said, ...]:
    """The answers that are written, each under its label."""
    return _lines((label(translate, key), _answer(key, plan.answers.get(key, "")), "") for key in keys)


def child_lines(child: Child, contacts: dict[int, Contact]) -> tuple[Said, ...]:
    """Everything that is written about a child, for reading it through."""
    details = child.details
    return (
        *_lines(
            (
                (translate("Plan", "Birth date"), _day(details.birth_date), ""),
                (translate("Plan", "Place of birth"), details.birthplace, ""),
                (translate("Plan", "Citizenship"), details.citizenship, ""),
            )
        ),
        *_who_comes(child, contacts),
        *_lines(
            (
                (translate("Plan", "Teacher"), details.teacher, ""),
                (
                    translate("Plan", "School’s pick-up list brought up to date on"),
                    _day(details.pickup_list_on),
                    "",
                ),
                (translate("Plan", "Doctor"), _joined(details.doctor, isolate_ltr(details.doctor_phone)), ""),
                *_child_health(child),
                (translate("Plan", "Health insurance"), details.insurance, ""),
                (translate("Plan", "Routine, food, and what comforts this child"), details.routine, ""),
                (translate("Plan", "Where are passport and birth certificate?"), details.papers_place, ""),
                (translate("Plan", "Other notes"), details.notes, ""),
            )
        ),
    )


def _who_comes(child: Child, contacts: dict[int, Contact]) -> tuple[Said, ...]:
    details = child.details
    fetching = [contacts[each] for each in details.pickup_contact_ids if each in contacts]
    if not fetching:
        fetching = [each for each in contacts.values() if each.details.may_pick_up_children]
    caregiver = contacts.get(details.caregiver_id) if details.caregiver_id is not None else None
    agreed = (
        translate("Tonight", "Said yes on {day}", day=_day(details.caregiver_agreed_on))
        if details.caregiver_agreed_on is not None
        else translate("Tonight", "Not asked yet, as far as the plan says")
    )
    return _lines(
        (
            (translate("Tonight", "Who picks up this child"), "\n".join(map(_reach, fetching)), ""),
            (
                translate("Tonight", "Who cares for this child"),
                _joined(_reach(caregiver), agreed) if caregiver is not None else "",
                "",
            ),
            (
                translate("Plan", "School"),
                _joined(details.school, isolate_ltr(details.school_phone)),
                details.school_phone,
            ),
            (
                translate("Plan", "Other parent"),
                _joined(details.other_parent, isolate_ltr(details.other_parent_phone)),
                details.other_parent_phone,
            ),
        )
    )


def _child_health(child: Child) -> tuple[tuple[str, str, str], ...]:
    return (
        (translate("Plan", "Medicines, dose, times"), child.details.medicines, ""),
        (translate("Plan", "Allergies"), child.details.allergies, ""),
    )


def _forms(plan: Plan) -> tuple[Said, ...]:
    names = {
        ReadyForm.G28: translate("Tonight", "Form G-28, for a lawyer"),
        ReadyForm.FORM_60_001: translate("Tonight", "Form 60-001, for somebody you name"),
    }
    return tuple(Said(names[form], form_words(plan.ready.form(form))) for form in ReadyForm)


def _care_papers(plan: PlanSnapshot) -> tuple[Said, ...]:
    return tuple(
        Said(
            label(translate, paper.details.kind),
            _joined(
                paper.details.caregiver,
                paper.details.state,
                translate("Tonight", "ends on {day}", day=_day(paper.details.ends_on))
                if paper.details.ends_on
                else "",
                paper.details.holder,
            )
            or translate("Tonight", "Nothing else is written about it."),
        )
        for paper in plan.care_papers
    )


def _copy(state: CopyState) -> SaidGroup:
    copy = state.copy
    day = _day(copy.given_on) if copy.given_on else ""
    given = translate("Tonight", "given on {day}", day=day) if day else ""
    made = translate("Tonight", "made on {day}", day=_day(copy.made_at.astimezone().date()))
    now = translate("Tonight", "Something changed since then.") if state.out_of_date else ""
    return SaidGroup(
        _lines(((label(translate, copy.choice.mode), _joined(made, given, now), ""),)),
        copy.choice.holder.strip() or translate("Tonight", "Nobody named yet"),
    )


def _phones(contact: Contact, name: str) -> Said:
    details = contact.details
    numbers = [number for number in (details.phone, details.phone2) if number.strip()]
    shown = " · ".join(isolate_ltr(number) for number in numbers)
    return Said(name, shown or translate("Safety", "No number is written"), numbers[0] if numbers else "")


def _reach(contact: Contact) -> str:
    details = contact.details
    number = details.phone or details.phone2
    return _joined(details.name, isolate_ltr(number) if number else "")


def _answer(key: PlanAnswerKey, text: str) -> str:
    if key is PlanAnswerKey.CONSULATE_SAFE and text in set(ConsulateSafe):
        return label(translate, ConsulateSafe(text))
    return text.strip()


def _lines(found: Iterable[tuple[str, str, str]]) -> tuple[Said, ...]:
    return tuple(Said(name, text, copied) for name, text, copied in found if text.strip())


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part.strip())


def _day(day: date | None) -> str:
    return format_date(catalog(), day, short=True) if day is not None else ""
