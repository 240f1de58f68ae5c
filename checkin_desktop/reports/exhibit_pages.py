"""The exhibits: each begins on a page of its own, and every page carries its letter and "page 2 of 3".

Pictures and pages of PDFs are drawn as large as the page allows; e-mails and calls of a call log are set as text. What
cannot be shown gets a page that says why. All of it comes from `SharedCopy`, never from the original file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from checkin_desktop.domain.snapshots import Exhibit, ReportSnapshot, SharedCopy
from checkin_desktop.reports.attempt_records import HASH, Places
from checkin_desktop.reports.compose import BODY, SMALL, Composer, Part, columns
from checkin_desktop.reports.declarations import number_ranges
from checkin_desktop.reports.page import Picture
from checkin_desktop.reports.parts import StayOut
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import Style, typed, whole
from checkin_desktop.reports.wording import Both

_LABEL: Final = Style(10.5, 14)
_LINE: Final = Style(12, 15.5)
_MISSING: Final = SharedCopy("", "", "", b"", problem="missing")


class ExhibitPages:
    """Prints the exhibits of one report. `out` is what does not fit into any part.

    `placed` tells, once they are printed, which pages (counted from 0) each label has.
    """

    def __init__(self, page: Composer, snapshot: ReportSnapshot, places: Places, out: StayOut) -> None:
        self.page = page
        self.words = page.words
        self.say = page.words.translate
        self.snapshot = snapshot
        self.places = places
        self.out = out
        self.copies: Mapping[str, SharedCopy] = {copy.label: copy for copy in snapshot.copies}
        self.placed: list[tuple[str, range]] = []

    def exhibits(self, target: Target, step: Callable[[], None]) -> None:
        """All exhibits in the order of their letters. `step` is called after each."""
        for number, exhibit in enumerate(self.snapshot.exhibits):
            self.page.flow.break_page()
            first = self.page.flow.page.index
            if number == 0:
                self.page.heading(self.say("pdf", "Exhibits"), above=0, target=target)
            self._exhibit(exhibit, self.copies.get(exhibit.label, _MISSING))
            self.page.flow.flush()
            pages = range(first, len(self.page.flow.pages))
            self._stamp(exhibit.label, pages)
            self.placed.append((exhibit.label, pages))
            step()

    def _stamp(self, label: str, pages: range) -> None:
        for number, index in enumerate(pages, start=1):
            text = self.say(
                "pdf", "Exhibit {label} – page {page} of {pages}", label=label, page=number, pages=len(pages)
            )
            self.page.flow.stamp(self.page.flow.pages[index], text.first)

    def _exhibit(self, exhibit: Exhibit, copy: SharedCopy) -> None:
        say, label = self.say, exhibit.label
        title = say("pdf", "Exhibit {label}", label=label).one_line
        self.page.subheading(title, above=0, bookmark=True, target=self.places.exhibits.get(label))
        attachment = exhibit.attachment
        numbers = (exhibit.attempt_number, *exhibit.others)
        with self.page.form():
            self.page.fact(say("pdf", "Belongs to attempt"), number_ranges(numbers), style=_LINE, label_style=_LABEL,
                           link=self.places.records.get(exhibit.attempt_number))  # fmt: skip
            self.page.fact(say("pdf", "File"), typed(attachment.name), style=_LINE, label_style=_LABEL)
        self._stays_out(exhibit)
        if copy.problem or label in self.out.pictures:
            self._problem(exhibit, copy)
        elif copy.pictures:
            self._pictures(exhibit, copy)
        else:
            self._lines(copy)

    def _stays_out(self, exhibit: Exhibit) -> None:
        """Say what is too large to be embedded in a part."""
        say = self.say
        chosen = {original.label for original in self.snapshot.originals}
        if exhibit.label in self.out.copies:
            text = say("pdf", "The copy of this file is too large to go along in a part of this report.")
            self.page.paragraph(text, SMALL)
        if exhibit.label in self.out.originals & chosen:
            text = say("pdf", "The original of this file is too large to go along in a part of this report.")
            self.page.paragraph(text, SMALL)

    def _problem(self, exhibit: Exhibit, copy: SharedCopy) -> None:
        say = self.say
        text = problem_text(say, copy.problem or "too_large")
        self.page.flow.space(8)
        self.page.paragraph(text, BODY)
        if exhibit.attachment.withdrawn_reason.strip():
            reason = say("pdf", "Reason: {reason}", reason=typed(exhibit.attachment.withdrawn_reason))
            self.page.typed(reason.first, say("pdf", "Reason for withdrawal").first)
        self.page.paragraph(say("pdf", "Its fingerprint stands in the list of hashes."), SMALL)

    def _pictures(self, exhibit: Exhibit, copy: SharedCopy) -> None:
        say, shown = self.say, len(copy.pictures)
        if copy.cut:
            text = say(
                "pdf", "Shown are the first {shown} of {total} pages.", shown=shown, total=max(copy.page_count, shown)
            )
            self.page.paragraph(text, SMALL)
        for number, picture in enumerate(copy.pictures, start=1):
            if number > 1:
                self.page.flow.break_page()
            alt = say(
                "pdf",
                "Exhibit {label}, picture {number} of {total}, from the file {name}",
                label=exhibit.label,
                number=number,
                total=shown,
                name=exhibit.attachment.name,
            )
            self.page.flow.picture(Picture(picture.jpeg, picture.width, picture.height), alt.first)

    def _lines(self, copy: SharedCopy) -> None:
        say = self.say
        labels = {
            "date": say("pdf", "Date"),
            "from": say("pdf", "From"),
            "to": say("pdf", "To"),
            "cc": say("pdf", "Copy to"),
            "subject": say("pdf", "Subject"),
            "attachment": say("pdf", "Attached file"),
            "call": say("pdf", "Call in the log"),
        }
        heads = [(kind, text) for kind, text in copy.lines if kind != "body"]
        with self.page.form():
            for kind, text in heads:
                label = labels.get(kind, Both(kind))
                self.page.fact(label, typed(text), style=_LINE, label_style=_LABEL)
        bodies = [text for kind, text in copy.lines if kind == "body"]
        field = say("pdf", "Text of the message").first
        for text in bodies:
            self.page.flow.space(8)
            for paragraph in text.split("\n"):
                self.page.typed(typed(paragraph), field, _LINE, below=0 if paragraph.strip() else 2)
        if copy.cut:
            self.page.flow.space(8)
            self.page.paragraph(say("pdf", "Not all of this file could be read. What is missing is not shown."), SMALL)


def problem_text(say: Callable[..., Both], code: str) -> Both:
    """Why nothing of a file is shown, for a code of `domain.snapshots.SharedCopy.problem`."""
    texts = {
        "locked": say("pdf", "This file asks for a password, so it cannot be shown."),
        "damaged": say("pdf", "This file is damaged or not of the kind its name says, so it cannot be shown."),
        "missing": say("pdf", "The bytes of this file are not there, so it cannot be shown."),
        "withdrawn": say("pdf", "This file was withdrawn, so it is not shown."),
        "too_large": say("pdf", "This picture is too large to be shown."),
    }
    return texts.get(code, say("pdf", "This file cannot be shown, or nothing was chosen from it."))


def hash_list(page: Composer, snapshot: ReportSnapshot, digests: Sequence[tuple[str, str]], target: Target) -> None:
    """Every file with its fingerprint: the original in the vault, and the copy that goes along.

    `digests` are (label, SHA-256 of the shared copy).
    """
    say, words = page.words.translate, page.words
    if snapshot.exhibits:
        page.flow.break_page()
    page.heading(say("pdf", "Hashes"), above=24, target=target)
    page.paragraph(
        say(
            "pdf",
            "A hash (SHA-256) is a fingerprint of bytes. It changes when as little as one letter changes.",
        ),
        SMALL,
    )
    _chain(page, snapshot)
    shared = dict(digests)
    if snapshot.exhibits:
        page.subheading(say("pdf", "Files of the exhibits").one_line, above=14)
        heads = columns((say("pdf", "Exhibit"), 50), (say("pdf", "File and hash"), 0))
        with page.table(heads):
            for exhibit in snapshot.exhibits:
                file = exhibit.attachment
                about = say(
                    "pdf",
                    "{kind}, {size}, added {date}. Hash of the original:",
                    kind=typed(file.mime),
                    size=words.size(file.size),
                    date=whole(f"{file.added_at:%Y-%m-%d %H:%M} UTC"),
                )
                parts = [
                    Part(typed(file.name), SMALL, say("pdf", "File name").first),
                    Part(about.one_line, HASH),
                    Part(whole(file.sha256), HASH),
                ]
                if exhibit.label in shared:
                    parts.append(Part(say("pdf", "Hash of the copy made for this report:").one_line, HASH))
                    parts.append(Part(whole(shared[exhibit.label]), HASH))
                page.table_row(heads, ([Part(exhibit.label, SMALL)], parts))
    _left_out(page, snapshot)


def _chain(page: Composer, snapshot: ReportSnapshot) -> None:
    say = page.words.translate
    with page.form():
        page.fact(say("pdf", "Entries in the log"), str(snapshot.total_entries))
        if snapshot.chain_head_hash:
            page.fact(say("pdf", "Hash of the first entry"), whole(snapshot.chain_first_hash), style=HASH)
            page.fact(say("pdf", "Fingerprint of the last entry"), whole(snapshot.chain_head_hash), style=HASH)
        for anchor in snapshot.anchors:
            if anchor.stamped_at is None:
                continue
            text = say(
                "pdf",
                "{date}, by {authority}, for entry {number}, whose hash is",
                date=whole(f"{anchor.stamped_at:%Y-%m-%d %H:%M:%S} UTC"),
                authority=typed(anchor.authority) or "–",
                number=anchor.number_in_chain,
            )
            label = say("pdf", "Time stamp from outside")
            page.fact(label, [Part(text.one_line, _LABEL), Part(whole(anchor.chain_hash), HASH)])


def _left_out(page: Composer, snapshot: ReportSnapshot) -> None:
    if not snapshot.left_out:
        return
    say = page.words.translate
    page.subheading(say("pdf", "Entries that this report leaves out").one_line, above=18)
    page.paragraph(
        say("pdf", "These entries are in the log but not in this report. Their hashes keep the chain complete."),
        SMALL,
        keep_next=True,
    )
    heads = columns((say("pdf", "Entry"), 50), (say("pdf", "Attempt"), 52), (say("pdf", "Hash (SHA-256)"), 0))
    with page.table(heads):
        for item in snapshot.left_out:
            cells = (
                [Part(str(item.number_in_chain))],
                [Part(str(item.attempt_number))],
                [Part(whole(item.entry_hash), HASH)],
            )
            page.table_row(heads, cells)
