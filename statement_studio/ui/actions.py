"""The actions of the window with their keys, and the menus that hold them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from statement_studio.session.taste import ThemeChoice


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


@dataclass(frozen=True, slots=True)
class Actions:
    """Everything that can be done from a menu or by a key."""

    new: QAction
    open: QAction
    save: QAction
    save_as: QAction
    versions: QAction
    export: QAction
    encrypted_copy: QAction
    open_copy: QAction
    close: QAction
    quit: QAction
    reopen_last: QAction
    forget: QAction
    forget_recents: QAction
    undo: QAction
    redo: QAction
    cut: QAction
    copy: QAction
    paste: QAction
    select_all: QAction
    rehearse: QAction
    as_said: QAction
    panel: QAction
    agenda: QAction
    cosigners: QAction
    time: QAction
    add_cosigner: QAction
    hide: QAction
    larger: QAction
    smaller: QAction
    usual_size: QAction
    themes: dict[ThemeChoice, QAction]

    @property
    def on_a_statement(self) -> tuple[QAction, ...]:
        """The actions that need an open statement."""
        return (
            *(self.save, self.save_as, self.export, self.close, self.cut, self.copy, self.paste, self.select_all),
            *(self.rehearse, self.as_said, self.panel, self.agenda, self.cosigners, self.time, self.add_cosigner),
            *(self.larger, self.smaller, self.usual_size, self.forget, self.encrypted_copy),
        )

    @property
    def that_change(self) -> tuple[QAction, ...]:
        """The actions that change a statement, or write where it stands."""
        return (self.save, self.cut, self.paste, self.as_said, self.add_cosigner)

    @property
    def of_the_text(self) -> tuple[QAction, ...]:
        """The actions of the editor's own menu."""
        return (self.undo, self.redo, self.cut, self.copy, self.paste, self.select_all, self.as_said)


def make_actions(window: QMainWindow) -> Actions:
    """Return the actions of a window. Undo and redo come from its history and are named there."""
    keys = QKeySequence.StandardKey

    def action(words: str, key: QKeySequence | QKeySequence.StandardKey | str | None = None, tip: str = "") -> QAction:
        made = QAction(words, window)
        if isinstance(key, QKeySequence.StandardKey):
            made.setShortcuts(key)
        elif key is not None:
            made.setShortcut(QKeySequence(key))
        shortcut = made.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        label = tip or words.replace("&", "").replace("…", "")
        made.setToolTip(f"{label} ({shortcut})" if shortcut else label)
        window.addAction(made)
        return made

    themes = _theme_actions(window)
    made = Actions(
        new=action(_tr("&New…"), keys.New, _tr("Begin a new statement from a template")),
        open=action(_tr("&Open…"), keys.Open),
        save=action(_tr("&Save"), keys.Save),
        save_as=action(_tr("Save &As…"), "Ctrl+Shift+S"),
        export=action(_tr("&Export…"), "Ctrl+E", _tr("Export as PDF or text")),
        encrypted_copy=action(_tr("Encrypted Cop&y…"), tip=_tr("Make one encrypted file to hand over")),
        open_copy=action(_tr("Open Encrypted Co&py…"), tip=_tr("Make an encrypted copy a statement of your own")),
        versions=action(_tr("Earlier &Versions…"), "Ctrl+Shift+H"),
        close=action(_tr("&Close"), "Ctrl+W"),
        quit=action(_tr("&Quit"), "Ctrl+Q"),
        reopen_last=action(_tr("Reopen the &Last Statement at Start")),
        forget=action(_tr("For&get This Project…")),
        forget_recents=action(_tr("&Clear This List")),
        undo=action(_tr("&Undo"), keys.Undo),
        redo=action(_tr("&Redo"), keys.Redo),
        cut=action(_tr("Cu&t"), keys.Cut),
        copy=action(_tr("&Copy"), keys.Copy),
        paste=action(_tr("&Paste"), keys.Paste),
        select_all=action(_tr("Select &All"), keys.SelectAll),
        rehearse=action(_tr("&Rehearse"), "F5", _tr("Rehearse against the cut-off")),
        as_said=action(_tr("As &It Is Said…"), "Ctrl+Shift+R", _tr("How figures, dates and acronyms are said")),
        panel=action(_tr("&Side Panel"), "F9"),
        agenda=action(_tr("&Agenda"), "Ctrl+1"),
        cosigners=action(_tr("&Co-signers"), "Ctrl+2"),
        time=action(_tr("T&ime"), "Ctrl+3", _tr("Time: why it is what it is, and whose pace")),
        add_cosigner=action(_tr("Add a Co-si&gner…"), "Ctrl+Shift+A"),
        hide=action(_tr("&Quick Hide"), "F12", _tr("Show an empty window at once; the same key brings it back")),
        larger=action(_tr("&Larger Text"), keys.ZoomIn),
        smaller=action(_tr("S&maller Text"), keys.ZoomOut),
        usual_size=action(_tr("&Usual Size"), "Ctrl+0"),
        themes=themes,
    )
    for switch in (made.reopen_last, made.panel):
        switch.setCheckable(True)
    for editing in (made.cut, made.copy, made.paste, made.select_all):
        # A line of the side panel has these keys for itself; the window's serve the text.
        editing.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    return made


def _theme_actions(window: QMainWindow) -> dict[ThemeChoice, QAction]:
    group = QActionGroup(window)
    labels = {
        ThemeChoice.SYSTEM: _tr("&Follow the System"),
        ThemeChoice.LIGHT: _tr("&Light"),
        ThemeChoice.DARK: _tr("&Dark"),
    }
    made = {}
    for choice, label in labels.items():
        made[choice] = QAction(label, window)
        made[choice].setCheckable(True)
        group.addAction(made[choice])
    return made


def fill_menus(window: QMainWindow, actions: Actions) -> QMenu:
    """Put every action into the menu bar and return the menu of recent projects, which the window fills."""
    bar = window.menuBar()
    files = bar.addMenu(_tr("&File"))
    files.addActions([actions.new, actions.open, actions.open_copy])
    recent = files.addMenu(_tr("Open &Recent"))
    files.addSeparator()
    files.addActions([actions.save, actions.save_as, actions.versions, actions.export, actions.encrypted_copy])
    files.addSeparator()
    files.addActions([actions.reopen_last, actions.forget, actions.close, actions.quit])
    edit = bar.addMenu(_tr("&Edit"))
    edit.addActions([actions.undo, actions.redo])
    edit.addSeparator()
    edit.addActions([actions.cut, actions.copy, actions.paste, actions.select_all])
    view = bar.addMenu(_tr("&View"))
    view.addActions([actions.panel, actions.agenda, actions.cosigners, actions.time])
    view.addSeparator()
    view.addActions([actions.larger, actions.smaller, actions.usual_size])
    view.addSeparator()
    view.addAction(actions.hide)
    theme = view.addMenu(_tr("&Theme"))
    theme.addActions(list(actions.themes.values()))
    statement = bar.addMenu(_tr("&Statement"))
    statement.addActions([actions.rehearse, actions.as_said, actions.add_cosigner])
    return recent
