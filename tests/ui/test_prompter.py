"""A rehearsal runs by the keys, goes dark at the limit, and names the words that were not heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import place_at, unheard
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.prompter import Prompter

TEXT = "\n\n".join(
    [
        "Mr. President,",
        "We thank the Special Rapporteur for the report on safe water and share its central finding in every part.",
        "We call on States to publish every result of water testing within thirty days and to protect those who test.",
        "I thank you.",
    ]
)


class Room:
    """A prompter with a clock that goes on when it is told to."""

    def __init__(self, prompter: Prompter, clock: RehearsalClock, timing: Timing) -> None:
        self.prompter, self.clock, self.timing = prompter, clock, timing
        self.seconds = 0.0
        self.kept: list[tuple[float, float]] = []
        prompter.take_kept.connect(lambda seconds, slot: self.kept.append((seconds, slot)))
        prompter.take_page.unheard = self.unheard

    def unheard(self, seconds: float) -> str:
        place = place_at(self.timing.blocks, self.timing.pace, seconds)
        return unheard(self.timing.blocks, place) if place is not None else ""

    def show(self, slot: float | None, *, is_slot_doubtful: bool = False) -> None:
        plan = Plan(self.timing.paragraphs, self.timing.estimate.seconds, slot, is_slot_doubtful)
        self.prompter.rehearse(plan, 4)

    def text_in_sight(self) -> str:
        return "" if self.prompter.take_page.isVisible() else self.prompter._page.toPlainText()

    def after(self, seconds: float) -> None:
        self.seconds += seconds
        self.clock.tick()

    def phase(self) -> Phase:
        return self.clock.rehearsal.phase

    @property
    def is_ticking(self) -> bool:
        return any(timer.isActive() for timer in self.clock.findChildren(QTimer))

    def words(self) -> str:
        return f"{self.prompter.time.text()} {self.prompter._slot_words.text()}"


@pytest.fixture
def open_room(
    qtbot: QtBot, dressed: QApplication, dark: Theme, timing_of: Callable[..., Timing]
) -> Callable[..., Room]:
    def make(text: str = TEXT, slot: float | None = 30.0, language: str = "en") -> Room:
        clock = RehearsalClock(lambda: room.seconds)
        prompter = Prompter(clock, dark)
        qtbot.addWidget(prompter)
        room = Room.__new__(Room)
        room.seconds = 0.0
        Room.__init__(room, prompter, clock, timing_of(text, language))
        prompter.resize(1000, 700)
        prompter.show()
        room.show(slot)
        return room

    return make


OpenRoom = Callable[..., Room]


def press(qtbot: QtBot, room: Room, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(room.prompter, key)


def test_space_starts_pauses_and_goes_on(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    assert room.phase() is Phase.READY
    assert not room.is_ticking
    press(qtbot, room, Qt.Key.Key_Space)
    assert room.phase() is Phase.SPEAKING
    room.after(5)
    press(qtbot, room, Qt.Key.Key_Space)
    assert room.phase() is Phase.PAUSED
    assert not room.is_ticking
    room.after(60)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(5)
    assert room.words() == "0:20 left of 0:30  ·  0:10 spoken"


def test_the_state_says_what_space_does(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    told = [room.prompter._state_words.text()]
    for _ in range(2):
        press(qtbot, room, Qt.Key.Key_Space)
        told.append(room.prompter._state_words.text())
    assert told == ["take 4  ·  Space starts", "take 4  ·  Space pauses", "take 4  ·  paused, Space goes on"]


def test_at_the_limit_the_page_is_dark_and_the_text_is_gone(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(9.9)
    assert "We call on States" in room.text_in_sight()
    room.after(0.1)
    assert room.phase() is Phase.CUT_OFF
    assert room.text_in_sight() == ""
    page = room.prompter.take_page
    assert page.isVisible()
    assert page.title.text() == "The microphone is off"
    assert "0:10 is over. The room did not hear these" in page.about.text()
    assert page.quote.text().endswith("I thank you.”")
    picture = room.prompter.grab().toImage()
    assert picture.pixelColor(5, 5).name() == "#000000"


def test_the_time_goes_on_after_the_cut_off_until_space_ends_the_take(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(10)
    page = room.prompter.take_page
    assert page.hint.isVisible()
    assert not page.keep.isVisible()
    room.after(4)
    assert page._take.text() == "0:14"
    press(qtbot, room, Qt.Key.Key_Space)
    assert room.phase() is Phase.ENDED
    assert page.keep.isVisible()
    assert not page.hint.isVisible()
    assert not room.is_ticking


def test_after_the_end_the_words_are_named_by_the_pace_of_the_take(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(10)
    by_plan = room.prompter.take_page.quote.text()
    room.after(10)
    press(qtbot, room, Qt.Key.Key_Space)
    plan = room.timing.estimate.seconds
    assert room.prompter.take_page.quote.text() == f"“…{room.unheard(plan / 2)}”"
    assert room.prompter.take_page.quote.text() != by_plan


def test_a_take_within_the_slot_says_what_was_left(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(22)
    press(qtbot, room, Qt.Key.Key_Escape)
    page = room.prompter.take_page
    assert page.title.text() == "Finished"
    assert page.about.text() == "8 seconds were left."
    assert not page.quote.isVisible()


def test_keeping_a_take_tells_its_time_and_closes(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(22)
    press(qtbot, room, Qt.Key.Key_Escape)
    assert room.prompter.focusWidget() is room.prompter.take_page.keep
    qtbot.mouseClick(room.prompter.take_page.keep, Qt.MouseButton.LeftButton)
    assert [(round(seconds, 6), slot) for seconds, slot in room.kept] == [(22.0, 30.0)]
    assert not room.prompter.isVisible()


def test_again_is_ready_for_another_take_of_the_same_text(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(12)
    press(qtbot, room, Qt.Key.Key_Space)
    qtbot.mouseClick(room.prompter.take_page.again, Qt.MouseButton.LeftButton)
    assert room.phase() is Phase.READY
    assert "We call on States" in room.text_in_sight()
    assert room.words() == "0:10 left of 0:10  ·  0:00 spoken"
    assert room.kept == []
    press(qtbot, room, Qt.Key.Key_Space)
    assert room.phase() is Phase.SPEAKING


def test_close_keeps_nothing(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(5)
    press(qtbot, room, Qt.Key.Key_Escape)
    qtbot.mouseClick(room.prompter.take_page.leave, Qt.MouseButton.LeftButton)
    assert room.kept == []
    assert not room.prompter.isVisible()


def test_escape_ends_a_take_and_then_leaves(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(5)
    press(qtbot, room, Qt.Key.Key_Escape)
    assert room.phase() is Phase.ENDED
    assert room.prompter.isVisible()
    press(qtbot, room, Qt.Key.Key_Escape)
    assert not room.prompter.isVisible()


def test_escape_leaves_at_once_before_the_first_word(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, Qt.Key.Key_Escape)
    assert not room.prompter.isVisible()


@pytest.mark.parametrize("seconds", [1, 40])
def test_closing_during_a_take_leaves_no_clock_running(qtbot: QtBot, open_room: OpenRoom, seconds: float) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(seconds)
    assert room.is_ticking
    room.prompter.close()
    assert not room.is_ticking
    assert room.kept == []


def test_page_keys_move_between_paragraphs(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, Qt.Key.Key_Space, Qt.Key.Key_PageDown)
    assert room.prompter.current_paragraph() == 1
    press(qtbot, room, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert room.prompter.current_paragraph() == 3
    assert room.prompter._next_words.text() == "last paragraph"
    press(qtbot, room, Qt.Key.Key_PageUp)
    assert room.prompter.current_paragraph() == 2
    press(qtbot, room, Qt.Key.Key_Home, Qt.Key.Key_A)
    assert room.prompter.current_paragraph() == 2


def test_the_page_follows_the_plan_and_names_what_comes_next(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, Qt.Key.Key_Space)
    assert "We thank the Special Rapporteur" in room.prompter._next_words.text()
    room.after(room.timing.paragraphs[2].starts_at + 0.1)
    assert room.prompter.current_paragraph() == 2
    assert "I thank you." in room.prompter._next_words.text()


@pytest.mark.parametrize("slot", [10.0, 30.0, 120.0])
def test_the_last_fifth_and_tenth_are_told_in_colour_and_in_words(
    qtbot: QtBot, open_room: OpenRoom, dark: Theme, slot: float
) -> None:
    room = open_room(slot=slot)
    press(qtbot, room, Qt.Key.Key_Space)
    seen = []
    for share in (0.5, 0.31, 0.1):
        room.after(slot * share)
        seen.append((room.prompter.time.styleSheet(), room.words().split("  ·  ")[-1]))
    assert [words for _, words in seen][1:] == ["come to the end", "last words"]
    assert seen[0][1].endswith("spoken")
    assert [colour in style for (style, _), colour in zip(seen, (dark.fits, dark.tight, dark.over), strict=True)] == [
        True,
        True,
        True,
    ]


def test_without_a_slot_the_clock_counts_up_and_never_cuts(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=None)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(4000)
    assert room.phase() is Phase.SPEAKING
    assert room.words() == "66:40 spoken"
    press(qtbot, room, Qt.Key.Key_Escape)
    assert room.prompter.take_page.about.text() == "This statement has no slot."
    qtbot.mouseClick(room.prompter.take_page.keep, Qt.MouseButton.LeftButton)
    assert [(round(seconds, 6), slot) for seconds, slot in room.kept] == [(4000.0, 0.0)]


def test_a_statement_without_words_can_be_rehearsed(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(text="<!-- nothing yet -->", slot=10.0)
    assert room.prompter._next_words.text() == "nothing is spoken in this text"
    press(qtbot, room, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    room.prompter.grab()
    room.after(11)
    assert room.prompter.take_page.about.text() == "0:10 is over. By the plan all had been said."
    assert not room.prompter.take_page.quote.isVisible()


@pytest.mark.parametrize("size", [(800, 560), (1024, 600), (1920, 1080)])
def test_what_is_spoken_is_in_sight_at_any_size(qtbot: QtBot, open_room: OpenRoom, size: tuple[int, int]) -> None:
    room = open_room()
    room.prompter.resize(*size)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    press(qtbot, room, Qt.Key.Key_Space)
    for seconds in (0, 4, 5, 6):
        room.after(seconds)
        page = room.prompter._page
        place = page._spoken_at() - page.verticalScrollBar().value()
        assert 0 < place < page.viewport().height()
        assert place == pytest.approx(page.viewport().height() * 0.36, abs=2)


def test_comments_are_not_shown_to_the_speaker(open_room: OpenRoom) -> None:
    room = open_room(text="We **urge** you. <!-- ask Amal -->")
    assert room.text_in_sight() == "We urge you."


def test_an_arabic_text_is_read_from_the_right(open_room: OpenRoom) -> None:
    room = open_room(text="شكراً سيدي الرئيس.\n\nشكراً لكم.", language="ar")
    assert room.prompter._page.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    room.prompter.grab()


def test_a_slot_that_is_not_certain_says_so_during_the_rehearsal(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room("One two three.", 30.0)
    room.show(30.0, is_slot_doubtful=True)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(1)
    assert "0:30, please confirm with the secretariat" in room.prompter._slot_words.text()


def test_a_take_broken_off_is_not_called_finished(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room("One two three four five six seven eight nine ten. " * 4, 30.0)
    press(qtbot, room, Qt.Key.Key_Space)
    room.after(1)
    press(qtbot, room, Qt.Key.Key_Escape)
    assert room.prompter.take_page.title.text() == "Broken off"
    assert room.prompter.focusWidget() is room.prompter.take_page.again


def test_the_last_take_kept_is_told_before_the_next(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    room.prompter.rehearse(Plan(room.timing.paragraphs, room.timing.estimate.seconds, 30.0), 3, 28.4)
    assert room.prompter._state_words.text() == "last take 0:28  ·  take 3  ·  Space starts"
