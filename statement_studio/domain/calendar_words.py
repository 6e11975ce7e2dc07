"""Years, decades, dates and times of day as they are said in six languages."""

from __future__ import annotations

from .english_numbers import english_year
from .figures import cardinal, one_by_one, ordinal
from .inflection import counted, genitive
from .number_words import oblique
from .tongue import Tongue

_ARABIC_HOURS = (
    "الثانية عشرة",
    "الواحدة",
    "الثانية",
    "الثالثة",
    "الرابعة",
    "الخامسة",
    "السادسة",
    "السابعة",
    "الثامنة",
    "التاسعة",
    "العاشرة",
    "الحادية عشرة",
    "الثانية عشرة",
    "الثالثة عشرة",
    "الرابعة عشرة",
    "الخامسة عشرة",
    "السادسة عشرة",
    "السابعة عشرة",
    "الثامنة عشرة",
    "التاسعة عشرة",
    "العشرون",
    "الحادية والعشرون",
    "الثانية والعشرون",
    "الثالثة والعشرون",
)


def year(digits: str, language: str) -> str:
    """Return a year as it is said: in pairs in English, as a genitive ordinal in Russian, by digits in Chinese."""
    match language:
        case "zh":
            return one_by_one(digits, language)
        case "ru":
            return genitive(ordinal(digits, language))
        case "ar":
            return oblique(cardinal(digits, language))
        case "en":
            return english_year(int(digits)) if len(digits) == 4 else cardinal(digits, language)
        case _:
            return cardinal(digits, language)


def decade(digits: str, language: str) -> str:
    """Return "1990" of "1990s" as the decade."""
    said = year(digits, language)
    if language != "en":
        return said
    return said[:-1] + "ies" if said.endswith("y") else said + "s"


def date(year_digits: str, month: int, day: int, speaker: Tongue) -> str:
    """Return a date in words, in the order of the language."""
    language, said_year = speaker.language, year(year_digits, speaker.language)
    said_day = cardinal(str(day), language)
    if language == "zh":
        return f"{said_year}年{cardinal(str(month), language)}月{said_day}日"
    name = speaker.months[month - 1] if speaker.months else cardinal(str(month), language)
    match language:
        case "fr":
            return f"{'premier' if day == 1 else said_day} {name} {said_year}"
        case "es":
            return f"{'primero' if day == 1 else said_day} de {name} de {said_year}"
        case "ru":
            return f"{genitive(ordinal(str(day), language))} {name} {said_year} года"
        case "ar":
            return f"{ordinal(str(day), language)} من {name} {said_year}"
        case _:
            return f"the {ordinal(str(day), language)} of {name} {said_year}"


def time_of_day(hours: int, minutes: int, speaker: Tongue, *, is_hour_written: bool = False) -> str:
    """Return a time of day; `is_hour_written` when a word for the hour stands behind the figures anyway."""
    language = speaker.language
    said_hours, said_minutes = cardinal(str(hours), language), cardinal(str(minutes), language)
    if language == "zh":
        said_hours, zero = "两" if hours == 2 else said_hours, "零" if minutes < 10 else ""
        return f"{said_hours}点{zero}{said_minutes}分" if minutes else f"{said_hours}点"
    if language == "ar":
        return _arabic_time(hours, minutes)
    if language == "en":
        return _english_time(hours, minutes, is_hour_written=is_hour_written)
    said_hours = cardinal(str(hours), language, "" if language == "ru" else "f")
    hour = counted(speaker.hour, str(hours), "", language)
    if language == "fr":
        hour = "heure" if hours == 1 else "heures"
        return f"{said_hours} {hour} {said_minutes}" if minutes else f"{said_hours} {hour}"
    if not minutes:
        return said_hours if is_hour_written else f"{said_hours} {hour}"
    zero = f"{cardinal('0', language)} " if minutes < 10 and language == "ru" else ""
    return f"{said_hours} {zero}{said_minutes}"


def _english_time(hours: int, minutes: int, *, is_hour_written: bool) -> str:
    said = cardinal(str(hours), "en")
    if minutes:
        return f"{said} {'oh ' if minutes < 10 else ''}{cardinal(str(minutes), 'en')}"
    if hours > 12:
        return f"{said} hundred"
    return said if is_hour_written else f"{said} o'clock"


def _arabic_time(hours: int, minutes: int) -> str:
    hour = _ARABIC_HOURS[hours] if hours < len(_ARABIC_HOURS) else cardinal(str(hours), "ar")
    match minutes:
        case 0:
            return hour
        case 15:
            return f"{hour} والربع"
        case 30:
            return f"{hour} والنصف"
        case 1 | 2:
            return f"{hour} {'ودقيقة' if minutes == 1 else 'ودقيقتان'}"
        case _:
            noun = counted("دقيقة|دقائق", str(minutes), "", "ar")
            return f"{hour} و{cardinal(str(minutes), 'ar', 'f')} {noun}"
