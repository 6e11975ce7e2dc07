"""HTML taken apart into tags and words, in time proportional to its length whatever it is.

The reader of the standard library takes hours over two million characters made for that (CVE-2025-6069), so this is
not it. Comments, declarations, and the insides of scripts and styles come out as what they are or not at all.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

_NAME: Final = re.compile(r"[A-Za-z][^\s/>\"'<=]{0,60}")
_BEGIN: Final = re.compile(r"<(?=/?[A-Za-z]|[!?])")
_STOP: Final = re.compile("[\"'>]")
_ATTRIBUTE: Final = re.compile(
    r"""([^\s"'>/=]{1,80})(?:[ \t\r\n\f]{0,9}=[ \t\r\n\f]{0,9}("[^"]*"|'[^']*'|[^\s"'>]+))?"""
)
_ENTITY: Final = re.compile("&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_RAW: Final = frozenset({"script", "style", "title", "textarea", "xmp", "noembed", "noframes", "plaintext"})
_ATTRIBUTES_READ: Final = 60


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag that opens or closes an element; names are in small letters."""

    name: str
    closes: bool = False
    attributes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Words:
    """Text between tags, its entities replaced; of a style sheet when `is_style`."""

    text: str
    is_style: bool = False


def tokens(source: str) -> Iterator[Tag | Words]:
    """Yield the tags and words of HTML in order. Never raises; what is no tag is words."""
    place, length = 0, len(source)
    ends = _Ends(source)
    while place < length:
        begin = _BEGIN.search(source, place)
        if begin is None:
            yield Words(unescaped(source[place:]))
            return
        start = begin.start()
        if start > place:
            yield Words(unescaped(source[place:start]))
        place = start
        if source.startswith(("<!--", "<!", "<?"), start):
            place = ends.after_declaration(start)
            continue
        tag, place = _tag(source, start, ends)
        if tag is None:
            yield Words("<")
            continue
        yield tag
        if tag.name in _RAW and not tag.closes:
            end = ends.before_end_of(tag.name, place)
            yield Words(source[place:end], is_style=tag.name == "style")
            yield Tag(tag.name, closes=True)
            place = end


def unescaped(text: str) -> str:
    """Return text with its entities replaced, without control characters."""
    if "&" in text:
        # Longer figures are left alone: reading them takes time that grows with the square of their length.
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), text)
    return re.sub("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufdd0\ufdd1\ufffe\uffff\ud800-\udfff]", "", text)


class _Ends:
    """Where things end; remembers what is nowhere further on, so that nothing is looked for twice."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._missing: set[str] = set()
        self._small = ""

    def find(self, what: str, start: int) -> int:
        """Return where something is next, -1 when it is not."""
        if what in self._missing:
            return -1
        found = self._source.find(what, start)
        if found < 0:
            self._missing.add(what)
        return found

    def after_declaration(self, start: int) -> int:
        """Return the place behind a comment or declaration; one that never ends takes everything, as in a browser."""
        closer = "-->" if self._source.startswith("<!--", start) else ">"
        if self._source.startswith(("<!-->", "<!--->"), start):
            closer = ">"
        end = self.find(closer, start + 2)
        return len(self._source) if end < 0 else end + len(closer)

    def before_end_of(self, name: str, start: int) -> int:
        """Return where the end tag of a raw element begins, the end of all where there is none."""
        if not self._small:
            self._small = self._source.lower() if self._source.isascii() else _small(self._source)
        key = f"</{name}"
        if key in self._missing:
            return len(self._source)
        found = self._small.find(key, start)
        if found < 0:
            self._missing.add(key)
        return len(self._source) if found < 0 else found

    def after_tag(self, start: int) -> int:
        """Return the place behind the tag that begins at a place, -1 where none ends."""
        place = start
        if self.find(">", start) < 0:
            return -1
        while (found := _STOP.search(self._source, place)) is not None:
            if found[0] == ">":
                return found.end()
            end = self.find(found[0], found.end())
            if end < 0:  # a quote that is never closed is a letter
                return self.find(">", found.end()) + 1 or -1
            place = end + 1
        return -1


def _small(text: str) -> str:
    """Return a text of the same length whose Latin letters are small ones."""
    return text.translate({code: code + 32 for code in range(ord("A"), ord("Z") + 1)})


def _tag(source: str, start: int, ends: _Ends) -> tuple[Tag | None, int]:
    closes = source.startswith("/", start + 1)
    name = _NAME.match(source, start + 1 + closes)
    if name is None:
        return None, start + 1
    end = ends.after_tag(name.end())
    if end < 0:
        return None, start + 1
    inner = source[name.end() : end - 1]
    return Tag(name[0].lower(), closes, MappingProxyType({} if closes else _attributes(inner))), end


def _attributes(inner: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for each in _ATTRIBUTE.finditer(inner):
        value = each[2] or ""
        if value[:1] in ("'", '"'):
            value = value[1:-1]
        found.setdefault(each[1].lower(), unescaped(value))
        if len(found) >= _ATTRIBUTES_READ:
            break
    return found
