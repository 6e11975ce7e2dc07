"""Units and ways of learning that were tried beside those of the program, with a fit for the units that have weights.

A fit takes out every speaker's own constant and makes what is left, within speakers, as small as it can. It is judged
on speakers that it has not seen: five folds, every fifth speaker in alphabetical order.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from statement_studio.domain.learning import BETWEEN_ALL, BETWEEN_SPEAKERS, RUN, TEXT, restlessness, weights
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.tongue import tongue
from tests.benchmarks.deliveries import Delivery
from tests.benchmarks.forecasts import Calibration, Size

Features = Callable[[Delivery], tuple[float, ...]]
Fold = Sequence[Sequence[Delivery]]

FOLDS = 5
_ROUNDS = 200
_FIRST_STEP, _LAST_STEP = 0.5, 0.002
_WIDE_SHARE = 0.75
_FORGOTTEN = 0.95


def spoken_letters(delivery: Delivery) -> tuple[float, ...]:
    """Spoken letters with a weight for the steps between words and for every kind of silence."""
    counts = delivery.counts
    return counts.letters, counts.steps, *_silences(delivery)


def syllables(delivery: Delivery) -> tuple[float, ...]:
    """Syllables by a rule of letters, words and silences."""
    return delivery.counts.syllables, delivery.counts.steps, *_silences(delivery)


def letters_and_syllables(delivery: Delivery) -> tuple[float, ...]:
    """Both, words and silences."""
    counts = delivery.counts
    return counts.letters, counts.syllables, counts.steps, *_silences(delivery)


def with_weights(step: float, sentence_end: float, colon: float, comma: float) -> Size:
    """Return the program's own unit, but with these weights in every language, the marks included."""

    def size(delivery: Delivery) -> float:
        counts, speaker = delivery.counts, tongue(delivery.language)
        changed = (
            (step - speaker.space_units) * counts.steps
            + (sentence_end - speaker.sentence_units) * counts.sentence_ends
            + (colon - speaker.colon_units) * counts.colons
            + (comma - speaker.comma_units) * counts.commas
        )
        return (delivery.units + changed) * usual_pace(delivery.language).seconds_per_unit

    return size


def fitted(features: Features, speakers: Fold) -> Size:
    """Return the rule whose weights were fitted to other speakers than the one it is asked about."""
    own = sorted(speakers, key=lambda deliveries: (deliveries[0].group, deliveries[0].speaker))
    sizes: dict[Delivery, float] = {}
    for fold in range(FOLDS):
        weighed = fit(features, [deliveries for number, deliveries in enumerate(own) if number % FOLDS != fold])
        for deliveries in own[fold::FOLDS]:
            sizes |= {delivery: _weigh(features(delivery), weighed) for delivery in deliveries}
    return sizes.__getitem__


def fitted_by_language(features: Features, speakers: Fold) -> Size:
    """Return the rule whose weights were fitted to other speakers of the same language."""
    languages = {deliveries[0].language for deliveries in speakers}
    rules = {
        language: fitted(features, [own for own in speakers if own[0].language == language]) for language in languages
    }
    return lambda delivery: rules[delivery.language](delivery)


def fit(features: Features, speakers: Fold) -> tuple[float, ...]:
    """Return the weights with the smallest spread within speakers; the first is 1, for only ratios can be told.

    A search along one weight after the other, in steps that halve once none of them helps; always the same answer.
    """
    rows = [
        [(math.log(delivery.seconds), features(delivery)) for delivery in deliveries]
        for deliveries in speakers
        if len(deliveries) > 1
    ]
    found = [1.0] * len(rows[0][0][1])
    best, step = _spread(rows, found), _FIRST_STEP
    for _ in range(_ROUNDS):
        before = best
        for place in range(1, len(found)):
            for tried in (found[place] * (1 + step) + step / 10, max(0.0, found[place] * (1 - step) - step / 10)):
                candidate = [*found[:place], tried, *found[place + 1 :]]
                spread = _spread(rows, candidate)
                if spread < best:
                    found, best = candidate, spread
        if before - best < 1e-6 * before:
            step /= 2
        if step < _LAST_STEP:
            break
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Learning:
    """A way of learning that was tried: a prior of normal parts (share and log-sd), and rules that can be left out."""

    prior: tuple[tuple[float, float], ...] = ((1 - _WIDE_SHARE, BETWEEN_SPEAKERS), (_WIDE_SHARE, BETWEEN_ALL))
    has_own_spread: bool = True
    has_outliers: bool = True
    has_forgetting: bool = True

    def calibration(self) -> Calibration:
        """Return it as a calibration of a rule; as it stands it is the program's."""

        def calibrate(size: Size, delivery: Delivery, heard: Sequence[Delivery]) -> tuple[float, float]:
            usual = usual_pace(delivery.language)
            if not heard:
                return size(delivery), usual.sd
            widening = usual.sd / usual_pace("en").sd
            mean, sd = self._learn([math.log(other.seconds / size(other)) for other in heard], widening)
            return size(delivery) * math.exp(mean), sd

        return calibrate

    def _learn(self, rates: Sequence[float], widening: float) -> tuple[float, float]:
        aged = [_FORGOTTEN ** (len(rates) - 1 - number) for number in range(len(rates))]
        trust = [weight / age for weight, age in zip(weights(rates), aged, strict=True)]
        counted = [
            (age if self.has_forgetting else 1.0) * (share if self.has_outliers else 1.0)
            for age, share in zip(aged, trust, strict=True)
        ]
        if not sum(counted):
            return 0.0, math.hypot(BETWEEN_ALL, TEXT, RUN)
        noise = math.hypot(TEXT, RUN) * (restlessness(rates, counted) if self.has_own_spread else 1.0)
        told = [weight / noise**2 for weight in counted]
        mean = sum(map(operator.mul, rates, told)) / sum(told)
        parts = [_part(share, (between * widening) ** 2, mean, 1 / sum(told)) for share, between in self.prior]
        whole = sum(likelihood for likelihood, _, _ in parts)
        middle = sum(likelihood * at for likelihood, at, _ in parts) / whole
        variance = sum(likelihood * (spread + (at - middle) ** 2) for likelihood, at, spread in parts) / whole
        return middle, math.sqrt(variance + noise**2)


def _part(share: float, between: float, mean: float, variance: float) -> tuple[float, float, float]:
    """Return likelihood, mean and variance of the speaker's rate under one part of the prior; both are variances."""
    total = between + variance
    likelihood = share * math.exp(-(mean**2) / 2 / total) / math.sqrt(total)
    return likelihood, mean * between / total, between * variance / total


def _silences(delivery: Delivery) -> tuple[int, int, int, int]:
    counts = delivery.counts
    return counts.sentence_ends, counts.colons, counts.commas, counts.paragraph_breaks


def _weigh(row: Sequence[float], weighed: Sequence[float]) -> float:
    return sum(count * weight for count, weight in zip(row, weighed, strict=True))


def _spread(rows: Sequence[Sequence[tuple[float, Sequence[float]]]], weighed: Sequence[float]) -> float:
    """Return the sum of squares within speakers of the logarithm of the seconds a unit."""
    total = 0.0
    for own in rows:
        rates = [seconds - math.log(_weigh(row, weighed)) for seconds, row in own]
        middle = sum(rates) / len(rates)
        total += sum((rate - middle) ** 2 for rate in rates)
    return total
