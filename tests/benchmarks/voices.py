"""Voices of machines: statements read aloud sentence by sentence and joined with pauses, so every start is known."""

from __future__ import annotations

import hashlib
import importlib
import random
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from statement_studio.session.hearing.recording import BYTES_A_SECOND, RATE, Sound, read_recording

_QUIET = 150
"""A sample whose size stays below is taken for silence when the ends of a sentence are cut."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice: the `program` that speaks, and which of its voices; `model` is the file that piper needs."""

    program: str
    language: str
    name: str
    model: str = ""

    def command(self, text: Path, wav: Path, speed: float) -> list[str]:
        """Return the command that reads a file into another; `speed` 1 is the voice's own."""
        match Path(self.program).name:
            case "espeak-ng":
                return [self.program, "-v", self.name, "-s", str(round(160 * speed)), "-f", str(text), "-w", str(wav)]
            case "flite":
                stretch = f"duration_stretch={1 / speed:.3f}"
                return [self.program, "-voice", self.name, "--setf", stretch, "-f", str(text), "-o", str(wav)]
            case "piper":
                scale = f"{1 / speed:.3f}"
                return [self.program, "-m", self.model, "--length-scale", scale, "-i", str(text), "-f", str(wav)]
            case _:
                written = text.read_text(encoding="utf-8")
                return [self.program, "--seed", "1", "--speed", str(speed), "--threads", "1", "-o", str(wav), written]

    def say(self, text: str, speed: float, keep: Path) -> bytes:
        """Return a text as samples without silence around it; what was said once is kept in the folder `keep`."""
        key = hashlib.sha256(repr((self, text, speed)).encode()).hexdigest()[:24]
        wav = keep / f"{key}.wav"
        if not wav.exists():
            with tempfile.TemporaryDirectory() as folder:
                written, spoken = Path(folder, "text.txt"), Path(folder, "out.wav")
                written.write_text(text, encoding="utf-8")
                command = self.command(written, spoken, speed)
                subprocess.run(command, check=True, capture_output=True, stdin=subprocess.DEVNULL)
                shutil.move(spoken, wav)
        return trimmed(read_recording(wav).samples)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement read aloud: when each sentence began and ended, in seconds."""

    sound: Sound
    starts: tuple[float, ...]
    ends: tuple[float, ...]


def read_aloud(
    sentences: Sequence[tuple[str, bool]], voice: Voice, speed: float, keep: Path, chance: random.Random
) -> Spoken:
    """Read sentences, each told whether it opens a paragraph, with the pauses of a calm speaker: before a paragraph
    mostly 0.6 to 1.4 s, between sentences 0.25 to 0.8 s."""
    samples, starts, ends = bytearray(silence(0.4)), [], []
    for number, (text, opens_paragraph) in enumerate(sentences):
        if number:
            samples += silence(chance.uniform(0.6, 1.4) if opens_paragraph else chance.uniform(0.25, 0.8))
        starts.append(len(samples) / BYTES_A_SECOND)
        samples += voice.say(text, speed, keep)
        ends.append(len(samples) / BYTES_A_SECOND)
    return Spoken(Sound(bytes(samples + silence(0.6))), tuple(starts), tuple(ends))


def silence(seconds: float) -> bytes:
    return bytes(2 * round(seconds * RATE))


def trimmed(samples: bytes) -> bytes:
    """Return samples without the silence at both ends."""
    numpy = importlib.import_module("numpy")
    loud = numpy.flatnonzero(numpy.abs(numpy.frombuffer(samples, "<i2").astype("i4")) > _QUIET)
    return samples[2 * int(loud[0]) : 2 * int(loud[-1]) + 2] if len(loud) else samples


def with_noise(sound: Sound, decibels: float) -> Sound:
    """Return a recording with white noise, weaker than the speech by so many decibels; the same at every call."""
    numpy = importlib.import_module("numpy")
    clean = numpy.frombuffer(sound.samples, "<i2").astype("f8")
    speech = clean[numpy.abs(clean) > _QUIET]
    size = numpy.sqrt(numpy.mean(speech**2)) / 10 ** (decibels / 20)
    noisy = clean + numpy.random.default_rng(1).normal(0, size, len(clean))
    return Sound(numpy.clip(noisy.round(), -32_768, 32_767).astype("<i2").tobytes())


def written_to(path: Path, sound: Sound) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound.samples)


def found(program: str) -> str | None:
    """Return where a program lies: on the path, or beside this Python."""
    return shutil.which(program) or shutil.which(program, path=str(Path(sys.executable).parent))
