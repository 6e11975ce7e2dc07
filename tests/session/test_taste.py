"""Choices hold at once and last, and a folder that cannot be written costs nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from statement_studio.files.preferences import NAME, RECENTS_KEPT
from statement_studio.session.taste import Focus, PrompterTheme, RehearsalChoices, Taste, ThemeChoice

pytestmark = pytest.mark.usefixtures("qapp")

THEMES = Path(__file__).parents[2] / "resources" / "themes"


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def taste(settings: Path) -> Taste:
    return Taste(settings, THEMES)


@pytest.mark.parametrize(
    "choose",
    [
        lambda taste: taste.choose_theme(ThemeChoice.DARK),
        lambda taste: taste.choose_theme("contrast-dark"),
        lambda taste: taste.choose_focus(Focus.SENTENCE),
        lambda taste: taste.choose_lines(characters=80, spacing=150),
        lambda taste: taste.choose_fonts(latin="Noto Sans", rtl="", chinese=""),
        lambda taste: taste.write_in_the_middle(wanted=True),
        lambda taste: taste.show_title(shown=False),
        lambda taste: taste.show_preview(shown=True),
        lambda taste: taste.show_panel(shown=False),
        lambda taste: taste.zoom_by(2),
        lambda taste: taste.reopen_last(wanted=False),
        lambda taste: taste.remember(Path("/home/ada/water")),
        lambda taste: taste.pin(Path("/home/ada/water"), pinned=True),
        lambda taste: taste.offer_tour(offered=False),
    ],
)
def test_a_choice_is_told_and_kept_on_disk(
    taste: Taste, settings: Path, choose: Callable[[Taste], None], qtbot: QtBot
) -> None:
    usual = taste.preferences
    with qtbot.waitSignal(taste.changed):
        choose(taste)
    assert taste.preferences != usual
    assert Taste(settings, THEMES).preferences == taste.preferences


def test_the_same_choice_again_is_not_told(taste: Taste, settings: Path, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(taste.changed):
        taste.choose_theme(taste.preferences.theme)
    assert not (settings / NAME).exists()


def test_choices_hold_where_they_cannot_be_kept(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    taste = Taste(tmp_path / "file" / "settings", THEMES)
    with qtbot.waitSignal(taste.changed):
        taste.choose_theme(ThemeChoice.DARK)
    assert taste.preferences.theme == ThemeChoice.DARK


@pytest.mark.parametrize(
    ("choice", "dark_system", "is_dark"),
    [
        (ThemeChoice.SYSTEM, True, True),
        (ThemeChoice.SYSTEM, False, False),
        (ThemeChoice.LIGHT, True, False),
        (ThemeChoice.DARK, False, True),
    ],
)
def test_the_theme_is_the_chosen_one_or_that_of_the_system(
    taste: Taste, choice: ThemeChoice, dark_system: bool, is_dark: bool
) -> None:
    dark = Taste(taste._settings, THEMES)
    dark.choose_theme(ThemeChoice.DARK)
    taste.choose_theme(choice)
    chosen = taste.theme(system_is_dark=dark_system)
    assert (chosen == dark.theme(system_is_dark=False)) == is_dark


def test_zoom_stays_within_its_limits(taste: Taste) -> None:
    for _ in range(20):
        taste.zoom_by(1)
    assert taste.preferences.zoom == 10
    for _ in range(20):
        taste.zoom_by(-1)
    assert taste.preferences.zoom == -5
    taste.zoom_by(0)
    assert taste.preferences.zoom == 0


def test_recent_projects_are_few_the_latest_first_and_each_once(taste: Taste) -> None:
    folders = [Path(f"/home/ada/{number}") for number in range(RECENTS_KEPT + 3)]
    for folder in folders:
        taste.remember(folder)
    taste.remember(folders[-2])
    expected = [folders[-2], folders[-1], *reversed(folders[3:-2])]
    assert list(taste.preferences.recents) == expected
    taste.forget(folders[-1])
    assert list(taste.preferences.recents) == [folders[-2], *expected[2:]]
    taste.forget_all()
    assert taste.preferences.recents == ()


def test_the_last_project_opens_again_only_when_it_was_open_and_that_is_wanted(taste: Taste) -> None:
    folder = Path("/home/ada/water")
    assert taste.last_project() is None
    taste.remember(folder)
    assert taste.last_project() == folder
    taste.reopen_last(wanted=False)
    assert taste.last_project() is None
    taste.reopen_last(wanted=True)
    taste.left()
    assert taste.last_project() is None
    assert taste.preferences.recents == (folder,)


def test_a_theme_that_is_gone_gives_way_to_that_of_the_system(taste: Taste) -> None:
    taste.choose_theme("gone")
    assert taste.theme(system_is_dark=True).name == "dark"
    assert taste.theme(system_is_dark=False).name == "light"


@pytest.mark.parametrize(
    ("chosen", "dark"),
    [
        ("light", "dark"),
        ("dark", "dark"),
        ("system", "dark"),
        ("contrast-light", "contrast-dark"),
        ("blue-orange-light", "blue-orange-dark"),
        ("blue-orange-dark", "blue-orange-dark"),
    ],
)
def test_a_page_that_is_always_dark_wears_what_is_dark_of_the_chosen_theme(
    taste: Taste, chosen: str, dark: str
) -> None:
    taste.choose_theme(chosen)
    assert taste.dark_theme.name == dark


@pytest.mark.parametrize(
    ("worn", "dark", "light"),
    [
        ("system", "dark", "light"),
        ("light", "dark", "light"),
        ("dark", "dark", "light"),
        ("contrast-light", "contrast-dark", "contrast-light"),
        ("contrast-dark", "contrast-dark", "contrast-light"),
        ("blue-orange-dark", "blue-orange-dark", "blue-orange-light"),
    ],
)
def test_what_stands_before_the_prompter_is_as_dark_as_its_text(taste: Taste, worn: str, dark: str, light: str) -> None:
    taste.choose_theme(worn)
    assert taste.theme_of_prompter.name == dark
    taste.rehearse_with(RehearsalChoices(theme=PrompterTheme.PAPER))
    assert taste.theme_of_prompter.name == light


def test_a_theme_of_the_person_can_be_worn_and_a_bad_one_is_told(settings: Path) -> None:
    (settings / "themes").mkdir(parents=True)
    text = (THEMES / "dark.yaml").read_text(encoding="utf-8")
    (settings / "themes" / "evening.yaml").write_text(text, encoding="utf-8")
    (settings / "themes" / "bad.yaml").write_text("paper: white", encoding="utf-8")
    taste = Taste(settings, THEMES)
    taste.choose_theme("evening")
    assert taste.theme(system_is_dark=False).name == "evening"
    assert [problem.path.name for problem in taste.theme_problems if problem.path] == ["bad.yaml"]


def test_the_preview_and_the_side_panel_take_turns(taste: Taste) -> None:
    taste.show_preview(shown=True)
    assert taste.preferences.panel_shown
    taste.show_panel(shown=True)
    assert not taste.preferences.preview_shown
