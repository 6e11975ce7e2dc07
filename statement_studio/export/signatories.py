"""Who is named under a text: those who have agreed to be named and nobody else, organisations apart from persons."""

from __future__ import annotations

from dataclasses import dataclass

from statement_studio.domain.statement import CoSigner, CoSignerKind, Statement, confirmed

from .words import Wording, fill


@dataclass(frozen=True, slots=True)
class SignatoryGroup:
    """Names of one kind in the order of the list. `title` is empty where there is only one kind under a statement."""

    title: str
    names: tuple[str, ...]


def signatories_title(statement: Statement, wording: Wording) -> str:
    """Return what stands above the names; above those of a letter, the day until which they were collected."""
    if statement.is_timed:
        return wording.co_signed_by
    if not statement.as_of:
        return wording.signatories
    return fill(wording.signatories_as_of, date=wording.date_in_words(statement.as_of))


def signatories_of(statement: Statement, wording: Wording) -> tuple[SignatoryGroup, ...]:
    """Return those who may be named: organisations, then persons, counted under a letter."""
    kinds = (
        (wording.organisations, CoSignerKind.ORGANISATION, _organisation),
        (wording.individuals, CoSignerKind.PERSON, _person),
    )
    groups = [
        (title, tuple(name(c, wording) for c in confirmed(statement, kind) if c.name)) for title, kind, name in kinds
    ]
    present = [(title, names) for title, names in groups if names]
    if statement.is_timed and len(present) == 1:
        return (SignatoryGroup("", present[0][1]),)
    titles = wording.counted if not statement.is_timed else "{group}"
    return tuple(SignatoryGroup(fill(titles, group=title, count=str(len(names))), names) for title, names in present)


def _organisation(cosigner: CoSigner, wording: Wording) -> str:
    if not cosigner.acronym:
        return cosigner.name
    return fill(wording.acronym, name=cosigner.name, acronym=cosigner.acronym)


def _person(cosigner: CoSigner, wording: Wording) -> str:
    return wording.comma.join(filter(None, (cosigner.name, cosigner.role, cosigner.country)))
