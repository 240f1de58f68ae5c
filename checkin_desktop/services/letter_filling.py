"""Fills the words a letter begins with from what the case knows; what it does not know becomes a gap.

A letter in another language is filled in that language and in English, part by part, so that both say the same.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import time
from typing import Final

from checkin_desktop.domain.appointments import Appointment, place_lines
from checkin_desktop.domain.attempts import AttemptSummary, Channel, Outcome
from checkin_desktop.domain.held_papers import PaperCode
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.letters import ENGLISH, LetterDetails, LetterKind, gap
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.phones import format_phone
from checkin_desktop.services.letter_facts import LetterFacts
from checkin_desktop.words import letter_texts as texts
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import at_sentence_start, format_date, format_moment, format_time, zone_name
from checkin_desktop.words.labels import label
from checkin_desktop.words.locale_facts import NBSP

_PREFERRED: Final = {
    LetterKind.MOVE_PERMISSION: PaperCode.RECOGNIZANCE,
    LetterKind.MOVE_NOTICE: PaperCode.SUPERVISION,
}
_NO_PAPER: Final = frozenset({PaperCode.UNKNOWN, PaperCode.CALL_IN_LETTER})


def fill(kind: LetterKind, facts: LetterFacts, language: str) -> LetterDetails:
    """A new letter of today. `language` is that of a catalogue ("en", "es"). Raises KeyError for an unknown one."""
    own, english = _Filling(kind, facts, language), _Filling(kind, facts, ENGLISH)
    bilingual = language != ENGLISH
    asked = facts.local_request.day if kind is LetterKind.CASE_REVIEW and facts.local_request else None
    return LetterDetails(
        kind=kind,
        language=language,
        dated=facts.today,
        sender=own.sender(),
        to=english.recipient(),
        subject=own.subject(),
        subject_english=english.subject() if bilingual else "",
        body=own.body(),
        english=english.body() if bilingual else "",
        signed_by=own.signer(),
        asked_locally_on=asked,
        appointment_id=facts.appointment.id if facts.appointment else None,
        move_id=facts.move.id if facts.move and kind in _MOVES else None,
    )


def fill_gaps(details: LetterDetails, facts: LetterFacts) -> LetterDetails:
    """The letter with those gaps filled that the case knows by now; everything else stays as it is.

    Only gaps that still stand word for word are filled.
    """
    own = _Filling(details.kind, facts, details.language).known_gaps(details)
    english = _Filling(details.kind, facts, ENGLISH).known_gaps(details)

    def put(text: str, known: Mapping[str, str]) -> str:
        for mark, value in known.items():
            text = text.replace(mark, value)
        return text

    return dataclasses.replace(
        details,
        sender=put(details.sender, own),
        to=put(details.to, english),
        body=put(details.body, own),
        english=put(details.english, english),
    )


_MOVES: Final = frozenset({LetterKind.MOVE_PERMISSION, LetterKind.MOVE_NOTICE, LetterKind.NEW_ADDRESS})


class _Filling:
    """One letter in one language."""

    def __init__(self, kind: LetterKind, facts: LetterFacts, language: str) -> None:
        self.kind, self.facts = kind, facts
        self.catalog = Catalog(language)
        self.template = texts.TEMPLATES[kind.value]
        self.known = {name: value for name, value in self._values().items() if value.strip()}

    def sender(self) -> str:
        """Who writes: name, address, phone, e-mail. The e-mail is left out where the case knows none."""
        details = self.facts.person.details
        lines = [details.display_name or self._value("name")]
        lines += details.address_lines or (self._value("address"),)
        lines.append(self._value("phone"))
        if details.email.strip():
            lines.append(details.email.strip())
        return "\n".join(lines)

    def recipient(self) -> str:
        """To whom: the place of the appointment, else a gap. Always in English, as the post wants it."""
        return self._say(self.template.to)

    def subject(self) -> str:
        """What the letter is about. It names nobody: a subject is read by whoever sees the inbox."""
        return self.catalog.translate(*self.template.subject)

    def signer(self) -> str:
        """Who signs: the person, but for a case review, where it is often somebody else."""
        if self.kind is LetterKind.CASE_REVIEW:
            return gap(self._gap("signed_by"))
        return self.facts.person.details.display_name

    def body(self) -> str:
        """All parts that apply, with an empty line between them."""
        parts = []
        for part in self.template.parts:
            if isinstance(part, str):
                parts.append(self._tries() if part == texts.TRIES else self._visits())
            elif all(name in self.known for name in part.needs):
                parts.append(self._say(part.words))
        return "\n\n".join(part for part in parts if part)

    def known_gaps(self, details: LetterDetails) -> dict[str, str]:
        """The marks of gaps that can be filled by now, with what belongs there."""
        if details.asked_locally_on is not None:
            self.known["asked_on"] = format_date(self.catalog, details.asked_locally_on)
        return {gap(self._gap(name)): value for name, value in self.known.items() if name in texts.GAPS}

    def _say(self, words: texts.Marked) -> str:
        values: dict[str, object] = {name: self._value(name) for name in (*texts.GAPS, *self.known)}
        return self.catalog.translate(*words, **values)  # type: ignore[arg-type]

    def _value(self, name: str) -> str:
        return self.known.get(name) or gap(self._gap(name))

    def _gap(self, name: str) -> str:
        return self.catalog.translate(*texts.GAPS[name])

    def _values(self) -> dict[str, str]:
        facts, details = self.facts, self.facts.person.details
        number = facts.person.identifier(IdentifierKind.A_NUMBER)
        has_number = number is not None and number.have
        values = {
            "name": details.government_name or details.display_name,
            "a_number": show_identifier(number.kind, number.normalised) if number and has_number else "",
            "born": format_date(self.catalog, details.birth_date) if details.birth_date else "",
            "country": details.birth_country,
            "phone": details.phone,
            "email": details.email,
            "address": ", ".join(details.address_lines),
            "review_email": facts.review_email,
            "to_whom": facts.lawyer,
            "other_numbers": self._other_numbers(),
            "held_papers": ", ".join(
                self._document(each.details.title, each.details.code) for each in facts.agency_papers
            ),
            "papers": ", ".join(self._paper(code) for code in facts.papers if code not in _NO_PAPER),
            "g28_signed": "yes" if facts.is_signed(ReadinessQuestion.G28_SIGNED) else "",
            "form_signed": "yes" if facts.is_signed(ReadinessQuestion.FORM_60_001_SIGNED) else "",
            "g28_by": facts.answer(ReadinessQuestion.G28_BY),
            "form_for": facts.answer(ReadinessQuestion.FORM_60_001_FOR),
        }
        wanted = _PREFERRED.get(self.kind)
        values["paper"] = self._paper(wanted) if wanted in facts.papers else ""
        if facts.local_request is not None:
            values["asked_on"] = format_date(self.catalog, facts.local_request.day)
            values["local_office"] = facts.local_request.office
        return values | self._appointment() | self._move()

    def _appointment(self) -> dict[str, str]:
        appointment = self.facts.appointment
        if appointment is None:
            return {}
        details = appointment.details
        lines = place_lines(details)
        return {
            "visit": label(self.catalog, details.kind),
            "when": self._when(appointment),
            "place": ", ".join(part for line in lines for part in line.splitlines()),
            "office": "\n".join(lines),
            "confirmation": details.confirmation,
        }

    def _when(self, appointment: Appointment) -> str:
        details = appointment.details
        if details.day is None:
            return ""
        day = at_sentence_start(format_date(self.catalog, details.day, weekday=True))
        if not details.at:
            return self.catalog.translate(*texts.NO_TIME, day=day)
        return self._at(day, details.at, details.zone)

    def _at(self, day: str, at: str, zone: str) -> str:
        clock = format_time(self.catalog, time.fromisoformat(at)).replace(NBSP, " ")
        return self.catalog.translate(*texts.AT_TIME, day=day, time=clock, zone=zone_name(self.catalog, zone))

    def _move(self) -> dict[str, str]:
        move = self.facts.move
        if self.kind not in _MOVES:
            return {}
        if move is None:
            here = ", ".join(self.facts.person.details.address_lines)
            return {} if self.kind is LetterKind.NEW_ADDRESS else {"old_address": here}
        details = move.details
        day = format_date(self.catalog, details.day, weekday=True) if details.day else ""
        day = at_sentence_start(day)
        return {
            "old_address": ", ".join(details.old_lines),
            "new_address": ", ".join(details.new_lines),
            "move_day": day,
            "move_when": self._at(day, details.at, details.zone) if day and details.at else day,
            "move_phone": details.phone or self.facts.person.details.phone,
            "mail_address": details.mail_address,
        }

    def _paper(self, code: PaperCode) -> str:
        record = next((each for each in self.facts.reference.release_papers if each.id == code.value), None)
        return self.catalog.translate(*("reference", record.name)) if record is not None else ""

    def _document(self, title: str, code: str) -> str:
        kind = self.facts.reference.document(code)
        return title or (self.catalog.translate(*("reference", kind.title)) if kind is not None else code)

    def _other_numbers(self) -> str:
        """Only where neither birth date nor country is known: no letter says more about a person than it needs."""
        details = self.facts.person.details
        if details.birth_date is not None or details.birth_country.strip():
            return ""
        found = [
            f"{label(self.catalog, item.kind)} {item.typed or item.normalised}"
            for item in self.facts.person.identifiers
            if item.kind is not IdentifierKind.A_NUMBER and item.have and item.normalised
        ]
        return ", ".join(found)

    def _tries(self) -> str:
        facts = self.facts
        if not facts.tries:
            return ""
        head = self.catalog.translate(*texts.TRIES_HEAD, n=facts.try_count)
        return "\n".join([head, *map(self._try, reversed(facts.tries))])

    def _try(self, attempt: AttemptSummary) -> str:
        when = format_moment(self.catalog, attempt.happened).replace(NBSP, " ")
        line = self.facts.reference.line(attempt.line_id)
        office = attempt.office or (self.catalog.translate(*("reference", line.name)) if line is not None else "")
        reached = format_phone(attempt.number_called) or attempt.address_used
        whom = ", ".join(part for part in (office, reached) if part)
        result = label(self.catalog, Outcome(attempt.outcome)) if attempt.outcome else ""
        how = label(self.catalog, Channel(attempt.channel)) if attempt.channel else ""
        words = texts.TRY if whom else texts.TRY_WITHOUT_WHOM
        return self.catalog.translate(*words, when=when, how=how, whom=whom, result=result)

    def _visits(self) -> str:
        lines = [
            self.catalog.translate(*texts.VISIT, when=self._when(each), visit=label(self.catalog, each.details.kind))
            for each in self.facts.visits
        ]
        return "\n".join([self.catalog.translate(*texts.VISITS_HEAD), *lines]) if lines else ""
