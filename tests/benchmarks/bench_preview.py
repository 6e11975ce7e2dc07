"""How long the printed pages take while one writes, against an export that begins anew each time.

    python tests/benchmarks/bench_preview.py

Medians of rounds in which both are measured in turn, in milliseconds; every round has another text.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median

from statement_studio.domain.statement import Statement
from statement_studio.export.edition import open_printer, preview_pages, proof_pages
from statement_studio.export.typesetting import Proofs
from statement_studio.files import catalogue
from statement_studio.files.project import load

ROOT = Path(__file__).parents[2]
ROUNDS = 15
PAGE_PIXELS_PER_INCH = 42.0
"""Of a page that fills the preview at its usual width."""


def milliseconds(do: Callable[[], object]) -> float:
    """Return how long something takes."""
    begun = time.perf_counter()
    do()
    return (time.perf_counter() - begun) * 1000


def main() -> None:
    """Print a row for each sample."""
    known, _ = catalogue.load(ROOT / "resources" / "catalogue", None)
    printer = open_printer(known, ROOT / "resources")
    print(f"{'statement':40} {'pages':>5} {'kept warm':>10} {'anew':>8} {'ratio':>6}")
    for folder in sorted((ROOT / "sample_statements").iterdir()):
        statement = load(folder).statement
        proofs = Proofs(printer.press)
        pages = len(proof_pages(statement, printer, proofs, PAGE_PIXELS_PER_INCH))
        warm, anew = [], []
        for number in range(ROUNDS):
            text: Statement = replace(statement, text=f"{statement.text}\n\nRound {number}.\n")
            warm.append(milliseconds(partial(proof_pages, text, printer, proofs, PAGE_PIXELS_PER_INCH)))
            anew.append(milliseconds(partial(preview_pages, text, printer)))
        print(f"{folder.name:40} {pages:5} {median(warm):10.1f} {median(anew):8.1f} {median(warm) / median(anew):6.2f}")


if __name__ == "__main__":
    main()
