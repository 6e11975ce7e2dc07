"""A rehearsal runs by the keys, goes dark at the limit, and names the words that were not heard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import place_at, unheard
from statement_studio.domain.rehearsal import Phase, Plan
from statement_studio.domain.roll import roll_of
from statement_studio.session.awake import Awake
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import AtLimit, Movement, PrompterTheme, Taste, Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.parts.plain_label import ElidingLabel
from statement_studio.ui.rehearsal.prompter import Prompter, Rehearsed
from statement_studio.ui.rehearsal.prompting import Sheet

RESOURCES = Path(__file__).parents[3] / "resources"
KEY = Qt.Key
LEFT = Qt.MouseButton.LeftButton
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

    def __init__(self, settings: Path, timing: Timing) -> None:
        self.seconds, self.timing = 0.0, timing
        self.clock = RehearsalClock(lambda: self.seconds)
        self.taste = Taste(settings, RESOURCES / "themes")
        self.lit: list[bool] = []
        self.keys: dict[str, tuple[str, ...]] = {}
        awake = Awake(lambda _program, _reason: self.lit.append(True), lambda: self.lit.append(False))
        self.prompter = Prompter(self.clock, self.taste, self.keys.get, awake)
        self.kept: list[Rehearsed] = []
        self.prompter.take_kept.connect(self.kept.append)
        self.prompter.take_page.unheard = self.unheard

    def unheard(self, seconds: float) -> str:
        place = place_at(self.timing.blocks, self.timing.pace, seconds)
        return unheard(self.timing.blocks, place) if place is not None else ""

    def sheet(self, slot: float | None) -> Sheet:
        timing = self.timing
        roll = roll_of(timing.blocks, timing.paragraphs, timing.pace)
        return Sheet(Plan(timing.paragraphs, timing.estimate.seconds, slot), roll, 4)

    def show(self, slot: float | None) -> None:
        self.prompter.rehearse(self.sheet(slot))

    def text_in_sight(self) -> str:
        page = self.prompter.page
        return "\n".join(each.text for each in page.roll._roll.paragraphs) if page.isVisible() else ""

    def after(self, seconds: float) -> None:
        self.seconds += seconds
        self.clock.tick()

    def phase(self) -> Phase:
        return self.clock.rehearsal.phase

    @property
    def is_ticking(self) -> bool:
        return any(timer.isActive() for timer in self.clock.findChildren(QTimer))

    def words(self) -> str:
        strip = self.prompter.page.strip
        return f"{strip.time.text()} {strip.slot.text()}"

    def state(self) -> str:
        return self.prompter.page.strip.state.text()

    def paragraph(self) -> int:
        return self.prompter.doing.current_paragraph()


OpenRoom = Callable[..., Room]


@pytest.fixture
def open_room(qtbot: QtBot, dressed: QApplication, tmp_path: Path, timing_of: Callable[..., Timing]) -> OpenRoom:
    def make(text: str = TEXT, slot: float | None = 30.0, language: str = "en") -> Room:
        room = Room(tmp_path, timing_of(text, language))
        qtbot.addWidget(room.prompter)
        room.prompter.resize(1000, 700)
        room.show(slot)
        room.prompter.show()
        room.prompter.activateWindow()
        room.prompter.setFocus()
        return room

    return make


def press(qtbot: QtBot, room: Room, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(room.prompter, key)


def test_space_starts_pauses_and_goes_on(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    assert room.phase() is Phase.READY
    assert not room.is_ticking
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.SPEAKING
    room.after(5)
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.PAUSED
    room.after(60)
    press(qtbot, room, KEY.Key_Space)
    room.after(5)
    assert room.words() == "0:20 left of 0:30  ·  0:10 spoken"


def test_the_state_says_what_space_does(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    told = [room.state()]
    for _ in range(2):
        press(qtbot, room, KEY.Key_Space)
        told.append(room.state())
    room.after(3)
    told.append(room.state())
    assert told == [
        "take 4  ·  Space starts",
        "take 4  ·  Space pauses",
        "take 4  ·  paused 0:00  ·  Space goes on",
        "take 4  ·  paused 0:03  ·  Space goes on",
    ]


def test_at_the_limit_the_page_is_dark_and_the_text_is_gone(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(9.9)
    assert "We call on States" in room.text_in_sight()
    room.after(0.1)
    assert room.phase() is Phase.CUT_OFF
    assert room.text_in_sight() == ""
    page = room.prompter.take_page
    assert page.isVisible()
    assert page.title.text() == "The microphone is off"
    assert "0:10 is over. The room did not hear these" in page.about.text()
    assert page.quote.text() == f"“{room.unheard(10.0)}”"
    picture = room.prompter.grab().toImage()
    assert picture.pixelColor(5, 5).name() == "#000000"


def test_the_time_goes_on_after_the_cut_off_until_space_ends_the_take(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(10)
    page = room.prompter.take_page
    assert page.hint.isVisible()
    assert not page.keep.isVisible()
    room.after(4)
    assert page._take.text() == "0:14"
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.ENDED
    assert page.keep.isVisible()
    assert not page.hint.isVisible()
    assert not room.is_ticking


def test_after_the_end_the_words_are_named_by_the_pace_of_the_take(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(10)
    by_plan = room.prompter.take_page.quote.text()
    room.after(10)
    press(qtbot, room, KEY.Key_Space)
    plan = room.timing.estimate.seconds
    assert room.prompter.take_page.quote.text() == f"“{room.unheard(plan / 2)}”"
    assert room.prompter.take_page.quote.text() != by_plan


def test_a_take_within_the_slot_says_what_was_left(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(22)
    press(qtbot, room, KEY.Key_Escape)
    page = room.prompter.take_page
    assert page.title.text() == "Finished"
    assert page.about.text() == "8 seconds were left."
    assert not page.quote.isVisible()


def test_keeping_a_take_tells_its_time_and_closes(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(22)
    press(qtbot, room, KEY.Key_Escape)
    assert room.prompter.focusWidget() is room.prompter.take_page.keep
    qtbot.mouseClick(room.prompter.take_page.keep, LEFT)
    (kept,) = room.kept
    assert (round(kept.rehearsal.spoken_seconds, 6), kept.rehearsal.slot_seconds) == (22.0, 30.0)
    assert (kept.unheard, kept.note, kept.teaches) == ("", "", False)
    assert not room.prompter.isVisible()


def test_what_is_kept_of_a_cut_off_are_the_words_that_were_shown(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(15)
    press(qtbot, room, KEY.Key_Space, KEY.Key_M, KEY.Key_Down)
    room.prompter.take_page.note.setText(" Too slow. ")
    shown = room.prompter.take_page.quote.text()
    qtbot.mouseClick(room.prompter.take_page.keep, LEFT)
    assert shown == f"“{room.kept[0].unheard}”"
    assert room.kept[0].note == "Too slow."


def test_again_is_ready_for_another_take_of_the_same_text(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(12)
    press(qtbot, room, KEY.Key_Space)
    qtbot.mouseClick(room.prompter.take_page.again, LEFT)
    assert room.phase() is Phase.READY
    assert "We call on States" in room.text_in_sight()
    assert room.words() == "0:10 left of 0:10  ·  0:00 spoken"
    assert room.kept == []
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.SPEAKING


def test_close_keeps_nothing(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(5)
    press(qtbot, room, KEY.Key_Escape)
    qtbot.mouseClick(room.prompter.take_page.leave, LEFT)
    assert room.kept == []
    assert not room.prompter.isVisible()


def test_escape_ends_a_take_and_then_leaves(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(5)
    press(qtbot, room, KEY.Key_Escape)
    assert room.phase() is Phase.ENDED
    assert room.prompter.isVisible()
    press(qtbot, room, KEY.Key_Escape)
    assert not room.prompter.isVisible()


def test_a_take_worth_keeping_is_not_lost_by_one_key_too_many(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(25)
    press(qtbot, room, KEY.Key_Escape)
    assert room.prompter.focusWidget() is room.prompter.take_page.keep
    press(qtbot, room, KEY.Key_Escape)
    assert room.prompter.isVisible()
    assert room.prompter.focusWidget() is room.prompter.take_page.leave
    press(qtbot, room, KEY.Key_Escape)
    assert not room.prompter.isVisible()


def test_escape_leaves_at_once_before_the_first_word(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Escape)
    assert not room.prompter.isVisible()


def test_escape_during_the_countdown_goes_back_to_the_beginning(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    room.taste.rehearse_with(replace(room.prompter.choices, countdown=5))
    room.show(30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(2)
    assert room.prompter.page.countdown.text() == "3"
    press(qtbot, room, KEY.Key_Escape)
    assert room.phase() is Phase.READY
    assert not room.prompter.page.countdown.isVisible()


def test_escape_is_a_way_out_whatever_became_of_its_key(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    room.keys["prompter_leave"] = ()
    room.prompter.commands.use_keys()
    press(qtbot, room, KEY.Key_Escape)
    assert not room.prompter.isVisible()


@pytest.mark.parametrize("seconds", [1, 40])
def test_closing_during_a_take_leaves_no_clock_running(qtbot: QtBot, open_room: OpenRoom, seconds: float) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(seconds)
    assert room.is_ticking
    room.prompter.close()
    assert not room.is_ticking
    assert room.kept == []


def close_from_outside(room: Room) -> None:
    """Close the window as the system does, at Alt+F4 for one."""
    handle = room.prompter.windowHandle()
    assert handle is not None
    handle.close()
    QApplication.processEvents()


def test_the_system_closes_no_take_away_before_it_was_ended_and_shown(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(3)
    close_from_outside(room)
    page = room.prompter.take_page
    assert (room.prompter.isVisible(), room.phase()) == (True, Phase.ENDED)
    assert page.isVisible()
    assert page.title.text() == "Broken off"
    page.keep.setFocus()
    close_from_outside(room)
    assert room.prompter.isVisible()
    assert room.prompter.focusWidget() is page.leave
    close_from_outside(room)
    assert not room.prompter.isVisible()
    assert room.kept == []


@pytest.mark.parametrize("keys", [(), (KEY.Key_Space,)])
def test_the_system_closes_at_once_before_the_first_word(
    qtbot: QtBot, open_room: OpenRoom, keys: tuple[Qt.Key, ...]
) -> None:
    room = open_room()
    room.taste.rehearse_with(replace(room.prompter.choices, countdown=5))
    room.show(30.0)
    press(qtbot, room, *keys)
    close_from_outside(room)
    assert not room.prompter.isVisible()
    assert not room.is_ticking


def test_the_end_of_the_session_is_never_held_up(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(9)
    assert not room.prompter.session_ends()
    room.prompter.session_ends = lambda: True
    close_from_outside(room)
    assert not room.prompter.isVisible()
    assert not room.is_ticking


def test_beside_a_speaker_s_screen_only_that_one_is_mirrored(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    page, second = room.prompter.page, room.prompter.second
    press(qtbot, room, KEY.Key_H)
    mirrored = page.roll._look, page.strip.graphicsEffect()
    press(qtbot, room, KEY.Key_S)
    assert second.window is not None
    assert mirrored[0].is_mirrored
    assert mirrored[1] is not None
    assert not page.roll._look.is_mirrored
    assert all(part.graphicsEffect() is None for part in (page.strip, page.line, page.limit_bar, page.countdown))
    assert second.window.roll._look.is_mirrored
    assert second.window.strip.graphicsEffect() is not None
    press(qtbot, room, KEY.Key_S)
    assert page.roll._look.is_mirrored
    parts = (page.strip, page.line, page.limit_bar, page.countdown, page.notes, page._foot)
    assert all(part.graphicsEffect() is not None for part in parts)


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by no more than letters do that are drawn on a clear ground."""
    return all(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 6
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize("turned", [Qt.Orientation.Horizontal, Qt.Orientation.Vertical])
def test_in_glass_the_whole_page_is_seen_as_without(qtbot: QtBot, open_room: OpenRoom, turned: Qt.Orientation) -> None:
    room = open_room()
    plain = room.prompter.grab().toImage()
    press(qtbot, room, KEY.Key_H if turned is Qt.Orientation.Horizontal else KEY.Key_V)
    room.prompter.page.strip.tell("")
    QApplication.processEvents()
    seen = room.prompter.grab().toImage().flipped(turned)
    page = room.prompter.page
    assert turned is Qt.Orientation.Horizontal or page.strip.y() > page.roll.y() > page._foot.y()
    for top, bottom in ((0, 110), (660, 700)):  # clock and ruler, and the foot
        part = QRect(0, top, plain.width(), bottom - top)
        assert alike(seen.copy(part), plain.copy(part))
        assert len({plain.pixel(x, y) for x in range(0, plain.width(), 3) for y in range(top, bottom, 3)}) > 5


def test_a_dialog_before_the_text_is_as_dark_as_it_and_leaves_the_clock_in_sight(open_room: OpenRoom) -> None:
    room = open_room()
    dialog = QDialog(room.prompter)
    dialog.resize(2_000, 2_000)
    room.prompter.stand_before(dialog)
    clock, text = room.prompter.page.strip, room.prompter.page.roll
    assert not dialog.geometry().intersects(QRect(clock.mapToGlobal(QPoint(0, 0)), clock.size()))
    assert dialog.size() == text.size()
    night, paper = replace(room.prompter.choices), replace(room.prompter.choices, theme=PrompterTheme.PAPER)
    for choices, is_dark in ((night, True), (paper, False)):
        room.taste.rehearse_with(choices)
        room.prompter.dress_as_text(dialog)
        assert (dialog.grab().toImage().pixelColor(9, 9).lightness() < 100) is is_dark


def test_page_keys_move_between_paragraphs(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space, KEY.Key_PageDown)
    assert room.paragraph() == 1
    press(qtbot, room, KEY.Key_PageDown, KEY.Key_PageDown, KEY.Key_PageDown)
    assert room.paragraph() == 3
    assert room.prompter.page.follows.text() == "last paragraph"
    press(qtbot, room, KEY.Key_PageUp)
    assert room.paragraph() == 2
    press(qtbot, room, KEY.Key_A)
    assert room.paragraph() == 2
    press(qtbot, room, KEY.Key_Home)
    assert room.paragraph() == 0


def test_the_page_follows_the_plan_and_names_what_comes_next(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    assert "We thank the Special Rapporteur" in room.prompter.page.follows.text()
    room.after(room.timing.paragraphs[2].starts_at + 0.1)
    assert room.paragraph() == 2
    assert "I thank you." in room.prompter.page.follows.text()


@pytest.mark.parametrize("slot", [10.0, 30.0, 120.0])
def test_the_last_fifth_and_tenth_are_told_in_colour_shape_and_words(
    qtbot: QtBot, open_room: OpenRoom, dark: Theme, slot: float
) -> None:
    room = open_room(slot=slot)
    press(qtbot, room, KEY.Key_Space)
    strip, seen = room.prompter.page.strip, []
    for share in (0.5, 0.31, 0.1):
        room.after(slot * share)
        seen.append((strip.time.styleSheet(), strip.shape.text(), room.words().split("  ·  ")[-1]))
    assert [words for _, _, words in seen][1:] == ["come to the end", "last words"]
    assert seen[0][2].endswith("spoken")
    assert [shape for _, shape, _ in seen] == ["", "▲", "■"]
    for (style, _, _), colour in zip(seen, (dark.fits, dark.tight, dark.over), strict=True):
        assert colour in style


def test_without_a_slot_the_clock_counts_up_and_never_cuts(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=None)
    press(qtbot, room, KEY.Key_Space)
    room.after(4000)
    assert room.phase() is Phase.SPEAKING
    assert room.words() == "66:40 spoken"
    press(qtbot, room, KEY.Key_Escape)
    assert room.prompter.take_page.about.text() == "This statement has no slot."
    qtbot.mouseClick(room.prompter.take_page.keep, LEFT)
    assert (round(room.kept[0].rehearsal.spoken_seconds, 6), room.kept[0].rehearsal.slot_seconds) == (4000.0, None)


def test_a_statement_without_words_can_be_rehearsed(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(text="<!-- nothing yet -->", slot=10.0)
    assert room.prompter.page.follows.text() == "nothing is spoken in this text"
    for key in (KEY.Key_Space, KEY.Key_PageDown, KEY.Key_PageUp, KEY.Key_Home, KEY.Key_Down, KEY.Key_M, KEY.Key_Up):
        press(qtbot, room, key)
    room.prompter.follow(room.sheet(10.0))
    room.prompter.grab()
    room.after(11)
    assert room.prompter.take_page.about.text() == "0:10 is over. By the plan all had been said."
    assert not room.prompter.take_page.quote.isVisible()


@pytest.mark.parametrize("size", [(640, 420), (1024, 600), (1920, 1080)])
def test_what_is_spoken_is_at_the_reading_line_at_any_size(
    qtbot: QtBot, open_room: OpenRoom, size: tuple[int, int]
) -> None:
    room = open_room()
    room.prompter.resize(*size)
    press(qtbot, room, KEY.Key_Space)
    for seconds in (0, 4, 5, 6):
        room.after(seconds)
        assert room.prompter.page.roll.position_shown() == pytest.approx(room.clock.position_seconds, abs=0.2)


def test_comments_are_not_shown_to_the_speaker(open_room: OpenRoom) -> None:
    room = open_room(text="We **urge** you. <!-- ask Amal -->")
    assert room.text_in_sight() == "We urge you."


def test_a_slot_that_is_not_certain_says_so_during_the_rehearsal(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room("One two three.", 30.0)
    sheet = room.sheet(30.0)
    room.prompter.rehearse(replace(sheet, plan=replace(sheet.plan, is_slot_doubtful=True)))
    press(qtbot, room, KEY.Key_Space)
    room.after(1)
    assert "left of 0:30  ·  please confirm with the secretariat" in room.words()


def test_a_take_broken_off_is_not_called_finished(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room("One two three four five six seven eight nine ten. " * 4, 30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(1)
    press(qtbot, room, KEY.Key_Escape)
    assert room.prompter.take_page.title.text() == "Broken off"
    assert room.prompter.focusWidget() is room.prompter.take_page.again


def test_the_last_take_kept_is_told_before_the_next(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    room.prompter.rehearse(replace(room.sheet(30.0), take_number=3, last_take_seconds=28.4))
    assert room.state() == "last take 0:28  ·  take 3  ·  Space starts"


def test_the_screen_is_kept_lit_while_the_prompter_is_in_sight(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    assert room.lit == [True]
    room.prompter.hide()
    assert room.lit == [True, False]
    room.prompter.show()
    room.prompter.close()
    assert room.lit == [True, False, True, False]


def test_a_key_that_is_held_down_starts_once(open_room: OpenRoom) -> None:
    room = open_room()
    for is_repeated in (False, True, True, True):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Space, Qt.KeyboardModifier(0), " ", is_repeated)
        QApplication.sendEvent(room.prompter, event)
    assert room.phase() is Phase.SPEAKING


def test_the_prompter_names_the_keys_that_the_person_gave(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    assert "P point of order" in room.prompter.page.keys.text()
    room.keys |= {"prompter_order": ("Q",), "prompter_start": ("G",)}
    room.prompter.commands.use_keys()
    assert "Q point of order" in room.prompter.page.keys.text()
    assert room.state().endswith("G starts")
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.READY
    press(qtbot, room, KEY.Key_G, KEY.Key_Q)
    assert room.phase() is Phase.INTERRUPTED


def test_at_the_limit_the_clock_may_count_on(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=10.0)
    press(qtbot, room, KEY.Key_K, KEY.Key_Space)
    assert room.prompter.choices.at_limit is AtLimit.COUNT_ON
    told = "At the limit the clock counts on. Kept for later takes, too."
    assert room.prompter.page.strip.news.text() == told
    room.after(14)
    assert room.phase() is Phase.SPEAKING
    assert room.words().startswith("−0:04 over 0:10")
    press(qtbot, room, KEY.Key_K)
    room.after(0.1)
    assert room.phase() is Phase.CUT_OFF


def test_a_shorter_limit_tells_what_no_longer_fits(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=30.0)
    press(qtbot, room, KEY.Key_Space)
    room.after(2)
    press(qtbot, room, KEY.Key_C)
    bar = room.prompter.page.limit_bar
    assert room.prompter.focusWidget() is bar.field
    qtbot.keyClicks(bar.field, "0:08")
    qtbot.keyClick(bar.field, KEY.Key_Return)
    assert not bar.isVisible()
    assert room.prompter.page.strip.news.text() == f"No longer fits: “{room.unheard(8.0).replace(chr(10), ' ')}”"
    assert room.prompter.focusWidget() is room.prompter
    room.after(6)
    assert room.phase() is Phase.CUT_OFF


def test_a_limit_that_all_fits_into_says_so_and_escape_leaves_it(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=120.0)
    press(qtbot, room, KEY.Key_Space, KEY.Key_C)
    bar = room.prompter.page.limit_bar
    qtbot.keyClick(bar.field, KEY.Key_Escape)
    assert not bar.isVisible()
    assert (room.phase(), room.clock.rehearsal.slot_seconds) == (Phase.SPEAKING, 120.0)
    press(qtbot, room, KEY.Key_C)
    qtbot.mouseClick(bar.buttons[-1], LEFT)
    assert room.clock.rehearsal.slot_seconds == 60.0
    assert room.prompter.page.strip.news.text() == "All of it still fits."


def test_a_dark_page_leaves_the_clock_running(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space, KEY.Key_B)
    assert room.text_in_sight() == ""
    assert room.prompter.grab().toImage().pixelColor(500, 350).name() == "#000000"
    room.after(3)
    press(qtbot, room, KEY.Key_Period)
    assert "We call on States" in room.text_in_sight()
    assert room.words().startswith("0:27")


def test_what_is_typed_meanwhile_leaves_the_speaker_at_their_words(
    qtbot: QtBot, open_room: OpenRoom, timing_of: Callable[..., Timing]
) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(room.timing.paragraphs[2].starts_at + 2)
    number, offset = room.prompter.doing.sheet.roll.place_at(room.clock.position_seconds)
    rest = room.prompter.doing.sheet.roll.paragraphs[number].text[int(offset) :]
    room.timing = timing_of(TEXT.replace("We thank the", "We are most grateful to the esteemed") + "\n\nThank you.")
    room.prompter.follow(room.sheet(30.0))
    number, offset = room.prompter.doing.sheet.roll.place_at(room.clock.position_seconds)
    assert room.prompter.doing.sheet.roll.paragraphs[number].text[int(offset) :] == rest
    assert room.clock.spoken_seconds == pytest.approx(room.seconds)


def test_what_is_typed_after_the_end_is_there_in_the_next_take(
    qtbot: QtBot, open_room: OpenRoom, timing_of: Callable[..., Timing]
) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(20)
    press(qtbot, room, KEY.Key_Escape)
    room.timing = timing_of("Another text altogether.")
    spoken = room.prompter.doing.sheet
    room.prompter.follow(room.sheet(30.0))
    assert room.prompter.doing.sheet is spoken
    qtbot.mouseClick(room.prompter.take_page.again, LEFT)
    assert room.text_in_sight() == "Another text altogether."


def test_practice_from_the_middle_is_not_kept(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    start = room.timing.paragraphs[2].starts_at
    room.prompter.rehearse(room.sheet(30.0), start)
    assert room.paragraph() == 2
    press(qtbot, room, KEY.Key_Space)
    room.after(room.timing.estimate.seconds - start)
    press(qtbot, room, KEY.Key_Escape)
    page = room.prompter.take_page
    assert page.title.text() == "Finished"
    assert not page.keep.isVisible()
    assert room.prompter.focusWidget() is page.again
    press(qtbot, room, KEY.Key_Return)
    assert (room.phase(), room.paragraph()) == (Phase.READY, 2)


def test_the_text_fills_its_slot_or_is_moved_by_hand(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room(slot=25.0)
    press(qtbot, room, KEY.Key_M)
    assert room.prompter.choices.movement is Movement.SLOT
    press(qtbot, room, KEY.Key_Space)
    room.after(12.5)
    assert room.clock.position_seconds == pytest.approx(room.timing.estimate.seconds / 2)
    press(qtbot, room, KEY.Key_M)
    assert "by hand" in room.state()
    here = room.clock.position_seconds
    room.after(5)
    assert room.clock.position_seconds == here
    press(qtbot, room, KEY.Key_Down)
    assert room.clock.position_seconds == pytest.approx(room.prompter.page.roll.position_shown(), abs=0.2)
    assert room.clock.position_seconds > here


@pytest.mark.parametrize(("is_wanted", "times"), [(True, 3), (False, 0)])
def test_a_soft_sound_comes_with_each_warning_where_it_is_wanted(
    qtbot: QtBot, open_room: OpenRoom, is_wanted: bool, times: int
) -> None:
    room, heard = open_room(slot=100.0), list[float]()
    room.taste.rehearse_with(replace(room.prompter.choices, sounds=is_wanted))
    room.prompter.warning.sound = lambda: heard.append(room.seconds)
    press(qtbot, room, KEY.Key_Space)
    for _ in range(100):
        room.after(1)
    assert heard == [80.0, 90.0, 100.0][:times]


@pytest.mark.parametrize("key", [KEY.Key_F1, KEY.Key_Question])
def test_the_keys_are_listed_while_the_clock_goes_on_and_no_take_is_lost(
    qtbot: QtBot, open_room: OpenRoom, key: Qt.Key
) -> None:
    room = open_room()
    keys = room.prompter.keys
    press(qtbot, room, KEY.Key_Space, key)
    room.after(3.0)
    assert keys.isVisible()
    assert "Point of order: P" in keys.accessibleDescription()
    assert keys.geometry().top() > room.prompter.page.strip.geometry().bottom(), "the clock stays in sight"
    assert (room.phase(), room.clock.spoken_seconds) == (Phase.SPEAKING, 3.0)
    press(qtbot, room, KEY.Key_Escape)
    assert (keys.isVisible(), room.phase()) == (False, Phase.SPEAKING)
    press(qtbot, room, key, key)
    assert not keys.isVisible()
    press(qtbot, room, key, KEY.Key_P)
    assert (keys.isVisible(), room.phase()) == (False, Phase.INTERRUPTED)
    press(qtbot, room, KEY.Key_Escape)
    assert room.phase() is Phase.ENDED


def test_the_keys_are_listed_on_the_smallest_window_and_go_with_the_page(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    room.prompter.resize(640, 420)
    press(qtbot, room, KEY.Key_F1)
    keys = room.prompter.keys
    QApplication.processEvents()
    labels = [label for label in keys.findChildren(ElidingLabel) if label.isVisible()]
    assert len(labels) == 2 * sum(bool(each.action.shortcuts()) for each in room.prompter.commands)
    assert all(keys.rect().contains(label.geometry()) for label in labels)
    assert not [one for one, other in combinations(labels, 2) if one.geometry().intersects(other.geometry())]
    press(qtbot, room, KEY.Key_Escape, KEY.Key_Space, KEY.Key_F1)
    room.after(31.0)
    assert (room.phase(), keys.isVisible()) == (Phase.CUT_OFF, False)


def test_a_key_that_does_nothing_after_the_cut_off_says_so(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    press(qtbot, room, KEY.Key_Space)
    room.after(31.0)
    hint = room.prompter.take_page.hint
    usual = hint.text()
    press(qtbot, room, KEY.Key_Plus)
    assert hint.text() == f"After the end the clock can no longer be set. {usual}"
    press(qtbot, room, KEY.Key_Space)
    assert room.phase() is Phase.ENDED
    assert not hint.isVisible()
    room.prompter.again()
    press(qtbot, room, KEY.Key_Space)
    room.after(31.0)
    assert hint.text() == usual


def test_what_is_told_of_the_speaker_s_window_goes_with_it(qtbot: QtBot, open_room: OpenRoom) -> None:
    room = open_room()
    news = room.prompter.page.strip.news
    press(qtbot, room, KEY.Key_S)
    assert "behind this one" in news.text()
    press(qtbot, room, KEY.Key_H)
    assert news.text().startswith("Mirrored left and right. It is seen in the speaker’s window.")
    press(qtbot, room, KEY.Key_S)
    assert not news.isVisible()
