"""What validation has to say about one field: a fault blocks saving, a warning never does."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How strongly a notice speaks. Only FAULT blocks."""

    FAULT = "fault"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Notice:
    """One remark on `field`. `code` is looked up in `words.notice_texts`; `params` fill its placeholders."""

    code: str
    field: str
    severity: Severity = Severity.FAULT
    params: Mapping[str, str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class NoticeCode:
    """A code that validation may give, with the names of its parameters."""

    code: str
    params: tuple[str, ...] = ()


# Dates in `date`, `first` and `second` are ISO 8601; `other` is an IdentifierKind value, `relation` a Relation value;
# `before` and `after` are numbers as shown.
NOTICE_CODES: tuple[NoticeCode, ...] = (
    NoticeCode("unusable_characters"),
    NoticeCode("too_long", ("limit",)),
    NoticeCode("name_missing"),
    NoticeCode("birth_date_in_future"),
    NoticeCode("birth_date_long_ago"),
    NoticeCode("birthplace_differs"),
    NoticeCode("government_name_differs"),
    NoticeCode("email_unusual"),
    NoticeCode("zip_unusual"),
    NoticeCode("phone_no_number"),
    NoticeCode("phone_not_recognised"),
    NoticeCode("phone_unusual", ("shown",)),
    NoticeCode("identifier_empty"),
    NoticeCode("a_number_too_short", ("count",)),
    NoticeCode("a_number_too_long", ("count",)),
    NoticeCode("a_number_maybe_other_number", ("count",)),
    NoticeCode("a_number_all_zeros"),
    NoticeCode("a_number_letters"),
    NoticeCode("a_number_letters_for_digits", ("proposal",)),
    NoticeCode("a_number_padded", ("before", "after")),
    NoticeCode("a_number_first_digit", ("digit",)),
    NoticeCode("subject_id_like_receipt"),
    NoticeCode("subject_id_starts_with_a"),
    NoticeCode("subject_id_not_digits"),
    NoticeCode("subject_id_length", ("count",)),
    NoticeCode("fin_unusual"),
    NoticeCode("event_number_unusual"),
    NoticeCode("receipt_shape"),
    NoticeCode("receipt_letters_for_digits", ("proposal",)),
    NoticeCode("receipt_unknown_prefix", ("prefix",)),
    NoticeCode("i94_unusual"),
    NoticeCode("passport_unusual"),
    NoticeCode("passport_look_alikes"),
    NoticeCode("passport_expired", ("date",)),
    NoticeCode("passport_expires_soon", ("date",)),
    NoticeCode("same_digits_in_other_field", ("other",)),
    NoticeCode("same_number_other_person", ("name",)),
    NoticeCode("contact_name_missing"),
    NoticeCode("contact_without_phone"),
    NoticeCode("memorise_without_phone"),
    NoticeCode("date_in_future"),
    NoticeCode("state_unknown"),
    NoticeCode("document_title_missing"),
    NoticeCode("expires_before_issued"),
    NoticeCode("before_it_was_taken"),
    NoticeCode("answer_before_request"),
    NoticeCode("paper_says_both"),
    NoticeCode("paper_limit_unusual"),
    NoticeCode("child_name_missing"),
    NoticeCode("happened_missing"),
    NoticeCode("happened_in_future"),
    NoticeCode("happened_long_ago"),
    NoticeCode("zone_unknown"),
    NoticeCode("time_skipped"),
    NoticeCode("time_twice"),
    NoticeCode("late_reason_missing"),
    NoticeCode("channel_missing"),
    NoticeCode("outcome_missing"),
    NoticeCode("outcome_unlikely_for_channel"),
    NoticeCode("duration_negative"),
    NoticeCode("hold_longer_than_call"),
    NoticeCode("number_missing"),
    NoticeCode("address_missing"),
    NoticeCode("email_copy_missing"),
    NoticeCode("tip_line"),
    NoticeCode("recruiting_mailbox"),
    NoticeCode("own_name_missing"),
    NoticeCode("own_value_missing"),
    NoticeCode("own_source_missing"),
    NoticeCode("copied_on_missing"),
    NoticeCode("copied_on_in_future"),
    NoticeCode("line_closed_then"),
    NoticeCode("line_hours_differ"),
    NoticeCode("voicemail_words_missing"),
    NoticeCode("write_the_words"),
    NoticeCode("reference_missing"),
    NoticeCode("made_by_name_missing"),
    NoticeCode("translator_missing"),
    NoticeCode("reason_missing"),
    NoticeCode("note_missing"),
    NoticeCode("nothing_changed"),
    NoticeCode("letter_empty"),
    NoticeCode("letter_english_missing"),
    NoticeCode("letter_date_missing"),
    NoticeCode("reminder_empty"),
    NoticeCode("reminder_time_missing"),
    NoticeCode("confirmation_differs"),
    NoticeCode("outing_back_before_leaving"),
    NoticeCode("outing_call_too_early"),
    NoticeCode("family_link_to_self"),
    NoticeCode("letters_lost"),
    NoticeCode("row_too_long"),
    NoticeCode("name_not_split"),
    NoticeCode("date_unreadable", ("written",)),
    NoticeCode("date_short_year", ("written",)),
    NoticeCode("date_two_readings", ("written", "first", "second")),
    NoticeCode("too_many_tags", ("limit",)),
    NoticeCode("conflict_number", ("name",)),
    NoticeCode("conflict_number_row", ("name", "line")),
    NoticeCode("conflict_person", ("name",)),
    NoticeCode("conflict_relative", ("name", "of", "relation")),
    NoticeCode("conflict_child", ("name", "of")),
    NoticeCode("conflict_contact", ("name", "of")),
    NoticeCode("conflict_row", ("name", "line")),
    NoticeCode("conflict_part_row", ("name", "line")),
    NoticeCode("conflict_part_birth", ("name",)),
    NoticeCode("conflict_part_birth_of", ("name", "of")),
    NoticeCode("conflict_part_phone", ("name",)),
    NoticeCode("conflict_part_phone_of", ("name", "of")),
    NoticeCode("move_empty"),
    NoticeCode("move_same_address"),
    NoticeCode("task_reason_missing"),
    NoticeCode("appointment_day_missing"),
    NoticeCode("appointment_day_past"),
    NoticeCode("appointment_day_closed"),
    NoticeCode("time_unreadable"),
    NoticeCode("confirmation_unproven"),
)
