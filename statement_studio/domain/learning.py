"""What timed readings tell of a speaker's pace: a prior, shrunk towards what was heard.

Knows the spreads that were measured, and the arithmetic that joins them with a speaker's own readings. Rates are
natural logarithms of seconds a spoken character, relative to the usual rate of the language: 0 is the usual pace,
+0.1 about a tenth slower.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass

BETWEEN_SPEAKERS = 0.085
"""Log-sd between prepared English speakers: 0.071 to 0.085 measured for advocates, 0.073 for narrators."""
BETWEEN_ALL = 0.25
"""Log-sd of the wide part of the prior, for those who are no such speakers, so that two or three readings outweigh
what is usual: speakers of French monologues spread by 0.29, storytellers stood 0.16 off."""
TEXT = 0.047
"""Log-sd from text to text of one speaker, the same each time the text is read. Together with RUN it makes 0.056:
measured within speakers were 0.065 (advocates), 0.054 (narrators) and 0.03 to 0.04 (storytellers, French monologues).
"""
RUN = 0.03
"""Log-sd from run to run of one speaker with one text. Assumed: no corpus has one text timed repeatedly."""

_WIDE_SHARE = 0.75  # of the prior; from 0.6 to 0.9 the errors measured differ by less than 0.1 points
_FORGOTTEN = 0.95  # what is left of a reading's weight with every later one
_TRUSTED, _IGNORED = 2.5, 4.5  # how far off the others, in log-sd, a reading begins to lose weight and has none left
_PRIOR_VOTES = 0.5  # what the usual pace counts when the middle of the readings is sought
_FAR = 2.0  # the most log-sd that one of several readings adds to what is told of a speaker's own spread
_QUORUM = 3  # of two readings that differ nobody can tell which is the odd one
_PSEUDO_READINGS = 6  # what is taken for everybody counts as so many readings when a speaker's own spread is told


@dataclass(frozen=True, slots=True)
class Heard:
    """One timed reading: `rate` as the module has it, `text` a key that readings of the same text share."""

    rate: float
    text: str


@dataclass(frozen=True, slots=True)
class Learnt:
    """The rate to expect of the next delivery: the median and the log-sd of its distribution."""

    rate: float
    sd: float


@dataclass(frozen=True, slots=True)
class _Noise:
    """By how much one speaker differs, as log-sd: from text to text, and from run to run of one text."""

    text: float
    run: float

    @property
    def variance(self) -> float:
        return self.text**2 + self.run**2


@dataclass(frozen=True, slots=True)
class _Passage:
    """What was heard of one text: the mean rate, and its precision (1 / variance) from run to run."""

    rate: float
    precision: float


def weights(rates: Sequence[float]) -> tuple[float, ...]:
    """Return how much each reading counts, from 1 to 0; the latest stands last.

    A reading loses a twentieth with every later one. From three readings on, one that lies far from the middle of all,
    in which the usual pace has half a vote, counts less, and beyond 4.5 log-sd (a quarter) not at all.
    """
    aged = _aged(len(rates))
    if len(rates) < _QUORUM:
        return tuple(aged)
    middle = _middle([0.0, *rates], [_PRIOR_VOTES, *aged])
    return tuple(
        weight * min(1.0, max(0.0, (_IGNORED - abs(rate - middle) / _noise()) / (_IGNORED - _TRUSTED)))
        for rate, weight in zip(rates, aged, strict=True)
    )


def restlessness(rates: Sequence[float], weighed: Sequence[float]) -> float:
    """Return how many times farther a speaker's readings lie apart than is usual, shrunk towards 1 and never below.

    Few readings that agree may do so by chance: they promise no narrower range than speakers were measured to have.
    A reading far off the others tells that there was one twice as far off as is usual, and no more.
    """
    usual = _noise()
    middle = sum(map(operator.mul, rates, weighed)) / sum(weighed)
    farthest = _FAR * usual if len(rates) >= _QUORUM else math.inf
    aged = _aged(len(rates))
    squares = sum(weight * min(abs(rate - middle), farthest) ** 2 for rate, weight in zip(rates, aged, strict=True))
    own = math.sqrt((_PSEUDO_READINGS * usual**2 + squares) / (_PSEUDO_READINGS + sum(aged) - 1))
    return max(1.0, own / usual)


def learn(readings: Sequence[Heard], text: str = "", spread: float = 1.0) -> Learnt | None:
    """Return what to expect of the next delivery, of a new text or of the one with the key `text`; None unheard.

    `spread` widens the prior, for a language of which little was measured. The prior has a narrow and a wide part:
    a speaker near the usual pace is drawn towards it, one far off is believed. Readings of one text share a term of
    that text, so that they tell little about others and much about the text itself. A speaker whose readings lie
    farther apart than is usual gets a wider range. `readings`: the latest last.
    """
    rates = [heard.rate for heard in readings]
    weighed = weights(rates)
    counted = [(heard, weight) for heard, weight in zip(readings, weighed, strict=True) if weight > 0]
    if not counted:
        return None
    noise = _Noise(*(sd * restlessness(rates, weighed) for sd in (TEXT, RUN)))
    texts = dict.fromkeys(heard.text for heard, _ in counted)  # in order: the last digits of a sum depend on it
    passages = {
        key: _passage([(heard.rate, weight) for heard, weight in counted if heard.text == key], noise) for key in texts
    }
    here = passages.pop(text, None) if text else None
    parts = [
        _part(share, between * spread, list(passages.values()), here, noise)
        for share, between in ((1 - _WIDE_SHARE, BETWEEN_SPEAKERS), (_WIDE_SHARE, BETWEEN_ALL))
    ]
    return _together(parts)


def _middle(rates: Sequence[float], votes: Sequence[float]) -> float:
    """Return the weighted median."""
    left = sum(votes) / 2
    for rate, vote in sorted(zip(rates, votes, strict=True)):
        left -= vote
        if left <= 0:
            return rate
    return max(rates)


def _noise() -> float:
    return math.hypot(TEXT, RUN)


def _aged(count: int) -> list[float]:
    return [_FORGOTTEN**age for age in range(count - 1, -1, -1)]


def _passage(runs: Sequence[tuple[float, float]], noise: _Noise) -> _Passage:
    # A reading that counts half has twice the variance, run and text taken together.
    precisions = [1 / (noise.variance / weight - noise.text**2) for _, weight in runs]
    mean = sum(rate * precision for (rate, _), precision in zip(runs, precisions, strict=True)) / sum(precisions)
    return _Passage(mean, sum(precisions))


def _part(
    share: float, between: float, others: Sequence[_Passage], here: _Passage | None, noise: _Noise
) -> tuple[float, float, float]:
    """Return evidence, mean and variance of the next delivery, were the speakers spread by `between`."""
    precision, mean = 1 / between**2, 0.0
    for passage in others:
        told = 1 / (noise.text**2 + 1 / passage.precision)
        mean = (mean * precision + passage.rate * told) / (precision + told)
        precision += told
    # What is the same for both parts of the prior is left out of the evidence.
    evidence = math.log(share / between) - math.log(precision) / 2 + mean**2 * precision / 2
    variance = 1 / precision + noise.text**2
    if here is None:
        return evidence, mean, variance + noise.run**2
    # The text's own term and the speaker's need not be told apart: only their sum is spoken.
    off = here.rate - mean
    spread = variance + 1 / here.precision
    evidence -= off**2 / 2 / spread + math.log(spread) / 2
    gain = variance / spread
    return evidence, mean + gain * off, variance * (1 - gain) + noise.run**2


def _together(parts: Sequence[tuple[float, float, float]]) -> Learnt:
    best = max(evidence for evidence, _, _ in parts)
    shares = [math.exp(evidence - best) for evidence, _, _ in parts]
    mean = sum(share * rate for share, (_, rate, _) in zip(shares, parts, strict=True)) / sum(shares)
    spreads = (variance + (rate - mean) ** 2 for _, rate, variance in parts)
    return Learnt(mean, math.sqrt(sum(map(operator.mul, shares, spreads)) / sum(shares)))
