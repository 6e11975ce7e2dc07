"""The value of a statement."""

from __future__ import annotations

import dataclasses

import pytest

from statement_studio.domain.statement import (
    CoSigner,
    CoSignerKind,
    CoSignerStatus,
    Kind,
    Statement,
    confirmed,
    text_hash,
)


def test_a_letter_has_no_slot_to_keep() -> None:
    assert Statement(kind=Kind.ORAL).is_timed
    assert not Statement(kind=Kind.LETTER).is_timed


def test_two_statements_of_the_same_words_are_equal() -> None:
    assert Statement(title="Water", cosigners=(CoSigner("Example"),)) == Statement(
        title="Water", cosigners=(CoSigner("Example"),)
    )


def test_a_statement_cannot_be_changed_in_place() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Statement().title = "Another"  # type: ignore[misc]


def test_only_those_who_agreed_are_confirmed_in_the_order_of_the_list() -> None:
    everyone = tuple(CoSigner(status.value, status=status) for status in CoSignerStatus)
    person = CoSigner("A. Person", CoSignerKind.PERSON, status=CoSignerStatus.CONFIRMED)
    last = CoSigner("Another Network", status=CoSignerStatus.CONFIRMED)
    statement = Statement(cosigners=(*everyone, person, last))
    assert [c.name for c in confirmed(statement, CoSignerKind.ORGANISATION)] == ["confirmed", "Another Network"]
    assert confirmed(statement, CoSignerKind.PERSON) == (person,)


def test_who_is_confidential_may_not_be_named_confirmed_or_not() -> None:
    known = CoSigner("Example", status=CoSignerStatus.CONFIRMED)
    hidden = tuple(CoSigner("Hidden", status=status, is_confidential=True) for status in CoSignerStatus)
    assert confirmed(Statement(cosigners=(*hidden, known, *hidden)), CoSignerKind.ORGANISATION) == (known,)
    assert known.may_be_named
    assert not any(cosigner.may_be_named for cosigner in hidden)


def test_the_hash_of_a_wording_is_its_sha_256() -> None:
    assert text_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert text_hash("droits de l’homme") != text_hash("droits de l'homme")
