"""Everything a person can do through the services that writes rows, one step for each method that begins a write.

A step makes what it needs while there is space and returns the call that will be tried on the full disk. The name is
that of the function that writes; `test_full_disk.py` compares the names with those found in the source.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from checkin_desktop.domain.appointments import Appointment, AppointmentDetails, AppointmentState, CheckResult
from checkin_desktop.domain.attempts import Attempt
from checkin_desktop.domain.binder_job import BinderMade, BinderPart
from checkin_desktop.domain.binder_rules import include
from checkin_desktop.domain.binders import Audience
from checkin_desktop.domain.care_papers import CarePaper, CarePaperDetails
from checkin_desktop.domain.contacts import ContactDetails
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.dues import PeopleQuery, SavedFilter
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.held_papers import Answer, CaseQuestion, HeldPaper, HeldPaperDetails, PaperCode
from checkin_desktop.domain.interview import Mark
from checkin_desktop.domain.letters import Letter, LetterKind
from checkin_desktop.domain.moves import MoveDetails
from checkin_desktop.domain.outings import ReadinessQuestion
from checkin_desktop.domain.own_details import OwnDetail, OwnDetailDraft
from checkin_desktop.domain.people import IdentifierKind, PersonDetails, Relation
from checkin_desktop.domain.people_files import guess_fields, read_table
from checkin_desktop.domain.plan import ChildDetails, PlanAnswerKey
from checkin_desktop.domain.plan_copies import PlanCopy
from checkin_desktop.domain.plan_prints import FULL_PLAN
from checkin_desktop.domain.plan_reviews import PlanReview, ReviewKind
from checkin_desktop.domain.rounds import RoundScope
from checkin_desktop.domain.scan_work import PageEdit
from checkin_desktop.domain.withheld import RequestDetails, WithheldDetails
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.people_import import Wish
from checkin_desktop.services.rendering import RenderedPdf
from checkin_desktop.words.catalog import Catalog
from tests.campaigns import marks
from tests.support.time_authority import TimeAuthority

Call = Callable[[], Any]
OWN = OwnDetailDraft("ice_services_line", "phone", "(212) 264-5085", "a letter", date(2026, 11, 1))


@dataclass(frozen=True)
class Desk:
    """An open case with a person in it."""

    case: CaseFile
    person: int

    def stranger(self) -> int:
        """Another person."""
        return self.case.people.add(PersonDetails(given_names="Otra", family_names="Persona")).id

    def attempt(self, *files: NewFile) -> Attempt:
        """An attempt of the person."""
        return self.case.attempts.add(self.person, marks.draft(1), files)

    def document(self) -> int:
        """An item of the checklist."""
        return self.case.documents.add(self.person, DocumentDetails(title="Acta")).id

    def contact(self) -> Any:
        """A contact of the person."""
        return self.case.contacts.add(self.person, ContactDetails(name="Tía Rosa"))

    def child(self) -> Any:
        """A child on the plan."""
        return self.case.plans.add_child(self.person, ChildDetails(name="Ana"))

    def paper(self) -> HeldPaper:
        """A release paper of the person."""
        return self.case.papers.add(self.person, HeldPaperDetails(PaperCode.RECOGNIZANCE))

    def appointment(self) -> Appointment:
        """A date of the person with what shows it."""
        details = AppointmentDetails(day=date(2026, 11, 30), confirmation="CN-1")
        return self.case.appointments.add(self.person, details, AppointmentState.CONFIRMED, (NOTE,))

    def care_paper(self) -> CarePaper:
        """A paper that lets somebody care for a child."""
        return self.case.care_papers.add(self.person, CarePaperDetails(caregiver="Rosa"))

    def review(self) -> PlanReview:
        """A reading of the plan."""
        return self.case.plan_reviews.add(self.person, ReviewKind.READ, date(2026, 11, 1), "todos")

    def plan_copy(self) -> PlanCopy:
        """A printed copy of the plan."""
        made = self.case.exports.plan_snapshot(self.person)
        return self.case.plan_copies.record(self.person, FULL_PLAN, made)

    def own_detail(self) -> OwnDetail:
        """A number copied from a letter, beside a shipped line."""
        return self.case.directory.add(OWN)

    def number(self) -> int:
        """An A-number of the person."""
        saved = self.case.people.set_identifier(self.person, IdentifierKind.A_NUMBER, "A 087 654 321")
        return int(saved.identifier.id)


NOTE = NewFile("note.txt", data=b"a line of a note\n" * 20)


def _linked(desk: Desk) -> int:
    other = desk.stranger()
    desk.case.people.link(desk.person, other, Relation.SIBLING)
    return other


def _archived(desk: Desk) -> int:
    other = desk.stranger()
    desk.case.people.archive(other)
    return other


def _scan(desk: Desk) -> int:
    return int(desk.case.documents.attach(desk.document(), NOTE).id)


def _withdraw_scan(desk: Desk) -> Call:
    scan = desk.case.documents.attach(desk.document(), NOTE)
    return partial(desk.case.documents.withdraw, scan.id, "wrong paper")


def _withdraw_evidence(desk: Desk) -> Call:
    attempt = desk.attempt(NOTE)
    return partial(
        desk.case.attempts.withdraw_attachment, attempt.id, attempt.attachments[0].id, FreeText("wrong file")
    )


def _removed_contact(desk: Desk) -> Call:
    return partial(desk.case.contacts.restore, desk.case.contacts.remove(desk.contact().id))


def _removed_document(desk: Desk) -> Call:
    return partial(desk.case.documents.restore, desk.case.documents.remove(desk.document()))


def _removed_child(desk: Desk) -> Call:
    return partial(desk.case.plans.restore_child, desk.case.plans.remove_child(desk.child().id))


def _saved_draft(desk: Desk) -> Call:
    desk.case.drafts.save("form", {"field": "value"})
    return partial(desk.case.drafts.discard, "form")


def _noted_copy(desk: Desk) -> Call:
    desk.case.copies.log_print(RenderedPdf(b"%PDF", 1, "en"), what="plan", pages=1, person_id=desk.person)
    return partial(desk.case.copies.note, desk.case.exports.log()[0].id, "the lawyer")


def _anchor_request(desk: Desk) -> Call:
    desk.attempt()
    return partial(desk.case.anchors.ask, desk.person)


def _anchor_reply(desk: Desk) -> Call:
    desk.attempt()
    request = desk.case.anchors.ask(desk.person).request
    reply = desk.case.folder.with_name("answer.tsr")
    reply.write_bytes(TimeAuthority(desk.case.folder.with_name("authority"), kind="ec").answer_bytes(request))
    return partial(desk.case.anchors.take, desk.person, reply)


def _found_paper(desk: Desk) -> Call:
    stored = desk.case.session.attachments.add(b"a paper that no row speaks of\n", "found.txt", "text/plain")
    return partial(desk.case.repairs.put_back, stored.file_id, desk.person)


def _moved(desk: Desk) -> Call:
    desk.contact()
    return partial(desk.case.contacts.move, desk.contact().id, 1)


def _reminder(desk: Desk) -> int:
    return int(
        desk.case.reminders.add(desk.person, "ICE Services Line", datetime(2026, 11, 23, 8), "America/New_York").id
    )


def _letter(desk: Desk) -> Letter:
    letters = desk.case.letters
    return letters.add(desk.person, letters.draft(desk.person, LetterKind.NEW_ADDRESS))


def _removed_letter(desk: Desk) -> Call:
    return partial(desk.case.letters.restore, desk.case.letters.remove(_letter(desk).id))


def _outing(desk: Desk) -> Call:
    visit = desk.appointment()
    return partial(desk.case.readiness.update_outing, visit.id, not_back_by="14:00", own_items=("gafas",))


def _round(desk: Desk) -> Call:
    desk.case.rounds.begin(RoundScope.EVERY)
    return partial(desk.case.rounds.put_off, 1)


def _removed_reminder(desk: Desk) -> Call:
    return partial(desk.case.reminders.restore, desk.case.reminders.remove(_reminder(desk)))


def _import(desk: Desk) -> Call:
    first = desk.case.people.count()  # nobody comes twice under one name
    rows = (f'"Reyes {number}, Ana",new\n' for number in range(first, first + 60))
    table = read_table(f"Name,Tags\n{''.join(rows)}".encode())
    return partial(desk.case.people_import.run, table, Wish(guess_fields(table.headings)))


def _undone_import(desk: Desk) -> Call:
    return partial(desk.case.people_import.undo, _import(desk)().import_id)


def _move(desk: Desk) -> Any:
    return desk.case.moves.add(desk.person, MoveDetails(day=date(2026, 12, 3), street="9 New Street"))


def _kept(desk: Desk) -> Any:
    details = WithheldDetails(document_id=desk.document(), receipt="77-123")
    return desk.case.withheld.add(desk.person, details)


def _asked(desk: Desk) -> Any:
    return desk.case.withheld.keep_request(_kept(desk).id, RequestDetails(reason="to renew it"))


def _removed_move(desk: Desk) -> Call:
    return partial(desk.case.moves.restore, desk.case.moves.remove(_move(desk).id))


def _later_paper(desk: Desk) -> Call:
    other = desk.stranger()
    move = desk.case.moves.add(other, MoveDetails(street="9 New Street"))
    desk.case.papers.add(other, HeldPaperDetails(PaperCode.SUPERVISION))
    return partial(desk.case.moves.ask_again, move.id)


def _replaced_address(desk: Desk) -> Call:
    return partial(desk.case.moves.put_address_back, desk.case.moves.replace_address(_move(desk).id))


def _binder(desk: Desk) -> Any:
    desk.document()
    plan = desk.case.binders.plan(desk.person, Audience.LAWYER)
    return replace(plan, tabs=include(plan.tabs, plan.tabs[-1].document.id, included=True))


def _given_binder(desk: Desk) -> Call:
    made = BinderMade((BinderPart(b"%PDF", 1, 1, ("A",)),), 1)
    path = desk.case.folder.with_name("binder.pdf")
    return partial(desk.case.binders.save_copy, _binder(desk), made, (path,), Catalog("en"))


def _forgotten_filter(desk: Desk) -> Call:
    desk.case.people_list.save(SavedFilter("Tuesday", PeopleQuery()))
    return partial(desk.case.people_list.forget, "Tuesday")


def _family(desk: Desk) -> int:
    other = desk.stranger()
    desk.case.households.set_members(desk.person, (other,))
    return other


STEPS: dict[str, Callable[[Desk], Call]] = {
    "MovesService.add": lambda d: partial(_move, d),
    "MovesService.update": lambda d: partial(d.case.moves.update, _move(d).id, note="with a van"),
    "MovesService.remove": lambda d: partial(d.case.moves.remove, _move(d).id),
    "MovesService.restore": _removed_move,
    "MovesService.ask_again": _later_paper,
    "MovesService.replace_address": lambda d: partial(d.case.moves.replace_address, _move(d).id),
    "MovesService.put_address_back": _replaced_address,
    "PeopleService.add": lambda d: d.stranger,
    "PeopleService.update": lambda d: partial(d.case.people.update, d.person, notes="new words"),
    "PeopleService.set_identifier": lambda d: d.number,
    "PeopleService.remove_identifier": lambda d: partial(d.case.people.remove_identifier, d.number()),
    "PeopleService.link": lambda d: partial(d.case.people.link, d.person, d.stranger(), Relation.CHILD),
    "PeopleService.unlink": lambda d: partial(d.case.people.unlink, d.person, _linked(d)),
    "PeopleService.archive": lambda d: partial(d.case.people.archive, d.stranger()),
    "PeopleService.unarchive": lambda d: partial(d.case.people.unarchive, _archived(d)),
    "PeopleService.remove_whole": lambda d: partial(d.case.people.remove_whole, d.stranger(), "Otra Persona"),
    "PeopleImportService.run": _import,
    "PeopleImportService.undo": _undone_import,
    "PeopleListService.save": lambda d: partial(d.case.people_list.save, SavedFilter("Monday", PeopleQuery("núñez"))),
    "PeopleListService.forget": _forgotten_filter,
    "PeopleListService.set_columns": lambda d: partial(d.case.people_list.set_columns, ("name", "tags")),
    "TagsService.set": lambda d: partial(d.case.tags.set, d.person, ("court", "Día")),
    "FileKeeper.with_stored": lambda d: d.attempt,
    "AttemptsService.withdraw_attachment": _withdraw_evidence,
    "ContactsService.add": lambda d: d.contact,
    "ContactsService.update": lambda d: partial(d.case.contacts.update, d.contact().id, notes="calls at night"),
    "ContactsService.remove": lambda d: partial(d.case.contacts.remove, d.contact().id),
    "ContactsService.restore": _removed_contact,
    "ContactsService.move": _moved,
    "ChecklistService.set_situation": lambda d: partial(d.case.checklist.set_situation, d.person, "tps", True),
    "DocumentsService.add": lambda d: d.document,
    "DocumentsService.add_codes": lambda d: partial(
        d.case.documents.add_codes, d.person, [d.case.reference.documents[0].id]
    ),
    "DocumentsService.update": lambda d: partial(
        d.case.documents.update, d.document(), seen_on=date(2026, 11, 1), note="in the drawer"
    ),
    "DocumentsService.remove": lambda d: partial(d.case.documents.remove, d.document()),
    "DocumentsService.restore": _removed_document,
    "ScansService.set_pages": lambda d: partial(d.case.scans.set_pages, _scan(d), (PageEdit(0, turn=90),)),
    "ScansService._keep": lambda d: partial(d.case.scans.set_password, _scan(d), "a password"),
    "AppointmentsService.update": lambda d: partial(d.case.appointments.update, d.appointment().id, place="Newark"),
    "AppointmentsService.check": lambda d: partial(
        d.case.appointments.check, d.appointment().id, CheckResult.UNCHANGED, how="portal"
    ),
    "AppointmentsService._end": lambda d: partial(d.case.appointments.miss, d.appointment().id, "the bus"),
    "AppointmentsService.remove": lambda d: partial(d.case.appointments.remove, d.appointment().id),
    "AppointmentsService.restore": lambda d: partial(
        d.case.appointments.restore, d.case.appointments.remove(d.appointment().id)
    ),
    "withdraw": _withdraw_scan,
    "RemindersService.add": lambda d: partial(_reminder, d),
    "RemindersService.update": lambda d: partial(
        d.case.reminders.update, _reminder(d), "the office", datetime(2026, 11, 24, 9), "America/New_York"
    ),
    "RemindersService.tick": lambda d: partial(d.case.reminders.tick, _reminder(d)),
    "RemindersService.remove": lambda d: partial(d.case.reminders.remove, _reminder(d)),
    "RemindersService.restore": _removed_reminder,
    "RoundsService._keep": lambda d: partial(d.case.rounds.begin, RoundScope.COURT, "portal"),
    "RoundsService.put_off": _round,
    "LettersService.add": lambda d: partial(_letter, d),
    "LettersService.update": lambda d: partial(d.case.letters.update, _letter(d).id, body="other words"),
    "LettersService.fill_gaps": lambda d: partial(d.case.letters.fill_gaps, _letter(d).id),
    "LettersService.again": lambda d: partial(d.case.letters.again, _letter(d).id),
    "LettersService.remove": lambda d: partial(d.case.letters.remove, _letter(d).id),
    "LettersService.restore": _removed_letter,
    "PlansService.set_answer": lambda d: partial(
        d.case.plans.set_answer, d.person, PlanAnswerKey.WHO_HAS_KEY, "la vecina"
    ),
    "PlansService.add_child": lambda d: d.child,
    "InterviewService.mark": lambda d: partial(d.case.interview.mark, d.person, "pets.pets", Mark.NONE),
    "InterviewService.keep_place": lambda d: partial(d.case.interview.keep_place, d.person, "people.first"),
    "PlansService.update_child": lambda d: partial(d.case.plans.update_child, d.child().id, name="Ana María"),
    "PlansService.remove_child": lambda d: partial(d.case.plans.remove_child, d.child().id),
    "PlansService.restore_child": _removed_child,
    "HouseholdsService.set_members": lambda d: partial(d.case.households.set_members, d.person, (d.stranger(),)),
    "HouseholdsService.leave": lambda d: partial(d.case.households.leave, _family(d)),
    "CarePapersService.add": lambda d: d.care_paper,
    "CarePapersService.update": lambda d: partial(d.case.care_papers.update, d.care_paper().id, holder="Rosa"),
    "CarePapersService.remove": lambda d: partial(d.case.care_papers.remove, d.care_paper().id),
    "CarePapersService.restore": lambda d: partial(
        d.case.care_papers.restore, d.case.care_papers.remove(d.care_paper().id)
    ),
    "PlanCopiesService.record": lambda d: d.plan_copy,
    "PlanCopiesService.note": lambda d: partial(d.case.plan_copies.note, d.plan_copy().id, gone_on=date(2026, 11, 2)),
    "PlanReviewsService._put": lambda d: d.review,
    "PlanReviewsService.remove": lambda d: partial(d.case.plan_reviews.remove, d.review().id),
    "PapersService.add_all": lambda d: d.paper,
    "PapersService.update": lambda d: partial(d.case.papers.update, d.paper().id, own_words="preguntar antes"),
    "PapersService.remove": lambda d: partial(d.case.papers.remove, d.paper().id),
    "PapersService.restore": lambda d: partial(d.case.papers.restore, d.case.papers.remove(d.paper().id)),
    "PapersService.set_answer": lambda d: partial(
        d.case.papers.set_answer, d.person, CaseQuestion.COURT_CASE, Answer.YES
    ),
    "WithheldService.add": lambda d: partial(_kept, d),
    "WithheldService.add_new": lambda d: partial(
        d.case.withheld.add_new, d.person, DocumentDetails(title="Cédula"), WithheldDetails(document_id=0)
    ),
    "WithheldService.update": lambda d: partial(d.case.withheld.update, _kept(d).id, office="Newark"),
    "WithheldService.remove": lambda d: partial(d.case.withheld.remove, _kept(d).id),
    "WithheldService.restore": lambda d: partial(d.case.withheld.restore, d.case.withheld.remove(_kept(d).id)),
    "WithheldService.keep_request": lambda d: partial(_asked, d),
    "WithheldService.remove_request": lambda d: partial(d.case.withheld.remove_request, _asked(d).id),
    "BindersService.save": lambda d: partial(d.case.binders.save, _binder(d)),
    "BindersService.reset": lambda d: partial(d.case.binders.reset, _binder(d)),
    "BindersService._remember": _given_binder,
    "ReadinessService._keep": lambda d: partial(
        d.case.readiness.set_answer, d.person, ReadinessQuestion.G28_BY, "Priya Shah"
    ),
    "ReadinessService.update_outing": _outing,
    "ReadinessService.note_drill": lambda d: partial(d.case.readiness.note_drill, d.person, "contact:1"),
    "GuidesService.set_ticks": lambda d: partial(
        d.case.guides.set_ticks, d.person, "book_online", {"open": date(2026, 11, 1)}
    ),
    "DirectoryService.add": lambda d: d.own_detail,
    "DirectoryService.change": lambda d: partial(d.case.directory.change, d.own_detail().id, OWN),
    "DirectoryService.remove": lambda d: partial(d.case.directory.remove, d.own_detail().id),
    "DirectoryService.restore": lambda d: partial(
        d.case.directory.restore, d.case.directory.remove(d.own_detail().id)
    ),
    "AnchorsService.ask": _anchor_request,
    "AnchorsService.take": _anchor_reply,
    "DraftsService.save": lambda d: partial(d.case.drafts.save, "other form", {"field": "words"}),
    "DraftsService.discard": _saved_draft,
    "CopiesService.note": _noted_copy,
    "CopiesService.log_print": lambda d: partial(
        d.case.copies.log_print, RenderedPdf(b"%PDF", 1, "en"), what="plan", pages=1, person_id=d.person
    ),
    "IntegrityService.note": lambda d: partial(d.case.integrity.note, d.case.integrity.check()),
    "RepairsService.put_back": _found_paper,
    "key_fingerprint": lambda d: d.case.exports.seal_fingerprint,
    "FactsService._keep": lambda d: partial(d.case.facts.add_closed_day, date(2026, 12, 24), "por orden"),
    "VaultSettings.set": lambda d: partial(d.case.settings.set, office=True),
}
