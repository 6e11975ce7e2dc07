"""The help says the same in every language: the same pages, keys and links, and the words that the window shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from statement_studio.files.translations import LANGUAGES, load_translations

RESOURCES = Path(__file__).parents[2] / "resources"
ENGLISH = sorted((RESOURCES / "help").glob("*.md"))
OTHERS = LANGUAGES[1:]
CODE = re.compile(r"`([^`]*)`")
KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*"
    r"(?:Ctrl|Alt|Shift|F\d+|Esc|Escape|Enter|Tab|Space|Up|Down|Left|Right|Page Up|Page Down|Home|Delete|(?<=\+).)"
)
LINK = re.compile(r"\]\(([^)]*)\)")
HEADING = re.compile(r"^(#+) ", re.MULTILINE)
STRESSED = re.compile(r"\*\*?([^*`]+)\*")


def read(name: str, language: str = "") -> str:
    """Return a page; where its lines end does not count."""
    text = (RESOURCES / "help" / language / name).read_text(encoding="utf-8")
    return re.sub(r"(?<!\n) *\n(?=[^\n#|-])", " ", text)


def without_code(text: str) -> str:
    return CODE.sub("", text)


def keys(text: str) -> set[str]:
    return {each for each in CODE.findall(text) if KEY.fullmatch(each)}


def plain(words: str) -> str:
    """Return words of the window without the letter of the menu and the dots that promise a dialog."""
    return words.replace("&", "").removesuffix("…")


def named(text: str) -> Iterator[str]:
    """Yield what a page stresses, menu and entry apart: that may be words of the window."""
    for stressed in STRESSED.findall(without_code(text)):
        yield from (plain(part) for part in re.split(r" [›>] ", stressed))


@pytest.fixture(scope="module", params=OTHERS)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_every_page_is_there_in_every_language_and_no_other(language: str) -> None:
    there = {path.name for path in (RESOURCES / "help" / language).iterdir()}
    assert there == {path.name for path in ENGLISH}


@pytest.mark.parametrize("name", [path.name for path in ENGLISH])
def test_a_translated_page_has_the_headings_links_and_keys_of_the_english_one(name: str, language: str) -> None:
    english, other = read(name), read(name, language)
    assert HEADING.findall(without_code(other)) == HEADING.findall(without_code(english))
    assert set(LINK.findall(without_code(other))) == set(LINK.findall(without_code(english)))
    assert keys(other) == keys(english)
    assert other.count("{keys}") == english.count("{keys}")


@pytest.mark.parametrize("name", [path.name for path in ENGLISH])
def test_a_translated_page_names_what_is_in_the_window_by_the_words_of_the_window(name: str, language: str) -> None:
    said: dict[str, set[str]] = {}
    for (_, source), translation in load_translations(RESOURCES / "i18n", language).items():
        said.setdefault(plain(source), set()).add(plain(translation))
    other = without_code(read(name, language))
    asked = {words: said[words] for words in named(read(name)) if words in said}
    assert {words: known for words, known in asked.items() if not any(each in other for each in known)} == {}


def test_the_pages_name_enough_of_the_window_for_that_to_tell_anything() -> None:
    known = {plain(source) for _, source in load_translations(RESOURCES / "i18n", OTHERS[0])}
    assert sum(words in known for path in ENGLISH for words in named(read(path.name))) > 50


def test_french_signs_stand_behind_a_space_that_does_not_break() -> None:
    breaking = re.compile(r"(?: [;:!?»]|« |[^\W\d_][;!?»])")
    found = {path.name: breaking.findall(LINK.sub("]", without_code(read(path.name, "fr")))) for path in ENGLISH}
    assert {name: each for name, each in found.items() if each} == {}
