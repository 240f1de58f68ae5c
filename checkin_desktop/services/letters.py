"""Letters: filled from the case, edited, printed, and written into the log of attempts once they went out."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from checkin_desktop.domain.attempts import AttemptDraft, Channel, Outcome
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.letters import (
    ENGLISH,
    Letter,
    LetterDetails,
    LetterKind,
    ReviewItem,
    check_letter,
)
from checkin_desktop.domain.notices import Notice
from checkin_desktop.domain.snapshots import LetterSnapshot
from checkin_desktop.domain.validation import refuse_faults
from checkin_desktop.services import letter_facts, letter_filling
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.opened import OpenVault, Saved
from checkin_desktop.services.rendering import Progress, silent
from checkin_desktop.vault.repositories import letters, people

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.domain.attempts import Attempt
    from checkin_desktop.services.attempts import AttemptsService
    from checkin_desktop.services.exports import ExportsService
    from checkin_desktop.services.letter_facts import LetterFacts

SENT_BY: Final = {
    Channel.MAIL: Outcome.LETTER_MAILED,
    Channel.EMAIL: Outcome.EMAIL_SENT,
    Channel.FAX: Outcome.FAX_SENT,
    Channel.IN_PERSON: Outcome.OTHER,
}
"""The ways a letter goes out, and what the log says then. For a letter handed over it has no word of its own."""


@dataclass(frozen=True, slots=True)
class WorkedOn:
    """A letter as its page shows it: with remarks, and for a case review with what is missing (None for others)."""

    letter: Letter
    notices: tuple[Notice, ...] = ()
    missing: tuple[ReviewItem, ...] | None = None


class LettersService:
    """The letters of a vault. All calls may raise what the vault session raises; vault's worker thread."""

    def __init__(
        self, vault: OpenVault, attempts: AttemptsService, exports: ExportsService, *, practice: bool = False
    ) -> None:
        self._vault = vault
        self._attempts = attempts
        self._exports = exports
        self._practice = practice

    def of_person(self, person_id: int) -> tuple[Letter, ...]:
        """All letters, the newest first."""
        with self._vault.read() as session:
            return letters.of_person(session, person_id)

    def get(self, letter_id: int) -> Letter:
        """One letter. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            return letters.get(session, letter_id)

    def worked_on(self, letter_id: int) -> WorkedOn:
        """One letter with everything there is to say about it. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            letter = letters.get(session, letter_id)
            missing = None
            if letter.details.kind is LetterKind.CASE_REVIEW:
                missing = letter_facts.review_facts(session, letter.person_id, letter.details).missing
        return WorkedOn(letter, check_letter(letter.details), missing)

    def draft(
        self,
        person_id: int,
        kind: LetterKind,
        appointment_id: int | None = None,
        move_id: int | None = None,
        language: str = ENGLISH,
    ) -> LetterDetails:
        """A letter of today, filled from the case; what the case does not know is a gap. Nothing is saved.

        `language` is that of a catalogue. Raises NO_SUCH_RECORD, KeyError for an unknown language.
        """
        with self._vault.read() as session:
            facts = self._facts(session, person_id, kind, appointment_id, move_id)
        return letter_filling.fill(kind, facts, language)

    def add(self, person_id: int, details: LetterDetails) -> Letter:
        """Save a new letter. Raises InvalidInput, NO_SUCH_RECORD."""
        refuse_faults(check_letter(details))
        with self._vault.write() as session:
            letter = letters.add(session, person_id, details, self._vault.now())
        self._vault.changed("letters", person_id=person_id)
        return letter

    def update(self, letter_id: int, **changes: Any) -> Saved:
        """Change fields of `LetterDetails` by name. Raises InvalidInput, NO_SUCH_RECORD, LETTER_SENT, TypeError."""
        with self._vault.write() as session:
            details = dataclasses.replace(letters.get(session, letter_id).details, **changes)
            refuse_faults(notice for notice in check_letter(details) if notice.field in changes)
            letter = letters.update(session, letter_id, details, self._vault.now())
        return self._vault.changed("letters", person_id=letter.person_id)

    def fill_gaps(self, letter_id: int) -> Letter:
        """Fill the gaps that the case knows by now; what was typed stays. Raises NO_SUCH_RECORD, LETTER_SENT."""
        with self._vault.write() as session:
            before = letters.get(session, letter_id)
            details = before.details
            facts = self._facts(session, before.person_id, details.kind, details.appointment_id, details.move_id)
            letter = letters.update(session, letter_id, letter_filling.fill_gaps(details, facts), self._vault.now())
        self._vault.changed("letters", person_id=letter.person_id)
        return letter

    def again(self, letter_id: int) -> Letter:
        """A new letter of today with the same words, for one that was sent. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            old = letters.get(session, letter_id)
            details = dataclasses.replace(old.details, dated=self._vault.today())
            letter = letters.add(session, old.person_id, details, self._vault.now())
        self._vault.changed("letters", person_id=letter.person_id)
        return letter

    def remove(self, letter_id: int) -> Letter:
        """Take a letter off the list; an attempt that shows it stays with its PDF. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            letter = letters.remove(session, letter_id, self._vault.now())
        self._vault.changed("letters", person_id=letter.person_id)
        return letter

    def restore(self, letter: Letter) -> Letter:
        """Put a removed letter back. Raises NO_SUCH_RECORD."""
        with self._vault.write() as session:
            restored = letters.restore(session, letter.id)
        self._vault.changed("letters", person_id=letter.person_id)
        return restored

    def snapshot(self, letter_id: int) -> LetterSnapshot:
        """Everything the printed letter says, for `ExportsService.render_letter`. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            letter = letters.get(session, letter_id)
            people.require(session, letter.person_id)
        return LetterSnapshot(letter.details, self._vault.moment(), self._practice)

    def sent(
        self,
        letter_id: int,
        draft: AttemptDraft,
        files: Sequence[NewFile] = (),
        *,
        progress: Progress = silent,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Attempt:
        """Write down that the letter went out: an attempt with its PDF and `files`, and the letter stays as it is.

        All of it or nothing. `draft` says how, when and to whom; without a purpose it takes the subject. Waits for
        the process that makes pages. Raises LETTER_SENT when it went out before, and what `AttemptsService.add` and
        `ExportsService.render_letter` raise.
        """
        letter = self.get(letter_id)
        if letter.is_sent:
            raise AppError(ErrorCode.LETTER_SENT)
        details = letter.details
        draft = dataclasses.replace(draft, purpose=draft.purpose or details.subject_english or details.subject)
        refuse_faults(self._attempts.validate(draft, 1 + len(files)))
        made = self._exports.render_letter(self.snapshot(letter_id), cancelled=cancelled)
        printed = NewFile(f"letter-{self._vault.today().isoformat()}.pdf", data=made.data)

        def freeze(session: Session, attempt_id: int) -> None:
            letters.mark_sent(session, letter_id, attempt_id, self._vault.now())

        attempt = self._attempts.add(
            letter.person_id, draft, (printed, *files), also=freeze, progress=progress, cancelled=cancelled
        )
        self._vault.changed("letters", person_id=letter.person_id)
        return attempt

    def _facts(
        self, session: Session, person_id: int, kind: LetterKind, appointment_id: int | None, move_id: int | None
    ) -> LetterFacts:
        return letter_facts.gather(
            session,
            person_id,
            kind,
            self._vault.reference,
            self._vault.today(),
            appointment_id=appointment_id,
            move_id=move_id,
        )
