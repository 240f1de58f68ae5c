"""Whether a folder lies on another computer. SQLite's write-ahead log needs memory shared on one machine, and locks
over the network are promises only, so a vault is never opened in place there.

NFS, SMB, 9p and their like are refused. Other FUSE file systems may be local or not: those are refused too unless the
person says that it is a local drive.
"""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path

from checkin_desktop.domain.errors import AppError, ErrorCode

_NETWORK_TYPES = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "afpfs",
        "webdav",
        "ncpfs",
        "coda",
        "ceph",
        "glusterfs",
        "lustre",
        "gfs2",
        "ocfs2",
        "prl_fs",
        "vboxsf",
    }
)
# A block device read by a FUSE driver (NTFS, exFAT) is as local as any.
_LOCAL_FUSE = frozenset({"fuseblk"})
_MOUNTS = Path("/proc/self/mountinfo")


def refuse_network(folder: Path, *, allow_fuse: bool = False, mounts: Path = _MOUNTS) -> None:
    """Raise VAULT_ON_NETWORK(kind) if the folder, or the nearest one above it that exists, is not on this computer.

    `kind` is "network" or "fuse" (the person may be asked, then `allow_fuse`). Where the system does not tell, the
    folder counts as local: write-ahead logging and the lock are still checked when the vault is opened.
    """
    kind = file_system_type(folder, mounts)
    if kind in _NETWORK_TYPES:
        raise AppError(ErrorCode.VAULT_ON_NETWORK, kind="network")
    if kind.split(".")[0] == "fuse" and kind not in _LOCAL_FUSE and not allow_fuse:
        raise AppError(ErrorCode.VAULT_ON_NETWORK, kind="fuse")


def file_system_type(folder: Path, mounts: Path = _MOUNTS) -> str:
    """The name of the file system in the kernel's words; "" where it is not known, "nfs" for any remote Windows drive
    or any macOS volume that is not local."""
    with contextlib.suppress(OSError, AttributeError, ValueError):
        if sys.platform == "win32":
            return _windows_type(folder)
        if sys.platform == "darwin":
            return _macos_type(_nearest(folder))
        return _linux_type(_nearest(folder), mounts.read_bytes())
    return ""


def _nearest(folder: Path) -> Path:
    resolved = Path(os.path.realpath(folder))
    while not resolved.exists() and resolved != resolved.parent:
        resolved = resolved.parent
    return resolved


def _linux_type(folder: Path, mountinfo: bytes) -> str:
    """proc_pid_mountinfo(5): field 5 is the mount point with octal escapes; the type follows the lone hyphen."""
    best, kind = -1, ""
    for line in mountinfo.splitlines():
        front, hyphen, back = line.partition(b" - ")
        fields, described = front.split(b" "), back.split(b" ")
        if not hyphen or len(fields) < 5 or not described[0]:
            continue
        point = Path(os.fsdecode(_unescape(fields[4])))
        # A later mount on the same place hides the earlier one.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), described[0].decode("ascii", "replace")
    return kind


def _unescape(field: bytes) -> bytes:
    for escaped, plain in ((b"\\040", b" "), (b"\\011", b"\t"), (b"\\012", b"\n"), (b"\\134", b"\\")):
        field = field.replace(escaped, plain)
    return field


if sys.platform == "win32":
    import ctypes

    _DRIVE_REMOTE = 4

    def _windows_type(folder: Path) -> str:
        absolute = folder.absolute()
        if absolute.drive.startswith("\\\\"):
            return "nfs"
        kind = ctypes.WinDLL("kernel32").GetDriveTypeW(absolute.anchor)
        return "nfs" if kind == _DRIVE_REMOTE else ""


if sys.platform == "darwin":
    import ctypes

    _MNT_LOCAL = 0x1000
    # struct statfs of <sys/mount.h> with 64-bit inodes: f_flags at byte 64, f_fstypename at 72.
    _STATFS_BYTES = 2168

    def _macos_type(folder: Path) -> str:
        library = ctypes.CDLL(None, use_errno=True)
        call = getattr(library, "statfs$INODE64", None) or library.statfs
        facts = ctypes.create_string_buffer(_STATFS_BYTES + 1024)
        if call(os.fsencode(folder), facts) != 0:
            return ""
        flags = int.from_bytes(facts.raw[64:68], sys.byteorder)
        kind = facts.raw[72:88].split(b"\0")[0].decode("ascii", "replace")
        return kind if flags & _MNT_LOCAL else "nfs"
