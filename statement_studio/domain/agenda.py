"""How a body arranges its debates: items, segments, who may speak and for how long, and how sure that is.

Every limit is data with a source; nothing here knows a number of seconds by itself. What a thing is called in a
language, it says itself: `name_in`, `label_in`, `title_in`, `note_in`, each in English where the catalogue has no more.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .statement import Statement

Names = Mapping[str, str]
"""Language code -> what a thing is called in that language."""


def named_in(language: str, names: Names, english: str) -> str:
    """Return the name in a language (`fr`, `fr-CH`), or the English one where there is none."""
    return names.get(language) or names.get(language.partition("-")[0].lower()) or english


class Certainty(StrEnum):
    """How well a fact of the catalogue is known: a source says it, it was measured or inferred, or nobody was found."""

    CERTAIN = "certain"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact was found: words for people, an address where there is one, and the session or year it holds for.

    The title of a document stays as it was published; `titles` are for a source that is told in words of our own.
    """

    id: str
    title: str
    as_of: str
    address: str = ""
    titles: Names = field(default_factory=dict)

    def title_in(self, language: str) -> str:
        """Return the title in a language, as it is written where it is not told in that one."""
        return named_in(language, self.titles, self.title)


@dataclass(frozen=True, slots=True)
class Limit:
    """A speaking limit in seconds, with its source. One that is not CERTAIN must be confirmed with the secretariat."""

    seconds: float
    certainty: Certainty
    source: Source
    note: str = ""
    notes: Names = field(default_factory=dict)

    def note_in(self, language: str) -> str:
        """Return the note in a language, in English where the catalogue has none."""
        return named_in(language, self.notes, self.note)


@dataclass(frozen=True, slots=True)
class SpeakerCategory:
    """A group of speakers that a body treats alike (`ngo`, `member_state`, …)."""

    id: str
    label: str
    labels: Names = field(default_factory=dict)

    def label_in(self, language: str) -> str:
        """Return the label in a language, in English where the catalogue has none."""
        return named_in(language, self.labels, self.label)


@dataclass(frozen=True, slots=True)
class Segment:
    """A kind of debate. `limits` maps a speaker category to its limit; a category without one is not known to speak."""

    id: str
    label: str
    limits: Mapping[str, Limit]
    total: Limit | None = None
    note: str = ""
    labels: Names = field(default_factory=dict)

    def label_in(self, language: str) -> str:
        """Return the label in a language, in English where the catalogue has none."""
        return named_in(language, self.labels, self.label)


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item of the agenda under its official title, with the segments usually held under it."""

    number: str
    title: str
    segments: tuple[str, ...]
    certainty: Certainty = Certainty.CERTAIN
    titles: Names = field(default_factory=dict)

    def title_in(self, language: str) -> str:
        """Return the official title in a language, in English where the catalogue has none."""
        return named_in(language, self.titles, self.title)


@dataclass(frozen=True, slots=True)
class Session:
    """A regular session. `starts` and `ends` are ISO dates; `ends` is empty when the end is not known."""

    number: str
    label: str
    starts: str
    ends: str
    president: str
    certainty: Certainty
    labels: Names = field(default_factory=dict)
    presidents: Names = field(default_factory=dict)

    def label_in(self, language: str) -> str:
        """Return the label in a language, in English where the catalogue has none."""
        return named_in(language, self.labels, self.label)

    def president_in(self, language: str) -> str:
        """Return the president, with the country as a language names it where the catalogue tells."""
        return named_in(language, self.presidents, self.president)


@dataclass(frozen=True, slots=True)
class SpecialSession:
    """A special session, its date (ISO) and its subject."""

    number: str
    label: str
    date: str
    subject: str
    certainty: Certainty
    labels: Names = field(default_factory=dict)
    subjects: Names = field(default_factory=dict)

    def label_in(self, language: str) -> str:
        """Return the label in a language, in English where the catalogue has none."""
        return named_in(language, self.labels, self.label)

    def subject_in(self, language: str) -> str:
        """Return the subject in a language, in English where the catalogue has none."""
        return named_in(language, self.subjects, self.subject)


@dataclass(frozen=True, slots=True)
class FormerLimit:
    """A limit that was in force once: kept so that an old statement can be judged by the rule of its day."""

    as_of: str
    segment: str
    category: str
    seconds: float
    certainty: Certainty
    source: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body in whose room statements are made."""

    id: str
    name: str
    items: tuple[AgendaItem, ...] = ()
    segments: tuple[Segment, ...] = ()
    sessions: tuple[Session, ...] = ()
    special_sessions: tuple[SpecialSession, ...] = ()
    former_limits: tuple[FormerLimit, ...] = ()
    chairs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Language code -> forms of address for whoever sits in the chair."""
    addressees: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Language code -> forms of address for those a dialogue is held with."""
    names: Names = field(default_factory=dict)

    def name_in(self, language: str) -> str:
        """Return the name in a language, in English where the catalogue has none."""
        return named_in(language, self.names, self.name)

    def item(self, number: str) -> AgendaItem | None:
        """Return the item of this number, or None."""
        return next((i for i in self.items if i.number == number), None)

    def segment(self, segment_id: str) -> Segment | None:
        """Return the segment of this identifier, or None."""
        return next((s for s in self.segments if s.id == segment_id), None)

    def session(self, number: str) -> Session | None:
        """Return the regular session of this number, or None."""
        return next((s for s in self.sessions if s.number == number), None)

    def special_session(self, number: str) -> SpecialSession | None:
        """Return the special session of this number (`S-37`), or None."""
        return next((s for s in self.special_sessions if s.number == number), None)

    def segments_under(self, item_number: str) -> tuple[Segment, ...]:
        """Return the segments usually held under an item; all of them when the body has no such item."""
        item = self.item(item_number)
        if item is None:
            return self.segments
        return tuple(s for s in (self.segment(i) for i in item.segments) if s is not None)

    def session_on(self, date: str) -> Session | None:
        """Return the latest session that had begun on an ISO date, or None."""
        begun = [s for s in self.sessions if s.starts <= date]
        return max(begun, key=lambda s: s.starts, default=None)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All bodies and speaker categories that the program knows."""

    bodies: tuple[Body, ...]
    categories: tuple[SpeakerCategory, ...]

    def body(self, body_id: str) -> Body | None:
        """Return the body of this identifier, or None."""
        return next((b for b in self.bodies if b.id == body_id), None)

    def category(self, category_id: str) -> SpeakerCategory | None:
        """Return the speaker category of this identifier, or None."""
        return next((c for c in self.categories if c.id == category_id), None)

    def limit_for(self, statement: Statement) -> Limit | None:
        """Return what the catalogue says of this statement's slot; None for a letter and where nothing is known."""
        if not statement.is_timed:
            return None
        body = self.body(statement.body)
        segment = body.segment(statement.segment) if body else None
        return segment.limits.get(statement.speaker.category) if segment else None

    def must_be_confirmed(self, statement: Statement) -> bool:
        """Whether the slot in force rests on a limit that the secretariat should confirm; one set by hand does not."""
        limit = self.limit_for(statement)
        return statement.slot_seconds is None and limit is not None and limit.certainty is not Certainty.CERTAIN

    def slot_of(self, statement: Statement) -> float | None:
        """Return the slot in seconds: the statement's own where it overrides, else the catalogue's, else None."""
        if not statement.is_timed:
            return None
        if statement.slot_seconds is not None:
            return statement.slot_seconds
        limit = self.limit_for(statement)
        return limit.seconds if limit else None
