"""The sentences of a recording are looked for elsewhere, and nobody hears of what is not wanted any more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.alignment import Alignment, Method, aligned
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text
from statement_studio.session import listening as module
from statement_studio.session.hearing.aligning import Cancelled
from statement_studio.session.hearing.recording import RATE, Sound
from statement_studio.session.listening import Aligner, UnreadableRecording, read, words_per_minute

pytestmark = pytest.mark.usefixtures("qapp")
Jobs = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
SOUND = Sound(b"\1\2" * (4 * RATE))


@pytest.fixture
def aligner(jobs: Jobs) -> Aligner:
    return Aligner(jobs)


@pytest.fixture
def told(aligner: Aligner) -> list[object]:
    found: list[object] = []
    aligner.aligned.connect(found.append)
    return found


@pytest.fixture
def script() -> Script:
    return script_of(read_text("Water is life. We ask for more of it.", "en"), usual_pace("en"))


def found(script: Script) -> Alignment:
    return aligned([(0, 0.0, 1.0), (1, 1.5, 4.0)], script, Method.WORDS)


def test_what_was_found_is_told(
    aligner: Aligner, jobs: Jobs, told: list[object], script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "align", lambda _sound, script, _go_on: found(script))
    aligner.begin(SOUND, script)
    assert (aligner.is_at_work, told) == (True, [])
    jobs.waiting.pop()()
    assert (aligner.is_at_work, told) == (False, [found(script)])


def test_how_far_it_is_can_be_watched(
    aligner: Aligner, jobs: Jobs, script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    shares: list[float] = []
    aligner.progressed.connect(shares.append)

    def align(_sound: Sound, _script: Script, go_on: Callable[[], bool]) -> None:
        for _ in range(6):  # more than the recording has seconds, as when it is tried twice
            assert go_on()
            aligner._look.timeout.emit()

    monkeypatch.setattr(module, "align", align)
    aligner.begin(SOUND, script)
    jobs.waiting.pop()()
    assert shares == [0.25, 0.5, 0.75, 1.0, 1.0, 1.0]


def test_nothing_is_told_of_what_was_given_up_and_the_work_ends(
    aligner: Aligner, jobs: Jobs, told: list[object], script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[bool] = []

    def align(_sound: Sound, script: Script, go_on: Callable[[], bool]) -> Alignment:
        if not go_on():
            ended.append(True)
            raise Cancelled
        return found(script)

    monkeypatch.setattr(module, "align", align)
    aligner.begin(SOUND, script)
    aligner.begin(SOUND, script)
    aligner.cancel()
    for job in jobs.waiting:
        job()
    assert (ended, told, aligner.is_at_work) == ([True, True], [], False)


def test_a_search_that_breaks_found_nothing(
    aligner: Aligner, jobs: Jobs, told: list[object], script: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    def align(*_all: object) -> None:
        raise ValueError

    monkeypatch.setattr(module, "align", align)
    aligner.begin(SOUND, script)
    jobs.waiting.pop()()
    assert (told, aligner.is_at_work) == ([None], False)


def test_a_sentence_as_fast_as_usual_has_the_usual_rate(script: Script) -> None:
    usual = usual_pace("en")
    planned = script.sentences[1].units * usual.seconds_per_unit
    (spoken,) = aligned([(1, 2.0, 2.0 + planned)], script, Method.WORDS).sentences
    assert words_per_minute(spoken, "en") == pytest.approx(usual.words_per_minute)
    (slower,) = aligned([(1, 2.0, 2.0 + 2 * planned)], script, Method.WORDS).sentences
    assert words_per_minute(slower, "en") == pytest.approx(usual.words_per_minute / 2)


def test_a_file_that_is_gone_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecording):
        read(tmp_path / "take.wav")
