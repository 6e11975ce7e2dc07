"""How long it takes to read a paragraph and a statement as they are said, beside counting words.

Run by hand: `.venv/bin/python tests/benchmarks/bench_reading.py`. Prints milliseconds, the best and the median of many.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from statistics import median
from time import perf_counter

from statement_studio.domain.estimate import tally
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_block, read_text

_TIMES = 300
_SENTENCES = (
    "We thank the Special Rapporteur for the report (A/HRC/61/12) and share the concern about 1,347 cases in 2025. "
    "In the north, **a third of the wells** ran dry between 3 and 17 August, and families walked 12.5 km a day. "
    "We call on the Council to renew the mandate, to ask States for data, and to hear those who carry the water."
)


def by_word_count(text: str) -> float:
    """Return the seconds by the simplest rule: 150 words a minute."""
    return len(text.split()) / 150 * 60


def by_reading(text: str) -> float:
    """Return the seconds of the estimate of a whole text."""
    return tally(read_text(text, "en"), usual_pace("en")).seconds


def milliseconds(work: Callable[[], object]) -> list[float]:
    """Return what each of many runs took, without the first, which loads what is loaded once."""
    work()
    found = []
    for _ in range(_TIMES):
        started = perf_counter()
        work()
        found.append((perf_counter() - started) * 1_000)
    return found


def main() -> None:
    """Measure and print."""
    paragraph = " ".join(_SENTENCES.split()[:60])
    statement = "\n\n".join([paragraph] * 5)
    for name, words, work in (
        ("read_block", 60, partial(read_block, paragraph, "en")),
        ("read_text + tally", 300, partial(by_reading, statement)),
        ("words at 150 a minute", 300, partial(by_word_count, statement)),
    ):
        runs = milliseconds(work)
        sys.stdout.write(f"{name:24}{words:5} words   best {min(runs):8.4f} ms   median {median(runs):8.4f} ms\n")


if __name__ == "__main__":
    main()
