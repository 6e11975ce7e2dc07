"""Counts every timed delivery into tests/data/deliveries.csv: numbers alone, from which the constants can be refitted.

Run by hand after every change to what is counted: `.venv/bin/python tests/benchmarks/count_deliveries.py DELIVERIES`.
It checks that the counts and the weights of the language make up the spoken characters of the program in every row.
"""

from __future__ import annotations

import csv
import io
import math
import sys
from collections.abc import Sequence
from pathlib import Path

from statement_studio.domain.tongue import tongue
from tests.benchmarks.deliveries import Delivery, by_speaker, load

TARGET = Path(__file__).parents[1] / "data" / "deliveries.csv"
COLUMNS = (
    *("genre", "language", "speaker", "seconds", "letters", "steps"),
    *("sentence_ends", "colons", "commas", "paragraph_breaks", "words", "spoken_words", "written_characters"),
)


def units_of(delivery: Delivery) -> float:
    """Return the spoken characters as the counts make them up."""
    counts, speaker = delivery.counts, tongue(delivery.language)
    return (
        counts.letters
        + speaker.space_units * counts.steps
        + speaker.sentence_units * counts.sentence_ends
        + speaker.colon_units * counts.colons
        + speaker.comma_units * counts.commas
        + speaker.paragraph_units * counts.paragraph_breaks
    )


def numbered(deliveries: tuple[Delivery, ...]) -> dict[tuple[str, str], int]:
    """Return a number for every speaker, running within the genre in order of appearance."""
    found: dict[tuple[str, str], int] = {}
    seen: dict[str, int] = {}
    for key, own in by_speaker(deliveries).items():
        found[key] = seen[own[0].genre] = seen.get(own[0].genre, 0) + 1
    return found


def row_of(delivery: Delivery, speaker: int) -> Sequence[str | int]:
    """Return a delivery as it stands in the file."""
    counts = delivery.counts
    return (
        *(delivery.genre, delivery.language, speaker, f"{delivery.seconds:g}", f"{counts.letters:g}", counts.steps),
        *(counts.sentence_ends, counts.colons, counts.commas, counts.paragraph_breaks),
        *(counts.words, counts.spoken_words, counts.written_characters),
    )


def main() -> None:
    """Count, check and write."""
    if len(sys.argv) != 2:
        sys.exit("usage: count_deliveries.py DELIVERIES")
    deliveries = load(Path(sys.argv[1]))
    off = [
        number
        for number, one in enumerate(deliveries, start=1)
        if not math.isclose(units_of(one), one.units, rel_tol=1e-6)
    ]
    if off:
        sys.exit(f"The counts do not make up the spoken characters of the deliveries {off}; nothing was written.")
    speakers = numbered(deliveries)
    lines = io.StringIO(newline="")
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(row_of(one, speakers[one.group, one.speaker]) for one in deliveries)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(lines.getvalue(), encoding="utf-8")
    sys.stdout.write(f"{len(deliveries)} deliveries: counts and spoken characters agree in all. Wrote {TARGET.name}.\n")


if __name__ == "__main__":
    main()
