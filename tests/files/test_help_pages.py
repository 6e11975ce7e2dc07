"""Pages of help come in the order of their numbers, in the language asked for where they can be had in it."""

from __future__ import annotations

from pathlib import Path

from statement_studio.files.help_pages import load_help, read_licence


def test_pages_come_in_the_order_of_their_numbers_with_their_titles(tmp_path: Path) -> None:
    (tmp_path / "20-find.md").write_text("Without a title", encoding="utf-8")
    (tmp_path / "10-begin.md").write_text("\n# How to begin\n\nText", encoding="utf-8")
    (tmp_path / "notes.md").write_text("# Not a page", encoding="utf-8")
    assert [(page.name, page.title) for page in load_help(tmp_path, "en")] == [
        ("10-begin.md", "How to begin"),
        ("20-find.md", "20-find"),
    ]


def test_a_page_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "10-begin.md").write_bytes(b"# \xff")
    (tmp_path / "20-find.md").write_text("# Find", encoding="utf-8")
    assert [page.title for page in load_help(tmp_path, "en")] == ["Find"]


def test_where_there_is_no_help_there_are_no_pages(tmp_path: Path) -> None:
    assert load_help(tmp_path / "help", "fr") == ()
    assert read_licence(tmp_path / "OFL.txt") == ""


def test_each_page_is_in_the_language_asked_for_or_else_in_english(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    for number, name in enumerate(("begin", "find", "write", "time")):
        (tmp_path / f"{number}0-{name}.md").write_text(f"# {name}", encoding="utf-8")
    (tmp_path / "fr" / "00-begin.md").write_text("# Pour commencer", encoding="utf-8")
    (tmp_path / "fr" / "10-find.md").write_bytes(b"# \xff")
    (tmp_path / "fr" / "20-write.md").write_text(" \n", encoding="utf-8")
    (tmp_path / "fr" / "90-more.md").write_text("# Sans original", encoding="utf-8")
    assert [(page.name, page.title) for page in load_help(tmp_path, "fr")] == [
        ("00-begin.md", "Pour commencer"),
        ("10-find.md", "find"),
        ("20-write.md", "write"),
        ("30-time.md", "time"),
    ]
    assert [page.title for page in load_help(tmp_path, "es")] == ["begin", "find", "write", "time"]


def test_a_translation_stands_in_for_an_english_page_that_is_broken(tmp_path: Path) -> None:
    (tmp_path / "fr").mkdir()
    (tmp_path / "10-begin.md").write_bytes(b"# \xff")
    (tmp_path / "fr" / "10-begin.md").write_text("# Pour commencer", encoding="utf-8")
    assert [page.title for page in load_help(tmp_path, "fr")] == ["Pour commencer"]
