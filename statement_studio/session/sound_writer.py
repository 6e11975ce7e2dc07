"""Sound on its way to the disk: written as it comes, on a thread of its own.

Knows that a drive may be slow or hang: that holds the thread and never the window, and what waits has its bounds.
"""

from __future__ import annotations

from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import Final

from statement_studio.files.problems import FileProblem
from statement_studio.files.recordings import SoundFile

from .answering import silence_of
from .jobs import begin_apart

MOST_WAITING_SECONDS: Final = 60.0
"""So much sound, about two megabytes, waits for a drive that is slow; behind by more, a recording goes on no longer."""


class SoundWriter:
    """Writes one recording. `patience_seconds` is how long it is waited for at the end (None: as long as it takes)."""

    def __init__(self, file: SoundFile, patience_seconds: float | None) -> None:
        self._file, self._patience_seconds = file, patience_seconds
        self._waiting: SimpleQueue[bytes | None] = SimpleQueue()
        self._thread: Thread | None = None
        self.trouble: FileProblem | None = None
        """Why the disk took no more."""
        self._is_ended = False
        self.seconds = 0.0
        """How long the recording is with all that waits."""

    @property
    def path(self) -> Path:
        """Where it is written."""
        return self._file.path

    @property
    def is_whole(self) -> bool:
        """Whether it has come to its end, and all of it is on the disk as far as the disk took it."""
        return self._is_ended and (self._thread is None or not self._thread.is_alive())

    def add(self, samples: bytes) -> None:
        """Let it go on. Raises FileProblem when it cannot, also for what was added before; that waits, or is kept."""
        if self.trouble is not None:
            raise self.trouble
        if self.seconds - self._file.seconds > MOST_WAITING_SECONDS:
            raise silence_of(self.path)
        self._thread = self._thread or begin_apart(self._write)
        self._waiting.put(samples)
        self.seconds += self._file.seconds_of(samples)

    def end(self) -> None:
        """Let nothing more come; what waits is written yet."""
        if self._is_ended:
            return
        self._is_ended = True
        if self._thread is None:
            self._file.close()
        else:
            self._waiting.put(None)

    def close(self) -> None:
        """End, and wait until all is on the disk. One that is not in time is written on without anybody waiting."""
        self.end()
        if self._thread is not None:
            self._thread.join(self._patience_seconds)

    def _write(self) -> None:
        while (samples := self._waiting.get()) is not None:
            if self.trouble is None:
                try:
                    self._file.add(samples)
                except FileProblem as problem:
                    self.trouble = problem
        self._file.close()
