"""Quoted words are whole in as little room as they need, whichever way they run."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.ui.rehearsal.quoted_words import QuotedWords
from statement_studio.ui.theme import serif

ARABIC = "منذ دخول القانون حيز النفاذ في مارس 2025، تم حل 214 جمعية (49 %) من Open Rivers Network في Varna."
NAMED = f"“Trần Thị Mai محامية. {ARABIC} {ARABIC}"


@pytest.fixture
def label(qtbot: QtBot, dressed: QApplication) -> QuotedWords:
    made = QuotedWords()
    made.setFont(serif(22))
    made.setStyleSheet("background: #000000; color: #FFFFFF;")
    qtbot.addWidget(made)
    return made


def ink(image: QImage) -> list[list[int]]:
    """Return how far from the left each row is painted on."""
    rows = ([x for x in range(image.width()) if image.pixelColor(x, y).lightness() > 90] for y in range(image.height()))
    return [row for row in rows if row]


@pytest.mark.parametrize("text", [NAMED, ARABIC, "We share the water of this river with all who live on it. " * 4])
@pytest.mark.parametrize("width", [300, 400, 500])
def test_no_letter_is_cut_off(label: QuotedWords, text: str, width: int) -> None:
    label.setText(text)
    size = label.size_within(width)
    assert size.width() <= width
    label.setFixedSize(size)
    narrow = sum(map(len, ink(label.grab().toImage())))
    label.setFixedSize(width, size.height() + 40)
    assert narrow == pytest.approx(sum(map(len, ink(label.grab().toImage()))), rel=0.01)


def test_lines_that_run_leftwards_begin_at_one_edge(label: QuotedWords) -> None:
    label.setText(NAMED)
    width = label.size_within(400).width()
    (paragraph,) = label._laid(width)
    begins = [paragraph.lineAt(number).naturalTextRect().right() for number in range(paragraph.lineCount())]
    assert len(begins) > 3
    assert begins == pytest.approx([width] * len(begins), abs=1.5)


def test_each_paragraph_runs_its_own_way(label: QuotedWords) -> None:
    label.setText("شكراً.\nWe thank you for a report that is longer.")
    size = label.size_within(900)
    label.setFixedSize(900, size.height())
    image, half = label.grab().toImage(), size.height() // 2
    assert min(min(row) for row in ink(image.copy(0, 0, 900, half))) > 700
    assert max(max(row) for row in ink(image.copy(0, half, 900, half))) < 700
