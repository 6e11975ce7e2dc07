"""What was typed and not saved is found again, whole, by another window, and by no other way than being asked for."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_studio.domain.statement import CoSigner, CoSignerStatus, Delivery, Kind, Speaker, Statement
from statement_studio.domain.take import Take
from statement_studio.files import project as project_files
from statement_studio.files import recovery
from statement_studio.files.disk import digest
from statement_studio.files.file_system import Fs
from statement_studio.files.private_files import Owner, sealed, unsealed
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process, is_alive, this_process
from statement_studio.files.project import Project, load
from statement_studio.files.recovery import (
    RECOVERY,
    Recoverable,
    RecoveryCopy,
    base_of,
    copies,
    drop,
    is_of,
    is_unreadable,
    keep,
    quiet,
    take_away,
)

KEY, OTHER_KEY = "0" * 32, "f" * 32
NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
GONE = Process(4_000_000_000, "boott1")
WORDS = st.text(st.characters(exclude_categories=["Cs"]))
NAMES = WORDS.filter(str.strip)
DATES = st.dates().map(lambda date: date.isoformat())
STATEMENTS = st.builds(
    Statement,
    title=WORDS,
    kind=st.sampled_from(Kind),
    language=WORDS,
    session=WORDS,
    date=st.just("") | DATES,
    item=WORDS,
    topic=WORDS,
    speaker=st.builds(Speaker, WORDS, WORDS, WORDS),
    slot_seconds=st.none() | st.integers(1, 36_000_000).map(lambda milliseconds: milliseconds / 1000),
    delivery=st.sampled_from(Delivery),
    cosigners=st.lists(st.builds(CoSigner, NAMES, status=st.sampled_from(CoSignerStatus)), max_size=3).map(tuple),
    text=st.text(st.characters()),  # half a character and NUL too, which no project can hold
)


def save(*arguments: Any, **named: Any) -> Project:
    return project_files.save(*arguments, state=Path(os.environ["HOME"]) / "saves", **named)


def copy_of(statement: Statement, **changes: object) -> RecoveryCopy:
    made = RecoveryCopy(KEY, Path("/projects/water"), statement, (("statement.md", None),), NOON, GONE)
    return replace(made, **changes)  # type: ignore[arg-type]


def nobody(process: Process) -> bool:
    return False


def found(state: Path) -> tuple[RecoveryCopy, ...]:
    recoverable = copies(state, nobody)
    assert not recoverable.problems
    return recoverable.copies


def path_of(copy: RecoveryCopy, state: Path) -> Path:
    return state / RECOVERY / f"{copy.key}.{copy.writer.pid}.{copy.writer.started}"


@given(STATEMENTS)
@settings(max_examples=60)
def test_every_statement_comes_back_as_it_was_typed(
    tmp_path_factory: pytest.TempPathFactory, statement: Statement
) -> None:
    state = tmp_path_factory.mktemp("state")
    keep(copy_of(statement), state)
    assert found(state) == (copy_of(statement),)


def test_half_a_character_in_the_title_costs_that_character_alone(tmp_path: Path) -> None:
    keep(copy_of(Statement(title="Wa\ud800ter", text="words")), tmp_path)
    assert found(tmp_path)[0].statement == Statement(title="Wa\ufffdter", text="words")


def test_a_copy_can_be_read_by_hand(tmp_path: Path) -> None:
    keep(copy_of(Statement(title="L’eau", text="Monsieur le Président,\n\nmerci.")), tmp_path)
    words = path_of(copy_of(Statement()), tmp_path).read_text(encoding="utf-8")
    assert "title: L’eau\n" in words
    assert words.endswith("Monsieur le Président,\n\nmerci.")


@pytest.mark.parametrize("folder", [None, Path("/caf\udce9/water")])
def test_a_statement_without_a_folder_and_one_of_an_odd_name_come_back(folder: Path | None, tmp_path: Path) -> None:
    keep(copy_of(Statement(text="words"), folder=folder), tmp_path)
    assert found(tmp_path)[0].folder == folder


def test_the_time_comes_back_whatever_its_zone(tmp_path: Path) -> None:
    there = NOON.astimezone(timezone(timedelta(hours=5, minutes=45)))
    keep(copy_of(Statement(), at=there), tmp_path)
    assert found(tmp_path)[0].at == NOON
    assert found(tmp_path)[0].at.tzinfo is UTC


def test_details_that_cannot_be_read_do_not_take_the_text_with_them(tmp_path: Path) -> None:
    keep(copy_of(Statement(title="Water", date="9 March", text="the words")), tmp_path)
    recoverable = copies(tmp_path, nobody)
    assert [copy.statement for copy in recoverable.copies] == [Statement(text="the words")]
    assert "year-month-day" in str(recoverable.problems[0])


def test_a_later_copy_takes_the_place_of_the_earlier_one_of_its_window(tmp_path: Path) -> None:
    for text in ("one", "two"):
        keep(copy_of(Statement(text=text)), tmp_path)
    assert [copy.statement.text for copy in found(tmp_path)] == ["two"]
    assert len(list((tmp_path / RECOVERY).iterdir())) == 1


def test_a_new_window_does_not_overwrite_what_a_dead_one_left(tmp_path: Path) -> None:
    earlier = copy_of(Statement(text="from before the crash"))
    later = copy_of(Statement(text="typed since"), writer=this_process(), at=NOON + timedelta(hours=1))
    keep(earlier, tmp_path)
    keep(later, tmp_path)
    assert found(tmp_path) == (later, earlier)
    assert copies(tmp_path, is_alive).copies == (earlier,)


def test_a_copy_of_a_living_window_is_not_offered(tmp_path: Path) -> None:
    keep(copy_of(Statement(), writer=this_process()), tmp_path)
    assert copies(tmp_path, is_alive).copies == ()
    assert len(found(tmp_path)) == 1


def test_a_dropped_copy_is_gone_and_no_other(tmp_path: Path) -> None:
    kept = [copy_of(Statement()), copy_of(Statement(), key=OTHER_KEY), copy_of(Statement(), writer=this_process())]
    for copy in kept:
        keep(copy, tmp_path)
    for _ in range(2):
        drop(KEY, tmp_path, GONE)
        assert set(found(tmp_path)) == set(kept[1:])


def test_dropping_where_nothing_was_ever_kept_makes_nothing(tmp_path: Path) -> None:
    drop(KEY, tmp_path / "state", GONE)
    assert copies(tmp_path / "state", nobody).copies == ()
    assert not (tmp_path / "state").exists()


def test_the_base_tells_on_which_files_it_was_typed(tmp_path: Path) -> None:
    save(Statement(title="Water", text="words"), (), tmp_path / "water")
    project = load(tmp_path / "water")
    base = dict(base_of(project))
    assert base["statement.md"] == digest(b"words\n")
    assert base["rehearsals.yaml"] is None
    keep(copy_of(project.statement, base=base_of(project)), tmp_path)
    assert dict(found(tmp_path)[0].base) == base


TAKES = (Take("2026-03-09T12:00:00Z", 81.5, None, "0" * 64), Take("2026-03-09T12:05:00Z", 79.0, 90.0, "1" * 64))


def test_takes_come_back_with_the_statement(tmp_path: Path) -> None:
    copy = copy_of(Statement(title="L’eau", text="words\n"), takes=TAKES)
    keep(copy, tmp_path)
    assert found(tmp_path) == (copy,)


def test_a_copy_of_the_format_before_has_no_takes_and_is_read(tmp_path: Path) -> None:
    copy = copy_of(Statement(title="Water", text="words"))
    keep(copy, tmp_path)
    fields, body = unsealed(path_of(copy, tmp_path).read_bytes())
    del fields["takes_bytes"]
    path_of(copy, tmp_path).write_bytes(sealed({**fields, "format": 1}, body))
    assert found(tmp_path) == (copy,)


def test_takes_of_no_use_cost_themselves_alone(tmp_path: Path) -> None:
    copy = copy_of(Statement(title="Water", text="words"))
    keep(copy, tmp_path)
    fields, body = unsealed(path_of(copy, tmp_path).read_bytes())
    path_of(copy, tmp_path).write_bytes(sealed({**fields, "takes_bytes": 2}, b"[\n" + body))
    recoverable = copies(tmp_path, nobody)
    assert recoverable.copies == (copy,)
    (problem,) = recoverable.problems
    assert problem.path.name == "rehearsals.yaml"
    assert not is_unreadable(problem)


def test_a_broken_copy_that_is_kept_is_told_no_more_and_offered_should_it_be_readable_again(tmp_path: Path) -> None:
    copy = copy_of(Statement(text="words"))
    keep(copy, tmp_path)
    path = path_of(copy, tmp_path)
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    (problem,) = copies(tmp_path, nobody).problems
    assert is_unreadable(problem)
    quiet(problem.path)
    assert copies(tmp_path, nobody) == Recoverable((), ())
    path.write_bytes(whole)
    assert found(tmp_path) == (copy,)
    drop(copy.key, tmp_path, copy.writer)
    assert list((tmp_path / RECOVERY).iterdir()) == []


def test_a_broken_copy_that_is_taken_away_is_gone(tmp_path: Path) -> None:
    path = path_of(copy_of(Statement()), tmp_path)
    path.parent.mkdir()
    path.write_bytes(b"")
    quiet(path)
    take_away(path)
    assert list(path.parent.iterdir()) == []


def test_what_is_in_the_way_of_a_copy_is_told_without_asking_for_another_folder(tmp_path: Path) -> None:
    (tmp_path / RECOVERY).write_bytes(b"")
    with pytest.raises(FileProblem) as raised:
        keep(copy_of(Statement()), tmp_path)
    assert "The program keeps its own files here" in str(raised.value)
    assert "Choose" not in str(raised.value)


def test_broken_copies_are_reported_and_left_and_the_others_offered(tmp_path: Path) -> None:
    good = copy_of(Statement(text="good"))
    keep(good, tmp_path)
    whole = path_of(good, tmp_path).read_bytes()
    fields, body = unsealed(whole)
    broken = {
        "cut": whole[:-1],
        "empty": b"",
        "zeros": b"\0" * len(whole),
        "newer": sealed({**fields, "format": 3}, body),
        "nothing": sealed({}, body),
        "no time": sealed({**fields, "at": "noon"}, body),
        "no zone": sealed({**fields, "at": "2026-03-09T12:00:00"}, body),
        "no key": sealed({**fields, "key": "../x"}, body),
        "no base": sealed({**fields, "base": 5}, body),
        "no size": sealed({**fields, "header_bytes": None}, body),
        "no size of the takes": sealed({**fields, "takes_bytes": "7"}, body),
        "no letters": sealed({**fields, "header_bytes": 0}, b"\xff"),
        "a list": sealed({}, b"").replace(b"{}", b"[]"),
    }
    paths = [tmp_path / RECOVERY / f"{OTHER_KEY}.{number}.x" for number in range(1, len(broken) + 1)]
    for path, data in zip(paths, broken.values(), strict=True):
        path.write_bytes(data)
    recoverable = copies(tmp_path, nobody)
    assert recoverable.copies == (good,)
    assert {problem.path for problem in recoverable.problems} == set(paths)
    assert all("damaged" in str(problem) for problem in recoverable.problems)
    assert all(path.exists() for path in paths)


def test_links_and_folders_under_the_name_of_a_copy_are_not_followed(tmp_path: Path) -> None:
    good = copy_of(Statement(text="secret"))
    keep(good, tmp_path / "elsewhere")
    (tmp_path / RECOVERY).mkdir()
    path_of(good, tmp_path).symlink_to(path_of(good, tmp_path / "elsewhere"))
    (tmp_path / RECOVERY / f"{OTHER_KEY}.7.x").mkdir()
    recoverable = copies(tmp_path, nobody)
    assert recoverable.copies == ()
    assert len(recoverable.problems) == 2


def test_other_files_among_the_copies_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / RECOVERY).mkdir()
    for name in ("notes.txt", KEY, f"{KEY}.0.x", f"{KEY}.12.x.bak", f"{KEY}.99999999999.x"):
        (tmp_path / RECOVERY / name).write_bytes(b"")
    assert found(tmp_path) == ()
    assert len(list((tmp_path / RECOVERY).iterdir())) == 5


def test_a_file_in_the_place_of_the_folder_is_reported(tmp_path: Path) -> None:
    (tmp_path / RECOVERY).write_bytes(b"")
    assert len(copies(tmp_path, nobody).problems) == 1


def test_a_statement_beyond_the_limit_is_refused_and_the_copy_before_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = copy_of(Statement(text="before"))
    keep(before, tmp_path)
    monkeypatch.setattr(recovery, "LARGEST_BYTES", 1000)
    with pytest.raises(FileProblem, match="more than 1000 bytes"):
        keep(copy_of(Statement(text="x" * 1000)), tmp_path)
    assert found(tmp_path) == (before,)


def test_a_copy_is_for_this_account_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        keep(copy_of(Statement()), tmp_path / "state")
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(path.stat().st_mode) for path in [tmp_path / "state", *(tmp_path / "state").rglob("*")]]
    assert modes == [0o700, 0o700, 0o600]


@pytest.mark.parametrize("key", ["", "x" * 32, "../" + "0" * 29, KEY + "\n"])
def test_a_key_that_could_lead_elsewhere_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match="not a key"):
        copy_of(Statement(), key=key)


def test_a_copy_belongs_to_its_project_by_its_name_and_by_what_it_says(tmp_path: Path) -> None:
    owner = Owner.of(tmp_path / "water")
    by_name, by_folder, other = (
        copy_of(Statement(), key=owner.key, folder=None),
        copy_of(Statement(), folder=tmp_path / "water"),
        copy_of(Statement(), key=OTHER_KEY, folder=tmp_path / "other"),
    )
    for copy in (by_name, by_folder, other):
        keep(copy, tmp_path)
    assert [is_of(path_of(copy, tmp_path), owner) for copy in (by_name, by_folder, other)] == [True, True, False]
    broken = path_of(by_folder, tmp_path)
    broken.write_bytes(b"")
    assert not is_of(broken, owner)
    assert not is_of(tmp_path / RECOVERY / "notes.txt", owner)


def test_a_kill_at_any_moment_leaves_the_copy_before_or_the_new_one(
    tmp_path: Path, killed: Callable[[int, Callable[[Fs], object]], bool]
) -> None:
    old, new = copy_of(Statement(text="old")), copy_of(Statement(text="new"))
    seen = []
    for moment in count(1):
        state = tmp_path / str(moment)
        keep(old, state)
        was_killed = killed(moment, partial(keep, new, state))
        seen += [copy.statement.text for copy in found(state)]
        assert len(list((state / RECOVERY).iterdir())) == 1, "what was being written is swept away"
        if not was_killed:
            break
    assert len(seen) == moment
    assert seen == sorted(seen, reverse=True)
    assert set(seen) == {"old", "new"}
