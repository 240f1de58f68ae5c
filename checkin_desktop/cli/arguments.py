"""Understands the words after the program's name. Nothing heavy is imported when they only ask for the window."""

from __future__ import annotations

import argparse
import dataclasses
import functools
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NoReturn

from checkin_desktop import __version__
from checkin_desktop.domain.plan_prints import CARDS, LONGEST_HOLDER, PlanMode

COMMANDS: Final = ("practice", "people", "export", "check", "backup", "restore", "verify")
DOCUMENTS: Final = ("plan", "report", "csv", "ics")
LANGUAGES: Final = ("en", "es")
MODES: Final = tuple(mode.value for mode in PlanMode)
DONE, FINDING, BAD_USE, FAULT = 0, 1, 2, 70
MOST: Final = 1_000_000

Translate = Callable[..., str]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the person asked for. `command` is None for the window; the rest is set where the command uses it.

    `language` is the one of an exported document, `messages` the one this program answers in. `mode` (a `PlanMode`
    value), `second`, `large` and `holder` are what a print of the plan is made as.
    """

    command: str | None = None
    vault: Path | None = None
    out: Path = Path()
    what: str = ""
    person: int = 0
    language: str = "en"
    messages: str = "en"
    people: int = 4
    attempts: int = 8
    seed: int = 1
    passphrase_file: Path | None = None
    allow_missing: bool = False
    read_only: bool = False
    backup: Path = Path()
    overwrite: bool = False
    verify: bool = False
    code: bool = False
    salvage: bool = False
    without_log: bool = False
    report: Path | None = None
    file: Path = Path()
    mode: str = PlanMode.FULL.value
    second: str = ""
    large: bool = False
    holder: str = ""


_NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "practice": ("out",),
    "export": ("what", "vault", "person", "out"),
    "backup": ("vault", "out"),
    "restore": ("backup",),
    "verify": ("file",),
}
_FIELDS: Final = {field.name for field in dataclasses.fields(Asked)}


class Stop(Exception):
    """There is nothing to run: help was shown, or the words were not understood. `code` is the exit code."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def language_of(environment: Mapping[str, str]) -> str:
    """The shipped language that the environment asks for (LC_ALL, LC_MESSAGES, LANG; POSIX), English otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            code = value.partition("_")[0].partition(".")[0].lower()
            return code if code in LANGUAGES else "en"
    return "en"


def parse(words: list[str]) -> Asked:
    """Read the words. Raises Stop after showing help or saying what was not understood."""
    if not words:
        return Asked()
    if len(words) == 2 and words[0] == "--vault":
        return Asked(vault=Path(words[1]))
    from checkin_desktop.words.catalog import Catalog

    language = language_of(os.environ)
    return _Reader(Catalog(language).translate, language).read(words)


class _Misunderstood(Exception):
    """argparse gave up; its own message is English only and not shown."""


class _Parser(argparse.ArgumentParser):
    """argparse that neither exits nor speaks by itself."""

    def error(self, message: str) -> NoReturn:
        raise _Misunderstood(message)


class _Reader:
    """Builds the parser in one language and turns its result into `Asked`."""

    def __init__(self, translate: Translate, language: str) -> None:
        self._translate = translate
        self._language = language
        self._commands: dict[str, _Parser] = {}

    def read(self, words: list[str]) -> Asked:
        translate = self._translate
        if not words[0].startswith("-") and words[0] not in COMMANDS:
            self._refuse(translate("cli", "There is no command “{word}”.", word=words[0]))
        parser = self._parser()
        try:
            found, rest = parser.parse_known_args(words)
        except _Misunderstood:
            self._refuse(translate("cli", "Something is missing in this command, or stands in the wrong place."))
        if found.help:
            print(self._commands.get(found.command, parser).format_help())
            raise Stop(DONE)
        if found.version:
            print(f"checkin-desktop {__version__}")
            raise Stop(DONE)
        if rest:
            self._refuse(translate("cli", "Not understood: {words}", words=" ".join(rest)))
        return self._asked(vars(found))

    def _refuse(self, reason: str) -> NoReturn:
        translate = self._translate
        hint = translate("cli", "Nothing was done. “checkin-desktop --help” shows what can be asked.")
        print(f"{reason}\n{hint}", file=sys.stderr)
        raise Stop(BAD_USE)

    def _parser(self) -> _Parser:
        translate = self._translate
        parser = self._new_parser(
            lambda **kind: _Parser(prog="checkin-desktop", **kind),
            translate("cli", "Your case file, encrypted, on this computer only. Without a command the window opens."),
        )
        options = parser.add_argument_group(translate("cli", "options"))
        options.add_argument("-h", "--help", action="store_true", help=translate("cli", "show this text"))
        options.add_argument("--version", action="store_true", help=translate("cli", "show the version"))
        self._path(options, "--vault", translate("cli", "the folder to open in the window"))
        commands = parser.add_subparsers(dest="command", title=translate("cli", "commands"), metavar="")
        for name, purpose in (
            ("practice", translate("cli", "make a practice folder with made-up people, and its PDFs")),
            ("people", translate("cli", "list the people in a folder with their numbers")),
            ("export", translate("cli", "write the plan, the report, the attempts or the dates of one person")),
            ("check", translate("cli", "check a folder: every record and every file")),
            ("backup", translate("cli", "save everything in a folder as one encrypted file, and check it")),
            ("restore", translate("cli", "put a backup into a new folder, or only check it")),
            ("verify", translate("cli", "check a saved report, and name what was changed in it")),
        ):
            command = self._new_parser(functools.partial(commands.add_parser, name, help=purpose), purpose)
            self._commands[name] = command
            self._options(name, command)
        return parser

    def _new_parser(self, make: Callable[..., _Parser], description: str) -> _Parser:
        usage = self._translate("cli", "usage:") + " "

        class Formatter(argparse.HelpFormatter):
            def add_usage(self, text: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
                super().add_usage(text, actions, groups, usage if prefix is None else prefix)

        return make(description=description, add_help=False, allow_abbrev=False, formatter_class=Formatter)

    def _path(self, group: argparse._ActionsContainer, name: str, purpose: str) -> None:
        group.add_argument(name, type=Path, metavar=self._translate("cli", "PATH"), help=purpose)

    def _options(self, name: str, command: _Parser) -> None:
        translate = self._translate
        group = command.add_argument_group(translate("cli", "options"))
        if name == "export":
            purpose = translate("cli", "what: csv is the attempts as a table, ics the dates for a calendar")
            group.add_argument("what", nargs="?", choices=DOCUMENTS, metavar="|".join(DOCUMENTS), help=purpose)
        if name == "verify":
            purpose = translate("cli", "the PDF file to check")
            group.add_argument("file", nargs="?", type=Path, metavar=translate("cli", "PATH"), help=purpose)
        if name == "practice":
            self._path(group, "--out", translate("cli", "the folder to make everything in"))
            self._number(group, "--people", translate("cli", "how many people (4)"))
            self._number(group, "--attempts", translate("cli", "how many attempts for each person (8)"))
            self._number(group, "--seed", translate("cli", "the same number makes the same people (1)"))
        elif name == "restore":
            self._path(group, "--backup", translate("cli", "the backup file"))
            self._path(group, "--out", translate("cli", "the new folder; its name ends in “.cdvault”"))
            text = translate("cli", "only read it whole and compare; nothing is written")
            group.add_argument("--verify", action="store_true", help=text)
        elif name == "verify":
            self._path(group, "--vault", translate("cli", "the folder to compare it with"))
        else:
            self._path(group, "--vault", translate("cli", "the folder to open"))
        if name in ("people", "export", "check", "verify"):
            text = translate("cli", "only look: nothing is changed; where it is open elsewhere, its newest saved copy")
            group.add_argument("--read-only", action="store_true", help=text)
        if name == "backup":
            self._path(group, "--out", translate("cli", "the file to write; its name ends in “.cdbackup”"))
            text = translate("cli", "replace a file of this name that is there")
            group.add_argument("--overwrite", action="store_true", help=text)
        if name == "check":
            text = translate("cli", "save what can still be read; the damaged records stay beside it")
            group.add_argument("--salvage", action="store_true", help=text)
            text = translate("cli", "open without the last changes; the log that holds them is put aside and kept")
            group.add_argument("--without-log", action="store_true", help=text)
            self._path(group, "--report", translate("cli", "write the last report of what was saved; it names people"))
        if name in ("backup", "restore", "check", "verify"):
            text = translate("cli", "the code of the recovery sheet is given instead of the passphrase")
            group.add_argument("--code", action="store_true", help=text)
        if name == "export":
            self._number(group, "--person", translate("cli", "the number that “people” lists"))
            self._path(group, "--out", translate("cli", "the file to write"))
            text = translate("cli", "write it even when a letter cannot be printed; a box stands in its place")
            group.add_argument("--allow-missing", action="store_true", help=text)
            self._plan_options(group)
            purpose = translate("cli", "language of the document (en)")
        else:
            purpose = translate("cli", "language of the answers")
        group.add_argument("--language", choices=LANGUAGES, help=purpose)
        if name == "practice":
            purpose = translate("cli", "a file that holds the passphrase, else it is the word “practice”")
        else:
            purpose = translate("cli", "a file that holds the passphrase, else it is asked")
        self._path(group, "--passphrase-file", purpose)
        group.add_argument("-h", "--help", action="store_true", help=translate("cli", "show this text"))

    def _plan_options(self, group: argparse._ActionsContainer) -> None:
        translate = self._translate
        purpose = translate("cli", "of the plan: the kind of print, for whom it is (full)")
        group.add_argument("--mode", choices=MODES, metavar="|".join(MODES), help=purpose)
        text = translate("cli", "of the plan: a second language beside the first")
        group.add_argument("--second", choices=LANGUAGES, help=text)
        group.add_argument("--large", action="store_true", help=translate("cli", "of the plan: large print"))
        text = translate("cli", "of the plan: who keeps the copy, on each page; a shell may remember what is typed")
        group.add_argument("--holder", metavar=translate("cli", "NAME"), help=text)

    def _check_plan(self, found: dict[str, Any]) -> None:
        translate, usual = self._translate, Asked()
        asked = [name for name in ("mode", "second", "large", "holder") if found.get(name)]
        if asked and found["what"] != "plan":
            self._refuse(translate("cli", "--{name} goes with the plan only.", name=asked[0]))
        holder = found["holder"] or ""
        if len(holder) > LONGEST_HOLDER or not holder.isprintable():
            self._refuse(translate("cli", "--holder is one line of at most {most} letters.", most=LONGEST_HOLDER))
        if found["second"] is not None and found["second"] == (found["language"] or usual.language):
            self._refuse(translate("cli", "--second is another language than --language."))
        if found["large"] and PlanMode(found["mode"] or usual.mode) in CARDS:
            self._refuse(translate("cli", "Cards have one size: --large does not go with them."))

    def _number(self, group: argparse._ActionsContainer, name: str, purpose: str) -> None:
        group.add_argument(name, type=int, metavar=self._translate("cli", "NUMBER"), help=purpose)

    def _asked(self, found: dict[str, Any]) -> Asked:
        translate = self._translate
        command = found["command"]
        if command is None:
            return Asked(vault=found["vault"])
        needed = _NEEDED.get(command, ("vault",))
        if command == "restore" and not found["verify"]:
            needed = (*needed, "out")
        missing = [name for name in needed if found[name] is None]
        if missing:
            places = {"what": "|".join(DOCUMENTS), "file": translate("cli", "the PDF file to check")}
            names = ", ".join(places.get(name, f"--{name}") for name in missing)
            self._refuse(translate("cli", "This is missing: {names}", names=names))
        for name, least in (("people", 1), ("attempts", 0), ("person", 1), ("seed", 0)):
            number = found.get(name)
            if number is not None and not least <= number <= MOST:
                self._refuse(
                    translate("cli", "--{name} goes from {least} to {most}.", name=name, least=least, most=MOST)
                )
        if command == "export":
            self._check_plan(found)
        chosen = {name: value for name, value in found.items() if value is not None and name in _FIELDS}
        messages = self._language if command == "export" else found["language"] or self._language
        return Asked(**{**chosen, "messages": messages})
