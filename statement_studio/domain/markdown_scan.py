"""How Markdown is taken apart into spans: one pass over a paragraph that knows the syntax and its order."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache


class SpanKind(StrEnum):
    """What a stretch of Markdown is to a reader aloud and to a reader of the page."""

    TEXT = "text"
    """Spoken and printed."""
    MARKER = "marker"
    """Markdown syntax: shapes what is printed, is never spoken."""
    COMMENT = "comment"
    """An HTML comment, neither spoken nor printed; it may run over several paragraphs."""
    NOTE = "note"
    """A CriticMarkup note `{>> <<}`, neither spoken nor printed; it may run over several paragraphs."""
    STRUCK = "struck"
    """Struck text with its tildes, neither spoken nor printed."""
    FOOTNOTE = "footnote"
    """A footnote's reference or definition: printed, not spoken."""
    PAUSE = "pause"
    """A marked pause: it takes time, nothing is said or printed."""
    SILENT = "silent"
    """The words of a heading marked `{.silent}`: printed, not spoken."""
    IMAGE = "image"
    """An image: neither spoken nor printed."""
    HINT = "hint"
    """How the words before it are pronounced, `{say: …}`: said in their place, not printed."""
    FRAME = "frame"
    """What stands around a passage that is marked or around words with a hint: neither spoken nor printed."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of one kind; `start` and `end` are code points of the paragraph."""

    start: int
    end: int
    kind: SpanKind


# Every repetition is possessive or cannot run past a character at which the next try begins, so that the time stays
# proportional to the length of the text whatever the text is.
_SPECIAL = re.compile(r"[\\`*_~\[\]<{=\n]")
_HIDDEN = re.compile(r"<!--|\{>>|\{say[ \t\u00a0\u202f:]", re.I)
_RULE = re.compile(r"[ \t]{0,3}(?:(?:\*[ \t]*+){3,}+|(?:-[ \t]*+){3,}+|(?:_[ \t]*+){3,}+)(?=\n|$)")
_UNDERLINE = re.compile(r"[ \t]{0,3}(?:=++|-++)[ \t]*+(?=\n|$)")
_FENCE = re.compile(r"[ \t]{0,3}(?:`{3,}+|~{3,}+)[^\n`~]*+(?=\n|$)")
_DEFINITION = re.compile(r"[ \t]{0,3}\[[^\]\[^\n][^\]\[\n]*+\]:[ \t]++<?(?:https?://|mailto:|/|\./|#)[^\n]*+")
_BULLET = re.compile(r"[ \t]*+(?:>[ \t]?|[-*+](?:[ \t]++|(?=\n|$)))")
_ORDERED = re.compile(r"[ \t]*+([0-9]{1,9})[.)](?:[ \t]++|(?=\n|$))")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}(?:[ \t]++|(?=\n|$))")
_ATTRIBUTES = re.compile(r"\{[ \t]*+(?:[.#][\w-]++[ \t]*+)++\}[ \t]*+$")
_CLOSING_HASHES = re.compile(r"(?<=[ \t])#++[ \t]*+$")
_FOOTNOTE_START = re.compile(r"[ \t]{0,3}\[\^[^\]\s]{1,80}\]:")
_FOOTNOTE_REFERENCE = re.compile(r"\[\^[^\]\[\s]{1,80}\]")
_PAUSE = re.compile(
    r"\[pause(?:[ \t\u00a0\u202f]{1,4}([0-9]{1,3}(?:[.,][0-9]{1,3})?)[ \t\u00a0\u202f]{0,4}s?)?\]", re.I
)
_HINT = re.compile(r"\{say[ \t\u00a0\u202f]{0,2}:[ \t\u00a0\u202f]{0,4}([^{}\n]{1,120})\}", re.I)
_PASSAGE_END = re.compile(r"==\}\{(must|should|may)\}", re.I)
_PASSAGE_START = "{=="
_AUTOLINK = re.compile(r"<(?:https?://|mailto:)[^\s<>]{1,500}>")
_TARGET = re.compile(
    r"\([ \t]*+<?[^\s()<>\[\]]*+(?:\([^\s()<>\[\]]*+\)[^\s()<>\[\]]*+)*+>?"
    r"(?:[ \t]++\"[^\"\n\[\]]*+\")?[ \t]*+\)"
)
_ESCAPABLE = frozenset("\\`*_{}[]()#+-.!>~|<&\"'/:;=?@^,$%")


@lru_cache(maxsize=128)  # a paragraph is coloured, proofread and timed at the same key
def spans(paragraph: str, inside: str = "") -> tuple[tuple[Span, ...], str]:
    """Return the spans that cover the paragraph in order without gaps, and the state at its end.

    `inside` is "", "comment" or "note": what an earlier paragraph left open. Takes time proportional to the length.
    """
    scan = _Scan(paragraph, inside)
    scan.run()
    return _covering(scan), scan.inside


def pause_seconds(mark: str) -> float:
    """Return the seconds that a pause mark asks for; a bare `[pause]` is one second."""
    match = _PAUSE.match(mark)
    return float((match[1] or "1").replace(",", ".")) if match else 0.0


def hinted_words(mark: str) -> str:
    """Return what a hint such as `{say: win}` has said; "" where that holds no letter or figure."""
    match = _HINT.search(mark)
    said = " ".join(match[1].split()) if match else ""
    return said if any(character.isalnum() for character in said) else ""


def weight_word(mark: str) -> str:
    """Return the word that ends a marked passage: must, should or may; "" for any other mark."""
    match = _PASSAGE_END.fullmatch(mark)
    return match[1].lower() if match else ""


@dataclass(slots=True)
class _Run:
    """A run of emphasis marks that may still open an emphasis: where it starts and how many marks are left."""

    start: int
    length: int


@dataclass(slots=True)
class _Scan:
    """One pass over a paragraph: collects the marks; what lies between them is of the kind of its region."""

    text: str
    inside: str
    marks: list[Span] = field(default_factory=list)
    regions: list[Span] = field(default_factory=list)
    stars: list[_Run] = field(default_factory=list)
    underscores: list[_Run] = field(default_factory=list)
    brackets: list[tuple[int, bool]] = field(default_factory=list)
    passages: list[int] = field(default_factory=list)
    unclosed: set[str] = field(default_factory=set)
    in_list: bool = False
    first: int = 0

    def run(self) -> None:
        """Read the paragraph from its first character to its last."""
        # A file may have more than one empty line between paragraphs: then they begin with what is left of these.
        self.first = len(self.text) - len(self.text.lstrip())
        place = self._hidden(0, 0) if self.inside else self._start_line(0)
        while (found := _SPECIAL.search(self.text, place)) is not None:
            place = self._step(found.start(), found[0])

    def _mark(self, start: int, end: int, kind: SpanKind = SpanKind.MARKER) -> int:
        self.marks.append(Span(start, end, kind))
        return end

    def _hidden(self, start: int, search_from: int) -> int:
        """Mark the comment or note that is open at `start` and return the place behind it."""
        closer, kind = ("-->", SpanKind.COMMENT) if self.inside == "comment" else ("<<}", SpanKind.NOTE)
        end = self.text.find(closer, search_from)
        if end < 0:
            return self._mark(start, len(self.text), kind)
        self.inside = ""
        return self._mark(start, end + len(closer), kind)

    # What opens a line

    def _start_line(self, start: int) -> int:
        """Mark what opens a line and return the place where its words begin."""
        if _FOOTNOTE_START.match(self.text, start):
            return self._footnote(start)
        whole = (
            _RULE.match(self.text, start)
            or _FENCE.match(self.text, start)
            or _DEFINITION.match(self.text, start)
            or (_UNDERLINE.match(self.text, start) if start > self.first else None)
        )
        if whole:
            return self._mark(start, whole.end())
        place = self._list_marks(start)
        heading = _HEADING.match(self.text, place)
        return self._heading(self._mark(place, heading.end())) if heading else place

    def _list_marks(self, start: int) -> int:
        place = start
        while match := (_BULLET.match(self.text, place) or self._ordered(place, is_first=start <= self.first)):
            self.in_list = True
            self._forget_openers()
            place = self._mark(place, match.end())
        return place

    def _ordered(self, place: int, *, is_first: bool) -> re.Match[str] | None:
        """Match a list number; only 1 may interrupt a paragraph, because a wrapped line may begin with a year."""
        match = _ORDERED.match(self.text, place)
        return match if match and (is_first or self.in_list or match[1] == "1") else None

    def _footnote(self, start: int) -> int:
        self.regions.append(Span(start, len(self.text), SpanKind.FOOTNOTE))
        place = start
        while found := _HIDDEN.search(self.text, place):
            if found[0] in ("<!--", "{>>"):
                self.inside = "comment" if found[0] == "<!--" else "note"
                place = self._hidden(found.start(), found.start() + 2)
            else:
                place = self._hint(found.start()) or found.end()
        return len(self.text)

    def _heading(self, start: int) -> int:
        self._forget_openers()
        end = self.text.find("\n", start)
        end = len(self.text) if end < 0 else end
        attributes = _ATTRIBUTES.search(self.text, start, end)
        if attributes:
            self._mark(attributes.start(), attributes.end())
            end = attributes.start()
            if ".silent" in attributes[0]:
                self.regions.append(Span(start, end, SpanKind.SILENT))
        hashes = _CLOSING_HASHES.search(self.text, start, end)
        if hashes:
            self._mark(hashes.start(), hashes.end())
        return start

    def _forget_openers(self) -> None:
        for openers in (self.stars, self.underscores, self.brackets):
            openers.clear()

    # What stands within a line

    def _step(self, place: int, character: str) -> int:
        """Deal with the special character at `place` and return where to go on."""
        match character:
            case "\n":
                return self._start_line(place + 1)
            case "*" | "_":
                return self._emphasis(place, character)
            case "[":
                return self._open_bracket(place)
            case "]":
                return self._close_bracket(place)
            case "\\":
                return self._escape(place)
            case "<":
                return self._open_hidden(place)
            case "{":
                return self._open_brace(place)
            case "=":
                return self._close_passage(place)
            case "~":
                return self._pair(place, "~~")
            case _:
                return self._pair(place, "`")

    def _escape(self, place: int) -> int:
        following = self.text[place + 1 : place + 2]
        if following == "\n":
            return self._mark(place, place + 1)
        return self._mark(place, place + 1) + 1 if following in _ESCAPABLE else place + 1

    def _open_hidden(self, place: int) -> int:
        if self.text.startswith("<!--", place):
            self.inside = "comment"
            return self._hidden(place, place + 2)
        link = _AUTOLINK.match(self.text, place)
        if not link:
            return place + 1
        self._mark(place, place + 1)
        return self._mark(link.end() - 1, link.end())

    def _open_brace(self, place: int) -> int:
        if self.text.startswith("{>>", place):
            self.inside = "note"
            return self._hidden(place, place + 3)
        if self.text.startswith(_PASSAGE_START, place):
            self.passages.append(place)
            return place + len(_PASSAGE_START)
        return self._hint(place) or place + 1

    def _hint(self, place: int) -> int | None:
        """Mark a hint and return the place behind it, None where there is none."""
        hint = _HINT.match(self.text, place)
        if not hint:
            return None
        # A space before the hint goes with it, so that none is left before a comma.
        return self._mark(place - (self.text[place - 1 : place] == " "), hint.end(), SpanKind.HINT)

    def _close_passage(self, place: int) -> int:
        """Mark what stands around a passage; what nothing closes, or opens, is text."""
        end = _PASSAGE_END.match(self.text, place) if self.passages else None
        if not end:
            return place + 1
        start = self.passages.pop()
        self._mark(start, start + len(_PASSAGE_START), SpanKind.FRAME)
        return self._mark(place, end.end(), SpanKind.FRAME)

    def _pair(self, place: int, sign: str) -> int:
        """Mark struck text or a piece of code, whose inside is not read as Markdown; a lone sign is text."""
        start = place + len(sign)
        end = -1 if sign in self.unclosed or not self.text.startswith(sign, place) else self.text.find(sign, start)
        if end < 0:
            self.unclosed.add(sign)
            return place + 1
        if sign == "~~":
            return self._mark(place, end + 2, SpanKind.STRUCK)
        self._mark(place, start)
        return self._mark(end, end + 1)

    def _open_bracket(self, place: int) -> int:
        pause = _PAUSE.match(self.text, place)
        if pause:
            return self._mark(place, pause.end(), SpanKind.PAUSE)
        reference = _FOOTNOTE_REFERENCE.match(self.text, place)
        if reference:
            return self._mark(place, reference.end(), SpanKind.FOOTNOTE)
        is_escaped = bool(self.marks) and self.marks[-1].end == place - 1 and self.text[place - 2] == "\\"
        self.brackets.append((place, self.text[place - 1 : place] == "!" and not is_escaped))
        return place + 1

    def _close_bracket(self, place: int) -> int:
        if not self.brackets:
            return place + 1
        start, is_image = self.brackets.pop()
        if not is_image and _HINT.match(self.text, place + 1):
            self._mark(start, start + 1, SpanKind.FRAME)
            return self._mark(place, place + 1, SpanKind.FRAME)
        target = _TARGET.match(self.text, place + 1)
        if not target:
            return place + 1
        if not is_image:
            self._mark(start, start + 1)
            return self._mark(place, target.end())
        _forget_after(self.stars, start)
        _forget_after(self.underscores, start)
        while self.passages and self.passages[-1] > start:
            self.passages.pop()
        return self._mark(start - 1, target.end(), SpanKind.IMAGE)

    def _emphasis(self, place: int, character: str) -> int:
        end = place + 1
        while end < len(self.text) and self.text[end] == character:
            end += 1
        can_open, can_close = _flanks(self.text, place, end)
        openers, others = (self.stars, self.underscores) if character == "*" else (self.underscores, self.stars)
        start = self._close_emphasis(openers, others, place, end) if can_close else place
        if can_open and start < end:
            openers.append(_Run(start, end - start))
        return end

    def _close_emphasis(self, openers: list[_Run], others: list[_Run], start: int, end: int) -> int:
        """Pair the marks from `start` with those that wait for them; return the first mark that found no partner."""
        while openers and start < end:
            opener = openers[-1]
            length = min(opener.length, end - start)
            opener.length -= length
            self._mark(opener.start + opener.length, opener.start + opener.length + length)
            start = self._mark(start, start + length)
            _forget_after(others, opener.start)
            if not opener.length:
                openers.pop()
        return start


def _forget_after(openers: list[_Run], place: int) -> None:
    while openers and openers[-1].start > place:
        openers.pop()


def _flanks(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Return whether a run of marks can open and can close an emphasis: CommonMark's rule of flanking runs.

    A Chinese character beside the run counts as punctuation, because Chinese puts no spaces around emphasis.
    """
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    soft_before, soft_after = _is_punctuation(before), _is_punctuation(after)
    left = not after.isspace() and (not soft_after or before.isspace() or soft_before)
    right = not before.isspace() and (not soft_before or after.isspace() or soft_after)
    if text[start] == "*":
        return left, right
    return left and (not right or soft_before), right and (not left or soft_after)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS" or "\u3400" <= character <= "\u9fff"


def _covering(scan: _Scan) -> tuple[Span, ...]:
    """Return the marks in order, cut where they overlap, with the stretches between them."""
    covering: list[Span] = []
    length = len(scan.text)
    regions = iter([*scan.regions, Span(length, length + 1, SpanKind.TEXT)])
    region, place = next(regions), 0
    last = Span(length, length, SpanKind.TEXT)
    for mark in [*sorted(scan.marks, key=lambda m: (m.start, -m.end)), last]:
        while place < mark.start:
            if region.end <= place:
                region = next(regions)
                continue
            is_within = region.start <= place
            end = min(mark.start, region.end if is_within else max(region.start, place))
            covering.append(Span(place, end, region.kind if is_within else SpanKind.TEXT))
            place = end
        if mark.end > place:
            covering.append(Span(place, mark.end, mark.kind))
            place = mark.end
    return tuple(covering)
