"""Markup typed into each single text field stands on paper letter for letter, beside a mark that names the field."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest

from checkin_desktop.domain.attempts import Attempt, AttemptDraft
from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.documents import Document, DocumentDetails, DocumentStatus
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan import Child, ChildDetails, PlanAnswerKey
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.reports import attempt_proof, emergency_plan
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

# Not on paper: notes for oneself, and what names a record of the shipped lists.
UNPRINTED = {
    ("PersonDetails", "notes"),
    ("DocumentDetails", "code"),
    ("AttemptDraft", "line_id"),
    ("AttemptDraft", "zone"),
}


class Typist:
    """Fills dataclasses; remembers what has to stand on paper."""

    def __init__(self) -> None:
        self.typed: dict[str, str] = {}

    def text(self, owner: str, name: str) -> str:
        words = f"Q{len(self.typed)}Z {' '.join(samples.MARKUP)}"
        self.typed[f"{owner}.{name}"] = words
        return words

    def fill(self, record: Any) -> Any:
        owner, values = type(record).__name__, {}
        for field in fields(record):
            if (owner, field.name) in UNPRINTED:
                continue
            if isinstance(getattr(record, field.name), FreeText):
                values[field.name] = FreeText(
                    self.text(owner, field.name), "es", self.text(owner, f"{field.name}.english"), "Tú"
                )
            elif field.type == "str":
                values[field.name] = self.text(owner, field.name)
        return replace(record, **values)

    def missing(self, paper: str) -> list[str]:
        packed = "".join(paper.split())
        return [name for name, words in self.typed.items() if "".join(words.split()) not in packed]


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_field_of_the_plan(language: str, pdf_text: Callable[..., str]) -> None:
    typist = Typist()
    person = samples.person()
    details = replace(typist.fill(person.details), other_names=(typist.text("PersonDetails", "other_names"),))
    contact = Contact(1, 1, 1, typist.fill(ContactDetails()))
    document = Document(1, 1, typist.fill(DocumentDetails(status=DocumentStatus.HAVE)))
    child = Child(1, 1, 1, typist.fill(ChildDetails()))
    snapshot = samples.plan_snapshot()
    answers = {key: typist.text("Plan", key.value) for key in PlanAnswerKey}
    snapshot = replace(
        snapshot,
        person=replace(person, details=details),
        contacts=(contact,),
        documents=(document,),
        plan=replace(snapshot.plan, answers=answers, children=(child,)),
    )
    paper = pdf_text(emergency_plan.render(snapshot, Catalog(language)).data)
    assert typist.missing(paper) == []


@pytest.mark.parametrize("facing", [None, "es"])
def test_each_field_of_an_attempt(facing: str | None, pdf_text: Callable[..., str]) -> None:
    typist = Typist()
    first = samples.attempts()[0]
    draft: AttemptDraft = typist.fill(first.current)
    attempt = Attempt(replace(first.first, draft=draft), (), draft)
    snapshot = samples.report_snapshot(
        attempts=(attempt,), choices=ReportChoices(caller_names=True, witness_names=True)
    )
    second = Catalog(facing) if facing else None
    paper = pdf_text(attempt_proof.render(snapshot, Catalog("en"), second).data)
    assert typist.missing(paper) == []


def test_the_typist_fills_what_there_is() -> None:
    typist = Typist()
    for record in (PersonDetails(), ContactDetails(), DocumentDetails(), ChildDetails(), AttemptDraft()):
        typist.fill(record)
    assert len(typist.typed) >= 52
