"""The layers of the house: who may import whom, checked on the syntax tree of every module."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "checkin_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
TEST_MODULES = sorted((ROOT / "tests").rglob("*.py"))
MAX_LINES = 450

# From bottom to top. A layer may import itself and what stands before it, minus what FORBIDDEN_LAYERS says.
LAYERS = (
    "base",
    "words",
    "domain",
    "vault",
    "reports",
    "exchange",
    "services",
    "jobs",
    "ui",
    "cli",
    "app",
    "__main__",
)

FORBIDDEN_LAYERS = {
    "vault": {"reports", "exchange"},
    "reports": {"vault", "exchange"},
    "exchange": {"vault", "reports"},
    "jobs": {"vault", "reports", "exchange"},
    "ui": {"vault", "reports", "exchange"},
    "cli": {"vault", "reports", "exchange", "jobs", "ui"},
}

# Library → the layers that may import it. reports/seal.py may also use cryptography: it signs PDFs.
ALLOWED_IN = {
    "sqlalchemy": {"vault"},
    "alembic": {"vault"},
    "sqlcipher3": {"vault"},
    "cryptography": {"vault", "reports/seal.py"},
    "keyring": {"vault"},
    "secretstorage": {"vault"},
    "reportlab": {"reports"},
    "pikepdf": {"reports", "services/pdf_damage.py"},
    "uharfbuzz": {"reports"},
    "pypdfium2": {"reports", "services/decoders.py", "services/look_child.py"},
    "PIL": {
        "reports",
        "services/decoders.py",
        "services/look_child.py",
        "services/page_drawing.py",
        "services/practice_papers.py",
    },
    "pi_heif": {"services/decoders.py"},
    "phonenumbers": {"domain/phones.py"},
    "zxcvbn": {"services/passphrases.py"},
    "PySide6": {"app", "ui", "jobs", "words"},
    "shiboken6": {"app", "ui", "jobs"},
}

NETWORK = {
    "socket",
    "socketserver",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "poplib",
    "imaplib",
    "telnetlib",
    "xmlrpc",
    "asyncio",
    "PySide6.QtNetwork",
    "requests",
    "webbrowser",
}


def _layer(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _lines_for_types_only(tree: ast.Module) -> set[int]:
    """The lines below `if TYPE_CHECKING:`, which never run."""
    return {
        inner.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
        if isinstance(inner, ast.stmt)
    }


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    """Every imported module by its full name, also those inside functions.

    A service may name the type of a database transaction that it passes on; nothing is imported for that.
    """
    package = ("checkin_desktop", *path.relative_to(PACKAGE).parts[:-1])
    tree = ast.parse(path.read_bytes(), str(path))
    never_run = _lines_for_types_only(tree) if _layer(path) == "services" else set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.lineno in never_run and node.module == "sqlalchemy.orm":
            continue
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                base = ".".join((*package[: len(package) - node.level + 1], *filter(None, [base])))
            yield node.lineno, base
            for alias in node.names:
                yield node.lineno, f"{base}.{alias.name}"


def _within(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


def _places_allow(path: Path, places: set[str]) -> bool:
    inside = path.relative_to(PACKAGE).as_posix()
    return any(inside == place or inside.startswith(place + "/") or inside == place + ".py" for place in places)


def _violations(path: Path) -> list[str]:
    found = []
    layer = _layer(path)
    for line, name in _imports(path):
        where = f"{path.relative_to(ROOT)}:{line}"
        if name.startswith("checkin_desktop."):
            target = name.split(".")[1]
            if target in LAYERS and layer in LAYERS:
                upward = LAYERS.index(target) > LAYERS.index(layer)
                if upward or target in FORBIDDEN_LAYERS.get(layer, set()):
                    found.append(f"{where}: {layer} imports {target}")
        for library, places in ALLOWED_IN.items():
            if _within(name, library) and not _places_allow(path, places):
                found.append(f"{where}: {name} belongs in {sorted(places)}")
        if layer == "words" and name.startswith("PySide6.") and not _within(name, "PySide6.QtCore"):
            found.append(f"{where}: words may use QtCore only")
        if layer == "jobs" and name.startswith("PySide6.") and not _within(name, "PySide6.QtCore"):
            found.append(f"{where}: jobs may use QtCore only")
        found += [f"{where}: {name} reaches the network" for module in NETWORK if _within(name, module)]
    return found


def test_every_module_belongs_to_a_known_layer() -> None:
    known = {*LAYERS, "__init__"}
    assert {_layer(path) for path in MODULES} <= known


def test_imports_point_down_only() -> None:
    assert [fault for path in MODULES for fault in _violations(path)] == []


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("ui/x.py", "from checkin_desktop.vault import session"),
        ("ui/x.py", "import sqlalchemy.orm"),
        ("ui/pages/x.py", "from ...vault import session"),
        ("domain/x.py", "from checkin_desktop.services import people"),
        ("words/x.py", "from checkin_desktop.domain.people import Person"),
        ("words/x.py", "from PySide6 import QtGui"),
        ("words/x.py", "from PySide6.QtWidgets import QWidget"),
        ("services/x.py", "from PySide6.QtCore import QObject"),
        ("services/x.py", "def f():\n    import urllib.request"),
        ("services/x.py", "from urllib import request"),
        ("reports/x.py", "from checkin_desktop import vault"),
        ("vault/x.py", "import reportlab.pdfgen"),
        ("cli/x.py", "from checkin_desktop.ui.theme import Theme"),
        ("domain/people.py", "import phonenumbers"),
    ],
)
def test_a_planted_violation_is_seen(place: str, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda self: source.encode())
    assert _violations(PACKAGE / place)


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("services/x.py", "from checkin_desktop.vault import session"),
        ("services/x.py", "from urllib.parse import quote"),
        ("words/x.py", "from PySide6.QtCore import QTranslator"),
        ("domain/phones.py", "def f():\n    import phonenumbers"),
        ("reports/seal.py", "from cryptography import x509"),
        ("app.py", "from checkin_desktop.ui.theme import Theme"),
    ],
)
def test_what_is_allowed_stays_allowed(place: str, source: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda self: source.encode())
    assert _violations(PACKAGE / place) == []


def test_files_stay_small_enough_to_read() -> None:
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in [*MODULES, *TEST_MODULES, ROOT / "dev.py"]
    }
    assert {name: lines for name, lines in lengths.items() if lines > MAX_LINES} == {}


def test_package_inits_import_nothing() -> None:
    """The lock screen paints before the heavy libraries are read, so a layer's name must cost nothing."""
    for path in PACKAGE.rglob("__init__.py"):
        names = {name for _, name in _imports(path) if not name.startswith("__future__")}
        assert not names, f"{path.relative_to(ROOT)} imports {sorted(names)}"


def test_no_blunt_tools() -> None:
    """Waiting a fixed time, turning the event loop by hand and killing threads hide faults instead of showing them."""
    banned = {"processEvents", "terminate"}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.func.attr}()"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and (node.func.attr in banned or (node.func.attr == "sleep" and ast.unparse(node.func.value) == "time"))
    ]
    assert found == []
