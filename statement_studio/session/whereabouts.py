"""Where the person was when they left: in the text, and on the screen. Nothing that cannot be kept is worth a word."""

from __future__ import annotations

import contextlib
from pathlib import Path

from statement_studio.files import last_places
from statement_studio.files.last_places import Stand
from statement_studio.files.problems import FileProblem

__all__ = ["Stand", "Whereabouts"]


class Whereabouts:
    """Remembers places under the folder of the program's state."""

    def __init__(self, state: Path) -> None:
        self._state = state

    def place_in(self, folder: Path) -> int:
        """Return where the cursor was in a project, in UTF-16 units; the beginning where that is not known."""
        with contextlib.suppress(FileProblem):
            return max(0, last_places.place_in(folder, self._state) or 0)
        return 0

    def keep_place(self, folder: Path, position: int) -> None:
        """Remember where the cursor is in a project."""
        with contextlib.suppress(FileProblem):
            last_places.keep_place(folder, self._state, position)

    def stand_on(self, screen: str) -> Stand | None:
        """Return how the window last stood on a screen of this size, such as `1920x1080`."""
        with contextlib.suppress(FileProblem):
            return last_places.stand_on(screen, self._state)
        return None

    def keep_stand(self, screen: str, stand: Stand) -> None:
        """Remember how the window stands on a screen of this size."""
        with contextlib.suppress(FileProblem):
            last_places.keep_stand(screen, stand, self._state)
