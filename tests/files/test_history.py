"""Every saved version of a project can be restored byte for byte, within the limits of time and space, and no more."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_studio.domain.statement import Statement
from statement_studio.files import project as project_files
from statement_studio.files.file_system import DISK, Disk, Fs
from statement_studio.files.history import (
    HISTORY,
    LIMITS,
    History,
    Kept,
    Limits,
    all_projects,
    keep,
    keep_again,
    keep_none,
    keeps_none,
    read,
    versions,
)
from statement_studio.files.history_version import LARGEST_BYTES, Version, VersionName
from statement_studio.files.private_files import Owner, sealed, unsealed
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import Project

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
FILES = st.dictionaries(st.text(), st.none() | st.binary(), max_size=4)
LONG = {"statement.md": b"Everyone has the right to safe water. " * 20}
SHORT = {"statement.md": b"Everyone has the right to safe water. " * 9}


def save(*arguments: Any, **named: Any) -> Project:
    return project_files.save(*arguments, state=Path(os.environ["HOME"]) / "saves", **named)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "water"
    folder.mkdir()
    return folder


def text(words: str) -> dict[str, bytes]:
    return {"statement.md": words.encode()}


def noise(number: int, size_bytes: int) -> bytes:
    """Return bytes that cannot be packed."""
    return b"".join(hashlib.sha256(b"%d %d" % (number, part)).digest() for part in range(size_bytes // 32))


def kept(folder: Path, state: Path) -> tuple[Version, ...]:
    history = versions(folder, state)
    assert not history.problems
    return history.versions


def contents(folder: Path, state: Path) -> list[Mapping[str, bytes]]:
    return [read(version) for version in kept(folder, state)]


def place_of(folder: Path, state: Path) -> Path:
    return state / HISTORY / Owner.of(folder).key


def size_on_disk(place: Path) -> int:
    return sum(path.stat().st_size for path in place.iterdir())


def test_500_versions_are_each_restored_byte_for_byte(folder: Path, state: Path) -> None:
    saved = [{"statement.md": noise(number, 64), "statement.yaml": b"title: %d\n" % number} for number in range(500)]
    for number, files in enumerate(saved):
        keep(folder, files, NOON + number * MINUTE, state)
    folder.rmdir()
    assert contents(folder, state)[::-1] == saved


@given(st.lists(FILES, min_size=1, max_size=4))
@settings(max_examples=40)
def test_any_files_come_back_and_the_same_again_is_not_kept_twice(
    tmp_path_factory: pytest.TempPathFactory, saved: list[dict[str, bytes | None]]
) -> None:
    state = tmp_path_factory.mktemp("state")
    whole = [{name: data for name, data in files.items() if data is not None} for files in saved]
    for number, files in enumerate(saved):
        keep(Path("/water"), files, NOON + number * MINUTE, state)
    expected = [files for number, files in enumerate(whole) if number == 0 or files != whole[number - 1]]
    assert contents(Path("/water"), state)[::-1] == expected


def test_what_is_the_same_as_the_latest_writes_nothing(folder: Path, state: Path) -> None:
    keep(folder, text("one"), NOON, state)
    before = {path: path.stat().st_mtime_ns for path in place_of(folder, state).iterdir()}
    assert keep(folder, text("one"), NOON + 40 * DAY, state) == Kept(None)
    assert {path: path.stat().st_mtime_ns for path in place_of(folder, state).iterdir()} == before


def test_going_back_to_an_earlier_wording_is_a_version_of_its_own(folder: Path, state: Path) -> None:
    for number, words in enumerate(["one", "two", "one"]):
        keep(folder, text(words), NOON + number * MINUTE, state)
    assert contents(folder, state) == [text("one"), text("two"), text("one")]


def test_a_version_tells_what_it_is_without_being_restored(folder: Path, state: Path) -> None:
    project = save(
        Statement(title="L’eau", language="fr", text="Merci. <!-- not said -->\n\nL’eau est un droit."), (), folder
    )
    there = NOON.astimezone(timezone(timedelta(hours=-5)))
    version = keep(folder, dict(project.originals), there, state).version
    assert version is not None
    assert kept(folder, state) == (version,)
    assert (version.title, version.words, version.at, version.folder) == ("L’eau", 5, NOON, folder.resolve())
    assert version.at.tzinfo is UTC
    assert dict(version.files) == {path.name: path.stat().st_size for path in folder.iterdir()}
    assert version.size_bytes == sum(path.stat().st_size for path in folder.iterdir())


def test_a_project_that_cannot_be_understood_is_kept_all_the_same(folder: Path, state: Path) -> None:
    files = {"statement.yaml": b"title: [", "statement.md": b"caf\xe9\0"}
    keep(folder, files, NOON, state)
    assert contents(folder, state) == [files]
    assert kept(folder, state)[0].title == ""


def test_two_versions_of_one_moment_are_both_kept_in_order(folder: Path, state: Path) -> None:
    for words in ("one", "two", "three"):
        keep(folder, text(words), NOON, state)
    assert contents(folder, state) == [text("three"), text("two"), text("one")]


def test_the_order_of_saving_counts_and_not_a_clock_that_goes_back(folder: Path, state: Path) -> None:
    for number, words in enumerate(["one", "two", "three"]):
        keep(folder, text(words), NOON - number * DAY, state)
    assert contents(folder, state) == [text("three"), text("two"), text("one")]


def test_projects_do_not_see_each_others_versions(folder: Path, state: Path, tmp_path: Path) -> None:
    keep(folder, text("one"), NOON, state)
    keep(tmp_path / "other", text("two"), NOON, state)
    assert contents(folder, state) == [text("one")]
    assert versions(tmp_path / "third", state).versions == ()


def test_a_deleted_project_is_found_with_its_title_and_place(folder: Path, state: Path, tmp_path: Path) -> None:
    for number, title in enumerate(["Water", "Safe water"]):
        project = save(Statement(title=title), (), tmp_path / f"draft {number}")
        keep(folder, dict(project.originals), NOON + number * MINUTE, state)
    keep(tmp_path / "other", text("two"), NOON - MINUTE, state)
    folder.rmdir()
    first, second = all_projects(state)
    assert (first.folder, first.title, first.at, first.versions) == (
        folder.resolve(),
        "Safe water",
        NOON + MINUTE,
        2,
    )
    assert second.folder == tmp_path.resolve() / "other"
    assert all_projects(tmp_path / "nowhere") == ()


def test_versions_go_after_30_days_but_the_newest_never(folder: Path, state: Path) -> None:
    for number in range(3):
        keep(folder, text(f"text {number}"), NOON + number * DAY, state)
    keep(folder, text("text 3"), NOON + 31 * DAY, state)
    assert contents(folder, state) == [text("text 3"), text("text 2"), text("text 1")]
    keep(folder, text("text 4"), NOON + 400 * DAY, state)
    assert contents(folder, state) == [text("text 4")]


def test_50_megabytes_of_a_project_are_kept_and_the_oldest_go_first(folder: Path, state: Path) -> None:
    size = 3 * 1024 * 1024
    for number in range(18):
        keep(folder, {"rehearsals.yaml": noise(0, size)[number:]}, NOON + number * MINUTE, state)
        assert size_on_disk(place_of(folder, state)) <= 50 * 1024 * 1024
    assert [each.name.number for each in kept(folder, state)] == list(range(18, 2, -1))


@given(st.lists(st.integers(0, 60), min_size=1, max_size=12), st.integers(0, 9_000))
@settings(max_examples=30)
def test_whatever_the_limit_it_is_kept_and_the_newest_stays(
    tmp_path_factory: pytest.TempPathFactory, sizes: list[int], limit: int
) -> None:
    state, folder = tmp_path_factory.mktemp("state"), Path("/water")
    for number, size in enumerate(sizes):
        files = {"number": b"%d" % number, "data": noise(number, size * 32)}
        keep(folder, files, NOON + number * MINUTE, state, Limits(size_bytes=limit))
        newest, *others = kept(folder, state)
        assert read(newest) == files
        assert not others or size_on_disk(place_of(folder, state)) <= limit
        assert [each.name.number for each in others] == list(range(number, number - len(others), -1))


def test_a_save_that_loses_more_than_half_of_the_text_says_so_and_keeps_the_one_before_longer(
    folder: Path, state: Path
) -> None:
    assert keep(folder, LONG, NOON, state).before_loss is None
    lost = keep(folder, SHORT, NOON + MINUTE, state).before_loss
    assert lost is not None
    assert lost.is_kept_longer
    assert read(lost) == LONG
    assert keep(folder, text("Everyone has the right."), NOON + 60 * DAY, state).before_loss is not None
    assert contents(folder, state) == [text("Everyone has the right."), SHORT, LONG]
    keep(folder, text("Everyone has the right to water."), NOON + 90 * DAY, state)
    assert contents(folder, state)[2:] == [SHORT, LONG]
    keep(folder, text("Everyone."), NOON + 91 * DAY, state)
    assert LONG not in contents(folder, state)


def test_losing_half_of_the_text_or_less_is_nothing_to_say(folder: Path, state: Path) -> None:
    keep(folder, {"statement.md": b"water " * 20, "statement.yaml": b"title: x\n" * 99}, NOON, state)
    assert keep(folder, {"statement.md": b"water " * 10}, NOON + MINUTE, state).before_loss is None
    assert not any(version.is_kept_longer for version in kept(folder, state))


def test_a_marked_version_goes_last_when_space_runs_out(folder: Path, state: Path) -> None:
    keep(folder, LONG, NOON, state)
    for number in range(6):
        keep(folder, {"data": noise(number, 8192)}, NOON + number * MINUTE, state, Limits(size_bytes=28 * 1024))
    assert contents(folder, state)[-1] == LONG
    assert [each.name.number for each in kept(folder, state)] == [7, 6, 5, 1]


def test_broken_versions_are_reported_and_left_out(folder: Path, state: Path) -> None:
    for number in range(2):
        keep(folder, text(f"text {number}"), NOON + number * MINUTE, state)
    place = place_of(folder, state)
    whole = next(place.glob("*-2")).read_bytes()
    fields, body = unsealed(whole)
    broken = {
        11: whole[:-1],
        12: b"",
        13: b"\0" * len(whole),
        14: sealed({**fields, "format": 2}, body),
        15: sealed({**fields, "files": 5}, body),
        16: sealed({**fields, "files": [["statement.md"]]}, body),
        17: sealed({}, body),
    }
    for number, data in broken.items():
        (place / str(VersionName(NOON, number))).write_bytes(data)
    (place / str(VersionName(NOON, 18))).symlink_to(next(place.glob("*-2")))
    history = versions(folder, state)
    assert [version.name.number for version in history.versions] == [2, 1]
    assert {problem.path.name for problem in history.problems} == {
        str(VersionName(NOON, number)) for number in (*broken, 18)
    }
    keep(folder, text("text 3"), NOON + 3 * MINUTE, state)
    assert versions(folder, state).versions[0].name.number == 19


@pytest.mark.parametrize(
    ("sizes", "body"),
    [
        ([["a", 5]], b"not packed"),
        ([["a", 1]], None),
        ([["a", 9]], None),
        ([["a", -1]], None),
        ([["a", 1 << 60]], None),
    ],
)
def test_a_version_that_does_not_unpack_to_what_it_says_is_refused(
    sizes: list[object], body: bytes | None, folder: Path, state: Path
) -> None:
    keep(folder, {"a": b"12345"}, NOON, state)
    version = kept(folder, state)[0]
    fields, packed = unsealed(version.path.read_bytes())
    version.path.write_bytes(sealed({**fields, "files": sizes}, packed if body is None else body))
    with pytest.raises(FileProblem, match="damaged"):
        read(kept(folder, state)[0])


def test_a_version_that_went_meanwhile_is_reported(folder: Path, state: Path) -> None:
    keep(folder, text("one"), NOON, state)
    version = kept(folder, state)[0]
    version.path.unlink()
    with pytest.raises(FileProblem, match="no longer there"):
        read(version)


@pytest.mark.parametrize(
    "name", ["notes.txt", "20260309T120000.000000Z", "20261309T120000.000000Z-1", "20260309T120000.000000Z-1.bak"]
)
def test_other_files_among_the_versions_are_passed_over(name: str, folder: Path, state: Path) -> None:
    keep(folder, text("one"), NOON, state)
    (place_of(folder, state) / name).write_bytes(b"")
    keep(folder, text("two"), NOON + 100 * DAY, state)
    assert contents(folder, state) == [text("two")]
    assert (place_of(folder, state) / name).exists()


@given(st.timedeltas(-50 * 365 * DAY, 5000 * 365 * DAY), st.integers(1, 10**17), st.booleans())
def test_a_name_tells_what_it_was_made_of(later: timedelta, number: int, is_marked: bool) -> None:
    name = VersionName(NOON + later, number, is_marked)
    assert VersionName.read(str(name)) == name


def test_more_than_the_largest_size_is_refused(folder: Path, state: Path) -> None:
    with pytest.raises(FileProblem, match="not kept as a version"):
        keep(folder, {"a": bytes(LARGEST_BYTES + 1)}, NOON, state)
    assert versions(folder, state).versions == ()


def test_versions_are_for_this_account_alone(folder: Path, state: Path) -> None:
    before = os.umask(0)
    try:
        keep(folder, text("one"), NOON, state)
    finally:
        os.umask(before)
    modes = {stat.S_IMODE(path.stat().st_mode) for path in [state, *state.rglob("*")] if path.is_dir()}
    assert modes == {0o700}
    assert {stat.S_IMODE(path.stat().st_mode) for path in state.rglob("*") if path.is_file()} == {0o600}


def test_a_history_that_cannot_be_read_is_reported(folder: Path, state: Path) -> None:
    (state / HISTORY).mkdir(parents=True)
    place_of(folder, state).write_bytes(b"")
    assert len(versions(folder, state).problems) == 1


@dataclass(frozen=True, slots=True)
class Full(Disk):
    """A disk that takes no more bytes."""

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_on_a_full_disk_nothing_is_kept_and_nothing_goes(folder: Path, state: Path) -> None:
    keep(folder, LONG, NOON, state)
    with pytest.raises(FileProblem, match="disk is full"):
        keep(folder, text("x"), NOON + 400 * DAY, state, LIMITS, Full())
    assert contents(folder, state) == [LONG]


def test_what_cannot_be_taken_away_does_not_hinder_keeping(folder: Path, state: Path) -> None:
    @dataclass(frozen=True, slots=True)
    class Clinging(Disk):
        def remove(self, path: Path) -> None:
            if path.parent == place_of(folder, state) and not path.name.startswith("~"):
                raise PermissionError(errno.EACCES, "clings")
            DISK.remove(path)

    keep(folder, text("one"), NOON, state)
    keep(folder, text("two"), NOON + 400 * DAY, state, LIMITS, Clinging())
    assert contents(folder, state) == [text("two"), text("one")]


def test_a_kill_at_any_moment_leaves_the_history_before_or_with_the_new_version(
    tmp_path: Path, killed: Callable[[int, Callable[[Fs], object]], bool]
) -> None:
    limits = Limits(size_bytes=1)  # of the three before, all must go but those being replaced
    seen = []
    for moment in count(1):
        state, folder = tmp_path / str(moment), tmp_path / "water"
        for number in range(3):
            keep(folder, {**LONG, "number": b"%d" % number}, NOON + number * MINUTE, state)
        before = contents(folder, state)
        was_killed = killed(moment, partial(keep, folder, SHORT, NOON + 9 * MINUTE, state, limits))
        after = contents(folder, state)
        assert after == before or (after[0] == SHORT and after[1:] == before[: len(after) - 1])
        seen.append(len(after))
        keep(folder, text("later"), NOON + 10 * MINUTE, state)
        assert contents(folder, state) == [text("later"), *after]
        assert not list(place_of(folder, state).glob("~*")), "what was being written is swept away"
        if not was_killed:
            break
    assert seen[0] == 3
    assert 4 in seen
    assert seen[-1] == 1


def test_of_a_project_that_wants_none_nothing_is_kept_and_what_was_kept_goes(tmp_path: Path) -> None:
    state, folder, other = tmp_path / "state", tmp_path / "water", tmp_path / "rivers"
    for each in (folder, other):
        keep(each, {"statement.md": b"canary"}, NOON, state)
    keep_none(folder, state)
    assert keeps_none(folder, state)
    assert versions(folder, state).versions == ()
    assert keep(folder, {"statement.md": b"canary again"}, NOON, state) == Kept(None)
    assert versions(folder, state) == History((), ())
    assert [known.folder for known in all_projects(state)] == [other]
    assert not keeps_none(other, state)
    assert len(versions(other, state).versions) == 1


def test_a_project_is_kept_again_when_that_is_wished(tmp_path: Path) -> None:
    folder = tmp_path / "water"
    keep_again(folder, tmp_path)
    assert not keeps_none(folder, tmp_path)
    keep_none(folder, tmp_path)
    keep_again(folder, tmp_path)
    assert not keeps_none(folder, tmp_path)
    assert keep(folder, {"statement.md": b"words"}, NOON, tmp_path).version is not None


def test_the_wish_to_keep_none_is_a_file_of_this_account_alone_and_without_words(tmp_path: Path) -> None:
    keep_none(tmp_path / "canary", tmp_path / "state")
    (wish,) = (path for path in (tmp_path / "state" / HISTORY).iterdir())
    assert wish.name.startswith(Owner.of(tmp_path / "canary").key)
    assert wish.read_bytes() == b""
    assert wish.stat().st_mode & 0o077 == 0
