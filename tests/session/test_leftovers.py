"""What other windows left is found beside what is on the disk; nothing that is only there goes unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statement_studio.domain.difference import PieceKind
from statement_studio.domain.statement import CoSigner, Statement
from statement_studio.domain.take import Take
from statement_studio.files import project as project_files
from statement_studio.files.private_files import Owner
from statement_studio.files.process import Process
from statement_studio.files.project import TEXT, Project
from statement_studio.files.recovery import RECOVERY, RecoveryCopy, base_of, copies, keep
from statement_studio.session.leftovers import Leftovers

START = Statement(title="Water", text="Madam President,\n\nWater is life.")
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
HERE, ALIVE, GONE, LONG_GONE = (Process(number, "x") for number in range(1, 5))


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def leftovers(state: Path) -> Leftovers:
    return Leftovers(state, HERE, lambda process: process == ALIVE, lambda _folder, _files: None)


@pytest.fixture
def water(tmp_path: Path, state: Path) -> Project:
    return project_files.save(START, (), tmp_path / "water", state=state)


def left(project: Project, text: str, state: Path, writer: Process = GONE) -> RecoveryCopy:
    copy = RecoveryCopy(
        Owner.of(project.folder).key,
        project.folder,
        replace(project.statement, text=text),
        base_of(project),
        NOON + timedelta(minutes=writer.pid),
        writer,
    )
    keep(copy, state)
    return copy


def kept(state: Path) -> int:
    return len(copies(state, lambda _process: False).copies)


def test_where_nothing_was_left_nothing_is_offered(leftovers: Leftovers, water: Project) -> None:
    assert (leftovers.all(), leftovers.of(water.folder), leftovers.problems) == ((), (), ())


def test_what_was_typed_stands_beside_what_is_on_the_disk(leftovers: Leftovers, water: Project, state: Path) -> None:
    copy = left(water, "Madam President,\n\nWater is a right.", state)
    (found,) = leftovers.all()
    assert (found.statement, found.folder, found.at) == (copy.statement, water.folder, copy.at)
    assert found.on_disk is not None
    assert found.on_disk.statement == START
    assert [(p.kind, p.text) for p in found.text if p.kind is not PieceKind.EQUAL] == [
        (PieceKind.REMOVED, "life"),
        (PieceKind.ADDED, "a right"),
    ]
    assert found.details == ()
    assert not found.is_overtaken


def test_details_that_differ_are_told(leftovers: Leftovers, water: Project, state: Path) -> None:
    keep(replace(left(water, START.text, state), statement=replace(START, title="Rivers")), state)
    (found,) = leftovers.all()
    assert [piece.text for piece in found.details] == ["title: ", "Water", "Rivers"], "and nothing that is alike"


def test_co_signers_in_another_order_are_told(leftovers: Leftovers, tmp_path: Path, state: Path) -> None:
    one, two = CoSigner("Riverbank Forum"), CoSigner("Lakeside Centre")
    project = project_files.save(replace(START, cosigners=(one, two)), (), tmp_path / "joint", state=state)
    keep(replace(left(project, START.text, state), statement=replace(START, cosigners=(two, one))), state)
    (found,) = leftovers.all()
    assert {piece.kind for piece in found.details} == set(PieceKind)


def test_a_statement_changed_on_the_disk_since_is_told(leftovers: Leftovers, water: Project, state: Path) -> None:
    left(water, "Typed.", state)
    (water.folder / TEXT).write_text("Somebody else’s.\n", encoding="utf-8")
    assert [found.is_overtaken for found in leftovers.all()] == [True]


def test_a_take_kept_since_does_not_count_as_a_change(leftovers: Leftovers, water: Project, state: Path) -> None:
    left(water, "Typed.", state)
    project_files.save_takes((), water, state=state, text_key="abcd")
    assert [found.is_overtaken for found in leftovers.all()] == [False]


def test_living_windows_and_this_one_are_left_alone(leftovers: Leftovers, water: Project, state: Path) -> None:
    for writer in (HERE, ALIVE):
        left(water, "Typed.", state, writer)
    assert leftovers.all() == ()
    assert kept(state) == 2


def test_equal_copies_are_offered_once_and_go_together(leftovers: Leftovers, water: Project, state: Path) -> None:
    for writer in (GONE, LONG_GONE):
        left(water, "Typed.", state, writer)
    (found,) = leftovers.all()
    assert [copy.writer for copy in found.copies] == [LONG_GONE, GONE], "the latest first"
    leftovers.discard(found)
    assert kept(state) == 0


def test_what_is_on_the_disk_already_is_not_offered_and_goes(leftovers: Leftovers, water: Project, state: Path) -> None:
    left(water, START.text, state)
    assert leftovers.all() == ()
    assert kept(state) == 0


def test_a_project_that_is_gone_is_told(leftovers: Leftovers, water: Project, state: Path) -> None:
    left(water, "Typed.", state)
    water.folder.rename(water.folder.with_name("moved"))
    (found,) = leftovers.all()
    assert (found.on_disk, found.problem is None) == (None, False)
    assert "".join(piece.text for piece in found.text) == "Typed."


def test_only_what_was_left_of_a_project_is_found_for_it(
    leftovers: Leftovers, water: Project, state: Path, tmp_path: Path
) -> None:
    other = project_files.save(START, (), tmp_path / "other", state=state)
    left(water, "Typed.", state)
    left(other, "Typed elsewhere.", state, LONG_GONE)
    keep(RecoveryCopy("c" * 32, None, START, (), NOON, GONE), state)
    assert [found.statement.text for found in leftovers.of(water.folder)] == ["Typed."]
    assert [found.folder for found in leftovers.all()] == [other.folder, water.folder, None]


def test_a_project_reached_by_another_name_is_the_same_project(
    leftovers: Leftovers, water: Project, state: Path, tmp_path: Path
) -> None:
    left(water, "Typed.", state)
    (tmp_path / "link").symlink_to(water.folder)
    assert len(leftovers.of(tmp_path / "link")) == 1


def test_a_copy_that_cannot_be_read_is_told_and_left(leftovers: Leftovers, state: Path) -> None:
    (state / RECOVERY).mkdir(parents=True)
    broken = state / RECOVERY / f"{'d' * 32}.7.x"
    broken.write_bytes(b"")
    assert leftovers.all() == ()
    assert [problem.path for problem in leftovers.problems] == [broken]
    assert broken.exists()


def test_what_was_never_saved_is_shown_as_it_is_and_not_as_a_difference(leftovers: Leftovers, state: Path) -> None:
    keep(RecoveryCopy("c" * 32, None, START, (), NOON, GONE), state)
    (found,) = leftovers.all()
    assert [(piece.kind, piece.text) for piece in found.text] == [(PieceKind.EQUAL, START.text)]
    assert {piece.kind for piece in found.details} <= {PieceKind.EQUAL}


def test_takes_that_are_not_on_the_disk_are_left_even_where_the_text_is(
    leftovers: Leftovers, water: Project, state: Path
) -> None:
    take = Take("2026-03-09T12:00:00Z", 81.5, None, "0" * 64)
    copy = left(water, water.statement.text, state)
    keep(replace(copy, takes=(take,)), state)
    (found,) = leftovers.all()
    assert found.takes == (take,)
    project_files.save_takes((take,), water, state=state, text_key="abcd")
    assert leftovers.all() == ()
    assert kept(state) == 0


def test_a_copy_that_cannot_be_read_is_kept_without_more_words_or_goes(leftovers: Leftovers, state: Path) -> None:
    (state / RECOVERY).mkdir(parents=True)
    broken = state / RECOVERY / f"{'d' * 32}.7.x"
    broken.write_bytes(b"")
    leftovers.all()
    assert [problem.path for problem in leftovers.unreadable] == [broken]
    leftovers.keep_unreadable()
    assert broken.exists()
    leftovers.all()
    assert leftovers.problems == ()
    (state / RECOVERY / f"{broken.name}.told").unlink()
    leftovers.all()
    leftovers.discard_unreadable()
    assert kept(state) == 0
