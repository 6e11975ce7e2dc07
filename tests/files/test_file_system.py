"""What a save asks of the system is done to the letter, or refused."""

from __future__ import annotations

import errno
import fcntl
import os
import stat
from pathlib import Path
from typing import NoReturn

import pytest

from statement_studio.files import file_system
from statement_studio.files.file_system import DISK, NotAFile


def fails_with(number: int) -> NoReturn:
    raise OSError(number, os.strerror(number))


def test_a_file_is_read_whole_and_none_is_none(tmp_path: Path) -> None:
    data = bytes(range(256)) * 9_000
    (tmp_path / "a").write_bytes(data)
    assert DISK.read(tmp_path / "a") == data
    assert DISK.read(tmp_path / "b") is None


@pytest.mark.parametrize("kind", ["link", "link to nowhere", "folder", "pipe"])
def test_what_is_not_a_file_is_neither_read_nor_waited_for(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "folder":
        path.mkdir()
    else:
        (tmp_path / "target").write_bytes(b"precious")
        path.symlink_to(tmp_path / ("target" if kind == "link" else "nowhere"))
    with pytest.raises(NotAFile):
        DISK.read(path)


def test_a_file_too_large_to_be_ours_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_system, "LARGEST_BYTES", 3)
    (tmp_path / "a").write_bytes(b"1234")
    with pytest.raises(NotAFile):
        DISK.read(tmp_path / "a")


def test_an_error_of_reading_stays_what_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", lambda *_: fails_with(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        DISK.read(tmp_path / "a")


def test_a_new_file_is_never_written_over_an_old_one_or_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"precious")
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    for name in ("a", "link"):
        with pytest.raises(FileExistsError):
            DISK.write_new(tmp_path / name, b"new", 0o600)
    assert (tmp_path / "a").read_bytes() == b"precious"
    assert not (tmp_path / "elsewhere").exists()


def test_a_disk_that_takes_a_byte_at_a_time_takes_them_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda number, data: write(number, data[:1]))
    DISK.write_new(tmp_path / "a", b"word by word", 0o600)
    assert (tmp_path / "a").read_bytes() == b"word by word"


def test_a_new_file_may_be_read_by_whoever_may_read_its_like(tmp_path: Path) -> None:
    (tmp_path / "like").write_bytes(b"")
    (tmp_path / "like").chmod(0o664)
    before = os.umask(0o027)
    try:
        DISK.write_new(tmp_path / "a", b"x", 0o600, like=tmp_path / "like")
        DISK.write_new(tmp_path / "b", b"x", 0o666, like=tmp_path / "missing")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o664
    assert stat.S_IMODE((tmp_path / "b").stat().st_mode) == 0o640


def test_a_link_gives_no_permissions_of_the_file_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "open").write_bytes(b"")
    (tmp_path / "open").chmod(0o666)
    (tmp_path / "like").symlink_to(tmp_path / "open")
    DISK.write_new(tmp_path / "a", b"x", 0o600, like=tmp_path / "like")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600


def test_the_names_of_a_folder_that_is_not_there_are_none(tmp_path: Path) -> None:
    (tmp_path / "b").write_bytes(b"")
    (tmp_path / "a").write_bytes(b"")
    assert DISK.names(tmp_path) == ("a", "b")
    assert DISK.names(tmp_path / "missing") == ()


def test_a_missing_file_is_removed_without_a_word(tmp_path: Path) -> None:
    DISK.remove(tmp_path / "a")


def test_a_folder_leads_to_where_it_really_stands(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert DISK.resolve(tmp_path / "link") == DISK.resolve(tmp_path / "real")


def test_a_folder_is_synchronised_where_the_disk_can(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: fails_with(errno.EINVAL))
    DISK.sync_folder(tmp_path)
    monkeypatch.setattr(os, "fsync", lambda _: fails_with(errno.EIO))
    with pytest.raises(OSError, match="Input/output error"):
        DISK.sync_folder(tmp_path)


def test_a_lock_is_had_by_one_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_system, "_PATIENCE_SECONDS", 0.05)
    path = tmp_path / "lock"
    with DISK.lock(path) as first:
        assert first
        with DISK.lock(path) as second:
            assert not second
        assert path.exists()
    assert not path.exists()
    with DISK.lock(path) as third:
        assert third


def test_a_lock_file_that_a_killed_process_left_is_taken_over(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"")
    with DISK.lock(tmp_path / "lock") as is_held:
        assert is_held
    assert not (tmp_path / "lock").exists()


def test_a_link_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / "lock").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(OSError, match="symbolic links"), DISK.lock(tmp_path / "lock"):
        pytest.fail("it is not held")
    assert not (tmp_path / "elsewhere").exists()


def test_a_lock_whose_file_was_taken_away_before_it_was_had_is_asked_for_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, flock = tmp_path / "lock", fcntl.flock
    seen: list[int] = []

    def released_in_between(number: int, operation: int) -> None:
        seen.append(number)
        if len(seen) == 1:
            path.unlink()
        flock(number, operation)

    monkeypatch.setattr(fcntl, "flock", released_in_between)
    with DISK.lock(path) as is_held:
        assert is_held
        assert path.exists()
    assert len(seen) == 2


def test_a_disk_without_locks_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", lambda *_: fails_with(errno.ENOLCK))
    with DISK.lock(tmp_path / "lock") as is_held:
        assert is_held


def test_a_lock_that_fails_leaves_no_file_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "flock", lambda *_: fails_with(errno.EIO))
    before = len(list(Path("/proc/self/fd").iterdir()))
    with pytest.raises(OSError, match="Input/output error"), DISK.lock(tmp_path / "lock"):
        pytest.fail("it is not held")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
