"""The screen is asked for once, and let go of once."""

from __future__ import annotations

import pytest

from statement_studio.session.awake import Awake


def test_the_desktop_is_asked_once_and_left_once() -> None:
    told: list[str] = []
    awake = Awake(lambda program, reason: told.append(f"{program}: {reason}"), lambda: told.append("left"))
    awake.rest()
    for _ in range(2):
        awake.stay("Statement Studio", "Rehearsal")
    for _ in range(2):
        awake.rest()
    awake.stay("Statement Studio", "Rehearsal")
    assert told == ["Statement Studio: Rehearsal", "left", "Statement Studio: Rehearsal"]


def test_without_a_desktop_nothing_happens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = Awake()
    awake.stay("Statement Studio", "Rehearsal")
    awake.rest()
