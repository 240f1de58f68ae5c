"""Words for what is still to do: the codes that the services give become titles, reasons, icons and pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from checkin_desktop.ui.language import translate
