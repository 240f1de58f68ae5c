"""Outside time stamps for a log: a request to carry to a time-stamp service, and its answer, kept and checked offline.

The program asks nobody: it writes the small request file when the person wants one, and takes the answer back as a
file. Used from the vault's worker thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from checkin_desktop.domain import timestamps
from checkin_desktop.domain.anchors import Anchor
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.timestamps import MOST_REPLY_BYTES, Stamp
from checkin_desktop.services import export_door
from checkin_desktop.services.export_door import SavedCopy
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.vault.repositories import anchors

REQUEST: Final = "anchor_request"
REPLY: Final = "anchor_reply"
LETTER: Final = "fingerprint_letter"
"""What the list of copies calls the files that leave."""


@dataclass(frozen=True, slots=True)
class LogHead:
    """The end of a log: how many entries, the hash of the newest one, and the day in the computer's zone."""

    entries: int
    chain_hash: str
    day: date


@dataclass(frozen=True, slots=True)
class AnchorsState:
    """All time stamps of a person, the newest first, and the end of the log as it is now."""

    head: LogHead
    anchors: tuple[Anchor, ...]

    @property
    def covered(self) -> int:
        """Up to which entry the log has a time stamp; 0 when it has none."""
        return max((anchor.number_in_chain for anchor in self.anchors if anchor.reply), default=0)


class AnchorsService:
    """The time stamps of one open vault. All calls may raise what the vault session raises."""

    def __init__(self, vault: OpenVault) -> None:
        self._vault = vault

    def state(self, person_id: int) -> AnchorsState:
        """How it stands for one person. Raises NO_SUCH_RECORD."""
        with self._vault.read() as session:
            entries, chain_hash = anchors.head(session, person_id)
            found = anchors.of_person(session, person_id)
        return AnchorsState(LogHead(entries, chain_hash, self._vault.today()), tuple(reversed(found)))

    def covering(self, person_id: int, number_in_chain: int) -> tuple[Anchor, ...]:
        """The time stamps that cover an entry, the earliest first: each covers every entry up to its own."""
        with self._vault.read() as session:
            found = anchors.of_person(session, person_id)
        answered = [anchor for anchor in found if anchor.reply and anchor.number_in_chain >= number_in_chain]
        return tuple(sorted(answered, key=lambda anchor: (anchor.stamped_at or anchor.made_at, anchor.id)))

    def ask(self, person_id: int) -> Anchor:
        """A request over the newest entry; the one that waits already, where nothing was added since.

        Raises NO_SUCH_RECORD, also when the log is empty.
        """
        with self._vault.read() as session:
            number, chain_hash = anchors.head(session, person_id)
            for known in anchors.of_person(session, person_id):
                if known.chain_hash == chain_hash and not known.reply:
                    return known
        if not number:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        with self._vault.write() as session:
            request = timestamps.request(chain_hash)
            made = anchors.add(session, person_id, number, chain_hash, request, self._vault.now())
            anchor = anchors.get(session, made)
        self._vault.changed("anchors", person_id=person_id)
        return anchor

    def save_request(self, anchor_id: int, path: Path) -> SavedCopy:
        """Write the `.tsq` file. Raises NO_SUCH_RECORD and as `export_door.save`."""
        anchor = self._get(anchor_id)
        return export_door.save(self._vault, anchor.request, path, what=REQUEST, person_id=anchor.person_id)

    def save_reply(self, anchor_id: int, path: Path) -> SavedCopy:
        """Write the `.tsr` file as it came. Raises NO_SUCH_RECORD (none came yet) and as `export_door.save`."""
        anchor = self._get(anchor_id)
        if not anchor.reply:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        return export_door.save(self._vault, anchor.reply, path, what=REPLY, person_id=anchor.person_id)

    def save_letter(self, person_id: int, text: str, path: Path) -> SavedCopy:
        """Write the words for an e-mail with the fingerprint. Raises as `export_door.save`."""
        return export_door.save(self._vault, text.encode("utf-8"), path, what=LETTER, person_id=person_id)

    def take(self, person_id: int, path: Path) -> Anchor:
        """Read an answer, check it, and keep it with the request that it belongs to.

        The same answer again changes nothing. Another one for the same entry stands beside the first. Raises
        FILE_UNREADABLE, TIMESTAMP_OTHER_HASH (nothing was asked about this), and what `timestamps.check_reply` and
        `timestamp_signatures.prove` raise; nothing is kept then.
        """
        reply = _read(path, ErrorCode.TIMESTAMP_NOT_A_REPLY)
        chain_hash = timestamps.imprint_of(reply)
        with self._vault.read() as session:
            asked = [known for known in anchors.of_person(session, person_id) if known.chain_hash == chain_hash]
        if not asked:
            raise AppError(ErrorCode.TIMESTAMP_OTHER_HASH)
        stamp = _prove(reply, chain_hash)
        for known in asked:
            if known.reply == reply:
                return known
        waiting = next((known.id for known in asked if not known.reply), None)
        with self._vault.write() as session:
            if waiting is None:
                first = asked[0]
                waiting = anchors.add(
                    session, person_id, first.number_in_chain, chain_hash, first.request, self._vault.now()
                )
            anchor = anchors.answer(session, waiting, reply, stamp.stamped_at, stamp.authority)
        self._vault.changed("anchors", person_id=person_id)
        return anchor

    def check(self, anchor_id: int, roots: Path | None = None) -> Stamp:
        """Check a kept answer again; with `roots`, a file of certificates, also whether its signer leads to one.

        Raises NO_SUCH_RECORD (none came yet), FILE_UNREADABLE, TIMESTAMP_BAD_ROOTS and as `take`.
        """
        anchor = self._get(anchor_id)
        if not anchor.reply:
            raise AppError(ErrorCode.NO_SUCH_RECORD)
        data = _read(roots, ErrorCode.TIMESTAMP_BAD_ROOTS) if roots is not None else None
        return _prove(anchor.reply, anchor.chain_hash, data)

    def _get(self, anchor_id: int) -> Anchor:
        with self._vault.read() as session:
            return anchors.get(session, anchor_id)


def _prove(reply: bytes, chain_hash: str, roots: bytes | None = None) -> Stamp:
    from checkin_desktop.vault import timestamp_signatures

    known = timestamp_signatures.read_roots(roots) if roots is not None else None
    return timestamp_signatures.prove(timestamps.check_reply(reply, chain_hash), known)


def _read(path: Path, too_large: ErrorCode) -> bytes:
    """A small file that somebody chose; one that cannot be what it should be is not read to its end."""
    try:
        with Path(path).open("rb") as file:
            data = file.read(MOST_REPLY_BYTES + 1)
    except OSError:
        raise AppError(ErrorCode.FILE_UNREADABLE) from None
    if len(data) > MOST_REPLY_BYTES:
        raise AppError(too_large)
    return data
