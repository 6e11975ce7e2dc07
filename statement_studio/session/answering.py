"""Whether the drive of a folder answers, asked before a deed that would hold the window until it does.

Knows that a network drive that is away can hold whoever asks it anything for minutes, inside the system, from where
nothing calls them back: so it is asked on a thread that may be left behind.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Mapping
from enum import Enum, auto
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer

from statement_studio.files.problems import FileProblem

from .jobs import begin_apart

if TYPE_CHECKING:
    from threading import Thread

PATIENCE_SECONDS = 0.8
"""A drive that has not answered after so long is away: a person is to be told within a second."""


class Presence(Enum):
    """What is known of a folder."""

    THERE = auto()
    GONE = auto()
    SILENT = auto()
    """Its drive does not answer."""


def ask_drive(path: Path) -> None:
    """Return when the drive of a path, which need not exist yet, has answered. Raises OSError, which is an answer too.

    What a system remembers of a folder it may tell without its drive; how full the drive is must be asked anew.
    """
    there = next((each for each in (path, *path.parents) if each.exists()), path)
    getattr(os, "statvfs", os.stat)(there)


def silence_of(path: Path) -> FileProblem:
    """Return what is to be said of a path whose drive does not answer."""
    return FileProblem("The drive does not answer. Try again when it is back.", path=path)


class Answering:
    """Asks drives, by `probe`, on behalf of one thread; it waits so many seconds, or (None) as long as it takes."""

    def __init__(
        self, probe: Callable[[Path], object] = ask_drive, patience_seconds: float | None = PATIENCE_SECONDS
    ) -> None:
        self._probe = probe
        self.patience_seconds = patience_seconds
        self._hanging: dict[Path, Thread] = {}

    def check(self, path: Path) -> None:
        """Raise a FileProblem when the drive of a path, which need not exist yet, does not answer."""
        if not self.answers(path):
            raise silence_of(path)

    def answers(self, path: Path) -> bool:
        """Whether the drive of a path, which need not exist yet, answers."""
        return self.presence((path,))[path] is not Presence.SILENT

    def presence(self, folders: Iterable[Path]) -> Mapping[Path, Presence]:
        """Return what is known of each folder; all are asked at once, so that many take no longer than one.

        One that was asked before and has not answered since is silent, and is not asked a second time.
        """
        found = dict.fromkeys(folders, Presence.GONE)
        if self.patience_seconds is None:
            for folder in found:
                self._look(folder, found)
            return found
        hanging = {folder: thread for folder, thread in self._hanging.items() if thread.is_alive()}
        asked = {each: begin_apart(partial(self._look, each, found)) for each in found if each not in hanging}
        deadline = QDeadlineTimer(round(self.patience_seconds * 1000))
        for thread in asked.values():
            thread.join(deadline.remainingTime() / 1000)
        silent = self._hanging = hanging | {each: thread for each, thread in asked.items() if thread.is_alive()}
        return {each: Presence.SILENT if each in silent else presence for each, presence in found.items()}

    def _look(self, folder: Path, found: dict[Path, Presence]) -> None:
        with contextlib.suppress(OSError, ValueError):  # the deed itself will say what is wrong
            self._probe(folder)
            if folder.is_dir():
                found[folder] = Presence.THERE


def unhurried() -> Answering:
    """Return one that waits as long as it takes, for whoever works where every drive is at hand."""
    return Answering(patience_seconds=None)
