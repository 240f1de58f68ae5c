"""The attachment file, `.civf`: one encrypted file that explains itself, so that scans survive a lost database.

    0    64    header: magic 89 43 56 46 0D 0A 1A 0A, u16 version = 1, u8 chunk_log2 = 20, u8 algorithm = 1, u32 0,
               file_id[16], salt[32]
    64   1040  frame 0: u16 length, UTF-8 JSON {name, mime, size, sha256}, zeros up to 1024; then the tag
    1104 ...   frames 1 to n: 1 MiB of data each (the last one shorter) and a tag

Big-endian. The key is HKDF-SHA256(files key, salt, "civ1/file" + file_id). Frames are AES-256-GCM in the manner of
STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): nonce = seven zero bytes, u32 counter, last flag; associated data =
the header. Data is padded with zeros to at least one multiple of 64 KiB, so that the size tells little; the flag is 1
on the final frame only; there is no empty frame.
"""

from __future__ import annotations

import hashlib
import json
import struct
import unicodedata
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from io import BytesIO, FileIO
from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from checkin_desktop.vault.keys import hkdf, wipe

MAGIC = bytes.fromhex("894356460d0a1a0a")
VERSION = 1
FILE_ID_BYTES = 16
SALT_BYTES = 32
CHUNK_BYTES = 1 << 20
PADDING_BYTES = 64 * 1024
TAG_BYTES = 16
FACTS_BYTES = 1024
DATA_AT = 64 + FACTS_BYTES + TAG_BYTES

_CHUNK_LOG2 = 20
_AES_256_GCM = 1
_HEADER = struct.Struct(">8sHBBI16s32s")
_MAX_NAME_BYTES = 200
_MAX_EXTENSION_BYTES = 20
_MAX_MIME_BYTES = 100
_BUFFERS = 3


class CivfError(Exception):
    """The file is not what was written: damaged, altered, cut off, or another file under this name."""


class NewerCivfError(Exception):
    """The file was written by a later version of the program."""


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What frame 0 says about the data. `sha256` is of the original bytes, in lower-case hex."""

    name: str
    mime: str
    size: int
    sha256: str


class Source(Protocol):
    """Where the plaintext comes from; `readinto` gives 0 at the end only."""

    def readinto(self, buffer: memoryview, /) -> int | None:
        """Fill as much of the buffer as possible."""
        ...


def clean_name(name: str) -> str:
    """The name as it is kept: no control signs, no lone surrogates, at most 200 bytes of UTF-8, extension kept."""
    plain = "".join("�" if unicodedata.category(sign) in ("Cc", "Cs") else sign for sign in name)
    if len(plain.encode("utf-8")) <= _MAX_NAME_BYTES:
        return plain
    stem, dot, extension = plain.rpartition(".")
    ending = dot + extension
    if not stem or len(ending.encode("utf-8")) > _MAX_EXTENSION_BYTES:
        stem, ending = plain, ""
    return _cut(stem, _MAX_NAME_BYTES - len(ending.encode("utf-8"))) + ending


def clean_mime(mime: str) -> str:
    """The media type as it is kept: no control signs, at most 100 bytes of UTF-8."""
    return _cut(clean_name(mime), _MAX_MIME_BYTES)


def padded_size(size: int) -> int:
    """How many bytes of data the frames hold for a file of `size` bytes."""
    return max(1, -(-size // PADDING_BYTES)) * PADDING_BYTES


class Space:
    """Memory for writing files, one after the other: fresh memory for each costs as much as encrypting into it."""

    def __init__(self) -> None:
        self.sealed = bytearray(CHUNK_BYTES + TAG_BYTES)
        self.buffers = [bytearray(CHUNK_BYTES) for _ in range(_BUFFERS)]


class CivfWriter:
    """Writes one file. Use once; a salt, and so a key, is never used for two files."""

    def __init__(self, files_key: bytes | bytearray, file_id: bytes, salt: bytes) -> None:
        """Derive the key of this file. `salt` must be fresh random bytes."""
        self._header = _HEADER.pack(MAGIC, VERSION, _CHUNK_LOG2, _AES_256_GCM, 0, file_id, salt)
        self._cipher = _file_cipher(files_key, file_id, salt)
        self._facts: FileFacts | None = None

    @property
    def facts(self) -> FileFacts:
        """What was written, once `write` has ended."""
        if self._facts is None:
            raise ValueError("nothing was written yet")
        return self._facts

    def write(
        self, source: Source, target: FileIO, name: str, mime: str, limit: int, space: Space | None = None
    ) -> Iterator[int]:
        """Encrypt `source` into the seekable `target`; yields the bytes done after each chunk, then the whole size.

        Stops with CivfError when the source gives more than `limit` bytes. Frame 0 is written last: only then the
        size and the hash are known. The hash runs beside the encryption in a thread of its own. In `space`, which
        nobody else may use meanwhile, nothing of the file is left at the end.
        """
        _write_whole(target, self._header)
        target.seek(DATA_AT)
        digest = hashlib.sha256()
        space = space or Space()
        sealed, buffers = space.sealed, space.buffers
        hashed: list[Future[None] | None] = [None] * _BUFFERS
        size, counter = 0, 1
        try:
            with ThreadPoolExecutor(1, thread_name_prefix="civf-hash") as hasher:
                length = _fill(source, buffers[0])
                while True:
                    here, ahead = (counter - 1) % _BUFFERS, counter % _BUFFERS
                    size += length
                    if size > limit:
                        raise CivfError
                    hashed[here] = hasher.submit(digest.update, memoryview(buffers[here])[:length])
                    waiting = hashed[ahead]
                    if waiting is not None:
                        waiting.result()
                    following = _fill(source, buffers[ahead]) if length == CHUNK_BYTES else 0
                    last = following == 0
                    padded = padded_size(length) if last else CHUNK_BYTES
                    plain = memoryview(buffers[here])
                    if length < padded:
                        plain[length:padded] = bytes(padded - length)
                    view = memoryview(sealed)[: padded + TAG_BYTES]
                    self._cipher.encrypt_into(_nonce(counter, last=last), plain[:padded], self._header, view)
                    _write_whole(target, view)
                    yield size
                    if last:
                        break
                    length, counter = following, counter + 1
        finally:
            for buffer in buffers[: size // CHUNK_BYTES + 1]:
                wipe(buffer)
        target.seek(_HEADER.size)
        self._facts = FileFacts(clean_name(name), clean_mime(mime), size, digest.hexdigest())
        _write_whole(target, self._cipher.encrypt(_nonce(0, last=False), _pack_facts(self._facts), self._header))


class CivfReader:
    """Reads one file. Every byte given out is authenticated; anything wrong raises CivfError."""

    def __init__(self, files_key: bytes | bytearray, file_id: bytes, file: FileIO) -> None:
        """Read header and frame 0. `file_id` is the one asked for: another file put in its place is refused."""
        self._file = file
        self._header = file.read(_HEADER.size)
        if len(self._header) != _HEADER.size:
            raise CivfError
        magic, version, chunk_log2, algorithm, zero, found_id, salt = _HEADER.unpack(self._header)
        if magic != MAGIC or found_id != file_id:
            raise CivfError
        if version > VERSION:
            raise NewerCivfError
        if (version, chunk_log2, algorithm, zero) != (VERSION, _CHUNK_LOG2, _AES_256_GCM, 0):
            raise CivfError
        self._cipher = _file_cipher(files_key, file_id, salt)
        self.facts = _unpack_facts(self._open_facts(file.read(FACTS_BYTES + TAG_BYTES)))

    def read(self) -> bytes:
        """The original bytes, whole and verified."""
        # BytesIO gives its own memory out as bytes: a copy of a large scan costs as much as decrypting it.
        whole = BytesIO()
        whole.seek(padded_size(self.facts.size) - 1)
        whole.write(b"\0")
        with whole.getbuffer() as view:
            for _ in self._decrypt(lambda start, length: view[start : start + length]):
                pass
        whole.truncate(self.facts.size)
        return whole.getvalue()

    def verify(self) -> Iterator[int]:
        """Decrypt everything without keeping it; yields the bytes done after each chunk."""
        buffers = [memoryview(bytearray(CHUNK_BYTES)) for _ in range(_BUFFERS)]
        yield from self._decrypt(lambda start, length: buffers[start // CHUNK_BYTES % _BUFFERS][:length])

    def chunks(self) -> Iterator[memoryview]:
        """The original bytes, chunk by chunk and authenticated; each one is valid until the next is asked for.

        Only the end of the iteration proves the whole: a wrong length or hash raises CivfError there.
        """
        buffers = [memoryview(bytearray(CHUNK_BYTES)) for _ in range(_BUFFERS)]
        before = 0
        for done in self._decrypt(lambda start, length: buffers[start // CHUNK_BYTES % _BUFFERS][:length]):
            if done > before:
                yield buffers[before // CHUNK_BYTES % _BUFFERS][: done - before]
            before = done

    def _decrypt(self, place: Callable[[int, int], memoryview]) -> Iterator[int]:
        """Decrypt each frame into the memory that `place(start, length)` gives; at least two frames may be in use."""
        size, padded = self.facts.size, padded_size(self.facts.size)
        sealed = memoryview(bytearray(CHUNK_BYTES + TAG_BYTES))
        digest = hashlib.sha256()
        hashing: Future[None] | None = None
        with ThreadPoolExecutor(1, thread_name_prefix="civf-hash") as hasher:
            for counter, start in enumerate(range(0, padded, CHUNK_BYTES), 1):
                length = min(padded - start, CHUNK_BYTES)
                view = sealed[: length + TAG_BYTES]
                if _fill(self._file, view) != length + TAG_BYTES:
                    raise CivfError
                plain = place(start, length)
                try:
                    self._cipher.decrypt_into(
                        _nonce(counter, last=start + length == padded), view, self._header, plain
                    )
                except InvalidTag:
                    raise CivfError from None
                data = max(0, min(size - start, length))
                if plain[data:] != bytes(length - data):
                    raise CivfError
                if hashing is not None:
                    hashing.result()
                hashing = hasher.submit(digest.update, plain[:data])
                yield start + data
        if self._file.read(1) or digest.hexdigest() != self.facts.sha256:
            raise CivfError

    def _open_facts(self, sealed: bytes) -> bytes:
        try:
            return self._cipher.decrypt(_nonce(0, last=False), sealed, self._header)
        except InvalidTag:
            raise CivfError from None


def _file_cipher(files_key: bytes | bytearray, file_id: bytes, salt: bytes) -> AESGCM:
    if len(file_id) != FILE_ID_BYTES or len(salt) != SALT_BYTES:
        raise ValueError("a file id has 16 bytes and a salt 32")
    key = hkdf(files_key, salt, b"civ1/file" + file_id)
    try:
        return AESGCM(bytes(key))
    finally:
        wipe(key)


def _nonce(counter: int, *, last: bool) -> bytes:
    return bytes(7) + counter.to_bytes(4, "big") + bytes([last])


def _fill(source: Source, buffer: bytearray | memoryview) -> int:
    view, done = memoryview(buffer), 0
    while done < len(view):
        count = source.readinto(view[done:])
        if not count:
            break
        done += count
    return done


def _write_whole(target: FileIO, data: bytes | memoryview) -> None:
    view = memoryview(data)
    while view:
        view = view[target.write(view) or 0 :]


def _pack_facts(facts: FileFacts) -> bytes:
    known = {"name": facts.name, "mime": facts.mime, "size": facts.size, "sha256": facts.sha256}
    text = json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return (len(text).to_bytes(2, "big") + text).ljust(FACTS_BYTES, b"\0")


def _unpack_facts(frame: bytes) -> FileFacts:
    length = int.from_bytes(frame[:2], "big")
    try:
        found = json.loads(frame[2 : 2 + length])
        facts = FileFacts(found["name"], found["mime"], found["size"], found["sha256"])
    except (ValueError, KeyError, TypeError):
        raise CivfError from None
    if not isinstance(facts.size, int) or facts.size < 0:
        raise CivfError
    return facts


def _cut(text: str, limit: int) -> str:
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore")
