"""What a set of copies says when it was stopped half way."""

from __future__ import annotations

import pytest

from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.ui.pages.plan_print_set import PrintSet
from tests.support.page_bench import PageBench, words


@pytest.mark.parametrize("read_only", [False, True])
def test_a_folder_that_is_only_read_is_never_said_to_note_a_copy(
    bench: PageBench, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    monkeypatch.setattr(CaseFile, "read_only", property(lambda _: read_only))
    family = PrintSet(bench.context, bench.window)
    family.work.stopped.emit(1)
    assert "Stopped after 1 copy" in words(family)
    assert ("noted in your folder" in words(family)) is not read_only
