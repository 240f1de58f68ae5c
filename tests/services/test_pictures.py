"""Pictures of kept files: upright, of bounded cost, and refused in words when they are damaged."""

from __future__ import annotations

import io
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from checkin_desktop.domain.errors import AppError, ErrorCode
from checkin_desktop.services.files import NewFile, inspect_file
from checkin_desktop.services.pictures import page_picture


@pytest.mark.parametrize("orientation", range(1, 9))
def test_photos_stand_upright_however_the_camera_was_held(orientation: int) -> None:
    """Judged against Pillow's own turning, the corners in four colours."""
    picture = Image.new("RGB", (60, 40), (255, 255, 255))
    for place, colour in (((0, 0), (200, 0, 0)), ((30, 0), (0, 200, 0)), ((0, 20), (0, 0, 200))):
        picture.paste(colour, (*place, place[0] + 30, place[1] + 20))
    facts = Image.Exif()
    facts[0x0112] = orientation
    held = io.BytesIO()
    picture.save(held, "PNG", exif=facts)
    turned = ImageOps.exif_transpose(Image.open(held)).convert("RGBA")
    shown = page_picture(held.getvalue(), "image/png", 0, turned.width)
    assert (shown.width, shown.height) == turned.size
    assert shown.rgba == turned.tobytes()


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK", "I;16"])
def test_large_pictures_of_every_kind_shrink_to_the_same(mode: str) -> None:
    large = Image.new("L", (1200, 900), 255)
    large.paste(0, (0, 0, 600, 900))
    data = io.BytesIO()
    large.convert(mode).save(data, "TIFF" if mode == "CMYK" else "PNG")
    shown = page_picture(data.getvalue(), "image/tiff" if mode == "CMYK" else "image/png", 0, 100)
    assert (shown.width, shown.height) == (100, 75)
    left, right = shown.rgba[4 * 20], shown.rgba[4 * 80]
    assert left < 10
    assert right > 245


def test_a_tiny_file_of_a_huge_picture_does_not_fill_the_memory() -> None:
    """Sixty-four million pixels in a few kilobytes; in colour they would take 256 MB, and more for scaling."""
    data = io.BytesIO()
    Image.new("1", (8000, 8000)).save(data, "PNG")
    script = (
        "import resource, sys\n"
        "from checkin_desktop.services.pictures import page_picture\n"
        "import PIL.Image, PIL.PngImagePlugin\n"
        "data = sys.stdin.buffer.read()\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "page_picture(data, 'image/png', 0, 400)\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)\n"
    )
    run = subprocess.run([sys.executable, "-c", script], input=data.getvalue(), capture_output=True, check=True)
    assert int(run.stdout) < 200 * 1024


def test_a_phones_heic_is_told_and_shown_upright() -> None:
    path = Path(__file__).parent / "samples" / "phone.heic"
    assert (inspect_file(NewFile.at(path)).mime, inspect_file(NewFile.at(path)).page_count) == ("image/heic", 1)
    shown = page_picture(path.read_bytes(), "image/heic", 0, 64)
    assert (shown.width, shown.height) == (64, 96)
    assert shown.rgba[2] > 180 > shown.rgba[0], "blue comes first when it stands upright"


def tiff(*tags: tuple[int, int]) -> bytes:
    """A TIFF of these tags alone, each a number."""
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in tags)
    return struct.pack("<2sHIH", b"II", 42, 8, len(tags)) + entries + bytes(4)


@pytest.mark.parametrize(
    "data",
    [tiff((256, 60)), tiff((257, 40)), tiff((256, 60), (257, 40), (262, 77)), tiff((256, 60), (257, 40), (273, 8))],
)
def test_whatever_a_decoder_says_about_a_bad_picture_is_told_as_damage(data: bytes) -> None:
    for look in (lambda: inspect_file(NewFile("a.tif", data=data)), lambda: page_picture(data, "image/tiff", 0, 100)):
        with pytest.raises(AppError) as caught:
            look()
        assert caught.value.code is ErrorCode.FILE_DAMAGED
