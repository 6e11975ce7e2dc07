"""Whose pace a text is timed at, and what the person at this computer has said otherwise than the language has it."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from statement_studio.domain.estimate import tally
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import Pace, usual_pace
from statement_studio.domain.profile import Profile, chosen_pace, named
from statement_studio.domain.spoken import SpokenBlock, read_text
from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.files.lexicons import load_lexicons
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem
from statement_studio.files.profiles import FOLDER, load_profiles
from statement_studio.files.project import Project

from . import words


@dataclass(frozen=True, slots=True)
class Voice:
    """How texts are spoken here: the profiles and lexicons of this computer, and a pace asked for instead of a text's.

    `by_hand` is in words a minute, `chosen` a profile; at most one of the two is given.
    """

    profiles: tuple[Profile, ...] = ()
    lexicons: Mapping[str, Lexicon] | None = None
    by_hand: float | None = None
    chosen: Profile | None = None

    def read(self, statement: Statement) -> tuple[SpokenBlock, ...]:
        """Return the text as it is said: the statement's own word before that of this computer."""
        return read_text(statement.text, statement.language, self.lexicon(statement))

    def lexicon(self, statement: Statement) -> Lexicon:
        """Return what is said otherwise than the language has it: the statement's word before this computer's."""
        return statement.lexicon.over((self.lexicons or {}).get(statement.language, Lexicon()))

    def pace(self, statement: Statement, blocks: tuple[SpokenBlock, ...], project: Project | None = None) -> Pace:
        """Return the pace in force for a text: the usual one where its profile is missing."""
        choice = self._choice(statement)
        profile = self.chosen or named(choice.profile, self.profiles, project.profile if project else None)
        units = tally(blocks, usual_pace(statement.language)).units
        return chosen_pace(choice, profile, statement.language, project.text_key if project else "", units)

    def missing_profile(self, statement: Statement, project: Project) -> str:
        """Return the name of the profile that a statement asks for and that is nowhere to be found; else empty."""
        name = self._choice(statement).profile
        return name if name and named(name, self.profiles, project.profile) is None else ""

    def _choice(self, statement: Statement) -> PaceChoice:
        is_asked_for = self.by_hand or self.chosen
        return PaceChoice(words_per_minute=self.by_hand) if is_asked_for else statement.pace


def open_voice(places: Places, pace: float | None = None, profile: str | None = None) -> Voice:
    """Return how texts are spoken here; a fault in a file of it is told and that file left out.

    `pace` (words a minute) or `profile` (a name) hold instead of what a text asks for. Raises FileProblem when no
    profile has this name.
    """
    profiles, problems = load_profiles(places.settings)
    lexicons, others = load_lexicons(places.settings)
    for problem in (*problems, *others):
        print(words.clean(f"{problem} This file is left out."), file=sys.stderr)
    chosen = None if profile is None else _known(profile, profiles, places)
    return Voice(profiles, lexicons, pace, chosen)


def _known(name: str, profiles: tuple[Profile, ...], places: Places) -> Profile:
    found = named(name, profiles)
    if found is None:
        known = ", ".join(profile.name for profile in profiles)
        raise FileProblem(
            words.NO_SUCH_PROFILE if known else words.NO_PROFILES,
            path=places.settings / FOLDER,
            name=name,
            known=known,
        )
    return found
