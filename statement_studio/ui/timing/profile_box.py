"""The profile in force: what it was learnt from, how it learns more, and what else can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.domain.profile import Profile, Reading
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.parts.plain_label import WrappedLabel, plain_tip

from . import pace_words
from .reading_list import ReadingList


class ProfileBox(QWidget):
    """Shows a profile, or the first step towards one, and announces what shall be done."""

    first_profile_requested = Signal()
    new_profile_requested = Signal()
    calibration_requested = Signal()
    timed_text_requested = Signal()
    removal_requested = Signal(Reading)
    rename_requested = Signal()
    deletion_requested = Signal()
    copy_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first_words = WrappedLabel(role="small")
        self.first = self._button(self.tr("Make a profile…"), self.first_profile_requested)
        self._about = WrappedLabel(role="small")
        self.calibrate = self._button(self.tr("Read the passage…"), self.calibration_requested)
        self.calibrate.setToolTip(plain_tip(self.tr("Read the calibration passage aloud and have it timed")))
        self.timed_text = self._button(self.tr("Add a text I have timed…"), self.timed_text_requested)
        self.list = ReadingList(theme)
        self.list.removal_requested.connect(self._ask_removal)
        self.remove = self._button(self.tr("Remove this reading"), None, "quiet")
        self.remove.clicked.connect(lambda _checked=False: self._ask_removal())
        self.copy = QCheckBox(self.tr("Keep a copy in the project"))
        self.copy.setToolTip(plain_tip(self.tr("The name and the numbers go along with the folder, and nothing else.")))
        self.copy.clicked.connect(self.copy_wanted)
        self.new = self._button(self.tr("New profile…"), self.new_profile_requested, "quiet")
        self.rename = self._button(self.tr("Rename…"), self.rename_requested, "quiet")
        self.delete = self._button(self.tr("Delete…"), self.deletion_requested, "quiet")
        self._lay_out()
        self.show_first_step(has_choice=False)

    def _button(self, text: str, signal: SignalInstance | None, role: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(text.replace("…", ""))
        if role:
            button.setProperty("role", role)
        if signal is not None:
            button.clicked.connect(lambda _checked=False: signal.emit())
        return button

    def _lay_out(self) -> None:
        self._row = QWidget()
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in (self.new, self.rename, self.delete):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._first_words)
        column.addWidget(self.first, 0, left)
        for wide in (self._about, self.calibrate, self.timed_text, self.list):
            column.addWidget(wide)
        column.addWidget(self.remove, 0, left)
        column.addWidget(self.copy)
        column.addWidget(self._row)

    def wear(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self.list.wear(theme)

    def show_profile(
        self,
        profile: Profile | None,
        language: str,
        *,
        is_here: bool,
        keeps_copy: bool,
        has_namesake: bool = False,
    ) -> None:
        """Show a profile with its readings in a language, or without one the first step.

        `is_here` tells whether it is one of this computer's, rather than the copy in the project, which
        may have a namesake here (`has_namesake`).
        """
        has_profile = profile is not None
        for without in (self._first_words, self.first):
            without.setVisible(not has_profile)
        for part in (self._about, self.calibrate, self.timed_text, self.copy, self._row):
            part.setVisible(has_profile)
        heard = profile.heard_in(language) if profile else ()
        self.list.setVisible(bool(heard))
        self.remove.setVisible(bool(heard))
        if profile is None:
            return
        self._about.setText(self._about_words(profile, language, is_here=is_here, has_namesake=has_namesake))
        self._about.setVisible(bool(self._about.text()))
        self.list.show_profile(profile, language)
        self.copy.setChecked(keeps_copy)
        for button in (self.remove, self.rename, self.delete):
            button.setEnabled(is_here)

    def show_first_step(self, *, has_choice: bool) -> None:
        """Say how to come by a profile where none is in force; `has_choice` tells whether there is one to choose."""
        if has_choice:
            self._first_words.setText(self.tr("Choose a profile above, or make one."))
        else:
            self._first_words.setText(
                self.tr("A profile learns how fast you speak. Read a passage of a minute or two aloud.")
            )

    def _about_words(self, profile: Profile, language: str, *, is_here: bool, has_namesake: bool) -> str:
        told = []
        if not is_here:
            told.append(
                self.tr("From the copy in the project, not this computer’s. What it learns goes into the project.")
                if has_namesake
                else self.tr("From the copy in the project. What it learns is kept on this computer.")
            )
        if not profile.heard_in(language):
            name = words.language_name(language)
            told.append(self.tr("No reading in {language} yet: usual pace until then.").format(language=name))
        elsewhere = pace_words.elsewhere(profile.readings, language)
        if elsewhere:
            told.append(self.tr("Also {readings}.").format(readings=elsewhere))
        return " ".join(told)

    def _ask_removal(self) -> None:
        reading = self.list.reading
        if reading is not None and self.remove.isEnabled():
            self.removal_requested.emit(reading)
