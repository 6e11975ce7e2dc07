"""Which keys may be given to a command: those of writing and of the menus may not, and each is told why."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar

_CONTROL, _ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
_META, _SHIFT = Qt.KeyboardModifier.MetaModifier, Qt.KeyboardModifier.ShiftModifier
_GOING: Final = frozenset(
    (
        *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End),
        *(Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    )
)
_CHANGING: Final = frozenset((Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Insert))
_LEAVING: Final = frozenset(
    (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Menu)
)
_LAST_USUAL = Qt.Key.Key_Menu  # what keyboards have that have more comes after it
HIDING: Final = "F12"
"""The key that blanks the screen. It works in every dialog as well, so no other command may have it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("KeyRules", text)


def refusal(key: QKeySequence, menu_letters: Mapping[str, str]) -> str:
    """Return why a key may not be given to a command, "" when it may.

    `menu_letters` are the menus by the letter that opens them.
    """
    if key.count() != 1 or not key.toString():
        return _tr("This is not a key that can be given.")
    pressed = key[0]  # type: ignore[index]  # its stub leaves the brackets out
    letter = _letter_of_menu(pressed)
    if letter in menu_letters:
        return _tr("{key} opens the menu {menu}.").format(key=shown(key), menu=menu_letters[letter])
    return _refusal_of_writing(pressed, shown(key))


def refusal_of_hiding(key: QKeySequence) -> str:
    """Return why no command may have the key that blanks the screen; "" for any other."""
    if shown(key) != HIDING:
        return ""
    return _tr("{key} hides everything, in every dialog too, and stays with that.").format(key=HIDING)


def shown(key: QKeySequence) -> str:
    """Return a key as the person's system writes it."""
    return key.toString(QKeySequence.SequenceFormat.NativeText)


def shown_keys(action: QAction) -> str:
    """Return the keys of an action as they are told; the extra keys of some keyboards (“Save”) go without saying."""
    keys = action.shortcuts()
    # Their stub leaves the brackets out.
    usual = [key for key in keys if not key.isEmpty() and key[0].key() <= _LAST_USUAL]  # type: ignore[index]
    return ", ".join(shown(key) for key in usual or keys if not key.isEmpty())


def menu_letters(bar: QMenuBar) -> Mapping[str, str]:
    """Return the names of the menus of a bar by the letter that opens them together with Alt."""
    found = {}
    for action in bar.actions():
        before, _, after = action.text().partition("&")
        if after:
            found[after[0].upper()] = before + after
    return found


def _letter_of_menu(pressed: QKeyCombination) -> str:
    return QKeySequence(pressed.key()).toString() if pressed.keyboardModifiers() == _ALT else ""


def _refusal_of_writing(pressed: QKeyCombination, key: str) -> str:
    held, which = pressed.keyboardModifiers(), pressed.key()
    is_plain = not held & (_CONTROL | _ALT | _META)
    if which in _LEAVING and not held & (_CONTROL | _META):
        return _tr("{key} goes on, back or out everywhere in the window.").format(key=key)
    if which in _GOING and not held & (_ALT | _META):
        return _tr("{key} moves the cursor in the text.").format(key=key)
    if which in _CHANGING and not held & (_ALT | _META):
        return _tr("{key} changes the text where the cursor is.").format(key=key)
    if is_plain and which < Qt.Key.Key_Escape:  # the keys of letters, figures and signs come first
        return _tr("{key} is needed for writing. Hold Ctrl or Alt with it.").format(key=key)
    return ""
