"""What is kept of a mishap, which is an exception that nobody expected: where in the program it came from.

Knows what of an exception may be written down. Messages, arguments, values, folders and the names of accounts and
computers may not: a text that nobody has published yet could be in any of them.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType, TracebackType
from typing import Final

from .disk import sha256, troubles_of
from .file_system import DISK, Fs
from .private_files import get, put, unfinished
from .problems import FileProblem

MISHAPS = "mishaps"
"""The folder inside the state folder in which the reports lie."""
REPORTS_AT_MOST = 20
_LARGEST_BYTES = 64 * 1024
_FAULTS_AT_MOST = 8
_FRAMES_AT_MOST = 40
_NAME_AT_MOST = 120
_OURS: Final = "statement_studio"
_TOOLKIT: Final = ("PySide6", "shiboken6")
_REPORT = re.compile(r"\d{8}-\d{4}-([0-9a-f]{16})\.txt\Z")
_TIMES = re.compile(r"^Times: (\d{1,9})$", re.MULTILINE)
_MINUTE = "%Y-%m-%d %H:%M"


@dataclass(frozen=True, slots=True)
class Fault:
    """One exception of a chain: its class, and the places it came through, the innermost last."""

    kind: str
    frames: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mishap:
    """A chain of exceptions, the one that was seen first; `toolkit` is the version of Qt, empty without a window."""

    faults: tuple[Fault, ...]
    toolkit: str = ""

    @property
    def key(self) -> str:
        """The same 16 hexadecimal digits for equal mishaps of the same versions."""
        return sha256("\n".join(self._lines()).encode())[:16]

    def told(self, first: datetime, times: int, last: datetime) -> str:
        """Return the report for people: how often it happened, from when to when, and what is known of it."""
        lines = (
            "Something in Statement Studio went wrong.",
            "This report holds no text, no names and no folders. It stays on this computer and is sent nowhere.",
            "",
            f"Times: {times}",
            f"First: {first.astimezone(UTC).strftime(_MINUTE)} UTC",
            f"Last: {last.astimezone(UTC).strftime(_MINUTE)} UTC",
            *self._lines(),
        )
        return "\n".join(lines) + "\n"

    def _lines(self) -> Iterator[str]:
        yield f"Program: {_program_version()}"
        yield f"Python: {'.'.join(map(str, sys.version_info[:3]))}"
        if self.toolkit:
            yield f"Qt: {self.toolkit}"
        yield f"System: {sys.platform}"
        for fault in self.faults:
            yield f"What: {fault.kind}"
            yield from (f"  {frame}" for frame in fault.frames)


@dataclass(frozen=True, slots=True)
class Report:
    """A report as it is read; `path` is None when it could not be kept."""

    text: str
    path: Path | None

    @property
    def place(self) -> str:
        """Where it lies within the state folder, whose own path would name the account; empty when it is not kept."""
        return f"{MISHAPS}/{self.path.name}" if self.path else ""


def mishap_of(error: BaseException, toolkit: str = "") -> Mishap:
    """Return what may be kept of an exception and of those it came from. Raises nothing, whatever the exception is."""
    faults: list[Fault] = []
    seen: set[int] = set()
    next_one: BaseException | None = error
    try:
        while next_one is not None and id(next_one) not in seen and len(faults) < _FAULTS_AT_MOST:
            seen.add(id(next_one))
            faults.append(Fault(_kind(type(next_one)), _frames(next_one.__traceback__)))
            hidden = None if next_one.__suppress_context__ else next_one.__context__
            next_one = next_one.__cause__ or hidden
    except Exception:  # noqa: BLE001 - an exception may itself be faulty; the rest of the report stands
        faults.append(Fault("something that cannot be told"))
    return Mishap(tuple(faults), toolkit)


def is_expected(error: BaseException) -> bool:
    """Whether an exception is one that the program names itself, and so an answer and no mishap."""
    return _top(type(error).__module__) == _OURS


def keep(mishap: Mishap, state: Path, at: datetime, times: int = 1, fs: Fs = DISK) -> Report:
    """Keep a report, or count another `times` in the one of an equal mishap; the oldest of too many goes.

    Raises nothing: also where the disk takes no more, whoever meets with a mishap has other cares.
    """
    report = Report(mishap.told(at, times, at), None)
    folder = state / MISHAPS
    try:
        names = _reports(folder, fs)
        name = next((each for each in names if (match := _REPORT.match(each)) and match[1] == mishap.key), "")
        first, before = _counted(folder / name, fs) if name else (at, 0)
        name = name or f"{at.astimezone(UTC):%Y%m%d-%H%M}-{mishap.key}.txt"
        report = Report(mishap.told(first, before + times, at), None)
        put(folder / name, report.text.encode(), fs)
        report = Report(report.text, folder / name)
        _take_away_oldest(folder, name, fs)
    except Exception:  # noqa: BLE001 - a fault in here must not become the next mishap
        return report
    return report


def _reports(folder: Path, fs: Fs) -> list[str]:
    """Return the names of the reports, the oldest first, with those that were never finished."""
    with troubles_of(folder):
        return sorted(name for name in fs.names(folder) if _REPORT.match(unfinished(name) or name))


def _counted(path: Path, fs: Fs) -> tuple[datetime, int]:
    """Return when an equal mishap was met first, which its name tells, and how often since."""
    first = datetime.strptime(path.name[:13], "%Y%m%d-%H%M").replace(tzinfo=UTC)
    try:
        times = _TIMES.search((get(path, _LARGEST_BYTES, fs) or b"").decode("utf-8", "replace"))
    except FileProblem:
        return first, 0
    return first, int(times[1]) if times else 0


def _take_away_oldest(folder: Path, kept: str, fs: Fs) -> None:
    names = sorted((name for name in _reports(folder, fs) if name != kept), key=lambda name: unfinished(name) or name)
    for name in names[: max(0, len(names) + 1 - REPORTS_AT_MOST)]:
        fs.remove(folder / name)


def _kind(kind: type) -> str:
    """Return the name of a class that everybody can look up: its own, or the nearest it is made from."""
    nearest = next(each for each in kind.__mro__ if _is_known(each))
    return nearest.__qualname__ if nearest is kind else f"{nearest.__qualname__} of {_package(kind.__module__)}"


def _is_known(kind: type) -> bool:
    """Whether a class is of the standard library, Qt or this program, and not one that only says so."""
    module = sys.modules.get(kind.__module__)
    is_public = _top(kind.__module__) in (_OURS, *_TOOLKIT) or _top(kind.__module__) in sys.stdlib_module_names
    return is_public and getattr(module, kind.__qualname__, None) is kind


def _frames(trace: TracebackType | None) -> tuple[str, ...]:
    """Return the places an exception came through; of a long way, as of a recursion, the beginning and the end."""
    places: list[str] = []
    while trace is not None:
        place = _place(trace.tb_frame, trace.tb_lineno)
        if places[-1:] != [place]:
            places.append(place)
        trace = trace.tb_next
    half = _FRAMES_AT_MOST // 2
    return tuple(places if len(places) <= _FRAMES_AT_MOST else [*places[:half], "…", *places[-half:]])


def _place(frame: FrameType, line: int) -> str:
    """Return module, function and line of our own code, of all other code no more than its package."""
    module = str(frame.f_globals.get("__name__", ""))
    if _top(module) == _OURS and getattr(sys.modules.get(module), "__dict__", None) is frame.f_globals:
        return f"{module}:{frame.f_code.co_qualname}:{line}"[:_NAME_AT_MOST]
    return _package(module)


def _package(module: str) -> str:
    """Return the top-level package of a module, if it was imported under that name and not only says so."""
    top = _top(module)
    is_imported = top in sys.modules and top.isidentifier() and len(top) <= _NAME_AT_MOST
    return top if is_imported else "another package"


def _top(module: object) -> str:
    return str(module).partition(".")[0]


def _program_version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("statement-studio")
    except PackageNotFoundError:
        return "unknown"
