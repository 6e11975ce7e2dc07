"""Timed deliveries with their texts, and what the program counts in each: the one reader of the file of deliveries.

The file is JSON, one object a line: `lang`, `speaker`, `genre`, `text` and `seconds`. Whole meetings (genre
"un-meeting …") are left out: several people speak in them.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import SpokenBlock, read_text
from statement_studio.domain.tongue import tongue
from statement_studio.domain.weight import COLON, COMMA, SENTENCE_END, silence_units

MEETING = "un-meeting"
_GENRES = (
    ("advocate-opening", "advocate"),
    ("Council statement", "Council statement"),
    ("audiobook", "narrator"),
    ("storybook", "storybook"),
    ("monologue", "monologue"),
    ("phone prompts", "phone prompts"),
)
_VOWELS = re.compile(r"[aeiouyáéíóúàèéêëîïôöûüùâäœæаеёиоуыэюя]+", re.IGNORECASE)
_SILENT_E = re.compile(r"(?<=[^aeiouyl])e$|es$|ed$")


@dataclass(frozen=True)
class Delivery:
    """One text as one person spoke it, in `seconds`. `speaker` names the person within genre and language."""

    genre: str
    language: str
    speaker: str
    seconds: float
    text: str

    @property
    def group(self) -> str:
        """Genre and language, the row of a table."""
        return f"{self.genre}, {self.language}"

    @cached_property
    def blocks(self) -> tuple[SpokenBlock, ...]:
        """The text as it is said."""
        return read_text(self.text, self.language)

    @cached_property
    def units(self) -> float:
        """Spoken characters, as the program counts them."""
        return tally(self.blocks, usual_pace(self.language)).units

    @cached_property
    def counts(self) -> Counts:
        """What the spoken characters are made of."""
        return _count(self.text, self.blocks, self.language)


@dataclass(frozen=True, slots=True)
class Counts:
    """What a text is made of.

    `letters` are spoken, with the silences inside one piece of writing; `steps` go from word to word. The silences
    behind pieces are the `sentence_ends`, `colons`, `commas` and `paragraph_breaks` inside the text (nothing is waited
    for behind its last word). `syllables` are the groups of vowels in the spoken words, in English without a silent e.
    """

    letters: float
    steps: int
    sentence_ends: int
    colons: int
    commas: int
    paragraph_breaks: int
    words: int
    spoken_words: int
    syllables: int
    written_characters: int


def load(path: Path) -> tuple[Delivery, ...]:
    """Return the deliveries of one speaker each, in the order of the file."""
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return tuple(
        Delivery(_genre(row["genre"]), row["lang"], row["speaker"], float(row["seconds"]), row["text"])
        for row in rows
        if not row["genre"].startswith(MEETING)
    )


def by_speaker(deliveries: tuple[Delivery, ...]) -> dict[tuple[str, str], list[Delivery]]:
    """Return the deliveries of every speaker, in their order; a speaker is one within a genre and a language."""
    found: dict[tuple[str, str], list[Delivery]] = {}
    for delivery in deliveries:
        found.setdefault((delivery.group, delivery.speaker), []).append(delivery)
    return found


def _genre(written: str) -> str:
    return next(short for start, short in _GENRES if written.startswith(start))


def _count(text: str, blocks: tuple[SpokenBlock, ...], language: str) -> Counts:
    spoken = [[token for token in block.tokens if token.said] for block in blocks if block.is_spoken]
    inner = [token for tokens in spoken for token in tokens[:-1]]
    ends = [tokens[-1] for tokens in spoken]
    tails = [token.tail for token in (*inner, *ends[:-1])]
    speaker = tongue(language)
    steps = sum(block.spoken_words for block in blocks) - len(spoken)
    silence = sum(silence_units(token.tail, speaker) for token in inner)
    return Counts(
        letters=round(sum(block.units for block in blocks) - silence - steps * speaker.space_units, 3),
        steps=steps,
        sentence_ends=tails.count(SENTENCE_END),
        colons=tails.count(COLON),
        commas=tails.count(COMMA),
        paragraph_breaks=len(ends) - 1,
        words=sum(block.words for block in blocks),
        spoken_words=sum(block.spoken_words for block in blocks),
        syllables=sum(_syllables(word, language) for token in (*inner, *ends) for word in token.said.split()),
        written_characters=len(text),
    )


def _syllables(word: str, language: str) -> int:
    if language == "en":
        word = _SILENT_E.sub("", word.lower()) or word
    return max(1, len(_VOWELS.findall(word)))
