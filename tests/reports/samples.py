"""Made-up people and papers for the document tests. Nobody here exists; phone numbers are from the 555-01xx range."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from PIL import Image, ImageDraw

from checkin_desktop.domain import report_people
from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState
from checkin_desktop.domain.attempts import (
    Attempt,
    AttemptDraft,
    AttemptEntry,
    CallLogRow,
    Channel,
    Corroboration,
    EntryKind,
    MadeBy,
    Moment,
    Outcome,
)
from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.documents import (
    Attachment,
    Document,
    DocumentDetails,
    DocumentForm,
    DocumentStatus,
    Holder,
)
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.letters import LetterDetails, LetterKind
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.outings import OutingDetails, TimedCall
from checkin_desktop.domain.packing import packing_list
from checkin_desktop.domain.people import FamilyLink, Identifier, IdentifierKind, Person, PersonDetails, Relation
from checkin_desktop.domain.plan import Child, ChildDetails, Plan, PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanExtra, PlanPrint
from checkin_desktop.domain.reference import Confidence, Hours, Line, Source, SourcedFact
from checkin_desktop.domain.report_choices import ReportChoices
from checkin_desktop.domain.snapshots import (
    Declarant,
    Exhibit,
    LeftOut,
    LetterSnapshot,
    OpenThen,
    PagePicture,
    PlanSnapshot,
    ReportSnapshot,
    SharedCopy,
    VisitSnapshot,
)
from checkin_desktop.services import reference

EASTERN = "America/New_York"
MARKUP = ("<esposa>", "a <b c", "&amp;", "</para>", '<img src="/etc/hostname">')


def moment(text: str, offset_minutes: int = -300, zone: str = EASTERN) -> Moment:
    """A moment from its local wall-clock time ("2026-11-17 16:35")."""
    local = datetime.fromisoformat(text)
    return Moment((local - timedelta(minutes=offset_minutes)).replace(tzinfo=UTC), zone, offset_minutes)


MADE_AT = moment("2026-11-21 19:10")
ICE_SOURCE = Source("ice-case-contact", "ICE case contact page", "https://www.ice.gov/", "2023-01-17", "primary")


def fact(text: str = "", as_of: str = "2023-01-17") -> SourcedFact:
    """A sourced fact of high confidence."""
    return SourcedFact(text, (ICE_SOURCE,), as_of, Confidence.HIGH, date(2023, 1, 17))


def person(**changes: object) -> Person:
    """A person with Spanish and Vietnamese marks, a hyphen and a curly apostrophe in the name."""
    details = PersonDetails(
        given_names="María Ánh",
        family_names="García-López O’Neill",
        other_names=("Maria Garcia Lopes", "Мария Гарсия"),
        government_name="GARCIA LOPEZ, MARIA",
        birth_date=date(1991, 3, 12),
        birth_country="Honduras",
        birthplace="San Pedro Sula",
        government_birthplace="SAN PEDRO SULA CORTES",
        languages=("es", "en"),
        phone="(202) 555-0147",
        email="maria.garcia@example.org",
        address_street="1420 Example Ave",
        address_unit="Apt 3B",
        address_city="Baltimore",
        address_state="MD",
        address_zip="21201",
        notes="Prefers calls after 6 p.m.",
    )
    identifiers = (
        Identifier(1, IdentifierKind.A_NUMBER, "A 12345678", "012345678"),
        Identifier(2, IdentifierKind.SUBJECT_ID, "", "", have=False),
        Identifier(3, IdentifierKind.PASSPORT_NUMBER, "F0123456", "F0123456", country="Honduras"),
    )
    family = (FamilyLink(2, "Luis García", Relation.SPOUSE),)
    return Person(1, replace(details, **changes), identifiers, family)


def contacts() -> tuple[Contact, ...]:
    """Three contacts in calling order."""
    return (
        Contact(
            11, 1, 1,
            ContactDetails(
                "Rosa Nguyễn Thị Ánh", "aunt", (ContactRole.TRUSTED_ADULT, ContactRole.CAREGIVER), "(202) 555-0101",
                "(202) 555-0102", "rosa@example.org", ("es", "vi"), True, date(2026, 10, 2), True, True,
                "evenings", "Has a key to the apartment",
            ),
        ),
        Contact(
            12, 1, 2,
            ContactDetails(
                "Priya Shah", "", (ContactRole.LAWYER,), "(202) 555-0111", email="office@example.org", memorise=True
            ),
        ),
        Contact(
            13, 1, 3,
            ContactDetails("José “Pepe” Müller", "neighbour", (ContactRole.DRIVER, ContactRole.PETS), "202 555 0120"),
        ),
    )  # fmt: skip


def children(count: int = 2) -> tuple[Child, ...]:
    """Children with school, doctor and allergies; the first has a pick-up person of her own."""
    return tuple(
        Child(
            number, 1, number,
            ChildDetails(
                f"Sofía {number}", date(2015 + number % 9, 5, 4), "Baltimore", f"Example Elementary {number}",
                f"(202) 555-013{number % 10}", "Dr. Chen, Example Clinic", "Peanuts", "Inhaler, twice a day",
                "Blue folder in the kitchen", "Luis García, (202) 555-0150", (11,) if number == 1 else (),
                "Likes to sleep with the light on",
            ),
        )
        for number in range(1, count + 1)
    )  # fmt: skip


TITLES = {
    "passport": "Passport",
    "i220a": "Order of release on recognizance (I-220A)",
    "birth_cert": "Birth certificate",
    "nta": "Notice to Appear (I-862)",
}


def documents() -> tuple[Document, ...]:
    """A checklist with every kind of standing."""
    return (
        Document(
            1, 1,
            DocumentDetails(
                "passport", "", DocumentStatus.HAVE, (DocumentForm.COPY, DocumentForm.SCAN), Holder.ICE,
                "Taken at the border", None, date(2028, 1, 31), date(2026, 3, 2), "Receipt in the blue folder",
            ),
        ),
        Document(
            2, 1,
            DocumentDetails(
                "i220a", "", DocumentStatus.HAVE, (DocumentForm.ORIGINAL,), Holder.ME, "Blue folder, kitchen drawer"
            ),
        ),
        Document(3, 1, DocumentDetails("birth_cert", "", DocumentStatus.ASKED_FOR, (), Holder.FAMILY, "My mother")),
        Document(4, 1, DocumentDetails("nta")),
        Document(
            5, 1,
            DocumentDetails("", "Marriage certificate", DocumentStatus.MISSING, (), Holder.UNKNOWN),
        ),
    )  # fmt: skip


def lines() -> tuple[Line, ...]:
    """Two phone lines with published hours."""
    return (
        Line(
            "ice_dril", "ICE ERO Detention Reporting and Information Line", "phone", "+18883514024", "1-888-351-4024",
            "", "Mon-Fri 08:00-20:00 America/New_York, closed on federal holidays", EASTERN,
            ("someone is detained: basic case information", "next step after the field office did not help"),
            "", fact(as_of="2026-02-04 (number); 2023-01-17 (hours)"),
        ),
        Line(
            "ice_services_line", "ICE Services Line", "phone", "+18333831465", "1-833-383-1465", "",
            "Mon-Fri 08:00-20:00 America/New_York", EASTERN, ("change of address with ICE",),
            "Hours differ between sources; 8 to 5 is surest.", fact(as_of="2025-12-11"),
        ),
    )  # fmt: skip


def plan(count: int = 2) -> Plan:
    """A plan with most answers given."""
    answers = {
        PlanAnswerKey.ORIGINALS_PLACE: "Blue folder, kitchen drawer",
        PlanAnswerKey.COPIES_PLACE: "With Rosa",
        PlanAnswerKey.LAWYER_NAME: "Priya Shah, Example Legal Aid",
        PlanAnswerKey.LAWYER_PHONE: "(202) 555-0111",
        PlanAnswerKey.G28_SIGNED: "Yes, 2 October 2026",
        PlanAnswerKey.NEXT_CHECKIN: "15 December 2026, 9 a.m., 31 Hopkins Plaza",
        PlanAnswerKey.MEDICINES: "Insulin, every morning. Cannot be missed.",
        PlanAnswerKey.ALLERGIES: "Penicillin",
        PlanAnswerKey.LANDLORD: "Mr. Brown, (202) 555-0160",
        PlanAnswerKey.PETS: "Cat “Misha”: Pepe has food and key",
    }
    return Plan(1, answers, children(count))


def plan_snapshot(**changes: object) -> PlanSnapshot:
    """A full plan; `changes` replace fields of the snapshot."""
    snapshot = PlanSnapshot(
        person(), contacts(), documents(), TITLES, plan(), lines(), fact("Find an adult in ICE custody."), MADE_AT,
        choice=PlanPrint(extras=frozenset({PlanExtra.HEALTH})),
    )  # fmt: skip
    return replace(snapshot, **changes)


def letter_snapshot(**changes: object) -> LetterSnapshot:
    """A letter in Spanish with its English words."""
    details = LetterDetails(
        kind=LetterKind.RESCHEDULE,
        language="es",
        dated=date(2026, 11, 20),
        sender="María García\n12 Example Street\n347-555-0142",
        to="U.S. Immigration and Customs Enforcement (ICE)\n26 Federal Plaza",
        subject="Solicitud de otra fecha",
        subject_english="Request for another date",
        body="Al oficial encargado:\n\nPido otra fecha.\nNúmero A: A 012-345-678\n\nGracias.",
        english="To the officer in charge:\n\nI ask for another date.\nA-number: A 012-345-678\n\nThank you.",
        signed_by="María García",
    )
    return LetterSnapshot(replace(details, **changes), MADE_AT)  # type: ignore[arg-type]


def empty_plan_snapshot() -> PlanSnapshot:
    """A plan of which only a name is written."""
    nobody = Person(9, PersonDetails(given_names="Ana"))
    return PlanSnapshot(nobody, (), (), {}, Plan(9, {}), (), fact("Find an adult in ICE custody."), MADE_AT)


def visit(**changes: object) -> VisitSnapshot:
    """A check-in with a companion, two calls out of order, one to nobody, and a short packing list."""
    facts = reference.load()
    details = AppointmentDetails(
        day=date(2026, 11, 30), at="09:00", place="Baltimore check-in office", address="31 Hopkins Plaza, 6th floor",
        confirmation="CN-4471",
    )  # fmt: skip
    outing = OutingDetails(
        13, "", "07:15", "14:00", (TimedCall("14:45", 12), TimedCall("14:00", 11), TimedCall("15:00", 99)),
        ("doc:g56", "own:Milk for the baby"), ("Milk for the baby",), "Wait in the café across the street",
    )  # fmt: skip
    outing = replace(outing, **changes)
    packing = packing_list(facts, ("check_in", "children"), (), (), outing.packed, outing.own_items)
    return VisitSnapshot(
        Appointment(1, 1, details, AppointmentState.CONFIRMED), outing, packing, facts.situation_names
    )


def attachment(number: int, name: str, mime: str = "image/png", withdrawn: bool = False) -> Attachment:
    """A file as the vault lists it."""
    return Attachment(
        number, f"{number:032x}", name, mime, 48_213 + number, f"{number:064x}"[::-1],
        datetime(2026, 11, 18, 15, 2, tzinfo=UTC),
        datetime(2026, 11, 19, 9, 0, tzinfo=UTC) if withdrawn else None,
        "Wrong file" if withdrawn else "",
    )  # fmt: skip


def entry(
    number: int, in_chain: int, happened: Moment, recorded: Moment, draft: AttemptDraft,
    kind: EntryKind = EntryKind.ATTEMPT, **more: object,
) -> AttemptEntry:  # fmt: skip
    """One chained entry with made-up hashes."""
    base = AttemptEntry(
        in_chain, 1, in_chain, number, kind, happened, recorded, draft,
        previous_hash=f"{in_chain - 1:x}".rjust(64, "0" if in_chain == 1 else "a"),
        entry_hash=f"{in_chain:x}".rjust(64, "a"),
    )  # fmt: skip
    return replace(base, **more)


def attempts() -> tuple[Attempt, ...]:
    """No answer; voicemail, corrected later; e-mail with attachments, written down late."""
    first = AttemptDraft(
        datetime(2026, 11, 17, 16, 35), EASTERN, 0, Channel.CALL, Outcome.NO_ANSWER, "ice_services_line",
        "ICE Services Line", "1-833-383-1465", purpose="Move the check-in date", number_used="(202) 555-0147",
        duration_seconds=134, hold_seconds=0, note=FreeText("Llamé desde el trabajo", "es"), next_step="Call tomorrow",
    )  # fmt: skip
    second = AttemptDraft(
        datetime(2026, 11, 18, 9, 15), EASTERN, 0, Channel.CALL, Outcome.VOICEMAIL_LEFT, "", "Baltimore Field Office",
        "443-560-0640", voicemail_words=FreeText("Mi nombre es María…", "es", "My name is María…", "Priya Shah"),
        heard=FreeText("Deje su mensaje", "es", "Leave your message", "Priya Shah"), person_spoken="",
        number_used="(202) 555-0147", duration_seconds=61, hold_seconds=15, made_by=MadeBy.FAMILY,
        made_by_name="Luis García", typed_by_name="Pepe Müller", witness="Rosa Nguyễn",
    )  # fmt: skip
    corrected = replace(second, duration_seconds=91)
    third = AttemptDraft(
        datetime(2026, 11, 18, 10, 2), EASTERN, 0, Channel.EMAIL, Outcome.EMAIL_SENT, "", "Baltimore Field Office", "",
        "Baltimore.Outreach@ice.dhs.gov", "Ask for a new date", FreeText("<esposa> a <b c &amp; </para>"),
        FreeText('<img src="/etc/hostname">'), reference="Message 4471", made_by=MadeBy.SELF,
        late_reason=FreeText("No computer that day"),
    )  # fmt: skip
    one = entry(1, 1, moment("2026-11-17 16:35"), moment("2026-11-17 16:41"), first)
    two = entry(2, 2, moment("2026-11-18 09:15"), moment("2026-11-18 09:20"), second)
    change = entry(
        2, 3, moment("2026-11-18 09:15"), moment("2026-11-18 12:00"), corrected, EntryKind.CORRECTION,
        corrects_id=2, change_reason=FreeText("Looked at the phone again"), changed_fields=("duration_seconds",),
        written_by="Rosa Nguyễn",
    )  # fmt: skip
    three = entry(
        3, 4, moment("2026-11-18 10:02"), moment("2026-11-20 08:00"), third,
        attachments=(attachment(1, "sent message.eml", "message/rfc822"), attachment(2, "screenshot.png")),
    )  # fmt: skip
    withdrawal = entry(
        3, 5, moment("2026-11-18 10:02"), moment("2026-11-20 09:00"), AttemptDraft(), EntryKind.WITHDRAWAL,
        corrects_id=4, change_reason=FreeText("It showed another person"), withdrawn_attachment_id=3,
        written_by="Priya Shah",
    )  # fmt: skip
    three = replace(three, attachments=(*three.attachments, attachment(3, "other.png", withdrawn=True)))
    return Attempt(one, (), first), Attempt(two, (change,), corrected), Attempt(three, (withdrawal,), third)


def report_snapshot(**changes: object) -> ReportSnapshot:
    """A report over three attempts of four; `changes` replace fields of the snapshot."""
    shown = attempts()
    exhibits = tuple(Exhibit(label, 3, item) for label, item in zip("ABC", shown[2].attachments, strict=True))
    snapshot = ReportSnapshot(
        person(), shown, 4, 6, (LeftOut(6, 4, "f" * 64),), exhibits, shown[0].first.entry_hash, "f" * 64,
        shown[0].first.happened.utc, shown[2].first.happened.utc, "Priya Shah, Example Legal Aid", MADE_AT,
    )  # fmt: skip
    return replace(snapshot, **changes)


def picture(text: str, width: int = 300, height: int = 400, noise: int = 0) -> PagePicture:
    """A page as a JPEG; with `noise` one that does not pack well."""
    image = Image.effect_noise((width, height), noise) if noise else Image.new("L", (width, height), "white")
    ImageDraw.Draw(image).text((20, 20), text, fill=0)
    out = io.BytesIO()
    image.save(out, "JPEG", quality=85)
    return PagePicture(out.getvalue(), width, height)


MAIL = (
    ("date", "Wed, 18 Nov 2026 10:02:11 -0500"),
    ("from", "María García <maria.garcia@example.org>"),
    ("to", "Baltimore.Outreach@ice.dhs.gov"),
    ("subject", "Check-in: Nguyễn Thị Ánh, Мария Гарсия, 王小明"),
    ("attachment", "order.pdf (48,213 bytes)"),
    ("body", "Hello,\n\nMy A-number is A 012 345 678; my phone is (202) 555-0147.\n\nMaría"),
)


def full_report(**changes: object) -> ReportSnapshot:
    """A report with everything chosen, and an exhibit of every kind."""
    one, two, three = attempts()
    names = ("history.png", "letter.pdf", "message.eml", "calls.csv", "locked.pdf")
    files = [attachment(11 + place, name) for place, name in enumerate(names)]
    row = CallLogRow(3, "1-833-383-1465", "17/11/2026 16:35", datetime(2026, 11, 17, 21, 35, tzinfo=UTC), 134, "out")
    bill = entry(
        3, 6, moment("2026-11-18 10:02"), moment("2026-11-21 08:00"), AttemptDraft(note=FreeText("The bill came.")),
        EntryKind.ADDITION, corrects_id=4, corroboration=Corroboration.PHONE_BILL, written_by="Luis García",
    )  # fmt: skip
    gone = attachment(3, "other.png", withdrawn=True)
    first = replace(three.first, attachments=(*files, gone), call_log_rows=(row,))
    three = replace(three, first=first, changes=(*three.changes, bill))
    shown = (one, two, three)
    pages = tuple(picture(f"page {number}") for number in (1, 2, 3))
    copies = (
        SharedCopy("A", "exhibit-A.jpg", "image/jpeg", pages[0].jpeg, (picture("call list", 200, 500),), page_count=1),
        SharedCopy("B", "exhibit-B.pdf", "application/pdf", b"three pages", pages, page_count=5, cut=True),
        SharedCopy("C", "exhibit-C.txt", "text/plain", b"mail", lines=MAIL),
        SharedCopy("D", "exhibit-D.csv", "text/csv", b"row", lines=(("call", "#3 · 17/11/2026 16:35 · 134 s"),)),
        SharedCopy("E", "", "", b"", problem="locked"),
        SharedCopy("F", "", "", b"", problem="withdrawn"),
    )
    known = report_people.callers(shown)
    hours = Hours("Mon-Fri", "08:00", "20:00", EASTERN, "", "federal holidays", (ICE_SOURCE,))
    full = report_snapshot(
        attempts=shown,
        exhibits=tuple(Exhibit(label, 3, file) for label, file in zip("ABCDEF", (*files, gone), strict=True)),
        copies=copies,
        callers=known,
        witnesses=report_people.witnesses(shown),
        declarants=report_people.declarants(known, shown, person().details.display_name),
        choices=EVERYTHING_TICKED,
        open_then=(OpenThen(1, OpenState.OPEN, (hours,)), OpenThen(2, OpenState.UNKNOWN)),
        anchors=(Anchor(1, 1, 5, "e" * 64, b"?", STAMPED, b"!", STAMPED, "Example Time Authority"),),
        seal_fingerprint="ab" * 32,
    )
    return replace(full, **changes)


def many_attempts(count: int) -> tuple[Attempt, ...]:
    """`count` attempts with differing facts, as a person with a year of calls has them."""
    base = attempts()
    made = []
    for number in range(1, count + 1):
        sample = base[number % 3].current
        start = datetime(2026, 1, 5, 9, 0) + timedelta(hours=7 * number)
        draft = replace(
            sample, happened_local=start, reference=f"Call {number}", note=FreeText(f"Note {number}: nobody came on.")
        )
        happened = moment(start.isoformat(" "))
        recorded = moment((start + timedelta(minutes=6)).isoformat(" "))
        made.append(Attempt(entry(number, number, happened, recorded, draft), (), draft))
    return tuple(made)


def declarants() -> tuple[Declarant, ...]:
    """Two people who made attempts."""
    return (
        Declarant("María Ánh García-López O’Neill", (1, 3), "caller-1", 1),
        Declarant("Luis García", (2,), "caller-2", 2, MadeBy.FAMILY, "hermano"),
    )


STAMPED = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ALL_SIGN = ReportChoices(declarants=frozenset({"caller-1", "caller-2"}))

EVERYTHING_TICKED = ReportChoices(
    first_day=date(2026, 11, 1),
    for_whom="Immigration Court, Baltimore",
    caller_names=True,
    witness_names=True,
    private_notes=True,
    office_hours=True,
    declarants=ALL_SIGN.declarants,
    interpreter_certificate=True,
    translation_certificate=True,
    custodian_certificate=True,
    proof_of_service=True,
)
