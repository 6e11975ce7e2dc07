"""The recogniser of English, set to one script: each of its words is a word of its own, so what it hears is a place.

Knows the library (pocketsphinx), how it wants to be set, and how words are named to it. What may follow what is said
by the grammars of those who use it.
"""

from __future__ import annotations

import importlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from statement_studio.domain.english_sounds import sounds
from statement_studio.domain.script import Script

Arc = tuple[int, int, float] | tuple[int, int, float, str]
"""From one state to another with a probability, saying a word, or nothing."""
FRAMES_A_SECOND: Final = 100
_MOST_SAYINGS = 4
"""The dictionary knows some words in several sayings; more than so many are not listened for."""
_LEAST = 1e-300


@dataclass(frozen=True, slots=True)
class Heard:
    """A word of the script as it was heard: its number, and seconds from the beginning of what was listened to.

    `misfit` is how badly it sounds like that word: the natural logarithm of the likelihood a frame, in ten-thousandths
    below the best sound at each moment; some 20 for a clear voice, 60 for other words. It holds until `Listener.end`.
    """

    word: int
    starts_at: float
    ends_at: float
    misfit: float


class Listener:
    """A decoder with the words of a script. `beam` is how much worse than the best a guess may be and still be kept."""

    def __init__(self, script: Script, beam: float) -> None:
        library = importlib.import_module("pocketsphinx")
        # Without dither the silence of a machine, all zeros, upsets the model; a seed makes every run the same.
        settings = {"lm": None, "loglevel": "FATAL", "dither": True, "seed": 1, "cmn": "live"}
        self._decoder: Any = library.Decoder(library.Config(beam=beam, pbeam=beam, wbeam=beam, **settings))
        for number, word in enumerate(script.words):
            for turn, said in enumerate(self._sayings(word.said)):
                self._decoder.add_word(f"{number}({turn + 1})" if turn else str(number), said, update=False)

    def expect(self, arcs: Sequence[Arc], first: int, last: int) -> None:
        """Listen for what a grammar allows, from its state `first` to its state `last`."""
        grammar = self._decoder.create_fsg("script", first, last, arcs)
        self._decoder.add_fsg("script", grammar)
        self._decoder.activate_search("script")

    def begin(self) -> None:
        """Begin to listen."""
        self._decoder.start_utt()

    def hear(self, samples: bytes) -> None:
        """Go on listening."""
        self._decoder.process_raw(samples, False, False)

    def end(self) -> None:
        """Listen no more; what was heard may be another now, because it must be whole."""
        self._decoder.end_utt()

    def heard(self) -> tuple[Heard, ...]:
        """Return the words that were heard so far, as they are understood now."""
        if self._decoder.hyp() is None:
            return ()
        return tuple(_heard(part) for part in self._decoder.seg() if part.word[0].isdecimal())

    def _sayings(self, word: str) -> list[str]:
        names = [word, *(f"{word}({turn})" for turn in range(2, _MOST_SAYINGS + 1))]
        known = [said for said in map(self._decoder.lookup_word, names) if said]
        return known or [said for said in [sounds(word, self._decoder.lookup_word)] if said]


def _heard(part: Any) -> Heard:
    frames = part.end_frame + 1 - part.start_frame
    misfit = -10_000 * math.log(max(part.ascore, _LEAST)) / frames
    number = int(part.word.partition("(")[0])
    return Heard(number, part.start_frame / FRAMES_A_SECOND, (part.end_frame + 1) / FRAMES_A_SECOND, misfit)
