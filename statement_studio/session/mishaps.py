"""What the program does when it is itself at fault: what was typed is put aside first, then a report is kept.

Knows every way on which Python and Qt tell of an exception that nobody expected, or of something else gone wrong.
Nothing of a message is passed on, neither to a file nor to the terminal.
"""

from __future__ import annotations

import contextlib
import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QCoreApplication,
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from statement_studio.files.mishaps import Fault, Mishap, Report, keep, mishap_of

__all__ = ["Mishaps", "News", "Report"]

PAUSE_SECONDS = 60.0
"""The least time between two mishaps that the person hears of."""
INTERRUPTED = 130
"""The exit code after Ctrl+C, as shells report it."""
_CATEGORY = re.compile(r"[a-z0-9._-]{1,60}\Z")
_MESSAGES_AT_MOST = 20
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


@dataclass(frozen=True, slots=True)
class News:
    """A mishap for the person: its key, the report, and whether all that was typed is saved or in a copy."""

    key: str
    report: Report
    is_kept: bool


@dataclass(frozen=True, slots=True)
class _Tally:
    """How often a mishap was met, how many of these are in its report, and the report."""

    met: int
    written: int
    report: Report


class Mishaps(QObject):
    """Takes in what goes wrong unexpectedly, from whatever thread, once it is installed.

    Reports are kept in `state`. `wall` tells date and time with their zone, `now` reads a steady clock in seconds.
    """

    happened = Signal(object)
    """A mishap (News) on the thread of the window, when the code that met with it is over; once a minute at most."""
    _caught = Signal(object)
    _caught_deep_inside = Signal(object)
    _due = Signal(object)

    def __init__(
        self,
        state: Path,
        wall: Callable[[], datetime],
        now: Callable[[], float],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._state, self._wall, self._now = state, wall, now
        self._rescue: Callable[[], bool] = lambda: True
        self._tallies: dict[Mishap, _Tally] = {}
        self._messages: dict[str, int] = {}
        self._told_at: float | None = None
        self._is_busy = False
        self._restore: Callable[[], None] | None = None
        self._caught.connect(self._take)
        self._caught_deep_inside.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._due.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def rescue_by(self, rescue: Callable[[], bool]) -> None:
        """Put aside by this what was typed, from now on; it returns whether that is safe."""
        self._rescue = rescue

    def install(self) -> None:
        """Hear of every unexpected exception, and of what Qt has to say, until `uninstall`."""
        if self._restore is not None:
            return
        before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable
        said_before = qInstallMessageHandler(self._on_message)

        def restore() -> None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = before
            qInstallMessageHandler(said_before)

        self._restore = restore

    def uninstall(self) -> None:
        """Leave everything as it was before, and write down what was only counted so far."""
        if self._restore is None:
            return
        self._restore()
        self._restore = None
        QCoreApplication.sendPostedEvents(self)  # from other threads
        for key, times in self._messages.items():
            keep(self._mishap(Fault(key)), self._state, self._wall(), times)
        for mishap, tally in self._tallies.items():
            if tally.met > tally.written:
                keep(mishap, self._state, self._wall(), tally.met - tally.written)
        self._messages, self._tallies = {}, {}

    def report(self, error: BaseException) -> None:
        """Take in an exception, on whatever thread. Raises nothing."""
        with contextlib.suppress(Exception):
            self._caught.emit(mishap_of(error, qVersion()))

    @contextlib.contextmanager
    def caught(self) -> Iterator[None]:
        """Go on after a mishap in this block as after any other."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - whatever it was, it is reported
            self.report(error)

    # What Python and Qt call

    def _on_exception(self, kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not issubclass(kind, KeyboardInterrupt):
            self.report(error)
            return
        with contextlib.suppress(Exception):
            self._rescue()
        QCoreApplication.exit(INTERRUPTED)

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self.report(told.exc_value)

    def _on_unraisable(self, told: sys.UnraisableHookArgs) -> None:
        # It comes from the garbage collector, in the middle of anything: a save, or the keeping of a copy.
        with contextlib.suppress(Exception):
            if told.exc_value is not None:
                self._caught_deep_inside.emit(mishap_of(told.exc_value, qVersion()))

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, _message: str | None) -> None:
        with contextlib.suppress(Exception):
            if kind in _QUIET:
                return
            category = str(context.category)
            told = f"{kind.name} {category if _CATEGORY.match(category) else 'of another category'}"
            if kind is QtMsgType.QtFatalMsg:  # Qt ends the program after it
                self._caught.emit(self._mishap(Fault(told)))
            elif told in self._messages or len(self._messages) < _MESSAGES_AT_MOST:
                # Only counted: Qt may be in the middle of anything, and mostly goes on well.
                self._messages[told] = self._messages.get(told, 0) + 1

    # What is done about it

    def _take(self, mishap: Mishap) -> None:
        if self._is_busy:
            return  # the handling of a mishap has met with one
        self._is_busy = True
        try:
            is_kept = self._is_rescued()
            self._announce(News(mishap.key, self._written(mishap), is_kept))
        except Exception:  # noqa: BLE001 - nothing in here may become the next mishap
            return
        finally:
            self._is_busy = False

    def _is_rescued(self) -> bool:
        try:
            return self._rescue()
        except Exception:  # noqa: BLE001 - the report is kept all the same
            return False

    def _written(self, mishap: Mishap) -> Report:
        """Keep or count a mishap, and return its report. A storm of equal ones is written ever more seldom."""
        before = self._tallies.get(mishap)
        met = before.met + 1 if before else 1
        if before is not None and met & (met - 1):  # not 2, 4, 8 …
            self._tallies[mishap] = replace(before, met=met)
            return before.report
        report = keep(mishap, self._state, self._wall(), met - (before.written if before else 0))
        self._tallies[mishap] = _Tally(met, met, report)
        return report

    def _announce(self, news: News) -> None:
        now = self._now()
        if self._told_at is not None and now - self._told_at < PAUSE_SECONDS:
            return
        self._told_at = now
        self._due.emit(news)
        _say(news.report)

    def _tell(self, news: News) -> None:
        if self._restore is not None:
            self.happened.emit(news)

    def _mishap(self, fault: Fault) -> Mishap:
        return Mishap((fault,), qVersion())


def _say(report: Report) -> None:
    """Say on the terminal that something went wrong, without a word of what was said about it."""
    where = f"a report is in {report.place} of the state folder" if report.path else "no report could be kept"
    with contextlib.suppress(OSError, ValueError):
        if sys.stderr is not None:  # a program without a terminal has none
            sys.stderr.write(f"statement-studio: something in the program went wrong; {where}\n")
            sys.stderr.flush()
