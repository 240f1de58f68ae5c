"""The words that letters begin with, in parts: a part is printed whole or not at all.

A name in braces is filled from the case; what the case does not know becomes a gap with the words of `GAPS`. The
letters say facts and ask for something; they argue no law and promise nothing for the person. What each of them names
follows FACTS 2.3, 3, 4 and 5 and the sources given there (ICE check-in page, ASAP guide 2025-12-11, ICE page of
2023-01-17, warning about notarios).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from checkin_desktop.words.markers import QT_TRANSLATE_NOOP

Marked = tuple[str, str]

TRIES: Final = "tries"
"""The part that lists the last contact attempts; left out without any."""
VISITS: Final = "visits"
"""The part that lists appointments that were kept; left out without any."""


@dataclass(frozen=True, slots=True)
class Part:
    """A paragraph or a block of lines. It is left out where one of `needs` is not known."""

    words: Marked
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Template:
    """A letter before it is filled. `to` is the recipient where no appointment names a place."""

    subject: Marked
    to: Marked
    parts: tuple[Part | str, ...]


_OFFICER: Final = Part(QT_TRANSLATE_NOOP("Letters", "To the officer in charge:"))
_THANKS: Final = Part(QT_TRANSLATE_NOOP("Letters", "Thank you."))
_WHO: Final = Part(
    QT_TRANSLATE_NOOP(
        "Letters",
        "Name, as it stands on my papers: {name}\nA-number: {a_number}\nDate of birth: {born}\n"
        "Country of birth: {country}",
    )
)
_APPOINTMENT: Final = Part(
    QT_TRANSLATE_NOOP(
        "Letters",
        "Appointment: {visit}\nDate and time: {when}\nPlace: {place}\nConfirmation number: {confirmation}",
    )
)
_REASON: Final = Part(QT_TRANSLATE_NOOP("Letters", "The reason: {reason}"))
_PROOFS: Final = Part(QT_TRANSLATE_NOOP("Letters", "I add copies of these papers: {proofs}"))
_ANSWER: Final = Part(QT_TRANSLATE_NOOP("Letters", "Please send me your answer in writing."))
_TO_ICE: Final = QT_TRANSLATE_NOOP("Letters", "U.S. Immigration and Customs Enforcement (ICE)\n{office}")

TEMPLATES: Final[dict[str, Template]] = {
    "reschedule": Template(
        QT_TRANSLATE_NOOP("Letters", "Request for another appointment date"),
        _TO_ICE,
        (
            _OFFICER,
            Part(QT_TRANSLATE_NOOP("Letters", "I ask for another date for this appointment.")),
            _WHO,
            _APPOINTMENT,
            _REASON,
            Part(QT_TRANSLATE_NOOP("Letters", "These days and times are possible for me: {other_days}")),
            TRIES,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Please send me the new date in writing. Please also write if the old date stands until then.",
                )
            ),
            _THANKS,
        ),
    ),
    "missed_check_in": Template(
        QT_TRANSLATE_NOOP("Letters", "A missed appointment, and request for a new date"),
        _TO_ICE,
        (
            _OFFICER,
            Part(QT_TRANSLATE_NOOP("Letters", "I was not at this appointment. I ask for a new date.")),
            _WHO,
            _APPOINTMENT,
            _REASON,
            _PROOFS,
            TRIES,
            Part(QT_TRANSLATE_NOOP("Letters", "Please send me the new date in writing.")),
            _THANKS,
        ),
    ),
    "move_permission": Template(
        QT_TRANSLATE_NOOP("Letters", "Request for permission to move"),
        _TO_ICE,
        (
            _OFFICER,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters", "I was released with this paper: {paper}. I ask for your written permission to move."
                )
            ),
            _WHO,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Address now: {old_address}\nNew address: {new_address}\nPlanned day of the move: {move_when}\n"
                    "Phone number there: {move_phone}",
                )
            ),
            _REASON,
            _ANSWER,
            _THANKS,
        ),
    ),
    "move_notice": Template(
        QT_TRANSLATE_NOOP("Letters", "Written notice of a planned move"),
        _TO_ICE,
        (
            _OFFICER,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "I was released with this paper: {paper}. This is my written notice that I plan to move.",
                )
            ),
            _WHO,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Address now: {old_address}\nNew address: {new_address}\nDay and time of the move: {move_when}\n"
                    "Phone number there: {move_phone}",
                )
            ),
            Part(QT_TRANSLATE_NOOP("Letters", "Please write to me that you have this notice.")),
            _THANKS,
        ),
    ),
    "new_address": Template(
        QT_TRANSLATE_NOOP("Letters", "My new address"),
        _TO_ICE,
        (
            _OFFICER,
            Part(QT_TRANSLATE_NOOP("Letters", "This is my new address. Please change it in your records.")),
            _WHO,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Old address: {old_address}\nNew address: {new_address}\nDay of the move: {move_day}\n"
                    "Phone number: {move_phone}",
                )
            ),
            Part(QT_TRANSLATE_NOOP("Letters", "My mail reaches me here: {mail_address}"), ("mail_address",)),
            Part(QT_TRANSLATE_NOOP("Letters", "Please write to me when it is changed.")),
            _THANKS,
        ),
    ),
    "case_review": Template(
        QT_TRANSLATE_NOOP("Letters", "Request for an ICE Case Review"),
        QT_TRANSLATE_NOOP("Letters", "ICE Case Review\nSenior Reviewing Official\n{review_email}"),
        (
            Part(QT_TRANSLATE_NOOP("Letters", "To the Senior Reviewing Official:")),
            Part(QT_TRANSLATE_NOOP("Letters", "I ask for an ICE Case Review of the case of this person:")),
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Name, as it stands on the papers: {name}\nA-number: {a_number}\nDate of birth: {born}\n"
                    "Country of birth: {country}\nPhone number for questions: {phone}\nEmail address: {email}",
                )
            ),
            Part(QT_TRANSLATE_NOOP("Letters", "Other numbers: {other_numbers}"), ("other_numbers",)),
            Part(QT_TRANSLATE_NOOP("Letters", "Held by ICE now, or close to removal: {detained}")),
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "The local office was contacted first, on {asked_on}. The office: {local_office}\n"
                    "Its answer: {local_answer}",
                )
            ),
            TRIES,
            Part(QT_TRANSLATE_NOOP("Letters", "What I ask for: {request}")),
            Part(QT_TRANSLATE_NOOP("Letters", "I write as: {writer}")),
            Part(QT_TRANSLATE_NOOP("Letters", "Form G-28 is signed. The lawyer: {g28_by}"), ("g28_signed",)),
            Part(
                QT_TRANSLATE_NOOP("Letters", "ICE Form 60-001 is signed. Who may ask for the person: {form_for}"),
                ("form_signed",),
            ),
            _THANKS,
        ),
    ),
    "papers_back": Template(
        QT_TRANSLATE_NOOP("Letters", "Request about my passport or papers"),
        _TO_ICE,
        (
            _OFFICER,
            Part(QT_TRANSLATE_NOOP("Letters", "The government holds these papers of mine: {held_papers}")),
            _WHO,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters", "Taken on: {taken_on}\nTaken at: {taken_at}\nReceipt: {receipt}\n{keep_one_line}"
                )
            ),
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "- Please give them back to me.\n"
                    "- Please lend them to me until {loan_until}. I need them for: {loan_reason}\n"
                    "- Please give me a copy of all pages, or at least of the page with the photo.",
                )
            ),
            Part(QT_TRANSLATE_NOOP("Letters", "Please write to me when and where I can get them.")),
            _THANKS,
        ),
    ),
    "monitor_off": Template(
        QT_TRANSLATE_NOOP("Letters", "Request for removal of my ankle monitor"),
        _TO_ICE,
        (
            _OFFICER,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters", "I have worn an ankle monitor since {monitor_since}. I ask you to take it off."
                )
            ),
            _WHO,
            _REASON,
            _PROOFS,
            VISITS,
            _ANSWER,
            _THANKS,
        ),
    ),
    "lawyer_questions": Template(
        QT_TRANSLATE_NOOP("Letters", "Questions for a lawyer"),
        QT_TRANSLATE_NOOP("Letters", "For: {to_whom}"),
        (
            _WHO,
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "Papers I was released with: {papers}\nNext date: {when}\nWhat it is: {visit}\nPlace: {place}",
                )
            ),
            Part(QT_TRANSLATE_NOOP("Letters", "What happened: {what_happened}")),
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "My questions:\n1. {question}\n2. What does my paper ask of me, and by which day?\n"
                    "3. Which papers do I carry as originals, and which as copies?\n"
                    "4. For how long do I need proof that I was in the United States?\n"
                    "5. Whom do I tell about a move, and what comes before the move?",
                )
            ),
            Part(
                QT_TRANSLATE_NOOP(
                    "Letters",
                    "About your work:\n- Are you a lawyer, or accredited by the Department of Justice? "
                    "Where can I look that up?\n- What does it cost, and what is in the price?\n"
                    "- Do I get a contract, receipts, and a copy of everything that is sent?",
                )
            ),
        ),
    ),
}
"""What each `domain.letters.LetterKind` begins with, by its value."""

TRIES_HEAD: Final = QT_TRANSLATE_NOOP("Letters", "Attempts to reach the office before this letter: %n. The last ones:")
TRY: Final = QT_TRANSLATE_NOOP("Letters", "- {when}: {how}, {whom}. {result}.")
TRY_WITHOUT_WHOM: Final = QT_TRANSLATE_NOOP("Letters", "- {when}: {how}. {result}.")
VISITS_HEAD: Final = QT_TRANSLATE_NOOP("Letters", "Appointments I came to:")
VISIT: Final = QT_TRANSLATE_NOOP("Letters", "- {when}: {visit}")
NO_TIME: Final = QT_TRANSLATE_NOOP("Letters", "{day}, no time given")
AT_TIME: Final = QT_TRANSLATE_NOOP("Letters", "{day}, {time} ({zone})")

GAPS: Final[dict[str, Marked]] = {
    "name": QT_TRANSLATE_NOOP("Letters", "name as it stands on the papers"),
    "a_number": QT_TRANSLATE_NOOP("Letters", "A-number"),
    "born": QT_TRANSLATE_NOOP("Letters", "date of birth"),
    "country": QT_TRANSLATE_NOOP("Letters", "country of birth"),
    "phone": QT_TRANSLATE_NOOP("Letters", "phone number that is answered"),
    "email": QT_TRANSLATE_NOOP("Letters", "email address that works"),
    "address": QT_TRANSLATE_NOOP("Letters", "your address"),
    "office": QT_TRANSLATE_NOOP("Letters", "office and address, as on your paper"),
    "visit": QT_TRANSLATE_NOOP("Letters", "check-in, hearing or other appointment"),
    "when": QT_TRANSLATE_NOOP("Letters", "day and time of the appointment"),
    "place": QT_TRANSLATE_NOOP("Letters", "place of the appointment"),
    "confirmation": QT_TRANSLATE_NOOP("Letters", "confirmation number, or “none”"),
    "reason": QT_TRANSLATE_NOOP("Letters", "the reason, in your own words"),
    "other_days": QT_TRANSLATE_NOOP("Letters", "days and times that are possible"),
    "proofs": QT_TRANSLATE_NOOP("Letters", "papers that show the reason, or take this line out"),
    "paper": QT_TRANSLATE_NOOP("Letters", "name and form number of your release paper"),
    "old_address": QT_TRANSLATE_NOOP("Letters", "old address"),
    "new_address": QT_TRANSLATE_NOOP("Letters", "new address"),
    "move_when": QT_TRANSLATE_NOOP("Letters", "day and time of the move"),
    "move_day": QT_TRANSLATE_NOOP("Letters", "day of the move"),
    "move_phone": QT_TRANSLATE_NOOP("Letters", "phone number at the new address"),
    "review_email": QT_TRANSLATE_NOOP("Letters", "email address, copied from the official ICE page"),
    "detained": QT_TRANSLATE_NOOP("Letters", "yes or no, and where"),
    "asked_on": QT_TRANSLATE_NOOP("Letters", "date of the request to the local office"),
    "local_office": QT_TRANSLATE_NOOP("Letters", "which local office"),
    "local_answer": QT_TRANSLATE_NOOP("Letters", "what the local office answered, or “no answer”"),
    "request": QT_TRANSLATE_NOOP("Letters", "what you ask for, in your own words"),
    "writer": QT_TRANSLATE_NOOP("Letters", "the person, a family member or the lawyer"),
    "g28_by": QT_TRANSLATE_NOOP("Letters", "name of the lawyer on Form G-28"),
    "form_for": QT_TRANSLATE_NOOP("Letters", "name on Form 60-001"),
    "held_papers": QT_TRANSLATE_NOOP("Letters", "passport or other papers, with their numbers"),
    "taken_on": QT_TRANSLATE_NOOP("Letters", "day on which they were taken"),
    "taken_at": QT_TRANSLATE_NOOP("Letters", "place where they were taken"),
    "receipt": QT_TRANSLATE_NOOP("Letters", "receipt, or “none”"),
    "keep_one_line": QT_TRANSLATE_NOOP("Letters", "keep one of the next lines and take the others out"),
    "loan_until": QT_TRANSLATE_NOOP("Letters", "day on which you give them back"),
    "loan_reason": QT_TRANSLATE_NOOP("Letters", "what you need them for"),
    "monitor_since": QT_TRANSLATE_NOOP("Letters", "month and year"),
    "to_whom": QT_TRANSLATE_NOOP("Letters", "name of the lawyer"),
    "papers": QT_TRANSLATE_NOOP("Letters", "your release papers"),
    "what_happened": QT_TRANSLATE_NOOP("Letters", "a few sentences in your own words"),
    "question": QT_TRANSLATE_NOOP("Letters", "your first question"),
    "signed_by": QT_TRANSLATE_NOOP("Letters", "name of the person who signs"),
}
"""What stands in a gap, by the name of what belongs there."""
