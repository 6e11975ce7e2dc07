"""The elements of a piece of HTML as a tree no deeper than a limit, each with the look of its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from .html_style import Look, Sheet, looked, read_sheet
from .html_tokens import Tag, Words, tokens

BLOCKS: Final = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header"),
        *("hr", "html", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody"),
        *("td", "tfoot", "th", "thead", "tr", "ul"),
    )
)
_VOID: Final = frozenset(
    (
        *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track"),
        *("wbr", "v:imagedata"),
    )
)
_CELLS: Final = ("td", "th")
_DEEPEST: Final = 100
MOST_TOKENS: Final = 60_000
"""Tags and stretches of words: some three hundred pages, and a second of work."""


@dataclass(slots=True)
class Node:
    """An element: what it is, how it looks, and what is in it."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    style: Mapping[str, str] = field(default_factory=dict)
    look: Look = field(default_factory=Look)
    children: list[Node | str] = field(default_factory=list)

    @property
    def classes(self) -> tuple[str, ...]:
        """Its classes in small letters, without the mark that web mail puts before them."""
        return tuple(each.removeprefix("x_") for each in self.attributes.get("class", "").lower().split()[:20])

    def walk(self) -> Iterator[Node]:
        """Yield the elements inside it, in order."""
        waiting = [child for child in reversed(self.children) if isinstance(child, Node)]
        while waiting:
            node = waiting.pop()
            yield node
            waiting += [child for child in reversed(node.children) if isinstance(child, Node)]

    def words(self) -> str:
        """Return all words in it, one after the other."""
        return "".join(child if isinstance(child, str) else child.words() for child in self.children)


def tree_of(source: str, most: int = MOST_TOKENS) -> tuple[Node, bool]:
    """Return the tree of a piece of HTML, and whether it is whole: at most so many tags and words are read.

    Elements deeper than a hundred are taken as if they were not there.
    """
    found = list(islice(tokens(source), most))
    sheet = read_sheet([each.text for each in found if isinstance(each, Words) and each.is_style])
    tree = _Tree(sheet)
    for each in found:
        if isinstance(each, Words):
            if not each.is_style:
                tree.add(each.text)
        elif each.closes:
            tree.close(each.name)
        else:
            tree.open(each)
    return tree.root, len(found) < most


class _Tree:
    """A tree under construction: closes what people and programs leave open."""

    def __init__(self, sheet: Sheet) -> None:
        self.root = Node("root")
        self._sheet = sheet
        self._open = [self.root]
        self._too_deep: list[str] = []

    def add(self, text: str) -> None:
        if text:
            self._open[-1].children.append(text)

    def open(self, tag: Tag) -> None:
        self._close_before(tag.name)
        style = self._sheet.style_of(tag.name, tag.attributes)
        node = Node(tag.name, tag.attributes, style, looked(self._open[-1].look, tag.name, tag.attributes, style))
        if tag.name in _VOID:
            self._open[-1].children.append(node)
        elif len(self._open) > _DEEPEST:
            self._too_deep.append(tag.name)
            if tag.name in BLOCKS:
                self._open[-1].children.append(Node("br"))
        else:
            self._open[-1].children.append(node)
            self._open.append(node)

    def close(self, name: str) -> None:
        if self._too_deep and self._too_deep[-1] == name:
            self._too_deep.pop()
            return
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name == name:
                del self._open[depth:]
                self._too_deep.clear()
                return
            if self._open[depth].name in (*_CELLS, "table") and name not in ("table", "tr", "tbody", "thead"):
                return  # a stray end does not reach out of a cell

    def _close_before(self, name: str) -> None:
        """End what a new element ends: a paragraph, an item, a cell."""
        names = [node.name for node in self._open]
        if name in BLOCKS and name not in ("html", "body") and "p" in names[-20:]:
            self.close("p")
        for each, holders in (
            (("li",), ("ul", "ol")),
            (_CELLS, ("tr", "table")),
            (("tr",), ("table", "tbody", "thead", "tfoot")),
            (("dt", "dd"), ("dl",)),
        ):
            if name in each:
                self._close_within(each, holders)

    def _close_within(self, names: tuple[str, ...], holders: tuple[str, ...]) -> None:
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].name in holders:
                return
            if self._open[depth].name in names:
                del self._open[depth:]
                return
