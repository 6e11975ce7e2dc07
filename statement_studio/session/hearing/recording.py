"""A recording as the recognisers want it: 16,000 samples a second, one channel, 16 bits; read from a WAV file."""

from __future__ import annotations

import importlib
import wave
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

RATE: Final = 16_000
"""Samples a second."""
BYTES_A_SECOND: Final = 2 * RATE
"""Two bytes a sample, the lower one first."""
LONGEST_SECONDS: Final = 30 * 60
"""A longer recording is no take of a statement."""
_RATES = range(4_000, 192_001)
_TAPS = 129
_KEPT = 0.45
"""The highest frequency that is kept, as a share of the lower of the two rates."""


class UnreadableRecording(Exception):
    """A recording that cannot be heard: `why` is one of the reasons below."""

    def __init__(self, why: str, path: Path) -> None:
        super().__init__(f"{path}: {why}")
        self.why, self.path = why, path


NOT_A_WAV: Final = "not_a_wav"
"""No WAV file with plain samples of 8, 16, 24 or 32 bits."""
TOO_LONG: Final = "too_long"
"""Longer than LONGEST_SECONDS."""
NO_SOUND: Final = "no_sound"
"""Shorter than a tenth of a second."""


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording in memory: `samples` as the recognisers want them."""

    samples: bytes

    @property
    def seconds(self) -> float:
        """How long it lasts."""
        return len(self.samples) / BYTES_A_SECOND


def read_recording(path: Path) -> Sound:
    """Return a WAV file as sound. Raises UnreadableRecording, and OSError for a file that cannot be opened."""
    try:
        with wave.open(str(path), "rb") as file:
            rate, width, channels, frames = (
                file.getframerate(),
                file.getsampwidth(),
                file.getnchannels(),
                file.getnframes(),
            )
            if rate not in _RATES or width not in (1, 2, 3, 4) or channels not in range(1, 9):
                raise UnreadableRecording(NOT_A_WAV, path)
            if frames > rate * LONGEST_SECONDS:
                raise UnreadableRecording(TOO_LONG, path)
            raw = file.readframes(frames)
    except (wave.Error, EOFError):
        raise UnreadableRecording(NOT_A_WAV, path) from None
    raw = raw[: len(raw) // (width * channels) * width * channels]
    if len(raw) < rate * width * channels // 10:
        raise UnreadableRecording(NO_SOUND, path)
    return Sound(raw if (rate, width, channels) == (RATE, 2, 1) else converted(raw, rate, width, channels))


def converted(raw: bytes, rate: int, width: int, channels: int) -> bytes:
    """Return plain samples (`width` bytes each, the channels side by side) at RATE, one channel, 16 bits."""
    numpy = importlib.import_module("numpy")
    sound = _as_fractions(numpy, raw, width).reshape(-1, channels).mean(axis=1)
    if rate != RATE:
        sound = _resampled(numpy, sound, rate)
    samples: bytes = (numpy.clip(sound, -1, 1) * 32_767).round().astype("<i2").tobytes()
    return samples


def _as_fractions(numpy: Any, raw: bytes, width: int) -> Any:
    """Return samples between -1 and 1; WAV has 8 bits without a sign, all others with one."""
    match width:
        case 1:
            return (numpy.frombuffer(raw, "u1").astype("f4") - 128) / 128
        case 2:
            return numpy.frombuffer(raw, "<i2").astype("f4") / 2**15
        case 3:
            parts = numpy.frombuffer(raw, "u1").reshape(-1, 3)
            wide = numpy.zeros((len(parts), 4), "u1")
            wide[:, 1:] = parts
            return wide.reshape(-1).view("<i4").astype("f4") / 2**31
        case _:
            return numpy.frombuffer(raw, "<i4").astype("f4") / 2**31


def _resampled(numpy: Any, sound: Any, rate: int) -> Any:
    """Return sound at RATE: what the lower rate cannot hold is filtered out, the rest is read off between samples."""
    if rate > RATE:
        places = numpy.arange(_TAPS) - _TAPS // 2
        cut = 2 * _KEPT * RATE / rate
        taps = numpy.sinc(cut * places) * numpy.hanning(_TAPS + 2)[1:-1]
        sound = numpy.convolve(sound, taps / taps.sum(), mode="same")
    wanted = numpy.arange(int(len(sound) * RATE / rate)) * (rate / RATE)
    return numpy.interp(wanted, numpy.arange(len(sound)), sound)
