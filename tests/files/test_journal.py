"""A journal gives back the very version it was made of, and nothing that was damaged or planted."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.disk import digest
from statement_studio.files.file_system import DISK
from statement_studio.files.journal import Change, Journals, Version, from_bytes, to_bytes

NAMES = st.text(st.characters(exclude_characters="/\\\0"), min_size=1).filter(lambda name: name not in (".", ".."))
CHANGES = st.builds(Change, NAMES, st.none() | st.binary().map(digest), st.none() | st.binary())
VERSIONS = st.builds(
    Version,
    st.lists(NAMES, min_size=1).map(lambda parts: Path("/", *parts)),
    st.sampled_from([0o600, 0o644]),
    st.lists(CHANGES, max_size=3).map(tuple),
)
VERSION = Version(Path("/project"), 0o600, (Change("a", digest(b"old"), b"new"), Change("b", digest(b"x"), None)))


def signed(fields: dict[str, object]) -> bytes:
    body = json.dumps(fields).encode()
    return hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def fields_of(version: Version) -> dict[str, object]:
    fields = json.loads(to_bytes(version).partition(b"\n")[2])
    assert isinstance(fields, dict)
    return fields


@given(VERSIONS)
def test_a_journal_gives_back_the_version_it_was_made_of(version: Version) -> None:
    assert from_bytes(to_bytes(version)) == version


def test_a_folder_with_a_name_in_no_known_encoding_comes_back() -> None:
    version = Version(Path("/caf\udce9"), 0o600, ())
    assert from_bytes(to_bytes(version)) == version


@given(st.data())
def test_a_journal_that_was_cut_or_changed_in_one_byte_is_not_trusted(data: st.DataObject) -> None:
    whole = to_bytes(VERSION)
    place = data.draw(st.integers(0, len(whole) - 1))
    assert from_bytes(whole[:place]) is None
    assert (
        from_bytes(whole[:place] + bytes([whole[place] ^ data.draw(st.integers(1, 255))]) + whole[place + 1 :]) is None
    )


def test_empty_and_zeroed_journals_are_not_trusted() -> None:
    assert from_bytes(b"") is None
    assert from_bytes(b"\0" * 500) is None


@pytest.mark.parametrize("name", ["", ".", "..", "../x", "/etc/passwd", "a/../b", "a//b", "a/", "./a", "a\\b", "a\0"])
def test_a_name_that_could_lead_elsewhere_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not a plain file name"):
        Change(name, None, b"")
    planted = {"name": name, "old": None, "new": digest(b""), "data": ""}
    assert from_bytes(signed({**fields_of(VERSION), "files": [planted]})) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"format": 2},
        {"folder": "relative"},
        {"folder": 5},
        {"mode": "none"},
        {"files": 5},
        {"files": [5]},
        {"files": [{"name": "a", "old": None, "new": digest(b"other"), "data": ""}]},
        {"files": [{"name": "a", "old": 5, "new": digest(b""), "data": ""}]},
        {"files": [{"name": "a", "old": None, "new": digest(b""), "data": "*"}]},
        {"files": [{"name": "a"}]},
    ],
    ids=str,
)
def test_a_journal_of_another_make_is_not_trusted(changed: dict[str, object]) -> None:
    assert from_bytes(signed(fields_of(VERSION))) == VERSION
    assert from_bytes(signed({**fields_of(VERSION), **changed})) is None
    assert from_bytes(signed({})) is None


def test_journals_are_told_apart_by_project(tmp_path: Path) -> None:
    one, other = (Journals.of(DISK, tmp_path, Path(project)) for project in ("/one", "/other"))
    one.write(one.next(), Version(Path("/one"), 0o600, ()))
    other.write(other.next(), Version(Path("/other"), 0o600, ()))
    (tmp_path / "notes.txt").write_bytes(b"")
    assert [path.name for path in one.committed()] == [f"{one.key}-1.journal"]
    assert set(Journals.of_all(DISK, tmp_path)) == {one, other}


def test_a_journal_under_the_name_of_another_project_is_not_trusted(tmp_path: Path) -> None:
    journals = Journals.of(DISK, tmp_path, Path("/one"))
    journals.write(journals.next(), Version(Path("/other"), 0o600, ()))
    assert [journals.read(path) for path in journals.committed()] == [None]


def test_a_new_journal_takes_no_name_that_is_taken(tmp_path: Path) -> None:
    journals = Journals.of(DISK, tmp_path, Path("/one"))
    for number in (1, 2):
        path = journals.next()
        assert path.name == f"{journals.key}-{number}.journal"
        path.write_bytes(b"of a newer program")


def test_sweeping_takes_only_what_was_never_committed(tmp_path: Path) -> None:
    journals = Journals.of(DISK, tmp_path, Path("/one"))
    journals.write(journals.next(), Version(Path("/one"), 0o600, ()))
    unfinished = tmp_path / f"{journals.key}-2.journal.tmp"
    unfinished.write_bytes(b"half")
    journals.sweep()
    assert not unfinished.exists()
    assert len(journals.committed()) == 1
