"""The finished PDFs, read back with other people's tools."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

from checkin_desktop.domain.attempts import Attempt, EntryKind
from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.reports import attempt_proof, emergency_plan
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

Read = Callable[[bytes], str]
Check = Callable[[bytes], None]


def words_of(*texts: str) -> list[str]:
    return [word for text in texts for word in unicodedata.normalize("NFC", text).split()]


def test_plan_holds_every_typed_word(english: Catalog, spanish: Catalog, pdf_text: Read, pdf_check: Check) -> None:
    snapshot = samples.plan_snapshot()
    details = snapshot.person.details
    wanted = words_of(
        details.given_names, details.family_names, *details.other_names, details.government_name,
        details.birth_country, details.birthplace,
        details.government_birthplace, details.phone, details.email, *details.address_lines,
        details.notes, "012345678", "A 012-345-678", "F0123456",
        *(text for contact in snapshot.contacts for text in (
            contact.details.name, contact.details.relation, contact.details.phone, contact.details.phone2,
            contact.details.email, contact.details.best_time, contact.details.notes)),
        *(text for child in snapshot.plan.children for text in (
            child.details.name, child.details.school, child.details.school_phone, child.details.doctor,
            child.details.allergies, child.details.medicines, child.details.papers_place, child.details.other_parent,
            child.details.notes)),
        *snapshot.plan.answers.values(),
        *(document.details.place for document in snapshot.documents),
    )  # fmt: skip
    for catalog in (english, spanish):
        rendered = emergency_plan.render(snapshot, Wording(catalog))
        pdf_check(rendered.data)
        text = pdf_text(rendered.data)
        assert [word for word in wanted if word not in text] == []
        assert rendered.missing == ()


def test_markup_typed_into_every_field_stands_letter_for_letter(english: Catalog, pdf_text: Read) -> None:
    typed = " ".join(samples.MARKUP)
    contact = Contact(1, 1, 1, ContactDetails(name=typed, relation=typed, phone=typed, email=typed, notes=typed))
    snapshot = samples.plan_snapshot(person=samples.person(given_names=typed, notes=typed), contacts=(contact,))
    text = pdf_text(emergency_plan.render(snapshot, Wording(english)).data)
    for piece in samples.MARKUP:
        assert text.count(piece) >= 5, piece

    first = samples.attempts()[0]
    draft = replace(first.current, office=typed, purpose=typed, heard=FreeText(typed), note=FreeText(typed))
    attempt = Attempt(replace(first.first, draft=draft), (), draft)
    report = samples.report_snapshot(attempts=(attempt,), person=samples.person(government_name=typed))
    text = pdf_text(attempt_proof.render(report, english).data)
    for piece in samples.MARKUP:
        assert text.count(piece) >= 5, piece


def test_report_shows_counts_gaps_corrections_hashes_and_what_it_does_not_prove(
    english: Catalog, pdf_text: Read, pdf_check: Check
) -> None:
    snapshot = samples.report_snapshot()
    rendered = attempt_proof.render(snapshot, english)
    pdf_check(rendered.data)
    text = pdf_text(rendered.data)
    for wanted in (
        "3 of 4 attempts shown",
        "What this report does not prove",
        "(UTC−05:00)",
        "before “1 min 1 s”, now “1 min 31 s”",
        "Looked at the phone again",
        "No English translation.",
        "English translation by Priya Shah: Leave your message",
        "Written down late",
        "Withdrawn on 2026-11-19 09:00 UTC",
        "It showed another person",
        "f" * 64,
        samples.attachment(2, "x").sha256,
        snapshot.chain_first_hash,
    ):
        assert wanted in text, wanted
    assert "penalty of perjury" not in text


def test_who_tried_who_typed_it_and_who_changed_it_later_are_told_apart(
    english: Catalog, spanish: Catalog, pdf_text: Read
) -> None:
    named = samples.report_snapshot(choices=ReportChoices(caller_names=True, witness_names=True))
    text = pdf_text(attempt_proof.render(named, english).data)
    for wanted in (
        "Who tried Luis García (caller 2, a family member)",
        "Typed by Pepe Müller",
        "Who was there Rosa Nguyễn (witness 1)",
        "Written by Rosa Nguyễn",
        "Written by Priya Shah",
    ):
        assert wanted in text, wanted
    assert text.count("Written by") == 2
    facing = pdf_text(attempt_proof.render(named, english, spanish).data)
    assert "Written by Priya Shah / Escrito por Priya Shah" in facing
    assert facing.count("Escrito por") == 3


def test_people_stand_by_their_part_unless_names_were_chosen(english: Catalog, pdf_text: Read) -> None:
    text = pdf_text(attempt_proof.render(samples.report_snapshot(), english).data)
    for wanted in (
        "Who tried caller 1, the person of this record",
        "Who tried caller 2, a family member",
        "Typed by a person not named here",
        "Who was there witness 1",
        "Written by witness 1",
        "by caller 2",
    ):
        assert wanted in text, wanted
    for withheld in ("Luis", "Pepe", "Rosa"):
        assert withheld not in text, withheld


def test_a_change_without_a_writer_names_nobody(english: Catalog, pdf_text: Read) -> None:
    sample = samples.attempts()[1]
    attempt = replace(sample, changes=tuple(replace(change, written_by=" ") for change in sample.changes))
    text = pdf_text(attempt_proof.render(samples.report_snapshot(attempts=(attempt,)), english).data)
    assert "Written by" not in text
    assert "Written down on" in text


def test_a_corrected_time_decides_what_is_late_and_the_old_time_stays_visible(
    english: Catalog, pdf_text: Read
) -> None:
    first = samples.attempts()[0]
    moved = samples.moment("2026-11-15 16:35")
    change = samples.entry(
        1, 2, moved, samples.moment("2026-11-18 10:00"), first.current, EntryKind.CORRECTION,
        corrects_id=1, changed_fields=("happened_local",), change_reason=FreeText("Wrong day"),
    )  # fmt: skip
    attempt = replace(first, changes=(change,))
    report = samples.report_snapshot(attempts=(attempt,), exhibits=())
    text = pdf_text(attempt_proof.render(report, english).data)
    assert "Happened (corrected) 15 Nov 2026, 4:35 p.m. (UTC−05:00)" in text
    assert "before “17 Nov 2026, 4:35 p.m. (UTC−05:00)”, now “15 Nov 2026, 4:35 p.m. (UTC−05:00)”" in text
    assert "late entry" in text
    assert "2 days" in text
