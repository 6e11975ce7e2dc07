"""Where things stand: what was shipped with the program, the person's own settings, and what must not be lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program uses. `resources` and `samples` are only read; the others may not exist yet.

    `settings` holds what a person has chosen, `state` what the program keeps of statements: unfinished saves, copies
    of what is not saved yet, earlier versions.
    """

    resources: Path
    samples: Path
    settings: Path
    state: Path

    @property
    def own_catalogue(self) -> Path:
        """The folder in which a person lays a catalogue of their own over the shipped one."""
        return self.settings / "catalogue"


def find_places(package: Path, environment: Mapping[str, str], home: Path) -> Places:
    """Return the places: shipped data inside the package (a wheel) or beside it (a clone).

    The others follow the XDG Base Directory Specification: settings in `$XDG_CONFIG_HOME/statement-studio`, by default
    `~/.config/statement-studio`, state in `$XDG_STATE_HOME/statement-studio`, by default
    `~/.local/state/statement-studio`. A relative value is ignored, as that specification asks.
    """
    return Places(
        _shipped(package, "resources"),
        _shipped(package, "sample_statements"),
        _base(environment, "XDG_CONFIG_HOME", home / ".config") / "statement-studio",
        _base(environment, "XDG_STATE_HOME", home / ".local" / "state") / "statement-studio",
    )


def _base(environment: Mapping[str, str], variable: str, usual: Path) -> Path:
    configured = Path(environment.get(variable, ""))
    return configured if configured.is_absolute() else usual


def _shipped(package: Path, name: str) -> Path:
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
