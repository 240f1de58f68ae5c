"""Bringing in 200 scans of together 1 GB, against `cp` and fsync of the same files on the same disk.

Half of the scans are photos as phones make them, half are PDFs of scanned pages, each of about 5 MB. Both ways put
each file on the medium before the next one: `cp` of one file, fsync of the copy and of its folder; and a whole round
of adding as the window does it, each file looked into by the other process and kept with its row in a step of its
own. Rounds alternate, so that a busy computer slows both; the medians are compared. Thumbnails and the look for
damage come after it and are not counted.

Run: python tests/benchmarks/bench_import.py [--folder DIR] [--rounds N] [--scans N]
"""

from __future__ import annotations

import argparse
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.people import PersonDetails
from checkin_desktop.services import vaults
from checkin_desktop.services.adding import AddingRound
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from tests.support.vaults import PASSPHRASE, make_vault

AIM = 2.0
_WIDTH, _HEIGHT, _QUALITY = 3000, 4000, 88


def make_scans(folder: Path, count: int) -> list[Path]:
    """Photos of noise, as large as a telephone makes them, and PDFs around such photos; no two alike."""
    import pikepdf
    from PIL import Image

    grain = Image.effect_noise((_WIDTH, _HEIGHT), 38).convert("RGB")
    out = io.BytesIO()
    grain.save(out, "JPEG", quality=_QUALITY)
    photo = out.getvalue()
    document = pikepdf.new()
    page = document.add_blank_page(page_size=(612, 792))
    picture = pikepdf.Stream(
        document,
        photo,
        Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image,
        Width=_WIDTH,
        Height=_HEIGHT,
        ColorSpace=pikepdf.Name.DeviceRGB,
        BitsPerComponent=8,
        Filter=pikepdf.Name.DCTDecode,
    )
    page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(P=picture))
    page.Contents = pikepdf.Stream(document, b"612 0 0 792 0 0 cm /P Do")
    out = io.BytesIO()
    document.save(out)
    made = []
    for number in range(count):
        path = folder / f"scan-{number:03}.{'pdf' if number % 2 else 'jpg'}"
        # What follows the end of a JPEG or a PDF is read by nobody, but makes each file another one, of another size.
        path.write_bytes((out.getvalue() if number % 2 else photo) + b"\n%" + os.urandom(8 + number))
        made.append(path)
    os.sync()
    return made


def copy_each(scans: Sequence[Path], folder: Path) -> float:
    """Seconds for cp, then fsync of the copy and of its folder, one scan after the other."""
    start = time.perf_counter()
    for scan in scans:
        target = folder / scan.name
        subprocess.run(["cp", str(scan), str(target)], check=True)
        for path in (target, folder):
            fd = os.open(path, os.O_RDONLY)
            os.fsync(fd)
            os.close(fd)
    seconds = time.perf_counter() - start
    for scan in scans:
        (folder / scan.name).unlink()
    return seconds


def add_each(scans: Sequence[Path], case: CaseFile, person_id: int) -> float:
    """Seconds from the files that were picked to the last row on the medium."""
    document_id = case.documents.add(person_id, DocumentDetails(title="Scans")).id
    files = [NewFile.at(scan) for scan in scans]
    start = time.perf_counter()
    case.adding.require_room(files)
    assert case.adding.known(person_id, files) == ()
    work = AddingRound(
        files, lambda new, told, stop: case.documents.attach(document_id, new, progress=told, cancelled=stop)
    )
    work.run()
    seconds = time.perf_counter() - start
    assert (work.kept, work.refused) == (len(scans), [])
    return seconds


def measure(folder: Path, rounds: int, count: int) -> tuple[list[float], list[float], int]:
    """Seconds of each round of adding and of copying, and the bytes of the scans."""
    outside, copies = folder / "outside", folder / "copies"
    outside.mkdir()
    copies.mkdir()
    scans = make_scans(outside, count)
    added, copied = [], []
    for number in range(rounds + 1):
        vault = folder / f"bench-{number}.cdvault"
        make_vault(vault)[0].close()
        with closing(vaults.open_(vault, PASSPHRASE, strengthen=False)) as case:
            person = case.people.add(PersonDetails(given_names="Bench"))
            copy = copy_each(scans, copies)
            add = add_each(scans, case, person.id)
        subprocess.run(["rm", "-rf", str(vault)], check=True)
        if number:  # the first round only warms up
            added.append(add)
            copied.append(copy)
            print(f"round {number}: add {add:.2f} s, cp + fsync {copy:.2f} s, {add / copy:.2f}", flush=True)
    return added, copied, sum(scan.stat().st_size for scan in scans)


def main() -> int:
    """Print the ratio; exit code 1 if it misses the aim."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=None, help="where to measure; default: the temporary folder")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scans", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        added, copied, size = measure(Path(folder), options.rounds, options.scans)
    add, copy = statistics.median(added), statistics.median(copied)
    print(f"{options.scans} scans, {size / 1e6:.0f} MB")
    print(f"cp + fsync of each:     {copy:6.2f} s, {size / copy / 1e6:5.0f} MB/s (median of {options.rounds})")
    print(f"looked into and added:  {add:6.2f} s, {size / add / 1e6:5.0f} MB/s")
    print(f"ratio add / cp: {add / copy:.2f} (aim: at most {AIM:.1f})")
    return 0 if add / copy <= AIM else 1


if __name__ == "__main__":
    raise SystemExit(main())
