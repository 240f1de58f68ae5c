"""Every kind of print of the longest plan against the limit: a raw reportlab canvas that draws the same lines.

    .venv/bin/python tests/benchmarks/bench_plan_prints.py [rounds]

Both sides run in this process, in turns, in the same fonts; CPU seconds, medians. "Ours" is everything from the
snapshot to the tagged file: what the print may show, words, shaping, wrapping, codes, page breaks, fonts. Exit code 1
when all kinds together take longer than the aim, or more than the aimed multiple of the limit.
"""

from __future__ import annotations

import gc
import io
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from checkin_desktop.domain import plan_audience
from checkin_desktop.domain.plan_prints import EXTRAS, PlanMode, PlanPrint
from checkin_desktop.reports import plan_modes, shaping
from checkin_desktop.reports.compose import LaidOut, Rendered
from checkin_desktop.reports.fonts import font_folder
from checkin_desktop.reports.wording import Wording
from checkin_desktop.words.catalog import Catalog
from tests.support.long_family import whole_long_plan

AIM_SECONDS = 2.0
AIM_RATIO = 4.0
Lines = list[list[tuple[float, float, str, str, float]]]


def finished_lines(made: LaidOut) -> Lines:
    """Every line of a document as (x, y, text, font, size), page by page."""
    names = {font.resource: font.file.name for font in made.book.fonts.values()}
    return [
        [
            (x, y, line.text, names[line.operators.split(" Tf")[0].split(" ")[-2]], line.size)
            for x, y, line in page.lines
        ]
        for page in made.pages
    ]


def raw_canvas(pages: Lines) -> bytes:
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


def cpu(work: Callable[[], object]) -> float:
    """CPU seconds of one call."""
    gc.collect()
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    rl_config.useA85 = 0
    words = Wording(Catalog("en"))
    whole = {mode: whole_long_plan(PlanPrint(mode, extras=EXTRAS[mode], holder="Rosa")) for mode in PlanMode}
    laid_out: list[LaidOut] = []
    write = LaidOut.write

    def recorded(self: LaidOut, *, tagged: bool = True) -> Rendered:
        laid_out.append(self)
        return write(self, tagged=tagged)

    def ours(mode: PlanMode) -> Rendered:
        return plan_modes.render(plan_audience.fitted(whole[mode]), words)

    LaidOut.write = recorded  # type: ignore[method-assign]
    sizes = {mode: len(ours(mode).data) for mode in PlanMode}
    LaidOut.write = write  # type: ignore[method-assign]
    lines = {mode: finished_lines(made) for mode, made in zip(PlanMode, laid_out, strict=True)}
    for name in {font for pages in lines.values() for page in pages for _, _, _, font, _ in page}:
        pdfmetrics.registerFont(TTFont(name, str(font_folder() / f"{name}.ttf")))
    times: dict[tuple[PlanMode, str], list[float]] = {}
    for _ in range(rounds):
        shaping._shaped.cache_clear()  # what a round before has shaped is not there when a set is printed
        for mode in PlanMode:
            times.setdefault((mode, "ours"), []).append(cpu(lambda mode=mode: ours(mode)))  # type: ignore[misc]
            times.setdefault((mode, "raw"), []).append(cpu(lambda mode=mode: raw_canvas(lines[mode])))  # type: ignore[misc]
    middle = {key: statistics.median(values) for key, values in times.items()}
    print(f"longest plan, {rounds} rounds, CPU seconds (median)")
    for mode in PlanMode:
        mine, raw = middle[mode, "ours"], middle[mode, "raw"]
        pages, count = len(lines[mode]), sum(map(len, lines[mode]))
        print(
            f"{mode:10}{pages:4} pages{count:6} lines{sizes[mode] // 1024:6} kB{mine:8.3f}{raw:8.3f}{mine / raw:7.2f}x"
        )
    mine, raw = (sum(middle[mode, side] for mode in PlanMode) for side in ("ours", "raw"))
    ratio = mine / raw
    print(f"all        {mine:.2f} s (aim below {AIM_SECONDS:g}), raw {raw:.2f} s, {ratio:.2f}x (aim {AIM_RATIO:g}x)")
    return 0 if mine < AIM_SECONDS and ratio <= AIM_RATIO else 1


if __name__ == "__main__":
    sys.exit(main())
