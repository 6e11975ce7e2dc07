"""How the colours of a theme become the look of the widgets: palette, style sheet, fonts."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from statement_studio.session.taste import Theme

SANS = ("Noto Sans", "Noto Sans CJK SC", "sans-serif")
SERIF = ("Noto Serif", "Noto Naskh Arabic", "Noto Serif CJK SC", "serif")
_OF_THE_INTERFACE = "NotoSans-*.ttf"
_ICONS = "icons"
"""The property of the application that names the folder of the icons it wears."""
TEXT_PIXELS = 17
LINE_HEIGHT_PER_CENT = 130
"""Of the line height of the font itself, which for Noto Serif is 1.36 of its size."""


def load_fonts(application: QApplication, folder: Path) -> None:
    """Make the shipped fonts known, so that the window looks the same on a machine without any, and take them.

    To be done before the first widget is made: one that has its font already keeps the system's.
    """
    load_interface_fonts(application, folder)
    load_text_fonts(folder)


def load_interface_fonts(application: QApplication, folder: Path) -> None:
    """Make the shipped fonts of everything but the text known, and take them: the first page needs no others."""
    _load(folder.glob(_OF_THE_INTERFACE))
    application.setFont(sans(13))


def load_text_fonts(folder: Path) -> None:
    """Make the shipped fonts of the text known."""
    _load(set(folder.glob("*.ttf")) - set(folder.glob(_OF_THE_INTERFACE)))


def _load(fonts: Iterable[Path]) -> None:
    for font in sorted(fonts):
        QFontDatabase.addApplicationFont(str(font))


def sans(pixels: int, *, is_bold: bool = False) -> QFont:
    """Return a font of the interface, with figures of equal width."""
    return _font(SANS, pixels, is_bold=is_bold)


def serif(pixels: int, *, is_bold: bool = False) -> QFont:
    """Return a font for text that is read aloud."""
    return _font(SERIF, pixels, is_bold=is_bold)


def _font(families: tuple[str, ...], pixels: int, *, is_bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    font.setPixelSize(pixels)
    if is_bold:
        font.setWeight(QFont.Weight.DemiBold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def mixed(colour: str, other: str, share: float) -> QColor:
    """Return `share` of a colour with the rest of another."""
    a, b = QColor(colour), QColor(other)
    return QColor.fromRgbF(
        a.redF() * share + b.redF() * (1 - share),
        a.greenF() * share + b.greenF() * (1 - share),
        a.blueF() * share + b.blueF() * (1 - share),
    )


def system_is_dark() -> bool:
    """Whether the system wears a dark scheme."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def wear(application: QApplication, icons: Path, theme: Theme) -> None:
    """Put a theme on every window, unless it is worn already. `icons` is the folder of the shipped icons."""
    sheet = _style_sheet(theme, icons)
    if sheet != application.styleSheet():  # dressing every widget anew takes a moment
        application.setPalette(_palette(theme))
        application.setStyleSheet(sheet)
        application.setProperty(_ICONS, str(icons))


def dress(window: QWidget, theme: Theme) -> None:
    """Put a theme on one window that shall look otherwise than the rest, with the icons that the rest wears."""
    application = QApplication.instance()
    icons = application.property(_ICONS) if application else None
    # Below a style sheet, what has no rule of its own takes its ink from the application and not from its window.
    ink = f"QWidget {{ color: {theme.ink}; }} QWidget:disabled {{ color: {theme.muted}; }}"
    sheet = ink + _style_sheet(theme, Path(icons or ""))
    if sheet != window.styleSheet():
        window.setPalette(_palette(theme))
        window.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.panel,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.paper,
        QPalette.ColorRole.AlternateBase: theme.panel,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.Button: theme.paper,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.ToolTipBase: theme.chip,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.muted,
        QPalette.ColorRole.Highlight: theme.accent,
        QPalette.ColorRole.HighlightedText: theme.on_accent,
        QPalette.ColorRole.Link: theme.accent,
        QPalette.ColorRole.Accent: theme.accent,
        QPalette.ColorRole.Mid: theme.line,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette


def _style_sheet(theme: Theme, icons: Path) -> str:
    hover = mixed(theme.ink, theme.paper, 0.06).name()
    pressed = mixed(theme.ink, theme.paper, 0.12).name()
    accent_hover = mixed(theme.accent, theme.ink, 0.88).name()
    icon = f"{icons.as_posix()}/{{}}-{'dark' if theme.is_dark else 'light'}.svg"
    field_line = mixed(theme.muted, theme.line, 0.35).name()
    return f"""
QMainWindow, QDialog {{ background: {theme.panel}; }}
QToolTip {{ background: {theme.chip}; color: {theme.ink}; border: 1px solid {theme.line}; padding: 5px 7px; }}
QMenuBar {{ background: {theme.paper}; color: {theme.ink}; padding: 1px 12px; }}
QMenuBar::item {{ padding: 3px 8px; border-radius: 5px; background: transparent; color: {theme.muted}; }}
QMenuBar::item:selected {{ background: {theme.chip}; color: {theme.ink}; }}
QMenu {{ background: {theme.paper}; border: 1px solid {theme.line}; padding: 5px; }}
QMenu::item {{ padding: 5px 28px 5px 22px; border-radius: 5px; }}
QMenu::item:selected {{ background: {theme.chip}; color: {theme.ink}; }}
QMenu::item:disabled {{ color: {theme.muted}; }}
QMenu::separator {{ height: 1px; background: {theme.line}; margin: 5px 8px; }}
QPushButton {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {field_line}; border-radius: 6px;
    padding: 7px 16px; outline: none; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:pressed {{ background: {pressed}; }}
QPushButton:disabled {{ color: {theme.muted}; border-color: {theme.line}; }}
QPushButton:focus {{ border: 1px solid {theme.accent}; }}
QPushButton[role="primary"] {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
    font-weight: 600; }}
QPushButton[role="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[role="primary"]:focus {{ border: 1px solid {theme.ink}; }}
QPushButton[role="primary"]:disabled {{ background: {theme.chip}; color: {theme.muted}; border-color: {theme.line}; }}
QPushButton[role="quiet"] {{ border-color: transparent; background: transparent; padding: 5px 8px; }}
QPushButton[role="quiet"]:hover {{ background: {theme.chip}; }}
QPushButton[role="quiet"]:focus {{ border-color: {theme.accent}; }}
QPushButton[role="place"] {{ border: 1px solid transparent; background: transparent; padding: 1px 3px; text-align: left;
    color: {theme.muted}; }}
QPushButton[role="place"]:hover {{ color: {theme.accent}; }}
QPushButton[role="place"]:focus {{ border-color: {theme.accent}; }}
QPushButton[role="link"], QPushButton[role="answer"] {{ border: 1px solid transparent; background: transparent;
    border-radius: 4px; padding: 1px 3px; font-size: 12px; color: {theme.muted}; }}
QPushButton[role="answer"] {{ color: {theme.accent}; }}
QPushButton[role="step"] {{ border: none; border-bottom: 1px solid transparent; border-radius: 0; padding: 1px 0;
    background: transparent; font-size: 12px; color: {theme.accent}; }}
QPushButton[role="step"]:hover {{ border-bottom-color: {theme.accent}; }}
QPushButton[role="step"]:focus {{ border-bottom: 2px solid {theme.accent}; padding-bottom: 0;
    background: {theme.chip}; }}
QPushButton[role="link"]:hover {{ color: {theme.ink}; text-decoration: underline; }}
QPushButton[role="answer"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus, QPushButton[role="answer"]:focus {{ border-color: {theme.accent}; }}
QPushButton[role="tab"] {{ border: none; border-bottom: 2px solid transparent; border-radius: 0;
    background: transparent; padding: 6px 1px; color: {theme.muted}; }}
QPushButton[role="tab"]:hover {{ color: {theme.ink}; }}
QPushButton[role="tab"]:checked {{ color: {theme.ink}; font-weight: 600; border-bottom-color: {theme.accent}; }}
QPushButton[role="tab"]:focus {{ color: {theme.ink}; background: {theme.chip}; }}
QPushButton[role="card"] {{ text-align: left; padding: 11px 14px; border-color: {theme.line}; border-radius: 7px; }}
QPushButton[role="card"]:hover {{ border-color: {theme.accent}; background: {theme.paper}; }}
QPushButton[role="card"]:focus {{ border-color: {theme.accent}; }}
QPushButton[role="missing"] {{ text-align: left; padding: 11px 14px; border: 1px dashed {theme.line};
    border-radius: 7px; color: {theme.muted}; }}
QPushButton[role="missing"]:focus {{ border-color: {theme.accent}; }}
QLineEdit, QComboBox, QPlainTextEdit {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {field_line};
    border-radius: 6px; padding: 5px 8px; placeholder-text-color: {theme.muted};
    selection-background-color: {theme.accent};
    selection-color: {theme.on_accent}; }}
QLineEdit, QComboBox {{ min-height: 18px; }}
QComboBox:!editable {{ padding-left: 10px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {theme.muted}; border-color: {theme.line}; }}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{ border-color: {theme.accent}; }}
QSpinBox {{ background: {theme.paper}; color: {theme.ink}; border: 1px solid {field_line}; border-radius: 6px;
    padding: 4px 0 3px 0; min-height: 18px; }}
QSpinBox QLineEdit {{ border: none; background: transparent; padding: 0; min-height: 0; }}
QSpinBox:focus {{ border-color: {theme.accent}; }}
QSpinBox::up-button, QSpinBox::down-button {{ width: 24px; border: none; subcontrol-origin: border; margin: 1px; }}
QSpinBox::up-button {{ subcontrol-position: top right; border-top-right-radius: 5px; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; border-bottom-right-radius: 5px; }}
QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {hover}; }}
QSpinBox::up-button:pressed, QSpinBox::down-button:pressed {{ background: {pressed}; }}
QSpinBox::up-arrow {{ image: url("{icon.format("chevron-up")}"); width: 12px; height: 12px; }}
QSpinBox::down-arrow {{ image: url("{icon.format("chevron")}"); width: 12px; height: 12px; }}
QLineEdit[role="title"] {{ border: 1px solid transparent; background: transparent; padding: 0 2px; font-size: 16px;
    font-weight: 600; min-height: 25px; }}
QLineEdit[role="title"]:hover {{ border-color: {theme.line}; }}
QLineEdit[role="title"]:focus {{ border-color: {theme.accent}; background: {theme.paper}; }}
QComboBox::drop-down {{ border: none; width: 24px; }}
QComboBox::down-arrow {{ image: url("{icon.format("chevron")}"); width: 12px; height: 12px; }}
QComboBox QAbstractItemView {{ background: {theme.paper}; border: 1px solid {theme.line}; padding: 4px;
    selection-background-color: {theme.chip}; selection-color: {theme.ink}; outline: none; }}
QTextEdit[role="text"] {{ background: {theme.paper}; color: {theme.ink}; border: none;
    placeholder-text-color: {theme.muted};
    selection-background-color: {mixed(theme.accent, theme.paper, 0.28).name()}; selection-color: {theme.ink}; }}
QTableView {{ background: {theme.paper}; border: 1px solid {field_line}; border-radius: 6px; outline: none;
    selection-background-color: {theme.chip}; selection-color: {theme.ink}; }}
QTableView:focus {{ border-color: {theme.accent}; }}
QTableView::item {{ border-bottom: 1px solid {theme.line}; padding: 0 8px; }}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{ background: {theme.panel}; color: {theme.muted}; border: none;
    border-bottom: 1px solid {theme.line}; padding: 5px 10px; font-size: 12px; }}
QListWidget {{ background: transparent; border: none; outline: none; }}
QListWidget[role="choice"]::item {{ padding: 4px 6px; border: 1px solid transparent; border-radius: 5px;
    color: {theme.ink}; }}
QListWidget[role="choice"]::item:selected {{ background: {theme.chip}; border-color: {theme.accent}; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: none; }}
QScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {mixed(theme.muted, theme.paper, 0.35).name()}; border-radius: 4px; min-height: 28px;
    min-width: 28px; margin: 1px; }}
QScrollBar::handle:hover {{ background: {theme.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QCheckBox {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 5px; }}
QCheckBox:focus {{ border-color: {theme.accent}; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.muted}; border-radius: 3px;
    background: {theme.paper}; }}
QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
    image: url("{icon.format("check")}"); }}
QCheckBox::indicator:focus {{ border: 1px solid {theme.ink}; }}
QRadioButton {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 5px; }}
QRadioButton:focus {{ border-color: {theme.accent}; }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {theme.muted}; border-radius: 7px;
    background: {theme.paper}; }}
QRadioButton::indicator:checked {{ border: 4px solid {theme.accent}; width: 6px; height: 6px; }}
QLabel[role="small"] {{ color: {theme.muted}; font-size: 12px; }}
QLabel[role="caption"] {{ color: {theme.muted}; font-size: 11px; font-weight: 600; letter-spacing: 1px; }}
QLabel[role="heading"] {{ font-size: 20px; font-weight: 600; }}
QLabel[role="title"] {{ font-size: 16px; font-weight: 600; }}
QLabel[role="warning"] {{ color: {theme.tight}; font-size: 12px; }}
QLabel[role="over"] {{ color: {theme.over}; font-size: 12px; }}
QWidget[role="bar"] {{ background: {theme.paper}; }}
QWidget[role="notice"] {{ background: {theme.chip}; }}
QWidget[role="panel"] {{ background: {theme.panel}; }}
QSplitter::handle {{ background: {theme.line}; }}
QFrame[role="line"] {{ background: {theme.line}; border: none; }}
"""
