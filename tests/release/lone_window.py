"""The real window with a home of its own and nobody before it, for programs that type into it by themselves.

Knows how such a window is opened, what is answered to its questions, and how a key is pressed in it. Nothing of it is
put in the place of the program's own parts but the person: clocks, timers, copies and saves are the real ones.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

import statement_studio
from statement_studio.app import build_window
from statement_studio.files import catalogue
from statement_studio.files.places import Places, find_places
from statement_studio.session.jobs import PoolJobs
from statement_studio.ui import theme
from statement_studio.ui.ask import Answer, Ask
from statement_studio.ui.window import Window

NO_KEY, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
NO_NAME, ENTER, ERASE, UNDO = Qt.Key.Key_unknown, Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Z
TAKE_BACK = ((UNDO, CONTROL), (UNDO, CONTROL), (Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier))
JUMPS = ((Qt.Key.Key_Up, CONTROL), (Qt.Key.Key_Up, CONTROL), (Qt.Key.Key_End, NO_KEY))
MARK_AND_ERASE = ((Qt.Key.Key_Left, CONTROL | Qt.KeyboardModifier.ShiftModifier), (ERASE, NO_KEY))
START, END = QTextCursor.MoveOperation.Start, QTextCursor.MoveOperation.End
_WORDS = (
    *("we", "the", "and", "of", "to", "thank", "water", "shared", "right", "families", "village", "report", "urge"),
    *("Council", "States", "access", "safe", "1,347", "2025", "article", "25", "OHCHR", "**must**", "l’eau", "été"),
    *("принять", "水", "children", "Madam", "President,", "question:", "remedy", "without", "delay.", "Thank", "you."),
)
_PARAGRAPH_IN = 25
"""One word of so many is the last of its paragraph."""


class Nobody(Ask):
    """Gives up what is unsaved, saves into one folder, and refuses to be told anything: that would be a fault."""

    def __init__(self, save_here: Path) -> None:
        super().__init__()
        self.save_here = save_here

    def save_changes(self, title: str) -> Answer:
        return Answer.DISCARD

    def folder_to_make(self, suggested: Path) -> Path | None:
        return self.save_here

    def tell(self, message: str, details: str = "") -> None:
        raise AssertionError(f"{message}\n{details}")


def places_in(home: Path) -> Places:
    """Return the places of the program for somebody whose home this is."""
    return find_places(Path(statement_studio.__file__).parent, {}, home)


def open_window(application: QApplication, home: Path, project: Path) -> Window:
    """Return the window, shown, at its first page; `project` is the folder into which a new statement is saved."""
    places = places_in(home)
    theme.load_fonts(application, places.resources / "fonts")
    known, problems = catalogue.load(places.resources / "catalogue", places.own_catalogue)
    assert not problems
    window = build_window(
        application, places, known, ask=Nobody(project), jobs=PoolJobs(application), documents=project.parent
    )
    window.show()
    return window


def press(target: QWidget, text: str = "", key: Qt.Key = NO_NAME, keys: Qt.KeyboardModifier = NO_KEY) -> None:
    """Press and release one key, as the system would tell the widget that has the keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(target, QKeyEvent(kind, key, keys, text))


def words(chance: random.Random) -> Iterator[str]:
    """Yield the characters of an endless text; a line end is where a paragraph ends."""
    while True:
        yield from chance.choice(_WORDS)
        yield "\n" if chance.randrange(_PARAGRAPH_IN) == 0 else " "
