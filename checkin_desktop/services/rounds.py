"""Rounds over everybody's dates: begun, put off, ended. The looks themselves are those of the appointments."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.rounds import Round, RoundScope, RoundView, view
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, refuse_faults
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.vault.repositories import appointments, notebook

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_KEY: Final = "round"


class RoundsService:
    """The round of a vault; there is one at a time. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def look(self) -> RoundView:
        """The round that is under way, or every date ahead where there is none; two statements."""
        with self._vault.read() as session:
            return view(_read(session), appointments.ahead(session), self._vault.today())

    def begin(self, scope: RoundScope, how: str = "", by: str = "") -> Saved:
        """Begin a round; one that was under way ends. Raises InvalidInput for a text that cannot be stored."""
        refuse_faults((*check_text(how, "how", LINE_LIMIT), *check_text(by, "by", LINE_LIMIT)))
        return self._keep(Round(self._vault.now(), scope, how.strip(), by.strip()))

    def put_off(self, appointment_id: int) -> Saved | None:
        """Look at this date at the end of the round. Without a round nothing happens."""
        with self._vault.write() as session:
            under_way = _read(session)
            if under_way is None:
                return None
            others = tuple(number for number in under_way.later if number != appointment_id)
            _write(session, dataclasses.replace(under_way, later=(*others, appointment_id)))
        return self._vault.changed("rounds")

    def end(self) -> Saved:
        """End the round; what was looked at stays."""
        return self._keep(None)

    def _keep(self, under_way: Round | None) -> Saved:
        with self._vault.write() as session:
            _write(session, under_way)
        return self._vault.changed("rounds")


def _write(session: Session, under_way: Round | None) -> None:
    kept = None
    if under_way is not None:
        kept = {**dataclasses.asdict(under_way), "began": under_way.began.isoformat(), "later": list(under_way.later)}
    notebook.set_setting(session, _KEY, kept)


def _read(session: Session) -> Round | None:
    """The round that is kept; one that cannot be read counts as none."""
    kept: Any = notebook.setting(session, _KEY, None)
    try:
        return Round(
            began=datetime.fromisoformat(kept["began"]),
            scope=RoundScope(kept["scope"]),
            how=str(kept["how"]),
            by=str(kept["by"]),
            later=tuple(int(number) for number in kept["later"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
