"""What is withheld by default stands in no page, no property of the file, no embedded file; a tick brings it back."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.attempts import AttemptDraft, CallLogRow, MadeBy
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import Person
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile

# By what was planted: how it is brought back, None when it never may be.
CALLER, WITNESS, TYPIST, WRITER = "Quendoline Zaller", "Wigbert Zeuge", "Typke Tipper", "Schreyber Zwei"
OLD_NOTE, NEW_NOTE, ADDED_NOTE = "oldprivatezebra", "newprivatezebra", "addedprivatezebra"
NEVER = ("Hiddenstreet", "Personnotezebra", "Contactlane", "212-555-0199", "zebra@example.org", "5550188")
MAIL = (
    b"From: a@example.org\r\nTo: office@example.org\r\nSubject: Date\r\nX-Secret: Headerzebra\r\n"
    b"Date: Wed, 18 Nov 2026 10:02:11 -0500\r\n\r\nPlease move my date.\r\n"
)
CALLS = b"number,date\n212-264-5085,2026-11-20 09:12\n2025550188,2026-11-20 10:00\n"


@pytest.fixture
def planted(case: CaseFile, maria: Person, call: AttemptDraft) -> Person:
    case.people.update(
        maria.id,
        address_street="1 Hiddenstreet",
        notes="Personnotezebra",
        phone="212-555-0199",
        email="zebra@example.org",
    )
    case.contacts.add(maria.id, ContactDetails(name="Rosa", notes="2 Contactlane"))
    mine = replace(
        call, line_id="ice_services_line", made_by=MadeBy.FAMILY, made_by_name=CALLER, made_by_role="daughter",
        typed_by_name=TYPIST, witness=WITNESS, witness_role="neighbour", note=FreeText(OLD_NOTE), note_private=True,
    )  # fmt: skip
    row = CallLogRow(1, "212-264-5085", "2026-11-20 09:12")
    files = [NewFile("calls.csv", data=CALLS), NewFile("message.eml", data=MAIL)]
    made = case.attempts.add(maria.id, mine, files, call_log_rows=[row])
    case.attempts.correct(made.id, {"note": FreeText(NEW_NOTE)}, FreeText("more words"), written_by=WRITER)
    case.attempts.add_note(made.id, FreeText(ADDED_NOTE), note_private=True, written_by=WRITER)
    return maria


def told(case: CaseFile, person_id: int, choices: ReportChoices, folder: Path) -> str:
    """Everything that somebody who gets the saved report can read, in one text."""
    snapshot = case.exports.report_snapshot(person_id, choices)
    rendered = case.exports.render_report(snapshot, "es")
    folder.mkdir()
    texts = []
    for number, part in enumerate(case.exports.sealed(snapshot, rendered)):
        path = folder / f"{number}.pdf"
        path.write_bytes(part.data)
        texts.append(
            subprocess.run(["pdftotext", "-raw", str(path), "-"], capture_output=True, check=True, text=True).stdout
        )
        with pikepdf.open(io.BytesIO(part.data)) as pdf:
            texts += [found.get_file().read_bytes().decode() for found in pdf.attachments.values()]
            texts += list(pdf.attachments)
            texts += [str(value) for value in pdf.docinfo.values()]
            texts.append(pdf.Root.Metadata.read_bytes().decode())
            # Every string of the file: bookmarks, words for pictures and links, whatever else there is.
            for item in pdf.objects:
                texts += strings(item)
    return " ".join(" ".join(texts).split())


def strings(item: pikepdf.Object, depth: int = 0) -> list[str]:
    if isinstance(item, pikepdf.String):
        return [str(item)]
    if depth < 5 and isinstance(item, pikepdf.Array):
        return [text for kid in item if not getattr(kid, "is_indirect", False) for text in strings(kid, depth + 1)]
    if depth < 5 and isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
        kids = item.items() if isinstance(item, pikepdf.Dictionary) else item.stream_dict.items()
        return [text for _, kid in kids if not getattr(kid, "is_indirect", False) for text in strings(kid, depth + 1)]
    return []


def test_withheld_things_are_nowhere_until_they_are_ticked(case: CaseFile, planted: Person, tmp_path: Path) -> None:
    sparing = told(case, planted.id, ReportChoices(declarants=frozenset({"caller-1"})), tmp_path / "sparing")
    for secret in (CALLER, WITNESS, TYPIST, WRITER, OLD_NOTE, NEW_NOTE, ADDED_NOTE, "Headerzebra", *NEVER):
        for word in secret.split():
            assert word not in sparing, word
    for shown in (
        "caller 1, daughter",
        "witness 1, neighbour",
        "Marked private and left out of this report.",
        "212-264-5085",
        "Please move my date.",
        "penalty of perjury",
    ):
        assert shown in sparing, shown
    assert "Open then?" not in sparing
    everything = ReportChoices(caller_names=True, witness_names=True, private_notes=True, office_hours=True)
    whole = told(case, planted.id, everything, tmp_path / "whole")
    for chosen in (CALLER, WITNESS, TYPIST, WRITER, OLD_NOTE, NEW_NOTE, ADDED_NOTE, "Open then?"):
        assert chosen in whole, chosen
    for secret in (*NEVER, "Headerzebra"):
        assert secret not in whole, secret


def test_a_note_made_private_later_hides_what_it_was_before(
    case: CaseFile, maria: Person, call: AttemptDraft, tmp_path: Path
) -> None:
    made = case.attempts.add(maria.id, replace(call, note=FreeText(OLD_NOTE)))
    case.attempts.correct(made.id, {"note_private": True}, FreeText("not for others"))
    open_again = case.attempts.add(maria.id, replace(call, note=FreeText(NEW_NOTE), note_private=True))
    changes = {"note": FreeText("now for everybody"), "note_private": False}
    case.attempts.correct(open_again.id, changes, FreeText("less words"))
    text = told(case, maria.id, ReportChoices(), tmp_path / "made")
    assert OLD_NOTE not in text
    assert NEW_NOTE not in text
    assert "now for everybody" in text


def test_what_is_not_chosen_is_counted_and_not_told(
    case: CaseFile, maria: Person, call: AttemptDraft, tmp_path: Path
) -> None:
    for word in ("firstzebra", "secondzebra", "thirdzebra"):
        case.attempts.add(maria.id, replace(call, note=FreeText(word)), [NewFile(f"{word}.txt", data=word.encode())])
    text = told(case, maria.id, ReportChoices(attempt_numbers=frozenset({2})), tmp_path / "made")
    assert "1 of 3 attempts shown" in text
    assert "secondzebra" in text
    assert "firstzebra" not in text
    assert "thirdzebra" not in text
    hidden = [item.first.entry_hash for item in case.attempts.list(maria.id) if item.number != 2]
    assert all(stored in text for stored in hidden)
