"""A text as its file has it: byte order mark, line ends and empty lines at the end stay beside the words.

Knows what of a file's bytes is no part of the text, so that a changed text goes back into the same dress.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from .plain_yaml import decode

MARK = b"\xef\xbb\xbf"
"""The byte order mark that some editors put before a text in UTF-8."""


def plain(text: str) -> str:
    """Return a text as the domain has it: one kind of line end, none of them last, no byte order mark."""
    return text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")


@dataclass(frozen=True, slots=True)
class Wording:
    """A text with what its file adds to it: byte order mark, line ends, empty lines at the end."""

    data: bytes
    text: str
    mark: bytes
    newline: str
    tail: str

    @classmethod
    def read(cls, data: bytes, path: Path) -> Wording:
        written = decode(data, path)
        newline = "\r\n" if "\r\n" in written else "\n"
        tail = re.search("[\r\n]*\\Z", written)
        assert tail is not None, "the pattern allows nothing"
        ends = tail[0].replace("\r\n", "\n").replace("\r", "\n")
        mark = MARK if data.startswith(MARK) else b""
        return cls(data, plain(written), mark, newline, ends if data else "\n")

    def with_text(self, text: str) -> bytes:
        """Return the file's bytes for a text; the very bytes that were read when the text is the same."""
        if self.data and text == self.text:
            return self.data
        return self.mark + (text + (self.tail if text else "")).replace("\n", self.newline).encode()
