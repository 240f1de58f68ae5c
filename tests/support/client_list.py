"""A list of clients as an office keeps it: accents, dates of many forms, duplicates, and rows that need mending.

Everybody in it is made up. `client_list(200)` tells beside the bytes how many rows are of which kind, counted while
they are made.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from dataclasses import dataclass, field

GIVEN = ("María Elena", "José", "Añasco", "Iván", "Xiaoling", "Zoé", "Ján", "Óscar", "Yesenia", "Jean-Robert")
FAMILY = ("Núñez", "Peña", "Luján", "Cétoute", "O’Farrill", "Güiraldes", "D’Angelo", "Xol", "Ibáñez", "Ajú")
HEADINGS = ("Nombres", "Apellidos", "A-Number", "Fecha de nacimiento", "Teléfono", "Ciudad", "Idiomas", "Notas")
_DATES = (
    lambda day, month, year: f"{year}-{month:02}-{day:02}",
    lambda day, month, year: f"{day}/{month}/{year}",
    lambda day, month, year: f"{day} de marzo de {year}",
    lambda day, month, year: f"{day:02}.{month:02}.{year}",
    lambda day, month, year: f"{month}/{day}/{year}",
)


@dataclass
class ClientList:
    """The file, and how many of its rows are "ready", "doubtful", "faulty" and "two readings"."""

    data: bytes
    counts: Counter[str] = field(default_factory=Counter)
    rows: int = 0


def client_list(amount: int, *, delimiter: str = ",", encoding: str = "utf-8-sig") -> ClientList:
    """Of 200 rows: 14 with a fault, 10 with two readings of their date, 12 that are in the list twice."""
    place, counts = io.StringIO(), Counter[str]()
    writer = csv.writer(place, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(HEADINGS)
    for number in range(amount):
        day, month, year = 13 + number % 15, 3, 1950 + number % 50
        born = _DATES[number % len(_DATES)](day, month, year)
        given = f"{GIVEN[number % 10]} {_word(number)}"
        family = f"{FAMILY[number // 10 % 10]} Ávila"
        a_number = f"A{200_000_000 + number * 7}"
        kind = "ready"
        match number % 100:
            case 5 | 45 | 85:
                a_number, kind = "A2001234567", "faulty"
            case 15 | 55:
                born, kind = "31/02/1980", "faulty"
            case 25:
                given, family, kind = "", "", "faulty"
            case 35:
                born, kind = "7/8/25", "faulty"
            case 10 | 30 | 50 | 70 | 90:
                born, kind = f"{number % 9 + 1}/{number % 9 + 2}/{year}", "two readings"
            case 20 | 40 | 60:  # the row before once more, with another spelling
                given, family = (
                    f"{GIVEN[(number - 1) % 10]} {_word(number - 1)}",
                    f"{FAMILY[(number - 1) // 10 % 10]} AVILA",
                )
                born, kind = "", "doubtful"
            case 21 | 41 | 61:  # somebody with the A-number of the second row before
                a_number, kind = f"a {200_000_000 + (number - 3) * 7}", "doubtful"
        counts[kind] += 1
        if number % 100 in (21, 41, 61):
            counts["ready"] -= 1  # whose number it is, nobody knows: the earlier row is doubtful, too
            counts["doubtful"] += 1
        writer.writerow(
            (given, family, a_number, born, f"+1 347 555 {1000 + number}", "Queens", "español, Mam", "=1+1")
        )
    return ClientList(place.getvalue().encode(encoding), counts, amount)


def _word(number: int) -> str:
    """A word that no other number has."""
    letters = "bcdfghjklmnprstvz"
    return "".join(letters[number // 17**power % 17] + "aeiou"[(number + power) % 5] for power in (2, 1, 0)).title()
