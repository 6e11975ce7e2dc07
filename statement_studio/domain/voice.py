"""What has been said of a piece of writing so far, with what it costs: where the reading of a piece collects itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from .tongue import Tongue
from .weight import SYLLABLE_SIGNS, count_said, phrase_units, silence_units, word_units

LEAST_UNITS = 1.0
"""What a word costs whose characters are all silent, such as the stroke that stretches Arabic letters."""


@dataclass(frozen=True, slots=True)
class Saying:
    """What a piece of writing becomes aloud.

    `units` are the spoken characters with the silences inside, without the step from the word before. `tail` is the
    silence that the piece ends with: SENTENCE_END, COMMA or "". `words` counts the piece as written, `spoken_words`
    what is said.
    """

    said: str
    units: float
    tail: str
    words: int
    spoken_words: int


def said_so(words: str, written: int, before: Saying, after: Saying, speaker: Tongue) -> Saying:
    """Return a piece of writing of which some is said in these words, between what is said before and after them.

    `written` counts what they stand for. Hyphens that part syllables in them take no time.
    """
    told = " ".join(words.translate(SYLLABLE_SIGNS).split())
    said = f"{before.said}{words}{after.said}"
    units = before.units + (phrase_units(told, speaker) or LEAST_UNITS) + after.units
    return Saying(said, units, after.tail, written, count_said(said, speaker))


@dataclass(slots=True)
class Voice:
    """Spoken words on their way to being a Saying; `leaning` waits to be the beginning of the next word."""

    speaker: Tongue
    parts: list[str] = field(default_factory=list)
    units: float = 0.0
    words: int = 0
    is_counted: bool = False
    tail: str = ""
    leaning: str = ""

    def add(self, said: str, units: float | None = None) -> None:
        """Append spoken words. Between two dashes they are one word as written, whatever they are."""
        self.units += (phrase_units(said, self.speaker) if units is None else units) or LEAST_UNITS
        if self.tail:
            self.units += silence_units(self.tail, self.speaker)
            self.tail = ""
        if self.parts:
            self.units += self.speaker.space_units
        if self.leaning:
            self.units += word_units(self.leaning, self.speaker)
            said, self.leaning = self.leaning + said, ""
        self.parts.append(said)
        self.words += not self.is_counted
        self.is_counted = True

    def spell(self, letters: str) -> None:
        """Append letters that are named one by one."""
        for letter in letters:
            self.add(letter, self.speaker.letter_name_units)

    def lengthen(self, ending: str) -> None:
        """Append an ending, such as that of a plural, to the last word."""
        self.parts[-1] += ending
        self.units += len(ending)

    def fall_silent(self, tail: str) -> None:
        """Note a silence; the longer of two outlasts the other."""
        self.tail = max(self.tail, tail, key=lambda known: silence_units(known, self.speaker))

    def saying(self) -> Saying:
        """Return what was collected."""
        gap = "" if self.speaker.language == "zh" else " "
        said = gap.join(self.parts)
        return Saying(said, self.units, self.tail, self.words, count_said(said, self.speaker))
