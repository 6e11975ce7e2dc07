"""The list of co-signers shows a statement and asks for changes; by itself it changes nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QPushButton
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import ConsultativeStatus, CoSigner, CoSignerKind, CoSignerStatus, Statement
from statement_studio.session.taste import Theme
from statement_studio.ui.projects.cosigners_panel import CoSignersPanel

RIVERS = CoSigner(
    "Open Rivers Network",
    status=CoSignerStatus.CONFIRMED,
    consultative_status=ConsultativeStatus.SPECIAL,
    country="Ostrania",
    extra=(("phone", "12"),),
)
LEAGUE = CoSigner("Upland Women’s League")
CENTRE = CoSigner("مركز المياه العادلة", status=CoSignerStatus.WITHDRAWN)
JUDGE = CoSigner("Amal Idris", CoSignerKind.PERSON, role="former judge", status=CoSignerStatus.DECLINED)
FOUR = Statement(title="Safe water", cosigners=(RIVERS, LEAGUE, CENTRE, JUDGE))
ALT = Qt.KeyboardModifier.AltModifier


class Form:
    """Answers in place of the form, and remembers whom it was asked about."""

    def __init__(self) -> None:
        self.answer: CoSigner | None = None
        self.asked: list[CoSigner | None] = []

    def __call__(self, cosigner: CoSigner | None) -> CoSigner | None:
        self.asked.append(cosigner)
        return self.answer


class Desk:
    """Takes every edit and, when it `obeys`, shows it again as the window does."""

    def __init__(self, panel: CoSignersPanel) -> None:
        self.panel = panel
        self.statement = FOUR
        self.obeys = True
        self.words: list[str] = []
        panel.edit_requested.connect(self.edit)
        panel.show_details(FOUR)

    def edit(self, statement: Statement, words: str) -> None:
        self.statement = statement
        self.words.append(words)
        if self.obeys:
            self.panel.show_details(statement)


@pytest.fixture
def form() -> Form:
    return Form()


@pytest.fixture
def panel(qtbot: QtBot, dressed: QApplication, light: Theme, form: Form) -> CoSignersPanel:
    made = CoSignersPanel(light, form)
    qtbot.addWidget(made)
    made.resize(300, 520)
    made.show()
    return made


@pytest.fixture
def desk(panel: CoSignersPanel) -> Desk:
    return Desk(panel)


def shown(panel: CoSignersPanel) -> list[str]:
    return [panel.list.item(row).text() for row in range(panel.list.count())]


def names(statement: Statement) -> list[str]:
    return [cosigner.name for cosigner in statement.cosigners]


def button(panel: CoSignersPanel, words: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.text() == words and b.isVisible())


def test_an_added_co_signer_comes_last_and_is_chosen(qtbot: QtBot, desk: Desk, form: Form) -> None:
    form.answer = CoSigner("Delta Legal Aid")
    qtbot.mouseClick(button(desk.panel, "Add…"), Qt.MouseButton.LeftButton)
    assert form.asked == [None]
    assert desk.statement == replace(FOUR, cosigners=(*FOUR.cosigners, form.answer))
    assert desk.panel.list.currentRow() == 4
    assert desk.words == ["Add Delta Legal Aid"]


def test_thinking_better_of_it_changes_nothing(desk: Desk) -> None:
    desk.panel.list.setCurrentRow(1)
    desk.panel.add()
    desk.panel.change()
    assert desk.words == []


def test_an_edited_co_signer_stays_in_its_place(qtbot: QtBot, desk: Desk, form: Form) -> None:
    form.answer = replace(LEAGUE, acronym="UWL")
    desk.panel.list.setCurrentRow(1)
    desk.panel.list.setFocus()
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_F2)
    assert form.asked == [LEAGUE]
    assert desk.statement.cosigners == (RIVERS, form.answer, CENTRE, JUDGE)
    assert desk.panel.list.currentRow() == 1


def test_enter_and_a_double_click_open_the_form(desk: Desk, form: Form) -> None:
    desk.panel.list.setCurrentRow(3)
    desk.panel.list.itemActivated.emit(desk.panel.list.item(3))
    assert form.asked == [JUDGE]


@pytest.mark.parametrize("status", list(CoSignerStatus))
def test_the_status_is_one_choice_and_the_rest_is_kept(desk: Desk, status: CoSignerStatus) -> None:
    desk.panel.list.setCurrentRow(0)
    desk.panel.set_status(status)
    assert desk.statement.cosigners[0] == replace(RIVERS, status=status)
    assert desk.statement.cosigners[1:] == FOUR.cosigners[1:]


def test_every_status_is_in_the_menu_of_the_list(desk: Desk) -> None:
    assert desk.panel.list.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    desk.panel.list.setCurrentRow(1)
    next(a for a in desk.panel.list.actions() if "confirmed" in a.text()).trigger()
    assert desk.statement.cosigners[1].status is CoSignerStatus.CONFIRMED


def test_keys_move_a_co_signer_and_it_stays_chosen(qtbot: QtBot, desk: Desk) -> None:
    desk.panel.list.setFocus()
    desk.panel.list.setCurrentRow(1)
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_Down, ALT)
    assert desk.statement.cosigners == (RIVERS, CENTRE, LEAGUE, JUDGE)
    assert desk.panel.list.currentRow() == 2
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_Up, ALT)
    assert desk.statement == FOUR


@pytest.mark.parametrize(("row", "steps"), [(0, -1), (3, 1), (-1, 1)])
def test_nobody_moves_beyond_the_ends(desk: Desk, row: int, steps: int) -> None:
    desk.panel.list.setCurrentRow(row)
    desk.panel.move_by(steps)
    assert desk.words == []


def drag(panel: CoSignersPanel, row: int, before: int) -> None:
    """Move a row as dropping it with the mouse does."""
    assert panel.list.dragDropMode() is QAbstractItemView.DragDropMode.InternalMove
    assert panel.list.model().moveRow(QModelIndex(), row, QModelIndex(), before)


def test_dragging_asks_for_the_new_order(qtbot: QtBot, desk: Desk) -> None:
    with qtbot.waitSignal(desk.panel.edit_requested, timeout=1000):
        drag(desk.panel, 3, 0)
    assert desk.statement.cosigners == (JUDGE, RIVERS, LEAGUE, CENTRE)
    assert shown(desk.panel) == names(desk.statement)


def test_what_is_asked_for_is_not_shown_before_it_is_so(qtbot: QtBot, desk: Desk) -> None:
    desk.obeys = False
    with qtbot.waitSignal(desk.panel.edit_requested, timeout=1000):
        drag(desk.panel, 3, 0)
    desk.panel.list.setCurrentRow(0)
    desk.panel.set_status(CoSignerStatus.DECLINED)
    desk.panel.remove()
    desk.panel.move_by(1)
    assert len(desk.words) == 4
    assert shown(desk.panel) == names(FOUR)


def test_a_removed_co_signer_leaves_the_others_in_order(qtbot: QtBot, desk: Desk) -> None:
    desk.panel.list.setFocus()
    desk.panel.list.setCurrentRow(1)
    qtbot.keyClick(desk.panel.list, Qt.Key.Key_Delete)
    assert desk.statement.cosigners == (RIVERS, CENTRE, JUDGE)
    assert desk.panel.list.currentRow() == 1


def test_removing_with_nobody_chosen_does_nothing(desk: Desk) -> None:
    desk.panel.list.setCurrentRow(-1)
    desk.panel.remove()
    desk.panel.change()
    desk.panel.set_status(CoSignerStatus.CONFIRMED)
    assert desk.words == []


def test_an_empty_list_says_what_it_is_for_and_offers_the_first_step(qtbot: QtBot, desk: Desk, form: Form) -> None:
    desk.panel.show_details(Statement())
    assert "Nobody has been asked yet" in desk.panel._empty.text()
    assert desk.panel._empty.isVisible()
    assert not desk.panel._summary.isVisible()
    form.answer = LEAGUE
    qtbot.mouseClick(button(desk.panel, "Add a co-signer…"), Qt.MouseButton.LeftButton)
    assert desk.statement.cosigners == (LEAGUE,)
    assert not desk.panel.first_button.isVisible()
    assert button(desk.panel, "Add…").isVisible()


def test_the_summary_counts(desk: Desk) -> None:
    assert desk.panel._summary.text() == "1 confirmed, 1 asked, 1 declined, 1 withdrawn"


def test_a_screen_reader_hears_name_status_and_standing(desk: Desk) -> None:
    told = [desk.panel.list.item(r).data(Qt.ItemDataRole.AccessibleTextRole) for r in range(4)]
    assert told[0] == "Open Rivers Network, ✓ confirmed, special status · Ostrania"
    assert told[3] == "Amal Idris, ✕ declined, individual · former judge"


def test_a_confidential_co_signer_is_marked_by_a_word_for_eye_and_ear(desk: Desk) -> None:
    row = desk.panel.list.visualItemRect(desk.panel.list.item(0))
    before = desk.panel.list.viewport().grab(row).toImage()
    hidden = replace(RIVERS, is_confidential=True)
    desk.panel.show_details(replace(FOUR, cosigners=(hidden, *FOUR.cosigners[1:])))
    item = desk.panel.list.item(0)
    heard = "Open Rivers Network, ✓ confirmed, ⊘ Confidential · special status · Ostrania"
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == heard
    assert "Confidential" in item.toolTip()
    assert desk.panel.list.viewport().grab(row).toImage() != before
    assert desk.panel._summary.text() == "1 asked, 1 declined, 1 withdrawn, 1 confidential"


def test_a_status_chosen_in_the_list_keeps_the_confidence(desk: Desk) -> None:
    desk.panel.show_details(replace(FOUR, cosigners=(replace(RIVERS, is_confidential=True),)))
    desk.panel.list.setCurrentRow(0)
    desk.panel.set_status(CoSignerStatus.DECLINED)
    assert desk.statement.cosigners[0].is_confidential


def test_buttons_know_what_can_be_done(desk: Desk) -> None:
    def enabled() -> tuple[bool, ...]:
        return tuple(button(desk.panel, words).isEnabled() for words in ("Edit…", "↑", "↓", "Remove"))

    desk.panel.list.setCurrentRow(-1)
    assert enabled() == (False, False, False, False)
    desk.panel.list.setCurrentRow(0)
    assert enabled() == (True, False, True, True)
    desk.panel.list.setCurrentRow(3)
    assert enabled() == (True, True, False, True)


def test_the_buttons_are_as_wide_as_the_panel_allows(desk: Desk) -> None:
    last = button(desk.panel, "Remove")
    assert last.mapTo(desk.panel, last.rect().bottomRight()).x() <= desk.panel.width()


def side_of_ink(panel: CoSignersPanel, row: int) -> str:
    """Return at which side of a row its name stands."""
    box = panel.list.visualItemRect(panel.list.item(row)).adjusted(4, 8, -4, -24)
    picture = panel.list.viewport().grab(box).toImage()
    ground = picture.pixel(picture.width() // 2, 0)
    inked = [x for x in range(picture.width()) if any(picture.pixel(x, y) != ground for y in range(picture.height()))]
    return "left" if inked[0] < picture.width() - 1 - inked[-1] else "right"


def test_a_name_from_right_to_left_stands_at_the_right(desk: Desk) -> None:
    desk.panel.list.setCurrentRow(-1)
    assert side_of_ink(desk.panel, 2) == "right"
    assert side_of_ink(desk.panel, 3) == "left"


def test_the_chosen_row_stays_chosen_when_another_detail_changes(desk: Desk) -> None:
    desk.panel.list.setCurrentRow(2)
    desk.panel.show_details(replace(FOUR, title="Another title"))
    assert desk.panel.list.currentRow() == 2


def test_the_list_wears_the_new_theme(desk: Desk, dark: Theme) -> None:
    before = desk.panel.list.viewport().grab().toImage()
    desk.panel.wear(dark)
    assert desk.panel.list.viewport().grab().toImage() != before


def test_a_name_that_looks_like_markup_stays_a_name(panel: CoSignersPanel) -> None:
    panel.show_details(Statement(cosigners=(CoSigner("<img src='file:///x'>"),)))
    assert "&lt;img" in panel.list.item(0).toolTip()
