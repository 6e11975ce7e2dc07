"""The constants of the estimate, refitted from counts of timed deliveries, and the errors that follow from them."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median, quantiles, stdev

import pytest

from statement_studio.domain.estimate import Estimate
from statement_studio.domain.learning import BETWEEN_ALL, BETWEEN_SPEAKERS, RUN, TEXT
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.tongue import tongue

COUNTS = Path(__file__).parents[1] / "data" / "deliveries.csv"
ADVOCATES, COUNCIL, NARRATORS = ("advocate", "en"), ("Council statement", "en"), ("narrator", "en")
STORIES, MONOLOGUES = ("storybook", "en"), ("monologue", "fr")


@dataclass(frozen=True, slots=True)
class Delivery:
    """What was counted in one delivery of one speaker, and how long it took."""

    group: tuple[str, str]
    speaker: str
    seconds: float
    units: float
    words: int

    @property
    def language(self) -> str:
        return self.group[1]

    @property
    def seconds_per_unit(self) -> float:
        return self.seconds / self.units

    @property
    def rate(self) -> float:
        """As in learning: 0 is the usual pace of the language."""
        return math.log(self.seconds_per_unit / usual_pace(self.language).seconds_per_unit)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was said of a delivery before it was heard."""

    delivery: Delivery
    estimate: Estimate

    @property
    def error(self) -> float:
        return abs(self.estimate.seconds / self.delivery.seconds - 1) * 100


Speakers = list[list[Delivery]]


@pytest.fixture(scope="module")
def speakers() -> Speakers:
    found: dict[tuple[tuple[str, str], str], list[Delivery]] = {}
    with COUNTS.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            delivery = _delivery(row)
            found.setdefault((delivery.group, delivery.speaker), []).append(delivery)
    return list(found.values())


@pytest.fixture(scope="module")
def after_one(speakers: Speakers) -> list[Forecast]:
    """All ordered pairs of deliveries of one speaker."""
    return [_forecast(one, (other,)) for own in speakers for one in own for other in own if other is not one]


@pytest.fixture(scope="module")
def after_three(speakers: Speakers) -> list[Forecast]:
    """After all other deliveries of the speaker, at least three."""
    return [_forecast(one, others) for one, others in _after_several(speakers)]


def test_prepared_speeches_take_0_056_seconds_a_unit_and_four_in_five_0_051_to_0_063(speakers: Speakers) -> None:
    paces = _paces(speakers, ADVOCATES)
    tenths = quantiles(paces, n=10, method="inclusive")
    assert median(paces) == pytest.approx(0.056, rel=0.02)
    assert [tenths[0], tenths[-1]] == pytest.approx([0.051, 0.063], rel=0.02)


def test_audiobooks_take_0_066_seconds_a_unit(speakers: Speakers) -> None:
    assert median(_paces(speakers, NARRATORS)) == pytest.approx(0.066, rel=0.02)


def test_the_usual_english_pace_is_that_of_council_statements(speakers: Speakers) -> None:
    spoken = [one.seconds_per_unit for own in _of(speakers, COUNCIL) for one in own]
    assert median(spoken) == pytest.approx(usual_pace("en").seconds_per_unit, rel=0.04)
    assert fmean(map(math.log, spoken)) == pytest.approx(math.log(usual_pace("en").seconds_per_unit), abs=0.03)


def test_the_usual_english_pace_lies_between_prepared_speeches_and_audiobooks(speakers: Speakers) -> None:
    usual = usual_pace("en").seconds_per_unit
    assert median(_paces(speakers, ADVOCATES)) < usual < median(_paces(speakers, NARRATORS))


def test_the_usual_french_pace_is_that_of_french_monologues(speakers: Speakers) -> None:
    assert median(_paces(speakers, MONOLOGUES)) == pytest.approx(usual_pace("fr").seconds_per_unit, rel=0.05)


@pytest.mark.parametrize(("group", "tolerance"), [(ADVOCATES, 0.01), (NARRATORS, 0.025)])
def test_prepared_speakers_differ_by_the_narrow_part_of_the_prior(
    speakers: Speakers, group: tuple[str, str], tolerance: float
) -> None:
    assert _between(_of(speakers, group)) == pytest.approx(BETWEEN_SPEAKERS, abs=tolerance)


def test_french_monologues_differ_by_the_wide_part_of_the_prior(speakers: Speakers) -> None:
    assert _between(_of(speakers, MONOLOGUES)) == pytest.approx(BETWEEN_ALL, abs=0.05)


def test_storytellers_stand_0_16_off_the_usual_pace(speakers: Speakers) -> None:
    off = fmean(fmean(one.rate for one in own) for own in _of(speakers, STORIES))
    assert off == pytest.approx(0.16, abs=0.02)


@pytest.mark.parametrize(
    ("group", "spread"), [(ADVOCATES, 0.065), (NARRATORS, 0.054), (STORIES, 0.036), (MONOLOGUES, 0.035)]
)
def test_one_speaker_differs_from_text_to_text_as_was_measured(
    speakers: Speakers, group: tuple[str, str], spread: float
) -> None:
    assert _within(_of(speakers, group)) == pytest.approx(spread, abs=0.004)


def test_what_is_taken_for_one_speaker_lies_within_what_was_measured(speakers: Speakers) -> None:
    measured = [_within(_of(speakers, group)) for group in (ADVOCATES, NARRATORS, STORIES, MONOLOGUES)]
    assert min(measured) < math.hypot(TEXT, RUN) < max(measured)


def test_council_statements_spread_around_the_usual_pace_as_it_says(speakers: Speakers) -> None:
    rates = [one.rate for own in _of(speakers, COUNCIL) for one in own]
    assert math.sqrt(fmean(rate**2 for rate in rates)) == pytest.approx(usual_pace("en").sd, abs=0.015)


@pytest.mark.parametrize(
    ("group", "mean", "ninth_decile"),
    [(ADVOCATES, 5.6, 11.5), (NARRATORS, 4.4, 8.0), (STORIES, 3.4, 9.0), (MONOLOGUES, 3.2, 8.0)],
)
def test_after_three_readings_the_error_is_as_small_as_stated(
    after_three: list[Forecast], group: tuple[str, str], mean: float, ninth_decile: float
) -> None:
    errors = [one.error for one in after_three if one.delivery.group == group]
    assert round(fmean(errors), 1) <= mean
    assert quantiles(errors, n=10, method="inclusive")[-1] <= ninth_decile


def test_after_one_reading_the_error_is_larger_than_after_three_and_smaller_than_unheard(
    speakers: Speakers, after_one: list[Forecast], after_three: list[Forecast]
) -> None:
    unheard = [_forecast(one, ()) for own in speakers for one in own]
    assert _mean_error(after_three) < 0.85 * _mean_error(after_one) < 0.7 * _mean_error(unheard)


@pytest.mark.parametrize("heard", ["after_one", "after_three"])
@pytest.mark.parametrize("level", [0.5, 0.8, 0.9])
def test_as_many_deliveries_lie_in_an_interval_as_it_says(
    heard: str, level: float, request: pytest.FixtureRequest
) -> None:
    said: list[Forecast] = request.getfixturevalue(heard)
    speeches = [one for one in said if one.delivery.group == ADVOCATES]
    assert fmean(_is_inside(one, level) for one in said) == pytest.approx(level, abs=0.04)
    assert fmean(_is_inside(one, level) for one in speeches) == pytest.approx(level, abs=0.04)


@pytest.mark.parametrize("heard", ["after_one", "after_three"])
@pytest.mark.parametrize("fifth", range(5))
def test_as_many_deliveries_fit_as_the_chance_says(heard: str, fifth: int, request: pytest.FixtureRequest) -> None:
    said: list[Forecast] = request.getfixturevalue(heard)
    found = [(chance, fits) for one in said for chance, fits in _chances(one) if min(4, int(chance * 5)) == fifth]
    assert fmean(fits for _, fits in found) == pytest.approx(fmean(chance for chance, _ in found), abs=0.05)


def test_the_error_is_at_least_15_per_cent_smaller_than_by_words_a_minute(
    speakers: Speakers, after_three: list[Forecast]
) -> None:
    by_words = fmean(_error_by_words(one, others) for one, others in _after_several(speakers))
    assert _mean_error(after_three) <= 0.85 * by_words


def _delivery(row: dict[str, str]) -> Delivery:
    speaker = tongue(row["language"])
    units = (
        float(row["letters"])
        + speaker.space_units * int(row["steps"])
        + speaker.sentence_units * int(row["sentence_ends"])
        + speaker.colon_units * int(row["colons"])
        + speaker.comma_units * int(row["commas"])
        + speaker.paragraph_units * int(row["paragraph_breaks"])
    )
    group = (row["genre"], row["language"])
    return Delivery(group, row["speaker"], float(row["seconds"]), units, int(row["words"]))


def _of(speakers: Speakers, group: tuple[str, str]) -> Speakers:
    found = [own for own in speakers if own[0].group == group]
    assert found, group
    return found


def _paces(speakers: Speakers, group: tuple[str, str]) -> list[float]:
    """The median pace of each speaker, in seconds a unit."""
    return [median(one.seconds_per_unit for one in own) for own in _of(speakers, group)]


def _within(speakers: Speakers) -> float:
    """The log-sd of one speaker from text to text."""
    squares = sum((one.rate - fmean(known.rate for known in own)) ** 2 for own in speakers for one in own)
    return math.sqrt(squares / (sum(map(len, speakers)) - len(speakers)))


def _between(speakers: Speakers) -> float:
    """The log-sd of the speakers' own means, without what their texts add to it."""
    means = stdev(fmean(one.rate for one in own) for own in speakers)
    return math.sqrt(means**2 - _within(speakers) ** 2 * fmean(1 / len(own) for own in speakers))


def _after_several(speakers: Speakers) -> Iterator[tuple[Delivery, Sequence[Delivery]]]:
    for own in speakers:
        for number, one in enumerate(own):
            others = own[:number] + own[number + 1 :]
            if len(others) >= 3:
                yield one, others


def _forecast(delivery: Delivery, heard: Sequence[Delivery]) -> Forecast:
    readings = tuple(Reading("", one.language, one.seconds, one.units, ReadingSource.TIMED_TEXT) for one in heard)
    pace = Profile("speaker", readings).pace(delivery.language)
    seconds = delivery.units * pace.seconds_per_unit
    return Forecast(delivery, Estimate(seconds, pace.sd, delivery.words, delivery.words, delivery.units, 0.0))


def _mean_error(said: Sequence[Forecast]) -> float:
    return fmean(one.error for one in said)


def _is_inside(said: Forecast, level: float) -> bool:
    low, high = said.estimate.interval(level)
    return low <= said.delivery.seconds <= high


def _chances(said: Forecast) -> Iterator[tuple[float, bool]]:
    """The chance stated and what was seen, for slots of 0.80, 0.85 … 1.25 times the estimate."""
    for twentieths in range(16, 26):
        slot = said.estimate.seconds * twentieths / 20
        yield said.estimate.chance_within(slot), said.delivery.seconds <= slot


def _error_by_words(delivery: Delivery, heard: Sequence[Delivery]) -> float:
    """The error in per cent when the speaker's own words a minute are taken from what was heard."""
    pace = math.exp(fmean(math.log(one.seconds / one.words) for one in heard))
    return abs(delivery.words * pace / delivery.seconds - 1) * 100
