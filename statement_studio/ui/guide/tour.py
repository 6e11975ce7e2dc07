"""The tour for whoever is new: a sample as a statement of one's own, and a note beside each part that matters."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from statement_studio.session.taste import Taste
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.projects.filing import Filing
from statement_studio.ui.workspace import Workspace

from .coach_mark import CoachMark

_SAMPLE = "joint_dialogue_ostrania"


@dataclass(frozen=True, slots=True)
class Stop:
    """A part of the window, and what is said of it. `before` brings the part into sight."""

    part: Callable[[], QWidget]
    title: str
    text: str
    before: Callable[[], object] = lambda: None


class Tour(QObject):
    """Leads through the window of a sample. Nothing is saved: the sample is laid open as a new statement."""

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        commands: Commands,
        filing: Filing,
        taste: Taste,
        samples: Sequence[Path],
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._commands = window, workspace, commands
        self._filing, self._taste = filing, taste
        self._sample = next((each for each in samples if each.name == _SAMPLE), next(iter(samples), None))
        self._mark: CoachMark | None = None
        self._at = 0
        self._stops: Sequence[Stop] = ()
        commands.add("tour", self.tr("Five-Minute &Tour"), self.start, tip=self._tip(), need=Need.OWN)
        commands["tour"].setEnabled(self._sample is not None)
        filing.put_away.connect(self.end)
        window.installEventFilter(self)

    def _tip(self) -> str:
        return self.tr("Lead through the window with a sample; nothing is saved")

    @property
    def mark(self) -> CoachMark | None:
        """The note in sight, None when no tour is on."""
        return self._mark

    def start(self) -> None:
        """Lay the sample open, if the statement that lies open may be left, and begin."""
        self.end()
        if self._sample is None or not self._filing.open_project(self._sample):
            return
        self._taste.offer_tour(offered=False)
        self._mark = CoachMark(self._workspace)
        self._mark.next_asked.connect(lambda: self._go(1))
        self._mark.back_asked.connect(lambda: self._go(-1))
        self._mark.end_asked.connect(self.end)
        self._stops, self._at = self._all_stops(), 0
        self._show()

    def end(self) -> None:
        """Let the person alone; the sample stays open."""
        mark, self._mark = self._mark, None
        if mark is not None:
            mark.put_away()
            mark.halo.deleteLater()
            mark.deleteLater()
            if self._filing.is_open:
                self._workspace.editor.setFocus()

    def _go(self, steps: int) -> None:
        self._at += steps
        if self._at >= len(self._stops):
            self.end()
        else:
            self._show()

    def _show(self) -> None:
        stop = self._stops[self._at]
        stop.before()
        layout = self._workspace.layout()
        if layout is not None:
            layout.activate()  # a panel that has just come in has its place only then
        self._place()

    def _place(self) -> None:
        if self._mark is not None:
            stop = self._stops[self._at]
            self._mark.show_beside(stop.part(), stop.title, stop.text, self._at + 1, len(self._stops))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if self._mark is not None:
            if event.type() is QEvent.Type.Resize:
                QTimer.singleShot(0, self, self._place)  # once the parts have their new places
            elif _is_escape(event):
                self.end()
                return True
        return False

    def _all_stops(self) -> Sequence[Stop]:
        place = self._workspace
        return (*self._stops_of_writing(place), *self._stops_of_working(place))

    def _stops_of_writing(self, place: Workspace) -> Sequence[Stop]:
        return (
            Stop(
                lambda: place.editor,
                self.tr("Here you write"),
                self.tr(
                    "This is a sample, laid open as a new statement: change what you like. At the left of each "
                    "paragraph stands when you will reach it."
                ),
            ),
            Stop(
                lambda: place.time_bar,
                self.tr("How long it takes"),
                self.tr(
                    "The time follows every key. Beside it stand what is left of your slot or over it, the likely "
                    "range, and how many words to cut."
                ),
            ),
            Stop(
                lambda: place.time_bar.ruler,
                self.tr("The ruler of time"),
                self.tr(
                    "Each paragraph is as wide as it lasts, and the mark is where the microphone goes off. Click a "
                    "place to go to its words."
                ),
            ),
            Stop(
                lambda: place.header.place,
                self.tr("Where it is spoken"),
                self.tr(
                    "Body, item, debate and speaker decide how many seconds you have. Click the line to change them "
                    "in the panel."
                ),
            ),
        )

    def _stops_of_working(self, place: Workspace) -> Sequence[Stop]:
        return (
            Stop(
                lambda: place.panel,
                self.tr("Who joins the statement"),
                self.tr("Co-signers stand in this list: organisations and persons, in the order they are printed in."),
                lambda: self._commands["cosigners"].trigger(),
            ),
            Stop(
                lambda: place.panel,
                self.tr("Your own pace"),
                self.tr(
                    "At first the time is that of usual speakers. Read a page aloud once, under Time, and it is yours."
                ),
                lambda: self._commands["time"].trigger(),
            ),
            Stop(
                lambda: place.header.rehearse,
                self.tr("Rehearse"),
                self.tr(
                    "The text on the whole screen, against the real cut-off. Afterwards you see what nobody would "
                    "have heard."
                ),
            ),
            Stop(
                lambda: place.header.export,
                self.tr("Hand it in"),
                self.tr(
                    "Export makes the pages for the secretariat and a copy to read from. This statement is a new one, "
                    "not saved yet: to keep it, takes and all, save it. Whatever else you look for: “Find a Command” "
                    "and the help, both in the menu Help."
                ),
            ),
        )


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
