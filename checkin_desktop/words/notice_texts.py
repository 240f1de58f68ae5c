"""The sentence for every notice: what validation says beside a field, what opening a folder has to tell.

Keyed by `Notice.code`; `domain.notices.NOTICE_CODES` lists the codes of validation with their placeholders. A text
asks or explains, it never scolds and never gives legal advice. Also here: the sentences for passphrase strength.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_date
from checkin_desktop.words.labels import LABELS, Translate, inside_sentence
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

Marked = tuple[str, str]

NOTICES: Final[dict[str, Marked]] = {
    "unusable_characters": QT_TRANSLATE_NOOP(
        "Notices", "There is a sign in this text that cannot be saved. Delete it and type it again."
    ),
    "too_long": QT_TRANSLATE_NOOP("Notices", "This text is too long. The limit is {limit} letters."),
    "name_missing": QT_TRANSLATE_NOOP("Notices", "Write at least one name."),
    "birth_date_in_future": QT_TRANSLATE_NOOP("Notices", "This date is in the future. Please check the year."),
    "birth_date_long_ago": QT_TRANSLATE_NOOP("Notices", "This date is very long ago. Please check the year."),
    "birthplace_differs": QT_TRANSLATE_NOOP(
        "Notices",
        "The two birthplaces differ. For ICE websites, type it as it is printed on the papers. "
        "A lawyer can tell you how to have it corrected.",
    ),
    "government_name_differs": QT_TRANSLATE_NOOP(
        "Notices", "The name on the papers differs from the legal name. Both are kept."
    ),
    "email_unusual": QT_TRANSLATE_NOOP("Notices", "This does not look like an email address. Please check it."),
    "zip_unusual": QT_TRANSLATE_NOOP("Notices", "A U.S. ZIP code has 5 digits. Please check it."),
    "phone_no_number": QT_TRANSLATE_NOOP("Notices", "There are too few digits for a phone number."),
    "phone_not_recognised": QT_TRANSLATE_NOOP(
        "Notices", "This does not look like a phone number. It is kept as you typed it."
    ),
    "phone_unusual": QT_TRANSLATE_NOOP("Notices", "This number may not exist: {shown}. Please check the digits."),
    "identifier_empty": QT_TRANSLATE_NOOP("Notices", "Type the number, or choose “I don’t have it”."),
    "a_number_too_short": QT_TRANSLATE_NOOP(
        "Notices", "An A-number has 7, 8 or 9 digits. You typed {count}. Compare it with the paper."
    ),
    "a_number_too_long": QT_TRANSLATE_NOOP(
        "Notices", "An A-number has 7, 8 or 9 digits. You typed {count}. Compare it with the paper."
    ),
    "a_number_maybe_other_number": QT_TRANSLATE_NOOP(
        "Notices",
        "An A-number has 7, 8 or 9 digits. You typed {count}: this may be another number from the papers.",
    ),
    "a_number_all_zeros": QT_TRANSLATE_NOOP("Notices", "An A-number is never all zeros. Compare it with the paper."),
    "a_number_letters": QT_TRANSLATE_NOOP(
        "Notices", "There are letters between the digits. An A-number has only digits after the A."
    ),
    "a_number_letters_for_digits": QT_TRANSLATE_NOOP(
        "Notices", "There are letters where digits belong. Did you mean {proposal}? Compare it with the paper."
    ),
    "a_number_padded": QT_TRANSLATE_NOOP(
        "Notices", "Zeros were put in front: {before} became {after}. Compare it with the paper."
    ),
    "a_number_first_digit": QT_TRANSLATE_NOOP(
        "Notices", "A-numbers seldom begin with {digit}. Compare it with the paper."
    ),
    "subject_id_like_receipt": QT_TRANSLATE_NOOP(
        "Notices", "This looks like a USCIS receipt number or an event number. Compare it with the paper."
    ),
    "subject_id_starts_with_a": QT_TRANSLATE_NOOP(
        "Notices", "This looks like an A-number. The Subject ID is another number. Compare it with the paper."
    ),
    "subject_id_not_digits": QT_TRANSLATE_NOOP(
        "Notices", "A Subject ID has only digits, as far as we know. Compare it with the paper."
    ),
    "subject_id_length": QT_TRANSLATE_NOOP(
        "Notices",
        "You typed {count} digits. ICE does not say how long a Subject ID is. Compare it with the paper.",
    ),
    "fin_unusual": QT_TRANSLATE_NOOP(
        "Notices", "A FIN often has about 10 digits. Compare it with the paper. It is kept as you typed it."
    ),
    "event_number_unusual": QT_TRANSLATE_NOOP(
        "Notices", "An event number usually has 3 letters and 10 digits. Compare it with the paper."
    ),
    "receipt_shape": QT_TRANSLATE_NOOP(
        "Notices", "A USCIS receipt number has 3 letters and 10 digits. Compare it with the paper."
    ),
    "receipt_letters_for_digits": QT_TRANSLATE_NOOP(
        "Notices", "There are letters where digits belong. Did you mean {proposal}? Compare it with the paper."
    ),
    "receipt_unknown_prefix": QT_TRANSLATE_NOOP(
        "Notices", "{prefix} is not a usual beginning of a receipt number. Is it another number from the papers?"
    ),
    "i94_unusual": QT_TRANSLATE_NOOP(
        "Notices", "An I-94 number has 11 signs. Compare it with the paper. It is kept as you typed it."
    ),
    "passport_unusual": QT_TRANSLATE_NOOP(
        "Notices", "A passport number usually has 6 to 12 letters and digits. Compare it with the passport."
    ),
    "passport_look_alikes": QT_TRANSLATE_NOOP(
        "Notices", "O and 0, I and 1 look alike. Compare each one with the passport."
    ),
    "passport_expired": QT_TRANSLATE_NOOP("Notices", "This passport ended on {date}."),
    "passport_expires_soon": QT_TRANSLATE_NOOP("Notices", "This passport ends on {date}."),
    "same_digits_in_other_field": QT_TRANSLATE_NOOP(
        "Notices", "The same digits are in another field: {other}. Is one of the two wrong?"
    ),
    "same_number_other_person": QT_TRANSLATE_NOOP(
        "Notices", "{name} has the same number in this folder. Compare both with the papers."
    ),
    "contact_name_missing": QT_TRANSLATE_NOOP("Notices", "Write the name of this contact."),
    "contact_without_phone": QT_TRANSLATE_NOOP("Notices", "This contact has no phone number yet."),
    "memorise_without_phone": QT_TRANSLATE_NOOP(
        "Notices", "This number is to be learned by heart, but there is no phone number yet."
    ),
    "date_in_future": QT_TRANSLATE_NOOP("Notices", "This date is in the future. Please check it."),
    "state_unknown": QT_TRANSLATE_NOOP("Notices", "Pick the state from the list."),
    "document_title_missing": QT_TRANSLATE_NOOP("Notices", "Write what this document is."),
    "expires_before_issued": QT_TRANSLATE_NOOP(
        "Notices", "The end date is before the date it was made. Please check both."
    ),
    "before_it_was_taken": QT_TRANSLATE_NOOP(
        "Notices", "This is before the day the paper was taken. Please check both."
    ),
    "answer_before_request": QT_TRANSLATE_NOOP(
        "Notices", "The answer is before the day of the request. Please check both."
    ),
    "paper_says_both": QT_TRANSLATE_NOOP(
        "Notices", "A date is written here, and also that the paper gives none. Please compare with the paper."
    ),
    "paper_limit_unusual": QT_TRANSLATE_NOOP("Notices", "Write the number of days as on the paper, like 60."),
    "child_name_missing": QT_TRANSLATE_NOOP("Notices", "Write the child’s name."),
    "happened_missing": QT_TRANSLATE_NOOP("Notices", "Choose the day and the time. About when is fine."),
    "happened_in_future": QT_TRANSLATE_NOOP("Notices", "This time is in the future. Please check it."),
    "happened_long_ago": QT_TRANSLATE_NOOP("Notices", "This date is very long ago. Please check the year."),
    "zone_unknown": QT_TRANSLATE_NOOP("Notices", "Choose the time zone from the list."),
    "time_skipped": QT_TRANSLATE_NOOP(
        "Notices", "This time did not exist: the clocks went forward that night. Please check it."
    ),
    "time_twice": QT_TRANSLATE_NOOP(
        "Notices", "This time came twice, because the clocks went back that night. Choose the first or the second."
    ),
    "late_reason_missing": QT_TRANSLATE_NOOP(
        "Notices", "It happened on another day. If you like, write why it is written down later."
    ),
    "channel_missing": QT_TRANSLATE_NOOP("Notices", "Choose how the person tried to reach them."),
    "outcome_missing": QT_TRANSLATE_NOOP("Notices", "Choose how it ended."),
    "outcome_unlikely_for_channel": QT_TRANSLATE_NOOP(
        "Notices", "This ending does not fit how the attempt was made. Please check both."
    ),
    "duration_negative": QT_TRANSLATE_NOOP("Notices", "A length of time cannot be less than zero."),
    "hold_longer_than_call": QT_TRANSLATE_NOOP(
        "Notices", "The time on hold is longer than the whole call. Please check both."
    ),
    "number_missing": QT_TRANSLATE_NOOP(
        "Notices", "Write the number that was called. It helps to show what was tried."
    ),
    "address_missing": QT_TRANSLATE_NOOP("Notices", "Write the email address that was used."),
    "email_copy_missing": QT_TRANSLATE_NOOP("Notices", "If you have a copy of the email, add it here."),
    "tip_line": QT_TRANSLATE_NOOP(
        "Notices", "This is the ICE tip line. It is not for check-ins. Please check the number."
    ),
    "recruiting_mailbox": QT_TRANSLATE_NOOP(
        "Notices", "ICE says this mailbox is for job applicants only. Try another way as well."
    ),
    "own_name_missing": QT_TRANSLATE_NOOP("Notices", "Write which office or line this is."),
    "own_value_missing": QT_TRANSLATE_NOOP("Notices", "Write what you copied."),
    "own_source_missing": QT_TRANSLATE_NOOP(
        "Notices", "Write where you read it: the page, the letter, or who told you."
    ),
    "copied_on_missing": QT_TRANSLATE_NOOP("Notices", "Choose the day on which you copied it."),
    "copied_on_in_future": QT_TRANSLATE_NOOP("Notices", "This day is still to come. Choose the day you copied it."),
    "line_closed_then": QT_TRANSLATE_NOOP(
        "Notices", "By its published hours this line is closed at this time. You can save the attempt all the same."
    ),
    "line_hours_differ": QT_TRANSLATE_NOOP("Notices", "Sources differ on whether this line is open at this time."),
    "voicemail_words_missing": QT_TRANSLATE_NOOP("Notices", "If you remember, write what was said in the voicemail."),
    "write_the_words": QT_TRANSLATE_NOOP("Notices", "Write what they said, in their own words if you remember."),
    "reference_missing": QT_TRANSLATE_NOOP("Notices", "Write the confirmation number, or add a picture of the page."),
    "made_by_name_missing": QT_TRANSLATE_NOOP("Notices", "Write the name of the person who made this attempt."),
    "translator_missing": QT_TRANSLATE_NOOP("Notices", "Write who translated this text."),
    "reason_missing": QT_TRANSLATE_NOOP("Notices", "Write why this is changed. It stays in the log."),
    "note_missing": QT_TRANSLATE_NOOP("Notices", "Write something, or close this without saving."),
    "nothing_changed": QT_TRANSLATE_NOOP("Notices", "Nothing was changed yet."),
    "move_empty": QT_TRANSLATE_NOOP("Notices", "Write the day of the move or the new address. The rest can wait."),
    "move_same_address": QT_TRANSLATE_NOOP("Notices", "This is the same as the old address. Please check it."),
    "task_reason_missing": QT_TRANSLATE_NOOP("Notices", "Write why it is not needed. A few words are enough."),
    "letter_empty": QT_TRANSLATE_NOOP("Notices", "The letter is still empty."),
    "letter_english_missing": QT_TRANSLATE_NOOP("Notices", "The English words are missing. The office reads English."),
    "letter_date_missing": QT_TRANSLATE_NOOP("Notices", "Choose the date that stands on the letter."),
    "reminder_empty": QT_TRANSLATE_NOOP("Notices", "Write whom to try again."),
    "reminder_time_missing": QT_TRANSLATE_NOOP("Notices", "Choose a day and a time for the reminder."),
    "confirmation_differs": QT_TRANSLATE_NOOP("Notices", "This is not the same name. Type it as it is shown above."),
    "outing_back_before_leaving": QT_TRANSLATE_NOOP(
        "Notices", "This is earlier than leaving home. Please compare both times."
    ),
    "outing_call_too_early": QT_TRANSLATE_NOOP(
        "Notices", "A call stands before the time of being back. Please compare both times."
    ),
    "family_link_to_self": QT_TRANSLATE_NOOP("Notices", "Choose another person than the one on this page."),
    "appointment_day_missing": QT_TRANSLATE_NOOP("Notices", "Choose the day."),
    "appointment_day_past": QT_TRANSLATE_NOOP("Notices", "This day is over. Please check it."),
    "appointment_day_closed": QT_TRANSLATE_NOOP(
        "Notices",
        "Federal offices are closed on weekends and holidays. Please compare the day with the paper or the page.",
    ),
    "time_unreadable": QT_TRANSLATE_NOOP("Notices", "This is not a time of day. Please check it."),
    "confirmation_unproven": QT_TRANSLATE_NOOP(
        "Notices",
        "Nothing shows the new date yet. Write the confirmation number, add a picture, or write who set it.",
    ),
    # What a list of people says, and whom somebody new may be.
    "letters_lost": QT_TRANSLATE_NOOP(
        "Notices", "Some letters could not be read. Save the file again as “CSV UTF-8”, or type this row by hand."
    ),
    "row_too_long": QT_TRANSLATE_NOOP(
        "Notices", "This row has more cells than there are headings. A comma inside a cell needs quotation marks."
    ),
    "name_not_split": QT_TRANSLATE_NOOP(
        "Notices", "The whole name was kept in one piece. Check which part is the family name."
    ),
    "date_unreadable": QT_TRANSLATE_NOOP("Notices", "“{written}” is not a date that we can read."),
    "date_short_year": QT_TRANSLATE_NOOP(
        "Notices", "The year in “{written}” may be of this century or of the last one. Write it with four digits."
    ),
    "date_two_readings": QT_TRANSLATE_NOOP("Notices", "“{written}” may mean {first} or {second}. Say which one."),
    "too_many_tags": QT_TRANSLATE_NOOP("Notices", "One person can have {limit} tags at most."),
    "conflict_number": QT_TRANSLATE_NOOP("Notices", "{name}, who is already here, has the same A-number."),
    "conflict_number_row": QT_TRANSLATE_NOOP("Notices", "Row {line}, {name}, has the same A-number."),
    "conflict_person": QT_TRANSLATE_NOOP("Notices", "{name} is already here under the same name."),
    "conflict_relative": QT_TRANSLATE_NOOP(
        "Notices", "{name} is already here under the same name, as family of {of} ({relation})."
    ),
    "conflict_child": QT_TRANSLATE_NOOP("Notices", "{name} is the name of a child of {of}, who is already here."),
    "conflict_contact": QT_TRANSLATE_NOOP("Notices", "{name} is the name of a contact of {of}, who is already here."),
    "conflict_row": QT_TRANSLATE_NOOP("Notices", "Row {line}, {name}, has the same name."),
    "conflict_part_row": QT_TRANSLATE_NOOP(
        "Notices", "Row {line}, {name}, has a part of the name and the same date of birth or phone number."
    ),
    "conflict_part_birth": QT_TRANSLATE_NOOP(
        "Notices", "{name}, who is already here, has a part of the name and the same date of birth."
    ),
    "conflict_part_birth_of": QT_TRANSLATE_NOOP(
        "Notices", "{name}, who belongs to {of}, has a part of the name and the same date of birth."
    ),
    "conflict_part_phone": QT_TRANSLATE_NOOP(
        "Notices", "{name}, who is already here, has a part of the name and the same phone number."
    ),
    "conflict_part_phone_of": QT_TRANSLATE_NOOP(
        "Notices", "{name}, who belongs to {of}, has a part of the name and the same phone number."
    ),
    # What opening a folder has to tell.
    "key_file_repaired": QT_TRANSLATE_NOOP(
        "Notices", "One of the two key files was damaged. It was repaired from the other one."
    ),
    "key_files_lost": QT_TRANSLATE_NOOP(
        "Notices", "The key files were lost. The recovery code opened the folder. Choose a new passphrase now."
    ),
    "key_file_older_than_data": QT_TRANSLATE_NOOP(
        "Notices",
        "The key files are older than the records. A passphrase that you changed or removed may open it again.",
    ),
    "journal_set_aside": QT_TRANSLATE_NOOP(
        "Notices", "The last changes could not be joined. They were put aside; everything before them is here."
    ),
    "journal_recovered": QT_TRANSLATE_NOOP(
        "Notices", "The program was stopped in the middle last time. Everything that was saved is here."
    ),
    "vault_older_than_last_lock": QT_TRANSLATE_NOOP(
        "Notices", "This folder is older than at its last lock on this computer. An older copy lies in its place."
    ),
}

STRENGTHS: Final[dict[str, Marked]] = {
    "strength_empty": QT_TRANSLATE_NOOP("Notices", "Type a passphrase, or use the one we offer."),
    "strength_known_word": QT_TRANSLATE_NOOP(
        "Notices", "Easy to guess: it is made of names or dates that people know about you."
    ),
    "strength_one_word": QT_TRANSLATE_NOOP("Notices", "Easy to guess: most of it is one common word or name."),
    "strength_very_weak": QT_TRANSLATE_NOOP("Notices", "Very easy to guess. Add more words."),
    "strength_weak": QT_TRANSLATE_NOOP("Notices", "Easy to guess. Add more words."),
    "strength_fair": QT_TRANSLATE_NOOP("Notices", "Not bad, but a computer could guess it in time. Add a word."),
    "strength_good": QT_TRANSLATE_NOOP("Notices", "Good. Hard to guess."),
    "strength_strong": QT_TRANSLATE_NOOP("Notices", "Strong. Very hard to guess."),
}


def notice_text(catalog: Catalog, code: str, params: Mapping[str, object] | None = None) -> str:
    """The sentence for a notice code with its parameters filled in.

    ISO dates in `date`, `first` and `second` are written out; a kind of number in `other` and a `relation` get their
    labels. Raises KeyError for a code that has no text; a test keeps the table complete.
    """
    values = dict(params or {})
    for name in ("date", "first", "second"):
        if name in values:
            values[name] = format_date(catalog, date.fromisoformat(str(values[name])))
    marked = LABELS.get(("IdentifierKind", str(values.get("other"))))
    if marked is not None:
        values["other"] = catalog.translate(*marked)
    related = LABELS.get(("Relation", str(values.get("relation"))))
    if related is not None:
        values["relation"] = inside_sentence(catalog.translate(*related))
    return catalog.translate(*NOTICES[code], "", -1, **values)


def strength_text(words: Catalog | Translate, code: str) -> str:
    """The sentence for a passphrase strength (`services.passphrases.Strength.code`)."""
    translate: Translate = words.translate if isinstance(words, Catalog) else words
    return translate(*STRENGTHS[code])
