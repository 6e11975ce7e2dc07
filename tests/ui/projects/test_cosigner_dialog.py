"""The form for one co-signer gives back what was entered and keeps what it does not know."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import ConsultativeStatus, CoSigner, CoSignerKind, CoSignerStatus
from statement_studio.ui.projects.cosigner_dialog import CoSignerDialog

RIVERS = CoSigner(
    "Open Rivers Network",
    acronym="ORN",
    country="Ostrania",
    status=CoSignerStatus.CONFIRMED,
    consultative_status=ConsultativeStatus.SPECIAL,
    extra=(("phone", "12"),),
)
JUDGE = CoSigner("Amal Idris", CoSignerKind.PERSON, role="former judge", country="Veronda")


def opened(qtbot: QtBot, cosigner: CoSigner | None) -> CoSignerDialog:
    dialog = CoSignerDialog(cosigner)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.mark.parametrize("cosigner", [RIVERS, JUDGE, replace(JUDGE, is_confidential=True)])
def test_a_form_left_as_it_is_gives_the_same_co_signer(qtbot: QtBot, dressed: QApplication, cosigner: CoSigner) -> None:
    assert opened(qtbot, cosigner).cosigner() == cosigner


def test_a_new_co_signer_is_an_organisation_that_was_asked(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, None)
    qtbot.keyClicks(dialog.name, "  Upland League ")
    assert dialog.cosigner() == CoSigner("Upland League")


def test_without_a_name_there_is_nothing_to_accept(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, None)
    accept = dialog._buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not accept.isEnabled()
    qtbot.keyClicks(dialog.name, "  ")
    assert not accept.isEnabled()
    qtbot.keyClicks(dialog.name, "Upland League")
    assert accept.isEnabled()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_thinks_better_of_it(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, RIVERS)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert not dialog.isVisible()


def test_a_person_has_a_role_and_an_organisation_a_standing(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, RIVERS)
    assert (dialog.role.isVisible(), dialog.acronym.isVisible(), dialog.standing.isVisible()) == (False, True, True)
    qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
    assert (dialog.role.isVisible(), dialog.acronym.isVisible(), dialog.standing.isVisible()) == (True, False, False)


def test_a_person_never_signs_with_the_standing_of_an_organisation(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, RIVERS)
    qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
    expected = replace(RIVERS, kind=CoSignerKind.PERSON, acronym="", consultative_status=ConsultativeStatus.UNKNOWN)
    assert dialog.cosigner() == expected


def test_status_and_standing_are_chosen_by_the_keyboard(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, RIVERS)
    qtbot.keyClick(dialog.status, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.standing, Qt.Key.Key_Down)
    changed = dialog.cosigner()
    assert changed.status is CoSignerStatus.DECLINED
    assert changed.consultative_status is ConsultativeStatus.ROSTER


def test_the_space_key_makes_a_co_signer_confidential(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, RIVERS)
    assert dialog.confidential.text().replace("&", "") == "Confidential: named in no export"
    assert "counted" in dialog.confidential.toolTip()
    assert dialog.confidential.accessibleDescription() == dialog.confidential.toolTip()
    qtbot.keyClick(dialog.confidential, Qt.Key.Key_Space)
    assert dialog.cosigner() == replace(RIVERS, is_confidential=True)


def test_a_long_value_shows_its_beginning(qtbot: QtBot, dressed: QApplication) -> None:
    dialog = opened(qtbot, replace(JUDGE, role="former judge at the regional court " * 5))
    assert dialog.role.cursorPosition() == 0
