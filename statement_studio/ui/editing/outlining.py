"""From the desk to the page of the outline and back: going to a paragraph or sentence, and moving paragraphs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor

from statement_studio.domain.sentences import Cost, costs, dearest, sentences_of
from statement_studio.session import outline, wording
from statement_studio.session.block_cache import BlockCache
from statement_studio.session.desk import Desk
from statement_studio.ui.commands import Commands

from .editor import StatementEditor
from .outline_panel import Order, OutlinePanel

_REST_MILLISECONDS = 120
"""So long after a change the page may lag behind; it is never drawn on the way of a key."""


class Outlining(QObject):
    """Keeps the page of the outline in step with the text while it is in sight. `show_page` brings it there."""

    def __init__(
        self,
        desk: Desk,
        editor: StatementEditor,
        panel: OutlinePanel,
        commands: Commands,
        show_page: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._editor, self._panel = desk, editor, panel
        # In another language the text is read again, so that the blocks are others.
        self._sentences = BlockCache(
            lambda block: sentences_of(block, desk.timing.pace.language), lambda: desk.timing.blocks
        )
        tip = self.tr("Outline: paragraphs with their times, and what costs most")
        commands.add("outline", self.tr("&Outline"), show_page, keys="Ctrl+4", tip=tip)
        self._rest, self._rest_of_cursor = self._timer(_REST_MILLISECONDS), self._timer(0)
        self._rest.timeout.connect(self.show)
        self._rest_of_cursor.timeout.connect(self._light)
        for changed in (desk.timing.estimate_changed, desk.details_changed, desk.read_only_changed):
            changed.connect(self._expect)
        desk.opened.connect(self.show)
        editor.cursorPositionChanged.connect(self._expect_cursor)
        panel.wanted.connect(self.show)
        panel.place_chosen.connect(self._go)
        panel.sentence_chosen.connect(self._select)
        panel.move_requested.connect(self._move)

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _expect(self) -> None:
        if self._panel.isVisible() and not self._rest.isActive():
            self._rest.start()

    def _expect_cursor(self) -> None:
        if self._panel.isVisible() and not self._rest.isActive():
            self._rest_of_cursor.start()

    def show(self) -> None:
        """Bring the page up to date, if it is in sight."""
        desk, panel = self._desk, self._panel
        self._rest.stop()
        if not panel.isVisible():
            return
        is_timed, timing = desk.details.is_timed, desk.timing
        panel.allow(is_movable=not desk.is_read_only, is_timed=is_timed)
        whole = timing.estimate.seconds
        if panel.order is Order.IN_ORDER:
            rows = outline.rows(timing.blocks, timing.paragraphs if is_timed else ())
            panel.show_outline(rows, whole, desk.slot_seconds if is_timed else None)
            self._light()
        else:
            known = dearest(costs(timing.blocks, timing.pace, self._sentences)) if is_timed else ()
            panel.show_costs(known, whole, desk.slot_seconds)

    def _light(self) -> None:
        if self._panel.isVisible():
            self._panel.outline.light(self._editor.textCursor().blockNumber())

    def _go(self, block: int) -> None:
        self._editor.go_to(self._editor.document().findBlockByNumber(block).position())
        self._editor.setFocus()

    def _select(self, cost: Cost) -> None:
        block = self._editor.document().findBlockByNumber(cost.index)
        text = wording.paragraph(block)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + wording.utf16_offset(text, cost.sentence.start))
        end = block.position() + wording.utf16_offset(text, min(cost.sentence.end, len(text)))
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.ensureCursorVisible()
        self._editor.setFocus()

    def _move(self, source: int, target: int) -> None:
        document = self._editor.document()
        goal = target if target >= 0 else document.blockCount()
        block = outline.move(self._desk, source, goal, self.tr("Move of a Paragraph"))
        if block is None:
            return
        self._editor.go_to(document.findBlockByNumber(block).position())
        self.show()
        rows = [number for number, row in enumerate(self._panel.outline.outline.rows) if row.block <= block]
        if rows:
            self._panel.outline.choose(rows[-1])
