"""A copy is kept soon after a change, holds what was typed last, and goes as soon as it is of no more use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files.disk import digest
from statement_studio.files.private_files import Owner
from statement_studio.files.process import Process
from statement_studio.files.project import TEXT
from statement_studio.files.recovery import RECOVERY, RecoveryCopy, copies, keep
from statement_studio.session.autosave import LATEST_MILLISECONDS, PAUSE_MILLISECONDS, Autosave
from statement_studio.session.desk import Desk, FileProblem

START = Statement(title="Water", text="Madam President,\n\nWater is life.")
KEY = "a" * 32
WRITER, DEAD = Process(1, "here"), Process(2, "gone")
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)


@dataclass
class Wall:
    """A clock on the wall that the test sets."""

    time: datetime = NOON

    def __call__(self) -> datetime:
        return self.time


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def autosave(desk: Desk, state: Path, wall: Wall) -> Iterator[Autosave]:
    desk.begin(START)
    autosave = Autosave(desk, state, WRITER, KEY, wall, lambda _folder, _files: None)
    yield autosave
    autosave.pause.stop()
    autosave.latest.stop()


@pytest.fixture
def folder(autosave: Autosave, desk: Desk, tmp_path: Path) -> Path:
    """Return the folder of the statement, which is saved in it."""
    desk.save(tmp_path / "water")
    return tmp_path / "water"


def write(desk: Desk, text: str = " More.") -> None:
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def kept(state: Path) -> tuple[RecoveryCopy, ...]:
    found = copies(state, lambda _process: False)
    assert not found.problems
    return found.copies


def in_the_way(state: Path) -> Path:
    """Put a file in the place of the folder of the copies."""
    state.mkdir(exist_ok=True)
    (state / RECOVERY).write_bytes(b"")
    return state / RECOVERY


def test_nothing_is_kept_of_what_was_not_changed(autosave: Autosave, state: Path) -> None:
    assert not autosave.pause.isActive()
    autosave.keep()
    assert not state.exists()


def test_a_copy_is_kept_two_seconds_after_the_last_change(
    autosave: Autosave, desk: Desk, state: Path, qtbot: QtBot
) -> None:
    assert autosave.pause.interval() == PAUSE_MILLISECONDS == 2000
    write(desk)
    assert autosave.pause.isActive()
    assert kept(state) == ()
    autosave.pause.setInterval(1)
    with qtbot.waitSignal(autosave.pause.timeout):
        write(desk, " And more.")
    assert kept(state)[0].statement.text.endswith("More. And more.")


def test_typing_that_never_rests_is_kept_before_five_seconds_are_over(
    autosave: Autosave, desk: Desk, state: Path, qtbot: QtBot
) -> None:
    assert autosave.latest.interval() == LATEST_MILLISECONDS < 5000
    autosave.latest.setInterval(50)
    with qtbot.waitSignal(autosave.latest.timeout):
        write(desk)
        number = autosave.latest.timerId()
        write(desk, " On")
        assert autosave.latest.timerId() == number, "the first change counts, not the last one"
    assert kept(state)[0].statement == desk.current
    assert not autosave.pause.isActive()
    write(desk, " and on.")
    assert autosave.latest.isActive()


def test_the_copy_of_a_statement_never_saved_has_no_folder(autosave: Autosave, desk: Desk, state: Path) -> None:
    write(desk)
    autosave.keep()
    assert kept(state) == (RecoveryCopy(KEY, None, desk.current, (), NOON, WRITER),)


def test_the_copy_of_a_project_tells_its_folder_and_its_files(
    autosave: Autosave, desk: Desk, state: Path, folder: Path
) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    write(desk)
    autosave.keep()
    copy = kept(state)[0]
    assert (copy.key, copy.folder, copy.statement) == (Owner.of(folder).key, folder, desk.current)
    assert dict(copy.base)[TEXT] == digest(before[TEXT])
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_change_of_the_details_is_kept(autosave: Autosave, desk: Desk, state: Path) -> None:
    desk.edit(replace(desk.details, title="Rivers"), "Change")
    assert autosave.pause.isActive()
    autosave.keep()
    assert kept(state)[0].statement.title == "Rivers"


def test_a_copy_that_holds_everything_is_not_written_again(
    autosave: Autosave, desk: Desk, state: Path, wall: Wall
) -> None:
    write(desk)
    autosave.keep()
    wall.time += timedelta(minutes=1)
    autosave.keep()
    assert kept(state)[0].at == NOON
    write(desk)
    autosave.keep()
    assert kept(state)[0].at == wall.time


def test_what_is_taken_back_to_what_was_saved_leaves_no_copy(
    autosave: Autosave, desk: Desk, state: Path, folder: Path
) -> None:
    write(desk)
    autosave.keep()
    desk.history.stack.undo()
    autosave.keep()
    assert kept(state) == ()


def test_a_save_takes_the_copy_away_even_into_another_folder(
    autosave: Autosave, desk: Desk, state: Path, folder: Path, tmp_path: Path
) -> None:
    write(desk)
    autosave.keep()
    desk.save(tmp_path / "elsewhere")
    assert kept(state) == ()
    autosave.keep()
    assert kept(state) == ()


def test_the_first_save_takes_the_copy_away(autosave: Autosave, desk: Desk, state: Path, tmp_path: Path) -> None:
    write(desk)
    autosave.keep()
    desk.save(tmp_path / "water")
    assert kept(state) == ()


def test_a_save_that_fails_leaves_the_copy(autosave: Autosave, desk: Desk, state: Path, folder: Path) -> None:
    write(desk)
    autosave.keep()
    (folder / TEXT).write_text("Somebody else’s.\n", encoding="utf-8")
    with pytest.raises(FileProblem):
        desk.save()
    assert len(kept(state)) == 1


def test_opening_another_statement_takes_the_copy_away_and_waits_for_nothing(
    autosave: Autosave, desk: Desk, state: Path
) -> None:
    write(desk)
    autosave.keep()
    write(desk)
    desk.begin(Statement(title="Another", text="Its text."))
    assert kept(state) == ()
    assert not autosave.pause.isActive()
    assert not autosave.latest.isActive()


def test_the_end_of_the_window_takes_the_copy_away(autosave: Autosave, desk: Desk, state: Path) -> None:
    write(desk)
    autosave.keep()
    autosave.end()
    assert kept(state) == ()


def test_what_cannot_be_written_is_said_once_and_tried_again(autosave: Autosave, desk: Desk, state: Path) -> None:
    problems: list[FileProblem] = []
    autosave.failed.connect(problems.append)
    obstacle = in_the_way(state)
    for _ in range(2):
        write(desk)
        assert autosave.pause.isActive()
        autosave.keep()
        assert autosave.latest.isActive(), "tried again even when nothing more is typed"
    assert len(problems) == 1
    assert isinstance(problems[0], FileProblem)
    obstacle.unlink()
    autosave.latest.timeout.emit()
    assert kept(state)[0].statement == desk.current
    assert not autosave.latest.isActive()
    (state / RECOVERY).rename(state / "away")
    in_the_way(state)
    write(desk)
    autosave.keep()
    assert len(problems) == 2, "another failure after a copy was kept is another message"


def test_a_copy_that_cannot_be_taken_away_is_told_and_tried_again(autosave: Autosave, desk: Desk, state: Path) -> None:
    problems: list[FileProblem] = []
    autosave.left_behind.connect(problems.append)
    write(desk)
    autosave.keep()
    (state / RECOVERY).rename(state / "away")
    in_the_way(state)
    autosave.end()
    assert len(problems) == 1
    (state / RECOVERY).unlink()
    (state / "away").rename(state / RECOVERY)
    autosave.end()
    assert kept(state) == ()


@pytest.fixture
def restored(autosave: Autosave, desk: Desk, state: Path) -> RecoveryCopy:
    """Return the copy of a window that is gone, which was laid on the desk."""
    copy = RecoveryCopy("b" * 32, None, replace(START, text="Typed before."), (), NOON, DEAD)
    keep(copy, state)
    desk.lay_over(copy.statement, "Recovery")
    autosave.hold([copy])
    return copy


def test_what_was_restored_stays_until_it_is_saved(
    autosave: Autosave, desk: Desk, state: Path, restored: RecoveryCopy, tmp_path: Path
) -> None:
    write(desk)
    autosave.keep()
    assert len(kept(state)) == 2
    desk.save(tmp_path / "water")
    assert kept(state) == ()


def test_what_was_restored_goes_when_it_is_given_up(
    autosave: Autosave, desk: Desk, state: Path, restored: RecoveryCopy
) -> None:
    autosave.give_up()
    assert kept(state) == (restored,)
    desk.begin(Statement(text="Another."))
    assert kept(state) == ()


def test_what_was_restored_and_neither_saved_nor_given_up_is_left(
    autosave: Autosave, desk: Desk, state: Path, restored: RecoveryCopy
) -> None:
    desk.begin(Statement(text="Another."))
    autosave.give_up()
    autosave.end()
    assert kept(state) == (restored,)


def test_takes_of_a_statement_never_saved_are_in_the_copy(autosave: Autosave, desk: Desk, state: Path) -> None:
    desk.begin(START)
    write(desk)
    autosave.keep()
    take = Take("2026-03-09T12:00:00Z", 81.5, None, "0" * 64)
    desk.keep_take(take)
    assert autosave.pause.isActive()
    autosave.keep()
    assert [copy.takes for copy in kept(state)] == [(take,)]
