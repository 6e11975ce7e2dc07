"""A recording is played from any place, and the place is known all the time."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from statement_studio.session.hearing.recording import RATE, Sound
from statement_studio.session.playing import Player, find_loudspeaker
from statement_studio.session.recording import Absence

pytestmark = pytest.mark.usefixtures("qapp")
SOUND = Sound(b"\1\2" * (10 * RATE))


class FakeLoudspeaker:
    """Plays nothing, and remembers what it should have played."""

    def __init__(self) -> None:
        self.rests: list[float] = []
        self.place = 0.0
        self.stops = 0
        self.end: Callable[[], None] = lambda: None
        self.refuses = False

    def play(self, samples: bytes, ended: Callable[[], None]) -> bool:
        self.rests.append(len(samples) / 2 / RATE)
        self.place, self.end = 0.0, ended
        return not self.refuses

    def played_seconds(self) -> float:
        return self.place

    def stop(self) -> None:
        self.stops += 1


@pytest.fixture
def loudspeaker() -> FakeLoudspeaker:
    return FakeLoudspeaker()


@pytest.fixture
def player(loudspeaker: FakeLoudspeaker) -> Player:
    made = Player()
    made.play_with(loudspeaker)
    made.hold(SOUND)
    return made


def test_it_pauses_and_goes_on_from_there(player: Player, loudspeaker: FakeLoudspeaker) -> None:
    player.toggle()
    assert (player.is_playing, loudspeaker.rests) == (True, [10.0])
    loudspeaker.place = 4.0
    player.toggle()
    assert (player.is_playing, player.seconds, loudspeaker.stops) == (False, 4.0, 1)
    player.toggle()
    assert loudspeaker.rests == [10.0, 6.0]
    loudspeaker.place = 1.0
    assert player.seconds == 5.0


def test_at_the_end_it_stops_and_begins_anew(player: Player, loudspeaker: FakeLoudspeaker) -> None:
    player.play_from(9.0)
    loudspeaker.end()
    assert (player.is_playing, player.seconds) == (False, 10.0)
    player.toggle()
    assert loudspeaker.rests == [1.0, 10.0]


def test_another_place_is_gone_to_while_it_plays_and_while_it_does_not(
    player: Player, loudspeaker: FakeLoudspeaker
) -> None:
    places: list[float] = []
    player.moved.connect(places.append)
    player.go_to(3.0)
    assert (places, loudspeaker.rests) == ([3.0], [])
    player.toggle()
    player.go_to(8.0)
    assert (loudspeaker.rests, player.seconds) == ([7.0, 2.0], 8.0)


@pytest.mark.parametrize(("wanted", "place"), [(-5.0, 0.0), (99.0, 10.0)])
def test_there_is_no_place_outside_of_the_recording(player: Player, wanted: float, place: float) -> None:
    player.go_to(wanted)
    assert player.seconds == place


def test_a_new_recording_is_at_its_beginning(player: Player, loudspeaker: FakeLoudspeaker) -> None:
    player.play_from(5.0)
    player.hold(Sound(b"\1\2" * RATE))
    assert (player.is_playing, player.seconds) == (False, 0.0)
    player.toggle()
    assert loudspeaker.rests[-1] == 1.0


def test_a_loudspeaker_that_refuses_plays_nothing(player: Player, loudspeaker: FakeLoudspeaker) -> None:
    loudspeaker.refuses = True
    player.toggle()
    assert not player.is_playing


def test_why_nothing_is_played_is_known(player: Player) -> None:
    player.play_with(Absence.NOT_INSTALLED)
    player.toggle()
    assert (player.is_playing, player.absence()) == (False, Absence.NOT_INSTALLED)


def test_without_the_extra_the_program_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    assert find_loudspeaker(Player()) is Absence.NOT_INSTALLED
