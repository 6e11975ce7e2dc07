"""A tree of HTML read as blocks of Markdown: which elements carry on, which are words, which stay behind.

Knows the habits of Word, LibreOffice, Google Docs, Outlook and the web: how each writes lists, footnotes and comments.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from enum import StrEnum, auto
from typing import Final

from .html_tree import BLOCKS, Node
from .markdown_blocks import Block, Kind, blocks_as_text
from .markdown_line import Run, line_of, safe_address


class Left(StrEnum):
    """What did not come along."""

    PICTURES = auto()
    DOTS = auto()
    """Pictures of one pixel or none: they keep a distance, or tell somebody that a message was opened."""
    COMMENTS = auto()
    DELETIONS = auto()
    """Tracked deletions of a word processor."""
    HIDDEN = auto()
    """Passages that are not seen on the page they come from."""
    ADDRESSES = auto()
    """Where links led that are neither https nor mail; their words stay."""
    NOTES = auto()
    """Marks of footnotes whose words were not copied."""
    CHARACTERS = auto()
    """Characters that show nothing and mean nothing."""
    REST = auto()
    """What lies beyond the limit."""


_SKIPPED: Final = frozenset(
    (
        *("script", "style", "title", "noscript", "template", "iframe", "applet", "canvas", "audio", "select"),
        *("option", "textarea", "xml", "math", "noembed", "noframes", "plaintext", "xmp"),
        *("o:officedocumentsettings", "w:worddocument"),
    )
)
_PICTURES: Final = frozenset(
    ["img", "picture", "svg", "object", "video", "embed", "map", "v:imagedata", "v:shape", "v:rect"]
)
_MARK: Final = r"#_?(?:user-content-)?"
_NOTE: Final = re.compile(
    _MARK + r"(?:ftnt|ftn|edn|fn|footnote|endnote|sdfootnote|sdendnote|cite_note)[-:_]?[\w.-]*\d(?:sym)?"
)
_BACK: Final = re.compile(
    _MARK + r"(?:ftnref|ednref|ftnt_ref|fnref|cite_ref|footnote[-_]ref|sdfootnote\d+anc|sdendnote\d+anc)[\w:.-]*"
)
_COMMENT: Final = re.compile(r"#_?(?:msocom_|cmnt_?(?:ref)?)(\d+)", re.I)
_COMMENT_CLASSES: Final = frozenset({"msocommentreference", "msocomoff", "msocomanchor"})
_COMMENT_TEXTS: Final = frozenset({"msocommenttext", "msocomtxt", "msocommentsubject"})
_LEVEL: Final = re.compile(r"\blevel([1-9])\b")
_ORDERED_MARK: Final = re.compile(r"[(]?(?:([0-9]{1,4})|[a-np-z]|[ivxl]{2,6}|[A-Z])[.)]")
_SPACES: Final = re.compile("[ \t\n\r\f]+")
_NO_CELL: Final = frozenset(("table", "ul", "ol", "blockquote", "h1", "h2", "h3"))
"""With one of these in it, a table is there for the looks of a page and no table."""
_DEEPEST_LIST: Final = 4


class HtmlReader:
    """Reads one tree. `taken` are names of footnotes that are in use already; `left` counts what stays behind."""

    def __init__(self, taken: Collection[str]) -> None:
        self.left: Counter[Left] = Counter()
        self._taken = set(taken)
        self._blocks: list[Block] = []
        self._runs: list[Run] = []
        self._kind = Kind.PLAIN
        self._level = 0
        self._number: int | None = None
        self._lists: list[list[int | None]] = []
        self._notes: dict[str, str] = {}
        self._note_texts: dict[str, str] = {}
        self._comments: set[str] = set()
        self._is_in_hidden = self._is_pre = False
        self._address = ""

    def read(self, root: Node) -> str:
        """Return the Markdown of a tree, its footnotes at the end."""
        self._read_note_texts(root)
        self._children(root)
        self._flush()
        self.left[Left.COMMENTS] += len(self._comments)
        body = blocks_as_text(self._blocks)
        notes = [f"[^{name}]: {self._note_texts[key]}" for key, name in self._notes.items()]
        return "\n\n".join(filter(None, [body, *notes]))

    # Elements

    def _children(self, node: Node) -> None:
        for child in node.children:
            if isinstance(child, Node):
                self._element(child)
            else:
                self._words(child, node)

    def _element(self, node: Node) -> None:
        if self._is_left_out(node) or self._note_key(node) in self._note_texts:
            return
        if node.name == "br":
            self._runs.append(Run("\n"))
        elif node.name == "a":
            self._link(node)
        elif node.name in ("ul", "ol"):
            self._list(node)
        elif node.name == "table":
            self._table(node)
        elif node.name in BLOCKS:
            self._block(node)
        else:
            self._children(node)

    def _is_left_out(self, node: Node) -> bool:
        if node.name in _SKIPPED or node.style.get("mso-list") == "ignore":
            return True
        if node.name in _PICTURES:
            is_dot = node.attributes.get("width") in ("0", "1") or node.attributes.get("height") in ("0", "1")
            self.left[Left.DOTS if is_dot else Left.PICTURES] += not node.look.is_unseen
            return True
        if node.name == "del" or "msodel" in node.classes:
            self.left[Left.DELETIONS] += bool(node.words().strip())
            return True
        return self._is_comment(node)

    def _is_comment(self, node: Node) -> bool:
        address = node.attributes.get("href", "")
        element = node.style.get("mso-element", "")
        if found := _COMMENT.fullmatch(address[-40:] if "#" in address[-40:] else address):
            self._comments.add(found[1])
            return True
        if _COMMENT_CLASSES & set(node.classes) or node.style.get("mso-special-character") == "comment":
            self._comments |= {each[1] for a in _first_addresses(node) if (each := _COMMENT.fullmatch(a))}
            return True
        is_text = bool(_COMMENT_TEXTS & set(node.classes)) or element.startswith("comment")
        if not is_text and node.name in ("p", "div"):
            is_text = any(_COMMENT.fullmatch(a) and "ref" in a for a in _first_addresses(node))
        if is_text:
            found_in = {each[1] for a in _first_addresses(node) if (each := _COMMENT.fullmatch(a))}
            self._comments |= found_in or (set() if self._comments else {"words alone"})
        return is_text

    def _block(self, node: Node) -> None:
        self._flush()
        before = (self._kind, self._level, self._number, self._is_pre)
        self._is_pre = self._is_pre or node.name == "pre"
        self._begin(node)
        self._children(node)
        self._flush()
        is_in_item = before[0] in (Kind.ITEM, Kind.MORE) and self._kind is Kind.MORE
        if not is_in_item:
            self._kind, self._level, self._number = before[:3]
        self._is_pre = before[3]

    def _begin(self, node: Node) -> None:
        """Take on the kind of block that an element opens."""
        title = {"msotitle": 1, "title": 1, "msosubtitle": 2, "subtitle": 2}
        named = next((title[each] for each in node.classes if each in title), 0) if node.name == "p" else 0
        level = _LEVEL.search(node.style.get("mso-list", ""))
        if re.fullmatch("h[1-6]", node.name) or named:
            self._kind, self._level = Kind.HEADING, named or int(node.name[1])
        elif node.name == "blockquote":
            self._kind = Kind.QUOTED
        elif node.name == "li":
            self._begin_item()
        elif level and node.name in ("p", "div"):
            self._begin_word_item(node, int(level[1]))

    def _begin_item(self) -> None:
        self._kind, self._level = Kind.ITEM, min(_DEEPEST_LIST, len(self._lists) or 1) - 1
        count = self._lists[-1] if self._lists else [None]
        self._number = count[0]
        if count[0] is not None:
            count[0] += 1

    def _begin_word_item(self, node: Node, level: int) -> None:
        mark = next((each.words() for each in node.walk() if each.style.get("mso-list") == "ignore"), "")
        ordered = _ORDERED_MARK.match(mark.replace("\u00a0", " ").strip())
        self._kind, self._level = Kind.ITEM, min(_DEEPEST_LIST, level) - 1
        self._number = None
        if ordered:
            last = next((b for b in reversed(self._blocks) if b.kind is not Kind.ITEM or b.level <= self._level), None)
            is_next = last is not None and last.kind is Kind.ITEM and last.level == self._level and last.number
            counted = (last.number or 0) + 1 if last is not None and is_next else 1
            self._number = int(ordered[1]) if ordered[1] else counted

    def _list(self, node: Node) -> None:
        self._flush()
        before = (self._kind, self._level, self._number)
        start = node.attributes.get("start", "1")
        first = int(start) if start.isdecimal() and start.isascii() and len(start) < 5 else 1
        self._lists.append([first if node.name == "ol" else None])
        self._children(node)
        self._flush()
        self._lists.pop()
        self._kind, self._level, self._number = before
        if self._lists and self._kind is Kind.ITEM:
            self._kind = Kind.MORE

    def _link(self, node: Node) -> None:
        address = node.attributes.get("href", "").strip()
        fragment = address[address.rfind("#") :] if "#" in address else ""
        if _BACK.fullmatch(fragment):
            return
        if _NOTE.fullmatch(fragment):
            self._note_mark(_key(fragment))
            return
        safe = safe_address(address)
        if address and not safe and not address.startswith("#") and node.words().strip():
            self.left[Left.ADDRESSES] += 1
        before, self._address = self._address, safe
        self._children(node)
        self._address = before

    def _table(self, node: Node) -> None:
        self._flush()
        is_nested = any(each.name in _NO_CELL for each in node.walk())
        rows = [] if is_nested else [each for each in node.walk() if each.name == "tr"]
        widths = [sum(bool(cell.words().strip()) for cell in _cells(row)) for row in rows]
        if is_nested or max(widths, default=0) < 2:
            self._children(node)
            self._flush()
            return
        for row in rows:
            for cell in _cells(row):
                if self._runs and cell.words().strip():
                    self._runs.append(Run(" | "))
                self._cell(cell)
            self._flush(Kind.ROW)

    def _cell(self, cell: Node) -> None:
        kept, blocks = self._runs, self._blocks
        self._runs, self._blocks = [], []
        self._children(cell)
        self._flush()
        inner = [run for block in self._blocks for line in block.lines for run in (*line, Run(" "))]
        self._runs, self._blocks = [*kept, *inner[:-1]], blocks

    # Footnotes

    def _read_note_texts(self, root: Node) -> None:
        for node in root.walk():
            key = self._note_key(node)
            if key and key not in self._note_texts:
                reader = HtmlReader(())
                reader._children(node)
                reader._flush()
                lines = [line for block in reader._blocks for line in block.lines]
                text = " ".join(line_of(line, opens_line=False) for line in lines)
                text = re.sub(r"^(?:\\?\[\^?[0-9ivx]{1,4}\\?\]|[0-9]{1,3})[ \u00a0\t]*", "", text).strip()
                if text:
                    self._note_texts[key] = text
                    self.left.update(reader.left)

    def _note_key(self, node: Node) -> str:
        """Return the key of the footnote whose words an element holds, "" for any other element."""
        if node.name not in ("div", "p", "li", "aside", "dd", "section"):
            return ""
        own = node.attributes.get("id", "")
        if own and _NOTE.fullmatch(f"#{own}") and not _BACK.fullmatch(f"#{own}"):
            return _key(f"#{own}")
        if node.name not in ("p", "li"):
            return ""
        return next((_key(a) for a in _first_addresses(node) if _BACK.fullmatch(a)), "")

    def _note_mark(self, key: str) -> None:
        if key not in self._note_texts:
            self.left[Left.NOTES] += 1
            return
        if key not in self._notes:
            number = 1
            while str(number) in self._taken:
                number += 1
            self._taken.add(str(number))
            self._notes[key] = str(number)
        self._runs.append(Run("", note=f"[^{self._notes[key]}]"))

    # Words

    def _words(self, text: str, node: Node) -> None:
        look = node.look
        if look.is_unseen:
            if text.strip():
                self.left[Left.HIDDEN] += not self._is_in_hidden
                self._is_in_hidden = True
            return
        if text.strip():
            self._is_in_hidden = False
        if "apple-converted-space" in node.classes or node.style.get("mso-spacerun") == "yes":
            text = text.replace("\u00a0", " ")
        parts = text.replace("\r\n", "\n").split("\n") if self._is_pre else [text]
        for number, part in enumerate(parts):
            if number:
                self._runs.append(Run("\n"))
            part = _SPACES.sub(" ", part.replace("\u2028", " ").replace("\u2029", " ").replace("\x85", " "))
            self._runs.append(Run(part, look.bold, look.italic, look.struck, self._address))

    def _flush(self, kind: Kind | None = None) -> None:
        """End the block that is being read."""
        lines = _lines(self._runs)
        self._runs = []
        own = kind or self._kind
        for number, group in enumerate(_paragraphs(lines)):
            is_more = own is Kind.ITEM and number > 0
            self._blocks.append(Block(Kind.MORE if is_more else own, tuple(group), self._level, self._number))
        if lines and own is Kind.ITEM and any(lines):
            self._kind = Kind.MORE


def _cells(row: Node) -> list[Node]:
    return [child for child in row.children if isinstance(child, Node) and child.name in ("td", "th")]


def _first_addresses(node: Node) -> list[str]:
    """Return where the first links inside an element lead within their page."""
    found: list[str] = []
    for number, each in enumerate(node.walk()):
        if number > 12:
            break
        address = each.attributes.get("href", "") if each.name == "a" else ""
        if "#" in address:
            found.append(address[address.rfind("#") :])
    return found


def _key(fragment: str) -> str:
    """Return what a mark and the words of one footnote have in common."""
    plain = fragment.lstrip("#_").lower().removeprefix("user-content-")
    plain = plain.removesuffix("sym").removesuffix("anc").replace("_note", "")
    return re.sub("[-_]?ref", "", plain)


def _lines(runs: list[Run]) -> list[list[Run]]:
    """Return runs as lines with single spaces, none at the ends; an empty line stays one."""
    lines: list[list[Run]] = [[]]
    for run in runs:
        if run.text == "\n":
            lines.append([])
            continue
        line = lines[-1]
        is_after_space = not line or line[-1].text.endswith(" ")
        text = run.text.removeprefix(" ") if is_after_space else run.text
        if text or run.note:
            line.append(Run(text, run.bold, run.italic, run.struck, run.address, run.note))
    return [_trimmed(line) for line in lines]


def _trimmed(line: list[Run]) -> list[Run]:
    while line and not line[-1].note and not line[-1].text.strip():
        line = line[:-1]
    while line and not line[0].note and not line[0].text.strip():
        line = line[1:]
    if line and line[-1].text != line[-1].text.rstrip(" "):
        last = line[-1]
        line = [*line[:-1], Run(last.text.rstrip(" "), last.bold, last.italic, last.struck, last.address, last.note)]
    return line


def _paragraphs(lines: list[list[Run]]) -> list[list[list[Run]]]:
    """Return lines parted where one of them is empty."""
    groups: list[list[list[Run]]] = [[]]
    for line in lines:
        if line:
            groups[-1].append(line)
        elif groups[-1]:
            groups.append([])
    return [group for group in groups if group]
