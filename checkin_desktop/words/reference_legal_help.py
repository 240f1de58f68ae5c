"""Marks the texts of `resources/reference/legal_help.json`; a test keeps this list and the shipped data equal."""

from __future__ import annotations

from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

LEGAL_HELP: Final = (
    QT_TRANSLATE_NOOP("reference", "The immigration court’s list of free legal help"),
    QT_TRANSLATE_NOOP("reference", "The court (EOIR) has a list of lawyers and groups that work for free."),
    QT_TRANSLATE_NOOP("reference", "The DOJ roster"),
    QT_TRANSLATE_NOOP(
        "reference",
        "Groups and people approved by the DOJ (Department of Justice) to give immigration legal advice.",
    ),
    QT_TRANSLATE_NOOP("reference", "immigrationlawhelp.org"),
    QT_TRANSLATE_NOOP("reference", "A directory of help groups on the internet."),
    QT_TRANSLATE_NOOP("reference", "ASAP"),
    QT_TRANSLATE_NOOP("reference", "Pages about check-ins with ICE and ISAP."),
    QT_TRANSLATE_NOOP("reference", "RIF, New York"),
    QT_TRANSLATE_NOOP(
        "reference", "RIF names a free session each week: Thursday at noon, New York time. The page has no date."
    ),
    QT_TRANSLATE_NOOP("reference", "211"),
    QT_TRANSLATE_NOOP("reference", "A phone number for local help. No source was found for it yet."),
    QT_TRANSLATE_NOOP(
        "reference", "Only a lawyer, or a representative approved by the DOJ, gives legal advice on immigration."
    ),
    QT_TRANSLATE_NOOP("reference", "A notario, a notary or a consultant is not a lawyer here."),
    QT_TRANSLATE_NOOP(
        "reference", "Do not sign blank papers, papers you have not read, or statements that are not true."
    ),
    QT_TRANSLATE_NOOP("reference", "Keep the originals. Ask for receipts and for copies."),
    QT_TRANSLATE_NOOP("reference", "Fraud can be reported."),
    QT_TRANSLATE_NOOP("reference", "A lawyer: the list of the state bar shows who is one."),
    QT_TRANSLATE_NOOP("reference", "A representative who is not a lawyer: the DOJ roster shows who is approved."),
)
