"""What all services of one open vault share: the session, the clock, and who wants to know what changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from checkin_desktop.base.clock import Clock
from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.moments import moment_now
from checkin_desktop.domain.reference import ReferenceData
from checkin_desktop.services import reference
from checkin_desktop.services.local_zone import local_zone

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from checkin_desktop.vault.session import VaultSession

Topics = frozenset[str]


@dataclass(frozen=True, slots=True)
class Saved:
    """A change is on the medium. `saved_at` is UTC; `topics` name what changed ("contacts", "contacts:7")."""

    saved_at: datetime
    topics: Topics


class OpenVault:
    """One open vault, used by one worker thread at a time."""

    def __init__(self, session: VaultSession, clock: Clock) -> None:
        """`session` is closed by whoever owns this."""
        self.session = session
        self.clock = clock
        self.zone = local_zone()
        self._listeners: list[Callable[[Topics], None]] = []
        self._facts: ReferenceData | None = None

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written: `write` raises VAULT_READ_ONLY."""
        return self.session.read_only

    @property
    def reference(self) -> ReferenceData:
        """The facts in force, with this vault's own closed days among the closures. Reads no vault; any thread."""
        return self._facts if self._facts is not None else reference.load()

    def use_facts(self, facts: ReferenceData) -> None:
        """Put other facts in force; `services.facts` decides which."""
        self._facts = facts

    def now(self) -> datetime:
        """The moment, in UTC, to the second."""
        return self.clock.now().astimezone(UTC).replace(microsecond=0)

    def moment(self) -> Moment:
        """The moment as this computer's clock on the wall shows it."""
        return moment_now(self.clock.now(), self.zone)

    def today(self) -> date:
        """The day in the computer's zone."""
        return self.moment().local.date()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A read transaction. Raises what `VaultSession.read` raises."""
        with self.session.read() as session:
            yield session

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A write transaction: committed and on the medium when the block ends. Raises as `VaultSession.begin`."""
        with self.session.begin() as session:
            yield session

    def on_change(self, listener: Callable[[Topics], None]) -> Callable[[], None]:
        """Call `listener` with the topics after each commit, in the worker thread; returns how to stop that."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def changed(self, *topics: str, person_id: int | None = None) -> Saved:
        """Tell the listeners. With `person_id` each topic is told for the person too."""
        told = set(topics)
        if person_id is not None:
            told |= {f"{topic}:{person_id}" for topic in topics}
        saved = Saved(self.now(), frozenset(told))
        for listener in tuple(self._listeners):
            listener(saved.topics)
        return saved
