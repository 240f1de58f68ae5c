"""Every code that the domain and the services give is in a table, with its parameters, and has a sentence."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import checkin_desktop
from checkin_desktop.domain.findings import FINDING_CODES
from checkin_desktop.domain.notices import NOTICE_CODES
from checkin_desktop.domain.overview import TODO_CODES
from checkin_desktop.domain.verification import FACT_CODES, VERIFICATION_CODES

PACKAGE = Path(checkin_desktop.__file__).parent
SOURCES = sorted([*(PACKAGE / "domain").glob("*.py"), *(PACKAGE / "services").glob("*.py")])
MAKERS = {"Notice": 0, "_notice": 1, "_item": 0, "Finding": 0}
TABLES = (*NOTICE_CODES, *TODO_CODES, *FINDING_CODES, *VERIFICATION_CODES, *FACT_CODES)
KNOWN = {item.code: set(item.params) for item in TABLES}


def constants(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return constants(node.body) + constants(node.orelse)
    return []


def given_codes() -> list[tuple[str, str]]:
    found = []
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MAKERS:
                place = MAKERS[node.func.id]
                if len(node.args) > place:
                    found += [(path.name, code) for code in constants(node.args[place])]
    return found


def test_the_search_finds_codes_at_all() -> None:
    assert len({code for _, code in given_codes()}) > 60


@pytest.mark.parametrize(("module", "code"), sorted(set(given_codes())))
def test_every_code_is_in_a_table(module: str, code: str) -> None:
    assert code in KNOWN, module


def test_every_code_of_the_tables_is_given_somewhere() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    for code in KNOWN:
        assert text.count(f'"{code}"') > 1 or f'"{code.removeprefix("todo_")}"' in text, code
