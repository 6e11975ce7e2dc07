"""Windows that are killed while somebody types cost seconds of it, and nothing is ever found torn."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

KILL_WINDOWS = Path(__file__).parents[1] / "release" / "kill_windows.py"
NOT_POSSIBLE = 77


def kill_windows(*arguments: str, seconds: float) -> tuple[int, dict[str, object]]:
    """Return with what the run ended, and its figures."""
    done = subprocess.run(
        [sys.executable, str(KILL_WINDOWS), *arguments], capture_output=True, text=True, timeout=seconds, check=False
    )
    if done.returncode == NOT_POSSIBLE:
        pytest.skip(done.stdout.strip())
    assert done.stdout.startswith("{"), done.stderr
    sys.stdout.write(done.stdout)
    facts: dict[str, object] = json.loads(done.stdout)
    return done.returncode, facts


@pytest.mark.slow
def test_of_200_windows_killed_while_typing_each_is_recovered_but_for_seconds() -> None:
    code, facts = kill_windows("200", "12", seconds=1_200)
    assert (facts["kills"], facts["recovered"]) == (200, 200), facts
    assert facts["torn"] == 0, facts
    assert float(str(facts["worst seconds lost"])) <= 5, facts
    assert float(str(facts["median seconds lost"])) <= 2, facts
    assert code == 0
    found = facts["found in"]
    assert isinstance(found, dict)
    assert min(found["copy"], found["project"]) > 0, "both unsaved and saved statements were among them"


@pytest.mark.slow
def test_windows_that_keep_no_copy_are_found_to_lose_what_was_typed() -> None:
    code, facts = kill_windows("naive", "12", "12", seconds=300)
    assert code == 1
    assert int(str(facts["over 5 seconds"])) >= 6, facts
