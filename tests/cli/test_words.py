"""The sentences of the command line: one for everything that can be found, and grammar in the numbers."""

from __future__ import annotations

import pytest

from statement_studio.cli import words
from statement_studio.domain.agenda import (
    AgendaItem,
    Body,
    Catalogue,
    Certainty,
    Limit,
    Segment,
    Source,
    SpeakerCategory,
)
from statement_studio.domain.checks import Check, Finding, Severity

DATA = (
    *(("seconds", 95.4), ("slot_seconds", 90), ("value", "{value} {0}"), ("words", "[State]")),
    *(("item", "4"), ("name", "Assembly"), ("count", 3), ("first", "Water"), ("second", "Wаter")),
)


def report(**changed: object) -> str:
    data: dict[str, object] = {
        "seconds": 80.0,
        "low": 70.0,
        "high": 95.0,
        "slot_seconds": 90,
        "slot_must_be_confirmed": False,
        "chance_to_fit": 0.9,
        "words": 200,
        "words_left": 25,
        "words_per_minute": 150.0,
        "language": "en",
        "paragraphs": [{"starts_at": 65.0, "text": "We thank you."}],
    }
    return words.report(data | changed, "")


@pytest.mark.parametrize("check", list(Check))
def test_every_check_has_a_whole_sentence(check: Check) -> None:
    said = words.finding(Finding(check, Severity.WARNING, 7, DATA))
    message = str(said["message"])
    assert message.endswith(".")
    assert "{" not in message.replace("{value} {0}", "")
    assert (said["id"], said["severity"], said["line"]) == (check.value, "warning", 7)
    assert words.finding_line(said) == f"warning: statement.md, line 7: {message}"


def test_a_text_too_long_is_told_in_seconds() -> None:
    said = words.finding(Finding(Check.TOO_LONG, Severity.ERROR, data=DATA))
    assert said["message"] == "About 5 s too long: 1:35 against a slot of 1:30."
    assert words.finding_line(said) == "error: About 5 s too long: 1:35 against a slot of 1:30."


def test_a_report_says_how_the_text_stands_against_its_slot() -> None:
    assert report() == (
        "1:20, likely 1:10 to 1:35. Slot 1:30: 10 s left, about 9 in 10 to finish inside it, 25 words left.\n"
        "200 words, 150 words a minute, language: en.\n"
        "   1:05  We thank you."
    )


@pytest.mark.parametrize(
    ("seconds", "words_left", "said"),
    [
        (90.0, 0, "Slot 1:30: 0 s left, about 9 in 10 to finish inside it, 0 words left."),
        (90.2, -1, "Slot 1:30: 1 s over, about 9 in 10 to finish inside it, cut 1 word."),
        (88.9, 1, "Slot 1:30: 1 s left, about 9 in 10 to finish inside it, 1 word left."),
        (150.0, -160, "Slot 1:30: 60 s over, about 9 in 10 to finish inside it, cut 160 words."),
    ],
)
def test_over_is_never_called_left(seconds: float, words_left: int, said: str) -> None:
    assert said in report(seconds=seconds, words_left=words_left)


@pytest.mark.parametrize(
    ("chance", "said"), [(0.0, "hardly ever inside"), (0.5, "about 1 in 2 to finish"), (1.0, "almost surely inside")]
)
def test_a_chance_is_told_in_words(chance: float, said: str) -> None:
    assert said in report(chance_to_fit=chance)


def test_without_a_slot_the_report_says_so() -> None:
    assert "No slot is known.\n" in report(slot_seconds=None, chance_to_fit=None, words_left=None)


def test_a_paragraph_is_told_by_its_beginning() -> None:
    lines = report(paragraphs=[{"starts_at": 0, "text": "a" * 61}, {"starts_at": 9, "text": ""}]).split("\n")
    assert lines[-2:] == [f"   0:00  {'a' * 59}…", "   0:09  (pause)"]


def test_what_is_not_certain_asks_for_confirmation() -> None:
    source = Source("rules", "Rules of the room", "2026")
    limit = Limit(90.0, Certainty.INFERRED, source)
    segment = Segment("dialogue", "Dialogue", {"ngo": limit})
    body = Body("room", "The Room", (AgendaItem("4", "Situations", ("dialogue",)),), (segment,))
    catalogue = Catalogue((body,), (SpeakerCategory("ngo", "NGO"), SpeakerCategory("group", "Group")))
    assert words.agenda(body, catalogue) == (
        "The Room (room)\n"
        "    4. Situations\n"
        "  Dialogue (dialogue)\n"
        "      NGO (ngo): 1:30 [inferred: please confirm with the secretariat]. Rules of the room (as of 2026)"
    )


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x1b[2Jb\x07\x9b\x7f", "a[2Jb"),
        ("a\u202eb\u2066c\u200fd\ufeffe\u00ad", "abcde"),
        ("نمی\u200cخواهم", "نمی\u200cخواهم"),
        ("a\u2028b\u2029c", "abc"),
        ("two\nlines\tand a tab", "two\nlines\tand a tab"),
    ],
)
def test_control_characters_go_and_letters_stay(text: str, cleaned: str) -> None:
    assert words.clean(text) == cleaned


def test_a_missing_glyph_names_the_package_where_one_helps() -> None:
    assert "{package}" in words.missing_glyph("fonts-noto-cjk")
    assert "{package}" not in words.missing_glyph("")
