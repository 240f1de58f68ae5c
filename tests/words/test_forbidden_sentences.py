"""No shipped sentence repeats what a source got wrong or tells anybody to attend or to stay away, in any language.

The list is that of FACTS 2.5: the promise that nobody with a hearing can be deported, moving a date because one does
not feel comfortable, scores of risk and safest ways, the old text about Title 42.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest

from checkin_desktop.base.resources import resource_path
from tests.words.catalogues import entries

FORBIDDEN = {
    "promise": r"(can ?not|can.t|may not|is not allowed to|will not) (deport|remove you)|"
    r"no (le |lo |la )?puede[n]? (deportar|expulsar)|no (le |lo |la )?deportar[áa]",
    "judge first": r"(must|has to|needs to) (first )?(go|appear) (to|before) (a|the) judge|"
    r"(debe|tiene que) (ir|acudir|presentarse) (primero )?(ante|al|con) (un |el )?juez",
    "comfortable": r"(not|un) ?(feel )?comfortable|no se siente[n]? (cómod|a gusto)|incómod",
    "risk": r"risk (score|level|rating)|(low|high|lower|higher) risk|safest|"
    r"(puntaje|nivel|índice) de riesgo|(bajo|alto) riesgo|(camino|opción|manera|forma) más segur",
    "Title 42": r"title 42|título 42",
    "attend": r"(must|should|have to|has to|need to|needs to|required to|do not|don.t|never) (attend|appear|show up)|"
    r"(must|should|have to|has to|do not|don.t) (go|come) to (your|the|a|this|every) (check-in|hearing|appointment)",
    "attend in Spanish": r"\b(debe|deben|tiene que|tienen que|hay que|no) (asistir|comparecer|acudir|presentarse)|"
    r"\bno (asista|comparezca|acuda|se presente|vaya) a (?!ning)",
    "safe to go": r"safe to (go|attend|come)|es seguro (ir|asistir|acudir|presentarse)",
}
"""Name: pattern, upper and lower case alike."""
ABOUT_THE_FOLDER = {"LockScreen"}
"""Contexts that speak of backups and passphrases: there a way may be the safest one."""
SAMPLES = {
    "promise": ("ICE cannot deport you directly.", "ICE no lo puede deportar."),
    "judge first": ("ICE must go to a judge.", "ICE tiene que ir ante un juez."),
    "comfortable": ("if you do not feel comfortable", "si no se siente cómodo"),
    "risk": ("your risk score", "la opción más segura"),
    "Title 42": ("under Title 42", "bajo el Título 42"),
    "attend": ("You must attend your check-in.", "Do not go to the hearing."),
    "attend in Spanish": ("Usted debe presentarse.", "No asista a la cita. No vaya a la audiencia."),
    "safe to go": ("It is safe to go.", "Es seguro ir."),
}


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from _strings(item)


@cache
def _shipped() -> tuple[tuple[str, str], ...]:
    found = []
    for entry in entries("es"):
        found += [(entry.context, text) for text in (entry.source, *entry.translations)]
    for path in resource_path("reference").glob("*.json"):
        found += [(path.name, text) for text in _strings(json.loads(path.read_text(encoding="utf-8")))]
    for path in resource_path("help").rglob("*.*"):
        found.append((path.name, " ".join(path.read_text(encoding="utf-8").split())))
    return tuple(found)


@pytest.mark.parametrize("name", FORBIDDEN)
def test_no_shipped_sentence_says_it(name: str) -> None:
    pattern = re.compile(FORBIDDEN[name], re.IGNORECASE)
    assert all(pattern.search(sample) for sample in SAMPLES[name])
    found = [(where, text) for where, text in _shipped() if pattern.search(text)]
    assert [told for told in found if name != "risk" or told[0] not in ABOUT_THE_FOLDER] == []
