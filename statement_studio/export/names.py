"""What an exported file is called: where, which item, who and what, in letters that every system can store."""

from __future__ import annotations

import re
import unicodedata

from statement_studio.domain.statement import Statement, text_hash

_LONGEST = 120
"""Characters: the usual title stays whole after a long name of an organisation, and no system refuses it."""


def file_stem(statement: Statement) -> str:
    """Return the name of an export without its ending, such as `hrc61-item4-open-rivers-safe-water`."""
    place = f"{statement.body}{statement.session}" if statement.is_timed else "open-letter"
    item = f"item{statement.item}" if statement.item and statement.is_timed else ""
    parts = (place, item, statement.speaker.organisation, _plain(statement.title) or _mark(statement.title))
    stem = "-".join(part for part in map(_plain, parts) if part)
    if len(stem) > _LONGEST:
        stem = stem[: _LONGEST + 1].rpartition("-")[0] or stem[:_LONGEST]
    return stem or "statement"


def _plain(text: str) -> str:
    """Return a text in lower-case ASCII letters, figures and hyphens; other scripts leave nothing."""
    letters = (c for c in unicodedata.normalize("NFKD", text.lower()) if unicodedata.category(c) not in ("Mn", "Cf"))
    return re.sub(r"[^a-z0-9]+", "-", "".join(letters)).strip("-")


def _mark(title: str) -> str:
    """Return a few letters for a title in another script, so that two statements do not share a name."""
    return text_hash(title)[:8] if title.strip() else ""
