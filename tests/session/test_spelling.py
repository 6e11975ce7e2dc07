"""Words are wrong once a dictionary says so, and right as soon as a person does."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.files.dictionaries import FOLDER, bundled
from statement_studio.files.own_words import FOLDER as WORDS
from statement_studio.session.jobs import PoolJobs
from statement_studio.session.spelling import MOST_SUGGESTIONS, FileProblem, Spelling, dictionary_name
from statement_studio.session.wording import utf16_offset

_Result = TypeVar("_Result")

ENGLISH = "the we a to of and for human/S right/S water state-of-the-art council report/S para. delta colour organise"
FRENCH = "les droit/S de la personne article"
RUSSIAN = "право"
ARABIC = "حقوق"


class Later:
    """Jobs that wait until they are told to go on."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []
        self.count = 0

    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        self.count += 1
        self._waiting.append(lambda: done(work()))

    def go_on(self) -> None:
        """Do what waits."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()


def lay(folder: Path, tag: str, words: str) -> None:
    folder.mkdir(exist_ok=True, parents=True)
    (folder / f"{tag}.aff").write_text("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n", encoding="utf-8")
    listed = words.split()
    (folder / f"{tag}.dic").write_text("\n".join([str(len(listed)), *listed, ""]), encoding="utf-8")


@pytest.fixture
def system(tmp_path: Path) -> Path:
    folder = tmp_path / "system"
    for tag, words in (("en_GB", ENGLISH), ("fr", FRENCH), ("ru_RU", RUSSIAN), ("ar", ARABIC)):
        lay(folder, tag, words)
    return folder


@pytest.fixture
def jobs() -> Later:
    return Later()


@pytest.fixture
def spelling(qapp: QApplication, jobs: Later, settings: Path, system: Path) -> Spelling:
    """Return the spelling with the English dictionary open."""
    spelling = Spelling(jobs, settings, [system])
    spelling.prepare("en")
    jobs.go_on()
    return spelling


def wrong(spelling: Spelling, paragraph: str, language: str = "en", inside: str = "") -> list[str]:
    return [paragraph[start:end] for start, end in spelling.misspelt(paragraph, language, inside)]


def test_nothing_is_wrong_before_its_dictionary_is_open(
    qtbot: QtBot, jobs: Later, settings: Path, system: Path
) -> None:
    spelling = Spelling(jobs, settings, [system])
    assert not spelling.is_wrong("rigths", "en")
    assert not spelling.is_ready("en")
    assert not spelling.is_missing("en")
    with qtbot.waitSignal(spelling.changed):
        jobs.go_on()
    assert spelling.is_ready("en")
    assert spelling.is_wrong("rigths", "en")
    assert not spelling.is_wrong("rights", "en")


def test_a_dictionary_is_opened_once(spelling: Spelling, jobs: Later) -> None:
    for _ in range(3):
        spelling.prepare("en")
        wrong(spelling, "rigths and wter")
    assert jobs.count == 1


def test_a_dictionary_is_opened_away_from_the_window(qtbot: QtBot, settings: Path) -> None:
    jobs = PoolJobs()
    spelling = Spelling(jobs, settings, bundled())
    threads: list[int] = []
    spelling.changed.connect(lambda: threads.append(threading.get_ident()))
    spelling.prepare("en")
    qtbot.waitUntil(lambda: spelling.is_ready("en"))
    assert threads == [threading.get_ident()]
    assert wrong(spelling, "The protecton of human rights") == ["protecton"]
    assert "protection" in spelling.suggest("protecton", "en")


@pytest.mark.parametrize("word", ["colour", "Labour", "organisations", "defence", "programme", "judgement"])
def test_british_forms_are_right_where_only_the_bundled_dictionary_is(
    word: str, qapp: QApplication, jobs: Later, settings: Path
) -> None:
    spelling = Spelling(jobs, settings, bundled())
    spelling.prepare("en")
    jobs.go_on()
    assert not spelling.is_wrong(word, "en")
    assert spelling.is_wrong("labuor", "en")


def test_wrong_words_are_told_by_their_places(spelling: Spelling) -> None:
    assert spelling.misspelt("We the **humn** rigths", "en") == ((9, 13), (16, 22))


def test_places_are_code_points_and_qt_counts_more(spelling: Spelling) -> None:
    paragraph = "😀 rigths"
    assert spelling.misspelt(paragraph, "en") == ((2, 8),)
    assert utf16_offset(paragraph, 2) == 3


def test_what_is_not_prose_is_never_wrong(spelling: Spelling) -> None:
    text = "the A/HRC/58/65 and x@exmple.org www.exmple.org 58th NGOs OHCHR’s <!-- rigths --> {>>rigths<<} ~~rigths~~"
    assert wrong(spelling, text) == []
    assert wrong(spelling, "rigths --> rigths", inside="comment") == ["rigths"]


def test_capitals_at_the_beginning_of_a_sentence_are_right(spelling: Spelling) -> None:
    assert wrong(spelling, "Human rights. Water and Wter.") == ["Wter"]


def test_an_abbreviation_is_right_with_its_full_stop_alone(spelling: Spelling) -> None:
    assert wrong(spelling, "the para. of the para") == ["para"]


def test_hyphens_possessives_and_apostrophes(spelling: Spelling) -> None:
    assert wrong(spelling, "state-of-the-art, human-rigths, the council’s, the councl's") == ["rigths", "councl"]


def test_names_that_are_known_are_right(spelling: Spelling, qtbot: QtBot) -> None:
    assert wrong(spelling, "Delko and Sub-Kom. and RdO’s delko") == ["Delko", "Sub", "Kom", "delko"]
    with qtbot.waitSignal(spelling.changed):
        spelling.know(["Delko", "Sub-Kom."])
    assert wrong(spelling, "Delko’s and Sub-Kom. and delko") == ["delko"]
    with qtbot.assertNotEmitted(spelling.changed):
        spelling.know(["Sub-Kom.", "Delko"])


def test_a_word_is_spelled_in_the_language_of_its_script(spelling: Spelling, jobs: Later) -> None:
    paragraph = "the حقوق and حقووق and право and правво and 日本 and δίκαιο"
    assert wrong(spelling, paragraph) == []
    jobs.go_on()
    assert wrong(spelling, paragraph) == ["حقووق", "правво"]
    assert wrong(spelling, "право UNICEF Amnestyy", "ru") == []


def test_without_a_dictionary_of_its_script_a_word_is_passed_over(
    qapp: QApplication, jobs: Later, settings: Path, tmp_path: Path
) -> None:
    lay(tmp_path / "english", "en_GB", ENGLISH)
    spelling = Spelling(jobs, settings, [tmp_path / "english"])
    for _ in range(2):
        assert wrong(spelling, "the حقووق of the water") == []
        jobs.go_on()
    assert spelling.is_missing("ar")
    assert not spelling.is_ready("ar")


def test_a_paragraph_may_be_in_another_language(spelling: Spelling, jobs: Later) -> None:
    paragraph = "<!-- lang: fr --> Les droits de l’artcile de la persone"
    wrong(spelling, paragraph)
    jobs.go_on()
    assert wrong(spelling, paragraph) == ["artcile", "persone"]
    assert wrong(spelling, paragraph.replace("fr", "pt")) == []


@pytest.mark.parametrize("language", ["", "zh", "../../etc", "xx", "en/../fr"])
def test_a_language_without_dictionary_has_no_wrong_words(spelling: Spelling, jobs: Later, language: str) -> None:
    wrong(spelling, "rigths 权利", language)
    spelling.prepare(language)
    jobs.go_on()
    assert wrong(spelling, "rigths 权利", language) == []
    assert spelling.is_missing(language)
    assert spelling.suggest("rigths", language) == ()


def test_suggestions_are_few_and_keep_the_apostrophe(qapp: QApplication, jobs: Later, settings: Path) -> None:
    spelling = Spelling(jobs, settings, bundled())
    assert spelling.suggest("dont’t", "en") == ()
    spelling.prepare("en")
    jobs.go_on()
    assert "don’t" in spelling.suggest("dont’t", "en")
    assert 0 < len(spelling.suggest("wter", "en")) <= MOST_SUGGESTIONS


def test_a_word_that_was_learnt_is_right_from_then_on(
    spelling: Spelling, qtbot: QtBot, jobs: Later, settings: Path, system: Path
) -> None:
    assert wrong(spelling, "delko Delko delko’s") == ["delko", "Delko", "delko"]
    with qtbot.waitSignal(spelling.changed):
        spelling.learn("delko", "en")
    assert wrong(spelling, "delko Delko delko’s") == []
    again = Spelling(jobs, settings, [system])
    again.prepare("en")
    jobs.go_on()
    assert again.words("en") == ("delko",)
    again.forget("delko", "en")
    assert wrong(again, "delko") == ["delko"]
    assert again.words("en") == ()


def test_a_word_in_another_script_is_learnt_in_its_language(spelling: Spelling, jobs: Later) -> None:
    spelling.learn("حقووق", "en")
    spelling.prepare("ar")
    jobs.go_on()
    assert (spelling.words("ar"), spelling.words("en")) == (("حقووق",), ())
    assert wrong(spelling, "the حقووق") == []


def test_what_is_learnt_while_a_dictionary_opens_is_not_lost(
    qapp: QApplication, jobs: Later, settings: Path, system: Path
) -> None:
    spelling = Spelling(jobs, settings, [system])
    spelling.prepare("en")
    spelling.learn("delko", "en")
    jobs.go_on()
    assert wrong(spelling, "delko wter") == ["wter"]


def test_a_word_that_is_ignored_is_right_in_this_session_alone(
    spelling: Spelling, qtbot: QtBot, jobs: Later, settings: Path, system: Path
) -> None:
    assert wrong(spelling, "Delko’s") == ["Delko"]
    with qtbot.waitSignal(spelling.changed):
        spelling.ignore("Delko")
    assert wrong(spelling, "Delko’s") == []
    again = Spelling(jobs, settings, [system])
    again.prepare("en")
    jobs.go_on()
    assert wrong(again, "Delko’s") == ["Delko"]
    spelling.forget("Delko", "en")
    assert wrong(spelling, "Delko’s") == ["Delko"]


def test_what_cannot_be_learnt_changes_nothing(spelling: Spelling, settings: Path, qtbot: QtBot) -> None:
    (settings / WORDS / "en.txt").mkdir(parents=True)
    with qtbot.assertNotEmitted(spelling.changed), pytest.raises(FileProblem):
        spelling.learn("delko", "en")
    assert spelling.is_wrong("delko", "en")


def test_a_persons_own_dictionary_is_used(spelling: Spelling, jobs: Later, settings: Path) -> None:
    assert spelling.is_wrong("wter", "en")
    lay(settings / FOLDER, "en_ZA", "wter")
    spelling.refresh()
    jobs.go_on()
    assert not spelling.is_wrong("wter", "en")
    files = spelling.dictionary("en")
    assert files is not None
    assert (files.tag, files.is_own) == ("en_ZA", True)


def test_a_damaged_dictionary_is_told_of_and_the_next_best_used(
    qapp: QApplication, jobs: Later, settings: Path, system: Path
) -> None:
    lay(settings / FOLDER, "en_ZA", "wter")
    (settings / FOLDER / "en_ZA.dic").write_bytes(b"")
    (settings / WORDS / "en.txt").mkdir(parents=True)
    spelling = Spelling(jobs, settings, [system])
    spelling.prepare("en")
    jobs.go_on()
    assert wrong(spelling, "the wter") == ["wter"]
    assert [problem.path.name for problem in spelling.problems] == ["en.txt", "en_ZA.dic"]


def test_a_failure_of_the_library_leaves_a_language_unspelled(qapp: QApplication, settings: Path) -> None:
    class Failing:
        def run(
            self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
        ) -> None:
            failed(MemoryError())

    spelling = Spelling(Failing(), settings, bundled())
    assert wrong(spelling, "rigths") == []
    assert spelling.is_missing("en")


def test_a_dictionary_is_named_in_its_language(spelling: Spelling, jobs: Later) -> None:
    spelling.prepare("fr")
    jobs.go_on()
    names = [dictionary_name(files) for code in ("en", "fr") if (files := spelling.dictionary(code))]
    assert names == ["British English (en_GB)", "français (fr)"]
