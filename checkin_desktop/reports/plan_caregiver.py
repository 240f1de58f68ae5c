"""The copy for whoever looks after the children: the children it was made for, their people, their papers."""

from __future__ import annotations

from collections.abc import Callable

from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports.compose import NAME, SMALL, Rendered, ignore_progress
from checkin_desktop.reports.plan_answers import Answers
from checkin_desktop.reports.plan_page import PlanPage, name_of
from checkin_desktop.reports.plan_papers import Papers
from checkin_desktop.reports.plan_people import People
from checkin_desktop.reports.text import typed
from checkin_desktop.reports.wording import Both, Wording


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The copy as a PDF in one or two languages. `progress(done, total)` counts its parts. Raises Cancelled."""
    say = words.translate
    page = PlanPage(snapshot, words, cancelled)
    people = People(snapshot, page, words)
    papers = Papers(snapshot, page, words, Answers(snapshot, page, words))
    title = say("pdf", "For the children’s caregiver")

    def head() -> None:
        page.title(title)
        names = [Both(typed(child.details.name)) for child in snapshot.plan.children if child.details.name.strip()]
        if names:
            page.typed(words.listed(names).first, say("pdf", "Children").first, NAME, below=2)
        parent = name_of(snapshot)
        if parent:
            page.paragraph(say("pdf", "Written by {name}.", name=parent), below=2)
        made = words.date(snapshot.made_at.local.date())
        page.paragraph(say("pdf", "Made on {date}. A newer copy replaces this one.", date=made), SMALL, below=4)
        page.kept_by()
        page.rule()

    parts = (head, people.contacts, people.children, papers.care)
    for done, part in enumerate(parts):
        progress(done, len(parts))
        part()
    rendered = page.finish_plan(title, name=name_of(snapshot))
    progress(len(parts), len(parts))
    return rendered
