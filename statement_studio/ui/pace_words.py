"""Sentences about whose pace a text is timed at, how sure that is, and which readings it was learnt from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import Estimate, aim_for
from statement_studio.domain.language import script_direction
from statement_studio.domain.pace import Pace, PaceOrigin, Preset, WhyUnsure
from statement_studio.domain.profile import SHORTEST_SECONDS, Reading, ReadingSource

from .words import count, language_name, rate_in

SURE = 0.9
"""The chance to end inside the slot that a speaker is told to aim for."""
_NAME_CHARACTERS = 20
_DATE_CHARACTERS = len("2026-11-22")


def _tr(text: str) -> str:
    return QCoreApplication.translate("PaceWords", text)


def pace(known: Pace) -> str:
    """Return whose pace the estimate takes, and how fast that is."""
    rate = rate_in(round(known.words_per_minute), known.language)
    if known.origin is PaceOrigin.BY_HAND:
        return _tr("{rate}: set by hand").format(rate=rate)
    if known.origin is PaceOrigin.HEARD:
        heard = readings(known.readings)
        return _tr("{rate}: {name}, {readings}").format(rate=rate, name=short_name(known.profile), readings=heard)
    language = language_name(known.language)
    if known.profile:
        name, heard = short_name(known.profile), readings(0)
        return _tr("{rate}: {name}, {readings}").format(rate=rate, name=name, readings=heard)
    return _tr("{rate}: usual pace, {language}").format(rate=rate, language=language)


def short_name(name: str) -> str:
    """Return a name as it stands within a sentence: shortened in the middle, and set apart when it runs leftwards."""
    if len(name) > _NAME_CHARACTERS:
        half = (_NAME_CHARACTERS - 1) // 2
        name = f"{name[:half].rstrip()}…{name[-half:].lstrip()}"
    return apart(name)


def apart(name: str) -> str:
    """Return a name so that the words around it keep their order, whichever way its script runs."""
    return f"\u2068{name}\u2069" if script_direction(name) == "rtl" else name


def readings(number: int) -> str:
    """Return a number of timed readings."""
    if not number:
        return _tr("no reading yet")
    return count(number, _tr("{n} reading"), _tr("{n} readings"))


def spread(estimate: Estimate) -> tuple[tuple[str, str], ...]:
    """Return the ranges in which half, four in five and nine in ten of all deliveries end, each with its words."""
    levels = ((0.5, _tr("half of all deliveries")), (0.8, _tr("4 in 5")), (0.9, _tr("9 in 10")))
    return tuple((words, _between(*estimate.interval(level))) for level, words in levels)


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


def reading_rate(known: Reading) -> str:
    """Return the pace of a reading."""
    return rate_in(round(known.words_per_minute), known.language)


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
        return _tr("{rate} is slower than anyone speaks: the clock ran on, or only a part was read.").format(
            rate=reading_rate(known)
        )
    return _tr("{rate} is quicker than anyone speaks: not all of it was read.").format(rate=reading_rate(known))
