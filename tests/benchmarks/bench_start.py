"""How long the first window takes to be there, beside a minimal one of PySide6 with a dock, a toolbar and a menu.

Each start is a process of its own, from its first line to its first painting; both take turns. Run by hand:
`.venv/bin/python tests/benchmarks/bench_start.py [starts]`. Off screen, in a home of somebody who never used it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

_STARTS = 20

_MINIMAL = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QTextEdit
application = QApplication(sys.argv)
application.setStyle("Fusion")
window = QMainWindow()
window.setCentralWidget(QTextEdit())
window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, QDockWidget("Dock"))
window.addToolBar("Tools").addAction("Open")
window.menuBar().addMenu("&File").addAction("&Open")
window.resize(1280, 800)
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
application.processEvents()
"""

_OURS = """
import os, sys
from statement_studio.__main__ import main
def leave_at_once():
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    execute = QApplication.exec
    def run(*_):
        QTimer.singleShot(0, QApplication.quit)
        code = execute()
        QApplication.processEvents()
        sys.stdout.flush()
        os._exit(code)
    QApplication.exec = run
leave_at_once()
main([])
"""


def start(program: str, home: str) -> float:
    """Start a program that ends with its first window, and return how many milliseconds that took."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": home, "XDG_CONFIG_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # what is installed has been compiled
    environment["PYTHONPYCACHEPREFIX"] = home
    started = perf_counter()
    subprocess.run([sys.executable, "-c", program], env=environment, check=True, cwd=Path(__file__).parents[2])
    return (perf_counter() - started) * 1_000


def main() -> None:
    """Start both in turns, and print."""
    starts = next((int(word) for word in sys.argv[1:] if word.isdecimal()), _STARTS)
    with tempfile.TemporaryDirectory() as home:
        for program in (_MINIMAL, _OURS):
            start(program, home)  # what is compiled and found once stays out of the measure
        floor, ours = [], []
        for _ in range(starts):
            floor.append(start(_MINIMAL, home))
            ours.append(start(_OURS, home))
    for name, found in (("minimal window", floor), ("first window", ours)):
        sys.stdout.write(f"{name:16} p50 {median(found):7.0f}   p95 {quantiles(found, n=20)[-1]:7.0f} ms\n")
    sys.stdout.write(f"{'ratio':16} p50 {median(ours) / median(floor):7.2f}\n")


if __name__ == "__main__":
    main()
