"""The second screen shows text and time and nothing else, and its keys are those of the prompter."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.rehearsal import Urgency
from statement_studio.domain.roll import Knot, Roll, RollParagraph
from statement_studio.session.taste import PrompterTheme, RehearsalChoices, Theme
from statement_studio.ui.rehearsal.clock_strip import ClockReading
from statement_studio.ui.rehearsal.roll_look import RollLook, roll_look
from statement_studio.ui.rehearsal.second_screen import SecondScreen

WORDS = "We thank the Special Rapporteur. " * 20
ROLL = Roll((RollParagraph(WORDS, 0.0, 60.0, (Knot(0.0, 0), Knot(60.0, len(WORDS))), (0,)),), 60.0)
READING = ClockReading(20.0, 40.0, 60.0, Urgency.CALM)


class Prompter(QWidget):
    """A window with a second screen, which notes the sizes that a look was asked for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme, self.choices = theme, RehearsalChoices()
        self.sizes: list[tuple[int, int]] = []
        self.second = SecondScreen(self, self.look)
        self.resize(1000, 700)

    def look(self, size: QSize) -> RollLook:
        self.sizes.append((size.width(), size.height()))
        return roll_look(self.choices, self.theme, size)


@pytest.fixture
def prompter(qtbot: QtBot, dressed: QApplication, dark: Theme) -> Prompter:
    made = Prompter(dark)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_follows_the_speaker_with_text_and_clock(prompter: Prompter) -> None:
    opened: list[QWidget] = []
    prompter.second.opened.connect(opened.append)
    prompter.second.open(ROLL)
    prompter.second.follow(30.0, READING)
    window = prompter.second.window
    assert window is not None
    assert opened == [window]
    assert window.isVisible()
    assert window.roll.position_shown() == pytest.approx(30.0, abs=0.2)
    assert window.strip.time.text() == "0:40"


def test_in_the_dark_nothing_is_seen_of_it_on_paper_either(prompter: Prompter) -> None:
    prompter.choices = replace(prompter.choices, theme=PrompterTheme.PAPER)
    prompter.second.open(ROLL)
    prompter.second.follow(30.0, READING)
    window = prompter.second.window
    assert window is not None

    def seen() -> set[str]:
        picture = window.grab().toImage()
        columns, rows = range(0, picture.width(), 5), range(0, picture.height(), 5)
        return {picture.pixelColor(x, y).name() for x in columns for y in rows}

    assert len(seen()) > 3
    prompter.second.be_dark(is_dark=True)
    assert seen() == {"#000000"}
    prompter.second.wear()
    assert seen() == {"#000000"}
    prompter.second.be_dark(is_dark=False)
    assert len(seen()) > 3


def test_a_lost_place_is_shown_there_too_also_when_it_is_opened_later(prompter: Prompter) -> None:
    def pictures() -> tuple[object, object]:
        assert prompter.second.window is not None
        prompter.second.follow(30.0, READING)
        known = prompter.second.window.grab().toImage()
        prompter.second.show_lost(is_lost=True)
        return known, prompter.second.window.grab().toImage()

    prompter.second.open(ROLL)
    known, lost = pictures()
    assert known != lost
    prompter.second.close()
    prompter.second.open(ROLL)
    assert pictures() == (lost, lost)
    prompter.second.show_lost(is_lost=False)
    assert prompter.second.window is not None
    assert prompter.second.window.grab().toImage() == known


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by no more than letters do that are drawn on a clear ground."""
    return all(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) < 6
        for x in range(one.width())
        for y in range(one.height())
    )


@pytest.mark.parametrize(("mirrored", "flipped"), [(True, False), (False, True), (True, True)])
def test_in_glass_its_clock_is_mirrored_like_its_text(prompter: Prompter, mirrored: bool, flipped: bool) -> None:
    prompter.second.open(ROLL)
    window = prompter.second.window
    assert window is not None
    for _ in range(2):  # the second time the text stands
        prompter.second.follow(30.0, READING)
    QApplication.processEvents()
    clock = window.strip.geometry()
    plain = window.grab(clock).toImage()
    prompter.choices = replace(prompter.choices, mirrored=mirrored, flipped=flipped)
    prompter.second.wear()
    QApplication.processEvents()
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    turned = across | down if mirrored and flipped else across if mirrored else down
    seen = window.grab().toImage().flipped(turned)
    assert alike(seen.copy(clock), plain)


def test_its_look_fits_the_size_it_has(prompter: Prompter) -> None:
    prompter.second.open(ROLL)
    window = prompter.second.window
    assert window is not None
    window.resize(800, 600)
    assert prompter.sizes[-1] == (800, 600)


def test_keys_pressed_there_are_passed_on_and_closing_it_is_told(qtbot: QtBot, prompter: Prompter) -> None:
    pressed: list[int] = []
    closed: list[bool] = []

    def note(event: QKeyEvent) -> None:
        pressed.append(event.key())

    prompter.second.key_pressed.connect(note)
    prompter.second.closed.connect(lambda: closed.append(True))
    prompter.second.open(ROLL)
    window = prompter.second.window
    assert window is not None
    qtbot.keyClick(window, Qt.Key.Key_PageDown)
    assert pressed == [Qt.Key.Key_PageDown]
    window.close()
    assert closed == [True]
    assert prompter.second.window is None
    prompter.second.follow(40.0, READING)
    prompter.second.close()


def test_it_is_called_by_what_it_is(prompter: Prompter) -> None:
    prompter.second.open(ROLL)
    assert prompter.second.window is not None
    assert prompter.second.window.windowTitle() == "Speaker’s screen"
