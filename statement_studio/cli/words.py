"""The sentences of the command line."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from statement_studio.domain.agenda import Body, Catalogue, Certainty, Limit
from statement_studio.domain.check_words import sentence
from statement_studio.domain.checks import Finding
from statement_studio.domain.clock import minutes_and_seconds, whole_seconds_left
from statement_studio.domain.estimate import chance_in_steps

ABOUT = "Draft, time, co-sign, rehearse and export statements for the UN Human Rights Council."
COMMANDS = MappingProxyType(
    {
        "new": "Make a project folder.",
        "time": "Estimate the speaking time against the slot.",
        "check": "Open a project as the window would and run every check.",
        "export": "Write PDF and text.",
        "agenda": "Show bodies, items, segments and limits, with source and date.",
    }
)
HOW_TO_COMMAND = f"Commands without the window: {', '.join(COMMANDS)}. `statement-studio COMMAND --help` explains each."
NO_DISPLAY = (
    "No display can be had here, so there is no window. On a desktop, or with DISPLAY or WAYLAND_DISPLAY set, "
    "the same command opens it."
)
NEW_OPTIONS = MappingProxyType(
    {
        "body": "identifier of the body (hrc)",
        "item": "number of the agenda item",
        "segment": "identifier of the segment, such as interactive_dialogue",
        "speaker": "identifier of the speaker category (ngo)",
        "session": "number of the session (the latest that has begun)",
        "date": "date of delivery, such as 2026-03-09",
        "title": "title of the statement",
        "topic": "mandate holder, topic or country of the debate",
        "organisation": "organisation that takes the floor",
        "name": "person who delivers the statement",
        "template": "template to begin with (the one for the segment)",
    }
)
_UNSEEN = ("Cc", "Cf", "Zl", "Zp")
"""Categories of Unicode of what drives a terminal, turns a line round or ends it."""


def clean(text: str) -> str:
    """Return a text without control characters, which could drive a terminal; line ends stay."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN or c in "\u200c\u200d")


def _line(text: str) -> str:
    return clean(" ".join(text.split()))


def unknown_value(option: str, value: str, known: Sequence[str]) -> str:
    """Return that an option has a value the program does not know."""
    return f"{option}: “{value}” is not known here. Write one of: {', '.join(known)}."


def missing_glyph(package: str) -> str:
    """Return the template of the message for a character that cannot be printed."""
    if not package:
        return "No font can show “{character}” ({code}). Take it out of the text, or export as text."
    return "No font here can show “{character}” ({code}). Install the package {package}, or export as text."


def finding(found: Finding) -> dict[str, object]:
    """Return what `check --json` says of a finding."""
    message = _line(sentence(found))
    return {"id": found.check.value, "severity": found.severity.value, "message": message, "line": found.line}


def finding_line(data: Mapping[str, object]) -> str:
    """Return a finding as a line for people."""
    place = f"statement.md, line {data['line']}: " if data["line"] else ""
    return f"{data['severity']}: {place}{data['message']}"


def report(data: Mapping[str, object], title: str) -> str:
    """Return the time report of an input for people. `data` is what `time --json` prints."""
    seconds, low, high = _number(data["seconds"]), _number(data["low"]), _number(data["high"])
    lines = [_line(title)] if title else []
    range_ = f"likely {minutes_and_seconds(low)} to {minutes_and_seconds(high)}"
    lines.append(f"{minutes_and_seconds(seconds)}, {range_}. {_against_slot(data)}".rstrip())
    language = str(data["language"])
    count, unit = _counted(round(_number(data["words"])), language), _unit(language)
    lines.append(f"{count}, {data['words_per_minute']:g} {unit}s a minute, language: {language}.")
    paragraphs = data["paragraphs"]
    assert isinstance(paragraphs, list), "as timed.py makes it"
    for paragraph in paragraphs:
        text = _line(paragraph["text"])
        beginning = (text if len(text) <= 60 else text[:59] + "…") or "(pause)"
        lines.append(f"  {minutes_and_seconds(paragraph['starts_at']):>5}  {beginning}")
    return "\n".join(lines)


def _against_slot(data: Mapping[str, object]) -> str:
    if data["slot_seconds"] is None:
        return "No slot is known."
    slot, seconds = _number(data["slot_seconds"]), _number(data["seconds"])
    times, of = chance_in_steps(_number(data["chance_to_fit"]))
    chance = {0: "hardly ever", of: "almost surely"}.get(times, f"about {times} in {of} to finish")
    limit = minutes_and_seconds(slot)
    left = round(_number(data["words_left"]))
    gap, language = whole_seconds_left(seconds, slot), str(data["language"])
    stands = f"{-gap} s over" if gap < 0 else f"{gap} s left"
    advice = f"{_counted(left, language)} left" if left >= 0 else f"cut {_counted(-left, language)}"
    if data["slot_must_be_confirmed"]:
        limit += " (please confirm with the secretariat)"
    return f"Slot {limit}: {stands}, {chance} inside it, {advice}."


def _counted(number: int, language: str) -> str:
    return f"{number} {_unit(language)}{'' if number == 1 else 's'}"


def _unit(language: str) -> str:
    """Return what a text is counted in: Chinese has no spaces between its words."""
    return "character" if language == "zh" else "word"


def agenda(body: Body, catalogue: Catalogue) -> str:
    """Return a body with its items and limits for people."""
    lines = [f"{body.name} ({body.id})"]
    lines += [f"  {item.number:>3}. {item.title}{_doubt(item.certainty)}" for item in body.items]
    for segment in body.segments:
        lines.append(f"  {segment.label} ({segment.id})")
        for category in catalogue.categories:
            limit = segment.limits.get(category.id)
            if limit is not None:
                lines.append(f"      {category.label} ({category.id}): {_limit(limit)}")
    return "\n".join(lines)


def _limit(limit: Limit) -> str:
    time = minutes_and_seconds(limit.seconds)
    return f"{time}{_doubt(limit.certainty)}. {limit.source.title} (as of {limit.source.as_of})"


def _doubt(certainty: Certainty) -> str:
    return "" if certainty is Certainty.CERTAIN else f" [{certainty.value}: please confirm with the secretariat]"


def _number(value: object) -> float:
    assert isinstance(value, int | float), "as timed.py makes it"
    return float(value)
