"""What the program keeps for itself is whole, private, and trusted only as it was written."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.file_system import DISK, Disk
from statement_studio.files.private_files import Owner, alone, get, put, sealed, unfinished, unsealed
from statement_studio.files.problems import FileProblem

FIELDS = st.dictionaries(st.text(), st.none() | st.integers() | st.text())


@dataclass(frozen=True, slots=True)
class Full(Disk):
    """A disk on which no more can be written, or no name be replaced."""

    is_written: bool = False

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        DISK.write_new(path, data if self.is_written else data[:1], mode, like)
        if not self.is_written:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def rename(self, path: Path, target: Path) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))


def test_files_and_new_folders_are_for_this_account_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        put(tmp_path / "state" / "kind" / "name", b"text")
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "state").rglob("*")}
    assert modes == {"kind": 0o700, "name": 0o600}
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


@pytest.mark.parametrize("is_written", [False, True])
def test_where_a_file_cannot_be_put_the_one_before_stays_and_nothing_else(is_written: bool, tmp_path: Path) -> None:
    put(tmp_path / "name", b"before")
    with pytest.raises(FileProblem) as caught:
        put(tmp_path / "name", b"after", Full(is_written))
    assert caught.value.path == tmp_path / "name"
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"name": b"before"}


def test_a_planted_link_is_replaced_and_never_written_or_read_through(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_bytes(b"secret")
    for name in ("name", "~name.sstmp.tmp"):
        (tmp_path / name).symlink_to(secret)
    with pytest.raises(FileProblem, match="link"):
        get(tmp_path / "name", 1000)
    put(tmp_path / "name", b"text")
    assert secret.read_bytes() == b"secret"
    assert get(tmp_path / "name", 4) == b"text"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["name", "secret"]


def test_a_file_that_is_too_large_is_refused_and_one_that_is_missing_is_none(tmp_path: Path) -> None:
    put(tmp_path / "name", b"12345")
    with pytest.raises(FileProblem, match="more than 4 bytes"):
        get(tmp_path / "name", 4)
    assert get(tmp_path / "other", 4) is None


@given(FIELDS, st.binary())
def test_what_was_sealed_comes_back(fields: dict[str, object], body: bytes) -> None:
    assert unsealed(sealed(fields, body)) == (fields, body)


@given(st.data())
def test_a_sealed_file_that_was_cut_or_changed_in_one_byte_is_not_trusted(data: st.DataObject) -> None:
    whole = sealed({"title": "Water"}, b"the text")
    place = data.draw(st.integers(0, len(whole) - 1))
    changed = bytes([whole[place] ^ data.draw(st.integers(1, 255))])
    for broken in (whole[:place], whole[:place] + changed + whole[place + 1 :]):
        with pytest.raises(ValueError, match="not the bytes"):
            unsealed(broken)


def test_only_what_was_being_written_is_unfinished() -> None:
    assert unfinished("~name.sstmp.tmp") == "name"
    assert unfinished("name") is None
    assert unfinished("~name") is None


def test_a_project_is_the_same_by_every_way_to_it_and_when_it_is_gone(tmp_path: Path) -> None:
    (tmp_path / "project").mkdir()
    (tmp_path / "link").symlink_to("project")
    owner = Owner.of(tmp_path / "project")
    assert Owner.of(tmp_path / "link") == owner == Owner.of(tmp_path / "x" / ".." / "project")
    (tmp_path / "project").rmdir()
    assert Owner.of(tmp_path / "project") == owner != Owner.of(tmp_path / "other")


def test_only_one_may_be_at_work_on_a_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("statement_studio.files.file_system._PATIENCE_SECONDS", 0.0)
    owner = Owner.of(tmp_path / "project")
    with alone(owner, tmp_path), pytest.raises(FileProblem, match="Another window"), alone(owner, tmp_path):
        pass
    with alone(owner, tmp_path):
        pass
