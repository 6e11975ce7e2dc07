"""The window: which page is in sight, how it looks, what its actions do, and how it is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget

from statement_studio.domain.template import Template
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.courier import Courier
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.handbook import Handbook
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.own_keys import OwnKeys
from statement_studio.session.phrases import Phrases
from statement_studio.session.proofreading import Proofreader
from statement_studio.session.publishing import Publisher
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.speakers import Speakers
from statement_studio.session.taste import Taste, Theme
from statement_studio.session.whereabouts import Whereabouts

from .actions import add_commands
from .ask import Ask
from .commands import Commands
from .company import Company
from .dropping import Dropping
from .filing import Filing, Shelf
from .finding import Finding
from .focus import FocusMode
from .full_screen import FullScreen
from .guidance import Guidance
from .handing_over import HandingOver
from .inserting import Inserting
from .language_page import LanguagePage
from .looks import Looks
from .menus import fill_menus
from .moving import Moving
from .outlining import Outlining
from .pacing import Clocks, Pacing
from .past import Past
from .preferring import Preferring
from .previewing import Previewing
from .prompter import Prompter
from .quick_hide import QuickHide
from .recents import Recents
from .recovering import Recovering
from .rehearsing import Rehearsing
from .saying_it import SayingIt
from .spelling import Proofreading
from .theme import system_is_dark
from .time_in_text import TimeInText
from .tour import Tour
from .welcome import WelcomePage
from .window_state import WindowState
from .workspace import AGENDA, COSIGNERS, OUTLINE, TIME, Workspace
from .writing import Writing


class Window(QMainWindow):
    """The one window. Everything it needs is handed to it.

    `wear_theme` puts a theme on the application, `is_system_dark` tells what the system wears.
    """

    def __init__(
        self,
        desk: Desk,
        custody: Custody,
        autosave: Autosave,
        leftovers: Leftovers,
        archive: Archive,
        taste: Taste,
        proofreader: Proofreader,
        phrases: Phrases,
        publisher: Publisher,
        whereabouts: Whereabouts,
        courier: Courier,
        clock: RehearsalClock,
        shelf: Shelf,
        ask: Ask,
        wear_theme: Callable[[Theme], None],
        clocks: Clocks,
        keys: OwnKeys,
        handbook: Handbook,
        is_system_dark: Callable[[], bool] = system_is_dark,
    ) -> None:
        super().__init__()
        self._desk, self._taste, self._publisher, self._ask = desk, taste, publisher, ask
        self._autosave = autosave
        ask.parent = self
        for part in (desk.speakers, proofreader, desk, autosave, taste, clock):
            part.setParent(self)  # they go with the window, before the application does
        self.setMinimumSize(760, 520)
        self.resize(_size_on(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.commands = Commands(self, keys.of)
        add_commands(self.commands)
        self.welcome = WelcomePage(shelf.templates, shelf.samples)
        self.workspace = Workspace(desk, self.commands, ask, taste.theme(system_is_dark=is_system_dark()))
        self.prompter = Prompter(clock, taste.dark_theme, self)
        self.filing = Filing(desk, autosave, taste, ask, shelf, lambda: clocks.wall().date().isoformat(), self)
        worn = partial(_worn, taste, is_system_dark)
        self.custody = custody
        self.company = Company(desk, custody, self.filing, self.workspace.notices, ask, worn, self)
        self.recovering = Recovering(desk, self.filing, autosave, leftovers, ask, worn, self)
        self.past = Past(desk, archive, self.filing, taste, ask, autosave.writer, worn, self)
        self.rehearsing = Rehearsing(desk, self.prompter, ask, clocks.wall, self)
        self.pacing = Pacing(desk, self.workspace.time, ask, clocks, self)
        self.handing_over = HandingOver(desk, courier, self.filing, ask, self)
        self.recents = Recents(desk, self.filing, taste, self.commands, self.welcome, self)
        self.dropping = Dropping(desk, self.filing, self.handing_over, shelf, ask, self)
        self.tour = Tour(self, self.workspace, self.commands, self.filing, taste, shelf.samples)
        self.guidance = Guidance(self, self.commands, keys, handbook, taste, self.filing, ask)
        self.writing = Writing(desk, self.workspace.editor, self.workspace.asides, taste, self.commands, self)
        self.saying = SayingIt(desk, self.workspace.editor, ask, self)
        self.finding = Finding(desk, self.workspace.editor, self.workspace.find_bar, self.commands, self)
        self.inserting = Inserting(desk, self.workspace.editor, phrases, self.commands, ask, self)
        self.moving = Moving(desk, self.workspace.editor, self.workspace.page.text, self.commands, ask, self)
        page, show_outline = self.workspace, partial(self._show_page, OUTLINE)
        self.outlining = Outlining(desk, page.editor, page.outline, self.commands, show_outline, self)
        self.time_in_text = TimeInText(desk, page.editor, page.time, taste, self.commands, worn(), self)
        self.proofreading = Proofreading(proofreader, self.workspace.editor, self.commands, taste, ask, worn, self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.workspace)
        self.setCentralWidget(self._stack)
        self.hiding = QuickHide(self)
        self.hiding.heed_in(self.prompter)
        ask.prepare = self.guidance.heed_in = self.hiding.heed_in
        self._looks = Looks(taste, self.workspace, self.commands, wear_theme, is_system_dark, self)
        self.full_screen = FullScreen(self, self.workspace, desk, self.commands, worn)
        self.previewing = Previewing(desk, publisher, self.workspace.preview, taste, self.commands, self)
        self.preferring = Preferring(taste, desk, archive, ask, self.commands, self)
        self.preferring.add_page(self.tr("Keys"), self.guidance.keys_page)
        self.preferring.add_page(self.tr("Language"), partial(LanguagePage, taste))
        self.focus_mode = FocusMode(self.workspace.editor, desk.timing, taste, self.commands, worn, self)
        self._recent_menu = fill_menus(self, self.commands)
        self.recents.fill(self._recent_menu)
        self.commands.use_keys()
        self._connect()
        self._connect_commands(self.commands)
        self.standing = WindowState(self, self.workspace, desk, self.filing, whereabouts)
        self.show_welcome()

    def _connect(self) -> None:
        desk, taste = self._desk, self._taste
        desk.unsaved_changed.connect(lambda _unsaved: self._show_title())
        desk.details_changed.connect(self._show_title)
        desk.saved.connect(self._show_title)
        desk.read_only_changed.connect(self._show_what_is_allowed)
        taste.changed.connect(self._show_recents)
        self.commands.begun.connect(self.workspace.settle)
        self.company.decided.connect(self.workspace.editor.setFocus)
        self.filing.laid_open.connect(lambda: self._show_stack_page(self.workspace))
        self.filing.put_away.connect(self.show_welcome)
        self.filing.put_away.connect(self.full_screen.leave)
        taste.changed.connect(self._show_title)
        self.welcome.template_chosen.connect(self.begin)
        self.welcome.project_chosen.connect(self.open_project)
        self.welcome.sample_chosen.connect(self.open_project)
        self.welcome.open_requested.connect(self.filing.open)
        self.welcome.tour_requested.connect(self.tour.start)
        self.welcome.tour_declined.connect(partial(taste.offer_tour, offered=False))
        self.workspace.time_bar.reasons_requested.connect(partial(self._show_page, TIME))
        self.workspace.time.answer.as_said_requested.connect(self.commands["as_said"].trigger)

    def _connect_commands(self, commands: Commands) -> None:
        text, stack, taste, filing = self.workspace.editor, self._desk.history.stack, self._taste, self.filing
        for name, do in {
            "new": filing.close,  # the first page offers the templates
            "open": filing.open,
            "save": filing.save,
            "save_as": filing.save_as,
            "export": self.export,
            "encrypted_copy": self.handing_over.make,
            "open_copy": self.handing_over.open,
            "versions": self.past.show,
            "forget": self.past.forget,
            "hide": self.hiding.toggle,
            "close": filing.close,
            "quit": self.close,
            "forget_recents": taste.forget_all,
            "undo": stack.undo,
            "redo": stack.redo,
            "cut": text.cut,
            "copy": text.copy,
            "paste": text.paste,
            "select_all": text.selectAll,
            "rehearse": self.rehearse,
            "as_said": self.saying.show,
            "add_cosigner": self._add_cosigner,
            "larger": partial(taste.zoom_by, 1),
            "smaller": partial(taste.zoom_by, -1),
            "usual_size": partial(taste.zoom_by, 0),
            "agenda": partial(self._show_page, AGENDA),
            "cosigners": partial(self._show_page, COSIGNERS),
            "time": partial(self._show_page, TIME),
        }.items():
            commands[name].triggered.connect(lambda _checked=False, do=do: do())
        commands["panel"].toggled.connect(lambda shown: taste.show_panel(shown=shown))
        commands["reopen_last"].toggled.connect(lambda wanted: taste.reopen_last(wanted=wanted))
        stack.canUndoChanged.connect(commands["undo"].setEnabled)
        stack.canRedoChanged.connect(commands["redo"].setEnabled)
        stack.undoTextChanged.connect(lambda step: commands["undo"].setText(f"{self.tr('&Undo')} {step}".rstrip()))
        stack.redoTextChanged.connect(lambda step: commands["redo"].setText(f"{self.tr('&Redo')} {step}".rstrip()))

    # Pages and looks

    @property
    def has_statement(self) -> bool:
        """Whether a statement lies open, rather than the welcome page."""
        return self._stack.currentWidget() is self.workspace

    def show_welcome(self) -> None:
        """Show the first page."""
        self._show_recents()
        self._show_stack_page(self.welcome)

    def _show_stack_page(self, page: WelcomePage | Workspace) -> None:
        self._stack.setCurrentWidget(page)
        stack = self._desk.history.stack
        self.commands["undo"].setEnabled(page is self.workspace and stack.canUndo())
        self.commands["redo"].setEnabled(page is self.workspace and stack.canRedo())
        self._show_what_is_allowed()

    def _show_what_is_allowed(self) -> None:
        """Let commands be done where they can be: those that change a statement only where it may be changed."""
        details, is_writable = self._desk.details, not self._desk.is_read_only
        self.commands.allow(has_statement=self.has_statement, is_spoken=details.is_timed, is_writable=is_writable)
        self._show_title()

    def _show_recents(self) -> None:
        self.recents.show()

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

    def _show_page(self, number: int) -> None:
        self._taste.show_panel(shown=True)
        self.workspace.show_panel_page(number)

    # What others ask of the window

    def begin(self, template: Template) -> None:
        """Lay a new statement open, made from a template."""
        self.workspace.settle()
        self.filing.begin(template)

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
        from .export_dialog import ExportDialog

        desk, folder = self._desk, self.filing.folder_beside
        dialog = ExportDialog(desk.current, desk.findings, self._publisher, folder, self._ask, self)
        dialog.exported.connect(self._tell_exported)
        self._ask.through(dialog)

    def _tell_exported(self, paths: list[Path]) -> None:
        names = "\n".join(path.name for path in paths)
        folder = paths[0].parent if paths else ""
        self._ask.tell(self.tr("Exported into {folder}").format(folder=folder), names)

    def _add_cosigner(self) -> None:
        self._show_page(COSIGNERS)
        self.workspace.cosigners.add()

    # What Qt asks of a window

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.hiding.is_hidden:
            self.hiding.toggle()  # whoever ends the program sees what they are asked about
        self.workspace.settle()
        if self.filing.may_leave():
            self.prompter.close()
            self._autosave.end()
            self.custody.end()
            # Steps that outlive their document at the end of the program would be taken down in the wrong order.
            self._desk.history.clear()
            event.accept()
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            # Another window of the program may have learnt something meanwhile.
            self._desk.speakers.refresh()
            self.custody.look()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(chosen, QAbstractButton):
            # Outside a dialog Qt lets only Space press a button.
            chosen.click()
        else:
            super().keyPressEvent(event)

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


def _worn(taste: Taste, is_system_dark: Callable[[], bool]) -> Theme:
    return taste.theme(system_is_dark=is_system_dark())


def _size_on(screen: QSize) -> QSize:
    """Return the size to begin with on a screen, with room for the frame that the system puts around a window."""
    return QSize(min(1280, screen.width() - 16), min(800, screen.height() - 48))
