"""Keeps the screen lit while somebody reads from it, by asking the desktop over the bus of this computer.

Knows that a desktop lets go of the screen when whoever asked leaves the bus, which a program that dies does as well.
"""

from __future__ import annotations

from collections.abc import Callable

_BUS = "statement-studio-awake"
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


def ask_desktop(program: str, reason: str) -> None:
    """Ask the desktop for a lit screen; where there is none to ask, nothing happens. Does not wait for an answer."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
    if bus.isConnected():
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        message.setArguments([program, reason])
        bus.send(message)


def leave_desktop() -> None:
    """Take back what was asked."""
    from PySide6.QtDBus import QDBusConnection

    QDBusConnection.disconnectFromBus(_BUS)


class Awake:
    """Whether the screen is to stay lit. `ask` and `leave` reach the desktop."""

    def __init__(
        self, ask: Callable[[str, str], None] = ask_desktop, leave: Callable[[], None] = leave_desktop
    ) -> None:
        self._ask, self._leave = ask, leave
        self._is_asked = False

    def stay(self, program: str, reason: str) -> None:
        """Keep the screen lit until `rest`; the desktop may show both words to the person."""
        if not self._is_asked:
            self._is_asked = True
            self._ask(program, reason)

    def rest(self) -> None:
        """Let the screen go dark again when the desktop wants."""
        if self._is_asked:
            self._is_asked = False
            self._leave()
