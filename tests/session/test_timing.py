"""The time of a text in a document is always that of the whole text, while only what changed is read again."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import paragraphs, place_at, tally
from statement_studio.domain.lexicon import AS_WORD, Lexicon
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.domain.spoken import SpokenBlock, read_block, read_text
from statement_studio.session import wording
from statement_studio.session.timing import Timing

pytestmark = pytest.mark.usefixtures("qapp")

PACE = usual_pace("en")
AS_USUAL = Lexicon()
OTHERWISE = Lexicon((("agree", "are of the same mind"), ("OHCHR", AS_WORD)))
SENTENCE = "We thank the Special Rapporteur for the report and share the concern about 1,347 cases. "
TYPED = st.sampled_from(
    [
        *("a", " ", "We agree. ", "OHCHR ", "2019", "💧", "\u2028", "**", "~~", "حقوق", "\u00a0"),
        *("<!--", "-->", "<!-- not said -->", "[pause 2s]", "# ", "- ", "[note: ", "]", "\u2028\u2028"),
    ]
)
PASTED = st.lists(TYPED, min_size=2, max_size=5).map("\n".join)


class Counted:
    """Reads blocks and remembers which."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def __call__(self, text: str, language: str, inside: str, lexicon: Lexicon) -> SpokenBlock:
        self.texts.append(text)
        return read_block(text, language, inside, lexicon)


def timing_of(text: str, read: Counted | None = None) -> tuple[Timing, QTextDocument]:
    document = QTextDocument()
    wording.put(document, text)
    timing = Timing(PACE, read or Counted())
    timing.follow(document)
    return timing, document


def assert_up_to_date(timing: Timing, document: QTextDocument, lexicon: Lexicon = AS_USUAL) -> None:
    """Everything is as if it had just been read, and as the saved text would be."""
    language = timing.pace.language
    texts = [wording.paragraph(block) for block in wording.blocks(document)]
    assert [block.text for block in timing.blocks] == texts
    read: list[SpokenBlock] = []
    for block, text in zip(timing.blocks, texts, strict=True):
        inside = read[-1].leaves if read else ""
        fresh = [read_block(part, language, inside, lexicon) for part in text.split("\n\n")[:1]]
        for part in text.split("\n\n")[1:]:
            fresh.append(read_block(part, language, fresh[-1].leaves, lexicon))
        assert (block.inside, block.leaves) == (inside, fresh[-1].leaves)
        assert len(fresh) > 1 or block == fresh[0]
        read += fresh
    estimate, expected = timing.estimate, tally(read, timing.pace)
    assert (estimate.words, estimate.spoken_words) == (expected.words, expected.spoken_words)
    assert (estimate.seconds, estimate.pause_seconds) == pytest.approx((expected.seconds, expected.pause_seconds))
    assert tuple(timing.timetable) == timing.paragraphs == paragraphs(timing.blocks, timing.pace)
    if all(text == text.strip("\n") for text in texts):
        from_file = read_text(wording.text_of(document), language, lexicon)
        assert tuple(read[: len(from_file)]) == from_file
        assert not any(block.is_spoken for block in read[len(from_file) :])


class Editing(RuleBasedStateMachine):
    """Somebody edits at will."""

    def __init__(self) -> None:
        super().__init__()
        self.lexicon = AS_USUAL
        self.timing, self.document = timing_of("Madam President,\n\nWe <!-- do --> agree.\n\nThank you. 💧")

    def _cursor(self, at: float, to: float | None = None) -> QTextCursor:
        last = self.document.characterCount() - 1
        cursor = QTextCursor(self.document)
        cursor.setPosition(self._whole_letter(round(at * last)))
        if to is not None:
            cursor.setPosition(self._whole_letter(round(to * last)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _whole_letter(self, position: int) -> int:
        """A cursor never stands within a letter."""
        letter = ord(self.document.characterAt(position) or "\0") if position else 0
        return position - 1 if 0xDC00 <= letter < 0xE000 else position

    @rule(at=st.floats(0, 1), text=TYPED)
    def type(self, at: float, text: str) -> None:
        self._cursor(at).insertText(text)

    @rule(at=st.floats(0, 1), to=st.floats(0, 1), text=PASTED)
    def change_in_two_places_before_anybody_asks(self, at: float, to: float, text: str) -> None:
        self._cursor(at).insertText(text)
        self._cursor(to, at).removeSelectedText()
        self._cursor(to).insertText(text)

    @rule(at=st.floats(0, 1))
    def begin_a_paragraph(self, at: float) -> None:
        self._cursor(at).insertBlock()

    @rule(at=st.floats(0, 1), text=PASTED)
    def paste(self, at: float, text: str) -> None:
        self._cursor(at).insertText(text)

    @rule(at=st.floats(0, 1), to=st.floats(0, 1))
    def delete(self, at: float, to: float) -> None:
        self._cursor(at, to).removeSelectedText()

    @rule(at=st.floats(0, 1))
    def delete_back(self, at: float) -> None:
        self._cursor(at).deletePreviousChar()

    @rule(number=st.integers(1, 20))
    def join_blocks(self, number: int) -> None:
        block = self.document.findBlockByNumber(number % self.document.blockCount())
        QTextCursor(block).deletePreviousChar()

    @rule(at=st.floats(0, 1), to=st.floats(0, 1), text=PASTED)
    def replace_selection(self, at: float, to: float, text: str) -> None:
        self._cursor(at, to).insertText(text)

    @rule(old=st.sampled_from(["e", "agree", "<!--", "-->"]), new=TYPED)
    def replace_all(self, old: str, new: str) -> None:
        edit = QTextCursor(self.document)
        edit.beginEditBlock()
        found = self.document.find(old)
        while not found.isNull():
            found.insertText(new)
            found = self.document.find(old, found)
        edit.endEditBlock()

    @rule(text=PASTED)
    def replace_everything(self, text: str) -> None:
        self._cursor(0, 1).insertText(text)

    @rule(texts=st.lists(TYPED, max_size=4))
    def open_another(self, texts: list[str]) -> None:
        wording.put(self.document, "\n\n".join(texts))

    @precondition(lambda self: self.document.isUndoAvailable())
    @rule()
    def undo(self) -> None:
        self.document.undo()

    @precondition(lambda self: self.document.isRedoAvailable())
    @rule()
    def redo(self) -> None:
        self.document.redo()

    @rule(language=st.sampled_from(["en", "fr", "ar"]))
    def change_language(self, language: str) -> None:
        self.timing.speak(usual_pace(language), self.lexicon)

    @rule(lexicon=st.sampled_from([AS_USUAL, OTHERWISE]))
    def have_words_said_otherwise(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon
        self.timing.speak(self.timing.pace, lexicon)

    @invariant()
    def the_time_is_that_of_the_whole_text(self) -> None:
        assert_up_to_date(self.timing, self.document, self.lexicon)


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=60, stateful_step_count=25)


def long_text() -> str:
    paragraph = SENTENCE * 4
    return "\n\n".join([paragraph] * (3_000 // len(paragraph.split()) + 1))


def in_the_middle(document: QTextDocument) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(document.characterCount() // 2)
    return cursor


@pytest.mark.parametrize("at_end_of_block", [False, True])
def test_a_key_in_a_long_text_reads_one_block(at_end_of_block: bool) -> None:
    read = Counted()
    timing, document = timing_of(long_text(), read)
    assert timing.estimate.words >= 3_000
    cursor = in_the_middle(document)
    if at_end_of_block:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    read.texts.clear()
    cursor.insertText("x")
    timing.read_on()
    assert read.texts == [wording.paragraph(cursor.block())]
    read.texts.clear()
    cursor.deletePreviousChar()
    timing.read_on()
    assert read.texts == [wording.paragraph(cursor.block())]


def test_several_keys_before_anybody_asks_are_read_at_once() -> None:
    read = Counted()
    timing, document = timing_of(long_text(), read)
    cursor = in_the_middle(document)
    read.texts.clear()
    for letter in "said":
        cursor.insertText(letter)
    assert read.texts == []
    assert timing.blocks[cursor.blockNumber()].text == wording.paragraph(cursor.block())
    assert read.texts == [wording.paragraph(cursor.block())]


def test_a_change_is_read_and_told_soon_when_nobody_asks(qtbot: QtBot) -> None:
    read = Counted()
    timing, document = timing_of("One.", read)
    read.texts.clear()
    with qtbot.waitSignal(timing.estimate_changed):
        QTextCursor(document).insertText("x")
    assert read.texts == ["xOne."]


def test_asking_tells_of_what_was_read_for_it_once(qtbot: QtBot) -> None:
    timing, document = timing_of("One.")
    QTextCursor(document).insertText("x")
    told: list[int] = []
    timing.estimate_changed.connect(lambda: told.append(timing.estimate.words))
    assert timing.estimate.words == 1
    assert timing.paragraphs
    assert told == [1]


def test_a_selection_reads_only_the_paragraphs_that_it_cuts() -> None:
    read = Counted()
    timing, document = timing_of("One two.\n\nThree.\n\nFour five.", read)
    cursor = QTextCursor(document)
    cursor.setPosition(4)
    cursor.setPosition(document.characterCount() - 3, QTextCursor.MoveMode.KeepAnchor)
    read.texts.clear()
    assert timing.estimate_of(cursor).words == 4
    assert read.texts == ["two.", "Four fiv"]


def test_a_new_paragraph_in_a_long_text_reads_its_two_halves() -> None:
    read = Counted()
    timing, document = timing_of(long_text(), read)
    cursor = in_the_middle(document)
    read.texts.clear()
    cursor.insertBlock()
    timing.read_on()
    assert read.texts == [wording.paragraph(cursor.block().previous()), wording.paragraph(cursor.block())]


def test_asking_for_the_time_reads_nothing() -> None:
    read = Counted()
    timing, _ = timing_of(long_text(), read)
    read.texts.clear()
    assert timing.estimate.seconds > 60
    assert timing.paragraphs
    assert timing.position_at(60) is not None
    timing.speak(pace_by_hand("en", 120), AS_USUAL)
    assert read.texts == []


def test_another_language_reads_everything_again() -> None:
    read = Counted()
    timing, document = timing_of("One.\n\nTwo.", read)
    read.texts.clear()
    timing.speak(usual_pace("fr"), AS_USUAL)
    assert read.texts == ["One.", "Two."]
    assert_up_to_date(timing, document)


def test_words_said_otherwise_read_everything_again() -> None:
    read = Counted()
    timing, document = timing_of("We agree.\n\nTwo.", read)
    read.texts.clear()
    timing.speak(PACE, OTHERWISE)
    assert read.texts == ["We agree.", "Two."]
    assert_up_to_date(timing, document, OTHERWISE)
    assert timing.estimate.spoken_words == 7


def test_a_comment_that_opens_silences_what_follows_until_it_closes() -> None:
    timing, document = timing_of("One.\n\nTwo.\n\nThree. --> Four.\n\nFive.")
    whole = timing.estimate.words
    QTextCursor(document).insertText("<!-- ")
    assert [block.words for block in timing.blocks] == [0, 0, 1, 1]
    document.undo()
    assert timing.estimate.words == whole


def test_typing_within_an_open_comment_reads_one_block() -> None:
    read = Counted()
    timing, document = timing_of("One. <!--\n\nTwo.\n\nThree.", read)
    cursor = QTextCursor(document.findBlockByNumber(1))
    read.texts.clear()
    cursor.insertText("x")
    assert timing.estimate.words == 1
    assert read.texts == ["xTwo."]


def test_reading_on_stops_where_the_comment_ends() -> None:
    read = Counted()
    timing, document = timing_of("One.\n\nTwo.\n\nThree. -->\n\nFour.\n\nFive.", read)
    read.texts.clear()
    QTextCursor(document).insertText("<!-- ")
    timing.read_on()
    assert read.texts == ["<!-- One.", "Two.", "Three. -->"]


def test_two_line_breaks_within_a_block_count_as_the_paragraph_break_that_they_are_in_the_file() -> None:
    timing, document = timing_of("We agree.")
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText("\u2028\u2028Thank you.")
    assert document.blockCount() == 1
    assert timing.estimate == tally(read_text("We agree.\n\nThank you.", "en"), PACE)
    assert timing.position_at(timing.estimate.seconds - 0.1) == len("We agree.\n\nThank ")


def test_every_change_is_announced(qtbot: QtBot) -> None:
    timing, document = timing_of("One.")
    with qtbot.waitSignal(timing.estimate_changed):
        QTextCursor(document).insertText("x")
    with qtbot.waitSignal(timing.estimate_changed):
        timing.speak(pace_by_hand("en", 120), AS_USUAL)
    with qtbot.assertNotEmitted(timing.estimate_changed):
        timing.speak(pace_by_hand("en", 120), AS_USUAL)


def test_the_pace_decides_the_time() -> None:
    timing, _ = timing_of("One. Two. Three.")
    before = timing.estimate
    timing.speak(pace_by_hand("en", timing.pace.words_per_minute / 2), AS_USUAL)
    assert timing.pace.words_per_minute == PACE.words_per_minute / 2
    assert timing.estimate.seconds == pytest.approx(2 * before.seconds)


def test_the_paragraphs_carry_the_number_of_their_block() -> None:
    timing, _ = timing_of("<!-- x -->\n\nOne.\n\n\n\nTwo.")
    assert [(p.index, p.text) for p in timing.paragraphs] == [(1, "One."), (3, "Two.")]
    assert timing.paragraphs == paragraphs(read_text("<!-- x -->\n\nOne.\n\n\n\nTwo.", "en"), PACE)


WORDS = st.lists(
    st.sampled_from(["We ", "agree. ", "💧 ", "💧agreed ", "\n\n", "\n", "[pause 2s] ", "<!-- 💧 --> ", "**no** "]),
    max_size=20,
).map("".join)


def said_words(timing: Timing, document: QTextDocument) -> list[tuple[int, float]]:
    """Return where each word begins in the document and when it is over."""
    found = []
    for block, qt_block in zip(timing.blocks, wording.blocks(document), strict=True):
        for token in block.tokens:
            start, end = (qt_block.position() + wording.utf16_offset(block.text, at) for at in (token.start, token.end))
            if token.said:
                found.append((start, timing.seconds_at(end)))
    return found


@given(WORDS, st.floats(0, 20))
def test_the_place_of_a_time_is_the_first_word_that_is_not_over_by_then(text: str, seconds: float) -> None:
    timing, document = timing_of(text)
    late = [start for start, over_at in said_words(timing, document) if over_at > seconds + 1e-6]
    assert timing.position_at(seconds) == (late[0] if late else None)


@given(WORDS)
def test_the_time_of_every_word_leads_back_to_it(text: str) -> None:
    timing, document = timing_of(text)
    for start, _ in said_words(timing, document):
        assert timing.position_at(timing.seconds_at(start)) == start


def test_a_letter_outside_the_basic_plane_does_not_shift_the_place() -> None:
    timing, document = timing_of("💧💧\n\n💧 Water is life.")
    position = document.find("life").selectionStart()
    assert timing.position_at(timing.seconds_at(position)) == position


@pytest.mark.parametrize("seconds", [1.0, 4.0, 400.0])
def test_the_place_at_another_pace_is_that_in_the_whole_text(seconds: float) -> None:
    text, slow = "We thank you.\n\n<!-- not said -->\n\nWe ask the State to answer.", pace_by_hand("en", 80)
    timing, _ = timing_of(text)
    assert timing.place_at(slow, seconds) == place_at(read_text(text, "en"), slow, seconds)


def test_the_end_of_the_text_is_reached_at_the_end_of_its_time() -> None:
    timing, document = timing_of("One.\n\nTwo.")
    assert timing.seconds_at(document.characterCount() - 1) == pytest.approx(timing.estimate.seconds)
    assert timing.position_at(timing.estimate.seconds) is None


def test_a_selection_is_read_as_it_stands_in_its_place() -> None:
    timing, document = timing_of("One 💧two.\n\n<!-- not\n\nsaid --> three four.\n\nFive.")
    cursor = QTextCursor(document)
    cursor.setPosition(document.find("two").selectionStart())
    cursor.setPosition(document.find("four").selectionStart(), QTextCursor.MoveMode.KeepAnchor)
    assert timing.estimate_of(cursor).words == 2
    cursor.select(QTextCursor.SelectionType.Document)
    assert timing.estimate_of(cursor) == timing.estimate


def test_an_empty_text_takes_no_time() -> None:
    timing, _ = timing_of("")
    assert timing.estimate.seconds == 0
    assert timing.position_at(0) is None
    assert timing.seconds_at(0) == 0
    assert timing.paragraphs == ()


def test_what_is_not_heard_is_one_range_without_the_comments_in_it(document: QTextDocument) -> None:
    timing = Timing(usual_pace("en"))
    timing.follow(document)
    document.setPlainText("One two three.\nFour five.\nSix.\n<!-- advice -->\nSeven.")
    text = document.toPlainText()
    ranges = timing.unheard_ranges(timing.seconds_at(text.index("three")))
    assert [text[start:end] for start, end in ranges] == ["three.\nFour five.\nSix.", "Seven."]
    assert timing.unheard_ranges(60) == ()
