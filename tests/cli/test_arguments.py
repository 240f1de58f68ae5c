"""The words after the program's name: what is understood, what is refused, and in which language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checkin_desktop import __version__
from checkin_desktop.__main__ import main
from checkin_desktop.cli.arguments import COMMANDS, Asked, Stop, language_of, parse


def test_without_words_the_window_opens() -> None:
    assert parse([]) == Asked()
    assert parse(["--vault", "x y"]) == Asked(vault=Path("x y"))
    assert parse(["--vault=x"]) == Asked(vault=Path("x"))


PLAN = ["export", "plan", "--vault", "v", "--person", "1", "--out", "p.pdf"]


def test_practice() -> None:
    assert parse(["practice", "--out", "d"]) == Asked("practice", out=Path("d"))
    assert parse(["practice", "--out", "d", "--people", "7", "--attempts", "0", "--seed", "3"]) == Asked(
        "practice", out=Path("d"), people=7, attempts=0, seed=3
    )


def test_export() -> None:
    words = ["export", "report", "--vault", "v", "--person", "2", "--language", "es", "--out", "r.pdf"]
    assert parse(words) == Asked("export", Path("v"), Path("r.pdf"), "report", 2, "es")
    assert parse([*words, "--allow-missing"]).allow_missing


def test_a_print_of_the_plan() -> None:
    words = [*PLAN, "--mode", "fridge", "--language", "es", "--second", "en", "--large", "--holder", "Rosa Inés"]
    plan = parse(words)
    assert (plan.mode, plan.language, plan.second, plan.large, plan.holder) == (
        "fridge",
        "es",
        "en",
        True,
        "Rosa Inés",
    )
    assert (parse(PLAN).mode, parse(PLAN).second, parse(PLAN).large, parse(PLAN).holder) == ("full", "", False, "")


def test_the_language_of_a_document_is_not_the_language_of_the_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    export = ["export", "plan", "--vault", "v", "--person", "1", "--out", "p.pdf"]
    assert parse([*export, "--language", "es"]).messages == "en"
    assert parse(["check", "--vault", "v", "--language", "es"]).messages == "es"
    monkeypatch.setenv("LANG", "es_HN.UTF-8")
    assert parse(export).messages == "es"
    assert parse(export).language == "en"
    assert parse(["check", "--vault", "v"]).messages == "es"


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, "en"),
        ({"LANG": "es_MX.UTF-8"}, "es"),
        ({"LANG": "es"}, "es"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "es_MX.UTF-8", "LC_ALL": "en_US.UTF-8"}, "en"),
        ({"LANG": "en_US", "LC_MESSAGES": "es_ES"}, "es"),
        ({"LANG": "eu_ES.UTF-8"}, "en"),
    ],
)
def test_language_of_the_environment(environment: dict[str, str], expected: str) -> None:
    assert language_of(environment) == expected


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nothing"], "nothing"),
        (["people"], "--vault"),
        (["practice"], "--out"),
        (["export", "--vault", "v", "--out", "o", "--person", "1"], "plan|report"),
        (["export", "plan", "--vault", "v", "--out", "o"], "--person"),
        (["export", "plan", "--vault", "v", "--out", "o", "--person", "0"], "--person"),
        (["export", "plan", "--vault", "v", "--out", "o", "--person", "María"], "wrong place"),
        (["export", "plan", "--vault", "v", "--out", "o", "--person", "1", "--language", "fr"], "wrong place"),
        (["export", "letter", "--vault", "v", "--out", "o", "--person", "1"], "wrong place"),
        ([*PLAN, "--mode", "poster"], "wrong place"),
        ([*PLAN, "--language", "es", "--second", "es"], "--second"),
        ([*PLAN, "--second", "en"], "--second"),
        ([*PLAN, "--mode", "wallet", "--large"], "--large"),
        ([*PLAN, "--holder", "Rosa\nInés"], "--holder"),
        ([*PLAN, "--holder", "R" * 501], "--holder"),
        (["export", "report", "--vault", "v", "--out", "o", "--person", "1", "--large"], "--large"),
        (["people", "--vault"], "wrong place"),
        (["people", "--vault", "v", "--passphrase", "secret"], "--passphrase secret"),
        (["people", "--vaul", "v"], "--vaul"),
        (["practice", "--out", "d", "--people", "0"], "--people"),
        (["practice", "--out", "d", "--attempts", "-1"], "--attempts"),
        (["--nope"], "--nope"),
        (["--vault"], "wrong place"),
    ],
)
def test_bad_use_is_said_and_ends_with_2(words: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Stop) as stopped:
        parse(words)
    assert stopped.value.code == 2
    printed = capsys.readouterr()
    assert said in printed.err
    assert "--help" in printed.err
    assert printed.out == ""
    assert main(words) == 2


@pytest.mark.parametrize("words", [["--help"], ["-h"], *([command, "--help"] for command in COMMANDS)])
def test_help_and_version(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 0
    text = capsys.readouterr().out
    assert "usage: checkin-desktop" in text
    assert "usage: usage:" not in text
    assert main(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


def test_no_option_takes_a_passphrase(capsys: pytest.CaptureFixture[str]) -> None:
    """Other users of the computer can read a running program's arguments, and shells keep them."""
    for command in COMMANDS:
        main([command, "--help"])
        assert "--passphrase " not in capsys.readouterr().out


def test_the_words_for_the_window_cost_nothing() -> None:
    """Neither argparse's texts nor the catalogue are needed to open the window."""
    program = (
        "import sys; from checkin_desktop.cli.arguments import parse; parse(['--vault', 'x']); "
        "print([m for m in sys.modules if m.startswith('PySide6')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
