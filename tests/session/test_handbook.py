"""The help is found by its words, wherever they stand and however they are written."""

from __future__ import annotations

from pathlib import Path

from statement_studio.session.handbook import Handbook, HelpPage, search

PAGES = (
    HelpPage("10-a.md", "Saving", "# Saving\n\nEvery **save** is kept. A copy, too."),
    HelpPage("20-b.md", "Copies", "# Copies\n\nLe café: make a copy, hand the copy over."),
)


def test_pages_with_every_word_are_found_the_one_with_it_in_its_title_first() -> None:
    assert [each.page.name for each in search(PAGES, "cop")] == ["20-b.md", "10-a.md"]
    assert [each.page.name for each in search(PAGES, "copy save")] == ["10-a.md"]
    assert search(PAGES, "nowhere") == ()
    assert search(PAGES, "  ") == ()


def test_accents_and_capitals_do_not_count() -> None:
    assert [each.page.name for each in search(PAGES, "CAFE")] == ["20-b.md"]


def test_the_kind_of_an_apostrophe_or_a_space_does_not_count() -> None:
    page = HelpPage("10-a.md", "L’ordre du jour", "# L’ordre du jour\n\nEnregistrer\u202f: l’essai est conservé.")
    found = search((page,), "l'ordre conserve")
    assert [each.page for each in found] == [page]
    assert search((page,), "l'essai")[0].around == "Enregistrer\u202f: l’essai est conservé."


def test_the_words_around_are_shown_without_the_signs_of_markdown() -> None:
    found = search(PAGES, "kept")[0]
    assert found.around == "Every save is kept. A copy, too."
    assert found.times == 1


def test_long_lines_are_shortened_around_what_was_found() -> None:
    page = HelpPage("10-a.md", "A", "word " * 40 + "needle" + " word" * 40)
    around = search((page,), "needle")[0].around
    assert around.startswith("…")
    assert around.endswith("…")
    assert "needle" in around
    assert len(around) < 120


def test_the_shipped_help_and_the_licence_of_the_fonts_are_there() -> None:
    book = Handbook(Path(__file__).parents[2] / "resources", "en")
    assert book.pages[0].name == "10-begin.md"
    assert "SIL Open Font License" in book.licence_of_fonts
    assert book.version


def test_the_help_is_read_and_searched_in_the_language_of_the_window() -> None:
    resources = Path(__file__).parents[2] / "resources"
    english, french = (Handbook(resources, language).pages for language in ("en", "fr"))
    assert [page.name for page in french] == [page.name for page in english]
    assert [page.title for page in french if page.title in {each.title for each in english}] == []
    assert search(french, "dechiffre") == ()
    assert search(french, "chiffree phrase secrete")[0].page.name == "71-with-others.md"
