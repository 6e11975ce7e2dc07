"""The speakers this computer knows: their profiles, and what this person has words read as. Kept when they change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.profile import Profile, Reading, named
from statement_studio.files.calibration import load_passage
from statement_studio.files.lexicons import load_lexicons, save_lexicons
from statement_studio.files.problems import FileProblem
from statement_studio.files.profiles import load_profiles, remove_profile, save_profile

__all__ = ["FileProblem", "Speakers"]


class Speakers(QObject):
    """Profiles and lexicons of the settings folder; `problems` are the files that could not be read."""

    changed = Signal()

    def __init__(self, settings: Path, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._resources = settings, resources
        self._profiles: tuple[Profile, ...] = ()
        self._lexicons: dict[str, Lexicon] = {}
        self.problems: tuple[FileProblem, ...] = ()
        self.refresh()

    @property
    def profiles(self) -> tuple[Profile, ...]:
        """The profiles by name."""
        return self._profiles

    def get(self, name: str) -> Profile | None:
        """Return the profile of a name, None where there is none."""
        return named(name, self._profiles)

    def passage(self, language: str) -> str:
        """Return the passage that is read aloud to be timed. Raises FileProblem."""
        return load_passage(self._resources, language)

    def refresh(self) -> None:
        """Read what is kept anew: another window may have learnt something meanwhile.

        What is known stays while nothing of it can be read.
        """
        profiles, profile_problems = load_profiles(self._settings)
        if profile_problems and not profiles:
            profiles = self._profiles
        lexicons, lexicon_problems = load_lexicons(self._settings)
        self.problems = (*profile_problems, *lexicon_problems)
        if (profiles, dict(lexicons)) != (self._profiles, self._lexicons):
            self._profiles, self._lexicons = profiles, dict(lexicons)
            self.changed.emit()

    def learn(self, profile: Profile, reading: Reading) -> None:
        """Let a profile learn from a reading, besides what it has learnt in other windows. Raises FileProblem."""
        self.refresh()
        self.put((self.get(profile.name) or profile).with_reading(reading))

    def unlearn(self, profile: Profile, reading: Reading) -> None:
        """Take a reading from a profile, which keeps what it has learnt in other windows. Raises FileProblem."""
        self.refresh()
        self.put((self.get(profile.name) or profile).without_reading(reading))

    def add(self, name: str) -> Profile:
        """Make a profile without readings and return it. Raises FileProblem, also for a name that is taken."""
        self.refresh()
        self._refuse_taken(name)
        profile = Profile(name.strip())
        self.put(profile)
        return profile

    def put(self, profile: Profile) -> None:
        """Keep a profile in place of the one of its name. Raises FileProblem; then nothing has changed."""
        save_profile(profile, self._settings)
        self._hold(profile, profile.name)

    def rename(self, name: str, new_name: str) -> Profile:
        """Give a profile another name and return it. Raises FileProblem, also for a name that is taken."""
        self.refresh()
        profile = self.get(name)
        assert profile is not None, "only a profile that is known is renamed"
        if not profile.is_called(new_name):
            self._refuse_taken(new_name)
        renamed = replace(profile, name=new_name.strip())
        save_profile(renamed, self._settings)
        if not renamed.is_called(name):
            remove_profile(name, self._settings)
        self._hold(renamed, name)
        return renamed

    def remove(self, name: str) -> None:
        """Forget a profile with all its readings. Raises FileProblem; then it is still there."""
        remove_profile(name, self._settings)
        self._profiles = tuple(profile for profile in self._profiles if not profile.is_called(name))
        self.changed.emit()

    def lexicon(self, language: str) -> Lexicon:
        """Return what this person has read differently in a language."""
        return self._lexicons.get(language, Lexicon())

    def put_lexicon(self, language: str, lexicon: Lexicon) -> None:
        """Keep what is read differently in a language. Raises FileProblem; then nothing has changed."""
        self.refresh()
        lexicons = {**self._lexicons, language: lexicon}
        save_lexicons(lexicons, self._settings)
        self._lexicons = lexicons
        self.changed.emit()

    def _refuse_taken(self, name: str) -> None:
        if self.get(name) is not None:
            raise FileProblem(
                "There is a profile of this name already. Choose another one.", path=self._settings / "profiles"
            )

    def _hold(self, profile: Profile, name: str) -> None:
        others = (known for known in self._profiles if not known.is_called(name))
        self._profiles = tuple(sorted((*others, profile), key=lambda known: known.name.casefold()))
        self.changed.emit()
