"""A take to listen to: played from any sentence, with its pace and its pauses beside the words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QPushButton, QSlider, QVBoxLayout, QWidget

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel, hairline
from statement_studio.ui.theme import sans

from .sentence_pace_view import HeardSentence, SentencePaceView

_SIZE = (860, 640)
_STEPS_A_SECOND = 10
_STEP_SECONDS = 5
_SLIDER_STYLE = (
    "QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {line}; }}"
    "QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}"
    "QSlider::handle:horizontal {{ width: 12px; margin: -6px 0; border: 2px solid {panel}; border-radius: 8px;"
    " background: {muted}; }}"
    "QSlider::handle:horizontal:focus {{ background: {accent}; border-color: {ink}; }}"
)


class ListeningDialog(QDialog):
    """Shows one take and announces what is wanted of it. Times are in seconds of the recording."""

    toggled = Signal()
    """Play, or pause."""
    place_chosen = Signal(float)
    """Play from here."""
    moved = Signal(float)
    """Be at another place."""
    cancelled = Signal()
    """Nobody waits any more for the sentences."""
    laps_requested = Signal()
    deletion_requested = Signal()

    def __init__(self, theme: Theme, title: str, about: str, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seconds = seconds
        self.setWindowTitle(self.tr("Listen"))
        self.title, self.about = PlainLabel(title, "title"), ElidingLabel(about, "small", is_sentence=True)
        self.message = WrappedLabel(role="small")
        self.progress, self.give_up = QProgressBar(), QPushButton(self.tr("&Cancel"))
        self.progress.setRange(0, 100)
        self.progress.setAccessibleName(self.tr("Finding the sentences"))
        self.sentences = SentencePaceView(theme)
        self.play, self.place, self.time = QPushButton(), QSlider(Qt.Orientation.Horizontal), PlainLabel()
        self.why_silent = WrappedLabel()
        self.place.setAccessibleName(self.tr("Place in the recording"))
        colours = {"line": theme.line, "accent": theme.accent, "panel": theme.panel, "muted": theme.muted}
        self.place.setStyleSheet(_SLIDER_STYLE.format(ink=theme.ink, **colours))
        self.place.setRange(0, round(seconds * _STEPS_A_SECOND))
        self.place.setSingleStep(_STEPS_A_SECOND)
        self.place.setPageStep(_STEP_SECONDS * _STEPS_A_SECOND)
        self.time.setFont(sans(13))
        self.delete = QPushButton(self.tr("&Delete Recording…"))
        self.laps, self.close_button = QPushButton(self.tr("&Use These Times as Laps")), QPushButton(self.tr("C&lose"))
        self._lay_out()
        self._connect()
        self.show_place(0.0, is_playing=False)
        self.show_message("")

    def _lay_out(self) -> None:
        work = QHBoxLayout()
        work.setSpacing(12)
        work.addWidget(self.progress, 1)
        work.addWidget(self.give_up)
        playing = QHBoxLayout()
        playing.setSpacing(12)
        for part, stretch in ((self.play, 0), (self.place, 1), (self.time, 0)):
            playing.addWidget(part, stretch)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.delete)
        foot.addStretch(1)
        foot.addWidget(self.laps)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(10)
        for part in (self.title, self.about, self.message):
            column.addWidget(part)
        column.addLayout(work)
        column.addWidget(self.sentences, 1)
        column.addLayout(playing)
        column.addWidget(self.why_silent)
        column.addWidget(hairline())
        column.addLayout(foot)
        kept = self.sentences.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # what stands above stays together while there are no sentences
        self.sentences.setSizePolicy(kept)
        for hidden in (self.progress, self.give_up, self.sentences, self.laps, self.why_silent):
            hidden.hide()
        self.resize(*_SIZE)

    def _connect(self) -> None:
        for button in (self.play, self.give_up, self.delete, self.laps, self.close_button):
            button.setAutoDefault(False)  # Enter in the list plays a sentence
        self.play.clicked.connect(lambda _checked=False: self.toggled.emit())
        self.sentences.toggled.connect(self.toggled)
        self.sentences.chosen.connect(self.place_chosen)
        self.place.valueChanged.connect(lambda value: self.moved.emit(value / _STEPS_A_SECOND))
        self.give_up.clicked.connect(lambda _checked=False: self.cancelled.emit())
        self.laps.clicked.connect(lambda _checked=False: self.laps_requested.emit())
        self.delete.clicked.connect(lambda _checked=False: self.deletion_requested.emit())
        self.close_button.clicked.connect(lambda _checked=False: self.accept())

    def allow_changes(self, *, may_change: bool) -> None:
        """Let the recording be deleted, and its times be used, or neither."""
        self.delete.setEnabled(may_change)
        self.laps.setEnabled(may_change)

    def show_message(self, told: str) -> None:
        """Say what there is to know; "" says nothing."""
        self.message.setText(told)
        self.message.setVisible(bool(told))

    def show_work(self, share: float | None) -> None:
        """Show how much of the search for the sentences is done, from 0 to 1; None: nothing is searched."""
        had_focus = self.give_up.hasFocus()
        for part in (self.progress, self.give_up):
            part.setVisible(share is not None)
        if share is not None:
            self.progress.setValue(round(100 * share))
        elif had_focus:
            self.play.setFocus()

    def show_sentences(
        self, sentences: Sequence[HeardSentence], limit: float, *, counts_characters: bool, has_laps: bool
    ) -> None:
        """Show the sentences; only where there are times of paragraphs can those be used as laps."""
        self.sentences.show_sentences(sentences, limit, counts_characters=counts_characters)
        self.sentences.show()
        self.sentences.setFocus()
        self.laps.setVisible(has_laps)

    def forbid_playing(self, why: str) -> None:
        """Say why nothing is heard, and offer nothing that would play."""
        for part in (self.play, self.place, self.time):
            part.hide()
        self.why_silent.setText(why)
        self.why_silent.show()

    def show_place(self, seconds: float, *, is_playing: bool) -> None:
        """Show where the recording is."""
        self.play.setText(self.tr("&Pause") if is_playing else self.tr("&Play"))
        self.place.blockSignals(True)  # what is shown is no wish
        self.place.setValue(round(seconds * _STEPS_A_SECOND))
        self.place.blockSignals(False)
        self.time.setText(f"{minutes_and_seconds(seconds)} / {minutes_and_seconds(self._seconds)}")
        self.sentences.show_place(seconds, is_playing=is_playing)
