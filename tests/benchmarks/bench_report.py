"""The 1,000-attempt report against the limit: a raw reportlab canvas that draws the same finished lines.

    .venv/bin/python tests/benchmarks/bench_report.py [rounds]

Both sides run in this process, in turns, in the same fonts; CPU seconds, medians. "Ours" is everything from the frozen
snapshot to an untagged file: words, shaping, wrapping, page breaks, page numbers, footers, font embedding. Tagging
(with links), embedding files, and the seal are then shown on lines of their own. Exit code 1 when the ratio is above
the aim.
"""

from __future__ import annotations

import gc
import io
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin_desktop.reports import attempt_proof, seal_bytes, sealing, shaping
from checkin_desktop.reports.compose import LaidOut
from checkin_desktop.reports.fonts import font_folder
from checkin_desktop.services import sealing as sealing_service
from checkin_desktop.vault.seal_key import SealKey
from checkin_desktop.words.catalog import Catalog
from tests.reports import samples

ATTEMPTS = 1000
AIM = 3.0
LOG_BYTES = 2_500_000


def lay_out() -> LaidOut:
    """Our side up to finished pages."""
    snapshot = samples.report_snapshot(
        attempts=samples.many_attempts(ATTEMPTS), total_attempts=ATTEMPTS, exhibits=(), left_out=()
    )
    return attempt_proof.lay_out(snapshot, Catalog("en"))


def raw_canvas(pages: list[list[tuple[float, float, str, str, float]]]) -> bytes:
    """The limit: finished lines, known places, known fonts."""
    stream = io.BytesIO()
    canvas = Canvas(stream, (612, 792), pageCompression=1, invariant=1)
    for page in pages:
        for x, y, text, font, size in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def finished_lines(laid_out: LaidOut) -> list[list[tuple[float, float, str, str, float]]]:
    """Every line of our pages as (x, y, text, font, size)."""
    names = {font.resource: font.file.name for font in laid_out.book.fonts.values()}
    return [
        [(x, y, line.text, names[line.operators.split(" ", 1)[0]], line.size) for x, y, line in page.lines]
        for page in laid_out.pages
    ]


def prepare(pages: bytes, files: Sequence[seal_bytes.Enclosed], facts: seal_bytes.SealFacts) -> seal_bytes.Prepared:
    """The finished file with its embedded files, and described for the seal where `facts` have a key."""
    return sealing.prepare(pages, files, facts, progress=lambda _done, _total: None, cancelled=lambda: False)


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    rl_config.useA85 = 0
    made = lay_out()
    pages = finished_lines(made)
    for name in {font for page in pages for _, _, _, font, _ in page}:
        pdfmetrics.registerFont(TTFont(name, str(font_folder() / f"{name}.ttf")))
    finished, key = made.write().data, SealKey()
    log = (seal_bytes.Enclosed(seal_bytes.LOG, "application/json", b"1" * LOG_BYTES),)
    made_at = datetime(2026, 11, 20, tzinfo=UTC)
    with_key, without = (seal_bytes.SealFacts(public, "a" * 64, made_at) for public in (key.public_key, b""))
    prepared = prepare(finished, log, with_key)
    steps: dict[str, Callable[[], object]] = {
        "raw": lambda: raw_canvas(pages),
        "layout": lay_out,
        "write": lambda: made.write(tagged=False),
        "tagged": lambda: made.write(tagged=True),
        "subsets": lambda: [font.subset() for font in made.book.fonts.values()],
        "embedded": lambda: prepare(finished, log, without),
        "described": lambda: prepare(finished, log, with_key),
        "signed": lambda: sealing_service.signed(prepared, key),
    }
    times: dict[str, list[float]] = {name: [] for name in steps}
    for _ in range(rounds):
        shaping._shaped.cache_clear()  # a report is not made twice in one process
        for name, step in steps.items():
            times[name].append(cpu(step))
    middle = {name: statistics.median(values) for name, values in times.items()}
    ours = middle["layout"] + middle["write"]
    ratio = ours / middle["raw"]
    lines = sum(map(len, pages))
    print(f"{ATTEMPTS} attempts, {len(pages)} pages, {lines} lines, {rounds} rounds, CPU seconds (median)")
    print(f"raw reportlab canvas    {middle['raw']:6.2f}")
    print(f"ours, untagged          {ours:6.2f}  ratio {ratio:.2f} (aim at most {AIM:g})")
    print(f"  layout                {middle['layout']:6.2f}")
    print(f"  writing with fonts    {middle['write']:6.2f}")
    print(f"  of it font subsets    {middle['subsets']:6.2f}")
    tagging = middle["tagged"] - middle["write"]
    print(f"tagging, on top         {tagging:6.2f}  ratio with it {(ours + tagging) / middle['raw']:.2f}")
    print(f"embedding the files     {middle['embedded']:6.2f}  ratio {middle['embedded'] / middle['raw']:.2f}")
    seal = middle["described"] - middle["embedded"] + middle["signed"]
    print(f"sealing                 {seal:6.2f}  ratio {seal / middle['raw']:.2f}")
    print(f"  hashes of all parts   {middle['described'] - middle['embedded']:6.2f}")
    print(f"  signature             {middle['signed']:6.2f}")
    return 0 if ratio <= AIM else 1


if __name__ == "__main__":
    sys.exit(main())
