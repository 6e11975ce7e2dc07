"""The window's words in other languages are all there, with the places to fill in, and a broken file is told."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from statement_studio.files.problems import FileProblem
from statement_studio.files.translations import LANGUAGES, language_of, load_translations

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "resources" / "i18n"


@pytest.mark.parametrize(
    ("chosen", "system", "spoken"),
    [("", "fr_CH", "fr"), ("", "de_DE", "en"), ("es", "fr_FR", "es"), ("xx", "es_MX", "es"), ("", "C", "en")],
)
def test_the_person_s_choice_comes_before_the_system_s(chosen: str, system: str, spoken: str) -> None:
    assert language_of(chosen, system) == spoken


def test_english_needs_no_file(tmp_path: Path) -> None:
    assert load_translations(tmp_path, "en") == {}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_a_shipped_language_has_words(language: str) -> None:
    assert len(load_translations(FOLDER, language)) > 500


def test_every_word_of_the_window_is_translated() -> None:
    script = ROOT / ".ci" / "translate"
    done = subprocess.run([sys.executable, script, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_broken_file_is_told_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "statement_studio_fr.ts").write_text("<TS>\n<context>\n</TS>", encoding="utf-8")
    with pytest.raises(FileProblem, match="line 3"):
        load_translations(tmp_path, "fr")


def test_what_is_not_translated_yet_is_left_out(tmp_path: Path) -> None:
    words = "<message><source>{}</source><translation>{}</translation></message>"
    body = words.format("Save", "Enregistrer") + words.format("Close", "")
    (tmp_path / "statement_studio_fr.ts").write_text(f"<TS><context><name>Window</name>{body}</context></TS>")
    assert load_translations(tmp_path, "fr") == {("Window", "Save"): "Enregistrer"}
