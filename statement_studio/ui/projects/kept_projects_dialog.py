"""The dialog of all statements of which earlier versions are kept, also of those whose folder is gone."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from statement_studio.session.answering import Presence
from statement_studio.session.archive import KnownProject
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.line_rows import MEANT, LineRows, add_row
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, plain_tip
from statement_studio.ui.parts.version_list import moment
from statement_studio.ui.timing.pace_words import apart


class KeptProjectsDialog(QDialog):
    """Lists the projects and announces the one whose versions shall be seen; it stays open meanwhile.

    `presence` tells of each folder whether it is there, `to_local` a time in the zone of the person.
    """

    project_chosen = Signal(object)
    """The KnownProject."""
    forgetting_requested = Signal(object)
    """All that is kept of this KnownProject shall go."""

    def __init__(
        self,
        projects: Sequence[KnownProject],
        presence: Mapping[Path, Presence],
        theme: Theme,
        to_local: Callable[[datetime], datetime] = datetime.astimezone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Earlier Versions"))
        self.resize(640, 460)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Statements of which earlier versions are kept"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = LineRows(theme, Qt.TextElideMode.ElideMiddle)
        self.list.setItemDelegate(self._delegate)
        self._to_local = to_local
        self.list.itemActivated.connect(lambda _item: self._announce(self.project_chosen))
        self.intro = WrappedLabel(self._intro(), "small")
        self.see_button, self.close_button = QPushButton(self.tr("&See Versions…")), QPushButton(self.tr("Close"))
        self.forget_button = QPushButton(self.tr("&Forget…"))
        self.forget_button.setAutoDefault(False)
        self.forget_button.setToolTip(plain_tip(self.tr("See all that is kept of it, and delete that for good")))
        self.forget_button.clicked.connect(lambda _checked=False: self._announce(self.forgetting_requested))
        self.see_button.setProperty("role", "primary")
        self.see_button.setDefault(True)
        self.see_button.clicked.connect(lambda _checked=False: self._announce(self.project_chosen))
        self.close_button.clicked.connect(lambda _checked=False: self.reject())
        self._lay_out()
        self.show_projects(projects, presence)
        self.list.setFocus()

    def show_projects(self, projects: Sequence[KnownProject], presence: Mapping[Path, Presence]) -> None:
        """Show these in the place of the earlier ones; the row that was chosen stays the one, or that before it."""
        row = max(0, self.list.currentRow())
        self.list.clear()
        for project in projects:
            self._add(project, presence[project.folder])
        self.list.setCurrentRow(min(row, len(projects) - 1))

    def _add(self, project: KnownProject, presence: Presence) -> None:
        one, many = self.tr("{n} version, saved on"), self.tr("{n} versions, the last saved on")
        saved = f"{words.count(project.versions, one, many)} {moment(self._to_local(project.at))}"
        place = str(project.folder)
        if presence is Presence.GONE:
            place = self.tr("✕ folder gone: {folder}").format(folder=place)
        elif presence is Presence.SILENT:
            place = self.tr("✕ its drive does not answer: {folder}").format(folder=place)
        add_row(self.list, project, (apart(project.title) or self.tr("Untitled statement"), saved, place))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.see_button)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("STATEMENTS, THE LAST SAVED FIRST"), "caption"))
        column.addWidget(self.list, 1)
        column.addWidget(self.intro)
        column.addLayout(buttons)

    def _announce(self, wish: SignalInstance) -> None:
        item = self.list.currentItem()
        if item is not None:
            wish.emit(item.data(MEANT))

    def _intro(self) -> str:
        return self.tr(
            "Every save is kept on this computer for a while, also where the folder is gone. What is brought back from "
            "here is a new statement, and nothing of another one is changed."
        )
