"""`backup` and `restore` on the command line."""

from __future__ import annotations

from checkin_desktop.cli.arguments import DONE, FINDING, Asked
from checkin_desktop.cli.secrets import read_secret
from checkin_desktop.words.catalog import Catalog
from checkin_desktop.words.dates import format_local, format_size


def backup(asked: Asked, catalog: Catalog) -> int:
    """Save a backup and read it back. 1 when files of the vault were missing or damaged and are not in it."""
    from checkin_desktop.services import vaults

    assert asked.vault is not None
    secret = read_secret(asked, catalog)
    case = (vaults.open_with_code if asked.code else vaults.open_)(asked.vault, secret)
    try:
        last = case.backups.export(asked.out, overwrite=asked.overwrite)
    finally:
        case.close()
    size = format_size(catalog, last.size)
    print(catalog.translate("cli", "Saved and read back: {path} ({size})", path=asked.out, size=size))
    if last.same_disk:
        print(catalog.translate("cli", "It is on the same disk as the folder. Carry it to another place."))
    return _tell_incomplete(catalog, last.incomplete)


def restore(asked: Asked, catalog: Catalog) -> int:
    """Put a backup into a new folder, or with `--verify` only read it. 1 when files were missing in it already."""
    from checkin_desktop.services import backups

    secret = read_secret(asked, catalog)
    if asked.verify:
        found = backups.check(asked.backup, secret, code=asked.code)
        line = catalog.translate(
            "cli",
            "The backup is complete: made {moment}, {size}, %n file(s)",
            n=found.files,
            moment=format_local(catalog, found.made_at.astimezone()),
            size=format_size(catalog, found.size),
        )
        print(line)
        return _tell_incomplete(catalog, found.incomplete)
    last = backups.restore(asked.backup, secret, asked.out, code=asked.code)
    print(catalog.translate("cli", "The backup is in this folder: {path}", path=asked.out))
    return _tell_incomplete(catalog, last.incomplete)


def _tell_incomplete(catalog: Catalog, count: int) -> int:
    if not count:
        return DONE
    print(catalog.translate("cli", "%n file(s) were missing or damaged before and are not in it.", n=count))
    return FINDING
