"""What connects the pages in sight with the statement: they are drawn only while someone sees them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSignalBlocker

from statement_studio.session.desk import Desk
from statement_studio.session.proofs import LivePages
from statement_studio.session.publishing import Publisher
from statement_studio.session.taste import Taste

from .commands import Commands
from .page_preview import PagePreview


def _tr(text: str) -> str:
    return QCoreApplication.translate("Previewing", text)


class Previewing(QObject):
    """Shows the printed pages of what lies on the desk, and takes them away."""

    def __init__(
        self, desk: Desk, publisher: Publisher, pages: PagePreview, taste: Taste, commands: Commands, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._taste = taste
        self.live = LivePages(lambda: desk.current, publisher, self)
        for changed in (desk.changed, desk.details_changed, desk.opened):
            changed.connect(self.live.ask)
        self.live.drawn.connect(pages.show_pages)
        self.live.failed.connect(pages.show_trouble)
        pages.ppi_changed.connect(self.live.draw_at)
        pages.seen.connect(lambda on: self.live.turn(on=on))
        tip = _tr("See the printed pages beside the text while you write")
        self._action = commands.add("page_preview", _tr("&Page Preview"), keys="Ctrl+Alt+P", tip=tip, is_switch=True)
        self._action.toggled.connect(lambda shown: taste.show_preview(shown=shown))
        taste.changed.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        with QSignalBlocker(self._action):
            self._action.setChecked(self._taste.preferences.preview_shown)
