"""One steps through a text by its sentences, each as it is spoken."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextDocument

from statement_studio.domain.pace import usual_pace
from statement_studio.session import wording
from statement_studio.session.sentence_steps import SentenceSteps
from statement_studio.session.timing import Timing

pytestmark = pytest.mark.usefixtures("qapp")


def steps_in(text: str, language: str = "en") -> tuple[SentenceSteps, QTextDocument]:
    document = QTextDocument()
    timing = Timing(usual_pace(language), parent=document)
    timing.follow(document)
    wording.put(document, text)
    return SentenceSteps(document, timing), document


def test_sentences_begin_where_they_are_spoken() -> None:
    steps, document = steps_in("We agree with Art. 9. 😀 Thank you!\n\n<!-- not said -->\n\nGoodbye.")
    starts, position = [0], 0
    while position < document.characterCount() - 1:
        position = steps.next_from(position)
        starts.append(position)
    assert starts == [0, 22, 36, 54, 62]
    back = [62]
    while back[-1] > 0:
        back.append(steps.previous_from(back[-1]))
    assert back[::-1] == starts


def test_the_step_back_within_a_sentence_goes_to_its_beginning() -> None:
    steps, _ = steps_in("We agree. Thank you.")
    assert steps.previous_from(15) == 10


@pytest.mark.parametrize(("position", "sentence"), [(0, (0, 9)), (9, (0, 9)), (10, (10, 20)), (20, (10, 20))])
def test_a_place_is_in_the_sentence_that_began_last(position: int, sentence: tuple[int, int]) -> None:
    steps, _ = steps_in("We agree. Thank you.")
    assert steps.at(position) == sentence


def test_chinese_sentences_need_no_space() -> None:
    steps, _ = steps_in("我们同意。谢谢。", "zh")
    assert steps.next_from(0) == 5


def test_an_empty_text_is_one_place() -> None:
    steps, _ = steps_in("")
    assert (steps.at(0), steps.next_from(0), steps.previous_from(0)) == ((0, 0), 0, 0)
