"""A vault with scans and a backup of it."""

from __future__ import annotations

import contextlib
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.vault.repositories import attachments, people
from checkin_desktop.vault.session import VaultSession
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import PASSPHRASE

RIGHT = Secret(passphrase=PASSPHRASE)
NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)


def refused(code: ErrorCode) -> contextlib.AbstractContextManager[object]:
    return pytest.raises(AppError, match=f"^{code.value}$")


def add_scans(session: VaultSession) -> dict[str, bytes]:
    """Two scans with rows, one that no row speaks of, and a person they belong to."""
    found = {}
    for number, size in enumerate((70_000, 10, 5_000)):
        data = random.Random(number).randbytes(size)
        stored = session.attachments.add(data, f"scan-{number}.pdf", "application/pdf")
        found[stored.file_id] = data
        if number < 2:
            with session.begin() as rows:
                person = people.add(rows, PersonDetails(given_names="María"), NOW)
                facts = {"name": stored.name, "mime": stored.mime, "size": stored.size, "sha256": stored.sha256}
                attachments.add(rows, person, file_id=stored.file_id, now=NOW, **facts)
    return found


def names_in(folder: Path) -> set[str]:
    return {entry.name for entry in folder.iterdir()}
