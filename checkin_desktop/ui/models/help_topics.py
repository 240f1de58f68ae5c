"""The offline help: one HTML fragment per topic and language under `resources/help/<language>/`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checkin_desktop.base.resources import resource_path

_TITLE = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """One page of help. `html` has one `h1`, then `h2`, `p`, `ul`, `ol`; no images and no links outward."""

    id: str
    title: str
    html: str


@cache
def help_topics(language: str) -> tuple[HelpTopic, ...]:
    """All topics in their order. A language without help of its own gets the English one."""
    folder = resource_path("help", language)
    if not folder.is_dir():
        folder = resource_path("help", "en")
    topics = []
    for path in sorted(folder.glob("*.html"), key=lambda path: int(path.stem.partition("-")[0])):
        html = path.read_text(encoding="utf-8")
        found = _TITLE.search(html)
        topics.append(HelpTopic(path.stem.partition("-")[2], found[1] if found else path.stem, html))
    return tuple(topics)
