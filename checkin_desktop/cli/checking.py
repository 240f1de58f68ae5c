"""`check`: reads everything once; with `--salvage` or `--without-log` it first opens what does not open as it is."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checkin_desktop.cli.arguments import BAD_USE, DONE, FINDING, Asked
from checkin_desktop.cli.secrets import read_secret
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.words.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from checkin_desktop.domain.salvage import SalvageReport
    from checkin_desktop.services.case_file import CaseFile


def check(asked: Asked, catalog: Catalog, opened: Callable[[], AbstractContextManager[CaseFile]]) -> int:
    """Check an open vault and print what was found, each with what it means.

    `opened` opens it the usual way. Raises what opening raises; with `--salvage` what `services.repairs.salvage` does.
    """
    from checkin_desktop.services import repairs

    translate = catalog.translate
    assert asked.vault is not None
    if asked.salvage:
        report = repairs.salvage(asked.vault, read_secret(asked, catalog), code=asked.code)
        _tell_salvage(catalog, report)
        return FINDING
    if asked.without_log:
        case = repairs.open_without_log(asked.vault, read_secret(asked, catalog), code=asked.code)
        try:
            return _check(case, catalog)
        finally:
            case.close()
    with opened() as case:
        if asked.report is None:
            return _check(case, catalog)
        from checkin_desktop.words.salvage_texts import report_text

        reports = case.repairs.reports()
        if not reports:
            print(translate("cli", "There is no report of anything saved from damage."), file=sys.stderr)
            return BAD_USE
        case.repairs.save_report(asked.report, report_text(catalog, reports[0].to_json()))
        print(translate("cli", "{path} names people and is not encrypted.", path=asked.report))
    return DONE


def hint(asked: Asked, catalog: Catalog, failure: AppError) -> str:
    """What else this command can do after a failure of opening; "" when nothing."""
    if asked.command != "check" or asked.salvage:
        return ""
    if failure.code is ErrorCode.JOURNAL_UNSOUND:
        return catalog.translate(
            "cli", "With --without-log it opens up to the last changes; the log of these is put aside and kept."
        )
    if failure.code in (ErrorCode.DATABASE_DAMAGED, ErrorCode.DATABASE_UNREADABLE):
        return catalog.translate(
            "cli", "With --salvage what can still be read is saved; the damaged records stay beside it."
        )
    return ""


def _check(case: CaseFile, catalog: Catalog) -> int:
    from checkin_desktop.words.finding_texts import finding_advice, finding_text

    translate = catalog.translate
    report = case.integrity.check()
    case.integrity.note(report)
    for code in dict.fromkeys(finding.code for finding in report.findings):
        for finding in report.findings:
            if finding.code == code:
                print(finding_text(catalog, finding.code, finding.params))
        print(f"  {finding_advice(catalog, code)}")
    parts = (
        translate("cli", "%n person(s)", n=report.people),
        translate("cli", "%n attempt(s)", n=report.attempts),
        translate("cli", "%n file(s)", n=report.attachments),
    )
    print(
        translate("cli", "Checked: {people}, {attempts}, {files}.", people=parts[0], attempts=parts[1], files=parts[2])
    )
    if report.findings:
        print(translate("cli", "%n thing(s) found, listed above.", n=len(report.findings)))
        return FINDING
    print(translate("cli", "Everything is as it was saved."))
    return DONE


def _tell_salvage(catalog: Catalog, report: SalvageReport) -> None:
    """What was saved, by kind; the names stay in the report inside the folder."""
    from checkin_desktop.words.salvage_texts import summary_lines

    for line in summary_lines(catalog, report.to_json()):
        print(line)
    print(
        catalog.translate(
            "cli",
            "The damaged records stay in {place}. The whole report is inside the folder; --report FILE writes it out.",
            place=report.from_set,
        )
    )
