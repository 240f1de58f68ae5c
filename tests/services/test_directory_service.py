"""Own copies of official details: dated, beside the shipped facts, never in their place; warnings that never block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from checkin_desktop.domain.contact_points import NumberRole, PointKind
from checkin_desktop.domain.errors import AppError, ErrorCode, InvalidInput
from checkin_desktop.domain.notices import Severity
from checkin_desktop.domain.open_hours import OpenState
from checkin_desktop.domain.own_details import OwnDetailDraft
from checkin_desktop.services.case_file import CaseFile

COPIED = OwnDetailDraft("ero_detroit", "phone", " (313) 555-0100 ", " ice.gov, field offices ", date(2026, 11, 2))
CHURCH = OwnDetailDraft("", "phone", "212-264-5085", "their leaflet", date(2026, 10, 30), "Ayuda de la parroquia")


def test_a_copied_number_stands_beside_the_shipped_one(open_case: Callable[[], CaseFile]) -> None:
    case = open_case()
    heard: list[frozenset[str]] = []
    case.on_change(heard.append)
    detail = case.directory.add(COPIED)
    assert (detail.value, detail.source, detail.copied_on) == (
        "(313) 555-0100", "ice.gov, field offices", date(2026, 11, 2),
    )  # fmt: skip
    assert heard == [frozenset({"directory"})]
    case = open_case()
    office = next(point for point in case.directory.points() if point.id == "ero_detroit")
    assert [(number.shown, number.role) for number in office.numbers] == [
        ("(313) 771-6601", NumberRole.FIELD_OFFICE),
        ("(313) 394-2500", NumberRole.CHECK_IN),
        ("(313) 555-0100", NumberRole.OWN),
    ]
    assert office.own == (detail,)
    shipped = case.reference.office("ero_detroit")
    assert shipped is not None
    assert shipped.phone == "(313) 771-6601"


def test_own_entries_of_one_name_belong_together(case: CaseFile) -> None:
    first = case.directory.add(CHURCH)
    case.directory.add(replace(CHURCH, kind="address", value="5 Main St", name="AYUDA DE LA PARROQUIA"))
    case.directory.add(replace(CHURCH, kind="hours", value="Tuesdays, 5 to 7", name="Another"))
    own = [point for point in case.directory.points() if point.kind is PointKind.OWN]
    assert [(point.id, point.name, point.address) for point in own] == [
        (f"own-{first.id}", "Ayuda de la parroquia", "5 Main St"),
        (f"own-{first.id + 2}", "Another", ""),
    ]
    assert own[0].shipped_id == ""
    offered = {point.id for point in case.directory.contact_points()}
    assert f"own-{first.id}" in offered
    assert f"own-{first.id + 2}" not in offered  # hours alone are nothing to reach


def test_details_of_a_line_that_is_no_longer_shipped_stay(case: CaseFile) -> None:
    case.directory.add(replace(COPIED, fact_id="a_line_of_long_ago"))
    assert [point.name for point in case.directory.points() if point.kind is PointKind.OWN] == ["(313) 555-0100"]


def test_changed_removed_and_put_back(case: CaseFile) -> None:
    detail = case.directory.add(COPIED)
    changed = case.directory.change(detail.id, replace(COPIED, value="313-555-0101"))
    assert changed.id == detail.id
    removed = case.directory.remove(detail.id)
    assert removed.value == "313-555-0101"
    assert case.directory.own() == ()
    with pytest.raises(AppError) as gone:
        case.directory.change(detail.id, COPIED)
    assert gone.value.code is ErrorCode.NO_SUCH_RECORD
    assert case.directory.restore(removed) == changed
    assert case.directory.own() == (changed,)
    other = case.directory.add(CHURCH)
    assert other.id > changed.id


@pytest.mark.parametrize(
    ("draft", "faults"),
    [
        (OwnDetailDraft(), {"own_name_missing", "own_value_missing", "own_source_missing", "copied_on_missing"}),
        (replace(COPIED, source="  "), {"own_source_missing"}),
        (replace(COPIED, copied_on=None), {"copied_on_missing"}),
        (replace(COPIED, copied_on=date(2027, 1, 1)), {"copied_on_in_future"}),
        (replace(COPIED, value="a\x00b"), {"unusable_characters"}),
        (replace(COPIED, value="1" * 501), {"too_long"}),
    ],
)
def test_what_is_missing_is_refused(case: CaseFile, draft: OwnDetailDraft, faults: set[str]) -> None:
    with pytest.raises(InvalidInput) as refused:
        case.directory.add(draft)
    assert {fault.code for fault in refused.value.faults} == faults
    assert case.directory.own() == ()


def test_odd_values_are_said_and_saved(case: CaseFile) -> None:
    for draft, code in (
        (replace(COPIED, value="+1 866 347 2423"), "tip_line"),
        (replace(COPIED, value="extension 7"), "phone_no_number"),
        (replace(COPIED, kind="email", value="Detroit.Outreach@ice.dhs.gov"), "recruiting_mailbox"),
        (replace(COPIED, kind="email", value="somebody"), "email_unusual"),
    ):
        notices = case.directory.validate(draft)
        assert code in {notice.code for notice in notices}
        assert {notice.field for notice in notices} == {"value"}
        assert case.directory.add(draft).value == draft.value.strip()
    with pytest.raises(ValueError, match="fortune"):
        case.directory.add(replace(COPIED, kind="fortune"))


def test_every_number_has_its_role_and_the_tip_line_is_listed_but_not_offered(case: CaseFile) -> None:
    points = {point.id: point for point in case.directory.points()}
    assert len(points) == 22 + 25 + 110
    assert not points["ice_tip_line"].offered
    assert "ice_tip_line" not in {point.id for point in case.directory.contact_points()}
    assert [(number.shown, number.role) for number in points["eoir_acis_phone"].numbers] == [
        ("1-800-898-7180", NumberRole.MAIN),
        ("1-304-625-2050", NumberRole.OTHER),
        ("1-800-828-1120", NumberRole.TTY),
    ]
    assert points["uscis_contact_center"].numbers[2].role is NumberRole.ABROAD
    # 15 offices whose two pages differ: every number is there with its role, on both sides.
    assert len(case.reference.office_pairs) == 15
    for pair in case.reference.office_pairs:
        office, place = points[pair.office_id], points[pair.place_id]
        assert {(n.shown, n.role) for n in office.numbers} == {(n.shown, n.role) for n in place.numbers}
        assert office.kind is PointKind.FIELD_OFFICE
        assert place.kind is PointKind.CHECK_IN
        if office.numbers[0].role is NumberRole.FIELD_OFFICE and len(office.numbers) > 1:
            assert office.numbers[0].digits != office.numbers[1].digits


NIGHT = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)
EVENING = datetime(2026, 11, 23, 23, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("number", "address", "line_id", "at", "codes"),
    [
        ("1 (866) 347-2423", "", "", None, {"tip_line"}),
        ("+18663472423", "", "ice_services_line", NIGHT, {"tip_line", "line_closed_then"}),
        ("1-833-383-1465", "", "ice_services_line", NIGHT, {"line_closed_then"}),
        ("1-833-383-1465", "", "ice_services_line", EVENING, {"line_hours_differ"}),
        ("1-833-383-1465", "", "ice_services_line", None, set()),
        ("", " detroit.outreach@ICE.dhs.gov ", "", None, {"recruiting_mailbox"}),
        ("(313) 771-6601", "", "ero_detroit", NIGHT, set()),
        ("1-800-898-7180", "", "eoir_acis_phone", NIGHT, set()),
        ("", "https://checkin.ice.gov", "ice_services_line", NIGHT, set()),
    ],
)
def test_warnings_never_block(
    case: CaseFile, number: str, address: str, line_id: str, at: datetime | None, codes: set[str]
) -> None:
    notices = case.directory.contact_warnings(number, address, line_id, at)
    assert {notice.code for notice in notices} == codes
    assert all(notice.severity is not Severity.FAULT for notice in notices)


def test_the_state_of_a_line_is_the_clocks(case: CaseFile) -> None:
    assert case.directory.status("ice_services_line", NIGHT).state is OpenState.CLOSED
    assert case.directory.status("ero_detroit").state is OpenState.UNKNOWN
