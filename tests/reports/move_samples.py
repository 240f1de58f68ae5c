"""A made-up move for the document tests: a notice that went out late, one agency told, one open, one not needed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from checkin_desktop.domain.documents import Attachment
from checkin_desktop.domain.move_clocks import clock
from checkin_desktop.domain.moves import Move, MoveDetails, MoveTask, MoveTaskCode, MoveTaskState
from checkin_desktop.domain.snapshots import MoveSnapshot
from checkin_desktop.services import reference
from tests.reports import samples

DETAILS = MoveDetails(
    date(2026, 12, 3), "15:00", samples.EASTERN, "1 Old Street", "Apt 2", "Newark", "NJ", "07102",
    "9 Calle Núñez", "", "Trenton", "NJ", "08608", "(609) 555-0117", "c/o Lic. Marta Ruiz, 20 Law Street",
    "La mudanza es con mi prima.",
)  # fmt: skip
PROOF = Attachment(5, "x", "confirmación ICE.png", "image/png", 48211, "ab12" * 16, datetime(2026, 12, 4, tzinfo=UTC))
TASKS = (
    MoveTask(
        1, 1, MoveTaskCode.ICE_NOTICE, MoveTaskState.DONE, samples.moment("2026-12-02 09:10"), "email", "",
        "To the officer, and by mail.", proofs=(replace(PROOF, id=6, name="mail receipt.pdf", sha256="9f" * 32),),
    ),
    MoveTask(
        2, 1, MoveTaskCode.ICE_ADDRESS, MoveTaskState.DONE, samples.moment("2026-12-04 10:05"), "online",
        "ICE-88121-0", attempt_id=7, proofs=(PROOF,),
    ),
    MoveTask(3, 1, MoveTaskCode.COURT_ADDRESS),
    MoveTask(4, 1, MoveTaskCode.USCIS_ADDRESS, MoveTaskState.NOT_NEEDED, reason="Nothing was ever filed there."),
)  # fmt: skip


def move_snapshot(details: MoveDetails = DETAILS, tasks: tuple[MoveTask, ...] = TASKS) -> MoveSnapshot:
    """The move of the person of the other samples."""
    facts = reference.load()
    clocks = tuple(clock(task.code, details, facts, ()) for task in tasks)
    return MoveSnapshot(samples.person(), Move(1, 1, details, tasks), clocks, {7: 3}, samples.MADE_AT)
