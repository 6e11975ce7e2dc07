"""Which process is at work: its number, and the moment it began, so that a number used again is not taken for it.

Knows where the operating system tells of both. No other process is asked or touched.
"""

from __future__ import annotations

import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path

_STARTED = re.compile(r"[0-9a-z]{1,64}\Z")


@dataclass(frozen=True, slots=True)
class Process:
    """A process of this computer. `started` tells it from others of its number; it is "0" where that is not told.

    Raises ValueError for what could not be part of a file's name.
    """

    pid: int
    started: str

    def __post_init__(self) -> None:
        if self.pid < 1 or not _STARTED.match(self.started):
            raise ValueError(f"not a process: {self.pid} {self.started!r}")


def this_process() -> Process:
    """Return the process that runs this."""
    return Process(os.getpid(), _started(os.getpid()) or "0")


def is_alive(process: Process) -> bool:
    """Whether a process is still running. Where the system does not tell, it is taken for ended."""
    return _started(process.pid) == process.started


def _started(pid: int) -> str | None:
    """Return what tells a running process from earlier ones of its number, None when there is none."""
    if sys.platform == "linux":
        return _started_on_linux(pid)
    if sys.platform == "win32":  # there, asking for it could end it
        return "0" if pid == os.getpid() else None
    try:
        os.kill(pid, 0)
    except PermissionError:
        return "0"
    except (OSError, OverflowError):
        return None
    return "0"


def _started_on_linux(pid: int) -> str | None:
    """Return the running system and the moment in it, in clock ticks since its start (proc_pid_stat(5), field 22)."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip().replace("-", "")
        # The name, in brackets, may hold anything; what follows it are plain fields, the state (field 3) first.
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return None
    return None if fields[0] in (b"Z", b"X") else boot + "t" + fields[19].decode("ascii")
