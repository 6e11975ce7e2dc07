"""Whatever is changed of a text while it is spoken, a lap stays with its paragraph."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.laps import same_laps
from statement_studio.domain.roll import Roll, RollParagraph
from statement_studio.domain.take import Lap, LapSource

SECONDS = 10.0


def roll(texts: list[str]) -> Roll:
    return Roll(tuple(RollParagraph(text, SECONDS * n, SECONDS, ()) for n, text in enumerate(texts)))


def laps(*paragraphs: int) -> tuple[Lap, ...]:
    return tuple(Lap(n, 9.0 * n, SECONDS * n, LapSource.VOICE) for n in paragraphs)


def texts(first: int, number: int) -> list[str]:
    return [f"Paragraph {n}." for n in range(first, first + number)]


@given(st.integers(1, 9), st.data())
def test_a_lap_of_a_paragraph_that_is_still_there_stays_with_it(number: int, data: st.DataObject) -> None:
    before = texts(0, number)
    start = data.draw(st.integers(0, number))
    end = data.draw(st.integers(start, number))
    now = [*before[:start], *texts(100, data.draw(st.integers(0, 3)) if start == end else 0), *before[end:]]
    kept = same_laps(laps(*range(1, number)), roll(before), roll(now))
    told = {before[n] for n in range(1, number)} & set(now[1:])
    assert {now[lap.paragraph] for lap in kept} == told
    for lap in kept:
        assert lap.at_seconds == 9.0 * before.index(now[lap.paragraph])
        assert lap.planned_seconds == SECONDS * lap.paragraph
        assert lap.source is LapSource.VOICE
    assert list(kept) == sorted(kept, key=lambda lap: lap.paragraph)


def test_a_paragraph_whose_words_are_changed_is_still_the_same() -> None:
    before = ["Madam President,", "Water is life.", "We ask for more.", "I thank you."]
    now = ["Madam President,", "Water is life, and so is land.", "I thank you."]
    assert [lap.paragraph for lap in same_laps(laps(1, 2, 3), roll(before), roll(now))] == [1, 2]
    same = [*before[:2], "We ask for less.", before[3]]
    assert same_laps(laps(1, 2, 3), roll(before), roll(same)) == laps(1, 2, 3)


def test_of_a_text_that_stays_nothing_changes() -> None:
    before = roll(texts(0, 4))
    assert same_laps(laps(1, 3), before, before) == laps(1, 3)
    assert same_laps(laps(1), before, Roll()) == ()
