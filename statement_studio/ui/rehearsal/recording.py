"""A take recorded while it is rehearsed, where the person has chosen that: begun, paused and ended with the take.

Knows to whom a recording belongs: to the take once that is kept, and to nobody when it is not; then it is deleted.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject

from statement_studio.domain.rehearsal import Phase
from statement_studio.session.desk import Desk
from statement_studio.session.recording import Absence, FileProblem, Recorder
from statement_studio.session.recordings import Recordings, SoundWriter
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import RehearsalChoices, Taste
from statement_studio.ui import words
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar

from . import sound_words
from .level_meter import Hearing
from .prompter import Prompter

_QUIET = 0.008
"""A level that no voice near a microphone stays under."""
_QUIET_SECONDS = 4.0


class TakeRecording(QObject):
    """Records what is spoken in the prompter. `follows` tells whether somebody listens to the voice besides."""

    def __init__(
        self,
        desk: Desk,
        prompter: Prompter,
        clock: RehearsalClock,
        recorder: Recorder,
        recordings: Recordings,
        taste: Taste,
        notices: NoticeBar,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._prompter, self._clock, self._taste = desk, prompter, clock, taste
        self._recorder, self._recordings, self._notices = recorder, recordings, notices
        self._file: SoundWriter | None = None
        self._loud_at = 0.0
        self._is_begun = False
        self.follows: Callable[[], bool] = lambda: False
        clock.phase_changed.connect(self._follow_phase)
        clock.ticked.connect(recorder.look)
        prompter.take_kept.connect(lambda _rehearsed: self._settle())
        prompter.closed.connect(self._abandon)
        prompter.installEventFilter(self)
        desk.opened.connect(self._offer_unclaimed)
        recorder.levelled.connect(self._show_level)
        recorder.failed.connect(self._tell_failure)

    @property
    def name(self) -> str:
        """The name of the recording of the take that was just made; "" where there is none."""
        return self._file.path.name if self._file is not None else ""

    @property
    def _choices(self) -> RehearsalChoices:
        return self._taste.preferences.rehearsal

    def _follow_phase(self) -> None:
        phase = self._clock.rehearsal.phase
        if phase is Phase.READY:
            self._abandon()
        elif phase is Phase.SPEAKING and not self._is_begun:
            self._begin()
        elif phase in (Phase.SPEAKING, Phase.CUT_OFF):
            self._recorder.go_on()
            self._show_hearing()
        elif phase in (Phase.PAUSED, Phase.INTERRUPTED):
            self._recorder.pause()
            self._show_hearing()
        elif phase is Phase.ENDED:
            self._recorder.end()
            self._show_hearing()

    def _begin(self) -> None:
        self._is_begun, self._loud_at = True, 0.0
        is_recorded, is_followed = self._may_record(), self.follows()
        if not (is_recorded or is_followed):
            return
        why: Absence | FileProblem | None = self._recorder.absence()
        if why is None and is_recorded:
            why = self._begin_file()
        if why is None or (is_followed and isinstance(why, FileProblem)):
            refused = self._recorder.begin(self._choices.device, lambda: self._clock.spoken_seconds, self._file)
            why = refused or why
        if why is not None:
            self._tell_not(why, is_recorded=is_recorded)
        if not self._recorder.is_recording:
            self._drop()
        self._show_hearing()

    def _may_record(self) -> bool:
        """Whether this take is to be recorded: never one that cannot be kept, as from the middle of the text on."""
        is_practice = self._clock.rehearsal.position_seconds > 0
        return self._choices.records and not is_practice and not (self._desk.is_read_only and self._desk.folder)

    def _begin_file(self) -> FileProblem | None:
        try:
            self._file = self._recordings.begin()
        except FileProblem as problem:
            return problem
        return None

    def end(self) -> None:
        """Let go what belongs to no statement that is kept: the window closes."""
        self._abandon()
        self._recordings.end()

    # What is shown

    def _show_hearing(self) -> None:
        strip = self._prompter.page.strip
        strip.show_hearing(self._hearing() if self._recorder.is_listening else None)

    def _hearing(self) -> Hearing:
        if self._recorder.is_paused:
            return Hearing.PAUSED
        if self._clock.spoken_seconds - self._loud_at > _QUIET_SECONDS:
            return Hearing.NOTHING
        return Hearing.RECORDING if self._recorder.is_recording else Hearing.LISTENING

    def _show_level(self, level: float) -> None:
        self._prompter.page.strip.meter.show_level(level)
        was_quiet = self._clock.spoken_seconds - self._loud_at > _QUIET_SECONDS
        if level >= _QUIET:
            self._loud_at = self._clock.spoken_seconds
        if was_quiet or self._clock.spoken_seconds - self._loud_at > _QUIET_SECONDS:
            self._show_hearing()

    def _tell_not(self, why: Absence | FileProblem, *, is_recorded: bool) -> None:
        told = self.tr("This take is not recorded. {why}") if is_recorded else self.tr("Your voice is not heard. {why}")
        self._prompter.page.strip.tell(told.format(why=sound_words.trouble(why)))

    def _tell_failure(self, why: Absence | FileProblem) -> None:
        """Tell that the recording has stopped by itself; the take goes on, and what was recorded stays with it."""
        told = self.tr("The recording has stopped. {why}") if self._file else self.tr("Your voice is not heard. {why}")
        self._prompter.page.strip.tell(told.format(why=sound_words.trouble(why)))
        self._show_hearing()

    # Whose it is

    def _settle(self) -> None:
        """Leave a recording to the take that was kept; without one it goes."""
        if self._file is not None and any(take.recording == self.name for take in self._desk.takes):
            self._file = None
            self._bring()
        self._drop()

    def _bring(self, others: tuple[str, ...] = ()) -> None:
        """Let recordings come to the project, and tell where they stay when they cannot."""
        if (trouble := self._recordings.bring(others)) is not None:
            told = self.tr("The recording stays on this computer until the next save. {why}")
            self._notices.add_notice(Notice(told.format(why=words.problem(trouble))))

    def _abandon(self) -> None:
        """Let a take that is not kept be none."""
        self._is_begun = False
        self._recorder.end()
        self._drop()
        self._show_hearing()

    def _drop(self) -> None:
        if self._file is not None:
            file, self._file = self._file, None
            self._recordings.drop(file)

    # What a crash left

    def _offer_unclaimed(self) -> None:
        """Tell of recordings made for the project that belong to no take, and offer to delete them."""
        names = self._recordings.unclaimed
        if not names:
            return
        one = self.tr("A recording here belongs to no take: its rehearsal was interrupted.")
        many = self.tr("{n} recordings here belong to no take: their rehearsals were interrupted.")
        deeds = (
            (self.tr("&Delete"), lambda: self._delete_unclaimed(names)),
            (self.tr("&Keep"), lambda: self._keep_unclaimed(names)),
        )
        self._notices.show_notices((Notice(words.count(len(names), one, many), deeds, is_warning=False),))

    def _keep_unclaimed(self, names: tuple[str, ...]) -> None:
        self._notices.show_notices(())
        self._bring(names)

    def _delete_unclaimed(self, names: tuple[str, ...]) -> None:
        trouble = None
        for name in names:
            try:
                self._recordings.delete(name)
            except FileProblem as problem:
                trouble = problem
        notices = (Notice(words.problem(trouble)),) if trouble else ()
        self._notices.show_notices(notices)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._prompter and event.type() is QEvent.Type.Show and self._choices.records:
            self._recorder.absence()  # looked for now, and not when the first word is about to be spoken
        return False
