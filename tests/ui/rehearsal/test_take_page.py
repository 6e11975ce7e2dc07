"""The page after a take says how it went and quotes what the room did not hear, whatever the length."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.outcome import Outcome
from statement_studio.domain.rehearsal import Phase, Rehearsal
from statement_studio.domain.take import Lap
from statement_studio.session.taste import Theme
from statement_studio.ui.rehearsal.take_page import Lesson, TakePage

LONG = "We call on States to publish every result of water testing within thirty days. " * 40


@pytest.fixture
def page(qtbot: QtBot, dressed: QApplication, dark: Theme) -> TakePage:
    made = TakePage(dark)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def ended(seconds: float, plan: float, slot: float | None, late: float = 0.0, starts_at: float = 0.0) -> Outcome:
    """Return a take that ended by itself, after the room's clock had run `late` seconds."""
    rehearsal = Rehearsal(slot, phase=Phase.ENDED, spoken_seconds=seconds, late_seconds=late)
    return Outcome(rehearsal, plan, seconds, seconds + late, starts_at)


def cut_off(page: TakePage, missed: str, *, is_ended: bool = True) -> None:
    page.unheard = lambda seconds: missed if seconds == 60.0 else "All of it."
    phase = Phase.ENDED if is_ended else Phase.CUT_OFF
    rehearsal = Rehearsal(90.0, phase=phase, spoken_seconds=97.0, position_seconds=60.0, anchor_seconds=90.0)
    page.show_take(Outcome(rehearsal, 81.0, 97.0, 97.0))


@pytest.mark.parametrize(
    ("missed", "told"),
    [
        ("water", "1:30 is over. The room did not hear this word:"),
        ("I thank you.", "1:30 is over. The room did not hear these 3 words:"),
        ("我们感谢特别报告员。", "1:30 is over. The room did not hear these 9 characters:"),
        ("", "1:30 is over."),
    ],
)
def test_what_was_not_heard_is_counted_in_the_right_number(page: TakePage, missed: str, told: str) -> None:
    cut_off(page, missed)
    assert page.about.text() == told
    assert page.quote.text() == (f"“{missed}”" if missed else "")


def test_before_the_take_has_ended_the_plan_is_named_as_the_source(page: TakePage) -> None:
    cut_off(page, "", is_ended=False)
    assert page.about.text() == "1:30 is over. By the plan all had been said."
    assert page.hint.isVisible()


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(82.0, "8 seconds were left."), (89.0, "1 second was left."), (89.8, "It took just the slot.")],
)
def test_a_take_within_its_slot_says_what_was_left(page: TakePage, seconds: float, told: str) -> None:
    page.show_take(ended(seconds, 81.0, 90.0))
    assert page.title.text() == "Finished"
    assert page.about.text() == told


def test_the_times_stand_below(page: TakePage) -> None:
    cut_off(page, "I thank you.")
    assert (page._take.text(), page._planned.text()) == ("1:37", "1:21")


@pytest.mark.parametrize("size", [(640, 420), (800, 520), (1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("is_ended", [True, False])
def test_a_long_quotation_never_runs_out_of_its_place(page: TakePage, size: tuple[int, int], is_ended: bool) -> None:
    page.resize(*size)
    cut_off(page, LONG, is_ended=is_ended)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    assert page.quote.text() == f"“{LONG}”"
    assert (
        30
        < page.quote.height()
        < page.quote.label.height()
        == page.quote.label.heightForWidth(page.quote.label.width())
    )
    assert page.rect().contains(page.quote.geometry())


def test_what_has_no_room_is_scrolled_to_by_the_keys_from_wherever_one_is(page: TakePage, qtbot: QtBot) -> None:
    cut_off(page, LONG)
    bar = page.quote.verticalScrollBar()
    page.activateWindow()
    page.take_focus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageUp)
    assert bar.value() == 0
    page.quote.setFocus()
    for _ in range(300):
        qtbot.keyClick(page.quote, Qt.Key.Key_Down)
    assert bar.value() == bar.maximum() == page.quote.label.height() - page.quote.viewport().height()
    cut_off(page, LONG)
    assert bar.value() == 0


def test_what_is_seen_whole_is_no_stop_for_the_keyboard(page: TakePage) -> None:
    cut_off(page, "I thank you.")
    assert page.quote.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert page.quote.height() >= page.quote.label.height()
    assert page.quote.verticalScrollBar().maximum() == 0


def test_a_larger_page_shows_more(page: TakePage) -> None:
    cut_off(page, LONG)
    much = page.quote.height()
    page.resize(640, 420)
    assert page.quote.height() < much


def test_a_text_without_spaces_is_quoted_whole(page: TakePage) -> None:
    cut_off(page, "我们感谢特别报告员" * 200)
    assert page.quote.text() == f"“{'我们感谢特别报告员' * 200}”"
    assert page.quote.width() < page.width()


def test_a_quotation_that_looks_like_markup_stays_a_quotation(page: TakePage) -> None:
    cut_off(page, "<b>Water</b>")
    assert page.quote.text() == "“<b>Water</b>”"


def within(page: TakePage, seconds: float, lesson: Lesson | None = None) -> None:
    """End a take inside its slot, of a text planned for 81 seconds."""
    page.lesson = lambda _seconds: lesson
    page.show_take(ended(seconds, 81.0, 120.0))


def beyond(page: TakePage, seconds: float) -> None:
    """End a take that was cut off at 90 seconds, with 20 of the plan still to come."""
    page.lesson = lambda _seconds: Lesson("Amina")
    page.unheard = lambda _seconds: "I thank you."
    rehearsal = Rehearsal(90.0, phase=Phase.ENDED, spoken_seconds=seconds, position_seconds=90.0, anchor_seconds=90.0)
    page.show_take(Outcome(rehearsal, 110.0, seconds, seconds))


def test_without_a_profile_nothing_is_said_of_learning(page: TakePage) -> None:
    within(page, 82.0)
    assert not page.teach.isVisible()
    assert not page._why_not.isVisible()
    assert not page.teaches


def test_a_whole_take_teaches_unless_that_is_unchecked(page: TakePage) -> None:
    within(page, 82.0, Lesson("Amina"))
    assert page.teach.text() == "Amina’s pace learns from this take"
    assert page.teaches
    page.teach.click()
    assert not page.teaches


def test_a_take_that_cannot_be_right_teaches_nothing_and_says_why(page: TakePage) -> None:
    within(page, 82.0, Lesson("Amina", "Less than 15 seconds say too little about a pace."))
    assert not page.teach.isEnabled()
    assert not page.teaches
    assert page._why_not.text().startswith("Less than 15 seconds")
    within(page, 82.0, Lesson("Amina"))
    assert page.teaches
    assert not page._why_not.isVisible()


def test_a_take_of_a_text_that_was_changed_meanwhile_teaches_nothing_and_says_why(page: TakePage) -> None:
    page.lesson = lambda _seconds: Lesson("Amina")
    page.show_take(replace(ended(82.0, 81.0, 90.0), is_reworded=True))
    assert not page.teach.isEnabled()
    assert not page.teaches
    assert page._why_not.text() == "Not from this one: the text was changed while it was spoken."


def test_a_take_far_shorter_than_the_plan_teaches_only_when_asked_to(page: TakePage) -> None:
    within(page, 50.0, Lesson("Amina"))
    assert page.teach.isEnabled()
    assert not page.teaches
    page.teach.click()
    assert page.teaches


@pytest.mark.parametrize(("seconds", "is_whole"), [(112.0, True), (101.0, True), (97.0, False), (90.5, False)])
def test_whoever_stops_when_the_microphone_does_has_not_read_the_whole_text(
    page: TakePage, seconds: float, is_whole: bool
) -> None:
    beyond(page, seconds)
    assert page.teaches is is_whole
    assert ("not the whole text" in page._why_not.text()) is not is_whole


def test_before_the_take_has_ended_nothing_is_asked(page: TakePage) -> None:
    page.lesson = lambda _seconds: Lesson("Amina")
    cut_off(page, "I thank you.", is_ended=False)
    assert not page.teach.isVisible()
    assert not page.teaches


def test_a_name_is_shown_as_it_is_written(page: TakePage) -> None:
    within(page, 82.0, Lesson("Amina & Co"))
    assert page.teach.text() == "Amina && Co’s pace learns from this take"


def test_what_the_room_waited_before_the_first_word_is_no_longer_left(page: TakePage) -> None:
    page.show_take(ended(70.0, 81.0, 90.0, late=12.0))
    assert page.about.text() == "8 seconds were left."


def test_practice_from_the_middle_offers_neither_to_keep_nor_to_teach(page: TakePage) -> None:
    page.lesson = lambda _seconds: Lesson("Amina")
    page.show_take(ended(31.0, 81.0, 90.0, starts_at=50.0))
    assert page.title.text() == "Finished"
    assert not page.keep.isVisible()
    assert not page.note.isVisible()
    assert not page.teach.isVisible()
    assert (page._take.text(), page._planned.text()) == ("0:31", "0:31")
    page.take_focus()
    assert page.focusWidget() is page.again


def test_enter_in_the_note_keeps_the_take_and_escape_leaves_the_note_alone(page: TakePage, qtbot: QtBot) -> None:
    within(page, 82.0)
    kept: list[str] = []
    page.keep_requested.connect(lambda: kept.append(page.note.text()))
    page.note.setFocus()
    qtbot.keyClicks(page.note, "better")
    qtbot.keyClick(page.note, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.keep
    qtbot.keyClick(page.note, Qt.Key.Key_Return)
    assert kept == ["better"]


@pytest.mark.parametrize("is_ended", [True, False])
def test_on_the_smallest_page_nothing_lies_over_anything_else(page: TakePage, is_ended: bool) -> None:
    page.resize(640, 420)
    page.lesson = lambda _seconds: Lesson("Amina", "Less than 15 seconds say too little about a pace.")
    cut_off(page, LONG, is_ended=is_ended)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    parts = (page.title, page.about, page.quote, page._take, page._planned, page.note, page.teach, page._why_not)
    shown = [part.geometry() for part in (*parts, page.hint, page.keep) if part.isVisible()]
    assert len(shown) > 5
    for above, below in pairwise(shown):
        assert above.bottom() < below.top()
    assert shown[-1].bottom() < page.height()


def test_words_of_several_lines_stand_in_a_column_and_few_in_the_middle(page: TakePage) -> None:
    cut_off(page, LONG)
    column = page.quote.label.width()
    assert column <= page.quote.label.font().pixelSize() * 26
    cut_off(page, "I thank you.")
    assert page.quote.width() < column
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    middle = page.quote.geometry().center().x()
    assert abs(middle - page.rect().center().x()) <= 2


def test_the_page_takes_the_colours_of_another_theme(page: TakePage, dark: Theme) -> None:
    cut_off(page, "I thank you.")
    page.wear(replace(dark, over="#ff00ff"))
    assert "#ff00ff" in page.title.styleSheet()
    assert page.quote.text() == "“I thank you.”"


@pytest.mark.parametrize(
    ("laps", "told"),
    [
        ((Lap(1, 10.0, 9.0), Lap(2, 40.0, 30.0)), "paragraph 2, + 9 s"),
        ((Lap(2, 40.0, 31.0),), "paragraphs 1–2, + 9 s"),
        ((Lap(1, 20.0, 20.0), Lap(2, 30.0, 30.5)), "paragraph 3, + 4 s"),
        ((Lap(1, 20.4, 20.0), Lap(2, 35.0, 35.0)), ""),
        ((), ""),
    ],
)
def test_where_the_speaker_was_slowest_against_the_plan_is_told(
    page: TakePage, laps: tuple[Lap, ...], told: str
) -> None:
    seconds = 55.0 if told else 50.0
    rehearsal = Rehearsal(90.0, phase=Phase.ENDED, spoken_seconds=seconds, laps=laps)
    page.show_take(Outcome(rehearsal, 51.0, seconds, seconds))
    assert (page._slowest.text(), page._slowest.isVisible()) == (told, bool(told))
    page.show_take(ended(50.0, 51.0, 90.0))
    assert not page._slowest.isVisible()


def test_the_end_that_nobody_heard_is_the_slowest_too_where_it_was_said(page: TakePage) -> None:
    def told(seconds: float) -> tuple[str, bool]:
        rehearsal = Rehearsal(
            90.0,
            phase=Phase.ENDED,
            spoken_seconds=seconds,
            position_seconds=60.0,
            anchor_seconds=62.0,
            laps=(Lap(6, 62.0, 60.0),),
        )
        page.show_take(Outcome(rehearsal, 110.0, seconds, seconds))
        return page._slowest.text(), page._slowest.isVisible()

    assert told(130.0) == ("paragraph 7, + 18 s", True)
    assert told(93.0) == ("", False), "how far it went is not known"


def test_why_a_whole_take_teaches_nothing_by_itself_is_said_beside_the_empty_box(page: TakePage) -> None:
    within(page, 50.0, Lesson("Amina"))
    assert page._why_not.isVisible()
    assert page._why_not.text() == "Far from the plan: tick it if it was a real reading."
    within(page, 82.0, Lesson("Amina"))
    assert not page._why_not.isVisible()


def test_an_empty_box_is_black_and_a_ticked_one_is_not(page: TakePage) -> None:
    """The window wears light colours, in which an empty box is white."""

    def middle() -> str:
        page.setFocus()
        picture = page.teach.grab().toImage()
        return picture.pixelColor(6, picture.height() // 2).name()

    within(page, 50.0, Lesson("Amina"))
    assert middle() == "#000000"
    page.teach.click()
    assert middle() != "#000000"
