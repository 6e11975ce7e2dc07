"""Choices survive a restart, and a broken file costs nothing but the choices."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.preferences import (
    NAME,
    RECENTS_KEPT,
    Focus,
    Preferences,
    ThemeChoice,
    load_preferences,
    save_preferences,
)
from statement_studio.files.problems import FileProblem

FOLDERS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0/"), min_size=1).map(
    lambda name: Path("/home") / f"p{name}"
)
CHOICES = st.builds(
    Preferences,
    theme=st.sampled_from([*ThemeChoice, "contrast-dark", "日暮れ"]).map(str),
    focus=st.sampled_from(Focus),
    typewriter=st.booleans(),
    line_characters=st.integers(50, 90),
    line_spacing=st.integers(120, 200),
    latin_font=st.sampled_from(["", "Noto Sans", "Source Han Serif SC: 1"]),
    title_shown=st.booleans(),
    preview_shown=st.booleans(),
    reopen_last=st.booleans(),
    was_open=st.booleans(),
    panel_shown=st.booleans(),
    zoom=st.integers(-5, 10),
    recents=st.lists(FOLDERS, max_size=RECENTS_KEPT, unique=True).map(tuple),
)


@given(CHOICES)
def test_what_was_chosen_is_read_again(tmp_path_factory: pytest.TempPathFactory, preferences: Preferences) -> None:
    settings = tmp_path_factory.mktemp("settings")
    save_preferences(preferences, settings)
    assert load_preferences(settings) == preferences


def test_the_settings_folder_is_made_when_it_is_missing(tmp_path: Path) -> None:
    save_preferences(Preferences(zoom=3), tmp_path / "one" / "two")
    assert load_preferences(tmp_path / "one" / "two").zoom == 3


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    assert load_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "content",
    [b"", b"\0" * 50, b"zoom: [", b"- a list", b"\xff\xfe", b"theme: !!python/name:os.system", b"x" * 300_000],
)
def test_a_broken_file_gives_the_defaults(content: bytes, tmp_path: Path) -> None:
    (tmp_path / NAME).write_bytes(content)
    assert load_preferences(tmp_path) == Preferences()


@pytest.mark.parametrize(
    "line",
    [
        "zoom: far",
        "zoom: 1.5",
        "zoom: --3",
        "zoom: ٣٣٣",
        "focus: nose",
        "line_characters: wide",
        "typewriter: 1",
        "theme: [light]",
        "recents: one",
        "odd: 1",
    ],
)
def test_a_value_that_means_nothing_is_the_default_and_the_others_stay(line: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(f"{line}\npanel_shown: no\n", encoding="utf-8")
    assert load_preferences(tmp_path) == Preferences(panel_shown=False)


def test_zoom_stays_within_what_can_be_read(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("zoom: 99\n", encoding="utf-8")
    assert load_preferences(tmp_path).zoom == 10
    (tmp_path / NAME).write_text("zoom: -99\n", encoding="utf-8")
    assert load_preferences(tmp_path).zoom == -5


def test_the_latest_project_comes_first_and_once() -> None:
    one, two = Path("/one"), Path("/two")
    preferences = Preferences().with_recent(one).with_recent(two).with_recent(one)
    assert preferences.recents == (one, two)
    assert preferences.without_recent(one).recents == (two,)


def test_a_title_is_known_as_long_as_its_project_is_listed(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two\tnew\nline"
    preferences = Preferences().with_recent(one, "Old").with_recent(two, "Safe water").with_recent(one, "  A\tright\n")
    save_preferences(preferences, tmp_path)
    again = load_preferences(tmp_path)
    assert [again.title_of(each) for each in (one, two, tmp_path)] == ["A right", "Safe water", ""]
    save_preferences(again.without_recent(two), tmp_path)
    assert "Safe water" not in (tmp_path / NAME).read_text(encoding="utf-8")
    assert replace(again, recents=()).recent_titles == ()
    assert replace(again, title_shown=False).with_recent(one, "A right").title_of(one) == ""


@given(FOLDERS, st.text())
def test_no_title_is_longer_than_a_line(folder: Path, title: str) -> None:
    known = Preferences().with_recent(folder, title)
    assert len(known.title_of(folder)) <= 200
    assert not set(known.title_of(folder)) & set("\t\n\r\u202e\u2066\u200b")
    assert known.recents == (folder,)


def test_titles_of_a_file_that_somebody_else_wrote_are_bounded(tmp_path: Path) -> None:
    line = 'recents:\n- /a\nrecent_titles:\n- "' + "x" * 90_000 + '\\t/a"\n- "stray"\n- "gone\\t/b"\n'
    (tmp_path / NAME).write_text(line, encoding="utf-8")
    assert len(load_preferences(tmp_path).title_of(Path("/a"))) == 200
    assert len(load_preferences(tmp_path).recent_titles) == 1


def test_a_folder_that_cannot_be_written_down_has_no_title() -> None:
    folder = Path("/a\udcff")
    assert Preferences().with_recent(folder, "Safe water").recent_titles == ()


def test_only_so_many_projects_are_remembered() -> None:
    preferences = Preferences()
    for number in range(RECENTS_KEPT + 3):
        preferences = preferences.with_recent(Path(f"/{number}"))
    assert len(preferences.recents) == RECENTS_KEPT
    assert preferences.recents[0] == Path(f"/{RECENTS_KEPT + 2}")


def test_a_folder_whose_name_cannot_be_written_down_does_not_stop_the_others(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(b"/home/\xff"))
    save_preferences(Preferences(recents=(odd, Path("/home/plain"))), tmp_path)
    assert load_preferences(tmp_path).recents == (Path("/home/plain"),)


def test_settings_that_cannot_be_written_are_a_named_problem(tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(FileProblem, match="Choose another"):
        save_preferences(Preferences(), tmp_path / "settings")


def test_pinned_projects_are_listed_first_and_the_order_of_the_others_stays() -> None:
    folders = tuple(Path(f"/{number}") for number in range(4))
    preferences = Preferences(recents=folders, pinned=(folders[3], folders[1]))
    assert preferences.listed == (folders[1], folders[3], folders[0], folders[2])


def test_a_pinned_project_outlives_newer_ones_until_it_is_taken_off() -> None:
    pinned = Path("/pinned")
    preferences = Preferences(recents=(pinned,), pinned=(pinned,))
    for number in range(RECENTS_KEPT + 3):
        preferences = preferences.with_recent(Path(f"/{number}"))
    assert len(preferences.recents) == RECENTS_KEPT
    assert preferences.listed[0] == pinned
    assert preferences.without_recent(pinned).pinned == ()


def test_where_all_are_pinned_the_latest_still_comes_in() -> None:
    folders = tuple(Path(f"/{number}") for number in range(RECENTS_KEPT))
    preferences = Preferences(recents=folders, pinned=folders).with_recent(Path("/new"))
    assert preferences.recents == (Path("/new"), *folders[:-1])
