from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.vault import recovery_code
from checkin_desktop.vault.recovery_code import decode, encode, groups, normalise_group

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SEED = bytes(range(16))
CODE = "0004-1061-050R-3GG2-8A1C-60T3-GF99"
COMPACT = CODE.replace("-", "")


def refusal(typed: str) -> dict[str, object]:
    with pytest.raises(AppError) as failure:
        decode(typed)
    assert failure.value.code is ErrorCode.CODE_TYPO
    return dict(failure.value.params)


@given(st.binary(min_size=16, max_size=16))
def test_every_seed_comes_back(seed: bytes) -> None:
    code = encode(seed)
    assert decode(code) == seed
    assert len(groups(code)) == 7
    assert all(len(group) == 4 and set(group) <= set(ALPHABET) for group in groups(code))


@pytest.mark.parametrize(
    "typed",
    [
        CODE.lower(),
        COMPACT,
        CODE.replace("-", " "),
        f"  {CODE}\n",
        CODE.replace("0", "O").replace("1", "I"),
        CODE.replace("0", "o").replace("1", "l"),
        CODE.replace("-", " – "),
        "\u00a0".join(groups(CODE)),
        CODE.replace("-", "\u2011"),
    ],
)
def test_people_may_type_it_in_many_ways(typed: str) -> None:
    assert decode(typed) == SEED


def test_u_is_read_as_v() -> None:
    seed = next(seed for number in range(1000) if "V" in encode(seed := number.to_bytes(16, "big")))
    assert decode(encode(seed).replace("V", "U")) == seed


def test_every_single_wrong_symbol_is_refused_and_its_group_named() -> None:
    rng = random.Random(7)
    for seed in (SEED, bytes(16), b"\xff" * 16, *(rng.randbytes(16) for _ in range(7))):
        compact = encode(seed).replace("-", "")
        for place, wrong in itertools.product(range(28), ALPHABET):
            if wrong != compact[place]:
                params = refusal(compact[:place] + wrong + compact[place + 1 :])
                assert params == {"group": place // 4 + 1, "sure": False}


def test_every_transposition_of_neighbours_is_refused() -> None:
    rng = random.Random(8)
    for _ in range(60):
        compact = encode(rng.randbytes(16)).replace("-", "")
        for place in range(27):
            if compact[place] != compact[place + 1]:
                swapped = compact[:place] + compact[place + 1] + compact[place] + compact[place + 2 :]
                refusal(swapped)


def test_double_errors_are_refused() -> None:
    rng = random.Random(9)
    for _ in range(20_000):
        symbols = list(COMPACT)
        for place in rng.sample(range(28), 2):
            symbols[place] = rng.choice([sign for sign in ALPHABET if sign != symbols[place]])
        refusal("".join(symbols))


def test_swapped_groups_are_refused() -> None:
    for one, other in itertools.combinations(range(7), 2):
        swapped = list(groups(CODE))
        swapped[one], swapped[other] = swapped[other], swapped[one]
        refusal("-".join(swapped))


@pytest.mark.parametrize(
    ("typed", "group"),
    [
        ("0004-1061-050R-3G!2-8A1C-60T3-GF99", 4),
        ("0004-1061-050R-3GG2-8A1C-60T3-GF9é", 7),
        ("0004-106-050R-3GG2-8A1C-60T3-GF99", 2),
        ("0004-1061-050R-3GG2-8A1C-60T33-GF99", 6),
        ("0004-1061-05R-3GG2-8A1*-60T3-GF99", 5),
    ],
)
def test_a_strange_sign_or_a_missing_one_names_its_group_for_certain(typed: str, group: int) -> None:
    assert refusal(typed) == {"group": group, "sure": True}


@pytest.mark.parametrize("typed", ["", "   ", COMPACT[:-1], COMPACT + "0", "0004-1061", COMPACT * 2, "é" * 40])
def test_a_code_of_the_wrong_length_is_refused(typed: str) -> None:
    params = refusal(typed)
    assert params["group"] in range(1, 8)


def test_a_code_of_a_later_version_is_told_from_a_typo(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recovery_code, "VERSION", 1)
    later = encode(SEED)
    monkeypatch.undo()
    with pytest.raises(AppError) as failure:
        decode(later)
    assert failure.value.code is ErrorCode.VAULT_NEWER


def test_groups_asked_back_compare_as_typed() -> None:
    assert normalise_group(" 3gg2 ") == "3GG2"
    assert normalise_group("oOiL") == "0011"
    assert normalise_group("3G!2") == "3G!2"


def test_a_seed_of_another_length_is_a_programming_error() -> None:
    with pytest.raises(ValueError, match="16"):
        encode(bytes(15))
