"""What is heard reaches the follower whole and in order, and what it answers late is not taken for the present."""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text
from statement_studio.session import voice as module
from statement_studio.session.hearing.following import Following, VoicePlace
from statement_studio.session.voice import Voice, why_no_following

pytestmark = pytest.mark.usefixtures("qapp")
Jobs = Any
"""The class of the fixture stands in conftest.py, which is not imported."""


class FakeFollower:
    """Is a word further with every piece it hears."""

    made: ClassVar[list[FakeFollower]] = []

    def __init__(self, script: Script, word: int = 0) -> None:
        self.word = word
        self.heard: list[bytes] = []
        FakeFollower.made.append(self)

    def move_to(self, word: int) -> VoicePlace:
        self.word = word
        return self._place()

    def feed(self, samples: bytes) -> VoicePlace:
        if samples == b"!":
            raise ValueError
        if samples:
            self.heard.append(samples)
            self.word += 1
        return self._place()

    def _place(self) -> VoicePlace:
        return VoicePlace(self.word, 0, self.word, Following.FOLLOWING, 1.0)


@pytest.fixture(autouse=True)
def followers(monkeypatch: pytest.MonkeyPatch) -> list[FakeFollower]:
    monkeypatch.setattr(module, "Follower", FakeFollower)
    FakeFollower.made = []
    return FakeFollower.made


@pytest.fixture
def voice(jobs: Jobs) -> Voice:
    return Voice(jobs)


@pytest.fixture
def words(voice: Voice) -> list[int]:
    """The words at which the voice was told to be."""
    found: list[int] = []
    voice.placed.connect(lambda place: found.append(place.word))
    return found


@pytest.fixture
def script() -> Script:
    return script_of(read_text("Water is life. We ask for more of it.", "en"), usual_pace("en"))


def test_what_is_heard_while_a_job_is_under_way_waits_for_the_next(
    voice: Voice, jobs: Jobs, script: Script, words: list[int], followers: list[FakeFollower]
) -> None:
    voice.begin(script, 2)
    for samples in (b"a", b"b", b"c"):
        voice.hear(samples)
        assert len(jobs.waiting) == 1
    jobs.do_all()
    assert followers[0].heard == [b"abc"]
    assert words == [2, 3]
    voice.hear(b"d")
    jobs.do_all()
    assert (followers[0].heard, words[-1], len(followers)) == ([b"abc", b"d"], 4, 1)


def test_a_person_who_shows_where_they_are_is_believed(
    voice: Voice, jobs: Jobs, script: Script, words: list[int], followers: list[FakeFollower]
) -> None:
    voice.begin(script, 0)
    jobs.do_all()
    voice.hear(b"a")
    voice.hear(b"b")
    voice.go_to(7)
    jobs.do_one()
    assert words == [0]
    jobs.do_all()
    assert (followers[0].heard, words) == ([b"a"], [0, 7])


def test_a_place_in_an_older_text_is_not_told(
    voice: Voice, jobs: Jobs, script: Script, words: list[int], followers: list[FakeFollower]
) -> None:
    voice.begin(script, 0)
    voice.begin(script, 5)
    jobs.do_all()
    assert (words, [each.word for each in followers]) == ([5], [0, 5])


def test_after_the_end_nothing_is_told(voice: Voice, jobs: Jobs, script: Script, words: list[int]) -> None:
    voice.begin(script, 0)
    voice.end()
    voice.hear(b"a")
    voice.go_to(3)
    jobs.do_all()
    assert (words, voice.is_followed) == ([], False)


def test_a_follower_that_breaks_is_told_once(voice: Voice, jobs: Jobs, script: Script) -> None:
    failures: list[bool] = []
    voice.failed.connect(lambda: failures.append(True))
    voice.begin(script, 0)
    jobs.do_all()
    voice.hear(b"!")
    jobs.do_all()
    voice.hear(b"a")
    assert (failures, voice.is_followed, jobs.waiting) == ([True], False, [])


def test_only_english_is_followed() -> None:
    why = why_no_following("fr")
    assert why is not None
    assert why.why == "not_in_this_language"
