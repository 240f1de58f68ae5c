"""Every shown text of the shipped facts is in the catalogue."""

from __future__ import annotations

import re

from checkin_desktop.domain.shown_facts import FactGroup, shown_facts
from checkin_desktop.services import reference
from checkin_desktop.words import (
    reference_documents,
    reference_guides,
    reference_guides_help,
    reference_guides_moving,
    reference_legal_help,
    reference_rules,
    reference_texts,
)
from checkin_desktop.words.catalog import Catalog

MARKED = {
    text
    for _context, text in (
        *reference_documents.DOCUMENTS, *reference_documents.FORMS, *reference_documents.SITUATIONS,
        *reference_documents.BRING,
        *reference_texts.LINES, *reference_texts.DIRECTORY, *reference_texts.IDENTIFIERS, *reference_texts.SOURCES,
        *reference_guides.GUIDES, *reference_guides_moving.GUIDES_MOVING, *reference_guides_help.GUIDES_HELP,
        *reference_rules.PAPERS, *reference_rules.RULES, *reference_rules.CONFLICTS, *reference_rules.LIMITS,
        *reference_rules.PLAN, *reference_rules.SOURCES, *reference_legal_help.LEGAL_HELP,
    )
}  # fmt: skip


def shown_texts() -> set[str]:
    data = reference.load()
    texts = {text for kind in data.documents for text in (kind.title, kind.what, kind.warning, kind.bring)}
    texts |= {kind.form for kind in data.documents if re.search(r"[a-z]{3}", kind.form)}
    texts |= {text for line in data.lines for text in (line.name, *line.use_for, *line.also_called, *line.steps)}
    texts |= {text for line in data.lines for text in (*line.needs, *line.languages)}
    texts |= {text for line in data.lines for text in (line.warning, line.not_for, line.phone_for, line.automated)}
    texts |= {reading.purpose for line in data.lines for reading in line.hours}
    texts |= {warning for place in data.check_in_places for warning in place.warnings}
    texts |= set(data.situation_names.values()) | {fact.text for fact in data.before_you_go}
    texts |= {group.name for group in data.guide_groups}
    texts |= {text for guide in data.guides for text in (guide.title, guide.summary, guide.calm)}
    steps = [step for guide in data.guides for step in guide.steps]
    texts |= {text for step in steps for text in (step.fact.text, step.more, *step.topics)}
    facts = [*data.identifiers.values(), data.locator, *data.before_you_go, *(step.fact for step in steps)]
    facts += [record.fact for record in (*data.documents, *data.lines, *data.field_offices, *data.check_in_places)]
    facts += [data.holiday_rule] if data.holiday_rule is not None else []
    texts |= {fact.text for fact in (*data.identifiers.values(), data.locator)}
    texts |= {source.name for fact in facts for source in fact.sources if source.provenance != "unverified"}
    shown = shown_facts(data)
    texts |= {text for fact in shown for text in (*fact.texts, *(() if fact.as_published else (fact.title,)))}
    texts |= {reading.rule for fact in shown if fact.group is not FactGroup.LINES for reading in fact.readings}
    texts |= {source.name for fact in shown for source in fact.sources if source.provenance != "unverified"}
    return texts - {""}


def test_every_document_title_is_marked() -> None:
    assert {kind.title for kind in reference.load().documents} <= MARKED


def test_marks_and_shipped_data_are_equal() -> None:
    assert shown_texts() - MARKED == set()
    assert MARKED - shown_texts() == set()


def test_titles_are_translated() -> None:
    assert Catalog("es").translate("reference", "Work permit card") == "Tarjeta de permiso de trabajo"
