"""Who can open the vault: passphrases with labels, the recovery sheet and its drill, and a new vault key.

Every change asks for the passphrase again. Cheap to import; the calls load what they need. All of it belongs into the
vault's worker thread, and a key derivation takes about a second.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from checkin_desktop.services.vault_facts import RecoverySheet

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.opened import OpenVault
    from checkin_desktop.vault.kdf import KdfProfile
    from checkin_desktop.vault.session import VaultSession
    from checkin_desktop.vault.sheets import SheetNote

LONGEST_LABEL = 60
DRILL_EVERY = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class WayIn:
    """One way to open the vault: a passphrase, or this computer's keyring. `added_at` is UTC, None if not known."""

    slot_id: bytes
    is_keyring: bool
    label: str
    added_at: datetime | None


class Erasing(StrEnum):
    """What became of the sets that a new key replaced."""

    NOTHING = "nothing"  # there were none
    DONE = "done"
    LATER = "later"  # the rest goes at the next opening


class SheetDue(StrEnum):
    """Why somebody should look for the recovery sheet."""

    NO = "no"
    NEVER_CONFIRMED = "never_confirmed"
    YEARLY = "yearly"


@dataclass(frozen=True, slots=True)
class SheetState:
    """How it stands with the recovery sheet. Moments are UTC.

    `replaces_key`: a new vault key is in force and the set before is still there, until this sheet is confirmed;
    `can_go_back`: nothing was saved since then. `left_behind` files could not be read when the key was made.
    """

    sheet_no: int
    confirmed_at: datetime | None
    tried_at: datetime | None
    due: SheetDue
    replaces_key: bool = False
    can_go_back: bool = False
    left_behind: int = 0


@dataclass(frozen=True, slots=True)
class Keys:
    """Every way in, in the order of the key file, and the state of the sheet. No ways when the key files are lost."""

    ways: tuple[WayIn, ...]
    sheet: SheetState

    @property
    def passphrases(self) -> tuple[WayIn, ...]:
        """The ways that a person types."""
        return tuple(way for way in self.ways if not way.is_keyring)


@dataclass(frozen=True, slots=True)
class Changed:
    """A change that was made. `second_copy_pending`: one copy of the key file is old until the next opening."""

    second_copy_pending: bool
    keyring_dropped: bool = False


class KeysService:
    """Reads and changes who can open one vault. Used from the vault's worker thread."""

    def __init__(self, vault: OpenVault, *, practice: bool = False) -> None:
        self._vault = vault
        self._practice = practice
        self.kdf: KdfProfile | None = None
        """The cost of a new passphrase; None measures this computer. Only tests choose."""

    def load(self) -> Keys:
        """Everything the page shows. Raises what the vault session raises."""
        from checkin_desktop.vault import slots

        ways = tuple(
            WayIn(facts.slot_id, facts.is_keyring, facts.label, facts.added_at)
            for facts in slots.list_slots(self._vault.session)
        )
        return Keys(ways, self.sheet_state())

    def sheet_state(self) -> SheetState:
        """How it stands with the sheet. Raises what the vault session raises."""
        from checkin_desktop.vault import old_sets

        note = self._note()
        waiting = bool(note.older) and note.confirmed_at is None
        return SheetState(
            note.sheet_no,
            note.confirmed_at,
            note.tried_at,
            self._due(note),
            replaces_key=waiting,
            can_go_back=waiting and old_sets.can_go_back(self._vault.session, note),
            left_behind=len(note.left_behind),
        )

    def add(self, passphrase: str, new: str, label: str) -> Changed:
        """Add a passphrase with a label; the others stay.

        Raises WRONG_PASSPHRASE, PASSPHRASE_EMPTY, PASSPHRASE_UNUSABLE, INVALID (all sixteen places taken),
        NOT_ENOUGH_MEMORY, DISK_FULL, WRITE_FAILED, VAULT_READ_ONLY; nothing is changed then.
        """
        from checkin_desktop.vault.slots import Secret

        return self._add(Secret(passphrase=passphrase), new, label)

    def add_recovered(self, new: str, label: str = "") -> Changed:
        """After opening with the recovery code: add a passphrase, once. Raises LOCKED when it was used, and as `add`.

        Nobody is locked out: every passphrase that opened the vault before opens it still.
        """
        from checkin_desktop.vault.slots import Secret

        return self._add(Secret(recovered=True), new, label)

    @property
    def can_add_recovered(self) -> bool:
        """Whether the recovery code opened this vault and has not served to add a passphrase yet."""
        return bool(self._vault.session.recovered_seed)

    def rename(self, slot_id: bytes, label: str) -> None:
        """Call a way in something else. Raises NO_SUCH_RECORD and what a transaction raises."""
        from checkin_desktop.vault import slots

        slots.rename_slot(self._vault.session, slot_id, _clean(label))
        self._vault.changed("keys")

    def change(self, old: str, new: str, *, keep_keyring: bool = False) -> Changed:
        """Replace the passphrase that `old` is; its label stays. The keyring's way in goes unless it is kept.

        Copies of the vault made before still open with the old one. Raises as `add` does.
        """
        from checkin_desktop.vault import slots

        session = self._vault.session
        had_keyring = any(facts.is_keyring for facts in slots.list_slots(session))
        change = slots.change_passphrase(session, old, new, profile=self.kdf, keep_keyring=keep_keyring)
        self._vault.changed("keys")
        return Changed(change.second_copy_pending, had_keyring and not keep_keyring)

    def remove(self, passphrase: str, slot_id: bytes) -> Changed:
        """Take one way in away. Whoever opened the vault may keep its key: only a new vault key cures that.

        Raises NO_SUCH_RECORD, INVALID (the last passphrase never goes), and as `add` does.
        """
        from checkin_desktop.domain.errors import AppError, ErrorCode
        from checkin_desktop.vault import slots

        session = self._vault.session
        typed = [facts.slot_id for facts in slots.list_slots(session) if not facts.is_keyring]
        if typed == [slot_id]:
            raise AppError(ErrorCode.INVALID, count=1)
        change = slots.remove_slot(session, slots.Secret(passphrase=passphrase), slot_id)
        self._vault.changed("keys")
        return Changed(change.second_copy_pending)

    def sheet(self, passphrase: str) -> RecoverySheet:
        """The recovery sheet once more. Raises WRONG_PASSPHRASE and as unlocking does."""
        from checkin_desktop.vault import slots

        session = self._vault.session
        code, sheet_no = slots.show_code(session, passphrase)
        return RecoverySheet(code, sheet_no, session.label, self._vault.today())

    def confirm_sheet(self) -> Erasing:
        """Two groups were typed back from the sheet: remember it, and erase the sets that its key replaced.

        Raises what a transaction raises.
        """
        note = replace(self._note(), confirmed_at=self._vault.now())
        self._keep(note)
        return finish_erasing(self._vault)

    def try_sheet(self, code: str) -> datetime:
        """The drill: prove a typed code and remember the day. Returns the moment (UTC).

        It counts as a confirmation, for the whole code was typed. Raises CODE_TYPO(group, sure), CODE_OTHER_VAULT,
        VAULT_NEWER, and what a transaction raises.
        """
        from checkin_desktop.vault import slots

        slots.check_code(self._vault.session, code)
        now, note = self._vault.now(), self._note()
        self._keep(replace(note, tried_at=now, confirmed_at=note.confirmed_at or now))
        finish_erasing(self._vault)
        return now

    def _add(self, secret: object, new: str, label: str) -> Changed:
        from checkin_desktop.vault import slots

        assert isinstance(secret, slots.Secret)
        change = slots.add_passphrase(self._vault.session, secret, new, label=_clean(label), profile=self.kdf)
        self._vault.changed("keys")
        return Changed(change.second_copy_pending)

    def _note(self) -> SheetNote:
        return _note(self._vault.session)

    def _keep(self, note: SheetNote) -> None:
        from checkin_desktop.vault import sheets

        with self._vault.write() as rows:
            sheets.store(rows, note)
        self._vault.changed("keys")

    def _due(self, note: SheetNote) -> SheetDue:
        proved = note.proved_at
        if self._practice or self._vault.session.read_only:
            return SheetDue.NO
        if proved is None:
            return SheetDue.NEVER_CONFIRMED
        return SheetDue.YEARLY if self._vault.now() - proved >= DRILL_EVERY else SheetDue.NO


@dataclass(frozen=True, slots=True)
class Renewed:
    """What a new vault key brought: the new sheet, and how many damaged files could not be taken over."""

    sheet: RecoverySheet
    left_behind: int


def renew(
    case: CaseFile,
    passphrase: str,
    *,
    kdf: KdfProfile | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Renewed:
    """Give the vault a new key; `case` is closed when this returns, and has to be opened again.

    `progress` gets (bytes done, bytes in all). Raises what `vault.new_key.renew` raises; the case is open then and
    the old key in force.
    """
    from checkin_desktop.vault import keyring_slot, new_key

    label, today = case.label, case.session.clock.now().astimezone().date()
    vault_id, by_login = case.session.vault_id, keyring_slot.is_on(case.session)
    made = new_key.renew(case.session, passphrase, profile=kdf, progress=progress, cancelled=cancelled)
    case.close()
    if by_login:
        keyring_slot.forget(vault_id)
    return Renewed(RecoverySheet(made.code, made.sheet_no, label, today), len(made.left_behind))


def go_back(case: CaseFile, passphrase: str, *, cancelled: Callable[[], bool] = lambda: False) -> None:
    """Put the key before back in force; `case` is closed when this returns. Raises as `vault.old_sets.go_back`."""
    from checkin_desktop.vault import old_sets

    old_sets.go_back(case.session, _note(case.session), passphrase, cancelled=cancelled)
    case.close()


def finish_erasing(vault: OpenVault) -> Erasing:
    """Erase what a confirmed new key replaced. Never raises AppError.

    What the person confirmed is saved already and must not look as if it were not.
    """
    import logging

    from checkin_desktop.domain.errors import AppError
    from checkin_desktop.vault import old_sets, sheets

    try:
        note = _note(vault.session)
        if note.confirmed_at is None or not note.older:
            return Erasing.NOTHING
        if not old_sets.erase_older(vault.session, note):
            return Erasing.LATER
        with vault.write() as rows:
            sheets.store(rows, replace(note, older=(), left_behind=()))
    except AppError as failure:
        logging.getLogger(__name__).warning("older sets wait for the next opening: %s", failure.code.value)
        return Erasing.LATER
    return Erasing.DONE


def sheet_number(folder: Path) -> int | None:
    """Which sheet opens the folder, as its key file says, before anything is proved. None if it cannot be read."""
    from checkin_desktop.domain.errors import AppError
    from checkin_desktop.vault import keypair, layout

    current = layout.current_set(folder)
    if current is None:
        return None
    try:
        found = [copy.file for copy in keypair.read_copies(current) if copy.file is not None]
    except AppError:
        return None
    return max(found, key=lambda file: file.generation).sheet_no if found else None


def _note(session: VaultSession) -> SheetNote:
    from checkin_desktop.vault import sheets

    with session.read() as rows:
        known = session.key_file
        return sheets.load(rows, sheets.known_number(rows) if known is None else known.sheet_no)


def _clean(label: str) -> str:
    return " ".join(label.split())[:LONGEST_LABEL]
