"""A window that comes back is never out of sight."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from statement_studio.session.whereabouts import Stand
from statement_studio.ui.window_state import placed_on

SMALLEST = QSize(760, 520)
SCREENS = st.builds(
    QRect, st.integers(-4000, 4000), st.integers(-2000, 2000), st.integers(800, 5000), st.integers(560, 3000)
)


def stand(x: int, y: int, width: int, height: int) -> Stand:
    return Stand(x, y, width, height, False, 300, 380, 0)


ANY = st.builds(
    stand, st.integers(-9999, 9999), st.integers(-9999, 9999), st.integers(-10, 9999), st.integers(-10, 9999)
)


@given(SCREENS, ANY)
def test_enough_of_the_window_is_on_the_screen_to_be_found(screen: QRect, left: Stand) -> None:
    place = placed_on(screen, left, SMALLEST)
    seen = place.intersected(screen)
    assert seen.width() >= 200
    assert seen.height() >= 100
    assert place.top() >= screen.top()
    assert place.width() <= max(screen.width(), SMALLEST.width())


@given(SCREENS)
def test_a_window_that_was_in_sight_comes_back_as_it_was(screen: QRect) -> None:
    left = stand(screen.x() + 10, screen.y() + 10, 770, 540)
    assert placed_on(screen, left, SMALLEST) == QRect(left.x, left.y, 770, 540)
