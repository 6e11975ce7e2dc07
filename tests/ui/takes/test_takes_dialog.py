"""The dialog shows every take with what is known of it, and announces notes, deletions and lessons."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.take import LONGEST_NOTE, Break, BreakReason, Lap, Take
from statement_studio.session.taste import Theme
from statement_studio.ui.takes.delete_take_dialog import DeleteTakeDialog
from statement_studio.ui.takes.take_detail import Deed, Taught
from statement_studio.ui.takes.take_rows import TakeRow, rows_of
from statement_studio.ui.takes.takes_dialog import TakesDialog

LEFT = Qt.MouseButton.LeftButton
TAKE = Take("2026-03-09T10:00:00Z", 87.0, 90.0, "now", "en", "Amina", 80.0, laps=(Lap(1, 40.0, 30.0),))
TAKES = (
    replace(TAKE, seconds=99.0, text_sha256="old", at="2026-03-07T10:00:00Z"),
    replace(TAKE, seconds=95.0, unheard="I thank you.", at="2026-03-08T10:00:00Z"),
    TAKE,
)
TEXTS = ("Madam President,", "Water is life.")


@pytest.fixture
def dialog(qtbot: QtBot, dressed: QApplication, light: Theme) -> TakesDialog:
    made = TakesDialog(light, lambda row: Taught(f"It taught {row.number}.", Deed.UNLEARN))
    qtbot.addWidget(made)
    made.show_takes(rows_of(TAKES, "now"), TEXTS, may_change=True)
    made.show()
    return made


def told_rows(dialog: TakesDialog) -> list[str]:
    return [dialog.list.item(row).text().splitlines()[0] for row in range(dialog.list.count())]


def chosen(dialog: TakesDialog) -> int:
    assert dialog.row is not None
    return dialog.row.number


def test_the_latest_of_this_wording_is_chosen_and_earlier_ones_stand_below_their_heading(dialog: TakesDialog) -> None:
    assert told_rows(dialog) == ["THIS WORDING", "Take 3, ★ best, last", "Take 2", "EARLIER WORDINGS", "Take 1"]
    assert chosen(dialog) == 3


def test_without_earlier_wordings_there_is_no_heading(dialog: TakesDialog) -> None:
    dialog.show_takes(rows_of(TAKES[1:], "now"), TEXTS, may_change=True)
    assert told_rows(dialog) == ["Take 2, ★ best, last", "Take 1"]


def test_headings_and_takes_change_places(dialog: TakesDialog) -> None:
    of_this = [replace(TAKE, at=f"2026-03-1{day}T10:00:00Z") for day in range(5)]
    dialog.show_takes(rows_of(of_this, "now"), TEXTS, may_change=True)
    assert [told[:6] for told in told_rows(dialog)] == ["Take 5", "Take 4", "Take 3", "Take 2", "Take 1"]
    dialog.list.choose(5)
    assert chosen(dialog) == 5
    dialog.show_takes(rows_of(TAKES, "now"), TEXTS, may_change=True)
    assert not dialog.list.item(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert chosen(dialog) == 3


def test_the_keyboard_passes_over_the_headings(qtbot: QtBot, dialog: TakesDialog) -> None:
    for number in (2, 1, 1):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
        assert chosen(dialog) == number


def test_a_row_says_all_of_the_take_to_a_screen_reader(dialog: TakesDialog) -> None:
    kept = replace(
        TAKE,
        note="slower",
        late_seconds=2.0,
        breaks=(Break(31.0, 140.0, BreakReason.POINT_OF_ORDER),),
        unheard="I thank.",
    )
    dialog.show_takes(rows_of((kept,), "now"), TEXTS, may_change=True)
    told = dialog.list.item(0).text()
    for part in (
        "1:27",
        "✓ 1 second left",
        "Amina",
        "this wording",
        "0:02",
        "2:20 long",
        "Not heard: 2 words",
        "slower",
    ):
        assert part in told


def test_the_detail_follows_the_choice_in_list_and_chart(qtbot: QtBot, dialog: TakesDialog) -> None:
    qtbot.mouseClick(dialog.chart, LEFT, pos=dialog.chart.place_of(2).toPoint())
    assert (chosen(dialog), dialog.detail.title.text(), dialog.detail.time.text()) == (2, "Take 2", "1:35")
    assert dialog.detail.margin.text() == "✕ 5 seconds over"
    assert "3 words" in dialog.detail.events.text()
    assert dialog.detail.lesson.text() == "It taught 2."


def test_paragraphs_have_their_words_only_in_this_wording(dialog: TakesDialog) -> None:
    assert "Madam President," in dialog.detail.stretches.item(0).text()
    dialog.list.choose(1)
    assert "Madam President," not in dialog.detail.stretches.item(0).text()


def test_a_take_without_laps_says_how_to_come_by_them(dialog: TakesDialog) -> None:
    dialog.show_takes(rows_of((replace(TAKE, laps=()),), "now"), TEXTS, may_change=True)
    assert dialog.detail.stretches.isHidden()
    assert not dialog.detail._no_stretches.isHidden()


def test_only_a_take_with_a_recording_has_a_place_for_it(dialog: TakesDialog) -> None:
    assert dialog.detail.recording.isHidden()
    dialog.show_takes(rows_of((replace(TAKE, recording="take-1.flac"),), "now"), TEXTS, may_change=True)
    assert not dialog.detail.recording.isHidden()


def notes(dialog: TakesDialog) -> list[tuple[int, str]]:
    heard: list[tuple[int, str]] = []
    dialog.note_changed.connect(lambda row, note: heard.append((row.number, note)))
    return heard


def test_enter_keeps_a_note_and_the_dialog_stays(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard = notes(dialog)
    qtbot.keyClicks(dialog.detail.note, "  slower   at the end ")
    qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Return)
    assert heard == [(3, "slower at the end")]
    assert dialog.isVisible()


def test_a_note_is_kept_for_its_own_take_when_another_is_chosen(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard = notes(dialog)
    qtbot.keyClicks(dialog.detail.note, "breathe")
    qtbot.mouseClick(dialog.chart, LEFT, pos=dialog.chart.place_of(2).toPoint())
    assert heard == [(3, "breathe")]
    assert dialog.detail.note.text() == ""


def test_a_note_is_kept_when_the_dialog_is_left(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard = notes(dialog)
    qtbot.keyClicks(dialog.detail.note, "breathe")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert heard == [(3, "breathe")]


def test_a_note_that_stays_as_it_is_announces_nothing(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard = notes(dialog)
    qtbot.keyClick(dialog.detail.note, Qt.Key.Key_Return)
    dialog.list.choose(2)
    assert heard == []


def test_a_note_is_no_longer_than_a_take_may_keep(dialog: TakesDialog) -> None:
    assert dialog.detail.note.maxLength() == LONGEST_NOTE


def test_the_button_and_the_delete_key_ask_for_the_chosen_take_to_go(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard: list[TakeRow] = []
    dialog.deletion_requested.connect(heard.append)
    qtbot.mouseClick(dialog.delete, LEFT)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert [row.number for row in heard] == [3, 3]


def test_what_is_read_only_can_neither_be_noted_nor_deleted(qtbot: QtBot, dialog: TakesDialog) -> None:
    heard: list[TakeRow] = []
    dialog.deletion_requested.connect(heard.append)
    dialog.show_takes(rows_of(TAKES, "now"), TEXTS, may_change=False)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert not dialog.delete.isEnabled()
    assert dialog.detail.note.isReadOnly()
    assert heard == []


@pytest.mark.parametrize(("deed", "words"), [(Deed.UNLEARN, "&Unlearn It"), (Deed.LEARN, "&Learn from It")])
def test_the_lesson_can_be_taken_back_or_given_again(qtbot: QtBot, dialog: TakesDialog, deed: Deed, words: str) -> None:
    heard: list[tuple[int, Deed]] = []
    dialog.lesson_requested.connect(lambda row, wanted: heard.append((row.number, wanted)))
    dialog.detail.show_lesson(Taught("It taught something.", deed))
    assert dialog.detail.lesson_button.text() == words
    qtbot.mouseClick(dialog.detail.lesson_button, LEFT)
    assert heard == [(3, deed)]


def test_where_nothing_can_be_done_about_a_lesson_there_is_no_button(dialog: TakesDialog) -> None:
    dialog.detail.show_lesson(Taught("It taught nobody."))
    assert dialog.detail.lesson_button.isHidden()
    assert not dialog.detail.lesson.isHidden()


def test_the_place_of_a_take_that_went_is_taken_by_the_nearest(dialog: TakesDialog) -> None:
    dialog.show_takes(rows_of(TAKES[:2], "now"), TEXTS, may_change=True, number=3)
    assert chosen(dialog) == 2


def test_without_takes_the_dialog_says_what_to_do_and_offers_it(qtbot: QtBot, dialog: TakesDialog) -> None:
    dialog.show_takes((), TEXTS, may_change=True)
    assert dialog.empty.isVisible()
    assert not any(part.isVisible() for part in (dialog.chart, dialog.list, dialog.detail, dialog.delete))
    qtbot.mouseClick(dialog.rehearse, LEFT)
    assert dialog.result() == QDialog.DialogCode.Accepted


@pytest.mark.parametrize("lesson", ["", "Amina’s pace has learnt from it."])
def test_only_a_take_that_taught_something_asks_about_it(qtbot: QtBot, dressed: QApplication, lesson: str) -> None:
    question = DeleteTakeDialog("Take 3", "yesterday", lesson)
    qtbot.addWidget(question)
    question.show()
    assert question.unlearn.isVisible() == bool(lesson)
    assert question.unlearns == bool(lesson)
    assert question.cancel.hasFocus() or question.cancel.isDefault()


def test_after_a_cut_off_what_follows_the_only_lap_is_shown_as_not_compared(dialog: TakesDialog) -> None:
    def rows(said_all: bool) -> list[list[str]]:
        take, shown = replace(TAKES[1], said_all=said_all), dialog.detail.stretches
        dialog.show_takes(rows_of([take], "now"), TEXTS, may_change=True)
        return [shown.item(row).text().splitlines() for row in range(shown.count())]

    told = rows(said_all=False)
    assert [row[0] for row in told] == ["Paragraph 1", "From paragraph 2 on: how far is not known"]
    assert told[1][1] == "spoken 0:55"
    assert [row[0] for row in rows(said_all=True)] == ["Paragraph 1", "Paragraph 2"]
    assert rows(said_all=True)[1][-1] == "+5 s"


def test_why_nothing_is_heard_of_a_take_stands_beside_it(dialog: TakesDialog) -> None:
    assert "(O) turn recording on" in dialog.detail._of_sound.text()
    assert dialog.detail._of_sound.isVisible()
    dialog.why_silent = lambda: "A part is missing."
    dialog.show_takes(rows_of((replace(TAKE, recording="one.wav"),), "now"), TEXTS, may_change=True)
    assert dialog.detail._of_sound.text() == "A part is missing."
    dialog.why_silent = lambda: ""
    dialog.show_takes(rows_of((replace(TAKE, recording="two.wav"),), "now"), TEXTS, may_change=True)
    assert not dialog.detail._of_sound.isVisible()
