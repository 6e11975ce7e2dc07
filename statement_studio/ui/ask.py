"""Every question, file chooser and message of the window. Tests put another object in its place."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from statement_studio.domain.statement import CoSigner

from .cosigner_dialog import CoSignerDialog
from .name_dialog import NameDialog


class Answer(Enum):
    """What a person may want done with unsaved changes."""

    SAVE = auto()
    DISCARD = auto()
    CANCEL = auto()


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
        box.exec()
        clicked = box.clickedButton()
        return Answer.SAVE if clicked is save else Answer.DISCARD if clicked is discard else Answer.CANCEL

    def tell(self, message: str, details: str = "") -> None:
        """Show a message that needs nothing but to be read."""
        box = self._box(message)
        box.setInformativeText(details)
        box.addButton(_tr("Close"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()

    def confirm(self, question: str, details: str, deed: str) -> bool:
        """Ask before something is done that cannot be taken back; `deed` is the word on the button that does it."""
        box = self._box(question)
        box.setInformativeText(details)
        do = box.addButton(deed, QMessageBox.ButtonRole.DestructiveRole)
        cancel = box.addButton(_tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(cancel)
        box.setEscapeButton(cancel)
        box.exec()
        return box.clickedButton() is do

    def name(self, title: str, suggested: str, longest: int, refusal: Callable[[str], str]) -> str | None:
        """Ask for a name of at most so many characters; None when the person thinks better of it.

        `refusal` says why a name may not be, "" when it may.
        """
        dialog = NameDialog(title, suggested, longest, refusal, self.parent)
        return dialog.name() if self.through(dialog) else None

    def folder_to_open(self, start: Path) -> Path | None:
        """Ask for the folder of a project."""
        chosen = QFileDialog.getExistingDirectory(self.parent, _tr("Open a statement: choose its folder"), str(start))
        return Path(chosen) if chosen else None

    def folder_to_make(self, suggested: Path) -> Path | None:
        """Ask where a statement shall be saved; the folder of that name is made."""
        caption = _tr("Save the statement as a folder of this name")
        chosen, _ = QFileDialog.getSaveFileName(
            self.parent, caption, str(suggested), "", "", QFileDialog.Option.ShowDirsOnly
        )
        return Path(chosen) if chosen else None

    def export_folder(self, start: Path) -> Path | None:
        """Ask for the folder that receives exported files."""
        chosen = QFileDialog.getExistingDirectory(self.parent, _tr("Export into this folder"), str(start))
        return Path(chosen) if chosen else None

    def cosigner(self, cosigner: CoSigner | None) -> CoSigner | None:
        """Ask for the details of a co-signer, new (None) or known; None when the person thinks better of it."""
        dialog = CoSignerDialog(cosigner, self.parent)
        return dialog.cosigner() if self.through(dialog) else None

    def through(self, dialog: QDialog) -> bool:
        """Show a dialog until the person is through with it. Return whether it was accepted."""
        self.prepare(dialog)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        # No longer the window's: it goes when nobody holds it, such as a preview still on its way.
        dialog.setParent(None)
        return accepted

    def _box(self, message: str) -> QMessageBox:
        box = QMessageBox(self.parent)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(_tr("Statement Studio"))
        box.setText(message)
        self.prepare(box)
        return box
