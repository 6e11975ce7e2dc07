"""A person's own themes stand beside the shipped ones, and one that is no good is told and left out."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from statement_studio.files.problems import FileProblem
from statement_studio.files.themes import contrast, is_theme_name, load_theme, load_themes

SHIPPED = Path(__file__).parents[2] / "resources" / "themes"
LIGHT = (SHIPPED / "light.yaml").read_text(encoding="utf-8")


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "themes"
    folder.mkdir()
    return folder


def test_the_shipped_themes_are_there_without_any_of_the_person(tmp_path: Path) -> None:
    themes, problems = load_themes(SHIPPED, tmp_path / "none")
    assert [theme.name for theme in themes] == sorted(path.stem for path in SHIPPED.glob("*.yaml"))
    assert problems == ()


def test_an_own_theme_is_one_more(own: Path) -> None:
    (own / "my evening.yaml").write_text(LIGHT.replace("#1F5FA8", "#123456"), encoding="utf-8")
    themes, problems = load_themes(SHIPPED, own)
    assert (themes[-1].name, themes[-1].accent) == ("my evening", "#123456")
    assert problems == ()


def test_an_own_theme_takes_the_place_of_a_shipped_one(own: Path) -> None:
    (own / "light.yaml").write_text(LIGHT.replace("#1F5FA8", "#123456"), encoding="utf-8")
    themes, _ = load_themes(SHIPPED, own)
    assert [theme.accent for theme in themes if theme.name == "light"] == ["#123456"]


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("a", "", "."),
        ("a", "dark: yes", "paper"),
        ("a", "- one", "."),
        ("a", LIGHT.replace("#1F5FA8", "blue"), "accent"),
        ("a", LIGHT.replace("#22262B", "#F0F0F0"), "contrast"),
        ("a", "paper: [", "."),
        ("system", LIGHT, "Name the file"),
        ("<b>", LIGHT, "Name the file"),
    ],
)
def test_a_bad_theme_is_told_and_left_out(own: Path, name: str, content: str, told: str) -> None:
    (own / f"{name}.yaml").write_text(content, encoding="utf-8")
    (own / "good.yaml").write_text(LIGHT, encoding="utf-8")
    themes, problems = load_themes(SHIPPED, own)
    assert "good" in [theme.name for theme in themes]
    assert name not in [theme.name for theme in themes]
    (problem,) = problems
    assert told in problem.sentence()
    assert problem.path == own / f"{name}.yaml"


def test_a_theme_that_never_ends_is_not_read(own: Path) -> None:
    os.mkfifo(own / "pipe.yaml")
    (own / "long.yaml").write_text("#" * 70_000, encoding="utf-8")
    themes, problems = load_themes(SHIPPED, own)
    assert len(problems) == 2
    assert len(themes) == len(list(SHIPPED.glob("*.yaml")))


def test_only_so_many_own_themes_are_read(own: Path) -> None:
    for number in range(60):
        (own / f"theme-{number:02}.yaml").write_text(LIGHT, encoding="utf-8")
    themes, (problem,) = load_themes(SHIPPED, own)
    assert len(themes) == len(list(SHIPPED.glob("*.yaml"))) + 50
    assert "50" in problem.sentence()


def test_a_shipped_theme_that_is_gone_is_a_named_problem(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="Install"):
        load_theme(tmp_path / "light.yaml")


def test_contrast_goes_from_1_to_21_whichever_is_the_ground() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#FFFFFF") == contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("name", "is_one"), [("dusk-2", True), ("日暮れ", True), ("", False), ("../x", False)])
def test_a_theme_has_a_plain_name(name: str, is_one: bool) -> None:
    assert is_theme_name(name) is is_one
