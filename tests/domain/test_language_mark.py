"""A paragraph may say what language it is in, in a way that is never spoken."""

from __future__ import annotations

import pytest

from statement_studio.domain.language_mark import paragraph_language
from statement_studio.domain.markup import spoken_text


@pytest.mark.parametrize(
    "mark",
    ["<!-- lang: fr -->", "<!--lang:fr-->", "<!-- lang: FR -->", "<!-- lang: fr-CH -->", " \n<!-- lang : fr_CA -->"],
)
def test_a_mark_in_front_says_the_language(mark: str) -> None:
    assert paragraph_language(f"{mark} Les droits sont indivisibles.", "en") == "fr"


@pytest.mark.parametrize(
    "paragraph",
    [
        "",
        "Les droits.",
        "Rights. <!-- lang: fr -->",
        "<!-- language of the floor: fr -->",
        "<!-- lang: ../../etc -->",
        "<!-- lang: french -->",
        "<!-- lang: fr",
        "<!-- ask Amina --> <!-- lang: fr -->",
    ],
)
def test_without_a_mark_in_front_the_statement_decides(paragraph: str) -> None:
    assert paragraph_language(paragraph, "en") == "en"


def test_the_mark_is_not_spoken() -> None:
    assert spoken_text("<!-- lang: fr -->\nLes droits.") == "Les droits."
