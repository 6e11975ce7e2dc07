"""How `new` turns its options into a first statement."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from dataclasses import replace

from statement_studio.domain.agenda import Body, Catalogue
from statement_studio.domain.clock import is_date
from statement_studio.domain.statement import Kind, Speaker, Statement
from statement_studio.domain.template import Template, fill


class UnknownValue(Exception):
    """An option has a value that the catalogue does not know; `known` are those it does."""

    def __init__(self, option: str, value: str, known: Iterable[str]) -> None:
        self.option, self.value, self.known = option, value, tuple(known)
        super().__init__(f"{option}: {value}")


def begin(
    given: argparse.Namespace,
    templates: Sequence[Template],
    catalogue: Catalogue,
    language: str,
    today: str,
    text: str | None,
) -> Statement:
    """Return the statement that the options describe, with `text` or the skeleton of the template that fits.

    Without a session it is the body's latest one on `today` (ISO date). Raises UnknownValue.
    """
    template = _template(given, templates)
    proposed = template.statement
    body = _known_body(given.body or (proposed.body if given.template else Statement().body), catalogue)
    _check(given, body, catalogue)
    session = body.session_on(given.date or today)
    header = {
        "title": given.title,
        "body": body.id,
        "session": given.session or (session.number if session and proposed.kind is Kind.ORAL else ""),
        "date": given.date,
        "item": given.item or (proposed.item if given.template else ""),
        "segment": given.segment or (proposed.segment if given.template else ""),
        "topic": given.topic,
        "speaker": Speaker(given.speaker or proposed.speaker.category, given.organisation, given.name),
    }
    statement = fill(template, language, **header)
    return statement if text is None else replace(statement, text=text)


def _template(given: argparse.Namespace, templates: Sequence[Template]) -> Template:
    if given.template:
        chosen = next((t for t in templates if t.id == given.template), None)
        if chosen is None:
            raise UnknownValue("--template", given.template, (t.id for t in templates))
        return chosen
    wanted = (given.body or Statement().body, given.segment)
    fitting = (t for t in templates if given.segment and (t.statement.body, t.statement.segment) == wanted)
    return next(fitting, templates[-1])


def _known_body(body_id: str, catalogue: Catalogue) -> Body:
    body = catalogue.body(body_id)
    if body is None:
        raise UnknownValue("--body", body_id, (b.id for b in catalogue.bodies))
    return body


def _check(given: argparse.Namespace, body: Body, catalogue: Catalogue) -> None:
    if given.item and body.items and body.item(given.item) is None:
        raise UnknownValue("--item", given.item, (i.number for i in body.items))
    if given.segment and body.segment(given.segment) is None:
        raise UnknownValue("--segment", given.segment, (s.id for s in body.segments))
    if given.speaker and catalogue.category(given.speaker) is None:
        raise UnknownValue("--speaker", given.speaker, (c.id for c in catalogue.categories))
    if given.date and not is_date(given.date):
        raise UnknownValue("--date", given.date, ["a date such as 2026-03-09"])
