"""Five hundred saves of one project, made as the program makes them, and what is left of them without its folder."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from statement_studio.domain.statement import Statement
from statement_studio.files import project as project_files
from statement_studio.files.history import HISTORY, keep, read, versions
from statement_studio.files.project import Project

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
SAVES = 500
LARGEST_BYTES = 50 * 1024 * 1024
RESTORED_WITHIN_SECONDS = 1.0
PARAGRAPH = "Everyone has the right to safe water, number {number}, and to a remedy where it is denied.\n\n"


@pytest.mark.slow
def test_each_of_500_saves_comes_back_byte_for_byte_also_when_the_folder_is_gone(tmp_path: Path) -> None:
    state, folder = tmp_path / "state", tmp_path / "water"
    project: Project | None = None
    on_disk = []
    for number in range(SAVES):
        statement = Statement(title=f"Water {number}", text=PARAGRAPH.format(number=number) * (1 + number % 40))
        project = project_files.save(statement, (), folder, project, state=state)
        keep(folder, dict(project.originals), NOON + number * timedelta(minutes=1), state)
        on_disk.append({path.name: path.read_bytes() for path in folder.iterdir()})
    shutil.rmtree(folder)
    history = versions(folder, state)
    assert not history.problems
    assert len(history.versions) == SAVES
    slowest = 0.0
    for version, files in zip(history.versions, reversed(on_disk), strict=True):
        started = time.perf_counter()
        assert read(version) == files
        slowest = max(slowest, time.perf_counter() - started)
    assert slowest <= RESTORED_WITHIN_SECONDS
    assert sum(path.stat().st_size for path in (state / HISTORY).rglob("*") if path.is_file()) <= LARGEST_BYTES
