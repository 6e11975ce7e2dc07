"""The commands that every window has from its beginning: files, editing, pages, looks.

What they do, the window says.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from .commands import Commands, Need

OF_THE_TEXT = ("undo", "redo", "cut", "copy", "paste", "select_all", "as_said")
"""The commands of the editor's own menu, in its order."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Actions", text)


def add_commands(commands: Commands) -> None:
    """Add them. Undo and redo come from the window's history and are named there."""
    _add_of_files(commands)
    _add_of_editing(commands)
    _add_of_looking(commands)


def _add_of_files(commands: Commands) -> None:
    add, keys = commands.add, QKeySequence.StandardKey
    any_time = Need.NOTHING
    tip = _tr("Begin a new statement from a template")
    add("new", _tr("&New…"), keys=keys.New, tip=tip, need=any_time)
    add("open", _tr("&Open…"), keys=keys.Open, need=any_time)
    tip = _tr("Make an encrypted copy a statement of your own")
    add("open_copy", _tr("Open Encrypted Co&py…"), tip=tip, need=any_time)
    add("save", _tr("&Save"), keys=keys.Save, need=Need.WRITABLE)
    add("save_as", _tr("Save &As…"), keys="Ctrl+Shift+S")
    add("versions", _tr("Earlier &Versions…"), keys="Ctrl+Shift+H", need=any_time)
    add("export", _tr("&Export…"), keys="Ctrl+E", tip=_tr("Export as PDF or text"))
    add("encrypted_copy", _tr("Encrypted Cop&y…"), tip=_tr("Make one encrypted file to hand over"))
    add("reopen_last", _tr("Reopen the &Last Statement at Start"), need=any_time, is_switch=True)
    add("forget", _tr("For&get This Project…"))
    add("forget_recents", _tr("&Clear This List"), need=any_time)
    add("close", _tr("&Close"), keys="Ctrl+W")
    add("quit", _tr("&Quit"), keys="Ctrl+Q", need=any_time)


def _add_of_editing(commands: Commands) -> None:
    add, keys = commands.add, QKeySequence.StandardKey
    add("undo", _tr("&Undo"), keys=keys.Undo, need=Need.OWN)
    add("redo", _tr("&Redo"), keys=(keys.Redo, "Ctrl+Y"), need=Need.OWN)
    add("cut", _tr("Cu&t"), keys=keys.Cut, need=Need.WRITABLE, is_of_text=True)
    add("copy", _tr("&Copy"), keys=keys.Copy, is_of_text=True)
    add("paste", _tr("&Paste"), keys=keys.Paste, need=Need.WRITABLE, is_of_text=True)
    add("select_all", _tr("Select &All"), keys=keys.SelectAll, is_of_text=True)
    tip = _tr("Rehearse against the cut-off")
    add("rehearse", _tr("&Rehearse"), keys="F5", tip=tip, need=Need.SPOKEN)
    tip = _tr("Rehearse from the sentence in which the cursor is, for practice")
    add("rehearse_here", _tr("Rehearse from &Here"), keys="Shift+F5", tip=tip, need=Need.SPOKEN)
    tip = _tr("How figures, dates and acronyms are said")
    add("as_said", _tr("As &It Is Said…"), keys="Ctrl+Shift+R", tip=tip, need=Need.WRITABLE_SPOKEN)
    add("add_cosigner", _tr("Add a Co-si&gner…"), keys="Ctrl+Shift+A", need=Need.WRITABLE)


def _add_of_looking(commands: Commands) -> None:
    add, keys = commands.add, QKeySequence.StandardKey
    add("panel", _tr("&Side Panel"), keys="F9", is_switch=True)
    add("agenda", _tr("&Agenda"), keys="Ctrl+1")
    add("cosigners", _tr("&Co-signers"), keys="Ctrl+2")
    add("time", _tr("T&ime"), keys="Ctrl+3", tip=_tr("Time: why it is what it is, and whose pace"))
    tip = _tr("Show an empty window at once; the same key brings it back")
    add("hide", _tr("&Quick Hide"), keys="F12", tip=tip, need=Need.NOTHING, is_vital=True)
    add("larger", _tr("&Larger Text"), keys=keys.ZoomIn)
    add("smaller", _tr("S&maller Text"), keys=keys.ZoomOut)
    add("usual_size", _tr("&Usual Size"), keys="Ctrl+0")
