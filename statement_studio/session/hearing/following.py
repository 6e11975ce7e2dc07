"""A voice followed through an English statement: at which word it is, whether it waits, and whether the place is lost.

Knows no clock and no microphone: what is heard is handed over in pieces, and the same pieces give the same places.
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from statement_studio.domain.script import Script

from .listener import Arc, Heard, Listener
from .recording import BYTES_A_SECOND, RATE

_STEP: Final = BYTES_A_SECOND // 5
"""What is heard between two looks at the place: 0.2 seconds."""
_STEP_SECONDS: Final = 0.2
_WINDOW = 80
"""So many words before and behind the place are listened for: more would be taken for each other."""
_MOVE_AFTER = 40
"""The window moves once the place is so many words from where it was laid."""
_BEAM = 1e-90
_JUMP = 1e-15
"""How likely anybody goes on elsewhere than with the next word: at the beginning of any sentence."""
_SKIP, _SKIP_OPTIONAL = 1e-12, 0.1
"""How likely a word is left out, and one of those that stand for a figure."""
_QUICKEST = 7.0
"""Words a second: a place that moves on faster is a jump."""
_CONFIRM_SECONDS = 1.2
_CONFIRM_WORDS = 3
_BACK = 3
"""What was understood a moment ago may turn out to have been some words less."""
_WAITS_AFTER = 0.8
_LOST_AFTER = 4.0
"""Seconds of speech that lead nowhere."""
_REACH = 10
_LONGEST_STRETCH = 60 * BYTES_A_SECOND
_HEARD_AGAIN = 4 * BYTES_A_SECOND
_SETTLED_SECONDS = 1.0
_LEARNS = 0.1
_MISFIT_SECONDS = 1.5
_USUAL_MISFIT = 30.0
_MISFIT_ALLOWED, _MISFIT_ALLOWED_AFAR = 22.0, 6.0
"""How much worse than usual what is heard may sound like the script, and still be the script: near, and elsewhere."""
_VOICE_FRAME = 0.03


class Following(Enum):
    """What the follower knows."""

    FOLLOWING = auto()
    """The voice is at the place."""
    WAITING = auto()
    """Nobody speaks; the place is where they stopped."""
    LOST = auto()
    """Somebody speaks, but not from the script, or not where it is looked for. The place is the last one known."""


@dataclass(frozen=True, slots=True)
class VoicePlace:
    """Where the voice is: `word` counts the words of the script and is the one being said, or to be said next.

    `block` and `offset` are where it is written, the end of the last word once all are said. `heard_seconds` is how
    much was listened to.
    """

    word: int
    block: int
    offset: int
    state: Following
    heard_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class _Jump:
    """A place where the voice may have gone: first heard as the word `first` at `since` (seconds heard), now `word`."""

    first: int
    word: int
    since: float


class Follower:
    """Follows a voice through a script, from its word of this number on; to be used from one thread at a time.

    Takes some tenths of a second to make. Raises ImportError without the library: ask `parts.absent_parts` before.
    """

    def __init__(self, script: Script, word: int = 0) -> None:
        if not script.words:
            raise ValueError("nothing is said in this script")
        self._script = script
        self._listener = Listener(script, _BEAM)
        self._voice: Any = importlib.import_module("pocketsphinx").Vad(2, RATE, _VOICE_FRAME)
        self._unheard, self._recent = bytearray(), bytearray()
        self._laid_at = 0
        self._is_listening = False
        self._jump: _Jump | None = None
        self._silent = self._astray = 0.0
        self._usual_misfit = _USUAL_MISFIT
        self._place = self._at(word, Following.WAITING, 0.0)
        self._lay()

    @property
    def place(self) -> VoicePlace:
        """The place as it is known."""
        return self._place

    def feed(self, samples: bytes) -> VoicePlace:
        """Hear more of the voice (as `recording.Sound` has it, any length) and return where it is."""
        self._unheard += samples
        while len(self._unheard) >= _STEP:
            step = bytes(self._unheard[:_STEP])
            del self._unheard[:_STEP]
            self._listener.hear(step)
            self._recent += step
            self._judge(is_voice=self._is_voice(step))
        return self._place

    def move_to(self, word: int) -> VoicePlace:
        """Go on from another word, as when somebody shows where they are."""
        self._place = self._at(word, Following.WAITING, self._place.heard_seconds)
        self._silent = self._astray = 0.0
        self._jump = None
        self._lay()
        return self._place

    def _at(self, word: int, state: Following, heard_seconds: float) -> VoicePlace:
        words = self._script.words
        word = min(max(word, 0), len(words))
        written = words[min(word, len(words) - 1)]
        offset = written.end if word == len(words) else written.start
        return VoicePlace(word, written.block, offset, state, heard_seconds)

    def _is_voice(self, step: bytes) -> bool:
        size = self._voice.frame_bytes
        frames = [step[start : start + size] for start in range(0, len(step) - size + 1, size)]
        return 2 * sum(map(bool, map(self._voice.is_speech, frames))) > len(frames)

    def _judge(self, *, is_voice: bool) -> None:
        """Look at what is understood by now, and take it for the place where that can be believed."""
        heard = self._listener.heard()
        misfit = _misfit(heard)
        word = self._place.word
        if heard and misfit < max(self._usual_misfit, _USUAL_MISFIT) + _MISFIT_ALLOWED:
            is_close = misfit < self._usual_misfit + _MISFIT_ALLOWED_AFAR
            word = self._believed(heard[-1].word + 1, is_close=is_close)
        has_moved = word != self._place.word
        if has_moved:
            self._usual_misfit += _LEARNS * (misfit - self._usual_misfit)
        self._silent = 0.0 if is_voice else self._silent + _STEP_SECONDS
        self._astray = 0.0 if has_moved else self._astray + is_voice * _STEP_SECONDS
        self._place = self._at(word, self._state(has_moved=has_moved), self._place.heard_seconds + _STEP_SECONDS)
        if abs(word - self._laid_at) > _MOVE_AFTER or len(self._recent) > _LONGEST_STRETCH:
            self._lay(heard)

    def _state(self, *, has_moved: bool) -> Following:
        was_lost = self._place.state is Following.LOST
        if self._astray >= _LOST_AFTER or (was_lost and not has_moved):
            return Following.LOST
        return Following.WAITING if self._silent >= _WAITS_AFTER else Following.FOLLOWING

    def _believed(self, word: int, *, is_close: bool) -> int:
        """Return where the voice is when this word was understood to be next: there, or still where it was."""
        place, now = self._place, self._place.heard_seconds
        reach = min(_REACH, 2 + _QUICKEST * (self._astray + _STEP_SECONDS))
        if place.state is not Following.LOST and -_BACK <= word - place.word <= reach:
            self._jump = None
            return max(word, place.word)
        jump = self._jump
        if not is_close:
            return place.word
        if jump is None or not -_BACK <= word - jump.word <= _REACH:
            self._jump = _Jump(word, word, now)
            return place.word
        jump = self._jump = _Jump(jump.first, word, now if word == jump.first else jump.since)
        if now - jump.since < _CONFIRM_SECONDS or word - jump.first < _CONFIRM_WORDS:
            return place.word
        self._jump = None
        return word

    def _lay(self, heard: tuple[Heard, ...] = ()) -> None:
        """Listen around the place; what was heard in the last moments is heard again, as it may turn out otherwise."""
        settled = [part for part in heard if part.ends_at <= heard[-1].ends_at - _SETTLED_SECONDS]
        rest = bytes(self._recent[round(settled[-1].ends_at * RATE) * 2 :]) if settled else b""
        first = settled[-1].word + 1 if settled else self._place.word
        if self._is_listening:
            self._listener.end()
        self._laid_at = self._place.word
        self._listener.expect(*_grammar(self._script, self._laid_at, first))
        self._listener.begin()
        self._is_listening = True
        self._recent = bytearray(rest[-_HEARD_AGAIN:])
        if rest:
            self._listener.hear(rest[-_HEARD_AGAIN:])


def _grammar(script: Script, place: int, first: int) -> tuple[list[Arc], int, int]:
    """Return what may be said around a place, from the word `first` on, and the states where it begins and ends.

    Said is word after word, or on from the beginning of another sentence.
    """
    low, high = max(0, place - _WINDOW), min(len(script.words), place + _WINDOW)
    size = high - low
    anywhere, end, start = size + 1, size + 2, size + 3
    begin = min(max(first, low), high) - low
    arcs: list[Arc] = [(start, begin, 1.0), (anywhere, end, 1.0)]
    for state, word in enumerate(script.words[low:high]):
        arcs.append((state, state + 1, 1.0, str(low + state)))
        arcs.append((state, state + 1, _SKIP_OPTIONAL if word.is_optional else _SKIP))
    for state in range(size + 1):
        arcs += [(state, anywhere, _JUMP), (state, end, 1.0)]
    opening = (sentence.first_word for sentence in script.sentences)
    arcs += [(anywhere, word - low, 1.0) for word in opening if low <= word < high]
    return arcs, start, end


def _misfit(heard: tuple[Heard, ...]) -> float:
    """Return how badly the last words sound like the script, by the time each takes."""
    weighed = seconds = 0.0
    for part in reversed(heard):
        if heard[-1].ends_at - part.ends_at > _MISFIT_SECONDS:
            break
        weighed += part.misfit * (part.ends_at - part.starts_at)
        seconds += part.ends_at - part.starts_at
    return weighed / seconds if seconds else 0.0
