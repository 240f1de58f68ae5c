"""Certificates that go with a declaration, a translation, records, or a filing: forms to fill in, never signed here.

Contents follow `sources.json`: eoir-icpm-3-3 (interpreter, translation), fre-902 (custodian), cfr-1003-32 (service).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from checkin_desktop.domain.attempts import Attempt, AttemptEntry
from checkin_desktop.domain.freetext import FreeText
from checkin_desktop.domain.snapshots import ReportSnapshot
from checkin_desktop.reports import forms
from checkin_desktop.reports.attempt_records import HASH
from checkin_desktop.reports.compose import Composer, Part
from checkin_desktop.reports.declarations import number_ranges
from checkin_desktop.reports.structure import Target
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Both

_MANUAL: Final = "EOIR Immigration Court Practice Manual 3.3"
_ENGLISH: Final = "en"


class Certificates:
    """Prints the forms of one report."""

    def __init__(self, page: Composer, snapshot: ReportSnapshot, person: str) -> None:
        self.page = page
        self.say = page.words.translate
        self.snapshot = snapshot
        self.person = person

    def interpreter(self, target: Target) -> None:
        """For somebody who signs a declaration in English without understanding it."""
        say = self.say
        _begin(self.page, say("pdf", "Interpreter’s certificate"), target)
        self.page.paragraph(
            say("pdf", "For a person who signs a declaration without understanding English well; one form each.")
        )
        forms.lines_to_fill(
            self.page, (say("pdf", "Name of the interpreter"), say("pdf", "Name of the one who signs the declaration"))
        )
        forms.lines_to_fill(
            self.page, (say("pdf", "Language used"), say("pdf", "Date on which the declaration was read aloud"))
        )
        self.page.flow.space(8)
        _numbered(
            self.page,
            (
                say("pdf", "I can interpret well between English and the language named above."),
                say(
                    "pdf",
                    "I read the whole declaration to the one who signs it, in that language, which that person "
                    "understands.",
                ),
                say("pdf", "That person told me that they understood it before they signed it."),
                say("pdf", "My interpretation was true and accurate to the best of my abilities."),
            ),
        )
        _signed(self.page, say("pdf", "Signature of the interpreter"))
        forms.rule_notice(self.page, Both(whole(_MANUAL)), say("pdf", "undated copy"))

    def translation(self, target: Target) -> None:
        """For words of another language that stand in the report in English."""
        say = self.say
        _begin(self.page, say("pdf", "Translation certificate"), target)
        self.page.paragraph(
            say("pdf", "One form for each translator. It names exactly what was translated, and goes with the papers.")
        )
        forms.lines_to_fill(self.page, (say("pdf", "Name of the translator"), say("pdf", "Language translated from")))
        self.page.flow.space(8)
        with self.page.flow.group():  # the words that are signed, and the line they are signed on
            self._translated_words()
            forms.rule_notice(self.page, Both(whole(f"{_MANUAL}; 8 CFR 1003.33")), say("pdf", "undated copy"))

    def _translated_words(self) -> None:
        say = self.say
        _numbered(
            self.page,
            (
                say("pdf", "I can translate well from the language named above into English."),
                say(
                    "pdf",
                    "My translation of the words and papers named below is true and accurate to the best of my "
                    "abilities.",
                ),
            ),
        )
        listed = self._translated()
        if listed:
            with self.page.form():
                for language, numbers, names in listed:
                    about = say("pdf", "Attempts: {numbers}", numbers=number_ranges(numbers)).first
                    translators = say("pdf", "Translator: {name}", name=names).first if names else ""
                    self.page.fact(Both(language.first), "; ".join(filter(None, (about, translators))))
        forms.wide_line(self.page, say("pdf", "Other papers translated"))
        _signed(self.page, say("pdf", "Signature"))

    def custodian(self, target: Target) -> None:
        """For whoever keeps the log in an office: how it was kept, and that the copies are true by their hash."""
        say = self.say
        _begin(self.page, say("pdf", "Custodian’s certificate"), target)
        self.page.paragraph(say("pdf", "For an office that kept this log. Check only the lines that are so."))
        forms.lines_to_fill(self.page, (say("pdf", "Name"), say("pdf", "Position and office")))
        self.page.flow.space(8)
        for text in (
            say("pdf", "I know how the records in this report were made and kept, and I can speak about it."),
            say(
                "pdf",
                "Each record was made at or near the time of the attempt by somebody who knew of it, or from what "
                "such a person told. Late entries are marked.",
            ),
            say("pdf", "Making and keeping such records is a regular practice of this office."),
            say(
                "pdf",
                "The records were written with the program checkin-desktop. It adds entries and never changes them, "
                "and links each entry to the one before by a SHA-256 hash. It worked as it should.",
            ),
            say(
                "pdf",
                "I compared the hashes in this report with those of the files that are kept. They are the same.",
            ),
        ):
            forms.check_line(self.page, text, below=4)
        with self.page.form():
            head = whole(self.snapshot.chain_head_hash)
            self.page.fact(
                say("pdf", "Fingerprint of the last entry"),
                [Part(head, HASH)] if self.snapshot.chain_head_hash else "–",
            )
            self.page.fact(say("pdf", "Entries in the log"), str(self.snapshot.total_entries))
        self.page.flow.space(8)
        with self.page.flow.group():
            forms.check_line(
                self.page, say("pdf", "I declare under penalty of perjury that the foregoing is true and correct.")
            )
            _signed(self.page, say("pdf", "Signature"))
        rules = "Fed. R. Evid. 803(6), 902(11), 902(13), 902(14); 28 U.S.C. § 1746"
        forms.rule_notice(
            self.page,
            Both(rules),
            say("pdf", "bar articles of 2017; immigration courts are not bound by these rules"),
        )

    def service(self, target: Target) -> None:
        """For a paper filing: who was given a copy, when and how."""
        say = self.say
        _begin(self.page, say("pdf", "Proof of service"), target)
        self.page.paragraph(
            say(
                "pdf",
                "Only for papers that are filed on paper. Electronic filing gives the other side its copy by itself.",
            )
        )
        with self.page.form():
            self.page.fact(say("pdf", "In the case of"), self.person)
            self.page.fact(say("pdf", "What was served"), say("pdf", "Record of contact attempts").one_line)
        forms.lines_to_fill(self.page, (say("pdf", "Served on (date)"), say("pdf", "Served by (name)")))
        forms.wide_line(self.page, say("pdf", "Given to (name or office of the other side)"))
        forms.wide_line(self.page, say("pdf", "Address"))
        self.page.flow.space(8)
        for text in (
            say("pdf", "by hand"),
            say("pdf", "by mail or courier"),
            say("pdf", "through the court’s electronic filing system"),
            say("pdf", "in another way:"),
        ):
            forms.check_line(self.page, text, below=2)
        _signed(self.page, say("pdf", "Signature of the one who served it"))
        forms.rule_notice(
            self.page, Both(whole("8 CFR 1003.32")), say("pdf", "undated copy; rule of 13 December 2021")
        )

    def _translated(self) -> list[tuple[Both, list[int], str]]:
        """Languages of typed words that have an English text, with the attempts and translators."""
        found: dict[str, tuple[set[int], dict[str, None]]] = {}
        for attempt in self.snapshot.attempts:
            for text in _texts(attempt):
                if text.english.strip() and text.language.lower().split("-")[0] != _ENGLISH:
                    numbers, names = found.setdefault(text.language, (set(), {}))
                    numbers.add(attempt.number)
                    if text.translator.strip():
                        names[typed(text.translator)] = None
        return [
            (
                self.page.words.language(tag) if tag else self.say("pdf", "Language not named"),
                sorted(numbers),
                ", ".join(names),
            )
            for tag, (numbers, names) in sorted(found.items())
        ]


def _texts(attempt: Attempt) -> list[FreeText]:
    """The words of an attempt as they hold now, and of its later entries."""
    now = attempt.current
    texts = [now.heard, now.note, now.voicemail_words, now.late_reason]
    return texts + [text for change in attempt.changes for text in _added(change)]


def _added(change: AttemptEntry) -> tuple[FreeText, ...]:
    return (change.draft.note, change.change_reason)


def translation_of_paper(page: Composer, label: str, title: str, language: Both | None) -> None:
    """The form for whoever translated one paper of a binder: to fill in and sign, on the page that is open now.

    `language` is None where nobody wrote down in which language the paper is.
    """
    say = page.words.translate
    page.heading(say("pdf", "Translation certificate"), above=0)
    forms.unsigned_notice(page)
    with page.form():
        page.fact(say("pdf", "Tab"), label)
        page.fact(say("pdf", "Paper"), title)
        page.fact(say("pdf", "Language translated from"), language.one_line if language else "")
    page.flow.space(8)
    _numbered(
        page,
        (
            say("pdf", "I can translate well from the language named above into English."),
            say("pdf", "My translation of the paper named above is true and accurate to the best of my abilities."),
        ),
    )
    forms.lines_to_fill(page, (say("pdf", "Name of the translator"), say("pdf", "Number of pages translated")))
    _signed(page, say("pdf", "Signature"))
    forms.rule_notice(page, Both(whole(f"{_MANUAL}; 8 CFR 1003.33")), say("pdf", "undated copy"))


def _begin(page: Composer, title: Both, target: Target) -> None:
    page.flow.break_page()
    page.heading(title, above=0, target=target)
    forms.unsigned_notice(page)


def _numbered(page: Composer, texts: Sequence[Both]) -> None:
    page.paragraph(page.words.translate("pdf", "I certify:"), keep_next=True)
    page.steps(texts)


def _signed(page: Composer, signature: Both) -> None:
    say = page.words.translate
    labels = (signature, say("pdf", "Date"), say("pdf", "Name in print"), say("pdf", "Address and phone"))
    forms.lines_to_fill(page, labels)
    page.flow.space(8)
