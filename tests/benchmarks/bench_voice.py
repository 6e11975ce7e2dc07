"""How well a recording is set against its statement, and a voice followed through it, with voices of machines.

Run by hand, with the extra `audio` installed: `.venv/bin/python -m tests.benchmarks.bench_voice [--keep FOLDER]`.
French and Spanish need the Debian package espeak-ng, English flite; `--hibari PROGRAM` and `--piper PROGRAM MODEL` add
the English voices of the packages hibari-tts and piper-tts, in whatever environment they lie. Sentences are spoken one
by one and joined with pauses, so that every start is known; where each word of a sentence is comes from the clean
recording. `--keep` keeps what was spoken for the next run.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import process_time

from statement_studio.domain.alignment import Alignment
from statement_studio.domain.markup import spoken_text
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.hearing.aligning import align
from statement_studio.session.hearing.following import Follower, Following
from statement_studio.session.hearing.listener import Arc, Listener
from statement_studio.session.hearing.parts import AbsentPart, Part, Why
from statement_studio.session.hearing.recording import BYTES_A_SECOND, RATE, Sound
from tests.benchmarks.speeches import speeches
from tests.benchmarks.voices import Spoken, Voice, found, read_aloud, silence, with_noise

_CLOSE_SECONDS = 0.3
_CLOSE_WORDS = 3
_DECIBELS = 20
_SPEEDS = (0.85, 1.0, 1.2)
_PIECE = BYTES_A_SECOND // 10
_ADLIB_SECONDS = 10


@dataclass(frozen=True, slots=True)
class Reading:
    """A statement read aloud by a voice; `others` is a recording of another one by the same voice."""

    script: Script
    spoken: Spoken
    others: Sound


def readings(voice: Voice, speed: float, keep: Path) -> Iterator[Reading]:
    """Yield the statements in the language of a voice, read by it."""
    made = []
    for name, text in speeches(voice.language).items():
        blocks = read_text(text, voice.language)
        script = script_of(blocks, usual_pace(voice.language))
        sentences = [
            (" ".join(spoken_text(blocks[s.block].text[s.start : s.end], "", 0).split()), s.opens_paragraph)
            for s in script.sentences
        ]
        chance = random.Random(f"{voice.name} {name} {speed}")  # noqa: S311 - pauses, not secrets
        made.append((script, read_aloud(sentences, voice, speed, keep, chance)))
    for number, (script, spoken) in enumerate(made):
        yield Reading(script, spoken, made[number - 1][1].sound)


def bench_alignment(voice: Voice, keep: Path, *, by_words: bool) -> None:
    """Print how many starts are found close to where they are."""
    for noise in (0, _DECIBELS):
        close = [0, 0, 0, 0]
        spent = heard = 0.0
        for speed in _SPEEDS:
            for reading in readings(voice, speed, keep):
                sound = with_noise(reading.spoken.sound, noise) if noise else reading.spoken.sound
                start = process_time()
                result = align(sound, reading.script, absent=_all_there if by_words else _no_words)
                spent, heard = spent + process_time() - start, heard + sound.seconds
                assert isinstance(result, Alignment)
                close = [sum(pair) for pair in zip(close, _close(result, reading), strict=True)]
        paragraphs, of_paragraphs, sentences, of_sentences = close
        print(
            f"{voice.language} {voice.name:8} {'words' if by_words else 'pauses':6} noise {noise:2} dB: "
            f"paragraphs {paragraphs}/{of_paragraphs} {paragraphs / of_paragraphs:.1%}  "
            f"sentences {sentences}/{of_sentences} {sentences / of_sentences:.1%}  cpu {spent / heard:.1%}",
            flush=True,
        )


def _close(result: Alignment, reading: Reading) -> tuple[int, int, int, int]:
    starts = reading.spoken.starts
    good = [each for each in result.sentences if abs(each.starts_at - starts[each.number]) <= _CLOSE_SECONDS]
    opening = [sentence for sentence in reading.script.sentences if sentence.opens_paragraph]
    return sum(each.planned.opens_paragraph for each in good), len(opening), len(good), len(starts)


def _all_there(_part: Part, _language: str) -> AbsentPart | None:
    return None


def _no_words(part: Part, _language: str) -> AbsentPart | None:
    return AbsentPart(part, Why.NOT_INSTALLED) if part is Part.WORDS else None


def word_starts(reading: Reading) -> list[float]:
    """Return when each word of a clean recording begins, the known starts of sentences taken as they are."""
    script = reading.script
    listener = Listener(script, 1e-90)
    arcs: list[Arc] = []
    for number in range(len(script.words)):
        arcs += [(number, number + 1, 1.0, str(number)), (number, number + 1, 1e-6)]
    listener.expect(arcs, 0, len(script.words))
    listener.begin()
    listener.hear(reading.spoken.sound.samples)
    listener.end()
    known = {part.word: part.starts_at for part in listener.heard()}
    starts: list[float] = []
    for number, word in enumerate(script.words):
        is_first = script.sentences[word.sentence].first_word == number
        before = starts[-1] if starts else 0.0
        starts.append(reading.spoken.starts[word.sentence] if is_first else known.get(number, before + 0.2))
    return starts


def scene(reading: Reading, kind: str) -> tuple[Sound, list[tuple[float, int | None]]]:
    """Return a reading as it was, or with a sentence skipped, repeated, or other words between, and when which word is
    said (None: none of the script)."""
    sentences, spoken, starts = reading.script.sentences, reading.spoken, word_starts(reading)
    order: list[int | None] = list(range(len(sentences)))
    middle = len(order) // 2
    if kind == "skipped":
        del order[middle]
    elif kind == "repeated":
        order.insert(middle, middle - 1)
    elif kind == "ad-lib":
        order.insert(middle, None)
    samples, track = bytearray(silence(0.4)), list[tuple[float, int | None]]()
    for number in order:
        now = len(samples) / BYTES_A_SECOND
        if number is None:
            track.append((now, None))
            samples += part_of(reading.others, 20, 20 + _ADLIB_SECONDS) + silence(0.5)
            continue
        begins = spoken.starts[number]
        ends = spoken.starts[number + 1] if number + 1 < len(sentences) else spoken.sound.seconds
        words = range(sentences[number].first_word, sentences[number].last_word + 1)
        track += [(now + starts[word] - begins, word) for word in words]
        samples += part_of(spoken.sound, begins, ends)
    return Sound(bytes(samples)), track


def part_of(sound: Sound, begins: float, ends: float) -> bytes:
    return sound.samples[2 * round(begins * RATE) : 2 * round(ends * RATE)]


def bench_following(voice: Voice, keep: Path) -> None:
    """Print how much of the time the follower is close to the word that is said."""
    for kind in ("plain", "skipped", "repeated", "ad-lib"):
        for noise in (0, _DECIBELS):
            close = looks = lost = adlib = adlib_lost = 0
            spent = heard = 0.0
            for reading in readings(voice, 1.0, keep):
                sound, track = scene(reading, kind)
                sound = with_noise(sound, noise) if noise else sound
                times = [time for time, _ in track]
                follower = Follower(reading.script)
                start = process_time()
                for place in range(0, len(sound.samples), _PIECE):
                    at = follower.feed(sound.samples[place : place + _PIECE])
                    turn = bisect_right(times, (place + _PIECE) / BYTES_A_SECOND) - 1
                    said = track[turn][1] if turn >= 0 else 0
                    if said is None:
                        adlib, adlib_lost = adlib + 1, adlib_lost + (at.state is Following.LOST)
                        continue
                    looks, close = looks + 1, close + (abs(at.word - said) <= _CLOSE_WORDS)
                    lost += at.state is Following.LOST
                spent, heard = spent + process_time() - start, heard + sound.seconds
            more = f"  lost in {adlib_lost / adlib:.0%} of other words" if adlib else ""
            print(
                f"en {voice.name:8} follow {kind:8} noise {noise:2} dB: within {_CLOSE_WORDS} words "
                f"{close / looks:.1%}  lost {lost / looks:.1%}  cpu {spent / heard:.1%}{more}",
                flush=True,
            )


def english_voices(asked: argparse.Namespace) -> Iterator[Voice]:
    """Yield three English voices or more, those of neural networks first."""
    if asked.hibari:
        yield Voice(asked.hibari, "en", "heart")
    if asked.piper:
        yield Voice(asked.piper[0], "en", "joe", asked.piper[1])
    if found("flite"):
        yield Voice("flite", "en", "slt")
        yield Voice("flite", "en", "rms")


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description="Set voices of machines against what they read.")
    parser.add_argument("--keep", type=Path, help="folder that keeps what was spoken")
    parser.add_argument("--hibari", help="the program of hibari-tts")
    parser.add_argument("--piper", nargs=2, help="the program of piper-tts and a model of an English voice")
    asked = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        keep = asked.keep or Path(folder)
        keep.mkdir(parents=True, exist_ok=True)
        if found("espeak-ng"):
            for language, name in (("fr", "fr-fr"), ("fr", "fr-fr+f3"), ("es", "es"), ("es", "es-419")):
                bench_alignment(Voice("espeak-ng", language, name), keep, by_words=False)
        for voice in english_voices(asked):
            bench_alignment(voice, keep, by_words=True)
            bench_alignment(voice, keep, by_words=False)
            bench_following(voice, keep)


if __name__ == "__main__":
    main()
