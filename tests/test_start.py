"""The window is seen before what is behind it is loaded, and a start that fails afterwards says so."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "sample_statements" / "joint_dialogue_ostrania"

_AT_FIRST_PAINTING = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Look(QObject):
    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Expose:
            QTimer.singleShot(0, self.tell)
        return False
    def tell(self):
        window = next(each for each in QApplication.topLevelWidgets() if each.isWindow() and hasattr(each, "menuBar"))
        print(window.menuBar().isVisible(), hasattr(window, "welcome"))
        print(*(name for name in sys.modules if name.startswith("statement_studio.") or name == "json"))
        sys.stdout.flush()
        os._exit(0)
execute = QApplication.exec
def run(*_):
    run.look = Look()
    QApplication.topLevelWindows()[0].installEventFilter(run.look)
    return execute()
QApplication.exec = run
from statement_studio.__main__ import main
main(sys.argv[1:])
"""
_AT_TEXT = """
import os, sys
from PySide6.QtCore import QEvent, QObject
from statement_studio.ui.editing import editor
class Look(QObject):
    def eventFilter(self, text, event):
        if event.type() == QEvent.Type.Paint and text.parent().toPlainText():
            print(*(name for name in sys.modules if name.startswith("statement_studio.")))
            sys.stdout.flush()
            os._exit(0)
        return False
made = editor.StatementEditor.__init__
def make(self, *given):
    made(self, *given)
    self.look = Look()
    self.viewport().installEventFilter(self.look)
editor.StatementEditor.__init__ = make
from statement_studio.__main__ import main
main(sys.argv[1:])
"""
_BROKEN = """
import sys
from statement_studio.ui.window import Window
def furnish(window, means):
    raise RuntimeError("nothing behind it")
Window.furnish = furnish
from statement_studio.__main__ import main
sys.exit(main([]))
"""


def started(program: str, home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home)}
    command = [sys.executable, "-c", program, *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=environment, timeout=120)


@pytest.mark.parametrize("arguments", [(), (str(SAMPLE),)], ids=["first page", "project"])
def test_the_window_is_painted_before_anything_is_loaded_that_is_behind_it(
    home: Path, arguments: tuple[str, ...]
) -> None:
    told = started(_AT_FIRST_PAINTING, home, *arguments).stdout.splitlines()
    has_menus, has_welcome = told[0].split()
    assert (has_menus, has_welcome) == ("True", str(not arguments))
    loaded = set(told[1].split())
    late = {"json", *(f"statement_studio.{name}" for name in ("backstage", "session.desk", "ui.workspace", "cli.door"))}
    assert not loaded & late
    assert not {name for name in loaded if name.startswith(("statement_studio.export", "statement_studio.imports"))}


def test_a_window_that_cannot_be_furnished_ends_the_program_with_a_report(home: Path) -> None:
    done = started(_BROKEN, home)
    assert done.returncode == 3
    assert "something in the program went wrong" in done.stderr
    assert "nothing behind it" not in done.stderr


def test_a_text_is_painted_before_anything_is_loaded_that_only_pages_recordings_and_pasting_need(home: Path) -> None:
    loaded = started(_AT_TEXT, home, str(SAMPLE)).stdout.split()
    assert "statement_studio.domain.estimate" in loaded, "its time is told at once"
    later = ("export.", "imports.", "session.publishing", "session.pasting", "session.hearing.aligning", "ui.listening")
    assert [name for name in loaded if name.removeprefix("statement_studio.").startswith(later)] == []
