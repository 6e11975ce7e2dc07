"""How long a key takes in the window, beside the same key in a bare text edit of Qt, in the same run; and F12 in it.

“Painted” is from the key to the letter on the page, “all” until the time, the ruler and all else follow it too.
Run by hand: `.venv/bin/python tests/benchmarks/bench_key.py [words …]` (300 to 300,000 without arguments);
`--cpu` counts the time of the processor alone, for a machine that is busy otherwise; `--profile` prints where the time
of the window's keys goes. Off screen: nothing reaches a display.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from statement_studio.app import build_window
from statement_studio.domain.statement import Statement
from statement_studio.domain.template import Template
from statement_studio.files import catalogue
from statement_studio.files.places import Places, find_places
from statement_studio.session.jobs import PoolJobs
from statement_studio.ui import theme
from statement_studio.ui.ask import Ask
from statement_studio.ui.window import Window

PACKAGE = Path(__file__).parents[2] / "statement_studio"
Press = Callable[[], tuple[float, float]]
_CLOCK = thread_time if "--cpu" in sys.argv else perf_counter
_KEYS = 200
_HIDINGS = 20
_TURNS = 5
"""So many turns of the event loop, and nothing is left of a key."""
_TYPED = "the water we share "
_SENTENCE = "We thank the Special Rapporteur for the **report** and share the concern about 1,347 cases in 2025. "


def text_of(words: int) -> str:
    """Return a text of about so many words, in paragraphs of 80."""
    paragraph = (_SENTENCE * 5).strip()
    return "\n\n".join([paragraph] * max(1, round(words / len(paragraph.split()))))


def places_in(home: Path) -> Places:
    """Return the places of the program for somebody who never used it."""
    return find_places(PACKAGE, {"XDG_CONFIG_HOME": str(home)}, home)


def open_window(application: QApplication, home: Path, text: str) -> Window:
    """Return the shown window of the program with a statement of this text, the cursor in its middle."""
    places = places_in(home)
    known, _ = catalogue.load(places.resources / "catalogue", places.own_catalogue)
    window = build_window(application, places, known, ask=Ask(), jobs=PoolJobs(application), documents=home)
    proposed = Statement(title="Water", item="3", slot_seconds=90.0)
    window.begin(Template("bench", "Bench", "", proposed, {"en": text.replace("{", "")}))
    window.show()
    to_the_middle(window.workspace.editor)
    return window


def bare_edit(text: str) -> QTextEdit:
    """Return a text edit of Qt with the same text, look and size."""
    edit = QTextEdit()
    edit.setAcceptRichText(False)
    edit.setFont(theme.serif(theme.TEXT_PIXELS))
    edit.setPlainText(text.replace("\n\n", "\n"))
    edit.resize(900, 700)
    edit.show()
    to_the_middle(edit)
    return edit


def to_the_middle(edit: QTextEdit) -> None:
    """Put the cursor into the middle of the text."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(edit.document().characterCount() // 2)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def press(edit: QTextEdit, letter: str) -> tuple[float, float]:
    """Press a key; return the milliseconds until it is painted, and until everything that follows is done and painted.

    Qt paints when it sends what is posted; timers, even those of 0 ms, have their turn after that.
    """
    started = _CLOCK()
    key = Qt.Key.Key_Space if letter == " " else Qt.Key(ord(letter.upper()))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.sendEvent(edit, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    QCoreApplication.sendPostedEvents()
    painted = _CLOCK()
    for _ in range(_TURNS):
        QCoreApplication.processEvents()
    return (painted - started) * 1_000, (_CLOCK() - started) * 1_000


def hide(window: Window) -> float:
    """Hide everything and return the milliseconds until that is painted; a tenth of a second is what is aimed at."""
    started = perf_counter()
    window.hiding.toggle()
    QCoreApplication.processEvents()
    passed = (perf_counter() - started) * 1_000
    window.hiding.toggle()
    QCoreApplication.processEvents()
    return passed


def row(name: str, found: Sequence[float]) -> str:
    """Return the line of a table."""
    return f"  {name:12} p50 {median(found):7.2f}   p95 {_p95(found):7.2f}   max {max(found):7.2f} ms\n"


def _p95(found: Sequence[float]) -> float:
    return quantiles(found, n=20)[-1]


def measure(application: QApplication, words: int, around: Callable[[Press], tuple[float, float]]) -> None:
    """Type into both in turns, and print."""
    with tempfile.TemporaryDirectory() as home:
        text = text_of(words)
        window, bare = open_window(application, Path(home), text), bare_edit(text)
        editor = window.workspace.editor
        for _ in range(20):
            press(editor, "a")
            press(bare, "a")
        ours, floor = [], []
        for number in range(_KEYS):
            letter = _TYPED[number % len(_TYPED)]
            floor.append(press(bare, letter))
            ours.append(around(partial(press, editor, letter)))
        (painted, everything), (floor_painted, _) = zip(*ours, strict=True), zip(*floor, strict=True)
        sys.stdout.write(f"{len(text.split())} words, {_KEYS} keys\n{row('QTextEdit', floor_painted)}")
        sys.stdout.write(f"{row('painted', painted)}{row('all', everything)}")
        ratio, beyond = median(painted) / median(floor_painted), _p95(painted) / _p95(floor_painted)
        sys.stdout.write(f"  ratio        p50 {ratio:7.2f}   p95 {beyond:7.2f}\n")
        sys.stdout.write(row("F12", [hide(window) for _ in range(_HIDINGS)]))
        window.hide()
        bare.hide()


def main() -> None:
    """Measure the sizes asked for."""
    application = QApplication(["bench"])
    application.setStyle("Fusion")
    profile = cProfile.Profile() if "--profile" in sys.argv else None
    sizes = [int(word) for word in sys.argv[1:] if word.isdecimal()] or [300, 3_000, 30_000, 300_000]
    for words in sizes:
        measure(application, words, profile.runcall if profile else lambda work: work())
    if profile is not None:
        pstats.Stats(profile).sort_stats("tottime").print_stats(30)


if __name__ == "__main__":
    main()
