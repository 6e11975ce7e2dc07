"""Sentences about a take: when it was, how it stood to its slot and its plan, and what came between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.spoken import read_text
from statement_studio.domain.take import Break, BreakReason, Rest, Stretch, Take
from statement_studio.ui import words
from statement_studio.ui.parts.version_list import moment
from statement_studio.ui.timing import pace_words

from .take_rows import TakeRow

ToLocal = Callable[[datetime], datetime]
"""Tells a time in the zone of the person."""
_QUOTED_CHARACTERS = 140
_CLOSE_SECONDS = 0.5
"""What differs by less is told to be as planned."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("TakeWords", text)


def when(take: Take, to_local: ToLocal) -> str:
    """Return date and time of a take in the form of the person's country; as it is written where it is no date."""
    try:
        return moment(to_local(datetime.fromisoformat(take.at)))
    except (ValueError, OverflowError, OSError):
        return take.at


def margin(take: Take) -> str:
    """Return how the take stood to its slot, with a sign that says it without colour: `✓ 3 seconds left`.

    Of one that was broken off it says just that: it has kept inside nothing.
    """
    if take.is_inside and (take.is_broken_off or take.slot_seconds is None):
        return _tr("broken off") if take.is_broken_off else _tr("no slot")
    told = words.margin(take.clock_seconds, take.slot_seconds or 0.0)
    over = f"✕ {told}" + (f", {_tr('broken off')}" if take.is_broken_off else "")
    return f"✓ {told}" if take.is_inside else over


def standing(row: TakeRow) -> str:
    """Return `best`, `last`, both or nothing."""
    marks = ((row.is_best, _tr("★ best")), (row.is_last, _tr("last")))
    return ", ".join(told for is_so, told in marks if is_so)


def title(row: TakeRow) -> str:
    """Return the name of a take, with its standing: `Take 7, best`."""
    name = _tr("Take {n}").format(n=row.number)
    return ", ".join(part for part in (name, standing(row)) if part)


def about(row: TakeRow, to_local: ToLocal) -> str:
    """Return when a take was, who spoke, which wording, its slot, and what was planned, in one line."""
    take = row.take
    wording = _tr("this wording") if row.is_present else _tr("an earlier wording")
    slot, plan = _slot(row), _time(_tr("planned {time}"), take.planned_seconds)
    return " · ".join(p for p in (when(take, to_local), pace_words.apart(take.speaker), wording, slot, plan) if p)


def _slot(row: TakeRow) -> str:
    """Return the slot of a take, and where the chair gave another one, that of the statement, too."""
    slot, own = row.take.slot_seconds, row.own_slot_seconds
    if slot is None or own is None or slot == own or not row.is_present:
        return _time(_tr("slot {time}"), slot)
    told = _tr("slot {time} instead of {own}")
    return told.format(time=minutes_and_seconds(slot), own=minutes_and_seconds(own))


def _time(told: str, seconds: float | None) -> str:
    return "" if seconds is None else told.format(time=minutes_and_seconds(seconds))


def events(take: Take) -> tuple[str, ...]:
    """Return what else happened in a take, a line each: late start, clock set, interruptions, what was not heard."""
    lines = (_late(take), _shifted(take), *map(_interruption, take.breaks), _unheard(take))
    return tuple(line for line in lines if line)


def _late(take: Take) -> str:
    if take.late_seconds < _CLOSE_SECONDS:
        return ""
    return _tr("Late start: the room’s clock had run {time}.").format(time=minutes_and_seconds(take.late_seconds))


def _shifted(take: Take) -> str:
    number = round(abs(take.shift_seconds))
    if not number:
        return ""
    told = _tr("Clock set {n} s on by hand.") if take.shift_seconds > 0 else _tr("Clock set {n} s back by hand.")
    return told.format(n=number)


def _interruption(known: Break) -> str:
    told = {
        BreakReason.POINT_OF_ORDER: _tr("Point of order at {at}, {time} long."),
        BreakReason.PAUSE: _tr("Pause at {at}, {time} long."),
    }[known.reason]
    return told.format(at=minutes_and_seconds(known.at_seconds), time=minutes_and_seconds(known.seconds))


def _unheard(take: Take) -> str:
    if not take.unheard:
        return ""
    quoted = take.unheard.replace("\n", " ")
    if len(quoted) > _QUOTED_CHARACTERS:
        quoted = quoted[:_QUOTED_CHARACTERS].rpartition(" ")[0] + " …"
    return _tr("Not heard: {amount}, “{words}”").format(amount=unheard_amount(take), words=pace_words.apart(quoted))


def unheard_amount(take: Take) -> str:
    """Return how many words (of Chinese: characters) the room did not hear; "" where it heard all."""
    number = sum(block.words for block in read_text(take.unheard, take.language or "en")) if take.unheard else 0
    return words.amount(number, take.language) if number else ""


def whole(row: TakeRow, to_local: ToLocal) -> str:
    """Return everything about a take that a screen reader says when it is chosen."""
    take = row.take
    parts = (
        title(row),
        minutes_and_seconds(take.seconds),
        margin(take),
        about(row, to_local),
        *events(take),
        take.note,
    )
    return "\n".join(part for part in parts if part)


def stretch_name(stretch: Stretch, paragraphs: int | None = None) -> str:
    """Return which paragraphs a stretch is made of: `Paragraph 3`, `Paragraphs 3 to 5`, `From paragraph 7 on`.

    `paragraphs` is how many there are, None where that is not known any more.
    """
    first, last = stretch.paragraph + 1, stretch.until if stretch.until is not None else paragraphs
    if last is None:
        return from_on(stretch.paragraph)
    if last <= first:
        return _tr("Paragraph {n}").format(n=first)
    return _tr("Paragraphs {n} to {last}").format(n=first, last=last)


def from_on(paragraph: int) -> str:
    """Return that something begins with a paragraph (from 0): `From paragraph 7 on`."""
    return _tr("From paragraph {n} on").format(n=paragraph + 1)


def rest_name(rest: Rest) -> str:
    """Return where a rest begins, and that its end is not known."""
    return _tr("{from_on}: how far is not known").format(from_on=from_on(rest.paragraph))


def rest_time(rest: Rest) -> str:
    """Return the time of a rest in words."""
    return _tr("spoken {spoken}").format(spoken=minutes_and_seconds(rest.seconds))


def difference(stretch: Stretch) -> str:
    """Return by how much a stretch was off its plan: `+3 s`, `−2 s`, `as planned`."""
    off = stretch.seconds - stretch.planned_seconds
    if abs(off) < _CLOSE_SECONDS:
        return _tr("as planned")
    number = max(1, round(abs(off)))
    return (_tr("+{n} s") if off > 0 else _tr("−{n} s")).format(n=number)


def stretch_times(stretch: Stretch) -> str:
    """Return both times of a stretch in words."""
    planned, spoken = minutes_and_seconds(stretch.planned_seconds), minutes_and_seconds(stretch.seconds)
    return _tr("planned {planned}, spoken {spoken}").format(planned=planned, spoken=spoken)
