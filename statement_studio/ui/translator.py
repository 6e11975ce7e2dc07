"""The language of the window: its own words, Qt's, the names of keys, and how dates and figures are written."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

_LANGUAGE = ("Translator", "language")
"""What a translator is asked for its own language."""
_WRITTEN_IN = "en"
_OF_QT = "QShortcut"
_KEYS: Final = MappingProxyType(
    {
        (_OF_QT, "PgUp"): "Page Up",
        (_OF_QT, "PgDown"): "Page Down",
        (_OF_QT, "Del"): "Delete",
        (_OF_QT, "Ins"): "Insert",
    }
)
"""What stands on English keyboards where Qt has short names; its words for other languages are those of keyboards."""


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
    own, keys, of_qt = Translator(translations, language), Translator(_KEYS), QTranslator(application)
    for each in (own, keys):
        each.setParent(application)
    application.installTranslator(keys)  # the first one is asked last
    if of_qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(of_qt)
    application.installTranslator(own)
    system = QLocale.system()
    QLocale.setDefault(system if system.name().startswith(language) else QLocale(language))


def window_language() -> str:
    """Return the language that the window speaks (`fr`): what has a name in it is called by that."""
    told = QCoreApplication.translate(*_LANGUAGE)
    return _WRITTEN_IN if told == _LANGUAGE[1] else told
