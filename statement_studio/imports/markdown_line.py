"""How words with a look become a line of Markdown that reads aloud exactly as they do.

Every line is read back by the rules that decide what is spoken; where a mark would swallow a letter, or show as one,
the line is written without marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from statement_studio.domain.disguise import unseen
from statement_studio.domain.markup import SpanKind, spans

_ALWAYS: Final = re.compile(
    r"[*`]|\\(?=[!-/:-@\[-`{-~])|<(?=[A-Za-z/!?])|~(?=~)|\{(?=>>|[.#])|&(?=#?\w{1,32};)|\](?=[(\[:])|(?<!\w)_|_(?!\w)"
)
"""What Markdown would take for a mark, wherever it stands."""
_AT_START: Final = re.compile(
    r"#{1,6}(?=\s|$)|>|[-+=](?=[-+= \t]*$)|[-+](?=\s)|[0-9]{1,9}(?=[.)](?:\s|$))|\[(?=\^?[^\]]+\]:)"
)
"""What opens a heading, a quotation, an item or a rule."""
_PUNCTUATION: Final = re.compile(r"([!-/:-@\[-`{-~])")
_ADDRESS: Final = re.compile(r"(?:https://[^\s/@:?#]+|mailto:[^\s/@?]+@)[^\s]{0,1800}", re.I)
_LONGEST_READ_BACK: Final = 50_000
"""Characters of a line; nobody sets words in a longer one apart."""
_UNSAFE_IN_ADDRESS: Final = str.maketrans({c: f"%{ord(c):02X}" for c in '()<>"[]\\`{}|^'})


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike. `note` is the mark of a footnote instead of words, `address` where a link leads."""

    text: str
    bold: bool = False
    italic: bool = False
    struck: bool = False
    address: str = ""
    note: str = ""


def safe_address(address: str) -> str:
    """Return where a link leads as it may stand in a statement: https or mailto; "" for everything else."""
    address = address.strip()
    if not _ADDRESS.fullmatch(address) or unseen(address) or not address.isprintable():
        return ""
    return address.translate(_UNSAFE_IN_ADDRESS) if address.isascii() else ""


def line_of(runs: Sequence[Run], *, opens_line: bool = True) -> str:
    """Return a line of Markdown. What is spoken of it are the words of the runs that are not struck out."""
    if sum(len(run.text) for run in runs) > _LONGEST_READ_BACK:
        return _escaped_all(runs)
    words = _spoken(runs)
    for candidate in (_styled(runs), _plain(runs)):
        line = _guarded(candidate) if opens_line else candidate
        if _read(line) == words:
            return line
    return _escaped_all(runs)


def _escaped_all(runs: Sequence[Run]) -> str:
    return "".join(_PUNCTUATION.sub(r"\\\1", run.text) + run.note for run in runs if not run.struck)


def escaped(text: str) -> str:
    """Return words so that Markdown takes nothing in them for a mark, but for what opens a line."""
    return _ALWAYS.sub(lambda found: "\\" + found[0], text)


def _guarded(line: str) -> str:
    found = _AT_START.match(line)
    if not found:
        return line
    end = found.end() if found[0].isdigit() else 0
    return f"{line[:end]}\\{line[end:]}"


def _spoken(runs: Sequence[Run]) -> str:
    return "".join("".join(run.text.split()) for run in runs if not run.struck)


def _read(line: str) -> str:
    shown = (SpanKind.TEXT, SpanKind.SILENT, SpanKind.PAUSE)
    text = "".join(line[span.start : span.end] for span in spans(line)[0] if span.kind in shown)
    return "".join(text.split())


def _plain(runs: Sequence[Run]) -> str:
    """Return the line without looks; what was struck out stays struck out."""
    return _styled([replace(run, bold=False, italic=False, address="") for run in runs])


def _styled(runs: Sequence[Run], looks: tuple[str, ...] = ("address", "bold", "italic", "struck")) -> str:
    if not looks:
        return "".join(run.note or escaped(run.text) for run in runs)
    look, *others = looks
    line = ""
    for value, group in groupby(_evened(runs, look), key=lambda run: getattr(run, look)):
        inner = _styled(list(group), tuple(others))
        line += _marked(inner, look, value) if value and inner.strip() else inner
    return line


def _evened(runs: Sequence[Run], look: str) -> list[Run]:
    """Return the runs with the look of a space made that of the words before it, if those behind it have it too."""
    done = list(runs)
    for place in range(1, len(done) - 1):
        before, after = getattr(done[place - 1], look), getattr(done[place + 1], look)
        if not done[place].text.strip() and not done[place].note and before == after:
            done[place] = replace(done[place], **{look: before})
    return done


def _marked(inner: str, look: str, value: object) -> str:
    words = inner.strip()
    start = inner.index(words)
    head, tail = inner[:start], inner[start + len(words) :]
    if look == "address":
        address = str(value)
        bare = address.removeprefix("mailto:")
        marked = f"<{address}>" if words.replace("\\", "") in (address, bare) else f"[{words}]({address})"
        if marked.startswith("<mailto:"):
            marked = words  # the address is what it says
        return head + marked + tail
    sign = {"bold": "**", "italic": "*", "struck": "~~"}[look]
    return f"{head}{sign}{words}{sign}{tail}"
