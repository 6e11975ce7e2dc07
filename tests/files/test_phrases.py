"""Set phrases are read with every fault named, and a person's own come back as they were kept."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from statement_studio.domain.language import LANGUAGES
from statement_studio.domain.phrase import Phrase, PhraseGroup, places_in
from statement_studio.domain.spoken import read_text
from statement_studio.files.phrases import NAME, load_own_phrases, load_shipped_phrases, new_key, save_own_phrases
from statement_studio.files.problems import FileProblem

SHIPPED = Path(__file__).parents[2] / "resources" / "snippets"
OWN = Phrase("own_1", PhraseGroup.OTHER, "Mine: “so”", "One [a]\n\nTwo: #b", "m", is_hidden=True)


def test_every_language_of_the_united_nations_has_the_same_phrases() -> None:
    shipped = load_shipped_phrases(SHIPPED)
    assert set(shipped) == set(LANGUAGES)
    keys = {language: [phrase.key for phrase in phrases] for language, phrases in shipped.items()}
    assert all(each == keys["en"] for each in keys.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_shipped_phrases_are_spoken_and_have_names_and_abbreviations_of_their_own(language: str) -> None:
    phrases = load_shipped_phrases(SHIPPED)[language]
    assert len({p.name for p in phrases}) == len({p.abbreviation for p in phrases}) == len(phrases)
    assert all(sum(block.units for block in read_text(p.text, language)) > 0 for p in phrases)
    assert {p.group for p in phrases} == set(PhraseGroup) - {PhraseGroup.OTHER}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrase_has_the_same_open_places_in_every_language(language: str) -> None:
    shipped = load_shipped_phrases(SHIPPED)
    for ours, english in zip(shipped[language], shipped["en"], strict=True):
        assert len(places_in(ours.text)) == len(places_in(english.text)), ours.key


def test_own_phrases_come_back_as_they_were_kept(tmp_path: Path) -> None:
    kept = {"en": (OWN, replace(OWN, key="own_2", is_hidden=False)), "ar": (replace(OWN, text="نص [مكان]"),)}
    save_own_phrases(kept, tmp_path)
    assert load_own_phrases(tmp_path) == (kept, ())


def test_what_a_person_wrote_about_another_language_stays(tmp_path: Path) -> None:
    save_own_phrases({"en": (OWN,)}, tmp_path)
    path = tmp_path / NAME
    path.write_text(path.read_text(encoding="utf-8") + "# from Ana\nfr: []\n", encoding="utf-8")
    save_own_phrases({"en": (replace(OWN, name="Other"),), "fr": ()}, tmp_path)
    assert "# from Ana" in path.read_text(encoding="utf-8")


def test_without_a_file_there_are_none(tmp_path: Path) -> None:
    assert load_own_phrases(tmp_path) == ({}, ())


@pytest.mark.parametrize(
    "fault",
    [
        "en:\n  - id: a\n",
        "en:\n  - {id: a, name: b, text: c, group: songs}\n",
        "en:\n  - {id: a, name: b, text: c, abbreviation: x y}\n",
        "en:\n  - {id: a, name: b, text: c}\n  - {id: a, name: d, text: e}\n",
        "en:\n  - {id: a, name: b, text: c, tune: d}\n",
        f"en:\n  - {{id: a, name: b, text: {'c' * 5000}}}\n",
        "en: [",
    ],
)
def test_a_file_with_a_fault_is_a_problem_and_never_written_over(tmp_path: Path, fault: str) -> None:
    (tmp_path / NAME).write_text(fault, encoding="utf-8")
    phrases, problems = load_own_phrases(tmp_path)
    assert (dict(phrases), len(problems)) == ({}, 1)
    with pytest.raises(FileProblem):
        save_own_phrases({"en": (OWN,)}, tmp_path)
    assert (tmp_path / NAME).read_text(encoding="utf-8") == fault


def test_a_new_key_is_none_that_is_known() -> None:
    assert new_key([OWN, replace(OWN, key="own_3")]) == "own_2"
