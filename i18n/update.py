"""Bring the catalogues up to date with the texts in the program, and compile them.

    .venv/bin/python i18n/update.py            update i18n/checkin_*.ts from the sources
    .venv/bin/python i18n/update.py --check    say whether they are up to date; changes nothing (exit 1 when not)
    .venv/bin/python i18n/update.py --compile DIR    compile every shipped language into DIR

The program's `translate(...)` calls carry keyword arguments, which `lupdate` for Python passes over in silence. So the
calls are found here with Python's own parser and handed to `lupdate` as one C++ file in a fixed order. Nothing else is
applied: no guessing from similar texts, no source locations, messages sorted, texts that left the program dropped.
"""

from __future__ import annotations

import argparse
import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "i18n"
PACKAGE = ROOT / "checkin_desktop"
MARKERS = {"translate", "say", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_NOOP3"}  # `say` is the documents' own
SHIPPED_DATA = "reference"  # texts of resources/reference, marked in words/reference_*.py
LANGUAGES = {"en": ("-pluralonly", "-target-language", "en"), "es": ("-target-language", "es")}


@dataclass(frozen=True, order=True)
class Text:
    """One text of the program as the catalogue keys it."""

    context: str
    source: str
    comment: str
    plural: bool
    note: str = ""


@dataclass(frozen=True, order=True)
class Unreadable:
    """A call whose context or text is not a literal, so that no catalogue could hold it."""

    path: str
    line: int


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _may_be_a_text(node: ast.expr) -> bool:
    return _literal(node) is not None or (isinstance(node, ast.Name) and node.id == "context")


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _note(lines: list[str], line: int) -> str:
    """The `#:` comment for translators on the lines above a call, if there is one."""
    found: list[str] = []
    index = line - 2
    while index >= 0 and lines[index].strip().startswith("#:"):
        found.append(lines[index].strip()[2:].strip())
        index -= 1
    return " ".join(reversed(found))


def texts_in(source: str, path: str) -> Iterator[Text | Unreadable]:
    """Every marked text of one Python file, in source order."""
    lines = source.splitlines()
    for node in ast.walk(ast.parse(source, path)):
        if not isinstance(node, ast.Call) or _name(node) not in MARKERS or not node.args:
            continue
        if any(isinstance(argument, ast.Starred) for argument in node.args):
            continue
        keywords = {keyword.arg: keyword.value for keyword in node.keywords}
        if len(node.args) < 2 or not _may_be_a_text(node.args[0]):
            continue  # str.translate(table), painter.translate(x, y)
        context, text = _literal(node.args[0]), _literal(node.args[1])
        if context == SHIPPED_DATA and text is None:
            continue
        if context is None or text is None:
            yield Unreadable(path, node.lineno)
            continue
        comment = _literal(node.args[2] if len(node.args) > 2 else keywords.get("comment")) or ""
        plural = "n" in keywords or len(node.args) > 3 or "%n" in text
        yield Text(context, text, comment, plural, _note(lines, node.lineno))


def collect(package: Path = PACKAGE) -> tuple[list[Text], list[Unreadable]]:
    """All texts of the program, sorted and without repeats, and the calls that could not be read."""
    texts: dict[tuple[str, str, str], Text] = {}
    unreadable: list[Unreadable] = []
    for path in sorted(package.rglob("*.py")):
        shown = path.relative_to(package.parent).as_posix()
        for found in texts_in(path.read_text(encoding="utf-8"), shown):
            if isinstance(found, Unreadable):
                unreadable.append(found)
                continue
            key = (found.context, found.source, found.comment)
            known = texts.get(key, found)
            texts[key] = Text(*key, known.plural or found.plural, known.note or found.note)
    return sorted(texts.values()), sorted(unreadable)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def as_cpp(texts: list[Text]) -> str:
    """The texts as calls that `lupdate` reads completely, plurals included."""
    lines = ["void texts(int n) {"]
    for text in texts:
        if text.note:
            lines.append(f"//: {text.note}")
        arguments = [_quoted(text.context), _quoted(text.source), _quoted(text.comment)]
        if text.plural:
            arguments.append("n")
        lines.append(f"QCoreApplication::translate({', '.join(arguments)});")
    return "\n".join([*lines, "}", ""])


def run_lupdate(texts: list[Text], folder: Path) -> None:
    """Merge `texts` into the `checkin_*.ts` files of `folder`."""
    import PySide6

    program = Path(PySide6.__path__[0]) / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text(as_cpp(texts), encoding="utf-8")
        for code, options in LANGUAGES.items():
            command = [
                str(program), "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
                "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                *options, str(source), "-ts", str(folder / f"checkin_{code}.ts"),
            ]  # fmt: skip
            subprocess.run(command, check=True, env={**os.environ, "LC_ALL": "C.UTF-8"})


def stale(folder: Path = FOLDER) -> list[str]:
    """The names of catalogues that an update would change."""
    texts, _unreadable = collect()
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for code in LANGUAGES:
            shutil.copy(folder / f"checkin_{code}.ts", fresh)
        run_lupdate(texts, fresh)
        names = [f"checkin_{code}.ts" for code in LANGUAGES]
        return [name for name in names if (fresh / name).read_bytes() != (folder / name).read_bytes()]


def compile_all(target: Path) -> list[Path]:
    """Compile every shipped language into `target` and return the files."""
    sys.path.insert(0, str(ROOT))
    from checkin_desktop.words.compiled import compile_catalogue

    made = []
    for code in LANGUAGES:
        made.append(target / f"checkin_{code}.qm")
        compile_catalogue(FOLDER / f"checkin_{code}.ts", made[-1])
    return made


def main() -> int:
    """Run the tool; returns the exit code."""
    parser = argparse.ArgumentParser(description="Update or compile the catalogues.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 when a catalogue is out of date")
    parser.add_argument("--compile", type=Path, metavar="DIR", help="compile every shipped language into DIR")
    options = parser.parse_args()
    if options.compile:
        for made in compile_all(options.compile):
            print(made)
        return 0
    texts, unreadable = collect()
    for call in unreadable:
        print(f"{call.path}:{call.line}: context or text is not a literal", file=sys.stderr)
    if options.check:
        outdated = stale()
        print("out of date: " + ", ".join(outdated) if outdated else "up to date")
        return 1 if outdated else 0
    run_lupdate(texts, FOLDER)
    print(f"{len(texts)} texts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
