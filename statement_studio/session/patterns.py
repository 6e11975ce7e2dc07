"""Regular expressions of the person: what is wrong with one, where it is found, what takes its place.

Knows the one engine used for them, that of Qt (PCRE2). Unlike Python's it ends a search that would go on for ever:
each is given a number of steps, and what needs more is refused. Offsets are those of Qt, in UTF-16 units.
"""

from __future__ import annotations

import re
from types import MappingProxyType

from PySide6.QtCore import QRegularExpression

from statement_studio.domain.finding import Query, Span

from .wording import utf16_offset

_STEPS = 1_000_000
"""What one match may take: about three milliseconds, and far more than any honest pattern needs in a paragraph."""
_LIMIT = f"(*LIMIT_MATCH={_STEPS})"
_LONE_SURROGATES = re.compile("[\ud800-\udfff]")
_REFERENCE = re.compile(r"\\(?:(\d)|(.))", re.DOTALL)
_ESCAPES = MappingProxyType({"n": "\n", "t": "\t", "\\": "\\"})
_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}]")


class PatternFault(Exception):
    """A pattern that means nothing. `place` is the number of the character at which that showed, from 1."""

    def __init__(self, what: str, place: int) -> None:
        super().__init__(f"{what} (character {place})")
        self.what, self.place = what, place


class TooSlow(Exception):
    """A pattern that has too many ways to fit a text."""


class MissingGroup(Exception):
    """What shall take the place of a pattern names a group that the pattern does not have."""

    def __init__(self, number: int) -> None:
        super().__init__(f"no group {number}")
        self.number = number


class Pattern:
    """A regular expression, made ready. Raises PatternFault."""

    def __init__(self, query: Query) -> None:
        alone = _made(query.words, query)
        if not alone.isValid():
            offset = max(0, alone.patternErrorOffset() - len(_LIMIT))
            before = query.words.encode("utf-16-le", "surrogatepass")[: 2 * offset].decode("utf-16-le", "ignore")
            raise PatternFault(alone.errorString(), max(1, len(before)))
        self.groups = alone.captureCount()
        """How many groups it has."""
        self._made = _made(rf"(?<!\w)(?:{query.words})(?!\w)", query) if query.is_whole_word else alone

    def find(self, text: str) -> tuple[Span, ...]:
        """Return where it fits in a text, in order and without overlap; where it fits nothing at all is no hit.

        Raises TooSlow.
        """
        found: list[Span] = []
        matches = self._made.globalMatch(_readable(text))
        end = -1
        while matches.hasNext():
            match = matches.next()
            end = match.capturedEnd()
            if match.capturedLength() > 0:
                found.append((match.capturedStart(), end))
        # Having fitted nothing at the very end, the engine looks behind the text, which it takes for a fault as well.
        if not matches.isValid() and end < utf16_offset(text, len(text)):
            raise TooSlow
        return tuple(found)

    def groups_at(self, text: str, span: Span) -> tuple[str, ...]:
        """Return what each group holds where the pattern was found; group 0 is all of it. Raises TooSlow."""
        matches = self._made.globalMatch(_readable(text), span[0])
        while matches.hasNext():  # one that fits nothing may come before it
            match = matches.next()
            if (match.capturedStart(), match.capturedEnd()) == span:
                return tuple(match.captured(number) for number in range(self.groups + 1))
        raise TooSlow


def check_replacement(template: str, pattern: Pattern) -> None:
    """Raise MissingGroup when a replacement names a group that is not there."""
    for found in _REFERENCE.finditer(template):
        if found[1] and int(found[1]) > pattern.groups:
            raise MissingGroup(int(found[1]))


def expanded(template: str, groups: tuple[str, ...]) -> str:
    r"""Return a replacement with the groups in their places: `\1` to `\9`, `\0` for all; `\n` is a line, `\\` a `\`."""

    def put(found: re.Match[str]) -> str:
        if found[1]:
            return groups[int(found[1])]
        return _ESCAPES.get(found[2], found[0])

    return _REFERENCE.sub(put, template)


def as_pattern(words: str) -> str:
    """Return the pattern that means just these words."""
    return _SPECIAL.sub(r"\\\g<0>", words)


def _made(pattern: str, query: Query) -> QRegularExpression:
    option = QRegularExpression.PatternOption
    options = option.UseUnicodePropertiesOption | option.MultilineOption
    if not query.matches_case:
        options |= option.CaseInsensitiveOption
    return QRegularExpression(_LIMIT + pattern, options)


def _readable(text: str) -> str:
    """Return a text of the same length in which the engine finds nothing to stumble over."""
    return _LONE_SURROGATES.sub("\ufffd", text)
