from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.statement import Statement
from statement_studio.export.manuscript import Manuscript
from statement_studio.export.text import columns, render, wrapped

Composed = Callable[[Statement], Manuscript]


def test_the_page_reads_from_header_to_co_signers(statement: Statement, composed: Composed) -> None:
    assert render(composed(statement)).decode() == (
        "Council of Rights\n61st session\n9 March 2026\nItem 4: Situations that need attention\nInteractive dialogue\n"
        "Topic: Secret detention\nDelivered by: Ada Sample, Lakeside Centre\n\n"
        "On fair hearings\n\nCheck against delivery\n\n"
        "Mr. President,\n\n"
        "We thank the Special Rapporteur for her report.[1] Everyone has the\n"
        "right to a fair hearing within a reasonable time.\n\n"
        "What we ask\n\n"
        "- release those held without charge;\n- publish the list of places of detention.\n\n"
        "  No one shall be held in a secret place.\n\n"
        "I thank you.\n\n"
        "[1] Paragraphs 14 to 22.\n\n"
        "Co-signed by\n\nOrganisations\nHarbour Legal Aid (HLA)\n\nIndividuals\nBen Specimen, former judge\n"
    )


def test_without_a_width_a_paragraph_is_one_line(statement: Statement, composed: Composed) -> None:
    lines = render(composed(statement), width=None).decode().split("\n")
    assert any(line.startswith("We thank") and line.endswith("time.") for line in lines)


def test_chinese_breaks_between_characters_and_counts_double() -> None:
    lines = wrapped("人" * 50, 72)
    assert [columns(line) for line in lines] == [72, 28]


def test_a_line_never_begins_with_a_full_stop() -> None:
    assert all(not line.startswith("。") for line in wrapped("人" * 36 + "。" + "人" * 3, 72))


def test_a_marked_line_break_and_no_break_spaces_stay() -> None:
    assert wrapped("one\ntwo\u00a0three", 8) == ["one", "two\u00a0three"]


def test_items_hang_under_their_mark(statement: Statement, composed: Composed) -> None:
    text = "12. " + "word " * 20
    body = render(composed(replace(statement, text=text, cosigners=())), width=40).decode()
    assert "\n12. word word" in body
    assert "\n    word word" in body


words_of_a_line = st.lists(st.text(alphabet="abcé人权ا", min_size=1, max_size=9), min_size=1, max_size=30)


@given(words_of_a_line, st.integers(20, 80))
def test_wrapping_keeps_every_character_and_the_width(pieces: list[str], width: int) -> None:
    text = " ".join(pieces)
    lines = wrapped(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(columns(line) <= width for line in lines)
