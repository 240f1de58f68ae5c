"""The one way in which something of a vault becomes a file that the person chose."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.base import atomic
from checkin_desktop.domain.errors import AppError, ErrorCode

if TYPE_CHECKING:
    from checkin_desktop.services.opened import OpenVault


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A file that was written, with the SHA-256 of its bytes in lower-case hex.

    `noted` is False where the list of copies cannot be written because the folder is only looked at; else `export_id`
    is its line there.
    """

    path: Path
    sha256: str
    noted: bool = True
    export_id: int | None = None


def save(
    vault: OpenVault,
    data: bytes,
    path: Path,
    *,
    what: str,
    person_id: int | None = None,
    language: str = "",
    page_count: int = 0,
    for_whom: str = "",
    overwrite: bool = True,
) -> SavedCopy:
    """Write a file: beside, fsync, rename; then log path and SHA-256 in the vault if it can be written.

    `what` is a code for the list of copies. Raises EXPORT_INSIDE_VAULT, EXPORT_EXISTS unless `overwrite`, DISK_FULL,
    FOLDER_NOT_WRITABLE, WRITE_FAILED, and what `OpenVault.write` raises; the file is whole or not there.
    """
    from checkin_desktop.vault import layout
    from checkin_desktop.vault.failures import from_os_error
    from checkin_desktop.vault.repositories import notebook

    target = Path(path).absolute()
    if layout.is_inside(vault.session.folder, target):
        raise AppError(ErrorCode.EXPORT_INSIDE_VAULT)
    if target.exists() and not overwrite:
        raise AppError(ErrorCode.EXPORT_EXISTS)
    try:
        atomic.write_file(target, data)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError, PermissionError):
        raise AppError(ErrorCode.FOLDER_NOT_WRITABLE) from None
    except OSError as error:
        failure = from_os_error(error, folder=target.parent)
        read_only = failure.code is ErrorCode.VAULT_READ_ONLY
        raise (AppError(ErrorCode.FOLDER_NOT_WRITABLE) if read_only else failure) from None
    fingerprint = hashlib.sha256(data).hexdigest()
    if vault.read_only:
        return SavedCopy(target, fingerprint, noted=False)
    record = notebook.ExportRecord(
        id=0,
        person_id=person_id,
        what=what,
        language=language,
        path=str(target),
        sha256=fingerprint,
        size=len(data),
        page_count=page_count,
        for_whom=for_whom,
        saved_at=vault.now(),
    )
    with vault.write() as session:
        export_id = notebook.log_export(session, record)
    vault.changed("exports", person_id=person_id)
    return SavedCopy(target, fingerprint, export_id=export_id)
