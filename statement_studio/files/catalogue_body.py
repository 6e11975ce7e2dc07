"""What a catalogue file says about one body, and how a later file is laid over what an earlier one said."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from statement_studio.domain.agenda import (
    AgendaItem,
    Body,
    Certainty,
    FormerLimit,
    Limit,
    Names,
    Segment,
    Session,
    Source,
    SpecialSession,
)

from .plain_yaml import Scalar
from .problems import FileProblem
from .sections import Section

_T = TypeVar("_T")

_BODY_KEYS = (
    "id",
    "position",
    "name",
    "names",
    "chairs",
    "addressees",
    "sources",
    "segments",
    "items",
    "sessions",
    "special_sessions",
    "former_limits",
)
_NO_SEGMENT = "The segment “{name}” is not known. Known are: {known}."
_NO_CATEGORY = "The speaker category “{name}” is not known. Known are: {known}."


def laid_over(base: Body | None, file: Section, categories: frozenset[str]) -> Body:
    """Return the body of a file, over what is known of it. A new body must be complete, a known one need not.

    Items go by number, segments by identifier, limits by speaker category, sessions by number; former limits are added.
    Raises FileProblem.
    """
    file.allow_only(*_BODY_KEYS)
    known = base or Body(file.text("id"), file.text("name"))
    sources = {**_sources_of(known), **_read_sources(file)}
    segments = _read_segments(file, known, sources, categories)
    name = file.text("name", known.name)
    return replace(
        known,
        name=name,
        names=names_over(known.names, file, "names", is_same=name == known.name),
        chairs={**known.chairs, **file.lists_by_language("chairs")},
        addressees={**known.addressees, **file.lists_by_language("addressees")},
        segments=segments,
        items=_read_items(file, known, {s.id for s in segments}),
        sessions=_read_sessions(file, known),
        special_sessions=_read_special_sessions(file, known),
        former_limits=known.former_limits + _read_former_limits(file, sources, {s.id for s in segments}, categories),
    )


def names_over(known: Names, section: Section, key: str, *, is_same: bool) -> Names:
    """Return the names by language that a section gives over those known.

    `is_same` tells that the English name is as it was: those of another name say nothing of this one.
    """
    return {**(known if is_same else {}), **section.by_language(key)}


def _sources_of(body: Body) -> dict[str, Source]:
    """Return the sources that the limits of a body name, so that a later file may name them too."""
    limits = [limit for segment in body.segments for limit in (*segment.limits.values(), segment.total)]
    return {limit.source.id: limit.source for limit in limits if limit is not None}


def _read_sources(file: Section) -> dict[str, Source]:
    found: dict[str, Source] = {}
    for name, source in file.named("sources"):
        source.allow_only("title", "titles", "as_of", "address")
        found[name.text] = Source(
            name.text,
            source.text("title"),
            source.text("as_of"),
            source.text("address", ""),
            source.by_language("titles"),
        )
    return found


def _read_segments(
    file: Section, known: Body, sources: Mapping[str, Source], categories: frozenset[str]
) -> tuple[Segment, ...]:
    def segment(name: Scalar, section: Section) -> Segment:
        return _read_segment(name.text, section, known.segment(name.text), sources, categories)

    return _merged(known.segments, file.named("segments"), segment, lambda s: s.id)


def _read_segment(
    segment_id: str,
    section: Section,
    base: Segment | None,
    sources: Mapping[str, Source],
    categories: frozenset[str],
) -> Segment:
    section.allow_only("label", "labels", "note", "total", "limits")
    known = base or Segment(segment_id, section.text("label"), {})
    label, limits = section.text("label", known.label), dict(known.limits)
    for category, limit in section.named("limits"):
        _must_be_known(_NO_CATEGORY, category, categories, section)
        limits[category.text] = _read_limit(limit, sources)
    return replace(
        known,
        label=label,
        labels=names_over(known.labels, section, "labels", is_same=label == known.label),
        note=section.text("note", known.note),
        limits=limits,
        total=_read_limit(section.section("total"), sources) if section.has("total") else known.total,
    )


def _read_limit(section: Section, sources: Mapping[str, Source]) -> Limit:
    section.allow_only("seconds", "certainty", "source", "note", "notes")
    return Limit(
        section.seconds("seconds"),
        section.choice("certainty", Certainty),
        _source(section, sources),
        section.text("note", ""),
        section.by_language("notes"),
    )


def _source(section: Section, sources: Mapping[str, Source]) -> Source:
    name = section.text("source")
    if name not in sources:
        section.refuse(
            "The source “{source}” is not known. Add it under “sources”, with title and as_of.", "source", source=name
        )
    return sources[name]


def _read_items(file: Section, known: Body, segment_ids: Iterable[str]) -> tuple[AgendaItem, ...]:
    known_ids = frozenset(segment_ids)

    def item(name: Scalar, section: Section) -> AgendaItem:
        section.allow_only("title", "titles", "segments", "certainty")
        base = known.item(name.text) or AgendaItem(name.text, section.text("title"), ())
        title, held = section.text("title", base.title), section.texts("segments")
        for segment in held:
            _must_be_known(_NO_SEGMENT, segment, known_ids, section)
        return AgendaItem(
            name.text,
            title,
            tuple(s.text for s in held) or base.segments,
            section.choice("certainty", Certainty, base.certainty),
            names_over(base.titles, section, "titles", is_same=title == base.title),
        )

    return _merged(known.items, file.named("items"), item, lambda i: i.number)


def _read_sessions(file: Section, known: Body) -> tuple[Session, ...]:
    def session(name: Scalar, section: Section) -> Session:
        section.allow_only("label", "labels", "starts", "ends", "president", "presidents", "certainty")
        base = known.session(name.text)
        if base is None:
            starts, certainty = section.date("starts"), section.choice("certainty", Certainty)
            base = Session(name.text, section.text("label"), starts, "", "", certainty)
        label, president = section.text("label", base.label), section.text("president", base.president)
        return Session(
            name.text,
            label,
            section.date("starts", base.starts),
            section.date("ends", base.ends),
            president,
            section.choice("certainty", Certainty, base.certainty),
            names_over(base.labels, section, "labels", is_same=label == base.label),
            names_over(base.presidents, section, "presidents", is_same=president == base.president),
        )

    return _merged(known.sessions, file.named("sessions"), session, lambda s: s.number)


def _read_special_sessions(file: Section, known: Body) -> tuple[SpecialSession, ...]:
    def session(name: Scalar, section: Section) -> SpecialSession:
        section.allow_only("label", "labels", "date", "subject", "subjects", "certainty")
        certainty = section.choice("certainty", Certainty)
        return SpecialSession(
            name.text,
            section.text("label"),
            section.date("date"),
            section.text("subject"),
            certainty,
            section.by_language("labels"),
            section.by_language("subjects"),
        )

    return _merged(known.special_sessions, file.named("special_sessions"), session, lambda s: s.number)


def _read_former_limits(
    file: Section, sources: Mapping[str, Source], segment_ids: Iterable[str], categories: frozenset[str]
) -> tuple[FormerLimit, ...]:
    known_ids = frozenset(segment_ids)

    def limit(row: Section) -> FormerLimit:
        row.allow_only("as_of", "segment", "category", "seconds", "certainty", "source")
        _must_be_known(_NO_SEGMENT, _given(row, "segment"), known_ids, row)
        _must_be_known(_NO_CATEGORY, _given(row, "category"), categories, row)
        return FormerLimit(
            row.text("as_of"),
            row.text("segment"),
            row.text("category"),
            row.seconds("seconds"),
            row.choice("certainty", Certainty),
            _in_words(_source(row, sources)),
        )

    return tuple(limit(row) for row in file.rows("former_limits"))


def _in_words(source: Source) -> str:
    return f"{source.title}, {source.address}" if source.address else source.title


def _given(section: Section, key: str) -> Scalar:
    node = section.fields.get(key)
    return node if isinstance(node, Scalar) else Scalar(section.text(key))


def _must_be_known(what: str, name: Scalar, known: frozenset[str], section: Section) -> None:
    """Refuse a name that is not known, with the sentence `what`."""
    if name.text not in known:
        listed = ", ".join(sorted(known)) or "–"
        raise FileProblem(what, path=section.path, line=name.place.line, name=name.text, known=listed)


def _merged(
    base: tuple[_T, ...],
    given: Iterable[tuple[Scalar, Section]],
    read: Callable[[Scalar, Section], _T],
    key: Callable[[_T], str],
) -> tuple[_T, ...]:
    """Return the values of `base` in their order, those that are given again replaced, the new ones after them."""
    values = {key(value): value for value in base}
    values.update({name.text: read(name, section) for name, section in given})
    return tuple(values.values())
