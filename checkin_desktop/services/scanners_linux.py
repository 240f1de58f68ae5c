"""Scanners through SANE's own program `scanimage`, whose bytes come through a pipe and touch no disk.

By itself SANE asks the network for scanners (its drivers net, escl, airscan and others), which tells everybody in that
network that somebody here wants to scan. So only drivers of plugged-in scanners are asked (`resources/scanner`), in a
process that reaches no network; with `network` the person asked for all that the system has.

Messages and exit codes are those of sane-backends 1.1 to 1.3 (SANE_Status of sane/sane.h), options those of
scanimage(1).
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeVar

from checkin_desktop.base.program import RUN_SCANNER, own_command
from checkin_desktop.base.resources import resource_path
from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.domain.scanners import (
    LETTER_MM,
    RESOLUTIONS,
    ScanArea,
    ScanColor,
    ScannerDevice,
    ScannerFeatures,
    ScanSource,
    ScanWish,
)
from checkin_desktop.services import scan_child, scan_process

Kind = TypeVar("Kind", ScanColor, ScanSource)

MOST_BYTES: Final = 100 * 1024 * 1024
"""A page may be as large as any file that can be added."""
_MOST_TEXT: Final = 1 << 20
_MOST_DEVICES: Final = 64
_LONGEST_NAME: Final = 120
# A lamp may warm up for a minute before the first line comes.
_QUIET_SECONDS: Final = 180.0
_CUT: Final = "\x1f"
_CODES: Final = {
    3: ErrorCode.SCANNER_BUSY,
    6: ErrorCode.SCANNER_JAMMED,
    7: ErrorCode.SCANNER_EMPTY,
    8: ErrorCode.SCANNER_OPEN,
    11: ErrorCode.SCANNER_DENIED,
    scan_child.NOT_KEPT_OFF: ErrorCode.SCANNER_NOT_KEPT_OFF,
}
_SAID: Final = (
    ("Device busy", ErrorCode.SCANNER_BUSY),
    ("feeder jammed", ErrorCode.SCANNER_JAMMED),
    ("out of documents", ErrorCode.SCANNER_EMPTY),
    ("cover is open", ErrorCode.SCANNER_OPEN),
    ("Access to resource has been denied", ErrorCode.SCANNER_DENIED),
    ("Invalid argument", ErrorCode.SCANNER_GONE),
    ("No such device", ErrorCode.SCANNER_GONE),
)
_OPTION: Final = re.compile(r"^ {4}(--?[a-z-]+)(?:\[=\([^)]*\)\])? ?(.*?) \[([^\]]*)\]", re.MULTILINE)
_RANGE: Final = re.compile(r"(-?[\d.]+)\.\.(-?[\d.]+)")
_NUMBER: Final = re.compile(r"\d+")
_PROGRESS: Final = re.compile(r"Progress: (\d{1,3})(?:\.\d)?%")
_GAVE_UP: Final = re.compile(r"scanimage: sane_(?:start|read): ")
_JPEG_END: Final = b"\xff\xd9"
_NAMES: Final = {
    ScanColor.COLOR: re.compile(r"colou?r", re.IGNORECASE),
    ScanColor.GREY: re.compile(r"gr[ae]y", re.IGNORECASE),
}
_SOURCES: Final = {
    ScanSource.GLASS: re.compile(r"flat ?bed|platen|glass|normal", re.IGNORECASE),
    ScanSource.FEEDER: re.compile(r"\badf\b|feeder", re.IGNORECASE),
}
_BOTH_SIDES: Final = re.compile(r"duplex|both|back|rear", re.IGNORECASE)


class SaneScanners:
    """The scanners that SANE knows. All calls wait for the scanner and may come from any thread but the window's.

    `plugged` and `everywhere` are folders with SANE's settings for scanners plugged in and for all; None for the
    program's own and for the system's.
    """

    def __init__(self, plugged: Path | None = None, everywhere: Path | None = None) -> None:
        self._plugged = plugged
        self._everywhere = everywhere

    def devices(self, *, network: bool, cancelled: Callable[[], bool]) -> tuple[ScannerDevice, ...]:
        """The scanners that are there; only those plugged into this computer unless `network` is set.

        Raises SCANNER_NOT_KEPT_OFF where the network cannot be taken from the drivers, SCANNER_FAILED, Cancelled.
        """
        line = _CUT.join(("%d", "%v", "%m", "%t")) + "%n"
        ran = self._run(network, ["-f", line], _MOST_TEXT, cancelled)
        if ran.code == scan_child.NOT_KEPT_OFF:
            raise AppError(ErrorCode.SCANNER_NOT_KEPT_OFF)
        found = [_device(text, network) for text in ran.out.decode("utf-8", "replace").splitlines()]
        return tuple(device for device in found if device is not None)[:_MOST_DEVICES]

    def features(self, device: ScannerDevice, *, cancelled: Callable[[], bool]) -> ScannerFeatures:
        """What it can do. Raises SCANNER_* and Cancelled."""
        ran = self._run(device.network, ["-d", device.id, "--all-options"], _MOST_TEXT, cancelled)
        if ran.code:
            raise _failure(ran)
        return read_features(ran.out.decode("utf-8", "replace"))

    def page(
        self,
        device: ScannerDevice,
        features: ScannerFeatures,
        wish: ScanWish,
        *,
        progress: Callable[[int], None],
        cancelled: Callable[[], bool],
    ) -> bytes:
        """Scan one page and return its JPEG; `progress` gets percent.

        Raises SCANNER_EMPTY when no paper is left in the feeder, the other SCANNER_* and Cancelled.
        """

        def heard(text: str) -> None:
            if said := _PROGRESS.findall(text):
                progress(min(100, int(said[-1])))

        arguments = ["-d", device.id, "--format=jpeg", "--progress", *scan_options(features, wish)]
        ran = self._run(device.network, arguments, MOST_BYTES, cancelled, heard, _page_done)
        if ran.code or not ran.out:
            raise _failure(ran)
        return ran.out

    def _run(
        self,
        network: bool,
        arguments: list[str],
        most: int,
        cancelled: Callable[[], bool],
        heard: Callable[[str], None] = lambda _: None,
        done: Callable[[bytes, str], int | None] = lambda _out, _said: None,
    ) -> scan_process.Ran:
        program = shutil.which("scanimage")
        if program is None:
            raise AppError(ErrorCode.SCANNER_GONE)
        reach = scan_child.NETWORK if network else scan_child.LOCAL
        return scan_process.run(
            [*own_command(RUN_SCANNER), reach, program, *arguments],
            self._environment(network=network),
            most=most,
            quiet_seconds=_QUIET_SECONDS,
            cancelled=cancelled,
            heard=heard,
            done=done,
        )

    def _environment(self, *, network: bool) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("SANE_")}
        kept["LC_ALL"] = "C.UTF-8"  # messages and numbers as this module reads them
        folder = self._everywhere if network else self._plugged or resource_path("scanner")
        if folder is not None:
            kept["SANE_CONFIG_DIR"] = f"{folder}:"  # the system's own folders after it, for the single drivers
        return kept


def read_features(text: str) -> ScannerFeatures:
    """What `scanimage --all-options` says about a scanner; what it does not say or is off is left out."""
    options = {name: values for name, values, state in _OPTION.findall(text) if state != "inactive"}
    width, height = (_most(options.get(name, "")) for name in ("-x", "-y"))
    depths = _NUMBER.findall(options.get("--depth", ""))
    sources = [word for word in _words(options, "--source") if not _BOTH_SIDES.search(word)]
    return ScannerFeatures(
        _resolutions(options.get("--resolution", "")),
        tuple(_first(_NAMES, _words(options, "--mode"))),
        tuple(_first(_SOURCES, sources)),
        width,
        height,
        "8" in depths and len(depths) > 1,
    )


def scan_options(features: ScannerFeatures, wish: ScanWish) -> list[str]:
    """The words of the scanner's own driver for what is wanted, in the order in which they depend on each other."""
    options = []
    if source := dict(features.sources).get(wish.source):
        options.append(f"--source={source}")
    if color := dict(features.colors).get(wish.color):
        options.append(f"--mode={color}")
    if features.depth:
        options.append("--depth=8")
    if features.resolutions:
        options.append(f"--resolution={wish.resolution}")
    if features.width and features.height:
        letter = wish.area is ScanArea.LETTER
        wide = min(features.width, LETTER_MM[0]) if letter else features.width
        high = min(features.height, LETTER_MM[1]) if letter else features.height
        options += ["-l", "0", "-t", "0", "-x", f"{wide:g}", "-y", f"{high:g}"]
    return options


def _page_done(out: bytes, said: str) -> int | None:
    """Whether a page is whole or given up, so that nothing but the farewell to the scanner can follow."""
    if _GAVE_UP.search(said):
        return 1  # told apart by its words
    whole = out.endswith(_JPEG_END) and _PROGRESS.findall(said)[-1:] == ["100"]
    return 0 if whole else None


def _device(line: str, network: bool) -> ScannerDevice | None:
    parts = line.split(_CUT)
    if len(parts) != 4 or not parts[0] or "camera" in parts[3].lower():
        return None
    device, maker, model, _ = parts
    name = "".join(char for char in f"{maker} {model}" if char.isprintable()).strip()[:_LONGEST_NAME]
    return ScannerDevice(device, name or device[:_LONGEST_NAME], network)


def _words(options: dict[str, str], name: str) -> list[str]:
    return [word for word in options.get(name, "").split("|") if word and word != "auto"]


def _first(patterns: dict[Kind, re.Pattern[str]], words: list[str]) -> list[tuple[Kind, str]]:
    pairs = ((kind, next(filter(pattern.search, words), None)) for kind, pattern in patterns.items())
    return [(kind, word) for kind, word in pairs if word is not None]


def _most(values: str) -> float:
    """The upper end of a range of millimetres; 0.0 for anything else."""
    found = _RANGE.match(values)
    return float(found[2]) if found and values.partition(" ")[0].endswith("mm") else 0.0


def _resolutions(values: str) -> tuple[int, ...]:
    if found := _RANGE.match(values):
        least, most = float(found[1]), float(found[2])
        return tuple(value for value in RESOLUTIONS if least <= value <= most) or (round(most),)
    listed = sorted({int(value) for value in _NUMBER.findall(values)})
    return tuple(value for value in RESOLUTIONS if value in listed) or tuple(listed[-1:])


def _failure(ran: scan_process.Ran) -> AppError:
    code = _CODES.get(ran.code)
    if code is None:
        code = next((code for words, code in _SAID if words in ran.said), ErrorCode.SCANNER_FAILED)
    return AppError(code)
