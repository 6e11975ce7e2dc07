"""A window that speaks another language says what is translated, and the rest in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from statement_studio.ui.translator import Translator, speak, window_language


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_words_are_said_in_the_context_they_stand_in(spoken: QApplication) -> None:
    speak(spoken, "fr", {("Window", "Save"): "Enregistrer"})
    assert QCoreApplication.translate("Window", "Save") == "Enregistrer"
    assert QCoreApplication.translate("Editor", "Save") == "Save"
    assert QCoreApplication.translate("Window", "Close") == "Close"


def test_dates_and_figures_follow(spoken: QApplication) -> None:
    speak(spoken, "es", {})
    assert QLocale().language() is QLocale.Language.Spanish


def test_the_buttons_of_qt_follow(spoken: QApplication) -> None:
    speak(spoken, "fr", {})
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


@pytest.mark.parametrize(
    ("language", "called"),
    [
        ("en", ["Page Up", "Ctrl+Page Down", "Home", "Delete", "Insert"]),
        ("fr", ["Page préc", "Ctrl+Page suiv", "Début", "Suppr", "Inser"]),
        ("es", ["Re Pág", "Control+Av Pág", "Inicio", "Suprimir", "Insertar"]),
    ],
)
def test_keys_are_called_as_keyboards_call_them(spoken: QApplication, language: str, called: list[str]) -> None:
    speak(spoken, language, {})
    keys = [QKeySequence(key) for key in ("PgUp", "Ctrl+PgDown", "Home", "Del", "Ins")]
    assert [key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys] == called
    assert [QKeySequence(name) for name in called] == keys


def test_without_words_it_is_empty() -> None:
    assert Translator({}).isEmpty()
    assert not Translator({("Window", "Save"): "Guardar"}).isEmpty()


def test_it_tells_which_language_the_window_speaks(spoken: QApplication) -> None:
    assert window_language() == "en"
    speak(spoken, "fr", {("Window", "Save"): "Enregistrer"})
    assert window_language() == "fr"
    for translator in spoken.findChildren(Translator):
        spoken.removeTranslator(translator)
    assert window_language() == "en"


def test_without_words_of_a_language_it_speaks_english(spoken: QApplication) -> None:
    speak(spoken, "es", {})
    assert window_language() == "en"
