"""SANE's own test scanner, in a folder of settings for one test. Its pages are painted by SANE itself."""

from __future__ import annotations

from pathlib import Path

_BEGIN = """number_of_devices 1
mode Gray
depth 8
resolution_min 1.0
resolution_max 1200.0
resolution_quant 1.0
resolution 50.0
geometry_min 0.0
geometry_max 300.0
geometry_quant 0.1
br_x 80.0
br_y 100.0
test-picture "Grid"
"""


def scanner_settings(folder: Path, *more: str, drivers: str = "test") -> Path:
    """Settings of SANE that know the test scanner; `more` are lines of test.conf(5) such as "read-delay true"."""
    (folder / "dll.d").mkdir(parents=True, exist_ok=True)
    (folder / "dll.d" / "none.conf").write_text("# nothing\n")
    (folder / "dll.conf").write_text(drivers + "\n")
    (folder / "test.conf").write_text(_BEGIN + "".join(f"{line}\n" for line in more))
    return folder
