"""The statements worked at before: on the first page and in the menu, those on top that the person pinned there."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from statement_studio.session.answering import Presence
from statement_studio.session.desk import Desk
from statement_studio.session.taste import Taste
from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.parts.plain_label import plain_tip

from .filing import Filing
from .welcome import WelcomePage

PIN = "★ "
"""Before the name of a statement that is pinned."""
_LONGEST_TITLE = 60


def name_of(folder: Path, title: str) -> str:
    """Return a recent statement as one line tells it: by its title, and by its folder where that is called otherwise.

    A title as long as a sentence is shortened: a list shows what one looks for.
    """
    short = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1].rstrip() + "…"
    return f"{short}  ·  {folder.name}" if title not in ("", folder.name) else folder.name


class Recents(QObject):
    """Keeps page and menu true, and pins."""

    def __init__(
        self, desk: Desk, filing: Filing, taste: Taste, commands: Commands, welcome: WelcomePage, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._filing, self._taste, self._commands = desk, filing, taste, commands
        self._welcome = welcome
        self._menu: QMenu | None = None
        tip = self.tr("The statement that is open stays first among the recent ones")
        pin = commands.add("pin", self.tr("&Pin This Statement"), tip=tip, need=Need.OWN, is_switch=True)
        pin.triggered.connect(lambda _checked=False: self._pin_open())
        welcome.recent_removed.connect(taste.forget)
        welcome.pin_changed.connect(lambda folder, pinned: taste.pin(folder, pinned=pinned))
        for sign in (filing.laid_open, filing.put_away, desk.saved):
            sign.connect(self._show_pin)

    def fill(self, menu: QMenu) -> None:
        """Use this menu from now on."""
        self._menu = menu
        self.show()

    def show(self) -> None:
        """Show which there are now; one whose folder is gone is told as such and cannot be chosen.

        One whose drive does not answer can: it may do so again by then.
        """
        choices = self._taste.preferences
        listed = self._filing.presence(choices.listed)
        titles = {folder: choices.title_of(folder) for folder in listed}
        self._welcome.show_recents(listed, choices.pinned, titles)
        self._welcome.offer_tour(offered=choices.tour_offered)
        self._show_pin()
        if self._menu is None:
            return
        self._menu.clear()
        for folder, presence in listed.items():
            name = name_of(folder, titles[folder])
            self._add(self._menu, folder, name, presence, is_pinned=folder in choices.pinned)
        self._menu.setEnabled(bool(choices.recents))
        self._menu.addSeparator()
        for name in ("pin", "forget_recents"):
            self._menu.addAction(self._commands[name])

    def _add(self, menu: QMenu, folder: Path, name: str, presence: Presence, *, is_pinned: bool) -> None:
        name = (PIN if is_pinned else "") + name.replace("&", "&&")
        told = {
            Presence.GONE: self.tr("{name} – not there now"),
            Presence.SILENT: self.tr("{name} – its drive does not answer"),
        }
        action = menu.addAction(told.get(presence, "{name}").format(name=name))
        action.setToolTip(plain_tip(str(folder)))
        action.setEnabled(presence is not Presence.GONE)
        action.triggered.connect(partial(self._open, folder))

    def _open(self, folder: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as the signal has it
        self._filing.open_project(folder)

    def _pin_open(self) -> None:
        folder = self._desk.folder
        if folder is not None:
            self._taste.pin(folder.absolute(), pinned=self._commands["pin"].isChecked())

    def _show_pin(self) -> None:
        folder, choices = self._desk.folder, self._taste.preferences
        known = folder.absolute() if folder is not None and self._filing.is_open else None
        self._commands["pin"].setEnabled(known in choices.recents)
        self._commands["pin"].setChecked(known in choices.pinned)
