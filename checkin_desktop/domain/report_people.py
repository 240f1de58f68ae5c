"""How a report speaks of those who tried and those who were there, without their names: "caller 2, daughter".

People are told apart by what the log says of them, and numbered in the order in which they first appear in it, over
all attempts: two reports of one log call the same person the same, whatever each of them shows. Pure functions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from checkin_desktop.domain.attempts import Attempt, AttemptDraft, AttemptEntry, EntryKind, MadeBy
from checkin_desktop.domain.folding import fold
from checkin_desktop.domain.snapshots import Declarant, KnownPerson

_SELF = "self"


def caller_identity(draft: AttemptDraft) -> str:
    """What tells the one who tried apart from others: the person of the case, a name, or at least a role."""
    if draft.made_by is MadeBy.SELF:
        return _SELF
    name = fold(draft.made_by_name)
    return f"name:{name}" if name else f"role:{draft.made_by.value}:{fold(draft.made_by_role)}"


def witness_identity(draft: AttemptDraft) -> str:
    """What tells a witness apart from others; "" where nobody was there."""
    name, role = fold(draft.witness), fold(draft.witness_role)
    if name:
        return f"name:{name}"
    return f"role:{role}" if role else ""


def callers(attempts: Sequence[Attempt]) -> tuple[KnownPerson, ...]:
    """Everybody who tried, in the order in which they first appear; those whom a correction took out come last."""
    known: dict[str, KnownPerson] = {}
    for draft in _drafts(attempts):
        identity = caller_identity(draft)
        found = known.get(identity)
        name = "" if draft.made_by is MadeBy.SELF else draft.made_by_name.strip()
        if found is None:
            known[identity] = KnownPerson(
                identity, len(known) + 1, name, draft.made_by_role.strip(), draft.made_by, f"caller-{len(known) + 1}"
            )
        elif not found.role and draft.made_by_role.strip():
            known[identity] = KnownPerson(
                identity, found.number, found.name, draft.made_by_role.strip(), found.made_by, found.key
            )
    return tuple(known.values())


def witnesses(attempts: Sequence[Attempt]) -> tuple[KnownPerson, ...]:
    """Everybody who was there, in the order in which they first appear."""
    known: dict[str, KnownPerson] = {}
    for draft in _drafts(attempts):
        identity = witness_identity(draft)
        if identity and (identity not in known or not known[identity].role):
            number = known[identity].number if identity in known else len(known) + 1
            known[identity] = KnownPerson(identity, number, draft.witness.strip(), draft.witness_role.strip())
    return tuple(known.values())


def declarants(known: Sequence[KnownPerson], shown: Sequence[Attempt], own_name: str) -> tuple[Declarant, ...]:
    """Who made the shown attempts, in the order of their numbers, each with exactly those attempts."""
    made: dict[str, list[int]] = {}
    for attempt in shown:
        made.setdefault(caller_identity(attempt.current), []).append(attempt.number)
    return tuple(
        Declarant(
            own_name if person.made_by is MadeBy.SELF else person.name,
            tuple(sorted(made[person.identity])),
            person.key,
            person.number,
            person.made_by or MadeBy.OTHER,
            person.role,
        )
        for person in known
        if person.identity in made
    )


def _drafts(attempts: Sequence[Attempt]) -> Iterator[AttemptDraft]:
    """The values that hold now, by number; then those that held once."""
    ordered = sorted(attempts, key=lambda attempt: attempt.number)
    yield from (attempt.current for attempt in ordered)
    yield from (entry.draft for attempt in ordered for entry in _with_values(attempt))


def _with_values(attempt: Attempt) -> Iterable[AttemptEntry]:
    return (attempt.first, *(change for change in attempt.changes if change.kind is EntryKind.CORRECTION))
