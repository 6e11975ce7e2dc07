"""The phrases of this computer are those shipped with the person's own over them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.session.phrases import FileProblem, Phrases

SHIPPED = Path(__file__).parents[2] / "resources" / "snippets"


def test_a_phrase_that_was_changed_is_kept_for_the_next_start(tmp_path: Path) -> None:
    phrases = Phrases(tmp_path, SHIPPED)
    first, *rest = phrases.of("fr")
    told: list[bool] = []
    phrases.changed.connect(lambda: told.append(True))
    phrases.keep("fr", [replace(first, text="Madame la Présidente,"), *rest])
    assert told == [True]
    again = Phrases(tmp_path, SHIPPED)
    assert again.of("fr")[0].text == "Madame la Présidente,"
    assert again.of("fr")[1:] == tuple(rest)
    assert again.shipped("fr")[0] == first


def test_a_language_without_phrases_is_offered_english_ones(tmp_path: Path) -> None:
    phrases = Phrases(tmp_path, SHIPPED)
    assert phrases.of("de") == phrases.of("en")
    assert phrases.language_of("fr-CH") == "fr"


def test_phrases_that_cannot_be_kept_stay_as_they_were(tmp_path: Path) -> None:
    (tmp_path / "snippets.yaml").write_text("en: [", encoding="utf-8")
    phrases = Phrases(tmp_path, SHIPPED)
    before = phrases.of("en")
    with pytest.raises(FileProblem):
        phrases.keep("en", before[1:])
    assert phrases.of("en") == before
    assert len(phrases.problems) == 1
