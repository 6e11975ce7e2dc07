"""A desk with a document but without a window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from statement_studio.domain.agenda import Body, Catalogue, Certainty, Limit, Segment, Source
from statement_studio.session.desk import Desk


@pytest.fixture
def catalogue() -> Catalogue:
    source = Source("sample", "Sample rules", "2026-01-01")
    dialogue = Segment("dialogue", "Interactive dialogue", {"ngo": Limit(90, Certainty.CERTAIN, source)})
    return Catalogue((Body("hrc", "Council of Rights", segments=(dialogue,)),), ())


@pytest.fixture
def document(qapp: QApplication) -> QTextDocument:
    return QTextDocument()


@pytest.fixture
def desk(catalogue: Catalogue, document: QTextDocument) -> Iterator[Desk]:
    desk = Desk(catalogue)
    desk.take_document(document)
    yield desk
    # A desk with steps is not left to the garbage collector, which at times deletes a step twice.
    desk.history.stack.clear()
