"""Every question, file chooser and message of the window. Tests put another object in its place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLabel, QMessageBox, QSpacerItem, QWidget

from statement_studio.domain.statement import CoSigner
from statement_studio.ui.parts.small_screen import fit


class Answer(Enum):
    """What a person may want done with unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


class Retry(Enum):
    """What a person may want after something was refused."""

    AGAIN = auto()
    ELSEWHERE = auto()
    LEAVE = auto()


_EDGES = (24, 20, 24, 20)
"""Those of every other dialog."""
_GAP_PIXELS = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("Ask", text)


class Ask:
    """Asks the person at the screen.

    `parent` is the window in front of which the question stands; `prepare` is done to every dialog before it is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self.parent = parent
        self.prepare: Callable[[QWidget], None] = lambda _dialog: None

    def save_changes(self, title: str) -> Answer:
        """Ask the one question on leaving a statement that was changed."""
        box = self._box(_tr("Save the changes to “{title}”?").format(title=title or _tr("Untitled statement")))
        box.setInformativeText(_tr("What was written since the last save would be lost."))
        save = box.addButton(_tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        discard = box.addButton(_tr("Don’t save"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(save)
        box.setEscapeButton(cancel)
        _exec(box)
        clicked = box.clickedButton()
        return Answer.SAVE if clicked is save else Answer.DISCARD if clicked is discard else Answer.CANCEL

    def tell(self, message: str, details: str = "") -> None:
        """Show a message that needs nothing but to be read."""
        box = self._box(message)
        box.setInformativeText(details)
        box.addButton(_tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        _exec(box)

    def try_again(self, message: str, details: str) -> Retry:
        """Tell that a save was refused, and ask whether it shall be tried again, or elsewhere."""
        box = self._box(message)
        box.setInformativeText(details)
        again = box.addButton(_tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        again.setProperty("role", "primary")
        elsewhere = box.addButton(_tr("Save elsewhere…"), QMessageBox.ButtonRole.ActionRole)
        leave = box.addButton(_tr("Close"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.setEscapeButton(leave)
        _exec(box)
        clicked = box.clickedButton()
        return Retry.AGAIN if clicked is again else Retry.ELSEWHERE if clicked is elsewhere else Retry.LEAVE

    def confirm(self, question: str, details: str, deed: str) -> bool:
        """Ask before something is done that cannot be taken back; `deed` is the word on the button that does it."""
        box = self._box(question)
        box.setInformativeText(details)
        do = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        _exec(box)
        return box.clickedButton() is do

    def name(self, title: str, suggested: str, longest: int, refusal: Callable[[str], str]) -> str | None:
        """Ask for a name of at most so many characters; None when the person thinks better of it.

        `refusal` says why a name may not be, "" when it may.
        """
        from statement_studio.ui.parts.name_dialog import NameDialog

        dialog = NameDialog(title, suggested, longest, refusal, self.parent)
        return dialog.name() if self.through(dialog) else None

    def folder_to_open(self, start: Path) -> Path | None:
        """Ask for the folder of a project."""
        return self._folder(_tr("Open a statement: choose its folder"), start)

    def folder_to_make(self, suggested: Path) -> Path | None:
        """Ask where a statement shall be saved; the folder of that name is made."""
        caption = _tr("Save the statement as a folder of this name")
        chooser = QFileDialog(self.parent, caption, str(suggested.parent))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        chooser.selectFile(suggested.name)
        return self._chosen(chooser)

    def file_to_make(self, suggested: Path) -> Path | None:
        """Ask where an encrypted copy shall be written; a name without an ending gets the one of `suggested`."""
        dialog = QFileDialog(self.parent, _tr("Save the encrypted copy as"), str(suggested.parent))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("".join(suggested.suffixes[-2:]))
        dialog.selectFile(suggested.name)
        self.prepare(dialog)
        return Path(dialog.selectedFiles()[0]) if dialog.exec() == QDialog.DialogCode.Accepted else None

    def file_to_open(self, start: Path) -> Path | None:
        """Ask for an encrypted copy."""
        kinds = _tr("Encrypted copies (*.age);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self.parent, _tr("Open an encrypted copy"), str(start), kinds)
        return Path(chosen) if chosen else None

    def export_folder(self, start: Path) -> Path | None:
        """Ask for the folder that receives exported files."""
        return self._folder(_tr("Export into this folder"), start)

    def cosigner(self, cosigner: CoSigner | None) -> CoSigner | None:
        """Ask for the details of a co-signer, new (None) or known; None when the person thinks better of it."""
        from statement_studio.ui.projects.cosigner_dialog import CoSignerDialog

        dialog = CoSignerDialog(cosigner, self.parent)
        return dialog.cosigner() if self.through(dialog) else None

    def through(self, dialog: QDialog) -> bool:
        """Show a dialog until the person is through with it. Return whether it was accepted."""
        self.prepare(dialog)
        fit(dialog, dialog.screen().availableSize())
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        # No longer the window's: it goes when nobody holds it, such as a preview still on its way.
        dialog.setParent(None)
        return accepted

    def _folder(self, caption: str, start: Path) -> Path | None:
        chooser = QFileDialog(self.parent, caption, str(start))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._chosen(chooser)

    def _chosen(self, chooser: QFileDialog) -> Path | None:
        files = chooser.selectedFiles() if self.through(chooser) else []
        return Path(files[0]) if files else None

    def _box(self, message: str) -> QMessageBox:
        box = QMessageBox(self.parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Statement Studio"))
        box.setText(message)
        self.prepare(box)
        return box


def _exec(box: QMessageBox) -> None:
    """Show a box whose words and buttons stand at the same edges, and whose first button looks it."""
    layout = box.layout()
    assert isinstance(layout, QGridLayout), "Qt lays its boxes out in a grid"
    layout.setContentsMargins(*_EDGES)
    layout.setVerticalSpacing(_GAP_PIXELS)
    layout.setHorizontalSpacing(0)
    layout.setColumnStretch(layout.columnCount() - 1, 1)  # that of the words
    for label in box.findChildren(QLabel):
        label.setIndent(0)
        label.setContentsMargins(0, 0, 0, 0)
    for number in range(layout.count()):
        item = layout.itemAt(number)
        if isinstance(item, QSpacerItem):
            item.changeSize(0, 0)  # it would part an icon from the words
    buttons = box.buttons()
    for button, words in zip(buttons, with_letters([button.text() for button in buttons]), strict=True):
        button.setText(words)
        button.style().polish(button)  # its part was told when it had been dressed
    box.exec()


def with_letters(names: Sequence[str]) -> list[str]:
    """Return the words of buttons, each with the letter marked that presses it with Alt: its first that is free."""
    taken: set[str] = set()
    marked = []
    for name in names:
        letters = [(place, each.casefold()) for place, each in enumerate(name) if each.isalpha()]
        place, letter = next((each for each in letters if each[1] not in taken), (-1, ""))
        taken.add(letter)
        escaped = [each.replace("&", "&&") for each in name]
        marked.append("".join("&" * (number == place) + each for number, each in enumerate(escaped)))
    return marked
