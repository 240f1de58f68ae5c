"""What the database library makes at its first use, made before a vault is opened.

SQLAlchemy connects classes with tables, and learns how to put a query into words, when a query is first run. That
takes several times as long as all the queries of an opening; it is done here with an empty database in memory.
"""

from __future__ import annotations

from datetime import UTC, datetime

import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

from checkin_desktop.domain.attempt_lists import ALL
from checkin_desktop.vault import old_sets, reencryption
from checkin_desktop.vault.repositories import (
    attachments,
    attempt_summaries,
    care_papers,
    contacts,
    documents,
    households,
    notebook,
    people,
    plan_reviews,
    removals,
)
from checkin_desktop.vault.tables import Table

_ = old_sets, reencryption  # looked at by every opening


def make_ready() -> None:
    """Run once what opening and the first page ask. Takes about a tenth of a second; any thread."""
    now = datetime.now(UTC)
    engine = create_engine("sqlite://", module=driver)
    try:
        Table.metadata.create_all(engine)
        with Session(engine) as session:
            notebook.setting(session, "")
            removals.purge_due(session, now)
            attachments.asked_removals(session)
            people.matching(session, (), include_archived=False, limit=1, offset=0)
            people.count(session)
            documents.of_person(session, 0)
            documents.progress(session, 0)
            attempt_summaries.count(session, 0, ALL)
            attempt_summaries.by_day(session, 0, now.date(), now.date())
            attempt_summaries.page(session, 0, ALL, newest_first=True, limit=1, after=None)
            contacts.of_person(session, 0)
            households.lead_of(session, 0)
            care_papers.of_person(session, 0)
            care_papers.ending(session, now.date(), 0)
            plan_reviews.days(session, now.date(), 0)
    finally:
        engine.dispose()
