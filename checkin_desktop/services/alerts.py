"""What the open window may speak of by itself in these days, of everybody who was not put away."""

from __future__ import annotations

from datetime import timedelta

from checkin_desktop.domain.alerts import Alert, of_appointments, of_papers, of_reminders, of_reviews
from checkin_desktop.domain.care_papers import EndingPaper
from checkin_desktop.domain.withheld import Loan
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import appointments, care_papers, plan_reviews, reminders, withheld

_AHEAD = timedelta(days=3)


class AlertsService:
    """Reads only. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def near(self) -> tuple[Alert, ...]:
        """What is not over yet and begins within three days, the earliest first; five statements."""
        now, today = self._vault.now(), self._vault.today()
        with self._vault.read() as session:
            # A day more on each side: a day begins at another moment elsewhere.
            dates = appointments.between(session, today - timedelta(days=1), today + _AHEAD + timedelta(days=1))
            waiting = reminders.waiting(session)
            until = today + _AHEAD + timedelta(days=1)
            papers: tuple[Loan | EndingPaper, ...] = (
                *withheld.loans(session, until),
                *care_papers.ending(session, until),
            )
            reviews = plan_reviews.days(session, until)
        found = (
            *of_appointments((name, one) for _, name, one in dates),
            *of_reminders((name, one) for _, name, one in waiting),
            *of_papers(papers, self._vault.zone),
            *of_reviews(reviews, self._vault.zone),
        )
        near = [alert for alert in found if alert.ends > now and alert.begins < now + _AHEAD]
        return tuple(sorted(near, key=lambda alert: (alert.begins, alert.person_id, alert.about.id)))
