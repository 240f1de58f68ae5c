"""Recipe for `resources/fonts`: fetch the Noto fonts, cut the Chinese one to GB2312, check the result.

Run by a maintainer only, when fonts change; the program and its tests use the committed files.
It needs `npm` and, in the running Python, `fonttools` (a throw-away virtual environment is enough; fontTools is
no dependency of this project):

    python -m venv build/font-tools && build/font-tools/bin/pip install fonttools==4.68.0
    build/font-tools/bin/python packaging/fetch_fonts.py --write

Without `--write` the files are made in a temporary folder and compared with `resources/fonts/SHA256SUMS`.
Licence of all fonts: SIL Open Font License 1.1, copied beside them from each package.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts"

# npm package, exact version, and which file becomes which.
PACKAGES: dict[str, tuple[str, dict[str, str]]] = {
    "@expo-google-fonts/noto-sans": (
        "0.4.2",
        {
            "400Regular/NotoSans_400Regular.ttf": "NotoSans-Regular.ttf",
            "600SemiBold/NotoSans_600SemiBold.ttf": "NotoSans-SemiBold.ttf",
            "700Bold/NotoSans_700Bold.ttf": "NotoSans-Bold.ttf",
            "LICENSE_FONT": "OFL-NotoSans.txt",
        },
    ),
    "@expo-google-fonts/noto-sans-arabic": (
        "0.4.3",
        {
            "400Regular/NotoSansArabic_400Regular.ttf": "NotoSansArabic-Regular.ttf",
            "700Bold/NotoSansArabic_700Bold.ttf": "NotoSansArabic-Bold.ttf",
            "LICENSE_FONT": "OFL-NotoSansArabic.txt",
        },
    ),
    "@expo-google-fonts/noto-sans-gurmukhi": (
        "0.4.1",
        {
            "400Regular/NotoSansGurmukhi_400Regular.ttf": "NotoSansGurmukhi-Regular.ttf",
            "700Bold/NotoSansGurmukhi_700Bold.ttf": "NotoSansGurmukhi-Bold.ttf",
            "LICENSE_FONT": "OFL-NotoSansGurmukhi.txt",
        },
    ),
    "@expo-google-fonts/noto-sans-ethiopic": (
        "0.4.2",
        {
            "400Regular/NotoSansEthiopic_400Regular.ttf": "NotoSansEthiopic-Regular.ttf",
            "700Bold/NotoSansEthiopic_700Bold.ttf": "NotoSansEthiopic-Bold.ttf",
            "LICENSE_FONT": "OFL-NotoSansEthiopic.txt",
        },
    ),
    "@expo-google-fonts/noto-sans-sc": (
        "0.4.3",
        {
            "400Regular/NotoSansSC_400Regular.ttf": "NotoSansSC-Regular.ttf",
            "LICENSE_FONT": "OFL-NotoSansSC.txt",
        },
    ),
}

# What the Chinese subset keeps besides GB2312: ASCII, general punctuation, CJK punctuation, full-width forms.
EXTRA_RANGES = ((0x20, 0x7E), (0xA0, 0xFF), (0x2010, 0x2027), (0x3000, 0x303F), (0x31C0, 0x31E3), (0xFF00, 0xFFEF))


def gb2312_characters() -> set[int]:
    """The 7,445 characters of GB 2312-80, read from Python's own codec, plus EXTRA_RANGES."""
    wanted = {code for first, last in EXTRA_RANGES for code in range(first, last + 1)}
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                wanted.update(map(ord, bytes((row, cell)).decode("gb2312")))
            except UnicodeDecodeError:
                continue
    return wanted


def cut(path: Path, characters: set[int]) -> None:
    """Replace a font by its subset: outlines and layout kept, hinting dropped, modification time unchanged."""
    from fontTools import subset

    options = subset.Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.name_IDs = ["*"]
    options.notdef_outline = True
    options.recalc_timestamp = False
    font = subset.load_font(str(path), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    subset.save_font(font, str(path), options)


def fetch(folder: Path) -> None:
    """Put all fonts and licences into `folder`. Raises CalledProcessError when npm fails."""
    for package, (version, files) in PACKAGES.items():
        with tempfile.TemporaryDirectory() as work:
            packed = subprocess.run(
                ["npm", "pack", "--silent", f"{package}@{version}"],
                cwd=work,
                check=True,
                capture_output=True,
                text=True,
            ).stdout.split()[-1]
            with tarfile.open(Path(work) / packed) as archive:
                for inside, name in files.items():
                    member = archive.extractfile(f"package/{inside}")
                    if member is None:
                        raise FileNotFoundError(inside)
                    (folder / name).write_bytes(member.read())
    cut(folder / "NotoSansSC-Regular.ttf", gb2312_characters())


def sums(folder: Path) -> str:
    """The contents of SHA256SUMS for a folder, in `sha256sum` format."""
    files = sorted(path for path in folder.iterdir() if path.suffix in {".ttf", ".txt"})
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def main() -> int:
    """Fetch, then compare or write. Exit code 1 when the committed sums differ."""
    parser = argparse.ArgumentParser(description="Fetch and check the shipped fonts.")
    parser.add_argument("--write", action="store_true", help="replace the committed fonts and SHA256SUMS")
    write = parser.parse_args().write
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        fetch(folder)
        made = sums(folder)
        if write:
            FONTS.mkdir(parents=True, exist_ok=True)
            for path in folder.iterdir():
                shutil.copy(path, FONTS / path.name)
            (FONTS / "SHA256SUMS").write_text(made, encoding="utf-8")
    same = (FONTS / "SHA256SUMS").read_text(encoding="utf-8") == made
    print("fonts as recorded" if same else "fonts differ from SHA256SUMS")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main())
