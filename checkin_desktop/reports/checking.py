"""The page that says what the report is, how anybody can check it without this program, and what it does not prove.

Every sentence is true of a paper print as well: what only the saved file can show is said of the saved file.
"""

from __future__ import annotations

from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.reports.attempt_records import HASH
from checkin_desktop.reports.compose import SMALL, Composer
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import whole
from checkin_desktop.reports.wording import Both


def meaning(page: Composer) -> None:
    """What a reader looks at, for the cover."""
    page.flow.space(10)
    page.paragraph(
        page.words.translate(
            "pdf",
            "This report lists attempts to reach U.S. immigration authorities. They were written down in an "
            "encrypted log on the computer of the person or of a helper. Attempts without an answer are shown like "
            "all others.",
        )
    )


def reading(page: Composer) -> None:
    """How to read the records, at their head."""
    say = page.words.translate
    for text in (
        say(
            "pdf",
            "Each record says when the attempt happened and when it was written down. An entry of the log is never "
            "changed. A correction is a new entry; the old value, the reason and the date stay visible. Each entry "
            "carries a SHA-256 hash that also covers the entry before it.",
        ),
        say("pdf", "Where words were spoken or written in another language, the original words come first."),
    ):
        page.paragraph(text, SMALL, keep_next=True)


def checking(page: Composer, snapshot: ReportSnapshot, target: Target) -> None:
    """How to check, then what is not proven."""
    say = page.words.translate
    page.flow.break_page()
    page.heading(say("pdf", "How to check this, and what it does not prove"), above=0, target=target)
    page.paragraph(
        say(
            "pdf",
            "The PDF file that was saved from the program can be checked with common tools, without that program. A "
            "paper print shows the same words and numbers, but cannot be checked in these ways: ask for the file.",
        )
    )
    page.subheading(say("pdf", "How to check the file").one_line, above=6)
    page.steps(
        (
            say(
                "pdf",
                "Was it changed since it was saved? “{command}” answers “Signature is Valid” and “Total document "
                "signed”. It does not know who made the seal: nobody vouches for its key.",
                command=whole("pdfsig report.pdf"),
            ),
            say(
                "pdf",
                "Are the files inside whole? “{first}”, then “{second}” answers OK for each of them.",
                first=whole("pdfdetach -saveall report.pdf"),
                second=whole("sha256sum -c SHA256SUMS"),
            ),
            say(
                "pdf",
                "Do the entries fit together? The file log.json in it holds every value that this report shows. "
                "SHA-256 over an entry gives its hash, and each entry holds the hash of the one before.",
            ),
            say(
                "pdf",
                "Which page or file was changed? “{command}” names it.",
                command=whole("checkin-desktop verify report.pdf"),
            ),
            *_stamp_steps(page, snapshot),
        )
    )
    if snapshot.seal_fingerprint:
        with page.form():
            label = say("pdf", "Fingerprint of the key that seals the file")
            page.fact(label, whole(snapshot.seal_fingerprint), style=HASH)
        page.flow.space(5)
        page.paragraph(
            say(
                "pdf",
                "The seal says only that the file was not changed since. Ask the person for the fingerprint in "
                "another way, and compare.",
            ),
            SMALL,
        )
    _not_proven(page)


def _stamp_steps(page: Composer, snapshot: ReportSnapshot) -> list[Both]:
    say = page.words.translate
    if not any(anchor.stamped_at for anchor in snapshot.anchors):
        return []
    return [
        say(
            "pdf",
            "When did the log exist at the latest? Somebody else stamped a hash of it, see “Hashes”. With the reply "
            "of that service, “{command}” checks it.",
            command="openssl ts -verify -queryfile anchor-1.tsq -in anchor-1.tsr -CAfile AUTHORITY.pem",
        )
    ]


def _not_proven(page: Composer) -> None:
    say = page.words.translate
    page.heading(say("pdf", "What this report does not prove"))
    page.bullets(
        (
            say("pdf", "It does not prove that a call went through, or that an agency got a message."),
            say("pdf", "It does not prove by itself that an attempt was made. Phone bills and emails can support it."),
            say("pdf", "It does not prove who wrote it, or that what was written is true."),
            say("pdf", "Times come from the people who wrote them down and from the clock of their computer."),
            say(
                "pdf",
                "The hashes show the order of the entries and later changes. The owner of a log could write all "
                "of it anew; so the hashes alone do not prove a date.",
            ),
            say("pdf", "Attempts that are left out are named by number and hash only."),
            say("pdf", "It does not say whether a duty to report was met or excused."),
        )
    )
