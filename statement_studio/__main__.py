"""The door: the command line for its commands, the window for everything else, and no Qt before it is needed."""

from __future__ import annotations

import os
import sys

if __name__ == "__main__" and sys.path[:1] == [os.getcwd()]:  # noqa: PTH109 -- pathlib is not to be looked for there
    # `python -m` looks for modules in the current folder first. It may be the project of a stranger.
    del sys.path[0]

import gc
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from statement_studio.files.places import Places, find_places


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program and return its exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    _write_utf8()
    home = home_folder()
    places = find_places(Path(__file__).parent, os.environ, home)
    try:
        gc.disable()  # nothing of what a start makes is garbage, and to look for some takes a tenth of it
        from .cli.guard import guarded

        return guarded(lambda: _open(given, places, home), places.state)
    finally:
        gc.enable()


def _open(given: Sequence[str], places: Places, home: Path) -> int:
    project, has_window = _project_in(given), has_display(os.environ, sys.platform)
    if (given and project is None) or not has_window:
        from .cli import door

        gc.enable()
        request = door.read_request(given, places)
        if request.exit_code is not None:
            return request.exit_code
        project = request.project
        if not has_window:
            return door.report_without_window(project, places)
        gc.disable()
    from .app import documents_folder, run

    return run(project, places, documents_folder(os.environ, home), shown=_look_for_garbage)


def _project_in(given: Sequence[str]) -> Path | None:
    """Return the project that a desktop asks for: one path. All else is for the door to read, which takes longer."""
    is_path = len(given) == 1 and os.sep in given[0] and not given[0].startswith("-")
    return Path(given[0]) if is_path else None


def _look_for_garbage() -> None:
    """Look for garbage from now on, but not among what lives as long as the window: a key need not wait for that."""
    gc.freeze()
    gc.enable()


def home_folder() -> Path:
    """Return the home of whoever runs the program; the root folder for an account without one, as in a container."""
    try:
        return Path.home()
    except RuntimeError:
        return Path("/")


def _write_utf8() -> None:
    """Print in UTF-8 whatever the locale is; half a character, as in the odd file name, becomes its escape."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def has_display(environment: Mapping[str, str], platform: str) -> bool:
    """Whether a window can be shown: always on Windows and macOS, elsewhere with an X or Wayland display.

    A local X display counts only when its socket is there: Qt ends the whole program when it cannot connect. A platform
    named in `QT_QPA_PLATFORM` counts as a display, so that the window can be run offscreen.
    """
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    if environment.get("WAYLAND_DISPLAY"):
        return True
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", environment.get("DISPLAY", ""))
    return Path(f"/tmp/.X11-unix/X{local[1]}").exists() if local else bool(environment.get("DISPLAY"))  # noqa: S108


if __name__ == "__main__":
    sys.exit(main())
