"""A recording set against the script: when each sentence began and ended, the pauses between them, and how fast it was.

Also how the sentences are found from pauses alone, in any language: by planned times and stretches of speech.
"""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from .advice import interpreters_rate
from .pace import usual_pace
from .script import Script, ScriptSentence

_SPREAD, _SPREAD_OF_SHORT = 0.1, 0.17
"""The standard deviation of the logarithm of a phrase's time around the plan, and what a phrase of a second adds."""
_WEIGHTS = (1.2, 1.0, 1.8)
"""What the logarithm of a pause's length counts at a comma, at a sentence's end and at a paragraph's, against that."""
_NO_PAUSE, _LEAST_AT_COMMA, _MOST = math.log(0.03), -1.5, 1.5
"""Bounds of that logarithm: no pause at all, none at a comma (where it is usual), and one longer than all others."""
_GRID_SECONDS, _LEAST_TO_PART = 0.3, 0.6
"""Where no pause is, a phrase may end every so many seconds of a stretch of speech that is long enough."""
_REACH = math.exp(2.0)
"""A phrase takes at most so many times what is planned, and at least as much less."""
_UNPLANNED = 4.0
"""What speech before the first and after the last word costs, for as much of it as one sentence takes."""
_ROUNDS = 3
_SHORTEST_PASSAGE_SECONDS = 4.0
_NEVER = math.inf


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of speech in a recording, in seconds from its beginning."""

    starts_at: float
    ends_at: float

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return self.ends_at - self.starts_at


class Method(StrEnum):
    """How the sentences were found."""

    WORDS = "words"
    """Word by word, by a recogniser."""
    PAUSES = "pauses"
    """From pauses and planned times."""


@dataclass(frozen=True, slots=True)
class AlignedSentence:
    """A sentence as it was spoken: `number` counts the sentences of the script, the times are seconds of the recording.

    `pause_before` is the silence since the sentence before it was over, 0 for the first.
    """

    number: int
    planned: ScriptSentence
    starts_at: float
    ends_at: float
    pause_before: float

    @property
    def seconds(self) -> float:
        """How long it took."""
        return self.ends_at - self.starts_at


@dataclass(frozen=True, slots=True)
class AlignedParagraph:
    """A paragraph as it was spoken; `block` counts the blocks of the text."""

    block: int
    starts_at: float
    ends_at: float
    pause_before: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """A recording set against a script; a sentence that was not spoken is missing."""

    sentences: tuple[AlignedSentence, ...]
    method: Method

    @property
    def paragraphs(self) -> tuple[AlignedParagraph, ...]:
        """The paragraphs, each from its first spoken sentence to its last."""
        found: list[AlignedParagraph] = []
        for each in self.sentences:
            block = each.planned.block
            if found and found[-1].block == block:
                found[-1] = AlignedParagraph(block, found[-1].starts_at, each.ends_at, found[-1].pause_before)
            else:
                found.append(AlignedParagraph(block, each.starts_at, each.ends_at, each.pause_before))
        return tuple(found)

    def seconds_per_unit(self, sentence: AlignedSentence) -> float:
        """Return how long a spoken character took in a sentence, in seconds, as a pace has it."""
        return sentence.seconds / sentence.planned.units

    def tempo(self, sentence: AlignedSentence) -> float:
        """Return how fast a sentence was against the whole recording: above 1 it was faster, below slower."""
        seconds = sum(each.seconds for each in self.sentences)
        units = sum(each.planned.units for each in self.sentences)
        return seconds / units / self.seconds_per_unit(sentence)


@dataclass(frozen=True, slots=True)
class FastPassage:
    """Sentences one after the other, numbers `first` to `last`, and their rate in words of an average text a minute."""

    first: int
    last: int
    words_per_minute: float


def too_fast(alignment: Alignment, language: str) -> tuple[FastPassage, ...]:
    """Return the passages that interpreters cannot follow: faster than the quickest rate of `advice`.

    Pauses between sentences count as time, as they do for interpreters. A sentence is judged with its neighbours until
    there are four seconds: a salutation says nothing of a rate.
    """
    limit = interpreters_rate(language).quickest
    found: list[FastPassage] = []
    for group in _groups(alignment.sentences):
        rate = _rate(group, language)
        if rate <= limit:
            continue
        if found and found[-1].last == group[0].number - 1:
            group = [each for each in alignment.sentences if found[-1].first <= each.number <= group[-1].number]
            found.pop()
        found.append(FastPassage(group[0].number, group[-1].number, _rate(group, language)))
    return tuple(found)


def _groups(sentences: Sequence[AlignedSentence]) -> Iterator[list[AlignedSentence]]:
    group: list[AlignedSentence] = []
    for each in sentences:
        if group and group[-1].number != each.number - 1:
            yield group
            group = []
        group.append(each)
        if group[-1].ends_at - group[0].starts_at >= _SHORTEST_PASSAGE_SECONDS:
            yield group
            group = []
    if group:
        yield group


def _rate(group: Sequence[AlignedSentence], language: str) -> float:
    usual = usual_pace(language)
    planned_seconds = sum(each.planned.units for each in group) * usual.seconds_per_unit
    return usual.words_per_minute * planned_seconds / (group[-1].ends_at - group[0].starts_at)


def aligned(spoken: Sequence[tuple[int, float, float]], script: Script, method: Method) -> Alignment:
    """Return an alignment of sentences told as number, start and end in seconds, in order."""
    found, over_at = [], None
    for number, starts_at, ends_at in spoken:
        pause = 0.0 if over_at is None else max(0.0, starts_at - over_at)
        found.append(AlignedSentence(number, script.sentences[number], starts_at, ends_at, pause))
        over_at = ends_at
    return Alignment(tuple(found), method)


def by_pauses(
    script: Script, stretches: Sequence[Stretch], go_on: Callable[[], None] = lambda: None
) -> Alignment | None:
    """Return where the sentences are, by pauses and planned times; None without speech, or without sentences.

    Every sentence is taken to be spoken, in order. The boundaries are those that make the phrases take the shares of
    the whole that they were planned to take, and that lie in long pauses: dynamic programming over both. How fast
    somebody speaks makes no difference. `go_on` is called between the steps, and may raise to stop.
    """
    if not script.sentences or not stretches:
        return None
    search = _Search(script, stretches)
    path = search.path(go_on)
    return aligned(list(search.sentences(path)), script, Method.PAUSES) if path else None


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a phrase may end (`ends_at`) and the next begin; `spoken` are the seconds of speech before it."""

    ends_at: float
    starts_at: float
    spoken: float


@dataclass(frozen=True, slots=True)
class _Phrase:
    """A phrase: `kind` tells what stands before it: 0 a comma, 1 the end of a sentence, 2 of a paragraph."""

    planned: float
    kind: int


class _Search:
    """Looks for the cuts at which the phrases of a script begin."""

    def __init__(self, script: Script, stretches: Sequence[Stretch]) -> None:
        self._phrases = [phrase for sentence in script.sentences for phrase in _phrases(sentence)]
        self._sentences = len(script.sentences)
        self._cuts = list(_cuts(stretches))
        self._spoken = [cut.spoken for cut in self._cuts]
        self._lengths = self._relative_pauses()

    def _relative_pauses(self) -> list[float]:
        """Return the logarithm of each cut's pause against the shortest that a sentence's end should have."""
        pauses = [cut.starts_at - cut.ends_at for cut in self._cuts]
        real = sorted((pause for pause in pauses[1:-1] if pause > 0), reverse=True)
        usual = real[min(max(self._sentences - 2, 0), len(real) - 1)] if real else 1.0
        least = math.exp(_NO_PAUSE)
        return [min(math.log(max(pause / usual, least)), _MOST) for pause in pauses]

    def path(self, go_on: Callable[[], None]) -> list[int]:
        """Return the numbers of the cuts: the beginning of each phrase, and the end of the last; empty if none fit."""
        planned = sum(phrase.planned for phrase in self._phrases)
        scale, path = self._spoken[-1] / planned, list[int]()
        for _ in range(_ROUNDS):
            path = self._path_at(scale, go_on)
            if not path:
                return path
            better = (self._spoken[path[-1]] - self._spoken[path[0]]) / planned
            if math.isclose(scale, better, rel_tol=1e-3):
                break
            scale = better
        return path

    def _path_at(self, scale: float, go_on: Callable[[], None]) -> list[int]:
        """Return the cheapest path when all takes `scale` times what was planned."""
        planned = sum(phrase.planned for phrase in self._phrases)
        per_second = _UNPLANNED * self._sentences / (scale * planned)
        pauses = [cut.starts_at > cut.ends_at for cut in self._cuts]
        costs = [
            per_second * spoken if not number or pauses[number] else _NEVER
            for number, spoken in enumerate(self._spoken)
        ]
        origins: list[list[int]] = []
        for number, phrase in enumerate(self._phrases):
            go_on()
            following = self._phrases[number + 1] if number + 1 < len(self._phrases) else None
            costs, origin = self._step(costs, phrase.planned * scale, self._rewards(following))
            origins.append(origin)
        total = self._spoken[-1]
        last = min(range(len(costs)), key=lambda cut: costs[cut] + per_second * (total - self._spoken[cut]))
        if costs[last] == _NEVER:
            return []
        path = [last]
        for origin in reversed(origins):
            path.append(origin[path[-1]])
        return path[::-1]

    def _rewards(self, following: _Phrase | None) -> list[float]:
        """Return what each cut speaks for the beginning of a phrase there."""
        if following is None:
            return [0.0] * len(self._cuts)
        weight = _WEIGHTS[following.kind]
        least = _NO_PAUSE if following.kind else _LEAST_AT_COMMA
        return [weight * max(length, least) for length in self._lengths]

    def _step(self, costs: list[float], planned: float, rewards: list[float]) -> tuple[list[float], list[int]]:
        """Return what it costs to end a phrase at each cut, and at which it begins then."""
        spread = _SPREAD + _SPREAD_OF_SHORT / math.sqrt(planned)
        ends, origins = [_NEVER] * len(costs), [-1] * len(costs)
        spoken = self._spoken
        for first, before in enumerate(costs):
            if before == _NEVER:
                continue
            low = bisect_left(spoken, spoken[first] + planned / _REACH, first + 1)
            for cut in range(low, bisect_right(spoken, spoken[first] + planned * _REACH)):
                off = abs(math.log((spoken[cut] - spoken[first]) / planned)) / spread
                cost = before + (off * off / 2 if off < 3 else 3 * off - 4.5) - rewards[cut]
                if cost < ends[cut]:
                    ends[cut], origins[cut] = cost, first
        return ends, origins

    def sentences(self, path: Sequence[int]) -> Iterator[tuple[int, float, float]]:
        """Yield the number of each sentence, and its start and end in seconds."""
        firsts = [number for number, phrase in enumerate(self._phrases) if phrase.kind]
        for number, first in enumerate(firsts):
            end = firsts[number + 1] if number + 1 < len(firsts) else len(self._phrases)
            yield number, self._cuts[path[first]].starts_at, self._cuts[path[end]].ends_at


def _phrases(sentence: ScriptSentence) -> Iterator[_Phrase]:
    for number, seconds in enumerate(sentence.phrases):
        yield _Phrase(seconds, 0 if number else 1 + sentence.opens_paragraph)


def _cuts(stretches: Sequence[Stretch]) -> Iterator[_Cut]:
    """Yield where phrases may end: in every pause and, in case none was made, here and there within speech."""
    over_at, spoken = stretches[0].starts_at, 0.0
    for stretch in stretches:
        yield _Cut(over_at, stretch.starts_at, spoken)
        parts = int(stretch.seconds / _GRID_SECONDS) if stretch.seconds > _LEAST_TO_PART else 1
        for part in range(1, parts):
            into = stretch.seconds * part / parts
            yield _Cut(stretch.starts_at + into, stretch.starts_at + into, spoken + into)
        over_at, spoken = stretch.ends_at, spoken + stretch.seconds
    yield _Cut(over_at, over_at, spoken)
