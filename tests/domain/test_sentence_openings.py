"""A quotation mark or bracket stands with the words it opens, in every language."""

from __future__ import annotations

import pytest

from statement_studio.domain.sentence_openings import opening_of


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("He left. “Why?” she asked.", "“Why?” she asked."),
        ("Puis. « Nous avons peur. »", "« Nous avons peur. »"),
        ("Puis. «\u00a0Nous avons peur.\u00a0»", "«\u00a0Nous avons peur.\u00a0»"),
        ("他说。“我们知道。”", "“我们知道。”"),
        ("Basta. ¿Qué pasa?", "¿Qué pasa?"),
        ("It ended. (“Nobody knows.”)", "(“Nobody knows.”)"),
        ("Enough. – We ask again.", "– We ask again."),
        ("„Nein.“ Wir fragen.", "Wir fragen."),
        ("He said ”so”. We ask.", "We ask."),
        ("It is so- We ask.", "We ask."),
        ("We ask.", "We ask."),
        ("“We ask.", "“We ask."),
    ],
)
def test_a_sentence_begins_with_the_mark_that_opens_it(text: str, opened: str) -> None:
    letters = [place for place in range(len(text) - len(opened), len(text)) if text[place].isalpha()]
    first_word = letters[0]
    assert text[opening_of(text, first_word) :] == opened
