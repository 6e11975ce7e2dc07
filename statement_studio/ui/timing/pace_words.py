"""Sentences about whose pace a text is timed at, how sure that is, and which readings it was learnt from."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, aim_for, words_left, words_per_minute_of
from statement_studio.domain.pace import Pace, PaceOrigin, Preset, WhyUnsure, usual_pace
from statement_studio.domain.profile import SHORTEST_SECONDS, Profile, Reading, ReadingSource
from statement_studio.ui.words import count, language_name, rate_in, still_left, to_cut

SURE = 0.9
"""The chance to end inside the slot that a speaker is told to aim for."""
_NAME_CHARACTERS = 20
_AS_USUAL = 0.01
"""A pace that is off the usual one by no more is told to be as fast."""
_DATE_CHARACTERS = len("2026-11-22")


@dataclass(frozen=True, slots=True)
class Whose:
    """Whose pace is in force.

    `heard` is the number of readings in the language that the profile has; of some the pace may take no notice.
    `missing` names a profile that is asked for and not found. `is_copy` tells that the profile is the project's.
    """

    pace: Pace
    heard: int = 0
    missing: str = ""
    is_copy: bool = False


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaceWords", text)


def pace(whose: Whose, estimate: Estimate) -> str:
    """Return whose pace an estimate takes, with the words of this very text that it makes a minute, if it has any."""
    known, rate = whose.pace, words_per_minute_of(estimate)
    if known.origin is PaceOrigin.BY_HAND:
        return _tr("set by hand: {rate}").format(rate=rate_in(round(known.words_per_minute), known.language))
    if whose.missing:
        name = short_name(whose.missing)
        return _tr("usual pace: “{name}” is not on this computer").format(name=name)
    if rate is None:
        return _of_whom(whose)
    told = rate_in(round(rate), known.language)
    return _tr("{rate}: {whose}").format(rate=told, whose=_of_whom(whose))


def _of_whom(whose: Whose) -> str:
    known, name = whose.pace, short_name(whose.pace.profile)
    if not known.profile:
        return _tr("usual pace, {language}").format(language=language_name(known.language))
    if whose.is_copy:
        return _tr("{name}, as kept in the project").format(name=name)
    return _tr("{name}, {readings}").format(name=name, readings=readings(whose.heard, whose.heard - known.readings))


def short_name(name: str) -> str:
    """Return a name as it stands within a sentence: shortened in the middle, and set apart when it runs leftwards."""
    if len(name) > _NAME_CHARACTERS:
        half = (_NAME_CHARACTERS - 1) // 2
        name = f"{name[:half].rstrip()}…{name[-half:].lstrip()}"
    return apart(name)


def apart(name: str) -> str:
    """Return a name so that the words and figures around it keep their order, whichever way its script runs."""
    runs_leftwards = any(unicodedata.bidirectional(character) in {"R", "AL"} for character in name)
    return f"\u2068{name}\u2069" if runs_leftwards else name


def readings(number: int, left_out: int = 0) -> str:
    """Return a number of timed readings, and how many of them count for nothing."""
    if not number:
        return _tr("no reading yet")
    told = count(number, _tr("{n} reading"), _tr("{n} readings"))
    return _tr("{readings}, {n} left out").format(readings=told, n=left_out) if left_out else told


def readings_of(profile: Profile, language: str) -> str:
    """Return how many readings a profile has in a language."""
    heard = len(profile.heard_in(language))
    return readings(heard, heard - profile.pace(language).readings)


def spread(estimate: Estimate) -> tuple[tuple[str, str], ...]:
    """Return the ranges in which half, four in five and nine in ten of all deliveries end, each with its words."""
    levels = ((0.5, _tr("half of all deliveries")), (0.8, _tr("4 in 5")), (0.9, _tr("9 in 10")))
    return tuple((words, _between(*estimate.interval(level))) for level, words in levels)


def slow_to_fast(estimate: Estimate) -> tuple[tuple[str, str, str], ...]:
    """Return a fast, a likely and a slow time of the whole text: its name, the time, and the chance of it."""
    return (
        (_tr("fast"), minutes_and_seconds(estimate.low), _tr("1 in 10 is faster")),
        (_tr("likely"), minutes_and_seconds(estimate.seconds), _tr("half are faster")),
        (_tr("slow"), minutes_and_seconds(estimate.high), _tr("1 in 10 is slower")),
    )


def _between(low: float, high: float) -> str:
    return f"{minutes_and_seconds(low)}–{minutes_and_seconds(high)}"


def is_sure(estimate: Estimate, slot_seconds: float) -> bool:
    """Whether the text is as sure to end inside the slot as one can wish."""
    return estimate.chance_within(slot_seconds) >= SURE


def aim(estimate: Estimate, slot_seconds: float) -> str:
    """Return the time to aim for so that nine deliveries in ten end inside the slot; "" where pauses fill it."""
    seconds = aim_for(estimate, slot_seconds, SURE)
    if seconds is None:
        return ""
    # Rounded down: a second more would promise too much.
    return _tr("aim for {time} to be 9 in 10 sure").format(time=minutes_and_seconds(int(seconds)))


def aim_in_words(estimate: Estimate, slot_seconds: float, known: Pace) -> str:
    """Return the time to aim for with the words to cut for it, or those left; "" where pauses fill the slot."""
    seconds = aim_for(estimate, slot_seconds, SURE)
    if seconds is None:
        return ""
    left = words_left(estimate, seconds, known)
    if not left:
        return aim(estimate, slot_seconds)
    amount = to_cut(-left, known.language) if left < 0 else still_left(left, known.language)
    return _tr("{aim}: {amount}").format(aim=aim(estimate, slot_seconds), amount=amount)


def why_unsure(known: Pace) -> str:
    """Return why the range is as wide as it is, and what would narrow it."""
    told = {
        WhyUnsure.NOT_HEARD: _tr("Nobody has timed this speaker yet, and people differ: one reading would narrow it."),
        WhyUnsure.FEW_MEASURED: _tr(
            "Few speakers of {language} were measured, and nobody has timed this one: one reading would narrow it."
        ),
        WhyUnsure.NONE_MEASURED: _tr(
            "The usual pace in {language} is inferred, and nobody has timed this speaker: one reading would narrow it."
        ),
        WhyUnsure.ONLY_NAMED: _tr("The pace was named, not timed: people know their own only roughly."),
        WhyUnsure.ONE_READING: _tr("One reading may not have been a usual one: a second would narrow it."),
        WhyUnsure.TEXTS_DIFFER: _tr(
            "The same speaker still differs from text to text: a rehearsal of this one would narrow it."
        ),
        WhyUnsure.RUNS_DIFFER: _tr("This very text was timed; from one time to the next a speaker still differs."),
    }[known.why_unsure]
    return told.format(language=language_name(known.language))


def preset(known: Preset) -> str:
    """Return the name of a pace to choose."""
    names = {
        "interpreters": _tr("For the interpreters"),
        "council": _tr("Council median"),
        "quick": _tr("Quick"),
    }
    return names.get(known.id, known.id)


def source(known: Reading) -> str:
    """Return how a reading came to be timed, in a word."""
    return {
        ReadingSource.CALIBRATION: _tr("passage"),
        ReadingSource.REHEARSAL: _tr("rehearsal"),
        ReadingSource.TIMED_TEXT: _tr("timed text"),
    }[known.source]


def occasion(known: Reading) -> str:
    """Return when and how a reading was timed: `2026-11-22 · passage`."""
    return " · ".join(part for part in (known.at[:_DATE_CHARACTERS], source(known)) if part)


def against_usual(rate: float) -> str:
    """Return a pace beside the usual one of its language; `rate` is the logarithm of how many times longer it takes."""
    gain = math.exp(-rate) - 1
    if abs(gain) <= _AS_USUAL:
        return _tr("as fast as usual")
    told = _tr("{n} % faster than usual") if gain > 0 else _tr("{n} % slower than usual")
    return told.format(n=round(100 * abs(gain)))


def pace_against_usual(known: Pace) -> str:
    """Return a pace beside the usual one of its language."""
    return against_usual(math.log(known.seconds_per_unit / usual_pace(known.language).seconds_per_unit))


def elsewhere(known: Sequence[Reading], language: str) -> str:
    """Return the readings that a profile has in other languages, which say nothing of this one; "" without any."""
    others: dict[str, int] = {}
    for reading in known:
        if reading.language != language:
            others[reading.language] = others.get(reading.language, 0) + 1
    listed = (
        _tr("{readings} in {language}").format(language=language_name(c), readings=readings(n))
        for c, n in others.items()
    )
    return ", ".join(listed)


def refusal(known: Reading) -> str:
    """Return why a reading cannot be learnt from; "" for one that can."""
    if known.is_plausible:
        return ""
    if known.seconds < SHORTEST_SECONDS:
        return _tr("Less than {seconds} seconds say too little about a pace.").format(seconds=round(SHORTEST_SECONDS))
    if known.units <= 0:
        return _tr("Nothing is spoken in this text.")
    if known.rate > 0:
        return _tr("This is slower than anyone speaks: the clock ran on, or only a part was read.")
    return _tr("This is quicker than anyone speaks: not all of it was read.")
