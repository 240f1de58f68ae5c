"""A full disk while saving through the services: "not saved" is true, and what was saved stays."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from checkin_desktop.domain.attempts import AttemptDraft
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.rendering import RenderedPdf
from tests.support.clocks import HandClock
from tests.support.small_disk import fill, small_disk
from tests.support.vaults import PASSPHRASE, VaultTemplate


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", kib=6144) as point:
        yield point


def save_until_full(case: CaseFile, person_id: int, call: AttemptDraft) -> list[int]:
    """The attempts that were reported saved before the disk was full."""
    saved: list[int] = []
    while True:
        happened = datetime(2026, 11, 1, 8) + timedelta(minutes=len(saved))
        draft = dataclasses.replace(call, happened_local=happened, heard=FreeText("sonó " * 2000))
        try:
            attempt = case.attempts.add(person_id, draft, [NewFile("a.txt", data=b"evidence" * 4000)])
        except AppError as failure:
            if failure.code is not ErrorCode.DISK_FULL:
                raise
            return saved
        saved.append(attempt.id)


def test_attempts_with_files_until_the_disk_is_full_and_after(
    disk: Path, template: VaultTemplate, clock: HandClock, call: AttemptDraft
) -> None:
    folder = template.copy(disk / "prueba.cdvault")
    case = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    with contextlib.closing(case):
        person = case.people.add(PersonDetails(given_names="María"))
        ballast = fill(disk, leave=1_000_000)
        saved = save_until_full(case, person.id, call)
        assert saved
        assert [attempt.id for attempt in case.attempts.list(person.id, newest_first=False)] == saved
        with pytest.raises(AppError) as caught:
            case.exports.save(RenderedPdf(b"x" * 2_000_000, 1, "en"), disk / "p.pdf", what="plan", person_id=person.id)
        assert caught.value.code is ErrorCode.DISK_FULL
        assert not (disk / "p.pdf").exists()
        ballast.unlink()
        attempt = case.attempts.list(person.id)[0]
        case.attempts.withdraw_attachment(attempt.id, attempt.attachments[0].id, FreeText("wrong"))
        saved.append(case.attempts.add(person.id, call).id)
        assert len(case.attempts.list(person.id)) == len(saved)
        report = case.integrity.check()
        assert report.sound, report.findings
    again = vaults.open_(folder, PASSPHRASE, clock=clock, strengthen=False)
    with contextlib.closing(again):
        assert again.integrity.check().sound
        assert len(again.attempts.list(person.id)) == len(saved)
