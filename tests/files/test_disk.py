"""Files are written whole or not at all, and nothing strange is read."""

from __future__ import annotations

import errno
import os
import stat
import tracemalloc
from pathlib import Path
from typing import NoReturn

import pytest

from statement_studio.files import disk
from statement_studio.files.problems import Conflict, FileProblem

LIMIT = 1_000


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def fails_with(number: int) -> NoReturn:
    raise OSError(number, os.strerror(number))


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"words\r\n")
    assert disk.read_file(tmp_path / "a", LIMIT) == b"words\r\n"


def test_a_file_that_is_not_there_is_none(tmp_path: Path) -> None:
    assert disk.read_file(tmp_path / "a", LIMIT) is None
    assert disk.digest(None) is None


def test_a_file_above_the_limit_is_refused_with_its_size(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * (LIMIT + 1))
    with pytest.raises(FileProblem, match="1001 bytes; more than 1000"):
        disk.read_file(tmp_path / "a", LIMIT)


def test_reading_takes_no_more_memory_than_the_file_is_long(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"words")
    tracemalloc.start()
    try:
        assert disk.read_file(tmp_path / "a.md", 1 << 30) == b"words"
        assert tracemalloc.get_traced_memory()[1] < 1 << 20
    finally:
        tracemalloc.stop()


def test_a_pipe_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    with pytest.raises(FileProblem, match="not a file that can be read"):
        disk.read_file(tmp_path / "a", LIMIT)


def test_a_folder_is_not_read_as_a_file(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="not a file that can be read"):
        disk.read_file(tmp_path, LIMIT)


def test_several_files_are_written(tmp_path: Path) -> None:
    disk.save_files(tmp_path, {"a": b"1", "b": b"2"}, {})
    assert (tmp_path / "a").read_bytes() == b"1"
    assert (tmp_path / "b").read_bytes() == b"2"
    assert names(tmp_path) == ["a", "b"]


def test_a_file_that_holds_the_bytes_already_is_not_written(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"1")
    before = (tmp_path / "a").stat()
    disk.save_files(tmp_path, {"a": b"1"}, {"a": None})
    after = (tmp_path / "a").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_file_changed_by_another_is_a_conflict_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"theirs")
    with pytest.raises(Conflict, match="changed by someone else"):
        disk.save_files(tmp_path, {"a": b"mine", "b": b"mine"}, {"b": disk.digest(b"as it was read")})
    assert names(tmp_path) == ["b"]
    assert (tmp_path / "b").read_bytes() == b"theirs"


def test_a_file_deleted_by_another_is_a_conflict(tmp_path: Path) -> None:
    with pytest.raises(Conflict):
        disk.save_files(tmp_path, {"a": b"mine"}, {"a": disk.digest(b"as it was read")})
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", ["fsync", "fchmod"])
def test_a_full_disk_leaves_everything_as_it_was(call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, call, lambda *_: fails_with(errno.ENOSPC))
    with pytest.raises(FileProblem, match="The disk is full"):
        disk.save_files(tmp_path, {"a": b"new", "b": b"new"}, {"a": disk.digest(b"old")})
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_disk_that_fills_up_at_the_second_file_leaves_the_first_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    calls: list[int] = []

    def full_at_the_second(number: int) -> None:
        calls.append(number)
        if len(calls) == 2:
            fails_with(errno.ENOSPC)

    monkeypatch.setattr(os, "fsync", full_at_the_second)
    with pytest.raises(FileProblem, match="The disk is full"):
        disk.save_files(tmp_path, {"a": b"new", "b": b"new"}, {"a": disk.digest(b"old")})
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_all_is_on_the_disk_before_the_first_file_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    replace, fsync = Path.replace, os.fsync

    def noted_replace(self: Path, target: Path) -> Path:
        seen.append(f"replace {target.name}")
        return replace(self, target)

    def noted_fsync(number: int) -> None:
        seen.append("folder" if stat.S_ISDIR(os.fstat(number).st_mode) else "file")
        fsync(number)

    monkeypatch.setattr(Path, "replace", noted_replace)
    monkeypatch.setattr(os, "fsync", noted_fsync)
    disk.save_files(tmp_path, {"text": b"1", "header": b"2"}, {})
    assert seen == ["file", "file", "replace text", "replace header", "folder"]


def test_what_reads_back_differently_is_not_put_in_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "read_bytes", lambda _: b"rot")
    with pytest.raises(FileProblem, match="reads back differently"):
        disk.save_files(tmp_path, {"a": b"new"}, {})
    assert names(tmp_path) == []


def test_a_folder_that_cannot_be_synchronised_does_not_fail_a_save(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fsync = os.fsync

    def not_for_folders(number: int) -> None:
        if stat.S_ISDIR(os.fstat(number).st_mode):
            fails_with(errno.EINVAL)
        fsync(number)

    monkeypatch.setattr(os, "fsync", not_for_folders)
    disk.save_files(tmp_path, {"a": b"new"}, {})
    assert (tmp_path / "a").read_bytes() == b"new"


@pytest.mark.parametrize(
    ("number", "words"), [(errno.EROFS, "read-only"), (errno.EACCES, "not allowed"), (errno.EDQUOT, "quota")]
)
def test_a_folder_that_takes_no_files_is_a_named_problem(
    number: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    opened = os.open

    def refused(path: Path, flags: int, mode: int = 0o777) -> int:
        return fails_with(number) if flags & os.O_CREAT else opened(path, flags, mode)

    monkeypatch.setattr(os, "open", refused)
    with pytest.raises(FileProblem, match=words):
        disk.save_files(tmp_path, {"a": b"new"}, {"a": disk.digest(b"old")})
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_file_keeps_who_may_read_it(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "a").chmod(0o640)
    disk.save_files(tmp_path, {"a": b"new", "b": b"new"}, {"a": disk.digest(b"old")})
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o600


def test_what_an_interrupted_save_left_behind_is_no_hindrance(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"precious")
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "~a.sstmp.tmp").symlink_to(outside)
    disk.save_files(folder, {"a": b"new"}, {})
    assert outside.read_bytes() == b"precious"
    assert names(folder) == ["a"]


def test_a_whole_file_replaces_whatever_stood_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    disk.write_file(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_folders_are_made_with_those_above_them(tmp_path: Path) -> None:
    disk.make_folder(tmp_path / "one" / "two")
    disk.make_folder(tmp_path / "one" / "two")
    assert (tmp_path / "one" / "two").is_dir()


@pytest.mark.parametrize("name", ["file/below", "n" * 300])
def test_a_folder_that_cannot_be_made_is_a_named_problem(name: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(FileProblem, match="Choose"):
        disk.make_folder(tmp_path / name)


def test_an_error_nobody_foresaw_still_says_its_reason() -> None:
    assert "Device or resource busy" in str(disk.trouble(OSError(errno.EBUSY, os.strerror(errno.EBUSY)), Path("a")))
    assert "no reason given" in str(disk.trouble(OSError(), Path("a")))


def test_a_file_that_is_not_private_is_as_open_as_the_account_makes_its_files(tmp_path: Path) -> None:
    before = os.umask(0o027)
    try:
        disk.write_file(tmp_path / "shown", b"x", is_private=False)
        disk.write_file(tmp_path / "kept", b"x")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "shown").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "kept").stat().st_mode) == 0o600


def test_a_file_that_holds_these_bytes_is_not_replaced(tmp_path: Path) -> None:
    disk.write_file(tmp_path / "a", b"x")
    before = (tmp_path / "a").stat()
    disk.write_file(tmp_path / "a", b"x")
    after = (tmp_path / "a").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


@pytest.mark.parametrize("call", ["fsync", "replace"])
def test_a_whole_file_that_cannot_be_written_leaves_the_old_one_and_nothing_else(
    call: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_bytes(b"old")
    monkeypatch.setattr(os, call, lambda *_: fails_with(errno.ENOSPC))
    with pytest.raises(FileProblem, match="a: The disk is full"):
        disk.write_file(tmp_path / "a", b"new")
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_folder_that_was_made_outlasts_a_power_cut(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, int]] = []
    mkdir, fsync = os.mkdir, os.fsync

    def noted_mkdir(path: Path, mode: int = 0o777) -> None:
        mkdir(path, mode)
        seen.append(("make", path.parent.stat().st_ino))

    def noted_fsync(number: int) -> None:
        seen.append(("sync", os.fstat(number).st_ino))
        fsync(number)

    monkeypatch.setattr(os, "mkdir", noted_mkdir)
    monkeypatch.setattr(os, "fsync", noted_fsync)
    disk.make_folder(tmp_path / "one" / "two")
    parents = [folder.stat().st_ino for folder in (tmp_path, tmp_path / "one")]
    assert seen == [(step, number) for number in parents for step in ("make", "sync")]


def test_a_file_can_go_in_the_same_save(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")
    (tmp_path / "gone").write_bytes(b"old")
    old = disk.digest(b"old")
    disk.save_files(tmp_path, {"a": b"new", "gone": None, "never": None}, {"a": old, "gone": old})
    assert names(tmp_path) == ["a"]
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_file_changed_by_another_does_not_go_and_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "gone").write_bytes(b"theirs")
    with pytest.raises(Conflict):
        disk.save_files(tmp_path, {"a": b"new", "gone": None}, {"gone": disk.digest(b"old")})
    assert names(tmp_path) == ["gone"]


def test_nothing_goes_before_all_is_on_the_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "gone").write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", lambda _: fails_with(errno.ENOSPC))
    with pytest.raises(FileProblem, match="The disk is full"):
        disk.save_files(tmp_path, {"gone": None, "a": b"new"}, {"gone": disk.digest(b"old")})
    assert names(tmp_path) == ["gone"]
