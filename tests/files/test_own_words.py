"""The words a person has taught are kept, and a broken line costs none of the others."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_studio.files.own_words import FOLDER, add_word, load_words, remove_word
from statement_studio.files.problems import FileProblem

WORDS = st.text(st.characters(categories=["L"]), min_size=1, max_size=60)


@settings(max_examples=30)
@given(st.lists(WORDS, max_size=2), WORDS)
def test_what_was_learnt_is_read_again_until_it_is_forgotten(
    tmp_path_factory: pytest.TempPathFactory, words: list[str], other: str
) -> None:
    folder = tmp_path_factory.mktemp("settings")
    for word in [*words, other]:
        add_word(word, folder, "en")
    assert load_words(folder, "en") == {*words, other}
    assert remove_word(other, folder, "en") == load_words(folder, "en") == {*words} - {other}


def test_each_language_has_its_own_words(tmp_path: Path) -> None:
    add_word("Oum-Hazari", tmp_path, "fr")
    assert load_words(tmp_path, "fr") == {"Oum-Hazari"}
    assert not load_words(tmp_path, "en")


def test_the_list_is_in_order_and_for_this_account_alone(tmp_path: Path) -> None:
    for word in ("Zora", "amparo", "Émile", "Delko"):
        add_word(word, tmp_path, "en")
    path = tmp_path / FOLDER / "en.txt"
    assert path.read_text(encoding="utf-8") == "amparo\nDelko\nZora\nÉmile\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_broken_line_costs_none_of_the_others_and_stays(tmp_path: Path) -> None:
    path = tmp_path / FOLDER / "en.txt"
    path.parent.mkdir()
    path.write_bytes(b"\xef\xbb\xbf# ours\r\nDelko\r\nbro\xffken\r\ntwo words\r\n\r\n  Amparo\r\n" + b"x" * 100 + b"\n")
    assert load_words(tmp_path, "en") == {"Delko", "Amparo"}
    add_word("Zora", tmp_path, "en")
    assert path.read_bytes() == b"# ours\nbro\xffken\ntwo words\n" + b"x" * 100 + b"\nAmparo\nDelko\nZora\n"
    assert remove_word("Delko", tmp_path, "en") == {"Amparo", "Zora"}


def test_what_is_known_is_not_written_again(tmp_path: Path) -> None:
    add_word("Delko", tmp_path, "en")
    path = tmp_path / FOLDER / "en.txt"
    path.write_bytes(b"Zora\nDelko")
    add_word("Delko", tmp_path, "en")
    remove_word("Amparo", tmp_path, "en")
    assert path.read_bytes() == b"Zora\nDelko"


@pytest.mark.parametrize("word", ["", "two words", "a\nb", "x" * 61, "# a", "a\x00b", "cut\ud83d", "-"])
def test_what_is_no_word_is_not_learnt(word: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="no single word"):
        add_word(word, tmp_path, "en")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("code", ["../en", "en/..", "", "e", "english", "EN"])
def test_a_code_from_a_project_leads_nowhere(code: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="no code of a language"):
        add_word("Delko", tmp_path, code)
    assert not list(tmp_path.iterdir())


def test_a_list_that_cannot_be_read_is_told_of_and_not_written_over(tmp_path: Path) -> None:
    (tmp_path / FOLDER / "en.txt").mkdir(parents=True)
    with pytest.raises(FileProblem):
        load_words(tmp_path, "en")
    with pytest.raises(FileProblem):
        add_word("Delko", tmp_path, "en")


def test_a_list_does_not_grow_without_end(tmp_path: Path) -> None:
    path = tmp_path / FOLDER / "en.txt"
    path.parent.mkdir()
    before = b"Delko\n" + b"# " + b"x" * (1024 * 1024 - 10) + b"\n"
    path.write_bytes(before)
    with pytest.raises(FileProblem, match="more than"):
        add_word("Amparo", tmp_path, "en")
    assert path.read_bytes() == before
