"""What is said about a vault when it is made: the answers of the first run, and what its recovery sheet says."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class VaultSetup:
    """What the first run asks. `label` is the person's own name for the vault; `language` of the window ("es")."""

    language: str = "en"
    label: str = ""
    shared_computer: bool = True
    office: bool = False


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """What the recovery sheet says. `code` opens everything without a passphrase; the repr does not show it."""

    code: str = field(repr=False)
    sheet_no: int
    label: str
    made_on: date
