"""A disk whose process is killed at a chosen moment, for tests of what is left behind."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from statement_studio.files.file_system import DISK, Disk, Fs

Killed = Callable[[int, Callable[[Fs], object]], bool]


@dataclass(frozen=True, slots=True)
class Mortal(Disk):
    """A disk whose process is killed at this moment: each request has one before it and one after it.

    A file that is being written has half of its bytes at the moment before.
    """

    moment: int
    passed: list[str] = field(default_factory=list)

    def _pass(self, what: str) -> None:
        self.passed.append(what)
        if len(self.passed) == self.moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        if len(self.passed) + 1 == self.moment:
            DISK.write_new(path, data[: len(data) // 2], mode, like)
        self._pass("before writing")
        DISK.write_new(path, data, mode, like)
        self._pass("after writing")

    def rename(self, path: Path, target: Path) -> None:
        self._pass("before renaming")
        DISK.rename(path, target)
        self._pass("after renaming")

    def remove(self, path: Path) -> None:
        self._pass("before removing")
        DISK.remove(path)
        self._pass("after removing")

    def make_folder(self, folder: Path, mode: int) -> None:
        self._pass("before making")
        DISK.make_folder(folder, mode)
        self._pass("after making")

    def sync_folder(self, folder: Path) -> None:
        DISK.sync_folder(folder)
        self._pass("after synchronising")


@pytest.fixture
def killed() -> Killed:
    """Do work on a disk in a process that is killed at a moment, counted from 1; False: it ended before that."""
    if not hasattr(os, "fork"):
        pytest.skip("no process can be forked here")

    def killed(moment: int, work: Callable[[Fs], object]) -> bool:
        child = os.fork()
        if child == 0:
            try:
                work(Mortal(moment))
            finally:
                os._exit(0)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL

    return killed
