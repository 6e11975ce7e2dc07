"""A take set against the script: word by word where the language and the recording allow it, else by its pauses.

A plain function for a job: it touches nothing of the window, and looks between its steps whether it is still wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from typing import Final

from statement_studio.domain.alignment import Alignment, Method, aligned, by_pauses
from statement_studio.domain.script import Script

from .listener import Arc, Heard, Listener
from .parts import AbsentPart, Part, absent_part
from .recording import BYTES_A_SECOND, Sound
from .voice_activity import speech_in

_ATTEMPTS: Final = ((1e-60, False), (1e-90, True))
"""How wide the search is, and whether words and sentences may have been left out, which costs several times as much."""
_SKIP, _SKIP_OPTIONAL, _SKIP_SENTENCE = 1e-10, 0.1, 1e-30
"""How likely a word is left out, one of those that stand for a figure, and a whole sentence."""
_LEAST_HEARD = 0.9
"""When fewer of the words are heard, what is heard may be something else."""
_LEAST_OF_A_SENTENCE = 0.5


class Cancelled(Exception):
    """The answer is not wanted any more."""


def align(
    sound: Sound,
    script: Script,
    is_wanted: Callable[[], bool] = lambda: True,
    absent: Callable[[Part, str], AbsentPart | None] = absent_part,
) -> Alignment | AbsentPart | None:
    """Return when the sentences of a script were spoken, or the part that is missing for it.

    None when nobody speaks in the recording. Raises Cancelled soon after `is_wanted` says no. Takes about 2 % of the
    recording's time for words (up to 20 % where a sentence was left out), 1 % for pauses.
    """

    def go_on() -> None:
        if not is_wanted():
            raise Cancelled

    language = script.pace.language
    if not script.sentences:
        return None
    by_words = None
    if absent(Part.WORDS, language) is None:
        by_words = _by_words(sound, script, go_on)
    if by_words is not None:
        return by_words
    missing = absent(Part.PAUSES, language)
    return missing if missing else by_pauses(script, speech_in(sound, go_on), go_on)


def _by_words(sound: Sound, script: Script, go_on: Callable[[], None]) -> Alignment | None:
    """Return the alignment word by word, None where too few of the words were heard."""
    for beam, may_skip in _ATTEMPTS:
        listener = Listener(script, beam)
        listener.expect(list(_in_order(script, may_skip=may_skip)), 0, len(script.words))
        listener.begin()
        for start in range(0, len(sound.samples), BYTES_A_SECOND):
            go_on()
            listener.hear(sound.samples[start : start + BYTES_A_SECOND])
        listener.end()
        found = sentences_heard(listener.heard(), script)
        words = sum(script.sentences[number].last_word + 1 - script.sentences[number].first_word for number in found)
        if found and words >= _LEAST_HEARD * len(script.words):
            return aligned([(number, *found[number]) for number in sorted(found)], script, Method.WORDS)
    return None


def _in_order(script: Script, *, may_skip: bool) -> Iterator[Arc]:
    """Yield what may be said: the words in order, all but those of figures or, with `may_skip`, not all."""
    for number, word in enumerate(script.words):
        yield number, number + 1, 1.0, str(number)
        if word.is_optional or may_skip:
            yield number, number + 1, _SKIP_OPTIONAL if word.is_optional else _SKIP
    for sentence in script.sentences if may_skip else ():
        yield sentence.first_word, sentence.last_word + 1, _SKIP_SENTENCE


def sentences_heard(heard: Iterable[Heard], script: Script) -> dict[int, tuple[float, float]]:
    """Return start and end, in seconds, of the sentences of which at least half of the words were heard.

    Where the first words were not, the start is moved back by the time planned for them.
    """
    found: dict[int, tuple[float, float]] = {}
    for number, parts in groupby(heard, key=lambda part: script.words[part.word].sentence):
        words: Sequence[Heard] = list(parts)
        sentence = script.sentences[number]
        planned = sentence.last_word + 1 - sentence.first_word
        if len(words) < _LEAST_OF_A_SENTENCE * planned:
            continue
        missed = (words[0].word - sentence.first_word) * sentence.said_seconds / planned
        before = max((end for _, end in found.values()), default=0.0)
        found[number] = (max(before, words[0].starts_at - missed), words[-1].ends_at)
    return found
