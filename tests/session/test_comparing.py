"""What differs between two statements is told once, and nothing is told of what agrees."""

from __future__ import annotations

from dataclasses import replace

from statement_studio.domain.difference import PieceKind
from statement_studio.domain.statement import CoSigner, Statement
from statement_studio.session import comparing

HERE = Statement(title="Water", text="Water is a right.", cosigners=(CoSigner("A"), CoSigner("B")))


def test_statements_that_agree_have_no_differing_details() -> None:
    assert comparing.of_details(HERE, replace(HERE, text="Another.")) == ()


def test_only_the_lines_that_differ_are_told() -> None:
    pieces = comparing.of_details(HERE, replace(HERE, title="Rivers"))
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.ADDED) == "title: Water"
    assert "".join(piece.text for piece in pieces if piece.kind is not PieceKind.REMOVED) == "title: Rivers"


def test_another_order_of_cosigners_is_a_difference() -> None:
    assert comparing.of_details(HERE, replace(HERE, cosigners=HERE.cosigners[::-1]))


def test_the_text_is_compared_word_by_word() -> None:
    pieces = comparing.of_texts(HERE, replace(HERE, text="Water is life."))
    assert [piece.text for piece in pieces if piece.kind is PieceKind.ADDED] == ["life"]
