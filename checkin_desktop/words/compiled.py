"""Finds the compiled catalogue (`.qm`) of a language, or compiles it from its `.ts` when run from a checkout.

An installed program carries `.qm` files in its i18n folder. In a checkout they are made on demand by `lrelease`
(part of PySide6) below `build/i18n/`, named after the content of the `.ts`, so an edited `.ts` is never served stale.
"""

from __future__ import annotations

import functools
import importlib.util
import os
import sys
import zlib
from pathlib import Path

from checkin_desktop.base.resources import i18n_path


class CompileFailed(Exception):
    """`lrelease` refused a catalogue; the text is its own message."""


def lrelease_program() -> Path:
    """The `lrelease` program inside the installed PySide6. Raises CompileFailed when PySide6 has none."""
    spec = importlib.util.find_spec("PySide6")
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        program = Path(folder) / name
        if program.is_file():
            return program
    raise CompileFailed("lrelease not found")


def compile_catalogue(source: Path, target: Path) -> None:
    """Compile `source` (.ts) into `target` (.qm); the target appears whole or not at all. Raises CompileFailed."""
    import subprocess
    import tempfile

    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(suffix=".qm", dir=target.parent)
    os.close(descriptor)
    draft = Path(name)
    try:
        command = [str(lrelease_program()), "-silent", "-nounfinished", str(source), "-qm", str(draft)]
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        if done.returncode != 0:
            raise CompileFailed(done.stderr.strip())
        draft.replace(target)
    finally:
        draft.unlink(missing_ok=True)


def _is_checkout() -> bool:
    return (i18n_path().parent / "pyproject.toml").is_file()


def _build_folder() -> Path:
    """Where compiled catalogues are kept: `build/i18n` of a checkout, else a folder of this process alone."""
    if not _is_checkout():
        return _private_folder()
    folder = i18n_path().parent / "build" / "i18n"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return _private_folder()
    return folder if os.access(folder, os.W_OK) else _private_folder()


@functools.lru_cache(maxsize=1)
def _private_folder() -> Path:
    import atexit
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="checkin-i18n-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


def cached_name(code: str, content: bytes) -> str:
    """The file name for the compiled form of a `.ts` with this content."""
    return f"checkin_{code}.{len(content)}.{zlib.crc32(content):08x}.qm"


def compile_cached(code: str, content: bytes) -> Path:
    """The compiled form of `.ts` text, made once per content. Raises CompileFailed."""
    folder = _build_folder()
    target = folder / cached_name(code, content)
    if not target.is_file():
        import tempfile

        descriptor, name = tempfile.mkstemp(suffix=".ts", dir=folder)
        draft = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
            compile_catalogue(draft, target)
        finally:
            draft.unlink(missing_ok=True)
    return target


def compiled_catalogue(code: str) -> Path | None:
    """The `.qm` file of a language, or None when there is nothing to load (texts then stay as in the source)."""
    if code.startswith("qps"):
        from checkin_desktop.words import pseudo

        return pseudo.compiled_pseudo(code)
    packaged = i18n_path(f"checkin_{code}.qm")
    if packaged.is_file() and not _is_checkout():
        return packaged
    source = i18n_path(f"checkin_{code}.ts")
    return compile_cached(code, source.read_bytes()) if source.is_file() else None
