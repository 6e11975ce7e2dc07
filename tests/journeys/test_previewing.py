"""The printed pages can be seen larger and smaller, and the window remembers how large."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.domain.template import Template
from statement_studio.session.taste import PREVIEW_ZOOMS
from statement_studio.ui.ask import Answer
from statement_studio.ui.projects.page_preview import LEAST_PIXELS, PagePreview, usual_width

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
LEAST, MOST = PREVIEW_ZOOMS


def pages(room: Room, qtbot: QtBot) -> PagePreview:
    room.window.begin(Template("own", "Own", "", Statement(), {"en": "Everyone has a right to water."}))
    room.window.commands["page_preview"].trigger()
    preview: PagePreview = room.window.workspace.preview
    # The first drawing is for the width that the window had before the pages were in it.
    qtbot.waitUntil(lambda: len(preview.pictures) > 0 and width(preview) > LEAST_PIXELS * 0.8)
    return preview


def width(preview: PagePreview) -> int:
    return preview.pictures[0].pixmap().width()


def size_of(preview: PagePreview) -> str:
    """Return how large a page is drawn, against the 794 logical pixels of a sheet of A4 at 96 to the inch."""
    return f"{round(100 * width(preview) / preview.devicePixelRatioF() / 793.7)} %"


def press(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def turn_wheel(preview: PagePreview, degrees: int, held: Qt.KeyboardModifier) -> None:
    place = QPointF(60, 60)
    over = preview._area.viewport()
    event = QWheelEvent(
        place,
        QPointF(over.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 8 * degrees),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)


def test_a_page_grows_by_key_and_fills_the_width_again(room: Room, qtbot: QtBot) -> None:
    preview = pages(room, qtbot)
    filling = width(preview)
    press(preview.larger)
    qtbot.waitUntil(lambda: width(preview) > 1.15 * filling)
    assert preview.fit.text() == size_of(preview)
    press(preview.fit)
    qtbot.waitUntil(lambda: width(preview) == filling)
    press(preview.smaller)
    qtbot.waitUntil(lambda: width(preview) < filling)
    assert preview.fit.text() == size_of(preview)


def test_a_page_wider_than_its_room_can_be_gone_over(room: Room, qtbot: QtBot) -> None:
    preview = pages(room, qtbot)
    bar = preview._area.horizontalScrollBar()
    assert bar.maximum() == 0
    press(preview.larger)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.isVisible()


@pytest.mark.parametrize(("degrees", "zoom"), [(15, 1), (-15, -1)])
def test_the_wheel_zooms_only_while_ctrl_is_held(room: Room, qtbot: QtBot, degrees: int, zoom: int) -> None:
    preview, taste = pages(room, qtbot), room.window._taste
    turn_wheel(preview, degrees, Qt.KeyboardModifier.NoModifier)
    assert taste.preferences.preview_zoom == 0
    turn_wheel(preview, degrees, Qt.KeyboardModifier.ControlModifier)
    assert taste.preferences.preview_zoom == zoom


def test_the_zoom_is_remembered_and_has_its_limits(make_room: Callable[[], Room], qtbot: QtBot) -> None:
    preview = pages(make_room(), qtbot)
    for _ in range(MOST + 3):
        preview.larger.click()
    assert not preview.larger.isEnabled()
    assert preview.smaller.isEnabled()
    window = make_room().window
    again = window.workspace.preview
    assert window._taste.preferences.preview_zoom == MOST
    for _ in range(MOST - LEAST + 3):
        again.smaller.click()
    assert not again.smaller.isEnabled()
    assert window._taste.preferences.preview_zoom == LEAST


def test_zooming_stays_at_the_place_in_the_pages(room: Room, qtbot: QtBot) -> None:
    preview = pages(room, qtbot)
    room.window.workspace.editor.insert_text("\n\n".join(["Every one of us has the right to be heard. " * 8] * 50))
    qtbot.waitUntil(lambda: len(preview.pictures) > 2)
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2 * preview.height())
    bar.setValue(bar.maximum() // 2)
    share, before = bar.value() / bar.maximum(), width(preview)
    preview.larger.click()
    qtbot.waitUntil(lambda: width(preview) > before)
    qtbot.waitUntil(lambda: abs(bar.value() / bar.maximum() - share) < 0.02)
    bar.setValue(bar.maximum())
    preview.larger.click()
    qtbot.waitUntil(lambda: width(preview) > 1.3 * before)
    qtbot.waitUntil(lambda: bar.value() / bar.maximum() > 0.98)


def drag(handle: QWidget, pixels: int) -> None:
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    QTest.mouseMove(handle, QPoint(pixels, 50))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))


@pytest.mark.parametrize(("size", "least"), [((1280, 800), 620), ((900, 600), 500), ((760, 520), 370)])
def test_the_pages_open_so_wide_that_they_can_be_read(room: Room, size: tuple[int, int], least: int) -> None:
    room.window.resize(*size)
    assert room.window.open_project(room.places.samples / "joint_dialogue_ostrania")
    workspace = room.window.workspace
    QApplication.processEvents()
    workspace.editor.verticalScrollBar().setValue(120)
    before = (workspace.sides.sizes(), workspace.editor.verticalScrollBar().value())
    for _ in range(2):
        room.window.commands["page_preview"].trigger()
        assert workspace.preview.width() >= least
        assert workspace.page.width() >= 300
        room.window.commands["page_preview"].trigger()
        assert (workspace.sides.sizes(), workspace.editor.verticalScrollBar().value()) == before


def test_the_width_of_the_pages_is_remembered(make_room: Callable[[], Room], qtbot: QtBot) -> None:
    room = make_room()
    room.window.resize(780, 600)
    workspace = room.window.workspace
    pages(room, qtbot)
    usual = workspace.preview.width()
    qtbot.waitUntil(workspace.sides.handle(2).isVisible)
    drag(workspace.sides.handle(2), -60)
    assert workspace.preview.width() == pytest.approx(usual + 60, abs=2)
    wished = workspace.preview.width()
    room.window.commands["page_preview"].trigger()
    room.window.commands["page_preview"].trigger()
    assert workspace.preview.width() == wished
    room.window._desk.history.clear()
    room.person.answer = Answer.DISCARD
    assert room.window.close()
    again = make_room()
    again.window.resize(780, 600)
    assert again.window.open_project(again.places.samples / "joint_dialogue_ostrania")
    assert again.window.workspace.preview.isVisible()
    qtbot.waitUntil(again.window.workspace.sides.handle(2).isVisible)
    assert again.window.workspace.preview.width() == pytest.approx(wished, abs=2)


@pytest.mark.parametrize(
    ("room", "wanted", "width"),
    [(1280, 0, 640), (900, 0, 520), (760, 0, 380), (1280, 500, 500), (1280, 240, 640), (800, 2000, 500), (100, 0, 300)],
)
def test_pages_are_as_wide_as_wanted_but_never_take_the_room_of_the_text(room: int, wanted: int, width: int) -> None:
    assert usual_width(room, wanted) == width
