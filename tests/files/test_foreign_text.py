"""A text that is brought along is read within the limits, and its line ends become ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_studio.files.foreign_text import read_text
from statement_studio.files.plain_yaml import SIZE_LIMIT_BYTES
from statement_studio.files.problems import FileProblem


def test_line_ends_and_empty_lines_around_are_made_plain(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeff\r\n\r\nMr. President,\r\rThanks.\r\n".encode())
    assert read_text(tmp_path / "a.txt") == "Mr. President,\n\nThanks."


@pytest.mark.parametrize("data", [None, b"\xff\xfe", b"a\0b", b"x" * (SIZE_LIMIT_BYTES + 1)])
def test_what_is_no_text_of_ours_is_a_named_problem(data: bytes | None, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    if data is not None:
        path.write_bytes(data)
    with pytest.raises(FileProblem):
        read_text(path)
