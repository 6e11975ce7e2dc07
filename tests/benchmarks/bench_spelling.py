"""How long the spelling takes: a paragraph of 60 words, new and seen before, and the opening of dictionaries.

Run by hand: `.venv/bin/python tests/benchmarks/bench_spelling.py`. It uses the dictionaries of this computer. What
opening and suggesting take, the window waits for, even on another thread: the library keeps Python's lock.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication

from statement_studio.files.dictionaries import find, fitting, usual_folders
from statement_studio.session.spelling import Spelling

_Result = TypeVar("_Result")

_BUDGET_MILLISECONDS = 0.2
_PARAGRAPH = """\
Mr. President, we thank the Special Rapporteur for her **report** (A/HRC/58/65) and share her concern about the 1,347
human-rights defenders whose cases she documents. The Council’s members have a duty to protect them, and States’
programmes don’t yet do so. We recall article 19 of the Covenant, we welcome the pledges made by some delegations,
and we ask all others to follow them within this sesion."""


class AtOnce:
    """Jobs that are done at once, so that their time can be taken."""

    def run(
        self, work: Callable[[], _Result], done: Callable[[_Result], None], failed: Callable[[Exception], None]
    ) -> None:
        """Do `work` and hand its result over."""
        done(work())


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1_000


def main() -> None:
    """Measure, and print."""
    application = QCoreApplication([])
    folders = usual_folders(os.environ, Path.home())
    sys.stdout.write(f"looking for dictionaries {milliseconds(lambda: find(folders)):8.2f} ms\n")
    with tempfile.TemporaryDirectory() as settings:
        spelling = Spelling(AtOnce(), Path(settings), folders, application)
        for language in ("en", "fr", "es", "ru", "ar"):
            if fitting(find(folders), language):
                opening = milliseconds(lambda code=language: spelling.prepare(code))  # type: ignore[misc]
                sys.stdout.write(f"opening {language}               {opening:8.2f} ms\n")
        new = milliseconds(lambda: spelling.misspelt(_PARAGRAPH, "en"))
        again = median(milliseconds(lambda: spelling.misspelt(_PARAGRAPH, "en")) for _ in range(2_000))
        suggesting = milliseconds(lambda: spelling.suggest("sesion", "en"))
    verdict = "within" if again < _BUDGET_MILLISECONDS else "BEYOND"
    sys.stdout.write(f"{len(_PARAGRAPH.split())} words, new           {new:8.2f} ms\n")
    sys.stdout.write(f"{len(_PARAGRAPH.split())} words, seen before   {again:8.3f} ms, {verdict} 0.2 ms\n")
    sys.stdout.write(f"suggesting               {suggesting:8.2f} ms\n")


if __name__ == "__main__":
    main()
