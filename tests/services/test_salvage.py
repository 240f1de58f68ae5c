"""Salvage: what is on whole pages comes back, what is lost is named, and the damaged part of the folder stays."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.findings import Finding
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.salvage import LostFiles, SalvageReport, TableResult
from checkin_desktop.services import vaults
from checkin_desktop.vault import engine, layout, recovery_code
from checkin_desktop.vault.salvage import salvage
from checkin_desktop.vault.salvage_pages import PageFile
from checkin_desktop.vault.slots import Secret
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.salvage_texts import detail_lines
from tests.support.campaign import Numbers, count
from tests.support.damage import CALLS, PEOPLE, SET, FullTemplate, add_many_contacts, database_key, rows_of, spoil
from tests.support.vaults import PASSPHRASE, make_vault

BY_PASSPHRASE = Secret(passphrase=PASSPHRASE)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> FullTemplate:
    return FullTemplate(tmp_path_factory.mktemp("full") / "full.cdvault")


@pytest.fixture
def vault(full: FullTemplate, tmp_path: Path) -> Path:
    """A closed copy of this test's own."""
    return full.copy(tmp_path / "full.cdvault")


def database(vault: Path) -> Path:
    return vault / SET / "vault.db"


def result(report: SalvageReport, name: str) -> TableResult:
    return next(table for table in report.tables if table.name == name)


def hashes(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != "vault.lock")
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


def findings(vault: Path) -> list[str]:
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        return [finding.code for finding in case.integrity.check().findings]


@pytest.mark.campaign
def test_rows_around_one_three_and_ten_bad_pages(tmp_path: Path, numbers: Numbers) -> None:
    session, _ = make_vault(tmp_path / "whole.cdvault")
    with session.begin() as rows:
        rows.execute(
            text(
                "INSERT INTO people SELECT 1, x'0102', 'Rosa', '', '[]', '', NULL, '', '', '', '[]', '', '', '', '',"
                " '', '', '', '', '', '', '2026-01-01T00:00:00.000000Z', '2026-01-01T00:00:00.000000Z', NULL"
            )
        )
    session.close()
    add_many_contacts(tmp_path / "whole.cdvault")
    leaves = rows_of(tmp_path / "whole.cdvault", database_key(tmp_path / "whole.cdvault"), "contacts")
    chance = random.Random(20261124)
    for amount, at_least in ((1, 4979), (3, 4937), (10, 4790))[-count(1, 3) :]:
        vault = tmp_path / f"{amount}.cdvault"
        shutil.copytree(tmp_path / "whole.cdvault", vault)
        # Of the rows themselves: a page of their index would hide the count of what is lost.
        spoil(database(vault), *chance.sample(leaves, amount))
        report = salvage(vault, BY_PASSPHRASE)
        contacts = result(report, "contacts")
        numbers("salvage", f"{amount} bad pages: {contacts.read} of 5000 rows")
        assert contacts.read >= at_least
        assert contacts.read + contacts.lost == 5000
        assert report.complete_list
        with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
            assert len(case.contacts.list(1)) == contacts.read


@pytest.mark.parametrize("page", [1, 2, 10])
def test_a_bad_first_page_or_schema_page_costs_nothing(vault: Path, page: int) -> None:
    spoil(database(vault), page)
    report = salvage(vault, BY_PASSPHRASE)
    assert (result(report, "people").read, result(report, "attempt_entries").read) == (PEOPLE, CALLS + 3)
    assert (report.lost, report.gaps, report.leftovers, report.papers) == (0, (), (), 0)
    assert findings(vault) == []


@pytest.mark.parametrize("cut", [1, 4096, 4096 * 3 + 77])
def test_a_file_that_was_cut_off_gives_all_that_is_before_the_cut(vault: Path, cut: int) -> None:
    whole = database(vault).read_bytes()
    database(vault).write_bytes(whole[:-cut])
    report = salvage(vault, BY_PASSPHRASE)
    people = result(report, "people")
    assert people.read + people.partly == PEOPLE
    assert result(report, "attempt_entries").read >= CALLS - 3


def test_the_damaged_part_stays_as_it_was(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), full.pages("contacts")[0])
    before = hashes(vault / SET)
    report = salvage(vault, BY_PASSPHRASE)
    assert hashes(vault / SET) == before
    assert report.from_set == SET
    current = layout.current_set(vault)
    assert current is not None
    assert current.path.name == "set-000002"
    assert sorted(path.name for path in vault.iterdir() if path.is_dir()) == [SET, "set-000002"]
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert case.documents.list(1)[0].details.title == "Carta azul"
        assert case.notes == ()


def test_people_on_a_bad_page_keep_number_name_and_log(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), full.pages("people")[0])
    report = salvage(vault, BY_PASSPHRASE)
    assert result(report, "people").partly > 0
    assert result(report, "people").read + result(report, "people").partly == PEOPLE
    assert (report.people_missing, report.people_without_name) == ((), ())
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert case.people.get(1).details.given_names == "Given1 Reyes"
        assert len(case.attempts.list(1)) == CALLS
        assert [finding.code for finding in case.integrity.check().findings] == []
    assert any("Given1 Reyes" in line and "a long note" in line for line in report.leftovers)


def test_people_keep_their_log_when_the_first_page_is_bad_too(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), 1, full.pages("people")[0])
    report = salvage(vault, BY_PASSPHRASE)
    assert result(report, "people").read + result(report, "people").partly == PEOPLE
    assert (report.people_without_name, report.gaps) == ((), ())
    assert report.complete_list
    assert findings(vault) == []


def test_a_gap_in_the_log_stays_a_gap(vault: Path, full: FullTemplate) -> None:
    pages = full.pages("attempt_entries")
    spoil(database(vault), pages[len(pages) // 2])
    report = salvage(vault, BY_PASSPHRASE)
    lost = result(report, "attempt_entries").lost
    assert lost > 0
    assert len(report.gaps) == 1
    assert (report.gaps[0].person, report.gaps[0].name) == (1, "Given1 Reyes")
    assert len(report.gaps[0].entries) >= lost
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        codes = {finding.code for finding in case.integrity.check().findings}
        kept = case.attempts.list(1)
        assert {attempt.number for attempt in kept} == set(range(1, CALLS + 1)) - set(report.gaps[0].attempts)
        assert "chain_number_missing" in codes
        assert "chain_entry_changed" not in codes
        assert "chain_link_broken" not in codes
        assert "chain_attempt_number_wrong" not in codes
        assert case.attempts.add(1, kept[0].current).number == CALLS + 1


def test_an_entry_whose_list_of_files_is_lost_is_not_called_changed(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), *full.pages("attempt_attachments"))
    report = salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        proven = next(
            item.first for item in case.attempts.list(1) if item.first.draft.heard.text.startswith("ring 3 ")
        )
        place = {"person": "1", "entry": str(proven.number_in_chain)}
        assert case.integrity.check().findings == (Finding("chain_files_lost", place),)
        assert (report.lost_files, report.lost_files_unsure) == (
            (LostFiles(1, "Given1 Reyes", (proven.number_in_chain,)),),
            False,
        )
        told = f"Given1 Reyes: the lists of files of these entries are lost: {proven.number_in_chain}"
        assert told in detail_lines(Catalog("en"), report.to_json())
        with case.session.begin() as session:
            session.execute(text("DROP TRIGGER attempt_entries_no_update"))
            session.execute(text("UPDATE attempt_entries SET happened_offset = 0 WHERE number_in_chain = 9"))
        changed = Finding("chain_entry_changed", {"person": "1", "entry": "9"})
        assert changed in case.integrity.check().findings


def test_where_the_damage_hides_whose_files_are_lost_no_earlier_entry_is_called_changed(
    vault: Path, full: FullTemplate
) -> None:
    roots = PageFile(database(vault), full.key).indexes()
    spoil(database(vault), *full.pages("attempt_attachments"))
    spoil(database(vault), *(root for name, root in roots.items() if "attempt_attachments" in name))
    assert salvage(vault, BY_PASSPHRASE).lost_files_unsure
    assert findings(vault) == ["chain_files_lost"]


def test_a_correction_without_its_attempt_is_told_word_for_word(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), full.pages("attempt_entries")[0])
    report = salvage(vault, BY_PASSPHRASE)
    told = [line for line in report.leftovers if line.startswith("attempt_entries")]
    assert any("Newark" in line for line in told)
    assert any("ring 0" in line for line in told)
    assert "references_broken" not in findings(vault)


def test_a_scan_whose_document_is_lost_hangs_on_a_new_one(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), *full.pages("documents"))
    report = salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        papers = case.documents.list(1)
        assert [scan.name for paper in papers for scan in paper.attachments] == ["scan.txt"]
    assert result(report, "documents").partly == 1


def test_file_records_come_back_from_the_files_themselves(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), *full.pages("attachments"))
    report = salvage(vault, BY_PASSPHRASE)
    assert (result(report, "attachments").partly, result(report, "attachments").lost, report.papers) == (2, 0, 0)
    assert findings(vault) == []


def test_without_any_database_the_papers_are_found(vault: Path) -> None:
    database(vault).unlink()
    report = salvage(vault, BY_PASSPHRASE)
    assert (report.read, report.papers) == (0, 2)
    assert not report.complete_list
    assert sorted(findings(vault)) == ["found_paper", "found_paper"]


def test_people_removed_whole_do_not_come_back(vault: Path) -> None:
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        case.people.remove_whole(2, "Given2 Reyes")
    spoil(database(vault), 1)
    salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert 2 not in {row.number for row in case.people.rows(limit=100)}
        with case.session.read() as session:
            assert session.execute(text("SELECT count(*) FROM person_removals")).scalar_one() == 1


def test_everything_is_found_again_when_the_search_is_lost(vault: Path, full: FullTemplate) -> None:
    words = ("Given7", "A012345678", "rosa", "carta azul", "ring 3", "New York City", "Newark")
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        before = {word: case.search.find(word) for word in words}
        assert all(before.values())
    spoil(database(vault), *full.pages("search_entries"))
    salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert {word: case.search.find(word) for word in words} == before
        assert case.integrity.check().sound


def test_the_search_knows_nothing_that_is_lost(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), full.pages("people")[0])
    report = salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        found = {hit.person_id for hit in case.search.find("long note", limit=PEOPLE)}
        assert len(found) == result(report, "people").read
        assert 1 not in found
        assert 1 in {hit.person_id for hit in case.search.find("Given1 Reyes")}


def test_row_numbers_are_never_given_again(vault: Path, full: FullTemplate) -> None:
    spoil(database(vault), full.pages("people")[-1])
    salvage(vault, BY_PASSPHRASE)
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert case.people.add(PersonDetails(given_names="New")).id == PEOPLE + 1


def test_the_report_is_kept_inside(vault: Path) -> None:
    spoil(database(vault), 1)
    report = salvage(vault, BY_PASSPHRASE)
    assert SalvageReport.from_json(report.to_json()) == report
    with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
        assert case.repairs.reports() == (report,)


def test_stopping_and_a_wrong_secret_change_nothing(vault: Path, tmp_path: Path) -> None:
    spoil(database(vault), 1)
    before = hashes(vault)
    other, foreign = make_vault(tmp_path / "other.cdvault")
    other.close()
    shares: list[int] = []
    for stop_at in (1, 40, 60, 80, 90):
        shares.clear()
        with pytest.raises(Cancelled):
            salvage(
                vault,
                BY_PASSPHRASE,
                progress=lambda done, _: shares.append(done),
                cancelled=lambda at=stop_at: bool(shares) and shares[-1] >= at,  # type: ignore[misc]
            )
    for secret, code in (
        (Secret(passphrase="not this"), ErrorCode.WRONG_PASSPHRASE),
        (Secret(code=foreign), ErrorCode.CODE_OTHER_VAULT),
        (Secret(code=recovery_code.encode(bytes(16))), ErrorCode.CODE_OTHER_VAULT),
    ):
        with pytest.raises(AppError) as caught:
            salvage(vault, secret)
        assert caught.value.code is code
    assert hashes(vault) == before
    assert not [path for path in vault.iterdir() if path.name.startswith("new-")]


@pytest.mark.parametrize("harm", [lambda path: path.unlink(), lambda path: path.write_bytes(b"\x07" * 9000)])
def test_the_code_alone_salvages_by_whatever_confirms_it(
    vault: Path, full: FullTemplate, harm: Callable[[Path], None]
) -> None:
    for name in ("vault.key", "vault.key.2", "vault.db"):
        harm(vault / SET / name)
    before = hashes(vault)
    with pytest.raises(AppError) as caught:
        salvage(vault, Secret(code=recovery_code.encode(b"\x05" * 16)))
    assert caught.value.code is ErrorCode.CODE_OTHER_VAULT
    assert hashes(vault) == before
    report = salvage(vault, Secret(code=full.code))
    assert report.papers == 2
    with closing(vaults.open_with_code(vault, full.code)) as case:
        assert "key_files_lost" in [note.code for note in case.notes]


def test_a_log_that_does_not_fit_is_left_out_unless_it_gives_more(vault: Path, full: FullTemplate) -> None:
    older = database(vault).read_bytes()
    key = database_key(vault)
    connection = engine.connect_raw(database(vault), key)
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("UPDATE meta SET label = 'later'")
    log = (vault / SET / "vault.db-wal").read_bytes()
    connection.close()
    database(vault).write_bytes(older)
    (vault / SET / "vault.db-wal").write_bytes(log[: len(log) // 2] + bytes(len(log) // 2))
    spoil(database(vault), full.pages("contacts")[0])
    report = salvage(vault, BY_PASSPHRASE)
    assert report.log_left_out
    assert result(report, "people").read == PEOPLE
    assert (vault / SET / "vault.db-wal").stat().st_size == len(log)
