"""From the open statement to an encrypted copy, and from a copy that came to a project that lies open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from statement_studio.session.courier import SUFFIX, Copy, Courier, FileProblem
from statement_studio.session.desk import Desk
from statement_studio.ui import words
from statement_studio.ui.ask import Ask

from .filing import Filing

if TYPE_CHECKING:
    from .hand_over_dialog import HandOverDialog, OpenCopyDialog

_LONGEST_NAME_BYTES = 110


class HandingOver(QObject):
    """Makes encrypted copies of the statement on the desk, and opens those of others as projects.

    `today` tells the date (ISO).
    """

    def __init__(
        self, desk: Desk, courier: Courier, filing: Filing, ask: Ask, today: Callable[[], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._courier, self._filing, self._ask, self._window = desk, courier, filing, ask, parent
        self._today = today
        self._made: Path | None = None
        self._opened: Copy | None = None

    def make(self) -> None:
        """Ask what shall be in the copy, for its pass-phrase and its place, and make it."""
        from .hand_over_dialog import HandOverDialog

        if not self._can_encrypt():
            return
        has_pace = self._courier.knows_how_one_speaks(self._desk)
        dialog = HandOverDialog(self._desk.details.title, has_pace=has_pace, parent=self._window)
        dialog.copy_wanted.connect(partial(self._make, dialog))
        self._made = None
        if self._ask.through(dialog) and self._made is not None:
            told = self.tr("Hand this file over, and tell the pass-phrase by another way:\n{path}")
            self._ask.tell(self.tr("The encrypted copy is made."), told.format(path=self._made))

    def _make(self, dialog: HandOverDialog, pass_phrase: str, with_pace: bool) -> None:  # noqa: FBT001 - as the signal has it
        # Everybody who sees the file on its way reads its name: neither title nor folder may say what is encrypted in
        # it. The day is that of the copy, as its time stamp tells anyway, not that of the delivery.
        path = self._ask.file_to_make(self._filing.folder_beside / f"statement-{self._today()}{SUFFIX}")
        if path is None:
            return
        try:
            packed = self._courier.pack(self._desk, with_pace=with_pace)
        except FileProblem as problem:
            dialog.show_trouble(words.problem(problem))
            return
        dialog.show_working()
        write, fail = partial(self._write, dialog, path), partial(_fail, dialog)
        self._courier.encrypt(packed, pass_phrase, path, write, fail)

    def _write(self, dialog: HandOverDialog, path: Path, encrypted: bytes) -> None:
        if not dialog.is_working:
            return  # the person has thought better of it
        try:
            self._courier.write(path, encrypted)
        except FileProblem as problem:
            dialog.show_trouble(words.problem(problem))
            return
        self._made = path
        dialog.accept()

    def open(self) -> None:
        """Ask for a copy, its pass-phrase and a folder, put the statement there and lay it open."""
        path = self._ask.file_to_open(self._filing.folder_beside) if self._can_encrypt() else None
        if path is not None:
            self._open(path)

    def open_file(self, path: Path) -> None:
        """Open a copy that is known, as when it was dropped on the window."""
        if self._can_encrypt():
            self._open(path)

    def _open(self, path: Path) -> None:
        from .hand_over_dialog import OpenCopyDialog

        dialog = OpenCopyDialog(path.name, self._window)
        dialog.pass_phrase_entered.connect(partial(self._read, dialog, path))
        self._opened = None
        accepted = self._ask.through(dialog)
        copy, self._opened = self._opened, None
        if accepted and copy is not None:
            self._lay_open(copy)

    def _read(self, dialog: OpenCopyDialog, path: Path, pass_phrase: str) -> None:
        dialog.show_working()
        self._courier.read(path, pass_phrase, partial(self._take, dialog), partial(_fail, dialog))

    def _take(self, dialog: OpenCopyDialog, copy: Copy) -> None:
        if dialog.is_working:
            self._opened = copy
            dialog.accept()

    def _lay_open(self, copy: Copy) -> None:
        folder = self._put(copy)
        if folder is None:
            return
        if copy.contents.left_out:
            names = "\n".join(copy.contents.left_out)
            self._ask.tell(self.tr("The copy held other files too, which were left alone."), names)
        if not self._filing.open_project(folder):
            self._ask.tell(self.tr("The statement of the copy is not open; it is in its folder."), str(folder))

    def _put(self, copy: Copy) -> Path | None:
        """Return the folder that the copy was put in; where one is refused, the person may name another."""
        suggested = self._filing.folder_beside / self._name(copy.project.statement.title)
        while folder := self._ask.folder_to_make(suggested):
            try:
                self._courier.put(copy, folder)
            except FileProblem as problem:
                self._ask.tell(self.tr("The statement could not be put there."), words.problem(problem))
            else:
                return folder
        return None

    def _can_encrypt(self) -> bool:
        """Whether copies can be made and opened; where not, the person is told what is missing."""
        from .hand_over_dialog import NoEncryptionDialog

        if self._courier.is_available:
            return True
        self._ask.through(NoEncryptionDialog(self._courier.install_command, self._window))
        return False

    def _name(self, title: str) -> str:
        """Return the title as the name of a file that every system can store."""
        plain = " ".join("".join(c if c.isalnum() or c in "-_" else " " for c in title).split())
        short = plain.encode()[:_LONGEST_NAME_BYTES].decode(errors="ignore").strip()
        return short or self.tr("Untitled statement")


def _fail(dialog: HandOverDialog | OpenCopyDialog, error: Exception) -> None:
    if not dialog.is_working:
        return
    if isinstance(error, FileProblem):
        dialog.show_trouble(words.problem(error))
        return
    # Its message is not for people, and may hold anything; the jobs have reported it.
    dialog.show_trouble(
        QCoreApplication.translate("HandingOver", "Something in the program went wrong; nothing changed.")
    )
