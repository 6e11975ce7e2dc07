"""Whether a figure is a day or a year, by the words around it, and how it is said there."""

from __future__ import annotations

import re

from . import calendar_words, figures
from .inflection import genitive, inflected, russian_genitive_with_ending
from .piece import Piece

_LAST_DAY = 31
_BESIDE_A_MONTH = re.compile(r"\s*(?:de\s+)?([^\W\d_]+)")
_UP_TO_A_DAY = re.compile(
    r"\s*(?P<link>[-–—]|to\b|and\b|y\b|al?\b|et\b|au\b|à\b|и\b|по\b|إلى|و)\s*(?P<day>[0-9]{1,2})(?:st|nd|rd|th|er)?\s+(?:de\s+)?"
    r"(?P<month>[^\W\d_]+)"
)
_MONTH_BEFORE = re.compile(r"([^\W\d_]+)\.?\s+(?:[0-9]{1,2}(?:\s*[-–—]\s*|\s+(?:to|and)\s+))?(?:the\s+)?$")
_DAY_BEFORE = re.compile(r"\w\s*[-–—]\s*$")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s*$")
_RUSSIAN_YEAR_BEFORE = re.compile(r"(?:(?<!\w)([а-я]+)\s+)?(?:[0-9]{4}\s*[-–—]\s*)?[12][0-9]{3}\s*$", re.IGNORECASE)
_FIRST_BEFORE = re.compile(r"(?<![0-9])1er\s*$")
_DECADE_BEFORE = re.compile(r"[0-9]-х\s*$")
_YEAR_BEFORE = re.compile(r"(?<![0-9])[12][0-9]{3}\s*$")
_UP_TO_A_YEAR = re.compile(r"\s*(?:по|до)\s+[12][0-9]{3}\s*г")
_LATER_YEAR = re.compile(r"\s*[-–—]\s*[0-9]{4}\s*(г[^\W\d_]*)")
_RUSSIAN_ENDINGS_OF_YEARS = (
    ("годах", "м"),
    ("году", "м"),
    ("годом", "ым"),
    ("года", "го"),
    ("годов", "го"),
    ("год", ""),
)


def day(piece: Piece, written: str, start: int, end: int) -> str:
    """Return the number of a day beside a month, "" for any other number."""
    if len(written) > 2 or int(written) > _LAST_DAY:
        return ""
    language, months = piece.speaker.language, piece.speaker.month_names
    following, digits = piece.following(end), written.lstrip("0") or "0"
    upto = _UP_TO_A_DAY.match(following)
    if upto and upto["month"].casefold() in months:
        return _first_day(piece, digits, start, upto["link"])
    beside = _BESIDE_A_MONTH.match(following)
    if beside and beside[1].casefold() in months:
        return _only_day(piece, digits, start)
    if language == "en":
        month = _MONTH_BEFORE.search(piece.preceding(start))
        if month and month[1].casefold() in months and piece.next_word(end) not in piece.speaker.counted_nouns:
            return figures.ordinal(digits, language)
    return ""


def _only_day(piece: Piece, digits: str, start: int) -> str:
    language, last = piece.speaker.language, piece.last_word(start).casefold()
    match language:
        case "en":
            return f"{'' if last == 'the' else 'the '}{figures.ordinal(digits, language)} of"
        case "fr" | "es" if digits == "1":
            return "premier" if language == "fr" else "primero"
        case "ru":
            is_last = last == "по" or _DAY_BEFORE.search(piece.preceding(start))
            suffix = "е" if is_last else "му" if last == "к" else "го"
            return inflected(figures.ordinal(digits, language), suffix, language)
        case "ar":
            return f"{figures.ordinal(digits, language)} من"
        case _:
            return figures.cardinal(digits, language)


def _first_day(piece: Piece, digits: str, start: int, link: str) -> str:
    """Return the first of two days that share a month."""
    language, last = piece.speaker.language, piece.last_word(start).casefold()
    match language:
        case "en":
            return f"{'' if last == 'the' else 'the '}{figures.ordinal(digits, language)}"
        case "ru":
            said = genitive(figures.ordinal(digits, language))
            return f"с {said}" if link in "-–—" and last != "с" else said
        case "ar":
            return figures.ordinal(digits, language)
        case "fr" | "es" if digits == "1":
            return "premier" if language == "fr" else "primero"
        case _:
            return figures.cardinal(digits, language)


def is_range_of_days(piece: Piece, start: int, end: int) -> bool:
    """Whether a dash stands between a month and a day: "24 February–4 April"."""
    is_figure_behind = piece.following(end).lstrip()[:1].isdecimal()
    return is_figure_behind and _ends_in_a_month(piece, start)


def _ends_in_a_month(piece: Piece, place: int) -> bool:
    before = _WORD_BEFORE.search(piece.preceding(place))
    return before is not None and before[1].casefold() in piece.speaker.month_names


def link_of_range(piece: Piece, start: int, end: int) -> str:
    """Return the word for the dash between two figures, "" where none is said: in Russian, but for days."""
    if _ends_in_a_month(piece, start):
        return "по" if piece.speaker.language == "ru" else "au" if piece.speaker.language == "fr" else piece.speaker.to
    if piece.speaker.language == "ru":
        following = re.match(r"\s*[0-9]{1,2}\s+([^\W\d_]+)", piece.following(end))
        return "по" if following and following[1].casefold() in piece.speaker.month_names else ""
    if piece.speaker.language == "fr" and _FIRST_BEFORE.search(piece.preceding(start)):
        return "au"
    return piece.speaker.to


# Years


def year(piece: Piece, written: str, start: int, end: int) -> str:
    """Return the number as a year where it stands as one, else ""."""
    speaker = piece.speaker
    if len(written) != 4 or not "1000" <= written <= "2999":
        return ""
    last = piece.last_word(start).casefold()
    is_dated = last.rstrip(".") in speaker.month_names
    match speaker.language:
        case "ru":
            return _russian_year(piece, written, start, end, is_dated=is_dated)
        case "ar":
            is_year = is_dated or (last in speaker.year_words and written < "2100")
            return calendar_words.year(written, "ar") if is_year else ""
    is_symbol = last.startswith("resolution") or last in ("unscr", "scr")
    is_likely = "1900" <= written < "2100" or (written < "2100" and last in speaker.year_words)
    if is_likely and not is_dated and piece.next_word(end) in speaker.counted_nouns:
        return ""
    if speaker.language != "en":
        return ""  # a year is a number like any other, and bends like one
    return calendar_words.year(written, speaker.language) if is_dated or is_likely or is_symbol else ""


def _russian_year(piece: Piece, written: str, start: int, end: int, *, is_dated: bool) -> str:
    """Return a Russian year in the case that the word for year behind it, or a preposition, asks for."""
    following, said = piece.next_word(end), figures.ordinal(written, "ru")
    later = _LATER_YEAR.match(piece.following(end))
    following = later[1].casefold() if later else following
    if following in ("г", "гг"):
        return inflected(
            said, _suffix_by_preposition(piece.preceding(start) + written, is_plural=following == "гг"), "ru"
        )
    for word, suffix in _RUSSIAN_ENDINGS_OF_YEARS:
        if word == "году" and piece.last_word(start).casefold() == "к":
            suffix = "му"
        if following == word or (following == "годы" and word == "год"):
            return inflected(said, suffix, "ru") if suffix else said
    if piece.last_word(start).casefold() == "с" and _UP_TO_A_YEAR.match(piece.following(end)):
        return genitive(said)
    if piece.preceding(start).endswith("(") and written < "2100":
        return f"{genitive(said)} года"
    return genitive(said) if is_dated else ""


def _suffix_by_preposition(until_year: str, *, is_plural: bool) -> str:
    before = _RUSSIAN_YEAR_BEFORE.search(until_year)
    preposition = (before[1] or "").casefold() if before else ""
    if preposition in ("в", "во", "о", "об", "при"):
        return "м"
    return "му" if preposition == "к" else "" if preposition == "по" or (is_plural and not preposition) else "го"


def word_of_year(piece: Piece, written: str, start: int) -> str:
    """Return what the Russian "г." or "гг.", or the Arabic sign of the era, says behind a year, "" elsewhere."""
    if written.rstrip(".") not in ("г", "гг", "م"):
        return ""
    preceding = piece.preceding(start)
    if written.startswith("гг") and _DECADE_BEFORE.search(preceding):
        return "годов"
    if not _YEAR_BEFORE.search(preceding):
        return ""
    if written.startswith("م"):
        return "ميلادية"
    is_plural = written.startswith("гг")
    forms = {"м": "годах", "му": "годам", "": "годы"} if is_plural else {"м": "году", "му": "году", "": "год"}
    return forms.get(_suffix_by_preposition(preceding, is_plural=is_plural), "годов" if is_plural else "года")


def with_ending(piece: Piece, written: str, suffix: str, end: int) -> str:
    """Return a number with the ending of an ordinal or a decade, "" when the ending is something else."""
    language = piece.speaker.language
    folded = suffix.casefold()
    if language == "en" and folded.lstrip("'’") == "s" and written.endswith("0"):
        return calendar_words.decade(written, language)
    if folded not in piece.speaker.ordinal_endings:
        return ""
    if language == "ru" and (said := russian_genitive_with_ending(int(written), folded)):
        return said
    ordinal = figures.ordinal(written, language)
    if language == "en" and int(written) <= _LAST_DAY:
        return day(piece, written, end - len(written) - len(suffix), end) or ordinal
    if language == "ru" and folded.lstrip("-") == "е" and written.endswith("0"):
        folded = "ые"
    return inflected(ordinal, folded, language)
