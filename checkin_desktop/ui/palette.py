"""The colours of the window, light and dark, and the WCAG 2 arithmetic that proves them.

Every colour in the program comes from here. `REQUIRED_TEXT` and `REQUIRED_SHAPES` list each pair that meets on the
screen; a test computes all of them (WCAG 2.2, 1.4.3 contrast minimum and 1.4.11 non-text contrast).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "surface": "#FFFDF9",
        "canvas": "#F8F5EE",
        "chrome": "#EEE8DC",
        "sunken": "#F4EFE5",
        "soft": "#DCEBE6",
        "line": "#DFD7C8",
        "ink": "#26231E",
        "ink2": "#575146",
        "ink3": "#686153",
        "accent_text": "#0D5A55",
        "control": "#857C6D",
        "accent": "#0F605B",
        "accent_hover": "#0A4A46",
        "on_accent": "#FFFFFF",
        "soft_ink": "#0B4945",
        "focus": "#1A56B0",
        "late_ink": "#734600",
        "late_bg": "#FBEACB",
        "late_line": "#A86F0E",
        "fault_ink": "#96291D",
        "fault_bg": "#FBE5E0",
        "fault_line": "#B8402F",
        "success_ink": "#2B5A2C",
        "success_bg": "#E1EEDB",
        "success_line": "#4B8049",
        "differ_ink": "#523F84",
        "differ_bg": "#EBE5F5",
        "differ_line": "#7A66B0",
        "correction_ink": "#274E6E",
        "correction_bg": "#DFEAF2",
        "correction_line": "#4A7BA1",
        "neutral_ink": "#4F493F",
        "neutral_bg": "#EDE6D9",
        "neutral_line": "#857C6D",
        "art_sky": "#0F605B",
        "art_hill_far": "#2A786E",
        "art_hill_mid": "#1A6962",
        "art_hill_near": "#0A4A46",
        "art_sun": "#F3D9A4",
        "art_wall": "#F4E6CB",
        "art_roof": "#FFFDF9",
        "art_window": "#E0A94A",
        "art_door": "#0A4A46",
        "art_title": "#FFFFFF",
        "art_text": "#DCEBE6",
    }
)

DARK: Mapping[str, str] = MappingProxyType(
    {
        "surface": "#272420",
        "canvas": "#1D1B18",
        "chrome": "#161412",
        "sunken": "#211E1B",
        "soft": "#1E3E39",
        "line": "#3E3932",
        "ink": "#F2ECE1",
        "ink2": "#CBC2B3",
        "ink3": "#ADA494",
        "accent_text": "#7AD2C3",
        "control": "#928979",
        "accent": "#63C4B4",
        "accent_hover": "#82D6C8",
        "on_accent": "#08211E",
        "soft_ink": "#BFEBE2",
        "focus": "#9CC4FF",
        "late_ink": "#F3CC82",
        "late_bg": "#3F3013",
        "late_line": "#C6943A",
        "fault_ink": "#F7B3A6",
        "fault_bg": "#48221C",
        "fault_line": "#D9796A",
        "success_ink": "#B0DAA2",
        "success_bg": "#243720",
        "success_line": "#7CAF70",
        "differ_ink": "#CFC2F4",
        "differ_bg": "#332B4A",
        "differ_line": "#9D8BD0",
        "correction_ink": "#B0D3EE",
        "correction_bg": "#1E3343",
        "correction_line": "#6EA0C6",
        "neutral_ink": "#DAD1C2",
        "neutral_bg": "#37322B",
        "neutral_line": "#928979",
        "art_sky": "#0D2B29",
        "art_hill_far": "#1B4A45",
        "art_hill_mid": "#153B37",
        "art_hill_near": "#0A1F1D",
        "art_sun": "#C9B079",
        "art_wall": "#B9A98A",
        "art_roof": "#D9D0BF",
        "art_window": "#E0A94A",
        "art_door": "#0A1F1D",
        "art_title": "#F2ECE1",
        "art_text": "#BFEBE2",
    }
)

BACKGROUNDS = ("surface", "canvas", "chrome", "sunken", "soft")
STATUSES = ("late", "fault", "success", "differ", "correction", "neutral")

REQUIRED_TEXT: tuple[tuple[str, str], ...] = (
    *((ink, ground) for ink in ("ink", "ink2", "ink3", "accent_text") for ground in BACKGROUNDS),
    *((f"{status}_ink", f"{status}_bg") for status in STATUSES),
    *((f"{status}_ink", "surface") for status in STATUSES),
    *((f"{status}_ink", "canvas") for status in STATUSES),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("soft_ink", "soft"),
    ("art_title", "art_sky"),
    ("art_text", "art_sky"),
)
"""(text, background) pairs that need at least 4.5 : 1."""

REQUIRED_SHAPES: tuple[tuple[str, str], ...] = (
    *((shape, ground) for shape in ("control", "accent", "focus") for ground in BACKGROUNDS),
    *((f"{status}_line", "surface") for status in STATUSES),
    *((f"{status}_line", "canvas") for status in STATUSES),
)
"""(outline or mark, background) pairs that need at least 3 : 1."""


def luminance(colour: str) -> float:
    """Relative luminance of "#RRGGBB", 0 (black) to 1 (white), as WCAG 2.2 defines it."""
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: str, second: str) -> float:
    """WCAG 2 contrast ratio of two "#RRGGBB" colours, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
