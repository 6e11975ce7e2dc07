"""The rehearsal on the whole screen: somebody speaks, the microphone goes off, and what was not heard is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from statement_studio.domain.language import set_apart
from statement_studio.domain.laps import same_laps
from statement_studio.domain.outcome import Outcome
from statement_studio.domain.rehearsal import Phase, Rehearsal
from statement_studio.session.awake import Awake
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import AtLimit, RehearsalChoices, Taste
from statement_studio.ui.commands import Commands
from statement_studio.ui.key_rules import shown
from statement_studio.ui.theme import dress

from .key_sheet import KeySheet
from .prompter_acts import act_of, add_acts, key_words
from .prompting import NOTHING, Prompting, Sheet, same_place
from .roll_look import RollLook, roll_look
from .second_screen import SecondScreen
from .speaking_page import SpeakingPage, moment_of
from .take_page import TakePage
from .warning_sound import WarningSound

_SPEAKING, _TAKE, _DARK = 0, 1, 2
_OVER = (Phase.CUT_OFF, Phase.ENDED)


@dataclass(frozen=True, slots=True)
class Rehearsed:
    """A take that is to be kept: how it went, what was not heard, what the person wants, and `Take.said_all`."""

    rehearsal: Rehearsal
    sheet: Sheet
    unheard: str
    note: str
    teaches: bool
    said_all: bool | None = None


class Prompter(QWidget):
    """Shows a statement for rehearsal and runs the clock. What can be done stands in `prompter_acts`."""

    take_kept = Signal(object)
    """What is kept (a Rehearsed)."""
    options_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        clock: RehearsalClock,
        taste: Taste,
        own_keys: Callable[[str], tuple[str, ...] | None] = lambda _name: None,
        awake: Awake | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._clock, self._taste, self._awake = clock, taste, awake or Awake()
        self._starts_at, self._latest, self.warning = 0.0, NOTHING, WarningSound()
        self._told_fit, self._told_behind, self._is_settled, self._is_reworded = "", "", False, False
        self.glide: Callable[[float], float] = lambda seconds: seconds
        """Tells which place is shown when the speaker is at another one."""
        self.session_ends = _session_ends
        """Tells whether the system asks every program to go."""
        self.setWindowTitle(self.tr("Rehearsal"))
        self.setAccessibleName(self.tr("Rehearsal"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(640, 420)
        self.page, self.take_page = SpeakingPage(self._look(self.size())), TakePage(taste.dark_theme)
        self.second = SecondScreen(self, self._look)
        self.doing = Prompting(clock, taste, self.page.roll.seconds_of_lines, self)
        self.commands = Commands(self, own_keys)
        add_acts(self.commands, self.doing, self)
        self.commands.use_keys()
        self.keys = KeySheet(self.commands, self)
        self._lay_out()
        self._connect()
        self.wear()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget()
        for page in (self.page, self.take_page, QWidget(accessibleName=self.tr("Dark page"))):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    def _connect(self) -> None:
        page, doing = self.page, self.doing
        self.take_page.again_requested.connect(self.again)
        self.take_page.keep_requested.connect(self._keep)
        self.take_page.close_requested.connect(self.close)
        page.roll.chosen.connect(doing.go_to)
        page.roll.wheeled.connect(lambda lines: doing.go_to(page.roll.seconds_of_lines(lines)))
        page.limit_bar.given.connect(self.limit)
        page.limit_bar.left.connect(self._close_limit_bar)
        doing.said.connect(self._tell_shortly)
        doing.is_beside = lambda: self.second.window is not None
        doing.changed.connect(self._say_what_changed)
        self.second.key_pressed.connect(self.keyPressEvent)
        self.second.closed.connect(self._come_back)
        self.commands.keys_changed.connect(self._name_keys)
        self._clock.ticked.connect(self._tick)
        self._clock.phase_changed.connect(self._phase_changed)
        self._taste.changed.connect(self.wear)

    # What is shown

    @property
    def choices(self) -> RehearsalChoices:
        """How the person rehearses on this computer."""
        return self._taste.preferences.rehearsal

    @property
    def phase(self) -> Phase:
        """Where the rehearsal stands."""
        return self._clock.rehearsal.phase

    def _look(self, size: QSize) -> RollLook:
        return roll_look(self.choices, self._taste.dark_theme, size)

    def _own_look(self) -> RollLook:
        """Return the look of this window: beside a speaker’s screen, nobody sees it through glass."""
        look = self._look(self.size())
        return look if self.second.window is None else replace(look, is_mirrored=False, is_flipped=False)

    def wear(self) -> None:
        """Look as the person has chosen, and name the keys they have."""
        look = self._own_look()
        self.setStyleSheet(
            f"Prompter, SpeakingPage {{ background: {look.paper}; }}"
            "Prompter > QStackedWidget { background: #000000; }"  # its own, and none in a dialog before it
        )
        self.page.wear(look)
        self.take_page.wear(self._taste.dark_theme)
        self.second.wear()
        self._name_keys()
        self._tick()

    def _name_keys(self) -> None:
        self.page.name_keys(key_words(self.commands))
        self._say_state()

    def rehearse(self, sheet: Sheet, starts_at: float = 0.0) -> None:
        """Show a statement, ready to begin at the first key, from a place in the plan (seconds) on."""
        self.doing.sheet = self._latest = sheet
        self._starts_at, self._is_reworded = starts_at, False
        self.warning.begin()
        self._show_sheet(sheet.plan.slot_seconds)
        self._clock.begin(
            sheet.plan.slot_seconds,
            counts_on=self.choices.at_limit is AtLimit.COUNT_ON,
            countdown_seconds=self.choices.countdown,
            rate=self.doing.first_rate(starts_at),
            position_seconds=starts_at,
        )
        self.page.strip.tell("")
        self._close_limit_bar()
        self._show_page(_SPEAKING)
        self._say_state()

    def follow(self, sheet: Sheet) -> None:
        """Show what the text has become while it is rehearsed: the speaker stays at the words where they are."""
        self._latest = sheet
        if self.phase is Phase.ENDED:
            return  # what was spoken is what is judged
        before, now = self.doing.sheet.roll, sheet.roll
        place, laps = same_place(before, now, self._clock.position_seconds), self._clock.rehearsal.laps
        self._is_reworded |= before != now and self.phase not in (Phase.READY, Phase.COUNTDOWN)
        self.doing.sheet = sheet
        self._show_sheet(self._clock.rehearsal.slot_seconds)
        self._clock.replan(place, same_laps(laps, before, now))

    def again(self) -> None:
        """Make ready for another take of the text as it is now."""
        self.rehearse(self._latest, min(self._starts_at, self._latest.roll.seconds))

    def _show_sheet(self, slot_seconds: float | None) -> None:
        self.page.show_sheet(self.doing.sheet, slot_seconds)
        self.second.show_roll(self.doing.sheet.roll)

    def _show_page(self, number: int) -> None:
        self._stack.setCurrentIndex(number)
        self.keys.hide()
        self.second.be_dark(is_dark=number != _SPEAKING)
        self.setFocus()

    # What can be done with the window

    def ask_limit(self) -> None:
        """Ask which time the chair has given."""
        if self.phase not in _OVER:
            self.page.limit_bar.ask(self._clock.rehearsal.slot_seconds)

    def limit(self, seconds: float) -> None:
        """Put the limit that the chair has given in force, and tell what no longer fits."""
        self._close_limit_bar()
        self.doing.limit(seconds)
        self.page.line.show_plan(self.doing.sheet.plan, self._clock.rehearsal.slot_seconds)
        self.page.strip.tell(self._what_fits())

    def _what_fits(self) -> str:
        until = self._clock.will_be_heard_seconds
        missed = self.take_page.unheard(until) if until is not None else ""
        told = self.tr("No longer fits: “{words}”").format(words=set_apart(missed.replace("\n", " ")))
        fits = self.tr("All of it still fits.") if self.doing.sheet.plan.paragraphs else ""
        self._told_fit = told if missed else fits
        return self._told_fit

    def _close_limit_bar(self) -> None:
        self.page.limit_bar.hide()
        self.setFocus()

    def blank(self) -> None:
        """Show a dark page while the clock goes on, or the text again."""
        if self.phase not in _OVER:
            self._show_page(_SPEAKING if self._stack.currentIndex() == _DARK else _DARK)

    def show_second_screen(self) -> None:
        """Show the text alone in a second window, on another screen where there is one; or no more."""
        if self.second.window is not None:
            self.second.close()
        else:
            self.second.open(self.doing.sheet.roll)
            self.second.be_dark(is_dark=self._stack.currentIndex() != _SPEAKING)
            if len(QGuiApplication.screens()) < 2:
                self._told_behind = self.tr("There is no second screen: the speaker’s window lies behind this one.")
                self.page.strip.tell(self._told_behind)
            self.wear()

    def _come_back(self) -> None:
        if self._told_behind == self.page.strip.lasting_news:
            self.page.strip.tell("")
        self.wear()

    def _tell_shortly(self, news: str) -> None:
        (self.take_page.tell if self.phase in _OVER else self.page.strip.tell_shortly)(news)

    def show_keys(self) -> None:
        """Show which keys there are, below the clock; or no more."""
        self.keys.show_over(self.page.roll, self._look(self.size()))

    def show_lost(self, *, is_lost: bool) -> None:
        """Say on every screen that nobody knows where the speaker is, or that it is known again."""
        self.page.roll.show_lost(is_lost)
        self.second.show_lost(is_lost=is_lost)

    def stand_before(self, dialog: QWidget) -> None:
        """Let a dialog look as dark as the text behind it, and leave the clock in sight, which goes on."""
        self.dress_as_text(dialog)
        text = self.page.roll
        dialog.resize(dialog.size().boundedTo(text.size()))
        place = QRect(QPoint(0, 0), dialog.size())
        place.moveCenter(text.mapToGlobal(text.rect().center()))
        dialog.move(place.topLeft())

    def dress_as_text(self, dialog: QWidget) -> None:
        """Let a dialog look as dark as the text is, or as light."""
        dress(dialog, self._taste.theme_of_prompter)

    def show_options(self) -> None:
        """Let the person choose how they rehearse."""
        self.options_requested.emit()

    def leave(self) -> None:
        """End the take; before the first word, and after the end, leave.

        Where the keys are shown, only they go.
        """
        if not self.keys.was_open:
            self._step_out()

    def _step_out(self) -> None:
        """End the take or leave.

        A take worth keeping is not lost by a key too many: first the keyboard goes to the button that leaves.
        """
        page = self.take_page
        if self.phase is Phase.ENDED and self.focusWidget() is page.keep:
            page.leave.setFocus()
        elif self.phase in (Phase.READY, Phase.ENDED):
            self.close()
        elif self.phase is Phase.COUNTDOWN:
            self.again()
        else:
            self._clock.end()

    def close(self) -> bool:
        """Leave and keep nothing: the program does so when all is settled. Whoever else closes may be refused."""
        self._is_settled = True
        try:
            return super().close()
        finally:
            self._is_settled = False

    def may_leave(self) -> bool:
        """Whether nothing is lost by closing. A take is not by the first time that is asked: it is ended and shown.

        Whatever there is, the end of the person's session is not held up.
        """
        if not self.isVisible() or self.session_ends() or self.phase in (Phase.READY, Phase.COUNTDOWN):
            return True
        if self.phase is Phase.ENDED and self.focusWidget() is not self.take_page.keep:
            return True
        self._step_out()
        self.activateWindow()
        return False

    # What the clock brings

    def _tick(self) -> None:
        clock, choices = self._clock, self.choices
        moment = moment_of(clock, choices, self.doing.sheet.plan, is_practice=self._starts_at > 0)
        moment = replace(moment, position=self.glide(moment.position))
        self.page.show_moment(moment, is_presenter=self.second.window is not None)
        self.second.follow(moment.position, moment.reading)
        if self.phase is Phase.CUT_OFF:
            self.take_page.show_running(clock.spoken_seconds)
        if self.phase in (Phase.PAUSED, Phase.INTERRUPTED):
            self._say_state()
        is_wanted = choices.sounds and self.phase in (Phase.SPEAKING, Phase.CUT_OFF)
        self.warning.heed(moment.reading.urgency, is_wanted=is_wanted)

    def _phase_changed(self) -> None:
        self._say_state()
        if self.phase in _OVER:
            self._close_limit_bar()
            clock, plan = self._clock, self.doing.sheet.plan.seconds
            spoken, elapsed = clock.spoken_seconds, clock.elapsed_seconds
            outcome = Outcome(clock.rehearsal, plan, spoken, elapsed, self._starts_at, self._is_reworded)
            self.take_page.show_take(outcome)
            self._show_page(_TAKE)
            if self.phase is Phase.ENDED:
                self.take_page.take_focus()

    def _say_what_changed(self) -> None:
        self._say_state()
        if self._told_fit and self._told_fit == self.page.strip.lasting_news:
            self.page.strip.correct(self._what_fits())

    def _say_state(self) -> None:
        rehearsal, key = self._clock.rehearsal, shown(self.commands["prompter_start"].shortcut())
        self.page.say_state(rehearsal.phase, rehearsal.rate, self._clock.interrupted_seconds, key)

    def _keep(self) -> None:
        page = self.take_page
        note = page.note.text().strip()
        rehearsal, sheet = self._clock.rehearsal, self.doing.sheet
        self.take_kept.emit(Rehearsed(rehearsal, sheet, page.missed, note, page.teaches, page.is_all_said))
        self.close()

    # What Qt asks of a window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.phase is Phase.ENDED and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(chosen := self.focusWidget(), QPushButton):
                chosen.click()
        elif act := act_of(self.commands, event):
            if act.autoRepeat() or not event.isAutoRepeat():
                act.trigger()
        elif event.key() == Qt.Key.Key_Escape:
            self._step_out()  # there is a way out of the whole screen, whatever became of the keys
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.keys.hide()
        self.page.wear(self._own_look())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._awake.stay(self.tr("Statement Studio"), self.tr("Rehearsal"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._awake.rest()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_settled and not self.may_leave():
            event.ignore()
            return
        if self.phase is not Phase.ENDED:
            self._clock.begin(None)
        self.second.close()
        super().closeEvent(event)
        self.closed.emit()


def _session_ends() -> bool:
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()
