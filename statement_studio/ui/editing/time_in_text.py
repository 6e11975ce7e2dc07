"""The time over the text and behind it: the likely cut, the seconds of sentences, the reasons on its page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from statement_studio.domain.breakdown import breakdown, expansions, parts_of
from statement_studio.session.block_cache import BlockCache
from statement_studio.session.desk import Desk
from statement_studio.session.taste import Taste, Theme
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.timing.time_panel import TimePanel

from .cut_marks import CutMarks
from .editor import StatementEditor
from .layers import Layer
from .sentence_seconds import SentenceSeconds

_REST_MILLISECONDS = 100
"""So long after a change the marks and the reasons may lag behind; nothing of them is done on the way of a key."""


class TimeInText(QObject):
    """Keeps what is told of the time in and beside the text in step with it."""

    def __init__(
        self,
        desk: Desk,
        editor: StatementEditor,
        panel: TimePanel,
        taste: Taste,
        commands: Commands,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._panel, self._taste = desk, editor, panel, taste
        self._parts = BlockCache(parts_of, lambda: desk.timing.blocks)
        self.cut = CutMarks(editor, desk.timing, theme)
        self.seconds = SentenceSeconds(editor, desk.timing, theme)
        editor.add_marks(self.cut)
        editor.add_marks(self.seconds)
        tip = self.tr("Show above the end of each sentence how long it takes")
        switch = commands.add(
            "sentence_seconds",
            self.tr("S&econds of Each Sentence"),
            keys="Ctrl+Shift+T",
            tip=tip,
            need=Need.SPOKEN,
            is_switch=True,
        )
        switch.setChecked(taste.preferences.sentence_seconds)
        switch.toggled.connect(lambda shown: taste.show_sentence_seconds(shown=shown))
        self._rest = QTimer(self, singleShot=True, interval=_REST_MILLISECONDS)
        self._rest.timeout.connect(self.show)
        for changed in (desk.timing.estimate_changed, desk.details_changed, taste.changed):
            changed.connect(self._expect)
        desk.opened.connect(self.show)
        editor.verticalScrollBar().valueChanged.connect(lambda _value: self._show_quiet())
        panel.reasons.wanted.connect(self._show_reasons)

    def _expect(self) -> None:
        if not self._rest.isActive():
            self._rest.start()

    def show(self) -> None:
        """Bring everything in sight up to date."""
        self._rest.stop()
        is_timed = self._desk.details.is_timed
        self.seconds.show(shown=self._taste.preferences.sentence_seconds, is_timed=is_timed)
        self.cut.show(self._desk.slot_seconds if is_timed else None)
        if self.seconds.is_shown:
            self._editor.viewport().update()
        self._show_quiet()
        self._show_reasons()

    def _show_quiet(self) -> None:
        """Take the tint off what nobody would hear anyway."""
        found = self.cut.quiet_selections(self._editor.over)
        if found or self._editor.has_layer(Layer.QUIET):
            self._editor.set_layer(Layer.QUIET, found)

    def _show_reasons(self) -> None:
        desk, reasons = self._desk, self._panel.reasons
        if not reasons.isVisible():
            return
        timing, language = desk.timing, desk.details.language
        parts, pace = [self._parts(block) for block in timing.blocks], timing.pace
        reasons.show_reasons(breakdown(parts, timing.estimate, pace), expansions(parts, pace), language)
