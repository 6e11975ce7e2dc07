"""The line under the ruler says in words what the ruler shows."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.pace import Pace, PaceOrigin
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.timing.pace_words import Whose
from statement_studio.ui.timing.time_bar import TimeBar

HEARD = Pace("en", 0.066, 0.06, 137.2, PaceOrigin.HEARD, "Amina & Co", 3)
SENTENCE = "We thank the Special Rapporteur for the report and share its concern about safe water. "
TimingOf = Callable[..., Timing]


@pytest.fixture
def bar(qtbot: QtBot, dressed: QApplication, light: Theme) -> TimeBar:
    made = TimeBar(light)
    qtbot.addWidget(made)
    made.resize(1000, made.sizeHint().height())
    made.show()
    return made


def show(bar: TimeBar, timing: Timing, slot: float | None, selected: str = "") -> str:
    part = None
    if selected:
        assert timing._document is not None
        cursor = timing._document.find(selected)
        part = timing.estimate_of(QTextCursor(cursor))
    bar.show_estimate(timing.estimate, timing.paragraphs, slot, 0.0, Whose(timing.pace), part, is_slot_doubtful=False)
    return bar.spoken_summary()


def show_whose(bar: TimeBar, timing: Timing, whose: Whose) -> None:
    bar.show_estimate(timing.estimate, timing.paragraphs, 90, 0.0, whose, None, is_slot_doubtful=False)


def test_a_text_that_fits_says_what_is_left(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE * 10)
    told = show(bar, timing, 90)
    assert f"{round(90 - timing.estimate.seconds)} seconds left" in told
    assert "inside 1:30" in told
    assert "words left" in told
    rate = round(150 * 60 / timing.estimate.seconds)
    assert told.endswith(f"150 words, {rate} words a minute: usual pace, English")


def test_a_text_that_is_too_long_says_what_to_cut(bar: TimeBar, timing_of: TimingOf, light: Theme) -> None:
    timing = timing_of(SENTENCE * 10)
    told = show(bar, timing, 45)
    assert f"{round(timing.estimate.seconds - 45)} seconds over" in told
    assert "cut " in told
    assert "or speak at " in told
    assert light.over in bar._time.styleSheet()


def test_without_a_slot_nothing_is_left_or_over(bar: TimeBar, timing_of: TimingOf) -> None:
    told = show(bar, timing_of(SENTENCE), None)
    assert "likely 0:" in told
    assert "left" not in told
    assert "over" not in told
    assert "inside" not in told


def test_a_selection_is_told_instead_of_the_whole(bar: TimeBar, timing_of: TimingOf) -> None:
    told = show(bar, timing_of(SENTENCE * 3), 90, selected="its concern")
    assert "selected" in told
    assert "of 0:" in told
    assert "2 words" in told
    assert re.match(r"[0-9]\.[0-9] s, selected, ", told)


def test_a_longer_selection_is_told_with_its_range_and_rate(bar: TimeBar, timing_of: TimingOf) -> None:
    whole = SENTENCE * 30
    told = show(bar, timing_of(whole), 90, selected=whole.strip())
    assert "selected · likely" in told
    assert re.search(r"\d+ words a minute", told)


def test_an_empty_text_promises_nothing(bar: TimeBar, timing_of: TimingOf) -> None:
    told = show(bar, timing_of(""), 90)
    assert told.startswith("0:00, nothing is spoken yet")
    assert "surely" not in told
    assert told.endswith("0 words, usual pace, English")


def test_chinese_is_counted_in_characters(bar: TimeBar, timing_of: TimingOf) -> None:
    told = show(bar, timing_of("主席先生，我们感谢特别报告员的报告。", "zh"), 90)
    assert "16 characters" in told
    assert "characters a minute" in told
    assert "word" not in told


def test_a_screen_reader_hears_the_whole_line_at_the_ruler(bar: TimeBar, timing_of: TimingOf) -> None:
    told = show(bar, timing_of(SENTENCE * 10), 90)
    assert bar.ruler.accessibleDescription() == told
    assert told.startswith("0:")


def test_words_without_room_are_cut_in_the_middle_and_told_in_a_tooltip(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE * 10)
    bar.resize(430, bar.height())
    show(bar, timing, 45)
    assert bar._chance.width() < bar._chance.fontMetrics().horizontalAdvance(bar._chance.text())
    assert "or speak at" in bar._chance.toolTip()
    bar.resize(1400, bar.height())
    assert bar._chance.toolTip() == ""


def test_the_time_keeps_its_place_whatever_the_words(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE * 10)
    heights = set()
    for slot in (None, 30, 90):
        show(bar, timing, slot)
        heights.add(bar.sizeHint().height())
    assert len(heights) == 1


def test_the_bar_passes_on_where_the_ruler_was_clicked(bar: TimeBar, timing_of: TimingOf) -> None:
    show(bar, timing_of(SENTENCE), 90)
    heard: list[float] = []
    bar.moved_to.connect(heard.append)
    bar.ruler.moved_to.emit(4.0)
    assert heard == [4.0]


def test_the_words_wear_the_new_theme(bar: TimeBar, timing_of: TimingOf, dark: Theme) -> None:
    bar.wear(dark)
    show(bar, timing_of(SENTENCE), 90)
    assert dark.fits in bar._time.styleSheet()
    assert dark.muted in bar._chance.styleSheet()


def test_the_pace_and_the_question_lead_to_the_reasons(qtbot: QtBot, bar: TimeBar, timing_of: TimingOf) -> None:
    show(bar, timing_of(SENTENCE), 90)
    asked: list[str] = []
    bar.reasons_requested.connect(lambda: asked.append("why"))
    bar.pace.setFocus()
    qtbot.keyClick(bar.pace, Qt.Key.Key_Space)
    qtbot.mouseClick(bar.why, Qt.MouseButton.LeftButton)
    assert asked == ["why", "why"]
    assert bar.pace.accessibleName().startswith("Whose pace: ")
    assert bar.pace.accessibleName().endswith(" words a minute: usual pace, English")


def test_a_heard_pace_names_the_speaker_and_the_readings(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE)
    show_whose(bar, timing, Whose(HEARD, heard=3))
    rate = round(15 * 60 / timing.estimate.seconds)
    assert bar.pace.text() == f"{rate} words a minute: Amina && Co, 3 readings"
    assert bar.spoken_summary().endswith(f"{rate} words a minute: Amina & Co, 3 readings")


def test_a_missing_profile_is_marked_and_named(bar: TimeBar, timing_of: TimingOf, light: Theme, dark: Theme) -> None:
    timing = timing_of(SENTENCE)
    show_whose(bar, timing, Whose(timing.pace, missing="Amina & Co"))
    assert bar.pace.text() == "⚠ usual pace: “Amina && Co” is not on this computer"
    assert bar.pace.accessibleName() == "Whose pace: usual pace: “Amina & Co” is not on this computer"
    assert light.tight in bar.pace.styleSheet()
    bar.wear(dark)
    assert dark.tight in bar.pace.styleSheet()
    show_whose(bar, timing, Whose(timing.pace))
    assert not bar.pace.text().startswith("⚠")
    assert bar.pace.styleSheet() == ""


def test_a_profile_of_the_project_says_so(bar: TimeBar, timing_of: TimingOf) -> None:
    show_whose(bar, timing_of(SENTENCE), Whose(HEARD, heard=3, is_copy=True))
    assert bar.spoken_summary().endswith(" words a minute: Amina & Co, as kept in the project")


def test_what_to_aim_for_is_told_only_while_the_end_is_not_sure(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE * 10)
    seconds = timing.estimate.seconds
    assert "aim for " in show(bar, timing, seconds + 1)
    assert "aim for" not in show(bar, timing, seconds * 2)
    assert "aim for" not in show(bar, timing, None)


def test_typing_moves_neither_the_pace_nor_the_question(bar: TimeBar, timing_of: TimingOf) -> None:
    places = set()
    for sentences in (8, 10, 14, 40):
        show(bar, timing_of(SENTENCE * sentences), 90)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        places.add((bar.pace.geometry().getRect(), bar.why.geometry().getRect()))
    assert len(places) == 1


@pytest.mark.parametrize("slot", [45, 70, 90])
def test_a_window_of_900_pixels_has_room_for_all_that_is_said(bar: TimeBar, timing_of: TimingOf, slot: float) -> None:
    bar.resize(900, bar.height())
    show(bar, timing_of(SENTENCE * 13), slot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for label in (bar._verdict, bar._chance):
        assert label.fontMetrics().horizontalAdvance(label.text()) <= label.width(), label.text()


def test_what_has_no_room_is_left_out_by_whole_parts(bar: TimeBar, timing_of: TimingOf) -> None:
    timing = timing_of(SENTENCE * 10)
    bar.resize(1400, bar.height())
    show(bar, timing, timing.estimate.seconds + 1)
    parts = bar._chance.text().split(" · ")
    assert bar._chance.in_sight == bar._chance.text()
    assert len(parts) == 2
    bar._chance.resize(bar._chance.fontMetrics().horizontalAdvance(bar._chance.text()) - 8, 20)
    assert bar._chance.in_sight == parts[0]
    assert parts[1] in bar.spoken_summary()
    bar._chance.resize(60, 20)
    assert bar._chance.in_sight.endswith("…")
