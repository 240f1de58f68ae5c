"""Every pair of colours that meets on the screen is readable, in both palettes."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pytest

from checkin_desktop.ui import palette
from checkin_desktop.ui.style_sheet import style_sheet
from checkin_desktop.ui.theme import Theme, theme

PALETTES = [pytest.param(palette.LIGHT, id="light"), pytest.param(palette.DARK, id="dark")]


def test_the_arithmetic_is_that_of_wcag() -> None:
    assert palette.contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert palette.contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize(("text", "ground"), palette.REQUIRED_TEXT)
def test_text_has_four_and_a_half_to_one(colours: Mapping[str, str], text: str, ground: str) -> None:
    assert palette.contrast(colours[text], colours[ground]) >= 4.5


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize(("shape", "ground"), palette.REQUIRED_SHAPES)
def test_outlines_and_marks_have_three_to_one(colours: Mapping[str, str], shape: str, ground: str) -> None:
    assert palette.contrast(colours[shape], colours[ground]) >= 3.0


def test_the_ratios_are_those_of_the_design() -> None:
    light, dark = palette.LIGHT, palette.DARK
    assert palette.contrast(light["ink"], light["surface"]) == pytest.approx(15.4, abs=0.1)
    assert palette.contrast(light["ink3"], light["soft"]) == pytest.approx(5.0, abs=0.1)
    assert palette.contrast(light["on_accent"], light["accent"]) == pytest.approx(7.4, abs=0.1)
    assert palette.contrast(dark["ink3"], dark["soft"]) == pytest.approx(4.7, abs=0.1)
    assert palette.contrast(dark["focus"], dark["chrome"]) == pytest.approx(10.3, abs=0.1)
    assert palette.contrast(dark["soft_ink"], dark["soft"]) == pytest.approx(9.0, abs=0.1)


def test_both_palettes_have_the_same_tokens_in_full_hex() -> None:
    assert palette.LIGHT.keys() == palette.DARK.keys()
    for colours in (palette.LIGHT, palette.DARK):
        assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in colours.values())


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_no_text_is_smaller_than_twelve_pixels(percent: int) -> None:
    own = Theme()
    own.set(scheme="light", percent=percent)
    sizes = [int(size) for size in re.findall(r"font-size:(\d+)px", style_sheet(own))]
    assert sizes
    assert min(sizes) >= round(12 * percent / 100)


def test_fields_name_a_placeholder_colour_of_full_strength() -> None:
    """Qt halves the opacity of placeholders once `color` is set, unless this property is there."""
    for rule in re.findall(r"(?:QLineEdit|QPlainTextEdit|QComboBox)\{([^}]*)\}", style_sheet(theme)):
        if "color:" in rule and "background:" in rule:
            assert f"placeholder-text-color:{theme.hex('ink3')}" in rule


def test_a_line_edit_paints_its_placeholder_in_ink3(qtbot) -> None:
    from checkin_desktop.ui.widgets.fields import TextField

    field = TextField("Name", placeholder="as on the paper")
    qtbot.addWidget(field)
    field.show()
    painted = field.edit.palette().placeholderText().color()
    assert painted.name().upper() == theme.hex("ink3")
    assert painted.alpha() == 255


def test_the_style_sheet_has_no_value_left_open() -> None:
    sheet = style_sheet(theme)
    assert "{h(" not in sheet
    assert "None" not in sheet
    assert sheet.count("{") == sheet.count("}")
