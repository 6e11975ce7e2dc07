"""A person's choices as lines of a file: every field under its own name, and a broken value gives the usual one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import Field, field, fields, is_dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from .plain_yaml import Fields, Items, Node, Scalar

MOST_LISTED = 12
"""How many entries of a list are read."""
_LIMITS = "limits"
_WHOLE = re.compile(r"-?[0-9]{1,4}")
_Choices = TypeVar("_Choices")


def number(usual: int, least: int, most: int) -> int:
    """Return a field for a whole number within limits."""
    return field(default=usual, metadata={_LIMITS: (least, most)})


def choices_to_fields(choices: Any) -> Fields:
    """Return the lines that say what was chosen: yes and no, numbers, words, lists, and choices within choices."""
    return Fields(tuple((Scalar(each.name), _node(getattr(choices, each.name))) for each in fields(choices)))


def choices_from_fields(kept: Fields, usual: _Choices) -> _Choices:
    """Return what the lines say, and of `usual` what they do not say or not well."""
    known: Mapping[str, Field[Any]] = {each.name: each for each in fields(usual)}  # type: ignore[arg-type]
    values = {name: _value(kept.get(name), getattr(usual, name), each) for name, each in known.items()}
    return type(usual)(**values)


def _node(value: object) -> Node:
    if is_dataclass(value):
        return choices_to_fields(value)
    if isinstance(value, bool):
        return Scalar("yes" if value else "no")
    if isinstance(value, tuple):
        return Items(tuple(Scalar(str(each)) for each in value if not isinstance(each, Path) or _is_unicode(each)))
    return Scalar(str(value))


def _is_unicode(folder: Path) -> bool:
    """Whether the name can be written down: a folder of an old disk may have bytes for a name that are no UTF-8."""
    return not re.search("[\ud800-\udfff]", str(folder))


def _value(node: Node | None, usual: Any, known: Field[Any]) -> Any:
    """Return the value that a node means for a field, or its usual one."""
    if is_dataclass(usual):
        return choices_from_fields(node, usual) if isinstance(node, Fields) else usual
    if isinstance(usual, tuple):
        nodes = node.nodes if isinstance(node, Items) else ()
        texts = [each.text for each in nodes if isinstance(each, Scalar)][:MOST_LISTED]
        return tuple(Path(text) for text in texts) if "Path" in str(known.type) else tuple(texts)
    return _scalar(node.text, usual, known) if isinstance(node, Scalar) else usual


def _scalar(text: str, usual: Any, known: Field[Any]) -> Any:
    if isinstance(usual, bool):
        return text == "yes" if text in ("yes", "no") else usual
    if isinstance(usual, StrEnum):
        return type(usual)(text) if text in set(type(usual)) else usual
    if isinstance(usual, int):
        least, most = known.metadata[_LIMITS]
        return max(least, min(most, int(text))) if _WHOLE.fullmatch(text) else usual
    return text
