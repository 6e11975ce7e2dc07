"""A day of typing, and hundreds of projects, leave nothing behind in the window that was open all the time."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SOAK = Path(__file__).parents[1] / "release" / "soak.py"
STATM = Path("/proc/self/statm")
GROWTH_BYTES = 20 * 1024 * 1024
Measures = list[dict[str, int]]


def soak(*arguments: str, seconds: float) -> tuple[dict[str, object], Measures]:
    """Return the figures of a run, and what the process held from the first tenth of it on."""
    if not STATM.exists():
        pytest.skip("the memory of a process is read from /proc")
    done = subprocess.run(
        [sys.executable, str(SOAK), *arguments], capture_output=True, text=True, timeout=seconds, check=False
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    facts = json.loads(done.stdout)
    measures: Measures = facts.pop("measures")
    later = [each for each in measures if each["done"] * 10 >= measures[-1]["done"]]
    sys.stdout.write(f"{facts}\n{later[0]}\n{later[-1]}\nmost: {most(later, 'resident_bytes')}\n")
    return facts, later


def most(measures: Measures, name: str) -> int:
    return max(each[name] for each in measures)


def least(measures: Measures, name: str) -> int:
    return min(each[name] for each in measures)


def assert_nothing_is_left_behind(later: Measures) -> None:
    assert most(later, "resident_bytes") - later[0]["resident_bytes"] < GROWTH_BYTES
    for name in ("objects", "timers"):
        assert most(later, name) == least(later, name), name
    for name in ("files", "threads"):  # the one thread of the jobs comes and goes, with what wakes it
        assert most(later, name) - least(later, name) <= 1, name
    assert later[-1]["references_to_none"] >= later[0]["references_to_none"] - 100


@pytest.mark.slow
def test_100_000_keys_leave_nothing_behind() -> None:
    facts, later = soak("keys", "100000", seconds=3_600)
    assert_nothing_is_left_behind(later)
    assert int(str(facts["copies seen"])) >= 1_000, "copies were written all the time"
    assert most(later, "words") > 1_800
    assert least(later, "words") < 1_200
    assert most(later, "steps") > 1_000, "what can be taken back was among what was held"


@pytest.mark.slow
def test_500_projects_opened_and_closed_leave_nothing_behind() -> None:
    _, later = soak("projects", "500", seconds=1_800)
    assert_nothing_is_left_behind(later)
