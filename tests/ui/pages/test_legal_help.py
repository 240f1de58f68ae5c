"""Free legal help: every point with its source, what is unverified looks so, links only after a question."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from checkin_desktop.domain.people import Person
from checkin_desktop.domain.reference import Confidence
from checkin_desktop.ui.dialogs.open_link import LinkButton
from checkin_desktop.ui.language import set_language
from checkin_desktop.ui.pages.legal_help import LegalHelpPage
from checkin_desktop.ui.widgets.fact_note import FactNote
from tests.support.page_bench import PageBench, words
from tests.ui.driving import button


def test_every_point_is_shown_and_nothing_opens_by_itself(bench: PageBench, maria: Person) -> None:
    page = LegalHelpPage(bench.context)
    layout = bench.window.layout()
    assert layout is not None
    layout.addWidget(page)
    bench.window.resize(1040, 760)
    bench.window.show()
    said, points = words(page), bench.case.reference.legal_help
    assert all(point.fact.text in said and point.title in said for point in points)
    notes = page.findChildren(FactNote)
    shown = [point.fact for point in points]
    assert all(any(note._fact.sources == fact.sources for note in notes if note._fact) for fact in shown)
    weak = [note for note in notes if note.unverified]
    assert len(weak) == sum(fact.confidence in (Confidence.UNVERIFIED, Confidence.LOW) for fact in shown) == 3

    opened: list[str] = []
    bench.context.open_address = lambda address: bool(opened.append(address)) or True
    links = page.findChildren(LinkButton)
    assert [link.address for link in links] == [point.address for point in points if point.address]
    bench.messages.agrees = False
    links[0].click()
    assert opened == []
    bench.messages.agrees = True
    links[0].click()
    assert opened == ["https://www.justice.gov/eoir/list-pro-bono-legal-service-providers"]
    button(page, "Copy 211").click()
    assert QGuiApplication.clipboard().text() == "211"
    set_language("es")
    bench.until(lambda: "Un notario no es abogado" in words(page))
