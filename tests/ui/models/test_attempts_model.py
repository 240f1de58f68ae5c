"""Grouping, number keys, fitting outcomes and the plain-data form of an attempt's draft."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain.attempts import (
    Attempt,
    AttemptDraft,
    AttemptEntry,
    Channel,
    EntryKind,
    MadeBy,
    Moment,
    Outcome,
)
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.ui.models.attempt_history import last_writer
from checkin_desktop.ui.models.attempt_payload import changes, from_payload, to_payload
from checkin_desktop.ui.models.attempts import (
    CALL_KEYS,
    WeekGroup,
    channel_icon,
    key_outcome,
    outcome_icon,
    outcomes_for,
    week_group,
)


@pytest.mark.parametrize("channel", [None, *Channel])
def test_every_outcome_can_be_chosen_once_for_every_channel(channel: Channel | None) -> None:
    fitting, others = outcomes_for(channel)
    assert sorted(fitting + others) == sorted(Outcome)


def test_the_number_keys_are_the_first_answers_of_a_call() -> None:
    assert outcomes_for(Channel.CALL)[0][:8] == CALL_KEYS
    assert key_outcome(1) is Outcome.NO_ANSWER
    assert key_outcome(8) is Outcome.OTHER
    assert key_outcome(0) is None
    assert key_outcome(9) is None


@pytest.mark.parametrize("channel", list(Channel))
def test_every_icon_is_shipped(channel: Channel) -> None:
    names = {channel_icon(channel), *(outcome_icon(outcome, channel) for outcome in Outcome)}
    assert all(resource_path("icons", f"{name}.svg").is_file() for name in names)


def test_weeks_are_cut_at_their_first_day() -> None:
    friday = date(2026, 11, 20)
    assert week_group(date(2026, 11, 16), friday) is WeekGroup.THIS_WEEK
    assert week_group(date(2026, 11, 15), friday) is WeekGroup.LAST_WEEK
    assert week_group(date(2026, 11, 15), friday, 6) is WeekGroup.THIS_WEEK
    assert week_group(date(2026, 11, 9), friday) is WeekGroup.LAST_WEEK
    assert week_group(date(2026, 11, 8), friday) is WeekGroup.EARLIER
    assert week_group(date(2026, 11, 23), friday) is WeekGroup.LATER


texts = st.text(max_size=30)
free = st.builds(FreeText, texts, texts, texts, texts)
drafts = st.builds(
    AttemptDraft,
    happened_local=st.none() | st.datetimes().map(lambda moment: moment.replace(microsecond=0, fold=0)),
    zone=texts,
    fold=st.integers(0, 1),
    channel=st.none() | st.sampled_from(Channel),
    outcome=st.none() | st.sampled_from(Outcome),
    office=texts,
    heard=free,
    note=free,
    late_reason=free,
    duration_seconds=st.none() | st.integers(0, 100_000),
    made_by=st.sampled_from(MadeBy),
)


@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: AttemptDraft) -> None:
    assert from_payload(json.loads(json.dumps(to_payload(draft)))) == draft


@given(
    st.dictionaries(st.sampled_from(["channel", "heard", "happened_local", "fold", "office"]), st.integers() | texts)
)
def test_a_payload_from_elsewhere_never_fails(payload: dict[str, object]) -> None:
    assert isinstance(from_payload(payload), AttemptDraft)


def test_changes_name_only_what_differs() -> None:
    before = AttemptDraft(office="A", number="1", happened_local=datetime(2026, 11, 1, 9))
    assert changes(before, before) == {}
    assert changes(before, replace(before, number="2")) == {"number": "2"}
    moved = changes(before, replace(before, happened_local=datetime(2026, 11, 1, 10)))
    assert set(moved) == {"happened_local", "zone", "fold"}


def logged(number: int, typed_by: str, *later: tuple[int, str]) -> Attempt:
    when = Moment(datetime(2026, 11, 20, 14, tzinfo=UTC), "UTC", 0)
    draft = AttemptDraft(typed_by_name=typed_by)
    first = AttemptEntry(number, 1, number, number, EntryKind.ATTEMPT, when, when, draft)
    changes = [
        replace(first, id=place, number_in_chain=place, kind=EntryKind.ADDITION, written_by=name)
        for place, name in later
    ]
    return Attempt(first, tuple(changes), draft)


def test_the_name_written_last_in_the_log_is_offered_again() -> None:
    assert last_writer(()) == ""
    assert last_writer((logged(1, ""), logged(2, " "))) == ""
    assert last_writer((logged(1, "Sofía"), logged(3, ""))) == "Sofía"
    assert last_writer((logged(1, "Sofía", (4, "José"), (5, "")), logged(3, "Ana"))) == "José"
    corrected = logged(2, "Hose", (3, ""))
    assert last_writer((logged(1, "Ana"), replace(corrected, current=AttemptDraft(typed_by_name="José")))) == "José"
