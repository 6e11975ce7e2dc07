"""The recordings of the statement that lies open: where they are made, and when they move or go.

Knows that one is made in the state folder and comes to its project's folder only with a take that is kept: so no sync
service sees a part of it or one that nobody wanted, and a drive that is slow, full or away costs nothing of what was
said. That of a statement never saved waits there, and goes with it.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QObject

from statement_studio.domain.take import Take
from statement_studio.files import recordings as files
from statement_studio.files.private_files import Owner
from statement_studio.files.problems import FileProblem

from .answering import silence_of
from .desk import Desk
from .jobs import begin_apart
from .recording import RATE
from .sound_writer import SoundWriter

__all__ = ["FileProblem", "Recordings", "SoundWriter"]


class Recordings(QObject):
    """Keeps them. `state` is the folder for what outlives the program, `wall_clock` tells date and time (UTC)."""

    def __init__(
        self, desk: Desk, state: Path, wall_clock: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._waiting, self._wall_clock = desk, state / files.FOLDER, wall_clock
        self._own_waiting: set[str] = set()
        self._moving: Thread | None = None
        self._is_swept = False
        desk.saved.connect(self.bring)
        desk.opened.connect(self._meet)

    def _places(self) -> tuple[Path, ...]:
        """Return the folders in which recordings of the statement may stand, the one they belong to first.

        Raises FileProblem.
        """
        folder = self._desk.folder
        if folder is None:
            return (self._waiting,)
        self._desk.answering.check(folder)
        return folder / files.FOLDER, self._waiting / Owner.of(folder).key, self._waiting

    def begin(self) -> SoundWriter:
        """Begin a recording. Raises FileProblem."""
        now, places = self._wall_clock(), self._places()
        if not self._is_swept:
            self._is_swept = True
            files.sweep(self._waiting, now)
        is_project = len(places) > 1
        file = files.begin(places[1 if is_project else 0], now, RATE, *places)
        if not is_project:
            self._own_waiting.add(file.path.name)
        return SoundWriter(file, self._desk.answering.patience_seconds)

    def find(self, name: str) -> Path | None:
        """Return where the recording of this name stands; None where it is not, or its drive does not answer."""
        if not name:
            return None
        with contextlib.suppress(FileProblem):
            places = self._places()
            # One that moves just now may have come to the first after it was looked for there.
            return next((path for place in (*places, places[0]) if (path := files.find(place, name))), None)
        return None

    def drop(self, sound: SoundWriter) -> None:
        """Take away a recording that belongs to no take after all; what cannot go now is told of when it is found."""
        sound.close()
        if sound.is_whole:
            with contextlib.suppress(FileProblem):
                files.delete(sound.path.parent, sound.path.name)

    def delete(self, name: str) -> None:
        """Take a recording away for good. Raises FileProblem."""
        self._await_move()
        for place in self._places():
            files.delete(place, name)

    def delete_with(self, take: Take) -> Take:
        """Take the recording of a take away, and return the take without it. Raises FileProblem."""
        self.delete(take.recording)
        return replace(take, recording="")

    @property
    def unclaimed(self) -> tuple[str, ...]:
        """The names of recordings made for the project that belong to no take, as after a crash."""
        if self._desk.folder is None or self._desk.is_read_only:
            return ()
        with contextlib.suppress(FileProblem):
            claimed = [take.recording for take in self._desk.takes]
            return tuple(sorted({name for place in self._places()[:2] for name in files.unclaimed(place, claimed)}))
        return ()

    def end(self) -> None:
        """Let go what was recorded of a statement that was never saved, and is not any more."""
        for name in self._own_waiting:
            with contextlib.suppress(FileProblem):
                files.delete(self._waiting, name)
        self._own_waiting.clear()

    def bring(self, others: Iterable[str] = ()) -> FileProblem | None:
        """Bring what belongs to takes, and `others`, into the project's folder; return why that cannot be.

        What cannot come, or not soon, comes with the next save, or when the project is opened again.
        """
        names = {take.recording for take in self._desk.takes if take.recording} | set(others)
        if self._desk.folder is None or self._desk.is_read_only or not names:
            return None
        self._own_waiting -= names
        try:
            self._await_move()
            home, *waiting = self._places()
        except FileProblem as problem:
            return problem
        troubles: list[FileProblem] = []
        self._moving = begin_apart(lambda: _move(names, waiting, home, troubles))
        self._moving.join(self._desk.answering.patience_seconds)
        return troubles[0] if troubles else None

    def _await_move(self) -> None:
        """Wait for what is being moved. Raises FileProblem when that takes too long."""
        if self._moving is not None:
            self._moving.join(self._desk.answering.patience_seconds)
            if self._moving.is_alive():
                raise silence_of(self._desk.folder or self._waiting)

    def _meet(self) -> None:
        """Let go what belonged to the statement before, and bring what the one that lies open now waits for."""
        self.end()
        self.bring()


def _move(names: Iterable[str], waiting: Iterable[Path], home: Path, troubles: list[FileProblem]) -> None:
    for place in waiting:
        for name in names:
            try:
                files.move(name, place, home)
            except FileProblem as problem:
                troubles.append(problem)
