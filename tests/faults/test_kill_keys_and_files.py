"""kill -9 at random moments while key files and attachments are written."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from checkin_desktop.base import atomic
from checkin_desktop.vault import keypair
from tests.support.vaults import PASSPHRASE, reopen

ROOT = Path(__file__).parents[2]
KILLS = 40

# One process loads the libraries and forks a worker for each kill, which saves a second each time.
NURSERY = """
import os, sys
from pathlib import Path
from checkin_desktop.vault import slots
from checkin_desktop.vault.session import open_vault
from tests.support.vaults import CHEAP

def say(words):
    os.write(1, (words + "\\n").encode())

def change_keys(session, passphrase):
    slots.change_passphrase(session, passphrase, passphrase, profile=CHEAP)
    say(str(session.key_file.generation))

def attach(session, passphrase):
    stored = session.attachments.add(os.urandom(200_000), "scan.pdf", "application/pdf")
    say(f"{stored.file_id} {stored.sha256}")

vault, passphrase, work = Path(sys.argv[1]), sys.argv[2], globals()[sys.argv[3]]
for _ in sys.stdin:
    worker = os.fork()
    if worker == 0:
        session = open_vault(vault, passphrase, floor=None)
        say(f"pid {os.getpid()}")
        while True:
            work(session, passphrase)
    os.waitpid(worker, 0)
    say("dead")
"""


def killed_runs(work: str, vault: Path, rng: random.Random) -> Iterator[list[str]]:
    """What each worker had acknowledged when it was killed at a random moment."""
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY, str(vault), PASSPHRASE, work],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    ) as nursery:
        assert nursery.stdin is not None
        assert nursery.stdout is not None
        for _ in range(KILLS):
            nursery.stdin.write(b"go\n")
            nursery.stdin.flush()
            worker = int(nursery.stdout.readline().split()[1])
            said = [nursery.stdout.readline()]
            # From the first acknowledgement on, a random time that is short beside a few writes.
            select.select([], [], [], rng.uniform(0, 0.02))
            os.kill(worker, signal.SIGKILL)
            while said[-1] != b"dead\n":
                said.append(nursery.stdout.readline())
            yield [line.decode().strip() for line in said[:-1]]
        nursery.stdin.close()


def test_a_killed_change_of_keys_leaves_a_key_file_that_opens(vault: Path) -> None:
    for said in killed_runs("change_keys", vault, random.Random(21)):
        current = vault / "set-000001"
        with closing(reopen(vault)) as session:
            assert session.key_file is not None
            assert session.key_file.generation >= int(said[-1])
            copies = keypair.read_copies(session.current)
            assert copies[0].data == copies[1].data == session.key_file.data
        assert not [path for path in current.iterdir() if atomic.is_temp(path.name)]


def test_a_killed_attachment_is_whole_or_not_there(vault: Path) -> None:
    acknowledged: set[str] = set()
    verified: set[str] = set()
    for said in killed_runs("attach", vault, random.Random(22)):
        with closing(reopen(vault)) as session:
            hashes = dict(line.split(" ") for line in said)
            acknowledged |= hashes.keys()
            found = session.attachments.ids()
            assert acknowledged <= found
            for file_id in found - verified:
                stored = session.attachments.verify(file_id)
                assert hashes.get(file_id, stored.sha256) == stored.sha256
            verified |= found
            assert not list(session.current.files.rglob("*.tmp-*"))
    assert len(acknowledged) >= KILLS
