"""The printed letter: its words as they were typed, English first, and a line to sign on."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pikepdf

from checkin_desktop.domain.letters import LetterKind
from checkin_desktop.domain.snapshots import LetterSnapshot
from checkin_desktop.services import rendering
from tests.reports import samples
from tests.reports.conftest import Read

NOT_ADVICE = "Not legal advice. Not a substitute for a lawyer. Not from the government."


def made(snapshot: LetterSnapshot) -> rendering.RenderedPdf:
    return rendering.render(snapshot, snapshot.details.language)


def test_a_letter_in_two_languages_is_a_sound_file(pdf_check: Callable[[bytes], None]) -> None:
    document = made(samples.letter_snapshot())
    assert (document.page_count, document.missing) == (2, ())
    pdf_check(document.data)


def test_each_language_has_the_whole_letter(pdf_text: Read) -> None:
    words = pdf_text(made(samples.letter_snapshot()).data)
    first = words.index("Request for another date")
    second = words.index("La misma carta en el idioma en que se escribió.")
    assert first < words.index("I ask for another date. A-number: A 012-345-678") < words.index("Thank you.") < second
    assert second < words.index("20 de noviembre de 2026") < words.index("Pido otra fecha. Número A: A 012-345-678")
    assert words.count("María García 12 Example Street 347-555-0142") == 2
    assert words.count("26 Federal Plaza") == 2
    assert words.count("Signature") == 1
    assert words.count("Firma") == 1
    assert words.count(NOT_ADVICE) == 2


def test_an_english_letter_is_printed_once_as_it_was_typed(pdf_text: Read) -> None:
    typed = "a <b c\n- one &amp;\n\n\n  two  [ the reason ]\n\nno end {name} %n"
    document = made(samples.letter_snapshot(language="en", body=typed, subject="<i>", english="", subject_english=""))
    words = pdf_text(document.data)
    assert document.page_count == 1
    for part in ("a <b c - one &amp; two [ the reason ] no end {name} %n", "<i> a <b"):
        assert part in words
    assert "Firma" not in words


def test_a_long_letter_runs_on_and_nobody_signs_an_empty_page(pdf_text: Read) -> None:
    body = "\n\n".join(f"Paragraph {number}. " + "word " * 60 for number in range(40))
    document = made(samples.letter_snapshot(language="en", body=body, english=""))
    with pikepdf.open(io.BytesIO(document.data)) as pdf:
        assert len(pdf.pages) == document.page_count > 2
        one = pikepdf.new()
        one.pages.append(pdf.pages[-1])
        last = io.BytesIO()
        one.save(last)
    words = pdf_text(document.data)
    assert [f"Paragraph {number}." in words for number in range(40)] == [True] * 40
    assert "Signature" in pdf_text(last.getvalue())


def test_the_sheet_for_a_lawyer_has_no_sender_and_no_line_to_sign_on(pdf_text: Read) -> None:
    words = pdf_text(made(samples.letter_snapshot(kind=LetterKind.LAWYER_QUESTIONS, language="en", english="")).data)
    assert "Signature" not in words
    assert "12 Example Street" not in words
    assert "Pido otra fecha." in words


def test_what_no_font_has_is_named_with_its_place() -> None:
    document = made(samples.letter_snapshot(language="en", english="", body="ok \U0001f9ff", to="x \U0001f9ff"))
    assert {item.field for item in document.missing} == {"Letter: text", "Letter: to whom"}


def test_a_practice_letter_says_so(pdf_text: Read) -> None:
    snapshot = replace(samples.letter_snapshot(), practice=True)
    assert pdf_text(made(snapshot).data).count("PRACTICE – not a real person") == 2
