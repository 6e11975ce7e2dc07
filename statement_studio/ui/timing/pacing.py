"""What a person does about whose pace it is: choosing, reading the passage, and looking after the profiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from statement_studio.domain.clock import instant, minutes_and_seconds
from statement_studio.domain.profile import LONGEST_NAME, Profile, Reading, named
from statement_studio.domain.statement import PaceChoice, text_hash
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from . import pace_words
from .time_panel import Speaking, TimePanel

_KEY_CHARACTERS = 16


@dataclass(frozen=True, slots=True)
class Clocks:
    """The two clocks: `steady` reads seconds that never jump, `wall` the date and time (UTC)."""

    steady: Callable[[], float]
    wall: Callable[[], datetime]


class Pacing(QObject):
    """Lets the panel of the time act on the desk and its speakers."""

    def __init__(self, desk: Desk, panel: TimePanel, ask: Ask, clocks: Clocks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._panel, self._ask, self._clocks = desk, panel, ask, clocks
        panel.choice.pace_chosen.connect(desk.speech.choose_pace)
        profile = panel.profile
        profile.first_profile_requested.connect(self.make_first)
        profile.new_profile_requested.connect(self.make)
        profile.calibration_requested.connect(self.calibrate)
        profile.timed_text_requested.connect(self.add_timed_text)
        profile.removal_requested.connect(self.remove_reading)
        profile.rename_requested.connect(self.rename)
        profile.deletion_requested.connect(self.delete)
        profile.copy_wanted.connect(self._keep_copy)
        for changed in (desk.opened, desk.details_changed, desk.saved, desk.speakers.changed):
            changed.connect(self.show)

    def show(self) -> None:
        """Show in the panel whose pace is in force."""
        desk, speech = self._desk, self._desk.speech
        profile = speech.profile
        is_here = profile is not None and profile == desk.speakers.get(profile.name)
        self._panel.show_kind(is_timed=desk.details.is_timed)
        self._panel.show_speaking(
            Speaking(desk.details.pace, speech.pace, desk.speakers.profiles, profile, is_here, speech.keeps_profile)
        )

    # Profiles

    def make_first(self) -> None:
        """Make a profile and let its speaker read the passage at once."""
        if self.make():
            self.calibrate()

    def make(self) -> bool:
        """Ask for a name, make a profile of it and speak at its pace. Return whether there is one."""
        name = self._ask.name(self.tr("New profile"), self._desk.details.speaker.name, LONGEST_NAME, self._taken)
        if name is None:
            return False
        with self._telling(self.tr("The profile was not made.")):
            profile = self._desk.speakers.add(name)
            self._desk.speech.choose_pace(PaceChoice(profile=profile.name))
            return True
        return False

    def _taken(self, name: str) -> str:
        """Return that there is a profile of a name, "" where there is none."""
        known = named(name, self._desk.speakers.profiles, self._desk.speech.profile)
        if known is None:
            return ""
        return self.tr("There is a profile “{name}” already.").format(name=pace_words.short_name(known.name))

    def rename(self) -> None:
        """Ask for another name of the profile in force."""
        profile = self._profile()
        title = self.tr("Rename the profile")
        name = self._ask.name(
            title, profile.name, LONGEST_NAME, lambda new: "" if profile.is_called(new) else self._taken(new)
        )
        if name is not None and name != profile.name:
            with self._telling(self.tr("The profile keeps its name.")):
                renamed = self._desk.speakers.rename(profile.name, name)
                self._desk.speech.choose_pace(PaceChoice(profile=renamed.name))

    def delete(self) -> None:
        """Delete the profile in force, once that is confirmed."""
        profile = self._profile()
        question = self.tr("Delete the profile “{name}”?").format(name=pace_words.apart(profile.name))
        details = self.tr("Its readings go with it ({readings}). Statements that name it take the usual pace.").format(
            readings=pace_words.readings(len(profile.readings))
        )
        if self._ask.confirm(question, details, self.tr("Delete")):
            with self._telling(self.tr("The profile is still there.")):
                self._desk.speakers.remove(profile.name)
                if self._desk.speech.profile is None:
                    self._desk.speech.choose_pace(PaceChoice())

    # Readings

    def calibrate(self) -> None:
        """Let the speaker read the passage of the language aloud, and learn from it."""
        from .calibration_dialog import CalibrationDialog

        language = self._desk.details.language
        passage = ""
        with self._telling(self.tr("The passage cannot be shown.")):
            passage = self._desk.speakers.passage(language)
        if not passage:
            return
        dialog = CalibrationDialog(passage, language, self._profile(), self._clocks.steady, self._ask.parent)
        if self._ask.through(dialog):
            # The same passage has the same key, so that reading it twice is not taken for two texts.
            self._learn(dialog.reading(), text_hash(passage)[:_KEY_CHARACTERS])

    def _learn(self, read: Reading, key: str = "") -> None:
        at = instant(self._clocks.wall())
        with self._telling(self.tr("The reading could not be kept.")):
            self._desk.speech.learn(read.seconds, read.units, read.source, language=read.language, text=key, at=at)

    def add_timed_text(self) -> None:
        """Ask for a text whose time is known, and learn from it."""
        from .timed_text_dialog import TimedTextDialog

        dialog = TimedTextDialog(self._desk.details.language, self._ask.parent)
        if self._ask.through(dialog):
            self._learn(dialog.reading())

    def remove_reading(self, reading: Reading) -> None:
        """Take a reading out of the profile in force, once that is confirmed."""
        told = f"{pace_words.occasion(reading)}, {minutes_and_seconds(reading.seconds)}"
        details = self.tr("The pace is then what the other readings tell.")
        question = self.tr("Remove the reading “{reading}”?").format(reading=told)
        if self._ask.confirm(question, details, self.tr("Remove")):
            with self._telling(self.tr("The reading is still there.")):
                self._desk.speakers.unlearn(self._profile(), reading)

    def _keep_copy(self, wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        self._desk.speech.keep_profile(wanted=wanted)

    def _profile(self) -> Profile:
        profile = self._desk.speech.profile
        assert profile is not None, "the panel offers this only where a profile is in force"
        return profile

    @contextmanager
    def _telling(self, message: str) -> Iterator[None]:
        """Tell the person when a file stands in the way, and go on."""
        try:
            yield
        except FileProblem as problem:
            self._ask.tell(message, words.problem(problem))
