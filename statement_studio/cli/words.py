"""The sentences of the command line."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path
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
        "export": "Write PDF and text, or the reading copy for the speaker.",
        "agenda": "Show bodies, items, segments and limits, with source and date.",
    }
)
HOW_TO_COMMAND = f"Commands without the window: {', '.join(COMMANDS)}. `statement-studio COMMAND --help` explains each."
NO_DISPLAY = (
    "No display can be had here, so there is no window. On a desktop, or with DISPLAY or WAYLAND_DISPLAY set, "
    "the same command opens it."
)
NO_SUCH_PROFILE = "There is no profile “{name}” on this computer. Write one of: {known}."
NO_PROFILES = "There is no profile “{name}” on this computer, nor any other. Make one in the window, or write --pace."
EXPLAINED = "Word by word: when it starts, what it takes, how much of that is silence, as written, as said."
WHY_UNSURE = MappingProxyType(
    {
        "not_heard": "nobody has timed this speaker, and people differ by far more than texts do",
        "few_measured": "nobody has timed this speaker, and few speakers of this language were measured",
        "none_measured": "nobody has timed this speaker, and no single speaker of this language was measured",
        "only_named": "the pace was named and not timed, and people know their own only roughly",
        "one_reading": "one timed reading does not tell whether it was a usual one",
        "texts_differ": "the same speaker differs from text to text",
        "runs_differ": "the same speaker differs from run to run of the same text",
    }
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


_SURE = 0.9  # the chance that "9 in 10 sure" means


def clean(text: str) -> str:
    """Return a text without control characters, which could drive a terminal; line ends stay."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in _UNSEEN or c in "\u200c\u200d")


def _line(text: str) -> str:
    return clean(" ".join(text.split()))


def unknown_value(option: str, value: str, known: Sequence[str]) -> str:
    """Return that an option has a value the program does not know."""
    return f"{option}: “{value}” is not known here. Write one of: {', '.join(known)}."


def only_pdf(named: str) -> str:
    """Return that a format was asked for in which there is no reading copy."""
    return (
        f"--format {named}: the reading copy is made as PDF alone. "
        f"Leave --format out, or leave --copy reading out to export the statement as {named}."
    )


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
    own = data["words_per_minute_of_text"]
    rate = f"{count}, {round(_number(own))} {unit}s a minute" if own is not None else count
    lines.append(f"{rate} ({_origin(data)}), language: {language}.")
    if data["slot_seconds"] is not None and _number(data["chance_to_fit"]) < _SURE:
        lines += [f"{_aim(data).capitalize()}."] if _aim(data) else []
    return "\n".join([*lines, *beginnings(data)])


def beginnings(data: Mapping[str, object]) -> list[str]:
    """Return a line for each paragraph: when it begins and with what."""
    paragraphs = data["paragraphs"]
    assert isinstance(paragraphs, list), "as timed.py makes it"
    lines = []
    for paragraph in paragraphs:
        text = _line(paragraph["text"])
        beginning = (text if len(text) <= 60 else text[:59] + "…") or "(pause)"
        lines.append(f"  {minutes_and_seconds(paragraph['starts_at']):>5}  {beginning}")
    return lines


def _against_slot(data: Mapping[str, object]) -> str:
    if data["slot_seconds"] is None:
        return "No slot is known."
    slot, seconds = _number(data["slot_seconds"]), _number(data["seconds"])
    limit = minutes_and_seconds(slot)
    left = round(_number(data["words_left"]))
    gap, language = whole_seconds_left(seconds, slot), str(data["language"])
    stands = f"{-gap} s over" if gap < 0 else f"{gap} s left"
    advice = f"{_counted(left, language)} left" if left >= 0 else f"cut {_counted(-left, language)}"
    if data["slot_must_be_confirmed"]:
        limit += " (please confirm with the secretariat)"
    return f"Slot {limit}: {stands}, {_chance(data)} inside it, {advice}."


def summary(data: Mapping[str, object], units: float) -> str:
    """Return in one line what an estimate rests on, how sure it is and why it is no surer."""
    pace, intervals = data["pace"], data["intervals"]
    assert isinstance(pace, dict), "as timed.py makes it"
    assert isinstance(intervals, dict), "as timed.py makes it"
    ranges = (f"{level} % between {' and '.join(map(minutes_and_seconds, ends))}" for level, ends in intervals.items())
    parts = [f"{units:.0f} spoken characters at {pace['seconds_per_unit']:.4f} s each ({_origin(data)})"]
    parts.append("of all deliveries " + ", ".join(ranges))
    if data["slot_seconds"] is not None:
        parts += [f"{_chance(data)} inside {minutes_and_seconds(_number(data['slot_seconds']))}"]
        parts += [_aim(data)] if _aim(data) else []
    parts.append(f"the range is as wide as it is because {WHY_UNSURE[pace['why_unsure']]}")
    return "; ".join(_line(part) for part in parts) + "."


def missing_profile(folder: Path, name: str) -> str:
    """Return that a statement asks for a speaker who is not known."""
    return f"{folder}: The profile “{name}” is neither on this computer nor in the project; the usual pace is taken."


def both_sides(place: str, line: int) -> str:
    """Return that git left two versions in a text, and that its time is no time of anything that will be said."""
    return (
        f"{place}, line {line}: Two versions stand here, with the marks of git between them; both are timed. Keep one."
    )


def moment(seconds: float) -> str:
    """Return a time on the clock to the tenth of a second, such as `1:05.3`."""
    tenths = round(seconds * 10)
    return f"{tenths // 600}:{tenths // 10 % 60:02d}.{tenths % 10}"


def cost(seconds: float) -> str:
    """Return a short time, to the tenth of a second, or to the hundredth where that would be none."""
    return f"{seconds:.1f} s" if seconds >= 0.1 else f"{seconds:.2f} s"


def silence(seconds: float) -> str:
    """Return how long nothing is said."""
    return f"silence {cost(seconds)}"


def piece(written: str) -> str:
    """Return a piece of the text as a cell of a table."""
    return _line(written)


def said(spoken: str, *, is_pause: bool) -> str:
    """Return how a piece is said, or what there is instead."""
    if spoken:
        return f"said {_line(spoken)}"
    return "(marked pause)" if is_pause else "(next paragraph)"


def _origin(data: Mapping[str, object]) -> str:
    """Return whose pace it is."""
    pace = data["pace"]
    assert isinstance(pace, dict), "as timed.py makes it"
    name, readings, same = pace["profile"], pace["readings"], pace["of_this_text"]
    if pace["origin"] == "by_hand":
        return f"set by hand: {_number(data['words_per_minute']):g} a minute of an average text"
    if pace["origin"] == "usual":
        return _line(f"usual pace, no reading of {name} in this language yet") if name else "usual pace"
    this_text = f", {same} of this text" if same else ""
    return _line(f"{name}, {readings} reading{'' if readings == 1 else 's'}{this_text}")


def _aim(data: Mapping[str, object]) -> str:
    """Return which estimate to aim for; nothing where the pauses alone fill the slot."""
    if data["aim_seconds"] is None:
        return ""
    return f"aim for {minutes_and_seconds(int(_number(data['aim_seconds'])))} to be 9 in 10 sure"


def _chance(data: Mapping[str, object]) -> str:
    times, of = chance_in_steps(_number(data["chance_to_fit"]))
    return {0: "hardly ever", of: "almost surely"}.get(times, f"about {times} in {of} to finish")


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
