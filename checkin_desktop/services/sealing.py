"""Seals finished reports: what goes into the PDF beside its pages, and the signature of the vault's own key.

The large work is done in the rendering process. The key is used here, in the process that has the vault open, and goes
nowhere else.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from checkin_desktop.domain.anchors import enclosed_replies
from checkin_desktop.domain.canonical import canonical_json
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.services import render_wire
from checkin_desktop.services.opened import OpenVault
from checkin_desktop.services.render_process import RenderProcess
from checkin_desktop.services.rendering import Progress, RenderedPart, RenderedPdf

if TYPE_CHECKING:
    from checkin_desktop.reports.seal_bytes import Enclosed, Prepared
    from checkin_desktop.vault.seal_key import SealKey

_STEP: Final = 1 << 20
_NAME_MOST: Final = 60
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9._-]+")
_KIND: Final = re.compile(r"\.[A-Za-z0-9]{1,10}$")
_WITHDRAWN: Final = "withdrawn"


def key_fingerprint(vault: OpenVault) -> str:
    """The fingerprint of the vault's sealing key in lower-case hex; the key is made when there is none yet.

    "" where none was made and nothing can be written. Vault's worker thread. Raises as `OpenVault.write`.
    """
    from checkin_desktop.vault.repositories import seal_keys
    from checkin_desktop.vault.seal_key import SealKey

    key = _key(vault)
    if key is None and not vault.read_only:
        key = SealKey()
        with vault.write() as session:
            seal_keys.add(session, key, vault.now())
    return key.fingerprint if key is not None else ""


def seal(
    vault: OpenVault,
    process: RenderProcess,
    snapshot: ReportSnapshot,
    rendered: RenderedPdf,
    content: Callable[[int], bytes],
    *,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> tuple[RenderedPdf, ...]:
    """The parts of a report with their files and their seals; see `ExportsService.sealed`.

    `content` reads an attachment by its id; only the originals of one part are in memory at a time.
    """
    from checkin_desktop.reports.seal_bytes import SealFacts

    key = _key(vault) if snapshot.seal_fingerprint else None
    if snapshot.seal_fingerprint and (key is None or key.fingerprint != snapshot.seal_fingerprint):
        raise AppError(ErrorCode.RENDER_FAILED)
    public_key = key.public_key if key is not None else b""
    every = RenderedPart(
        rendered.data,
        1,
        rendered.page_count,
        tuple(copy.label for copy in snapshot.copies),
        tuple(original.label for original in snapshot.originals),
    )
    parts = rendered.parts or (every,)
    pages = sum(part.page_count + 1 for part in parts)
    sealed: list[RenderedPdf] = []
    before = 0
    for number, part in enumerate(parts, start=1):
        moment = snapshot.made_at.utc
        facts = SealFacts(public_key, snapshot.chain_head_hash, moment, part.first_page, number, len(parts))
        prepared = process.prepare(
            render_wire.Preparation(part.data, tuple(_enclosed(snapshot, part, content, number == 1)), facts),
            progress=_shifted(progress, before, pages),
            cancelled=cancelled,
        )
        if cancelled():
            raise Cancelled
        data = signed(prepared, key) if key is not None else bytes(prepared.data)
        sealed.append(RenderedPdf(data, prepared.page_count, rendered.language, rendered.missing))
        before += part.page_count + 1
        progress(before, pages)
    return tuple(sealed)


def _shifted(progress: Progress, before: int, total: int) -> Progress:
    return lambda done, _total: progress(before + done, total)


def original_name(label: str, name: str) -> str:
    """What an untouched file is called inside the PDF: its exhibit's letter, and its name in plain letters."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii")
    match = _KIND.search(plain)
    kind = match[0] if match else ""
    stem = _UNSAFE.sub("_", plain.removesuffix(kind)).strip("._-")[:_NAME_MOST]
    return "-".join(filter(None, ("original", label, stem))) + kind


def _key(vault: OpenVault) -> SealKey | None:
    from checkin_desktop.vault.repositories import seal_keys

    with vault.read() as session:
        return seal_keys.current(session)


def _enclosed(
    snapshot: ReportSnapshot, part: RenderedPart, content: Callable[[int], bytes], first: bool
) -> Iterator[Enclosed]:
    """The files of one part; the log and the time stamps are in the first one.

    The list of originals is in each: an exhibit's page may stand in any, and no list of checksums is empty.
    """
    from checkin_desktop.reports.seal_bytes import LOG, ORIGINALS, Enclosed

    if first:
        yield Enclosed(LOG, "application/json", snapshot.log_json)
    yield Enclosed(ORIGINALS, "text/plain", _originals(snapshot).encode("ascii"))
    if first:
        for name, reply in enclosed_replies(snapshot.anchors):
            yield Enclosed(name, "application/timestamp-reply", reply)
    for copy in snapshot.copies:
        if copy.data and copy.label in part.copies:
            yield Enclosed(copy.name, copy.mime, copy.data)
    files = {exhibit.label: exhibit.attachment.id for exhibit in snapshot.exhibits}
    for original in snapshot.originals:
        if original.label in part.originals:
            data = original.data or content(files[original.label])
            yield Enclosed(original_name(original.label, original.name), "application/octet-stream", data)


def _originals(snapshot: ReportSnapshot) -> str:
    """The hashes of the untouched files as they were added, as `sha256sum` reads them."""
    gone = {copy.label for copy in snapshot.copies if copy.problem == _WITHDRAWN}
    lines = [
        f"{exhibit.attachment.sha256}  {original_name(exhibit.label, exhibit.attachment.name)}\n"
        for exhibit in snapshot.exhibits
        if exhibit.label not in gone and exhibit.attachment.withdrawn_at is None
    ]
    return "".join(lines)


def signed(prepared: Prepared, key: SealKey) -> bytes:
    """The prepared document with both signatures. Raises RENDER_FAILED when it has no room for them."""
    from checkin_desktop.domain import seal_container
    from checkin_desktop.reports import seal_bytes

    manifest = json.loads(prepared.seal)["manifest"]
    try:
        before, after = seal_bytes.with_seal(prepared, key.sign(canonical_json(manifest)))
    except ValueError:
        raise AppError(ErrorCode.RENDER_FAILED) from None
    digest = hashlib.sha256()
    for piece in (*before, *after):
        view = memoryview(piece)
        for place in range(0, len(view), _STEP):
            digest.update(view[place : place + _STEP])
    digits = seal_container.field(key.parts(digest.digest()))
    return b"".join((*before, seal_bytes.contents(digits), *after))
