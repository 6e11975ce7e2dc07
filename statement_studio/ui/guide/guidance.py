"""The way to everything that can be done: the palette, the keys, the help, and what the program says of itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from statement_studio.session.answering import Presence
from statement_studio.session.handbook import Handbook, HelpPage
from statement_studio.session.own_keys import FileProblem, OwnKeys
from statement_studio.session.taste import Taste, Theme
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Command, Commands, Lack, Need
from statement_studio.ui.key_rules import shown
from statement_studio.ui.menu_places import menu_places
from statement_studio.ui.parts.small_screen import fit
from statement_studio.ui.projects.filing import Filing
from statement_studio.ui.projects.recents import name_of

if TYPE_CHECKING:
    from statement_studio.ui.preferences.keys_page import KeysPage

    from .help_window import HelpWindow
    from .palette import Entry, Palette


class Guidance(QObject):
    """Shows the palette, the dialog of keys and the help. `heed_in` lets the key that hides work in a new window.

    `theme` tells what the window wears, `of_prompter` are the commands of the window of rehearsals.
    """

    def __init__(
        self,
        window: QMainWindow,
        commands: Commands,
        keys: OwnKeys,
        handbook: Handbook,
        taste: Taste,
        filing: Filing,
        ask: Ask,
        theme: Callable[[], Theme],
        of_prompter: Commands,
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._beside = ((self.tr("Rehearsal"), of_prompter),)
        self._window, self._commands, self._keys, self._handbook = window, commands, keys, handbook
        self._taste, self._filing, self._ask = taste, filing, ask
        self._help: HelpWindow | None = None
        self._palette: Palette | None = None
        self.heed_in: Callable[[QWidget], None] = lambda _window: None
        keys.setParent(self)
        for each in (commands, of_prompter):
            keys.changed.connect(each.use_keys)
        self._add_commands(commands)

    def _add_commands(self, commands: Commands) -> None:
        add = partial(commands.add, need=Need.NOTHING)
        tip = self.tr("Find anything that can be done by a few letters")
        add("palette", self.tr("&Find a Command…"), self.show_palette, "Ctrl+Shift+P", tip)
        add("help", self.tr("&Help"), self.show_help, "F1", self.tr("How everything works, page by page"))
        add("keys", self.tr("&Keys…"), self.show_keys, tip=self.tr("See and change the keys of all commands"))
        tip = self.tr("Each mark over and beside the text, and what it means")
        add("marks", self.tr("What the &Marks Mean…"), self.show_marks, tip=tip)
        tip = self.tr("Version and licences")
        add("about", self.tr("&About Statement Studio"), self.show_about, tip=tip)

    @property
    def key_problems(self) -> Sequence[FileProblem]:
        """What is wrong with the file of the person's keys, for whoever starts the window to tell."""
        return (self._keys.problem,) if self._keys.problem else ()

    def show_about(self) -> None:
        """Show version and licences."""
        from .about_dialog import AboutDialog

        self._ask.through(AboutDialog(self._handbook.version, self._handbook.licence_of_fonts, self._window))

    def show_marks(self) -> None:
        """Show what the marks over and beside the text mean."""
        from .marks_dialog import MarksDialog

        self._ask.through(MarksDialog(self._theme(), self._window))

    def show_keys(self) -> None:
        """Show all keys, to be changed."""
        from statement_studio.ui.preferences.keys_page import KeysDialog

        bar = self._window.menuBar()
        self._ask.through(KeysDialog(self._commands, self._keys, bar, self._ask, self._beside, self._window))

    def keys_page(self) -> KeysPage:
        """Return a page of the keys for a dialog of somebody else."""
        from statement_studio.ui.preferences.keys_page import KeysPage

        return KeysPage(self._commands, self._keys, self._window.menuBar(), self._ask, self._beside)

    # The help

    def show_help(self, page: str = "") -> None:
        """Show the help in a window beside this one, at a page or where it was."""
        from .help_window import HelpWindow, corner_over

        if self._help is None:
            self._help = HelpWindow(self._pages, self._window)
            screen = self._window.screen().availableGeometry()
            fit(self._help, screen.size())
            self._help.move(corner_over(self._window.frameGeometry(), self._help.size(), screen))
            self.heed_in(self._help)
        else:
            self._help.refresh()
        self._help.show_page(page)
        self._help.show()
        self._help.activateWindow()
        self._help.search.setFocus()

    @property
    def help_window(self) -> HelpWindow | None:
        """The window of the help, None before it was first shown."""
        return self._help

    def _pages(self) -> Sequence[HelpPage]:
        from .key_list import with_keys

        return with_keys(self._handbook.pages, self._commands, self._window.menuBar(), self._beside)

    # The palette

    def show_palette(self) -> None:
        """Show everything that can be done; a second time, put it away."""
        from .palette import Palette

        if self._palette is None:
            self._palette = Palette(self._window.centralWidget() or self._window)
        if self._palette.isVisible():
            self._palette.leave()
        else:
            self._palette.offer(self._entries())

    @property
    def palette(self) -> Palette | None:
        """The palette, None before it was first shown."""
        return self._palette

    def _entries(self) -> list[Entry]:
        places = menu_places(self._window.menuBar())
        order = {name: number for number, name in enumerate(places)}
        listed = sorted(self._commands, key=lambda command: order.get(command.name, len(order)))
        entries = [
            self._entry(command, places.get(command.name, "")) for command in listed if command.name != "palette"
        ]
        return entries + self._recents()

    def _entry(self, command: Command, place: str) -> Entry:
        from .palette import Entry

        action = command.action
        keys = shown(action.shortcut())
        words = command.words
        if action.isCheckable():
            words = self.tr("{command}: on").format(command=words) if action.isChecked() else words
        return Entry(command.name, words, place, keys, self._why_not(command), action.trigger, command.tip)

    def _why_not(self, command: Command) -> str:
        match self._commands.lack(command):
            case None:
                return ""
            case Lack.STATEMENT:
                return self.tr("open a statement first")
            case Lack.LEAVE_TO_WRITE:
                return self.tr("read-only here")
            case Lack.SLOT:
                return self.tr("only for what is spoken")
            case Lack.OCCASION:
                return self.tr("nothing to do it to")

    def _recents(self) -> list[Entry]:
        from .palette import Entry

        place, choices = self.tr("Recent"), self._taste.preferences
        why_not = {Presence.GONE: self.tr("not there now"), Presence.SILENT: self.tr("its drive does not answer")}
        return [
            Entry(
                f"recent {folder}",
                self.tr("Open “{name}”").format(name=name_of(folder, choices.title_of(folder))),
                place,
                "",
                why_not.get(presence, ""),
                partial(self._filing.open_project, folder),
            )
            for folder, presence in self._filing.presence(choices.listed).items()
        ]
