"""Appointments: asked for, confirmed, looked after, finished or missed.

A change of date is a new appointment that names the one it is meant to change (`AppointmentDetails.replaces_id`). It
is REQUESTED until something shows that it was granted; until then the old date stands.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from checkin_desktop.domain.appointment_rules import check_appointment, check_confirmation
from checkin_desktop.domain.appointments import (
    Appointment,
    AppointmentCheck,
    AppointmentDetails,
    AppointmentState,
    CheckResult,
)
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.validation import LINE_LIMIT, check_text, refuse_faults
from checkin_desktop.services.files import FileKeeper, NewFile
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.withdrawing import withdraw
from checkin_desktop.vault.repositories import appointments, attachments

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.attachments import StoredFile

Listed = tuple[int, str, Appointment]
"""Whose appointment it is: the person's id, the name to show, and the appointment with its newest look."""

Progress = Callable[[int, int], None]
_NEW_STATES = (AppointmentState.REQUESTED, AppointmentState.CONFIRMED)


class AppointmentsService:
    """The appointments of a vault. All calls may raise what the vault session raises.

    Calls that take files raise FILE_TOO_LARGE, FILE_EMPTY, FILE_UNREADABLE, FILE_DAMAGED, FILE_NOT_SUPPORTED and
    Cancelled too; nothing is saved then. `progress` gets (bytes done, bytes in all).
    """

    def __init__(self, vault: OpenVault, files: FileKeeper) -> None:
        self._vault = vault
        self._files = files

    def of_person(self, person_id: int) -> tuple[Appointment, ...]:
        """All appointments by day and time, whatever became of them, each with its files and its newest look."""
        with self._vault.read() as session:
            return appointments.of_person(session, person_id)

    def get(self, appointment_id: int) -> Appointment:
        """One appointment with its files and all looks, the oldest first. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return appointments.get(session, appointment_id)

    def next_of(self, person_id: int) -> Appointment | None:
        """The next date that stands, from today on: the earliest confirmed one, else the earliest requested one.

        Today is the computer's. It comes with its newest look and without its files.
        """
        with self._vault.read() as session:
            return appointments.next_of(session, person_id, self._vault.today())

    def between(self, first: date, last: date) -> tuple[Listed, ...]:
        """Everybody's appointments of these days (local days of each), whatever became of them, without files.

        By day and time; people who were put away are left out.
        """
        with self._vault.read() as session:
            return appointments.between(session, first, last)

    def ahead(self) -> tuple[Listed, ...]:
        """Everybody's requested and confirmed appointments, without files.

        Those without a day come first, then those whose day is over and that nobody finished. People who were put
        away are left out.
        """
        with self._vault.read() as session:
            return appointments.ahead(session)

    def validate(
        self, details: AppointmentDetails, state: AppointmentState = AppointmentState.CONFIRMED, files: int = 0
    ) -> tuple[Notice, ...]:
        """What the rules say about the form, without saving. `files` is how many proofs there are.

        A new date that replaces another one is only confirmed when something shows it.
        """
        notices = check_appointment(details, state, self._vault.today(), self._vault.reference.closures)
        if state is AppointmentState.CONFIRMED and details.replaces_id is not None:
            notices += check_confirmation(details, files)
        return notices

    def add(
        self,
        person_id: int,
        details: AppointmentDetails,
        state: AppointmentState,
        files: Sequence[NewFile] = (),
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Appointment:
        """Keep an appointment that is REQUESTED or CONFIRMED. One confirmed at once replaces its old date at once.

        Raises InvalidInput, NO_SUCH_RECORD, ValueError for another state.
        """
        if state not in _NEW_STATES:
            raise ValueError(state)
        refuse_faults(self.validate(details, state, len(files)))

        def write(session: Session, stored: Sequence[StoredFile]) -> Appointment:
            added = appointments.add(session, person_id, details, state)
            self._prove(session, added.id, person_id, stored)
            if state is AppointmentState.CONFIRMED:
                appointments.replace_by(session, added.id, self._vault.now())
            return appointments.get(session, added.id)

        return self._saved(self._files.with_stored(files, write, progress=progress, cancelled=cancelled))

    def update(self, appointment_id: int, **changes: Any) -> Saved:
        """Change fields of `AppointmentDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, TypeError."""
        with self._vault.write() as session:
            known = appointments.get(session, appointment_id)
            details = dataclasses.replace(known.details, **changes)
            notices = self.validate(details, known.state, len(_there(known)))
            refuse_faults(notice for notice in notices if notice.field in changes)
            appointments.update_details(session, appointment_id, details)
        return self._vault.changed("appointments", person_id=known.person_id)

    def add_proof(
        self,
        appointment_id: int,
        files: Sequence[NewFile],
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Appointment:
        """Add files that prove the appointment; its state stays as it is. Raises NO_SUCH_RECORD."""
        return self._with_files(appointment_id, files, lambda _session, _known: None, progress, cancelled)

    def withdraw_proof(self, attachment_id: int, reason: str) -> Saved:
        """Take back a file: its bytes go; name, hash, reason and date stay.

        Raises InvalidInput without a reason, NO_SUCH_RECORD.
        """
        return withdraw(self._vault, attachment_id, reason, "appointments")

    def content(self, attachment_id: int) -> bytes:
        """The original bytes of a file. Raises NO_SUCH_RECORD, ATTACHMENT_MISSING, ATTACHMENT_DAMAGED."""
        return self._files.content(attachment_id)

    def confirm(
        self,
        appointment_id: int,
        files: Sequence[NewFile] = (),
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        **changes: Any,
    ) -> Appointment:
        """Say that the date was confirmed; only now the date that it was meant to change is over.

        `changes` are fields of `AppointmentDetails` that are known by now, for example the confirmation number.
        Raises InvalidInput when neither a number nor a file nor a named source shows it, or the day is missing;
        NO_SUCH_RECORD when it is not requested any more; TypeError.
        """

        def write(session: Session, known: Appointment) -> None:
            if known.state is not AppointmentState.REQUESTED:
                raise AppError(ErrorCode.NO_SUCH_RECORD)
            details = dataclasses.replace(known.details, **changes)
            notices = check_appointment(details, AppointmentState.CONFIRMED, self._vault.today())
            refuse_faults((*notices, *check_confirmation(details, len(_there(known)) + len(files))))
            if changes:
                appointments.update_details(session, appointment_id, details)
            appointments.set_state(session, appointment_id, AppointmentState.CONFIRMED, "", None)
            appointments.replace_by(session, appointment_id, self._vault.now())

        return self._with_files(appointment_id, files, write, progress, cancelled)

    def check(
        self, appointment_id: int, result: CheckResult, how: str = "", by: str = "", note: str = ""
    ) -> AppointmentCheck:
        """Keep that somebody looked just now whether the date still stands; it cannot be changed afterwards.

        Raises InvalidInput for a text that cannot be stored, NO_SUCH_RECORD.
        """
        limits = (("how", how, LINE_LIMIT), ("by", by, LINE_LIMIT))
        faults = [fault for field, text, limit in limits for fault in check_text(text, field, limit)]
        refuse_faults((*faults, *check_text(note, "note")))
        with self._vault.write() as session:
            person_id = appointments.require(session, appointment_id).person_id
            moment = self._vault.moment()
            found = appointments.add_check(session, appointment_id, moment, result, how, by, note)
        self._vault.changed("appointments", person_id=person_id)
        return found

    def finish(
        self,
        appointment_id: int,
        outcome: str,
        next_details: AppointmentDetails | None = None,
        files: Sequence[NewFile] = (),
        *,
        progress: Progress | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> tuple[Appointment, Appointment | None]:
        """Say what happened at the visit, and keep the next date that stands on the paper, all in one.

        `files` prove the visit, for example the stamped page. Raises InvalidInput, NO_SUCH_RECORD.
        """
        faults = check_text(outcome, "outcome")
        if next_details is not None:
            faults += check_appointment(next_details, AppointmentState.CONFIRMED, self._vault.today())
        refuse_faults(faults)
        following: list[Appointment] = []

        def write(session: Session, known: Appointment) -> None:
            appointments.set_state(session, known.id, AppointmentState.DONE, outcome, self._vault.now())
            if next_details is not None:
                new = appointments.add(session, known.person_id, next_details, AppointmentState.CONFIRMED)
                following.append(new)

        done = self._with_files(appointment_id, files, write, progress, cancelled)
        return done, (following[0] if following else None)

    def miss(self, appointment_id: int, why: str) -> Appointment:
        """Say that the person was not there, and why, in their words. Raises InvalidInput, NO_SUCH_RECORD."""
        return self._end(appointment_id, AppointmentState.MISSED, why)

    def cancel(self, appointment_id: int, why: str) -> Appointment:
        """Say that it does not take place, or that nothing came of a request. Raises InvalidInput, NO_SUCH_RECORD."""
        return self._end(appointment_id, AppointmentState.CANCELLED, why)

    def remove(self, appointment_id: int) -> Appointment:
        """Take an appointment off the lists; give the result to `restore` to undo it.

        Its files stay in the vault for thirty days and then go with it. Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            removed = appointments.remove(session, appointment_id, self._vault.now())
        return self._saved(removed)

    def restore(self, *before: Appointment) -> tuple[Appointment, ...]:
        """Put appointments back as they were: removed ones, and those whose state or details were changed since.

        All in one transaction. Raises NO_SUCH_RECORD.
        """
        with self._vault.write() as session:
            restored = tuple(appointments.put_back(session, appointment) for appointment in before)
        for person_id in {appointment.person_id for appointment in restored}:
            self._vault.changed("appointments", person_id=person_id)
        return restored

    def _end(self, appointment_id: int, state: AppointmentState, why: str) -> Appointment:
        refuse_faults(check_text(why, "outcome"))
        with self._vault.write() as session:
            appointments.set_state(session, appointment_id, state, why, self._vault.now())
            ended = appointments.get(session, appointment_id)
        return self._saved(ended)

    def _with_files(
        self,
        appointment_id: int,
        files: Sequence[NewFile],
        change: Callable[[Session, Appointment], None],
        progress: Progress | None,
        cancelled: Callable[[], bool],
    ) -> Appointment:
        """Store files, then in one transaction link them to the appointment and change it."""

        def write(session: Session, stored: Sequence[StoredFile]) -> Appointment:
            known = appointments.get(session, appointment_id)
            change(session, known)
            self._prove(session, appointment_id, known.person_id, stored)
            return appointments.get(session, appointment_id)

        return self._saved(self._files.with_stored(files, write, progress=progress, cancelled=cancelled))

    def _prove(self, session: Session, appointment_id: int, person_id: int, stored: Sequence[StoredFile]) -> None:
        for file in stored:
            attachment = self._files.record(session, person_id, file)
            attachments.link_appointment(session, appointment_id, attachment.id)

    def _saved(self, appointment: Appointment) -> Appointment:
        self._vault.changed("appointments", person_id=appointment.person_id)
        return appointment


def _there(appointment: Appointment) -> tuple[object, ...]:
    """The proofs whose bytes were not withdrawn."""
    return tuple(proof for proof in appointment.proofs if proof.withdrawn_at is None)
