"""What a rule would have said of every delivery before it was heard, and how far off that was.

A rule is judged three times: unheard (`UNHEARD`), after each single other delivery of the same speaker (`ONE`, all
ordered pairs) and after all others, at least three (`SEVERAL`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import fmean

from statement_studio.domain.estimate import Estimate
from statement_studio.domain.learning import Heard, learn
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from tests.benchmarks.deliveries import Delivery

UNHEARD, ONE, SEVERAL = "uncal", "cal1", "cal3+"
TIMES = (UNHEARD, ONE, SEVERAL)
SEVERAL_AT_LEAST = 3
LEVELS = (0.5, 0.8, 0.9)

Size = Callable[[Delivery], float]
"""What a rule says of a text, in seconds, of a speaker never heard."""
Calibration = Callable[[Size, Delivery, Sequence[Delivery]], tuple[float, float]]
"""From a rule, a delivery and what was heard before: the seconds to expect, and the log-sd (0: none is stated)."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """What was said of one delivery: the median in `seconds`, and the log-sd."""

    delivery: Delivery
    when: str
    seconds: float
    sd: float

    @property
    def error(self) -> float:
        """How far off, in per cent of the time that it took."""
        return abs(self.seconds / self.delivery.seconds - 1) * 100

    @property
    def estimate(self) -> Estimate:
        """The same as the program states it."""
        return Estimate(self.seconds, self.sd, 0, 0, self.delivery.units, 0.0)


def usual_seconds(delivery: Delivery) -> float:
    """Our own rule: spoken characters at the usual pace of the language."""
    return delivery.units * usual_pace(delivery.language).seconds_per_unit


def constant_alone(size: Size, delivery: Delivery, heard: Sequence[Delivery]) -> tuple[float, float]:
    """Multiply by how much longer than the rule said the speaker took, in the logarithmic mean."""
    rate = fmean(math.log(other.seconds / size(other)) for other in heard) if heard else 0.0
    return size(delivery) * math.exp(rate), 0.0


def as_the_program_learns(size: Size, delivery: Delivery, heard: Sequence[Delivery]) -> tuple[float, float]:
    """Draw the speaker's constant towards the rule as the program does, with its spreads and its rule for outliers."""
    usual = usual_pace(delivery.language)
    readings = [Heard(math.log(other.seconds / size(other)), str(number)) for number, other in enumerate(heard)]
    learnt = learn(readings, "", usual.sd / usual_pace("en").sd)
    return (size(delivery) * math.exp(learnt.rate), learnt.sd) if learnt else (size(delivery), usual.sd)


def by_profile(size: Size, delivery: Delivery, heard: Sequence[Delivery]) -> tuple[float, float]:
    """Ask a profile with these readings, the whole way that the program goes; its own rule replaces `size`."""
    readings = tuple(
        Reading("", other.language, other.seconds, other.units, ReadingSource.TIMED_TEXT) for other in heard
    )
    pace = Profile("speaker", readings).pace(delivery.language)
    return delivery.units * pace.seconds_per_unit, pace.sd


def forecasts(
    speakers: Iterable[Sequence[Delivery]], size: Size, calibrate: Calibration, times: Sequence[str] = TIMES
) -> list[Forecast]:
    """Return what is said of every delivery of every speaker at the `times` asked for."""
    return [
        Forecast(delivery, when, *calibrate(size, delivery, heard))
        for own in speakers
        for delivery, when, heard in _occasions(own)
        if when in times
    ]


def mean_error(said: Sequence[Forecast]) -> float:
    """Return the mean error in per cent."""
    return fmean(forecast.error for forecast in said)


def ninth_decile(said: Sequence[Forecast]) -> float:
    """Return the error that one in ten exceeds, in per cent."""
    errors = sorted(forecast.error for forecast in said)
    place = (len(errors) - 1) * 0.9
    low = int(place)
    high = min(low + 1, len(errors) - 1)
    return errors[low] + (errors[high] - errors[low]) * (place - low)


def coverage(said: Sequence[Forecast], level: float) -> float:
    """Return how many per cent of the deliveries lay in the interval of that probability."""
    inside = 0
    for forecast in said:
        low, high = forecast.estimate.interval(level)
        inside += low <= forecast.delivery.seconds <= high
    return inside / len(said) * 100


def chances(said: Sequence[Forecast], slots: Callable[[Forecast], Sequence[float]]) -> list[tuple[int, float, float]]:
    """Return, in fifths of the stated chance to fit: how many, the mean chance said, the share seen inside (per cent).

    An empty fifth is left out.
    """
    fifths: list[list[tuple[float, bool]]] = [[] for _ in range(5)]
    for forecast in said:
        for slot in slots(forecast):
            chance = forecast.estimate.chance_within(slot)
            fifths[min(4, int(chance * 5))].append((chance, forecast.delivery.seconds <= slot))
    return [
        (len(fifth), fmean(chance for chance, _ in fifth) * 100, fmean(seen for _, seen in fifth) * 100)
        for fifth in fifths
        if fifth
    ]


def _occasions(own: Sequence[Delivery]) -> Iterator[tuple[Delivery, str, Sequence[Delivery]]]:
    for number, delivery in enumerate(own):
        others = [*own[:number], *own[number + 1 :]]
        yield delivery, UNHEARD, ()
        for other in others:
            yield delivery, ONE, (other,)
        if len(others) >= SEVERAL_AT_LEAST:
            yield delivery, SEVERAL, others
