"""There is one order of steps: undo takes back what was done last, in the text or in the details."""

from __future__ import annotations

import gc
import tempfile
import weakref
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtGui import QTextCursor, QTextDocument

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import CoSigner, Statement
from statement_studio.session import wording
from statement_studio.session.desk import Desk
from statement_studio.session.speakers import Speakers

pytestmark = pytest.mark.usefixtures("qapp")

START = Statement(title="Water", chair="Madam President", text="Madam President,\n\nWater is life.\n\nI thank you.")


def type_at_end(desk: Desk, text: str) -> None:
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def retitle(desk: Desk, title: str) -> None:
    desk.edit(replace(desk.details, title=title), "Change of title")


def add_cosigner(desk: Desk, name: str) -> None:
    cosigners = (*desk.details.cosigners, CoSigner(name))
    desk.edit(replace(desk.details, cosigners=cosigners), "Add a co-signer")


@pytest.fixture
def begun(desk: Desk) -> Desk:
    desk.begin(START)
    return desk


class Working(RuleBasedStateMachine):
    """Somebody writes, edits, saves and takes back; `snapshots` are what undo and redo have to go through."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory()
        nowhere = Path(self._folder.name) / "settings"
        self.desk = Desk(Catalogue((), ()), Speakers(nowhere, nowhere), nowhere, lambda: "key")
        self.document = QTextDocument()
        self.desk.take_document(self.document)
        self.announced: list[bool] = []
        self.desk.unsaved_changed.connect(self.announced.append)
        self.desk.begin(START)
        self.snapshots = [self.desk.current]
        self.index = 0
        self.saved = START
        self.last_kind = ""

    def teardown(self) -> None:
        stack, end = self.desk.history.stack, self.snapshots[-1]
        with self._folder:
            while stack.canUndo():
                stack.undo()
            assert self.desk.current == START
            while stack.canRedo():
                stack.redo()
            assert self.desk.current == end
        # A desk with steps is not left to the garbage collector, which at times deletes a step twice.
        stack.clear()

    def _do(self, kind: str, action: Callable[[], object]) -> None:
        before, at = self.desk.current, self.index
        action()
        self.index = self.desk.history.stack.index()
        grown, joins = self.index - at, kind == self.last_kind
        if joins:
            assert grown in (-1, 0, 1)
        else:
            assert grown == 1 or self.desk.current == before, "what does not join is a step of its own"
        if grown or joins:
            del self.snapshots[self.index :]
            self.snapshots.append(self.desk.current)
        self.last_kind = kind

    def _place(self, at: float) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(round(at * (self.document.characterCount() - 1)))
        return cursor

    @rule(text=st.sampled_from(["a", "b ", "حق"]))
    def type(self, text: str) -> None:
        self._do("text", lambda: self._place(1).insertText(text))

    @rule(at=st.floats(0, 1), text=st.sampled_from(["x", "two\nblocks", "y\u2028"]))
    def insert(self, at: float, text: str) -> None:
        self._do("text", lambda: self._place(at).insertText(text))

    @precondition(lambda self: self.document.characterCount() > 1)
    @rule()
    def delete_at_end(self) -> None:
        self._do("text", lambda: self._place(1).deletePreviousChar())

    @rule(at=st.floats(0, 1), to=st.floats(0, 1))
    def replace_selection(self, at: float, to: float) -> None:
        cursor = self._place(at)
        cursor.setPosition(self._place(to).position(), QTextCursor.MoveMode.KeepAnchor)
        if cursor.hasSelection():
            self._do("text", lambda: cursor.insertText("new"))

    @rule(title=st.sampled_from(["Water", "Land", "Air"]))
    def retitle(self, title: str) -> None:
        if title != self.desk.details.title:
            self._do("title", lambda: retitle(self.desk, title))

    @rule(topic=st.sampled_from(["", "Rivers", "Wells"]))
    def change_topic(self, topic: str) -> None:
        if topic != self.desk.details.topic:
            details = replace(self.desk.details, topic=topic)
            self._do("topic", lambda: self.desk.edit(details, "Change of topic"))

    @rule()
    def add_cosigner(self) -> None:
        self.last_kind = ""
        self._do("cosigner", lambda: add_cosigner(self.desk, "Example"))

    @rule(chair=st.sampled_from(["Madam President", "Mr. President", "Mr. Vice-President"]))
    def change_chair(self, chair: str) -> None:
        if chair != self.desk.details.chair:
            details = replace(self.desk.details, chair=chair)
            follows = wording.text_of(self.document).startswith(self.desk.details.chair + ",\n\n")
            self._do("" if follows else "chair", lambda: self.desk.edit(details, "Change of chair"))
            if follows:
                assert self.desk.current.text.startswith(chair + ",\n\n")

    @rule()
    def save(self) -> None:
        self.desk.save(Path(self._folder.name) / "project")
        self.saved, self.last_kind = self.desk.current, ""
        assert not self.desk.is_unsaved

    @precondition(lambda self: self.index > 0)
    @rule()
    def undo(self) -> None:
        self.desk.history.stack.undo()
        self.index -= 1
        self.last_kind = ""

    @precondition(lambda self: self.index + 1 < len(self.snapshots))
    @rule()
    def redo(self) -> None:
        self.desk.history.stack.redo()
        self.index += 1
        self.last_kind = ""

    @rule()
    def collect_garbage(self) -> None:
        gc.collect()

    @invariant()
    def the_statement_is_that_of_the_step(self) -> None:
        assert self.desk.current == self.snapshots[self.index]
        assert self.desk.history.stack.index() == self.index
        assert self.desk.history.stack.count() + 1 == len(self.snapshots)

    @invariant()
    def unsaved_means_different_from_what_was_saved(self) -> None:
        assert self.desk.is_unsaved == (self.desk.current != self.saved)

    @invariant()
    def each_change_between_saved_and_unsaved_is_told_once(self) -> None:
        assert self.announced == [number % 2 == 0 for number in range(len(self.announced))]
        assert self.desk.is_unsaved == bool(len(self.announced) % 2)


TestWorking = Working.TestCase
TestWorking.settings = settings(max_examples=60, stateful_step_count=30)


def test_typing_on_is_one_step(begun: Desk) -> None:
    for letter in "More":
        type_at_end(begun, letter)
    begun.history.stack.undo()
    assert begun.current == START


def test_typing_after_a_change_of_details_is_a_step_of_its_own(begun: Desk) -> None:
    type_at_end(begun, "a")
    retitle(begun, "Land")
    type_at_end(begun, "b")
    begun.history.stack.undo()
    assert (begun.details.title, begun.current.text[-2:]) == ("Land", ".a")
    begun.history.stack.undo()
    assert (begun.details.title, begun.current.text[-2:]) == ("Water", ".a")


def test_typing_after_saving_is_a_step_of_its_own(begun: Desk, tmp_path: Path) -> None:
    type_at_end(begun, "a")
    begun.save(tmp_path / "project")
    type_at_end(begun, "b")
    begun.history.stack.undo()
    assert not begun.is_unsaved


def test_typing_after_undo_is_a_step_of_its_own(begun: Desk) -> None:
    type_at_end(begun, "a")
    retitle(begun, "Land")
    begun.history.stack.undo()
    type_at_end(begun, "b")
    begun.history.stack.undo()
    assert begun.current.text.endswith(".a")


def test_changes_of_the_same_field_in_a_row_are_one_step(begun: Desk) -> None:
    for title in ("L", "La", "Land"):
        retitle(begun, title)
    assert begun.history.stack.count() == 1
    begun.history.stack.undo()
    assert begun.details.title == "Water"
    begun.history.stack.redo()
    assert begun.details.title == "Land"


def test_changes_of_different_fields_are_steps_of_their_own(begun: Desk) -> None:
    retitle(begun, "Land")
    begun.edit(replace(begun.details, topic="Rivers"), "Change of topic")
    begun.history.stack.undo()
    assert (begun.details.title, begun.details.topic) == ("Land", "")


def test_changes_of_the_same_field_do_not_join_across_saving_typing_or_undo(begun: Desk, tmp_path: Path) -> None:
    retitle(begun, "A")
    begun.save(tmp_path / "project")
    retitle(begun, "B")
    type_at_end(begun, "x")
    retitle(begun, "C")
    retitle(begun, "D")
    begun.history.stack.undo()
    begun.history.stack.undo()
    assert begun.details.title == "B"
    retitle(begun, "E")
    begun.history.stack.undo()
    assert begun.details.title == "B"
    begun.history.stack.undo()
    assert begun.details.title == "A"


def test_a_change_that_is_changed_back_leaves_no_step(begun: Desk) -> None:
    retitle(begun, "Land")
    retitle(begun, "Water")
    assert not begun.history.stack.canUndo()


def test_a_step_below_one_that_vanished_is_not_continued(begun: Desk) -> None:
    retitle(begun, "Land")
    for topic in ("Rivers", ""):
        begun.edit(replace(begun.details, topic=topic), "Change of topic")
    retitle(begun, "Air")
    begun.history.stack.undo()
    assert begun.details.title == "Land"


def test_each_cosigner_is_taken_back_alone(begun: Desk) -> None:
    add_cosigner(begun, "Lakeside Centre")
    add_cosigner(begun, "Riverbank Forum")
    begun.history.stack.undo()
    assert [c.name for c in begun.details.cosigners] == ["Lakeside Centre"]


def test_a_change_of_the_chair_is_one_step_with_its_salutation(begun: Desk) -> None:
    begun.edit(replace(begun.details, chair="Mr. Vice-President"), "Change of chair")
    assert begun.current.text.startswith("Mr. Vice-President,\n\n")
    assert begun.history.stack.count() == 1
    begun.history.stack.undo()
    assert begun.current == START
    begun.history.stack.redo()
    assert (begun.details.chair, begun.current.text[:19]) == ("Mr. Vice-President", "Mr. Vice-President,")


def test_a_step_of_the_details_carries_its_words(begun: Desk) -> None:
    retitle(begun, "Land")
    assert begun.history.stack.undoText() == "Change of title"


def test_another_statement_begins_without_steps(begun: Desk) -> None:
    type_at_end(begun, "x")
    retitle(begun, "Land")
    begun.begin(Statement(text="Another"))
    assert not begun.history.stack.canUndo()
    assert not begun.document.isUndoAvailable()
    retitle(begun, "Fire")
    begun.history.stack.undo()
    assert begun.current == Statement(text="Another")


def test_switching_undo_off_and_on_for_the_look_of_a_new_text_makes_no_step(begun: Desk) -> None:
    begun.document.setUndoRedoEnabled(False)
    QTextCursor(begun.document).mergeBlockFormat(QTextCursor(begun.document).blockFormat())
    begun.document.setUndoRedoEnabled(True)
    assert begun.history.stack.count() == 0
    type_at_end(begun, "x")
    begun.history.stack.undo()
    assert begun.current == START


def test_steps_are_let_go_with_the_statement(begun: Desk) -> None:
    class Details(Statement):
        __slots__ = ("__weakref__",)

    begun.edit(details := Details(title="Land", chair=START.chair), "Change of title")
    watched = weakref.ref(details)
    begun.begin(START)
    del details
    gc.collect()
    assert watched() is None
