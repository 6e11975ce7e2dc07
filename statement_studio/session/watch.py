"""Notices that something may have happened to the files of a folder, and says no more than that.

Knows how a watch goes blind: a file that is replaced is another file, so each is looked for anew after every stir.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

CALM_MILLISECONDS = 400
"""A save of another program touches several files; it is looked at once they have been at rest for so long."""


class Watch(QObject):
    """Watches one folder and the files of these names in it. `calm` is the timer that waits for a rest."""

    stirred = Signal()
    """Something may have changed; whoever is told must look, and have the watch `look_anew` before that."""

    def __init__(self, names: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._folder: Path | None = None
        self._watcher = QFileSystemWatcher(self)
        self.calm = QTimer(self, singleShot=True, interval=CALM_MILLISECONDS)
        self._watcher.directoryChanged.connect(lambda _path: self.calm.start())
        self._watcher.fileChanged.connect(lambda _path: self.calm.start())
        self.calm.timeout.connect(self.stirred)

    def follow(self, folder: Path | None) -> None:
        """Watch another folder, or none."""
        watched = [*self._watcher.files(), *self._watcher.directories()]
        if watched:
            self._watcher.removePaths(watched)
        self.calm.stop()
        self._folder = folder
        self.look_anew()

    def look_anew(self) -> None:
        """Watch also what was made or replaced since, and a folder that is there again."""
        if self._folder is None:
            return
        wanted = [self._folder, *(self._folder / name for name in self._names)]
        known = {*self._watcher.files(), *self._watcher.directories()}
        new = [str(path) for path in wanted if str(path) not in known and path.exists()]
        if new:
            self._watcher.addPaths(new)
