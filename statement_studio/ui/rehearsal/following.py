"""The text of the prompter that follows the speaker's voice: where it is heard, there it stands.

Knows that the person wins: who shows another place is believed, and who lets the text move by itself ends this.
"""

from __future__ import annotations

import math
from bisect import bisect_right

from PySide6.QtCore import QEvent, QObject, QTimer

from statement_studio.domain.rehearsal import Phase
from statement_studio.domain.roll import places_of
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.take import LapSource
from statement_studio.session.desk import Desk
from statement_studio.session.recording import Recorder
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Taste
from statement_studio.session.voice import Following, Voice, VoicePlace, why_no_following

from . import sound_words
from .prompter import Prompter

_SAME_SECONDS = 0.06
"""A place so little after the beginning of a paragraph is its beginning."""
_GLIDE_SHARE = 0.055
"""What share of the way the text glides with every tick: places are heard in steps, and steps are no way to read."""
_GLIDE_SECONDS = 8.0
"""What is farther away is a jump, and looks like one."""
_THERE_SECONDS = 0.02
_CHANGED_MILLISECONDS = 100
_BEGINNING_SECONDS = 0.5
_NEARLY = 0.01  # of a character: a place that was a time in between is not the whole number it was


class VoiceFollowing(QObject):
    """Lets the prompter follow the voice, where the person has chosen that and it can be done."""

    def __init__(
        self,
        desk: Desk,
        prompter: Prompter,
        clock: RehearsalClock,
        recorder: Recorder,
        voice: Voice,
        taste: Taste,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._prompter, self._clock, self._taste = desk, prompter, clock, taste
        self._recorder, self._voice = recorder, voice
        self._script: Script | None = None
        self._prepared: Script | None = None
        self._placed = self._shown = 0.0
        self._begun = 0
        self._is_stale = False
        self._changed = QTimer(self, singleShot=True, interval=_CHANGED_MILLISECONDS)
        self._changed.timeout.connect(self._follow_text)
        voice.setParent(self)
        voice.placed.connect(self._place)
        voice.failed.connect(self._give_up)
        recorder.heard.connect(voice.hear)
        recorder.failed.connect(lambda _why: self._end_when_deaf())
        clock.phase_changed.connect(self._follow_phase)
        clock.ticked.connect(self._heed_person)
        desk.timing.estimate_changed.connect(self._note_change)
        prompter.glide = self._glide
        prompter.closed.connect(self._unprepare)
        prompter.installEventFilter(self)

    def is_wanted(self) -> bool:
        """Whether the voice shall be followed in this take, and can be."""
        language = self._desk.details.language
        return self._taste.preferences.rehearsal.follows and why_no_following(language) is None

    def _follow_phase(self) -> None:
        phase = self._clock.rehearsal.phase
        if phase is Phase.SPEAKING and self._recorder.is_listening and self._script is None and self.is_wanted():
            self._begin()
        elif phase is Phase.SPEAKING and self._clock.spoken_seconds < _BEGINNING_SECONDS:
            self._tell_not()
        elif phase in (Phase.READY, Phase.ENDED):
            self._end()
            if phase is Phase.READY and self._prompter.isVisible():
                self._prepare()

    def _prepare(self) -> None:
        """Make ready to listen before the first word: that takes a moment, which nobody has later."""
        if self.is_wanted():
            self._prepared = self._script_now()
            self._voice.begin(self._prepared, 0)

    def _unprepare(self) -> None:
        if self._prepared is not None and self._script is None:
            self._prepared = None
            self._voice.end()

    def _script_now(self) -> Script:
        return script_of(self._desk.timing.blocks, self._desk.timing.pace)

    def _begin(self) -> None:
        self._clock.set_rate(0.0)
        self._placed = self._shown = self._clock.position_seconds
        self._say(is_following=True)
        self._follow_text(is_new=True)

    def _tell_not(self) -> None:
        """Tell at the beginning of a take why the text will not follow, where the person has chosen that it should."""
        why = why_no_following(self._desk.details.language)
        if self._taste.preferences.rehearsal.follows and why is not None:
            told = self.tr("The text does not follow your voice. {why}")
            self._prompter.page.strip.tell(told.format(why=sound_words.absent_part(why)))

    def _note_change(self) -> None:
        if self._script is not None:
            self._is_stale = True
            self._changed.start()

    def _follow_text(self, *, is_new: bool = False) -> None:
        """Listen for the text as it is now, from the place where the speaker is."""
        if self._script is None and not is_new:
            return
        self._is_stale, self._script = False, self._script_now()
        self._placed = self._clock.position_seconds
        self._begun = self._prompter.doing.sheet.plan.paragraph_at(self._placed)
        word = self._word_at(self._placed)
        if self._script == self._prepared:
            self._voice.go_to(word)
        else:
            self._voice.begin(self._script, word)
        self._prepared = None

    def _end_when_deaf(self) -> None:
        if not self._recorder.is_listening and self._script is not None:
            self._let_move()  # what has become of the microphone is told already

    def _give_up(self) -> None:
        self._prepared = None
        if self._script is not None:
            self._let_move()
            self._prompter.page.strip.tell(self.tr("The text no longer follows your voice."))

    def _let_move(self) -> None:
        """Let the text move as it would without a voice."""
        self._end()
        self._clock.set_rate(self._prompter.doing.rate_of(self._taste.preferences.rehearsal.movement))

    def _end(self) -> None:
        if self._script is not None:
            self._script = None
            self._voice.end()
            self._prompter.show_lost(is_lost=False)
            self._say(is_following=False)

    def _say(self, *, is_following: bool) -> None:
        self._prompter.page.follows_voice = is_following
        self._prompter.doing.changed.emit()

    # From the voice to the text

    def _place(self, place: VoicePlace) -> None:
        if self._script is None or self._clock.rehearsal.phase not in (Phase.SPEAKING, Phase.CUT_OFF):
            return
        is_lost = place.state is Following.LOST
        self._prompter.show_lost(is_lost=is_lost)
        if not is_lost and place.heard_seconds > 0:
            self._move(self._seconds_at(place))

    def _move(self, seconds: float | None) -> None:
        plan = self._prompter.doing.sheet.plan
        if seconds is None or abs(seconds - self._placed) < _THERE_SECONDS:
            return
        number = plan.paragraph_at(seconds)
        start = plan.paragraphs[number].starts_at
        # At its first word a paragraph is to be said next; somebody who pauses there has not begun it.
        is_begun = seconds - start > _SAME_SECONDS
        if is_begun and number > self._begun:
            self._placed = start
            self._clock.move_to(start, number, LapSource.VOICE)
        self._begun = number if is_begun else max(0, min(self._begun, number - 1))
        self._placed = seconds
        self._clock.move_to(seconds)

    def _seconds_at(self, place: VoicePlace) -> float | None:
        """Return when by plan the words at a place come; None when they are not on the clock any more."""
        sheet, blocks = self._prompter.doing.sheet, self._desk.timing.blocks
        number = next((n for n, p in enumerate(sheet.plan.paragraphs) if p.index == place.block), None)
        if number is None or place.block >= len(blocks):
            return None
        places = places_of(blocks[place.block])
        return sheet.roll.seconds_at(number, places[min(place.offset, len(places) - 1)])

    def _word_at(self, seconds: float) -> int:
        """Return the number of the word that is said at a time of the plan."""
        sheet, blocks = self._prompter.doing.sheet, self._desk.timing.blocks
        if self._script is None or not sheet.plan.paragraphs:
            return 0
        number, written = sheet.roll.place_at(seconds)
        block = sheet.plan.paragraphs[number].index
        if block >= len(blocks):
            return 0
        places = places_of(blocks[block])
        return self._script.word_at(block, bisect_right(places, math.floor(written + _NEARLY)) - 1)

    # From the person to the voice

    def _heed_person(self) -> None:
        """Believe a person who is elsewhere than was heard, and end when they let the text move by itself."""
        if self._script is None:
            return
        if self._clock.rehearsal.rate:
            self._end()
            self._prompter.page.strip.tell(self.tr("The text no longer follows your voice."))
            return
        here = self._clock.position_seconds
        if abs(here - self._placed) > 1e-6:
            self._placed, self._begun = here, self._prompter.doing.sheet.plan.paragraph_at(here)
            self._prompter.show_lost(is_lost=False)
            if not self._is_stale:  # else the script is of another text, and a new one is about to come
                self._voice.go_to(self._word_at(here))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_shown = watched is self._prompter and event.type() is QEvent.Type.Show
        if is_shown and self._script is None and self._clock.rehearsal.phase is Phase.READY:
            self._prepare()
        return False

    def _glide(self, seconds: float) -> float:
        """Return the place to show, a little nearer to the one where the voice is."""
        way = seconds - self._shown
        is_there = self._script is None or abs(way) > _GLIDE_SECONDS or abs(way) < _THERE_SECONDS
        self._shown = seconds if is_there else self._shown + way * _GLIDE_SHARE
        return self._shown
