"""After a salvage: the lists that follow from the records, and the report, which is kept in the new database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from checkin_desktop.domain.salvage import LostFiles, PersonGaps, SalvageReport, TableResult
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.repositories import attachments, notebook, reindex
from checkin_desktop.vault.salvage_repair import Mended
from checkin_desktop.vault.salvage_rows import ReadTable
from checkin_desktop.vault.tables import AttachmentRow, PersonRow

SETTING = "salvage_reports"
# Beyond this a gap is told by its ends only in `lost`; a list of numbers would help nobody.
_MOST_NUMBERS = 500
_WIDEST_HOLE = 1_000
_LINKS = "attempt_attachments"


def refresh_lists(engine: Engine, is_newest: bool, asked: Callable[[], object]) -> None:
    """Build the list entries of attempts and all search entries anew. Not for an older schema."""
    if not is_newest:
        return
    with Session(engine) as session, session.begin():
        reindex.rebuild_all(session, asked)


def build_report(
    engine: Engine,
    tables: dict[str, ReadTable],
    mended: Mended,
    store: AttachmentStore,
    now: datetime,
    from_set: str,
) -> SalvageReport:
    """Count what was saved and what is known to be lost."""
    results = []
    complete = bool(tables)
    for name, written in mended.written.items():
        table = tables.get(name, ReadTable())
        partly = mended.partly[name] & written
        known = table.seen | set(table.rows) | set(table.parts)
        if table.index_failed:
            complete = False
            for low, high in table.holes:
                if high - low < _WIDEST_HOLE:
                    known |= set(range(low, high + 1))
        complete = complete and name in tables
        results.append(TableResult(name, len(written - partly), len(partly), len(known - written)))
    with Session(engine) as session:
        rows = session.execute(select(PersonRow.id, PersonRow.given_names, PersonRow.family_names)).all()
        names = {number: f"{given} {family}".strip() for number, given, family in rows}
        spoken_of = set(session.execute(select(AttachmentRow.file_id)).scalars())
        spoken_of |= set(attachments.asked_removals(session))
    people = tables.get("people", ReadTable())
    missing = (people.seen | set(people.parts)) - set(names)
    return SalvageReport(
        made_at=now,
        from_set=from_set,
        tables=tuple(results),
        people_missing=tuple(sorted(missing))[:_MOST_NUMBERS],
        people_without_name=tuple(sorted(mended.nameless)),
        gaps=_gaps(tables.get("attempt_entries", ReadTable()), mended, names),
        leftovers=tuple(mended.leftovers),
        papers=len(store.ids() - spoken_of),
        complete_list=complete,
        lost_files=_lost_files(tables, mended, names),
        lost_files_unsure=tables.get(_LINKS, ReadTable(index_failed=True)).index_failed,
    )


def keep_report(engine: Engine, report: SalvageReport) -> None:
    """Add the report to those kept inside the folder."""
    with Session(engine) as session, session.begin():
        kept = notebook.setting(session, SETTING, [])
        notebook.set_setting(session, SETTING, [*kept, report.to_json()])


def _gaps(table: ReadTable, mended: Mended, names: dict[int, str]) -> tuple[PersonGaps, ...]:
    """The places of each log that are missing: between the first and the last one known."""
    there: dict[int, set[int]] = defaultdict(set)
    known: dict[int, set[int]] = defaultdict(set)
    attempts_there: dict[int, set[int]] = defaultdict(set)
    for rowid, row in table.rows.items():
        known[row["person_id"]].add(row["number_in_chain"])
        if rowid in mended.written["attempt_entries"]:
            there[row["person_id"]].add(row["number_in_chain"])
            if row["corrects_id"] is None:
                attempts_there[row["person_id"]].add(row["attempt_number"])
        else:
            attempts_there.setdefault(row["person_id"], set())
    for part in table.parts.values():
        if part.get("person_id") is not None and part.get("number_in_chain") is not None:
            known[part["person_id"]].add(part["number_in_chain"])
    found = []
    highest: dict[int, int] = defaultdict(int)
    for row in table.rows.values():
        highest[row["person_id"]] = max(highest[row["person_id"]], row["attempt_number"])
    for person, numbers in sorted(known.items()):
        lost = set(range(1, max(numbers) + 1)) - there[person]
        tries = set(range(1, highest[person] + 1)) - attempts_there[person]
        if lost:
            found.append(
                PersonGaps(
                    person,
                    names.get(person, ""),
                    tuple(sorted(lost))[:_MOST_NUMBERS],
                    tuple(sorted(tries))[:_MOST_NUMBERS],
                )
            )
    return tuple(found)


def _lost_files(tables: dict[str, ReadTable], mended: Mended, names: dict[int, str]) -> tuple[LostFiles, ...]:
    """The entries that an index or a row knows to have had a file, and the new database does not."""
    links, entries = tables.get(_LINKS, ReadTable()), tables.get("attempt_entries", ReadTable())
    lost: dict[int, set[int]] = defaultdict(set)
    for rowid, link in [*links.rows.items(), *links.parts.items()]:
        entry = entries.rows.get(link.get("entry_id", 0))
        if entry is not None and rowid not in mended.written[_LINKS]:
            lost[entry["person_id"]].add(entry["number_in_chain"])
    return tuple(
        LostFiles(person, names.get(person, ""), tuple(sorted(numbers))) for person, numbers in sorted(lost.items())
    )


def stored_reports(session: Session) -> tuple[SalvageReport, ...]:
    """The reports kept inside the folder, the newest first."""
    kept = notebook.setting(session, SETTING, [])
    return tuple(SalvageReport.from_json(report) for report in reversed(kept))
