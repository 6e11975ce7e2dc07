"""Sentences about time and trouble, in words a person in the room would use."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from statement_studio.domain.agenda import Body, Catalogue, Certainty, Limit
from statement_studio.domain.check_words import SENTENCES, sentence
from statement_studio.domain.checks import Finding
from statement_studio.domain.clock import minutes_and_seconds, whole_seconds_left
from statement_studio.domain.estimate import (
    Estimate,
    chance_in_steps,
    words_left,
    words_per_minute_needed,
    words_per_minute_of,
)
from statement_studio.domain.pace import Pace
from statement_studio.domain.statement import Statement

from .translator import window_language

if TYPE_CHECKING:
    from statement_studio.session.publishing import FileProblem, MissingGlyph

_SECONDS_COUNTED = 60
"""From here on a difference is told in minutes and seconds."""
_FASTEST = 1.5
"""Times the rate in force: to speak faster than that is told as a fact, not as advice."""
_SLOWEST = 0.5
"""Times the rate in force: that a text would bear to be spoken slower than that is of no use to anybody."""


def tr(text: str) -> str:
    """Return a text of the window in the person's language."""
    return QCoreApplication.translate("Words", text)


def tenths(number: float) -> str:
    """Return a number with one decimal, as the person's language writes it."""
    return QLocale().toString(number, "f", 1)


def count(number: int, one: str, many: str) -> str:
    """Return `one` or `many` (already translated, with `{n}`) for a number."""
    return (one if number == 1 else many).format(n=number)


def problem(trouble: FileProblem) -> str:
    """Return what went wrong with a file, in the person's language."""
    return trouble.sentence(QCoreApplication.translate("Problem", trouble.what))


def finding(found: Finding) -> str:
    """Return one thing that is wrong or missing, in the person's language."""
    return sentence(found, QCoreApplication.translate("Checks", SENTENCES[found.check]))


def left_or_over(estimate: Estimate, slot_seconds: float) -> str:
    """Return how the estimate stands to the slot: `8 seconds left`, `5 seconds over`, `18:22 over`."""
    return margin(estimate.seconds, slot_seconds)


def margin(clock_seconds: float, slot_seconds: float) -> str:
    """Return how a time stands to the slot, in the same words."""
    gap = whole_seconds_left(clock_seconds, slot_seconds)
    seconds = abs(gap)
    if seconds == 0:
        return tr("just the slot")
    if seconds >= _SECONDS_COUNTED:
        told = tr("{time} left") if gap > 0 else tr("{time} over")
        return told.format(time=minutes_and_seconds(seconds))
    if gap > 0:
        return count(seconds, tr("{n} second left"), tr("{n} seconds left"))
    return count(seconds, tr("{n} second over"), tr("{n} seconds over"))


def likely(estimate: Estimate) -> str:
    """Return the range that holds 4 deliveries in 5."""
    low, high = minutes_and_seconds(estimate.low), minutes_and_seconds(estimate.high)
    return tr("likely {low} to {high}").format(low=low, high=high)


def chance(estimate: Estimate, slot_seconds: float) -> str:
    """Return the chance to finish inside the slot, in coarse steps: more would be false precision."""
    slot = minutes_and_seconds(slot_seconds)
    times, of = chance_in_steps(estimate.chance_within(slot_seconds))
    if times == 0:
        return tr("hardly ever inside {slot}").format(slot=slot)
    if times == of:
        return tr("almost surely inside {slot}").format(slot=slot)
    return tr("about {times} in {of} to finish inside {slot}").format(times=times, of=of, slot=slot)


def to_do(estimate: Estimate, pace: Pace, slot_seconds: float) -> str:
    """Return what would fit: words to cut or words that are left, and how many of this text a minute the slot needs."""
    left = words_left(estimate, slot_seconds, pace)
    needed, present = words_per_minute_needed(estimate, slot_seconds), words_per_minute_of(estimate) or math.inf
    rate = rate_in(math.ceil(needed), pace.language) if _SLOWEST * present <= needed < math.inf else ""
    if left >= 0:
        room = still_left(left, pace.language)
        return tr("{room}, {rate} would do").format(room=room, rate=rate) if rate else room
    cut = to_cut(-left, pace.language)
    if not rate:
        return cut
    is_advice = needed <= _FASTEST * present
    both = tr("{cut}, or speak at {rate}") if is_advice else tr("{cut}; all of it needs {rate}")
    return both.format(cut=cut, rate=rate)


def to_cut(number: int, language: str) -> str:
    """Return how many words are to go."""
    return tr("cut {words}").format(words=amount(number, language))


def still_left(number: int, language: str) -> str:
    """Return how many words there is room for."""
    return tr("{words} left").format(words=amount(number, language))


def amount(number: int, language: str) -> str:
    """Return a number of words; Chinese is counted in characters."""
    if language == "zh":
        return count(number, tr("{n} character"), tr("{n} characters"))
    return count(number, tr("{n} word"), tr("{n} words"))


def rate_in(number: int, language: str) -> str:
    """Return a rate in words a minute; Chinese is counted in characters."""
    many = tr("{n} characters a minute") if language == "zh" else tr("{n} words a minute")
    return many.format(n=number)


def language_name(code: str) -> str:
    """Return the name of a language of the United Nations, or its code."""
    names = {
        "en": tr("English"),
        "fr": tr("French"),
        "es": tr("Spanish"),
        "ru": tr("Russian"),
        "ar": tr("Arabic"),
        "zh": tr("Chinese"),
    }
    return names.get(code, code)


def slot_source(limit: Limit | None, statement: Statement) -> tuple[str, bool]:
    """Return where the slot comes from, and whether the secretariat should be asked to confirm it."""
    if statement.slot_seconds is not None:
        usual = (
            tr("set by you; the catalogue says {slot}").format(slot=minutes_and_seconds(limit.seconds)) if limit else ""
        )
        return usual or tr("set by you"), False
    if limit is None:
        return tr("No limit is known for this speaker here. Set the slot yourself; ask the secretariat."), True
    title, as_of = limit.source.title_in(window_language()), limit.source.as_of
    source = tr("{source} (as of {as_of})").format(source=title, as_of=as_of)
    if limit.certainty is Certainty.CERTAIN:
        return source, False
    kind = tr("Inferred") if limit.certainty is Certainty.INFERRED else tr("Not found in any source")
    return tr("{kind}: please confirm with the secretariat. {source}").format(kind=kind, source=source), True


def where(statement: Statement, catalogue: Catalogue) -> str:
    """Return the one line that says where a statement will be spoken, or to whom a letter goes."""
    if not statement.is_timed:
        parts = [
            tr("Open letter"),
            statement.addressee,
            statement.as_of and tr("as of {date}").format(date=statement.as_of),
        ]
        return "  ·  ".join(part for part in parts if part)
    body = catalogue.body(statement.body)
    segment = body.segment(statement.segment) if body else None
    name = body.name_in(window_language()) if body else statement.body
    debate = segment.label_in(window_language()) if segment else statement.segment
    parts = [
        ", ".join(p for p in (name, _session(statement.session, body)) if p),
        tr("Item {number}").format(number=statement.item) if statement.item else "",
        ", ".join(p for p in (debate, statement.topic) if p),
        _speaker_and_slot(statement, catalogue),
    ]
    return "  ·  ".join(part for part in parts if part)


def _session(number: str, body: Body | None) -> str:
    session = (body.session(number) or body.special_session(number)) if body else None
    if session:
        return session.label_in(window_language())
    return tr("session {number}").format(number=number) if number else ""


def _speaker_and_slot(statement: Statement, catalogue: Catalogue) -> str:
    category = catalogue.category(statement.speaker.category)
    slot = catalogue.slot_of(statement)
    time = minutes_and_seconds(slot) if slot is not None else tr("no slot yet")
    if catalogue.must_be_confirmed(statement):
        time = tr("{slot}, please confirm with the secretariat").format(slot=time)
    label = category.label_in(window_language()) if category else statement.speaker.category
    return ", ".join(p for p in (label, time) if p)


def missing_glyph(trouble: MissingGlyph) -> str:
    """Return which character cannot be printed and what to do about it."""
    character = f"“{trouble.character}” (U+{ord(trouble.character):04X} {trouble.name})"
    if not trouble.font_package:
        return tr("No font can show {character}. Take it out of the text.").format(character=character)
    return tr(
        "No font on this computer can show {character}. Install the package {package}, or take it out of the text. "
        "The text formats can be exported without it."
    ).format(character=character, package=trouble.font_package)
