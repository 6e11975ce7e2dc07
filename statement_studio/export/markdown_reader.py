"""How the Markdown library is set up for statements, so that it yields a tree and nothing in a text can act.

It knows the library's habits that do not suit a spoken text: a hash without a space makes a heading, an indented line
is program code, a list needs an empty line before it, numbered items are counted anew. Imported where it is first
used, because the library is slow to load.
"""

from __future__ import annotations

import re
import string
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import HashHeaderProcessor
from markdown.extensions.sane_lists import SaneOListProcessor, SaneUListProcessor
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

FOOTNOTE_TAG = "footnote"
"""The mark of a known footnote; `id` is its name."""
NOTE_TAG = "note"
"""The words of a footnote, a child of the root; `id` is its name."""
NUMBER_TAG = "number"
"""Stands first in a numbered item; `value` is the number the author wrote."""

_DEFINITION = re.compile(r" {0,3}\[\^([^\]\[\s]{1,80})\]:[ \t]*(.*)")
_LIST_START = re.compile(r" {0,3}(?:[-*+]|1[.)])[ ]+\S")
_ANY_ITEM = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])[ ]+\S")
_NUMBERED = re.compile(r"^([> ]*+)([0-9]{1,9})([.)] ++)(?=\S)")
_MARKER = re.compile(r"( *+)(>|[-*+](?= )|[0-9]{1,9}[.)](?= ))?")
_NUMBER_MARK = "\x1a"
"""Put around a number by this module alone: control characters of the text are gone before it is read."""


_SHORTEST_RULE = 3
_DEEPEST_COLUMNS = 40
_MOST_MARKERS = 8
"""How deep lists and quotations go: beyond it their marks are letters. The library would recurse for each level."""


def read_tree(markdown: str) -> Element:
    """Return the element tree of a text that holds no control characters but line feeds and tabs."""
    lines, notes = _footnotes(_rules_apart([_shallow(line.expandtabs(4)) for line in markdown.split("\n")]))
    prepared = "\n".join(_numbered(_lists_apart(lines)))
    root = _converted(prepared, _reader(notes))
    # Hundreds of marks within each other confuse the library: it leaves its own signs in their place. They are letters.
    return root if _is_whole(root) else _converted(prepared, _reader(notes, has_styles=False))


def _converted(markdown: str, reader: Markdown) -> Element:
    reader.convert(markdown)
    capture = reader.treeprocessors["capture"]
    assert isinstance(capture, _Capture), "registered by _reader"
    return capture.root


def _is_whole(root: Element) -> bool:
    """Whether everything that the library had put aside has come back to its place."""
    return all(STX not in (part or "") for element in root.iter() for part in (element.text, element.tail))


def _footnotes(lines: list[str]) -> tuple[list[str], dict[str, str]]:
    """Return the lines without definitions of footnotes, and the definitions by name. The first of a name counts."""
    rest: list[str] = []
    notes: dict[str, list[str]] = {}
    current: list[str] | None = None
    for line in lines:
        definition = _DEFINITION.match(line)
        if definition:
            current = [definition[2]]
            notes.setdefault(definition[1], current)
        elif current is not None and line.strip():
            current.append(line.strip(" \t"))
        else:
            current = None
            rest.append(line)
    return rest, {name: "\n".join(note) for name, note in notes.items()}


def _shallow(line: str) -> str:
    """Return a line that opens at most eight lists and quotations and is not indented further than they need."""
    place, kept = 0, ""
    for _ in range(_MOST_MARKERS):
        found = _MARKER.match(line, place)
        assert found is not None, "the pattern matches the empty text"
        kept += found[1][: max(0, _DEEPEST_COLUMNS - len(kept))] + (found[2] or "")
        place = found.end()
        if not found[2]:
            return kept + line[place:]
    return f"{kept} \\{line[place:].lstrip(' ')}"


def _rules_apart(lines: list[str]) -> list[str]:
    """Return the lines with an empty one behind each rule: the library would read all that follows once for each."""
    apart: list[str] = []
    for line in lines:
        apart.append(line)
        words = line.lstrip("> ")
        signs = words.replace(" ", "")
        if len(signs) >= _SHORTEST_RULE and signs[0] in "-*_" and signs == signs[0] * len(signs):
            apart.append(line[: len(line) - len(words)].rstrip(" "))
    return apart


def _lists_apart(lines: list[str]) -> list[str]:
    """Return the lines with an empty one before a list that follows a paragraph at once, as people write lists."""
    apart: list[str] = []
    for line in lines:
        above = apart[-1] if apart else ""
        if _LIST_START.match(line) and above.strip() and not _ANY_ITEM.match(above) and not above.startswith("  "):
            apart.append("")
        apart.append(line)
    return apart


def _numbered(lines: list[str]) -> list[str]:
    """Return the lines with the number of each numbered item repeated in its words, where the tree will keep it."""
    return [_NUMBERED.sub(rf"\1\2\3{_NUMBER_MARK}\2{_NUMBER_MARK}", line, count=1) for line in lines]


def _reader(notes: dict[str, str], *, has_styles: bool = True) -> Markdown:
    """Return a reader for which raw HTML is letters, and that keeps the tree instead of writing HTML."""
    reader = Markdown()
    reader.ESCAPED_CHARS = list(string.punctuation)
    reader.preprocessors.deregister("html_block")
    for name in ("html", "entity", "automail", "link", "reference", "short_reference"):
        reader.inlinePatterns.deregister(name)
    for name in ("image_link", "image_reference", "short_image_ref"):
        reader.inlinePatterns.deregister(name)
    if not has_styles:
        reader.inlinePatterns.deregister("em_strong")
    reader.treeprocessors.deregister("prettify")
    blocks = reader.parser.blockprocessors
    blocks.deregister("code")
    blocks.deregister("reference")
    blocks.register(_SpacedHeading(reader.parser), "hashheader", 70)
    blocks.register(_NumberedList(reader.parser), "olist", 40)
    blocks.register(SaneUListProcessor(reader.parser), "ulist", 30)
    reader.inlinePatterns.register(_FootnoteMark(notes), "footnote", 175)
    reader.inlinePatterns.register(_Link(), "link", 160)
    reader.inlinePatterns.register(_Number(), "number", 200)
    reader.treeprocessors.register(_Notes(notes), "notes", 30)
    reader.treeprocessors.register(_Capture(), "capture", -100)
    return reader


class _SpacedHeading(HashHeaderProcessor):
    """A heading has a space after its hashes; `#hashtag` is a word."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})(?=[ \t]|\n|$)(?P<header>[^\n]*?)(?:[ \t]#+)?[ \t]*(?:\n|$)")


class _NumberedList(SaneOListProcessor):
    """A numbered item is written `1.` or `1)`."""

    def __init__(self, parser: BlockParser) -> None:
        super().__init__(parser)
        self.RE = re.compile(r"^ {0,3}[0-9]{1,9}[.)] +(.*)")
        self.CHILD_RE = re.compile(r"^ {0,3}(([0-9]{1,9}[.)])) +(.*)")
        self.INDENT_RE = re.compile(r"^ {4,7}(([0-9]{1,9}[.)])|[*+-]) +.*")


class _Number(InlineProcessor):
    """The number of an item, as the author wrote it; nothing where the line is no item."""

    def __init__(self) -> None:
        super().__init__(f"{_NUMBER_MARK}([0-9]+){_NUMBER_MARK}")

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002
        return Element(NUMBER_TAG, value=m[1]), m.start(), m.end()


class _Link(InlineProcessor):
    """A link is its words; the address is neither kept nor looked at."""

    def __init__(self) -> None:
        target = r"\( *+<?[^\s()<>\[\]]*+(?:\([^\s()<>\[\]]*+\)[^\s()<>\[\]]*+)*+>?(?: ++\"[^\"\n\[\]]*+\")? *+\)"
        super().__init__(rf"\[([^\[\]]{{1,500}})\]{target}")

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[Element, int, int]:  # type: ignore[override]  # noqa: ARG002
        words = Element("a")
        words.text = m[1]
        return words, m.start(), m.end()


class _FootnoteMark(InlineProcessor):
    """The mark of a footnote that is defined; of any other the letters stay."""

    def __init__(self, notes: dict[str, str]) -> None:
        # What the library has put aside, such as an escaped letter, is no part of a name; it comes back to its place.
        super().__init__(rf"\[\^([^\]\[\s{STX}]{{1,80}})\]")
        self._notes = notes

    def handleMatch(  # type: ignore[override]
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002
    ) -> tuple[Element | str, int, int]:
        mark = Element(FOOTNOTE_TAG, id=m[1]) if m[1] in self._notes else m[0]
        return mark, m.start(), m.end()


class _Notes(Treeprocessor):
    """Puts the words of footnotes into the tree before the marks of style are read, so that they are read there too."""

    def __init__(self, notes: dict[str, str]) -> None:
        super().__init__()
        self._notes = notes

    def run(self, root: Element) -> None:
        for name, words in self._notes.items():
            SubElement(root, NOTE_TAG, id=name).text = words


class _Capture(Treeprocessor):
    """Keeps the finished tree and leaves an empty one to be written as HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("div")

    def run(self, root: Element) -> Element:
        self.root = root
        return Element(root.tag)
