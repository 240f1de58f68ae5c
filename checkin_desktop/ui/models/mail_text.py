"""Kept e-mails and texts as plain text to read: nothing is run, fetched or shown as markup.

E-mails are taken apart in another process (`services.emails`); here is only how they are put into words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from checkin_desktop.ui.language import Text, translate

if TYPE_CHECKING:
    from checkin_desktop.domain.emails import EmailText

MAIL: Final = "message/rfc822"
SHOWN_LIMIT: Final = 500_000
HEADER_SHOWN: Final = 400
_FILES_SHOWN: Final = 12


def is_text(mime: str) -> bool:
    """Whether a kept file is read as text rather than looked at as pages."""
    return mime == MAIL or mime.startswith("text/") or mime in ("application/xml", "application/json")


def readable_text(data: bytes) -> str:
    """The text of a kept file that is no e-mail, at most `SHOWN_LIMIT` characters.

    Never raises: bytes that are no valid text show as replacement characters.
    """
    wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = data[: SHOWN_LIMIT * 4].decode("utf-16" if wide else "utf-8-sig", "replace")
    return text.replace("\x00", "\ufffd")[:SHOWN_LIMIT]


def mail_lines(mail: EmailText) -> list[tuple[Text, str]]:
    """The head of an e-mail as pairs of name and text, those that are there."""
    lines: list[tuple[Text, str]] = [
        (lambda: translate("Dialogs", "Date"), mail.date),
        (lambda: translate("Dialogs", "From"), mail.sender),
        (lambda: translate("Dialogs", "To"), mail.to),
        (lambda: translate("Dialogs", "Copy to"), mail.cc),
        (lambda: translate("Dialogs", "Hidden copy to"), mail.bcc),
        (lambda: translate("Dialogs", "Subject"), mail.subject),
        (lambda: translate("Dialogs", "Attached"), _files(mail)),
    ]
    return [(name, _cut(text)) for name, text in lines if text]


def mail_body(mail: EmailText) -> str:
    """The text, with words where a picture would be. Pictures are never loaded."""
    from checkin_desktop.domain.html_text import name_pictures

    return name_pictures(mail.body, translate("Dialogs", "[picture not loaded]"))


def mail_note(mail: EmailText) -> str:
    """What has to be said about how the e-mail could be read; "" when all of it was."""
    from checkin_desktop.domain.emails import NOT_PARSED, PARTLY

    if mail.note == NOT_PARSED:
        return translate("Dialogs", "Parts of this email could not be told apart. All of it is shown as text.")
    if mail.note == PARTLY:
        return translate("Dialogs", "This email is very long. Not all of it is shown. The file is kept whole.")
    return ""


def _files(mail: EmailText) -> str:
    from checkin_desktop.ui.language import catalog
    from checkin_desktop.words.dates import format_size

    named = [f"{item.name} ({format_size(catalog(), item.size)})" for item in mail.files[:_FILES_SHOWN]]
    more = len(mail.files) - len(named)
    return ", ".join([*named, *([translate("Dialogs", "%n more", n=more)] if more else [])])


def _cut(text: str) -> str:
    return text if len(text) <= HEADER_SHOWN else f"{text[:HEADER_SHOWN]}…"
