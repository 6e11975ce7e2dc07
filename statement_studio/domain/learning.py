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
class _Passage:
    """What was heard of one text: the mean rate, and its precision (1 / variance) from run to run."""

    rate: float
    precision: float


def weights(rates: Sequence[float]) -> tuple[float, ...]:
    """Return how much each reading counts, from 1 to 0; the latest stands last.

    A reading loses a twentieth with every later one. One that lies far from the middle of all, in which the usual pace
    has half a vote, counts less, and beyond 4.5 log-sd (a quarter) not at all.
    """
    ages = range(len(rates) - 1, -1, -1)
    aged = [_FORGOTTEN**age for age in ages]
    middle = _middle([0.0, *rates], [_PRIOR_VOTES, *aged])
    return tuple(
        weight * min(1.0, max(0.0, (_IGNORED - abs(rate - middle) / _noise()) / (_IGNORED - _TRUSTED)))
        for rate, weight in zip(rates, aged, strict=True)
    )


def learn(readings: Sequence[Heard], text: str = "", spread: float = 1.0) -> Learnt | None:
    """Return what to expect of the next delivery, of a new text or of the one with the key `text`; None unheard.

    `spread` widens the prior, for a language of which little was measured. The prior has a narrow and a wide part:
    a speaker near the usual pace is drawn towards it, one far off is believed. Readings of one text share a term of
    that text, so that they tell little about others and much about the text itself. `readings`: the latest last.
    """
    counted = [
        (heard, weight)
        for heard, weight in zip(readings, weights([heard.rate for heard in readings]), strict=True)
        if weight > 0
    ]
    if not counted:
        return None
    passages = {
        key: _passage([(h.rate, w) for h, w in counted if h.text == key]) for key in {h.text for h, _ in counted}
    }
    here = passages.pop(text, None) if text else None
    parts = [
        _part(share, between * spread, list(passages.values()), here)
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


def _passage(runs: Sequence[tuple[float, float]]) -> _Passage:
    # A reading that counts half has twice the variance, run and text taken together.
    precisions = [1 / (_noise() ** 2 / weight - TEXT**2) for _, weight in runs]
    mean = sum(rate * precision for (rate, _), precision in zip(runs, precisions, strict=True)) / sum(precisions)
    return _Passage(mean, sum(precisions))


def _part(
    share: float, between: float, others: Sequence[_Passage], here: _Passage | None
) -> tuple[float, float, float]:
    """Return evidence, mean and variance of the next delivery, were the speakers spread by `between`."""
    precision, mean = 1 / between**2, 0.0
    for passage in others:
        told = 1 / (TEXT**2 + 1 / passage.precision)
        mean = (mean * precision + passage.rate * told) / (precision + told)
        precision += told
    # What is the same for both parts of the prior is left out of the evidence.
    evidence = math.log(share / between) - math.log(precision) / 2 + mean**2 * precision / 2
    variance = 1 / precision + TEXT**2
    if here is None:
        return evidence, mean, variance + RUN**2
    # The text's own term and the speaker's need not be told apart: only their sum is spoken.
    off = here.rate - mean
    spread = variance + 1 / here.precision
    evidence -= off**2 / 2 / spread + math.log(spread) / 2
    gain = variance / spread
    return evidence, mean + gain * off, variance * (1 - gain) + RUN**2


def _together(parts: Sequence[tuple[float, float, float]]) -> Learnt:
    best = max(evidence for evidence, _, _ in parts)
    shares = [math.exp(evidence - best) for evidence, _, _ in parts]
    mean = sum(share * rate for share, (_, rate, _) in zip(shares, parts, strict=True)) / sum(shares)
    spreads = (variance + (rate - mean) ** 2 for _, rate, variance in parts)
    return Learnt(mean, math.sqrt(sum(map(operator.mul, shares, spreads)) / sum(shares)))
