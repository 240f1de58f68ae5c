"""The keys that seal reports. One is made when it is first needed; it stays, through restoring and new key sets."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault.seal_key import SealKey
from checkin_desktop.vault.tables import SealKeyRow


def current(session: Session) -> SealKey | None:
    """The key that seals, the newest one; None when none was needed yet. Raises DATABASE_DAMAGED."""
    stored = session.execute(select(SealKeyRow.private_key).order_by(SealKeyRow.id.desc()).limit(1)).scalar()
    if stored is None:
        return None
    try:
        return SealKey(stored)
    except ValueError:
        raise AppError(ErrorCode.DATABASE_DAMAGED) from None


def fingerprints(session: Session) -> frozenset[str]:
    """The fingerprints of all keys this vault ever sealed with."""
    return frozenset(session.execute(select(SealKeyRow.fingerprint)).scalars())


def add(session: Session, key: SealKey, now: datetime) -> None:
    """Keep a new key; from now on it is the one that seals."""
    session.add(
        SealKeyRow(private_key=key.stored(), public_key=key.public_key, fingerprint=key.fingerprint, made_at=now)
    )
    session.flush()
