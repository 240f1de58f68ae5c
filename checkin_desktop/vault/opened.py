"""One open vault.

A session holds the lock, the keys and the database engine. It is used by one worker thread at a time; only `interrupt`
may be called from another one. "Saved" means that `begin` has left its block without an exception: the commit is then
on the medium (write-ahead log, synchronous=FULL).

A session with a `view` only reads (`vault.read_only` makes it): `begin` refuses at once, and nothing in the vault's
folder is written, repaired, swept or noted, not even at close.
"""

from __future__ import annotations

import contextlib
import gc
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, exc, select, update
from sqlalchemy.orm import Session

from checkin_desktop.base.clock import Clock, SystemClock
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.notices import Notice
from checkin_desktop.vault import engine as engines
from checkin_desktop.vault import layout, rollback
from checkin_desktop.vault.attachments import AttachmentStore
from checkin_desktop.vault.failures import database_failures, ends_connection
from checkin_desktop.vault.keyfile import KeyFile
from checkin_desktop.vault.keys import KeyRing, Purpose, wipe
from checkin_desktop.vault.layout import SetFolder
from checkin_desktop.vault.lockfile import VaultLock
from checkin_desktop.vault.process_hardening import give_memory_back
from checkin_desktop.vault.tables import MetaRow
from checkin_desktop.vault.view import View

_log = logging.getLogger(__name__)


class VaultSession:
    """One open vault. Made by `checkin_desktop.vault.unlock` and `checkin_desktop.vault.creation`."""

    def __init__(
        self,
        folder: Path,
        current: SetFolder,
        lock: VaultLock | None,
        ring: KeyRing,
        *,
        key_file: KeyFile | None,
        opened_with_code: bool = False,
        clock: Clock | None = None,
        view: View | None = None,
    ) -> None:
        """Take over the lock and the keys, and what a `view` reads from. Nothing is read yet; `close` frees all."""
        self.folder = folder
        self.current = current
        self.key_file = key_file
        self.opened_with_code = opened_with_code
        self.recovered_seed = bytearray()
        self.vault_id = b""
        self.label = ""
        self.notes: tuple[Notice, ...] = ()
        self.clock: Clock = clock or SystemClock()
        self._lock = lock
        self._ring = ring
        self._connection: Any = None
        self._closed = False
        self._settled = False
        self.view = view
        self.attachments = AttachmentStore(
            folder, current, lambda: self.key(Purpose.FILES), read_only=view is not None
        )
        self.engine: Engine = engines.make_engine(
            view.database if view else current.database,
            ring[Purpose.DATABASE],
            self._keep_connection,
            immutable=view is not None,
        )

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed: `begin` raises VAULT_READ_ONLY."""
        return self.view is not None

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet."""
        return not self._closed

    def require_writable(self) -> None:
        """Raise VAULT_READ_ONLY when nothing can be changed; for work that writes files before it writes rows."""
        if self.view is not None:
            raise AppError(ErrorCode.VAULT_READ_ONLY)

    @contextlib.contextmanager
    def begin(self) -> Iterator[Session]:
        """A write transaction: BEGIN IMMEDIATE, and COMMIT when the block ends without an exception.

        Raises DISK_FULL, WRITE_FAILED, DATABASE_DAMAGED, DATABASE_UNREADABLE, VAULT_READ_ONLY, APPEND_ONLY, Cancelled
        (interrupted) or LOCKED; nothing of the block is kept then.
        """
        self.require_writable()
        with self._session({}) as session, session.begin():
            yield session
            session.flush()
            session.execute(update(MetaRow).values(commit_seq=MetaRow.commit_seq + 1))

    @contextlib.contextmanager
    def read(self) -> Iterator[Session]:
        """A read transaction. A write inside it fails: it would never be committed. Raises as `begin` does."""
        with self._session({"vault_begin": "deferred"}) as session:
            raw: Any = session.connection().connection.driver_connection
            raw.execute("PRAGMA query_only=ON")
            try:
                yield session
            finally:
                raw.execute("PRAGMA query_only=OFF")

    def interrupt(self) -> None:
        """Stop the statement that is running; its transaction is rolled back. From any thread."""
        connection = self._connection
        if connection is not None:
            # The worker may close the connection at this very moment; then there is nothing left to stop.
            with contextlib.suppress(Exception):
                connection.interrupt()

    def key(self, purpose: Purpose) -> bytearray:
        """A subkey of this vault; zeros after `close`. Raises LOCKED when closed."""
        self._require_open()
        return self._ring[purpose]

    def forget_recovered_seed(self) -> None:
        """Overwrite the seed that a recovery code brought, once it has served to add a passphrase."""
        wipe(self.recovered_seed)
        self.recovered_seed = bytearray()

    def load_meta(self) -> int:
        """Read who this vault is; returns the generation of the key file when it was last changed.

        Raises as `read` does, and DATABASE_DAMAGED when the row is missing.
        """
        with self.read() as session:
            row = session.execute(select(MetaRow.vault_id, MetaRow.label, MetaRow.keyfile_generation)).one_or_none()
            if row is None:
                raise AppError(ErrorCode.DATABASE_DAMAGED)
            self.vault_id, self.label = row.vault_id, row.label
            return int(row.keyfile_generation)

    def settle(self, notes: tuple[Notice, ...] = ()) -> None:
        """The vault is who it says and may be used; from now on a lock records how far it has come."""
        self.notes = notes
        self._settled = True

    def commit_seq(self) -> int:
        """How many transactions were committed in this vault so far. Raises as `read` does."""
        with self.read() as session:
            return session.execute(select(MetaRow.commit_seq)).scalar_one()

    def close(self) -> None:
        """Lock: write everything into the database file, forget the keys, free the lock. Never raises for data."""
        if self._closed:
            return
        try:
            self._write_state()
            self._closed = True
            self.checkpoint()
            self.engine.dispose()
            self._connection = None
            if self.read_only:
                return
            if self.current.has_journal:
                _log.warning("the write-ahead log survived the close")
            else:
                layout.drop_recovery_copies(self.folder)
        finally:
            self._closed = True
            self._ring.wipe()
            self.forget_recovered_seed()
            if self.view is not None:
                self.view.drop()
            if self._lock is not None:
                self._lock.release()
            gc.collect()
            give_memory_back()

    def forget_keys(self) -> None:
        """Wipe the keys without waiting for the worker, which may never come back. From any thread, and for good.

        What the worker is in the middle of fails at its next step; a connection that is not in use is closed.
        """
        self._closed = True
        self.interrupt()
        self._ring.wipe()
        self.forget_recovered_seed()
        self.engine.dispose()
        if self.view is not None:
            self.view.drop()
        if self._lock is not None:
            self._lock.release()

    def _write_state(self) -> None:
        if not self._settled or self.read_only:
            return
        try:
            key, now = self.key(Purpose.STATE), self.clock.now()
            rollback.write_state(self.folder, key, self.vault_id, self.commit_seq(), now)
        except (AppError, OSError, exc.SQLAlchemyError) as error:
            _log.warning("the state of the vault was not written: %s", type(error).__name__)

    def checkpoint(self) -> None:
        """Bring the write-ahead log into the database file. Never raises: the log holds every commit."""
        if self.read_only:
            return
        try:
            with self.engine.connect().execution_options(vault_begin="none") as connection:
                connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        except (AppError, exc.SQLAlchemyError) as error:
            _log.warning("the database could not be checkpointed: %s", type(error).__name__)

    @contextlib.contextmanager
    def _session(self, options: dict[str, Any]) -> Iterator[Session]:
        self._require_open()
        bound = self.engine.execution_options(**options) if options else self.engine
        try:
            with database_failures(self.folder), Session(bound, expire_on_commit=False) as session:
                yield session
        except AppError as failure:
            if ends_connection(failure):
                # One bad page poisons a SQLCipher connection: the next use makes a new one.
                self.engine.dispose()
            raise

    def _require_open(self) -> None:
        if self._closed:
            raise AppError(ErrorCode.LOCKED)

    def _keep_connection(self, connection: Any) -> None:
        self._connection = connection
