"""Puts the compiled catalogues into the wheel; the sources hold only the texts they are made from."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCatalogues(BuildHookInterface):
    """Runs lrelease for every shipped language, with the program's own code."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        from checkin_desktop.base.resources import i18n_path
        from checkin_desktop.words import compiled

        for source in sorted(i18n_path().glob("checkin_*.ts")):
            target = Path(self.root, "build", "wheel-i18n", f"{source.stem}.qm")
            compiled.compile_catalogue(source, target)
            build_data["force_include"][str(target)] = f"checkin_desktop/_shipped/i18n/{target.name}"
