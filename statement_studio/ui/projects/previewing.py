"""What connects the pages in sight with the statement: they are drawn only while someone sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker

from statement_studio.session.desk import Desk
from statement_studio.session.taste import Taste
from statement_studio.ui.commands import Commands

from .page_preview import PagePreview

if TYPE_CHECKING:
    from statement_studio.session.proofs import LivePages
    from statement_studio.session.publishing import Publisher


def _tr(text: str) -> str:
    return QCoreApplication.translate("Previewing", text)


class Previewing(QObject):
    """Shows the printed pages of what lies on the desk, and takes them away.

    `publisher` is not called before somebody sees them.
    """

    def __init__(
        self,
        desk: Desk,
        publisher: Callable[[], Publisher],
        pages: PagePreview,
        taste: Taste,
        commands: Commands,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._publisher, self._taste, self._pages = desk, publisher, taste, pages
        self._live: LivePages | None = None
        self._ppi = 0.0
        pages.ppi_changed.connect(self._draw_at)
        pages.zoom_requested.connect(taste.zoom_preview_by)
        pages.seen.connect(self._turn)
        tip = _tr("See the printed pages beside the text while you write")
        self._action = commands.add("page_preview", _tr("&Page Preview"), keys="Ctrl+Alt+P", tip=tip, is_switch=True)
        self._action.toggled.connect(lambda shown: taste.show_preview(shown=shown))
        taste.changed.connect(self._tell)
        self._tell()

    def _draw_at(self, ppi: float) -> None:
        self._ppi = ppi
        if self._live is not None:
            self._live.draw_at(ppi)

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - as the signal has it
        if on and self._live is None:
            self._live = self._begin()
        if self._live is not None:
            self._live.turn(on=on)

    def _begin(self) -> LivePages:
        from statement_studio.session.proofs import LivePages

        desk = self._desk
        live = LivePages(lambda: desk.current, self._publisher(), self)
        live.draw_at(self._ppi)
        for changed in (desk.changed, desk.details_changed, desk.opened):
            changed.connect(live.ask)
        live.drawn.connect(self._pages.show_pages)
        live.failed.connect(self._pages.show_trouble)
        return live

    def _tell(self) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(self._taste.preferences.preview_shown)
        self._pages.show_zoom(self._taste.preferences.preview_zoom)
