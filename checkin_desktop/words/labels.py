"""Labels for the codes of the case file: one word or phrase for every member of every enumeration that is shown.

Keyed by (class name, value), because this layer lies below the dataclasses. Languages that people speak are labelled
under the class name "Language" with their BCP 47 tag.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.markers import QT_TRANSLATE_NOOP, QT_TRANSLATE_NOOP3

Marked = tuple[str, str] | tuple[str, str, str]
Translate = Callable[..., str]

LABELS: Final[dict[tuple[str, str], Marked]] = {
    ("Channel", "call"): QT_TRANSLATE_NOOP("Labels", "Phone call"),
    ("Channel", "email"): QT_TRANSLATE_NOOP("Labels", "Email"),
    ("Channel", "web_portal"): QT_TRANSLATE_NOOP("Labels", "Website"),
    ("Channel", "in_person"): QT_TRANSLATE_NOOP("Labels", "Visit in person"),
    ("Channel", "mail"): QT_TRANSLATE_NOOP("Labels", "Letter by mail"),
    ("Channel", "fax"): QT_TRANSLATE_NOOP("Labels", "Fax"),
    ("Channel", "text"): QT_TRANSLATE_NOOP("Labels", "Text message"),
    ("Outcome", "no_answer"): QT_TRANSLATE_NOOP("Labels", "No answer"),
    ("Outcome", "busy"): QT_TRANSLATE_NOOP("Labels", "Busy"),
    ("Outcome", "cut_off"): QT_TRANSLATE_NOOP("Labels", "The call was cut off"),
    ("Outcome", "hold_gave_up"): QT_TRANSLATE_NOOP("Labels", "On hold, then hung up"),
    ("Outcome", "menu_only"): QT_TRANSLATE_NOOP("Labels", "Only a recorded menu"),
    ("Outcome", "mailbox_full"): QT_TRANSLATE_NOOP("Labels", "Mailbox was full"),
    ("Outcome", "voicemail_not_set_up"): QT_TRANSLATE_NOOP("Labels", "Voicemail was not set up"),
    ("Outcome", "voicemail_left"): QT_TRANSLATE_NOOP("Labels", "Left a voicemail"),
    ("Outcome", "spoke"): QT_TRANSLATE_NOOP("Labels", "Spoke with someone"),
    ("Outcome", "told_other_number"): QT_TRANSLATE_NOOP("Labels", "Told to call another number"),
    ("Outcome", "told_website"): QT_TRANSLATE_NOOP("Labels", "Told to use the website"),
    ("Outcome", "website_error"): QT_TRANSLATE_NOOP("Labels", "Website showed an error"),
    ("Outcome", "no_appointment_shown"): QT_TRANSLATE_NOOP("Labels", "Website showed no appointment"),
    ("Outcome", "booking_confirmed"): QT_TRANSLATE_NOOP("Labels", "Appointment confirmed"),
    ("Outcome", "request_not_accepted"): QT_TRANSLATE_NOOP("Labels", "Request was not accepted"),
    ("Outcome", "email_sent"): QT_TRANSLATE_NOOP("Labels", "Email sent, no reply yet"),
    ("Outcome", "email_bounced"): QT_TRANSLATE_NOOP("Labels", "Email came back"),
    ("Outcome", "email_reply"): QT_TRANSLATE_NOOP("Labels", "Got an email reply"),
    ("Outcome", "form_submitted"): QT_TRANSLATE_NOOP("Labels", "Online form sent"),
    ("Outcome", "turned_away"): QT_TRANSLATE_NOOP("Labels", "Turned away at the office"),
    ("Outcome", "seen_new_date"): QT_TRANSLATE_NOOP("Labels", "Seen at the office, got a new date"),
    ("Outcome", "letter_mailed"): QT_TRANSLATE_NOOP("Labels", "Letter mailed"),
    ("Outcome", "letter_delivered"): QT_TRANSLATE_NOOP("Labels", "Letter delivered"),
    ("Outcome", "message_sent"): QT_TRANSLATE_NOOP("Labels", "Text message sent"),
    ("Outcome", "fax_sent"): QT_TRANSLATE_NOOP("Labels", "Fax sent"),
    ("Outcome", "closed"): QT_TRANSLATE_NOOP("Labels", "Office or line was closed"),
    ("Outcome", "other"): QT_TRANSLATE_NOOP3("Labels", "Something else", "how an attempt ended"),
    ("Corroboration", "confirmation_number"): QT_TRANSLATE_NOOP("Labels", "Confirmation number"),
    ("Corroboration", "phone_bill"): QT_TRANSLATE_NOOP("Labels", "Phone bill"),
    ("Corroboration", "call_history"): QT_TRANSLATE_NOOP("Labels", "Call list of the phone"),
    ("Corroboration", "sent_to_lawyer"): QT_TRANSLATE_NOOP("Labels", "Sent to a lawyer the same day"),
    ("Corroboration", "reply_or_bounce"): QT_TRANSLATE_NOOP("Labels", "Reply, or message that came back"),
    ("Corroboration", "mail_receipt"): QT_TRANSLATE_NOOP("Labels", "Mail receipt"),
    ("Corroboration", "witness"): QT_TRANSLATE_NOOP("Labels", "Somebody who was there"),
    ("Corroboration", "other"): QT_TRANSLATE_NOOP3("Labels", "Other support", "what supports an attempt"),
    ("EntryKind", "attempt"): QT_TRANSLATE_NOOP("Labels", "Attempt"),
    ("EntryKind", "correction"): QT_TRANSLATE_NOOP("Labels", "Correction"),
    ("EntryKind", "addition"): QT_TRANSLATE_NOOP("Labels", "Added later"),
    ("EntryKind", "withdrawal"): QT_TRANSLATE_NOOP("Labels", "File withdrawn"),
    ("MadeBy", "self"): QT_TRANSLATE_NOOP("Labels", "The person"),
    ("MadeBy", "family"): QT_TRANSLATE_NOOP("Labels", "A family member"),
    ("MadeBy", "helper"): QT_TRANSLATE_NOOP("Labels", "A helper"),
    ("MadeBy", "paralegal"): QT_TRANSLATE_NOOP("Labels", "A paralegal"),
    ("MadeBy", "lawyer"): QT_TRANSLATE_NOOP("Labels", "A lawyer"),
    ("MadeBy", "other"): QT_TRANSLATE_NOOP3("Labels", "Someone else", "who made an attempt"),
    ("ContactRole", "trusted_adult"): QT_TRANSLATE_NOOP("Labels", "Trusted adult"),
    ("ContactRole", "lawyer"): QT_TRANSLATE_NOOP3("Labels", "Lawyer", "role of a contact"),
    ("ContactRole", "caregiver"): QT_TRANSLATE_NOOP("Labels", "Cares for the children"),
    ("ContactRole", "school_pickup"): QT_TRANSLATE_NOOP("Labels", "Picks up from school"),
    ("ContactRole", "companion"): QT_TRANSLATE_NOOP("Labels", "Comes to appointments"),
    ("ContactRole", "interpreter"): QT_TRANSLATE_NOOP("Labels", "Interpreter"),
    ("ContactRole", "driver"): QT_TRANSLATE_NOOP("Labels", "Driver"),
    ("ContactRole", "money"): QT_TRANSLATE_NOOP("Labels", "Helps with money and bills"),
    ("ContactRole", "pets"): QT_TRANSLATE_NOOP("Labels", "Cares for pets"),
    ("ContactRole", "other"): QT_TRANSLATE_NOOP3("Labels", "Other", "role of a contact"),
    ("Relation", "spouse"): QT_TRANSLATE_NOOP("Labels", "Husband or wife"),
    ("Relation", "partner"): QT_TRANSLATE_NOOP("Labels", "Partner"),
    ("Relation", "parent"): QT_TRANSLATE_NOOP("Labels", "Mother or father"),
    ("Relation", "child"): QT_TRANSLATE_NOOP("Labels", "Son or daughter"),
    ("Relation", "sibling"): QT_TRANSLATE_NOOP("Labels", "Brother or sister"),
    ("Relation", "other_family"): QT_TRANSLATE_NOOP("Labels", "Other family"),
    ("DocumentStatus", "unknown"): QT_TRANSLATE_NOOP("Labels", "Not checked yet"),
    ("DocumentStatus", "have"): QT_TRANSLATE_NOOP("Labels", "Have it"),
    ("DocumentStatus", "missing"): QT_TRANSLATE_NOOP("Labels", "Missing"),
    ("DocumentStatus", "asked_for"): QT_TRANSLATE_NOOP("Labels", "Asked for it"),
    ("DocumentStatus", "cannot_get"): QT_TRANSLATE_NOOP("Labels", "Cannot get it"),
    ("DocumentStatus", "does_not_apply"): QT_TRANSLATE_NOOP("Labels", "Does not apply"),
    ("DocumentForm", "original"): QT_TRANSLATE_NOOP("Labels", "Original"),
    ("DocumentForm", "copy"): QT_TRANSLATE_NOOP("Labels", "Copy"),
    ("DocumentForm", "scan"): QT_TRANSLATE_NOOP("Labels", "Scan or photo"),
    ("Holder", "me"): QT_TRANSLATE_NOOP3("Labels", "The person", "who holds a document"),
    ("Holder", "family"): QT_TRANSLATE_NOOP3("Labels", "Family", "who holds a document"),
    ("Holder", "lawyer"): QT_TRANSLATE_NOOP3("Labels", "Lawyer", "who holds a document"),
    ("Holder", "ice"): QT_TRANSLATE_NOOP("Labels", "ICE"),
    ("Holder", "cbp"): QT_TRANSLATE_NOOP("Labels", "CBP"),
    ("Holder", "uscis"): QT_TRANSLATE_NOOP("Labels", "USCIS"),
    ("Holder", "court"): QT_TRANSLATE_NOOP("Labels", "Immigration court"),
    ("Holder", "school"): QT_TRANSLATE_NOOP("Labels", "School"),
    ("Holder", "consulate"): QT_TRANSLATE_NOOP("Labels", "Consulate"),
    ("Holder", "other"): QT_TRANSLATE_NOOP3("Labels", "Someone else", "who holds a document"),
    ("Holder", "unknown"): QT_TRANSLATE_NOOP3("Labels", "Not known", "who holds a document"),
    ("IdentifierKind", "a_number"): QT_TRANSLATE_NOOP("Labels", "A-number"),
    ("IdentifierKind", "subject_id"): QT_TRANSLATE_NOOP("Labels", "Subject ID"),
    ("IdentifierKind", "fin"): QT_TRANSLATE_NOOP("Labels", "FIN"),
    ("IdentifierKind", "event_number"): QT_TRANSLATE_NOOP("Labels", "Event number"),
    ("IdentifierKind", "receipt_number"): QT_TRANSLATE_NOOP("Labels", "USCIS receipt number"),
    ("IdentifierKind", "i94_number"): QT_TRANSLATE_NOOP("Labels", "I-94 number"),
    ("IdentifierKind", "passport_number"): QT_TRANSLATE_NOOP("Labels", "Passport number"),
    ("PlanAnswerKey", "papers.originals_place"): QT_TRANSLATE_NOOP("Labels", "Where the original papers are"),
    ("PlanAnswerKey", "papers.copies_place"): QT_TRANSLATE_NOOP("Labels", "Where the copies are"),
    ("PlanAnswerKey", "papers.digital_copy_place"): QT_TRANSLATE_NOOP("Labels", "Where the digital copies are"),
    ("PlanAnswerKey", "papers.who_has_key"): QT_TRANSLATE_NOOP("Labels", "Who can get to the papers"),
    ("PlanAnswerKey", "legal.lawyer_name"): QT_TRANSLATE_NOOP("Labels", "Lawyer’s name"),
    ("PlanAnswerKey", "legal.lawyer_phone"): QT_TRANSLATE_NOOP("Labels", "Lawyer’s phone"),
    ("PlanAnswerKey", "legal.g28_signed"): QT_TRANSLATE_NOOP("Labels", "Form G-28 for the lawyer"),
    ("PlanAnswerKey", "legal.form_60_001"): QT_TRANSLATE_NOOP("Labels", "Form 60-001, privacy waiver"),
    ("PlanAnswerKey", "legal.next_court_date"): QT_TRANSLATE_NOOP("Labels", "Next court date"),
    ("PlanAnswerKey", "legal.next_checkin"): QT_TRANSLATE_NOOP("Labels", "Next ICE check-in"),
    ("PlanAnswerKey", "health.medicines"): QT_TRANSLATE_NOOP("Labels", "Medicines and doses"),
    ("PlanAnswerKey", "health.allergies"): QT_TRANSLATE_NOOP("Labels", "Allergies"),
    ("PlanAnswerKey", "health.doctor"): QT_TRANSLATE_NOOP("Labels", "Doctor and clinic"),
    ("PlanAnswerKey", "home.landlord"): QT_TRANSLATE_NOOP("Labels", "Landlord"),
    ("PlanAnswerKey", "home.employer"): QT_TRANSLATE_NOOP("Labels", "Job and boss"),
    ("PlanAnswerKey", "home.bills"): QT_TRANSLATE_NOOP("Labels", "Bills to pay"),
    ("PlanAnswerKey", "home.vehicle"): QT_TRANSLATE_NOOP("Labels", "Car and where it is parked"),
    ("PlanAnswerKey", "home.keys"): QT_TRANSLATE_NOOP("Labels", "Keys and who has a spare"),
    ("PlanAnswerKey", "pets.pets"): QT_TRANSLATE_NOOP("Labels", "Pets and who feeds them"),
    ("PlanAnswerKey", "pets.dependents"): QT_TRANSLATE_NOOP("Labels", "Others who need care"),
    ("PlanAnswerKey", "other.wishes"): QT_TRANSLATE_NOOP("Labels", "Other wishes"),
    ("Confidence", "high"): QT_TRANSLATE_NOOP("Labels", "Checked with the source"),
    ("Confidence", "medium"): QT_TRANSLATE_NOOP("Labels", "Partly checked"),
    ("Confidence", "low"): QT_TRANSLATE_NOOP("Labels", "Little checked. Compare with your paper."),
    ("Confidence", "unverified"): QT_TRANSLATE_NOOP("Labels", "Not checked. Compare with your paper."),
    ("Severity", "fault"): QT_TRANSLATE_NOOP("Labels", "Please fix"),
    ("Severity", "warning"): QT_TRANSLATE_NOOP("Labels", "Please check"),
    ("Severity", "hint"): QT_TRANSLATE_NOOP("Labels", "Good to know"),
}

LANGUAGES: Final[dict[str, tuple[str, str]]] = {
    "en": QT_TRANSLATE_NOOP("Labels", "English"),
    "es": QT_TRANSLATE_NOOP("Labels", "Spanish"),
    "ht": QT_TRANSLATE_NOOP("Labels", "Haitian Creole"),
    "pt": QT_TRANSLATE_NOOP("Labels", "Portuguese"),
    "fr": QT_TRANSLATE_NOOP("Labels", "French"),
    "mam": QT_TRANSLATE_NOOP("Labels", "Mam"),
    "quc": QT_TRANSLATE_NOOP("Labels", "K’iche’"),
    "kjb": QT_TRANSLATE_NOOP("Labels", "Q’anjob’al"),
    "kek": QT_TRANSLATE_NOOP("Labels", "Q’eqchi’"),
    "ixl": QT_TRANSLATE_NOOP("Labels", "Ixil"),
    "acr": QT_TRANSLATE_NOOP("Labels", "Achi"),
    "cak": QT_TRANSLATE_NOOP("Labels", "Kaqchikel"),
    "cab": QT_TRANSLATE_NOOP("Labels", "Garifuna"),
    "nah": QT_TRANSLATE_NOOP("Labels", "Nahuatl"),
    "mxv": QT_TRANSLATE_NOOP("Labels", "Mixteco"),
    "zap": QT_TRANSLATE_NOOP("Labels", "Zapoteco"),
    "qu": QT_TRANSLATE_NOOP("Labels", "Quechua"),
    "zh": QT_TRANSLATE_NOOP("Labels", "Mandarin Chinese"),
    "yue": QT_TRANSLATE_NOOP("Labels", "Cantonese"),
    "pa": QT_TRANSLATE_NOOP("Labels", "Punjabi"),
    "hi": QT_TRANSLATE_NOOP("Labels", "Hindi"),
    "gu": QT_TRANSLATE_NOOP("Labels", "Gujarati"),
    "bn": QT_TRANSLATE_NOOP("Labels", "Bengali"),
    "ur": QT_TRANSLATE_NOOP("Labels", "Urdu"),
    "ne": QT_TRANSLATE_NOOP("Labels", "Nepali"),
    "ar": QT_TRANSLATE_NOOP("Labels", "Arabic"),
    "fa": QT_TRANSLATE_NOOP("Labels", "Farsi"),
    "prs": QT_TRANSLATE_NOOP("Labels", "Dari"),
    "ps": QT_TRANSLATE_NOOP("Labels", "Pashto"),
    "ru": QT_TRANSLATE_NOOP("Labels", "Russian"),
    "uk": QT_TRANSLATE_NOOP("Labels", "Ukrainian"),
    "ro": QT_TRANSLATE_NOOP("Labels", "Romanian"),
    "ka": QT_TRANSLATE_NOOP("Labels", "Georgian"),
    "hy": QT_TRANSLATE_NOOP("Labels", "Armenian"),
    "tr": QT_TRANSLATE_NOOP("Labels", "Turkish"),
    "uz": QT_TRANSLATE_NOOP("Labels", "Uzbek"),
    "vi": QT_TRANSLATE_NOOP("Labels", "Vietnamese"),
    "tl": QT_TRANSLATE_NOOP("Labels", "Tagalog"),
    "ko": QT_TRANSLATE_NOOP("Labels", "Korean"),
    "ja": QT_TRANSLATE_NOOP("Labels", "Japanese"),
    "my": QT_TRANSLATE_NOOP("Labels", "Burmese"),
    "am": QT_TRANSLATE_NOOP("Labels", "Amharic"),
    "ti": QT_TRANSLATE_NOOP("Labels", "Tigrinya"),
    "so": QT_TRANSLATE_NOOP("Labels", "Somali"),
    "sw": QT_TRANSLATE_NOOP("Labels", "Swahili"),
    "wo": QT_TRANSLATE_NOOP("Labels", "Wolof"),
    "ff": QT_TRANSLATE_NOOP("Labels", "Fula"),
    "ln": QT_TRANSLATE_NOOP("Labels", "Lingala"),
    "ase": QT_TRANSLATE_NOOP("Labels", "American Sign Language"),
}


def label(words: Catalog | Translate, member: StrEnum) -> str:
    """The label of an enumeration member. `words` is a catalogue or a bound `translate` function.

    Raises KeyError for a member without a label; a test keeps the table complete.
    """
    return _say(words, LABELS[type(member).__name__, member.value])


def inside_sentence(text: str) -> str:
    """A label in the middle of a sentence: "no answer". Abbreviations such as "ICE" keep their capitals."""
    first_word = text.split(" ", 1)[0]
    return text if any(sign.isupper() or sign.isdigit() for sign in first_word[1:]) else text[:1].lower() + text[1:]


def language_label(words: Catalog | Translate, tag: str) -> str:
    """The name of a spoken language by its BCP 47 tag; anything not in the list comes back as it was typed."""
    marked = LANGUAGES.get(tag)
    return _say(words, marked) if marked else tag


def _say(words: Catalog | Translate, marked: Marked) -> str:
    translate: Translate = words.translate if isinstance(words, Catalog) else words
    return translate(*marked)
