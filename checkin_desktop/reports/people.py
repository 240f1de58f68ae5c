"""How those who tried, who were there, and who wrote are named on paper: by role, unless names were chosen.

"caller 2, daughter" is the same person in every report of one log (`domain.report_people`). The person of the case
is named on every page anyway. Whoever translated is named always: a translation counts for nothing without
(EOIR Practice Manual, 3.3(a)).
"""

from __future__ import annotations

from typing import Final

from checkin_desktop.domain import report_people
from checkin_desktop.domain.attempts import AttemptDraft, MadeBy
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.snapshots import Declarant, KnownPerson, ReportSnapshot
from checkin_desktop.reports.text import typed
from checkin_desktop.reports.wording import Both, Wording

BLANK_NAME: Final = "______________________________"


class People:
    """Says who somebody is, for one report."""

    def __init__(self, words: Wording, snapshot: ReportSnapshot) -> None:
        self._words = words
        self.say = words.translate
        self._choices = snapshot.choices
        details = snapshot.person.details
        self._own = typed(details.display_name or details.government_name)
        self._own_names = {fold(name) for name in (details.display_name, details.government_name) if name.strip()}
        self._callers = {one.identity: one for one in report_people.callers(snapshot.attempts)}
        self._callers |= {one.identity: one for one in snapshot.callers}
        self._witnesses = {one.identity: one for one in report_people.witnesses(snapshot.attempts)}
        self._witnesses |= {one.identity: one for one in snapshot.witnesses}

    def caller(self, draft: AttemptDraft) -> Both:
        """Who tried."""
        known = self._callers[report_people.caller_identity(draft)]
        part = self._caller_part(known.number, known.made_by or MadeBy.OTHER, draft.made_by_role or known.role)
        if self._choices.caller_names and draft.made_by_name.strip():
            return self._named(typed(draft.made_by_name), part)
        return part

    def caller_number(self, draft: AttemptDraft) -> int:
        """The number of who tried."""
        return self._callers[report_people.caller_identity(draft)].number

    def declarant(self, declarant: Declarant) -> Both:
        """What the report calls a declarant."""
        return self._caller_part(declarant.number, declarant.made_by, declarant.role)

    def declarant_name(self, declarant: Declarant) -> str:
        """The name to declare under; a line to write on where it is not given or not chosen."""
        if declarant.made_by is MadeBy.SELF:
            return typed(declarant.name) or self._own
        return (typed(declarant.name) if self._choices.caller_names else "") or BLANK_NAME

    def witness(self, draft: AttemptDraft) -> Both:
        """Who was there; empty when nobody was."""
        identity = report_people.witness_identity(draft)
        if not identity:
            return Both("")
        known = self._witnesses[identity]
        part = self._witness_part(known, draft.witness_role)
        if self._choices.witness_names and draft.witness.strip():
            return self._named(typed(draft.witness), part)
        return part

    def writer(self, name: str) -> Both:
        """Who wrote an entry down; empty when nobody was named."""
        if not name.strip():
            return Both("")
        if self._choices.caller_names:
            return Both(typed(name))
        folded = fold(name)
        if folded in self._own_names:
            return Both(self._own)
        caller = self._callers.get(f"name:{folded}")
        if caller is not None:
            return self._caller_part(caller.number, caller.made_by or MadeBy.OTHER, caller.role)
        witness = self._witnesses.get(f"name:{folded}")
        if witness is not None:
            return self._witness_part(witness, "")
        return self.say("pdf", "a person not named here")

    def _caller_part(self, number: int, made_by: MadeBy, role: str) -> Both:
        if made_by is MadeBy.SELF and not role.strip():
            role_words = self.say("pdf", "the person of this record")
        else:
            role_words = Both(typed(role)) if role.strip() else _inside(self._words.label(made_by))
        return self.say("pdf", "caller {number}, {role}", number=number, role=role_words)

    def _witness_part(self, known: KnownPerson, role: str) -> Both:
        role = role.strip() or known.role
        if role:
            return self.say("pdf", "witness {number}, {role}", number=known.number, role=typed(role))
        return self.say("pdf", "witness {number}", number=known.number)

    def _named(self, name: str, part: Both) -> Both:
        return self.say("pdf", "{name} ({role})", name=name, role=part)


def _inside(text: Both) -> Both:
    """A label as it stands inside a sentence."""
    return Both(text.first[:1].lower() + text.first[1:], text.second[:1].lower() + text.second[1:])
