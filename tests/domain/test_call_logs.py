"""Exported call logs: tables and XML of many makers, dates that are not guessed, and whose numbers they are."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin_desktop.domain import call_log_files
from checkin_desktop.domain.call_log_files import HAS_DOCTYPE, NOT_A_LOG, parse_call_log, read_raw_log
from checkin_desktop.domain.call_logs import (
    LoggedCall,
    direction,
    duration_seconds,
    logged_calls,
    same_calls,
    understand,
    wall_clock,
)
from checkin_desktop.domain.contact_points import ContactPoint, NumberRole, PointKind, PointNumber
from checkin_desktop.domain.written_dates import DateOrder

LINE = ContactPoint("line", PointKind.LINE, "A line", (PointNumber("1-833-383-1465", NumberRole.MAIN),))
ZONE = "America/New_York"
XML = """<?xml version='1.0' encoding='UTF-8'?>
<calls count="2">
 <call number="+18333831465" duration="45" date="1772633553000" type="2" readable_date="Mar 4, 2026 9:12:33 AM"/>
 <call number="5551234567" duration="0" date="1772633554000" type="3" readable_date="x" contact_name="Mamá"/>
</calls>"""


def calls(data: bytes | str, order: DateOrder | None = None, zone: str = ZONE) -> tuple[LoggedCall, ...]:
    raw = parse_call_log(data.encode() if isinstance(data, str) else data)
    log = understand(read_raw_log(json.loads(json.dumps(raw.facts()))))
    return logged_calls(log, log.zone or zone, order or next(iter(log.orders), None), (LINE,))


def test_sms_backup_and_restore() -> None:
    first, second = calls(XML)
    assert (first.row.place, first.row.number, first.row.began) == (1, "+18333831465", "Mar 4, 2026 9:12:33 AM")
    assert first.row.began_utc == first.utc == datetime(2026, 3, 4, 14, 12, 33, tzinfo=UTC)
    assert first.local == datetime(2026, 3, 4, 9, 12, 33)
    assert (first.row.duration_seconds, first.row.direction, first.point) == (45, "outgoing", LINE)
    assert first.may_be_attempt
    assert (second.row.direction, second.point, second.may_be_attempt) == ("missed", None, False)


def test_values_may_be_elements_and_encodings_differ() -> None:
    text = (
        "<log><call><number>833 383 1465</number><date>2026-03-04 09:12</date><duration>1:05</duration></call></log>"
    )
    for data in (
        text.encode(),
        f'<?xml version="1.0" encoding="UTF-16"?>{text}'.encode("utf-16"),
        f'<?xml version="1.0" encoding="ISO-8859-1"?>{text}'.encode("latin-1"),
    ):
        (call,) = calls(data)
        assert (call.local, call.row.duration_seconds, call.point) == (datetime(2026, 3, 4, 9, 12), 65, LINE)
        assert call.row.began_utc is None


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9)
)


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (BOMB + "]><calls><call number='&j;' date='1'/></calls>", HAS_DOCTYPE),
        ('<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><calls/>', HAS_DOCTYPE),
        ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', HAS_DOCTYPE),
        ("<calls/>", NOT_A_LOG),
        ("<calls><call number='1'/></calls>", NOT_A_LOG),
        ("<a>" * 100_000, NOT_A_LOG),
        ("", NOT_A_LOG),
        ("just words\nand more, of them\n", NOT_A_LOG),
        ("Number,Name\n1,2\n", NOT_A_LOG),
        ('"' + "x" * 300_000, NOT_A_LOG),
        ("\x00\x01\x02", NOT_A_LOG),
    ],
)
def test_what_is_no_list_of_calls_is_said(data: str, problem: str) -> None:
    raw = parse_call_log(data.encode())
    assert (raw.problem, raw.calls) == (problem, ())


def test_long_and_broken_files_give_what_is_there_and_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_log_files, "MOST_ROWS", 3)
    one = "<call number='1' date='2'/>"
    for data, count, cut in (
        (f"<calls>{one * 3}</calls>", 3, False),
        (f"<calls>{one * 4}</calls>", 3, True),
        (f"<calls>{one}<broken", 1, True),
        ("Number,Date\n" + "1,2\n" * 3, 3, False),
        ("Number,Date\n" + "1,2\n" * 9, 3, True),
        (f"<calls><call number='{'9' * 5000}' date='2'/></calls>", 1, False),
    ):
        raw = parse_call_log(data.encode())
        assert (len(raw.calls), raw.cut) == (count, cut)
        assert all(len(call.number) <= call_log_files.CELL_LIMIT for call in raw.calls)


TABLES = {
    "T-Mobile": 'Account\n\n"Date and time(Pacific)",Destination,Number,Minutes,Type\n'
    '"03/14/2026, 06:12 AM",Toll free,(833) 383-1465,2,Outgoing\n',
    "Verizon": "Date\tTime\tNumber\tMin\tType\n03/14/2026\t6:12 AM\t833-383-1465\t2\tOutgoing\n",
    "iMazing": "Call type,Date,Duration,Number,Contact\nOutgoing,2026-03-14 06:12:00,00:02:00,+1 833-383-1465,ICE\n",
    "Spanish": "Fecha;Hora;Número;Duración (segundos);Tipo\n14/03/2026;6:12 a. m.;8333831465;120;Saliente\n",
    "Takeout": "Number|Start Time|Duration|Direction\n18333831465|2026-03-14T06:12:00|2 min|placed\n",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "latin-1"])
@pytest.mark.parametrize("name", TABLES)
def test_tables_of_many_makers(name: str, encoding: str) -> None:
    (call,) = calls(TABLES[name].encode(encoding))
    assert (call.local, call.row.duration_seconds) == (datetime(2026, 3, 14, 6, 12), 120)
    assert (call.row.direction, call.point) == ("outgoing", LINE)
    zone = timedelta(hours=7 if name == "T-Mobile" else 4)
    assert call.utc == datetime(2026, 3, 14, 6, 12, tzinfo=UTC) + zone
    assert call.row.began_utc is None


def orders(*dates: str) -> tuple[DateOrder, ...]:
    return understand(parse_call_log(("Number,Date\n" + "".join(f"1,{day} 9:12\n" for day in dates)).encode())).orders


def test_an_ambiguous_date_is_never_guessed() -> None:
    both = (DateOrder.MONTH_FIRST, DateOrder.DAY_FIRST)
    assert orders("03/04/2026") == both
    assert orders("03/04/2026", "03/14/2026") == (DateOrder.MONTH_FIRST,)
    assert orders("03/04/2026", "14-03-26") == (DateOrder.DAY_FIRST,)
    assert orders("03.04.2026") == (DateOrder.DAY_FIRST,)
    assert orders("13/04/2026", "04/13/2026") == ()
    assert orders("2026-03-04", "Mar 4, 2026", "4 de marzo de 2026") == ()
    unsure = calls("Number,Date\n1,13/04/2026 9:12\n1,04/13/2026 9:12\n")
    assert [call.local for call in unsure] == [None, None]
    assert not any(call.may_be_attempt for call in unsure)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mar 4, 2026 9:12:33\u202fPM", datetime(2026, 3, 4, 21, 12, 33)),
        ("Wednesday, March 4th, 2026 at 12:05 am", datetime(2026, 3, 4, 0, 5)),
        ("4 de marzo de 2026, 9:12 p. m.", datetime(2026, 3, 4, 21, 12)),
        ("4-Mar-2026 12:05 PM", datetime(2026, 3, 4, 12, 5)),
        ("2026/3/4 09:12:33.123", datetime(2026, 3, 4, 9, 12, 33)),
        ("2026-03-04T09:12:33-05:00", datetime(2026, 3, 4, 14, 12, 33, tzinfo=UTC)),
        ("2026-03-04T09:12:33Z", datetime(2026, 3, 4, 9, 12, 33, tzinfo=UTC)),
        ("09:12 03-04-2026", datetime(2026, 3, 4, 9, 12)),
        ("03/04/26 9:12 pm", datetime(2026, 3, 4, 21, 12)),
        ("02/30/2026 9:12", None),
        ("03/04/2026", None),
        ("9:12", None),
        ("03/04/2026 13:12 pm", None),
        ("1999-03-04 9:12", None),
        ("2026-03-04 25:12", None),
    ],
)
def test_ways_to_write_a_moment(text: str, wanted: datetime | None) -> None:
    assert wall_clock(text, DateOrder.MONTH_FIRST) == wanted


@given(st.datetimes(datetime(2000, 1, 1), datetime(2099, 12, 31)), st.sampled_from(list(DateOrder)))
def test_written_moments_come_back(moment: datetime, order: DateOrder) -> None:
    moment = moment.replace(microsecond=0)
    day = "%m/%d/%Y" if order is DateOrder.MONTH_FIRST else "%d/%m/%Y"
    for pattern in (f"{day} %H:%M:%S", f"{day}, %I:%M:%S %p", "%Y-%m-%d %H:%M:%S", "%b %d, %Y %I:%M:%S %p"):
        assert wall_clock(moment.strftime(pattern), order) == moment


@given(st.text(max_size=60), st.sampled_from([None, *DateOrder]))
def test_any_text_says_a_moment_or_none(text: str, order: DateOrder | None) -> None:
    found = wall_clock(text, order)
    assert found is None or date(1999, 12, 30) < found.date() < date(2100, 1, 3)
    assert duration_seconds(text) is None or duration_seconds(text) >= 0  # type: ignore[operator]


@given(st.binary(max_size=400))
def test_any_bytes_give_a_log_or_a_problem(data: bytes) -> None:
    raw = parse_call_log(data)
    assert raw.problem or raw.calls
    assert read_raw_log(json.loads(json.dumps(raw.facts()))) == raw


@pytest.mark.parametrize(
    ("text", "unit", "seconds"),
    [
        ("45", "s", 45),
        ("2", "min", 120),
        ("45", "", None),
        ("0:45", "", 45),
        ("1:02:03", "", 3723),
        ("1m 30s", "", 90),
        ("2 Min", "", 120),
        ("1 hr 2 min", "", 3720),
        ("x", "s", None),
        ("-5", "s", None),
    ],
)
def test_lengths(text: str, unit: str, seconds: int | None) -> None:
    assert duration_seconds(text, unit) == seconds


def test_directions() -> None:
    said = ["2", "Outgoing call", "Llamada realizada", "1", "Incoming", "Missed incoming", "Perdida", "-", "5", "Toll"]
    wanted = ["outgoing", "outgoing", "outgoing", "incoming", "incoming", "missed", "missed", "", "rejected", ""]
    assert [direction(text) for text in said] == wanted


def test_the_attempt_of_the_same_call_is_found_within_a_quarter_of_an_hour() -> None:
    (call, _) = calls(XML)
    assert call.utc is not None
    tries = [
        (1, "(833) 383-1465", call.utc + timedelta(minutes=15)),
        (2, "1-833-383-1465", call.utc - timedelta(minutes=3)),
        (3, "8333831465", call.utc + timedelta(minutes=15, seconds=1)),
        (4, "8333831466", call.utc),
    ]
    assert same_calls((call,), tries) == {1: (2, 1)}


@pytest.mark.parametrize(
    "facts", [None, [], {"calls": 1}, {"calls": [1]}, {"calls": [[1, 2]]}, {"calls": [[]] * 30_000}]
)
def test_an_answer_that_is_none_is_refused(facts: Any) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_raw_log(facts)
