"""Where the person was: the place of the cursor in each project, and how the window stood on each kind of screen.

Kept in the state folder; a project's place goes with all else when the project is forgotten.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from .private_files import Owner, damages_of, get, put

PLACES = "places"
_WINDOW = "window.json"
_SIZE_LIMIT_BYTES = 64 * 1024
_MOST_SCREENS = 20


@dataclass(frozen=True, slots=True)
class Stand:
    """How a window stood on the screen, in pixels. `page` is the page of its side panel, of `panel_width`."""

    x: int
    y: int
    width: int
    height: int
    is_maximised: bool
    panel_width: int
    preview_width: int
    page: int


def keep_place(folder: Path, state: Path, position: int) -> None:
    """Remember the place of the cursor in a project. Raises FileProblem."""
    put(_place(folder, state), _written({"position": position}))


def place_in(folder: Path, state: Path) -> int | None:
    """Return where the cursor was in a project; None where that is not known. Raises FileProblem."""
    path = _place(folder, state)
    data = get(path, _SIZE_LIMIT_BYTES)
    if data is None:
        return None
    with damages_of(path):
        return _whole(_read(data)["position"])


def keep_stand(screen: str, stand: Stand, state: Path) -> None:
    """Remember how the window stood on a screen of this size (such as `1920x1080`). Raises FileProblem."""
    others = {name: kept for name, kept in _stands(state).items() if name != screen}
    latest = dict([*others.items()][-_MOST_SCREENS + 1 :])
    put(state / _WINDOW, _written({**latest, screen: asdict(stand)}))


def stand_on(screen: str, state: Path) -> Stand | None:
    """Return how the window last stood on a screen of this size, None where it never did. Raises FileProblem."""
    kept = _stands(state).get(screen)
    if kept is None:
        return None
    with damages_of(state / _WINDOW):
        values = {field.name: _whole(kept[field.name]) for field in fields(Stand) if field.name != "is_maximised"}
        return Stand(is_maximised=kept["is_maximised"] is True, **values)


def _stands(state: Path) -> Mapping[str, Mapping[str, object]]:
    try:
        data = get(state / _WINDOW, _SIZE_LIMIT_BYTES)
        kept = _read(data) if data else {}
    except (ValueError, RecursionError):
        return {}  # damaged; the next one takes its place
    return {name: each for name, each in kept.items() if isinstance(each, dict)} if isinstance(kept, dict) else {}


def _written(kept: object) -> bytes:
    import json

    return json.dumps(kept).encode("ascii")


def _read(data: bytes) -> Any:
    import json

    return json.loads(data)


def _place(folder: Path, state: Path) -> Path:
    return state / PLACES / f"{Owner.of(folder).key}.json"


def _whole(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) > 10**9:
        raise ValueError("no number of pixels or characters")
    return value
