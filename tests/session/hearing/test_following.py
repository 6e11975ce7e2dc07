"""A voice followed through a script: a recogniser is told what it understands, and the follower judges it."""

from __future__ import annotations

from typing import Any

import pytest

from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.session.hearing.following import Follower, Following, VoicePlace
from statement_studio.session.hearing.recording import BYTES_A_SECOND

STEP = bytes(BYTES_A_SECOND // 5)


def say(follower: Follower, told: Any, words: list[int], misfit: float = 20) -> VoicePlace:
    """Let words be understood one after the other, one a step."""
    place = follower.place
    for word in words:
        end = told.words[-1][2] if told.words else 0
        told.words.append((word, end + 1, end + 20, misfit))
        place = follower.feed(STEP)
    return place


def wait(follower: Follower, told: Any, seconds: float, *, is_voice: bool = False) -> VoicePlace:
    told.is_voice = is_voice
    for _ in range(round(seconds * 5)):
        follower.feed(STEP)
    told.is_voice = True
    return follower.place


def test_the_place_is_the_word_after_the_last_one_understood(told: Any, script: Script) -> None:
    follower = Follower(script)
    place = say(follower, told, [0, 1, 2, 3])
    word = script.words[4]
    assert (place.word, place.block, place.offset) == (4, word.block, word.start)
    assert place.state is Following.FOLLOWING
    assert place.heard_seconds == pytest.approx(0.8)


def test_it_waits_when_the_speaker_waits_and_goes_on_with_them(told: Any, script: Script) -> None:
    follower = Follower(script)
    say(follower, told, [0, 1])
    assert wait(follower, told, 0.4).state is Following.FOLLOWING
    waiting = wait(follower, told, 20)
    assert (waiting.word, waiting.state) == (2, Following.WAITING)
    assert say(follower, told, [2]).state is Following.FOLLOWING


def test_a_moment_elsewhere_is_not_believed(told: Any, script: Script) -> None:
    follower = Follower(script)
    say(follower, told, [0, 1])
    assert say(follower, told, [25]).word == 2
    told.words.pop()
    assert say(follower, told, [2, 3]).word == 4


def test_a_jump_is_believed_after_it_has_gone_on_for_more_than_a_second(told: Any, script: Script) -> None:
    follower = Follower(script)
    say(follower, told, [0, 1])
    places = [say(follower, told, [word]).word for word in range(15, 25)]
    assert places[:5] == [2] * 5
    assert places[-1] == 25
    assert places.count(2) <= 7


def test_a_sentence_said_again_is_followed_back(told: Any, script: Script) -> None:
    follower = Follower(script, word=15)
    assert say(follower, told, [15, 16]).word == 17
    assert say(follower, told, list(range(2, 12))).word == 12


def test_other_words_lose_the_place_and_do_not_move_it(told: Any, script: Script) -> None:
    follower = Follower(script)
    say(follower, told, [0, 1, 2])
    early = say(follower, told, list(range(3, 11)), misfit=90)
    place = say(follower, told, list(range(11, 30)), misfit=90)
    assert (place.word, place.state) == (early.word, Following.LOST)
    assert wait(follower, told, 2).state is Following.LOST


def test_a_lost_place_is_found_again_only_after_some_words_in_order(told: Any, script: Script) -> None:
    follower = Follower(script)
    say(follower, told, [0, 1])
    assert wait(follower, told, 5, is_voice=True).state is Following.LOST
    told.words.clear()
    assert say(follower, told, [2, 3, 4]).state is Following.LOST
    found = say(follower, told, [5, 6, 7, 8, 9, 10])
    assert (found.word, found.state) == (11, Following.FOLLOWING)


def test_somebody_may_show_where_they_are(told: Any, script: Script) -> None:
    follower = Follower(script)
    assert wait(follower, told, 5, is_voice=True).state is Following.LOST
    assert follower.move_to(7) == follower.place
    assert (follower.place.word, follower.place.state) == (7, Following.WAITING)


def test_after_the_last_word_the_place_is_the_end_of_the_text(told: Any, script: Script) -> None:
    last = len(script.words) - 1
    place = say(Follower(script, word=last), told, [last])
    assert (place.word, place.offset) == (last + 1, script.words[-1].end)


def test_pieces_of_any_length_give_the_same_places(told: Any, script: Script) -> None:
    follower = Follower(script)
    told.words.append((0, 1, 20, 20.0))
    for _ in range(50):
        follower.feed(STEP[: len(STEP) // 10])
    assert follower.place.heard_seconds == pytest.approx(1.0)
    assert told.heard == 5 * len(STEP)


def test_an_empty_script_cannot_be_followed(told: Any) -> None:
    with pytest.raises(ValueError, match="nothing is said"):
        Follower(script_of((), usual_pace("en")))
