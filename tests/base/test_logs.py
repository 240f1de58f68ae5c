"""What the log may hold: places and types, never values."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin_desktop.base import logs
from checkin_desktop.domain.errors import ErrorCode

SECRET = "A012345678"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    path = logs.start(tmp_path / "logs")
    assert path is not None
    yield path
    for handler in set(root.handlers) - set(before):
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_texts_of_exceptions_and_arguments_never_reach_the_log(log: Path) -> None:
    logger = logging.getLogger("checkin_desktop.somewhere")
    try:
        raise KeyError(SECRET)
    except KeyError:
        logger.exception("could not look up %s for %s", SECRET, Path("/home/maria"))
    logger.warning("wrote %d rows of %s after %s", 12, ErrorCode.DISK_FULL, SECRET)
    logging.getLogger("alembic").warning("applied to %(name)s", {"name": SECRET})
    logging.getLogger("other").warning("a message with A012345678 formatted in")
    text = log.read_text()
    assert SECRET not in text
    assert "maria" not in text
    assert "builtins.KeyError" in text
    assert "tests/base/test_logs.py" in text
    assert "wrote 12 rows of disk_full after …" in text


@pytest.mark.parametrize(
    ("message", "arguments", "written"),
    [
        ("cannot read file:///home/mar%C3%ADa/A012345678.pdf", (), "…"),
        ("A012345678 is 50% done after %s", (), "…"),
        ("A012345678 is 50% done", ("x",), "…"),
        ("a placeholder %s stays", (SECRET,), "a placeholder … stays"),
    ],
)
def test_a_percent_sign_does_not_let_a_ready_made_message_through(
    message: str, arguments: tuple[str, ...], written: str
) -> None:
    record = logging.LogRecord("other", logging.WARNING, __file__, 1, message, arguments, None)
    assert logs.RedactingFormatter().format(record).endswith(f"test_logs.py:1 {written}")


def test_without_a_log_libraries_do_not_speak_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Desktops keep what a window's program writes there in a file."""
    root = logging.getLogger()
    before = list(root.handlers)
    (tmp_path / "file").write_text("")
    root.handlers.clear()
    try:
        assert logs.start(tmp_path / "file" / "logs") is None
        logging.getLogger("other").warning("about A012345678")
    finally:
        root.handlers[:] = before
    assert capsys.readouterr().err == ""


def test_causes_are_listed_without_their_texts() -> None:
    try:
        try:
            raise ValueError(SECRET)
        except ValueError as cause:
            raise RuntimeError(SECRET) from cause
    except RuntimeError as error:
        lines = logs.redacted_trace(error)
    assert [line for line in lines if not line.startswith(" ")] == ["builtins.RuntimeError", "builtins.ValueError"]
    assert SECRET not in "\n".join(lines)


def test_folders_of_this_computer_are_cut_off() -> None:
    assert logs.place("/home/maria/src/checkin_desktop/ui/shell.py") == "checkin_desktop/ui/shell.py"
    assert logs.place("/home/maria/.venv/lib/site-packages/PIL/Image.py") == "PIL/Image.py"
    assert logs.place("/home/maria/x.py") == "x.py"


def test_no_log_is_kept_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert logs.start(tmp_path / "file" / "logs") is None
