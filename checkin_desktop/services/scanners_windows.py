"""Scanners of Windows through WIA's automation objects, asked by PowerShell, whose bytes come through a pipe.

Written after Microsoft's description of the WIA automation layer (WIA.DeviceManager, WIA.ImageProcess; property
numbers of wiadef.h); it has not been tried on Windows. WIA lists what Windows has installed: nothing is searched for
in a network, so `network` changes nothing.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
from collections.abc import Callable, Mapping
from typing import Final

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
from checkin_desktop.services import scan_process

_MOST_BYTES: Final = 100 * 1024 * 1024
_MOST_TEXT: Final = 1 << 20
_QUIET_SECONDS: Final = 180.0
_MM_PER_INCH: Final = 25.4
# Exit codes of the scripts, from the low bytes of WIA's errors 0x8021xxxx (wiadef.h).
_CODES: Final = {
    2: ErrorCode.SCANNER_JAMMED,
    3: ErrorCode.SCANNER_EMPTY,
    5: ErrorCode.SCANNER_GONE,
    6: ErrorCode.SCANNER_BUSY,
    21: ErrorCode.SCANNER_GONE,
    22: ErrorCode.SCANNER_OPEN,
}

_BEGIN: Final = """
$ErrorActionPreference = 'Stop'
$wish = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String('{wish}')) | ConvertFrom-Json
$out = [Console]::OpenStandardOutput()
try {{
  $manager = New-Object -ComObject WIA.DeviceManager
"""
_END: Final = """
  $out.Write($bytes, 0, $bytes.Length)
  $out.Flush()
} catch {
  $code = $_.Exception.HResult
  if ($_.Exception.InnerException) { $code = $_.Exception.InnerException.HResult }
  if (($code -band 0xFFFF0000) -eq 0x80210000) { exit ($code -band 0xFF) }
  exit 1
}
"""
_LIST: Final = """
  $found = @()
  foreach ($info in $manager.DeviceInfos) {
    if ($info.Type -eq 1) { $found += ,@($info.DeviceID, $info.Properties.Item('Name').Value) }
  }
  $bytes = [Text.Encoding]::UTF8.GetBytes((ConvertTo-Json @($found) -Compress))
"""
_CONNECT: Final = """
  $device = $null
  foreach ($info in $manager.DeviceInfos) { if ($info.DeviceID -eq $wish.id) { $device = $info.Connect() } }
  if ($device -eq $null) { exit 21 }
"""
_FEATURES: Final = (
    _CONNECT
    + """
  $can = 2
  try { $can = $device.Properties.Item('3086').Value } catch { }
  $bytes = [Text.Encoding]::UTF8.GetBytes([string]$can)
"""
)
_PAGE: Final = (
    _CONNECT
    + """
  try { $device.Properties.Item('3088').Value = $wish.source } catch { }
  $item = $device.Items.Item(1)
  $item.Properties.Item('6146').Value = $wish.intent
  $item.Properties.Item('6147').Value = $wish.dpi
  $item.Properties.Item('6148').Value = $wish.dpi
  if ($wish.width) {
    try {
      $item.Properties.Item('6151').Value = $wish.width
      $item.Properties.Item('6152').Value = $wish.height
    } catch { }
  }
  $jpeg = '{B96B3CAE-0728-11D3-9D7B-0000F81EF32E}'
  $picture = $item.Transfer('{B96B3CAB-0728-11D3-9D7B-0000F81EF32E}')
  $process = New-Object -ComObject WIA.ImageProcess
  $process.Filters.Add($process.FilterInfos.Item('Convert').FilterID)
  $process.Filters.Item(1).Properties.Item('FormatID').Value = $jpeg
  $process.Filters.Item(1).Properties.Item('Quality').Value = 80
  $bytes = $process.Apply($picture).FileData.BinaryData
"""
)
_FEEDER_BIT: Final = 1
_GLASS_BIT: Final = 2


class WiaScanners:
    """The scanners that Windows has installed. All calls wait for the scanner; not for the window's thread."""

    def devices(
        self,
        *,
        network: bool,  # noqa: ARG002 - Windows knows its scanners
        cancelled: Callable[[], bool],
    ) -> tuple[ScannerDevice, ...]:
        """The scanners that are installed. Raises SCANNER_FAILED, Cancelled."""
        answer = self._run(_LIST, {}, _MOST_TEXT, cancelled)
        try:
            return tuple(ScannerDevice(str(device), str(name)) for device, name in json.loads(answer))
        except (ValueError, TypeError):
            raise AppError(ErrorCode.SCANNER_FAILED) from None

    def features(self, device: ScannerDevice, *, cancelled: Callable[[], bool]) -> ScannerFeatures:
        """What it can do. Raises SCANNER_*, Cancelled."""
        answer = self._run(_FEATURES, {"id": device.id}, _MOST_TEXT, cancelled)
        try:
            can = int(answer)
        except ValueError:
            can = _GLASS_BIT
        sources = ((ScanSource.GLASS, _GLASS_BIT), (ScanSource.FEEDER, _FEEDER_BIT))
        return ScannerFeatures(RESOLUTIONS, (), tuple((source, str(bit)) for source, bit in sources if can & bit))

    def page(
        self,
        device: ScannerDevice,
        features: ScannerFeatures,  # noqa: ARG002 - WIA has one set of words for all
        wish: ScanWish,
        *,
        progress: Callable[[int], None],  # noqa: ARG002 - WIA tells none
        cancelled: Callable[[], bool],
    ) -> bytes:
        """Scan one page and return its JPEG. Raises SCANNER_*, Cancelled."""
        letter = wish.area is ScanArea.LETTER
        wide, high = (round(side / _MM_PER_INCH * wish.resolution) if letter else 0 for side in LETTER_MM)
        wanted = {
            "id": device.id,
            "source": _FEEDER_BIT if wish.source is ScanSource.FEEDER else _GLASS_BIT,
            "intent": 1 if wish.color is ScanColor.COLOR else 2,
            "dpi": wish.resolution,
            "width": wide,
            "height": high,
        }
        return self._run(_PAGE, wanted, _MOST_BYTES, cancelled)

    def _run(self, script: str, wish: Mapping[str, object], most: int, cancelled: Callable[[], bool]) -> bytes:
        program = shutil.which("powershell")
        if program is None:
            raise AppError(ErrorCode.SCANNER_GONE)
        packed = base64.b64encode(json.dumps(wish).encode("utf-8")).decode("ascii")
        whole = _BEGIN.format(wish=packed) + script + _END
        encoded = base64.b64encode(whole.encode("utf-16-le")).decode("ascii")
        ran = scan_process.run(
            [program, "-NoProfile", "-NonInteractive", "-EncodedCommand", encoded],
            os.environ,
            most=most,
            quiet_seconds=_QUIET_SECONDS,
            cancelled=cancelled,
        )
        if ran.code:
            raise AppError(_CODES.get(ran.code, ErrorCode.SCANNER_FAILED))
        return ran.out
