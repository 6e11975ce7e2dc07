"""The text of the prompter stands where the plan says, in every size and script, and tells what it has to tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import Roll, roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.session.taste import RehearsalChoices, Theme
from statement_studio.ui.rehearsal.roll_look import roll_look
from statement_studio.ui.rehearsal.roll_view import RollView

USUAL = RehearsalChoices()
SIZE = QSize(1280, 800)
SENTENCES = {
    "en": (
        "We thank the Special Rapporteur for the report on safe water. ",
        "In 2025, 1,347 wells were tested and 49 % of them were unsafe; nobody was told. ",
        "We call on States to publish every result within thirty days and to protect those who test. ",
        "Why not? ",
    ),
    "ar": (
        "نشكركم على تقريركم، ونؤيد تجديد ولايتكم. ",
        "في عام 2025 سُجن 31 مدافعاً، ولم يُبلَّغ أحد. ",
        "ندعو الدول إلى نشر كل النتائج. ",
    ),
    "zh": (
        "感谢你的报告，并支持延长任务期限。",
        "自2025年3月以来，214个协会被解散，31名维权者入狱。",
        "我们呼吁各国公布所有结果。",
    ),
}
RIVER = "We share the water of this river with all who live on it and drink from it every day. "
TEXT = f"Madam President,\n\n{RIVER * 3}\n\n{RIVER * 4}\n\nI thank you."


def rolled(text: str, language: str = "en") -> Roll:
    blocks, pace = read_text(text, language), usual_pace(language)
    return roll_of(blocks, paragraphs(blocks, pace), pace)


def of_minutes(minutes: float, language: str) -> Roll:
    """Return a roll of at least so many minutes without marked pauses, in paragraphs of unequal length."""
    written: list[str] = []
    roll = Roll()
    while roll.seconds < minutes * 60:
        for length in (1, 5, 3, 8):
            sentences = SENTENCES[language]
            written.append("".join(sentences[(len(written) + n) % len(sentences)] for n in range(length)).strip())
        roll = rolled("\n\n".join(written), language)
    return roll


class Seen:
    """A view that is shown, and what is painted of it."""

    def __init__(self, qtbot: QtBot, theme: Theme, roll: Roll, size: QSize, choices: RehearsalChoices) -> None:
        self.theme, self.choices, self.roll = theme, choices, roll
        self.view = RollView(roll_look(choices, theme, size))
        qtbot.addWidget(self.view)
        self.view.resize(size)
        self.view.show_roll(roll)
        self.view.show()
        self.chosen: list[float] = []
        self.wheeled: list[float] = []
        self.view.chosen.connect(self.chosen.append)
        self.view.wheeled.connect(self.wheeled.append)

    def picture(self) -> QImage:
        return self.view.grab().toImage()

    def pixels(self) -> memoryview:
        """Return all that is painted, row by row, as 0xFFRRGGBB."""
        picture = self.picture().convertToFormat(QImage.Format.Format_RGB32)
        return memoryview(bytes(picture.constBits())).cast("I")

    def colours(self) -> set[str]:
        return {QColor(pixel).name().upper() for pixel in set(self.pixels())}

    def places_of(self, colour: str) -> list[QPoint]:
        """Return where exactly this colour is painted."""
        wanted, width = QColor(colour).rgb(), self.view.width()
        return [QPoint(n % width, n // width) for n, pixel in enumerate(self.pixels()) if pixel == wanted]

    def wear(self, choices: RehearsalChoices) -> None:
        self.view.wear(roll_look(choices, self.theme, self.view.size()))

    def word(self, paragraph: int, word: str) -> tuple[QPoint, float]:
        """Return where in the view the middle of a word is, and when by plan it begins."""
        layout = self.view._layout
        offset = self.roll.paragraphs[paragraph].text.index(word)
        line = next(each for each in layout.lines if each.paragraph == paragraph and each.start <= offset < each.end)
        across = (layout.across(line, offset) + layout.across(line, offset + len(word))) / 2
        place = QPointF(self.view._left() + across, self.view._top() + line.middle)
        return self.view._mirror().map(place).toPoint(), self.roll.paragraphs[paragraph].seconds_at(offset)


@pytest.fixture
def see(qtbot: QtBot, dressed: QApplication, dark: Theme) -> Callable[..., Seen]:
    def make(
        roll: Roll | None = None, size: QSize = SIZE, choices: RehearsalChoices = USUAL, position: float = 0.3
    ) -> Seen:
        shown = rolled(TEXT) if roll is None else roll
        seen = Seen(qtbot, dark, shown, size, choices)
        for _ in range(2):  # the second time it stands
            seen.view.show_position(shown.seconds * position)
        return seen

    return make


See = Callable[..., Seen]


# The place


def follow(seen: Seen, seconds: float) -> tuple[float, list[float]]:
    """Let the plan run; return how far the text was from it at most, in seconds, and where the roll began each time."""
    furthest, tops = 0.0, []
    for step in range(int(seconds * 10) + 1):
        seen.view.show_position(step / 10)
        furthest = max(furthest, abs(seen.view.position_shown() - step / 10))
        tops.append(seen.view._top())
    return furthest, tops


@pytest.mark.parametrize("size", [QSize(1280, 800), QSize(1920, 1080)], ids=["1280", "1920"])
@pytest.mark.parametrize("pixels", [0, 32, 90])
def test_the_text_stays_within_a_fifth_of_a_second_of_the_plan_for_three_minutes(
    see: See, pixels: int, size: QSize
) -> None:
    seen = see(of_minutes(3, "en"), size, replace(USUAL, size=pixels), position=0.0)
    furthest, tops = follow(seen, 180)
    assert furthest < 0.2
    assert all(after <= before for before, after in pairwise(tops))
    # It glides: no line is skipped at once.
    assert max(before - after for before, after in pairwise(tops)) < seen.view._layout.pitch / 2


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_other_scripts_keep_the_time_of_the_plan_too(see: See, language: str) -> None:
    furthest, _ = follow(see(of_minutes(3, language), position=0.0), 180)
    assert furthest < 0.2


@pytest.mark.parametrize("share", [0.1, 0.37, 0.62, 0.9])
def test_the_line_that_is_spoken_is_painted_at_the_reading_line(see: See, share: float) -> None:
    """What `position_shown` says is held against the letters on the screen."""
    seen = see(rolled("We share. " * 200), choices=replace(USUAL, dims=False, reading_line_shown=False))
    layout, view = seen.view._layout, seen.view
    line = layout.lines[round(share * len(layout.lines))]
    seconds = seen.roll.paragraphs[0].seconds_at(line.start)
    for _ in range(2):
        view.show_position(seconds)
    picture, left = seen.picture(), int(view._left())
    middle = round(view.height() * USUAL.reading_line / 100)
    half = int(layout.pitch / 2)
    rows = [
        y
        for y in range(middle - half, middle + half)
        if any(picture.pixelColor(x, y).name().upper() == view._look.ink for x in range(left, left + 200))
    ]
    # The letters without tails stand on the baseline, which lies below the middle of their line.
    expected = middle + (line.baseline - line.middle)
    assert max(y for y in rows if y <= expected + 2) == pytest.approx(expected, abs=2)


def test_during_a_marked_pause_the_text_stands_still(see: See) -> None:
    seen = see(rolled("We thank you. [pause 3s] We call on States to act now."))
    pause = next(each for each in seen.roll.paragraphs[0].pauses)
    ends_at = seen.roll.paragraphs[0].seconds_at(pause.offset)
    tops = []
    for tenth in range(1, 30):
        seen.view.show_position(ends_at - 3 + tenth / 10)
        tops.append(seen.view._top())
        assert seen.view.position_shown() == pytest.approx(ends_at - 3 + tenth / 10)
    assert len(set(tops)) == 1
    seen.view.show_position(ends_at + 0.5)
    assert seen.view._top() < tops[0]


@pytest.mark.parametrize("size", [QSize(900, 600), QSize(1920, 1080), QSize(500, 900), QSize(40, 30)])
def test_another_size_of_the_window_keeps_the_place(see: See, size: QSize) -> None:
    seen = see()
    place = seen.view.position_shown()
    seen.view.resize(size)
    assert seen.view.position_shown() == pytest.approx(place, abs=0.1)
    seen.wear(USUAL)
    assert seen.view.position_shown() == pytest.approx(place, abs=0.1)
    seen.picture()


@pytest.mark.parametrize(
    "choices",
    [
        replace(USUAL, size=90),
        replace(USUAL, width=40),
        replace(USUAL, margin_left=30, margin_right=10),
        replace(USUAL, spacing=200),
        replace(USUAL, reading_line=70),
        replace(USUAL, font="Noto Sans"),
        replace(USUAL, mirrored=True, flipped=True),
    ],
)
def test_another_look_keeps_the_place(see: See, choices: RehearsalChoices) -> None:
    seen = see()
    before, place = seen.picture(), seen.view.position_shown()
    seen.wear(choices)
    assert seen.view.position_shown() == pytest.approx(place, abs=0.1)
    assert seen.picture() != before


def test_a_time_outside_the_plan_is_its_first_or_last_moment(see: See) -> None:
    seen = see()
    seen.view.show_position(-5)
    assert seen.view.position_shown() == pytest.approx(0, abs=0.1)
    seen.view.show_position(seen.roll.seconds + 50)
    assert seen.view.position_shown() == pytest.approx(seen.roll.seconds, abs=0.1)
    seen.picture()


def test_lines_further_on_are_later_and_lead_back(see: See) -> None:
    seen = see()
    start = seen.roll.seconds * 0.3
    later = seen.view.seconds_of_lines(2)
    assert later > start > seen.view.seconds_of_lines(-1)
    seen.view.show_position(later)
    assert seen.view.seconds_of_lines(-2) == pytest.approx(start, abs=0.01)
    assert seen.view.seconds_of_lines(999) == pytest.approx(seen.roll.seconds, abs=0.001)
    assert seen.view.seconds_of_lines(-999) == pytest.approx(0, abs=0.001)


def test_the_text_glides_by_parts_of_a_pixel_and_stands_sharp(see: See) -> None:
    seen = see(position=0.0)
    start = seen.roll.seconds * 0.3
    pictures, tops = [], []
    for step in range(4):
        seen.view.show_position(start + step * 0.01)
        pictures.append(seen.picture())
        tops.append(seen.view._top())
    assert 0 < tops[0] - tops[-1] < 2
    assert all(one != other for one, other in pairwise(pictures))
    seen.view.show_position(start + 0.03)
    assert seen.view._top() == round(tops[-1])


# What is painted


def test_an_empty_roll_paints_only_its_paper_and_fails_nowhere(see: See) -> None:
    seen = see(Roll())
    seen.view.show_limit(3.0)
    seen.view.show_lost(True)
    assert seen.colours() == {seen.view._look.paper}
    assert seen.view.position_shown() == 0
    assert seen.view.seconds_of_lines(3) == 0


def test_the_sentence_is_bright_its_paragraph_less_and_the_rest_dim(see: See) -> None:
    look = see().view._look
    for dims in (True, False):
        seen = see(choices=replace(USUAL, dims=dims))
        # Where letters end, or fade, they have a few points of any colour.
        painted = [len(seen.places_of(colour)) > 1_000 for colour in (look.ink, look.near, look.rest)]
        assert painted == [True, dims, dims]


@pytest.mark.parametrize(("language", "is_right"), [("en", False), ("ar", True), ("zh", False)])
def test_the_pointer_is_where_a_line_begins(see: See, language: str, is_right: bool) -> None:
    seen = see(rolled(SENTENCES[language][0] * 12, language), choices=replace(USUAL, dims=False))
    places = seen.places_of(seen.view._look.accent)
    assert len(places) > 50
    assert all((place.x() > SIZE.width() / 2) == is_right for place in places)
    middle = sum(place.y() for place in places) / len(places)
    assert middle == pytest.approx(SIZE.height() * 0.36, abs=2)
    letters = seen.places_of(seen.view._look.ink)
    edge = max(place.x() for place in letters) if is_right else min(place.x() for place in letters)
    tip = min(place.x() for place in places) if is_right else max(place.x() for place in places)
    assert 8 < abs(tip - edge) < 60


@pytest.mark.parametrize("language", ["en", "ar", "zh"])
@pytest.mark.parametrize(("left", "right"), [(40, 0), (0, 40), (30, 30)])
def test_no_letter_stands_in_the_margins(see: See, language: str, left: int, right: int) -> None:
    chosen = replace(USUAL, dims=False, margin_left=left, margin_right=right)
    seen = see(rolled(SENTENCES[language][0] * 12, language), choices=chosen)
    across = [place.x() for place in seen.places_of(seen.view._look.ink)]
    assert min(across) >= SIZE.width() * left / 100 - 2
    assert max(across) <= SIZE.width() * (1 - right / 100) + 2
    assert max(across) - min(across) > SIZE.width() * 0.25


def test_the_reading_line_can_be_hidden_and_put_elsewhere(see: See) -> None:
    shown = see(choices=replace(USUAL, reading_line=50))
    rows = {place.y() for place in shown.places_of(shown.view._look.line)}
    assert rows == {400}
    hidden = see(choices=replace(USUAL, reading_line_shown=False))
    assert not hidden.places_of(hidden.view._look.line)


def test_a_mirror_turns_the_picture_about(see: See) -> None:
    plain = see().picture()
    across = see(choices=replace(USUAL, mirrored=True)).picture()
    assert across != plain
    assert alike(across, plain.flipped(Qt.Orientation.Horizontal))
    down = see(choices=replace(USUAL, flipped=True)).picture()
    assert alike(down, plain.flipped(Qt.Orientation.Vertical))


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures differ by no more than the rounding of a line by a pixel."""
    points = [(x, y) for x in range(0, one.width(), 7) for y in range(2, one.height() - 2, 5)]
    return all(
        min(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y + dy).lightness()) for dy in (-1, 0, 1)) < 60
        for x, y in points
    )


def test_hints_and_pauses_are_painted_above_the_words(see: See) -> None:
    text = f"{RIVER * 2} We thank [Nguyễn]{{say: nwin}}. [pause 2s] {RIVER * 2}"
    with_all = see(rolled(text), position=0.5)
    without = see(rolled(text), position=0.5, choices=replace(USUAL, hints_shown=False, pauses_shown=False))
    look = with_all.view._look
    pointer = set(map(QPoint.toTuple, without.places_of(look.accent)))
    hint = [place for place in with_all.places_of(look.accent) if place.toTuple() not in pointer]
    name, _ = with_all.word(0, "Nguyễn")
    assert len(hint) > 5
    assert all(abs(place.x() - name.x()) < 60 and 10 < name.y() - place.y() < 60 for place in hint)
    assert len(with_all.colours()) > len(without.colours())


def test_what_will_not_be_heard_has_another_colour_and_a_mark(see: See) -> None:
    seen = see(choices=replace(USUAL, dims=False))
    look = seen.view._look
    assert look.over not in seen.colours()
    point, seconds = seen.word(2, "river")
    seen.view.show_limit(seconds + 0.05)
    over, heard = seen.places_of(look.over), seen.places_of(look.ink)
    line = [place for place in over if abs(place.y() - point.y()) < 20]
    assert len(over) > 500
    assert all(place.x() > point.x() - 100 for place in line)
    assert all(place.y() < point.y() + 30 for place in heard)
    # The mark is a bar as high as a line.
    columns = Counter(place.x() for place in over if abs(place.y() - point.y()) < 45)
    assert max(columns.values()) > 40
    seen.view.show_limit(None)
    assert look.over not in seen.colours()


def test_a_limit_after_the_last_word_marks_nothing(see: See) -> None:
    seen = see()
    before = seen.picture()
    seen.view.show_limit(seen.roll.seconds)
    assert seen.picture() == before


def test_a_lost_place_is_said_in_words_and_by_a_hollow_pointer(see: See) -> None:
    seen = see()
    look, before = seen.view._look, seen.picture()
    filled = seen.places_of(look.accent)
    inside = QPoint(sum(p.x() for p in filled) // len(filled), sum(p.y() for p in filled) // len(filled))
    seen.view.show_lost(True)
    picture = seen.picture()
    assert picture.pixelColor(inside) == QColor(look.paper)
    below = [place for place in seen.places_of(look.accent) if place.y() > max(p.y() for p in filled) + 4]
    assert below
    assert all(place.x() < seen.view._left() for place in below)
    seen.view.show_lost(False)
    assert seen.picture() == before


def test_on_a_finer_screen_the_letters_are_drawn_finer(see: See, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = see()
    seen.picture()
    assert seen.view._pictures.ratio == 1
    monkeypatch.setattr(seen.view, "devicePixelRatioF", lambda: 2.0)
    seen.picture()
    assert seen.view._pictures.ratio == 2


def test_the_edges_fade(see: See) -> None:
    picture = see(choices=replace(USUAL, dims=False), position=0.6).picture()
    paper = QColor(see().view._look.paper).lightness()
    first = max(picture.pixelColor(x, 1).lightness() for x in range(picture.width()))
    inside = max(picture.pixelColor(x, y).lightness() for x in range(picture.width()) for y in range(300, 380))
    assert first < paper + 12
    assert inside > paper + 150


# Mouse, wheel and those who cannot see it


@pytest.mark.parametrize(
    "choices",
    [USUAL, replace(USUAL, margin_left=40), replace(USUAL, mirrored=True), replace(USUAL, mirrored=True, flipped=True)],
)
def test_a_click_on_a_word_tells_its_time(qtbot: QtBot, see: See, choices: RehearsalChoices) -> None:
    seen = see(choices=choices)
    point, seconds = seen.word(1, "drink")
    qtbot.mouseClick(seen.view, Qt.MouseButton.LeftButton, pos=point)
    assert seen.chosen == [pytest.approx(seconds)]
    qtbot.mouseClick(seen.view, Qt.MouseButton.LeftButton, pos=QPoint(3, point.y()))
    qtbot.mouseClick(seen.view, Qt.MouseButton.RightButton, pos=point)
    assert len(seen.chosen) == 1


def test_a_click_on_an_arabic_word_tells_its_time(qtbot: QtBot, see: See) -> None:
    seen = see(rolled(SENTENCES["ar"][0] * 3, "ar"), position=0.0)
    point, seconds = seen.word(0, "ونؤيد")
    qtbot.mouseClick(seen.view, Qt.MouseButton.LeftButton, pos=point)
    assert seen.chosen == [pytest.approx(seconds)]


@pytest.mark.parametrize(("pixels", "turned", "lines"), [(0, -120, 1), (0, 240, -2), (-1, -120, None)])
def test_the_wheel_tells_lines(see: See, pixels: int, turned: int, lines: float | None) -> None:
    seen = see()
    moved = round(pixels * seen.view._layout.pitch)
    event = QWheelEvent(
        QPointF(300, 300),
        QPointF(300, 300),
        QPoint(0, moved),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(seen.view, event)
    assert seen.wheeled == [pytest.approx(1 if lines is None else lines, abs=0.02)]


def test_it_has_a_name_tells_its_sentence_and_takes_no_focus(see: See) -> None:
    seen = see(rolled("We thank you. We call on States to act.\n\nI thank you."), position=0.0)
    assert seen.view.accessibleName() == "Text to read"
    assert seen.view.accessibleDescription() == "We thank you."
    _, seconds = seen.word(0, "States")
    seen.view.show_position(seconds)
    assert seen.view.accessibleDescription() == "We call on States to act."
    assert seen.view.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_while_there_is_silence_before_a_paragraph_its_first_sentence_is_told(see: See) -> None:
    seen = see(rolled("We thank you. [pause 3s]\n\nWe call on States to act. I thank you."), position=0.0)
    seen.view.show_position(seen.roll.paragraphs[1].starts_at - 1)
    assert seen.view.accessibleDescription() == "We call on States to act."


def test_it_says_when_it_has_another_size(qtbot: QtBot, see: See) -> None:
    seen = see()
    with qtbot.waitSignal(seen.view.resized):
        seen.view.resize(700, 500)


def test_a_long_text_is_drawn_only_where_it_is_seen(see: See) -> None:
    seen = see(rolled("\n\n".join([RIVER * 5] * 120)), position=0.5)
    assert sum(len(paragraph.text.split()) for paragraph in seen.roll.paragraphs) > 10_000
    for step in range(20):
        seen.view.show_position(seen.roll.seconds * (0.5 + step / 50))
        seen.picture()
    in_sight = SIZE.height() / seen.view._layout.pitch + 4
    assert len(seen.view._layout.lines) > 50 * in_sight
    assert 0 < len(seen.view._pictures._shapes) <= in_sight
    assert len(seen.view._pictures._pictures) <= in_sight * 4


@pytest.mark.parametrize("size", [QSize(640, 420), QSize(1280, 800), QSize(1920, 1080)])
@pytest.mark.parametrize(
    "chosen",
    [
        RehearsalChoices(margin_left=40, margin_right=40),
        RehearsalChoices(margin_left=40, margin_right=40, size=72),
        RehearsalChoices(size=200),
        RehearsalChoices(width=5),
        RehearsalChoices(margin_right=40, width=10, size=48),
    ],
)
def test_no_word_is_broken_whatever_margins_and_letters_are_chosen(
    see: Callable[..., Seen], size: QSize, chosen: RehearsalChoices
) -> None:
    text = "We thank the Special Rapporteur for the consultations on misrepresentation, held in Geneva."
    seen = see(rolled(text), size=size, choices=chosen)
    shown = seen.roll.paragraphs[0].text
    assert all(line.end == len(shown) or shown[line.end - 1] == " " for line in seen.view._layout.lines)
    left = seen.view._left()
    assert left >= 0
    assert left + seen.view._layout.column <= size.width()


def test_letters_that_became_smaller_for_a_word_grow_again_with_the_window(see: Callable[..., Seen]) -> None:
    margins = RehearsalChoices(margin_left=40, margin_right=40)
    seen = see(rolled("The Rapporteur speaks."), size=QSize(900, 800), choices=margins)
    small = seen.view._look.pixels
    assert small < roll_look(margins, seen.theme, QSize(900, 800)).pixels
    seen.view.resize(1600, 800)
    seen.wear(margins)
    assert seen.view._look.pixels > small


def test_an_address_makes_no_letters_small(see: Callable[..., Seen]) -> None:
    seen = see(rolled(f"Read it. {'x' * 80}"), size=QSize(1280, 800))
    assert seen.view._look.pixels == roll_look(USUAL, seen.theme, QSize(1280, 800)).pixels
