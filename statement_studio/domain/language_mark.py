"""The mark by which a paragraph says that it is written in another language than its statement.

A comment in front of all words is neither spoken nor printed, and is readable in any editor: `<!-- lang: fr -->`.
"""

from __future__ import annotations

import re

_MARK = re.compile(
    r"\s{0,20}<!--[ \t]{0,20}lang[ \t]{0,20}:[ \t]{0,20}([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})?[ \t]{0,20}-->"
)


def paragraph_language(paragraph: str, default: str) -> str:
    """Return the ISO 639 code that a paragraph begins with, `default` where it begins with none.

    A region behind the code is read over: `fr-CH` gives `fr`. The code need not be one of the six languages.
    """
    mark = _MARK.match(paragraph)
    return mark[1].lower() if mark else default
