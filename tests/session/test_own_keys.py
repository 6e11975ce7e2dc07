"""Keys of the person hold at once and last; a broken file leaves the usual ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from statement_studio.files.keys import NAME
from statement_studio.session.own_keys import FileProblem, OwnKeys

pytestmark = pytest.mark.usefixtures("qapp")


def test_a_choice_is_told_and_kept(tmp_path: Path, qtbot: QtBot) -> None:
    keys = OwnKeys(tmp_path)
    with qtbot.waitSignal(keys.changed):
        keys.give({"export": ("F4",), "close": ()})
    again = OwnKeys(tmp_path)
    assert (again.of("export"), again.of("close"), again.of("save")) == (("F4",), (), None)


def test_the_usual_keys_come_back_for_one_or_for_all(tmp_path: Path) -> None:
    keys = OwnKeys(tmp_path)
    keys.give({"export": ("F4",), "close": ("F6",)})
    keys.give({"export": None})
    assert OwnKeys(tmp_path).names == ("close",)
    keys.forget_all()
    assert OwnKeys(tmp_path).names == ()


def test_the_same_choice_again_is_not_told(tmp_path: Path, qtbot: QtBot) -> None:
    keys = OwnKeys(tmp_path)
    with qtbot.assertNotEmitted(keys.changed):
        keys.give({"export": None})
    assert not (tmp_path / NAME).exists()


def test_a_broken_file_is_told_and_written_anew_with_the_next_choice(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("export: F4\n", encoding="utf-8")
    keys = OwnKeys(tmp_path)
    assert keys.problem is not None
    assert keys.of("export") is None
    keys.give({"close": ("F6",)})
    assert keys.problem is None
    assert OwnKeys(tmp_path).of("close") == ("F6",)


def test_keys_that_cannot_be_kept_hold_all_the_same(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    keys = OwnKeys(tmp_path / "file")
    with qtbot.waitSignal(keys.changed), pytest.raises(FileProblem):
        keys.give({"export": ("F4",)})
    assert keys.of("export") == ("F4",)
