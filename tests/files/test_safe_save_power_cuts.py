"""Every disk that a power cut can leave, during a save and during its recovery, holds one whole version.

The save itself runs here, on a disk in memory that notes what it was asked for. From the notes follows every disk that
a cut after each request can leave: bytes that were not synchronised are there, missing, half or zeros; names that were
not synchronised (new, replaced, removed) are lost one by one, in any combination. Renaming is at once.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise, product
from pathlib import Path
from typing import NoReturn

import pytest

from statement_studio.files import safe_save
from statement_studio.files.disk import digest, staged
from statement_studio.files.file_system import NoLocks

PROJECT, STATE = Path("/project"), Path("/home/state")
Bytes = Mapping[Path, bytes]
Version = Mapping[str, bytes]

TEXT, TAKES, HEADER, FRENCH = "statement.md", "rehearsals.yaml", "statement.yaml", "statement.fr.md"
NOTHING: Version = {}
FIRST: Version = {TEXT: b"old words\n" * 5, TAKES: b"takes: []\n", HEADER: b"title: old\n" * 3}
SECOND: Version = {TEXT: b"NEW words\n" * 7, TAKES: b"takes: []\n", HEADER: b"title: NEW\n" * 3}
WITHOUT_TAKES: Version = {TEXT: b"newest words\n" * 9, FRENCH: b"des mots\n" * 4, HEADER: b"title: newest\n"}


@dataclass(frozen=True, slots=True)
class Request:
    """What a disk was asked for: to make, write, sync, rename, remove; `number` tells the file, whatever its name."""

    kind: str
    path: Path
    number: int = 0
    data: bytes = b""
    source: Path = Path()


@dataclass(slots=True)
class MemoryDisk:
    """A disk in memory that notes what it is asked for. One that lies says it has synchronised, and has not."""

    files: dict[Path, bytes]
    folders: set[Path]
    syncs_files: bool = True
    syncs_folders: bool = True
    requests: list[Request] = field(default_factory=list)

    def resolve(self, folder: Path) -> Path:
        return folder

    def is_folder(self, folder: Path) -> bool:
        return folder in self.folders

    def names(self, folder: Path) -> tuple[str, ...]:
        return tuple(sorted(path.name for path in self.files if path.parent == folder))

    def read(self, path: Path) -> bytes | None:
        return self.files.get(path)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        assert path not in self.files, "a new file must not be there"
        assert path.parent in self.folders
        self.files[path] = data
        number = len(self.requests) + 1
        self.requests += [Request("make", path, number), Request("write", path, number, data)]
        if self.syncs_files:
            self.requests.append(Request("sync", path, number))

    def write_in_place(self, path: Path, data: bytes) -> None:
        self.files[path] = data
        self.requests += [Request("empty", path), Request("overwrite", path, data=data)]
        if self.syncs_files:
            self.requests.append(Request("sync in place", path))

    def rename(self, path: Path, target: Path) -> None:
        self.files[target] = self.files.pop(path)
        self.requests.append(Request("rename", target, source=path))

    def remove(self, path: Path) -> None:
        if self.files.pop(path, None) is not None:
            self.requests.append(Request("remove", path))

    def make_folder(self, folder: Path, mode: int) -> None:
        self.folders.add(folder)
        self.requests.append(Request("make folder", folder))

    def sync_folder(self, folder: Path) -> None:
        if self.syncs_folders:
            self.requests.append(Request("sync folder", folder))

    @contextlib.contextmanager
    def lock(self, path: Path) -> Iterator[bool]:
        yield True

    def claim(self, path: Path, note: bytes) -> NoReturn:
        raise NoLocks


@dataclass(slots=True)
class Cut:
    """A disk at the moment its power goes: what each file may hold, and the names that may or may not be there."""

    holds: dict[int, list[bytes]]
    names: dict[Path, int]
    lasting: dict[Path, int]
    changes: list[tuple[Request, int]] = field(default_factory=list)

    @classmethod
    def of(cls, start: Bytes) -> Cut:
        numbers = {path: -1 - place for place, path in enumerate(start)}
        return cls({numbers[path]: [data] for path, data in start.items()}, dict(numbers), numbers)

    def after(self, request: Request) -> None:
        match request.kind:
            case "make":
                self.holds[request.number] = [b""]
                self._change(request, request.number)
            case "write":
                self.holds[request.number] += _partly(request.data)
            case "sync":
                del self.holds[request.number][:-1]
            case "empty":
                self.holds[self.names[request.path]].append(b"")
            case "overwrite":
                self.holds[self.names[request.path]] += _partly(request.data)
            case "sync in place":
                del self.holds[self.names[request.path]][:-1]
            case "rename":
                self._change(request, self.names.pop(request.source))
            case "remove":
                self.changes.append((request, self.names.pop(request.path)))
            case "make folder":
                self.changes.append((request, 0))
            case "sync folder":
                self._sync(request.path)

    def disks(self) -> Iterator[tuple[Bytes, frozenset[Path]]]:
        """Yield every disk that may be left, with the folders that were lost."""
        for kept in product((False, True), repeat=len(self.changes)):
            names = dict(self.lasting)
            lost = set()
            for (request, number), is_kept in zip(self.changes, kept, strict=True):
                if is_kept:
                    _apply(names, request, number)
                elif request.kind == "make folder":
                    lost.add(request.path)
            left = {path: number for path, number in names.items() if lost.isdisjoint(path.parents)}
            for data in product(*(self.holds[number] for number in left.values())):
                yield dict(zip(left, data, strict=True)), frozenset(lost)

    def _change(self, request: Request, number: int) -> None:
        self.names[request.path] = number
        self.changes.append((request, number))

    def _sync(self, folder: Path) -> None:
        for request, number in self.changes:
            if request.path.parent == folder:
                _apply(self.lasting, request, number)
        self.changes = [change for change in self.changes if change[0].path.parent != folder]


def _partly(data: bytes) -> list[bytes]:
    return [data[: len(data) // 2], b"\0" * len(data), data]


def _apply(names: dict[Path, int], request: Request, number: int) -> None:
    if request.kind == "rename":
        names.pop(request.source, None)
    if request.kind == "remove":
        names.pop(request.path, None)
    elif request.kind != "make folder":
        names[request.path] = number


def disks_after_cuts(start: Bytes, requests: Sequence[Request]) -> Iterator[tuple[int, Bytes, frozenset[Path]]]:
    """Yield every disk that a power cut can leave, with the number of requests before it and the folders lost."""
    cut = Cut.of(start)
    for done in range(len(requests) + 1):
        yield from ((done, *disk) for disk in cut.disks())
        if done < len(requests):
            cut.after(requests[done])


@dataclass(slots=True)
class Findings:
    """How many disks were looked at, and how many of them break a promise."""

    disks: int = 0
    torn: int = 0
    out_of_step: int = 0
    lost: int = 0

    @property
    def violations(self) -> int:
        return self.torn + self.out_of_step + self.lost

    def look_at(self, disk: Bytes, versions: Sequence[Version], allowed: Iterable[Version]) -> None:
        """Judge a disk: some of the versions were ever saved, and some of these may stand there now."""
        self.disks += 1
        project = project_on(disk)
        if any(data not in [version.get(name) for version in versions] for name, data in project.items()):
            self.torn += 1
        elif project not in versions:
            self.out_of_step += 1
        elif project not in allowed:
            self.lost += 1


def project_on(disk: Bytes) -> Version:
    files = {path.name: data for path, data in disk.items() if path.parent == PROJECT}
    waiting = {staged(PROJECT / name).name for name in (TEXT, TAKES, HEADER, FRENCH)}
    return {name: data for name, data in files.items() if name not in waiting}


@dataclass(slots=True)
class Explorer:
    """Saves versions one after the other and looks at every disk that a power cut leaves, and at every recovery."""

    versions: Sequence[Version]
    recovers: bool
    findings: Findings = field(default_factory=Findings)
    known: dict[frozenset[tuple[Path, bytes]], MemoryDisk] = field(default_factory=dict)
    again: set[tuple[frozenset[tuple[Path, bytes]], str]] = field(default_factory=set)

    def explore(
        self, disk: MemoryDisk, save: Callable[[MemoryDisk, Version, Version], None], ignored: int | None = None
    ) -> Findings:
        """Return what is found; with the number of a request, on a disk that ignored this one."""
        start, folders, ends = dict(disk.files), frozenset(disk.folders), []
        for before, after in pairwise(self.versions):
            save(disk, before, after)
            ends.append(len(disk.requests))
        if ignored is not None:
            disk.requests[ignored] = Request("ignored", PROJECT)
        for done, left, lost in disks_after_cuts(start, disk.requests):
            saved = sum(end <= done for end in ends)
            self._judge(left, frozenset(disk.folders | folders) - lost, self.versions[saved : saved + 2])
        return self.findings

    def _judge(self, left: Bytes, folders: frozenset[Path], allowed: Sequence[Version]) -> None:
        if not self.recovers:
            self.findings.look_at(left, self.versions, allowed)
            return
        recovered = self._recovered(left, folders)
        self.findings.look_at(recovered.files, self.versions, allowed)
        key = (frozenset(left.items()), repr(allowed))
        if not recovered.requests or key in self.again:
            return
        self.again.add(key)
        # A second cut, during recovery; what a person saw after a recovery that was completed must stay.
        for done, left_again, lost in disks_after_cuts(left, recovered.requests):
            last = self._recovered(left_again, folders - lost)
            seen = [project_on(recovered.files)] if done == len(recovered.requests) else allowed
            self.findings.look_at(last.files, self.versions, seen)

    def _recovered(self, left: Bytes, folders: frozenset[Path]) -> MemoryDisk:
        key = frozenset(left.items())
        if key not in self.known:
            self.known[key] = MemoryDisk(dict(left), set(folders))
            safe_save.recover(STATE, PROJECT, self.known[key])
        return self.known[key]


def a_disk(version: Version, *, syncs_files: bool = True, syncs_folders: bool = True) -> MemoryDisk:
    files = {PROJECT / name: data for name, data in version.items()}
    return MemoryDisk(files, {Path("/"), Path("/home"), PROJECT}, syncs_files, syncs_folders)


def in_place(disk: MemoryDisk, before: Version, after: Version) -> None:
    for name, data in after.items():
        disk.write_in_place(PROJECT / name, data)


def by_renaming(disk: MemoryDisk, before: Version, after: Version) -> None:
    for name, data in after.items():
        disk.write_new(staged(PROJECT / name), data, 0o600)
        disk.rename(staged(PROJECT / name), PROJECT / name)
    disk.sync_folder(PROJECT)


def safely(disk: MemoryDisk, before: Version, after: Version) -> None:
    gone = dict.fromkeys(name for name in before if name not in after)
    expected = {name: digest(data) for name, data in before.items()}
    safe_save.save_files(PROJECT, {**after, **gone}, expected, STATE, fs=disk)


@pytest.mark.parametrize(
    ("versions", "at_least"),
    [
        ((FIRST, SECOND), 500),
        ((FIRST, WITHOUT_TAKES), 3_000),
        ((NOTHING, FIRST), 3_000),
        ((FIRST, SECOND, FIRST), 1_000),
        ((FIRST, WITHOUT_TAKES, FIRST), 6_000),
        ((FIRST, SECOND, WITHOUT_TAKES, SECOND), 8_000),
    ],
    ids=["changed", "added and removed", "new", "there and back", "added, removed and back", "four versions"],
)
def test_after_a_power_cut_a_save_is_all_there_or_not_at_all(versions: Sequence[Version], at_least: int) -> None:
    found = Explorer(versions, recovers=True).explore(a_disk(versions[0]), safely)
    assert found.violations == 0, found
    assert found.disks >= at_least, found


def test_the_exploration_finds_what_writing_in_place_destroys() -> None:
    found = Explorer((FIRST, SECOND), recovers=False).explore(a_disk(FIRST), in_place)
    assert found.torn > 0
    assert found.out_of_step > 0


def test_the_exploration_finds_files_that_were_renamed_before_their_bytes_were_on_the_disk() -> None:
    found = Explorer((FIRST, SECOND), recovers=False).explore(a_disk(FIRST, syncs_files=False), by_renaming)
    assert found.torn > 0


def test_the_exploration_finds_that_files_renamed_one_by_one_are_out_of_step() -> None:
    found = Explorer((FIRST, SECOND), recovers=False).explore(a_disk(FIRST), by_renaming)
    assert found.torn == 0
    assert found.out_of_step > 0
    assert found.lost == 0


def test_the_exploration_finds_names_that_were_never_synchronised() -> None:
    disk = a_disk(FIRST, syncs_folders=False)
    assert Explorer((FIRST, SECOND), recovers=False).explore(disk, by_renaming).lost > 0


def test_the_safe_save_itself_relies_on_bytes_being_synchronised() -> None:
    found = Explorer((FIRST, SECOND), recovers=True).explore(a_disk(FIRST, syncs_files=False), safely)
    assert found.torn > 0


def test_the_safe_save_itself_relies_on_names_being_synchronised() -> None:
    found = Explorer((FIRST, SECOND), recovers=True).explore(a_disk(FIRST, syncs_folders=False), safely)
    assert found.lost > 0


def safely_then_by_another(disk: MemoryDisk, before: Version, after: Version) -> None:
    (safely if before is FIRST else by_renaming)(disk, before, after)


def test_a_completed_save_never_undoes_what_another_program_does_after_it() -> None:
    found = Explorer((FIRST, SECOND, FIRST), recovers=True).explore(a_disk(FIRST), safely_then_by_another)
    assert found.torn == 0
    assert found.lost == 0


def test_not_one_synchronisation_of_a_save_could_be_left_out() -> None:
    disk = a_disk(FIRST)
    safely(disk, FIRST, SECOND)
    needed = [place for place, request in enumerate(disk.requests) if request.kind in ("sync", "sync folder")]
    assert len(needed) >= 7
    for place in needed:
        found = Explorer((FIRST, SECOND), recovers=True).explore(a_disk(FIRST), safely, place)
        risen = Explorer((FIRST, SECOND, FIRST), recovers=True).explore(a_disk(FIRST), safely_then_by_another, place)
        assert found.violations + risen.lost > 0, disk.requests[place]
