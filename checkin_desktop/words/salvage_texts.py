"""The report of a salvage in plain lines, the same for the window, the command line and a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

Report = Mapping[str, Any]
"""`SalvageReport.to_json()` of the domain, because this layer lies below the domain."""

TABLES: Final[dict[str, tuple[str, str]]] = {
    "people": QT_TRANSLATE_NOOP("Safety", "People"),
    "identifiers": QT_TRANSLATE_NOOP("Safety", "Numbers from the papers"),
    "identifier_versions": QT_TRANSLATE_NOOP("Safety", "Earlier wordings of numbers"),
    "family_links": QT_TRANSLATE_NOOP("Safety", "Family links"),
    "contacts": QT_TRANSLATE_NOOP("Safety", "Contacts"),
    "documents": QT_TRANSLATE_NOOP("Safety", "Documents"),
    "attachments": QT_TRANSLATE_NOOP("Safety", "Attached files"),
    "attempt_entries": QT_TRANSLATE_NOOP("Safety", "Entries of the log"),
    "plan_answers": QT_TRANSLATE_NOOP("Safety", "Answers of the emergency plan"),
    "children": QT_TRANSLATE_NOOP("Safety", "Children in the emergency plan"),
    "household_members": QT_TRANSLATE_NOOP("Safety", "Households"),
    "care_papers": QT_TRANSLATE_NOOP("Safety", "Papers for the care of children"),
    "plan_copies": QT_TRANSLATE_NOOP("Safety", "Printed copies of the emergency plan"),
    "plan_reviews": QT_TRANSLATE_NOOP("Safety", "Reviews of the emergency plan"),
    "drafts": QT_TRANSLATE_NOOP("Safety", "Forms that were not saved yet"),
    "reminders": QT_TRANSLATE_NOOP("Safety", "Reminders"),
    "own_details": QT_TRANSLATE_NOOP("Safety", "Copies in the directory"),
    "anchors": QT_TRANSLATE_NOOP("Safety", "Time stamps of the log"),
    "seal_keys": QT_TRANSLATE_NOOP("Safety", "Keys that seal reports"),
    "case_answers": QT_TRANSLATE_NOOP("Safety", "Answers about the case"),
    "held_papers": QT_TRANSLATE_NOOP("Safety", "Release papers"),
    "appointments": QT_TRANSLATE_NOOP("Safety", "Appointments"),
    "person_situations": QT_TRANSLATE_NOOP("Safety", "Situations of a person"),
    "withheld_papers": QT_TRANSLATE_NOOP("Safety", "Papers that others keep"),
    "withheld_requests": QT_TRANSLATE_NOOP("Safety", "Requests for papers that others keep"),
    "scan_work": QT_TRANSLATE_NOOP("Safety", "How pages of scans are shown"),
    "binders": QT_TRANSLATE_NOOP("Safety", "Binders"),
    "binder_tabs": QT_TRANSLATE_NOOP("Safety", "Tabs of binders"),
    "binder_files": QT_TRANSLATE_NOOP("Safety", "Files of binders"),
    "binder_copies": QT_TRANSLATE_NOOP("Safety", "Copies of binders that were made"),
    "appointment_checks": QT_TRANSLATE_NOOP("Safety", "Checks of appointments"),
    "outings": QT_TRANSLATE_NOOP("Safety", "Plans for the day of an appointment"),
    "moves": QT_TRANSLATE_NOOP("Safety", "Moves"),
    "move_tasks": QT_TRANSLATE_NOOP("Safety", "Tasks of moves"),
    "letters": QT_TRANSLATE_NOOP("Safety", "Letters"),
    "person_tags": QT_TRANSLATE_NOOP("Safety", "Tags"),
    "imports": QT_TRANSLATE_NOOP("Safety", "Imports of people"),
    "exports": QT_TRANSLATE_NOOP("Safety", "List of copies"),
    "vault_settings": QT_TRANSLATE_NOOP("Safety", "Settings of the folder"),
}
"""The kinds of records that are told by name; all others follow from these and are told together."""

_MOST_SHOWN: Final = 40


def summary_lines(catalog: Catalog, report: Report) -> list[str]:
    """What was saved and what is lost, one line for each kind of record; it names nobody."""
    say = catalog.translate
    lines = []
    others = [0, 0]
    for table in report["tables"]:
        marked = TABLES.get(table["name"])
        if marked is None:
            others[0] += table["read"] + table["partly"]
            others[1] += table["lost"]
        elif table["read"] or table["partly"] or table["lost"]:
            lines.append(_table_line(catalog, say(*marked), table["read"], table["partly"], table["lost"]))
    if others[1]:
        lines.append(_table_line(catalog, say("Safety", "Lists and links made from these"), others[0], 0, others[1]))
    if report["papers"]:
        lines.append(say("Safety", "%n attached file(s) without a record: see the found papers.", n=report["papers"]))
    if report["log_left_out"]:
        lines.append(say("Safety", "The log of the last changes did not fit and was left out. It is kept."))
    if not report["complete_list"]:
        lines.append(say("Safety", "The damage hides how much there was. More may be missing than is counted here."))
    return lines


def detail_lines(catalog: Catalog, report: Report) -> list[str]:
    """Who and what is missing, and every record that has no place any more. Personal."""
    say = catalog.translate
    lines = []
    if report["people_missing"]:
        numbers = _numbers(report["people_missing"])
        lines.append(say("Safety", "People of whom nothing is left, by their number: {numbers}", numbers=numbers))
    if report["people_without_name"]:
        numbers = _numbers(report["people_without_name"])
        lines.append(say("Safety", "People whose name is lost, by their number: {numbers}", numbers=numbers))
    for gap in report["gaps"]:
        who = gap["name"] or str(gap["person"])
        entries = _numbers(gap["entries"])
        lines.append(say("Safety", "{who}: these entries of the log are missing: {numbers}", who=who, numbers=entries))
        if gap["attempts"]:
            tries = _numbers(gap["attempts"])
            lines.append(say("Safety", "{who}: these attempts are missing: {numbers}", who=who, numbers=tries))
    for lost in report["lost_files"]:
        who, entries = lost["name"] or str(lost["person"]), _numbers(lost["entries"])
        text = say(
            "Safety", "{who}: the lists of files of these entries are lost: {numbers}", who=who, numbers=entries
        )
        lines.append(text)
    if report["leftovers"]:
        lines.append(say("Safety", "Records that have no place any more, word for word:"))
        lines.extend(_leftover(catalog, line) for line in report["leftovers"])
    return lines


def _leftover(catalog: Catalog, line: str) -> str:
    """The kind of record in words instead of the table's name."""
    name, _, rest = line.partition(" ")
    return f"{catalog.translate(*TABLES[name])} {rest}" if name in TABLES else line


def report_text(catalog: Catalog, report: Report) -> str:
    """The whole report as a text file."""
    title = catalog.translate("Safety", "What was saved from a damaged folder")
    day = f"{str(report['made_at'])[:16].replace('T', ' ')} UTC"
    parts = [title, day, "", *summary_lines(catalog, report), "", *detail_lines(catalog, report)]
    return "\n".join(parts).rstrip() + "\n"


def _table_line(catalog: Catalog, name: str, read: int, partly: int, lost: int) -> str:
    say = catalog.translate
    parts = [say("Safety", "{count} saved", count=read)]
    if partly:
        parts.append(say("Safety", "{count} saved in part", count=partly))
    if lost:
        parts.append(say("Safety", "{count} lost", count=lost))
    return f"{name}: {', '.join(parts)}"


def _numbers(numbers: Sequence[int]) -> str:
    shown = ", ".join(map(str, numbers[:_MOST_SHOWN]))
    return shown + (" …" if len(numbers) > _MOST_SHOWN else "")
