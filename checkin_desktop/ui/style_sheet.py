"""The one Qt style sheet of the windows, made from the theme's tokens.

Widgets choose a rule by dynamic properties: `kind` (which sort of label, button or panel) and `state` (fault, warn,
selected). `repolish` makes a changed property visible. Qt's style sheets lower the opacity of placeholder text when
`color` is set, so fields set `placeholder-text-color` as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from checkin_desktop.ui.theme import Theme

LABEL_SIZES = {
    "tiny": (12, False),
    "meta": (13, False),
    "small": (13, False),
    "small_strong": (13, True),
    "body": (15, False),
    "strong": (15, True),
    "section": (18, True),
    "section_plain": (18, False),
    "title": (26, True),
    "question": (32, True),
    "number": (34, True),
}
"""Kinds of text: (design pixels, SemiBold). "meta" is ink3, "small" is ink2, the others are ink."""


def repolish(widget: QWidget) -> None:
    """Apply the style sheet again after a dynamic property changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def style_sheet(theme: Theme) -> str:
    """The whole style sheet for the tokens in force."""
    return "\n".join((_labels(theme), _buttons(theme), _fields(theme), _panels(theme), _views(theme), _bars(theme)))


def _labels(t: Theme) -> str:
    rules = [
        f"QLabel{{background:transparent;color:{t.hex('ink')};}}",
        (
            f"QToolTip{{background:{t.hex('surface')};color:{t.hex('ink')};border:1px solid {t.hex('control')};"
            f"padding:{t.px(6)}px;font-size:{t.px(13)}px;}}"
        ),
    ]
    for kind, (size, bold) in LABEL_SIZES.items():
        colour = {"meta": "ink3", "tiny": "ink3", "small": "ink2", "small_strong": "ink2"}.get(kind, "ink")
        weight = 600 if bold else 400
        rules.append(f'QLabel[kind="{kind}"]{{font-size:{t.px(size)}px;font-weight:{weight};color:{t.hex(colour)};}}')
    tones = ("ink", "ink2", "ink3", "accent_text", "soft_ink", "on_accent", "late_ink", "fault_ink", "success_ink")
    tones += ("differ_ink", "correction_ink", "neutral_ink", "art_title", "art_text")
    rules += [f'QLabel[tone="{tone}"]{{color:{t.hex(tone)};}}' for tone in tones]
    return "\n".join(rules)


def _buttons(t: Theme) -> str:
    h = t.hex
    base = (
        f"font-size:{t.px(15)}px;font-weight:600;border-radius:{t.px(8)}px;padding:0 {t.px(18)}px;"
        f"min-height:{t.px(38)}px;"
    )
    small = f"font-size:{t.px(13)}px;padding:0 {t.px(12)}px;min-height:{t.px(30)}px;"
    return f"""
QPushButton{{{base}background:{h("surface")};color:{h("ink")};border:1px solid {h("control")};outline:none;}}
QPushButton:hover{{background:{h("sunken")};}}
QPushButton:pressed{{background:{h("soft")};}}
QPushButton:disabled{{background:{h("sunken")};color:{h("ink3")};border:1px solid {h("line")};}}
QPushButton[kind="primary"]{{background:{h("accent")};color:{h("on_accent")};border:1px solid {h("accent")};
  min-height:{t.px(44)}px;}}
QPushButton[kind="primary"]:hover,QPushButton[kind="primary"]:pressed{{background:{h("accent_hover")};
  border:1px solid {h("accent_hover")};}}
QPushButton[kind="primary"]:disabled{{background:{h("sunken")};color:{h("ink3")};border:1px solid {h("line")};}}
QPushButton[kind="quiet"]{{background:transparent;color:{h("accent_text")};border:1px solid transparent;
  padding:0 {t.px(10)}px;}}
QPushButton[kind="quiet"]:hover{{background:{h("sunken")};}}
QPushButton[kind="quiet"]:disabled{{color:{h("ink3")};background:transparent;}}
QPushButton[kind="frame"]{{background:transparent;color:{h("ink2")};border:1px solid transparent;
  padding:0 {t.px(10)}px;}}
QPushButton[kind="frame"]:hover{{background:{h("sunken")};}}
QPushButton[kind="destructive"]{{color:{h("fault_ink")};}}
QPushButton[kind="destructive"]:disabled{{color:{h("ink3")};}}
QPushButton[kind="destructive"]:hover{{background:{h("fault_bg")};}}
QPushButton[kind="link"]{{background:transparent;color:{h("accent_text")};border:none;padding:0 {t.px(2)}px;
  font-size:{t.px(13)}px;min-height:{t.px(24)}px;text-decoration:underline;}}
QPushButton[kind="filter"]{{border-radius:{t.px(16)}px;font-size:{t.px(13)}px;padding:0 {t.px(12)}px;
  min-height:{t.px(32)}px;}}
QPushButton[kind="filter"]:checked{{background:{h("accent")};color:{h("on_accent")};
  border:1px solid {h("accent")};}}
QPushButton[small="true"]{{{small}}}
QPushButton[kind="icon"]{{background:transparent;border:1px solid transparent;padding:0;min-height:{t.px(34)}px;
  min-width:{t.px(34)}px;max-width:{t.px(34)}px;max-height:{t.px(34)}px;}}
QPushButton[kind="icon"]:hover{{background:{h("sunken")};}}
QPushButton[kind="row"]{{padding:0;text-align:left;}}
QPushButton[kind="tile"]{{padding:0;border-radius:{t.px(12)}px;}}
QPushButton[kind="summary"]{{padding:0;border-radius:{t.px(12)}px;border:1px solid {h("line")};}}
QPushButton[kind="choice"]{{padding:0;}}
QPushButton[kind="choice"]:checked{{background:{h("soft")};border:2px solid {h("accent")};}}
QPushButton[kind="nav"]{{padding:0;border:none;background:transparent;border-radius:{t.px(8)}px;}}
QPushButton[kind="nav"]:hover{{background:{h("sunken")};}}
QPushButton[kind="nav"]:checked{{background:{h("surface")};}}
QPushButton[kind="plain"]{{padding:0;border:none;background:transparent;}}
QPushButton::menu-indicator{{image:none;width:0;}}
"""


def _fields(t: Theme) -> str:
    h = t.hex
    edit = (
        f"background:{h('surface')};color:{h('ink')};placeholder-text-color:{h('ink3')};"
        f"selection-background-color:{h('accent')};selection-color:{h('on_accent')};"
        f"border:1px solid {h('control')};border-radius:{t.px(8)}px;font-size:{t.px(15)}px;"
    )
    one_line = f"padding:0 {t.px(12)}px;min-height:{t.px(42)}px;"
    kinds = ("QLineEdit", "QPlainTextEdit", "QComboBox")
    states = []
    for kind in kinds:
        narrow = f"padding:0 {t.px(12) - 1}px;" if kind != "QPlainTextEdit" else f"padding:{t.px(7) - 1}px;"
        states.append(f"{kind}:focus{{border:2px solid {h('focus')};{narrow}min-height:{t.px(42) - 2}px;}}")
        states.append(
            f'{kind}[state="fault"]{{border:2px solid {h("fault_line")};{narrow}min-height:{t.px(42) - 2}px;}}'
        )
        states.append(f"{kind}:disabled{{background:{h('sunken')};color:{h('ink3')};border:1px solid {h('line')};}}")
    return f"""
QLineEdit{{{edit}{one_line}}}
QLineEdit[kind="bare"],QLineEdit[kind="bare"]:focus{{border:none;background:transparent;padding:0;min-height:0;
  lineedit-password-character:8226;}}
QPlainTextEdit{{{edit}padding:{t.px(7)}px;}}
QComboBox{{{edit}{one_line}}}
QComboBox:hover,QLineEdit:hover,QPlainTextEdit:hover{{border-color:{h("ink3")};}}
{chr(10).join(states)}
QComboBox::drop-down{{border:none;width:{t.px(36)}px;}}
QComboBox::down-arrow{{image:none;}}
QComboBox QAbstractItemView{{background:{h("surface")};color:{h("ink")};border:1px solid {h("control")};
  selection-background-color:{h("soft")};selection-color:{h("ink")};outline:none;padding:{t.px(4)}px;}}
QComboBox QAbstractItemView::item{{min-height:{t.px(36)}px;padding:0 {t.px(8)}px;}}
QFrame[kind="field"]{{background:{h("surface")};border:1px solid {h("control")};border-radius:{t.px(8)}px;}}
QFrame[kind="field"][state="focus"]{{border:2px solid {h("focus")};}}
QFrame[kind="field"][state="fault"]{{border:2px solid {h("fault_line")};}}
QCheckBox{{color:{h("ink")};font-size:{t.px(15)}px;spacing:{t.px(12)}px;background:transparent;}}
QCheckBox:disabled{{color:{h("ink3")};}}
"""


def _panels(t: Theme) -> str:
    h = t.hex
    rules = [
        f'QFrame[kind="card"]{{background:{h("surface")};border:1px solid {h("line")};border-radius:{t.px(12)}px;}}',
        f'QFrame[kind="inset"]{{background:{h("sunken")};border:none;border-radius:{t.px(10)}px;}}',
        f'QFrame[kind="soft"]{{background:{h("soft")};border:none;border-radius:{t.px(10)}px;}}',
        f'QFrame[kind="head"]{{background:{h("sunken")};border:none;}}',
        f'QFrame[kind="rule"]{{background:{h("line")};border:none;min-height:1px;max-height:1px;}}',
        f'QWidget[kind="canvas"]{{background:{h("canvas")};}}',
        f'QWidget[kind="chrome"]{{background:{h("chrome")};}}',
        f'QWidget[kind="surface"]{{background:{h("surface")};}}',
        f'QFrame[kind="keycap"]{{background:{h("sunken")};border:1px solid {h("line")};border-radius:{t.px(4)}px;}}',
    ]
    rules += [
        f'QFrame[kind="banner"][status="{status}"]'
        f"{{background:{h(status + '_bg')};border:none;border-radius:{t.px(10)}px;}}"
        for status in ("late", "fault", "success", "differ", "correction", "neutral")
    ]
    rules.append(
        f'QFrame[kind="banner"][status="soft"]{{background:{h("soft")};border:none;border-radius:{t.px(10)}px;}}'
    )
    return "\n".join(rules)


def _views(t: Theme) -> str:
    h = t.hex
    return f"""
QScrollArea,QScrollArea>QWidget>QWidget[kind="transparent"]{{background:transparent;border:none;}}
QAbstractItemView{{background:{h("surface")};color:{h("ink")};border:none;outline:none;
  selection-background-color:{h("soft")};selection-color:{h("ink")};}}
QHeaderView{{background:{h("sunken")};border:none;}}
QHeaderView::section{{background:{h("sunken")};color:{h("ink2")};border:none;
  border-bottom:1px solid {h("line")};padding:0 {t.px(12)}px;min-height:{t.px(38)}px;
  font-size:{t.px(13)}px;font-weight:600;}}
QHeaderView[kind="days"]::section{{padding:0;}}
QTextBrowser{{background:{h("surface")};color:{h("ink")};border:none;font-size:{t.px(15)}px;}}
QMenu{{background:{h("surface")};color:{h("ink")};border:1px solid {h("control")};padding:{t.px(6)}px;
  font-size:{t.px(15)}px;}}
QMenu::item{{padding:{t.px(8)}px {t.px(20)}px {t.px(8)}px {t.px(14)}px;border-radius:{t.px(6)}px;}}
QMenu::item:selected{{background:{h("soft")};color:{h("ink")};}}
QMenu::item:disabled{{color:{h("ink3")};}}
QMenu::separator{{height:1px;background:{h("line")};margin:{t.px(6)}px;}}
QDialog{{background:{h("canvas")};}}
QCalendarWidget QWidget{{background:{h("surface")};color:{h("ink")};}}
QCalendarWidget QAbstractItemView{{selection-background-color:{h("accent")};
  selection-color:{h("on_accent")};}}
QCalendarWidget QToolButton{{color:{h("ink")};background:{h("surface")};padding:{t.px(6)}px;
  border-radius:{t.px(6)}px;}}
"""


def _bars(t: Theme) -> str:
    h = t.hex
    bars = []
    for axis, size in (("vertical", "width"), ("horizontal", "height")):
        long_side = "height" if size == "width" else "width"
        bars.append(
            f"QScrollBar:{axis}{{background:transparent;{size}:{t.px(12)}px;margin:0;}}"
            f"QScrollBar::handle:{axis}{{background:{h('control')};border-radius:3px;"
            f"margin:3px;min-{long_side}:{t.px(36)}px;}}"
            f"QScrollBar::handle:{axis}:hover{{background:{h('ink3')};}}"
        )
    return "\n".join(bars) + (
        f'QScrollBar[kind="slim"]:vertical{{background:transparent;width:{t.px(6)}px;margin:0;}}'
        f'QScrollBar[kind="slim"]::handle:vertical{{background:{h("control")};border-radius:2px;margin:1px;'
        f"min-height:{t.px(36)}px;}}"
        "QScrollBar::add-line,QScrollBar::sub-line{width:0;height:0;}"
        "QScrollBar::add-page,QScrollBar::sub-page{background:transparent;}"
    )
