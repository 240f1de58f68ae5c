"""Telephone numbers: read kindly, never refused."""

from __future__ import annotations

import subprocess
import sys

import pytest

from checkin_desktop.domain.phones import PhoneReading, phone_notices, read_phone


@pytest.mark.parametrize(
    ("typed", "e164", "shown"),
    [
        ("833-383-1465", "+18333831465", "(833) 383-1465"),
        ("1 (833) 383-1465", "+18333831465", "(833) 383-1465"),
        ("+504 2232-1234", "+50422321234", "+504 2232-1234"),
        ("347 555 0142", "+13475550142", "(347) 555-0142"),
    ],
)
def test_a_number_is_read(typed: str, e164: str, shown: str) -> None:
    reading = read_phone(typed)
    assert (reading.e164, reading.shown) == (e164, shown)


def test_an_extension_is_kept_apart() -> None:
    assert read_phone("212-264-5085 ext. 7").extension == "7"


@pytest.mark.parametrize("typed", ["ask Rosa", "12", "123456789012345678901234567890", "+999 1"])
def test_odd_text_stays_as_typed(typed: str) -> None:
    assert read_phone(typed) == PhoneReading(shown=typed)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("", []),
        ("ask Rosa", ["phone_no_number"]),
        ("555-014", ["phone_not_recognised"]),
        ("111-111-1111", ["phone_unusual"]),
        ("(833) 383-1465", []),
    ],
)
def test_what_is_said_beside_the_field(typed: str, codes: list[str]) -> None:
    assert [notice.code for notice in phone_notices(typed, "phone")] == codes


def test_the_library_is_loaded_at_the_first_number_only() -> None:
    program = (
        "import sys; from checkin_desktop.domain import phones, validation, attempt_rules;"
        "assert 'phonenumbers' not in sys.modules; phones.read_phone('');"
        "assert 'phonenumbers' not in sys.modules; phones.read_phone('833-383-1465');"
        "assert 'phonenumbers' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
