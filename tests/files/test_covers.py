"""The first page tells of templates and samples what they tell of themselves, without reading them whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from statement_studio.files.covers import load_covers, load_sample_titles
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import load
from statement_studio.files.templates import load_templates

ROOT = Path(__file__).parents[2]
TEMPLATES, SAMPLES = ROOT / "resources" / "templates" / "statements", ROOT / "sample_statements"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_covers_are_those_of_the_templates_in_their_order(language: str) -> None:
    told = [(cover.id, cover.label, cover.about) for cover in load_covers(TEMPLATES, language)]
    assert told == [(t.id, t.label_in(language), t.about_in(language)) for t in load_templates(TEMPLATES)]


def test_the_titles_of_the_samples_are_those_of_the_projects() -> None:
    found = load_sample_titles(SAMPLES)
    assert found == tuple((folder, load(folder).statement.title) for folder in sorted(SAMPLES.iterdir()))
    assert len(found) > 1


def test_a_sample_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    for name, header in (("broken", "title: [unclosed"), ("untold", "body: hrc\n"), ("whole", "title: Water\n")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "statement.yaml").write_text(header)
    (tmp_path / "empty").mkdir()
    assert load_sample_titles(tmp_path) == ((tmp_path / "whole", "Water"),)
    assert load_sample_titles(tmp_path / "nowhere") == ()


def test_a_template_with_a_fault_is_told(tmp_path: Path) -> None:
    (tmp_path / "one.yaml").write_text("id: one\nposition: 1\nlabel: One\n")
    with pytest.raises(FileProblem):
        load_covers(tmp_path, "en")
