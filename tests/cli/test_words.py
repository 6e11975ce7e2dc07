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
from statement_studio.domain.pace import WhyUnsure

DATA = (
    *(("seconds", 95.4), ("slot_seconds", 90), ("value", "{value} {0}"), ("words", "[State]")),
    *(("item", "4"), ("name", "Assembly"), ("count", 3), ("first", "Water"), ("second", "Wаter")),
)


PACE = {
    "origin": "usual",
    "profile": None,
    "readings": 0,
    "of_this_text": 0,
    "seconds_per_unit": 0.06,
    "sd": 0.096,
    "why_unsure": "not_heard",
}
HEARD = {**PACE, "origin": "heard", "profile": "Amina", "readings": 3, "why_unsure": "texts_differ"}


def data_of(**changed: object) -> dict[str, object]:
    return {
        "seconds": 80.0,
        "low": 70.0,
        "high": 95.0,
        "slot_seconds": 90,
        "slot_must_be_confirmed": False,
        "chance_to_fit": 0.9,
        "words": 200,
        "words_left": 25,
        "words_per_minute": 120.0,
        "words_per_minute_of_text": 150.0,
        "intervals": {"50": [75.0, 86.0], "80": [70.0, 95.0], "90": [68.0, 99.0]},
        "aim_seconds": 79.9,
        "pace": PACE,
        "language": "en",
        "paragraphs": [{"starts_at": 65.0, "text": "We thank you."}],
    } | changed


def report(**changed: object) -> str:
    return words.report(data_of(**changed), "")


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
        "200 words, 150 words a minute (usual pace), language: en.\n"
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


@pytest.mark.parametrize(
    ("pace", "said"),
    [
        (PACE, "(usual pace)"),
        ({**PACE, "profile": "Amina"}, "(usual pace, no reading of Amina in this language yet)"),
        ({**PACE, "origin": "by_hand"}, "(set by hand: 120 a minute of an average text)"),
        (HEARD, "(Amina, 3 readings)"),
        ({**HEARD, "readings": 1}, "(Amina, 1 reading)"),
        ({**HEARD, "of_this_text": 2}, "(Amina, 3 readings, 2 of this text)"),
        ({**HEARD, "profile": "A\x1b[2J\u202e"}, "(A[2J, 3 readings)"),
    ],
)
def test_a_report_says_whose_pace_it_is(pace: dict[str, object], said: str) -> None:
    assert f" words a minute {said}, language: en.\n" in report(pace=pace)


@pytest.mark.parametrize(("chance", "is_told"), [(0.899, True), (0.0, True), (0.9, False), (1.0, False)])
def test_what_to_aim_for_is_told_while_it_is_not_reached(chance: float, is_told: bool) -> None:
    assert ("\nAim for 1:19 to be 9 in 10 sure.\n" in report(chance_to_fit=chance)) is is_told


def test_where_no_text_would_fit_there_is_nothing_to_aim_for() -> None:
    assert "Aim" not in report(chance_to_fit=0.0, aim_seconds=None)
    assert "aim" not in words.summary(data_of(chance_to_fit=0.0, aim_seconds=None), 10)


def test_a_summary_tells_what_the_estimate_rests_on_and_why_it_is_no_surer() -> None:
    assert words.summary(data_of(), 1333.4) == (
        "1333 spoken characters at 0.0600 s each (usual pace); "
        "of all deliveries 50 % between 1:15 and 1:26, 80 % between 1:10 and 1:35, 90 % between 1:08 and 1:39; "
        "about 9 in 10 to finish inside 1:30; aim for 1:19 to be 9 in 10 sure; "
        "the range is as wide as it is because nobody has timed this speaker, "
        "and people differ by far more than texts do."
    )


def test_a_summary_without_a_slot_speaks_of_no_chance() -> None:
    told = words.summary(data_of(slot_seconds=None, chance_to_fit=None, aim_seconds=None), 1333.4)
    assert "inside" not in told
    assert "aim" not in told


def test_every_reason_for_being_unsure_has_words() -> None:
    assert set(words.WHY_UNSURE) == {reason.value for reason in WhyUnsure}
    assert len(set(words.WHY_UNSURE.values())) == len(WhyUnsure)


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.0, "0.00 s"), (0.04, "0.04 s"), (0.1, "0.1 s"), (0.34, "0.3 s"), (12.0, "12.0 s")]
)
def test_a_cost_is_told_to_the_tenth_and_smaller_ones_to_the_hundredth(seconds: float, said: str) -> None:
    assert words.cost(seconds) == said


@pytest.mark.parametrize(
    ("seconds", "said"), [(0.0, "0:00.0"), (59.96, "1:00.0"), (65.34, "1:05.3"), (600.0, "10:00.0")]
)
def test_a_moment_is_told_to_the_tenth_of_a_second(seconds: float, said: str) -> None:
    assert words.moment(seconds) == said
