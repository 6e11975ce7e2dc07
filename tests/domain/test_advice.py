"""The advice is that of its sources, and scaled to other languages as the paces are."""

from __future__ import annotations

import pytest

from statement_studio.domain.advice import ceilings, interpreters_rate
from statement_studio.domain.pace import presets


def test_interpreters_follow_a_hundred_to_a_hundred_and_twenty_words() -> None:
    rate = interpreters_rate("en")
    assert (rate.slowest, rate.quickest) == (100, 120)
    assert rate.words_in(90) == (150, 180)
    assert "Interpreters" in rate.source


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar", "zh"])
def test_the_quickest_rate_is_the_pace_named_after_the_interpreters(language: str) -> None:
    named = {preset.id: preset.words_per_minute for preset in presets(language)}
    assert interpreters_rate(language).quickest == named["interpreters"]


def test_the_most_words_are_known_for_english_alone_with_their_source() -> None:
    assert [(each.slot_seconds, each.words) for each in ceilings("en")] == [(90, 250), (120, 300)]
    assert all("ISHR" in each.source for each in ceilings("en"))
    assert ceilings("fr") == ()
