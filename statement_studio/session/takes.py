"""The takes of the project that lies open: which there are, and how one more comes to its folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from statement_studio.domain.merging import merge_takes
from statement_studio.domain.take import Take
from statement_studio.files import project as project_files

from .answering import Answering
from .speech import Speech


class Takes:
    """Holds them, the earliest first. `state` is the folder for what outlives the program."""

    def __init__(self, state: Path) -> None:
        self._state = state
        self.held: tuple[Take, ...] = ()

    def are_in(self, project: project_files.Project | None) -> bool:
        """Whether a project has just these; none at all where there is no project."""
        return self.held == (project.takes if project else ())

    def put(
        self, takes: Sequence[Take], project: project_files.Project | None, answering: Answering, speech: Speech
    ) -> project_files.Project | None:
        """Hold these takes and no others, and write them to the project, if there is one. Return that as it then is.

        Raises FileProblem when they cannot be written; they are held all the same.
        """
        self.held = tuple(takes)
        if project is None:
            return None
        answering.check(project.folder)
        project = project_files.save_takes(self.held, project, state=self._state, text_key=speech.text_key)
        self.held = project.takes
        return project

    def bring(self, takes: Sequence[Take]) -> None:
        """Add takes that were kept elsewhere, those that are new."""
        new = tuple(take for take in takes if take not in self.held)
        self.held = tuple(sorted((*self.held, *new), key=lambda take: take.at))

    def meet(self, before: Sequence[Take], theirs: Sequence[Take]) -> None:
        """Take in those that others added since `before`, and let go what they took away."""
        self.held = merge_takes(tuple(before), self.held, tuple(theirs))
