"""Runs the command line as its installed starter does, within bounded memory and time, and tells how much it needed.

    python tests/hostile/limited.py FILE ARGUMENT…

FILE receives the largest resident memory in KiB, as the kernel counted it for this process alone (`VmHWM`). What the
process keeps as data is bounded, so that an input that swells ends the process and not the machine. Time is that of the
processor, so that whatever else the machine does at the moment does not count.
"""

from __future__ import annotations

import re
import resource
import sys
from pathlib import Path

DATA_LIMIT_BYTES = 600 * 1024 * 1024
SECONDS_AT_MOST = 5


def main() -> int:
    """Run the program with the arguments behind the first one and return its exit code."""
    resource.setrlimit(resource.RLIMIT_DATA, (DATA_LIMIT_BYTES, DATA_LIMIT_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_AT_MOST, SECONDS_AT_MOST))
    from statement_studio.__main__ import main as program

    try:
        return program(sys.argv[2:])
    finally:
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
        Path(sys.argv[1]).write_text(found[1] if found else "", encoding="ascii")


if __name__ == "__main__":
    sys.exit(main())
