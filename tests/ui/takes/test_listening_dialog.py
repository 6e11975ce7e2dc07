"""The dialog says what is under way, and the sentences take the room that their words need."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from statement_studio.session.taste import Theme
from statement_studio.ui.takes.listening_dialog import ListeningDialog
from statement_studio.ui.takes.sentence_pace_view import HeardSentence

LONG = "The wells of Oru are dry, and nobody has come to see them since the spring of the year before last. " * 2
SENTENCES = (
    HeardSentence("Water is life.", 0.2, 2.0, 100.0),
    HeardSentence("We ask for more.", 3.0, 4.0, 170.0, 1.0, is_too_fast=True),
    HeardSentence(LONG, 4.1, 9.0, 90.0, 0.1),
    HeardSentence("I thank you."),
)


@pytest.fixture
def dialog(qtbot: QtBot, fonts: None, light: Theme) -> ListeningDialog:
    made = ListeningDialog(light, "Take 1", "today", 10.0)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def shown(dialog: ListeningDialog) -> ListeningDialog:
    dialog.show_sentences(SENTENCES, 120.0, counts_characters=False, has_laps=True)
    return dialog


def test_while_the_sentences_are_looked_for_that_can_be_given_up(dialog: ListeningDialog, qtbot: QtBot) -> None:
    assert dialog.give_up.isHidden()
    dialog.show_work(0.4)
    assert (dialog.progress.value(), dialog.progress.isHidden()) == (40, False)
    dialog.give_up.setFocus()
    with qtbot.waitSignal(dialog.cancelled):
        qtbot.keyClick(dialog.give_up, Qt.Key.Key_Space)
    dialog.show_work(None)
    assert (dialog.progress.isHidden(), dialog.give_up.isHidden()) == (True, True)


def test_until_there_are_sentences_none_of_their_controls_is_in_sight(dialog: ListeningDialog) -> None:
    assert dialog.sentences.isHidden()
    assert dialog.laps.isHidden()
    assert not dialog.play.isHidden()


def test_without_times_of_paragraphs_there_are_no_laps_to_take(dialog: ListeningDialog) -> None:
    dialog.show_sentences(SENTENCES[:1], 120.0, counts_characters=False, has_laps=False)
    assert dialog.laps.isHidden()


def test_who_may_only_read_can_listen_and_nothing_else(shown: ListeningDialog) -> None:
    shown.allow_changes(may_change=False)
    assert [part.isEnabled() for part in (shown.delete, shown.laps, shown.play)] == [False, False, True]


def test_a_row_is_as_high_as_its_words(shown: ListeningDialog) -> None:
    view = shown.sentences
    heights = [view.visualItemRect(view.item(row)).height() for row in range(view.count())]
    wide = heights[2]
    assert wide > heights[0]
    assert heights[1] > heights[0]
    shown.resize(560, 640)
    view.doItemsLayout()
    assert view.visualItemRect(view.item(2)).height() > wide


def test_what_is_too_fast_has_a_sign_and_a_colour_of_its_own(shown: ListeningDialog, light: Theme) -> None:
    view = shown.sentences
    picture = view.viewport().grab().toImage()

    def colours(row: int) -> set[str]:
        room = view.visualItemRect(view.item(row))
        return {
            picture.pixelColor(x, y).name()
            for x in range(room.left() + 10, room.left() + 160)
            for y in range(room.top(), min(room.bottom(), picture.height() - 1))
        }

    assert light.tight.lower() in colours(1)
    assert light.tight.lower() not in colours(0)


def test_rates_of_chinese_are_told_in_characters(dialog: ListeningDialog) -> None:
    dialog.show_sentences(SENTENCES[:1], 120.0, counts_characters=True, has_laps=False)
    assert "100 characters a minute" in dialog.sentences.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_slow_sentence_in_a_fast_passage_is_told_to_be_that(dialog: ListeningDialog) -> None:
    sentence = HeardSentence("I thank you.", 1.0, 2.0, 90.0, is_too_fast=True)
    dialog.show_sentences([sentence], 120.0, counts_characters=False, has_laps=False)
    assert "in a fast passage" in dialog.sentences.item(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_when_a_sentence_was_said_is_told(shown: ListeningDialog) -> None:
    assert "from 0:03 to 0:04" in shown.sentences.item(1).toolTip()
    assert "from" not in shown.sentences.item(3).toolTip()


def test_a_sentence_that_was_not_heard_cannot_be_played(shown: ListeningDialog, qtbot: QtBot) -> None:
    places: list[float] = []
    shown.place_chosen.connect(places.append)
    shown.sentences.setCurrentRow(3)
    qtbot.keyClick(shown.sentences, Qt.Key.Key_Return)
    shown.sentences.setCurrentRow(1)
    qtbot.keyClick(shown.sentences, Qt.Key.Key_Return)
    assert places == [3.0]


def test_the_place_that_is_shown_is_no_wish_to_go_there(shown: ListeningDialog) -> None:
    wishes: list[float] = []
    shown.moved.connect(wishes.append)
    shown.show_place(4.0, is_playing=True)
    assert (shown.place.value(), shown.time.text(), wishes) == (40, "0:04 / 0:10", [])
    shown.place.setValue(70)
    assert wishes == [7.0]


def test_while_there_are_no_sentences_what_stands_above_stays_together(dialog: ListeningDialog) -> None:
    dialog.show_work(0.4)
    dialog.layout().activate()  # type: ignore[union-attr]
    assert dialog.about.y() - dialog.title.geometry().bottom() < 20
    assert dialog.progress.y() - dialog.about.geometry().bottom() < 30
    before = dialog.play.y()
    dialog.show_work(None)
    dialog.show_sentences(SENTENCES, 120.0, counts_characters=False, has_laps=True)
    dialog.layout().activate()  # type: ignore[union-attr]
    assert abs(dialog.play.y() - before) < 4


def test_a_rate_has_the_room_that_its_words_need_and_leaves_most_to_the_sentences(shown: ListeningDialog) -> None:
    delegate = shown.sentences._delegate
    shown.resize(900, 600)
    usual = delegate.pace_pixels
    long = HeardSentence("We ask for more.", 3.0, 4.0, 123_456_789_000_000.0, 1.0, is_too_fast=True)
    shown.show_sentences((long,), 120.0, counts_characters=True, has_laps=True)
    assert delegate.pace_pixels > usual
    assert delegate.pace_pixels == delegate.width_of_rates((long,))
    delegate.width = 400
    assert delegate.pace_pixels == 160
    assert not shown.sentences.grab().isNull()
