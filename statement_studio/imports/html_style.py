"""What a style of HTML means for a statement: bold, italic, struck out, a list of a word processor, or hidden."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_RULE: Final = re.compile(r"([^{}]{1,500})\{([^{}]{0,4000})\}")
_COMMENT: Final = re.compile(r"/\*.*?\*/|<!--|-->", re.S)
_SELECTOR: Final = re.compile(r"[\w-]*(?:[.#][\w-]+)?")
_RULES_READ: Final = 2_000
_NUMBER: Final = re.compile(r"-?[0-9]{0,6}\.?[0-9]{1,6}")
_HEX: Final = re.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})")
_BOLD_FROM: Final = 600
_INVISIBLE_SIZE: Final = 2.0
_FAR_OUTSIDE: Final = -500
_ALIKE: Final = 12
"""How far two colours may lie apart, of 255, and be one to the eye."""
_NAMED: Final = (("white", (255, 255, 255)), ("black", (0, 0, 0)), ("red", (255, 0, 0)))

Colour = tuple[int, int, int] | None


@dataclass(frozen=True, slots=True)
class Look:
    """How words look: what they inherit and what their own element says. A colour that is not known is None."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    hidden: bool = False
    tiny: bool = False
    colour: Colour = (0, 0, 0)
    paper: Colour = (255, 255, 255)

    @property
    def is_unseen(self) -> bool:
        """Whether words that look so are not seen on the page they come from."""
        is_same = self.colour is not None and self.paper is not None and _are_alike(self.colour, self.paper)
        return self.hidden or self.tiny or is_same


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rules of a document's own style sheet that name one element, class or identifier."""

    rules: Mapping[str, str]

    def style_of(self, name: str, attributes: Mapping[str, str]) -> dict[str, str]:
        """Return what holds for an element, its own style last."""
        written = [self.rules.get(name, "")]
        for each in attributes.get("class", "").split()[:20]:
            written += [self.rules.get(f".{each}", ""), self.rules.get(f"{name}.{each}", "")]
        if "id" in attributes:
            written.append(self.rules.get(f"#{attributes['id']}", ""))
        written.append(attributes.get("style", ""))
        return declarations(";".join(filter(None, written)))


def read_sheet(texts: list[str]) -> Sheet:
    """Return the rules of style sheets; selectors of more than one part are left aside."""
    rules: dict[str, str] = {}
    for found in _RULE.finditer(_COMMENT.sub(" ", "\n".join(texts))):
        if len(rules) >= _RULES_READ:
            break
        for selector in found[1].split(","):
            name = selector.strip().lstrip("*")
            if name and _SELECTOR.fullmatch(name):
                key = name if name[0] in ".#" else name.partition(".")[0].lower() + name[len(name.partition(".")[0]) :]
                rules[key] = f"{rules.get(key, '')};{found[2]}"[-8_000:]
    return Sheet(rules)


def declarations(style: str) -> dict[str, str]:
    """Return the properties of a style with their values, in small letters."""
    found: dict[str, str] = {}
    for part in style[:20_000].split(";"):
        name, colon, value = part.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


def looked(look: Look, name: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> Look:
    """Return how the words of an element look, from how those around it do."""
    bold = {"b": True, "strong": True}.get(name, look.bold)
    italic = {"i": True, "em": True}.get(name, look.italic)
    struck = look.struck or name in ("s", "strike")
    if weight := style.get("font-weight", ""):
        bold = weight.startswith("bold") or (weight.isdecimal() and len(weight) < 5 and int(weight) >= _BOLD_FROM)
    if slant := style.get("font-style", ""):
        italic = slant.startswith(("italic", "oblique"))
    line = style.get("text-decoration", "") + style.get("text-decoration-line", "")
    struck = struck or "line-through" in line
    colour, paper = _colours(look, attributes, style)
    hidden = look.hidden or "hidden" in attributes or _is_hidden(style)
    tiny = _is_tiny(style["font-size"]) if style.get("font-size") else look.tiny
    return Look(bold, italic, struck, hidden, tiny, colour, paper)


def _is_tiny(size: str) -> bool:
    return size[:1] in "0123456789." and size.endswith(("px", "pt", "0")) and _size(size) < _INVISIBLE_SIZE


def _colours(look: Look, attributes: Mapping[str, str], style: Mapping[str, str]) -> tuple[Colour, Colour]:
    colour, paper = look.colour, look.paper
    own = style.get("color") or attributes.get("color", "").lower()
    if own and own not in ("inherit", "currentcolor"):
        colour = paper if own == "transparent" else _colour(own)
    own = style.get("background-color") or style.get("background") or attributes.get("bgcolor", "").lower()
    if own and own not in ("inherit", "transparent", "none", "initial") and not _is_clear(own):
        paper = _colour(own.split(" ")[0] if not own.startswith("rgb") else own)
    if style.get("mso-highlight"):
        paper = None
    return colour, paper


def _is_clear(colour: str) -> bool:
    return colour.startswith("rgba(") and re.search(r"[,/]\s{0,5}0(?:\.0{1,5})?\s{0,5}\)", colour) is not None


def _colour(text: str) -> Colour:
    if _HEX.fullmatch(text):
        digits = text[1:] if len(text) == 7 else "".join(d * 2 for d in text[1:])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if text.startswith("rgb"):
        parts = _NUMBER.findall(text[:60])
        if len(parts) >= 3:
            red, green, blue = (max(0, min(255, int(float(part)))) for part in parts[:3])
            return red, green, blue
    return next((value for name, value in _NAMED if name == text), None)


def _are_alike(one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    return all(abs(a - b) <= _ALIKE for a, b in zip(one, other, strict=True))


def _is_hidden(style: Mapping[str, str]) -> bool:
    if style.get("display") == "none" or style.get("visibility") in ("hidden", "collapse"):
        return True
    if style.get("mso-hide") in ("all", "screen") or style.get("opacity", "1").strip("0.") == "":
        return True
    if any(_size(style.get(side, "0")) <= _FAR_OUTSIDE for side in ("left", "top", "right", "text-indent")):
        return True
    is_cut = style.get("overflow", "").startswith(("hidden", "clip"))
    is_tiny = any(side in style and _size(style[side]) <= 1 for side in ("width", "height", "max-height", "max-width"))
    return is_cut and is_tiny and "auto" not in (style.get("width", ""), style.get("height", ""))


def _size(text: str) -> float:
    found = _NUMBER.match(text)
    return float(found[0]) if found else (99.0 if text else 0.0)
