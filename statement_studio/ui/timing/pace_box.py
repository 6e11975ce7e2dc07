"""The choice of whose pace a text is timed at: usual, named by others, by hand, or a speaker's own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from statement_studio.domain.pace import Pace, presets, usual_pace
from statement_studio.domain.profile import Profile
from statement_studio.domain.statement import PaceChoice
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import WHOLE, CalmComboBox
from statement_studio.ui.parts.calm_spin_box import CalmSpinBox
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel, plain_tip

from . import pace_words

SLOWEST, QUICKEST = 20, 600
"""Between these rates, in words a minute, one may set the pace by hand."""


class PaceBox(QWidget):
    """Shows the choice in force and announces another one."""

    pace_chosen = Signal(PaceChoice)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = usual_pace("en")
        self._shown = PaceChoice()
        self._choices: list[PaceChoice | None] = []
        self._notes: list[str] = []
        self._wants_hand = False
        self.box = CalmComboBox()
        self.box.setAccessibleName(self.tr("Whose pace"))
        self.box.activated.connect(self._choose)
        self.rate = CalmSpinBox()
        self.rate.setRange(SLOWEST, QUICKEST)
        self.rate.setAccessibleName(self.tr("Pace by hand"))
        self.rate.valueChanged.connect(self._choose_rate)
        self._of_what = WrappedLabel(self.tr("of an average text; short words go faster, figures slower"), "small")
        self._note = WrappedLabel(role="small")
        self._missing = WrappedLabel(role="warning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(PlainLabel(self.tr("WHOSE PACE"), "caption"))
        for part in (self.box, self.rate, self._of_what, self._note, self._missing):
            column.addWidget(part)

    def show_choice(self, chosen: PaceChoice, pace: Pace, profiles: Sequence[Profile], profile: Profile | None) -> None:
        """Show the choice in force with the pace it gives; `profile` is the one chosen, None when it is not found."""
        self._pace = pace
        if chosen.words_per_minute is None:
            self._wants_hand = False
        self._shown = chosen
        self._offer(pace.language, profiles, profile)
        number = self._number_of(chosen, profile)
        self.box.setCurrentIndex(number)
        self.box.setToolTip(self.box.itemData(number, Qt.ItemDataRole.ToolTipRole))
        self._note.setText(self._notes[number])
        self._note.setVisible(bool(self._notes[number]))
        self._show_rate(is_by_hand=self._choices[number] is None)
        is_missing = bool(chosen.profile) and profile is None
        told = self.tr("The profile “{name}” is not on this computer: usual pace.")
        self._missing.setText(told.format(name=pace_words.apart(chosen.profile)))
        self._missing.setVisible(is_missing)

    def _offer(self, language: str, profiles: Sequence[Profile], profile: Profile | None) -> None:
        self.box.clear()
        self._choices, self._notes = [], []
        usual = self.tr("Usual pace, {language}").format(language=words.language_name(language))
        self._add(usual, PaceChoice())
        for known in presets(language):
            named = self.tr("{name}: {number}").format(name=pace_words.preset(known), number=known.words_per_minute)
            self._add(named, PaceChoice(words_per_minute=float(known.words_per_minute)), known.source)
        self._add(self.tr("By hand"), None, self.tr("What is named is only roughly right; what is timed is better."))
        # The one in force stands in the place of its namesake on this computer, where there is one.
        listed = [profile if profile and known.is_called(profile.name) else known for known in profiles]
        if profile is not None and profile not in listed:
            listed.append(profile)
        if listed:
            # The separator takes a place of its own among the entries.
            self.box.insertSeparator(self.box.count())
            self._choices.append(PaceChoice())
            self._notes.append("")
        for one in listed:
            heard = pace_words.readings(len(one.heard_in(language)))
            named = self.tr("{name}: {readings}")
            short, whole = pace_words.short_name(one.name), pace_words.apart(one.name)
            self._add(named.format(name=short, readings=heard), PaceChoice(profile=one.name))
            in_full = named.format(name=whole, readings=heard)
            self.box.setItemData(self.box.count() - 1, in_full, WHOLE)
            self._tip(in_full)

    def _add(self, words_: str, choice: PaceChoice | None, note: str = "") -> None:
        self.box.addItem(words_)
        self._tip(note or words_)
        self._choices.append(choice)
        self._notes.append(note)

    def _tip(self, words_: str) -> None:
        self.box.setItemData(self.box.count() - 1, plain_tip(words_), Qt.ItemDataRole.ToolTipRole)

    def _number_of(self, chosen: PaceChoice, profile: Profile | None) -> int:
        by_hand = self._choices.index(None)
        if chosen.words_per_minute is not None:
            is_preset = chosen in self._choices and not self._wants_hand
            return self._choices.index(chosen) if is_preset else by_hand
        named = [n for n, known in enumerate(self._choices) if known and profile and known.profile == profile.name]
        return named[0] if named else 0

    def _show_rate(self, *, is_by_hand: bool) -> None:
        for part in (self.rate, self._of_what):
            part.setVisible(is_by_hand)
        unit = words.rate_in(0, self._pace.language).removeprefix("0")
        self.rate.blockSignals(True)
        self.rate.setSuffix(unit)
        self.rate.setValue(round(self._shown.words_per_minute or self._pace.words_per_minute))
        self.rate.blockSignals(False)

    def _choose(self, number: int) -> None:
        choice = self._choices[number]
        self._wants_hand = choice is None
        if choice is None:
            choice = PaceChoice(words_per_minute=float(round(self._pace.words_per_minute)))
        self._announce(choice)
        if self._wants_hand:
            self.rate.setFocus()
            self.rate.selectAll()

    def _choose_rate(self, words_per_minute: int) -> None:
        self._wants_hand = True
        self._announce(PaceChoice(words_per_minute=float(words_per_minute)))

    def _announce(self, choice: PaceChoice) -> None:
        if choice != self._shown:
            self.pace_chosen.emit(choice)
        else:
            self._show_rate(is_by_hand=self._wants_hand)
