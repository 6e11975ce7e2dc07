"""What the window works with: everything behind it that is no widget, handed in as one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.courier import Courier
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk
from statement_studio.session.handbook import Handbook
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.listening import Aligner
from statement_studio.session.own_keys import OwnKeys
from statement_studio.session.phrases import Phrases
from statement_studio.session.playing import Player
from statement_studio.session.proofreading import Proofreader
from statement_studio.session.reading_aloud import ReadingAloud
from statement_studio.session.recording import Recorder
from statement_studio.session.recordings import Recordings
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Taste, Theme
from statement_studio.session.voice import Voice
from statement_studio.session.whereabouts import Whereabouts
from statement_studio.ui.projects.filing import Shelf
from statement_studio.ui.timing.pacing import Clocks

from .ask import Ask

if TYPE_CHECKING:
    from statement_studio.session.publishing import Publisher


@dataclass(frozen=True, slots=True)
class Means:
    """The parts, each built once. `wear_theme` puts a theme on the application.

    `is_system_dark` tells what the system wears, `publisher` returns what makes pages, built when it is first wanted.
    """

    desk: Desk
    custody: Custody
    autosave: Autosave
    leftovers: Leftovers
    archive: Archive
    taste: Taste
    proofreader: Proofreader
    phrases: Phrases
    publisher: Callable[[], Publisher]
    whereabouts: Whereabouts
    courier: Courier
    clock: RehearsalClock
    clocks: Clocks
    shelf: Shelf
    ask: Ask
    keys: OwnKeys
    handbook: Handbook
    reading: ReadingAloud
    recorder: Recorder
    recordings: Recordings
    player: Player
    aligner: Aligner
    voice: Voice
    is_system_dark: Callable[[], bool]
    wear_theme: Callable[[Theme], None]

    def worn(self) -> Theme:
        """Return the theme that the window wears now."""
        return self.taste.theme(system_is_dark=self.is_system_dark())

    def today(self) -> str:
        """Return the date (ISO) on which a statement is begun now."""
        return self.clocks.wall().date().isoformat()
