"""The question before a project is forgotten: what this computer keeps of it, in words and with its size."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.session.archive import Trace, TraceKind
from statement_studio.ui.parts.plain_label import ElidingLabel, PlainLabel, WrappedLabel, hairline

_WIDTH_PIXELS = 560


class ForgetDialog(QDialog):
    """Shows what is kept of a project; it is accepted when that shall go. The folder itself is never meant."""

    def __init__(self, folder: Path, title: str, traces: Sequence[Trace], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Forget This Project"))
        self.setMinimumWidth(_WIDTH_PIXELS)
        self._traces = tuple(traces)
        self.title = ElidingLabel(title or self.tr("Untitled statement"), "title")
        self.place = ElidingLabel(str(folder), "small")
        self.intro = WrappedLabel(self._intro())
        self.rows = tuple((self._kind_words(kind), self._size_words(kind)) for kind in self._kinds())
        self.stays = WrappedLabel(self._stays())
        self.forget, self.cancel = QPushButton(self.tr("&Forget")), QPushButton(self._way_out())
        self._lay_out()
        told = (self.intro.text(), *(", ".join(filter(None, row)) for row in self.rows), self.stays.text())
        self.setAccessibleDescription("\n".join(told))
        self.forget.setAccessibleDescription("\n".join(told))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.place)
        column.addWidget(hairline())
        column.addWidget(self.intro)
        column.addLayout(self._table())
        column.addWidget(self.stays)
        column.addStretch(1)
        column.addSpacing(8)
        column.addLayout(self._buttons())
        self.resize(_WIDTH_PIXELS, column.totalHeightForWidth(_WIDTH_PIXELS))

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setContentsMargins(12, 0, 0, 0)
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(6)
        table.setColumnStretch(0, 1)
        top, right = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight
        for number, (kind, size) in enumerate(self.rows):
            table.addWidget(WrappedLabel(f"•  {kind}"), number, 0)
            table.addWidget(PlainLabel(size, "small"), number, 1, top | right)
        return table

    def _buttons(self) -> QHBoxLayout:
        self.forget.setVisible(bool(self._traces))
        self.forget.clicked.connect(lambda _checked=False: self.accept())
        self.cancel.setDefault(True)
        self.cancel.setFocus()
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(self.forget)
        row.addWidget(self.cancel)
        return row

    def _kinds(self) -> tuple[TraceKind, ...]:
        """Return the kinds of what is kept, what weighs most to a person first."""
        kept = {trace.kind for trace in self._traces}
        return tuple(kind for kind in TraceKind if kind in kept)

    def _kind_words(self, kind: TraceKind) -> str:
        return {
            TraceKind.UNFINISHED_SAVE: self.tr("A save that was interrupted and is not in the folder yet"),
            TraceKind.UNSAVED_TEXT: self.tr("Text that was typed and never saved, kept for the case of a crash"),
            TraceKind.VERSIONS: self.tr("Earlier versions, one of every save"),
            TraceKind.RECORDINGS: self.tr("Recordings of rehearsals that are not in its folder yet"),
            TraceKind.NO_VERSIONS: self.tr("Your wish that no earlier versions of it are kept"),
            TraceKind.PLACE: self.tr("Where the cursor was in its text"),
            TraceKind.LOCK: self.tr("A mark that it was in use"),
            TraceKind.RECENT: self.tr("Its place in the list of recent projects"),
            TraceKind.CHOOSER: self.tr("Its folder among those that the file chooser remembers"),
        }[kind]

    def _size_words(self, kind: TraceKind) -> str:
        """Return what goes from the disk with a kind; "" for a line in a file."""
        size = sum(trace.size_bytes for trace in self._traces if trace.kind is kind)
        return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat) if size else ""

    def _intro(self) -> str:
        if not self._traces:
            return self.tr("This computer keeps nothing of this project outside its folder.")
        return self.tr("Outside the project’s folder, the program keeps this of it on this computer:")

    def _stays(self) -> str:
        if not self._traces:
            return self.tr("The folder itself is not touched.")
        return self.tr(
            "Forgetting deletes all of this for good. The project’s folder itself stays as it is. So do the recordings "
            "of rehearsals in it. Backups are not reached, and a disk may hold deleted data for some time."
        )

    def _way_out(self) -> str:
        return self.tr("Cancel") if self._traces else self.tr("Close")
