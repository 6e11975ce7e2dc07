"""The recordings of the statement that lies open: where they stand, and when they move or go.

Knows that they belong to a project's folder as its text does; before there is one they wait in the state folder, and go
with a statement that is never saved.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from statement_studio.domain.take import Take
from statement_studio.files import recordings as files
from statement_studio.files.problems import FileProblem
from statement_studio.files.recordings import SoundFile

from .desk import Desk
from .recording import RATE

__all__ = ["FileProblem", "Recordings", "SoundFile"]


class Recordings(QObject):
    """Keeps them. `state` is the folder for what outlives the program, `wall_clock` tells date and time (UTC)."""

    def __init__(
        self, desk: Desk, state: Path, wall_clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._waiting, self._wall_clock = desk, state / files.FOLDER, wall_clock
        self._own_waiting: set[str] = set()
        self._is_swept = False
        desk.saved.connect(self._settle)
        desk.opened.connect(self.end)

    @property
    def _folder(self) -> Path:
        folder = self._desk.folder
        return self._waiting if folder is None else folder / files.FOLDER

    def begin(self) -> SoundFile:
        """Begin a recording. Raises FileProblem."""
        now, folder = self._wall_clock(), self._desk.folder
        if folder is not None:
            self._desk.answering.check(folder)
        elif not self._is_swept:
            self._is_swept = True
            files.sweep(self._waiting, now)
        file = files.begin(self._folder, now, RATE)
        if folder is None:
            self._own_waiting.add(file.path.name)
        return file

    def find(self, name: str) -> Path | None:
        """Return where the recording of this name stands; None where it is not, or its drive does not answer."""
        if not name:
            return None
        with contextlib.suppress(FileProblem):
            if self._desk.folder is not None:
                self._desk.answering.check(self._desk.folder)
            return files.find(self._folder, name) or files.find(self._waiting, name)
        return None

    def drop(self, file: SoundFile) -> None:
        """Take away a recording that belongs to no take after all; what cannot go now is told of when it is found."""
        file.close()
        with contextlib.suppress(FileProblem):
            files.delete(file.path.parent, file.path.name)

    def delete(self, name: str) -> None:
        """Take a recording away for good. Raises FileProblem."""
        path = self.find(name)
        if path is not None:
            files.delete(path.parent, name)

    def delete_with(self, take: Take) -> Take:
        """Take the recording of a take away, and return the take without it. Raises FileProblem."""
        self.delete(take.recording)
        return replace(take, recording="")

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """The names of recordings in the project's folder that belong to no take, as after a crash."""
        folder = self._desk.folder
        if folder is None or self._desk.is_read_only:
            return ()
        with contextlib.suppress(FileProblem):
            self._desk.answering.check(folder)
            return files.unclaimed(folder / files.FOLDER, (take.recording for take in self._desk.takes))
        return ()

    def end(self) -> None:
        """Let go what was recorded of a statement that was never saved, and is not any more."""
        for name in self._own_waiting:
            with contextlib.suppress(FileProblem):
                files.delete(self._waiting, name)
        self._own_waiting.clear()

    def _settle(self) -> None:
        """Bring what waited for a folder into it; what cannot come now comes with the next save."""
        folder = self._desk.folder
        if folder is None:
            return
        for take in self._desk.takes:
            if take.recording:
                with contextlib.suppress(FileProblem):
                    files.move(take.recording, self._waiting, folder / files.FOLDER)
                    self._own_waiting.discard(take.recording)
