"""How well the program foretells what people really took, beside the formulas of other programs.

Run by hand: `.venv/bin/python tests/benchmarks/bench_accuracy.py DELIVERIES`, where DELIVERIES holds timed texts (see
`deliveries.py`). Errors are "mean / ninth decile" in per cent of the time taken. "cal1" is after one other delivery of
the same speaker, all ordered pairs; "cal3+" after all others, at least three. Everybody is calibrated in the same two
ways: by the speaker's constant alone, and as this program learns.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from time import perf_counter

from tests.benchmarks.candidates import (
    Learning,
    fitted,
    fitted_by_language,
    letters_and_syllables,
    spoken_letters,
    syllables,
    with_weights,
)
from tests.benchmarks.deliveries import Delivery, by_speaker, load
from tests.benchmarks.forecasts import (
    LEVELS,
    ONE,
    SEVERAL,
    TIMES,
    Calibration,
    Forecast,
    Size,
    as_the_program_learns,
    by_profile,
    chances,
    constant_alone,
    coverage,
    forecasts,
    mean_error,
    ninth_decile,
    usual_seconds,
)
from tests.benchmarks.rivals import RULES, WORDS, Rule

OURS = "spoken characters (ours)"
ALL = "all"
_ENOUGH = 10  # deliveries that a comparison with the best rival needs
_CALIBRATED = (ONE, SEVERAL)
_SLOTS_BY_ESTIMATE = tuple(step / 20 for step in range(16, 26))
_FIXED_SLOTS = (60.0, 90.0, 120.0, 150.0, 180.0)
_SLOTS_INSIDE = _FIXED_SLOTS[1:]  # no speech of an advocate below 60 s is in the corpus, so that none fits the shortest
_FITTED_ON = ("advocate, en", "narrator, en", "storybook, en", "storybook, fr", "monologue, fr")
_COVERED = ("advocate, en", "Council statement, en", "narrator, en")

Said = dict[str, list[Forecast]]
"""What each rule said, by its name."""


def write(line: str = "") -> None:
    """Print a line at once, for the whole takes a minute."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def pick(said: Iterable[Forecast], when: str, group: str = ALL) -> list[Forecast]:
    """Return what was said at one time of one group of deliveries, or of all."""
    return [one for one in said if one.when == when and group in (ALL, one.delivery.group)]


def cell(said: Sequence[Forecast]) -> str:
    """Return mean and ninth decile of the error."""
    return f"{mean_error(said):5.1f}/{ninth_decile(said):4.1f}" if said else "     -    "


def sized(rule: Rule) -> Size:
    """Return a rule of texts as one of deliveries, which asks only once of each."""
    return cache(lambda delivery: rule(delivery.text))


def say_all(speakers: Sequence[Sequence[Delivery]], calibrate: Calibration) -> Said:
    """Return what everybody says, calibrated in one way."""
    own = by_profile if calibrate is as_the_program_learns else calibrate
    said = {OURS: forecasts(speakers, usual_seconds, own)}
    return said | {name: forecasts(speakers, sized(rule), calibrate) for name, rule in RULES.items()}


def show_errors(title: str, said: Said, groups: Sequence[str]) -> None:
    """Print what everybody was off by, and where ours is not the best."""
    write(f"\n{title}\n")
    for group in (*groups, ALL):
        ours = [pick(said[OURS], when, group) for when in TIMES]
        write(
            f"{group}   predictions: " + ", ".join(f"{len(one)} {when}" for one, when in zip(ours, TIMES, strict=True))
        )
        for name, own in said.items():
            write(f"  {name:28}" + "  ".join(f"{when} {cell(pick(own, when, group))}" for when in TIMES))
        for when in _CALIBRATED:
            show_best(said, when, group)


def show_best(said: Said, when: str, group: str) -> None:
    """Print whether ours is at or below the best rival in a row with enough deliveries."""
    if len({id(one.delivery) for one in pick(said[OURS], when, group)}) < _ENOUGH:
        return
    means = {name: mean_error(pick(own, when, group)) for name, own in said.items()}
    ours = means.pop(OURS)
    best = min(means, key=lambda name: means[name])
    verdict = "at or below" if ours <= means[best] else "ABOVE"
    write(f"  {when}: ours {ours:.2f} is {verdict} the best rival, {best} {means[best]:.2f}")


def show_gain(said: Said) -> None:
    """Print by how much ours is nearer than words a minute over all deliveries."""
    ours, words = (mean_error(pick(said[name], SEVERAL)) for name in (OURS, WORDS))
    write(
        f"overall {SEVERAL}: {ours:.2f} against {words:.2f} by {WORDS} a minute, {(1 - ours / words) * 100:.1f} % less"
    )


def show_coverage(said: Sequence[Forecast]) -> None:
    """Print how many deliveries lay in the intervals of 50, 80 and 90 %."""
    write("\nDeliveries inside the intervals of 50, 80 and 90 %, in per cent\n")
    for group in (*_COVERED, ALL):
        shown = ((when, pick(said, when, group)) for when in TIMES)
        cells = (
            f"{when} " + (" ".join(f"{coverage(own, level):3.0f}" for level in LEVELS) if own else "  -   -   -")
            for when, own in shown
        )
        write(f"  {group:24}" + "    ".join(cells))


def show_chances(said: Sequence[Forecast]) -> None:
    """Print the stated chance to fit beside the share that did fit, in fifths."""
    for title, slots in (
        ("slots of 0.80, 0.85 … 1.25 times the estimate", _slots_by_estimate),
        ("slots of 60, 90, 120, 150 and 180 s", lambda _: _FIXED_SLOTS),
        ("slots of 90, 120, 150 and 180 s", lambda _: _SLOTS_INSIDE),
    ):
        write(f"\nChance to fit, said and seen in fifths of what was said, in per cent: {title}\n")
        for when in TIMES:
            fifths = chances(pick(said, when), slots)
            worst = max(abs(stated - seen) for _, stated, seen in fifths)
            cells = (f"{stated:2.0f} -> {seen:2.0f} ({count})" for count, stated, seen in fifths)
            write(f"  {when:6}" + "   ".join(cells) + f"   at most {worst:.1f} off")


def show_units(speakers: Sequence[Sequence[Delivery]]) -> None:
    """Print the units that were tried."""
    write("\nUnits that were tried, the speaker's constant alone; weights were fitted to other speakers than judged")
    write(f"({' '.join(_CALIBRATED)})\n")
    known = [own for own in speakers if own[0].group in _FITTED_ON]
    for name, size in (
        ("ours", usual_seconds),
        ("step 1, silences 5 2 2", with_weights(1, 5, 2, 2)),
        ("step 1, silences 7 3 3", with_weights(1, 7, 3, 3)),
        ("step 1, silences 10 4 4", with_weights(1, 10, 4, 4)),
        ("step 0, silences 16 16 6", with_weights(0, 16, 16, 6)),
        ("letters, steps, silences", fitted(spoken_letters, known)),
        ("the same, by language", fitted_by_language(spoken_letters, known)),
        ("syllables, words, silences", fitted(syllables, known)),
        ("characters and syllables, …", fitted(letters_and_syllables, known)),
    ):
        show_row(name, forecasts(known, size, constant_alone, _CALIBRATED))


def show_learning(speakers: Sequence[Sequence[Delivery]]) -> None:
    """Print the ways of learning that were tried."""
    write("\nWays of learning that were tried, with our unit, and the deliveries inside 50, 80 and 90 %")
    write(f"({' '.join(_CALIBRATED)})\n")
    own: tuple[tuple[str, Calibration], ...] = (
        ("as the program learns", as_the_program_learns),
        ("the same, written again", Learning().calibration()),
        ("one normal prior, 0.085", Learning(((1.0, 0.085),)).calibration()),
        ("one normal prior, 0.14", Learning(((1.0, 0.14),)).calibration()),
        ("the same spread for all", Learning(has_own_spread=False).calibration()),
        ("no rule for outliers", Learning(has_outliers=False).calibration()),
        ("no forgetting", Learning(has_forgetting=False).calibration()),
    )
    for name, calibrate in own:
        said = forecasts(speakers, usual_seconds, calibrate, _CALIBRATED)
        show_row(name, said)
        inside = (" ".join(f"{coverage(pick(said, when), level):.0f}" for level in LEVELS) for when in _CALIBRATED)
        write(f"  {'':30}{ALL}, inside: " + "   ".join(inside))


def show_row(name: str, said: Sequence[Forecast]) -> None:
    """Print one candidate."""
    for number, group in enumerate((*_FITTED_ON, ALL)):
        cells = "  ".join(cell(pick(said, when, group)) for when in _CALIBRATED)
        write(f"  {'' if number else name:30}{group:16}{cells}")


def _slots_by_estimate(forecast: Forecast) -> Sequence[float]:
    return [forecast.seconds * share for share in _SLOTS_BY_ESTIMATE]


def main() -> None:
    """Measure everything and print."""
    if len(sys.argv) != 2:
        sys.exit("usage: bench_accuracy.py DELIVERIES")
    started = perf_counter()
    speakers = list(by_speaker(load(Path(sys.argv[1]))).values())
    groups = list(dict.fromkeys(own[0].group for own in speakers))
    ways: tuple[tuple[str, Calibration], ...] = (
        ("The speaker's constant alone, for everybody", constant_alone),
        ("Learnt as the program learns, for everybody", as_the_program_learns),
    )
    learnt: list[Forecast] = []
    for title, calibrate in ways:
        said = say_all(speakers, calibrate)
        show_errors(title, said, groups)
        show_gain(said)
        learnt = said[OURS]
    show_coverage(learnt)
    show_chances(learnt)
    show_units(speakers)
    show_learning(speakers)
    write(f"\n{perf_counter() - started:.0f} s")


if __name__ == "__main__":
    main()
