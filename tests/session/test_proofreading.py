"""Every misspelt word is met once, put right in one step, and every step of the way can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.statement import Speaker, Statement
from statement_studio.session.desk import Desk
from statement_studio.session.proofreading import Proofreader, Walk
from statement_studio.session.spelling import FileProblem, Spelling

_Result = TypeVar("_Result")
ENGLISH = "we thank you the human rights of and all council"


class AtOnce:
    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        done(work())


def lay(folder: Path, tag: str, words: str) -> None:
    folder.mkdir(exist_ok=True, parents=True)
    (folder / f"{tag}.aff").write_text("SET UTF-8\n", encoding="utf-8")
    listed = words.split()
    (folder / f"{tag}.dic").write_text("\n".join([str(len(listed)), *listed, ""]), encoding="utf-8")


@pytest.fixture
def proofreader(desk: Desk, settings: Path, tmp_path: Path) -> Proofreader:
    lay(tmp_path / "system", "en_GB", ENGLISH)
    lay(tmp_path / "system", "fr", "nous les droits")
    made = Proofreader(desk, Spelling(AtOnce(), settings, [tmp_path / "system"]), ["refouled"])
    made.spelling.prepare("en")
    made.spelling.prepare("fr")
    return made


def begin(proofreader: Proofreader, text: str, at: int = 0, **details: object) -> Walk:
    proofreader.desk.begin(Statement(text=text, **details))  # type: ignore[arg-type]
    return Walk(proofreader, at, "Spelling")


def met(walk: Walk) -> list[str]:
    found = []
    while walk.fault is not None:
        found.append(walk.fault.word)
        walk.skip()
    return found


def text(proofreader: Proofreader) -> str:
    return proofreader.desk.current.text


def test_the_walk_meets_every_word_once_from_any_place(proofreader: Proofreader) -> None:
    written = "We thnak you.\n\nThe rigths of alll.\n\nAnd humann."
    place = written.replace("\n\n", "\n").index
    assert met(begin(proofreader, written)) == ["thnak", "rigths", "alll", "humann"]
    assert met(begin(proofreader, written, at=place("alll"))) == ["alll", "humann", "thnak", "rigths"]
    assert met(begin(proofreader, written, at=place("humann") + 2)) == ["thnak", "rigths", "alll", "humann"]


def test_notes_and_what_they_leave_open_are_not_met(proofreader: Proofreader) -> None:
    assert met(begin(proofreader, "We <!-- thnak\n\nrigths --> alll {>>humann<<} ~~thnak~~")) == ["alll"]


def test_names_the_lexicon_and_words_of_the_room_are_right(proofreader: Proofreader) -> None:
    walk = begin(
        proofreader,
        "We thank Delko, Amna and refouled Sudkor.",
        speaker=Speaker(name="Amna Delko"),
        lexicon=Lexicon((("Sudkor", "sud core"),)),
    )
    assert met(walk) == []


def test_a_word_is_replaced_in_one_step(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "😀 We thnak human-rigths.")
    walk.replace("thank")
    assert text(proofreader) == "😀 We thank human-rigths."
    walk.replace("rights")
    assert text(proofreader) == "😀 We thank human-rights."
    assert walk.fault is None
    proofreader.desk.history.stack.undo()
    assert text(proofreader) == "😀 We thank human-rigths."
    proofreader.desk.history.stack.undo()
    assert text(proofreader) == "😀 We thnak human-rigths."
    assert not proofreader.desk.is_unsaved


def test_what_replaces_a_word_is_not_met_again(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thnak alll.")
    walk.replace("thannk")
    assert met(walk) == ["alll"]


def test_all_of_a_word_are_replaced_in_one_step_where_they_are_wrong(proofreader: Proofreader) -> None:
    written = "The rigths.\n\nAll rigths <!-- rigths --> and human-rigths."
    walk = begin(proofreader, written)
    assert walk.replace_all("rights") == 3
    assert text(proofreader) == "The rights.\n\nAll rights <!-- rigths --> and human-rights."
    assert walk.fault is None
    proofreader.desk.history.stack.undo()
    assert text(proofreader) == written


def test_going_back_takes_back_what_was_done(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thnak Delkoo, alll humann councill.")
    assert not walk.may_go_back
    walk.replace("thank")
    walk.learn()
    walk.ignore()
    walk.skip()
    walk.replace_all("council")
    assert walk.fault is None
    words: list[str] = []
    while walk.may_go_back:
        walk.back()
        assert walk.fault is not None
        words.append(walk.fault.word)
    assert words == ["councill", "humann", "alll", "Delkoo", "thnak"]
    assert text(proofreader) == "We thnak Delkoo, alll humann councill."
    assert proofreader.spelling.words("en") == ()
    assert met(begin(proofreader, "We Delkoo alll.")) == ["Delkoo", "alll"]


def test_going_back_leaves_alone_what_came_after(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thnak alll.")
    walk.replace("thank")
    QTextCursor(proofreader.desk.document).insertText("The ")
    walk.back()
    assert text(proofreader) == "The We thank alll."
    assert walk.fault is not None
    assert walk.fault.word == "alll"


def test_a_text_that_changed_meanwhile_is_not_written_over(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thnak alll.")
    QTextCursor(proofreader.desk.document).insertText("The ")
    walk.replace("thank")
    assert text(proofreader) == "The We thnak alll."
    assert walk.fault is not None
    assert walk.fault.word == "thnak"
    walk.replace("thank")
    assert text(proofreader) == "The We thank alll."


def test_a_statement_that_is_read_only_stays_as_it_is(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thnak alll.")
    proofreader.desk.set_read_only(is_read_only=True)
    walk.replace("thank")
    assert walk.replace_all("thank") == 0
    proofreader.set_language(QTextCursor(proofreader.desk.document), "fr", "Language")
    assert text(proofreader) == "We thnak alll."
    assert met(walk) == ["thnak", "alll"]


def test_a_word_that_cannot_be_learnt_stays_at_hand(proofreader: Proofreader, settings: Path) -> None:
    walk = begin(proofreader, "We thnak you.")
    (settings / "words" / "en.txt").mkdir(parents=True)
    with pytest.raises(FileProblem):
        walk.learn()
    assert walk.fault is not None
    assert not walk.may_go_back


def test_a_word_stands_in_its_sentence(proofreader: Proofreader) -> None:
    walk = begin(proofreader, "We thank you. The “rigths” of all! And you.")
    assert walk.fault is not None
    sentence, (start, end) = walk.fault.sentence
    assert (sentence, sentence[start:end]) == ("The “rigths” of all!", "rigths")


def test_the_word_at_a_place_is_told(proofreader: Proofreader) -> None:
    begin(proofreader, "We thnak you.")
    words = [fault.word if (fault := proofreader.fault_at(place)) else "" for place in range(14)]
    assert words == [*[""] * 3, *["thnak"] * 6, *[""] * 5]


def test_the_language_of_paragraphs_is_set_and_taken_back_in_one_step(proofreader: Proofreader) -> None:
    begin(proofreader, "We thank you.\n\nNous droits.\n\n# Les droits")
    cursor = QTextCursor(proofreader.desk.document)
    cursor.setPosition(16)
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    proofreader.set_language(cursor, "fr", "Language")
    marked = "We thank you.\n\n<!-- lang: fr --> Nous droits.\n\n<!-- lang: fr -->\n# Les droits"
    assert text(proofreader) == marked
    assert proofreader.languages() == ("en", "fr")
    assert met(Walk(proofreader, 0, "Spelling")) == []
    proofreader.desk.history.stack.undo()
    assert text(proofreader) == "We thank you.\n\nNous droits.\n\n# Les droits"
    proofreader.desk.history.stack.redo()
    proofreader.set_language(QTextCursor(proofreader.desk.document), "", "Language")
    assert text(proofreader) == marked


WORDS = st.sampled_from(["we", "rigths", "thnak", "human-rigths", "😀", "<!-- rigths -->", "the."])


@hypothesis_settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(WORDS, max_size=5).map(" ".join), max_size=5).map("\n\n".join), st.integers(0, 60))
def test_after_the_walk_nothing_is_wrong_and_all_of_it_can_be_taken_back(
    proofreader: Proofreader, written: str, at: int
) -> None:
    walk = begin(proofreader, written)
    walk = Walk(proofreader, min(at, proofreader.desk.document.characterCount() - 1), "Spelling")
    before = text(proofreader)
    while walk.fault is not None:
        walk.replace("thank" if walk.fault.word == "thnak" else "rights")
    if at == 0:
        assert proofreader.first_from(0) is None
    while walk.may_go_back:
        walk.back()
    assert text(proofreader) == before
