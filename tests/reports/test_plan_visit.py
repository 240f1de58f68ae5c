"""The day of the next visit in the emergency plan, and what the plan says of the two forms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from checkin_desktop.domain.held_papers import Answer
from checkin_desktop.domain.outings import OutingDetails
from checkin_desktop.domain.plan import PlanAnswerKey
from checkin_desktop.domain.readiness import Readiness, SignedForm
from checkin_desktop.domain.snapshots import PlanSnapshot
from checkin_desktop.reports import emergency_plan
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

Read = Callable[[bytes], str]
HEADING = "The day of the next appointment"


def printed(snapshot: PlanSnapshot, pdf_text: Read, language: str = "en") -> str:
    return pdf_text(emergency_plan.render(snapshot, Wording(Catalog(language))).data).replace("\u00a0", " ")


def test_the_calls_stand_in_the_order_of_their_times(pdf_text: Read, pdf_check: Callable[[bytes], None]) -> None:
    snapshot = samples.plan_snapshot(visit=samples.visit())
    pdf_check(emergency_plan.render(snapshot, Wording(Catalog("en"))).data)
    text = printed(snapshot, pdf_text)
    day = text[text.index(HEADING) : text.index("Numbers to learn by heart")]
    assert "Monday, 30 November 2026, 9:00 a.m., Eastern time" in day
    assert "José “Pepe” Müller" in day
    assert "Not back by 2:00 p.m.? Make these calls at these times." in day
    times = [day.index(clock) for clock in ("2:00 p.m. Rosa", "2:45 p.m. Priya Shah")]
    assert times == sorted(times)
    assert "3:00 p.m." not in day
    assert "Milk for the baby (in the bag)" in day
    assert "Call-in letter (in the bag)" in day


def test_without_a_plan_for_the_day_there_are_lines_to_write_on(pdf_text: Read) -> None:
    text = printed(samples.plan_snapshot(visit=replace(samples.visit(), outing=OutingDetails())), pdf_text)
    day = text[text.index(HEADING) : text.index("Numbers to learn by heart")]
    assert "Not back in time?" in day
    assert day.count("Not written yet") == 3


def test_without_an_appointment_ahead_the_part_is_left_out(pdf_text: Read) -> None:
    assert HEADING not in printed(samples.plan_snapshot(), pdf_text)


def test_the_plan_in_spanish_speaks_spanish(pdf_text: Read) -> None:
    text = printed(samples.plan_snapshot(visit=samples.visit()), pdf_text, "es")
    assert "lunes 30 de noviembre de 2026" in text.lower()
    assert "in the bag" not in text


def test_an_answer_outranks_older_words_and_both_are_printed(pdf_text: Read) -> None:
    plan = samples.plan()
    words = plan.answers[PlanAnswerKey.G28_SIGNED]
    assert words in printed(samples.plan_snapshot(), pdf_text)
    ready = Readiness(SignedForm(Answer.NO, "Priya Shah", "with the lawyer"), SignedForm(Answer.YES, "Rosa"))
    text = printed(samples.plan_snapshot(plan=replace(plan, ready=ready)), pdf_text)
    lead = "Form G-28 for the lawyer"
    parts = ("Not signed yet", "Lawyer on the form: Priya Shah", "The paper is here: with the lawyer", words)
    places = [text.index(part, text.index(lead)) for part in parts]
    assert places == sorted(places)
    assert f"Written in this plan before: {words}" in text
    assert "On the form, may ask: Rosa" in text
