"""Each step towards the end sounds once, where a sound is wanted."""

from __future__ import annotations

from statement_studio.domain.rehearsal import Urgency
from statement_studio.ui.rehearsal.warning_sound import WarningSound


def test_each_warning_sounds_once_in_a_take() -> None:
    heard: list[Urgency] = []
    sound = WarningSound(lambda: heard.append(urgency))
    for urgency in (Urgency.CALM, Urgency.CLOSING, Urgency.CLOSING, Urgency.CALM, Urgency.CLOSING, Urgency.LAST_WORDS):
        sound.heed(urgency, is_wanted=True)
    assert heard == [Urgency.CLOSING, Urgency.LAST_WORDS]
    sound.begin()
    urgency = Urgency.OVER
    sound.heed(urgency, is_wanted=True)
    assert heard[2:] == [Urgency.OVER]


def test_what_came_in_silence_does_not_sound_later() -> None:
    heard: list[bool] = []
    sound = WarningSound(lambda: heard.append(True))
    sound.heed(Urgency.LAST_WORDS, is_wanted=False)
    sound.heed(Urgency.LAST_WORDS, is_wanted=True)
    assert heard == []
