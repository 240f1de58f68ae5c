"""Wallet cards of 85.6 by 54 mm: whom to call, in order, with codes for a phone camera. An A-number only when ticked.

Each card holds a few contacts on two faces; a sheet has four cards, and repeats them while it has room.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from checkin_desktop.domain.contacts import Contact, ContactDetails, ContactRole
from checkin_desktop.domain.identifiers import show_identifier
from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.phones import read_phone
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.plan_prints import PlanExtra
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports import qr
from checkin_desktop.reports.card_face import Entry, Face, Fact, Part, Words
from checkin_desktop.reports.card_page import WALLET, Card, CardSheets
from checkin_desktop.reports.compose import Rendered, ignore_progress
from checkin_desktop.reports.plan_cards import LABEL, NUMBER, STRONG, VALUE, finish, made_on, sheets_of
from checkin_desktop.reports.text import typed, whole
from checkin_desktop.reports.wording import Wording

_MOST: Final = 3
_MOST_CODED: Final = 2
_EMPTY: Final = 2


def render(
    snapshot: PlanSnapshot,
    words: Wording,
    *,
    progress: Callable[[int, int], None] = ignore_progress,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The sheets of cards in one or two languages. `progress(done, total)` counts sheets. Raises Cancelled."""
    sheets = sheets_of(snapshot, words, WALLET, cancelled)
    cards = _Wallet(snapshot, words, sheets).cards()
    cards += [cards[place % len(cards)] for place in range(-len(cards) % sheets.rows)]
    title = words.label(snapshot.choice.mode)
    total = len(cards) // sheets.rows
    for done in range(total):
        progress(done, total)
        sheets.sheet(title, cards[done * sheets.rows : (done + 1) * sheets.rows])
    rendered = finish(sheets, title)
    progress(total, total)
    return rendered


class _Wallet:
    def __init__(self, snapshot: PlanSnapshot, words: Wording, sheets: CardSheets) -> None:
        self.snapshot = snapshot
        self.words = words
        self.say = words.translate
        self.sheets = sheets
        self.foot = made_on(words, snapshot)
        self.coded = snapshot.choice.has(PlanExtra.QR)

    def cards(self) -> list[Card]:
        """A card for every two faces."""
        faces = self._faces()
        if len(faces) % 2:
            faces.append(self._empty())
        made = [Face(parts, self.foot) for parts in faces]
        return [Card(made[at], made[at + 1]) for at in range(0, len(made), 2)]

    def _faces(self) -> list[list[Part]]:
        """As many contacts on a face as fit, at most two with codes and three without; then the number, if ticked."""
        most = _MOST_CODED if self.coded else _MOST
        faces: list[list[Part]] = []
        for place, contact in enumerate(self._contacts(), start=1):
            part = self._contact(place, contact)
            if faces and len(faces[-1]) <= most and self._fits([*faces[-1], part]):
                faces[-1].append(part)
            else:
                faces.append([self._head(), part])
        if not faces:
            faces.append([self._head(), *self._lines()])
        number = self._a_number()
        if number is not None:
            if self._fits([*faces[-1], number]) and len(faces[-1]) <= most:
                faces[-1].append(number)
            else:
                faces.append([number, *self._empty()])
        return faces

    def _fits(self, parts: Sequence[Part]) -> bool:
        return self.sheets.fits(Face(parts, self.foot))

    def _head(self) -> Part:
        name = self.snapshot.person.details.display_name
        if name:
            return Words(self.say("pdf", "For {name}, please call in this order", name=typed(name)).one_line, STRONG)
        return Words(self.say("pdf", "Please call in this order").one_line, STRONG)

    def _contacts(self) -> list[Contact]:
        """Everybody to call who has a number, in order; the lawyer of the plan last unless among them."""
        chosen = [one for one in self.snapshot.contacts if one.details.phone.strip() or one.details.phone2.strip()]
        answers = self.snapshot.plan.answers
        phone = answers.get(PlanAnswerKey.LAWYER_PHONE, "").strip()
        known = {read_phone(number).e164 for one in chosen for number in (one.details.phone, one.details.phone2)}
        if phone and (read_phone(phone).e164 or phone) not in known:
            name = answers.get(PlanAnswerKey.LAWYER_NAME, "")
            details = ContactDetails(name, "", (ContactRole.LAWYER,), phone)
            chosen.append(Contact(0, self.snapshot.person.id, len(chosen) + 1, details))
        return chosen

    def _contact(self, place: int, contact: Contact) -> Part:
        details = contact.details
        lawyer = self.words.label(ContactRole.LAWYER).one_line if ContactRole.LAWYER in details.roles else ""
        name = typed(details.name) or lawyer
        numbers = [number for number in (details.phone, details.phone2) if number.strip()]
        field = self.say("pdf", "Contact: phone").first
        lines = (
            Words(f"{place}. {name}", VALUE, self.say("pdf", "Contact: name").first),
            Words(lawyer if lawyer != name else "", LABEL),
            Words(whole(numbers[0]), NUMBER, field),
            *(Words(whole(number), STRONG, field) for number in numbers[1:]),
        )
        alt = self.say("pdf", "Code for a phone camera: call {name}", name=name).one_line
        return Entry(lines, qr.call(numbers[0]) if self.coded else None, alt, above=5)

    def _lines(self) -> list[Part]:
        """Lines to write people on."""
        labels = (self.say("pdf", "Name"), self.say("pdf", "Phone"))
        return [
            Fact(Words(label.one_line, LABEL), Words("", VALUE), above=5) for _ in range(_EMPTY) for label in labels
        ]

    def _empty(self) -> list[Part]:
        """A side with nobody on it."""
        return [Words(self.say("pdf", "Another person to call").one_line, STRONG, above=8), *self._lines()]

    def _a_number(self) -> Part | None:
        number = self.snapshot.person.identifier(IdentifierKind.A_NUMBER)
        if (
            number is None
            or not number.have
            or not number.normalised
            or not self.snapshot.choice.has(PlanExtra.A_NUMBER)
        ):
            return None
        shown = whole(show_identifier(number.kind, number.normalised))
        label = self.say("pdf", "A-number")
        return Fact(Words(label.one_line, LABEL), Words(shown, VALUE, label.first), above=6)
