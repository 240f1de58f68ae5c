"""What of the user interface can stand in front of the window, found in its source."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

import checkin_desktop.ui

UI = Path(checkin_desktop.ui.__file__).parent
_FRONT_MAKERS = {"QMenu", "QFileDialog", "QPrintDialog", "QMessageBox", "QInputDialog", "QColorDialog", "QCompleter"}
_FRONT_FLAGS = {f"Qt.WindowType.{flag}" for flag in ("Popup", "Tool", "Sheet", "Drawer", "Dialog", "Window")}


@cache
def _trees() -> dict[str, ast.Module]:
    return {
        path.relative_to(UI).with_suffix("").as_posix().replace("/", "."): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(UI.rglob("*.py"))
    }


@cache
def dialog_classes() -> tuple[str, ...]:
    """Every class below QDialog, as "module:Class"."""
    bases = {
        (module, node.name): {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        for module, tree in _trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    known, found = {"QDialog"}, set()
    while more := {key for key, names in bases.items() if names & known and key not in found}:
        found |= more
        known |= {name for _, name in more}
    return tuple(sorted(f"{module}:{name}" for module, name in found))


def front_makers() -> set[str]:
    """Every place that makes one of Qt's own menus, lists, dialogs and popups, as "module:Class"."""
    return {
        f"{module}:{name}"
        for module, tree in _trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ((name := ast.unparse(node.func).rpartition(".")[2]) in _FRONT_MAKERS or _has_front_flag(node))
    }


def _has_front_flag(call: ast.Call) -> bool:
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return any(ast.unparse(part) in _FRONT_FLAGS for value in given for part in ast.walk(value))
