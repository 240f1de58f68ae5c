"""What all tables of a vault have in common: the base class, times and lists as text, row numbers that count on."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any, ClassVar

from sqlalchemy import Dialect, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

_NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}


class UtcText(TypeDecorator[datetime]):
    """A moment in UTC as text of one length, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Refuse a naive time: it would silently be taken for UTC."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored time needs a time zone")
        return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give back an aware time in UTC."""
        return None if value is None else datetime.fromisoformat(value)


class TextTuple(TypeDecorator[tuple[Any, ...]]):
    """A short list of texts or numbers as JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[Any] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """Write a compact list; nothing becomes an empty one."""
        return json.dumps(list(value or ()), ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002
        """Give back a tuple."""
        return tuple(json.loads(value)) if value else ()


class Table(DeclarativeBase):
    """Base of all tables."""

    metadata = MetaData(naming_convention=_NAMES)
    type_annotation_map: ClassVar = {
        str: Text(),
        datetime: UtcText(),
        tuple[str, ...]: TextTuple(),
        bytes: LargeBinary(),
    }


COUNTED = {"sqlite_autoincrement": True}
"""Table arguments: no row number is given twice."""
