"""Every field of the agenda shows one value and asks for exactly that one to change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import Delivery, Kind, Speaker, Statement
from statement_studio.ui.projects.agenda_panel import AgendaPanel

SPOKEN = Statement(
    title="Safe water",
    session="61",
    date="2026-03-09",
    item="3",
    segment="dialogue",
    topic="Special Rapporteur on water",
    chair="Mr. President",
    addressee="Madam Special Rapporteur",
    speaker=Speaker("ngo", "Open Rivers", "Amal Idris"),
)


class Desk:
    """Takes every edit and shows it again, as the window does."""

    def __init__(self, panel: AgendaPanel, statement: Statement) -> None:
        self.panel, self.statement = panel, statement
        self.edits: list[tuple[Statement, str]] = []
        panel.edit_requested.connect(self.edit)
        panel.show_details(statement)

    def edit(self, statement: Statement, words: str) -> None:
        self.edits.append((statement, words))
        self.statement = statement
        self.panel.show_details(statement)


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, catalogue: Catalogue) -> AgendaPanel:
    made = AgendaPanel(catalogue)
    qtbot.addWidget(made)
    made.resize(300, 860)
    made.show()
    return made


@pytest.fixture
def desk(panel: AgendaPanel) -> Desk:
    return Desk(panel, SPOKEN)


def enter(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def test_showing_a_statement_asks_for_nothing(desk: Desk) -> None:
    desk.panel.show_details(replace(SPOKEN, item="6", segment="", language="fr", kind=Kind.LETTER))
    desk.panel.show_details(SPOKEN)
    assert desk.edits == []


@pytest.mark.parametrize(
    ("field", "text", "changed"),
    [
        ("topic", "Water", lambda s: replace(s, topic="Water")),
        ("date", "2026-03-10", lambda s: replace(s, date="2026-03-10")),
        ("date", "", lambda s: replace(s, date="")),
        (
            "organisation",
            "Upland League",
            lambda s: replace(s, speaker=replace(s.speaker, organisation="Upland League")),
        ),
        ("speaker", "R. Oduya", lambda s: replace(s, speaker=replace(s.speaker, name="R. Oduya"))),
        ("slot", "1:20", lambda s: replace(s, slot_seconds=80)),
    ],
)
def test_a_line_changes_exactly_its_value(
    qtbot: QtBot, desk: Desk, field: str, text: str, changed: Callable[[Statement], Statement]
) -> None:
    line: QLineEdit = getattr(desk.panel, field)
    enter(qtbot, line, text)
    assert [statement for statement, _ in desk.edits] == [changed(SPOKEN)]
    assert line.accessibleName() in desk.edits[0][1]


@pytest.mark.parametrize(
    ("field", "changed"),
    [
        ("session", replace(SPOKEN, session="")),
        ("segment", replace(SPOKEN, segment="")),
        ("category", replace(SPOKEN, speaker=replace(SPOKEN.speaker, category="member_state"))),
        ("language", replace(SPOKEN, language="fr")),
        ("delivery", replace(SPOKEN, delivery=Delivery.VERBATIM)),
        ("body", replace(SPOKEN, body="sc", session="", item="", segment="")),
    ],
)
def test_a_box_changes_exactly_its_value_by_the_keyboard(
    qtbot: QtBot, desk: Desk, field: str, changed: Statement
) -> None:
    box: QComboBox = getattr(desk.panel, field)
    key = Qt.Key.Key_Up if field in ("session", "segment") else Qt.Key.Key_Down
    qtbot.keyClick(box, key)
    assert [statement for statement, _ in desk.edits] == [changed]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_form_of_address_can_be_chosen_or_written(qtbot: QtBot, desk: Desk) -> None:
    chair = desk.panel.chair
    qtbot.keyClick(chair, Qt.Key.Key_Down)
    assert desk.statement == replace(SPOKEN, chair="Madam President")
    line = desk.panel.addressee.lineEdit()
    assert line is not None
    enter(qtbot, line, "Members of the Working Group")
    assert desk.statement.addressee == "Members of the Working Group"
    assert len(desk.edits) == 2


def test_another_item_drops_a_segment_that_is_not_held_under_it(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.panel.item, Qt.Key.Key_Down)
    assert desk.statement == replace(SPOKEN, item="6", segment="")


def test_no_item_keeps_the_segment(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(desk.panel.item, Qt.Key.Key_Up)
    assert desk.statement == replace(SPOKEN, item="")


def test_the_same_value_again_is_no_change(qtbot: QtBot, desk: Desk) -> None:
    enter(qtbot, desk.panel.topic, SPOKEN.topic)
    enter(qtbot, desk.panel.date, SPOKEN.date)
    assert desk.edits == []


# What a file may hold


def test_what_the_catalogue_does_not_know_is_shown_as_such_and_kept(qtbot: QtBot, panel: AgendaPanel) -> None:
    strange = replace(
        SPOKEN, session="977", item="99", segment="crater", language="tlh", speaker=Speaker("astronaut", "Open Rivers")
    )
    desk = Desk(panel, strange)
    for box, value in {
        panel.session: "977",
        panel.item: "99",
        panel.segment: "crater",
        panel.category: "astronaut",
        panel.language: "tlh",
    }.items():
        assert box.currentText() == f"{value} (not in the catalogue)"
    enter(qtbot, panel.topic, "Water")
    assert desk.edits[0][0] == replace(strange, topic="Water")


def test_a_body_that_the_catalogue_does_not_know_is_kept(panel: AgendaPanel) -> None:
    panel.show_details(replace(SPOKEN, body="moon"))
    assert panel.body.currentText() == "moon (not in the catalogue)"
    assert panel.item.currentText() == "3 (not in the catalogue)"


def test_a_name_that_looks_like_markup_stays_a_name(panel: AgendaPanel) -> None:
    panel.show_details(replace(SPOKEN, item="<img src='file:///x'>"))
    assert "&lt;img" in panel.item.toolTip()


# What is refused


@pytest.mark.parametrize(
    ("field", "text"), [("date", "9 March"), ("date", "2026-02-30"), ("slot", "soon"), ("slot", "0:00")]
)
def test_a_wrong_date_or_slot_is_refused_with_words_and_the_value_is_kept(
    qtbot: QtBot, desk: Desk, field: str, text: str
) -> None:
    enter(qtbot, getattr(desk.panel, field), text)
    assert desk.edits == []
    assert text in desk.panel.trouble.text()
    assert desk.panel.trouble.isVisible()


def test_the_refusal_stands_right_beneath_its_field(qtbot: QtBot, desk: Desk) -> None:
    for field, following in ((desk.panel.date, desk.panel.organisation), (desk.panel.slot, desk.panel.date)):
        enter(qtbot, field, "soon")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        assert field.y() < desk.panel.trouble.y() < following.y()


def test_a_right_value_takes_the_refusal_back(qtbot: QtBot, desk: Desk) -> None:
    enter(qtbot, desk.panel.date, "soon")
    enter(qtbot, desk.panel.date, "2026-03-11")
    assert desk.statement.date == "2026-03-11"
    assert not desk.panel.trouble.isVisible()


def test_a_refusal_goes_with_the_text_it_was_about(qtbot: QtBot, desk: Desk) -> None:
    enter(qtbot, desk.panel.date, "soon")
    enter(qtbot, desk.panel.topic, "Water")
    assert desk.panel.date.text() == SPOKEN.date
    assert not desk.panel.trouble.isVisible()


def test_an_emptied_slot_is_the_catalogues_again(qtbot: QtBot, panel: AgendaPanel) -> None:
    desk = Desk(panel, replace(SPOKEN, slot_seconds=80))
    assert panel.slot.text() == "1:20"
    enter(qtbot, panel.slot, "")
    assert desk.statement == SPOKEN
    assert panel.slot.placeholderText() == "1:30"


# The limit and its source


def test_a_certain_limit_shows_its_source_and_date(desk: Desk) -> None:
    assert desk.panel.slot.placeholderText() == "1:30"
    assert desk.panel.slot_source.text() == "Rules of the Council, page 3 (as of 2026-01-01)"
    assert desk.panel.slot_source.property("role") == "small"


@pytest.mark.parametrize("category", ["member_state", "observer"])
def test_a_doubtful_limit_asks_to_confirm_it_with_the_secretariat(panel: AgendaPanel, category: str) -> None:
    panel.show_details(replace(SPOKEN, speaker=Speaker(category)))
    assert "please confirm with the secretariat" in panel.slot_source.text()
    assert panel.slot_source.text().startswith("⚠ ")
    assert panel.slot_source.property("role") == "warning"


def test_where_no_limit_is_known_the_panel_says_so(panel: AgendaPanel) -> None:
    panel.show_details(replace(SPOKEN, item="6", segment="adoption"))
    assert panel.slot.placeholderText() == "no limit known"
    assert "ask the secretariat" in panel.slot_source.text()


# Kinds


def test_a_letter_shows_its_date_and_hides_what_belongs_to_a_slot(panel: AgendaPanel) -> None:
    panel.show_details(replace(SPOKEN, kind=Kind.LETTER, as_of="2026-01-01"))
    assert panel.as_of.isVisible()
    assert panel.as_of.text() == "2026-01-01"
    hidden = (panel.session, panel.item, panel.segment, panel.category, panel.slot, panel.slot_source, panel.speaker)
    assert not any(field.isVisible() for field in (*hidden, panel.chair, panel.delivery))
    assert panel.addressee.accessibleName() == "To"
    panel.show_details(SPOKEN)
    assert panel.slot.isVisible()
    assert not panel.as_of.isVisible()
    assert panel.addressee.accessibleName() == "Dialogue with"


def test_the_date_of_a_letter_can_be_changed(qtbot: QtBot, panel: AgendaPanel) -> None:
    letter = replace(SPOKEN, kind=Kind.LETTER)
    desk = Desk(panel, letter)
    enter(qtbot, panel.as_of, "2026-02-01")
    assert desk.statement == replace(letter, as_of="2026-02-01")
    enter(qtbot, panel.as_of, "soon")
    assert desk.statement.as_of == "2026-02-01"


def test_the_wheel_changes_no_box(desk: Desk) -> None:
    for box in desk.panel.findChildren(QComboBox):
        box.setFocus()
        event = QWheelEvent(
            QPointF(5, 5),
            QPointF(box.mapToGlobal(QPoint(5, 5))),
            QPoint(0, -120),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(box, event)
    assert desk.edits == []


def test_a_cursor_in_a_line_is_not_disturbed_by_what_is_shown_again(qtbot: QtBot, desk: Desk) -> None:
    desk.panel.topic.setCursorPosition(4)
    desk.panel.show_details(SPOKEN)
    assert desk.panel.topic.cursorPosition() == 4


def test_nothing_is_wider_than_the_panel(panel: AgendaPanel) -> None:
    long = "International Federation of Associations for the Protection of Community Water Monitors " * 3
    panel.show_details(replace(SPOKEN, topic=long, item=long, chair=long, speaker=Speaker(long, long, long)))
    inside = panel.widget()
    assert inside is not None
    assert inside.width() <= panel.viewport().width()
