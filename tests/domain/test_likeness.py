"""A few letters find what is meant, whatever their accents and order, and nothing else comes before it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.likeness import folded, likeness

NAMES = ("Export…", "Encrypted Copy…", "Open Encrypted Copy…", "Add a Co-signer…", "Copy", "Side Panel", "Théâtre")


def best(asked: str) -> str:
    return max(NAMES, key=lambda name: likeness(asked, name))


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("exp", "Export…"),
        ("EXPORT", "Export…"),
        ("copy", "Copy"),
        ("copy encrypted", "Encrypted Copy…"),
        ("open copy", "Open Encrypted Copy…"),
        ("cosig", "Add a Co-signer…"),
        ("sp", "Side Panel"),
        ("theatre", "Théâtre"),
        ("théâ", "Théâtre"),
        ("xport", "Export…"),
        ("panl", "Side Panel"),
    ],
)
def test_a_few_letters_find_what_is_meant(asked: str, name: str) -> None:
    assert best(asked) == name


@pytest.mark.parametrize("asked", ["qqq", "copy qqq", "zx", "…", "-"])
def test_what_is_not_there_does_not_fit(asked: str) -> None:
    assert [likeness(asked, name) for name in NAMES] == [0.0] * len(NAMES)


@pytest.mark.parametrize("asked", ["", "   "])
def test_with_nothing_typed_everything_fits_alike(asked: str) -> None:
    assert {likeness(asked, name) for name in NAMES} == {1.0}


@given(st.text(max_size=200), st.text(max_size=200))
def test_whatever_is_typed_a_fit_is_never_negative(asked: str, name: str) -> None:
    assert likeness(asked, name) >= 0


@given(st.sampled_from(NAMES), st.data())
def test_the_beginning_of_a_name_finds_it(name: str, data: st.DataObject) -> None:
    length = data.draw(st.integers(1, len(name.split()[0].rstrip("…"))))
    assert likeness(name[:length], name) > 0


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
