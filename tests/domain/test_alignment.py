"""A recording set against a script, by pauses alone, and what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from statement_studio.domain.alignment import Method, Stretch, aligned, by_pauses, too_fast
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text

TEXT = (
    "Mister President,\n\nWe thank the Rapporteur for the report, which names what others hide. Two gaps remain.\n\n"
    "Lawyers are arrested, held for weeks and tried in secret. Nobody answers for it.\n\nI thank you."
)


def script(text: str = TEXT, words_per_minute: float = 150) -> Script:
    return script_of(read_text(text, "en"), pace_by_hand("en", words_per_minute))


def spoken(
    plan: Script, tempo: float = 1.0, comma: float = 0.15, stop: float = 0.5
) -> tuple[list[Stretch], list[float]]:
    """Return the stretches of speech of somebody who keeps to the plan, and when each sentence begins."""
    clock, stretches, starts = 0.4, list[Stretch](), list[float]()
    for sentence in plan.sentences:
        clock += 2 * stop if sentence.opens_paragraph else stop
        starts.append(clock)
        for seconds in sentence.phrases:
            stretches.append(Stretch(clock, clock + seconds * tempo))
            clock += seconds * tempo + comma
        clock -= comma
    return stretches, starts


@pytest.mark.parametrize("tempo", [0.6, 1.0, 1.7])
def test_the_starts_are_found_however_fast_somebody_speaks(tempo: float) -> None:
    plan = script()
    stretches, starts = spoken(plan, tempo)
    found = by_pauses(plan, stretches)
    assert found is not None
    assert [each.starts_at for each in found.sentences] == pytest.approx(starts)
    assert found.method is Method.PAUSES


def test_a_long_hesitation_within_a_sentence_is_no_end_of_it() -> None:
    plan = script()
    stretches, starts = spoken(plan)
    second = next(number for number, each in enumerate(stretches) if each.starts_at == starts[1])
    whole = stretches[second]
    middle = whole.starts_at + whole.seconds * 0.55
    later = [Stretch(each.starts_at + 1.2, each.ends_at + 1.2) for each in stretches[second + 1 :]]
    halves = [Stretch(whole.starts_at, middle), Stretch(middle + 1.2, whole.ends_at + 1.2)]
    found = by_pauses(plan, [*stretches[:second], *halves, *later])
    assert found is not None
    expected = [start if start <= whole.starts_at else start + 1.2 for start in starts]
    assert [each.starts_at for each in found.sentences] == pytest.approx(expected)


def test_without_speech_or_text_there_is_no_alignment() -> None:
    assert by_pauses(script(), []) is None
    assert by_pauses(script("<!-- silent -->"), [Stretch(0, 1)]) is None


def test_what_is_not_wanted_any_more_stops_between_the_steps() -> None:
    def stop() -> None:
        raise KeyError

    with pytest.raises(KeyError):
        by_pauses(script(), spoken(script())[0], stop)


STRETCHES = st.lists(st.tuples(st.floats(0.05, 1.5), st.floats(0.05, 6.0)), min_size=1, max_size=12).map(
    lambda parts: [
        Stretch(
            sum(sum(each) for each in parts[:number]) + pause,
            sum(sum(each) for each in parts[:number]) + pause + seconds,
        )
        for number, (pause, seconds) in enumerate(parts)
    ]
)


@settings(max_examples=40)
@given(STRETCHES)
def test_starts_never_step_back_and_stay_within_the_recording(stretches: list[Stretch]) -> None:
    found = by_pauses(script(), stretches)
    times = [time for each in found.sentences for time in (each.starts_at, each.ends_at)] if found else []
    assert times == sorted(times)
    assert all(stretches[0].starts_at <= time <= stretches[-1].ends_at + 1e-9 for time in times)


@settings(max_examples=30)
@given(STRETCHES, st.floats(60, 300))
def test_another_planned_pace_gives_the_same_boundaries(stretches: list[Stretch], words_per_minute: float) -> None:
    one, other = (by_pauses(script(words_per_minute=pace), stretches) for pace in (150.0, words_per_minute))
    assert (one is None) == (other is None)
    if one and other:
        assert [each.starts_at for each in one.sentences] == pytest.approx([each.starts_at for each in other.sentences])


def test_paragraphs_begin_with_their_first_sentence_and_tell_the_pause_before() -> None:
    plan = script()
    found = aligned([(0, 1.0, 2.0), (1, 3.5, 7.0), (2, 7.5, 8.0)], plan, Method.WORDS)
    assert [(each.block, each.starts_at, each.ends_at, each.pause_before) for each in found.paragraphs] == [
        (0, 1.0, 2.0, 0.0),
        (1, 3.5, 8.0, 1.5),
    ]


def test_the_tempo_of_a_steady_speaker_is_one_everywhere() -> None:
    plan = script()
    seconds = usual_pace("en").seconds_per_unit
    times, clock = [], 0.0
    for number, sentence in enumerate(plan.sentences):
        times.append((number, clock, clock + sentence.units * seconds))
        clock = times[-1][2] + 0.5
    found = aligned(times, plan, Method.WORDS)
    assert [found.tempo(each) for each in found.sentences] == pytest.approx([1.0] * len(plan.sentences))
    hurried = replace(
        found, sentences=(*found.sentences[:-1], replace(found.sentences[-1], ends_at=times[-1][1] + 0.2))
    )
    assert hurried.tempo(hurried.sentences[-1]) > 1.5


@pytest.mark.parametrize(("words_per_minute", "passages"), [(110, 0), (170, 1)])
def test_passages_are_too_fast_above_the_rate_that_interpreters_ask_for(words_per_minute: float, passages: int) -> None:
    plan, seconds = script(), pace_by_hand("en", words_per_minute).seconds_per_unit
    times, clock = [], 0.0
    for number, sentence in enumerate(plan.sentences):
        times.append((number, clock, clock + sentence.units * seconds))
        clock = times[-1][2]
    found = too_fast(aligned(times, plan, Method.WORDS), "en")
    assert len(found) == passages
    for passage in found:
        assert (passage.first, passage.last) == (0, len(plan.sentences) - 1)
        assert passage.words_per_minute == pytest.approx(words_per_minute, rel=0.01)
