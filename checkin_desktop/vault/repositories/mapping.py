"""Between the frozen dataclasses of the domain and rows with columns of the same names."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from enum import Enum
from typing import Any, TypeVar

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.contacts import ContactDetails, ContactRole
from checkin_desktop.domain.documents import DocumentDetails, DocumentForm, DocumentStatus, Holder, ProofKind
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.domain.plan import ChildDetails

Details = TypeVar("Details", PersonDetails, ContactDetails, DocumentDetails, ChildDetails)

_CHOICES: Mapping[str, type[Enum]] = {"status": DocumentStatus, "holder": Holder, "kind": ProofKind}
_CHOICE_LISTS: Mapping[str, type[Enum]] = {"roles": ContactRole, "forms": DocumentForm}


def to_columns(details: PersonDetails | ContactDetails | DocumentDetails | ChildDetails) -> dict[str, Any]:
    """One value for each column; choices as their codes."""
    return {item.name: _plain(getattr(details, item.name)) for item in dataclasses.fields(details)}


def from_row(kind: type[Details], row: Any) -> Details:
    """The dataclass `kind` from anything that has its fields as attributes."""
    return kind(**{item.name: _rich(item.name, getattr(row, item.name)) for item in dataclasses.fields(kind)})


def moment_from(row: Any, prefix: str) -> Moment:
    """The moment in the three columns that begin with `prefix`."""
    return Moment(getattr(row, f"{prefix}_utc"), getattr(row, f"{prefix}_zone"), getattr(row, f"{prefix}_offset"))


def moment_columns(moment: Moment, prefix: str) -> dict[str, Any]:
    """The three columns of a moment."""
    return {
        f"{prefix}_utc": moment.utc,
        f"{prefix}_zone": moment.zone,
        f"{prefix}_offset": moment.offset_minutes,
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return tuple(_plain(item) for item in value)
    return value


def _rich(name: str, value: Any) -> Any:
    if name in _CHOICES:
        return _CHOICES[name](value)
    if name in _CHOICE_LISTS:
        return tuple(_CHOICE_LISTS[name](item) for item in value)
    return value
