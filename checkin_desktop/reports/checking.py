"""The page that says what the report is, how anybody can check it without this program, and what it does not prove.

Every sentence is true of a paper print as well: what only the saved file can show is said of the saved file.
"""

from __future__ import annotations

from checkin_desktop.domain.anchors import enclosed_replies
from checkin_desktop.domain.seal_container import in_groups
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
    page.steps((*_file_steps(page, snapshot), *_stamp_steps(page, snapshot)))
    if snapshot.seal_fingerprint:
        with page.form():
            label = say("pdf", "Fingerprint of the key that seals the file")
            page.fact(label, in_groups(snapshot.seal_fingerprint), style=HASH)
        page.flow.space(5)
        page.paragraph(
            say(
                "pdf",
                "The fingerprint is SHA-256 over the public key (DER) of the signature; the file seal.json has this "
                "key in hex. The seal says only that the file was not changed since. Ask the person for the "
                "fingerprint in another way, and compare.",
            ),
            SMALL,
        )
    _not_proven(page)


def _file_steps(page: Composer, snapshot: ReportSnapshot) -> list[Both]:
    """What can be done with the saved file, and only what is so of this one."""
    say = page.words.translate
    sealed = say(
        "pdf",
        "Was it changed since it was saved? “{command}” answers “Signature is Valid” and “Total document "
        "signed”. It does not know who made the seal: nobody vouches for its key.",
        command=whole("pdfsig report.pdf"),
    )
    unsealed = say(
        "pdf",
        "This file has no seal: no key could be made when it was saved. It does not show by itself whether it was "
        "changed since.",
    )
    steps = [
        sealed if snapshot.seal_fingerprint else unsealed,
        say(
            "pdf",
            "Are the files inside whole? In an empty folder, “{first}”, then “{second}” answers OK for each of them. "
            "A report in several files has its own list in each.",
            first=whole("pdfdetach -saveall report.pdf"),
            second=whole("sha256sum -c SHA256SUMS"),
        ),
    ]
    if snapshot.exhibits:
        steps.append(
            say(
                "pdf",
                "Is an original the file that was added? The file originals.txt has the hash of each exhibit as it "
                "was added to the log. Ask for the original: “{command}” gives the same hash.",
                command=whole("sha256sum FILE"),
            )
        )
    steps.append(
        say(
            "pdf",
            "Do the entries fit together? The file log.json holds the values of the entries that this report shows. "
            "It says at its start how to compute the hash of each. Each entry holds the hash of the one before. The "
            "last hash is the one on page 1.",
        )
    )
    if snapshot.seal_fingerprint:
        steps.append(
            say(
                "pdf",
                "Which page or file was changed? “{command}” names it.",
                command=whole("checkin-desktop verify report.pdf"),
            )
        )
    return steps


def _stamp_steps(page: Composer, snapshot: ReportSnapshot) -> list[Both]:
    say = page.words.translate
    return [
        say(
            "pdf",
            "When did the log exist at the latest? Somebody else stamped the hash of an entry, see “Hashes”. The "
            "answer is in the file. “{command}” checks it. HASH is the hash of that entry. AUTHORITY.pem is the "
            "certificate of the service: get it from the service itself.",
            command=f"openssl ts -verify -digest HASH -in {name} -CAfile AUTHORITY.pem",
        )
        for name, _ in enclosed_replies(snapshot.anchors)[:1]
    ]


def _not_proven(page: Composer) -> None:
    say = page.words.translate
    points = (
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
    with page.flow.group():
        page.heading(say("pdf", "What this report does not prove"))
        page.bullets(points)
