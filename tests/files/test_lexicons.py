"""What a person has said otherwise is kept for every language, and a broken file is told of and left alone."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.lexicon import Lexicon
from statement_studio.files.lexicons import NAME, load_lexicons, save_lexicons
from statement_studio.files.problems import FileProblem

PIECES = st.text(st.characters(exclude_categories=["Cs", "Z"]), min_size=1, max_size=80).filter(
    lambda piece: not any(c.isspace() for c in piece)
) | st.sampled_from(["NO", "~", "1:30", "a:b", "#", "null", "-", "[", "{}", "'"])
SAID = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200).filter(lambda how: bool(how.strip()))
LEXICONS = st.dictionaries(PIECES, SAID, min_size=1, max_size=4).map(lambda said: Lexicon(tuple(said.items())))
BY_LANGUAGE = st.dictionaries(st.sampled_from(["en", "fr", "ar", "NO", "zh"]), LEXICONS, max_size=3)
BY_HAND = """\
# Ours
format: 1
en:
  NO: letters  # the country
  UNSC: Security Council
"""


def plain(lexicons: object) -> object:
    assert hasattr(lexicons, "items"), "lexicons by language"
    return {language: dict(lexicon.entries) for language, lexicon in lexicons.items()}


@given(BY_LANGUAGE, BY_LANGUAGE)
def test_any_lexicons_can_become_any_others(
    tmp_path_factory: pytest.TempPathFactory, first: dict[str, Lexicon], second: dict[str, Lexicon]
) -> None:
    settings = tmp_path_factory.mktemp("settings")
    save_lexicons(first, settings)
    assert load_lexicons(settings) == (first, ())
    save_lexicons(second, settings)
    read_again, problems = load_lexicons(settings)
    assert (plain(read_again), problems) == (plain(second), ())


def test_without_a_file_nothing_is_said_otherwise(tmp_path: Path) -> None:
    assert load_lexicons(tmp_path) == ({}, ())


def test_comments_and_lines_that_did_not_change_stay(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(BY_HAND, encoding="utf-8")
    lexicons, _ = load_lexicons(tmp_path)
    assert lexicons == {"en": Lexicon((("NO", "letters"), ("UNSC", "Security Council")))}
    changed = lexicons["en"].with_entry("UNSC", "the Security Council")
    save_lexicons({**lexicons, "en": changed, "fr": Lexicon((("HCDH", "letters"),))}, tmp_path)
    assert (tmp_path / NAME).read_text(encoding="utf-8") == BY_HAND.replace(
        ": Security", ": the Security"
    ) + "fr:\n  HCDH: letters\n"


def test_a_language_in_which_nothing_is_left_goes(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(BY_HAND, encoding="utf-8")
    save_lexicons({"en": Lexicon()}, tmp_path)
    assert (tmp_path / NAME).read_text(encoding="utf-8") == "# Ours\nformat: 1\n"


def test_the_file_can_be_read_by_this_account_alone(tmp_path: Path) -> None:
    save_lexicons({"en": Lexicon((("HRC", "letters"),))}, tmp_path / "settings")
    assert stat.S_IMODE((tmp_path / "settings" / NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        ("format: 2\n", 1, "newer version"),
        ("format: 1\nen: letters\n", 2, "indented lines"),
        ("format: 1\nen:\n  HRC: letters\n  two words: letters\n", 4, "without spaces"),
        ("en:\n  HRC: ''\n", 2, "does not say how"),
        ("en: [", 1, "not valid YAML"),
    ],
)
def test_a_broken_file_is_a_problem_and_is_not_written_over(
    content: str, line: int, words: str, tmp_path: Path
) -> None:
    (tmp_path / NAME).write_text(content, encoding="utf-8")
    lexicons, problems = load_lexicons(tmp_path)
    assert not lexicons
    assert [(problem.path, problem.line) for problem in problems] == [(tmp_path / NAME, line)]
    assert words in str(problems[0])
    with pytest.raises(FileProblem, match=words):
        save_lexicons({"en": Lexicon((("HRC", "letters"),))}, tmp_path)
    assert (tmp_path / NAME).read_text(encoding="utf-8") == content


@pytest.mark.parametrize("entry", [("two words", "letters"), ("HRC", ""), ("cut\ud83d", "letters"), ("", "word")])
def test_what_could_not_be_read_again_is_not_written(entry: tuple[str, str], tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        save_lexicons({"en": Lexicon((entry,))}, tmp_path)
    assert not list(tmp_path.iterdir())
