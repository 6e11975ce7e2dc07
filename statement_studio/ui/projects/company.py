"""Others at work on the statement: what is said of them, and what the person decides when two versions meet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from statement_studio.domain.statement import Statement
from statement_studio.session import comparing
from statement_studio.session.custody import Custody, FileProblem, Holder, Merged, conflict_sides, in_both, merge
from statement_studio.session.desk import Desk
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar

from .filing import Filing

if TYPE_CHECKING:
    from .meeting_dialog import Way


class Company(QObject):
    """Keeps the notices of the open statement true, and shows two versions side by side when the person asks.

    `theme` tells what the window wears.
    """

    decided = Signal()
    """The person has chosen between two versions."""

    def __init__(
        self,
        desk: Desk,
        custody: Custody,
        filing: Filing,
        bar: NoticeBar,
        ask: Ask,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._custody, self._filing, self._bar, self._ask = desk, custody, filing, bar, ask
        self._theme, self._window = theme, parent
        self._news = ""
        filing.settle = self.settle
        custody.setParent(self)
        custody.changed.connect(self._show)
        custody.taken_over.connect(self._tell_taken_over)
        desk.opened.connect(self._forget_news)
        desk.saved.connect(self._forget_news)

    def settle(self) -> bool | None:
        """Let the person decide between both sides after a save was refused.

        Return whether that is done, None where they put it off.
        """
        self._custody.look()
        if self._custody.theirs is None:
            return self._custody.trouble is None and not self._desk.is_unsaved
        return self.meet() or None

    def meet(self) -> bool:
        """Show what is here and what others wrote, and do what the person chooses. Return whether they chose."""
        theirs = self._custody.theirs
        if theirs is None:
            return True
        told = self.tr("Somebody changed this statement on the disk while you were changing it here.")
        chosen = self._choose(told, self._desk.current, theirs.statement, self._custody.merged(theirs.statement))
        if chosen is None or self._custody.theirs is None:
            return False
        self._custody.meet(chosen)
        self.decided.emit()
        return True

    def look_at(self, copy: Path) -> None:
        """Show a conflict copy beside the statement, do what the person chooses, and offer to take the copy away."""
        try:
            theirs = self._custody.read_copy(copy)
        except FileProblem as problem:
            self._ask.tell(self.tr("This copy could not be opened."), words.problem(problem))
            return
        told = self.tr(
            "“{name}” stands beside this statement: a service that syncs the folder, or git, found two versions."
        )
        here = self._desk.current
        chosen = self._choose(told.format(name=copy.name), here, theirs, self._custody.merged(theirs))
        if chosen is not None:
            self._desk.lay_over(chosen, self.tr("Two Versions"))
            self._take_away(copy)
            self.decided.emit()

    def part_marks(self) -> None:
        """Show the two sides that git marked in the text, and do what the person chooses."""
        here = self._desk.current
        sides = conflict_sides(here.text)
        if sides is None:
            return
        ours, theirs = (replace(here, text=side) for side in sides)
        told = self.tr("Git left both sides of a conflict in this text, with its marks between them.")
        merged = merge(replace(here, text=in_both(ours.text, theirs.text)), ours, theirs)
        chosen = self._choose(told, ours, theirs, merged)
        if chosen is not None:
            self._desk.lay_over(chosen, self.tr("Two Versions"))
            self._show()
            self.decided.emit()

    # Deciding

    def _choose(self, told: str, ours: Statement, theirs: Statement, merged: Merged) -> Statement | None:
        from .meeting_dialog import MeetingDialog

        seen = self.tr("{added} would come into your text; {removed} would go from it.")
        both, others = merged.statement, theirs
        ways = (
            _way(self.tr("&Both"), self._about(merged), both, ours, both, seen),
            _way(
                self.tr("&Mine"),
                self.tr("What is written here stays; what others wrote is replaced with the next save."),
                ours,
                others,
                ours,
                self.tr("{added} is only here; {removed} is only in theirs, and would be replaced."),
            ),
            _way(
                self.tr("&Theirs"), self.tr("What others wrote takes the place of yours."), others, ours, others, seen
            ),
        )
        kept = self.tr("Whichever you use, Undo takes the step back, and Earlier Versions keeps the other one.")
        dialog = MeetingDialog(ours.title, f"{told} {kept}", ways, self._theme(), self._window)
        self._ask.through(dialog)
        return dialog.chosen

    def _about(self, merged: Merged) -> str:
        told = [self.tr("Paragraphs that only one side changed are taken from that side.")]
        if merged.doubled:
            one = self.tr("{n} paragraph was changed on both sides, so both stand there, yours first.")
            many = self.tr("{n} paragraphs were changed on both sides, so both stand there, yours first.")
            told.append(words.count(merged.doubled, one, many))
        if merged.contested:
            names = ", ".join(merged.contested)
            told.append(self.tr("Details changed on both sides stay as they are here: {names}.").format(names=names))
        return " ".join(told)

    def _take_away(self, copy: Path) -> None:
        question = self.tr("Take “{name}” out of the folder?").format(name=copy.name)
        details = self.tr("While it stands there, nothing is exported. Earlier Versions keeps what it holds.")
        if not self._ask.confirm(question, details, self.tr("Take it out")):
            return
        try:
            self._custody.take_away(copy)
        except FileProblem as problem:
            self._ask.tell(self.tr("This copy could not be taken away."), words.problem(problem))

    # Telling

    def _tell_taken_over(self) -> None:
        self._news = self.tr("Somebody changed this statement on the disk. It is shown as it is now.")
        self._show()

    def _forget_news(self) -> None:
        if self._news:
            self._news = ""
            self._show()

    def _show(self) -> None:
        self._bar.show_notices(self._notices() if self._desk.folder else ())

    def _notices(self) -> list[Notice]:
        desk, custody = self._desk, self._custody
        notices = []
        if custody.other is not None:
            elsewhere = (self.tr("Save a &Copy…"), self._filing.save_as)
            notices.append(Notice(self._told_of(custody.other), (elsewhere, (self.tr("&Look Again"), custody.look))))
        elif desk.is_read_only:
            told = self.tr("This account may read this folder but not write in it. To work on the text, save a copy.")
            notices.append(Notice(told, ((self.tr("Save a &Copy…"), self._filing.save_as),)))
        if custody.theirs is not None:
            told = self.tr("Somebody changed this statement on the disk. What you have written is still here.")
            notices.append(Notice(told, ((self.tr("&Compare…"), self.meet),)))
        if custody.trouble is not None:
            told = self.tr("The files on the disk cannot be read just now. Your text is still here.")
            again = ((self.tr("&Look Again"), custody.look), (self.tr("Save &Elsewhere…"), self._filing.save_as))
            notices.append(Notice(f"{told} {words.problem(custody.trouble)}", again))
        if desk.pending is not None:
            told = self.tr("Saved on this computer, but not in the folder yet. It is tried again by itself.")
            notices.append(Notice(told, ((self.tr("&Try Now"), custody.look),)))
        notices += [self._copy_notice(copy) for copy in custody.copies]
        if conflict_sides(desk.current.text) is not None:
            told = self.tr(
                "This text holds two versions, with the marks of git between them. "
                "Nothing is exported until one is chosen."
            )
            notices.append(Notice(told, ((self.tr("C&hoose…"), self.part_marks),)))
        if self._news:
            notices.append(Notice(self._news, ((self.tr("&Fine"), self._forget_news),), is_warning=False))
        return notices

    def _copy_notice(self, copy: Path) -> Notice:
        told = self.tr(
            "“{name}” stands beside this statement: another version of it. Nothing is exported while it does."
        )
        return Notice(told.format(name=copy.name), ((self.tr("&Compare…"), partial(self.look_at, copy)),))

    def _told_of(self, other: Holder) -> str:
        may = self.tr("Here it can be read, rehearsed, exported and copied.")
        if not other.is_known:
            return self.tr("Open to write in another window.") + " " + may
        since = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(other.since.timestamp())).time(), "HH:mm")
        told = self.tr("Open to write in another window ({account} on {host}, since {since}).")
        return told.format(account=other.account, host=other.host, since=since) + " " + may


def _way(words: str, about: str, statement: Statement, before: Statement, after: Statement, legend: str) -> Way:
    from .meeting_dialog import Way

    return Way(words, about, statement, comparing.of_texts(before, after), comparing.of_details(before, after), legend)
