"""The catalogues are complete, agree with their sources, and can be drawn with the shipped fonts."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
import uharfbuzz as hb

from checkin_desktop.base.resources import resource_path
from checkin_desktop.words import compiled
from checkin_desktop.words.catalog import Catalog
from tests.words.catalogues import FOLDER, Entry, entries, update_tool

TRANSLATED = ("es",)
PLACEHOLDER = re.compile(r"\{\w+\}|%n|%L?\d")
MNEMONIC = re.compile(r"&(?=\w)")
ENDS = (".", "?", "!", "…", ":")
# Calls that pass on what their own caller said, or texts that are literals in the same file.
PASSING_ON = {
    "checkin_desktop/cli/words.py",
    "checkin_desktop/reports/wording.py",
    "checkin_desktop/ui/folder_names.py",
    "checkin_desktop/ui/language.py",
    "checkin_desktop/words/catalog.py",
    "checkin_desktop/words/finding_texts.py",
}


def finished(code: str) -> list[Entry]:
    """Entries with a translation; that none is missing is a test of its own."""
    return [entry for entry in entries(code) if entry.finished]


def told(entry: Entry) -> str:
    return f"{entry.context}: {entry.source!r} → {entry.translations}"


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_nothing_is_unfinished_or_empty(code: str) -> None:
    assert [told(e) for e in entries(code) if not e.finished or not all(t.strip() for t in e.translations)] == []


def test_update_would_change_nothing() -> None:
    assert update_tool().stale() == []


def test_every_text_is_a_literal() -> None:
    _texts, unreadable = update_tool().collect()
    assert {call.path for call in unreadable} <= PASSING_ON, unreadable


@pytest.mark.parametrize("code", TRANSLATED)
def test_placeholders_agree(code: str) -> None:
    wrong = []
    for entry in finished(code):
        wanted = Counter(PLACEHOLDER.findall(entry.source))
        for form in entry.translations:
            found = Counter(PLACEHOLDER.findall(form))
            if entry.plural and "%n" not in form:
                found["%n"] = wanted["%n"]
            if set(found) != set(wanted):
                wrong.append(told(entry))
    assert wrong == []


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_plurals_have_all_their_forms(code: str) -> None:
    assert [told(e) for e in entries(code) if e.plural and len(e.translations) != 2] == []


@pytest.mark.parametrize("code", TRANSLATED)
def test_ends_and_line_breaks_and_mnemonics_agree(code: str) -> None:
    wrong = []
    for entry in finished(code):
        # A full stop may stand behind a closing quotation mark in one language and before it in the other.
        end = next((end for end in ENDS if entry.source.rstrip("”’)\"' ").endswith(end)), "")
        for form in entry.translations:
            bare = form.removesuffix("EE.\N{NO-BREAK SPACE}UU.") if not end else form
            bare = bare.rstrip("”’)\"' ")
            same_end = bare.endswith(end) if end else not bare.endswith((".", ":", "…"))
            same_breaks = form.count("\n") == entry.source.count("\n")
            same_keys = len(MNEMONIC.findall(form)) == len(MNEMONIC.findall(entry.source))
            same_edges = form[:1].isspace() == entry.source[:1].isspace() and (
                form[-1:].isspace() == entry.source[-1:].isspace()
            )
            if not (same_end and same_breaks and same_keys and same_edges):
                wrong.append(told(entry))
    assert wrong == []


def test_spanish_questions_are_opened() -> None:
    wrong = [
        told(e)
        for e in finished("es")
        for form in e.translations
        if form.count("?") != form.count("¿") or form.count("!") != form.count("¡")
    ]
    assert wrong == []


def test_the_name_of_the_country_never_breaks_over_lines() -> None:
    assert [told(e) for e in finished("es") for form in e.translations if "EE. UU." in form] == []


def test_spanish_speaks_to_usted() -> None:
    familiar = re.compile(r"\b(tú|tu|tus|ti|contigo|vos|puedes|tienes|quieres|haz|escribe tu|elige)\b", re.IGNORECASE)
    assert [told(e) for e in finished("es") for form in e.translations if familiar.search(form)] == []


def glossary() -> list[tuple[str, tuple[str, ...]]]:
    rows = []
    for line in (FOLDER / "glossary.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and len(cells) == 3 and cells[0] not in ("English", "---"):
            rows.append((cells[0].lower(), tuple(word.strip().lower() for word in cells[1].split(";"))))
    return rows


@pytest.mark.parametrize(("english", "spanish"), glossary())
def test_glossary_is_respected(english: str, spanish: tuple[str, ...]) -> None:
    term = re.compile(rf"(?<![\w-]){re.escape(english)}(?![\w-])", re.IGNORECASE)
    wrong = [
        told(e)
        for e in finished("es")
        for form in e.translations
        if term.search(e.source) and not any(word in form.lower() for word in spanish)
    ]
    assert wrong == []


@pytest.mark.parametrize("code", ["en", *TRANSLATED])
def test_every_letter_is_in_the_shipped_fonts(code: str) -> None:
    texts = {form for e in entries(code) for form in (*e.translations, e.source)}
    wanted = {sign for text in texts for sign in text if not sign.isspace()}
    for name in ("NotoSans-Regular.ttf", "NotoSans-SemiBold.ttf", "NotoSans-Bold.ttf"):
        face = hb.Face(resource_path("fonts", name).read_bytes())
        known = {chr(point) for point in face.unicodes}
        assert sorted(wanted - known) == [], name


def test_compiled_catalogue_says_what_the_source_file_says() -> None:
    spanish = Catalog("es")
    for entry in finished("es"):
        count = 2 if entry.plural else -1
        wanted = entry.translations[-1].replace("%n", "2") if entry.plural else entry.translations[0]
        assert spanish.translate(entry.context, entry.source, entry.comment, count) == wanted


def test_every_shipped_language_compiles_for_a_package(tmp_path: Path) -> None:
    made = update_tool().compile_all(tmp_path)
    assert sorted(path.name for path in made) == ["checkin_en.qm", "checkin_es.qm"]
    assert all(path.stat().st_size > 0 for path in made)


def test_update_tool_reads_calls_as_people_write_them() -> None:
    source = (
        "#: for translators\n"
        'translate("A", "one " "two", name=x)\n'
        'self.t.translate("A", "%n file(s)", n=len(y))\n'
        'QT_TRANSLATE_NOOP3("A", "same", "why")\n'
        "translate(*marked)\n"
        "text.translate(table)\n"
        "translate(context, source)\n"
    )
    tool = update_tool()
    found = list(tool.texts_in(source, "x.py"))
    assert [f for f in found if isinstance(f, tool.Text)] == [
        tool.Text("A", "one two", "", False, "for translators"),
        tool.Text("A", "%n file(s)", "", True),
        tool.Text("A", "same", "why", False),
    ]
    assert [f.line for f in found if isinstance(f, tool.Unreadable)] == [7]


def test_update_tool_reports_a_catalogue_that_is_behind(tmp_path: Path) -> None:
    tool = update_tool()
    for code in ("en", "es"):
        content = (FOLDER / f"checkin_{code}.ts").read_text(encoding="utf-8")
        content = content.replace("<source>No answer<", "<source>No more answers<")
        (tmp_path / f"checkin_{code}.ts").write_text(content, encoding="utf-8")
    assert "checkin_es.ts" in tool.stale(tmp_path)


def test_no_compiled_file_lies_beside_the_sources() -> None:
    assert list(FOLDER.glob("*.qm")) == []
    assert compiled.lrelease_program().is_file()
