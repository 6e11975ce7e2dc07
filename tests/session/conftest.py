"""A desk with a document but without a window, and jobs that wait to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

import statement_studio
from statement_studio.domain.agenda import Body, Catalogue, Certainty, Limit, Segment, Source
from statement_studio.files.places import find_places
from statement_studio.session.desk import Desk
from statement_studio.session.speakers import Speakers


class JobsLater:
    """Keeps each job until it is told to do it."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(self, work: Callable[[], object], done: Callable[..., None], failed: Callable[[Exception], None]) -> None:
        def do() -> None:
            try:
                result = work()
            except Exception as error:
                failed(error)
            else:
                done(result)

        self.waiting.append(do)

    def do_one(self) -> None:
        self.waiting.pop(0)()

    def do_all(self) -> None:
        while self.waiting:
            self.do_one()


@pytest.fixture
def jobs() -> JobsLater:
    return JobsLater()


@pytest.fixture
def catalogue() -> Catalogue:
    source = Source("sample", "Sample rules", "2026-01-01")
    dialogue = Segment("dialogue", "Interactive dialogue", {"ngo": Limit(90, Certainty.CERTAIN, source)})
    return Catalogue((Body("hrc", "Council of Rights", segments=(dialogue,)),), ())


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    return QTextDocument()


@pytest.fixture
def resources() -> Path:
    return find_places(Path(statement_studio.__file__).parent, {}, Path("/")).resources


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def speakers(qapp: QApplication, settings: Path, resources: Path) -> Speakers:
    return Speakers(settings, resources)


@pytest.fixture
def desk(catalogue: Catalogue, document: QTextDocument, speakers: Speakers, tmp_path: Path) -> Iterator[Desk]:
    keys = count(1)
    desk = Desk(catalogue, speakers, tmp_path / "state", lambda: f"{next(keys):04x}")
    desk.take_document(document)
    yield desk
    # A desk with steps is not left to the garbage collector, which at times deletes a step twice.
    desk.history.stack.clear()
