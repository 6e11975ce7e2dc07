"""What the lines of `rehearsals.yaml` mean: names, types and limits of takes, in both directions."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from statement_studio.domain.take import (
    LONGEST_NOTE,
    LONGEST_UNHEARD,
    MOST_LAPS,
    Break,
    BreakReason,
    Lap,
    LapSource,
    Take,
)

from .plain_yaml import Fields, Items, Scalar
from .sections import FORMAT, LONGEST_SECONDS, TEXT_KEY, Section, fields_of, length_text, plain_number, with_unknown

TAKES_ORDER = ("format", "text", "takes")
_TAKE = (
    *("at", "seconds", "slot", "text_sha256", "language", "speaker", "planned", "late", "shifted"),
    *("laps", "breaks", "unheard", "note", "recording", "said"),
)


class _Said(StrEnum):
    """How much of the text was spoken, heard or not."""

    UNTOLD = ""
    ALL = "all"
    PART = "part"


_SAID_ALL = MappingProxyType({_Said.UNTOLD: None, _Said.ALL: True, _Said.PART: False})
_LONGEST_SPOKEN = 36_000.0
_LEAST_SPOKEN = 0.1


def takes_to_fields(takes: tuple[Take, ...], text_key: str = "") -> Fields:
    """Return what `rehearsals.yaml` says; `text_key` is that by which readings of the statement know each other."""
    return fields_of(format=str(FORMAT), text=text_key, takes=Items(tuple(_take_to_fields(take) for take in takes)))


def takes_from_fields(root: Fields, path: Path) -> tuple[Take, ...]:
    """Return the takes that a file holds. Raises FileProblem naming the line."""
    read = Section(path, root)
    read.check_format()
    return tuple(map(_take_from_fields, read.rows("takes")))


def text_key_from_fields(root: Fields, path: Path) -> str:
    """Return the key of the text that `rehearsals.yaml` holds, or "". Raises FileProblem naming the line."""
    read = Section(path, root)
    key = read.text("text", "")
    if not TEXT_KEY.fullmatch(key):
        read.refuse(
            "“{text}” is not the key of a text. Remove this line; the next rehearsal makes one.", "text", text=key
        )
    return key


def _take_to_fields(take: Take) -> Fields:
    known = fields_of(
        at=take.at,
        seconds=f"{min(max(take.seconds, _LEAST_SPOKEN), _LONGEST_SPOKEN):.1f}",  # what can be read again
        slot=length_text(take.slot_seconds),
        text_sha256=take.text_sha256,
        language=Scalar(take.language) if take.language else "",
        speaker=take.speaker,
        planned=_tenths(take.planned_seconds) if take.planned_seconds is not None else "",
        late=_tenths(take.late_seconds) if round(take.late_seconds, 1) else "",
        shifted=_tenths(take.shift_seconds, -LONGEST_SECONDS) if round(take.shift_seconds, 1) else "",
        laps=_items(map(_lap_to_fields, take.laps[:MOST_LAPS])),
        breaks=_items(map(_break_to_fields, take.breaks[:MOST_LAPS])),
        unheard=take.unheard[:LONGEST_UNHEARD],
        note=take.note,
        recording=take.recording,
        said=next(said.value for said, is_all in _SAID_ALL.items() if is_all is take.said_all),
    )
    return with_unknown(known, take.extra)


def _take_from_fields(read: Section) -> Take:
    seconds = read.length("seconds")
    if seconds is None:
        read.refuse("A take needs its length. Add it, such as “seconds: 92.5”.", "seconds")
    return Take(
        at=read.text("at", ""),
        seconds=seconds,
        slot_seconds=read.length("slot"),
        text_sha256=read.text("text_sha256", ""),
        language=read.text("language", ""),
        speaker=read.text("speaker", ""),
        planned_seconds=_seconds(read, "planned") if read.has("planned") else None,
        late_seconds=_seconds(read, "late") if read.has("late") else 0.0,
        shift_seconds=_seconds(read, "shifted", -LONGEST_SECONDS) if read.has("shifted") else 0.0,
        laps=tuple(map(_lap_from_fields, _rows(read, "laps"))),
        breaks=tuple(map(_break_from_fields, _rows(read, "breaks"))),
        unheard=_short(read, "unheard", LONGEST_UNHEARD),
        note=_short(read, "note", LONGEST_NOTE),
        recording=_recording(read),
        said_all=_SAID_ALL[read.choice("said", _Said, _Said.UNTOLD)],
        extra=read.unknown(*_TAKE),
    )


def _lap_to_fields(lap: Lap) -> Fields:
    return fields_of(
        paragraph=str(lap.paragraph + 1),  # people count from one
        at=_tenths(lap.at_seconds),
        planned=_tenths(lap.planned_seconds),
        source=lap.source.value,
    )


def _lap_from_fields(read: Section) -> Lap:
    number = read.number("paragraph", 1, 100_000)
    if number != int(number):
        read.refuse("A paragraph is counted in whole numbers. Correct it, such as “paragraph: 2”.", "paragraph")
    source = read.choice("source", LapSource, LapSource.KEY)
    return Lap(int(number) - 1, _seconds(read, "at"), _seconds(read, "planned"), source)


def _break_to_fields(each: Break) -> Fields:
    return fields_of(at=_tenths(each.at_seconds), seconds=_tenths(each.seconds), reason=each.reason.value)


def _break_from_fields(read: Section) -> Break:
    reason = read.choice("reason", BreakReason, BreakReason.PAUSE)
    return Break(_seconds(read, "at"), _seconds(read, "seconds"), reason)


def _items(entries: Iterable[Fields]) -> Items | str:
    return Items(found) if (found := tuple(entries)) else ""


def _rows(read: Section, key: str) -> tuple[Section, ...]:
    rows = tuple(read.rows(key))
    if len(rows) > MOST_LAPS:
        read.refuse("There are more than {most} entries. Remove some.", key, most=MOST_LAPS)
    return rows


def _short(read: Section, key: str, most: int) -> str:
    text = read.text(key, "")
    if len(text) > most:
        read.refuse(
            "“{name}” has {length} characters; {most} are possible. Shorten it.", key, length=len(text), most=most
        )
    return text


def _recording(read: Section) -> str:
    """Return the name of a sound file: of a file in the folder of recordings, and never a path that leads elsewhere."""
    name = read.text("recording", "")
    if name and (name != Path(name).name or "\\" in name or name.startswith(".")):
        read.refuse("“{text}” is not the name of a recording. Remove this line.", "recording", text=name)
    return name


def _seconds(read: Section, key: str, least: float = 0) -> float:
    return read.number(key, least, LONGEST_SECONDS)


def _tenths(seconds: float, least: float = 0) -> str:
    """Return seconds as they can be read again: a pause over a weekend must not make the file unreadable."""
    return plain_number(round(min(max(least, seconds), LONGEST_SECONDS), 1))
