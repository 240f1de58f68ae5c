"""Many people from a file: counts that agree with it, nothing half done, rows that come back, all of it undone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.people_files import TableProblem, UnreadableTable, guess_fields, read_table
from checkin_desktop.domain.plan import ChildDetails
from checkin_desktop.domain.written_dates import DateOrder
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.people_import import Imported, Preview, Wish, read_people_file
from checkin_desktop.vault.tables import Table
from tests.support.client_list import ClientList, client_list

# How often something was saved, and that somebody was removed, which is never taken back and names nobody.
COUNTERS = {"meta", "person_removals"}


@pytest.fixture(scope="module")
def clients() -> ClientList:
    return client_list(200)


def look(case: CaseFile, data: bytes, **wish: Any) -> Preview:
    table = read_table(data)
    return case.people_import.preview(table, Wish(guess_fields(table.headings), **wish))


def bring(case: CaseFile, data: bytes, **wish: Any) -> Imported:
    table = read_table(data)
    return case.people_import.run(table, Wish(guess_fields(table.headings), **wish))


def dump(case: CaseFile) -> dict[str, list[tuple[Any, ...]]]:
    """Every table but the counters, and what the search finds in its own index."""
    with case.session.read() as session:
        names = sorted(Table.metadata.tables.keys() - COUNTERS)
        found = {name: [tuple(row) for row in session.execute(text(f"SELECT * FROM {name}"))] for name in names}
        found["index"] = [tuple(row) for row in session.execute(text("SELECT rowid, * FROM search_fts"))]
    return found


def codes(notices: Any) -> list[str]:
    return [notice.code for notice in notices]


def test_200_clients_come_in_and_the_counts_agree_with_the_file(case: CaseFile, clients: ClientList) -> None:
    asked = look(case, clients.data)
    counts = clients.counts
    assert asked.ask is not None
    assert asked.ask.rows == counts["two readings"] == 10
    preview = look(case, clients.data, order=DateOrder.DAY_FIRST)
    assert len(preview.rows) == clients.rows == 200
    assert len(preview.faulty) == counts["faulty"] == 14
    assert len(preview.doubtful) == counts["doubtful"] == 18
    assert len(preview.ready) == counts["ready"] + counts["two readings"] == 168
    done = bring(case, clients.data, order=DateOrder.DAY_FIRST)
    assert (len(done.people_ids), len(done.back), done.conflicting) == (168, 32, 18)
    assert case.people.count() == 168
    assert case.search.find("=1+1")
    (found, *_) = case.people.rows("nunez")
    person = case.people.get(found.id)
    assert "Núñez" in person.details.family_names
    assert person.details.languages == ("es", "mam")
    assert person.phone_e164.startswith("+1347555")
    assert not case.integrity.check().findings


def test_undo_leaves_the_vault_as_it_was(case: CaseFile, clients: ClientList, maria: Person) -> None:
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "12345678")
    case.tags.set(maria.id, ("Familia",))
    before = dump(case)
    done = bring(case, clients.data, order=DateOrder.MONTH_FIRST)
    assert done.import_id is not None
    assert len(dump(case)["people"]) == 169
    case.people_import.undo(done.import_id)
    assert dump(case) == before
    assert case.people_import.past() == ()
    with case.session.read() as session:
        noted = session.execute(
            text("SELECT count(*), sum(entries + attachments), max(open_for) FROM person_removals")
        )
        assert tuple(noted.one()) == (168, 0, None)


CHANGES: dict[str, Callable[[CaseFile, int], object]] = {
    "people": lambda case, who: case.people.update(who, birth_country="Honduras"),
    "archived": lambda case, who: case.people.archive(who),
    "number": lambda case, who: case.people.set_identifier(who, IdentifierKind.SUBJECT_ID, "123456789"),
    "person_tags": lambda case, who: case.tags.set(who, ("neu",)),
    "contacts": lambda case, who: case.contacts.add(who, ContactDetails(name="Rosa")),
    "drafts": lambda case, who: case.drafts.save(f"identity:{who}", {"given_names": "x"}),
    "gone": lambda case, who: case.people.remove_whole(who, case.people.get(who).details.display_name),
}


@pytest.mark.parametrize("change", CHANGES)
def test_undo_is_refused_when_somebody_was_changed_and_says_whom(case: CaseFile, change: str) -> None:
    done = bring(case, b'Name,Tags\n"Reyes, Ana",a\n"Peralta, Luis",b\n')
    assert done.import_id is not None
    who = done.people_ids[1]
    CHANGES[change](case, who)
    before = dump(case)
    with pytest.raises(AppError) as caught:
        case.people_import.undo(done.import_id)
    assert caught.value.code is ErrorCode.IMPORT_CHANGED
    assert dump(case) == before
    (changed,) = case.people_import.changed_since(done.import_id)
    assert changed.person_id == who
    assert changed.tables[0] in (change, "people")


def test_stopping_brings_in_nobody(case: CaseFile, clients: ClientList) -> None:
    before = dump(case)
    told: list[int] = []
    table = read_table(clients.data)
    with pytest.raises(Cancelled):
        case.people_import.run(
            table,
            Wish(guess_fields(table.headings)),
            progress=lambda done, _: told.append(done),
            cancelled=lambda: bool(told),
        )
    assert told
    assert dump(case) == before


def test_rows_come_back_with_their_reason_and_can_be_read_again(case: CaseFile) -> None:
    data = "Nombre;Apellido;Tel;A-number;Nota\nAna;Peña;+1 347 555 0100;A12;\nLuis;Gil;;;=2+2\n".encode("cp1252")
    done = bring(case, data)
    assert [case.people.get(who).details.notes for who in done.people_ids] == ["=2+2"]
    table = read_table(data)
    made = case.people_import.rows_back(table, [(row.row, "The number is short") for row in done.back], "Reason")
    assert b"'+1 347 555 0100" in made
    assert made.splitlines()[0].endswith(b'"Nombre";"Apellido";"Tel";"A-number";"Nota";"Reason"')
    again = read_table(made)
    assert again.headings == (*table.headings, "Reason")
    assert again.rows[0].cells == ("Ana", "Peña", "+1 347 555 0100", "A12", "", "The number is short")
    mended = made.replace(b'"A12"', b'"A 212 345 678"')
    preview = look(case, mended)
    assert len(preview.ready) == 1
    assert preview.ready[0].details.phone == "+1 347 555 0100"
    worse = case.people_import.rows_back(again, [(again.rows[0], "Other")], "Reason")
    assert read_table(worse).headings == again.headings
    assert read_table(worse).rows[0].cells[-1] == "Other"


def test_whoever_is_a_relative_child_or_contact_of_somebody_is_named_with_the_reason(
    case: CaseFile, maria: Person
) -> None:
    other = case.people.add(PersonDetails("José", "Reyes", phone="347-555-0101"))
    case.people.link(maria.id, other.id, Relation.SPOUSE)
    case.plans.add_child(maria.id, ChildDetails(name="Sofía Reyes Núñez"))
    case.contacts.add(maria.id, ContactDetails(name="Rosa Ibáñez Gil", phone="347-555-0199"))
    preview = look(
        case,
        "Name,Phone\n"
        '"REYES, JOSE",\n'
        '"Nunez Reyes, Sofia",\n'
        "Rosa Ibañez Gil,\n"
        '"Ibanez, Rosa",(347) 555-0199\n'
        '"Gil, Rosa",(347) 555-0177\n'
        '"Rosa, Gil",\n'.encode(),
    )
    said = [[(notice.code, dict(notice.params)) for notice in row.conflicts] for row in preview.rows]
    name = "María Elena Reyes Núñez"
    assert said == [
        [("conflict_relative", {"name": "José Reyes", "of": name, "relation": "spouse"})],
        [("conflict_child", {"name": "Sofía Reyes Núñez", "of": name})],
        [("conflict_contact", {"name": "Rosa Ibáñez Gil", "of": name})],
        [("conflict_part_phone_of", {"name": "Rosa Ibáñez Gil", "of": name})],
        [],
        [("conflict_row", {"name": "Rosa Gil", "line": "6"})],
    ]
    assert len(bring(case, b'Name\n"Reyes, Jose"\n', chosen=frozenset({2})).people_ids) == 1
    assert codes(case.people_import.conflicts(PersonDetails("Sofia", "Reyes Nuñez"))) == ["conflict_child"]
    assert case.people_import.conflicts(PersonDetails("Sofia", "Reyes")) == ()


def test_whoever_was_added_after_the_preview_is_known_to_the_import(case: CaseFile) -> None:
    data = b'Name,A-number\n"Reyes, Ana",A212345678\n'
    assert len(look(case, data).ready) == 1
    added = case.people.add(PersonDetails("Otra"), a_number="212 345 678")
    done = bring(case, data)
    assert (done.import_id, done.people_ids) == (None, ())
    assert [(notice.code, notice.params["name"]) for notice in done.back[0].conflicts] == [
        ("conflict_number", added.details.display_name)
    ]
    assert case.people_import.past() == ()


def test_a_number_that_a_spreadsheet_made_an_amount_of_is_not_read_as_another(case: CaseFile) -> None:
    preview = look(case, b"Name,A-number\na,12345678.0\nb,1.23E+08\nc,none\nd,n/a\ne,-\n")
    assert [row.a_number for row in preview.rows] == ["012345678", "", "", "", ""]
    assert [bool(row.faults) for row in preview.rows] == [False, True, False, False, False]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_separators(encoding: str, delimiter: str) -> None:
    data = f"Nombres{delimiter}Apellidos\r\nZoé{delimiter}Ñuño\r\n".encode(encoding)
    table = read_table(data)
    assert table.rows[0].cells == ("Zoé", "Ñuño")
    assert list(guess_fields(table.headings).values()) == ["given_names", "family_names"]


@pytest.mark.parametrize(
    ("data", "problem", "line"),
    [
        (b"", TableProblem.EMPTY, 0),
        (b" \r\n\n", TableProblem.EMPTY, 0),
        (b"Name\n", TableProblem.EMPTY, 0),
        (b'Name,Phone\nAna,1\n"Luis,2\n', TableProblem.QUOTES, 3),
        (b"PK\x03\x04" + bytes(500), TableProblem.NOT_A_TABLE, 0),
        (b"Name\n" + b"a\n" * 5001, TableProblem.TOO_MANY_ROWS, 0),
        (b"a" + b"," * 60 + b"\n1\n", TableProblem.TOO_MANY_COLUMNS, 1),
        (b"a" * (8 * 1024 * 1024 + 1), TableProblem.TOO_LARGE, 0),
    ],
)
def test_files_that_are_refused_whole(tmp_path: Path, data: bytes, problem: TableProblem, line: int) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(data)
    with pytest.raises(UnreadableTable) as caught:
        read_people_file(path)
    assert (caught.value.problem, caught.value.line) == (problem, line)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent", Path("/dev/null")):
        with pytest.raises(AppError) as caught:
            read_people_file(path)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE


def test_tags_are_kept_once_and_too_many_are_refused(case: CaseFile, maria: Person) -> None:
    case.tags.set(maria.id, (" Día  uno", "dia UNO", "B", ""))
    assert case.tags.of_person(maria.id) == ("B", "Día uno")
    assert case.tags.everywhere() == (("B", 1), ("Día uno", 1))
    for wrong in (["x" * 61], [str(number) for number in range(31)]):
        with pytest.raises(AppError):
            case.tags.set(maria.id, wrong)
    assert case.tags.of_person(maria.id) == ("B", "Día uno")
