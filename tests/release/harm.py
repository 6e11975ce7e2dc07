"""What goes wrong in the midst of a deed: a call to the system fails, or the process ends at it.

Knows how a sudden end is played within one process: nothing more reaches the disk, and open files are closed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest


class Death(BaseException):
    """The process has ended at this call to the system; nothing that it would do later is done."""


@dataclass(slots=True)
class Harm:
    """What goes wrong at one call to the system, counted from 1: an error of this number, or (0) a sudden end.

    An error that `lasts` comes back at every later call of the deed.
    """

    at: int
    number: int = 0
    lasts: bool = False
    calls: int = 0
    has_struck: bool = False
    left_open: set[int] = field(default_factory=set)

    @property
    def is_deadly(self) -> bool:
        return self.has_struck and not self.number

    @contextlib.contextmanager
    def done_to(self) -> Iterator[None]:
        with pytest.MonkeyPatch.context() as patch:
            for name in ("open", "write", "fsync", "replace", "unlink", "mkdir"):
                patch.setattr(os, name, self._wrapped(name, getattr(os, name)))
            patch.setattr(os, "close", self._closing(os.close))
            yield

    def close_what_was_open(self) -> None:
        """Close the files that the dead process had open, as the system does."""
        for number in self.left_open:
            with contextlib.suppress(OSError):
                os.close(number)

    def _closing(self, close: Callable[[int], None]) -> Callable[[int], None]:
        def closing(number: int) -> None:
            self.left_open.discard(number)
            close(number)

        return closing

    def _wrapped(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            self.calls += 1
            if self.calls == self.at or (self.has_struck and (self.lasts or not self.number)):
                self._strike(name, real, arguments)
            answer = real(*arguments, **named)
            if isinstance(answer, int) and name == "open":
                self.left_open.add(answer)
            return answer

        return call

    def _strike(self, name: str, real: Callable[..., object], arguments: tuple[object, ...]) -> None:
        is_first, self.has_struck = not self.has_struck, True
        if self.number:
            raise OSError(self.number, os.strerror(self.number))
        if is_first and name == "write" and isinstance(data := arguments[1], bytes | memoryview):
            real(arguments[0], data[: len(data) // 2])
        raise Death
