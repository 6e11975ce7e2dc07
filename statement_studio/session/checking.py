"""What is wrong with the statement that lies open, or missing from it.

Knows where each thing that the checks go by is found: text and details, the catalogue, the time, and what else stands
in the folder of the project.
"""

from __future__ import annotations

from statement_studio.domain.checks import Finding, find

from .desk import Desk


def findings_of(desk: Desk) -> tuple[Finding, ...]:
    """Return what was found, what matters most first."""
    copies = tuple(path.name for path in desk.project.copies) if desk.project else ()
    return find(desk.current, desk.catalogue, desk.timing.estimate, desk.speech.missing_profile, copies)
