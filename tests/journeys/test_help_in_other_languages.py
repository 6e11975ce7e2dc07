"""In the real window: who reads French or Spanish has the help in it, with the words and keys of the menus."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import statement_studio
from statement_studio.app import _speak
from statement_studio.files.places import Places, find_places
from statement_studio.files.preferences import Preferences, save_preferences
from statement_studio.session.handbook import Handbook
from statement_studio.session.taste import Taste
from statement_studio.ui.guide.help_window import HelpWindow
from statement_studio.ui.window import Window

KEY = Qt.Key


MakeRoom = Any
Open = Callable[[str], Window]


@pytest.fixture
def places(home: Path) -> Places:
    return find_places(Path(statement_studio.__file__).parent, {"XDG_CONFIG_HOME": str(home / ".config")}, home)


@pytest.fixture
def silent_again(qapp: QApplication) -> Iterator[QApplication]:
    """Let the window speak English afterwards as before."""
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def open_in(silent_again: QApplication, places: Places, make_room: MakeRoom) -> Open:
    """Return what opens the window for somebody who chose a language."""

    def opened(language: str) -> Window:
        save_preferences(Preferences(language=language), places.settings)
        window: Window = make_room(_speak(silent_again, taste_of(places), places)).window
        return window

    return opened


def taste_of(places: Places) -> Taste:
    return Taste(places.settings, places.resources / "themes")


def help_of(window: Window, page: str = "") -> HelpWindow:
    window.guidance.show_help(page)
    shown = window.guidance.help_window
    assert shown is not None
    return shown


def test_the_help_is_in_the_chosen_language_and_searched_in_it(open_in: Open, qtbot: QtBot) -> None:
    shown = help_of(open_in("fr"))
    assert shown.contents.item(0).text() == "Pour commencer"
    assert "Rien ne quitte cet ordinateur" in shown.view.toPlainText()
    qtbot.keyClicks(shown.search, "phrase secrete l'envoi")
    assert shown.contents.count() == 0
    shown.search.clear()
    qtbot.keyClicks(shown.search, "phrase secrete")
    qtbot.keyClick(shown.search, KEY.Key_Return)
    assert shown.page == "71-with-others.md"
    assert shown.view.textCursor().selectedText() == "phrase"
    shown.close()


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("fr", ("Ctrl+Maj+P", "Échap", "Espace", "Ctrl+Page suiv", "Début", "Suppr")),
        ("es", ("Control+Mayúsculas+P", "Escape", "Espacio", "Control+Av Pág", "Inicio", "Suprimir")),
    ],
)
def test_keys_are_called_as_in_the_menus(open_in: Open, language: str, keys: tuple[str, ...]) -> None:
    window = open_in(language)
    assert keys[0] in window.commands["palette"].toolTip()
    pages = {page.name: page.text for page in window.guidance._pages()}
    assert f"`{keys[0]}`" in pages["10-begin.md"]
    assert [key for key in keys[1:] if f"`{key}`" not in pages["16-rehearse.md"]] == []
    left = re.compile(r"`[^`]*\b(?:Shift|Space|Enter|Up|Page Down|PgDown|Home|Delete)\b[^`]*`")
    assert [name for name, text in pages.items() if left.search(text)] == []


def test_in_english_keys_are_called_as_they_were_written(open_in: Open) -> None:
    """That is as keyboards have it, in the list of all keys as well."""
    window = open_in("en")
    written = Handbook(Path(statement_studio.__file__).parents[1] / "resources", "en").pages
    pages = window.guidance._pages()
    assert [page for page in written if page.name != "80-keys.md"] == [p for p in pages if p.name != "80-keys.md"]
    told = next(page.text for page in pages if page.name == "80-keys.md")
    assert "`Page Down, Right`" in told
    assert "Pg" not in told


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_command_and_every_link_is_there_in_each_language(open_in: Open, language: str) -> None:
    window = open_in(language)
    shown = help_of(window)
    pages = window.guidance._pages()
    told = re.sub(r"\\(.)", r"\1", "\n".join(page.text for page in pages))
    assert [command.words for command in window.commands if command.words not in told] == []
    for page in pages:
        shown.show_page(page.name)
        assert shown.page == page.name
        assert page.title in shown.view.toPlainText()
    shown.close()


def test_where_the_words_of_a_language_cannot_be_read_the_help_is_english_as_the_window(
    silent_again: QApplication, places: Places, tmp_path: Path
) -> None:
    save_preferences(Preferences(language="fr"), places.settings)
    assert _speak(silent_again, taste_of(places), places) == "fr"
    (tmp_path / "i18n").mkdir()
    shutil.copy(places.resources / "i18n" / "statement_studio_es.ts", tmp_path / "i18n")
    assert _speak(silent_again, taste_of(places), replace(places, resources=tmp_path)) == "en"
