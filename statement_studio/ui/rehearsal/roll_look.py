"""How the text of a prompter looks: its own four themes, and the sizes that fit its window and its longest word."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import ceil, floor
from types import MappingProxyType

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QTextLayout, QTextOption

from statement_studio.session.taste import PrompterTheme, RehearsalChoices, Theme
from statement_studio.ui.theme import SERIF, mixed, serif

LEAST_CONTRAST = 4.5
"""What is not spoken now steps back no further than this (WCAG 2.2, success criterion 1.4.3)."""
_EMS_OF_LINE = 25
_FITTING_PIXELS = (26, 54)
_FITTING_LINES = 14
_EDGE_PIXELS = 64
_LEAST_PIXELS = 12
"""No word makes the letters smaller than this, whatever was chosen."""
_ADDRESS = re.compile(r"[!-~]{36,}")
"""No language has such a word: an address may be broken, rather than be a reason for small letters everywhere."""
_HINTING = 1.02
"""How much longer a word may become at another size than in proportion, as letters are drawn on whole pixels."""


@dataclass(frozen=True, slots=True)
class RollLook:
    """The look of a roll; colours as `#RRGGBB`, lengths in pixels.

    `ink` is for the sentence that is spoken, `near` for its paragraph, `rest` for all else; `over` and `over_rest` for
    what will not be heard, `fits` and `tight` for a clock that has time and one that has little. `column` is the length
    of the lines at most, `edge` what they need free on both sides, `margins` what stays empty left and right at least
    as a share of the width, `spacing` the distance of the lines in heights of the font, `reading_line` its place as a
    share of the height. `is_size_free` tells that nobody has chosen the size of the letters, `longest` how long the
    lines must be at least for a word not to be broken.
    """

    paper: str
    ink: str
    near: str
    rest: str
    accent: str
    accent_rest: str
    over: str
    over_rest: str
    fits: str
    tight: str
    line: str
    families: tuple[str, ...]
    pixels: int
    column: float
    edge: float
    margins: tuple[float, float]
    spacing: float
    reading_line: float
    is_line_shown: bool
    dims: bool
    is_mirrored: bool
    is_flipped: bool
    are_hints_shown: bool
    are_pauses_shown: bool
    is_size_free: bool
    longest: float = 0.0

    def font(self) -> QFont:
        """Return the font of the text."""
        font = serif(self.pixels)
        font.setFamilies(list(self.families))
        return font

    @property
    def turned(self) -> Qt.Orientation:
        """Which sides change places."""
        turned = Qt.Orientation(0)
        turned |= Qt.Orientation.Horizontal if self.is_mirrored else turned
        return turned | Qt.Orientation.Vertical if self.is_flipped else turned

    def column_in(self, width: int) -> tuple[int, int]:
        """Return where the lines begin in a view of this width and how long they are, in whole pixels.

        First the margins take their part, then the lines lie in the middle of what is left: as long as they shall be,
        and never longer than that. The margins give way to the longest word, as far as the edge.
        """
        edge = ceil(self.edge)
        left, right = (ceil(max(self.edge, width * share)) for share in self.margins)
        beyond = left + right - 2 * edge
        kept = min(beyond, max(0, width - 2 * edge - ceil(self.longest)))
        if beyond:
            left, right = (edge + floor((margin - edge) * kept / beyond) for margin in (left, right))
        room = width - left - right
        length = max(1, min(ceil(max(self.column, self.longest)), room))
        return left + (room - length) // 2, length

    def with_room_for(self, longest_ems: float, width: int) -> RollLook:
        """Return the look in which a word of this length (in heights of the font) is not broken in such a view.

        Letters whose size nobody has chosen become smaller, to a limit; then the margins do, and then chosen letters.
        """
        if not longest_ems:
            return self
        ems = longest_ems * _HINTING
        _, length = self.column_in(width)
        fitting = max(_FITTING_PIXELS[0], floor(length / ems)) if self.is_size_free else self.pixels
        widest = max(_LEAST_PIXELS, floor((width - 2 * ceil(self.edge)) / ems))
        pixels = min(self.pixels, fitting, widest)
        return replace(self, pixels=pixels, longest=pixels * ems)


@dataclass(frozen=True, slots=True)
class _Colours:
    """The colours of a theme of the prompter; those that are empty are those of the theme of the window."""

    paper: str
    ink: str
    is_dark: bool
    accent: str
    over: str
    fits: str
    tight: str


_ON_DARK = ("#7DB5EE", "#EF8378", "#6CC08B", "#E0A84A")
_ON_LIGHT = ("#1F5FA8", "#B3362B", "#2C7A4B", "#8F5A00")
_COLOURS = MappingProxyType(
    {
        PrompterTheme.NIGHT: _Colours("#0E0F11", "", True, *_ON_DARK),
        PrompterTheme.BLACK: _Colours("#000000", "#FFFFFF", True, *_ON_DARK),
        PrompterTheme.YELLOW: _Colours("#000000", "#FFE45C", True, *_ON_DARK),
        PrompterTheme.PAPER: _Colours("#FCFBF8", "", False, *_ON_LIGHT),
    }
)
"""The signal colours hold where the theme of the window is light and that of the prompter dark, or the other way."""
_INK_ON_DARK, _INK_ON_LIGHT = "#E7E4DD", "#22262B"


def roll_look(choices: RehearsalChoices, theme: Theme, size: QSize, families: tuple[str, ...] = ()) -> RollLook:
    """Return the look that was chosen for a view of this size.

    Ink and signal colours are those of `theme` where it is as dark as the prompter's. `families` are looked through
    for a character after the chosen one and before the usual ones.
    """
    colours = _colours(choices.theme, theme)
    pixels = choices.size or _fitting_pixels(size)
    wanted = size.width() * choices.width / 100 if choices.width else float(pixels * _EMS_OF_LINE)
    faint, over_rest = _faintest(colours.ink, colours.paper), _faintest(colours.over, colours.paper)
    return RollLook(
        paper=colours.paper,
        ink=colours.ink,
        near=mixed(colours.ink, faint, 0.5).name(),
        rest=faint,
        accent=colours.accent,
        accent_rest=_faintest(colours.accent, colours.paper),
        over=colours.over,
        over_rest=over_rest,
        fits=colours.fits,
        tight=colours.tight,
        line=mixed(colours.accent, colours.paper, 0.2).name(),
        families=tuple(dict.fromkeys(filter(None, (choices.font, *families, *SERIF)))),
        pixels=pixels,
        column=max(float(pixels), wanted),
        edge=max(float(_EDGE_PIXELS), pixels * 1.2),
        margins=(choices.margin_left / 100, choices.margin_right / 100),
        spacing=choices.spacing / 100,
        reading_line=choices.reading_line / 100,
        is_line_shown=choices.reading_line_shown,
        dims=choices.dims,
        is_mirrored=choices.mirrored,
        is_flipped=choices.flipped,
        are_hints_shown=choices.hints_shown,
        are_pauses_shown=choices.pauses_shown,
        is_size_free=not choices.size,
    )


def longest_ems(texts: Iterable[str], font: QFont) -> float:
    """Return how long the longest piece is that no line may break, in heights of the font; 0 where nothing stands."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    longest = 0.0
    for text in texts:
        layout = QTextLayout(_ADDRESS.sub(" ", text), font)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(1)
        layout.endLayout()
        longest = max(longest, layout.minimumWidth())
    return longest / font.pixelSize()


def contrast(colour: str, other: str) -> float:
    """Return the contrast of two colours, from 1 to 21 (WCAG 2.2, “contrast ratio”)."""
    darker, lighter = sorted((_luminance(colour), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _colours(chosen: PrompterTheme, theme: Theme) -> _Colours:
    own = _COLOURS[chosen]
    if theme.is_dark == own.is_dark:
        signals = (theme.accent, theme.over, theme.fits, theme.tight)
        return _Colours(own.paper, own.ink or theme.ink, own.is_dark, *signals)
    ink = own.ink or (_INK_ON_DARK if own.is_dark else _INK_ON_LIGHT)
    return replace(own, ink=ink)


def _fitting_pixels(size: QSize) -> int:
    least, most = _FITTING_PIXELS
    return max(least, min(most, size.height() // _FITTING_LINES, size.width() // (_EMS_OF_LINE + 1)))


def _faintest(colour: str, paper: str) -> str:
    """Return as much of a colour as is still read on this paper."""
    mixtures = (mixed(colour, paper, per_cent / 100).name() for per_cent in range(30, 100))
    return next((each for each in mixtures if contrast(each, paper) >= LEAST_CONTRAST), colour)


def _luminance(colour: str) -> float:
    parts = QColor(colour)
    red, green, blue = (_linear(part) for part in (parts.redF(), parts.greenF(), parts.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
