"""A text and its length make a reading; what cannot be one is refused in words, and the text goes nowhere."""

from __future__ import annotations

import math

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from statement_studio.domain.profile import ReadingSource
from statement_studio.ui.timing.timed_text_dialog import TimedTextDialog

ENGLISH = "We call on States to make the way to school safe for every girl. " * 15
FRENCH = "Nous appelons les États à rendre sûr le chemin de l’école pour toutes les filles. " * 12


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication) -> TimedTextDialog:
    made = TimedTextDialog("en")
    qtbot.addWidget(made)
    made.show()
    return made


def test_text_and_length_make_a_reading(dialog: TimedTextDialog) -> None:
    dialog.text.setPlainText(ENGLISH)
    dialog.length.setText("1:20")
    assert dialog.told.text().startswith("210 words in 1:20: ")
    dialog.add.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    reading = dialog.reading()
    assert (reading.at, reading.language, reading.seconds) == ("", "en", 80.0)
    assert reading.source is ReadingSource.TIMED_TEXT
    assert reading.text == ""
    assert "words in 1:20: 158 words a minute, " in dialog.told.text()
    assert dialog.told.text().endswith(" usual for such a text.")


def test_the_rate_is_that_of_the_text_and_the_pace_stands_beside_the_usual_one(dialog: TimedTextDialog) -> None:
    dialog.text.setPlainText(ENGLISH)
    dialog.length.setText("1:40")
    slower = round(100 * (1 - math.exp(-dialog.reading().rate)))
    assert dialog.told.text() == f"210 words in 1:40: 126 words a minute, {slower} % slower than usual for such a text."
    seconds = 100 / math.exp(dialog.reading().rate)
    dialog.length.setText(str(round(seconds)))
    assert dialog.told.text().endswith("words a minute, as fast as usual for such a text.")


def test_marked_pauses_do_not_count_as_speech(dialog: TimedTextDialog) -> None:
    dialog.text.setPlainText(f"{ENGLISH}\n\n[pause 10]\n\nI thank you.")
    dialog.length.setText("1:30")
    assert dialog.reading().seconds == 80.0


@pytest.mark.parametrize(
    ("text", "length", "told"),
    [
        ("", "", "Paste the text and say how long it took."),
        ("", "1:20", "Paste the text and say how long it took."),
        (ENGLISH, "", "210 words. How long did it take?"),
        (ENGLISH, "soon", "“soon” is no length of time. Write 1:32 or 92."),
        (ENGLISH, "0:00", "“0:00” is no length of time. Write 1:32 or 92."),
        (ENGLISH, "14", "Less than 15 seconds say too little about a pace."),
        (ENGLISH, "20", "quicker than anyone speaks"),
        (ENGLISH, "10 min", "slower than anyone speaks"),
    ],
)
def test_what_is_no_reading_is_refused_in_words(dialog: TimedTextDialog, text: str, length: str, told: str) -> None:
    dialog.text.setPlainText(text)
    dialog.length.setText(length)
    assert told in dialog.told.text()
    assert not dialog.add.isEnabled()


def test_the_language_is_guessed_until_it_is_chosen_by_hand(dialog: TimedTextDialog) -> None:
    dialog.text.setPlainText(FRENCH)
    assert dialog.language.currentData() == "fr"
    dialog.text.setPlainText("谢谢。" * 60)
    assert dialog.language.currentData() == "zh"
    assert "characters" in dialog.told.text()
    dialog.language.setCurrentIndex(dialog.language.findData("es"))
    dialog.language.activated.emit(dialog.language.currentIndex())
    dialog.text.setPlainText(FRENCH)
    assert dialog.language.currentData() == "es"


def test_it_begins_in_the_language_of_the_statement(qtbot: QtBot, dressed: QApplication) -> None:
    made = TimedTextDialog("ru")
    qtbot.addWidget(made)
    assert made.language.currentData() == "ru"


def test_a_language_that_is_none_of_the_six_does_no_harm(qtbot: QtBot, dressed: QApplication) -> None:
    made = TimedTextDialog("tlh")
    qtbot.addWidget(made)
    assert made.language.currentData() == "en"


def test_it_says_that_the_text_is_not_kept(dialog: TimedTextDialog) -> None:
    assert any("The text itself is not." in label.text() for label in dialog.findChildren(QLabel))
