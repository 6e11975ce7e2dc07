"""Pages of help come in the order of their numbers, and a broken one does not take the others along."""

from __future__ import annotations

from pathlib import Path

from statement_studio.files.help_pages import load_help, read_licence


def test_pages_come_in_the_order_of_their_numbers_with_their_titles(tmp_path: Path) -> None:
    (tmp_path / "20-find.md").write_text("Without a title", encoding="utf-8")
    (tmp_path / "10-begin.md").write_text("\n# How to begin\n\nText", encoding="utf-8")
    (tmp_path / "notes.md").write_text("# Not a page", encoding="utf-8")
    assert [(page.name, page.title) for page in load_help(tmp_path)] == [
        ("10-begin.md", "How to begin"),
        ("20-find.md", "20-find"),
    ]


def test_a_page_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "10-begin.md").write_bytes(b"# \xff")
    (tmp_path / "20-find.md").write_text("# Find", encoding="utf-8")
    assert [page.title for page in load_help(tmp_path)] == ["Find"]


def test_where_there_is_no_help_there_are_no_pages(tmp_path: Path) -> None:
    assert load_help(tmp_path / "help") == ()
    assert read_licence(tmp_path / "OFL.txt") == ""
