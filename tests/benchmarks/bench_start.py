"""How long the first window takes to be there, beside a minimal one of PySide6 with a dock, a toolbar and a menu.

Each start is a process of its own, from its first line to its first painting, after which it ends at once; they take
turns. Of ours, the first page is measured, the empty window in which a project is going to be opened, and the text of
that project. Run by hand: `.venv/bin/python tests/benchmarks/bench_start.py [starts]`. Off screen, in a home of
somebody who never used it. The time of the processor is told beside that of the clock, which another program disturbs.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

_STARTS = 20
_ROOT = Path(__file__).parents[2]
_PROJECT = _ROOT / "sample_statements" / "joint_dialogue_ostrania"

_LEAVE = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
class Leave(QObject):
    def eventFilter(self, painted, event):
        if event.type() == self.sign:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
def leave(painted, sign):
    painted.leave = Leave(painted)
    painted.leave.sign = sign
    painted.installEventFilter(painted.leave)
"""

_MINIMAL = (
    _LEAVE
    + """
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTextEdit
application = QApplication(sys.argv)
application.setStyle("Fusion")
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, QDockWidget("Dock"))
window.addToolBar("Tools").addAction("Open")
window.menuBar().addMenu("&File").addAction("&Open")
window.resize(1280, 800)
window.show()
leave(window.windowHandle(), QEvent.Type.Expose)
application.exec()
"""
)

_OURS = (
    _LEAVE
    + """
execute = QApplication.exec
def run(*_):
    leave(QApplication.topLevelWindows()[0], QEvent.Type.Expose)
    return execute()
QApplication.exec = run
from statement_studio.__main__ import main
main({arguments})
"""
)

_TEXT = (
    _LEAVE
    + """
from statement_studio.ui.editing import editor
made = editor.StatementEditor.__init__
def make(self, *given):
    made(self, *given)
    leave(self.viewport(), QEvent.Type.Paint)
editor.StatementEditor.__init__ = make
from statement_studio.__main__ import main
main({arguments})
"""
)


def start(program: str, home: str) -> tuple[float, float]:
    """Start a program that ends with what it paints first, and return its milliseconds by the clock and of work."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has been compiled
    environment["PYTHONPYCACHEPREFIX"] = home
    worked, started = _worked(), perf_counter()
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, cwd=_ROOT, stderr=subprocess.DEVNULL)
    return (perf_counter() - started) * 1_000, (_worked() - worked) * 1_000


def _worked() -> float:
    """Return for how many seconds the processor has worked for the programs that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Start all in turns, and print."""
    starts = next((int(word) for word in sys.argv[1:] if word.isdecimal()), _STARTS)
    project = [str(_PROJECT)]
    programs = {
        "minimal window": _MINIMAL,
        "first page": _OURS.format(arguments=[]),
        "window of project": _OURS.format(arguments=project),
        "text of project": _TEXT.format(arguments=project),
    }
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as home:
        for program in programs.values():
            start(program, home)  # what is compiled and found once stays out of the measure
        for _ in range(starts):
            for name, program in programs.items():
                found[name].append(start(program, home))
    floor = [median(column) for column in zip(*found["minimal window"], strict=True)]
    for name, taken in found.items():
        (clock, p95), (work, _) = [(median(each), quantiles(each, n=20)[-1]) for each in zip(*taken, strict=True)]
        times = f"p50 {clock:6.0f}   p95 {p95:6.0f} ms ({clock / floor[0]:4.2f})"
        sys.stdout.write(f"{name:18} {times}   of work {work:6.0f} ms ({work / floor[1]:4.2f})\n")


if __name__ == "__main__":
    main()
