"""Failures that the program expects, as codes with parameters.

A code is turned into a sentence by `checkin_desktop.words.error_texts`; nothing here is shown to a person as it is.
Parameters never hold personal data: an exception may reach a log.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checkin_desktop.domain.notices import Notice


class ErrorCode(StrEnum):
    """Every failure a person can be told about. Each one has a text in every shipped language."""

    WRONG_PASSPHRASE = "wrong_passphrase"
    PASSPHRASE_EMPTY = "passphrase_empty"
    PASSPHRASE_UNUSABLE = "passphrase_unusable"
    CODE_TYPO = "code_typo"  # params: group (1..7), sure (bool)
    CODE_OTHER_VAULT = "code_other_vault"
    KEY_FILES_DAMAGED = "key_files_damaged"
    KEY_FILE_ALTERED = "key_file_altered"
    KEY_FILE_UNSAFE_PARAMETERS = "key_file_unsafe_parameters"
    NOT_ENOUGH_MEMORY = "not_enough_memory"  # params: megabytes
    NOT_A_VAULT = "not_a_vault"
    VAULT_INCOMPLETE = "vault_incomplete"  # params: part
    VAULT_EXISTS = "vault_exists"
    VAULT_IN_USE = "vault_in_use"  # params: pid, host, since (ISO 8601 UTC)
    VAULT_ON_NETWORK = "vault_on_network"
    VAULT_READ_ONLY = "vault_read_only"
    VAULT_NEWER = "vault_newer"  # params: made_by
    FOLDER_NOT_READABLE = "folder_not_readable"
    NO_SNAPSHOT = "no_snapshot"
    DATABASE_UNREADABLE = "database_unreadable"
    DATABASE_DAMAGED = "database_damaged"
    JOURNAL_UNSOUND = "journal_unsound"
    DISK_FULL = "disk_full"
    WRITE_FAILED = "write_failed"
    TYPED_NOT_KEPT = "typed_not_kept"
    FOLDER_NOT_WRITABLE = "folder_not_writable"
    FILE_TOO_LARGE = "file_too_large"  # params: limit_mb
    VAULT_FULL = "vault_full"  # params: limit_gb, left_mb
    FILE_EMPTY = "file_empty"
    FILE_UNREADABLE = "file_unreadable"
    FILE_NOT_SUPPORTED = "file_not_supported"
    FILE_DAMAGED = "file_damaged"
    FILE_LOCKED = "file_locked"
    FILE_PASSWORD_WRONG = "file_password_wrong"
    PICTURE_TOO_LARGE = "picture_too_large"
    ATTACHMENT_MISSING = "attachment_missing"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    SCANNER_GONE = "scanner_gone"
    SCANNER_BUSY = "scanner_busy"
    SCANNER_EMPTY = "scanner_empty"
    SCANNER_JAMMED = "scanner_jammed"
    SCANNER_OPEN = "scanner_open"
    SCANNER_DENIED = "scanner_denied"
    SCANNER_FAILED = "scanner_failed"
    SCANNER_NOT_KEPT_OFF = "scanner_not_kept_off"
    APPEND_ONLY = "append_only"
    LETTER_SENT = "letter_sent"
    NO_SUCH_RECORD = "no_such_record"
    IMPORT_CHANGED = "import_changed"  # params: count
    INVALID = "invalid"  # see InvalidInput.faults
    MISSING_GLYPHS = "missing_glyphs"
    RENDER_FAILED = "render_failed"
    BINDER_TOO_LARGE = "binder_too_large"
    EXPORT_EXISTS = "export_exists"
    EXPORT_INSIDE_VAULT = "export_inside_vault"
    NOT_A_BACKUP = "not_a_backup"
    BACKUP_DAMAGED = "backup_damaged"
    BACKUP_OTHER_VAULT = "backup_other_vault"
    BACKUP_INSIDE_VAULT = "backup_inside_vault"
    BACKUP_INCOMPLETE = "backup_incomplete"  # params: count
    KEYRING_LOCKED = "keyring_locked"
    KEYRING_ABSENT = "keyring_absent"
    KEYRING_REFUSED = "keyring_refused"
    KEYRING_TIMED_OUT = "keyring_timed_out"
    KEYRING_NOT_KEPT = "keyring_not_kept"
    KEYRING_NOTHING = "keyring_nothing"
    KEYRING_STALE = "keyring_stale"
    KEYRING_SHARED_COMPUTER = "keyring_shared_computer"
    KEYRING_NOT_ALONE = "keyring_not_alone"
    TIMESTAMP_NOT_A_REPLY = "timestamp_not_a_reply"
    TIMESTAMP_REJECTED = "timestamp_rejected"
    TIMESTAMP_OTHER_HASH = "timestamp_other_hash"
    TIMESTAMP_NO_CERTIFICATE = "timestamp_no_certificate"
    TIMESTAMP_BAD_CERTIFICATE = "timestamp_bad_certificate"
    TIMESTAMP_BAD_SIGNATURE = "timestamp_bad_signature"
    TIMESTAMP_UNKNOWN_KIND = "timestamp_unknown_kind"
    TIMESTAMP_BAD_ROOTS = "timestamp_bad_roots"
    FACTS_OFF = "facts_off"
    FACTS_NOT_AN_UPDATE = "facts_not_an_update"
    FACTS_BAD_SIGNATURE = "facts_bad_signature"
    FACTS_UNREADABLE = "facts_unreadable"
    FACTS_NEWER = "facts_newer"
    FACTS_OLDER = "facts_older"
    FACTS_INCOMPLETE = "facts_incomplete"
    CANCELLED = "cancelled"
    LOCKED = "locked"


class AppError(Exception):
    """An expected failure: `code` plus parameters for its sentence. Its text holds the code only."""

    def __init__(self, code: ErrorCode, **params: str | int | bool) -> None:
        super().__init__(code.value)
        self.code = code
        self.params = params


class Cancelled(AppError):
    """The person stopped the work; nothing was changed."""

    def __init__(self) -> None:
        super().__init__(ErrorCode.CANCELLED)


class InvalidInput(AppError):
    """A draft was refused. `faults` names each faulty field so that the message can stand beside it."""

    def __init__(self, faults: tuple[Notice, ...]) -> None:
        super().__init__(ErrorCode.INVALID, count=len(faults))
        self.faults = faults
