"""On paper: no sentence runs over a page, times stand in the margin on the line of their sentence, print is large."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import page
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import Statement
from statement_studio.export.reading_copy import compose_reading_copy, usual_speaking
from statement_studio.export.reading_pdf import preview, render
from statement_studio.export.typesetting import MissingGlyph, Press
from statement_studio.export.words import Words

Printed = Callable[[Statement], bytes]
WORDS = (
    "we",
    "ask",
    "every",
    "State",
    "to",
    "publish",
    "the",
    "results",
    "of",
    "water",
    "testing",
    "and",
    "go",
    "home",
)
MARGIN_POINTS = 32 / 25.4 * 72
PAPER_POINTS = 210 / 25.4 * 72
SIZE_POINTS = 19
NOTO_DESCENT = 0.293
"""How far the box of a word reaches below its line, in parts of the size."""

ARABIC = "نشكركم على تقريركم ونؤيد تجديد ولايتكم في هذا المجلس الموقر. "


class Word(NamedTuple):
    """A word on a page, in points from the top left; `size` is the height of its letters' box."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str

    @property
    def line(self) -> float:
        """Where its base line is."""
        return self.bottom - NOTO_DESCENT * (self.bottom - self.top) / (1.069 + NOTO_DESCENT)


@pytest.fixture(scope="session")
def printed(catalogue: Catalogue, words: Words, press: Press) -> Printed:
    def make(statement: Statement) -> bytes:
        return render(compose_reading_copy(statement, catalogue, words, usual_speaking(statement)), press)

    return make


def pages_of(pdf: bytes) -> list[str]:
    command = ["/usr/bin/pdftotext", "-layout", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode().split("\f")[:-1]


def words_on(pdf: bytes) -> list[Word]:
    command = ["/usr/bin/pdftotext", "-bbox", "-", "-"]
    told = subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()
    box = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
    return [
        Word(number, float(left), float(top), float(right), float(bottom), text)
        for number, sheet in enumerate(told.split("<page ")[1:])
        for left, top, right, bottom, text in box.findall(sheet)
    ]


def body_of(sheet: str) -> str:
    """Return the words of a page without its foot."""
    lines = [line.strip() for line in sheet.splitlines() if line.strip()]
    assert re.fullmatch(r"Page \d+ of \d+", lines[-1])
    return " ".join(lines[:-1])


def findings(pdf: bytes, profile: str) -> list[str]:
    return [failure.message for failure in page.validate_pdf_bytes(pdf, profile=profile).failures]


def numbered(lengths: list[list[int]]) -> str:
    """Return a text of paragraphs whose sentences have so many words and a number of their own."""
    number, paragraphs = 0, []
    for paragraph in lengths:
        sentences = []
        for length in paragraph:
            number += 1
            sentences.append(
                " ".join([f"N{number:03d}", *(WORDS[i % len(WORDS)] for i in range(length)), f"E{number:03d}."])
            )
        paragraphs.append(" ".join(sentences))
    return "\n\n".join(paragraphs)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    lengths=st.lists(st.lists(st.integers(0, 90), min_size=1, max_size=6), min_size=1, max_size=8),
    slot=st.sampled_from([None, 10.0, 60.0]),
)
def test_no_sentence_runs_over_a_page(printed: Printed, lengths: list[list[int]], slot: float | None) -> None:
    pages = [body_of(sheet) for sheet in pages_of(printed(Statement(text=numbered(lengths), slot_seconds=slot)))]
    for sheet in pages:
        assert re.findall(r"N(\d{3})", sheet) == re.findall(r"E(\d{3})", sheet)
        assert re.search(r"E\d{3}\.$", sheet)
    count = sum(map(len, lengths))
    assert re.findall(r"N(\d{3})", " ".join(pages)) == [f"{number:03d}" for number in range(1, count + 1)]


def test_a_sentence_longer_than_a_page_loses_no_word(printed: Printed) -> None:
    pages = [body_of(sheet) for sheet in pages_of(printed(Statement(text=numbered([[3], [700], [3]]))))]
    assert len(pages) > 2
    count = sum(len(re.findall(r"\bwater\b", sheet)) for sheet in pages)
    assert count == numbered([[3], [700], [3]]).count("water")
    assert "N003" in pages[-1]


@pytest.mark.parametrize("lines", range(14, 22))
def test_a_heading_stays_with_what_follows(printed: Printed, lines: int) -> None:
    """Wherever a page ends, it does not end with the heading."""
    text = "\n\n".join(["## Opening", *(["We ask."] * (lines - 6)), "## Heading", numbered([[60]])])
    sheets = pages_of(printed(Statement(text=text)))
    (sheet,) = (body_of(sheet) for sheet in sheets if "Heading" in sheet)
    assert "N001" in sheet


def test_times_stand_in_the_margin_on_the_line_of_their_sentence(printed: Printed) -> None:
    found = words_on(printed(Statement(text=numbered([[20, 25, 30]] * 5))))
    times = [word for word in found if re.fullmatch(r"\d:\d\d", word.text) and word.right < MARGIN_POINTS]
    assert len(times) >= 4
    for time in times:
        beside = [
            w for w in found if w.page == time.page and abs(w.line - time.line) < 0.5 and w.left >= MARGIN_POINTS - 1
        ]
        assert re.fullmatch(r"N\d{3}", min(beside, key=lambda word: word.left).text)
        assert time.left > 15  # printers leave the edge of the paper blank
    inside = [word for word in found if word not in times and word.text != "by" and word.top > 150]
    assert all(word.left > MARGIN_POINTS - 1 and word.right < PAPER_POINTS - MARGIN_POINTS + 1 for word in inside)


def test_times_stand_to_the_right_of_arabic(printed: Printed) -> None:
    found = words_on(printed(Statement(text=(ARABIC * 3 + "\n\n") * 5, language="ar")))
    times = [word for word in found if re.fullmatch(r"\d:\d\d", word.text) and word.top > 150]
    assert len(times) >= 3
    assert all(word.left > PAPER_POINTS - MARGIN_POINTS for word in times)


def test_times_beside_a_paragraph_of_the_other_direction_stay_on_the_paper(printed: Printed) -> None:
    found = words_on(printed(Statement(text=ARABIC * 8 + "\n\n" + numbered([[20, 25, 30]] * 2), language="ar")))
    assert all(word.left > 15 and word.right < PAPER_POINTS - 15 for word in found)
    assert any(re.fullmatch(r"\d:\d\d", word.text) and word.right < MARGIN_POINTS for word in found)


def test_print_is_large_and_its_lines_stand_one_and_a_half_apart(printed: Printed) -> None:
    found = [word for word in words_on(printed(Statement(text=numbered([[60]])))) if 120 < word.top < 750]
    lines = sorted({round(word.line, 1) for word in found if word.text in WORDS})
    assert len(lines) > 5
    assert {round(below - above, 1) for above, below in pairwise(lines)} == {SIZE_POINTS * 1.5}
    assert {round((w.bottom - w.top) / (1.069 + NOTO_DESCENT), 1) for w in found if w.text in WORDS} == {SIZE_POINTS}


def test_every_page_tells_its_number_large_enough_to_find(printed: Printed) -> None:
    pdf = printed(Statement(text=numbered([[40, 50]] * 6)))
    sheets = pages_of(pdf)
    assert len(sheets) > 2
    assert [sheet.strip().splitlines()[-1].strip() for sheet in sheets] == [
        f"Page {number} of {len(sheets)}" for number in range(1, len(sheets) + 1)
    ]
    foot = [word for word in words_on(pdf) if word.text == "Page"]
    assert all((word.bottom - word.top) / (1.069 + NOTO_DESCENT) > 12 for word in foot)


def test_a_pronunciation_stands_above_its_word(printed: Printed) -> None:
    found = words_on(printed(Statement(text="We thank [Nguyễn]{say: win} for it, and Ouédraogo{say: wed} too.")))
    for name, hint in (("Nguyễn", "win"), ("Ouédraogo", "wed")):
        (word,) = (word for word in found if word.text == name)
        (above,) = (word for word in found if word.text == hint)
        assert 12 < word.line - above.line < 28
        assert word.left - 1 < (above.left + above.right) / 2 < word.right + 1
        assert above.bottom - above.top < 0.6 * (word.bottom - word.top)


def test_a_pronunciation_of_many_words_stands_behind_them(printed: Printed) -> None:
    names = "Committee for the Abolition of Everything that Keeps People from Water"
    (sheet,) = pages_of(printed(Statement(text=f"We thank the [{names}]{{say: {names.lower()}}} here.")))
    assert f"{names} ({names.lower()}) here." in body_of(sheet)


def test_pauses_and_the_end_of_the_slot_are_told_in_words(printed: Printed) -> None:
    text = "We ask. [pause 2] " + numbered([[20, 20]])
    (sheet,) = pages_of(printed(Statement(text=text, slot_seconds=8.0)))
    lines = [line.strip() for line in sheet.splitlines() if line.strip()]
    assert any(line.startswith("We ask.") and line.endswith("pause 2 s") for line in lines)
    assert "Microphone off at 0:08" in lines


@pytest.mark.parametrize(("language", "told"), [("en", "by"), ("fr", "à"), ("es", "a"), ("ru", "к")])
def test_times_are_told_in_the_language_of_the_statement(printed: Printed, language: str, told: str) -> None:
    sheets = pages_of(printed(Statement(text=numbered([[25, 25]] * 3), language=language)))
    assert re.search(rf"^\s*{told} 0:\d\d\s+N\d\d\d", sheets[0], re.MULTILINE)


def test_the_reading_copy_is_accessible(printed: Printed, statement: Statement) -> None:
    text = f"## Head\n\nWe ask{{say: ahsk}}. [pause 2]\n\n{ARABIC}\n\n{numbered([[30, 700]])}"
    for date in ("2026-03-09", ""):
        pdf = printed(replace(statement, text=text, date=date, slot_seconds=30.0))
        assert findings(pdf, "ua1") == []
        assert (findings(pdf, "2a") == []) == bool(date)
        assert (b"pdfaid:part" in pdf) == bool(date)


def test_the_same_copy_gives_the_same_bytes(printed: Printed, statement: Statement) -> None:
    assert printed(statement) == printed(statement)


def test_a_preview_shows_every_page(catalogue: Catalogue, words: Words, press: Press) -> None:
    long = Statement(text=numbered([[40, 50]] * 6))
    copy = compose_reading_copy(long, catalogue, words, usual_speaking(long))
    pictures = preview(copy, press)
    assert len(pictures) == len(pages_of(render(copy, press))) > 2
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)


def test_a_character_that_no_font_shows_is_named(printed: Printed) -> None:
    with pytest.raises(MissingGlyph) as missing:
        printed(Statement(text="We thank you: 谢谢。"))
    assert missing.value.character == "谢"


@pytest.mark.parametrize(
    "text", ["#" * 3, '#set page(fill: red) #read("/etc/passwd")', "$x$ *[link](x)* \\ @label <tag>"]
)
def test_nothing_in_a_text_is_read_as_markup(printed: Printed, text: str) -> None:
    sheets = pages_of(printed(Statement(title=text, text=f"We ask {text}{{say: {text.replace('{', '')}}}.")))
    assert text.replace("\\ ", "")[:8] in sheets[0]
