"""What is owed to whoever sits at the windows, and whether it can be found.

Knows which deed makes which text one that must not be lost, and by which answer it may go.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import TracebackType

import pytest
from hypothesis.stateful import RuleBasedStateMachine, invariant

from statement_studio.domain.statement import Statement
from statement_studio.domain.template import Template
from statement_studio.files import locks, process
from statement_studio.files.project import TEXT, load
from statement_studio.files.safe_save import JOURNALS
from statement_studio.session.desk import FileProblem
from statement_studio.ui.ask import Answer
from tests.release.harm import Death, Harm
from tests.release.screens import Bench, HandTimer, Screen, text_in

NO_HARM = Harm(0)
PIECES = (" Water {}.", "\n\nRivers {}.", "\u00a0« Eau {} »", "\nLakes {} 𝄞")


class Ledger(RuleBasedStateMachine):
    """The windows, and every text that is owed. What they do is told by the rules of the machine."""

    def __init__(self) -> None:
        super().__init__()
        shared = Path("/dev/shm")  # noqa: S108 - a disk in memory, where synchronising costs nothing
        self.bench = Bench(Path(tempfile.mkdtemp(dir=shared if os.access(shared, os.W_OK) else None)).resolve())
        self.screens: list[Screen] = []
        self.windows = self.words = 0
        self.saved: dict[str, Path] = {}
        """Texts that went through a save, with their folder."""
        self.left: dict[str, Path | None] = {}
        """Texts of windows that are gone, or opened from those, with their folder."""
        self.theirs: list[tuple[Path, bytes]] = []
        self.errors: list[BaseException] = []
        self.patch = pytest.MonkeyPatch()
        self.patch.setattr(sys, "excepthook", self._note_error)
        for module in (process, locks):
            self.patch.setattr(module, "is_alive", self.bench.is_alive)

    def start_window(self) -> None:
        """Start another window, with a new statement in it."""
        self.windows += 1
        screen = Screen(self.bench, self.windows)
        self.screens.append(screen)
        screen.filing.begin(Template("t", "T", "", Statement(title="Water"), {"en": "Madam President,"}))
        self._settle(screen)

    def teardown(self) -> None:
        for screen in self.screens:
            screen.end()
        self.patch.undo()
        shutil.rmtree(self.bench.folder)

    def _note_error(self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, Death):
            self.errors.append(error)

    def _new_text(self, piece: int) -> str:
        self.words += 1
        return PIECES[piece % len(PIECES)].format(self.words)

    def _screen(self, which: int) -> Screen:
        return self.screens[which % len(self.screens)]

    @invariant()
    def nothing_is_lost(self) -> None:
        assert not self.errors, self.errors
        found = self.bench.texts()
        for text, folder in self.saved.items():
            assert text in found, f"saved or replaced in {folder}, and lost: {text!r}"
        for text, place in self.left.items():
            assert text in found, f"left by a window that is gone, of {place}, and lost: {text!r}"
        for screen in self.screens:
            assert not screen.is_owed() or screen.text in found, (
                f"on the screen for long, and kept nowhere: {screen.text!r}"
            )

    def _pass(self, seconds: float) -> None:
        self.bench.seconds += seconds
        for screen in self.screens:
            self._tick(screen)

    def _tick(self, screen: Screen) -> None:
        timers = (screen.autosave.pause, screen.autosave.latest)
        if any(timer.is_due for timer in timers if isinstance(timer, HandTimer)):
            screen.autosave.keep()

    def _do(self, screen: Screen, deed: Callable[[], object], harm: Harm | None = None) -> object:
        """Let a deed happen, harmed or not, and note what it owes from then on."""
        harm = replace(harm, left_open=set()) if harm else Harm(0)
        before = {folder: self.bench.bytes_of(folder) for folder in self.bench.projects}
        has_journals = any((self.bench.state / JOURNALS).glob("*.journal"))
        project, answer, screen.person.was_asked = screen.desk.project, None, False
        screen.mark(screen.desk.history.stack.index())
        with contextlib.suppress(Death, FileProblem), harm.done_to():
            answer = deed()
        for folder, data in before.items():
            if data is not None:
                self.theirs.append((folder, data))
            if data is not None and self.bench.bytes_of(folder) != data:
                seen = project is not None and project.folder == folder and dict(project.originals)[TEXT] == data
                assert seen or data in screen.seen or has_journals, f"replaced unseen: {data!r}"
                self._owe(text_in(data), folder, harm, screen)
        screen.seen.clear()
        if harm.is_deadly:
            self._give_up(screen)
            screen.custody.end()
            harm.close_what_was_open()
            self._gone(screen)
        else:
            self._settle(screen, harm)
        return answer

    def _owe(self, text: str, folder: Path, harm: Harm, screen: Screen) -> None:
        could_be_kept = not (harm.has_struck and screen.past._has_told)
        if text and could_be_kept:
            self.saved.setdefault(text, folder)

    def _settle(self, screen: Screen, harm: Harm = NO_HARM) -> None:
        """Note what a deed of a window that lives on has led to."""
        for folder, statement, is_pending in screen.saves:
            assert folder is not None, "what is saved has a folder"
            assert is_pending or load(folder).statement == statement, "saved means: it is in the folder"
            self._owe(statement.text, folder, harm, screen)
            for text in screen.restored:
                self.left.pop(text, None)
        if screen.has_opened:
            self._give_up(screen)
            screen.restored.clear()
            screen.marks = {}
        screen.saves.clear()
        screen.has_opened = False
        screen.look()

    def _give_up(self, screen: Screen) -> None:
        """Note what the person gave up by an answer."""
        if screen.person.was_asked and screen.person.answer is Answer.DISCARD:
            for text in screen.restored:
                self.left.pop(text, None)

    def _gone(self, screen: Screen) -> None:
        """Let a window go with its process: a text of its last seconds must be left."""
        lately, found = screen.shown_lately(), self.bench.texts()
        can_count = screen.filing.is_open and not screen.is_failing and not screen.has_opened
        if can_count and all(text and is_unsaved for text, is_unsaved in lately):
            left = [text for text, _ in lately if text in found]
            assert left, f"lost more than five seconds: {lately}"
            if kept := [text for text in left if text in self.bench.texts_of_state()]:
                self.left[kept[0]] = screen.desk.folder
        self._remove(screen)

    def _remove(self, screen: Screen) -> None:
        self.screens.remove(screen)
        screen.end()
        if not self.screens:
            self.start_window()
