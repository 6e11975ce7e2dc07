"""The window: which page is in sight, what it is called, and how it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QStackedWidget

from statement_studio.ui.projects.welcome import WelcomePage

from .menus import lay_menus

if TYPE_CHECKING:
    from statement_studio.domain.template import Template
    from statement_studio.session.custody import Custody
    from statement_studio.session.desk import FileProblem
    from statement_studio.session.publishing import Publisher
    from statement_studio.session.speakers import Speakers
    from statement_studio.ui.editing.finding import Finding
    from statement_studio.ui.editing.focus import FocusMode
    from statement_studio.ui.editing.inserting import Inserting
    from statement_studio.ui.editing.moving import Moving
    from statement_studio.ui.editing.outlining import Outlining
    from statement_studio.ui.editing.reading_aloud import AloudReader
    from statement_studio.ui.editing.saying_it import SayingIt
    from statement_studio.ui.editing.spelling import Proofreading
    from statement_studio.ui.editing.time_in_text import TimeInText
    from statement_studio.ui.editing.writing import Writing
    from statement_studio.ui.guide.guidance import Guidance
    from statement_studio.ui.guide.tour import Tour
    from statement_studio.ui.preferences.preferring import Preferring
    from statement_studio.ui.projects.company import Company
    from statement_studio.ui.projects.dropping import Dropping
    from statement_studio.ui.projects.filing import Filing
    from statement_studio.ui.projects.handing_over import HandingOver
    from statement_studio.ui.projects.past import Past
    from statement_studio.ui.projects.previewing import Previewing
    from statement_studio.ui.projects.recents import Recents
    from statement_studio.ui.projects.recovering import Recovering
    from statement_studio.ui.rehearsal.following import VoiceFollowing
    from statement_studio.ui.rehearsal.prompter import Prompter
    from statement_studio.ui.rehearsal.recording import TakeRecording
    from statement_studio.ui.rehearsal.rehearsing import Rehearsing
    from statement_studio.ui.takes.listening import Listening
    from statement_studio.ui.takes.reviewing import Reviewing
    from statement_studio.ui.timing.pacing import Pacing

    from .commands import Commands
    from .full_screen import FullScreen
    from .looks import Looks
    from .means import Means
    from .quick_hide import QuickHide
    from .window_state import WindowState
    from .workspace import Workspace


class Window(QMainWindow):
    """The one window. It is made with nothing in it but the names of its menus, so that it can be seen at once.

    `add_welcome` brings the first page, `furnish` all that is behind it: the parts named here are there from then on.
    """

    welcome: WelcomePage
    commands: Commands
    workspace: Workspace
    prompter: Prompter
    # Files
    filing: Filing
    custody: Custody
    company: Company
    recovering: Recovering
    past: Past
    handing_over: HandingOver
    recents: Recents
    recent_menu: QMenu
    dropping: Dropping
    # Help
    tour: Tour
    guidance: Guidance
    hiding: QuickHide
    # Writing
    writing: Writing
    finding: Finding
    inserting: Inserting
    moving: Moving
    outlining: Outlining
    proofreading: Proofreading
    # Speaking
    reading: AloudReader
    rehearsing: Rehearsing
    recording: TakeRecording
    new_listening: Callable[[], Listening]
    following: VoiceFollowing
    reviewing: Reviewing
    pacing: Pacing
    saying: SayingIt
    time_in_text: TimeInText
    # Looks
    looks: Looks
    full_screen: FullScreen
    previewing: Previewing
    preferring: Preferring
    focus_mode: FocusMode
    standing: WindowState

    def __init__(self) -> None:
        super().__init__()
        self._is_furnished = False
        self.setWindowTitle(self.tr("Statement Studio"))
        self.setMinimumSize(760, 520)
        self.resize(_size_on(self.screen().availableSize()))
        self.menus = lay_menus(self)
        self.pages = QStackedWidget()
        self.setCentralWidget(self.pages)

    def add_welcome(self, welcome: WelcomePage) -> None:
        """Show this first page."""
        self.welcome = welcome
        self.pages.addWidget(welcome)

    @property
    def has_welcome(self) -> bool:
        """Whether it has its first page already."""
        return self.pages.count() > 0

    def furnish(self, means: Means) -> None:
        """Bring in all that is behind the first page, which takes a moment. To be done once."""
        from .furnishing import furnish

        self._desk, self._taste, self._open_publisher = means.desk, means.taste, means.publisher
        self._ask, self._autosave = means.ask, means.autosave
        furnish(self, means)
        self.pages.addWidget(self.workspace)
        self._is_furnished = True
        self._connect()
        self.setAcceptDrops(True)
        self.show_welcome()

    def _connect(self) -> None:
        desk, taste = self._desk, self._taste
        desk.unsaved_changed.connect(lambda _unsaved: self._show_title())
        desk.details_changed.connect(self._show_title)
        desk.saved.connect(self._show_title)
        desk.read_only_changed.connect(self._show_what_is_allowed)
        taste.changed.connect(self.recents.show)
        self.commands.begun.connect(self.workspace.settle)
        self.company.decided.connect(self.workspace.editor.setFocus)
        self.filing.laid_open.connect(lambda: self._show_stack_page(self.workspace))
        self.filing.put_away.connect(self.show_welcome)
        self.filing.put_away.connect(self.full_screen.leave)
        taste.changed.connect(self._show_title)
        self.welcome.template_chosen.connect(self._begin_from)
        self.welcome.project_chosen.connect(self.open_project)
        self.welcome.sample_chosen.connect(self.open_project)
        self.welcome.open_requested.connect(self.filing.open)
        self.welcome.tour_requested.connect(self.tour.start)
        self.welcome.tour_declined.connect(partial(taste.offer_tour, offered=False))

    # Pages and looks

    @property
    def has_statement(self) -> bool:
        """Whether a statement lies open, rather than the welcome page."""
        return self.pages.currentWidget() is self.workspace

    def show_welcome(self) -> None:
        """Show the first page."""
        self.recents.show()
        self._show_stack_page(self.welcome)

    def _show_stack_page(self, page: WelcomePage | Workspace) -> None:
        self.pages.setCurrentWidget(page)
        stack = self._desk.history.stack
        self.commands["undo"].setEnabled(page is self.workspace and stack.canUndo())
        self.commands["redo"].setEnabled(page is self.workspace and stack.canRedo())
        self._show_what_is_allowed()

    def _show_what_is_allowed(self) -> None:
        """Let commands be done where they can be: those that change a statement only where it may be changed."""
        details, is_writable = self._desk.details, not self._desk.is_read_only
        self.commands.allow(has_statement=self.has_statement, is_spoken=details.is_timed, is_writable=is_writable)
        self._show_title()

    def _show_title(self) -> None:
        if not self.has_statement:
            self.setWindowTitle(self.tr("Statement Studio"))
            self.setWindowModified(False)
            return
        title = self._desk.details.title or self.tr("Untitled statement")
        if not self._taste.preferences.title_shown:
            title = self.tr("Statement")
        if self._desk.is_read_only:
            title = self.tr("{title} (read-only)").format(title=title)
        self.setWindowTitle(self.tr("{title}[*] – Statement Studio").format(title=title.replace("[*]", "[ * ]")))
        self.setWindowModified(self._desk.is_unsaved)
        is_spoken = self._desk.details.is_timed
        self.workspace.header.rehearse.setVisible(is_spoken)

    def show_page(self, number: int) -> None:
        """Show a page of the side panel, and the panel."""
        self._taste.show_panel(shown=True)
        self.workspace.show_panel_page(number)

    # What is built when it is first wanted

    @cached_property
    def listening(self) -> Listening:
        """What is done with the recordings of takes."""
        return self.new_listening()

    @cached_property
    def _publisher(self) -> Publisher:
        return self._open_publisher()

    # What others ask of the window

    def begin(self, template: Template) -> None:
        """Lay a new statement open, made from a template."""
        self.workspace.settle()
        self.filing.begin(template)

    def _begin_from(self, template_id: str) -> None:
        self.begin(self.filing.template(template_id))

    def open_project(self, path: Path) -> bool:
        """Open a project, if the statement that lies open may be left. Return whether it was opened."""
        self.workspace.settle()
        return self.filing.open_project(path)

    def offer_leftovers(self) -> None:
        """Offer what windows that are no more left unsaved, for whoever starts the window."""
        self.recovering.offer_all()

    @property
    def speakers(self) -> Speakers:
        """The speakers this computer knows, for whoever starts the window to tell what is wrong with their files."""
        return self._desk.speakers

    @property
    def theme_problems(self) -> Sequence[FileProblem]:
        """What is wrong with the person's own themes, for whoever starts the window to tell."""
        return self._taste.theme_problems

    def last_project(self) -> Path | None:
        """Return the project that the next start should open again, when the person wants that."""
        return self._taste.last_project()

    def rehearse(self) -> None:
        """Show the text on the whole screen, ready to be read against the slot."""
        self.rehearsing.rehearse()

    def export(self) -> None:
        """Open the dialog of exports."""
        from statement_studio.session.checking import findings_of
        from statement_studio.session.publishing import Speaking
        from statement_studio.ui.projects.export_dialog import ExportDialog

        desk, folder = self._desk, self.filing.folder_beside
        speaking = Speaking(desk.timing.pace, desk.speech.lexicon)
        dialog = ExportDialog(desk.current, findings_of(desk), self._publisher, folder, self._ask, self, speaking)
        dialog.exported.connect(self._tell_exported)
        self._ask.through(dialog)

    def _tell_exported(self, paths: list[Path]) -> None:
        names = "\n".join(path.name for path in paths)
        folder = paths[0].parent if paths else ""
        self._ask.tell(self.tr("Exported into {folder}").format(folder=folder), names)

    # What Qt asks of a window

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._is_furnished:
            event.accept()
            return
        if self.hiding.is_hidden:
            self.hiding.toggle()  # whoever ends the program sees what they are asked about
        self.workspace.settle()
        if self.filing.may_leave():
            self.prompter.close()
            self._autosave.end()
            self.recording.end()
            self.custody.end()
            # Steps that outlive their document at the end of the program would be taken down in the wrong order.
            self._desk.history.clear()
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if self._is_furnished and event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # Another window of the program may have learnt something meanwhile.
            self._desk.speakers.refresh()
            self.custody.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(chosen, QAbstractButton):
            # Outside a dialog Qt lets only Space press a button.
            chosen.click()
        elif self._is_furnished and self._is_of_speaking(QKeySequence(event.keyCombination())):
            self.rehearsing.tell_not_spoken()
        else:
            super().keyPressEvent(event)

    def _is_of_speaking(self, key: QKeySequence) -> bool:
        """Whether a key would rehearse if what is open were spoken."""
        from .commands import Lack

        rehearsing = (each for each in self.commands if each.name in ("rehearse", "rehearse_here", "takes"))
        return any(self.commands.lack(each) is Lack.SLOT and key in each.action.shortcuts() for each in rehearsing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            # Never a move: the one who dragged it could take that for leave to remove the folder.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropping.take(event.mimeData())


def _size_on(screen: QSize) -> QSize:
    """Return the size to begin with on a screen, with room for the frame that the system puts around a window."""
    return QSize(min(1280, screen.width() - 16), min(800, screen.height() - 48))
