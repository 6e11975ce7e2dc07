"""Where the shipped data and the settings are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_studio.files.places import find_places


def test_a_clone_finds_its_data_beside_the_package(tmp_path: Path) -> None:
    places = find_places(tmp_path / "statement_studio", {}, tmp_path)
    assert places.resources == tmp_path / "resources"
    assert places.samples == tmp_path / "sample_statements"


def test_a_wheel_finds_its_data_inside_the_package(tmp_path: Path) -> None:
    package = tmp_path / "statement_studio"
    (package / "resources").mkdir(parents=True)
    (package / "sample_statements").mkdir()
    places = find_places(package, {}, tmp_path)
    assert places.resources == package / "resources"
    assert places.samples == package / "sample_statements"


def test_the_settings_follow_the_configured_folder(tmp_path: Path) -> None:
    places = find_places(tmp_path, {"XDG_CONFIG_HOME": "/etc/xdg-of-mine"}, tmp_path)
    assert places.settings == Path("/etc/xdg-of-mine/statement-studio")
    assert places.own_catalogue == Path("/etc/xdg-of-mine/statement-studio/catalogue")


@pytest.mark.parametrize("environment", [{}, {"XDG_CONFIG_HOME": ""}, {"XDG_CONFIG_HOME": "relative/folder"}])
def test_without_a_usable_folder_the_settings_are_in_the_home(environment: dict[str, str], tmp_path: Path) -> None:
    assert find_places(tmp_path, environment, tmp_path).settings == tmp_path / ".config" / "statement-studio"


def test_the_state_follows_the_configured_folder(tmp_path: Path) -> None:
    places = find_places(tmp_path, {"XDG_STATE_HOME": "/var/state-of-mine"}, tmp_path)
    assert places.state == Path("/var/state-of-mine/statement-studio")


@pytest.mark.parametrize("environment", [{}, {"XDG_STATE_HOME": ""}, {"XDG_STATE_HOME": "relative/folder"}])
def test_without_a_usable_folder_the_state_is_in_the_home(environment: dict[str, str], tmp_path: Path) -> None:
    assert find_places(tmp_path, environment, tmp_path).state == tmp_path / ".local" / "state" / "statement-studio"


def test_looking_for_places_makes_no_folder(tmp_path: Path) -> None:
    find_places(tmp_path / "statement_studio", {}, tmp_path)
    assert not list(tmp_path.iterdir())
