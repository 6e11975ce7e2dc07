"""Earlier saves are listed by their time, shown beside what is open now, and one of them is brought back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files.history_version import VersionName
from statement_studio.session.archive import FileProblem, History, Version
from statement_studio.session.taste import Theme
from statement_studio.ui.parts.version_list import moment
from statement_studio.ui.projects.versions_dialog import VersionsDialog

NOON = datetime(2026, 3, 9, 12, 0, tzinfo=UTC)
GENEVA = timezone(timedelta(hours=1))
NOW = Statement(title="Water", text="Madam President,\n\nEveryone has the right to water.")
OLD = replace(NOW, text="Mr. President,\n\nEveryone has the right to safe water.\n\nWe thank you!")
RICH = "<b>bold</b>"
Open = Callable[..., VersionsDialog]


def version(number: int, words: int = 7, *, is_marked: bool = False) -> Version:
    name = VersionName(NOON + timedelta(hours=number), number, is_marked)
    return Version(Path(f"/kept/{number}"), name, Path("/water"), "Water", words, 40, ())


@pytest.fixture
def open_dialog(qtbot: QtBot, dressed: QApplication, light: Theme) -> Open:
    """Return a maker of dialogs over saves, the latest first; a FileProblem stands for one that cannot be read."""

    def make(*saves: Statement | FileProblem, current: Statement = NOW, marked: int = 0) -> VersionsDialog:
        numbers = range(len(saves), 0, -1)
        kept = dict(zip(numbers, saves, strict=True))

        def statement_of(asked: Version) -> Statement:
            found = kept[asked.name.number]
            if isinstance(found, FileProblem):
                raise found
            return found

        versions = tuple(version(number, is_marked=number == marked) for number in numbers)
        made = VersionsDialog(History(versions, ()), current, statement_of, light, lambda at: at.astimezone(GENEVA))
        qtbot.addWidget(made)
        made.show()
        return made

    return make


@pytest.fixture
def in_english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def rows(dialog: VersionsDialog) -> list[str]:
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def shown(dialog: VersionsDialog) -> str:
    """Return what is seen of the text, without the marks of direction and the thin spaces."""
    return dialog.view.toPlainText().translate({0x2068: None, 0x2069: None, 0x202F: None})


def stretches(dialog: VersionsDialog) -> list[tuple[str, bool, bool]]:
    """Return what is underlined or struck out, and which of them."""
    cursor, found = QTextCursor(dialog.view.document()), []
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor):
        look = cursor.charFormat()
        if look.fontUnderline() or look.fontStrikeOut():
            found.append((cursor.selectedText(), look.fontUnderline(), look.fontStrikeOut()))
        cursor.setPosition(cursor.position())
    return found


def test_saves_stand_by_local_time_the_latest_first_and_the_one_before_a_loss_says_so(
    open_dialog: Open, in_english: None
) -> None:
    dialog = open_dialog(OLD, NOW, marked=1)
    assert rows(dialog) == [
        "Monday, 9 March 2026, 15:00\n7 words",
        "Monday, 9 March 2026, 14:00\n7 words\n⚑ kept longer: most of the text went after it",
    ]


def test_saves_of_one_minute_are_told_apart_by_their_seconds(qtbot: QtBot, light: Theme, in_english: None) -> None:
    times = (NOON + timedelta(hours=1), NOON + timedelta(seconds=41), NOON + timedelta(seconds=7))
    saves = tuple(replace(version(1), name=VersionName(at, number)) for number, at in enumerate(times, 1))
    dialog = VersionsDialog(History(saves, ()), NOW, lambda _version: OLD, light, lambda at: at.astimezone(GENEVA))
    qtbot.addWidget(dialog)
    assert [row.split("\n")[0].rpartition(", ")[2] for row in rows(dialog)] == ["14:00", "13:00:41", "13:00:07"]


@pytest.mark.parametrize(
    ("language", "country", "time"),
    [("French", "France", "14:05:07"), ("Finnish", "Finland", "14.05.07"), ("English", "UnitedStates", "2:05:07 PM")],
)
def test_seconds_stand_as_the_country_writes_them(language: str, country: str, time: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language[language], QLocale.Country[country]))
    try:
        told = moment(datetime(2026, 3, 9, 14, 5, 7, tzinfo=UTC), has_seconds=True)
    finally:
        QLocale.setDefault(before)
    assert told.replace("\u202f", " ").endswith(time)


def test_without_an_open_statement_a_save_is_shown_as_it_is_and_would_come_back_anew(
    qtbot: QtBot, light: Theme
) -> None:
    dialog, heard = VersionsDialog(History((version(1),), ()), None, lambda _version: NOW, light), list[Statement]()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.version_chosen.connect(heard.append)
    assert shown(dialog) == NOW.text
    assert "new statement" in dialog.told.text()
    assert not dialog.none_kept.isVisible()
    dialog.bring_back.click()
    assert heard == [NOW]


def test_the_wish_to_keep_none_is_announced_and_shown_as_it_turns_out(qtbot: QtBot, light: Theme) -> None:
    history = History((version(1),), ())
    dialog, heard = VersionsDialog(history, NOW, lambda _version: OLD, light, keeps_none=False), list[bool]()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.keeping_none_requested.connect(heard.append)
    dialog.none_kept.click()
    dialog.show_keeping(history, keeps_none=False)
    assert (heard, dialog.none_kept.isChecked(), dialog.list.isVisible()) == ([True], False, True)
    dialog.none_kept.click()
    dialog.show_keeping(History((), ()), keeps_none=True)
    assert (dialog.none_kept.isChecked(), dialog.list.isVisible()) == (True, False)
    assert dialog.empty.text().startswith("No earlier versions of this statement are kept")
    dialog.none_kept.click()
    dialog.show_keeping(History((), ()), keeps_none=False)
    assert heard == [True, True, False]
    assert "for 30 days" in dialog.empty.text()


def test_the_latest_save_is_chosen_and_the_keyboard_is_at_the_list(open_dialog: Open) -> None:
    dialog = open_dialog(OLD, NOW)
    assert dialog.list.currentRow() == 0
    assert dialog.focusWidget() is dialog.list


def test_what_would_come_and_what_would_go_is_told_by_signs_and_by_lines(open_dialog: Open) -> None:
    dialog = open_dialog(OLD)
    text = shown(dialog)
    assert text.startswith("[−Madam−][+Mr.+] President,\n\nEveryone has the right to [+safe +]water.[+¶+]\n[+¶+]\n")
    assert text.endswith("[+We thank you!+]")
    marked = stretches(dialog)
    assert "".join(text for text, _, is_struck in marked if is_struck) == "Madam"
    assert "".join(text for text, is_underlined, _ in marked if is_underlined) == "Mr.safe ¶¶We thank you!"
    assert "would come back" in dialog.told.text()
    assert dialog.view.accessibleDescription() == dialog.told.text()


def test_the_signs_are_never_a_matter_of_one_paragraph_and_the_next(open_dialog: Open) -> None:
    for line in shown(open_dialog(OLD, current=replace(NOW, text=""))).splitlines():
        assert line.startswith("[+")
        assert line.endswith("+]")


def test_another_row_shows_another_save(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(OLD, replace(NOW, text="Nobody!"))
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert "[+Nobody!+]" in shown(dialog)
    assert "We thank you" not in shown(dialog)


def test_bringing_back_announces_the_whole_statement_and_closes(open_dialog: Open) -> None:
    dialog, heard = open_dialog(OLD, NOW), list[Statement]()
    dialog.version_chosen.connect(heard.append)
    dialog.bring_back.click()
    assert heard == [OLD]
    assert not dialog.isVisible()


def test_enter_at_close_closes_and_brings_nothing_back(qtbot: QtBot, open_dialog: Open) -> None:
    dialog, heard = open_dialog(OLD), list[Statement]()
    dialog.version_chosen.connect(heard.append)
    dialog.close_button.setFocus()
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Return)
    assert heard == []
    assert not dialog.isVisible()


def test_what_is_open_now_cannot_be_brought_back(open_dialog: Open) -> None:
    dialog = open_dialog(NOW)
    assert not dialog.bring_back.isEnabled()
    assert dialog.told.text() == "Nothing in it differs from what is open now."
    assert shown(dialog) == "Madam President,\n\nEveryone has the right to water."


def test_a_save_that_differs_in_its_details_alone_says_so_and_can_be_brought_back(open_dialog: Open) -> None:
    dialog = open_dialog(replace(NOW, topic="Rivers", title="Rivers"))
    assert dialog.told.text() == (
        "The text is the one in the editor. The agenda, the speaker, the co-signers or the pace were others, too. "
        "The title was another one, too."
    )
    assert dialog.bring_back.isEnabled()


def test_a_save_that_cannot_be_read_is_told_and_not_brought_back(qtbot: QtBot, open_dialog: Open) -> None:
    dialog = open_dialog(FileProblem("It is damaged.", path=Path("/kept/2")), OLD)
    assert dialog.trouble.text() == "/kept/2: It is damaged."
    assert dialog.trouble.isVisible()
    assert not dialog.view.isVisible()
    assert not dialog.bring_back.isEnabled()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert not dialog.trouble.isVisible()
    assert dialog.bring_back.isEnabled()


def test_without_a_save_the_dialog_says_when_there_will_be_one(open_dialog: Open) -> None:
    dialog = open_dialog()
    assert dialog.empty.isVisible()
    assert "Every save is kept for 30 days" in dialog.empty.text()
    assert not dialog.list.isVisible()
    assert not dialog.bring_back.isVisible()
    assert dialog.close_button.isDefault()


def test_damaged_saves_are_counted_and_the_first_is_named(qtbot: QtBot, light: Theme) -> None:
    broken = tuple(FileProblem("It is damaged.", path=Path(f"/kept/{number}")) for number in (1, 2))
    dialog = VersionsDialog(History((), broken), NOW, lambda _version: NOW, light)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.damaged.isVisible()
    assert dialog.damaged.text() == "2 saves cannot be read and are not listed.\n/kept/1: It is damaged."


def test_tags_in_a_text_or_a_title_are_shown_as_they_are(open_dialog: Open) -> None:
    dialog = open_dialog(replace(NOW, title=RICH, text=RICH), current=replace(NOW, text=RICH))
    assert shown(dialog) == RICH
    assert dialog.title.text() == RICH


def test_text_that_runs_leftwards_runs_leftwards_and_its_signs_stay_around_it(open_dialog: Open) -> None:
    arabic = "لكل إنسان الحق في الماء."
    dialog = open_dialog(replace(NOW, text=f"{arabic}\n\nWe thank you."), current=replace(NOW, text=arabic))
    document = dialog.view.document()
    assert document.firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
    assert document.lastBlock().textDirection() is Qt.LayoutDirection.LeftToRight
    assert "\u2068We thank you.\u2069" in dialog.view.toPlainText()


def test_a_long_title_and_a_long_word_make_nothing_wider(open_dialog: Open) -> None:
    long = "x" * 3_000
    dialog = open_dialog(replace(OLD, title=long, text=long))
    assert dialog.width() == 940
    assert dialog.view.horizontalScrollBar().maximum() == 0
