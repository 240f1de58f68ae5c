"""Where the program keeps its own files.

Vaults go into the app's local data folder, never into Documents: that one is often copied to a cloud
(OneDrive, iCloud) while the person believes it is on this computer only.
"""

from __future__ import annotations

from pathlib import Path

APP_NAME = "checkin-desktop"


def data_folder() -> Path:
    """The folder for local data of this user. It may not exist yet."""
    import platformdirs

    # Local, not roaming: a roaming profile is copied to a server.
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False, roaming=False))


def vaults_folder() -> Path:
    """The folder in which new vaults are offered. It may not exist yet."""
    return data_folder() / "vaults"


def settings_folder() -> Path:
    """The folder for settings, which hold nothing personal. It may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False, roaming=False))


def logs_folder() -> Path:
    """The folder for logs, which hold nothing personal. It may not exist yet."""
    import platformdirs

    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))
