"""The window: opens, saves, exports and rehearses, and never closes over unsaved changes unasked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QMenu, QStackedWidget

from statement_studio.domain.estimate import place_at, unheard
from statement_studio.domain.rehearsal import Plan
from statement_studio.domain.statement import Statement, Take, text_hash
from statement_studio.domain.template import Template, fill
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.publishing import Publisher
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Taste, Theme, ThemeChoice

from . import words
from .actions import Actions, fill_menus, make_actions
from .ask import Answer, Ask
from .export_dialog import ExportDialog
from .plain_label import plain_tip
from .prompter import Prompter
from .theme import system_is_dark
from .welcome import WelcomePage
from .workspace import AGENDA, COSIGNERS, Workspace


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the program brings along to begin with: templates, and samples with their titles."""

    templates: Sequence[Template]
    samples: Sequence[tuple[Path, str]]
    documents: Path
    """Folder in which new statements are proposed to be saved."""


class Window(QMainWindow):
    """The one window. Everything it needs is handed to it.

    `wear_theme` puts a theme on the application, `is_system_dark` tells what the system wears, `wall_clock` the date
    and time (UTC).
    """

    def __init__(
        self,
        desk: Desk,
        taste: Taste,
        publisher: Publisher,
        clock: RehearsalClock,
        shelf: Shelf,
        ask: Ask,
        wear_theme: Callable[[Theme], None],
        is_system_dark: Callable[[], bool] = system_is_dark,
        wall_clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._desk, self._taste, self._publisher, self._shelf = desk, taste, publisher, shelf
        self._ask, self._wear_theme, self._wall_clock = ask, wear_theme, wall_clock
        self._is_system_dark = is_system_dark
        self._worn: Theme | None = None
        self._samples = frozenset(folder.resolve() for folder, _ in shelf.samples)
        ask.parent = self
        for part in (desk, taste, clock):
            part.setParent(self)  # they go with the window, before the application does
        self.setMinimumSize(760, 520)
        self.resize(_size_on(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.actions_ = make_actions(self)
        self._recent_menu = fill_menus(self, self.actions_)
        self.welcome = WelcomePage(shelf.templates, shelf.samples)
        self.workspace = Workspace(desk, self.actions_, ask, self._theme())
        self.prompter = Prompter(clock, taste.theme(system_is_dark=True), self)
        self.prompter.take_page.unheard = self._unheard
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self.workspace)
        self.setCentralWidget(self._stack)
        self._connect()
        self._connect_actions(self.actions_)
        self._wear()
        self.show_welcome()

    def _connect(self) -> None:
        desk, taste = self._desk, self._taste
        desk.unsaved_changed.connect(lambda _unsaved: self._show_title())
        desk.details_changed.connect(self._show_title)
        desk.saved.connect(self._show_title)
        taste.changed.connect(self._wear)
        self.welcome.template_chosen.connect(self.begin)
        self.welcome.project_chosen.connect(self.open_project)
        self.welcome.sample_chosen.connect(self.open_project)
        self.welcome.open_requested.connect(self.open)
        self.welcome.recent_removed.connect(taste.forget)
        self.prompter.take_kept.connect(self._keep_take)
        # A method, not a lambda: the hints outlive the window, and Qt parts them from its methods when it goes.
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def _connect_actions(self, actions: Actions) -> None:
        text, stack, taste = self.workspace.editor, self._desk.history.stack, self._taste
        for action, do in {
            actions.new: self.new,
            actions.open: self.open,
            actions.save: self.save,
            actions.save_as: self.save_as,
            actions.export: self.export,
            actions.close: self.close_statement,
            actions.quit: self.close,
            actions.forget_recents: taste.forget_all,
            actions.undo: stack.undo,
            actions.redo: stack.redo,
            actions.cut: text.cut,
            actions.copy: text.copy,
            actions.paste: text.paste,
            actions.select_all: text.selectAll,
            actions.rehearse: self.rehearse,
            actions.add_cosigner: self._add_cosigner,
            actions.larger: partial(taste.zoom_by, 1),
            actions.smaller: partial(taste.zoom_by, -1),
            actions.usual_size: partial(taste.zoom_by, 0),
            actions.agenda: partial(self._show_page, AGENDA),
            actions.cosigners: partial(self._show_page, COSIGNERS),
            **{action: partial(taste.choose_theme, choice) for choice, action in actions.themes.items()},
        }.items():
            action.triggered.connect(lambda _checked=False, do=do: do())
        actions.panel.toggled.connect(lambda shown: taste.show_panel(shown=shown))
        actions.reopen_last.toggled.connect(lambda wanted: taste.reopen_last(wanted=wanted))
        stack.canUndoChanged.connect(actions.undo.setEnabled)
        stack.canRedoChanged.connect(actions.redo.setEnabled)
        stack.undoTextChanged.connect(lambda step: actions.undo.setText(f"{self.tr('&Undo')} {step}".rstrip()))
        stack.redoTextChanged.connect(lambda step: actions.redo.setText(f"{self.tr('&Redo')} {step}".rstrip()))

    # Pages and looks

    @property
    def has_statement(self) -> bool:
        """Whether a statement lies open, rather than the welcome page."""
        return self._stack.currentWidget() is self.workspace

    def show_welcome(self) -> None:
        """Show the first page."""
        self.welcome.show_recents(self._taste.preferences.recents)
        self._show_stack_page(self.welcome)

    def _show_stack_page(self, page: WelcomePage | Workspace) -> None:
        self._stack.setCurrentWidget(page)
        for action in self.actions_.on_a_statement:
            action.setEnabled(page is self.workspace)
        stack = self._desk.history.stack
        self.actions_.undo.setEnabled(page is self.workspace and stack.canUndo())
        self.actions_.redo.setEnabled(page is self.workspace and stack.canRedo())
        self._show_title()

    def _theme(self) -> Theme:
        return self._taste.theme(system_is_dark=self._is_system_dark())

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        self._wear()

    def _wear(self) -> None:
        choices, theme = self._taste.preferences, self._theme()
        if theme != self._worn:
            # Dressing every widget anew takes a moment; another recent statement is no reason for it.
            self._worn = theme
            self._wear_theme(theme)
            self.workspace.wear(theme)
        self.workspace.editor.set_zoom(choices.zoom)
        self.workspace.show_panel(shown=choices.panel_shown)
        self.actions_.panel.setChecked(choices.panel_shown)
        self.actions_.reopen_last.setChecked(choices.reopen_last)
        self.actions_.themes[ThemeChoice(choices.theme)].setChecked(True)
        self.welcome.show_recents(choices.recents)
        self._fill_recents(self._recent_menu)

    def _fill_recents(self, menu: QMenu) -> None:
        menu.clear()
        for folder in self._taste.preferences.recents:
            action = menu.addAction(folder.name.replace("&", "&&"))
            action.setToolTip(plain_tip(str(folder)))
            action.setEnabled(folder.is_dir())
            action.triggered.connect(lambda _checked=False, f=folder: self.open_project(f))
        menu.setEnabled(bool(self._taste.preferences.recents))
        menu.addSeparator()
        menu.addAction(self.actions_.forget_recents)

    def _show_title(self) -> None:
        if not self.has_statement:
            self.setWindowTitle(self.tr("Statement Studio"))
            self.setWindowModified(False)
            return
        title = self._desk.details.title or self.tr("Untitled statement")
        self.setWindowTitle(self.tr("{title}[*] – Statement Studio").format(title=title.replace("[*]", "[ * ]")))
        self.setWindowModified(self._desk.is_unsaved)
        is_spoken = self._desk.details.is_timed
        self.actions_.rehearse.setEnabled(is_spoken)
        self.workspace.header.rehearse.setVisible(is_spoken)

    def _show_page(self, number: int) -> None:
        self._taste.show_panel(shown=True)
        self.workspace.show_panel_page(number)

    # Opening and saving

    def new(self) -> None:
        """Offer the templates."""
        if self._may_leave():
            self._leave()

    def begin(self, template: Template) -> None:
        """Lay a new statement open, made from a template."""
        statement = fill(template, template.statement.language)
        body = self._desk.catalogue.body(statement.body)
        session = body.session_on(self._wall_clock().date().isoformat()) if body and statement.is_timed else None
        self._desk.begin(replace(statement, session=session.number) if session else statement)
        self._taste.left()
        self._show_stack_page(self.workspace)

    def last_project(self) -> Path | None:
        """Return the project that the next start should open again, when the person wants that."""
        return self._taste.last_project()

    def open(self) -> None:
        """Ask for a project and open it."""
        folder = self._ask.folder_to_open(self._shelf.documents)
        if folder is not None:
            self.open_project(folder)

    def open_project(self, path: Path) -> bool:
        """Open a project, if the statement that lies open may be left. Return whether it was opened."""
        if not self._may_leave():
            return False
        try:
            self._desk.open(path)
        except FileProblem as problem:
            self._ask.tell(self.tr("This statement could not be opened."), words.problem(problem))
            return False
        folder = self._desk.folder
        if folder is not None and folder.resolve() in self._samples:
            # A sample is opened as a new statement, so that the shipped one stays as it is.
            self._desk.begin(self._desk.current)
        elif folder is not None:
            self._taste.remember(folder.absolute())
        self._show_stack_page(self.workspace)
        if self._desk.text_is_missing:
            self._ask.tell(
                self.tr("The text of this statement is missing: its folder has no statement.md."),
                self.tr("Its details are shown. If you have a copy of the file, close this statement and put it back."),
            )
        return True

    def save(self) -> bool:
        """Save; ask where, the first time. Return whether it is saved."""
        folder = self._desk.folder
        return self.save_as() if folder is None else self._save_to(folder)

    def save_as(self) -> bool:
        """Ask for a folder and save into it. Return whether it is saved."""
        from_title = "".join(c if c.isalnum() or c in " -_" else " " for c in self._desk.details.title).split()
        name = " ".join(from_title) or self.tr("Untitled statement")
        parent = self._desk.folder.parent if self._desk.folder else self._shelf.documents
        folder = self._ask.folder_to_make(parent / name)
        return folder is not None and self._save_to(folder)

    def _save_to(self, folder: Path) -> bool:
        try:
            self._desk.save(folder)
        except FileProblem as problem:
            details = self.tr("{problem}\nYour text is still here.").format(problem=words.problem(problem))
            self._ask.tell(self.tr("The statement is not saved."), details)
            return False
        self._taste.remember(folder.absolute())
        return True

    def close_statement(self) -> None:
        """Go back to the first page, once what was changed is saved or given up."""
        if self._may_leave():
            self._leave()

    def _leave(self) -> None:
        self._desk.begin(Statement())
        self._taste.left()
        self.show_welcome()

    def _may_leave(self) -> bool:
        if not self.has_statement or not self._desk.is_unsaved:
            return True
        answer = self._ask.save_changes(self._desk.details.title)
        return self.save() if answer is Answer.SAVE else answer is Answer.DISCARD

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_leave():
            self.prompter.close()
            # Steps that outlive their document at the end of the program would be taken down in the wrong order.
            self._desk.history.clear()
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(chosen, QAbstractButton):
            # Outside a dialog Qt lets only Space press a button.
            chosen.click()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            # Never a move: the one who dragged it could take that for leave to remove the folder.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.open_project(Path(event.mimeData().urls()[0].toLocalFile()))

    # Co-signers, exports, rehearsal

    def _add_cosigner(self) -> None:
        self._show_page(COSIGNERS)
        self.workspace.cosigners.add()

    def export(self) -> None:
        """Open the dialog of exports."""
        folder = self._desk.folder.parent if self._desk.folder else self._shelf.documents
        dialog = ExportDialog(self._desk.current, self._desk.findings, self._publisher, folder, self._ask, self)
        dialog.exported.connect(self._tell_exported)
        self._ask.through(dialog)

    def _tell_exported(self, paths: list[Path]) -> None:
        names = "\n".join(path.name for path in paths)
        folder = paths[0].parent if paths else ""
        self._ask.tell(self.tr("Exported into {folder}").format(folder=folder), names)

    def rehearse(self) -> None:
        """Show the text on the whole screen, ready to be read against the slot."""
        desk, timing = self._desk, self._desk.timing
        is_doubtful = desk.catalogue.must_be_confirmed(desk.details)
        plan = Plan(timing.paragraphs, timing.estimate.seconds, desk.slot_seconds, is_doubtful)
        last = desk.takes[-1].seconds if desk.takes else None
        self.prompter.rehearse(plan, len(desk.takes) + 1, last)
        self.prompter.setGeometry(self.screen().geometry())
        self.prompter.showFullScreen()
        self.prompter.activateWindow()

    def _unheard(self, seconds: float) -> str:
        timing = self._desk.timing
        place = place_at(timing.blocks, timing.pace, seconds)
        return unheard(timing.blocks, place) if place is not None else ""

    def _keep_take(self, seconds: float, slot_seconds: float) -> None:
        take = Take(
            at=self._wall_clock().strftime("%Y-%m-%dT%H:%M:%SZ"),
            seconds=round(seconds, 1),
            slot_seconds=slot_seconds or None,
            text_sha256=text_hash(self._desk.current.text),
        )
        try:
            self._desk.keep_take(take)
        except FileProblem as problem:
            self._ask.tell(self.tr("The take could not be kept."), words.problem(problem))


def _size_on(screen: QSize) -> QSize:
    """Return the size to begin with on a screen, with room for the frame that the system puts around a window."""
    return QSize(min(1280, screen.width() - 16), min(800, screen.height() - 48))
