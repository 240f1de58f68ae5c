"""Scanning through SANE with its test scanner: real processes, real pipes, real pictures."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.scanners import (
    ScanArea,
    ScanColor,
    ScannedPage,
    ScannerDevice,
    ScannerFeatures,
    ScannerHint,
    ScanSource,
    ScanWish,
)
from checkin_desktop.services import scan_child, scan_process, scanners_linux, scanning
from checkin_desktop.services.scanners_linux import SaneScanners, read_features, scan_options
from checkin_desktop.services.scanning import scan_pages, scanned_files
from tests.support.scanners import scanner_settings

ROOT = Path(__file__).resolve().parents[2]
DEVICE = ScannerDevice("test:0", "Noname frontend-tester")
SMALL = ScanWish(resolution=150, color=ScanColor.GREY)


def _never() -> bool:
    return False


@pytest.fixture(scope="module")
def scanners(tmp_path_factory: pytest.TempPathFactory) -> SaneScanners:
    return SaneScanners(scanner_settings(tmp_path_factory.mktemp("sane")))


@pytest.fixture(scope="module")
def features(scanners: SaneScanners) -> ScannerFeatures:
    (device,) = scanners.devices(network=False, cancelled=_never)
    assert device == DEVICE
    return scanners.features(device, cancelled=_never)


def _scan(scanners: SaneScanners, features: ScannerFeatures, wish: ScanWish) -> list[ScannedPage]:
    pages: list[ScannedPage] = []
    scan_pages(
        scanners, DEVICE, features, wish, each=pages.append, progress=lambda _: None, cancelled=_never
    )  # fmt: skip
    return pages


def _code(scanners: SaneScanners, features: ScannerFeatures) -> ErrorCode:
    with pytest.raises(AppError) as failure:
        _scan(scanners, features, SMALL)
    return failure.value.code


def test_a_letter_page_comes_in_colour_with_its_true_size(scanners: SaneScanners, features: ScannerFeatures) -> None:
    told: list[int] = []
    pages: list[ScannedPage] = []
    count = scan_pages(
        scanners, DEVICE, features, ScanWish(), each=pages.append, progress=told.append, cancelled=_never
    )  # fmt: skip
    (page,) = pages
    assert count == 1
    assert (page.width, page.height) == (pytest.approx(2550, abs=3), pytest.approx(3300, abs=3))
    assert page.resolution == 300
    with Image.open(io.BytesIO(page.jpeg)) as picture:
        assert picture.mode == "RGB"
        assert picture.info["dpi"] == (300, 300)
        dark, light = picture.convert("L").getextrema()
        assert (dark, light) < (60, 256)
        assert light > 200
    assert told == sorted(told)
    assert told[-1] == 100
    (file,) = scanned_files(pages * 2, "Scan", together=True)
    assert file.name == "Scan.pdf"
    assert file.data is not None
    with pikepdf.open(io.BytesIO(file.data)) as pdf:
        sizes = [[float(side) for side in one.mediabox] for one in pdf.pages]
    assert len(sizes) == 2
    assert sizes[0] == pytest.approx([0, 0, 612, 792], abs=1)


def test_grey_at_low_resolution_and_the_whole_glass(scanners: SaneScanners, features: ScannerFeatures) -> None:
    (page,) = _scan(scanners, features, ScanWish(150, ScanColor.GREY, area=ScanArea.WHOLE))
    with Image.open(io.BytesIO(page.jpeg)) as picture:
        assert picture.mode == "L"
        assert picture.size == (page.width, page.height)
    assert page.width == pytest.approx(300 / 25.4 * 150, abs=3)
    files = scanned_files([page, page], "Scan", together=False)
    assert [file.name for file in files] == ["Scan 1.jpg", "Scan 2.jpg"]
    assert [file.data for file in files] == [page.jpeg] * 2
    assert scanned_files([page], "Scan", together=False)[0].name == "Scan.jpg"


def test_the_feeder_is_scanned_until_it_is_empty(tmp_path: Path, features: ScannerFeatures) -> None:
    scanners = SaneScanners(scanner_settings(tmp_path))
    pages: list[ScannedPage] = []

    def keep(page: ScannedPage) -> None:
        pages.append(page)
        if len(pages) == 2:
            scanner_settings(tmp_path, "read-status-code SANE_STATUS_NO_DOCS")

    wish = ScanWish(150, ScanColor.GREY, ScanSource.FEEDER)
    count = scan_pages(
        scanners, DEVICE, features, wish, each=keep, progress=lambda _: None, cancelled=_never
    )  # fmt: skip
    assert (count, len(pages)) == (2, 2)
    with pytest.raises(AppError) as failure:
        _scan(scanners, features, wish)
    assert failure.value.code is ErrorCode.SCANNER_EMPTY


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("JAMMED", ErrorCode.SCANNER_JAMMED),
        ("COVER_OPEN", ErrorCode.SCANNER_OPEN),
        ("DEVICE_BUSY", ErrorCode.SCANNER_BUSY),
        ("ACCESS_DENIED", ErrorCode.SCANNER_DENIED),
        ("IO_ERROR", ErrorCode.SCANNER_FAILED),
    ],
)
def test_what_goes_wrong_has_its_name(tmp_path: Path, features: ScannerFeatures, status: str, code: ErrorCode) -> None:
    scanners = SaneScanners(scanner_settings(tmp_path, f"read-status-code SANE_STATUS_{status}"))
    assert _code(scanners, features) is code


@pytest.mark.parametrize(
    ("out", "said", "code"),
    [(b"", "scanimage: sane_read: Device busy", 1), (b"\xff\xd8page\xff\xd9", "Progress: 100.0%", 0)],
)
def test_a_driver_that_hangs_at_its_farewell_keeps_nobody_waiting(
    monkeypatch: pytest.MonkeyPatch, out: bytes, said: str, code: int
) -> None:
    monkeypatch.setattr(scan_process, "END_SECONDS", 0.2)
    program = "import os,sys;os.write(1,bytes.fromhex(sys.argv[1]));os.write(2,sys.argv[2].encode());sys.stdin.read()"
    ran = scan_process.run(
        [sys.executable, "-c", f"import os;os.dup2(os.pipe()[0],0);{program}", out.hex(), said],
        os.environ,
        most=1000,
        quiet_seconds=60,
        cancelled=_never,
        done=scanners_linux._page_done,
    )
    assert ran == scan_process.Ran(code, out, said)


def test_a_scanner_that_was_unplugged_is_gone(scanners: SaneScanners) -> None:
    with pytest.raises(AppError) as failure:
        scanners.features(ScannerDevice("test:7", "gone"), cancelled=_never)
    assert failure.value.code is ErrorCode.SCANNER_GONE


def test_more_than_a_page_may_be_is_refused(
    scanners: SaneScanners, features: ScannerFeatures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanners_linux, "MOST_BYTES", 1000)
    assert _code(scanners, features) is ErrorCode.SCANNER_FAILED


def test_what_is_no_plain_picture_is_refused(features: ScannerFeatures) -> None:
    class Odd(SaneScanners):
        def page(self, *_: object, **__: object) -> bytes:
            return b"\xff\xd8\xff\xe1\x00\x08Exif\x00\x00\xff\xd9"

    assert _code(Odd(), features) is ErrorCode.SCANNER_FAILED


def test_cancel_ends_the_scanning_program(tmp_path: Path, features: ScannerFeatures) -> None:
    folder = scanner_settings(tmp_path, "read-delay true", "read-delay-duration 200000")
    told: list[int] = []
    with pytest.raises(Cancelled):
        scan_pages(
            SaneScanners(folder), DEVICE, features, ScanWish(), each=lambda _: pytest.fail("no page"),
            progress=told.append, cancelled=lambda: bool(told),
        )  # fmt: skip
    assert told[0] < 50
    assert _processes_of(folder) == []


def _processes_of(folder: Path) -> list[str]:
    found = []
    for place in Path("/proc").iterdir():
        if place.name.isdigit():
            try:
                if str(folder).encode() in (place / "environ").read_bytes():
                    found.append((place / "cmdline").read_text())
            except OSError:
                continue
    return found


# --- the network, and the disk -------------------------------------------------------------------------------------

_ASK = """
import sys
from pathlib import Path
from checkin_desktop.services.scanners_linux import SaneScanners
from checkin_desktop.domain.scanners import ScannerDevice, ScanWish
folder = Path(sys.argv[2]) if sys.argv[2] else None
scanners = SaneScanners(folder, folder)
network = sys.argv[1] == "network"
devices = scanners.devices(network=network, cancelled=lambda: False)
print(len(devices))
for device in devices[:1]:
    features = scanners.features(device, cancelled=lambda: False)
    scanners.page(device, features, ScanWish(150), progress=lambda _: None, cancelled=lambda: False)
"""
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")


def _traced(record: Path, reach: str, folder: str) -> tuple[int, list[tuple[str, str, int]]]:
    """How many scanners were found, and the calls (name, what with, answer) of all processes."""
    command = ["strace", "-f", "-qq", "-e", "trace=network,open,openat,creat", "-e", "signal=none", "-o", str(record)]
    told = subprocess.run(
        [*command, sys.executable, "-c", _ASK, reach, folder],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        check=True,
    )
    calls = [found.groups() for line in record.read_text().splitlines() if (found := _CALL.match(line))]
    return int(told.stdout), [(name, what, int(answer)) for name, what, answer in calls]


def _reached(calls: list[tuple[str, str, int]]) -> list[str]:
    """What could have left the computer or asked another program to: sockets that were given, but for netlink."""
    return [
        f"{name}({what}) = {answer}"
        for name, what, answer in calls
        if (name == "socket" and answer >= 0 and "AF_NETLINK" not in what)
        or (name in ("connect", "sendto", "sendmsg", "bind") and not re.search("AF_NETLINK|NULL, 0", what))
    ]


def test_no_scanner_is_looked_for_in_the_network_unless_asked(tmp_path: Path) -> None:
    """The settings even name a driver that only asks the network, and whom: it gets no socket."""
    folder = scanner_settings(tmp_path / "sane", drivers="net\ntest")
    (folder / "net.conf").write_text("127.0.0.1\n")
    found, calls = _traced(tmp_path / "quiet", "local", str(folder))
    assert found == 1
    assert _reached(calls) == []
    refused = [what for name, what, answer in calls if name == "socket" and answer < 0]
    assert any("AF_INET" in what for what in refused), "the driver did not even try: the test shows nothing"
    written = [what for name, what, answer in calls if answer >= 0 and re.search("O_WRONLY|O_RDWR|O_CREAT", what)]
    assert [what for what in written if '"/dev/' not in what] == []

    found, calls = _traced(tmp_path / "loud", "network", str(folder))
    assert found == 1
    assert any(name == "connect" and 'inet_addr("127.0.0.1")' in what for name, what, _ in calls)


def test_the_shipped_settings_reach_no_network_either(tmp_path: Path) -> None:
    _, calls = _traced(tmp_path / "record", "local", "")
    assert _reached(calls) == []
    opened = " ".join(what for name, what, answer in calls if name in ("open", "openat") and answer >= 0)
    assert "libsane-genesys" in opened
    assert "resources/scanner/dll.conf" in opened
    for driver in ("net", "escl", "airscan", "dell1600n_net", "v4l", "test"):
        assert f"libsane-{driver}." not in opened


def test_where_the_network_cannot_be_taken_away_nothing_is_asked() -> None:
    code = (
        "import platform; platform.machine = lambda: 'riscv64'; from checkin_desktop.services import scan_child;"
        "raise SystemExit(scan_child.serve([scan_child.LOCAL, '/bin/echo', 'asked']))"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert (ran.returncode, ran.stdout) == (scan_child.NOT_KEPT_OFF, b"")


def test_without_the_scanning_program_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert isinstance(scanning.this_computer(), SaneScanners)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert scanning.this_computer() is ScannerHint.INSTALL_SANE


# --- what drivers call things --------------------------------------------------------------------------------------

_MULTIFUNCTION = """
All options specific to device `pixma:04A9176D':
  Scan mode:
    --resolution auto||75|150|300|600|1200dpi [75]
        Sets the resolution of the scanned image.
    --mode auto|Color|Gray|48 bits color|16 bits gray|Lineart [Color]
        Selects the scan mode (e.g., lineart, monochrome, or color).
    --source Flatbed|Automatic Document Feeder|ADF Duplex [Flatbed]
        Selects the scan source (such as a document-feeder).
    --button-controlled[=(yes|no)] [no]
  Geometry:
    -l auto|0..216.069mm [0]
        Top-left x position of scan area.
    -x 0..216.069mm [216.069]
    -y 0..297.011mm [297.011]
    --depth 8|16 [inactive]
"""
_BARE = """
    --mode Lineart|True Gray [Lineart]
    --resolution 200dpi [200]
    -x 0..5100pel [5100]
    -y 0..6600pel [6600]
"""


def test_what_drivers_say_is_understood() -> None:
    large, bare = read_features(_MULTIFUNCTION), read_features(_BARE)
    assert large.offered_resolutions() == (150, 300, 600)
    assert dict(large.colors) == {ScanColor.COLOR: "Color", ScanColor.GREY: "Gray"}
    assert large.offered_sources() == (ScanSource.GLASS, ScanSource.FEEDER)
    assert (large.width, large.height, large.depth) == (216.069, 297.011, False)
    wish = ScanWish(300, ScanColor.COLOR, ScanSource.FEEDER)
    assert scan_options(large, wish) == [
        "--source=Automatic Document Feeder", "--mode=Color", "--resolution=300",
        "-l", "0", "-t", "0", "-x", "215.9", "-y", "279.4",
    ]  # fmt: skip
    assert (bare.offered_resolutions(), bare.offered_sources()) == ((200,), (ScanSource.GLASS,))
    assert scan_options(bare, ScanWish(200, ScanColor.COLOR)) == ["--resolution=200"]
    assert scan_options(bare, ScanWish(200, ScanColor.GREY)) == ["--mode=True Gray", "--resolution=200"]
    assert read_features("no scanner").offered_resolutions() == (150, 200, 300, 600)
