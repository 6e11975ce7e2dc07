"""A process is told from others, also from a later one of the same number."""

from __future__ import annotations

import subprocess
import sys

import pytest

from statement_studio.files.process import Process, is_alive, this_process


def test_the_process_that_asks_is_alive() -> None:
    assert is_alive(this_process())
    assert this_process() == this_process()


@pytest.mark.skipif(sys.platform == "win32", reason="there only the process itself is told alive")
def test_a_process_that_has_ended_is_not_alive() -> None:
    program = (
        "from statement_studio.files.process import this_process as p; print(p().pid, p().started, flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        pid, started = child.stdout.readline().split()
        other = Process(int(pid), started)
        assert other != this_process()
        assert is_alive(other)
        child.stdin.close()
    assert not is_alive(other)


@pytest.mark.skipif(sys.platform != "linux", reason="only there is the start of a process told")
def test_a_number_used_again_is_not_taken_for_the_process_before() -> None:
    here = this_process()
    assert not is_alive(Process(here.pid, here.started + "1"))


@pytest.mark.parametrize(("pid", "started"), [(0, "1"), (-1, "1"), (1, ""), (1, "../x"), (1, "a" * 65)])
def test_what_could_not_be_part_of_a_name_is_no_process(pid: int, started: str) -> None:
    with pytest.raises(ValueError, match="not a process"):
        Process(pid, started)
