"""In the real window: who reads French or Spanish finds bodies, items, debates, speakers and templates in it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QMimeData, QPointF, Qt, QTranslator, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Kind, Speaker
from statement_studio.files.catalogue import load
from statement_studio.files.project import load as load_project
from statement_studio.files.translations import load_translations
from statement_studio.ui.translator import speak

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
RESOURCES = Path(__file__).parents[2] / "resources"
OpenIn = Callable[[str], Room]


@pytest.fixture
def open_in(qapp: QApplication, make_room: Callable[..., Room]) -> Iterator[OpenIn]:
    """Return what opens a window that speaks a language."""
    before = QLocale()

    def opened(language: str) -> Room:
        speak(qapp, language, load_translations(RESOURCES / "i18n", language))
        return make_room(language)

    yield opened
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def at_sample(room: Room, name: str, tmp_path: Path) -> Room:
    """Return the room with a sample laid open at its agenda."""
    shutil.copytree(room.places.samples / name, tmp_path / name)
    assert room.window.open_project(tmp_path / name)
    room.window.commands["agenda"].trigger()
    return room


def entries(box: QComboBox) -> list[str]:
    return [box.itemText(place) for place in range(box.count())]


def is_whole(label: QLabel) -> bool:
    return label.height() >= label.heightForWidth(label.width())


def english_names() -> set[str]:
    """Return every English name of the shipped catalogue."""
    catalogue, _ = load(RESOURCES / "catalogue", None)
    names = {category.label for category in catalogue.categories}
    for body in catalogue.bodies:
        names |= {body.name, *(segment.label for segment in body.segments), *(item.title for item in body.items)}
        names |= {session.label for session in body.sessions} | {session.label for session in body.special_sessions}
    return names


@pytest.mark.parametrize(
    ("language", "place", "source"),
    [
        (
            "fr",
            (
                "Conseil des droits de l’homme, 63e session",
                "Point 4",
                "Dialogue interactif, Human rights in Ostrania",
                "ONG dotée du statut consultatif, 1:30",
            ),
            "Annonce faite à la présidence, 5e séance de la 63e session, 9 septembre 2026",
        ),
        (
            "es",
            (
                "Consejo de Derechos Humanos, 63.er período de sesiones",
                "Tema 4",
                "Diálogo interactivo, Human rights in Ostrania",
                "ONG reconocida como entidad consultiva, 1:30",
            ),
            "Anuncio de la presidencia, 5.ª sesión del 63.er período de sesiones, 9 de septiembre de 2026",
        ),
        (
            "en",
            (
                "Human Rights Council, 63rd session",
                "Item 4",
                "Interactive dialogue, Human rights in Ostrania",
                "NGO in consultative status, 1:30",
            ),
            "Announcement by the chair, 5th meeting of the 63rd session, 9 September 2026",
        ),
    ],
    ids=["fr", "es", "en"],
)
def test_the_head_of_the_window_and_the_slot_are_told_in_its_language(
    open_in: OpenIn, tmp_path: Path, language: str, place: tuple[str, ...], source: str
) -> None:
    workspace = at_sample(open_in(language), "joint_dialogue_ostrania", tmp_path).window.workspace
    assert "  ·  ".join(place) in workspace.header.place.accessibleName()
    assert workspace.agenda.slot_source.text().startswith(source)


@pytest.mark.parametrize("language", ["fr", "es"])
def test_every_choice_of_the_agenda_is_in_the_language_of_the_window(
    open_in: OpenIn, tmp_path: Path, language: str
) -> None:
    room = at_sample(open_in(language), "joint_dialogue_ostrania", tmp_path)
    desk, agenda = room.window._desk, room.window.workspace.agenda
    english = english_names()
    for body in desk.catalogue.bodies:
        for item in ("", *(item.number for item in body.items)):
            agenda.show_details(replace(desk.details, body=body.id, session="", item=item, segment=""))
            for box in (agenda.body, agenda.session, agenda.item, agenda.segment, agenda.category):
                shown = entries(box)  # an item stands after its number, a session before its dates
                parts = {text.partition(". ")[2] for text in shown} | {text.partition(", ")[0] for text in shown}
                assert {*shown, *parts} & english == set(), body.id
    agenda.show_details(desk.details)
    assert agenda.item.currentText().startswith("4. ")


def test_the_president_and_what_is_known_of_a_limit_are_told_in_french(open_in: OpenIn, tmp_path: Path) -> None:
    room = at_sample(open_in("fr"), "upr_outcome_veronda", tmp_path)
    agenda = room.window.workspace.agenda
    assert agenda.session.currentText().startswith("63e session, 2026-09-07")
    assert "(Indonésie)" in agenda.session.currentText()
    assert "Annoncé pour toutes les autres parties prenantes" in agenda.slot_source.toolTip()
    details = room.window._desk.details
    agenda.show_details(replace(details, speaker=Speaker("un_igo")))
    assert "à confirmer auprès du secrétariat" in agenda.slot_source.text()
    agenda.show_details(replace(details, session="S-37", segment="special_session"))
    assert agenda.session.currentText() == (
        "37e session extraordinaire, 2025-02-07, Est de la République démocratique du Congo"
    )
    assert "aucune source publiée trouvée (" in agenda.slot_source.text()


@pytest.mark.parametrize("language", ["fr", "es"])
def test_the_cards_of_the_first_page_say_in_its_language_what_they_make(open_in: OpenIn, language: str) -> None:
    room = open_in(language)
    welcome = room.window.welcome
    for template, card in zip(room.window.filing._shelf.templates, welcome.template_buttons, strict=True):
        shown = [label.text() for label in card.findChildren(QLabel)]
        assert shown == [template.labels[language], template.abouts[language]]
        assert (card.accessibleName(), card.accessibleDescription()) == (shown[0], shown[1])


@pytest.mark.parametrize("language", ["fr", "es"])
@pytest.mark.parametrize("width", [900, 1280])
def test_no_words_of_a_card_are_cut_off(open_in: OpenIn, language: str, width: int, qtbot: QtBot) -> None:
    room = open_in(language)
    room.window.resize(width, 600)
    for card in room.window.welcome.template_buttons:
        for label in card.findChildren(QLabel):
            qtbot.waitUntil(partial(is_whole, label))
            assert card.rect().contains(label.geometry())


@pytest.mark.parametrize(
    ("language", "opening", "chair"),
    [
        ("fr", "Monsieur le Président, Madame la Rapporteuse spéciale,", "Monsieur le Président"),
        ("es", "Señor Presidente, Señora Relatora Especial:", "Señor Presidente"),
        ("en", "Mr. President, Madam Special Rapporteur,", "Mr. President"),
    ],
    ids=["fr", "es", "en"],
)
def test_a_new_statement_begins_in_the_language_of_the_window(
    open_in: OpenIn, language: str, opening: str, chair: str, qtbot: QtBot
) -> None:
    room = open_in(language)
    qtbot.mouseClick(room.window.welcome.template_buttons[0], Qt.MouseButton.LeftButton)
    begun = room.window._desk.current
    assert (begun.language, begun.chair) == (language, chair)
    assert begun.text.startswith(opening + "\n\n")
    assert begun.session == room.window._desk.catalogue.body("hrc").session_on("9999-12-31").number


def test_a_letter_begins_in_the_language_of_the_window_too(open_in: OpenIn, qtbot: QtBot) -> None:
    room = open_in("fr")
    qtbot.mouseClick(room.window.welcome.template_buttons[3], Qt.MouseButton.LeftButton)
    begun = room.window._desk.current
    assert (begun.kind, begun.language, begun.addressee) == (Kind.LETTER, "fr", "Excellences")
    assert room.window.workspace.header.place.accessibleName().count("Lettre ouverte  ·  Excellences") == 1


def test_a_text_that_is_dropped_keeps_its_language_whatever_the_window_speaks(open_in: OpenIn, tmp_path: Path) -> None:
    room = open_in("fr")
    path = tmp_path / "speech.txt"
    path.write_text("Mr. President, we thank you for the report and call on the State to act.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    room.window.dropEvent(QDropEvent(QPointF(10, 10), copy, data, button, keys))
    assert room.window._desk.current.language == "en"


def test_a_project_is_the_same_file_in_every_language_of_the_window(open_in: OpenIn, tmp_path: Path) -> None:
    room = at_sample(open_in("es"), "joint_dialogue_ostrania", tmp_path)
    folder = tmp_path / "joint_dialogue_ostrania"
    before = load_project(folder).statement
    room.window.workspace.agenda.edit_requested.emit(replace(room.window._desk.details, topic="Other"), "Topic")
    room.window.commands["save"].trigger()
    assert load_project(folder).statement == replace(before, topic="Other")
