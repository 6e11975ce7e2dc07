"""An input of `time` with its estimate, and the data that is printed of it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path

from statement_studio.domain.estimate import Estimate, paragraphs, tally, words_left
from statement_studio.domain.language import guess_language
from statement_studio.domain.pace import Pace, pace_by_hand, usual_pace
from statement_studio.domain.spoken import SpokenBlock, read_text
from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.places import Places

from .inputs import open_catalogue, read_source, read_standard_input


@dataclass(frozen=True, slots=True)
class Timed:
    """An input with its estimate.

    `slot_seconds` is None where nothing is known of a slot; `must_be_confirmed` tells that the catalogue is not
    certain of it.
    """

    source: str
    title: str
    language: str
    blocks: tuple[SpokenBlock, ...]
    pace: Pace
    estimate: Estimate
    slot_seconds: float | None
    must_be_confirmed: bool = False

    @property
    def fits(self) -> bool:
        """Whether the estimate lies inside the slot; without a slot everything does."""
        return self.slot_seconds is None or self.estimate.seconds <= self.slot_seconds

    def as_data(self) -> dict[str, object]:
        """Return what `time --json` prints; times in seconds, `low` and `high` the ends of the 80 % interval."""
        estimate, slot = self.estimate, self.slot_seconds
        return {
            "source": self.source,
            "seconds": round(estimate.seconds, 2),
            "low": round(estimate.low, 2),
            "high": round(estimate.high, 2),
            "slot_seconds": slot,
            "slot_must_be_confirmed": self.must_be_confirmed,
            "chance_to_fit": None if slot is None else round(estimate.chance_within(slot), 3),
            "words": estimate.words,
            "spoken_words": estimate.spoken_words,
            "words_left": None if slot is None else words_left(estimate, slot, self.pace),
            "words_per_minute": round(self.pace.words_per_minute, 1),
            "language": self.language,
            "paragraphs": [
                {"starts_at": round(p.starts_at, 2), "seconds": round(p.seconds, 2), "words": p.words, "text": p.text}
                for p in paragraphs(self.blocks, self.pace)
            ],
        }


def timed(source: str, places: Places, given: argparse.Namespace) -> Timed:
    """Return the time of a project, a file or standard input (`-`). Raises FileProblem."""
    path = Path(source)
    if source != "-" and (path.is_dir() or project.project_folder(path) != path):
        return timed_project(path, places, given)
    text = read_standard_input() if source == "-" else read_source(path)
    statement = Statement(text=text, language=given.language or guess_language(text))
    return _estimated(source, statement, given.slot, given)


def timed_project(path: Path, places: Places, given: argparse.Namespace) -> Timed:
    """Return the time of a project against its slot. Raises FileProblem."""
    statement = project.load(path).statement
    spoken = replace(statement, language=given.language or statement.language)
    if given.slot is not None:
        return _estimated(str(path), spoken, given.slot, given)
    catalogue = open_catalogue(places)
    found = _estimated(str(path), spoken, catalogue.slot_of(statement), given)
    return replace(found, must_be_confirmed=catalogue.must_be_confirmed(statement))


def _estimated(source: str, statement: Statement, slot_seconds: float | None, given: argparse.Namespace) -> Timed:
    language = statement.language
    pace = usual_pace(language) if given.pace is None else pace_by_hand(language, given.pace)
    blocks = read_text(statement.text, language)
    title = statement.title or source
    return Timed(source, title, language, blocks, pace, tally(blocks, pace), slot_seconds)
