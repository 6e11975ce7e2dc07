"""What can be done in the prompter, by name, with the keys that clickers and other prompters have for it."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from statement_studio.ui.commands import Commands, Need
from statement_studio.ui.key_rules import shown
from statement_studio.ui.parts.fitting_words import Telling

from .prompting import Prompting

SHIFT_SECONDS = 10.0
"""By how much the room's clock is set at a key."""
_REPEATING = frozenset(
    (
        *("prompter_faster", "prompter_slower", "prompter_larger", "prompter_smaller"),
        *("prompter_forward", "prompter_backward"),
    )
)
"""What goes on while its key is held down; a finger that stays on any other must not start and pause by turns."""


class PrompterWindow(Protocol):
    """What the window of a prompter can do itself."""

    def ask_limit(self) -> None:
        """Ask which time the chair has given."""

    def blank(self) -> None:
        """Show a dark page, or the text again."""

    def show_second_screen(self) -> None:
        """Show the text in a second window, or no more."""

    def show_options(self) -> None:
        """Let the person choose how they rehearse."""

    def show_keys(self) -> None:
        """Show which keys there are, or no more."""

    def leave(self) -> None:
        """End the take, or leave."""

    def close(self) -> bool:
        """Leave and keep nothing."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("PrompterActs", text)


def add_acts(commands: Commands, doing: Prompting, window: PrompterWindow) -> None:
    """Add everything that can be done in a prompter. Page Up, Page Down, B, full stop and F5 are what clickers send."""
    p, w = doing, window
    for name, words, do, keys, tip in (
        (
            "prompter_start",
            _tr("Start, pause, go on"),
            p.toggle,
            ("Space", "F5"),
            _tr("After the cut-off it ends the take"),
        ),
        (
            "prompter_next",
            _tr("Next paragraph"),
            partial(p.step, 1),
            ("PgDown", "Right"),
            _tr("Notes the time of a lap"),
        ),
        ("prompter_back", _tr("Paragraph before"), partial(p.step, -1), ("PgUp", "Left"), ""),
        ("prompter_next_checkpoint", _tr("Next checkpoint"), partial(p.step_checkpoint, 1), ("Ctrl+PgDown",), ""),
        ("prompter_last_checkpoint", _tr("Checkpoint before"), partial(p.step_checkpoint, -1), ("Ctrl+PgUp",), ""),
        ("prompter_home", _tr("To the beginning"), p.go_home, ("Home",), ""),
        ("prompter_faster", _tr("Faster"), partial(p.change_speed, 1), ("Down",), _tr("By hand: a line further")),
        ("prompter_slower", _tr("Slower"), partial(p.change_speed, -1), ("Up",), _tr("By hand: a line back")),
        ("prompter_movement", _tr("Pace, slot or by hand"), p.change_movement, ("M",), _tr("What makes the text move")),
        (
            "prompter_order",
            _tr("Point of order"),
            p.interrupt,
            ("P",),
            _tr("The chair stops the clock; again to go on"),
        ),
        ("prompter_late", _tr("Late start"), p.call, ("L",), _tr("The room’s clock runs before you begin")),
        (
            "prompter_limit",
            _tr("The chair changes the time"),
            w.ask_limit,
            ("C",),
            _tr("Another limit, in force at once"),
        ),
        ("prompter_forward", _tr("Clock 10 seconds on"), partial(p.shift, SHIFT_SECONDS), ("+", "="), ""),
        ("prompter_backward", _tr("Clock 10 seconds back"), partial(p.shift, -SHIFT_SECONDS), ("-",), ""),
        ("prompter_blank", _tr("Dark page"), w.blank, ("B", "."), _tr("The clock goes on")),
        (
            "prompter_count_on",
            _tr("Cut off or count on"),
            p.change_limit_rule,
            ("K",),
            _tr("What happens at the limit"),
        ),
        ("prompter_second", _tr("Speaker’s screen"), w.show_second_screen, ("S",), _tr("The text on a second screen")),
        ("prompter_mirror", _tr("Mirror"), p.mirror, ("H",), _tr("Left and right change places")),
        ("prompter_flip", _tr("Upside down"), p.flip, ("V",), _tr("Top and bottom change places")),
        ("prompter_larger", _tr("Larger letters"), partial(p.zoom, 1), ("Ctrl++", "Ctrl+="), ""),
        ("prompter_smaller", _tr("Smaller letters"), partial(p.zoom, -1), ("Ctrl+-",), ""),
        ("prompter_usual", _tr("Letters that fit"), partial(p.zoom, 0), ("Ctrl+0",), ""),
        ("prompter_options", _tr("Choices of the prompter…"), w.show_options, ("O",), ""),
        ("prompter_keys", _tr("The keys"), w.show_keys, ("F1", "?"), _tr("The clock goes on")),
        ("prompter_leave", _tr("End the take, then leave"), w.leave, ("Esc",), ""),
        ("prompter_stop", _tr("Stop at once and leave"), w.close, ("Shift+Esc",), _tr("Nothing is kept")),
    ):
        act = commands.add(name, words, do, keys, tip, need=Need.NOTHING, is_of_text=True)
        act.setAutoRepeat(name in _REPEATING)


def act_of(commands: Commands, event: QKeyEvent) -> QAction | None:
    """Return what a key does that reached the window past Qt's own search for shortcuts.

    That happens where a part of the window has the keyboard, and on the second screen. As there, a key of the number
    pad is like any other, and it does not matter whether a sign needs Shift.
    """
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    ways = [held, held & ~Qt.KeyboardModifier.ShiftModifier] if _is_sign(event.key()) else [held]
    pressed = [QKeySequence(way.value | event.key()) for way in ways]
    return next((command.action for command in commands if set(pressed) & set(command.action.shortcuts())), None)


def key_words(commands: Commands) -> list[Telling]:
    """Return which keys do what matters most during a take."""
    acts = (
        ("prompter_next", _tr("next paragraph"), 3),
        ("prompter_order", _tr("point of order"), 1),
        ("prompter_limit", _tr("the chair shortens"), 2),
        ("prompter_leave", _tr("ends"), 0),
    )
    keys = [(shown(commands[name].shortcut()), words, rank) for name, words, rank in acts]
    return [Telling(f"{key} {words}", rank) for key, words, rank in keys if key]


def _is_sign(key: int) -> bool:
    return key < Qt.Key.Key_Escape and not Qt.Key.Key_A <= key <= Qt.Key.Key_Z and key != Qt.Key.Key_Space
