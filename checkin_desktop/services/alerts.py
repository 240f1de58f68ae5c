"""What the open window may speak of by itself in these days, of everybody who was not put away."""

from __future__ import annotations

from datetime import timedelta

from checkin_desktop.domain.alerts import Alert, of_appointments, of_loans, of_reminders
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import appointments, reminders, withheld

_AHEAD = timedelta(days=3)


class AlertsService:
    """Reads only. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def near(self) -> tuple[Alert, ...]:
        """What is not over yet and begins within three days, the earliest first; three statements."""
        now, today = self._vault.now(), self._vault.today()
        with self._vault.read() as session:
            # A day more on each side: a day begins at another moment elsewhere.
            dates = appointments.between(session, today - timedelta(days=1), today + _AHEAD + timedelta(days=1))
            waiting = reminders.waiting(session)
            lent = withheld.loans(session, today + _AHEAD + timedelta(days=1))
        found = (
            *of_appointments((name, one) for _, name, one in dates),
            *of_reminders((name, one) for _, name, one in waiting),
            *of_loans(lent, self._vault.zone),
        )
        near = [alert for alert in found if alert.ends > now and alert.begins < now + _AHEAD]
        return tuple(sorted(near, key=lambda alert: (alert.begins, alert.person_id, alert.about.id)))
