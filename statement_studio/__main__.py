"""The door: the command line for its commands, the window for everything else, and no Qt before it is needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from statement_studio.files.places import find_places

from .cli import door


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    places = find_places(Path(__file__).parent, os.environ, Path.home())
    request = door.read_request(given, places)
    if request.exit_code is not None:
        return request.exit_code
    if not has_display(os.environ, sys.platform):
        return door.report_without_window(request.project, places)
    from .app import documents_folder, run

    return run(request.project, places, documents_folder(os.environ, Path.home()))


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with an X or Wayland display.

    A platform named in `QT_QPA_PLATFORM` counts as one, so that the window can be run offscreen.
    """
    if platform in ("win32", "darwin"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
