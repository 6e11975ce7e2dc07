"""Checkpoints are sentences, in order, and far enough apart to look up for."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.checkpoints import SECONDS_APART, SECONDS_OF_A_GLANCE, checkpoints_of
from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import Roll, roll_of
from statement_studio.domain.spoken import read_text

SENTENCE = "We call on States to publish every result of water testing within thirty days."
SHAPES = st.lists(st.integers(1, 6), max_size=8)


def rolled(sentences: list[int]) -> Roll:
    text = "\n\n".join(" ".join([SENTENCE] * number) for number in sentences)
    blocks, pace = read_text(text, "en"), usual_pace("en")
    return roll_of(blocks, paragraphs(blocks, pace), pace)


@given(SHAPES)
def test_every_checkpoint_is_the_beginning_of_a_sentence(shape: list[int]) -> None:
    roll = rolled(shape)
    for point in checkpoints_of(roll):
        paragraph = roll.paragraphs[point.paragraph]
        assert paragraph.text[point.offset :].startswith("We call on States")
        assert point.words == "We call on States"
        assert point.seconds == paragraph.seconds_at(point.offset)


@given(SHAPES)
def test_checkpoints_lie_apart_and_none_is_far_from_the_next(shape: list[int]) -> None:
    roll = rolled(shape)
    times = [0.0, *(point.seconds for point in checkpoints_of(roll))]
    longest_sentence = 6.0
    most = SECONDS_APART + longest_sentence + SECONDS_OF_A_GLANCE
    assert all(SECONDS_OF_A_GLANCE <= b - a <= most for a, b in pairwise(times))
    assert roll.seconds - times[-1] <= most


@given(SHAPES)
def test_every_paragraph_has_its_time_unless_it_begins_a_glance_after_another(shape: list[int]) -> None:
    roll = rolled(shape)
    times = {(point.paragraph, point.offset): point.seconds for point in checkpoints_of(roll)}
    starts = [0.0, *(paragraph.starts_at for paragraph in roll.paragraphs)]
    for number, paragraph in enumerate(roll.paragraphs):
        begins = paragraph.seconds_at(paragraph.sentences[0])
        if begins - max(starts[: number + 1]) >= SECONDS_OF_A_GLANCE:
            assert times[number, paragraph.sentences[0]] == begins


def test_a_text_without_words_has_none() -> None:
    assert checkpoints_of(Roll()) == ()
