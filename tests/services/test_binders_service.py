"""Binders of one open vault: what is remembered, what goes into the making, what a copy held and what changed."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from checkin_desktop.domain.binder_job import LIMIT_BYTES, BinderMade, BinderPart, BinderTab
from checkin_desktop.domain.binder_rules import include, move
from checkin_desktop.domain.binders import Audience, BinderChanges, BinderOption, BinderPlan, Custody, FileChoice
from checkin_desktop.domain.documents import DocumentDetails
from checkin_desktop.domain.errors import AppError, Cancelled, ErrorCode
from checkin_desktop.domain.people import IdentifierKind, Person
from checkin_desktop.domain.scan_work import Box, Cover, PageEdit
from checkin_desktop.services.case_file import CaseFile
from checkin_desktop.services.files import NewFile
from checkin_desktop.services.look_process import LOOKING
from checkin_desktop.words.catalog import Catalog
from tests.services.conftest import Reopen
from tests.support.foreign_files import foreign

ENGLISH = Catalog("en")


@pytest.fixture(autouse=True)
def no_process_is_left() -> Iterator[None]:
    yield
    LOOKING.release()


@pytest.fixture
def add(case: CaseFile, maria: Person) -> Callable[..., int]:
    """A paper of the checklist with these foreign files as its scans."""

    def add_it(code: str, *names: str, **details: object) -> int:
        title = "" if code else "Own paper"
        made = case.documents.add(maria.id, DocumentDetails(code=code, title=title, **details))  # type: ignore[arg-type]
        for name in names:
            case.documents.attach(made.id, NewFile(name, data=foreign(name).data))
        return made.id

    return add_it


def files(plan: BinderPlan, document_id: int, *choices: FileChoice) -> BinderPlan:
    tabs = tuple(
        dataclasses.replace(tab, files=choices) if tab.document.id == document_id else tab for tab in plan.tabs
    )
    return dataclasses.replace(plan, tabs=tabs)


def inside(plan: BinderPlan) -> list[int]:
    return [tab.document.id for tab in plan.tabs if tab.included]


def made_of(*data: bytes, pages: int = 5) -> BinderMade:
    """What the process would give back; here only how it is saved counts."""
    return BinderMade(tuple(BinderPart(each, 1, pages, ("A",)) for each in data), pages * len(data))


def test_the_choice_is_remembered_for_each_person_and_reader(
    case: CaseFile, maria: Person, add: Callable[..., int], open_case: Reopen
) -> None:
    first, second = add("i220a", "reportlab.pdf"), add("g56", "scan.jpg")
    later, story = add("i385"), add("fear", "reportlab.pdf")
    plan = case.binders.plan(maria.id, Audience.ICE)
    assert inside(plan) == [first, second]
    scan = plan.tabs[0].files[0].attachment_id
    choice = FileChoice(scan, hidden=(1,), covers=(Cover(0, Box(0.1, 0.1, 0.5, 0.25)),))
    chosen = files(
        dataclasses.replace(plan, tabs=include(move(plan.tabs, second, 0), story, included=True)), first, choice
    )
    details = dataclasses.replace(
        chosen.details, title="  For   Monday ", court="New York", custody=Custody.NON_DETAINED,
        options=frozenset({BinderOption.COURT_MARKINGS, BinderOption.DAMAGED_ORIGINALS}),
    )  # fmt: skip
    case.binders.save(dataclasses.replace(chosen, details=details))
    case = open_case()
    kept = case.binders.plan(maria.id, Audience.ICE)
    assert inside(kept) == [second, first, story]
    assert kept.tabs[1].files == (choice,)
    assert (kept.details.title, kept.details.court, kept.details.custody) == (
        "For Monday",
        "New York",
        Custody.NON_DETAINED,
    )
    assert kept.details.options == {BinderOption.COURT_MARKINGS}  # damaged files as they are never go to ICE
    assert inside(case.binders.plan(maria.id, Audience.COURT)) == []
    case.documents.attach(later, NewFile("scan.jpg", data=foreign("scan.jpg").data))
    assert inside(case.binders.plan(maria.id, Audience.ICE)) == [second, first, story, later]
    case.binders.reset(kept)
    assert inside(case.binders.plan(maria.id, Audience.ICE)) == [first, later, second]
    assert case.binders.plan(maria.id, Audience.ICE).details.title == ""
    case.binders.save(kept)
    assert case.binders.plan(maria.id, Audience.ICE).tabs[0] == kept.tabs[0]
    case.documents.remove(second)
    assert inside(case.binders.plan(maria.id, Audience.ICE)) == [first, story, later]


def test_each_scan_goes_in_as_others_may_see_it_or_is_named_with_its_reason(
    case: CaseFile, maria: Person, add: Callable[..., int]
) -> None:
    case.people.set_identifier(maria.id, IdentifierKind.A_NUMBER, "012345678")
    pages, picture = add("i862", "reportlab.pdf"), add("g56", "phone.heic", language="es")
    locked, torn = add("i94", "locked.pdf"), add("ead", "tail_lost.pdf", language="es", translated=True)
    bare = add("i385")
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    whole = plan.tabs[0].files[0]
    cover = Cover(1, Box(0.0, 0.0, 1.0, 0.5))
    plan = files(plan, pages, dataclasses.replace(whole, hidden=(0, 2), covers=(cover,)))
    plan = dataclasses.replace(plan, tabs=include(plan.tabs, bare, included=True))
    counted: list[tuple[int, int]] = []
    job, sources = case.binders.gather(plan, ENGLISH, progress=lambda *moved: counted.append(moved))
    tabs: dict[str, BinderTab] = {tab.title: tab for tab in job.tabs}
    assert [tab.label for tab in job.tabs] == list("ABCDE")
    assert (job.name, job.a_number, job.limit_bytes) == ("María Elena Reyes Núñez", "A 012-345-678", LIMIT_BYTES)
    assert counted[-1] == (4, 4)

    (covered,) = tabs["Notice to Appear"].pieces
    assert covered.source is None
    (use,) = covered.pages
    assert use.page == 1
    assert use.picture is not None
    assert sources[use.picture].startswith(b"\xff\xd8")
    assert not any(b"%PDF" in source[:8] and source == foreign("reportlab.pdf").data for source in sources)

    (photo,) = tabs["Call-in letter"].pieces
    assert photo.pages[0].picture is not None
    assert sources[photo.pages[0].picture].startswith(b"\xff\xd8")
    assert (tabs["Call-in letter"].translation_form, tabs["Work permit card"].translation_form) == (True, False)

    (asks,) = tabs["I-94 record"].pieces
    assert (asks.problem, asks.pages) == ("locked", ())
    assert asks.original is not None
    assert sources[asks.original] == foreign("locked.pdf").data
    assert asks.original_name == f"paper-{asks.original + 1}.pdf"

    (cut,) = tabs["Work permit card"].pieces
    assert cut.warnings
    assert cut.source is not None
    assert sources[cut.source] == foreign("tail_lost.pdf").data
    assert cut.original is not None

    assert tabs["Notice to Report"].pieces == ()
    del picture, locked, torn


def test_a_damaged_file_goes_along_as_it_is_with_the_lawyer_and_oneself_alone(
    case: CaseFile, maria: Person, add: Callable[..., int]
) -> None:
    number = add("g56", "tail_lost.pdf")
    scan = case.documents.get(number).attachments[0].id
    for audience in Audience:
        plan = case.binders.plan(maria.id, audience)
        plan = dataclasses.replace(
            plan, details=dataclasses.replace(plan.details, options=frozenset(BinderOption)),
            tabs=include(plan.tabs, number, included=True),
        )  # fmt: skip
        (piece,) = case.binders.gather(plan, ENGLISH)[0].tabs[0].pieces
        assert (piece.original is not None) == (audience in (Audience.LAWYER, Audience.SELF))
    # The original would show again what was left out.
    plan = files(case.binders.plan(maria.id, Audience.LAWYER), number, FileChoice(scan, hidden=(0,)))
    (piece,) = case.binders.gather(plan, ENGLISH)[0].tabs[0].pieces
    assert piece.original is None
    plan = files(plan, number, FileChoice(scan, included=False))
    assert case.binders.gather(plan, ENGLISH)[0].tabs[0].pieces == ()


def test_making_a_binder_can_be_given_up(case: CaseFile, maria: Person, add: Callable[..., int]) -> None:
    add("g56", "scan.jpg", "reportlab.pdf")
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    asked: list[int] = []
    with pytest.raises(Cancelled):
        case.binders.gather(
            plan, ENGLISH, cancelled=lambda: len(asked) > 0, progress=lambda done, _: asked.append(done)
        )
    assert asked == [1]


def test_what_changed_since_the_copy_that_was_given_out(
    case: CaseFile, maria: Person, add: Callable[..., int], tmp_path: Path
) -> None:
    first, second, third = add("i862", "reportlab.pdf"), add("g56", "scan.jpg"), add("ead", "scan.jpg")
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    assert case.binders.changes(plan, ENGLISH) is None
    told: list[Path] = []
    paths = (tmp_path / "binder_Part1.pdf", tmp_path / "binder_Part2.pdf")
    saved = case.binders.save_copy(
        plan, made_of(b"%PDF one", b"%PDF two"), paths, ENGLISH, for_whom="Priya Shah", written=told.append
    )
    assert [path.read_bytes() for path in paths] == [b"%PDF one", b"%PDF two"]
    assert [copy.path for copy in saved] == told == list(paths)
    assert [(copy.what, copy.for_whom, copy.page_count) for copy in case.copies.find().copies] == [
        ("binder", "Priya Shah", 5)
    ] * 2
    (given,) = case.binders.copies(maria.id, Audience.LAWYER)
    assert (given.for_whom, given.page_count, given.parts) == ("Priya Shah", 10, 2)
    same = case.binders.changes(case.binders.plan(maria.id, Audience.LAWYER), ENGLISH)
    assert same == BinderChanges(case.people.get(maria.id).created_at.date(), "Priya Shah")

    scan = case.documents.get(first).attachments[0].id
    case.scans.set_pages(scan, [PageEdit(0, turn=90), PageEdit(1)])
    add("medical", "scan.jpg")
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    assert plan.id is not None
    found = case.binders.changes(dataclasses.replace(plan, tabs=include(plan.tabs, second, included=False)), ENGLISH)
    assert found is not None
    assert (found.added, found.changed, found.removed) == (
        ("Medical letters",),
        ("Notice to Appear",),
        ("Call-in letter",),
    )
    assert case.binders.changes(case.binders.plan(maria.id, Audience.ICE), ENGLISH) is None
    del third


def test_a_binder_is_never_written_into_the_folder_and_nobody_is_made_up(case: CaseFile, maria: Person) -> None:
    plan = case.binders.plan(maria.id, Audience.LAWYER)
    with pytest.raises(AppError) as refused:
        case.binders.save_copy(plan, made_of(b"%PDF"), (case.folder / "binder.pdf",), ENGLISH)
    assert refused.value.code is ErrorCode.EXPORT_INSIDE_VAULT
    assert case.binders.copies(maria.id, Audience.LAWYER) == ()
    with pytest.raises(AppError) as nobody:
        case.binders.plan(maria.id + 1, Audience.LAWYER)
    assert nobody.value.code is ErrorCode.NO_SUCH_RECORD
