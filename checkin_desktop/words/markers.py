"""Marks texts for the catalogue where they are only written down and translated later.

`i18n/update.py` finds every call of these functions (and of `translate`) by name, so both arguments are literals.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:  # noqa: N802 - the name lupdate's users know
    """Return (context, text) unchanged; translate later with `catalog.translate(*marked)`."""
    return (context, text)


def QT_TRANSLATE_NOOP3(context: str, text: str, comment: str) -> tuple[str, str, str]:  # noqa: N802
    """Like `QT_TRANSLATE_NOOP` with a comment that tells two equal English texts apart."""
    return (context, text, comment)
