"""The printed pages can be seen larger and smaller, and the window remembers how large."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.domain.template import Template
from statement_studio.session.taste import PREVIEW_ZOOMS
from statement_studio.ui.projects.page_preview import PREVIEW_PIXELS, PagePreview

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
LEAST, MOST = PREVIEW_ZOOMS


def pages(room: Room, qtbot: QtBot) -> PagePreview:
    room.window.begin(Template("own", "Own", "", Statement(), {"en": "Everyone has a right to water."}))
    room.window.commands["page_preview"].trigger()
    preview: PagePreview = room.window.workspace.preview
    # The first drawing is for the width that the window had before the pages were in it.
    qtbot.waitUntil(lambda: len(preview.pictures) > 0 and width(preview) > PREVIEW_PIXELS * 0.8)
    return preview


def width(preview: PagePreview) -> int:
    return preview.pictures[0].pixmap().width()


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
    assert preview.fit.text() == "120 %"
    press(preview.fit)
    qtbot.waitUntil(lambda: width(preview) == filling)
    press(preview.smaller)
    qtbot.waitUntil(lambda: width(preview) < filling)
    assert preview.fit.text() == "83 %"


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
    again = make_room().window.workspace.preview
    assert again.fit.text() == preview.fit.text() == "299 %"
    for _ in range(MOST - LEAST + 3):
        again.smaller.click()
    assert not again.smaller.isEnabled()
    assert again.fit.text() == "58 %"


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
