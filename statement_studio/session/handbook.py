"""The built-in help: its pages, and where in them something stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from statement_studio.domain.finding import Query, Seeker
from statement_studio.files.help_pages import HelpPage, load_help, read_licence

__all__ = ["Found", "Handbook", "HelpPage"]

_AROUND = 40
"""Characters of a line that are shown on each side of what was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A page on which something stands, `times` how often, and the words around the first place."""

    page: HelpPage
    times: int
    around: str


class Handbook:
    """The pages of help, read when they are first asked for.

    `resources` is the folder of what was shipped, `language` that of the window (`fr`); what was never translated is
    in English.
    """

    def __init__(self, resources: Path, language: str) -> None:
        self._resources, self._language = resources, language

    @cached_property
    def pages(self) -> Sequence[HelpPage]:
        """All pages in their order."""
        return load_help(self._resources / "help", self._language)

    @property
    def version(self) -> str:
        """The version of the program."""
        from importlib.metadata import version

        return version("statement-studio")

    @cached_property
    def licence_of_fonts(self) -> str:
        """The licence of the fonts that are shipped."""
        return read_licence(self._resources / "fonts" / "OFL.txt")


def search(pages: Sequence[HelpPage], asked: str) -> Sequence[Found]:
    """Return the pages that hold every word of what is asked, those with it in their title first.

    Capitals, accents and the kind of an apostrophe do not count.
    """
    words = [Seeker(Query(word)) for word in asked.split()]
    if not words:
        return ()
    found = []
    for page in pages:
        times = [len(word.find(page.text)) for word in words]
        if all(times):
            in_title = all(word.find(page.title) for word in words)
            found.append((not in_title, -sum(times), Found(page, sum(times), _around(page.text, words[0]))))
    return tuple(each[2] for each in sorted(found, key=lambda each: each[:2]))


def _around(text: str, word: Seeker) -> str:
    """Return the line of the text in which a word first stands, without the signs of Markdown, shortened."""
    line = next((line for line in text.splitlines() if word.find(line)), "")
    plain = line.translate(str.maketrans("", "", "#*`_|[]")).strip()
    first, last = next(iter(word.find(plain)), (0, 0))
    start, end = max(0, first - _AROUND), last + _AROUND
    return ("…" if start else "") + plain[start:end].strip() + ("…" if end < len(plain) else "")
