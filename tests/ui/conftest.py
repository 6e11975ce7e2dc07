"""The looks, the small catalogue and the stand-ins that the tests of widgets share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from statement_studio.domain.agenda import (
    AgendaItem,
    Body,
    Catalogue,
    Certainty,
    Limit,
    Segment,
    Session,
    Source,
    SpeakerCategory,
)
from statement_studio.domain.pace import usual_pace
from statement_studio.files.themes import load_theme
from statement_studio.session import wording
from statement_studio.session.taste import Theme
from statement_studio.session.timing import Timing
from statement_studio.ui import theme as looks

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def fonts(qapp: QApplication) -> None:
    """Let every test measure with the shipped fonts, whatever the machine has."""
    looks.load_fonts(qapp, RESOURCES / "fonts")


@pytest.fixture
def light() -> Theme:
    return load_theme(RESOURCES / "themes" / "light.yaml")


@pytest.fixture
def dark() -> Theme:
    return load_theme(RESOURCES / "themes" / "dark.yaml")


@pytest.fixture
def dressed(qapp: QApplication, fonts: None, light: Theme) -> QApplication:
    """The application in its light theme."""
    # Put on once: every widget that still lives is styled anew each time.
    if qapp.styleSheet() != looks._style_sheet(light, RESOURCES / "icons"):
        looks.wear(qapp, RESOURCES / "icons", light)
    return qapp


@pytest.fixture
def catalogue() -> Catalogue:
    """Two bodies; one limit is certain, one inferred, one of nobody's finding."""
    source = Source("rules", "Rules of the Council, page 3", "2026-01-01")
    limits = {
        "ngo": Limit(90, Certainty.CERTAIN, source),
        "member_state": Limit(150, Certainty.INFERRED, source),
        "observer": Limit(120, Certainty.UNKNOWN, source),
    }
    council = Body(
        "hrc",
        "Council of Rights",
        items=(
            AgendaItem("3", "Promotion of all rights", ("dialogue",)),
            AgendaItem("6", "Periodic review", ("adoption",)),
        ),
        segments=(Segment("dialogue", "Interactive dialogue", limits), Segment("adoption", "Adoption", {})),
        sessions=(Session("61", "61st session", "2026-02-23", "2026-03-31", "A. Idris", Certainty.CERTAIN),),
        chairs={"en": ("Mr. President", "Madam President")},
        addressees={"en": ("Madam Special Rapporteur",)},
    )
    categories = tuple(SpeakerCategory(i, i.replace("_", " ")) for i in ("ngo", "member_state", "observer"))
    return Catalogue((council, Body("sc", "Council of Security")), categories)


@pytest.fixture
def timing_of(qapp: QApplication) -> Callable[..., Timing]:
    """Return the timing of a text in a document of its own, or in the document that is given."""

    def make(text: str, language: str = "en", document: QTextDocument | None = None) -> Timing:
        timing = Timing(usual_pace(language))
        timing.follow(document or QTextDocument(timing))
        assert timing._document is not None
        wording.put(timing._document, text)
        return timing

    return make
