"""A watch says that something stirred, for every way in which other programs write, and once for each rest."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.watch import Watch

NAMES = ("statement.md", "statement.yaml")


@pytest.fixture
def watch(qapp: QApplication, tmp_path: Path) -> Watch:
    (tmp_path / "statement.md").write_text("One.")
    watch = Watch(NAMES)
    watch.stirred.connect(watch.look_anew)
    watch.follow(tmp_path)
    return watch


def _write(path: Path) -> None:
    path.write_text("Two.")


def _replace(path: Path) -> None:
    new = path.with_name("new.tmp")
    new.write_text("Two.")
    new.replace(path)


def _remove(path: Path) -> None:
    path.unlink()


@pytest.mark.parametrize("change", [_write, _replace, _remove])
def test_every_way_to_change_a_file_stirs(
    watch: Watch, qtbot: QtBot, tmp_path: Path, change: Callable[[Path], None]
) -> None:
    with qtbot.waitSignal(watch.stirred):
        change(tmp_path / "statement.md")


def test_a_file_that_was_replaced_is_watched_on(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(watch.stirred):
        _replace(tmp_path / "statement.md")
    with qtbot.waitSignal(watch.stirred):
        _write(tmp_path / "statement.md")


def test_a_file_that_comes_later_stirs(watch: Watch, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(watch.stirred):
        _write(tmp_path / "statement.yaml")
    with qtbot.waitSignal(watch.stirred):
        (tmp_path / "statement.yaml").write_text("title: Water")


def test_a_folder_no_longer_followed_is_silent(watch: Watch, tmp_path: Path) -> None:
    watch.calm.start()
    watch.follow(None)
    assert not watch.calm.isActive()
    assert not watch._watcher.files()
    assert not watch._watcher.directories()
