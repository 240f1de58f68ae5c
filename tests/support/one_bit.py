"""A page as a bad printer puts it on paper: one bit a dot, 100 dots to the inch, no shades."""

from __future__ import annotations

from typing import Final

import pypdfium2
from PIL import Image

DOTS: Final = 100


def one_bit(pdf: bytes, page: int = 0) -> Image.Image:
    """A page of a PDF, each dot black or white by how much of it is inked, as greys for readers of pictures."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        grey = document[page].render(scale=DOTS / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    return grey.point(lambda shade: 255 if shade > 127 else 0)  # type: ignore[no-any-return]
