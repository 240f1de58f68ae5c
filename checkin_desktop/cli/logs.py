"""`export csv` and `export ics`: the log as a table, and the dates for a calendar."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from checkin_desktop.cli.arguments import DONE, Asked

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.words.catalog import Catalog

KINDS = frozenset(("csv", "ics"))


def export(case: CaseFile, catalog: Catalog, asked: Asked) -> int:
    """Write the file and say how much is in it. Raises as `LogExportService` does."""
    made = case.log_export
    if asked.what == "csv":
        found = made.csv(asked.person)
        amount = catalog.translate("cli", "%n attempt(s)", n=found.count)
    else:
        found = made.ics(asked.person, asked.language)
        amount = catalog.translate("cli", "%n date(s)", n=found.count)
    saved = made.save(found, asked.out, person_id=asked.person)
    print(f"{saved.path}  {amount}  SHA-256 {saved.sha256}")
    if not saved.noted:
        print(catalog.translate("cli", "The list of copies in the folder does not name it."), file=sys.stderr)
    return DONE
