"""Recordings of many kinds, as the recognisers want them."""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

import pytest

from statement_studio.session.hearing.recording import (
    LONGEST_SECONDS,
    NO_SOUND,
    NOT_A_WAV,
    RATE,
    TOO_LONG,
    UnreadableRecording,
    read_recording,
)


def written(path: Path, frames: bytes, rate: int = RATE, width: int = 2, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(frames)
    return path


def test_a_recording_as_it_is_wanted_is_read_as_it_is(tmp_path: Path) -> None:
    frames = bytes(range(256)) * 40
    sound = read_recording(written(tmp_path / "a.wav", frames))
    assert sound.samples == frames
    assert sound.seconds == len(frames) / 2 / RATE


@pytest.mark.parametrize("width", [1, 2, 3, 4])
@pytest.mark.parametrize("rate", [8_000, 44_100, 48_000])
def test_a_tone_stays_a_tone_at_any_rate_and_width(tmp_path: Path, rate: int, width: int) -> None:
    pytest.importorskip("numpy")
    tone = [0.5 * math.sin(2 * math.pi * 440 * number / rate) for number in range(rate)]
    if width == 1:
        frames = bytes(round(128 + 127 * each) for each in tone)
    else:
        full = 2 ** (8 * width - 1) - 1
        frames = b"".join(round(full * each).to_bytes(width, "little", signed=True) for each in tone)
    samples = read_recording(written(tmp_path / "a.wav", frames, rate, width)).samples
    heard = struct.unpack(f"<{len(samples) // 2}h", samples)
    assert len(heard) == pytest.approx(RATE, abs=2)
    wanted = [16_384 * math.sin(2 * math.pi * 440 * number / RATE) for number in range(len(heard))]
    assert max(abs(a - b) for a, b in zip(heard[500:-500], wanted[500:-500], strict=True)) < 800


def test_channels_are_heard_together(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    frames = struct.pack("<hh", 1_000, 3_000) * RATE
    samples = read_recording(written(tmp_path / "a.wav", frames, channels=2)).samples
    assert struct.unpack("<h", samples[:2])[0] == pytest.approx(2_000, abs=1)


def test_what_a_low_rate_cannot_hold_is_filtered_out(tmp_path: Path) -> None:
    pytest.importorskip("numpy")
    tone = struct.pack("<48000h", *(round(16_000 * math.sin(2 * math.pi * 15_000 * n / 48_000)) for n in range(48_000)))
    samples = read_recording(written(tmp_path / "a.wav", tone, 48_000)).samples
    assert max(map(abs, struct.unpack(f"<{len(samples) // 2}h", samples)[500:-500])) < 500


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", NOT_A_WAV), (b"RIFF\x00\x00\x00\x00WAVEnone", NOT_A_WAV), (b"fLaC" + bytes(80), NOT_A_WAV)],
)
def test_what_is_no_recording_is_refused(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(content)
    with pytest.raises(UnreadableRecording) as refused:
        read_recording(path)
    assert (refused.value.why, refused.value.path) == (why, path)


def test_a_recording_without_sound_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableRecording) as refused:
        read_recording(written(tmp_path / "a.wav", b"\x00\x00"))
    assert refused.value.why == NO_SOUND


def test_a_recording_that_is_too_long_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "a.wav", bytes(2))
    head = bytearray(path.read_bytes())
    head[40:44] = struct.pack("<I", 2 * RATE * (LONGEST_SECONDS + 1))
    path.write_bytes(head)
    with pytest.raises(UnreadableRecording) as refused:
        read_recording(path)
    assert refused.value.why == TOO_LONG
