"""What the program says when it is itself at fault outside of the window: one sentence, and no word of a text."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable
from pathlib import Path

FAULT, INTERRUPTED = 3, 130
_TOLD = "statement-studio: something in the program went wrong, and it ends here. What was saved is as it was."


def guarded(work: Callable[[], int], state: Path) -> int:
    """Do the work of the whole program and return its exit code; what nobody expected becomes a report and FAULT."""
    try:
        return work()
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit:
        raise
    except BaseException as error:  # noqa: BLE001 - a library in another language may panic with more than an Exception
        _report(error, state)
        return FAULT


def _report(error: BaseException, state: Path) -> None:
    from datetime import UTC, datetime

    from statement_studio.files.mishaps import keep, mishap_of

    report = keep(mishap_of(error), state, datetime.now(UTC))
    where = f"A report is in {report.place} of the state folder." if report.path else "No report could be kept."
    with contextlib.suppress(OSError, ValueError):
        print(f"{_TOLD} {where}", file=sys.stderr, flush=True)
