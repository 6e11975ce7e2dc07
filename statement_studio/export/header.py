"""What stands above the text of a page: where and when it is spoken, under which item, who speaks or writes to whom."""

from __future__ import annotations

from dataclasses import dataclass

from statement_studio.domain.agenda import Body
from statement_studio.domain.statement import Statement

from .words import Wording, fill

_SPECIAL_SESSION = "S-"


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """A line above the text. `place` names what it is (`body`, `item`, …); a line without a label speaks for itself."""

    place: str
    label: str
    value: str


def header_of(statement: Statement, body: Body | None, wording: Wording, *, is_own: bool) -> tuple[HeaderLine, ...]:
    """Return the lines that have something to say. A letter names a body only where it names a session or an item."""
    in_room = statement.is_timed or statement.session or statement.item
    lines = (
        HeaderLine("body", "", _body_name(statement, body) if in_room else ""),
        HeaderLine("session", "", _session_label(statement, body, wording, is_own=is_own)),
        *_dates(statement, wording),
        *_debate(statement, body, wording),
        HeaderLine("topic", wording.topic, statement.topic),
        *_people(statement, wording),
    )
    return tuple(line for line in lines if line.value)


def _body_name(statement: Statement, body: Body | None) -> str:
    return body.name_in(statement.language) if body else statement.body


def _session_label(statement: Statement, body: Body | None, wording: Wording, *, is_own: bool) -> str:
    """Return the catalogue's label in the language; where it has none, a number in the words of that language."""
    number = statement.session.removeprefix(_SPECIAL_SESSION)
    session = (body.session(statement.session) or body.special_session(statement.session)) if body else None
    if session:
        label = session.label_in(statement.language)
        is_named = label != session.label or statement.language.partition("-")[0] == "en"
        if is_named or not is_own or not number.isdecimal():
            return label
    if not number.isdecimal():
        return statement.session
    return fill(wording.session if number == statement.session else wording.special_session, number=number)


def _dates(statement: Statement, wording: Wording) -> tuple[HeaderLine, ...]:
    if statement.date or statement.is_timed:
        return (HeaderLine("date", "", wording.date_in_words(statement.date)),)
    return (HeaderLine("as_of", wording.as_of, wording.date_in_words(statement.as_of)),)


def _debate(statement: Statement, body: Body | None, wording: Wording) -> tuple[HeaderLine, ...]:
    """Return the item under its official title and the segment under its label, or what was written for them."""
    item = body.item(statement.item) if body else None
    segment = body.segment(statement.segment) if body else None
    numbered = fill(wording.item, number=statement.item) if statement.item else ""
    return (
        HeaderLine("item", numbered, item.title_in(statement.language))
        if item
        else HeaderLine("item", "", numbered if statement.item.isdecimal() else statement.item),
        HeaderLine("segment", "", segment.label_in(statement.language) if segment else statement.segment),
    )


def _people(statement: Statement, wording: Wording) -> tuple[HeaderLine, ...]:
    """Return who speaks, or to whom a letter goes and from whom it comes."""
    speaker = wording.comma.join(filter(None, (statement.speaker.name, statement.speaker.organisation)))
    if statement.is_timed:
        return (HeaderLine("speaker", wording.speaker, speaker),)
    return (
        HeaderLine("addressee", wording.addressee, statement.addressee),
        HeaderLine("sender", wording.sender, speaker),
    )
