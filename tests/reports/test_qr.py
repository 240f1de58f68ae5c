"""Codes for a phone camera: what they hold, that they hold no more, and that another reader gets it from bad paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
import zxingcpp

from checkin_desktop.domain.contacts import Contact, ContactDetails
from checkin_desktop.reports import qr
from checkin_desktop.reports.page import Page
from checkin_desktop.reports.structure import Node
from checkin_desktop.reports.text import Typesetter
from checkin_desktop.reports.writer import FileFacts, write
from tests.reports import samples
from tests.support.one_bit import one_bit

ROSA = ContactDetails("Rosa Nguyễn Thị Ánh", phone="(202) 555-0101")


def contact(**changes: str) -> Contact:
    return Contact(1, 1, 1, replace(ROSA, **changes))


def drawn(codes: list[qr.Payload], module: float) -> bytes:
    """A page with codes at places that fall on no dot of a printer."""
    page, root = Page(0), Node("Document")
    for place, payload in enumerate(codes):
        x, y = 40.37 + 190.21 * (place % 3), 600.53 - 150.77 * (place // 3)
        qr.draw(page, payload, x, y, module=module, node=root.add("Figure"))
    return write([page], root, Typesetter().book, FileFacts("Codes", "en", samples.MADE_AT))


def test_a_number_is_dialled_in_full_and_what_is_no_number_gets_no_code() -> None:
    assert qr.call("(202) 555-0101") == qr.Payload("tel:+12025550101")
    assert qr.call("+52 55 1234 5601 ext. 4417") == qr.Payload("tel:+525512345601")
    for text in ("", "  ", "ask Rosa", "A 012 345 678", "A012345678", "012345678", "1234567"):
        assert qr.call(text) is None, text


def test_a_card_holds_name_and_number_and_nothing_else() -> None:
    full = contact(relation="aunt", email="rosa@example.org", notes="Has a key", best_time="evenings")
    assert qr.card(full) == qr.Payload("MECARD:N:Rosa Nguyễn Thị Ánh;TEL:+12025550101;;")
    assert qr.card(contact(name='Pepe; "M:\\x", O’D')) == qr.Payload(
        'MECARD:N:Pepe\\; \\"M\\:\\\\x\\"\\, O’D;TEL:+12025550101;;'
    )
    assert qr.card(contact(phone="", phone2="202-555-0102")) == qr.Payload(
        "MECARD:N:Rosa Nguyễn Thị Ánh;TEL:+12025550102;;"
    )
    assert qr.card(contact(name=" ")) == qr.Payload("tel:+12025550101")
    assert qr.card(contact(phone="none")) is None


def test_an_identifier_typed_into_a_name_stays_on_paper() -> None:
    found = qr.card(contact(name="Rosa A 012-345-678 ٠١٢"))
    assert found is not None
    assert found.text == "MECARD:N:Rosa A --;TEL:+12025550101;;"


def test_only_official_addresses_become_codes() -> None:
    assert qr.site("https://locator.ice.gov").text == "https://locator.ice.gov"
    for address in ("https://bit.ly/x", "http://locator.ice.gov", "https://locator.ice.gov/?a=012345678", ""):
        with pytest.raises(ValueError, match="official"):
            qr.site(address)


def test_codes_stay_small_whatever_the_name_and_their_modules_large_enough() -> None:
    longest = qr.card(contact(name="Ngữ" * 80, phone="+882 1612 3456 7890"))
    assert longest is not None
    sides = {payload.text: round(qr.side(payload, 1.0)) for payload in (longest, qr.site(qr.LOCATOR))}
    assert max(sides.values()) <= 17 + 4 * 5 + 8  # version 5 with its light modules
    with pytest.raises(ValueError, match="half a millimetre"):
        qr.draw(Page(0), longest, 0, 0, module=0.49 * qr.MM)


@pytest.mark.parametrize("millimetres", [0.5, 0.6])
def test_another_reader_gets_every_code_from_one_bit_at_100_dots(millimetres: float) -> None:
    long_names = ("Olúwaṣeun Adébáyọ̀ Featherstonehaugh-Cholmondeley", "Мария Фернандес", "محمد العربي")
    wanted = [qr.call("(202) 555-0160"), qr.call("+52 55 1234 5601"), qr.site(qr.LOCATOR)]
    wanted += [qr.card(contact(name=name)) for name in (*long_names, "Rosa")]
    codes = [payload for payload in wanted if payload is not None]
    assert len(codes) == len(wanted)
    picture = one_bit(drawn(codes, millimetres * qr.MM))
    read = zxingcpp.read_barcodes(picture, formats=zxingcpp.QRCode)
    texts = sorted(code.bytes.decode() for code in read)
    assert texts == sorted(payload.text for payload in codes)
    assert {code.ec_level for code in read} == {"M"}


def test_four_light_modules_are_around_a_code() -> None:
    page = Page(0)
    payload = qr.site(qr.LOCATOR)
    side = qr.draw(page, payload, 100, 200, module=2.0)
    assert side == qr.side(payload, 2.0)
    head, path = page.operators[0].removesuffix(" f Q EMC").split(" cm ")
    assert head == "/Artifact BMC q 2.0000 0 0 2.0000 100.000 200.000"
    numbers = [int(one) for one in path.split() if one != "re"]
    runs = [numbers[at : at + 4] for at in range(0, len(numbers), 4)]
    assert min(x for x, _, _, _ in runs) == min(y for _, y, _, _ in runs) == 4
    assert max(x + wide for x, _, wide, _ in runs) == max(y + high for _, y, _, high in runs) == side / 2 - 4
