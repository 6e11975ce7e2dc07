"""How a page is set: typst, the fonts that come along, and what it takes to print a character that they lack.

A page is a template and its data. Nothing of the data is read as markup, and the page opens no file. The same page
always gives the same bytes.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from typst import Compiler

_REFUSED_CHARACTER = re.compile(r"(?:the text|codepoint) `\"(\\u\{[0-9a-f]+\}|.)", re.DOTALL)

_EAST_ASIAN = ("CJK", "IDEOGRAPHIC", "HANGUL", "HIRAGANA", "KATAKANA", "BOPOMOFO", "FULLWIDTH", "YI")
"""First words of the Unicode names of characters that only the large East Asian fonts hold."""
_FIRST_PICTOGRAPH = "\U0001f000"


class MissingGlyph(Exception):
    """No font of this computer shows a character (`name` in Unicode). `font_package` is a Debian package that does."""

    def __init__(self, character: str, font_package: str) -> None:
        self.character = character
        self.font_package = font_package
        self.name = unicodedata.name(character, "")
        super().__init__(f"U+{ord(character):04X} {self.name}: {font_package or 'no font package'}")


@dataclass(frozen=True, slots=True)
class Press:
    """What printing needs besides a text: the sources of the templates and the folder of the fonts that come along.

    `uses_system_fonts` allows the fonts of the computer where those that come along lack a character.
    """

    template: bytes
    reading_template: bytes
    font_folder: Path
    uses_system_fonts: bool = True


@dataclass(frozen=True, slots=True)
class Galley:
    """A page to be set: a template, and the data under which it reads them. Only a dated one can be for the archive."""

    template: bytes
    data: Mapping[str, str]
    is_dated: bool


def press_of(resources: Path) -> Press:
    """Return the press of the resources folder. Raises OSError when the installation is incomplete."""
    templates = resources / "templates"
    return Press(
        (templates / "statement.typ").read_bytes(), (templates / "reading.typ").read_bytes(), resources / "fonts"
    )


def galley(template: bytes, name: str, data: Mapping[str, object], *, is_dated: bool) -> Galley:
    """Return the page of a template that reads plain values as JSON under a name."""
    return Galley(template, {name: json.dumps(data)}, is_dated)


def pdf_of(page: Galley, press: Press) -> bytes:
    """Return a page as PDF: PDF/UA-1, and PDF/A-2a where it is dated. Raises MissingGlyph."""
    return _printed(page, press)[0]


def pictures_of(page: Galley, press: Press, *, ppi: float) -> tuple[bytes, ...]:
    """Return the sheets as PNG, `ppi` pixels to the inch. Raises MissingGlyph."""
    _, uses_system_fonts = _printed(page, press)  # a picture would show a box for a missing glyph
    sheets = _typeset(page, press, uses_system_fonts=uses_system_fonts, ppi=ppi)
    return tuple(sheets) if isinstance(sheets, list) else (sheets,)


class Proofs:
    """Draws the sheets of a text again and again while it changes, quickly: what typst has worked out is kept.

    For one thread at a time.
    """

    def __init__(self, press: Press) -> None:
        self._press = press
        self._compilers: dict[bool, Compiler] = {}

    def draw(self, page: Galley, *, ppi: float) -> tuple[bytes, ...]:
        """Return the sheets as `pictures_of` does. Raises MissingGlyph."""
        _, uses_system_fonts = _printed(page, self._press, self._typeset)
        sheets = self._typeset(page, self._press, uses_system_fonts=uses_system_fonts, ppi=ppi)
        return tuple(sheets) if isinstance(sheets, list) else (sheets,)

    def _typeset(
        self, page: Galley, press: Press, *, uses_system_fonts: bool, ppi: float | None = None
    ) -> bytes | list[bytes]:
        import typst

        if uses_system_fonts not in self._compilers:
            self._compilers[uses_system_fonts] = typst.Compiler(  # type: ignore[misc]  # its stub asks for an overload
                page.template,
                root=str(press.font_folder),
                font_paths=[str(press.font_folder)],
                ignore_system_fonts=not uses_system_fonts,
            )
        result: bytes | list[bytes] = self._compilers[uses_system_fonts].compile(  # type: ignore[assignment]  # bytes here
            page.template,
            sys_inputs=dict(page.data),
            format="png" if ppi else "pdf",
            ppi=ppi,
            pdf_standards=[] if ppi else ["ua-1"],
        )
        return result


def font_package(character: str) -> str:
    """Return the Debian package whose fonts show a character; empty for one of private use, which no font explains."""
    category = unicodedata.category(character)
    if category == "Co":
        return ""
    if unicodedata.name(character, "").split(" ")[0].split("-")[0] in _EAST_ASIAN:
        return "fonts-noto-cjk"
    if category == "So" and character >= _FIRST_PICTOGRAPH:
        return "fonts-noto-color-emoji"
    return "fonts-noto-core" if category[0] in "LMN" else "fonts-noto-extra"


class _Typeset(Protocol):
    def __call__(
        self, page: Galley, press: Press, *, uses_system_fonts: bool, ppi: float | None = None
    ) -> bytes | list[bytes]: ...


def _printed(page: Galley, press: Press, typeset: _Typeset | None = None) -> tuple[bytes, bool]:
    """Return the PDF, and whether the fonts that come along were not enough for it."""
    from typst import TypstError

    typeset = typeset or _typeset
    tries = (False, True) if press.uses_system_fonts else (False,)
    for uses_system_fonts in tries:
        try:
            pdf = typeset(page, press, uses_system_fonts=uses_system_fonts)
        except TypstError as error:
            character = _refused_character(str(error))
            if character is None:
                raise
            if uses_system_fonts == tries[-1]:
                raise MissingGlyph(character, font_package(character)) from None
        else:
            assert isinstance(pdf, bytes), "a PDF is one file"
            return pdf, uses_system_fonts
    raise AssertionError("the last try returns or raises")


def _typeset(page: Galley, press: Press, *, uses_system_fonts: bool, ppi: float | None = None) -> bytes | list[bytes]:
    """Return the sheets as one PDF, or as pictures where `ppi` is given."""
    import typst

    result: bytes | list[bytes] = typst.compile(  # type: ignore[call-overload]  # its stub demands one type for all paths
        page.template,
        root=str(press.font_folder),
        font_paths=[str(press.font_folder)],
        ignore_system_fonts=not uses_system_fonts,
        sys_inputs=dict(page.data),
        format="png" if ppi else "pdf",
        ppi=ppi,
        pdf_standards=[] if ppi else ["ua-1", "a-2a"] if page.is_dated else ["ua-1"],
    )
    return result


def _refused_character(message: str) -> str | None:
    """Return the character that typst says it cannot print, or None when it complains of something else."""
    found = _REFUSED_CHARACTER.search(message)
    if found is None:
        return None
    return chr(int(found[1][3:-1], 16)) if found[1].startswith("\\u{") else found[1]
