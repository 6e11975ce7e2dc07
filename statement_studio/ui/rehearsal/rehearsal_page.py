"""The page of preferences about rehearsing: what the prompter looks like, how it moves, and what its clock tells."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QCheckBox, QScrollArea, QVBoxLayout, QWidget

from statement_studio.session.taste import AtLimit, Movement, PrompterTheme, Taste
from statement_studio.ui.parts.choice_fields import add_row, combo_box, font_box, form_of, spin_box
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel

from .sound_choices import Sound, add_sound

_Scripts = QFontDatabase.WritingSystem
_WIDE_PIXELS = 320
"""What the longest of the choices in words needs."""


class RehearsalPage(QWidget):
    """Shows the choices in force and keeps each as it is made."""

    def __init__(self, taste: Taste, sound: Sound | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taste = taste
        self.fields: dict[str, QWidget] = {}
        """The fields by the name of their choice."""
        self.bell: Callable[[], None] = QApplication.beep
        """What is heard with each warning."""
        inside = QWidget()
        self._form = form_of(inside)
        self._form.setContentsMargins(0, 0, 12, 0)
        self._add_clock()
        self._add_text()
        if sound is not None:
            add_sound(self._form, self.fields, taste, sound)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.addWidget(area)

    def _add_clock(self) -> None:
        self._title(self.tr("CLOCK"))
        self._box(
            "at_limit",
            self.tr("At the &limit"),
            (
                (self.tr("The microphone is off, as in the room"), AtLimit.CUT),
                (self.tr("The clock counts on"), AtLimit.COUNT_ON),
            ),
            AtLimit,
        )
        self._number("closing", self.tr("First &warning, left of the slot"), 5, 60, 5, " %")
        self._number("last_words", self.tr("&Second warning, left of the slot"), 2, 40, 1, " %")
        self._switch("sounds", self.tr("A soft s&ound with each warning")).clicked.connect(self._let_hear)
        self._form.addRow(
            WrappedLabel(
                self.tr("It is the system’s own bell. Tick the box to hear it; the system may have it off."), "small"
            )
        )
        self._number("countdown", self.tr("&Countdown before the start"), 0, 60, 1, self.tr(" s"))

    def _add_text(self) -> None:
        self._title(self.tr("TEXT"))
        self._box(
            "movement",
            self.tr("The text &moves"),
            (
                (self.tr("at your pace"), Movement.PACE),
                (self.tr("so that it just fills the slot"), Movement.SLOT),
                (self.tr("by hand"), Movement.BY_HAND),
            ),
            Movement,
        )
        self._box(
            "theme",
            self.tr("Colours"),
            (
                (self.tr("Night"), PrompterTheme.NIGHT),
                (self.tr("White on black"), PrompterTheme.BLACK),
                (self.tr("Yellow on black"), PrompterTheme.YELLOW),
                (self.tr("Paper"), PrompterTheme.PAPER),
            ),
            PrompterTheme,
        )
        choices = self._taste.preferences.rehearsal
        font = font_box(self.tr("Font of the prompter"), self.tr("Usual"), (_Scripts.Latin,), choices.font)
        font.activated.connect(lambda _index: self._keep(font=font.currentData()))
        add_row(self._form, self.tr("&Font"), font)
        self.fields["font"] = font
        fits = self.tr("what fits")
        self._number("size", self.tr("Si&ze of the letters"), 0, 200, 4, self.tr(" pixels"), fits)
        of_window, least = self.tr(" % of the window"), self.tr("the least")
        self._number("width", self.tr("Len&gth of the lines"), 0, 100, 5, of_window, fits)
        self._number("margin_left", self.tr("Margin on the left, at least"), 0, 40, 5, of_window, least)
        self._number("margin_right", self.tr("Margin on the right, at least"), 0, 40, 5, of_window, least)
        self._number("spacing", self.tr("&Distance of the lines"), 100, 220, 10, " %")
        self._number("reading_line", self.tr("&Reading line, from the top"), 10, 80, 2, self.tr(" % of the page"))
        self._switch("reading_line_shown", self.tr("S&how the reading line"))
        self._switch("dims", self.tr("Dim what is not s&poken now"))
        self._switch("hints_shown", self.tr("Show how &names are pronounced"))
        self._switch("pauses_shown", self.tr("Show marked pa&uses"))
        self._switch("mirrored", self.tr("M&irror left and right, for a pane of glass"))
        self._switch("flipped", self.tr("Mirror &top and bottom"))

    def _title(self, words: str) -> None:
        self._form.addRow(PlainLabel(words, "caption"))

    def _let_hear(self, is_wanted: bool) -> None:  # noqa: FBT001 - as the signal has it
        if is_wanted:
            self.bell()

    def _switch(self, name: str, words: str) -> QCheckBox:
        box = QCheckBox(words)
        box.setChecked(getattr(self._taste.preferences.rehearsal, name))
        box.toggled.connect(lambda wanted: self._keep(**{name: wanted}))
        self._form.addRow(box)
        self.fields[name] = box
        return box

    def _number(self, name: str, words: str, least: int, most: int, step: int, unit: str, none: str = "") -> None:
        box = spin_box(words.replace("&", ""), least, most, step, unit, none)
        box.setValue(getattr(self._taste.preferences.rehearsal, name))
        box.valueChanged.connect(lambda value: self._keep(**{name: value}))
        add_row(self._form, words, box)
        self.fields[name] = box

    def _box(self, name: str, words: str, entries: tuple[tuple[str, str], ...], made: Callable[[str], object]) -> None:
        box = combo_box(words.replace("&", ""), entries, getattr(self._taste.preferences.rehearsal, name))
        box.activated.connect(lambda _index: self._keep(**{name: made(box.currentData())}))
        add_row(self._form, words, box)
        box.setMinimumWidth(_WIDE_PIXELS)
        self.fields[name] = box

    def _keep(self, **chosen: Any) -> None:
        self._taste.rehearse_with(replace(self._taste.preferences.rehearsal, **chosen))
