"""Windows that are killed while somebody types, and how many seconds of typing each of them costs.

Run by hand before a release, and with smaller numbers by the tests. Prints what it found as JSON; ends with 1 when a
promise was broken, and with 77 where it cannot be run.

    python tests/release/kill_windows.py [2000] [8]     so many windows, so many of them at once
    python tests/release/kill_windows.py naive [8] [8]  windows that keep no copy of what is typed: must end with 1

Each window is the real one, in a process and a home of its own. It types by itself, at many speeds and with rests,
erases, takes back, changes the title, and saves, now and then or never; every state it shows it notes with the time.
It is killed (SIGKILL) at a random moment, five seconds after its first key or later: before, it cannot have typed more
than may be lost. Then all that the next start would offer is read and looked for among the notes. What was typed after
it is lost; the loss is counted from the first such state to the kill, on the one clock of the machine.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import select
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statement_studio.domain.statement import Statement
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import is_alive, this_process
from statement_studio.files.project import holds_a_statement, reopen
from statement_studio.files.project_schema import statement_to_fields
from statement_studio.files.yaml_text import emit
from statement_studio.session.leftovers import Leftovers

if TYPE_CHECKING:
    from statement_studio.ui.window import Window

SECONDS_AT_MOST, SECONDS_IN_THE_MEDIAN = 5.0, 2.0
NOT_POSSIBLE = 77
_FIRST_KILL_SECONDS, _LAST_KILL_SECONDS = 5.0, 15.0
_START_SECONDS = 120.0
_STATES, _PROJECT = "states", "project"
_SPEEDS_MILLISECONDS = (35, 60, 90, 140, 220, 350)
_SHORT_REST_MILLISECONDS, _LONG_REST_MILLISECONDS = (400, 1_200), (1_500, 4_000)


class NotPossible(Exception):
    """Windows cannot be killed here."""


def mark_of(statement: Statement) -> str:
    """Return what tells a statement from every other one."""
    written = emit(statement_to_fields(statement)) + "\0" + statement.text
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()


# What a window does


def type_until_killed(home: Path, seed: int, *, keeps_copies: bool) -> int:
    """Open a window and type into it without end. Tells on the standard output when the first key was pressed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.release.lone_window import open_window

    application = QApplication([])
    window = open_window(application, home, home / _PROJECT)
    chance = random.Random(seed)  # noqa: S311 (no secret)
    chance.choice(window.welcome.template_buttons).click()
    if not keeps_copies:
        for timer in (window._autosave.pause, window._autosave.latest):
            timer.timeout.disconnect()
    parent = os.getppid()
    notes = os.open(home / _STATES, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    deeds = deeds_of(window, chance)

    def go_on() -> None:
        if os.getppid() != parent:  # nobody is there to end this any more
            application.quit()
        rest_milliseconds = next(deeds)
        os.write(notes, f"{time.monotonic()} {mark_of(window._desk.current)}\n".encode())
        QTimer.singleShot(rest_milliseconds, go_on)

    os.write(notes, f"{time.monotonic()} {mark_of(window._desk.current)}\n".encode())
    QTimer.singleShot(0, go_on)
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()
    return application.exec()


def deeds_of(window: Window, chance: random.Random) -> Iterator[int]:
    """Do one thing after the other in a window, without end, and yield how many milliseconds to rest after each."""
    from tests.release import lone_window as lone

    editor, title = window.workspace.editor, window.workspace.header.title
    letters = lone.words(chance)
    saves = chance.random() < 0.5
    editor.moveCursor(chance.choice([lone.START, lone.END]))
    while True:
        pause = chance.choice(_SPEEDS_MILLISECONDS)
        for _ in range(chance.randint(5, 60)):
            letter = next(letters)
            lone.press(editor, letter, lone.ENTER if letter == "\n" else lone.NO_NAME)
            yield round(pause * chance.uniform(0.5, 1.6))
        deed = chance.random()
        if deed < 0.25:
            for _ in range(chance.randint(1, 12)):
                lone.press(editor, "\b", lone.ERASE)
                yield pause
        elif deed < 0.35:
            lone.press(editor, "", lone.UNDO, lone.CONTROL)
        elif deed < 0.45:
            lone.press(title, chance.choice("aeiou"))
            lone.press(title, "\r", lone.ENTER)
        elif deed < 0.6 and saves:
            window.commands["save"].trigger()
        yield chance.randint(*(_SHORT_REST_MILLISECONDS if chance.random() < 0.6 else _LONG_REST_MILLISECONDS))


# What the one who kills does


@dataclass(frozen=True, slots=True)
class Loss:
    """What a kill cost: how long ago the first of the states began that are nowhere any more, 0 when none is gone.

    `where` tells in what the last state was found: a copy, the project, or nowhere, which is as it was begun (a window
    keeps no copy when all that was typed has been taken back). `torn` is what was found that the window never showed.
    """

    seconds: float
    where: str
    torn: tuple[str, ...] = ()


def kill_one(seed: int, *, keeps_copies: bool) -> Loss:
    """Let a window type, kill it, and return what that cost."""
    chance = random.Random(-seed)  # noqa: S311 (no secret)
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder).resolve()
        child = _start(home, seed, keeps_copies=keeps_copies)
        with child:
            try:
                said = _said(child, _START_SECONDS)
                if not said:
                    raise RuntimeError(f"the window of seed {seed} did not open")
                first_key = float(said)
                until = first_key + chance.uniform(_FIRST_KILL_SECONDS, _LAST_KILL_SECONDS)
                if _said(child, max(0, until - time.monotonic())) is not None:
                    raise RuntimeError(f"the window of seed {seed} ended by itself")
                killed_at = time.monotonic()
            finally:
                child.kill()
        return loss_of(home, killed_at)


def _start(home: Path, seed: int, *, keeps_copies: bool) -> subprocess.Popen[str]:
    away = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
    root = str(Path(__file__).parents[2])
    return subprocess.Popen(
        [sys.executable, __file__, "type" if keeps_copies else "type-unkept", str(home), str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        env=away | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": root},
    )


def _said(child: subprocess.Popen[str], seconds: float) -> str | None:
    """Return what a window says within so many seconds, "" when it ends, None when it says nothing."""
    assert child.stdout is not None
    is_there, _, _ = select.select([child.stdout], [], [], seconds)
    return child.stdout.readline() if is_there else None


def loss_of(home: Path, killed_at: float) -> Loss:
    """Return what the kill of a window cost, by its notes and by what the next start would find."""
    lines = (home / _STATES).read_text(encoding="ascii").splitlines()
    shown = [(float(at), mark) for at, mark in map(str.split, lines)]
    latest = {mark: number for number, (_, mark) in enumerate(shown)}
    found = list(_found(home))
    torn = tuple(
        f"{where}: {problem or statement}" for where, statement, problem in found if _is_torn(latest, statement)
    )
    known = [(latest[mark_of(each)], where) for where, each, _ in found if each and mark_of(each) in latest]
    number, where = max(known, default=(latest[shown[0][1]], "as begun"))
    is_all_there = number == len(shown) - 1
    return Loss(0.0 if is_all_there else killed_at - shown[number + 1][0], where, torn)


def _is_torn(latest: dict[str, int], statement: Statement | None) -> bool:
    return statement is None or mark_of(statement) not in latest


def _found(home: Path) -> Iterator[tuple[str, Statement | None, FileProblem | None]]:
    """Yield what the next start finds, a project first, for opening it completes a save that was interrupted."""
    from tests.release.lone_window import places_in

    state, project = places_in(home).state, home / _PROJECT
    if holds_a_statement(project):
        try:
            yield "project", reopen(project, state).statement, None
        except FileProblem as problem:
            yield "project", None, problem
    leftovers = Leftovers(state, this_process(), is_alive, lambda _folder, _files: None)
    yield from (("copy", leftover.statement, leftover.problem) for leftover in leftovers.all())
    yield from (("copy", None, problem) for problem in leftovers.problems)


def run(kills: int, at_once: int, *, keeps_copies: bool = True) -> dict[str, object]:
    """Kill so many windows and return the figures. Raises NotPossible."""
    if os.name != "posix":
        raise NotPossible("Only a POSIX system kills a process without asking it, and lets its pipes be waited for.")
    with ThreadPoolExecutor(at_once) as pool:
        losses = list(pool.map(lambda seed: kill_one(seed, keeps_copies=keeps_copies), range(1, kills + 1)))
    lost = sorted(loss.seconds for loss in losses)
    torn = [each for loss in losses for each in loss.torn]
    return {
        "kills": kills,
        "recovered": sum(loss.seconds <= SECONDS_AT_MOST and not loss.torn for loss in losses),
        "found in": Counter(loss.where for loss in losses),
        "nothing lost": sum(seconds == 0 for seconds in lost),
        "median seconds lost": round(statistics.median(lost), 2),
        "worst seconds lost": round(lost[-1], 2),
        "over 5 seconds": sum(seconds > SECONDS_AT_MOST for seconds in lost),
        "torn": len(torn),
        "examples": torn[:5],
        "worst seeds": [1 + losses.index(loss) for loss in sorted(losses, key=lambda each: -each.seconds)[:3]],
    }


def is_as_promised(facts: dict[str, object]) -> bool:
    """Whether every window was recovered, whole, within the seconds that may be lost."""
    median = facts["median seconds lost"]
    assert isinstance(median, float)
    return facts["recovered"] == facts["kills"] and median <= SECONDS_IN_THE_MEDIAN


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for, and print what was found."""
    if arguments[:1] in (["type"], ["type-unkept"]):
        return type_until_killed(Path(arguments[1]), int(arguments[2]), keeps_copies=arguments[0] == "type")
    started = time.monotonic()
    is_naive = arguments[:1] == ["naive"]
    numbers = [int(each) for each in arguments[is_naive:]]
    try:
        facts = run(*(numbers + [8 if is_naive else 2_000, 8][len(numbers) :]), keeps_copies=not is_naive)
    except NotPossible as reason:
        sys.stdout.write(f"{reason}\n")
        return NOT_POSSIBLE
    json.dump({**facts, "seconds": round(time.monotonic() - started, 1)}, sys.stdout, indent=1)
    return 0 if is_as_promised(facts) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
