"""The outline has a row for every paragraph, and moving one changes the order and nothing else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import Statement
from statement_studio.session import wording
from statement_studio.session.desk import Desk
from statement_studio.session.outline import move, order_after, rows

TEXT = """# Opening

We thank you.

<!-- ask Amina -->



{>> and the lawyers <<}

They wait."""


def rows_of(text: str) -> list[tuple[int, str, bool, bool]]:
    blocks = read_text(text, "en")
    known = rows(blocks, paragraphs(blocks, usual_pace("en")))
    return [(row.block, row.text, row.seconds is not None, row.is_heading) for row in known]


def test_every_paragraph_with_something_in_it_has_a_row() -> None:
    assert [(text, spoken, heading) for _, text, spoken, heading in rows_of(TEXT)] == [
        ("Opening", True, True),
        ("We thank you.", True, False),
        ("ask Amina", False, False),
        ("and the lawyers", False, False),
        ("They wait.", True, False),
    ]


def test_rows_lie_one_after_the_other_on_the_clock() -> None:
    blocks = read_text(TEXT, "en")
    known = [row for row in rows(blocks, paragraphs(blocks, usual_pace("en"))) if row.seconds is not None]
    assert known[0].starts_at == 0
    for row, after in pairwise(known):
        assert row.starts_at is not None
        assert row.seconds is not None
        assert after.starts_at == pytest.approx(row.starts_at + row.seconds, abs=0.15)


def test_a_heading_is_its_own_line_below_empty_lines_a_mark_of_language_or_above_text() -> None:
    text = "One.\n\n\n## Water\n\n<!-- lang: fr -->\n## L’eau\nNous buvons.\n\n## Quiet {.silent}\nWords.\n\nA\n# B"
    assert [(words, heading) for _, words, _, heading in rows_of(text)] == [
        ("One.", False),
        ("Water", True),
        ("L’eau", True),
        ("Quiet", True),
        ("A B", False),
    ]
    assert [row[3] for row in rows_of("A <!-- b\n\n# c\n\nd -->")] == [False, False, False]


def test_a_row_begins_at_the_very_second_of_its_paragraph() -> None:
    blocks, pace = read_text(TEXT, "en"), usual_pace("en")
    timed = {paragraph.index: paragraph.starts_at for paragraph in paragraphs(blocks, pace)}
    assert {row.block: row.starts_at for row in rows(blocks, paragraphs(blocks, pace)) if row.seconds} == timed


def test_a_letter_has_rows_without_times() -> None:
    blocks = read_text(TEXT, "en")
    assert {row.starts_at for row in rows(blocks, ())} == {None}


# Moving


@pytest.mark.parametrize(
    ("source", "target", "order"),
    [
        (0, 2, (1, 0, 2, 3)),
        (0, 4, (1, 2, 3, 0)),
        (3, 0, (3, 0, 1, 2)),
        (2, 1, (0, 2, 1, 3)),
        (2, 2, None),
        (2, 3, None),
    ],
)
def test_a_paragraph_stands_before_the_one_it_was_put_before(
    source: int, target: int, order: tuple[int, ...] | None
) -> None:
    assert order_after(read_text("A.\n\nB.\n\nC.\n\nD.", "en"), source, target) == order


def test_what_an_open_comment_holds_together_moves_together_and_is_not_parted() -> None:
    blocks = read_text("A.\n\nB <!-- opened\n\nstill\n\nclosed --> and C.\n\nD.", "en")
    assert order_after(blocks, 2, 0) == (1, 2, 3, 0, 4)
    assert order_after(blocks, 0, 2) == (1, 2, 3, 0, 4)
    assert order_after(blocks, 4, 2) == (0, 4, 1, 2, 3)


PARTS = st.lists(
    st.sampled_from(["We ask.", "", "<!-- note -->", "B <!-- open", "close --> C.", "{>> x <<} D."]), min_size=1
)


@given(PARTS, st.integers(0, 30), st.integers(0, 30))
def test_nothing_is_lost_and_what_is_said_stays_the_same(parts: list[str], source: int, target: int) -> None:
    blocks = read_text("\n\n".join(parts), "en")
    source, target = source % len(blocks), target % (len(blocks) + 1)
    order = order_after(blocks, source, target)
    if order is None:
        return
    assert sorted(order) == list(range(len(blocks)))
    said = read_text("\n\n".join(blocks[number].text for number in order), "en")
    if blocks[-1].leaves:
        return  # a comment that is never closed swallows whatever comes behind it
    assert sorted(block.written for block in said) == sorted(block.written for block in blocks)


@pytest.fixture
def open_desk(desk: Desk) -> Desk:
    desk.begin(Statement(text="We thank\u00a0you.\n\nThey wait.\n\nWho?"))
    return desk


def test_a_move_is_one_step_that_leads_back(open_desk: Desk) -> None:
    before = open_desk.current
    assert move(open_desk, 2, 0, "Move") == 0
    assert open_desk.current.text == "Who?\n\nWe thank\u00a0you.\n\nThey wait."
    assert open_desk.history.stack.undoText() == "Move"
    open_desk.history.stack.undo()
    assert open_desk.current == before
    assert not open_desk.history.stack.canUndo()


def test_the_place_of_the_moved_paragraph_is_told(open_desk: Desk) -> None:
    assert move(open_desk, 0, 3, "Move") == 2
    assert wording.paragraph(open_desk.document.findBlockByNumber(2)) == "We thank\u00a0you."


def test_a_move_to_where_it_stands_is_no_step(open_desk: Desk) -> None:
    assert move(open_desk, 1, 1, "Move") is None
    assert not open_desk.history.stack.canUndo()


def test_a_statement_that_is_read_only_keeps_its_order(open_desk: Desk) -> None:
    before = open_desk.current
    open_desk.set_read_only(is_read_only=True)
    assert move(open_desk, 2, 0, "Move") is None
    assert open_desk.current == before
