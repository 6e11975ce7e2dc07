"""What a figure is that is neither day nor year, by the words around it: an amount, a share, a count, a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from . import calendar_words, dating, figures
from .inflection import counted, russian_genitive, russian_instrumental, russian_prefix
from .number_words import arabic_ordinal
from .piece import CODE, NUMBER, SIGN, Piece
from .tongue import Tongue
from .tongues.shape import word_set

_FIGURE_SIGNS = "0123456789.,٬٫'’ \u00a0\u202f\u2009"
_FIGURE_BEFORE = re.compile(r"(?:(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+|\d+)(?:[.,٬٫'’]\d+)*$")
_SIGN_BEFORE = re.compile(rf"((?:[A-Z]{{1,3}})?{SIGN}|{CODE})\s?(?:{NUMBER}\s?(?:[-–—]|to|à|a|до)\s?)?$")
_CHINESE_SHARE = re.compile(r"(?:\s*[-–—~～]\s*[0-9.]+)?\s*[%％]")
_CHINESE_RESOLUTION = re.compile(r"\s*[(（][0-9]{4}\s*(?:年\s*[)）]|[)）]\s*[号號])")
_HOURS_BEHIND = re.compile(
    r"(?:(?:to|a|y|and|[-–—])\s*[0-9]{1,2}\.[0-9]{2}\s*)?(?:[ap]\. ?m|[ap]m\b|hours|gmt|utc|horas|hs\b|h\b)"
)
_NOUN = re.compile(r"\s*([^\s.,;:!?)»”]+)")
_RUSSIAN_PREPOSITIONS = word_set("из до от около более менее свыше для без с со больше меньше порядка среди у после")
_RUSSIAN_REST = re.compile(r"-((?:лет|процентн|дневн|часов|кратн|тысячн)[а-я]+)")
_VOWEL_SIGNS = re.compile(r"[\u064b-\u0652]")
_OF_VERBS = frozenset("اإأت")  # with these begin the verbal nouns whose plural ends in -āt
_ARABIC_LIST = re.compile(r"(?<!\w)([^\W\d]++)\s++(?:[0-9]{1,2}(?![0-9])[\s،,]++و?+)++(?<=و)$")
_LONGEST_RANGE = 32
_NO_NOUNS = word_set(
    "de del y o a en por al con que se la el los las mil ya para sin sobre desde hasta entre si es fue no lo su sus "
    "como más menos u e ni pero cada está son era han ha"
)


# Agreement


def gender_behind(piece: Piece, place: int) -> str:
    """Return "f" before a noun known to be feminine, "m" where Spanish shortens a number before another, else ""."""
    speaker = piece.speaker
    if speaker.language not in ("fr", "es", "ru", "ar"):
        return ""
    behind = _NOUN.match(piece.following(place))
    if not behind:
        return ""
    if speaker.language == "ar":
        return "f" if _is_feminine_in_arabic(speaker.units.get(behind[1], behind[1]), speaker) else ""
    noun = speaker.units.get(behind[1]) or speaker.currencies.get(behind[1].casefold()) or behind[1].casefold()
    if noun.startswith(speaker.feminine_nouns):
        is_counted = speaker.language != "ru" or piece.text[place - 1 : place] != "1" or noun[-1:] in "ая"
        return "f" if is_counted else ""
    return "m" if speaker.language == "es" and noun[0].isalpha() and noun not in _NO_NOUNS else ""


def _is_feminine_in_arabic(forms: str, speaker: Tongue) -> bool:
    """Whether a noun behind a figure is feminine: it ends in the feminine letter, is listed, or a plural in -āt.

    Of the plurals in -āt those of masculine nouns are left out as far as they are listed or look like verbal nouns.
    """
    noun = _VOWEL_SIGNS.sub("", re.split(r"[| ]", forms, maxsplit=1)[0])
    if noun.endswith("ة") or noun in speaker.counted_feminine:
        return True
    is_plural = noun.endswith("ات") and noun not in speaker.counted_masculine
    return is_plural and (noun.endswith("يات") or noun[0] not in _OF_VERBS)


@dataclass(frozen=True, slots=True)
class _Amount:
    """The amount that ends before a place: "US$", "1.2" and "billion" of "US$ 1.2 billion", each "" if missing."""

    sign: str
    figure: str
    scale: str


def _amount_before(piece: Piece, place: int) -> _Amount:
    rest, scales, scale = piece.preceding(place).rstrip(), piece.speaker.scales, ""
    while rest:
        word = (
            rest[-1]
            if piece.speaker.language == "zh"
            else rest[max(rest.rfind(space) for space in " \u00a0\u202f") + 1 :]
        )
        if word.casefold() not in scales:
            break
        scale, rest = scale or word, rest[: -len(word)].rstrip()
    found = _FIGURE_BEFORE.search(rest[len(rest.rstrip(_FIGURE_SIGNS)) :])
    figure = found[0] if found else ""
    sign = _SIGN_BEFORE.search(rest[: len(rest) - len(figure)]) if figure else None
    return _Amount(sign[1] if sign else "", figure, scale)


def unit(piece: Piece, written: str, place: int) -> str:
    """Return what a unit of measure or a currency says behind a figure, "" when no figure stands there."""
    speaker = piece.speaker
    forms = speaker.units.get(written) or speaker.currencies.get(written.casefold(), "")
    if written == "m" and piece.next_word(place + 1) in speaker.counted_nouns:
        forms = "million"
    amount = _amount_before(piece, place)
    if amount.scale:
        return _joined(amount.scale, counted(forms, "", "", speaker.language), speaker)
    if not amount.figure:
        return ""
    whole, decimals = figures.split_number(amount.figure, speaker)
    return counted(forms, whole or "", decimals, speaker.language)


def scale_of_money(piece: Piece, written: str, start: int, end: int) -> str:
    """Return "billion dollars" for the "billion" behind "$1.2", "" for any other word."""
    speaker = piece.speaker
    amount = _amount_before(piece, start)
    if not amount.sign or piece.next_word(end).startswith(tuple(speaker.scales)):
        return ""
    whole, decimals = figures.split_number(amount.figure, speaker)
    said = counted(speaker.units.get(written, written), whole or "", decimals, speaker.language)
    return _joined(written, counted(_currency(amount.sign, speaker), "", "", speaker.language), speaker, said)


def _joined(scale: str, noun: str, speaker: Tongue, said_scale: str = "") -> str:
    """Return a noun behind a scale word, with the "de" that French and Spanish put between after a million."""
    if speaker.scale_joiner and scale.casefold() not in {"mil", "mille"}:
        is_elided = speaker.language == "fr" and noun[:1] in "aeiouyéèh"
        noun = f"d'{noun}" if is_elided else f"{speaker.scale_joiner} {noun}"
    gap = "" if speaker.language == "zh" else " "
    return f"{said_scale}{gap}{noun}" if said_scale else noun


# Amounts


def money(piece: Piece, match: re.Match[str]) -> str:
    """Return an amount with its currency, or without it where a scale word behind will say it."""
    speaker, gap = piece.speaker, "" if piece.speaker.language == "zh" else " "
    figure, upto, scale = match["figure"], match["upto"], (match["scale"] or "").strip()
    forms = _currency(match[0][: match.start("figure") - match.start()].strip(), speaker)
    said = f"{figures.number(figure, speaker)}{gap}{speaker.to}{gap}" if upto else ""
    last = upto or figure
    whole, decimals = figures.split_number(last, speaker)
    if scale:
        words = {"m": "million", "M": "million", "B": "billion", "Md": "milliard"}.get(scale, "")
        forms_of_scale = words or speaker.units.get(scale, scale)
        number = counted(forms_of_scale, whole or "", decimals, speaker.language)
        joined = _joined(number, counted(forms, "", "", speaker.language), speaker, number)
        return f"{said}{figures.number(last, speaker)}{gap}{joined}"
    if piece.next_word(match.end()).startswith(tuple(speaker.scales)):
        return said + figures.number(last, speaker)
    if len(decimals) == 2 and speaker.language in {"en", "fr", "es"} and whole is not None:
        return f"{said}{_with_cents(whole, decimals, forms, speaker)}"
    gender = "" if speaker.language != "es" else "f" if forms.startswith("libra") else "m"
    return (
        f"{said}{figures.number(last, speaker, gender)}{gap}{counted(forms, whole or '', decimals, speaker.language)}"
    )


def _with_cents(whole: str, cents: str, forms: str, speaker: Tongue) -> str:
    said = f"{figures.cardinal(whole, speaker.language, 'm')} {counted(forms, whole, '', speaker.language)}"
    if cents == "00":
        return said
    link = "con " if speaker.language == "es" else ""
    return f"{said} {link}{figures.cardinal(cents.lstrip('0'), speaker.language)}"


def _currency(sign: str, speaker: Tongue) -> str:
    return speaker.currencies.get(sign.casefold()) or speaker.currencies.get(sign[-1:]) or sign


def is_fraction(piece: Piece, match: re.Match[str]) -> bool:
    """Whether "2/3" is a share: of tenths at most, and neither the number of a resolution nor a day, as "03/09" is."""
    if "0" in (match["above"][0], match["below"][0]):
        return False
    above, below = int(match["above"]), int(match["below"])
    return 0 < above < below <= 10 and piece.last_word(match.start()).casefold() not in piece.speaker.symbol_words


def share(piece: Piece, written: str, sign: str, end: int) -> str:
    """Return a number with its per cent or per mille sign; Chinese names the share before it, of a range once."""
    speaker = piece.speaker
    said = figures.number(written, speaker)
    if speaker.language == "zh":
        is_upper = re.search(
            rf"[0-9]\s*[-–—~～]\s*{re.escape(written)}$", piece.text[max(0, end - _LONGEST_RANGE) : end]
        )
        return said if is_upper else f"{speaker.symbols.get(sign, speaker.percent)}{said}"
    if sign == "‰":
        return f"{said} {speaker.symbols[sign]}"
    whole, decimals = figures.split_number(written, speaker)
    return f"{said} {counted(speaker.percent, whole or '', decimals, speaker.language)}"


# Plain numbers


def plain_number(piece: Piece, written: str, start: int, end: int) -> str:
    """Return a number without any ending as a day, a year or a count."""
    speaker = piece.speaker
    if speaker.language == "zh":
        return _chinese_number(piece, written, start, end)
    whole, decimals = figures.split_number(written, speaker)
    if decimals or whole is None:
        return _decimal(piece, written, start, end)
    if not written.isdecimal():
        return _count(piece, whole, start, end)
    said = dating.day(piece, written, start, end)
    if said:
        return said
    if speaker.language == "ar" and len(written) <= 2:
        said = _arabic_place(piece, written, start)
        if said:
            return said
    return dating.year(piece, written, start, end) or _count(piece, written, start, end)


def _count(piece: Piece, digits: str, start: int, end: int) -> str:
    language = piece.speaker.language
    if language == "ru" and (said := _russian_company(piece, digits, start, end)):
        return said
    if language == "ru" and len(digits) < 7 and digits[0] != "0" and _asks_for_genitive(piece, start, end):
        return russian_genitive(int(digits))
    last = piece.last_word(start).casefold()
    is_name = last in piece.speaker.symbol_words or last in piece.speaker.numbered_words
    return figures.cardinal(digits, language, "" if is_name else gender_behind(piece, end))


def _russian_company(piece: Piece, digits: str, start: int, end: int) -> str:
    """Return the number behind "with" in the instrumental where the noun behind it shows that case, else ""."""
    if len(digits) > 2 or piece.word_at(start) not in ("с", "со"):
        return ""
    noun = piece.next_word(end)
    is_one = digits[-1] == "1" and digits != "11"
    if not noun.endswith(("ой", "ей", "ью", "ом", "ем", "ым") if is_one else ("ами", "ями", "ьми", "ыми", "ими")):
        return ""
    return russian_instrumental(int(digits), is_feminine=noun.endswith(("ой", "ей", "ью")))


def _asks_for_genitive(piece: Piece, start: int, end: int) -> bool:
    """Whether a preposition before a Russian number bends it; "in" and "on" do where the noun shows it."""
    last = piece.word_at(start)
    is_place = last in ("в", "во", "на", "о", "об") and piece.next_word(end).endswith(("ах", "ях"))
    return is_place or last in _RUSSIAN_PREPOSITIONS


def _decimal(piece: Piece, written: str, start: int, end: int) -> str:
    speaker = piece.speaker
    hours, _, minutes = written.partition(".")
    if len(minutes) == 2 and len(hours) <= 2 and minutes < "60":
        said = _dotted_time(piece, int(hours), int(minutes), start, end)
        if said:
            return said
    above, dot, below = written.partition(".")
    last = piece.word_at(start)
    if above.isdecimal() and below.isdecimal() and (last in speaker.numbered_words or last in speaker.before_figures):
        dot = speaker.point if speaker.language == "en" else speaker.dot
        return f"{figures.cardinal(above, speaker.language)} {dot} {figures.cardinal(below, speaker.language)}"
    if speaker.language == "ru" and written == "1,5":
        return "полторы" if piece.next_word(end).startswith(speaker.feminine_nouns) else "полтора"
    return figures.number(written, speaker, gender_behind(piece, end))


def _dotted_time(piece: Piece, hours: int, minutes: int, start: int, end: int) -> str:
    """Return "10.30" as a time where words around it say so, else ""."""
    language = piece.speaker.language
    following = piece.following(end).lstrip().casefold()
    last = piece.word_at(start)
    is_named = language in ("en", "es") and (_HOURS_BEHIND.match(following) or last in ("at", "las"))
    is_russian = language == "ru" and last in ("в", "до", "с", "к") and following[:1] != "%"
    if hours < 24 and (is_named or is_russian):
        return calendar_words.time_of_day(hours, minutes, piece.speaker, is_hour_written=language != "ru")
    return ""


def _chinese_number(piece: Piece, written: str, start: int, end: int) -> str:
    speaker = piece.speaker
    if _CHINESE_SHARE.match(piece.following(end)):
        return speaker.percent + figures.number(written, speaker)
    if not written.isdecimal():
        return figures.number(written, speaker)
    following = piece.next_word(end)[:1]
    is_named = following in ("年", "号", "號") or (following == "" and "1900" <= written < "2100")
    is_named = is_named or _CHINESE_RESOLUTION.match(piece.following(end)) is not None
    if len(written) == 4 and is_named:
        # Before anything but the words for year and number it counts something, at the end it is open.
        return calendar_words.year(written, "zh")
    if written == "2" and following in speaker.counted_nouns and not re.search(r"[第月-]\s*$", piece.preceding(start)):
        return "两"
    return figures.cardinal(written, "zh")


def _arabic_place(piece: Piece, written: str, start: int) -> str:
    """Return the ordinal behind "article", "session", "item", or "articles 6 and": Arabic numbers them so."""
    preceding = piece.preceding(start)
    listed = _ARABIC_LIST.search(preceding)
    word = listed[1] if listed else piece.last_word(start) if preceding[-1:].isspace() else ""
    word = piece.speaker.before_figures.get(word, _VOWEL_SIGNS.sub("", word))
    if word.startswith("الساعة"):
        return calendar_words.time_of_day(int(written), 0, piece.speaker)
    is_feminine = word.startswith(piece.speaker.feminine_nouns)
    is_numbered = is_feminine or word in piece.speaker.ordinal_nouns
    return arabic_ordinal(int(written), is_feminine=is_feminine) if is_numbered else ""


def russian_compound(piece: Piece, written: str, end: int) -> tuple[str, int] | None:
    """Return "семидесятипятилетие" for "75-летие" and where it ends, None for anything else."""
    rest = _RUSSIAN_REST.match(piece.text, end) if piece.speaker.language == "ru" else None
    prefix = russian_prefix(int(written)) if rest and written.isdecimal() and len(written) <= 3 else ""
    return (prefix + rest[1], rest.end()) if rest and prefix else None


def spanish_ordinal_gender(following: str) -> str:
    """Return the ending of an ordinal before a Spanish noun: "a" for one that looks feminine, else ""."""
    return "a" if following.endswith(("a", "ión", "dad")) else ""
