"""Who is told of a new address, and on what a rule about it stands."""

from __future__ import annotations

from enum import StrEnum


class Agency(StrEnum):
    """Whoever hears of a move. The order is that in which they are shown."""

    ICE = "ice"
    COURT = "court"
    USCIS = "uscis"
    MONITORING = "monitoring"
    BOND_PAYER = "bond_payer"
    MAIL = "mail"


class Basis(StrEnum):
    """What a rule stands on. Only TABLE is the table of the ICE page; PROJECT has no source and looks unverified."""

    TABLE = "table"
    TOP_LINE = "top"
    GUIDE = "guide"
    PROJECT = "project"
