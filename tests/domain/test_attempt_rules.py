"""The form of an attempt: what blocks, what is asked about, and how its values enter the chain."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.attempt_rules import (
    FUTURE_TOLERANCE,
    MOMENT_FIELDS,
    PRIVATE_FIELDS,
    apply_values,
    at_moment,
    check_attempt,
    draft_moment,
    draft_values,
)
from checkin_desktop.domain.attempts import AttemptDraft, Channel, MadeBy, Outcome
from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.freetext import FreeText

NOW = datetime(2026, 11, 20, 20, 0, tzinfo=UTC)  # 3 p.m. in New York
LOCAL = datetime(2026, 11, 20, 9, 12)
DRAFT = AttemptDraft(happened_local=LOCAL, channel=Channel.CALL, outcome=Outcome.NO_ANSWER, number="833-383-1465")


def said(draft: AttemptDraft, files: int = 0) -> set[tuple[str, str, str]]:
    return {(item.code, item.field, item.severity.value) for item in check_attempt(draft, NOW, files=files)}


def test_a_plain_call_is_fine() -> None:
    assert check_attempt(DRAFT, NOW) == ()


def test_an_empty_form_names_each_faulty_field() -> None:
    assert said(AttemptDraft()) == {
        ("happened_missing", "happened_local", "fault"),
        ("channel_missing", "channel", "fault"),
        ("outcome_missing", "outcome", "fault"),
    }


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"zone": "No/Where"}, ("zone_unknown", "zone", "fault")),
        ({"happened_local": datetime(2026, 3, 8, 2, 30)}, ("time_skipped", "happened_local", "fault")),
        ({"happened_local": datetime(1999, 5, 1)}, ("happened_long_ago", "happened_local", "warning")),
        ({"happened_local": datetime(2026, 11, 20, 15, 6)}, ("happened_in_future", "happened_local", "fault")),
        ({"happened_local": datetime(2026, 11, 19, 9)}, ("late_reason_missing", "late_reason", "hint")),
        ({"duration_seconds": -1}, ("duration_negative", "duration_seconds", "fault")),
        ({"hold_seconds": -1}, ("duration_negative", "hold_seconds", "fault")),
        ({"duration_seconds": 10, "hold_seconds": 20}, ("hold_longer_than_call", "hold_seconds", "warning")),
        ({"number": " "}, ("number_missing", "number", "warning")),
        ({"number": "1-866-DHS-2-ICE 866-347-2423"}, ("tip_line", "number", "warning")),
        ({"outcome": Outcome.EMAIL_SENT}, ("outcome_unlikely_for_channel", "outcome", "warning")),
        ({"outcome": Outcome.VOICEMAIL_LEFT}, ("voicemail_words_missing", "voicemail_words", "hint")),
        ({"outcome": Outcome.REQUEST_NOT_ACCEPTED}, ("write_the_words", "heard", "warning")),
        ({"outcome": Outcome.BOOKING_CONFIRMED}, ("reference_missing", "reference", "warning")),
        ({"made_by": MadeBy.FAMILY}, ("made_by_name_missing", "made_by_name", "warning")),
        ({"heard": FreeText("sonó", "es", "it rang")}, ("translator_missing", "heard", "warning")),
        ({"note": FreeText("a\x00")}, ("unusable_characters", "note", "fault")),
    ],
)
def test_what_is_said(changes: dict[str, Any], expected: tuple[str, str, str]) -> None:
    assert said(replace(DRAFT, **changes)) == {expected}


def test_the_doubled_hour_is_asked_about_and_saved() -> None:
    draft = replace(DRAFT, happened_local=datetime(2026, 11, 1, 1, 30), late_reason=FreeText("no computer"))
    assert said(draft) == {("time_twice", "happened_local", "hint")}
    assert draft_moment(draft).offset_minutes == -240
    assert draft_moment(replace(draft, fold=1)).offset_minutes == -300


def test_clocks_may_differ_by_a_few_minutes() -> None:
    edge = (NOW + FUTURE_TOLERANCE - timedelta(hours=5)).replace(tzinfo=None)
    assert said(replace(DRAFT, happened_local=edge)) == set()


def test_an_email_wants_its_address_and_a_copy() -> None:
    draft = replace(DRAFT, channel=Channel.EMAIL, outcome=Outcome.EMAIL_SENT)
    assert said(draft) == {
        ("address_missing", "address_used", "warning"),
        ("email_copy_missing", "attachments", "hint"),
    }
    assert said(replace(draft, address_used="a@b.gov"), files=1) == set()


def test_every_outcome_fits_some_channel_without_a_remark() -> None:
    for outcome in Outcome:
        drafts = (replace(DRAFT, outcome=outcome, channel=channel) for channel in Channel)
        assert any("outcome_unlikely_for_channel" not in {code for code, _, _ in said(draft)} for draft in drafts)


def test_every_field_of_the_form_is_private_except_the_moment() -> None:
    names = {item.name for item in fields(AttemptDraft)}
    assert set(PRIVATE_FIELDS) | set(MOMENT_FIELDS) == names
    assert set(draft_values(DRAFT)) == set(PRIVATE_FIELDS)


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
free_texts = st.builds(FreeText, texts, texts, texts, texts)
drafts = st.builds(
    AttemptDraft,
    happened_local=st.datetimes(datetime(2000, 1, 1), datetime(2030, 1, 1)).map(lambda d: d.replace(microsecond=0)),
    channel=st.sampled_from(Channel) | st.none(),
    outcome=st.sampled_from(Outcome) | st.none(),
    made_by=st.sampled_from(MadeBy),
    heard=free_texts,
    note=free_texts,
    voicemail_words=free_texts,
    late_reason=free_texts,
    number=texts,
    purpose=texts,
    duration_seconds=st.integers(0, 99999) | st.none(),
    hold_seconds=st.integers(0, 99999) | st.none(),
)


@given(drafts)
def test_a_form_comes_back_from_its_stored_values_as_it_was(draft: AttemptDraft) -> None:
    values = draft_values(draft)
    canonical_json(dict(values))
    restored = at_moment(apply_values(AttemptDraft(), values), draft_moment(replace(draft, fold=0)))
    assert restored == replace(draft, fold=restored.fold)


def test_unknown_stored_fields_are_ignored() -> None:
    assert apply_values(DRAFT, {"changed_fields": ["x"], "future_field": 1}) == DRAFT
