"""Runs what was asked for on the command line. Every failure is told in the same words as in the window."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checkin_desktop.base.logs import redacted_trace
from checkin_desktop.cli import backups, logs
from checkin_desktop.cli.arguments import BAD_USE, DONE, FAULT, FINDING, LANGUAGES, Asked, Stop
from checkin_desktop.cli.checking import check, hint
from checkin_desktop.cli.secrets import read_secret
from checkin_desktop.cli.verifying import verify
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.plan_prints import EXTRAS, ON_BY_DEFAULT, PlanMode, PlanPrint
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.error_texts import error_text

if TYPE_CHECKING:
    from checkin_desktop.services.case_file import CaseFile
    from checkin_desktop.services.export_door import SavedCopy
    from checkin_desktop.services.rendering import RenderedPdf

PRACTICE_PASSPHRASE: Final = "practice"
PRACTICE_VAULT: Final = "practice.cdvault"
PRACTICE_PERSON: Final = 1
_PAGE: Final = 500

# What the person can put right by asking differently; everything else is a finding about the vault or the computer.
_BAD_USE: Final = frozenset(
    (
        ErrorCode.WRONG_PASSPHRASE,
        ErrorCode.PASSPHRASE_EMPTY,
        ErrorCode.PASSPHRASE_UNUSABLE,
        ErrorCode.NOT_A_VAULT,
        ErrorCode.VAULT_EXISTS,
        ErrorCode.FILE_UNREADABLE,
        ErrorCode.FOLDER_NOT_WRITABLE,
        ErrorCode.NO_SUCH_RECORD,
        ErrorCode.INVALID,
        ErrorCode.CODE_TYPO,
        ErrorCode.CODE_OTHER_VAULT,
        ErrorCode.NOT_A_BACKUP,
        ErrorCode.EXPORT_EXISTS,
        ErrorCode.BACKUP_INSIDE_VAULT,
        ErrorCode.EXPORT_INSIDE_VAULT,
    )
)

_VIEWABLE: Final = frozenset((ErrorCode.VAULT_IN_USE, ErrorCode.VAULT_ON_NETWORK, ErrorCode.VAULT_READ_ONLY))


def run(asked: Asked) -> int:
    """Run the command; return the exit code: 0 done, 1 a finding, 2 bad use, 70 a fault of the program, 130 stopped.

    A fault is told by type and place only: messages of libraries may hold what a person wrote.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that cannot show a letter of a name must not end the work.
            stream.reconfigure(errors="backslashreplace")
    catalog = Catalog(asked.messages)
    commands: dict[str, Callable[[Asked, Catalog], int]] = {
        "practice": _practice,
        "people": _people,
        "export": _export,
        "check": _check,
        "backup": backups.backup,
        "restore": backups.restore,
        "verify": _verify,
    }
    try:
        code = commands[asked.command or ""](asked, catalog)
        sys.stdout.flush()
        return code
    except AppError as failure:
        _tell(catalog, failure)
        more = hint(asked, catalog, failure)
        if more:
            print(more, file=sys.stderr)
        if failure.code in _VIEWABLE and asked.command in ("people", "export", "check", "verify"):
            print(catalog.translate("cli", "With --read-only you can look at it."), file=sys.stderr)
        return BAD_USE if failure.code in _BAD_USE else FINDING
    except Stop as stop:
        return stop.code
    except KeyboardInterrupt:
        _tell(catalog, AppError(ErrorCode.CANCELLED))
        return 130
    except BrokenPipeError:
        # Whoever read the answer has enough; Python must not try again when it flushes at its end.
        sys.stdout = None
        return FINDING
    except Exception as fault:  # noqa: BLE001 - the interpreter would print the message, which may hold a name
        print(
            catalog.translate("cli", "Something unexpected happened. What was saved before is safe."), file=sys.stderr
        )
        print("\n".join(redacted_trace(fault)), file=sys.stderr)
        return FAULT


def _tell(catalog: Catalog, failure: AppError) -> None:
    text = error_text(catalog, failure.code.value, failure.params)
    for line in (text.what, text.safe, text.action):
        print(line, file=sys.stderr)


@contextmanager
def _opened(asked: Asked, catalog: Catalog) -> Iterator[CaseFile]:
    from checkin_desktop.services import vaults, viewing

    assert asked.vault is not None
    opener = viewing.view if asked.read_only else vaults.open_with_code if asked.code else vaults.open_
    case = opener(asked.vault, read_secret(asked, catalog))
    try:
        if case.read_only:
            _tell_view(case, catalog)
        yield case
    finally:
        case.close()


def _tell_view(case: CaseFile, catalog: Catalog) -> None:
    """Say what is looked at, beside the answer and not in it."""
    from checkin_desktop.services.viewing import MEDIUM
    from checkin_desktop.words.view_texts import holder_words, state_words

    today = datetime.now().astimezone().date()
    found, as_of = case.obstacle, case.as_of.astimezone() if case.as_of else None
    state = state_words(catalog, as_of, left_out=case.left_out, today=today)
    if found is not None and found.reason != MEDIUM:
        since = found.since.astimezone() if found.since else None
        state = f"{holder_words(catalog, found.reason, found.host, since, today)}\n{state}"
    print(state, file=sys.stderr)


def _people(asked: Asked, catalog: Catalog) -> int:
    with _opened(asked, catalog) as case:
        offset = 0
        while rows := case.people.rows(include_archived=True, limit=_PAGE, offset=offset):
            for row in rows:
                note = catalog.translate("cli", "(archived)") if row.archived else ""
                print(f"{row.number:5}  {row.display_name}  {note}".rstrip())
            offset += len(rows)
        if offset == 0:
            print(catalog.translate("cli", "There is nobody in this folder yet."))
    return DONE


def _export(asked: Asked, catalog: Catalog) -> int:
    with _opened(asked, catalog) as case:
        if asked.what in logs.KINDS:
            return logs.export(case, catalog, asked)
        snapshot = case.exports.plan_snapshot(asked.person, _choice(asked)) if asked.what == "plan" else None
        if snapshot is not None:
            rendered = case.exports.render_plan(snapshot)
        else:
            rendered = _finished(case, asked.what, asked.person, asked.language)
        if rendered.missing and not asked.allow_missing:
            _list_missing(catalog, rendered)
            return FINDING
        saved = _save(case, catalog, rendered, asked.what, asked.person, asked.out, for_whom=asked.holder)
        if snapshot is not None and saved.noted:
            case.plan_copies.record(asked.person, snapshot.choice, snapshot, saved.export_id)
    return DONE


def _choice(asked: Asked) -> PlanPrint:
    mode = PlanMode(asked.mode)
    extras = ON_BY_DEFAULT & EXTRAS[mode]
    return PlanPrint(mode, asked.language, asked.second, asked.large, extras, holder=asked.holder.strip())


def _finished(case: CaseFile, what: str, person_id: int, language: str) -> RenderedPdf:
    """The document as it is saved. A report has its files and its seal, unless letters are missing on its pages."""
    if what == "plan":
        return case.exports.render_plan(case.exports.plan_snapshot(person_id, PlanPrint(language=language)))
    snapshot = case.exports.report_snapshot(person_id)
    rendered = case.exports.render_report(snapshot, language)
    (whole,) = case.exports.sealed(snapshot, rendered)
    return whole


def _list_missing(catalog: Catalog, rendered: RenderedPdf) -> None:
    translate = catalog.translate
    for glyph in rendered.missing:
        line = translate(
            "cli",
            "{field}: the letter “{character}” ({code_point}) cannot be printed.",
            field=glyph.field,
            character=glyph.character,
            code_point=glyph.code_point,
        )
        print(line, file=sys.stderr)
    print(
        translate("cli", "No file was written. With --allow-missing a box stands in its place."),
        file=sys.stderr,
    )


def _save(
    case: CaseFile,
    catalog: Catalog,
    rendered: RenderedPdf,
    what: str,
    person_id: int,
    path: Path,
    *,
    for_whom: str = "",
) -> SavedCopy:
    saved = case.exports.save(rendered, path, what=what, person_id=person_id, for_whom=for_whom)
    pages = catalog.translate("cli", "%n page(s)", n=rendered.page_count)
    print(f"{saved.path}  {pages}  SHA-256 {saved.sha256}")
    if not saved.noted:
        print(catalog.translate("cli", "The list of copies in the folder does not name it."), file=sys.stderr)
    return saved


def _practice(asked: Asked, catalog: Catalog) -> int:
    from checkin_desktop.services.practice import make_practice_vault

    passphrase = read_secret(asked, catalog) if asked.passphrase_file is not None else PRACTICE_PASSPHRASE
    folder = asked.out / PRACTICE_VAULT
    if folder.exists():
        raise AppError(ErrorCode.VAULT_EXISTS)
    try:
        asked.out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise AppError(ErrorCode.FOLDER_NOT_WRITABLE) from None
    case = make_practice_vault(folder, passphrase, people=asked.people, attempts=asked.attempts, seed=asked.seed)
    try:
        print(catalog.translate("cli", "Practice folder with made-up people: {path}", path=folder))
        for what in ("plan", "report"):
            for language in LANGUAGES:
                rendered = _finished(case, what, PRACTICE_PERSON, language)
                _save(case, catalog, rendered, what, PRACTICE_PERSON, asked.out / f"{what}.{language}.pdf")
    finally:
        case.close()
    if asked.passphrase_file is None:
        print(catalog.translate("cli", "Its passphrase is the word “{word}”.", word=PRACTICE_PASSPHRASE))
    return DONE


def _verify(asked: Asked, catalog: Catalog) -> int:
    return verify(asked, catalog, lambda: _opened(asked, catalog))


def _check(asked: Asked, catalog: Catalog) -> int:
    return check(asked, catalog, lambda: _opened(asked, catalog))
