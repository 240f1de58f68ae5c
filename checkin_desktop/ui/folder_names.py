"""The neutral names a folder has on the screen, in the language of the window.

A new folder gets one of these as its label. The label is kept inside the vault in the language of that day; when it
is one of ours it is shown in the window's language, any other label stays as it is.
"""

from __future__ import annotations

from enum import Enum
from functools import cache

from checkin_desktop.ui.language import languages, translate
from checkin_desktop.words.catalog import Catalog


class FolderKind(Enum):
    """Who uses a folder."""

    MINE = "mine"
    FAMILY = "family"
    OFFICE = "office"
    PRACTICE = "practice"


_SOURCES = {
    FolderKind.MINE: "My folder",
    FolderKind.FAMILY: "Family folder",
    FolderKind.OFFICE: "Office folder",
    FolderKind.PRACTICE: "Practice folder",
}


def kind_label(kind: FolderKind) -> str:
    """The folder's neutral name."""
    return {
        FolderKind.MINE: translate("Window", "My folder"),
        FolderKind.FAMILY: translate("Window", "Family folder"),
        FolderKind.OFFICE: translate("Window", "Office folder"),
        FolderKind.PRACTICE: translate("Window", "Practice folder"),
    }[kind]


def locked_title(kind: FolderKind) -> str:
    """The sentence over the passphrase."""
    return {
        FolderKind.MINE: translate("LockScreen", "My folder is locked"),
        FolderKind.FAMILY: translate("LockScreen", "Family folder is locked"),
        FolderKind.OFFICE: translate("LockScreen", "Office folder is locked"),
        FolderKind.PRACTICE: translate("LockScreen", "Practice folder is locked"),
    }[kind]


@cache
def _kinds_by_label() -> dict[str, FolderKind]:
    found = {"Practice": FolderKind.PRACTICE}
    for language in languages():
        catalog = Catalog(language.code)
        found |= {catalog.translate("Window", source): kind for kind, source in _SOURCES.items()}
    return found


def label_kind(label: str) -> FolderKind | None:
    """Which of our neutral names a label is, in whatever language; None for a person's own."""
    return _kinds_by_label().get(label)


def folder_label(label: str) -> str:
    """What to show for a label that a vault carries."""
    kind = label_kind(label)
    if kind is not None:
        return kind_label(kind)
    return label or kind_label(FolderKind.FAMILY)
