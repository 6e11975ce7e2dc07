"""Lines are set apart, and no step that can be undone is lost for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.ui.editing.page_look import PageLook, respace, settle_lines

pytestmark = pytest.mark.usefixtures("fonts")


def spacings(document: QTextDocument) -> set[float]:
    block, found = document.begin(), set()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


@pytest.fixture
def document(qapp: object) -> QTextDocument:
    made = QTextDocument("One.\nTwo.\nThree.")
    settle_lines(made, 130)
    return made


def test_settled_lines_leave_nothing_to_undo(document: QTextDocument) -> None:
    assert spacings(document) == {130}
    assert not document.isUndoAvailable()


def test_without_steps_the_lines_move_and_nothing_can_be_undone(document: QTextDocument) -> None:
    assert respace(document, 160)
    assert spacings(document) == {160}
    assert not document.isUndoAvailable()


def test_what_was_typed_can_still_be_undone(document: QTextDocument) -> None:
    added: list[None] = []
    document.undoCommandAdded.connect(lambda: added.append(None))
    QTextCursor(document).insertText("Zero. ")
    assert respace(document, 160)
    assert spacings(document) == {160}
    assert len(added) == 2  # whoever counts the steps of the document knows of this one
    document.undo()
    document.undo()
    assert document.toPlainText() == "One.\nTwo.\nThree."
    assert not document.isUndoAvailable()


def test_steps_to_do_again_are_waited_for(document: QTextDocument) -> None:
    QTextCursor(document).insertText("Zero. ")
    document.undo()
    assert not respace(document, 160)
    document.redo()
    assert document.toPlainText().startswith("Zero.")
    assert respace(document, 160)


@pytest.mark.parametrize("change", [lambda d: respace(d, 130)])
def test_the_same_distance_changes_nothing(document: QTextDocument, change: Callable[[QTextDocument], bool]) -> None:
    revision = document.revision()
    assert change(document)
    assert document.revision() == revision


def test_chosen_families_come_before_the_usual_ones() -> None:
    families = PageLook(families=("Noto Sans", "Amiri")).font().families()
    assert families[:3] == ["Noto Sans", "Amiri", "Noto Serif"]
    assert PageLook().font().families()[0] == "Noto Serif"


def test_a_line_is_as_long_as_it_should_be() -> None:
    font = PageLook().font()
    assert PageLook(line_characters=90).line_pixels(font) == pytest.approx(
        PageLook(line_characters=45).line_pixels(font) * 2
    )
