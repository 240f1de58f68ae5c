"""kill -9 at random moments while a backup is written, and while one is put back."""

from __future__ import annotations

import os
import random
import select
import shutil
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from checkin_desktop.vault import backups, layout
from checkin_desktop.vault.slots import Secret
from tests.support.vaults import PASSPHRASE, reopen

ROOT = Path(__file__).parents[2]
KILLS = 20
RIGHT = Secret(passphrase=PASSPHRASE)

# The worker waits at each step of its progress, so that it can be killed anywhere between the first and the end.
NURSERY = """
import os, signal, sys
from pathlib import Path
from checkin_desktop.vault import backups
from checkin_desktop.vault.session import open_vault
from checkin_desktop.vault.slots import Secret

vault, target, secret = Path(sys.argv[1]), Path(sys.argv[2]), Secret(passphrase=sys.argv[3])

def say(words):
    os.write(1, (words + "\\n").encode())

def step(*_):
    say("step")
    os.read(0, 1)

def export():
    session = open_vault(vault, secret.passphrase, floor=None)
    backups.export(session, target, overwrite=True, progress=step)
    session.close()

def restore():
    backups.restore(target, secret, vault, progress=step)

worker = os.fork()
if worker == 0:
    say(f"pid {os.getpid()}")
    globals()[sys.argv[4]]()
    say("end")
    signal.pause()
os.waitpid(worker, 0)
"""


def killed(work: str, vault: Path, target: Path, steps: int, pause: float) -> bool:
    """Run the work, kill it after so many steps and a moment; whether it had come to its end."""
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(vault), str(target), PASSPHRASE, work],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        worker = int(nursery.stdout.readline().split()[1])
        said = b""
        for _ in range(steps):
            said = nursery.stdout.readline()
            if said == b"end\n":
                break
            nursery.stdin.write(b"g")
            nursery.stdin.flush()
        select.select([], [], [], pause)
        os.kill(worker, signal.SIGKILL)
        return b"end\n" in (said, *nursery.stdout.readlines())


@pytest.fixture
def filled(vault: Path) -> Path:
    with closing(reopen(vault)) as session:
        for size in (3_000_000, 50_000, 10):
            session.attachments.add(random.Random(size).randbytes(size), "scan.pdf", "application/pdf")
    return vault


def test_a_killed_export_leaves_the_old_backup_or_the_new_one(filled: Path, tmp_path: Path) -> None:
    target = tmp_path / "stick" / "b.cdbackup"
    target.parent.mkdir()
    with closing(reopen(filled)) as session:
        backups.export(session, target)
    rng = random.Random(31)
    for _ in range(KILLS):
        killed("export", filled, target, rng.randrange(26), rng.uniform(0, 0.03))
        assert backups.verify(target, RIGHT).files == 3
        with closing(reopen(filled)) as session:
            assert not [entry.name for entry in session.current.path.iterdir() if "tmp" in entry.name]
            assert len(session.attachments.ids()) == 3
    with closing(reopen(filled)) as session:
        backups.export(session, target, overwrite=True)
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


def test_a_killed_restore_leaves_a_vault_or_none(filled: Path, tmp_path: Path) -> None:
    backup, new = tmp_path / "b.cdbackup", tmp_path / "new.cdvault"
    with closing(reopen(filled)) as session:
        facts = backups.export(session, backup)
    rng = random.Random(32)
    whole = 0
    for _ in range(KILLS):
        ended = killed("restore", new, backup, rng.randrange(12), rng.uniform(0, 0.3))
        state = layout.inspect(new)
        assert state is layout.FolderState.READY or not ended
        if state is layout.FolderState.READY:
            whole += 1
            with closing(reopen(new)) as session:
                assert session.notes == ()
                assert len(session.attachments.ids()) == 3
            shutil.rmtree(new)
        else:
            assert state is layout.FolderState.NONE
    assert 0 < whole < KILLS
    shutil.rmtree(new, ignore_errors=True)
    assert backups.restore(backup, RIGHT, new) == facts
