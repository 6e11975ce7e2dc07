"""The table of pieces with what is said for them: the notable ones, or those that are looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from statement_studio.domain.language import script_direction
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import plain_tip

from .pieces import Decided, Piece

_PIECE = Qt.ItemDataRole.UserRole
_ROW_PIXELS = 32


class PieceTable(QTableWidget):
    """Shows pieces, one a row, and announces the one that is chosen."""

    piece_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self._wanted = ""
        self.setAccessibleName(self.tr("How it is said"))
        names = (self.tr("Written"), self.tr("Said"), self.tr("Times"), self.tr("Each"), self.tr("Set in"))
        for column, name in enumerate(names):
            heading = QTableWidgetItem(name)
            heading.setTextAlignment(_side(column) | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, heading)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PIXELS)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        for column, mode in enumerate((None, QHeaderView.ResizeMode.Stretch, None, None, None)):
            header.setSectionResizeMode(column, mode or QHeaderView.ResizeMode.Interactive)
        for column, width in ((0, 150), (2, 70), (3, 70), (4, 140)):
            self.setColumnWidth(column, width)
        self.itemSelectionChanged.connect(lambda: self.piece_chosen.emit(self.piece))

    @property
    def piece(self) -> Piece | None:
        """The chosen piece, None while nothing is listed."""
        chosen = self.selectedItems()
        piece = chosen[0].data(_PIECE) if chosen else None
        return piece if isinstance(piece, Piece) else None

    def show_pieces(self, pieces: Sequence[Piece], chosen: str) -> None:
        """Show pieces and choose the one that is written like this, else the first that is listed."""
        self.blockSignals(True)
        self.setRowCount(0)
        self.setRowCount(len(pieces))
        for row, piece in enumerate(pieces):
            self._fill(row, piece)
        self._list()
        rows = [row for row in self._listed() if self._piece_in(row).written == chosen]
        if rows:
            self.selectRow(rows[0])
            self.scrollTo(self.currentIndex())
        self.blockSignals(False)

    def filter(self, text: str) -> None:
        """List all pieces in which this is written or said; without a text the notable ones."""
        self._wanted = text.strip().casefold()
        self._list()

    @property
    def is_bare(self) -> bool:
        """Whether nothing is listed."""
        return not self._listed()

    def _list(self) -> None:
        """Hide the rows that are not looked for; the choice stays among the others."""
        for row in range(self.rowCount()):
            piece = self._piece_in(row)
            is_found = any(self._wanted in told.casefold() for told in (piece.written, piece.said))
            self.setRowHidden(row, not (is_found if self._wanted else piece.is_notable))
        listed, chosen = self._listed(), self.selectedItems()
        if chosen and chosen[0].row() in listed:
            return
        if listed:
            self.selectRow(listed[0])
            self.scrollTo(self.currentIndex())
        else:
            self.clearSelection()

    def _listed(self) -> list[int]:
        return [row for row in range(self.rowCount()) if not self.isRowHidden(row)]

    def _piece_in(self, row: int) -> Piece:
        item = self.item(row, 0)
        piece = item.data(_PIECE) if item is not None else None
        assert isinstance(piece, Piece), "every row is filled with a piece"
        return piece

    def _fill(self, row: int, piece: Piece) -> None:
        seconds = self.tr("{seconds} s").format(seconds=words.tenths(piece.seconds))
        decided = {
            Decided.LANGUAGE: "",
            Decided.STATEMENT: self.tr("this statement"),
            Decided.PERSON: self.tr("all my statements"),
        }[piece.decided]
        for column, text in enumerate((piece.written, piece.said, str(piece.times), seconds, decided)):
            item = QTableWidgetItem(text)
            item.setData(_PIECE, piece)
            item.setToolTip(plain_tip(text))
            is_mirrored = column < 2 and script_direction(text) == "rtl"
            side = Qt.AlignmentFlag.AlignRight if is_mirrored else _side(column)
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
            self.setItem(row, column, item)


def _side(column: int) -> Qt.AlignmentFlag:
    """Return the side at which a column stands: numbers at the right."""
    return Qt.AlignmentFlag.AlignRight if column in (2, 3) else Qt.AlignmentFlag.AlignLeft
