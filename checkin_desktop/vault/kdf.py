"""From a passphrase to a key: normalisation and Argon2id (RFC 9106, version 1.3).

The work is done in C without the interpreter lock; call it from a worker thread. It cannot be stopped half way.
"""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from checkin_desktop.domain.errors import AppError, ErrorCode

KEY_BYTES = 32
SALT_BYTES = 32

_KIB_PER_MIB = 1024
_MAX_MEMORY_KIB = 1024 * _KIB_PER_MIB
_MAX_WORK_KIB = 4 * 1024 * _KIB_PER_MIB
_MAX_LANES = 16

# Unicode White_Space (PropList.txt). str.isspace also counts U+001C..U+001F, which are not in it.
_WHITE_SPACE = frozenset(
    "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)


@dataclass(frozen=True, slots=True)
class KdfProfile:
    """Argon2id parameters: passes, lanes and memory in KiB."""

    passes: int
    lanes: int
    memory_kib: int

    def is_within_bounds(self) -> bool:
        """Whether it may be run at all: a forged key file must not freeze or starve the computer."""
        return (
            self.passes >= 1
            and 1 <= self.lanes <= _MAX_LANES
            and 8 * self.lanes <= self.memory_kib <= _MAX_MEMORY_KIB
            and self.passes * self.memory_kib <= _MAX_WORK_KIB
        )

    def is_weaker_than(self, other: KdfProfile) -> bool:
        """Whether it needs less memory or fewer passes than `other`."""
        return self.memory_kib < other.memory_kib or self.passes < other.passes

    @property
    def megabytes(self) -> int:
        """The memory it needs in MiB, rounded up, for the message."""
        return -(-self.memory_kib // _KIB_PER_MIB)


# RFC 9106 section 4, second recommended option: the least that is ever written.
FLOOR = KdfProfile(passes=3, lanes=4, memory_kib=64 * _KIB_PER_MIB)
# The most memory, so that a small borrowed laptop can still open the vault.
CEILING_KIB = 256 * _KIB_PER_MIB
_BUDGET_SECONDS = 1.0
_MAX_PASSES = 8
_TRIALS = 3


def normalise_passphrase(text: str) -> bytearray:
    """The bytes that are hashed: NFKC, runs of white space as one space, trimmed, UTF-8.

    An ñ typed on a Mac and one typed on Windows differ in their code points; NFKC makes them one. Code points that
    this Unicode version does not know are refused, because a later one may normalise them otherwise.

    Raises PASSPHRASE_EMPTY or PASSPHRASE_UNUSABLE. The caller wipes the result.
    """
    if any(unicodedata.category(character) in ("Cn", "Cs") for character in text):
        raise AppError(ErrorCode.PASSPHRASE_UNUSABLE)
    composed = unicodedata.normalize("NFKC", text)
    spaced = "".join(" " if character in _WHITE_SPACE else character for character in composed)
    words = [word for word in spaced.split(" ") if word]
    if not words:
        raise AppError(ErrorCode.PASSPHRASE_EMPTY)
    return bytearray(" ".join(words).encode("utf-8"))


def derive(password: bytes | bytearray, salt: bytes, profile: KdfProfile) -> bytearray:
    """32 bytes of Argon2id. The caller wipes them.

    Raises KEY_FILE_UNSAFE_PARAMETERS before running anything outside the bounds, NOT_ENOUGH_MEMORY(megabytes).
    """
    if not profile.is_within_bounds():
        raise AppError(ErrorCode.KEY_FILE_UNSAFE_PARAMETERS)
    try:
        return bytearray(
            Argon2id(
                salt=salt,
                length=KEY_BYTES,
                iterations=profile.passes,
                lanes=profile.lanes,
                memory_cost=profile.memory_kib,
            ).derive(bytes(password))
        )
    except MemoryError:
        raise AppError(ErrorCode.NOT_ENOUGH_MEMORY, megabytes=profile.megabytes) from None


def calibrate(measure: Callable[[KdfProfile], float] | None = None) -> KdfProfile:
    """The strongest profile that takes at most about one second on this computer, never below `FLOOR`.

    The floor is timed (the fastest of three runs) and scaled, since the time grows with memory times passes: first the
    memory grows up to 256 MiB, then the passes. `measure` gives seconds for a profile.

    Raises NOT_ENOUGH_MEMORY.
    """
    seconds = measure or _measure
    per_kib_pass = min(seconds(FLOOR) for _ in range(_TRIALS)) / (FLOOR.memory_kib * FLOOR.passes)
    affordable = _BUDGET_SECONDS / per_kib_pass if per_kib_pass > 0 else float("inf")
    memory = FLOOR.memory_kib
    while memory < CEILING_KIB and memory * 2 * FLOOR.passes <= affordable:
        memory *= 2
    passes = FLOOR.passes
    if memory == CEILING_KIB:
        while passes < _MAX_PASSES and memory * (passes + 1) <= affordable:
            passes += 1
    return KdfProfile(passes=passes, lanes=FLOOR.lanes, memory_kib=memory)


def _measure(profile: KdfProfile) -> float:
    start = time.perf_counter()
    derive(b"calibration", bytes(SALT_BYTES), profile)
    return time.perf_counter() - start
