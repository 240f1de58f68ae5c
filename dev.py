#!/usr/bin/env python3
"""Sets everything up, then runs the program or its tests. Standard library only.

    python3 dev.py run  [arguments of checkin-desktop]
    python3 dev.py test [arguments of pytest]
    python3 dev.py campaign [words in the names of campaigns]

`campaign` runs the long form of the tests that kill, cut the power, damage and fill disks, prints one line of numbers
for each and keeps the lines in build/campaign/numbers.txt. With words it runs only those whose names hold one of them.

The first call needs a network for Debian's packages and for the wheels that requirements.lock names; later calls
need none. Everything lands in .venv and build/ beside this file, Debian's packages excepted.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
STAMP = VENV / "installed.sha256"
OLDEST_PYTHON = (3, 11)

# What Qt's window needs on a bare Debian 12, found by trying. Newer releases renamed some: any name will do.
WINDOW_PACKAGES: list[tuple[str, ...]] = [
    ("libgl1",),
    ("libegl1",),
    ("libglib2.0-0", "libglib2.0-0t64"),
    ("libdbus-1-3",),
    ("libfontconfig1",),
    ("libxkbcommon-x11-0",),
    ("libxcb-cursor0",),
    ("libxcb-icccm4",),
    ("libxcb-keysyms1",),
    ("libxcb-shape0",),
]

# What the tests use beside it: a time-stamp authority, independent readers and writers of PDFs, a pretended scanner, a
# real X screen with a window manager, a keyring, strace, and a C compiler for the shim that records what reaches the
# disk.
TEST_PACKAGES: list[tuple[str, ...]] = [
    ("openssl",),
    ("poppler-utils",),
    ("qpdf",),
    ("ghostscript",),
    ("sane-utils",),
    ("xvfb",),
    ("openbox",),
    ("xdotool",),
    ("xclip",),
    ("imagemagick",),
    ("strace",),
    ("gnome-keyring",),
    ("dbus",),
    ("unicode-data",),
    ("gcc",),
    ("libc6-dev",),
]

TEST_PROGRAMS = [
    "openssl",
    "pdftotext",
    "qpdf",
    "gs",
    "scanimage",
    "Xvfb",
    "openbox",
    "xdotool",
    "xclip",
    "convert",
    "strace",
    "gnome-keyring-daemon",
    "dbus-run-session",
    "cc",
]


def say(text: str) -> None:
    """Tell what happens next; flushed, so that it stands before a child's own output."""
    print(f"dev.py: {text}", flush=True)


def stop(text: str) -> None:
    """Say why nothing more can be done, and end with exit code 1."""
    print(f"dev.py: {text}", file=sys.stderr, flush=True)
    raise SystemExit(1)


def run(command: Sequence[str | Path], *, quiet: bool = False, check: bool = True, **more: str) -> int:
    """Run a program in the checkout and return its exit code. `more` is added to the environment."""
    out = subprocess.DEVNULL if quiet else None
    done = subprocess.run(
        [str(part) for part in command], cwd=ROOT, env={**os.environ, **more}, stdout=out, check=False
    )
    if check and done.returncode != 0:
        stop(f"this failed with exit code {done.returncode}: {' '.join(str(part) for part in command)}")
    return done.returncode


def hand_over(command: Sequence[str | Path], **more: str) -> int:
    """Let a program take this one's place, so that it gets every signal; `more` is added to the environment."""
    words = [str(part) for part in command]
    if os.name == "nt":
        return subprocess.run(words, cwd=ROOT, env={**os.environ, **more}, check=False).returncode
    os.chdir(ROOT)
    os.execve(words[0], words, {**os.environ, **more})  # noqa: S606 - no shell is wanted
    raise AssertionError("not reached")


def installed_packages(names: list[str]) -> set[str]:
    """Which of these Debian packages are installed."""
    command = ["dpkg-query", "-W", "-f", "${Package} ${db:Status-Status}\n", *names]
    listing = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return {line.split()[0] for line in listing.splitlines() if line.endswith(" installed")}


def install_system_packages(wanted: list[tuple[str, ...]]) -> None:
    """Install what is missing from Debian; without the right to do so, print the one line that does, and stop."""
    if not sys.platform.startswith("linux"):
        return
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        say("this is no Debian or Ubuntu: if the window does not open, install your system's counterparts of")
        say("  " + " ".join(names[0] for names in wanted))
        return
    present = installed_packages([name for names in wanted for name in names])
    missing = [names[0] for names in wanted if not present.intersection(names)]
    if importlib.util.find_spec("ensurepip") is None and not PYTHON.exists():
        missing.append("python3-venv")
    if not missing:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() != 0:
        stop(
            "some system packages are missing. Run this one line, then start again:\n\n  sudo "
            + " ".join(install)
            + "\n"
        )
    say("installing system packages: " + " ".join(missing))
    run(["apt-get", "update", "-q"], quiet=True, check=False)
    run(install, quiet=True, DEBIAN_FRONTEND="noninteractive")


def lock_digest() -> str:
    """What an installation was made from: the lock, this Python, this place."""
    content = LOCK.read_bytes() + f"{sys.version_info[:2]}{sys.platform}{ROOT}".encode()
    return hashlib.sha256(content).hexdigest()


def venv_works() -> bool:
    """Whether .venv holds a Python of our version that starts (it breaks when the system's Python is replaced)."""
    if not PYTHON.exists():
        return False
    question = "import sys; print(sys.version_info[:2])"
    answer = subprocess.run([str(PYTHON), "-c", question], capture_output=True, text=True, check=False)
    return answer.returncode == 0 and answer.stdout.strip() == str(sys.version_info[:2])


def install_wheels() -> None:
    """Make .venv and fill it from requirements.lock, hashes checked; nothing to do when that was done before."""
    if venv_works() and STAMP.exists() and STAMP.read_text(encoding="ascii") == lock_digest():
        say("the libraries of requirements.lock are installed")
        return
    if not venv_works():
        say("making .venv")
        if VENV.exists():
            shutil.rmtree(VENV)
        run([sys.executable, "-m", "venv", VENV])
    STAMP.unlink(missing_ok=True)
    say("installing the libraries of requirements.lock (about 150 MB to download the first time)")
    pip: list[str | Path] = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--no-input", "install", "--quiet"]
    run([*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", LOCK])
    STAMP.write_text(lock_digest(), encoding="ascii")


def install_project() -> None:
    """Put the checkout itself on .venv's path, with its command; compile byte-code and translations."""
    question = "import sysconfig; print(sysconfig.get_path('purelib'))"
    asked = subprocess.run([str(PYTHON), "-c", question], capture_output=True, text=True, check=True)
    Path(asked.stdout.strip(), "checkin_desktop.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    call = "import sys\n\nfrom checkin_desktop.__main__ import main\n\nsys.exit(main())\n"
    if os.name == "nt":
        command = BIN / "checkin-desktop.cmd"
        command.write_text(f'@"{PYTHON}" -m checkin_desktop %*\r\n', encoding="utf-8")
    else:
        # A path in a #! line may neither be long nor hold a space; the shell passes the script on to Python.
        command = BIN / "checkin-desktop"
        command.write_text(f"#!/bin/sh\n'''exec' \"{PYTHON}\" \"$0\" \"$@\"\n' '''\n{call}", encoding="utf-8")
        command.chmod(0o755)
    run([PYTHON, "-m", "compileall", "-q", "checkin_desktop"])
    compile_words = (
        "from checkin_desktop.words.catalog import Catalog, available_languages\n"
        "for language in available_languages():\n"
        "    Catalog(language.code)\n"
    )
    run([PYTHON, "-c", compile_words])
    say(f"ready: {command.relative_to(ROOT)}")


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start_program(arguments: list[str]) -> int:
    """Open the window; where there is no screen, do the main job without one, on a practice vault."""
    program: list[str | Path] = [PYTHON, "-m", "checkin_desktop"]
    if arguments or has_screen():
        return hand_over([*program, *arguments])
    folder = ROOT / "build" / time.strftime("practice-%Y%m%d-%H%M%S")
    say(f"no screen here, so a practice vault and its PDFs are made in {folder.relative_to(ROOT)}")
    return hand_over([*program, "practice", "--out", folder])


def start_tests(arguments: list[str]) -> int:
    """Run the whole suite, or what `arguments` name. No screen is needed: windows are drawn off-screen."""
    missing = [name for name in TEST_PROGRAMS if not shutil.which(name)]
    if missing:
        stop("the tests use these programs, which are not installed here: " + " ".join(missing))
    platform = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    # More side by side would only make the windows wait for each other.
    workers = str(min(4, os.cpu_count() or 1))
    # In the order of the folders: else the files with few tests come last, and the longest journeys are among them.
    whole_suite = ["-n", workers, "--dist", "loadfile", "--no-loadscope-reorder"]
    # Compiled modules are kept whatever the environment says: some hundred children of the tests would compile anew.
    more = {"QT_QPA_PLATFORM": platform, "PYTHONDONTWRITEBYTECODE": ""}
    return hand_over([PYTHON, "-m", "pytest", *(arguments or whole_suite)], **more)


def start_campaigns(words: list[str]) -> int:
    """Run the campaigns at their full counts, two side by side; `words` choose by name. Takes an hour or more."""
    (ROOT / "build" / "campaign" / "numbers.txt").unlink(missing_ok=True)
    chosen = ["-k", " or ".join(words)] if words else []
    options = ["-m", "campaign", "-n", "2", "--dist", "worksteal", "-q", *chosen]
    os.environ["CHECKIN_CAMPAIGN"] = "full"
    return start_tests(options)


def main(arguments: list[str]) -> int:
    """Set up, then do what the first word says."""
    if sys.version_info < OLDEST_PYTHON:
        stop(f"Python {OLDEST_PYTHON[0]}.{OLDEST_PYTHON[1]} or newer is needed; this is {sys.version.split()[0]}.")
    if not arguments or arguments[0] not in ("run", "test", "campaign"):
        print(__doc__)
        return 2
    start = {"run": start_program, "test": start_tests, "campaign": start_campaigns}[arguments[0]]
    install_system_packages(WINDOW_PACKAGES if arguments[0] == "run" else WINDOW_PACKAGES + TEST_PACKAGES)
    install_wheels()
    install_project()
    return start(arguments[1:])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
