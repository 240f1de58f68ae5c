"""A binder of 1,000 pages from 50 files against pikepdf's bare merge of the same files.

    .venv/bin/python tests/benchmarks/bench_binder.py [rounds]

Both sides run in this process, in turns; CPU seconds, medians. "Ours" is everything: files opened, pages cleaned,
stamped, cover, contents, a sheet for each tab, bookmarks, page labels. Cutting into parts below 24 MB is shown on a
line of its own. Then the real process makes it once, for its peak of memory. Exit code 1 when the ratio or the memory
is above its aim.
"""

from __future__ import annotations

import contextlib
import gc
import io
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import pikepdf
from PIL import Image
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkin_desktop.domain.attempts import Moment
from checkin_desktop.domain.binder_job import LIMIT_BYTES, BinderJob, BinderTab, PageUse, Piece
from checkin_desktop.domain.binders import Audience, BinderDetails, BinderOption
from checkin_desktop.reports import binder
from checkin_desktop.services.binder_process import BinderProcess
from checkin_desktop.words.catalog import Catalog

FILES, PAGES = 50, 20
AIM = 1.15
AIM_MEGABYTES = 200
MADE_AT = Moment(datetime(2026, 11, 5, 15, 0, tzinfo=UTC), "America/New_York", -300)
OPTIONS = frozenset(BinderOption) - {BinderOption.COURT_MARKINGS, BinderOption.TRANSLATION_FORMS}


def make_sources() -> list[bytes]:
    """Files of 20 scanned pages with a line of text each, about 52 MB together."""
    rl_config.useA85 = 0  # as scanners write them
    chance = random.Random(7)
    sources = []
    for number in range(FILES):
        out = io.BytesIO()
        canvas = Canvas(out, (612, 792), pageCompression=1, invariant=1)
        for page in range(PAGES):
            noise = Image.frombytes("L", (210, 272), chance.randbytes(210 * 272))
            scan = io.BytesIO()
            noise.save(scan, "JPEG", quality=92)
            scan.seek(0)
            canvas.drawImage(ImageReader(scan), 0, 0, 612, 792)
            for line in range(12):
                canvas.drawString(72, 700 - 20 * line, f"File {number}, page {page}, line {line}: what the paper says")
            canvas.showPage()
        canvas.save()
        sources.append(out.getvalue())
    return sources


def bare_merge(sources: Sequence[bytes]) -> bytes:
    """The limit: nothing but the pages."""
    merged, opened = pikepdf.new(), []
    for source in sources:
        pdf = pikepdf.open(io.BytesIO(source))
        opened.append(pdf)
        merged.pages.extend(pdf.pages)
    out = io.BytesIO()
    merged.save(out)
    return out.getvalue()


def job(limit: int | None) -> BinderJob:
    """All files, each as a tab."""
    uses = tuple(PageUse(page) for page in range(PAGES))
    tabs = tuple(
        BinderTab(f"T{number}", f"Paper {number}", (Piece(f"scan-{number}.pdf", number, uses),))
        for number in range(FILES)
    )
    return BinderJob(BinderDetails(Audience.LAWYER, options=OPTIONS), "Ana Prueba", "", tabs, MADE_AT, limit)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call, without the collector, as in the process that makes binders."""
    gc.collect()
    gc.disable()
    start = time.process_time()
    work()
    return time.process_time() - start


def peak_megabytes(sources: Sequence[bytes]) -> float:
    """The most memory that the real process held, as it was whenever it told how far it is."""
    seen = [0.0]
    with BinderProcess() as process:
        process.warm_up()
        child = process._running()
        child._started.wait()
        assert child._process is not None
        status = Path(f"/proc/{child._process.pid}/status")

        def look(_done: int, _total: int) -> None:
            with contextlib.suppress(OSError):
                found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
                seen.append(int(found[1]) / 1024 if found else 0.0)

        process.assemble(job(None), sources, "en", progress=look)
    return max(seen)


def main(rounds: int) -> int:
    """Measure, print, and tell whether the aims were met."""
    words = Catalog("en")
    sources = make_sources()
    size = sum(map(len, sources)) / 1e6
    bare, ours, parts = [], [], []
    made = binder.assemble(job(None), sources, words)
    for _ in range(rounds):
        bare.append(cpu(lambda: bare_merge(sources)))
        ours.append(cpu(lambda: binder.assemble(job(None), sources, words)))
        parts.append(cpu(lambda: binder.assemble(job(LIMIT_BYTES), sources, words)))
    peak = peak_megabytes(sources)
    limit, mine, cut = (statistics.median(times) for times in (bare, ours, parts))
    pairs = statistics.median(b / a for a, b in zip(bare, ours, strict=True))
    print(f"{FILES} files, {FILES * PAGES} pages, {size:.0f} MB; binder of {made.page_count} pages")
    print(f"bare merge {limit:.3f} s   binder {mine:.3f} s   ratio {pairs:.2f} (aim {AIM})")
    print(f"in parts   {cut:.3f} s   ratio {cut / limit:.2f}")
    print(f"peak of the process {peak:.0f} MB (aim {AIM_MEGABYTES})")
    return 0 if pairs <= AIM and peak < AIM_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5))
