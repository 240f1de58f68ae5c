"""Words about backups and earlier states, for the pages that show them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words.dates import format_local, format_size

if TYPE_CHECKING:
    from checkin_desktop.services.backups import CheckedBackup, Counts, LastBackup
    from checkin_desktop.services.snapshots import Difference, RingState, SnapshotFacts


def last_backup_words(last: LastBackup | None) -> str:
    """When the last backup outside the folder was made that was read back and found right."""
    if last is None:
        return translate("Safety", "There is no backup in another place yet.")
    facts = {"moment": moment_words(last.made_at), "size": format_size(catalog(), last.size)}
    if last.same_disk:
        return translate("Safety", "Last checked backup: {moment} ({size}), on the same disk as this folder", **facts)
    return translate("Safety", "Last checked backup: {moment} ({size})", **facts)


def lost_words(count: int) -> str:
    """That attached files are not in a backup."""
    return translate("Safety", "%n attached file(s) were missing or damaged and are not in it.", n=count)


def ring_words(ring: RingState) -> str:
    """How the earlier states on this computer stand."""
    if ring.failed:
        return translate(
            "Safety",
            "The data did not pass its check. No new state was kept, and no earlier one was thrown away.",
        )
    if not ring.count:
        return translate("Safety", "No earlier state is kept on this computer yet.")
    if ring.newest is None:
        return translate("Safety", "%n earlier state(s) are kept on this computer.", n=ring.count)
    return translate(
        "Safety",
        "%n earlier state(s) are kept on this computer. The newest: {moment}",
        n=ring.count,
        moment=moment_words(ring.newest),
    )


def moment_words(moment: datetime) -> str:
    """A moment as this computer's clock shows it."""
    return format_local(catalog(), moment.astimezone())


def snapshot_title(facts: SnapshotFacts) -> str:
    """When an earlier state was kept, in the window's words."""
    if facts.made_at is None:
        return translate("Safety", "Earlier state no. {number}", number=facts.number)
    return format_local(catalog(), facts.made_at.astimezone())


def contents_words(people: int, attempts: int, documents: int) -> str:
    """How much there is."""
    parts = (
        translate("Safety", "%n person(s)", n=people),
        translate("Safety", "%n attempt(s)", n=attempts),
        translate("Safety", "%n document(s)", n=documents),
    )
    return ", ".join(parts)


def counts_words(counts: Counts) -> str:
    """What there is in a folder, to compare with another computer."""
    listed = contents_words(counts.people, counts.attempts, counts.documents)
    return translate("Safety", "{listed}, %n attached file(s)", n=counts.files, listed=listed)


def difference_lines(seen: Difference) -> list[str]:
    """What going back to an earlier state means, one sentence each; what is lost first."""
    if seen.attempts_lost is None:
        return [
            translate("Safety", "What is in the folder now cannot be read, so nothing can be compared."),
            translate("Safety", "The earlier state holds: {contents}", contents=_contents(seen.then)),
        ]
    lines = []
    if seen.attempts_lost:
        lines.append(translate("Safety", "%n attempt(s) written since then would be missing.", n=seen.attempts_lost))
    if seen.additions_lost:
        lines.append(
            translate("Safety", "%n correction(s) or addition(s) to attempts would be missing.", n=seen.additions_lost)
        )
    if seen.people_lost:
        lines.append(translate("Safety", "%n person(s) added since then would be missing.", n=seen.people_lost))
    if seen.documents_lost:
        lines.append(translate("Safety", "%n document(s) added since then would be missing.", n=seen.documents_lost))
    if seen.appointments_lost:
        lines.append(
            translate("Safety", "%n appointment(s) added since then would be missing.", n=seen.appointments_lost)
        )
    if seen.moves_lost:
        lines.append(translate("Safety", "%n move(s) written down since then would be missing.", n=seen.moves_lost))
    if seen.letters_lost:
        lines.append(translate("Safety", "%n letter(s) written since then would be missing.", n=seen.letters_lost))
    if seen.loses_nothing:
        lines.append(translate("Safety", "No person, attempt or document was added since then."))
    if seen.people_back:
        lines.append(translate("Safety", "%n person(s) removed since then would be there again.", n=seen.people_back))
    if seen.documents_back:
        lines.append(
            translate("Safety", "%n document(s) removed since then would be there again.", n=seen.documents_back)
        )
    if seen.files_missing:
        lines.append(
            translate("Safety", "%n attached file(s) of then were erased since and stay erased.", n=seen.files_missing)
        )
    lines.append(translate("Safety", "Everything else in the forms would be as it was then."))
    return lines


def checked_words(found: CheckedBackup) -> list[str]:
    """What a check of a backup found, one sentence each."""
    lines = [
        translate(
            "Safety",
            "Made {moment}, {size}, %n attached file(s). Every part was read and is as it was saved.",
            n=found.files,
            moment=moment_words(found.made_at),
            size=format_size(catalog(), found.size),
        )
    ]
    if found.incomplete:
        lines.append(lost_words(found.incomplete))
    if found.of_this_folder is False:
        lines.append(translate("Safety", "It is a backup of another folder, not of this one."))
    return lines


def _contents(facts: SnapshotFacts) -> str:
    return contents_words(facts.people, facts.attempts, facts.documents)
