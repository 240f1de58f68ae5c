"""The sections of the Identity form: which fields there are, how they are named, and why they are asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QWidget

from checkin_desktop.domain.people import IdentifierKind
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.ui.dialogs.attempt_dialog_section import side_by_side
from checkin_desktop.ui.language import Text, translate
from checkin_desktop.ui.models.identity import PASSPORT_COUNTRY, PASSPORT_EXPIRES
from checkin_desktop.ui.widgets.cards import SectionCard
from checkin_desktop.ui.widgets.date_fields import DateField
from checkin_desktop.ui.widgets.fact_note import FactNote
from checkin_desktop.ui.widgets.fields import Field, MultilineField, NoticeLine, PhoneField, TextField
from checkin_desktop.ui.widgets.labels import Label
from checkin_desktop.ui.widgets.languages_field import LanguagesField
from checkin_desktop.ui.widgets.number_field import NumberField

_PAIR: Final = 420
"""Two fields stand side by side from this width on, in design pixels."""

Bind = Callable[[str, Field, Text], Field]
Check = Callable[[IdentifierKind, str], tuple[str, str, list[NoticeLine]]]


def _text(bind: Bind, key: str, title: Text, help_text: Text = "", **options: bool) -> Field:
    return bind(key, TextField(title, help=help_text, **options), title)


def name_card(bind: Bind) -> SectionCard:
    """The legal name and other spellings."""
    card = SectionCard(lambda: translate("Identity", "Name"))
    given = _text(bind, "given_names", lambda: translate("Identity", "Given names"))
    family = _text(
        bind,
        "family_names",
        lambda: translate("Identity", "Family names"),
        lambda: translate("Identity", "All of them, with accents and hyphens."),
    )
    card.body.addWidget(side_by_side(given, family, under=_PAIR))
    title = lambda: translate("Identity", "Other names and spellings")  # noqa: E731 - asked again at each switch
    other = MultilineField(
        title,
        help=lambda: translate("Identity", "One on each line. A helper tries all of them in the locator."),
        optional=True,
        lines=2,
    )
    card.body.addWidget(bind("other_names", other, title))
    return card


def government_card(bind: Bind, reference: ReferenceData) -> SectionCard:
    """Birth, and the wording on the government's papers beside what is true."""
    card = SectionCard(lambda: translate("Identity", "Birth, and what the papers say"))
    title = lambda: translate("Identity", "Birth date")  # noqa: E731 - asked again at each switch
    birth = bind("birth_date", DateField(title), title)
    country = _text(
        bind,
        "birth_country",
        lambda: translate("Identity", "Country of birth"),
        lambda: translate("Identity", "The locator asks for it."),
    )
    card.body.addWidget(side_by_side(birth, country, under=_PAIR))
    place = _text(
        bind,
        "birthplace",
        lambda: translate("Identity", "Birthplace"),
        lambda: translate("Identity", "The true one."),
        optional=True,
    )
    printed_place = _text(
        bind,
        "government_birthplace",
        lambda: translate("Identity", "Birthplace on papers"),
        lambda: translate("Identity", "Letter for letter, mistakes too."),
        optional=True,
    )
    card.body.addWidget(side_by_side(place, printed_place, under=_PAIR))
    printed = _text(
        bind,
        "government_name",
        lambda: translate("Identity", "Name on papers"),
        lambda: translate("Identity", "Letter for letter, as the government wrote it, in the same order."),
        optional=True,
    )
    card.body.addWidget(printed)
    card.body.addWidget(
        FactNote(
            reference.identifiers.get("place_of_birth"),
            lambda: translate(
                "Identity",
                "Why both? The ICE scheduler asks for the birthplace that was given at the border. The locator finds "
                "a name only when it is spelled exactly as ICE wrote it. If they differ, a lawyer can tell you more.",
            ),
        )
    )
    return card


def reach_card(bind: Bind) -> SectionCard:
    """Languages, telephone, e-mail and the address."""
    card = SectionCard(lambda: translate("Identity", "Languages and address"))
    title = lambda: translate("Identity", "Languages")  # noqa: E731 - asked again at each switch
    speaks = LanguagesField(
        title, help=lambda: translate("Identity", "The best one first. Officers and helpers need to know.")
    )
    card.body.addWidget(bind("languages", speaks, title))
    phone_title = lambda: translate("Identity", "Phone")  # noqa: E731 - asked again at each switch
    phone = bind("phone", PhoneField(phone_title, optional=True), phone_title)
    email = _text(bind, "email", lambda: translate("Identity", "Email"), optional=True, ltr=True)
    card.body.addWidget(side_by_side(phone, email, under=_PAIR))
    street = _text(bind, "address_street", lambda: translate("Identity", "Street and number"), optional=True)
    unit = _text(bind, "address_unit", lambda: translate("Identity", "Apartment"), optional=True)
    card.body.addWidget(side_by_side(street, unit, under=_PAIR))
    city = _text(bind, "address_city", lambda: translate("Identity", "City"), optional=True)
    state = _text(bind, "address_state", lambda: translate("Identity", "State"))
    zip_code = _text(bind, "address_zip", lambda: translate("Identity", "ZIP code"), ltr=True)
    card.body.addWidget(side_by_side(city, side_by_side(state, zip_code, under=200), under=_PAIR))
    return card


def notes_card(bind: Bind) -> SectionCard:
    """A free note."""
    card = SectionCard(lambda: translate("Identity", "Notes"))
    title = lambda: translate("Identity", "Notes for yourself")  # noqa: E731 - asked again at each switch
    field = MultilineField(
        title,
        help=lambda: translate("Identity", "They stay in this folder and are not printed."),
        optional=True,
        lines=3,
    )
    card.body.addWidget(bind("notes", field, title))
    return card


def where_texts(kind: IdentifierKind) -> str:
    """Where a number stands on the papers, in the window's language."""
    return {
        IdentifierKind.A_NUMBER: translate(
            "Identity",
            "7, 8 or 9 digits. Top right of the Notice to Appear; front of a work permit or green card, where it says "
            "USCIS#; after the name on a court notice.",
        ),
        IdentifierKind.SUBJECT_ID: translate(
            "Identity",
            "Digits. On Form I-385 and on other papers from the border. How many digits it has is not published. Many "
            "people do not have one; then changing a date works by phone.",
        ),
        IdentifierKind.FIN: translate(
            "Identity",
            "Digits, near the top of some ICE or CBP forms. Keep it so that nobody takes it for an A-number.",
        ),
        IdentifierKind.EVENT_NUMBER: translate(
            "Identity", "Three letters and ten digits, near the top of some ICE or CBP forms."
        ),
        IdentifierKind.RECEIPT_NUMBER: translate(
            "Identity", "Three letters and ten digits, in the receipt number box of Form I-797."
        ),
        IdentifierKind.I94_NUMBER: translate(
            "Identity", "11 characters on Form I-94. Since May 2019 the tenth can be a letter."
        ),
        IdentifierKind.PASSPORT_NUMBER: translate(
            "Identity", "On the page with the photo. Letters and digits; how many depends on the country."
        ),
    }[kind]


def number_title(kind: IdentifierKind) -> Text:
    """The label of a number's field."""
    return {
        IdentifierKind.A_NUMBER: lambda: translate("Identity", "A-number"),
        IdentifierKind.SUBJECT_ID: lambda: translate("Identity", "Subject ID"),
        IdentifierKind.FIN: lambda: translate("Identity", "FIN"),
        IdentifierKind.EVENT_NUMBER: lambda: translate("Identity", "Event number"),
        IdentifierKind.RECEIPT_NUMBER: lambda: translate("Identity", "USCIS receipt number"),
        IdentifierKind.I94_NUMBER: lambda: translate("Identity", "I-94 number"),
        IdentifierKind.PASSPORT_NUMBER: lambda: translate("Identity", "Passport number"),
    }[kind]


def number_field(kind: IdentifierKind, check: Check, reference: ReferenceData, title: Text = "") -> NumberField:
    """The field of one number with its help."""
    return NumberField(
        title or number_title(kind),
        lambda typed: check(kind, typed),
        where=lambda: where_texts(kind),
        fact=reference.identifiers.get(kind.value),
        answerable=kind is not IdentifierKind.RECEIPT_NUMBER,
        optional=kind not in (IdentifierKind.A_NUMBER, IdentifierKind.SUBJECT_ID),
    )


def numbers_card(bind: Bind, check: Check, reference: ReferenceData, receipts: QWidget) -> SectionCard:
    """The numbers on the papers."""
    card = SectionCard(lambda: translate("Identity", "Numbers on the papers"))
    card.body.addWidget(
        Label(
            lambda: translate(
                "Identity", "Type each one as it stands on the paper. If there is none, say so: that helps too."
            ),
            "small",
        )
    )
    for kind in (IdentifierKind.A_NUMBER, IdentifierKind.SUBJECT_ID):
        card.body.addWidget(bind(kind.value, number_field(kind, check, reference), number_title(kind)))
    pair = [
        bind(kind.value, number_field(kind, check, reference), number_title(kind))
        for kind in (IdentifierKind.FIN, IdentifierKind.EVENT_NUMBER)
    ]
    card.body.addWidget(side_by_side(*pair))
    card.body.addWidget(receipts)
    kind = IdentifierKind.I94_NUMBER
    card.body.addWidget(bind(kind.value, number_field(kind, check, reference), number_title(kind)))
    kind = IdentifierKind.PASSPORT_NUMBER
    card.body.addWidget(bind(kind.value, number_field(kind, check, reference), number_title(kind)))
    country = _text(bind, PASSPORT_COUNTRY, lambda: translate("Identity", "Country of the passport"), optional=True)
    title = lambda: translate("Identity", "Valid until")  # noqa: E731 - asked again at each switch
    expires = bind(PASSPORT_EXPIRES, DateField(title, optional=True), title)
    card.body.addWidget(side_by_side(country, expires, under=_PAIR))
    return card
