"""Letters on a real vault: filled from the case, edited, printed, and frozen with the attempt that shows they went."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pikepdf
import pytest

from checkin_desktop.domain.appointments import AppointmentDetails, AppointmentKind, AppointmentState
from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails, Holder
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode, InvalidInput
from checkin_desktop.domain.held_papers import HeldPaperDetails, PaperCode
from checkin_desktop.domain.letters import LetterKind, ReviewItem, letter_gaps
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.own_details import OwnDetailDraft
from checkin_desktop.domain.people import IdentifierKind, PersonDetails
from checkin_desktop.services import letters as letters_module
from checkin_desktop.services import vaults
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.words import letter_texts
from checkin_desktop.words.catalog import Catalog
from tests.support.clocks import HandClock
from tests.support.vaults import PASSPHRASE, VaultTemplate

TODAY = date(2026, 11, 20)
PERSON = PersonDetails(
    given_names="María Elena",
    family_names="Reyes Núñez",
    government_name="REYES NUNEZ, MARIA ELENA",
    birth_date=date(1987, 3, 14),
    birth_country="Honduras",
    phone="347-555-0142",
    email="maria@example.org",
    address_street="1200 Example Street",
    address_unit="Apt 4B",
    address_city="Queens",
    address_state="NY",
    address_zip="11372",
)
CHECK_IN = AppointmentDetails(
    day=date(2026, 11, 30), at="09:00", place="26 Federal Plaza", address="New York, NY 10278", confirmation="CN-77"
)
MISSED = replace(CHECK_IN, day=date(2026, 11, 12), confirmation="CN-11")
DONE = replace(CHECK_IN, day=date(2026, 6, 2), at="")
HEARING = replace(CHECK_IN, kind=AppointmentKind.COURT_MASTER, day=date(2026, 11, 25), place="Broadway")
MOVE = MoveDetails(
    day=date(2026, 12, 1),
    at="10:30",
    old_street="1200 Example Street",
    old_city="Queens",
    street="9 New Road",
    city="Albany",
    state="NY",
    zip="12207",
    phone="518-555-0101",
    mail_address="c/o Priya Shah, Albany",
)
TRIES = (
    (datetime(2026, 11, 17, 9, 2), Channel.CALL, Outcome.NO_ANSWER, "fo_new_york_city", "212-436-9315"),
    (datetime(2026, 11, 18, 16, 35), Channel.CALL, Outcome.VOICEMAIL_LEFT, "fo_new_york_city", "212-436-9315"),
    (datetime(2026, 11, 19, 10, 5), Channel.CALL, Outcome.CUT_OFF, "ice_services_line", "1-833-383-1465"),
)
MAILED = AttemptDraft(
    happened_local=datetime(2026, 11, 20, 14, 30), channel=Channel.MAIL, outcome=Outcome.LETTER_MAILED, office="ICE"
)


@pytest.fixture(scope="module")
def office_id() -> str:
    from checkin_desktop.services import reference

    return next(office.id for office in reference.load().field_offices if office.name.startswith("New York"))


@pytest.fixture(scope="module")
def full(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory, office_id: str) -> Iterator[CaseFile]:
    """A case in which everything is known that a letter can say. Tests of this module only add letters to it."""
    folder = template.copy(tmp_path_factory.mktemp("letters") / "case.cdvault")
    with closing(vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)) as case:
        case.zone = "America/New_York"
        person = case.people.add(PERSON).id
        case.people.set_identifier(person, IdentifierKind.A_NUMBER, "A 012 345 678")
        case.appointments.add(person, CHECK_IN, AppointmentState.CONFIRMED)
        case.appointments.add(person, HEARING, AppointmentState.CONFIRMED)
        for details, state in ((MISSED, "miss"), (DONE, "finish")):
            added = case.appointments.add(person, details, AppointmentState.CONFIRMED)
            getattr(case.appointments, state)(added.id, "in hospital")
        case.moves.add(person, MOVE)
        for code in (PaperCode.NTA, PaperCode.RECOGNIZANCE, PaperCode.SUPERVISION):
            case.papers.add(person, HeldPaperDetails(code=code))
        case.documents.add(person, DocumentDetails(code="passport", holder=Holder.ICE))
        case.documents.add(person, DocumentDetails(title="Acta de nacimiento", holder=Holder.ME))
        for when, channel, outcome, known, number in TRIES:
            line = office_id if known.startswith("fo_") else known
            case.attempts.add(
                person,
                AttemptDraft(
                    happened_local=when, channel=channel, outcome=outcome, line_id=line, number=number,
                    office="New York City" if line == office_id else "",
                ),
            )  # fmt: skip
        case.directory.add(OwnDetailDraft("ice_case_review", "email", "own@example.gov", "the page", TODAY))
        case.readiness.set_answer(person, ReadinessQuestion.G28_SIGNED, "yes")
        case.readiness.set_answer(person, ReadinessQuestion.G28_BY, "Priya Shah")
        case.exports.warm_up()  # one process makes the pages of all tests
        yield case


@pytest.fixture(scope="module")
def bare(template: VaultTemplate, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """A case that knows nothing but a first name."""
    folder = template.copy(tmp_path_factory.mktemp("letters") / "bare.cdvault")
    with closing(vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)) as case:
        case.people.add(PersonDetails(given_names="Ana"))
        yield case


def draft(case: CaseFile, kind: LetterKind, language: str = "en") -> str:
    details = case.letters.draft(1, kind, language=language)
    texts = (details.sender, details.to, details.subject, details.body, details.english, details.signed_by)
    return "\n".join(texts)


SAID = {
    LetterKind.RESCHEDULE: (
        "Check-in with ICE",
        "Monday, 30 November 2026, 9:00 a.m. (Eastern time)",
        "CN-77",
        "tries",
    ),
    LetterKind.MISSED_CHECK_IN: ("Thursday, 12 November 2026", "CN-11", "tries"),
    LetterKind.MOVE_PERMISSION: ("Form I-220A", "9 New Road, Albany, NY 12207", "Tuesday, 1 December 2026"),
    LetterKind.MOVE_NOTICE: ("Form I-220B", "1200 Example Street, Queens", "10:30 a.m. (Eastern time)"),
    LetterKind.NEW_ADDRESS: ("Tuesday, 1 December 2026", "518-555-0101", "c/o Priya Shah, Albany"),
    LetterKind.CASE_REVIEW: (
        "own@example.gov",
        "18 November 2026",
        "Form G-28 is signed. The lawyer: Priya Shah",
        "tries",
    ),
    LetterKind.PAPERS_BACK: ("The government holds these papers of mine: Passport",),
    LetterKind.MONITOR_OFF: ("Appointments I came to:\n- Tuesday, 2 June 2026, no time given: Check-in with ICE",),
    LetterKind.LAWYER_QUESTIONS: ("Notice to Appear", "Wednesday, 25 November 2026", "Broadway"),
}
TRIED = (
    "Attempts to reach the office before this letter: 3. The last ones:\n"
    "- Tue 17 Nov 2026, 9:02 a.m. Eastern time: Phone call, New York City, 212-436-9315. No answer.\n"
    "- Wed 18 Nov 2026, 4:35 p.m. Eastern time: Phone call, New York City, 212-436-9315. Left a voicemail.\n"
    "- Thu 19 Nov 2026, 10:05 a.m. Eastern time: Phone call, ICE Services Line, 1-833-383-1465. The call was cut off."
)


@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_is_filled_from_the_case(full: CaseFile, kind: LetterKind) -> None:
    text = draft(full, kind)
    for wanted in ("REYES NUNEZ, MARIA ELENA", "A 012-345-678", "14 March 1987", "Honduras", *SAID[kind]):
        assert (TRIED if wanted == "tries" else wanted) in text, wanted
    assert (TRIED in text) == ("tries" in SAID[kind])
    # What the case knows is no gap, and no placeholder is left.
    assert not re.search(r"[{}]", text)
    known = {"a_number", "name", "born", "country", "phone", "email", "address", "new_address", "old_address", "paper"}
    assert not {letter_texts.GAPS[name][1] for name in known} & set(letter_gaps(full.letters.draft(1, kind)))


def test_a_letter_to_ice_names_no_call_or_visit_to_others(template: VaultTemplate, tmp_path: Path) -> None:
    """A lawyer, a relative, the court or a consulate stand in the log, never in a letter that ICE reads."""
    folder = template.copy(tmp_path / "case.cdvault")
    with closing(vaults.open_(folder, PASSPHRASE, clock=HandClock(), strengthen=False)) as case:
        person = case.people.add(PERSON).id
        case.contacts.add(person, ContactDetails(name="Priya Shah", phone="(718) 555-0101"))
        for office, number, line in (
            ("Law office of Priya Shah", "", ""),
            ("", "+1 718 555 0101", ""),
            ("Consulado de Honduras", "", ""),
            ("", "", "eoir_acis_phone"),
            ("Newark, window 3", "862-445-9200", ""),
            ("", "", "ice_services_line"),
        ):
            draft = replace(MAILED, channel=Channel.CALL, outcome=Outcome.NO_ANSWER, office=office)
            case.attempts.add(person, replace(draft, number=number, line_id=line))
        for kind in (AppointmentKind.LAWYER, AppointmentKind.ICE_CHECK_IN):
            added = case.appointments.add(person, replace(DONE, kind=kind), AppointmentState.CONFIRMED)
            case.appointments.finish(added.id, "")
        asked = case.letters.draft(person, LetterKind.RESCHEDULE).body
        visits = case.letters.draft(person, LetterKind.MONITOR_OFF).body
        moved = case.letters.draft(person, LetterKind.NEW_ADDRESS).body
    assert "before this letter: 2." in asked
    assert "Newark, window 3" in asked
    assert "ICE Services Line" in asked
    assert not [name for name in ("Shah", "718", "Consul", "court") if name in asked]
    assert "Check-in with ICE" in visits
    assert "lawyer" not in visits.lower()
    assert "I moved" not in moved  # the move may be ahead still


@pytest.mark.parametrize("kind", LetterKind)
def test_every_kind_has_gaps_instead_of_guesses(bare: CaseFile, kind: LetterKind) -> None:
    details = bare.letters.draft(1, kind, language="es")
    texts = (details.sender, details.to, details.body, details.english, details.signed_by)
    words = " ".join(texts)
    assert not re.search(r"[{}]", words)
    assert not re.search(r"\d{3}", words.replace("I-220", "").replace("60-001", "")), "a number nobody gave"
    spanish = {Catalog("es").translate(*marked) for marked in letter_texts.GAPS.values()}
    english = {marked[1] for marked in letter_texts.GAPS.values()}
    assert set(letter_gaps(details)) <= spanish | english
    assert "A-number" in letter_gaps(details)
    assert Catalog("es").translate(*letter_texts.GAPS["a_number"]) in letter_gaps(details)


@pytest.mark.parametrize("kind", LetterKind)
def test_another_language_has_the_same_words_in_english(full: CaseFile, kind: LetterKind) -> None:
    own, english = full.letters.draft(1, kind, language="es"), full.letters.draft(1, kind)
    assert own.english == english.body
    assert own.subject_english == english.subject
    assert own.body != english.body
    assert own.body.count("\n\n") == english.body.count("\n\n")
    assert own.to == english.to, "the post reads English"
    assert english.english == english.subject_english == ""


def test_no_template_argues_promises_or_orders() -> None:
    words = " ".join(
        part.words[1]
        for template in letter_texts.TEMPLATES.values()
        for part in template.parts
        if not isinstance(part, str)
    ).lower()
    for never in ("must", "should", "law ", "legal", "right to", "entitled", "promise", "guarantee", "violat", "alien",
                  "deport", "fear", "asylum"):  # fmt: skip
        assert never not in words, never
    assert set(letter_texts.TEMPLATES) == {kind.value for kind in LetterKind}


def test_an_appointment_or_a_move_of_somebody_else_is_refused(full: CaseFile) -> None:
    other = full.people.add(PersonDetails(given_names="Otra")).id
    for found in ({"appointment_id": 1}, {"move_id": 1}):
        with pytest.raises(AppError) as refused:
            full.letters.draft(other, LetterKind.RESCHEDULE, **found)
        assert refused.value.code is ErrorCode.NO_SUCH_RECORD
    chosen = full.letters.draft(1, LetterKind.RESCHEDULE, appointment_id=2)
    assert "Broadway" in chosen.body
    assert chosen.appointment_id == 2


def test_a_case_review_says_what_is_missing_until_it_is_there(full: CaseFile, bare: CaseFile) -> None:
    ready = full.letters.add(1, full.letters.draft(1, LetterKind.CASE_REVIEW))
    assert full.letters.worked_on(ready.id).missing == ()
    assert full.exports.render_letter(full.letters.snapshot(ready.id)).page_count == 2
    person = bare.people.add(PersonDetails(given_names="Ana", family_names="Solís")).id
    letter = bare.letters.add(person, bare.letters.draft(person, LetterKind.CASE_REVIEW)).id
    assert bare.letters.worked_on(letter).missing == tuple(ReviewItem)
    unready = full.exports.render_letter(bare.letters.snapshot(letter))
    assert unready.page_count == 1, "it never keeps from printing"
    bare.people.set_identifier(person, IdentifierKind.A_NUMBER, "A 087 654 321")
    bare.people.update(person, phone="347-555-0100", email="ana@example.org", birth_country="Peru")
    bare.letters.update(letter, asked_locally_on=date(2026, 11, 3))
    assert bare.letters.worked_on(letter).missing == (ReviewItem.FORM,)
    bare.letters.update(letter, signed_by="ana solis")
    assert bare.letters.worked_on(letter).missing == (), "the person asks herself"
    other = bare.letters.add(person, bare.letters.draft(person, LetterKind.RESCHEDULE)).id
    assert bare.letters.worked_on(other).missing is None


def test_a_call_that_nobody_took_is_no_earlier_request(bare: CaseFile, office_id: str) -> None:
    person = bare.people.add(PersonDetails(given_names="Ana")).id
    call = AttemptDraft(
        happened_local=datetime(2026, 11, 19, 9), channel=Channel.CALL, outcome=Outcome.NO_ANSWER, line_id=office_id
    )
    bare.attempts.add(person, call)
    bare.attempts.add(person, replace(call, outcome=Outcome.SPOKE, line_id="ice_services_line"))
    assert bare.letters.draft(person, LetterKind.CASE_REVIEW).asked_locally_on is None
    bare.attempts.add(person, replace(call, outcome=Outcome.SPOKE))
    assert bare.letters.draft(person, LetterKind.CASE_REVIEW).asked_locally_on == date(2026, 11, 19)


def test_gaps_are_filled_later_and_what_was_typed_stays(bare: CaseFile) -> None:
    person = bare.people.add(PersonDetails(given_names="Ana", birth_country="Peru")).id
    letter = bare.letters.add(person, bare.letters.draft(person, LetterKind.MISSED_CHECK_IN, language="es"))
    typed = letter.details.body.replace("[ la razón, con sus palabras ]", "[ enferma ] <b>")
    bare.letters.update(letter.id, body=typed)
    bare.people.set_identifier(person, IdentifierKind.A_NUMBER, "A 087 654 321")
    bare.people.update(person, phone="347-555-0100")
    filled = bare.letters.fill_gaps(letter.id).details
    assert "Número A: A 087-654-321" in filled.body
    assert "A-number: A 087-654-321" in filled.english
    assert "347-555-0100" in filled.sender
    assert "[ enferma ] <b>" in filled.body
    assert "[ fecha de nacimiento ]" in filled.body
    assert bare.letters.fill_gaps(letter.id).details == filled


def test_sent_is_an_attempt_with_the_letter_and_its_receipt(full: CaseFile) -> None:
    letter = full.letters.add(1, full.letters.draft(1, LetterKind.RESCHEDULE, language="es"))
    receipt = NewFile("receipt.txt", data=b"9400 1000 0000 0000\n")
    before = full.attempts.count(1).total
    attempt = full.letters.sent(letter.id, replace(MAILED, reference="9400 1000"), (receipt,))
    assert full.attempts.count(1).total == before + 1
    assert attempt.current.outcome is Outcome.LETTER_MAILED
    assert attempt.current.purpose == "Request for another appointment date"
    assert [file.name for file in attempt.attachments] == ["letter-2026-11-20.pdf", "receipt.txt"]
    with pikepdf.open(io.BytesIO(full.attempts.content(attempt.attachments[0].id))) as pdf:
        assert len(pdf.pages) >= 2
        assert "Reyes" not in str(pdf.docinfo)
    kept = full.letters.get(letter.id)
    assert kept.attempt_id == attempt.id
    assert kept.details == letter.details


def test_a_letter_that_went_out_is_never_changed(full: CaseFile) -> None:
    letter = full.letters.add(1, full.letters.draft(1, LetterKind.MONITOR_OFF))
    full.letters.sent(letter.id, MAILED)
    for change in (
        lambda: full.letters.update(letter.id, body="other"),
        lambda: full.letters.fill_gaps(letter.id),
        lambda: full.letters.sent(letter.id, MAILED),
    ):
        with pytest.raises(AppError) as refused:
            change()
        assert refused.value.code is ErrorCode.LETTER_SENT
    again = full.letters.again(letter.id)
    assert again.attempt_id is None
    assert again.details == replace(letter.details, dated=TODAY)
    full.letters.update(again.id, body="other")
    assert full.letters.get(letter.id).details.body == letter.details.body


@pytest.mark.parametrize("channel", letters_module.SENT_BY)
def test_every_way_of_sending_has_its_outcome(full: CaseFile, channel: Channel) -> None:
    letter = full.letters.add(1, full.letters.draft(1, LetterKind.LAWYER_QUESTIONS))
    outcome = letters_module.SENT_BY[channel]
    attempt = full.letters.sent(
        letter.id, replace(MAILED, channel=channel, outcome=outcome, number="1", address_used="a")
    )
    assert attempt.current.channel is channel
    codes = {notice.code for notice in full.attempts.validate(attempt.current, 1)}
    assert "outcome_unlikely_for_channel" not in codes


def test_nothing_is_kept_when_sending_cannot_be_written_down(full: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    letter = full.letters.add(1, full.letters.draft(1, LetterKind.NEW_ADDRESS))
    before = full.attempts.count(1).total
    with pytest.raises(InvalidInput):
        full.letters.sent(letter.id, replace(MAILED, happened_local=None))
    with pytest.raises(Cancelled):
        full.letters.sent(letter.id, MAILED, cancelled=lambda: True)

    def refuse(*_: object) -> None:
        raise AppError(ErrorCode.NO_SUCH_RECORD)

    monkeypatch.setattr(letters_module.letters, "mark_sent", refuse)
    with pytest.raises(AppError):
        full.letters.sent(letter.id, MAILED)
    assert full.attempts.count(1).total == before
    assert not full.letters.get(letter.id).is_sent


def test_letters_are_listed_removed_and_put_back(bare: CaseFile) -> None:
    person = bare.people.add(PersonDetails(given_names="Ana")).id
    told: list[frozenset[str]] = []
    stop = bare.on_change(told.append)
    first, second = (bare.letters.add(person, bare.letters.draft(person, kind)) for kind in tuple(LetterKind)[:2])
    assert [letter.id for letter in bare.letters.of_person(person)] == [second.id, first.id]
    bare.letters.update(first.id, body="La operación del lunes")
    first = bare.letters.get(first.id)
    assert [(hit.kind, hit.record_id) for hit in bare.search.find("operacion")] == [("letter", first.id)]
    removed = bare.letters.remove(first.id)
    assert bare.search.find("operacion") == ()
    assert [letter.id for letter in bare.letters.of_person(person)] == [second.id]
    with pytest.raises(AppError):
        bare.letters.update(first.id, body="x")
    assert bare.letters.restore(removed) == first
    assert len(bare.search.find("operacion")) == 1
    with pytest.raises(InvalidInput):
        bare.letters.update(first.id, body="a\x00b")
    stop()
    assert told == [frozenset({"letters", f"letters:{person}"})] * 5


def test_a_sent_letter_leaves_with_its_person(full: CaseFile) -> None:
    person = full.people.add(PersonDetails(given_names="Ana")).id
    letter = full.letters.add(person, full.letters.draft(person, LetterKind.NEW_ADDRESS))
    full.letters.sent(letter.id, MAILED)
    full.people.remove_whole(person, "Ana")
    with pytest.raises(AppError):
        full.letters.get(letter.id)
