"""Scanners and what is wanted of them, whatever the system calls things. Plain values only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

RESOLUTIONS: Final = (150, 200, 300, 600)
"""Dots per inch that are offered."""
USUAL_RESOLUTION: Final = 300
"""What is usual for court papers (FACTS 6.4, unverified)."""
LETTER_MM: Final = (215.9, 279.4)


class ScannerHint(StrEnum):
    """Why nothing can be scanned from here, and so what to do instead."""

    INSTALL_SANE = "install_sane"
    USE_IMAGE_CAPTURE = "use_image_capture"
    NOT_ON_THIS_SYSTEM = "not_on_this_system"


class ScanColor(StrEnum):
    """Colours of a scan."""

    COLOR = "color"
    GREY = "grey"


class ScanSource(StrEnum):
    """Where the paper lies."""

    GLASS = "glass"
    FEEDER = "feeder"


class ScanArea(StrEnum):
    """How much of the glass is scanned."""

    LETTER = "letter"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class ScannerDevice:
    """A scanner. `id` is the system's name for it; `network` says that it was found by also asking the network."""

    id: str
    name: str
    network: bool = False


@dataclass(frozen=True, slots=True)
class ScannerFeatures:
    """What a scanner can do, with the words of its driver for it. Empty where the driver does not say.

    `width` and `height` of the glass are millimetres, 0 where unknown.
    """

    resolutions: tuple[int, ...] = ()
    colors: tuple[tuple[ScanColor, str], ...] = ()
    sources: tuple[tuple[ScanSource, str], ...] = ()
    width: float = 0.0
    height: float = 0.0
    depth: bool = False

    def offered_resolutions(self) -> tuple[int, ...]:
        """What to choose from: our own values, where the driver does not say others."""
        return self.resolutions or RESOLUTIONS

    def offered_sources(self) -> tuple[ScanSource, ...]:
        """Where the paper may lie."""
        return tuple(source for source, _ in self.sources) or (ScanSource.GLASS,)


@dataclass(frozen=True, slots=True)
class ScanWish:
    """What the person chose."""

    resolution: int = USUAL_RESOLUTION
    color: ScanColor = ScanColor.COLOR
    source: ScanSource = ScanSource.GLASS
    area: ScanArea = ScanArea.LETTER


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """A page as a JPEG without anything beside the picture; `resolution` in dots per inch."""

    jpeg: bytes
    width: int
    height: int
    resolution: int
