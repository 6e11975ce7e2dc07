"""A day of typing in one window, and hundreds of projects opened and closed in it: nothing of it may be left behind.

Run by hand before a release, and by the tests. Prints what it found as JSON; judges nothing.

    python tests/release/soak.py keys [100000]      so many keys, in a text of 1,000 to 2,000 words
    python tests/release/soak.py forgetful [100000] the same, with the steps to take back forgotten now and then
    python tests/release/soak.py projects [500]     so many projects opened, changed and closed

The keys come much quicker than from a person, and the copies of unsaved text as much quicker: one for about as many
keys as there are between two of them in real life. Memory is what the kernel counts for the process (`statm`,
resident), after the garbage of Python was collected.
"""

from __future__ import annotations

import gc
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import quantiles

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.recovery import RECOVERY
from statement_studio.ui.window import Window
from tests.release import lone_window as lone

FEWEST_WORDS, MOST_WORDS = 1_000, 2_000
_MEASURES = 50
_COPY_MILLISECONDS, _LATEST_COPY_MILLISECONDS = 40, 80
"""A person who types 3.5 keys a second makes 14 of them in the 4 seconds in which a copy is due."""
_PROJECTS = 10


@dataclass(frozen=True, slots=True)
class Measure:
    """What the process holds at a moment: bytes in memory, and how many of each other thing."""

    done: int
    resident_bytes: int
    files: int
    threads: int
    objects: int
    timers: int
    references_to_none: int
    python_objects: int
    steps: int
    words: int


def measure(window: Window, done: int) -> Measure:
    """Return what the process holds now, when so much was done."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return Measure(
        done,
        pages * os.sysconf("SC_PAGE_SIZE"),
        len(list(Path("/proc/self/fd").iterdir())),
        len(list(Path("/proc/self/task").iterdir())),
        len(window.findChildren(QObject)),
        len(window.findChildren(QTimer)),
        sys.getrefcount(None),
        len(gc.get_objects()),
        window._desk.history.stack.count(),
        len(window._desk.current.text.split()),
    )


def keys_pressed(window: Window, number: int, chance: random.Random) -> Iterator[float]:
    """Press so many keys, with whatever the window does after each, and yield the seconds each one took."""
    keys = deeds(window, chance)
    for _ in range(number):
        started = time.perf_counter()
        next(keys)
        QCoreApplication.processEvents()
        yield time.perf_counter() - started


def deeds(window: Window, chance: random.Random) -> Iterator[None]:
    """Press one key after the other, without end: the text grows to its most words and shrinks to its fewest."""
    editor, letters = window.workspace.editor, lone.words(chance)
    grows = True
    while True:
        words = sum(len(block.text.split()) for block in window._desk.timing.blocks)
        grows = words < MOST_WORDS if grows else words < FEWEST_WORDS
        for _ in range(chance.randint(20, 120)):
            if grows:
                letter = next(letters)
                lone.press(editor, letter, lone.ENTER if letter == "\n" else lone.NO_NAME)
            else:
                lone.press(editor, "\b", lone.ERASE)
            yield
        for key in chance.choice((lone.TAKE_BACK, lone.JUMPS, lone.MARK_AND_ERASE)):
            lone.press(editor, "", *key)
            yield
        if chance.random() < 0.2:
            jump(editor.document().characterCount(), window, chance)


def jump(characters: int, window: Window, chance: random.Random) -> None:
    """Put the cursor anywhere in the text, as a click does."""
    cursor = QTextCursor(window.workspace.editor.document())
    cursor.setPosition(chance.randrange(characters))
    window.workspace.editor.setTextCursor(cursor)


def soak_in_keys(window: Window, number: int, *, forgets: bool) -> dict[str, object]:
    """Press so many keys and return the figures."""
    window.welcome.template_buttons[0].click()
    window._autosave.pause.setInterval(_COPY_MILLISECONDS)
    window._autosave.latest.setInterval(_LATEST_COPY_MILLISECONDS)
    copies = window._autosave._state / RECOVERY
    seconds: list[float] = []
    measures: list[Measure] = []
    seen = set()
    for done, took in enumerate(keys_pressed(window, number, random.Random(1)), start=1):  # noqa: S311 (no secret)
        seconds.append(took)
        if done % 10 == 0:
            seen |= {path.stat().st_mtime_ns for path in copies.glob("*") if path.suffix}
        if done % (number // _MEASURES) == 0:
            if forgets:
                window._desk.history.clear()
            measures.append(measure(window, done))
    milliseconds = [1000 * each for each in quantiles(seconds, n=100)]
    times = {"median milliseconds a key": round(milliseconds[49], 1), "99 of 100 below": round(milliseconds[98], 1)}
    return {"copies seen": len(seen), **times, "measures": [asdict(each) for each in measures]}


def soak_in_projects(window: Window, folder: Path, number: int) -> dict[str, object]:
    """Open, change and close so many projects, a few by turns, and return the figures."""
    chance = random.Random(1)  # noqa: S311 (no secret)
    letters = lone.words(chance)
    folders = [folder / f"statement {each}" for each in range(_PROJECTS)]
    for each in folders:
        text = "".join(next(letters) for _ in range(4_000)).replace("\n", "\n\n")
        project.save(Statement(title=each.name, item="3", text=text), (), each, state=folder / "other state")
    measures: list[Measure] = []
    for done in range(1, number + 1):
        assert window.open_project(folders[done % _PROJECTS])
        for _ in range(20):
            lone.press(window.workspace.editor, next(letters).replace("\n", " "))
            QCoreApplication.processEvents()
        if done % 2:
            window.filing.save()
        window.filing.close()
        QCoreApplication.processEvents()
        if done % (number // _MEASURES) == 0:
            measures.append(measure(window, done))
    return {"measures": [asdict(each) for each in measures]}


def main(arguments: Sequence[str]) -> int:
    """Soak as is asked for, and print the figures."""
    name, number = (*arguments, "", "")[:2]
    application = QApplication([])
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder).resolve()
        window = lone.open_window(application, home, home / "project")
        match name:
            case "keys" | "forgetful":
                facts = soak_in_keys(window, int(number or 100_000), forgets=name == "forgetful")
            case "projects":
                facts = soak_in_projects(window, home, int(number or 500))
            case _:
                sys.stdout.write(f"{__doc__}\n")
                return 2
        window.close()
    json.dump({**facts, "seconds": round(time.monotonic() - started, 1)}, sys.stdout, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
