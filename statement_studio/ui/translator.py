"""The language of the window: its own words, Qt's, and how dates and figures are written."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_LANGUAGE = ("Translator", "language")
"""What a translator is asked for its own language."""
_WRITTEN_IN = "en"


class Translator(QTranslator):
    """Says what is translated; for all else Qt says the English words."""

    def __init__(self, translations: Mapping[tuple[str, str], str], language: str = _WRITTEN_IN) -> None:
        super().__init__()
        self._translations = {**translations, _LANGUAGE: language} if translations else translations

    def isEmpty(self) -> bool:
        return not self._translations

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's name
        disambiguation: str | None = None,  # noqa: ARG002
        n: int = -1,  # noqa: ARG002
    ) -> str | None:
        return self._translations.get((context, sourceText))


def speak(application: QCoreApplication, language: str, translations: Mapping[tuple[str, str], str]) -> None:
    """Let every window that is made from now on speak a language (`fr`)."""
    own, of_qt = Translator(translations, language), QTranslator(application)
    own.setParent(application)
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    application.installTranslator(own)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(language) else QLocale(language))


def window_language() -> str:
    """Return the language that the window speaks (`fr`): what has a name in it is called by that."""
    told = QCoreApplication.translate(*_LANGUAGE)
    return _WRITTEN_IN if told == _LANGUAGE[1] else told
