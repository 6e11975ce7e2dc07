"""What is brought to the window is told apart by its name and by what stands beside it."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_studio.session.brought import Brought, kind_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("copy.zip.age", Brought.COPY),
        ("COPY.AGE", Brought.COPY),
        ("speech.md", Brought.TEXT),
        ("speech.TXT", Brought.TEXT),
        ("statement.md", Brought.PROJECT),
        ("statement.yaml", Brought.PROJECT),
        ("speech.docx", Brought.UNKNOWN),
        ("speech", Brought.UNKNOWN),
    ],
)
def test_a_file_is_told_by_its_name(name: str, kind: Brought, tmp_path: Path) -> None:
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert kind_of(tmp_path / name) is kind


def test_a_folder_is_taken_for_a_project(tmp_path: Path) -> None:
    assert kind_of(tmp_path) is Brought.PROJECT


def test_a_text_beside_a_project_is_still_a_text(tmp_path: Path) -> None:
    (tmp_path / "statement.yaml").write_text("x", encoding="utf-8")
    assert kind_of(tmp_path / "notes.md") is Brought.TEXT
