"""Dictionaries are found where systems lay them, a person's own come first, and English is always there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from statement_studio.files.dictionaries import (
    LARGEST_BYTES,
    MOST_LOOKED_AT,
    bundled,
    find,
    fitting,
    usual_folders,
)


def lay(folder: Path, *stems: str) -> Path:
    """Lay dictionaries of one word into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for stem in stems:
        (folder / f"{stem}.aff").write_text("SET UTF-8\n", encoding="utf-8")
        (folder / f"{stem}.dic").write_text("1\nrights\n", encoding="utf-8")
    return folder


def test_without_any_system_dictionary_there_is_english(tmp_path: Path) -> None:
    folders = usual_folders({}, tmp_path / "home", tmp_path / "root")
    assert [files.tag for files in fitting(find(folders), "en")] == ["en_US"]
    assert fitting(find(folders), "fr") == ()


def test_dictionaries_are_found_where_systems_and_offices_lay_them(tmp_path: Path) -> None:
    root, home = tmp_path / "root", tmp_path / "home"
    lay(root / "usr/share/hunspell", "en_GB")
    lay(root / "usr/share/myspell/dicts", "es_ES")
    lay(root / "usr/lib/libreoffice/share/extensions/dict-fr", "fr")
    lay(root / "opt/libreoffice24.8/share/extensions/dict-ru", "ru_RU")
    lay(home / ".local/share/hunspell", "ar")
    lay(tmp_path / "shared/hunspell", "de_DE")
    found = find(usual_folders({"XDG_DATA_DIRS": str(tmp_path / "shared")}, home, root))
    assert set(found) == {"en_GB", "es_ES", "fr", "ru_RU", "ar", "de_DE", "en_US"}
    assert found["fr"].aff == root / "usr/lib/libreoffice/share/extensions/dict-fr/fr.aff"


def test_folders_named_relatively_are_not_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lay(tmp_path / "hunspell", "fr")
    monkeypatch.chdir(tmp_path)
    environment = {"XDG_DATA_HOME": ".", "XDG_DATA_DIRS": f".{os.pathsep}..{os.pathsep}"}
    assert "fr" not in find(usual_folders(environment, tmp_path / "home", tmp_path / "root"))


@pytest.mark.parametrize(
    ("stem", "tag"),
    [
        ("en_GB", "en_GB"),
        ("en-GB", "en_GB"),
        ("en_GB-large", "en_GB"),
        ("de_DE_frami", "de_DE"),
        ("fr", "fr"),
        ("fr-classique", "fr"),
        ("kmr_Latn", "kmr"),
    ],
)
def test_a_tag_is_read_from_the_name(stem: str, tag: str, tmp_path: Path) -> None:
    assert list(find([lay(tmp_path, stem)])) == [tag]


@pytest.mark.parametrize("stem", ["hyph_en_GB", "index", "EN_GB", "e", "en GB"])
def test_other_names_are_none_of_a_dictionary(stem: str, tmp_path: Path) -> None:
    assert not find([lay(tmp_path, stem)])


def test_of_two_with_one_tag_the_earlier_folder_wins_and_the_shorter_name(tmp_path: Path) -> None:
    first, second = lay(tmp_path / "1", "en_GB-large", "en_GB"), lay(tmp_path / "2", "en_GB")
    assert find([first, second])["en_GB"].dic == first / "en_GB.dic"
    assert find([second, first])["en_GB"].dic == second / "en_GB.dic"


def test_a_persons_own_comes_before_all(tmp_path: Path) -> None:
    system, own = lay(tmp_path / "system", "en_GB", "en_ZA"), lay(tmp_path / "own", "en_ZA")
    best = fitting(find([system], own), "en")
    assert [(files.tag, files.is_own) for files in best] == [("en_ZA", True), ("en_GB", False)]


def test_british_english_comes_first_and_a_plain_tag_before_those_of_countries(tmp_path: Path) -> None:
    found = find([lay(tmp_path, "en_US", "en_AU", "en_GB", "fr_CA", "fr_FR", "fr", "ru_RU", "es_MX", "es_ES")])
    assert [files.tag for files in fitting(found, "en")] == ["en_GB", "en_US", "en_AU"]
    assert [files.tag for files in fitting(found, "fr")] == ["fr", "fr_FR", "fr_CA"]
    assert fitting(found, "es")[0].tag == "es_ES"
    assert fitting(found, "ru")[0].tag == "ru_RU"


def test_chinese_is_not_spelled(tmp_path: Path) -> None:
    assert fitting(find([lay(tmp_path, "zh_CN")]), "zh") == ()


def test_a_dictionary_has_two_files_of_a_bounded_size(tmp_path: Path) -> None:
    lay(tmp_path, "en_GB", "fr", "es", "ru")
    (tmp_path / "en_GB.aff").unlink()
    with (tmp_path / "fr.dic").open("r+b") as file:
        file.truncate(LARGEST_BYTES + 1)
    (tmp_path / "es.dic").unlink()
    (tmp_path / "es.dic").mkdir()
    assert list(find([tmp_path])) == ["ru"]


def test_a_folder_full_of_dictionaries_is_looked_at_in_part(tmp_path: Path) -> None:
    lay(tmp_path, "aa_0", "zz_long_name")
    for number in range(1, MOST_LOOKED_AT):
        (tmp_path / f"aa_{number}.dic").touch()
    assert list(find([tmp_path])) == ["aa"]
    (tmp_path / "aa_1.dic").unlink()
    assert list(find([tmp_path])) == ["aa", "zz"]


def test_folders_that_are_missing_or_none_have_no_dictionaries(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert not find([tmp_path / "missing", tmp_path / "file"], tmp_path / "missing too")


def test_the_bundled_folder_is_there() -> None:
    assert [folder.is_dir() for folder in bundled()] == [True]
