"""The catalogue answers in its own language, in any thread, without an application."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from checkin_desktop.words import compiled, pseudo
from checkin_desktop.words.catalog import Catalog, available_languages, fill, language
from tests.words import catalogues


def test_english_is_the_source_and_spanish_is_translated() -> None:
    assert Catalog("en").translate("Labels", "No answer") == "No answer"
    assert Catalog("es").translate("Labels", "No answer") == "Sin respuesta"


def test_two_languages_at_the_same_time() -> None:
    english, spanish = Catalog("en"), Catalog("es")
    assert (english.translate("Units", "today"), spanish.translate("Units", "today")) == ("today", "hoy")


@pytest.mark.parametrize(
    ("code", "count", "shown"),
    [("en", 1, "1 day"), ("en", 0, "0 days"), ("en", 7, "7 days"), ("es", 1, "1 día"), ("es", 7, "7 días")],
)
def test_plurals(code: str, count: int, shown: str) -> None:
    assert Catalog(code).translate("Units", "%n day(s)", n=count) == shown


def test_unknown_text_comes_back_as_it_is() -> None:
    assert Catalog("es").translate("Labels", "Not in any catalogue {x}", x=1) == "Not in any catalogue 1"
    assert Catalog("es").translate("Labels", "%n thing(s)", n=2) == "2 thing(s)"


def test_comment_tells_equal_texts_apart() -> None:
    spanish = Catalog("es")
    assert spanish.translate("Labels", "The person", "who holds a document") == "La persona"
    assert spanish.translate("Labels", "Someone else", "who made an attempt") == "Otra persona"


def test_values_with_braces_are_never_filled_again() -> None:
    assert fill("{a} and {b}", {"a": "{b}", "b": "<x> %n &amp;"}) == "{b} and <x> %n &amp;"
    assert fill("{missing} {a}", {"a": 1}) == "{missing} 1"


def test_a_parameter_may_have_any_name() -> None:
    assert Catalog("en").translate("Labels", "{context} {source}", context="a", source="b") == "a b"


def test_available_languages_name_themselves() -> None:
    assert [(known.code, known.own_name) for known in available_languages()] == [("en", "English"), ("es", "Español")]
    assert language("qps-rtl").direction == "rtl"
    with pytest.raises(KeyError):
        Catalog("xx")


def test_look_ups_from_many_threads() -> None:
    spanish = Catalog("es")
    with ThreadPoolExecutor(4) as pool:
        found = set(pool.map(lambda _: spanish.translate("Labels", "No answer"), range(400)))
    assert found == {"Sin respuesta"}


def test_works_without_any_application_object() -> None:
    code = (
        "from checkin_desktop.words.catalog import Catalog; from PySide6.QtCore import QCoreApplication as A; "
        "import sys; assert A.instance() is None; "
        "sys.stdout.buffer.write(Catalog('es').translate('Units', 'tomorrow').encode())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.decode() == "mañana"


def test_compiled_file_follows_the_content(tmp_path: Path) -> None:
    first = compiled.cached_name("es", b"one")
    assert first != compiled.cached_name("es", b"two")
    assert first.startswith("checkin_es.")


def test_a_broken_catalogue_is_refused_and_leaves_nothing_behind(tmp_path: Path) -> None:
    source = tmp_path / "broken.ts"
    source.write_text("<TS><context>", encoding="utf-8")
    with pytest.raises(compiled.CompileFailed):
        compiled.compile_catalogue(source, tmp_path / "out" / "broken.qm")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An i18n folder of our own in place of the project's; nothing compiled before counts."""
    folder = tmp_path / "i18n"
    folder.mkdir()
    monkeypatch.setattr(compiled, "i18n_path", folder.joinpath)
    monkeypatch.setattr(pseudo, "i18n_path", folder.joinpath)
    compiled._private_folder.cache_clear()
    yield folder
    compiled._private_folder.cache_clear()


def test_an_installed_program_takes_its_compiled_file(elsewhere: Path) -> None:
    compiled.compile_catalogue(catalogues.FOLDER / "checkin_es.ts", elsewhere / "checkin_es.qm")
    assert compiled.compiled_catalogue("es") == elsewhere / "checkin_es.qm"
    assert Catalog("es").translate("Units", "today") == "hoy"


def test_an_installed_program_without_compiled_files_still_speaks(elsewhere: Path) -> None:
    shutil.copy(catalogues.FOLDER / "checkin_es.ts", elsewhere)
    assert Catalog("es").translate("Units", "today") == "hoy"
    assert list(elsewhere.iterdir()) == [elsewhere / "checkin_es.ts"]


def test_a_checkout_that_may_not_be_written_to_still_speaks(elsewhere: Path) -> None:
    shutil.copy(catalogues.FOLDER / "checkin_es.ts", elsewhere)
    (elsewhere.parent / "pyproject.toml").touch()
    (elsewhere.parent / "build").write_text("a file where a folder should be", encoding="utf-8")
    assert Catalog("es").translate("Units", "today") == "hoy"


def test_without_any_catalogue_the_source_texts_are_shown(elsewhere: Path) -> None:
    assert Catalog("es").translate("Units", "today") == "today"
    assert Catalog("qps").translate("Units", "today") == "today"


def test_a_missing_compiler_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(compiled.CompileFailed):
        compiled.lrelease_program()
