"""An open dictionary knows its words, and what is no dictionary is told of before the library sees it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from statement_studio.files.dictionaries import DictionaryFiles, bundled, find
from statement_studio.files.dictionary import Dictionary, open_dictionary
from statement_studio.files.problems import FileProblem

AFFIXES = "SET {encoding}\nTRY esianrtolcdugmphbyfvkwz'\nSFX S Y 1\nSFX S 0 s .\n"


def laid(folder: Path, words: str, encoding: str = "UTF-8") -> DictionaryFiles:
    """Lay a dictionary of some words into a folder."""
    files = DictionaryFiles("en_GB", folder / "en_GB.aff", folder / "en_GB.dic")
    files.aff.write_text(AFFIXES.format(encoding=encoding), encoding="ascii")
    files.dic.write_text(f"{len(words.split())}\n" + "\n".join(words.split()) + "\n", encoding=encoding)
    return files


def test_words_are_known_with_their_endings_and_in_capitals(tmp_path: Path) -> None:
    dictionary = open_dictionary(laid(tmp_path, "right/S Geneva"))
    known = ["right", "rights", "Rights", "RIGHTS", "Geneva"]
    assert [dictionary.knows(word) for word in known] == [True] * len(known)
    assert not any(dictionary.knows(word) for word in ["rigth", "geneva", "right" * 20])


def test_suggestions_are_other_words(tmp_path: Path) -> None:
    dictionary = open_dictionary(laid(tmp_path, "right/S water"))
    assert next(dictionary.suggestions("rigth")) == "right"
    assert list(dictionary.suggestions("w" * 100)) == []


def test_a_letter_that_its_encoding_has_not_is_in_no_word(tmp_path: Path) -> None:
    dictionary = open_dictionary(laid(tmp_path, "élan", "ISO8859-1"))
    assert dictionary.knows("élan")
    assert not dictionary.knows("Šimić")
    assert list(dictionary.suggestions("Šimić")) == []


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "словари и т. д."
    folder.mkdir()
    assert open_dictionary(laid(folder, "right")).knows("right")


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"rights\nwater\n", b"0\n", b"99999999999\nrights\n", b"1\nri\0ghts\n", b"<html>404</html>"]
)
def test_a_damaged_dictionary_is_told_of(content: bytes, tmp_path: Path) -> None:
    files = laid(tmp_path, "right")
    files.dic.write_bytes(content)
    with pytest.raises(FileProblem, match=r"en_GB\.dic: This is no dictionary"):
        open_dictionary(files)


def test_a_dictionary_that_is_gone_is_told_of(tmp_path: Path) -> None:
    files = laid(tmp_path, "right")
    files.aff.unlink()
    with pytest.raises(FileProblem, match=r"en_GB\.aff"):
        open_dictionary(files)


def test_a_count_may_be_wrong_and_stand_behind_a_mark(tmp_path: Path) -> None:
    files = laid(tmp_path, "right water")
    files.dic.write_bytes(b"\xef\xbb\xbf7\r\nright\r\nwater\r\n")
    assert open_dictionary(files).knows("water")


def test_without_the_library_a_dictionary_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "hunspell", None)
    with pytest.raises(FileProblem, match="chunspell"):
        open_dictionary(laid(tmp_path, "right"))


@pytest.fixture(scope="module")
def english() -> Dictionary:
    return open_dictionary(find(bundled())["en_US"])


def test_the_bundled_dictionary_knows_english(english: Dictionary) -> None:
    known = ("Human", "rights", "defenders", "don't", "Geneva", "privileges")
    assert [word for word in known if not english.knows(word)] == []
    assert not english.knows("protecton")


def test_the_bundled_dictionary_suggests(english: Dictionary) -> None:
    assert "protection" in list(english.suggestions("protecton"))
