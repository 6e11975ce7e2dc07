"""What every test stands on: no screen, a home of its own, and a fixed order of chance on the build machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# Qt reads it when the application is made, which is before any fixture of a single test runs.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

settings.register_profile("here", deadline=None)
settings.register_profile("build machine", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("build machine" if os.environ.get("CI") == "true" else "here")


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home, so that none reads or writes the settings of whoever runs it."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(folder))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder / ".config"))
    for name in ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    return folder
