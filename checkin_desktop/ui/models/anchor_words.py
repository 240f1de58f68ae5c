"""What the page of time stamps says, and the words for an e-mail with the fingerprint of a log."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from checkin_desktop.ui.language import catalog, translate
from checkin_desktop.words.dates import format_date, format_local

if TYPE_CHECKING:
    from checkin_desktop.domain.anchors import Anchor
    from checkin_desktop.domain.timestamps import Stamp
    from checkin_desktop.services.anchors import AnchorsState, LogHead

_GROUP = 8


def state_words(state: AnchorsState) -> str:
    """How much of the log has a time stamp."""
    entries, covered = state.head.entries, state.covered
    if not entries:
        return translate("Attempts", "The log is still empty. There is nothing to stamp yet.")
    if not covered:
        return translate("Attempts", "No time stamp yet. The log has %n entries.", n=entries)
    if covered >= entries:
        return translate("Attempts", "The whole log has a time stamp: %n entries.", n=entries)
    newer = translate("Attempts", "%n newer entries do not.", n=entries - covered)
    until = translate("Attempts", "Entries 1 to {number} have a time stamp.", number=covered)
    return f"{until} {newer}"


def stamp_title(anchor: Anchor) -> str:
    """When it was stamped, or since when the answer is waited for."""
    if anchor.stamped_at is None:
        asked = format_local(catalog(), anchor.made_at.astimezone())
        return translate("Attempts", "Waiting for the answer. Asked on {moment}", moment=asked)
    stamped = format_local(catalog(), anchor.stamped_at.astimezone())
    return translate("Attempts", "Not later than {moment}", moment=stamped)


def stamp_details(anchor: Anchor) -> str:
    """Which entries it covers, who gave it, and the moment in UTC as it stands in the stamp."""
    parts = [translate("Attempts", "Entries 1 to {number}", number=anchor.number_in_chain)]
    if anchor.stamped_at is not None:
        parts.append(anchor.authority or translate("Attempts", "a service without a name"))
        parts.append(f"{anchor.stamped_at.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC")
    return " · ".join(parts)


def checked_words(stamp: Stamp) -> tuple[str, str]:
    """What checking a kept answer again has shown: a line, and what it means."""
    if stamp.trusted is None:
        return (
            translate("Attempts", "The answer is whole and fits this log."),
            translate("Attempts", "Whether the service can be trusted was not checked."),
        )
    if stamp.trusted:
        return (
            translate("Attempts", "The answer is whole, fits this log, and comes from a service of this certificate."),
            translate(
                "Attempts", "Whether the service took its certificate back later cannot be seen without the internet."
            ),
        )
    return (
        translate("Attempts", "The answer is whole and fits this log. It does not come from this certificate."),
        translate("Attempts", "Get the certificate file from the service that gave the time stamp, and try again."),
    )


def mail_subject(head: LogHead) -> str:
    """Neutral: a subject is read by whoever sees the inbox."""
    return translate("Attempts", "Fingerprint of a log, {date}", date=format_date(catalog(), head.day))


def mail_body(head: LogHead) -> str:
    """Text for the person's own mail program. It names nobody."""
    paragraphs = (
        translate("Attempts", "Please keep this email with my file."),
        translate(
            "Attempts",
            "On {date} my log of attempts to reach ICE had %n entries. This is its fingerprint (SHA-256 of the newest "
            "entry):",
            n=head.entries,
            date=format_date(catalog(), head.day),
        ),
        head.chain_hash,
        translate(
            "Attempts",
            "It tells nothing of what is in the log. If somebody asks later, it shows that the log was there, word "
            "for word, when you received this email. The same fingerprint stands in the report that I print.",
        ),
    )
    return "\n\n".join(paragraphs)


def grouped(chain_hash: str) -> str:
    """A fingerprint in groups of eight, to compare by eye."""
    return " ".join(chain_hash[at : at + _GROUP] for at in range(0, len(chain_hash), _GROUP))
