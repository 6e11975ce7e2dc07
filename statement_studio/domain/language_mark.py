"""The mark by which a paragraph says that it is written in another language than its statement.

A comment in front of all words is neither spoken nor printed, and is readable in any editor: `<!-- lang: fr -->`.
"""

from __future__ import annotations

import re

_MARK = re.compile(
    r"\s{0,20}<!--[ \t]{0,20}lang[ \t]{0,20}:[ \t]{0,20}([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})?[ \t]{0,20}-->"
)
_PARTING = " \t\n"
_OPENER = re.compile(r" {0,3}(?:#{1,6}[ \t]|>|[-*+][ \t]|[0-9]{1,9}[.)][ \t]|\[\^)")


def paragraph_language(paragraph: str, default: str) -> str:
    """Return the ISO 639 code that a paragraph begins with, `default` where it begins with none.

    A region behind the code is read over: `fr-CH` gives `fr`. The code need not be one of the six languages.
    """
    mark = _MARK.match(paragraph)
    return mark[1].lower() if mark else default


def mark_of(paragraph: str) -> str:
    """Return the code of the mark that a paragraph begins with, "" where it begins with none."""
    return paragraph_language(paragraph, "")


def change_of_mark(paragraph: str, language: str) -> tuple[int, str]:
    """Return how a paragraph gets the mark of a language, "" for none: so many characters go, and these come instead.

    What opens a line, as `#` or `-` do, would be mere letters behind a mark; there the mark has a line of its own.
    """
    mark = _MARK.match(paragraph)
    end = mark.end() if mark else 0
    if mark and paragraph[end : end + 1] in _PARTING:
        end = min(end + 1, len(paragraph))
    if not language:
        return end, ""
    parting = "\n" if _OPENER.match(paragraph, end) else " "
    return end, f"<!-- lang: {language} -->{parting}"
