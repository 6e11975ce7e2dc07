"""Saving on the real disk with every fault, with sudden ends at any moment, and with less and less room.

Run by hand before a release, and with smaller numbers by the tests. Each run prints what it found as JSON; the program
ends with 1 when a promise was broken, and with 77 where the run is not possible.

    python tests/release/crash_run.py faults          every call to the system of a save and of a recovery fails once
    python tests/release/crash_run.py kills [20000]   a process that saves without pause is killed at random moments
    python tests/release/crash_run.py full-disk       the room on a small disk grows by 4 kB a step (needs root)
    python tests/release/crash_run.py writers [4]     so many processes save the same project at once
    python tests/release/crash_run.py naive           the faults, on files that are replaced one by one: must end with 1
"""

from __future__ import annotations

import contextlib
import errno
import fcntl
import json
import os
import random
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from statement_studio.files.disk import digest, staged
from statement_studio.files.file_system import DISK, Disk
from statement_studio.files.problems import FileProblem
from statement_studio.files.safe_save import JOURNALS, Fate, SavePending, recover, save_files

Version = Mapping[str, bytes]

TEXT, TAKES, HEADER, FRENCH = "statement.md", "rehearsals.yaml", "statement.yaml", "statement.fr.md"
OLD: Version = {TEXT: b"old words\n" * 900, TAKES: b"takes: []\n", HEADER: b"title: old\n" * 90}
NEW: Version = {TEXT: b"NEW words\n" * 999, FRENCH: b"des mots\n" * 700, HEADER: b"title: NEW\n" * 99}
NOT_POSSIBLE = 77
_WRITERS = 100  # more than ever write at once
_CALLS = (
    *("open", "read", "write", "fsync", "close", "replace", "unlink", "mkdir"),
    *("stat", "lstat", "fstat", "fchmod", "listdir", "scandir", "readlink"),
)
_NEEDING_ROOM = ("write", "fsync", "replace", "mkdir")


class NotPossible(Exception):
    """This run cannot be made here."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong at one call to the system: a sudden end, an error, or fewer bytes taken than offered."""

    name: str
    number: int = 0
    lasts: bool = False
    """Whether all later calls fail as well."""


FAULTS = (
    *(Fault("killed before"), Fault("killed after"), Fault("short write")),
    *(Fault("EIO", errno.EIO), Fault("ENOSPC", errno.ENOSPC), Fault("EACCES", errno.EACCES)),
    *(Fault("EIO from then on", errno.EIO, lasts=True), Fault("full from then on", errno.ENOSPC, lasts=True)),
)


@dataclass(slots=True)
class Saboteur:
    """Counts the calls to the system and does harm at one of them."""

    fault: Fault
    at: int
    calls: int = 0

    def wrap(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            self.calls += 1
            if self.calls == self.at or (self.fault.lasts and self.calls > self.at):
                return self._harm(name, real, *arguments, **named)
            return real(*arguments, **named)

        return call

    def _harm(self, name: str, real: Callable[..., object], *arguments: object, **named: object) -> object:
        if self.fault.name == "killed before":
            os.kill(os.getpid(), signal.SIGKILL)
        if self.fault.name == "short write" and name == "write":
            number, data = arguments
            assert isinstance(data, memoryview)
            return real(number, data[: max(1, len(data) // 2)])
        if self.fault.number and self._can_fail(name):
            if name == "close":
                real(*arguments, **named)  # a failing close closes
            raise OSError(self.fault.number, os.strerror(self.fault.number))
        answer = real(*arguments, **named)
        if self.fault.name == "killed after":
            os.kill(os.getpid(), signal.SIGKILL)
        return answer

    def _can_fail(self, name: str) -> bool:
        return name in _NEEDING_ROOM or not (self.fault.lasts and self.fault.number == errno.ENOSPC)

    def set_to_work(self) -> None:
        for name in _CALLS:
            setattr(os, name, self.wrap(name, getattr(os, name)))
        flock: Callable[..., object] = fcntl.flock
        fcntl.flock = self.wrap("flock", flock)  # type: ignore[assignment]


@dataclass(slots=True)
class Findings:
    """What a run found: how many cases there were, how they ended, and the promises that were broken."""

    cases: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)

    def __add__(self, other: Findings) -> Findings:
        return Findings(self.cases + other.cases, self.ended + other.ended, [*self.violations, *other.violations])

    def add(self, ended: str, case: str, broken: Sequence[str]) -> None:
        self.cases += 1
        self.ended[ended] += 1
        self.violations += [f"{case}: {ended}, {each}" for each in broken]


@dataclass(frozen=True, slots=True)
class Place:
    """A project and a state folder of its own."""

    project: Path
    state: Path

    @classmethod
    def under(cls, folder: Path) -> Place:
        return cls(folder / "project", folder / "state")

    def put(self, version: Version) -> None:
        for folder in (self.project, self.state):
            shutil.rmtree(folder, ignore_errors=True)
        self.project.mkdir(parents=True)
        for name, data in version.items():
            (self.project / name).write_bytes(data)

    def found(self) -> Version:
        return {path.name: path.read_bytes() for path in self.project.iterdir() if not path.name.startswith("~")}

    def litter(self) -> list[str]:
        waiting = self.state / JOURNALS
        left = [path.name for path in self.project.iterdir() if path.name.startswith("~")]
        return left + ([path.name for path in waiting.iterdir()] if waiting.exists() else [])

    def is_amid_a_save(self) -> bool:
        """Whether a save has left more than its empty lock file, which whoever did not get the lock must not remove."""
        return any(not name.endswith(".lock") for name in self.litter())

    def save(self, before: Version, after: Version, fs: Disk = DISK) -> str:
        """Save a version over another one and return what was said of it."""
        gone = dict.fromkeys(name for name in before if name not in after)
        expected = {name: digest(data) for name, data in before.items()}
        try:
            save_files(self.project, {**after, **gone}, expected, self.state, fs=fs)
        except SavePending:
            return "pending"
        except FileProblem:
            return "refused"
        return "saved"

    def recover(self) -> str:
        """Recover and return what was said of it."""
        try:
            fates = {each.fate for each in recover(self.state)}
        except FileProblem:
            return "refused"
        return "waiting" if Fate.WAITING in fates else "recovered"


@dataclass(frozen=True, slots=True)
class Stuck(Disk):
    """A disk on which a save comes to its commit and no further."""

    project: Path = Path()

    def rename(self, path: Path, target: Path) -> None:
        if target.parent == self.project:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        path.replace(target)


def in_a_process_of_its_own(work: Callable[[], str], saboteur: Saboteur) -> tuple[str, int]:
    """Return what came of work that is sabotaged, and how many calls to the system it made."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        write, leave = os.write, os._exit
        saboteur.set_to_work()
        try:
            said = work()
        except BaseException as error:
            said = f"broke with {error!r}"
        write(writing, f"{saboteur.calls} {said}".encode())
        leave(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        calls, _, said = answer.read().partition(" ")
    os.waitpid(child, 0)
    return said or "killed", int(calls or 0)


def faults(place: Place, work: Callable[[], str], *, is_interrupted: bool) -> Findings:
    """Let every call of a save, or of the recovery from one, go wrong in every way."""
    findings = Findings()
    begin(place, is_interrupted=is_interrupted)
    _, calls = in_a_process_of_its_own(work, Saboteur(FAULTS[0], 0))
    for fault in FAULTS:
        for at in range(1, calls + 1):
            begin(place, is_interrupted=is_interrupted)
            said, _ = in_a_process_of_its_own(work, Saboteur(fault, at))
            broken = broken_promises(place, said, fault, is_interrupted=is_interrupted)
            findings.add(said, f"{fault.name} at call {at} of {calls}", broken)
    return findings


def begin(place: Place, *, is_interrupted: bool) -> None:
    """Put the old version in its place, with a save of the new one interrupted or none begun."""
    place.put(OLD)
    if is_interrupted:
        assert place.save(OLD, NEW, Stuck(place.project)) == "pending"


def broken_promises(place: Place, said: str, fault: Fault, *, is_interrupted: bool) -> list[str]:
    """Recover undisturbed and return what is not as it was said."""
    broken = []
    if said == "refused" and not (fault.lasts or is_interrupted) and place.is_amid_a_save():
        broken.append(f"left behind: {place.litter()}")
    if place.recover() != "recovered":
        broken.append("cannot be recovered")
    found = place.found()
    if found not in (OLD, NEW):
        broken.append(f"torn or out of step: {sorted(found)}")
    if (is_interrupted or said in ("saved", "pending")) and found != NEW:
        broken.append("lost")
    if not is_interrupted and said == "refused" and found != OLD:
        broken.append("changed all the same")
    if said.startswith("broke"):
        broken.append("an error without a name")
    if said != "killed" and not fault.lasts and place.litter():
        broken.append(f"left behind after recovery: {place.litter()}")
    return broken


def numbered(number: int) -> Version:
    """Return the version of a number: another length each time, a French text in every other one."""
    mark = f"version {number}\n".encode()
    french = {FRENCH: mark * 300} if number % 2 else {}
    return {TEXT: mark * (400 + number % 7 * 100), TAKES: mark, **french, HEADER: mark * 20}


def number_of(version: Version) -> int | None:
    """Return the number of a whole version, None for anything else."""
    words = version.get(TAKES, b"").split()
    number = int(words[1]) if len(words) == 2 and words[1].isdigit() else None
    return number if number is not None and version == numbered(number) else None


def kills(place: Place, times: int, seed: int = 1) -> Findings:
    """Kill a process that saves version after version, and see that the last one it called saved is there."""
    findings, chance = Findings(), random.Random(seed)  # noqa: S311 (no secret)
    place.put(numbered(0))
    number = 0
    for kill in range(times):
        said = _last_saved_until_killed(place, number, chance.random() * 0.02)
        ended = "in a save" if place.is_amid_a_save() else "between saves"
        place.recover()
        found = number_of(place.found())
        findings.add(
            ended, f"kill {kill}", [] if found in (said, said + 1) else [f"{said} was saved, {found} is there"]
        )
        if found is None:
            place.put(numbered(number))
        number = found or number
    return findings


def _last_saved_until_killed(place: Place, number: int, seconds: float) -> int:
    """Return the number of the last version that a process called saved before it was killed, after so many seconds."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        while place.save(numbered(number), numbered(number + 1)) == "saved":
            number += 1
            os.write(writing, f"{number}\n".encode())
        os._exit(1)
    os.close(writing)
    select.select([], [], [], seconds)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    with os.fdopen(reading) as answer:
        lines = answer.read().splitlines()
    if not os.WIFSIGNALED(status):
        raise RuntimeError("a save was refused where nothing is in its way")
    return int(lines[-1]) if lines else number


def full_disk(folder: Path) -> Findings:
    """Save with more and more room, to twice what is needed; project, journal or both are on the small disk."""
    findings = Findings()
    room = 2 * (sum(map(len, NEW.values())) * 7 // 3 + 8_192)
    with small_disk(folder / "small") as small:
        for place in (Place.under(small), Place(small / "p", folder / "s"), Place(folder / "p", small / "s")):
            for step in range(0, room, 4_096):
                place.put(OLD)
                small_file = small / "fills the disk"
                _fill(small_file, step)
                said = place.save(OLD, NEW)
                broken = [f"left behind: {place.litter()}"] if place.litter() else []
                if place.found() != (NEW if said == "saved" else OLD) or said == "pending":
                    broken.append("not the version that was said")
                small_file.unlink()
                if place.save(place.found(), NEW) != "saved" or place.found() != NEW:
                    broken.append("not saved once there was room")
                findings.add(said, f"{place} with {step} bytes", broken)
    return findings


def _fill(path: Path, room: int) -> None:
    """Fill a disk with one file until so many bytes are left."""
    status = os.statvfs(path.parent)
    with path.open("wb", buffering=0) as file:
        file.write(b"\0" * max(0, status.f_bavail * status.f_frsize - room))


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a disk of 1 MB in memory. Raises NotPossible where that is not allowed."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(folder)]
    if shutil.which("mount") is None or subprocess.run(command, capture_output=True, check=False).returncode:
        raise NotPossible("A disk can be mounted by root only.")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def naive_save(place: Place) -> str:
    """Save as many editors do: each file is whole at any time, the project is not."""
    try:
        for name, data in NEW.items():
            DISK.remove(staged(place.project / name))
            DISK.write_new(staged(place.project / name), data, 0o600)
            DISK.rename(staged(place.project / name), place.project / name)
        DISK.remove(place.project / TAKES)
        DISK.sync_folder(place.project)
    except OSError:
        return "refused"
    return "saved"


def writers(place: Place, processes: int, saves: int = 25) -> Findings:
    """Let processes save the same project at once, each on top of what it read: no save may be lost under another."""
    findings = Findings()
    place.put(numbered(0))
    children = []
    for writer in range(processes):
        child = os.fork()
        if child == 0:
            os._exit(_write_on(place, saves, writer))
        children.append(child)
    failed = [child for child in children if os.waitpid(child, 0)[1]]
    number = (number_of(place.found()) or 0) // _WRITERS
    broken = [f"{processes * saves} saves, but {number} is there"] if number != processes * saves else []
    findings.add(f"{number} saves", f"{processes} processes", broken + [f"{child} failed" for child in failed])
    return findings


def _write_on(place: Place, saves: int, writer: int) -> int:
    """Save so many times, reading anew whenever another one came first.

    The number tells the writer, too: who finds the very bytes it wants to save has saved them, though another wrote.
    """
    until = time.monotonic() + 120
    while saves and time.monotonic() < until:
        recover(place.state, place.project)
        number = number_of(_found_amid_saves(place))
        if number is None:
            continue
        following = (number // _WRITERS + 1) * _WRITERS + writer
        if place.save(numbered(number), numbered(following)) == "saved":
            saves -= 1
    return saves


def _found_amid_saves(place: Place) -> Version:
    found = {name: DISK.read(place.project / name) for name in (TEXT, TAKES, HEADER, FRENCH)}
    return {name: data for name, data in found.items() if data is not None}


def run(name: str, numbers: Sequence[int], folder: Path) -> Findings:
    """Return what a run finds. Raises NotPossible."""
    place = Place.under(folder)
    match name:
        case "faults":
            found = faults(place, lambda: place.save(OLD, NEW), is_interrupted=False)
            return found + faults(place, place.recover, is_interrupted=True)
        case "naive":
            return faults(place, lambda: naive_save(place), is_interrupted=False)
        case "kills":
            return kills(place, *(numbers or (20_000,)))
        case "full-disk":
            return full_disk(folder)
        case "writers":
            return writers(place, *(numbers or (4,)))
    raise NotPossible(__doc__)


def main(arguments: Sequence[str]) -> int:
    """Run what is asked for, and print what was found."""
    name, *numbers = arguments or ("",)
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        try:
            found = run(name, [int(each) for each in numbers], Path(folder).resolve())
        except NotPossible as reason:
            sys.stdout.write(f"{reason}\n")
            return NOT_POSSIBLE
    seconds = round(time.monotonic() - started, 1)
    facts = {"run": name, "cases": found.cases, "violations": len(found.violations), "seconds": seconds}
    json.dump({**facts, "ended": found.ended, "examples": found.violations[:20]}, sys.stdout, indent=1)
    return 1 if found.violations else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
