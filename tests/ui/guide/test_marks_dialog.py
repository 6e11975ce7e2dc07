"""The page of marks shows each of them as it stands in the text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.guide.marks_dialog import MarksDialog, Sample
from statement_studio.ui.parts.plain_label import WrappedLabel


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, light: Theme) -> MarksDialog:
    made = MarksDialog(light)
    qtbot.addWidget(made)
    made.show()
    return made


def picture(sample: Sample) -> QImage:
    return sample.grab().toImage()


def test_every_mark_is_painted_on_its_words(qtbot: QtBot, dialog: MarksDialog) -> None:
    for sample in dialog.findChildren(Sample):
        bare = Sample(sample.toPlainText(), lambda _sample: None)
        qtbot.addWidget(bare)
        bare.show()
        assert picture(sample) != picture(bare), sample.accessibleName()


def test_no_two_marks_look_alike(dialog: MarksDialog) -> None:
    pictures = [picture(sample) for sample in dialog.findChildren(Sample)]
    assert len(pictures) == 8
    assert all(one != other for number, one in enumerate(pictures) for other in pictures[:number])


def test_every_mark_says_what_it_means_to_a_screen_reader_too(dialog: MarksDialog) -> None:
    told = {label.text() for label in dialog.findChildren(WrappedLabel)}
    names = [sample.accessibleName() for sample in dialog.findChildren(Sample)]
    assert len(set(names)) == len(names)
    assert all(name in told for name in names)


def test_the_words_stand_within_their_samples(dialog: MarksDialog) -> None:
    for sample in dialog.findChildren(Sample):
        assert sample.document().idealWidth() <= sample.viewport().width(), sample.toPlainText()
        assert sample.document().size().height() <= sample.viewport().height()
