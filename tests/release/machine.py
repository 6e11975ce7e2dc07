"""Whatever windows, crashes, full disks and other programs do in any order: no version of a text is ever lost.

A machine lets a person with up to three windows, another writer on the same folders, faults of the disk and sudden ends
come in any order, and remembers every text that anybody may count on. After each step it looks for these on the disk:
in the project folders, in the history, in the recovery copies and in the journals. Owed are

- what a save said to be saved, also where it still waits for its folder;
- what stood in a project folder and was replaced or taken away by this program, whoever wrote it;
- what stands unsaved on a screen since four seconds, which is when a copy is due at the latest;
- when a window ends without being closed: a text that stood on it in its last five seconds;
- such a text of a window that is gone, until the person discards it, or opens it and saves in its place; where the end
  came when the project folder had it already and nothing else did, others may take it away from there.

What was typed over by the person's own hand need only be reached by undo while the window is open; that is tried as
well. Not owed are: what the person discarded or forgot by an answer; what another writer replaced or took away that
never went through a save of this program; what was typed while the program said that it can keep no copy, or saved
while it said that it can keep no version. History older or larger than its limits is out of reach here.

Also: a save replaces no bytes that its window had not seen; "saved" means that the folder holds what the window shows;
no error but a FileProblem ever comes out.

Run by hand before a release, and with smaller numbers by the tests:

    python tests/release/machine.py [100000] [STEPS]    ends with 1, and the shortest way there, when a text was lost
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from statement_studio.files.project import HEADER, TEXT
from statement_studio.ui.ask import Answer
from tests.release.harm import Harm
from tests.release.ledger import Ledger

MOST_WINDOWS = 3
BATCH = 2_000
"""How many runs Hypothesis remembers at once: it keeps all it has tried in memory."""
HARMS = st.one_of(
    st.builds(
        Harm,
        st.integers(1, 60),
        st.sampled_from((errno.ENOSPC, errno.EACCES, errno.EIO)),
        st.booleans(),
    ),
    st.builds(Harm, st.integers(1, 60)),
)
WINDOWS = st.integers(0, MOST_WINDOWS - 1)
PLACES = st.integers(0, 1)
WAYS = st.sampled_from(("", "mine", "theirs", "both"))
ANSWERS = st.sampled_from(Answer)
RARE_HARM = st.one_of(st.none(), st.none(), HARMS)


class NothingIsLost(Ledger):
    """What persons at up to three windows, another writer and a bad disk may do, in any order."""

    # What a person does

    @initialize()
    def begin_the_day(self) -> None:
        self.start_window()
        self._screen(0).person.folder = self.bench.projects[0]
        self.write(0, 0, is_new=False)
        self.save(0, "", None)

    @rule()
    def start(self) -> None:
        if len(self.screens) < MOST_WINDOWS:
            self.start_window()

    @rule(which=WINDOWS, piece=st.integers(0, 3), is_new=st.booleans())
    def write(self, which: int, piece: int, is_new: bool) -> None:
        screen = self._screen(which)
        if not screen.can_write:
            return
        before = screen.desk.history.stack.index()
        self._pass(0.5)
        cursor = QTextCursor(screen.document)
        if is_new:
            cursor.select(QTextCursor.SelectionType.Document)
        else:
            cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(self._new_text(piece).replace("\n\n", "\u2029").replace("\n", "\u2028"))
        screen.mark(before)
        screen.look()

    @rule(seconds=st.sampled_from((1.0, 2.0, 4.0)))
    def wait(self, seconds: float) -> None:
        self._pass(seconds)

    @rule(which=WINDOWS, harm=HARMS)
    def wait_harmed(self, which: int, harm: Harm) -> None:
        """The copies of a window meet a fault."""
        screen = self._screen(which)
        self.bench.seconds = screen.seconds_of_next_copy(within=4.0)
        self._do(screen, lambda: self._tick(screen), harm)
        self._pass(0.0)

    @rule(which=WINDOWS, title=st.sampled_from(("Water", "Rivers", "")))
    def rename(self, which: int, title: str) -> None:
        screen = self._screen(which)
        if screen.filing.is_open:
            before = screen.desk.history.stack.index()
            screen.desk.edit(replace(screen.desk.details, title=title), "Change")
            screen.mark(before)
            screen.look()

    @rule(which=WINDOWS, is_redo=st.booleans(), times=st.integers(1, 3))
    def go_back(self, which: int, is_redo: bool, times: int) -> None:
        screen = self._screen(which)
        stack = screen.desk.history.stack
        screen.drop_stale_marks()
        for _ in range(times if screen.can_write else 0):
            (stack.redo if is_redo else stack.undo)()
            assert screen.marks.get(stack.index(), screen.text) == screen.text, "undo leads to what was there"
            screen.marks[stack.index()] = screen.text
        screen.look()

    @rule(which=WINDOWS)
    def walk_through_all_steps(self, which: int) -> None:
        screen = self._screen(which)
        stack, here = screen.desk.history.stack, screen.text
        screen.drop_stale_marks()
        index = stack.index()
        for number in [*range(stack.count() + 1), index]:
            stack.setIndex(number)
            assert screen.marks.get(number, screen.text) == screen.text, "undo leads to what was there"
        assert screen.text == here, "redo leads back"
        screen.mark(stack.count())

    @rule(which=WINDOWS, way=WAYS, harm=RARE_HARM)
    def save(self, which: int, way: str, harm: Harm | None) -> None:
        screen = self._screen(which)
        screen.person.way = way
        if screen.filing.is_open:
            self._do(screen, screen.filing.save, harm)

    @rule(which=WINDOWS, place=PLACES, harm=RARE_HARM)
    def save_as(self, which: int, place: int, harm: Harm | None) -> None:
        screen = self._screen(which)
        screen.person.folder = self.bench.projects[place]
        if screen.filing.is_open:
            self._do(screen, screen.filing.save_as, harm)

    @rule(which=WINDOWS, place=PLACES, answer=ANSWERS, harm=RARE_HARM)
    def open(self, which: int, place: int, answer: Answer, harm: Harm | None) -> None:
        screen = self._screen(which)
        screen.person.answer = answer
        self._do(screen, lambda: screen.filing.open_project(self.bench.projects[place]), harm)

    @rule(which=WINDOWS, way=WAYS, harm=RARE_HARM)
    def look_at_the_disk(self, which: int, way: str, harm: Harm | None) -> None:
        """As when the window is told that something has stirred, or comes to the front; then perhaps decide."""
        screen = self._screen(which)
        screen.person.way = way
        self._do(screen, screen.settle, harm)

    @rule(which=WINDOWS, answer=ANSWERS)
    def close_statement(self, which: int, answer: Answer) -> None:
        screen = self._screen(which)
        screen.person.answer = answer
        self._do(screen, screen.filing.close)

    @rule(which=WINDOWS, answer=ANSWERS)
    def close_window(self, which: int, answer: Answer) -> None:
        screen = self._screen(which)
        screen.person.answer = answer
        if self._do(screen, screen.filing.may_leave):
            self._give_up(screen)
            screen.autosave.end()
            self._remove(screen)

    @rule(which=WINDOWS)
    def crash(self, which: int) -> None:
        self._gone(self._screen(which))

    @rule(which=WINDOWS, number=st.integers(0, 2), choice=st.sampled_from(Answer), answer=ANSWERS, harm=RARE_HARM)
    def recover(self, which: int, number: int, choice: Answer, answer: Answer, harm: Harm | None) -> None:
        """Be offered what was left; SAVE is to open it, DISCARD and CANCEL are themselves."""
        screen = self._screen(which)
        screen.person.answer = answer
        offered = screen.leftovers.all()
        if not offered or choice is Answer.CANCEL:
            return
        leftover = offered[number % len(offered)]
        text = leftover.statement.text
        if choice is Answer.DISCARD:
            self.left.pop(text, None)
            self._do(screen, lambda: screen.leftovers.discard(leftover), harm)
        elif self._do(screen, lambda: screen.filing.restore(leftover), harm) and screen in self.screens:
            screen.restored.add(text)
            self.left.setdefault(text, leftover.folder)
            screen.mark(screen.desk.history.stack.index() - 1)
            assert screen.text == text, "what was left is on the screen"

    @rule(which=WINDOWS, number=st.integers(0, 5))
    def bring_back(self, which: int, number: int) -> None:
        screen = self._screen(which)
        desk = screen.desk
        versions = screen.archive.versions(desk.folder).versions if desk.folder else ()
        if versions and screen.can_write:
            screen.mark(desk.history.stack.index())
            before = desk.history.stack.index()
            desk.lay_over(screen.archive.statement_of(versions[number % len(versions)]), "Earlier Version")
            screen.mark(before)
            screen.look()

    @rule(which=WINDOWS, answer=ANSWERS)
    def forget(self, which: int, answer: Answer) -> None:
        screen = self._screen(which)
        folder, told = screen.desk.folder, screen.person.told
        screen.person.answer = answer
        if folder is None or not screen.filing.is_open:
            return
        self._do(screen, screen.past.forget)
        if screen.filing.is_open:
            return
        if screen.archive.traces(folder):
            assert screen.person.told > told, "what is forgotten leaves nothing"
            return
        self.saved = {text: place for text, place in self.saved.items() if place != folder}
        self.left = {text: place for text, place in self.left.items() if place != folder}

    # What another writer does

    @rule(place=PLACES, ending=st.sampled_from(("\n", "", "\r\n", "\n\n")))
    def other_writes(self, place: int, ending: str) -> None:
        self._put(place, TEXT, f"Theirs.\n{self._new_text(0)}".replace("\n", ending or "\n").encode() + ending.encode())

    @rule(place=PLACES, data=st.sampled_from((b"title: Theirs\n", b"<<<<<<< HEAD\n", b"", b"title: [\n", b"x: 1\n")))
    def other_writes_header(self, place: int, data: bytes) -> None:
        self._put(place, HEADER, data)

    @rule(number=st.integers(0, 9))
    def other_restores(self, number: int) -> None:
        """As a checkout does."""
        if self.theirs:
            folder, data = self.theirs[-1 - number % len(self.theirs)]
            self._put(self.bench.projects.index(folder), TEXT, data)

    @rule(place=PLACES)
    def other_makes_conflict_copy(self, place: int) -> None:
        self._put(place, "statement (conflicted copy).md", self._new_text(0).encode())

    @rule(place=PLACES, name=st.sampled_from((TEXT, HEADER)))
    def other_deletes(self, place: int, name: str) -> None:
        (self.bench.projects[place] / name).unlink(missing_ok=True)

    @rule(place=PLACES)
    def other_deletes_folder(self, place: int) -> None:
        shutil.rmtree(self.bench.projects[place], ignore_errors=True)

    @rule(place=PLACES, part=st.sampled_from((0, 2)))
    def other_truncates(self, place: int, part: int) -> None:
        data = self.bench.bytes_of(self.bench.projects[place])
        if data:
            self._put(place, TEXT, data[: len(data) // part] if part else b"")

    def _put(self, place: int, name: str, data: bytes) -> None:
        folder = self.bench.projects[place]
        folder.mkdir(exist_ok=True)
        (folder / name).unlink(missing_ok=True)
        (folder / name).write_bytes(data)


def run_machine(runs: int, steps: int, *, shortens: bool = True) -> None:
    """Let the machine run so many times with so many steps at most, and fail with the shortest way to a loss."""
    wanted = settings(
        max_examples=runs,
        stateful_step_count=steps,
        deadline=None,
        report_multiple_bugs=False,
        phases=(Phase.generate, Phase.shrink) if shortens else (Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(NothingIsLost, settings=wanted)


def main(arguments: Sequence[str]) -> int:
    """Let the machine run as often as asked, and return the exit code."""
    numbers = [int(argument) for argument in arguments]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication([])
    runs, steps = [*numbers, *(100_000, 50)[len(numbers) :]][:2]
    try:
        for done in range(0, runs, BATCH):
            run_machine(min(BATCH, runs - done), steps)
            sys.stdout.write(f"{min(done + BATCH, runs)} runs, nothing lost\n")
            sys.stdout.flush()
    except AssertionError as lost:
        sys.stdout.write(f"{lost}\n" + "\n".join(getattr(lost, "__notes__", ())) + "\n")
        return 1
    finally:
        application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
