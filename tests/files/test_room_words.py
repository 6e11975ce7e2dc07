"""The room's own words are shipped, and a list that cannot be read takes nothing else with it."""

from __future__ import annotations

from pathlib import Path

from statement_studio.files.dictionaries import bundled, find, fitting
from statement_studio.files.dictionary import open_dictionary
from statement_studio.files.room_words import FOLDER, load_room_words

RESOURCES = Path(__file__).parents[2] / "resources"


def test_the_shipped_lists_hold_words_that_no_dictionary_has() -> None:
    words = load_room_words(RESOURCES)
    dictionary = open_dictionary(fitting(find(bundled()), "en")[0])
    for word in ("rapporteurship", "cogens", "Rohingya", "antigypsyism"):
        assert word in words
        assert not dictionary.knows(word)
    assert {"antitsiganisme", "interseccionalidad", "фемицид"} <= words


def test_the_shipped_lists_are_words_without_remarks_and_doublets() -> None:
    for path in (RESOURCES / FOLDER).glob("*.txt"):
        remark, *lines = path.read_text(encoding="utf-8").splitlines()
        assert remark.startswith("#")
        assert len(lines) == len(set(lines)), path
        assert all(line == line.strip() and line and "#" not in line and " " not in line for line in lines), path


def test_remarks_and_empty_lines_are_no_words(tmp_path: Path) -> None:
    (tmp_path / FOLDER).mkdir()
    (tmp_path / FOLDER / "en.txt").write_text("# of the room\n\nrefouled # as in refoulement\n", encoding="utf-8")
    (tmp_path / FOLDER / "fr.txt").mkdir()
    (tmp_path / FOLDER / "es.txt").write_bytes(b"ecocidio\n\xff\n")
    assert {"refouled", "ecocidio"} <= load_room_words(tmp_path)


def test_without_lists_there_are_no_words(tmp_path: Path) -> None:
    assert load_room_words(tmp_path) == frozenset()
