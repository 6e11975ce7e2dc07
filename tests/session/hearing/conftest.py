"""A recogniser that is told what it hears, and a script to listen for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import ModuleType, SimpleNamespace

import pytest

from statement_studio.domain.pace import usual_pace
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.spoken import read_text

TEXT = (
    "Mister President,\n\nWe thank the Rapporteur for the report. Two gaps remain in the law.\n\n"
    "Lawyers are arrested and held for many weeks. Nobody answers for what was done.\n\nI thank you."
)


class Told:
    """What the recogniser understands: `words` as number, first and last frame, and misfit; and whether one speaks."""

    def __init__(self) -> None:
        self.words: list[tuple[int, int, int, float]] = []
        self.is_voice = True
        self.grammars: list[Sequence[tuple[object, ...]]] = []
        self.heard = 0


@pytest.fixture
def script() -> Script:
    return script_of(read_text(TEXT, "en"), usual_pace("en"))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Put a recogniser in place of the library, whether that is installed or not."""
    state = Told()

    class Decoder:
        def __init__(self, _config: object) -> None: ...

        def lookup_word(self, word: str) -> str | None:
            return {"the": "DH AH", "the(2)": "DH IY"}.get(word)

        def add_word(self, name: str, said: str, *, update: bool) -> None:
            assert name
            assert said

        def create_fsg(self, _name: str, first: int, last: int, arcs: Sequence[tuple[object, ...]]) -> object:
            state.grammars.append(arcs)
            return (first, last)

        def add_fsg(self, _name: str, _grammar: object) -> None: ...

        def activate_search(self, _name: str) -> None: ...

        def start_utt(self) -> None: ...

        def end_utt(self) -> None: ...

        def process_raw(self, samples: bytes, _no_search: bool, _full: bool) -> None:
            state.heard += len(samples)

        def hyp(self) -> object:
            return state.words or None

        def seg(self) -> list[SimpleNamespace]:
            import math

            return [SimpleNamespace(word="<sil>", start_frame=0, end_frame=0, ascore=1.0)] + [
                SimpleNamespace(
                    word=str(word),
                    start_frame=first,
                    end_frame=last,
                    ascore=math.exp(-misfit * (last + 1 - first) / 10_000),
                )
                for word, first, last, misfit in state.words
            ]

    class Vad:
        frame_bytes = 960

        def __init__(self, *_settings: object) -> None: ...

        def is_speech(self, _frame: bytes) -> bool:
            return state.is_voice

    library = ModuleType("pocketsphinx")
    for name, value in {"Decoder": Decoder, "Vad": Vad, "Config": lambda **settings: settings}.items():
        setattr(library, name, value)
    monkeypatch.setitem(sys.modules, "pocketsphinx", library)
    return state
