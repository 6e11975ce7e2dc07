"""The passages that a speaker reads aloud once: long enough to learn a pace from, and full of what statements hold."""

import re
from pathlib import Path

import pytest

from statement_studio.domain.estimate import tally
from statement_studio.domain.language import LANGUAGES, guess_language
from statement_studio.domain.markup import SpanKind, spans, split_paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.spoken import read_text
from statement_studio.files.calibration import load_passage
from statement_studio.files.problems import FileProblem

RESOURCES = Path(__file__).parents[2] / "resources"

PER_CENT = re.compile(r"\d+(?:[ \u00a0]?%|[ \u00a0](?:per cent|процентов|في المائة))")
# Arabic and Chinese write no acronyms in capitals: what they shorten is a name of its own.
ACRONYM = re.compile(r"\b[A-ZА-Я]{3,}|اليونسكو|教科文组织")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def passage(language: str) -> str:
    return load_passage(RESOURCES, language)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """Return the folder of passages inside resources of the test's own."""
    (tmp_path / "calibration").mkdir()
    return tmp_path / "calibration"


def test_a_passage_takes_60_to_90_seconds_at_the_usual_pace(passage: str, language: str) -> None:
    assert 60 <= tally(read_text(passage, language), usual_pace(language)).seconds <= 90


def test_a_passage_is_written_in_its_language(passage: str, language: str) -> None:
    assert guess_language(passage, default="none") == language


def test_a_passage_is_a_salutation_three_paragraphs_and_thanks(passage: str) -> None:
    paragraphs = split_paragraphs(passage)
    assert len(paragraphs) == 5
    assert all(paragraph == paragraph.strip() and "\n" not in paragraph for paragraph in paragraphs)
    assert max(len(paragraphs[0]), len(paragraphs[-1])) < 30 < min(len(paragraph) for paragraph in paragraphs[1:4])


def test_every_character_of_a_passage_is_spoken(passage: str) -> None:
    kinds = {span.kind for paragraph in split_paragraphs(passage) for span in spans(paragraph)[0]}
    assert kinds == {SpanKind.TEXT}


def test_a_passage_holds_figures_a_year_a_percentage_and_an_acronym(passage: str) -> None:
    assert len(re.findall(r"\d+(?:[.,\u202f]\d{3})?", passage)) >= 4
    assert "1960" in passage
    assert PER_CENT.search(passage)
    assert ACRONYM.search(passage)


@pytest.mark.parametrize("other", ["de", "", "../calibration/fr", "en\0"])
def test_a_language_without_a_passage_gets_the_english_one(other: str) -> None:
    assert load_passage(RESOURCES, other) == load_passage(RESOURCES, "en")


def test_a_passage_has_one_kind_of_line_end_and_none_last(own: Path) -> None:
    (own / "fr.md").write_bytes("\ufeffMonsieur,\r\n\r\nMerci.\r\n\r\n".encode())
    assert load_passage(own.parent, "fr") == "Monsieur,\n\nMerci."


def test_resources_without_any_passage_are_a_problem_that_names_the_english_file(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="missing") as raised:
        load_passage(tmp_path, "fr")
    assert raised.value.path == tmp_path / "calibration" / "en.md"


def test_a_passage_that_is_not_utf_8_is_a_problem_with_its_line(own: Path) -> None:
    (own / "es.md").write_bytes("Señor Presidente:\n\nEl año".encode("latin-1"))
    with pytest.raises(FileProblem, match="UTF-8") as raised:
        load_passage(own.parent, "es")
    assert (raised.value.path, raised.value.line) == (own / "es.md", 1)


def test_a_folder_in_place_of_a_passage_is_a_problem(own: Path) -> None:
    (own / "ru.md").mkdir()
    with pytest.raises(FileProblem) as raised:
        load_passage(own.parent, "ru")
    assert raised.value.path == own / "ru.md"
