"""The IANA name of this computer's time zone, as far as the standard library can find out."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin_desktop.domain.moments import zone_info

_LOCALTIME = Path("/etc/localtime")
_TIMEZONE = Path("/etc/timezone")
_MARK = "zoneinfo/"


def local_zone() -> str:
    """For example "America/New_York"; "UTC" where it cannot be found out. Reads at most two small files."""
    for name in (_from_environment(), _from_link(), _from_file()):
        if name and zone_info(name) is not None:
            return ZoneInfo(name).key
    return "UTC"


def _from_environment() -> str:
    name = os.environ.get("TZ", "").removeprefix(":")
    return name.rpartition(_MARK)[2]


def _from_link() -> str:
    try:
        target = str(_LOCALTIME.resolve(strict=True))
    except OSError:
        return ""
    return target.rpartition(_MARK)[2] if _MARK in target else ""


def _from_file() -> str:
    try:
        return _TIMEZONE.read_text(encoding="ascii").strip()
    except (OSError, ValueError):
        return ""
