"""How long it takes to read a paragraph and a statement as they are said, beside counting words.

Run by hand: `.venv/bin/python tests/benchmarks/bench_reading.py`. Prints milliseconds, the best and the median of many,
and how many times the median of counting words in the same text that is. Cold is a text that was never seen before:
what was kept of words is thrown away, and figures and names are new. Warm is the same text again.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import count
from statistics import median
from time import perf_counter

from statement_studio.domain import figures, saying
from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_block, read_text

_BLOCK_WORDS, _STATEMENT_WORDS, _LONG_WORDS = 60, 300, 30_000
_BLOCK_LIMIT, _STATEMENT_LIMIT = 0.5, 2.0  # milliseconds
_WORDS_PER_MINUTE = 150
_SENTENCES = (
    "We thank the Special Rapporteur for the report (A/HRC/61/{}) and share the concern about {},347 cases in 2025. "
    "In the north, **a third of the wells** ran dry between 3 and 17 August, and families walked {}.5 km a day. "
    "We call on the Council to renew the mandate, to ask States for data, and to hear those who carry the water{}."
)


def by_word_count(text: str) -> float:
    """Return the seconds by the simplest rule: 150 words a minute."""
    return len(text.split()) / _WORDS_PER_MINUTE * 60


def by_reading(text: str) -> float:
    """Return the seconds of the estimate of a whole text."""
    return tally(read_text(text, "en"), usual_pace("en")).seconds


def one_block(text: str) -> float:
    """Return the spoken characters of one paragraph, as after a key."""
    return read_block(text, "en").units


def texts(words: int) -> Iterator[str]:
    """Yield texts of so many words in paragraphs of 60, none like another."""
    for number in count(1):
        blocks = (
            " ".join(_SENTENCES.format(part % 90, part % 900, part, f" to q{part}").split()[:_BLOCK_WORDS])
            for part in range(number * 1_000, number * 1_000 + words // _BLOCK_WORDS)
        )
        yield "\n\n".join(blocks)


def forget() -> None:
    """Throw away what is kept of words already read."""
    for known in (*vars(figures).values(), *vars(saying).values()):
        if hasattr(known, "cache_clear"):
            known.cache_clear()


def milliseconds(work: Callable[[str], object], words: int, times: int, *, is_cold: bool) -> list[float]:
    """Return what each of many runs took, on new texts after forgetting or on the same one again and again."""
    supply = texts(words)
    text = next(supply)
    work(text)  # loads what is loaded once
    found = []
    for _ in range(times):
        if is_cold:
            forget()
            text = next(supply)
        started = perf_counter()
        work(text)
        found.append((perf_counter() - started) * 1_000)
    return found


def show(name: str, work: Callable[[str], object], words: int, times: int, limit: float | None) -> None:
    """Print a row, cold and warm, beside counting words."""
    beside = median(milliseconds(by_word_count, words, times, is_cold=False))
    for state in ("cold", "warm"):
        runs = milliseconds(work, words, times, is_cold=state == "cold")
        held = "" if limit is None else f"   limit {limit:g} ms: {'held' if median(runs) < limit else 'BROKEN'}"
        sys.stdout.write(
            f"{name:18}{words:7,} words  {state}   best {min(runs):9.4f} ms   median {median(runs):9.4f} ms"
            f"   {median(runs) / beside:7.1f} times counting words ({beside:.4f} ms){held}\n"
        )


def main() -> None:
    """Measure and print."""
    show("one block", one_block, _BLOCK_WORDS, 300, _BLOCK_LIMIT)
    show("read and tally", by_reading, _STATEMENT_WORDS, 200, _STATEMENT_LIMIT)
    show("read and tally", by_reading, _LONG_WORDS, 5, None)


if __name__ == "__main__":
    main()
