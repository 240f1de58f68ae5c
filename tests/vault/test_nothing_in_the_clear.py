"""What the database library writes is watched by strace: sorting, indexing and rebuilding leave no readable text.

SQLite sorts what does not fit into its memory in temporary files, in the clear, whatever the database is.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from tests.support.traced import Wrote, strace, who_wrote

ROOT = Path(__file__).parents[2]
NEEDLE = "Zacarias-Nadel-7731"
SECONDS = 120

# A cache far smaller than the table, so that sorting has to put its rows somewhere.
SORTING = """
import sys
from pathlib import Path
from checkin_desktop.vault import engine
path = Path(sys.argv[1])
path.touch()
connection = engine.connect_raw(path, bytes(range(32)))
engine.configure(connection)
if sys.argv[2]:
    connection.execute("PRAGMA temp_store=" + sys.argv[2])
connection.execute("PRAGMA cache_size=-200")
connection.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, more TEXT)")
connection.execute("BEGIN")
rows = [(f"{sys.argv[3]} {number * 7919 % 5003}", "x" * 300) for number in range(5000)]
connection.executemany("INSERT INTO people (name, more) VALUES (?, ?)", rows)
connection.execute("COMMIT")
assert len(connection.execute("SELECT name, more FROM people ORDER BY more, name").fetchall()) == 5000
connection.execute("CREATE TEMP TABLE copy AS SELECT * FROM people ORDER BY name")
connection.execute("CREATE INDEX by_name ON people (name, more)")
connection.execute("SELECT DISTINCT more || name FROM people UNION SELECT name FROM people").fetchall()
connection.execute("DELETE FROM people WHERE id % 2")
connection.execute("VACUUM")
connection.close()
"""


def writes(tmp_path: Path, temp_store: str) -> Counter[Wrote]:
    record, temporary = tmp_path / "record", tmp_path / "tmp"
    temporary.mkdir()
    command = [*strace(record), sys.executable, "-c", SORTING, str(tmp_path / "db"), temp_store, NEEDLE]
    subprocess.run(command, check=True, cwd=ROOT, timeout=SECONDS, env={**os.environ, "SQLITE_TMPDIR": str(temporary)})
    return Counter({item: times for item, times in who_wrote(record, [NEEDLE]).items() if item.is_file})


def test_no_sort_writes_a_readable_word(tmp_path: Path) -> None:
    assert writes(tmp_path, "") == Counter()


def test_the_record_would_show_it(tmp_path: Path) -> None:
    """The same work with `temp_store=FILE`, which is what SQLite does when it is told nothing."""
    assert sum(writes(tmp_path, "FILE").values()) > 0
