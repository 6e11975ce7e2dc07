"""How lengths of time and dates are written: `1:30` is a minute and a half, everywhere in the program."""

from __future__ import annotations

import datetime
import re


def minutes_and_seconds(seconds: float) -> str:
    """Return a length in seconds as `m:ss`, rounded to the whole second; below zero with a minus sign."""
    whole = round(abs(seconds))
    sign = "−" if seconds < 0 and whole else ""
    return f"{sign}{whole // 60}:{whole % 60:02d}"


def instant(now: datetime.datetime) -> str:
    """Return a date and time (UTC) as takes and readings carry it."""
    return now.strftime("%Y-%m-%dT%H:%M:%SZ")


def read_length(text: str) -> float | None:
    """Return the seconds meant by `1:30`, `90`, `90 s` or `2 min`; None when it is no length above zero.

    A slot is at most ten hours: more is a slip of the pen.
    """
    text = text.strip().lower()
    if clock := re.fullmatch(r"(\d{1,3}):([0-5]\d)", text):
        seconds = int(clock[1]) * 60.0 + int(clock[2])
    elif plain := re.fullmatch(r"(\d{1,5}(?:\.\d{1,3})?)\s*(s|sec|seconds|min|minutes)?", text, re.ASCII):
        seconds = round(float(plain[1]) * (60 if plain[2] in ("min", "minutes") else 1), 3)
    else:
        return None
    return seconds if 0 < seconds <= 36_000 else None


def whole_seconds_left(seconds: float, slot_seconds: float) -> int:
    """Return the seconds left of a slot, negative when over, so that they agree with both times as they are shown.

    A text that does not fit is over by at least one second, however little that is.
    """
    left = round(slot_seconds) - round(seconds)
    return min(-1, left) if seconds > slot_seconds else max(0, left)


def is_date(text: str) -> bool:
    """Whether a text is an ISO date such as `2026-03-09`, in this one form, so that dates sort as texts."""
    try:
        return datetime.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
