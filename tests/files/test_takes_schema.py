"""What the lines of `rehearsals.yaml` mean."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.take import LONGEST_NOTE, MOST_LAPS, Break, BreakReason, Lap, LapSource, Take
from statement_studio.files.plain_yaml import read
from statement_studio.files.problems import FileProblem
from statement_studio.files.takes_schema import takes_from_fields, takes_to_fields, text_key_from_fields
from statement_studio.files.yaml_text import emit

PATH = Path("rehearsals.yaml")
TENTHS = st.integers(0, 9_000).map(lambda tenths: tenths / 10)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=60).map(str.strip)
LAPS = st.builds(Lap, st.integers(0, 400), TENTHS, TENTHS, st.sampled_from(LapSource))
BREAKS = st.builds(Break, TENTHS, TENTHS, st.sampled_from(BreakReason))
TAKES = st.builds(
    Take,
    st.just("2026-03-01T10:00:00Z"),
    st.integers(1, 9_000).map(lambda tenths: tenths / 10),
    st.none() | st.integers(1, 900).map(float),
    st.just("ab"),
    st.sampled_from(("", "en", "no")),
    WORDS,
    st.none() | TENTHS,
    TENTHS,
    st.integers(-9_000, 9_000).map(lambda tenths: tenths / 10),
    st.lists(LAPS, max_size=4).map(tuple),
    st.lists(BREAKS, max_size=3).map(tuple),
    WORDS,
    WORDS,
    st.sampled_from(("", "take-1.wav")),
    st.sampled_from((None, True, False)),
)


def takes_of(source: str) -> tuple[Take, ...]:
    return takes_from_fields(read(source.encode(), PATH), PATH)


def key_of(source: str) -> str:
    return text_key_from_fields(read(source.encode(), PATH), PATH)


@given(st.lists(TAKES, max_size=3).map(tuple))
def test_what_is_kept_of_takes_is_read_again(takes: tuple[Take, ...]) -> None:
    assert takes_of(emit(takes_to_fields(takes))) == takes


def test_a_take_is_written_in_words_that_people_understand() -> None:
    take = Take(
        at="2026-03-01T10:00:00Z",
        seconds=87.4,
        slot_seconds=90.0,
        text_sha256="ab",
        language="en",
        planned_seconds=86.0,
        laps=(Lap(1, 12.34, 12.0), Lap(2, 30.0, 29.0, LapSource.VOICE)),
        breaks=(Break(40.0, 140.0, BreakReason.POINT_OF_ORDER),),
        note="Too fast at the end",
    )
    source = emit(takes_to_fields((take,)))
    for line in ("paragraph: 2", "at: 12.3", "source: voice", "reason: point_of_order", "note: Too fast at the end"):
        assert line in source
    for key in ("late", "shifted"):
        assert key not in source, "what is usual is left out"


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("laps: [{paragraph: 0, at: 1, planned: 1}]", "from 1"),
        ("laps: [{paragraph: 1.5, at: 1, planned: 1}]", "whole numbers"),
        ("laps: [{paragraph: 2, at: soon, planned: 1}]", "soon"),
        ("laps: [{paragraph: 2, at: 1, planned: 1, source: dream}]", "dream"),
        ("breaks: [{at: 1, seconds: -1}]", "-1"),
        ("breaks: [{at: 1, seconds: 2, reason: coffee}]", "coffee"),
        ("laps: [" + ", ".join(["{paragraph: 1, at: 1, planned: 1}"] * (MOST_LAPS + 1)) + "]", "more than"),
        ("shifted: back", "back"),
        ("shifted: --5", "--5"),
        ("shifted: 90000", "from -86400 to 86400"),
        ("shifted: -90000", "from -86400 to 86400"),
        ("shifted: -1e3", "-1e3"),
        ("shifted: \u221210", "plain number"),
        ("shifted: [10]", "one piece of text"),
        ("late: -2", "from 0"),
        ("note: " + "x" * (LONGEST_NOTE + 1), "Shorten"),
        ("recording: ../secret.wav", "not the name of a recording"),
        ("recording: /tmp/secret.wav", "not the name of a recording"),
        ("recording: 'a\\b.wav'", "not the name of a recording"),
        ("recording: .hidden", "not the name of a recording"),
    ],
)
def test_what_no_take_can_be_is_refused_with_its_line(line: str, message: str) -> None:
    with pytest.raises(FileProblem, match=message) as caught:
        takes_of(f"takes:\n  - seconds: 90\n    {line}\n")
    assert caught.value.line == 3


def test_takes_are_read_with_what_is_unknown() -> None:
    take = takes_of(
        "takes:\n  - {at: '2026-03-01T10:00:00Z', seconds: 92.5, slot: 1:30, text_sha256: ab, x-room: XX}\n"
    )[0]
    assert (take.at, take.seconds, take.slot_seconds, take.text_sha256) == ("2026-03-01T10:00:00Z", 92.5, 90, "ab")
    assert [name for name, _ in take.extra] == ["x-room"]
    assert takes_of(emit(takes_to_fields((take,)))) == (take,)


@pytest.mark.parametrize("source", ["takes:\n  - at: x\n", "takes:\n  - seconds: ~\n", "takes:\n  - seconds: long\n"])
def test_a_take_without_a_length_is_refused(source: str) -> None:
    with pytest.raises(FileProblem, match="length") as caught:
        takes_of(source)
    assert caught.value.line == 2


@pytest.mark.parametrize(("seconds", "kept"), [(0.0, 0.1), (0.04, 0.1), (92.46, 92.5), (1e6, 36_000.0)])
def test_a_take_of_any_length_can_be_read_again(seconds: float, kept: float) -> None:
    source = emit(takes_to_fields((Take("2026-03-01T10:00:00Z", seconds, None, "ab"),)))
    assert takes_of(source) == (Take("2026-03-01T10:00:00Z", kept, None, "ab"),)


@pytest.mark.parametrize(("shift", "line"), [(10.0, "shifted: 10"), (-20.0, 'shifted: "-20"'), (-0.04, "")])
def test_a_clock_set_by_hand_is_written_as_what_it_is(shift: float, line: str) -> None:
    source = emit(takes_to_fields((Take("2026-03-01T10:00:00Z", 90.0, None, "ab", shift_seconds=shift),)))
    assert [written.strip() for written in source.splitlines() if "shifted" in written] == ([line] if line else [])
    assert "late" not in source


@pytest.mark.parametrize("source", ["", "shifted:", "shifted: ~"])
def test_a_take_of_an_earlier_version_was_not_set_by_hand(source: str) -> None:
    assert takes_of(f"takes:\n  - seconds: 90\n    {source}\n")[0].shift_seconds == 0


@given(st.floats(0, 1e7), st.floats(-1e7, 1e7))
def test_what_ran_for_days_can_be_read_again(long: float, shift: float) -> None:
    take = Take("2026-03-01T10:00:00Z", 90.0, None, "ab", late_seconds=long, shift_seconds=shift)
    take = replace(take, laps=(Lap(1, long, long),), breaks=(Break(long, long, BreakReason.PAUSE),))
    again = takes_of(emit(takes_to_fields((take,))))
    assert again[0].shift_seconds == pytest.approx(max(-86_400, min(86_400, shift)), abs=0.051)
    assert again[0].late_seconds == again[0].breaks[0].seconds == pytest.approx(min(86_400, long), abs=0.051)
    assert takes_of(emit(takes_to_fields(again))) == again


def test_the_key_of_the_text_stands_beside_the_takes() -> None:
    assert key_of(emit(takes_to_fields((), "9f31c2"))) == "9f31c2"
    assert key_of("text: 0120\n") == "0120"
    assert key_of("takes: []\n") == ""


@pytest.mark.parametrize("key", ["the first words", "x" * 65, "é", "[a]"])
def test_what_is_no_key_of_a_text_is_refused_with_its_line(key: str) -> None:
    with pytest.raises(FileProblem) as caught:
        key_of(f"format: 1\ntext: {key}\n")
    assert caught.value.line == 2
