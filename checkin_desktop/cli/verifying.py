"""`verify`: checks a saved report, by itself or against a folder, and names what was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checkin_desktop.cli.arguments import DONE, FINDING, Asked
from checkin_desktop.words.catalog import Catalog

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager

    from checkin_desktop.services.case_file import CaseFile


def verify(asked: Asked, catalog: Catalog, opened: Callable[[], AbstractContextManager[CaseFile]]) -> int:
    """Check a report and print what was found; a finding unless it has a seal and nothing speaks against it.

    With a folder, `opened` opens it. Raises FILE_UNREADABLE, FILE_TOO_LARGE, and what opening raises.
    """
    from checkin_desktop.domain.seal_container import in_groups
    from checkin_desktop.services import verification
    from checkin_desktop.words.verification_texts import verdict_text, verification_text

    found = verification.verify(verification.read_file(asked.file))
    if asked.vault is not None:
        with opened() as case:
            found = case.comparison.compare(found)
    print(verdict_text(catalog, found.verdict.value))
    for finding in (*found.faults, *found.facts):
        print(f"- {verification_text(catalog, finding.code, finding.params)}")
    if found.fingerprint:
        print(catalog.translate("cli", "Fingerprint of the key:"))
        print(in_groups(found.fingerprint))
    return DONE if found.sound else FINDING
