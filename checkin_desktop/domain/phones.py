"""Telephone numbers: kept as typed, compared and dialled in E.164. `phonenumbers` is loaded at the first use."""

from __future__ import annotations

from dataclasses import dataclass

from checkin_desktop.domain.notices import Notice, Severity

HOME_REGION = "US"
_FEWEST_DIGITS = 3
_HOME_DIGITS = 10
_FREE_CODES = frozenset({"800", "833", "844", "855", "866", "877", "888"})


@dataclass(frozen=True, slots=True)
class PhoneReading:
    """`e164` ("+18333831465") is empty when the text is no number; `shown` is the typed text then."""

    e164: str = ""
    shown: str = ""
    extension: str = ""


def read_phone(text: str, region: str = HOME_REGION) -> PhoneReading:
    """Read a number as typed in `region` (ISO 3166-1 alpha-2). Never raises: odd text is kept as it is."""
    typed = text.strip()
    if not typed:
        return PhoneReading()
    import phonenumbers

    try:
        number = phonenumbers.parse(typed, region)
    except phonenumbers.NumberParseException:
        return PhoneReading(shown=typed)
    if not phonenumbers.is_possible_number(number):
        return PhoneReading(shown=typed)
    home = number.country_code == phonenumbers.country_code_for_region(region)
    style = phonenumbers.PhoneNumberFormat
    shown = phonenumbers.format_number(number, style.NATIONAL if home else style.INTERNATIONAL)
    e164 = phonenumbers.format_number(number, style.E164)
    return PhoneReading(str(e164), str(shown), str(number.extension or ""))


def format_phone(text: str) -> str:
    """A number as the window and the papers show it: "212-436-9315", "1-833-383-1465" for the free ones.

    A foreign number stands in its international form; what is no number comes back as typed. The typed text itself is
    what is kept, so nothing is lost by showing it otherwise.
    """
    reading = read_phone(text)
    digits = reading.e164.removeprefix("+1")
    if not reading.e164.startswith("+1") or len(digits) != _HOME_DIGITS:
        return reading.shown
    dashed = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    if digits[:3] in _FREE_CODES:
        dashed = f"1-{dashed}"
    return f"{dashed} ext. {reading.extension}" if reading.extension else dashed


def phone_notices(text: str, field: str, region: str = HOME_REGION) -> tuple[Notice, ...]:
    """What to say beside a telephone field. A number is never refused: papers carry odd ones."""
    typed = text.strip()
    if not typed:
        return ()
    reading = read_phone(typed, region)
    if not reading.e164:
        few = sum(char.isdigit() for char in typed) < _FEWEST_DIGITS
        return (Notice("phone_no_number" if few else "phone_not_recognised", field, Severity.WARNING),)
    import phonenumbers

    if not phonenumbers.is_valid_number(phonenumbers.parse(reading.e164)):
        return (Notice("phone_unusual", field, Severity.WARNING, {"shown": reading.shown}),)
    return ()
