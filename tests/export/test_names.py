"""What an exported file is called."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.statement import Kind, Speaker, Statement
from statement_studio.export.names import file_stem

WHOLE = Statement(title="Safe water", session="61", item="4", speaker=Speaker("ngo", "Open Rivers"))


def test_a_name_says_where_which_item_who_and_what() -> None:
    assert file_stem(WHOLE) == "hrc61-item4-open-rivers-safe-water"


def test_a_letter_is_called_a_letter() -> None:
    assert file_stem(replace(WHOLE, kind=Kind.LETTER)) == "open-letter-open-rivers-safe-water"


@pytest.mark.parametrize(
    ("title", "end"),
    [
        ("Égalité pour l’École", "egalite-pour-l-ecole"),
        ("Water—a right", "water-a-right"),
        ("co\u00adoperation", "cooperation"),
        ("../../etc/passwd", "etc-passwd"),
        ('a:b\\c*?"<>|\n\x1b', "a-b-c"),
        ("Вода и право", "3ea38b29"),
        ("المياه", "3a22e07a"),
        ("水", "327b54d0"),
        ("", "open-rivers"),
    ],
)
def test_a_name_can_be_stored_on_every_system(title: str, end: str) -> None:
    assert file_stem(replace(WHOLE, title=title)).removeprefix("hrc61-item4-").removeprefix("open-rivers-") == end


def test_a_usual_title_stays_whole_after_a_long_organisation() -> None:
    speaker = Speaker("ngo", "International Federation for the Rights of Persons in Detention")
    title = "Lawyers and associations in Ostrania"
    assert file_stem(replace(WHOLE, speaker=speaker, title=title)).endswith("-lawyers-and-associations-in-ostrania")


def test_a_long_name_ends_with_a_whole_word() -> None:
    stem = file_stem(replace(WHOLE, title="protection " * 20))
    assert stem.endswith("-protection")
    assert 100 < len(stem) <= 120


def test_a_word_longer_than_a_name_is_cut() -> None:
    assert file_stem(Statement(body="b" * 200)) == "b" * 120


def test_a_statement_without_anything_has_a_name() -> None:
    assert file_stem(Statement(body="")) == "statement"


@given(st.builds(Statement, title=st.text(), body=st.text(), item=st.text(), kind=st.sampled_from(Kind)))
def test_no_text_gives_a_name_that_cannot_be_stored(statement: Statement) -> None:
    assert re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", file_stem(statement))
    assert len(file_stem(statement)) <= 120


def test_titles_in_other_scripts_do_not_share_a_name() -> None:
    names = {
        file_stem(Statement(item="3", title=title)) for title in ("الحق في الماء", "水权与检测者", "Право на воду", "")
    }
    assert len(names) == 4
    assert all(name.isascii() for name in names)
