"""Where things stand: what was shipped with the program, and the person's own settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Places:
    """The folders the program uses. `resources` and `samples` are only read; `settings` may not exist yet."""

    resources: Path
    samples: Path
    settings: Path

    @property
    def own_catalogue(self) -> Path:
        """The folder in which a person lays a catalogue of their own over the shipped one."""
        return self.settings / "catalogue"


def find_places(package: Path, environment: Mapping[str, str], home: Path) -> Places:
    """Return the places: shipped data inside the package (a wheel) or beside it (a clone).

    The settings folder follows the XDG Base Directory Specification: `$XDG_CONFIG_HOME/statement-studio`, by default
    `~/.config/statement-studio`; a relative `XDG_CONFIG_HOME` is ignored, as that specification asks.
    """
    configured = Path(environment.get("XDG_CONFIG_HOME", ""))
    base = configured if configured.is_absolute() else home / ".config"
    return Places(_shipped(package, "resources"), _shipped(package, "sample_statements"), base / "statement-studio")


def _shipped(package: Path, name: str) -> Path:
    inside = package / name
    return inside if inside.is_dir() else package.parent / name
