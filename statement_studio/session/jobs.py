"""Work away from the window: the only place with threads."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Thread
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal

from statement_studio.files.mishaps import is_expected

_Result = TypeVar("_Result")
_FRAME_MILLISECONDS = 16
"""A job begins so much later: threads take turns, and what the window is doing is seen sooner without another one."""


class Jobs(Protocol):
    """Runs work elsewhere and brings the result, or the exception, back to the thread of the window."""

    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work`; then call exactly one of `done` and `failed`."""
        ...


class JobBroken(Exception):
    """A job ended in a way that is no ordinary exception, as when a library written in another language panics."""


class PoolJobs(QObject):
    """Jobs on a pool of threads.

    One object, alive as long as the window, carries all results over; a carrier made for each job would lose some.
    `unexpected` hears of every exception that the program does not name itself, before `failed` does.
    """

    _arrived = Signal(int, object, object)

    def __init__(
        self, parent: QObject | None = None, unexpected: Callable[[BaseException], None] = lambda _error: None
    ) -> None:
        super().__init__(parent)
        self._unexpected = unexpected
        self._pool = QThreadPool(self)
        self._number = 0
        self._asked: deque[_Job] = deque()
        self._waiting: dict[int, tuple[Callable[[object], None], Callable[[Exception], None]]] = {}
        self._arrived.connect(self._deliver)

    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work` on another thread; then call one of `done` and `failed` on this one."""
        self._number += 1
        self._waiting[self._number] = (done, failed)  # type: ignore[assignment]  # the result of `work` fits its `done`
        self._asked.append(_Job(self._number, work, self._arrived.emit))
        QTimer.singleShot(_FRAME_MILLISECONDS, self, self._begin_all)

    def finish(self) -> None:
        """Wait until all work that was asked for is over, as before the program ends."""
        self._begin_all()
        self._pool.waitForDone()

    def _begin_all(self) -> None:
        while self._asked:
            self._pool.start(self._asked.popleft())

    def _deliver(self, number: int, result: object, error: BaseException | None) -> None:
        done, failed = self._waiting.pop(number)
        if error is None:
            done(result)
            return
        if not is_expected(error):
            self._unexpected(error)
        failed(error if isinstance(error, Exception) else JobBroken())


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], arrived: Callable[[int, object, object], None]) -> None:
        super().__init__()
        self._number, self._work, self._arrived = number, work, arrived

    def run(self) -> None:
        try:
            result = self._work()
        except BaseException as error:  # noqa: BLE001 - a library may panic, or try to end the program from here
            self._arrived(self._number, None, error)
        else:
            self._arrived(self._number, result, None)


def begin_apart(work: Callable[[], object]) -> Thread:
    """Begin work that may never end, and return its thread, which does not keep the program from ending."""
    thread = Thread(target=work, daemon=True)
    thread.start()
    return thread
