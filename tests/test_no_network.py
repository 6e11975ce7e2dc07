"""The program never uses the network: the kernel's own list of what it was asked for, while the quick tests run.

Sockets of one computer alone are no network: `AF_UNIX` leads to the display, the bus of the desktop and between
processes, `AF_NETLINK` to the kernel, which tells the Python of some tests the interfaces of this machine.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
STAYS_HERE = ("AF_UNIX", "AF_LOCAL", "AF_UNSPEC", "AF_NETLINK")
TESTED = ("cli", "export", "files", "journeys", "session", "ui")
"""The folders of tests in which all the program does is done: its window, its command line, its files and formats."""
TESTS_AT_LEAST = 1_500
_FAMILY = re.compile(r"\b[AP]F_[A-Z0-9_]+\b")


def trace(folder: Path, *command: str, seconds: float) -> tuple[subprocess.CompletedProcess[str], list[str]]:
    """Run a command and return what came of it, and its calls that have to do with networks, children included."""
    calls = folder / "calls"
    watch = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=%network", "-e", "signal=none", "-o", str(calls)]
    done = subprocess.run(
        [*watch, sys.executable, *command],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=seconds,
        check=False,
    )
    return done, calls.read_text(encoding="utf-8", errors="replace").splitlines() if calls.exists() else []


def leaving(calls: list[str]) -> list[str]:
    """Return the calls that name a family of sockets that leads away from this computer, or any but the known ones."""
    return [call for call in calls if set(_FAMILY.findall(call)) - set(STAYS_HERE)]


@pytest.fixture
def traced(tmp_path: Path) -> Path:
    """Return a folder for a trace; skip where no program may look at the calls of another one."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    done, _ = trace(tmp_path, "-c", "", seconds=60)
    if done.returncode:
        pytest.skip(f"the calls of a program cannot be traced here: {done.stderr.strip()}")
    return tmp_path


@pytest.mark.slow
@pytest.mark.parametrize(
    "line",
    [
        "s.socket(s.AF_INET, s.SOCK_DGRAM).sendto(b'', ('127.0.0.1', 9))",
        "s.socket(s.AF_INET).connect_ex(('127.0.0.1', 9))",
        "s.socket(s.AF_INET6).bind(('::1', 0))",
        "__import__('os').fork() or s.socket(s.AF_INET)",
    ],
)
def test_the_trace_finds_whoever_reaches_for_the_network(traced: Path, line: str) -> None:
    done, calls = trace(traced, "-c", f"import socket as s; {line}", seconds=60)
    assert leaving(calls), done.stderr


@pytest.mark.slow
def test_the_program_makes_no_socket_that_leaves_this_computer(traced: Path) -> None:
    tests = [f"tests/{folder}" for folder in TESTED]
    done, calls = trace(traced, "-m", "pytest", "-q", *tests, seconds=1_800)
    assert not leaving(calls), leaving(calls)[:20]
    # Whether all of them pass is told by the run without a trace; here they must have been run.
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed, done.stdout[-3_000:] + done.stderr[-3_000:]
    assert int(passed[1]) >= TESTS_AT_LEAST, passed[0]
