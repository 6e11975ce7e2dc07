"""Whatever windows, crashes, full disks and other programs do in any order: no version of a text is ever lost."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from statement_studio.files.history import Kept
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from tests.release.machine import run_machine


def test_nothing_is_lost(qapp: QApplication) -> None:
    run_machine(30, 30)


@pytest.mark.slow
def test_nothing_is_lost_in_many_runs(qapp: QApplication) -> None:
    run_machine(2_000, 50)


def test_a_window_that_keeps_no_copies_is_found_out(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Autosave, "_write", lambda _autosave, _statement: None)
    with pytest.raises(AssertionError, match=r"kept nowhere|five seconds"):
        run_machine(200, 30, shortens=False)


def test_saves_that_are_not_kept_are_found_out(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Archive, "keep", lambda *_: Kept(None))
    with pytest.raises(AssertionError, match="saved or replaced"):
        run_machine(200, 30, shortens=False)
