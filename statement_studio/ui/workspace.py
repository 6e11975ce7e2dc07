"""The page of the window on which one statement is worked at: head, text, side panel and the ruler of time."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from statement_studio.session.desk import Desk
from statement_studio.session.taste import Theme
from statement_studio.ui.editing.outline_panel import OutlinePanel
from statement_studio.ui.editing.page_look import kept_in_place
from statement_studio.ui.editing.text_margins import TextMargins
from statement_studio.ui.editing.text_page import TextPage
from statement_studio.ui.parts.detail_line import DetailLine
from statement_studio.ui.parts.notice_bar import NoticeBar
from statement_studio.ui.parts.plain_label import paint_as
from statement_studio.ui.projects.agenda_panel import AgendaPanel
from statement_studio.ui.projects.cosigners_panel import CoSignersPanel
from statement_studio.ui.projects.page_preview import LEAST_PIXELS, PagePreview, usual_width
from statement_studio.ui.timing.pace_words import Whose
from statement_studio.ui.timing.time_bar import TimeBar
from statement_studio.ui.timing.time_panel import TimePanel

from . import words
from .actions import OF_THE_TEXT
from .ask import Ask
from .commands import Commands
from .header import Header
from .side_panel import PANEL_PIXELS, SidePanel

AGENDA, COSIGNERS, TIME, OUTLINE = 0, 1, 2, 3


class Workspace(QWidget):
    """Shows what lies on the desk and passes on what the person does to it."""

    def __init__(self, desk: Desk, commands: Commands, ask: Ask, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        paint_as(self, "bar")
        # Each is made where it stands: to be laid into another part later would dress it, and all in it, once more.
        self.header = Header(commands["export"], commands["rehearse"], self)
        self.notices, self.asides = NoticeBar(self), NoticeBar(self)
        self.sides = QSplitter(Qt.Orientation.Horizontal, self)
        self.page = TextPage(theme, self.sides)
        self.editor, self.find_bar = self.page.editor, self.page.find_bar
        self.margins = TextMargins(self.editor, theme)
        self.editor.addActions([commands[name] for name in OF_THE_TEXT])
        parting = QAction(self)
        parting.setSeparator(True)
        self.editor.insertAction(commands["as_said"], parting)
        names = self.tr("Agenda"), self.tr("Co-signers"), self.tr("Time"), self.tr("Outline")
        self.panel = SidePanel(names, self.sides)
        self.agenda = AgendaPanel(desk.catalogue, self.panel.pages)
        self.cosigners = CoSignersPanel(theme, ask.cosigner, self.panel.pages)
        self.time = TimePanel(theme, self.panel.pages)
        self.outline = OutlinePanel(theme, self.panel.pages)
        for page in (self.agenda, self.cosigners, self.time, self.outline):
            self.panel.add_page(page)
        self.preview = PagePreview(self.sides)
        self._is_bare = False
        self._panel_pixels, self._preview_pixels = PANEL_PIXELS, 0
        self._parted: tuple[tuple[int, int], tuple[int, int]] | None = None
        self.time_bar = TimeBar(theme, self)
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(0)
        self._redraw.timeout.connect(self.show_time)
        self._lay_out()
        desk.take_document(self.editor.document())
        self._connect(commands)

    def _lay_out(self) -> None:
        self.sides.setHandleWidth(1)
        self.sides.setChildrenCollapsible(False)
        for side in (self.page, self.panel, self.preview):
            self.sides.addWidget(side)
        self.sides.setStretchFactor(0, 1)
        self.sides.setStretchFactor(2, 1)
        self.sides.setSizes([1, PANEL_PIXELS, LEAST_PIXELS])
        self.preview.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.notices)
        column.addWidget(self.asides)
        column.addWidget(self.sides, 1)
        column.addWidget(self.time_bar)

    def _connect(self, commands: Commands) -> None:
        desk, editor = self._desk, self.editor
        desk.opened.connect(self._opened)
        desk.details_changed.connect(self.show_details)
        desk.read_only_changed.connect(self._show_read_only)
        desk.met.connect(lambda _before, _here: self.show_details())
        desk.speakers.changed.connect(self._redraw.start)
        # Several signals of one key lead to one drawing, right after the key is done.
        desk.timing.estimate_changed.connect(self._redraw.start)
        desk.document.contentsChanged.connect(self._redraw.start)
        editor.cursorPositionChanged.connect(self._redraw.start)
        editor.selectionChanged.connect(self._redraw.start)
        editor.undo_requested.connect(commands["undo"].trigger)
        editor.redo_requested.connect(commands["redo"].trigger)
        self.agenda.edit_requested.connect(desk.edit)
        self.cosigners.edit_requested.connect(desk.edit)
        self.header.title_changed.connect(self._change_title)
        self.header.place_requested.connect(lambda: self.show_panel_page(AGENDA))
        self.time_bar.moved_to.connect(self._go_to_time)
        self.preview.seen.connect(self._part_sides)
        self.sides.splitterMoved.connect(lambda _place, _handle: self._keep_sides())

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.editor.wear(theme)
        self.margins.wear(theme)
        self.cosigners.wear(theme)
        self.time.wear(theme)
        self.outline.wear(theme)
        self.time_bar.wear(theme)
        self.show_time()

    def settle(self) -> None:
        """Take over what was typed in a detail and is not taken over yet."""
        for line in self.findChildren(DetailLine):
            line.settle()

    def show_panel(self, *, shown: bool) -> None:
        """Show or hide the side panel; the keyboard goes back to the text from what is hidden."""
        focus = self.window().focusWidget()
        if not shown and focus is not None and self.panel.isAncestorOf(focus):
            self.editor.setFocus()
        self.panel.setVisible(shown)

    def show_preview(self, *, shown: bool) -> None:
        """Show or hide the printed pages."""
        self.preview.setVisible(shown)

    def show_sides(self, *, is_panel: bool, is_preview: bool) -> None:
        """Show or hide both sides; the line one reads stays at its height, and is where it was when they are back."""
        before = self._stand_of_text()
        with kept_in_place(self.editor):
            self.show_panel(shown=is_panel)
            self.show_preview(shown=is_preview)
        (width, earlier), left = self._parted or (before, None)
        if left == before and width == self._stand_of_text()[0]:
            self.editor.verticalScrollBar().setValue(earlier)  # lines that wrap otherwise never come back by themselves
        self._parted = before, self._stand_of_text()

    def _stand_of_text(self) -> tuple[int, int]:
        """Return how wide the text is, and how far it is scrolled."""
        return self.editor.viewport().width(), self.editor.verticalScrollBar().value()

    def _part_sides(self, _is_preview: bool) -> None:  # noqa: FBT001 - as the signal has it
        """Give the sides in sight the width they had, or their usual one, and the text the rest."""
        shown = [side for side in (self.panel, self.preview) if not side.isHidden()]
        room = self.sides.width() - self.sides.handleWidth() * len(shown)
        panel = 0 if self.panel.isHidden() else self._panel_pixels
        preview = 0 if self.preview.isHidden() else usual_width(room - panel, self._preview_pixels)
        self.sides.setSizes([room - panel - preview, panel, preview])

    def _keep_sides(self) -> None:
        """Remember how wide the person has just made the sides."""
        _text, panel, preview = self.sides.sizes()
        self._panel_pixels, self._preview_pixels = panel or self._panel_pixels, preview or self._preview_pixels

    @property
    def side_pixels(self) -> tuple[int, int]:
        """How wide side panel and printed pages are when they are in sight, as the person made them; 0 is as usual."""
        return self.sides.sizes()[1] or self._panel_pixels, self._preview_pixels

    @side_pixels.setter
    def side_pixels(self, pixels: tuple[int, int]) -> None:
        self._panel_pixels, self._preview_pixels = pixels
        self._part_sides(not self.preview.isHidden())

    def be_bare(self, *, is_bare: bool) -> None:
        """Show nothing but the text and what must be decided, or head and foot again."""
        self._is_bare = is_bare
        self.header.setHidden(is_bare)
        self.time_bar.setVisible(self._desk.details.is_timed and not is_bare)

    def show_panel_page(self, number: int) -> None:
        """Show a page of the side panel and put the keyboard into it."""
        self.show_panel(shown=True)
        self.panel.show_page(number)
        first_stops = {
            COSIGNERS: self.cosigners.first_stop,
            TIME: self.time.first_stop,
            OUTLINE: self.outline.first_stop,
        }
        first_stops.get(number, self.agenda.body).setFocus()

    def show_details(self) -> None:
        """Show everything about the statement but its text."""
        details = self._desk.details
        self.header.show_statement(details.title, words.where(details, self._desk.catalogue))
        self.agenda.show_details(details)
        self.cosigners.show_details(details)
        self.time_bar.setVisible(details.is_timed and not self._is_bare)
        self._redraw.start()

    def show_time(self) -> None:
        """Show the estimate against the slot, and tint what lies beyond it."""
        desk, cursor = self._desk, self.editor.textCursor()
        timing, slot = desk.timing, desk.slot_seconds
        is_timed = desk.details.is_timed
        estimate = timing.estimate
        paragraphs = timing.timetable if is_timed else ()
        selected = timing.estimate_of(cursor) if cursor.hasSelection() else None
        at_seconds = timing.seconds_at(cursor.position())
        is_doubtful = desk.catalogue.must_be_confirmed(desk.details)
        whose = self._whose()
        self.time_bar.show_estimate(
            estimate, paragraphs, slot, at_seconds, whose, selected, is_slot_doubtful=is_doubtful
        )
        self.time.show_time(estimate, whose, slot)
        self.editor.show_times(timing.starts_at if is_timed else None)
        is_over = slot is not None and estimate.seconds > slot
        self.editor.mark_over(timing.unheard_ranges(slot) if is_over and slot is not None else ())

    def _whose(self) -> Whose:
        desk, pace = self._desk, self._desk.timing.pace
        profile = desk.speech.profile
        if profile is None:
            return Whose(pace, missing=desk.speech.missing_profile)
        is_copy = profile != desk.speakers.get(profile.name)
        return Whose(pace, len(profile.heard_in(pace.language)), is_copy=is_copy)

    def _opened(self) -> None:
        self.editor.settle()
        self.show_details()
        self.show_time()
        self.editor.setFocus()

    def _show_read_only(self, is_read_only: bool) -> None:  # noqa: FBT001 - as the signal has it
        self.editor.setReadOnly(is_read_only)
        if is_read_only:  # the cursor still goes through the text by keys
            keys, mouse = Qt.TextInteractionFlag.TextSelectableByKeyboard, Qt.TextInteractionFlag.TextSelectableByMouse
            self.editor.setTextInteractionFlags(keys | mouse)
        self.header.title.setReadOnly(is_read_only)
        for page in (self.agenda, self.cosigners, self.time):
            page.setEnabled(not is_read_only)

    def _change_title(self, title: str) -> None:
        self._desk.edit(replace(self._desk.details, title=title), self.tr("Change of title"))

    def _go_to_time(self, seconds: float) -> None:
        position = self._desk.timing.position_at(seconds)
        if position is not None:
            self.editor.go_to(position)
