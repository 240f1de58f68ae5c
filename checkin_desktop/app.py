"""Starts the window: settings, look, language, first screen, in this order. No logic of its own.

The log, the fonts of other scripts and the database library follow after the first picture (`ui.start`).
"""

from __future__ import annotations

from pathlib import Path


def run(folder: Path | None = None) -> int:
    """Show the window and return the exit code when it is closed. `folder` is a vault named on the command line."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from checkin_desktop.base import paths
    from checkin_desktop.base.resources import resource_path
    from checkin_desktop.base.settings import Settings
    from checkin_desktop.ui.fonts import load_first_fonts
    from checkin_desktop.ui.language import languages, set_language
    from checkin_desktop.ui.shell import Shell
    from checkin_desktop.ui.start import after_first_paint
    from checkin_desktop.ui.theme import theme

    settings = Settings(paths.settings_folder() / "settings.json")
    # A taskbar groups by these words and shows them: the class of X11 windows and the app id of Wayland.
    neutral = settings.flag("neutral_title")
    name = "folder" if neutral else paths.APP_NAME
    app = QApplication([name, "-style", "Fusion"])  # calling setStyle would make the binding load QStyle
    app.setApplicationName(name)
    app.setDesktopFileName("folder" if neutral else "org.checkin_desktop.CheckinDesktop")
    app.setWindowIcon(QIcon(str(resource_path("icons", "plain-folder.svg" if neutral else "app.svg"))))
    load_first_fonts()
    known = [language.code for language in languages()]
    system = QLocale.system().name().split("_")[0]
    wanted = settings.text("language") or system
    theme.set(scheme=settings.text("colours"), percent=settings.number("text_percent"))
    theme.prepare(app)
    set_language(wanted if wanted in known else "en")
    shell = Shell(settings, paths.vaults_folder(), folder=folder)
    shell.faults.install()
    shell.start()
    shell.show()
    after_first_paint(shell)
    return app.exec()
