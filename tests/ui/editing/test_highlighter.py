"""What is not spoken looks it, by the same rule that decides what is."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.ui.editing.highlighter import MarkdownHighlighter


class Page:
    """A highlighted document and how its characters look."""

    def __init__(self, theme: Theme, text: str) -> None:
        self.document = QTextDocument()
        self.document.documentLayout()  # a document without a layout does not say what changed
        self.highlighter = MarkdownHighlighter(self.document, theme)
        wording.put(self.document, text)
        self.highlighter.rehighlight()

    def stretches(self) -> list[tuple[int, int, str, int, bool, bool]]:
        """Return where the first paragraph looks otherwise than plain, and how."""
        found = []
        for each in self.document.firstBlock().layout().formats():
            style = each.format
            colour, is_struck = style.foreground().color().name(), style.fontStrikeOut()
            found.append((each.start, each.length, colour, style.fontWeight(), style.fontItalic(), is_struck))
        return found

    def look(self, words: str) -> tuple[str, bool, bool, bool]:
        """Return colour (empty: that of the text), bold, italic and struck of some words."""
        cursor = self.document.find(words, 0, QTextDocument.FindFlag.FindCaseSensitively)
        assert not cursor.isNull(), words
        block = self.document.findBlock(cursor.selectionStart())
        start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        covering = [f for f in block.layout().formats() if f.start < end and f.start + f.length > start]
        if not covering:
            return "", False, False, False
        assert len(covering) == 1
        assert covering[0].start <= start
        assert covering[0].start + covering[0].length >= end
        style = covering[0].format
        is_plain = style.foreground().style() == Qt.BrushStyle.NoBrush
        colour = "" if is_plain else style.foreground().color().name().upper()
        return colour, style.fontWeight() > QFont.Weight.Normal, style.fontItalic(), style.fontStrikeOut()


pytestmark = pytest.mark.usefixtures("qapp")


def test_plain_words_look_plain(light: Theme) -> None:
    assert Page(light, "We thank you.").look("thank") == ("", False, False, False)


def test_markers_step_back_and_what_they_mean_is_seen(light: Theme) -> None:
    page = Page(light, "We **urge** and *ask* and ***beg*** you.")
    assert page.look("urge") == ("", True, False, False)
    assert page.look("ask") == ("", False, True, False)
    assert page.look("beg") == ("", True, True, False)
    assert page.look("**")[0] == light.muted
    assert page.look("you") == ("", False, False, False)


def test_a_heading_is_bold_and_a_silent_one_is_muted(light: Theme) -> None:
    page = Page(light, "# Water\n\n# Notes {.silent}")
    assert page.look("Water") == ("", True, False, False)
    colour, is_bold, _, _ = page.look("Notes")
    assert (colour, is_bold) == (light.muted, True)


def test_a_heading_is_bold_to_the_end_of_its_line(light: Theme) -> None:
    page = Page(light, "One.\n\n\n## Water\nWe drink **it**.\n### Air {.silent}\nWe breathe.")
    for words, is_bold in (("Water", True), ("We drink", False), ("it", True), ("Air", True), ("breathe", False)):
        assert page.look(words)[1] is is_bold, words
    assert Page(light, "<!-- lang: fr -->\n## L’eau").look("L’eau")[1]


def test_a_comment_is_muted_across_blocks(light: Theme) -> None:
    page = Page(light, "Said. <!-- ask\n\nAmal about it\n\nfirst --> Said again.")
    for words in ("ask", "Amal about it", "first"):
        assert page.look(words)[0] == light.muted, words
    assert page.look("Said again")[0] == ""


def test_opening_and_closing_a_comment_changes_what_follows(light: Theme) -> None:
    page = Page(light, "One.\n\nTwo.\n\nThree.")
    cursor = QTextCursor(page.document)
    cursor.insertText("<!-- ")
    assert page.look("Three")[0] == light.muted
    cursor.insertText("-->")
    assert page.look("Three")[0] == ""


def test_a_note_and_struck_words_are_told_from_what_is_said(light: Theme) -> None:
    page = Page(light, "We ~~demand~~ ask. {>> slowly <<}")
    assert page.look("demand") == (light.muted, False, False, True)
    assert page.look("slowly") == (light.muted, False, True, False)


def test_a_pause_is_seen(light: Theme) -> None:
    assert Page(light, "We thank you. [pause 2s]").look("pause 2s")[0] == light.accent


def test_characters_outside_the_basic_plane_do_not_shift_the_look(light: Theme) -> None:
    page = Page(light, "💧💧 We **urge** you 💧 <!-- ask --> now")
    assert page.look("urge") == ("", True, False, False)
    assert page.look("ask")[0] == light.muted
    assert page.look("now")[0] == ""


def test_a_second_line_of_a_paragraph_is_highlighted_in_its_place(light: Theme) -> None:
    page = Page(light, "We thank you.\nWe **urge** you.")
    assert page.look("urge") == ("", True, False, False)


def test_another_theme_recolours_what_is_there(light: Theme, dark: Theme, qapp: QApplication) -> None:
    page = Page(light, "Said. <!-- ask -->")
    page.highlighter.wear(dark)
    assert page.look("ask")[0] == dark.muted


def test_a_pause_looks_like_a_chip_and_a_hint_steps_back(qapp: QApplication, light: Theme) -> None:
    page = Page(light, "Go [pause 2s] on, Nguyễn{say: win}, {==all==}{may}.")
    assert page.look("[pause 2s]")[0] == light.accent
    block = page.document.firstBlock()
    chips = [f for f in block.layout().formats() if f.format.background().color().name().upper() == light.chip]
    assert [(f.start, f.length) for f in chips] == [(3, len("[pause 2s]"))]
    assert page.look("{say: win}") == (light.muted, False, True, False)
    assert page.look("==}{may}")[0] == light.muted


TYPED = st.sampled_from(["a", "é", " ", "1", "*", "_", "`", "~", "[", "]", "#", "-", ".", "😀", "権", "<!--", "-->"])


@given(
    st.lists(st.sampled_from(["a", "be ", "**", "*", "_", "~~", "`", "é", "# ", "1. ", ". ", "[x]", "😀", "権"])),
    st.lists(st.tuples(st.integers(0, 60), TYPED), min_size=1, max_size=6),
)
@example(["a", "be ", "**", "be ", "**", "a"], [(8, "a"), (3, " ")])
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_a_text_looks_as_it_reads_however_it_was_typed(
    light: Theme, pieces: list[str], keys: list[tuple[int, str]]
) -> None:
    page = Page(light, "".join(pieces))
    cursor = QTextCursor(page.document)
    for place, typed in keys:
        cursor.setPosition(place % page.document.characterCount())
        cursor.insertText(typed)
        fresh = Page(light, wording.text_of(page.document))
        assert page.stretches() == fresh.stretches()


def test_a_letter_among_words_moves_what_stands_behind_it(light: Theme, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Page(light, "We **urge** the States and *thank* them.")
    reader = "statement_studio.ui.editing.highlighter.spans"
    monkeypatch.setattr(reader, lambda *_: pytest.fail("the block is read again"))
    cursor = page.document.find("urge")
    cursor.setPosition(cursor.selectionStart() + 2)
    cursor.insertText("r")
    assert page.look("urrge") == ("", True, False, False)
    assert page.look("thank") == ("", False, True, False)
