"""An input of `time` with its estimate, and the data that is printed of it."""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass, replace
from pathlib import Path

from statement_studio.domain.checks import conflict_line
from statement_studio.domain.estimate import Estimate, aim_for, paragraphs, tally, words_left, words_per_minute_of
from statement_studio.domain.language import guess_language
from statement_studio.domain.pace import Pace
from statement_studio.domain.spoken import SpokenBlock
from statement_studio.domain.statement import Statement
from statement_studio.files import project
from statement_studio.files.places import Places

from . import words
from .explained import explain
from .inputs import open_catalogue, open_project, read_source, read_standard_input
from .voice import Voice

_LEVELS = (50, 80, 90)
"""The intervals that are given, in per cent."""


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

    @property
    def aim_seconds(self) -> float | None:
        """The estimate to aim for, so that 9 in 10 deliveries end within the slot; None where no text can be so."""
        return None if self.slot_seconds is None else aim_for(self.estimate, self.slot_seconds)

    def as_data(self, *, explained: bool = False) -> dict[str, object]:
        """Return what `time --json` prints; times in seconds, `low` and `high` the ends of the 80 % interval.

        `words_per_minute` is the pace, in words of an average text; `words_per_minute_of_text` the rate of this one.
        """
        estimate, slot, aim = self.estimate, self.slot_seconds, self.aim_seconds
        own = words_per_minute_of(estimate)
        return {
            "source": self.source,
            "seconds": round(estimate.seconds, 2),
            "low": round(estimate.low, 2),
            "high": round(estimate.high, 2),
            "intervals": {str(level): _rounded(estimate.interval(level / 100)) for level in _LEVELS},
            "slot_seconds": slot,
            "slot_must_be_confirmed": self.must_be_confirmed,
            "chance_to_fit": None if slot is None else round(estimate.chance_within(slot), 3),
            "aim_seconds": None if aim is None else round(aim, 2),
            "words": estimate.words,
            "spoken_words": estimate.spoken_words,
            "words_left": None if slot is None else words_left(estimate, slot, self.pace),
            "words_per_minute": round(self.pace.words_per_minute, 1),
            "words_per_minute_of_text": None if own is None else round(own, 1),
            "pace": _pace_data(self.pace),
            "language": self.language,
            "paragraphs": self._paragraphs(explained=explained),
        }

    def _paragraphs(self, *, explained: bool) -> list[dict[str, object]]:
        found: list[dict[str, object]] = [
            {"starts_at": round(p.starts_at, 2), "seconds": round(p.seconds, 2), "words": p.words, "text": p.text}
            for p in paragraphs(self.blocks, self.pace)
        ]
        if explained:
            for paragraph, pieces in zip(found, explain(self.blocks, self.pace), strict=True):
                paragraph["tokens"] = [piece.as_data() for piece in pieces]
        return found


def timed(source: str, places: Places, given: argparse.Namespace, voice: Voice) -> Timed:
    """Return the time of a project, a file or standard input (`-`). Raises FileProblem."""
    path = Path(source)
    if source != "-" and (path.is_dir() or project.project_folder(path) != path):
        return timed_project(path, places, given, voice)
    text = read_standard_input() if source == "-" else read_source(path)
    statement = Statement(text=text, language=given.language or guess_language(text))
    return _estimated(source, statement, given.slot, voice)


def timed_project(path: Path, places: Places, given: argparse.Namespace, voice: Voice) -> Timed:
    """Return the time of a project against its slot. Raises FileProblem."""
    opened = open_project(path, places)
    statement = opened.statement
    if voice.missing_profile(statement, opened):
        missing = words.missing_profile(opened.folder, statement.pace.profile)
        print(words.clean(missing), file=sys.stderr)
    spoken = replace(statement, language=given.language or statement.language)
    if given.slot is not None:
        return _estimated(str(path), spoken, given.slot, voice, opened)
    catalogue = open_catalogue(places)
    found = _estimated(str(path), spoken, catalogue.slot_of(statement), voice, opened)
    return replace(found, must_be_confirmed=catalogue.must_be_confirmed(statement))


def _estimated(
    source: str, statement: Statement, slot_seconds: float | None, voice: Voice, opened: project.Project | None = None
) -> Timed:
    line = conflict_line(statement.text)
    if line is not None:
        place = str(opened.folder / project.TEXT) if opened else source
        print(words.clean(words.both_sides(place, line)), file=sys.stderr)
    blocks = voice.read(statement)
    pace = voice.pace(statement, blocks, opened)
    title = statement.title or source
    return Timed(source, title, statement.language, blocks, pace, tally(blocks, pace), slot_seconds)


def _pace_data(pace: Pace) -> dict[str, object]:
    return {
        "origin": pace.origin.value,
        "profile": pace.profile or None,
        "readings": pace.readings,
        "of_this_text": pace.of_this_text,
        "seconds_per_unit": round(pace.seconds_per_unit, 5),
        "sd": round(pace.sd, 4),
        "why_unsure": pace.why_unsure.value,
    }


def _rounded(ends: tuple[float, float]) -> list[float]:
    return [round(end, 2) for end in ends]
