"""Draws the papers of the practice vault: a scanned letter as PDF or JPEG, a phone's call list as PNG, a sent e-mail.

Everything is made up, says PRACTICE, and comes out the same for the same input: no clock, no chance but the seed's.
"""

from __future__ import annotations

import io
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from functools import cache
from typing import TYPE_CHECKING, Final

from checkin_desktop.base.resources import resource_path

if TYPE_CHECKING:
    from PIL import Image, ImageDraw, ImageFont

LETTER_AT_150_DPI: Final = (1275, 1650)
PHONE_SCREEN: Final = (720, 1280)
_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_PAPER, _INK, _PALE = 247, 35, 205
_FIXED_TIME: Final = time.struct_time((2026, 1, 1, 0, 0, 0, 3, 1, 0))


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a drawn paper says: a title, labelled lines, and a paragraph. Not a copy of any real form."""

    title: str
    lines: tuple[tuple[str, str], ...]
    text: str


@dataclass(frozen=True, slots=True)
class ListedCall:
    """One line of a phone's call list; `when` is local wall-clock time, `seconds` 0 for a call nobody took."""

    name: str
    number: str
    when: datetime
    seconds: int


@cache
def _font(size: int, weight: str = "Regular") -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(resource_path("fonts", f"NotoSans-{weight}.ttf")), size)


def _wrapped(draw: ImageDraw.ImageDraw, text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if draw.textlength(longer, font=font) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _draw_sheet(sheet: Sheet) -> Image.Image:
    from PIL import Image, ImageDraw

    page = Image.new("L", LETTER_AT_150_DPI, _PAPER)
    draw = ImageDraw.Draw(page)
    draw.text((140, 130), "PRACTICE PAPER, NOT A REAL DOCUMENT", font=_font(30, "SemiBold"), fill=120)
    draw.text((140, 190), sheet.title, font=_font(46, "Bold"), fill=_INK)
    draw.line((140, 270, 1135, 270), fill=_INK, width=3)
    y = 310
    for label, value in sheet.lines:
        draw.rectangle((140, y, 1135, y + 92), outline=120, width=2)
        draw.text((154, y + 6), label, font=_font(20), fill=90)
        draw.text((154, y + 36), value, font=_font(34), fill=_INK)
        y += 92
    y += 50
    for line in _wrapped(draw, sheet.text, _font(28), 990):
        draw.text((140, y), line, font=_font(28), fill=_INK)
        y += 44
    draw.line((140, 1440, 620, 1440), fill=_INK, width=2)
    draw.text((140, 1450), "Signature", font=_font(22), fill=90)
    mark = Image.new("L", (900, 180), 0)
    ImageDraw.Draw(mark).text((0, 0), "PRACTICE", font=_font(140, "Bold"), fill=70)
    turned = mark.rotate(28, expand=True)
    page.paste(_PALE, (240, 820), turned)
    return page


def scan_pdf(sheet: Sheet, seed: int) -> bytes:
    """A letter-size PDF of one page that holds nothing but a slightly crooked, speckled picture, like a scan."""
    from PIL import Image

    chance = random.Random(seed)  # noqa: S311 - speckles, not secrets
    page = _draw_sheet(sheet)
    page = page.rotate(chance.uniform(-0.8, 0.8), resample=Image.Resampling.BICUBIC, fillcolor=_PAPER)
    pixels = page.load()
    assert pixels is not None
    for _ in range(1500):
        pixels[chance.randrange(page.width), chance.randrange(page.height)] = chance.randrange(90, 200)
    out = io.BytesIO()
    page.save(
        out, "PDF", resolution=150, quality=60, title="Practice scan", creationDate=_FIXED_TIME, modDate=_FIXED_TIME
    )
    return out.getvalue()


def photo_jpeg(sheet: Sheet) -> bytes:
    """A paper as a phone's scanning app keeps it: straight, as a JPEG. Some ten times as fast as `scan_pdf`."""
    out = io.BytesIO()
    _draw_sheet(sheet).save(out, "JPEG", quality=60, dpi=(150, 150))
    return out.getvalue()


def _length(seconds: int) -> str:
    return f"{seconds // 60} min {seconds % 60} s" if seconds else "No answer"


def _clock(when: datetime) -> str:
    # Not strftime: its names change with the locale of the process.
    half = "a.m." if when.hour < 12 else "p.m."
    return f"{_DAYS[when.weekday()]} {when.day} {_MONTHS[when.month - 1]}, {when.hour % 12 or 12}:{when:%M} {half}"


def call_history_png(calls: Sequence[ListedCall]) -> bytes:
    """The list of recent calls as a phone shows it, as a PNG. At most eight calls fit."""
    from PIL import Image, ImageDraw

    picture = Image.new("RGB", PHONE_SCREEN, "#FFFFFF")
    draw = ImageDraw.Draw(picture)
    draw.rectangle((0, 0, 720, 56), fill="#E9EEF4")
    draw.text((28, 10), "PRACTICE", font=_font(26, "SemiBold"), fill="#6B5B00")
    draw.text((600, 10), "87 %", font=_font(26), fill="#333333")
    draw.text((40, 90), "Recents", font=_font(54, "Bold"), fill="#111111")
    y = 190
    for call in calls[:8]:
        taken = call.seconds > 0
        draw.ellipse((40, y + 12, 96, y + 68), fill="#DDE7F2")
        # An arrow that leaves the circle: an outgoing call.
        draw.line((56, y + 54, 82, y + 28), fill="#2F5D8A", width=5)
        draw.line((64, y + 27, 83, y + 27), fill="#2F5D8A", width=5)
        draw.line((83, y + 27, 83, y + 46), fill="#2F5D8A", width=5)
        draw.text((120, y), call.name, font=_font(32, "SemiBold"), fill="#111111")
        draw.text((120, y + 42), call.number, font=_font(28), fill="#333333")
        draw.text((120, y + 80), _clock(call.when), font=_font(26), fill="#555555")
        draw.text((500, y + 80), _length(call.seconds), font=_font(26), fill="#2B5A2C" if taken else "#96291D")
        draw.line((120, y + 124, 690, y + 124), fill="#DDDDDD", width=2)
        y += 134
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def sent_email(*, sender: str, name: str, to: str, subject: str, body: str, sent: datetime, number: int) -> bytes:
    """A sent message as mail programs store it (.eml, RFC 5322). `sent` is time-zone-aware."""
    message = EmailMessage(policy=SMTP)
    message["From"] = f'"{name}" <{sender}>'
    message["To"] = to
    message["Date"] = format_datetime(sent)
    message["Subject"] = subject
    message["Message-ID"] = f"<practice-{number}@example.org>"
    message.set_content(body, charset="utf-8", cte="quoted-printable")
    return message.as_bytes()
