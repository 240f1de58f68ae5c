from __future__ import annotations

import pytest

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import kdf
from checkin_desktop.vault.kdf import CEILING_KIB, FLOOR, KdfProfile, calibrate, derive, normalise_passphrase

MIB = 1024


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("contraseña", "contraseña"),
        ("contrasen\u0303a", "contraseña"),  # as a Mac types it
        ("  uno\t dos\u00a0\u3000tres\n", "uno dos tres"),
        ("ﬁn ①", "fin 1"),
        ("uno\u001cdos", "uno\u001cdos"),  # not White_Space in Unicode
        ("Đặng", "Đặng"),
        ("密碼 𝟙", "密碼 1"),
    ],
)
def test_a_passphrase_is_the_same_however_it_was_typed(typed: str, kept: str) -> None:
    assert normalise_passphrase(typed) == kept.encode("utf-8")


@pytest.mark.parametrize("typed", ["", "   ", "\u00a0\u2003\n"])
def test_an_empty_passphrase_is_refused(typed: str) -> None:
    with pytest.raises(AppError) as failure:
        normalise_passphrase(typed)
    assert failure.value.code is ErrorCode.PASSPHRASE_EMPTY


@pytest.mark.parametrize("typed", ["a\ud800b", "a\u0378b", "a\uffffb", "a\U0010ffffb"])
def test_code_points_that_nobody_knows_are_refused(typed: str) -> None:
    with pytest.raises(AppError) as failure:
        normalise_passphrase(typed)
    assert failure.value.code is ErrorCode.PASSPHRASE_UNUSABLE


@pytest.mark.parametrize(
    "profile",
    [
        KdfProfile(0, 1, 64),
        KdfProfile(1, 0, 64),
        KdfProfile(1, 17, 1024),
        KdfProfile(1, 4, 31),
        KdfProfile(1, 1, 1024 * MIB + 1),
        KdfProfile(5, 4, 1024 * MIB),
        KdfProfile(2**32 - 1, 1, 8),
    ],
)
def test_parameters_outside_the_bounds_are_never_run(profile: KdfProfile, monkeypatch: pytest.MonkeyPatch) -> None:
    def must_not_run(**_: object) -> None:
        raise AssertionError("Argon2id was run")

    monkeypatch.setattr(kdf, "Argon2id", must_not_run)
    with pytest.raises(AppError) as failure:
        derive(b"password", bytes(32), profile)
    assert failure.value.code is ErrorCode.KEY_FILE_UNSAFE_PARAMETERS


@pytest.mark.parametrize("profile", [KdfProfile(1, 1, 8), KdfProfile(4, 16, 1024 * MIB), FLOOR])
def test_the_bounds_themselves_are_allowed(profile: KdfProfile) -> None:
    assert profile.is_within_bounds()


def test_too_little_memory_is_said_with_the_amount(monkeypatch: pytest.MonkeyPatch) -> None:
    def starve(**_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(kdf, "Argon2id", starve)
    with pytest.raises(AppError) as failure:
        derive(b"password", bytes(32), KdfProfile(3, 4, 256 * MIB))
    assert failure.value.code is ErrorCode.NOT_ENOUGH_MEMORY
    assert failure.value.params == {"megabytes": 256}


def _machine(seconds_for_floor: float) -> KdfProfile:
    def measure(profile: KdfProfile) -> float:
        work = profile.memory_kib * profile.passes
        return seconds_for_floor * work / (FLOOR.memory_kib * FLOOR.passes)

    profile = calibrate(measure)
    assert profile.is_within_bounds()
    assert not profile.is_weaker_than(FLOOR)
    assert profile.memory_kib <= CEILING_KIB
    assert measure(profile) <= 1.0 or profile == FLOOR
    return profile


def test_calibration_grows_memory_first_and_never_goes_below_the_floor() -> None:
    assert _machine(30.0) == FLOOR
    assert _machine(0.6) == FLOOR
    assert _machine(0.4) == KdfProfile(3, 4, 128 * MIB)
    assert _machine(0.24) == KdfProfile(3, 4, 256 * MIB)
    assert _machine(0.124) == KdfProfile(6, 4, 256 * MIB)
    assert _machine(0.000001).memory_kib == CEILING_KIB


def test_calibration_on_this_computer() -> None:
    assert calibrate().is_within_bounds()
