"""The dialog of preferences: what a person chooses is kept at once, and there is nothing to confirm."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from statement_studio.session.taste import Focus, Taste, ThemeChoice
from statement_studio.ui.looks import theme_words
from statement_studio.ui.parts.choice_fields import add_row, combo_box, font_box, form_of, spin_box
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel
from statement_studio.ui.side_panel import SidePanel

_NO_LIMIT = 16_777_215
_MARGINS = (20, 12, 20, 12)
_Scripts = QFontDatabase.WritingSystem


class WritingPage(QWidget):
    """What of the text stands out, and how its lines are set."""

    def __init__(self, taste: Taste, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taste = taste
        choices = taste.preferences
        self.focus = combo_box(
            self.tr("Focus"),
            (
                (self.tr("The whole text"), Focus.OFF),
                (self.tr("The sentence"), Focus.SENTENCE),
                (self.tr("The paragraph"), Focus.PARAGRAPH),
            ),
            choices.focus,
        )
        self.typewriter = QCheckBox(self.tr("&Keep the line I write in the middle"))
        self.typewriter.setChecked(choices.typewriter)
        self.width_of_line = spin_box(self.tr("Length of a line"), 50, 90, 2, self.tr(" characters"))
        self.width_of_line.setValue(choices.line_characters)
        self.spacing = spin_box(self.tr("Distance of the lines"), 120, 200, 10, " %")
        self.spacing.setValue(choices.line_spacing)
        form = form_of(self)
        add_row(form, self.tr("What stands &out"), self.focus)
        form.addRow(self.typewriter)
        add_row(form, self.tr("Length of a &line"), self.width_of_line)
        add_row(form, self.tr("&Distance of the lines"), self.spacing)
        self.focus.activated.connect(lambda _index: taste.choose_focus(Focus(self.focus.currentData())))
        self.typewriter.toggled.connect(lambda wanted: taste.write_in_the_middle(wanted=wanted))
        for box in (self.width_of_line, self.spacing):
            box.valueChanged.connect(self._choose_lines)

    def _choose_lines(self) -> None:
        self._taste.choose_lines(characters=self.width_of_line.value(), spacing=self.spacing.value())


class LooksPage(QWidget):
    """The colours of the window, and the letters of the text."""

    def __init__(self, taste: Taste, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taste = taste
        choices = taste.preferences
        names = (ThemeChoice.SYSTEM.value, *(theme.name for theme in taste.themes))
        self.theme = combo_box(
            self.tr("Theme"), tuple((theme_words(name).replace("&", ""), name) for name in names), choices.theme
        )
        self.size_of_text = spin_box(self.tr("Size of the text"), 50, 200, 10, " %")
        self.size_of_text.setValue(100 + 10 * choices.zoom)
        self.latin = font_box(self.tr("Font"), self.tr("Usual"), (_Scripts.Latin,), choices.latin_font)
        self.rtl = font_box(
            self.tr("Font of right-to-left text"),
            self.tr("Usual"),
            (_Scripts.Arabic, _Scripts.Hebrew),
            choices.rtl_font,
        )
        self.chinese = font_box(
            self.tr("Font of Chinese text"),
            self.tr("Usual"),
            (_Scripts.SimplifiedChinese, _Scripts.TraditionalChinese),
            choices.chinese_font,
        )
        form = form_of(self)
        add_row(form, self.tr("&Theme"), self.theme)
        add_row(form, self.tr("&Size of the text"), self.size_of_text)
        add_row(form, self.tr("&Font of the text"), self.latin)
        add_row(form, self.tr("&Right-to-left text"), self.rtl)
        add_row(form, self.tr("&Chinese text"), self.chinese)
        self.theme.activated.connect(lambda _index: taste.choose_theme(self.theme.currentData()))
        self.size_of_text.valueChanged.connect(self._choose_size)
        for box in (self.latin, self.rtl, self.chinese):
            box.activated.connect(self._choose_fonts)

    def _choose_size(self, per_cent: int) -> None:
        steps = round((per_cent - 100) / 10)
        self._taste.zoom_by(0)
        self._taste.zoom_by(steps)

    def _choose_fonts(self) -> None:
        self._taste.choose_fonts(
            latin=self.latin.currentData(), rtl=self.rtl.currentData(), chinese=self.chinese.currentData()
        )


class SafetyPage(QWidget):
    """What is kept and what is shown of statements on this computer.

    `keeps_versions` tells whether versions of the open statement are kept, None without one that was saved;
    `keep_versions` does what is wanted and returns what then is the case.
    """

    def __init__(
        self,
        taste: Taste,
        hide_keys: str,
        keep_versions: Callable[[bool], bool],
        parent: QWidget | None = None,
        *,
        keeps_versions: bool | None,
    ) -> None:
        super().__init__(parent)
        self._keep = keep_versions
        self.reopen = QCheckBox(self.tr("&Reopen the last statement at start"))
        self.reopen.setChecked(taste.preferences.reopen_last)
        self.hides_title = QCheckBox(self.tr("&Do not show titles in the window’s title bar"))
        self.hides_title.setChecked(not taste.preferences.title_shown)
        self.versions = QCheckBox(self.tr("&Keep earlier versions of the statement that lies open"))
        self.versions.setChecked(bool(keeps_versions))
        self.versions.setEnabled(keeps_versions is not None)
        told = self.tr("Quick Hide shows an empty window at once; the same key brings it back: {keys}")
        self.hiding = WrappedLabel(told.format(keys=hide_keys or self.tr("no key")))
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for part in (self.reopen, self.hides_title, self.versions, self.hiding):
            column.addWidget(part)
        if keeps_versions is None:
            column.addWidget(WrappedLabel(self.tr("Versions are kept from the first save on."), "small"))
        column.addStretch(1)
        self.reopen.toggled.connect(lambda wanted: taste.reopen_last(wanted=wanted))
        self.hides_title.toggled.connect(lambda hidden: taste.show_title(shown=not hidden))
        self.versions.clicked.connect(lambda wanted: self.versions.setChecked(self._keep(wanted)))


class PreferencesDialog(QDialog):
    """Shows pages of choices under their names."""

    def __init__(self, pages: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.pages = SidePanel([name for name, _page in pages], self)
        for _name, page in pages:
            if (inside := page.layout()) is not None:
                inside.setContentsMargins(*_MARGINS)
            self.pages.add_page(page)
        self.pages.setMaximumWidth(_NO_LIMIT)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(lambda _checked=False: self.accept())
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 8, 20, 16)
        foot.addWidget(PlainLabel(self.tr("What you choose is kept at once."), "small"))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)
        self.resize(700, 480)
