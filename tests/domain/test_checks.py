"""What is found in a statement, and that what stands where nobody reads it is not found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.agenda import AgendaItem, Body, Catalogue, Certainty, Limit, Segment, Session, Source
from statement_studio.domain.check_words import sentence
from statement_studio.domain.checks import Check, Finding, Severity, conflict_line, find
from statement_studio.domain.estimate import Estimate
from statement_studio.domain.statement import CoSigner, CoSignerStatus, Kind, Speaker, Statement

SOURCE = Source("rules", "Rules of the room", "2026")
SEGMENT = Segment(
    "dialogue",
    "Dialogue",
    {"ngo": Limit(90.0, Certainty.CERTAIN, SOURCE), "group": Limit(120.0, Certainty.INFERRED, SOURCE)},
)
SESSION = Session("61", "61st session", "2026-02-23", "2026-03-31", "", Certainty.CERTAIN)
CATALOGUE = Catalogue(
    (
        Body(
            "hrc",
            "Council",
            (AgendaItem("4", "Situations", ("dialogue",)), AgendaItem("5", "Bodies", ())),
            (SEGMENT,),
            (SESSION,),
        ),
        Body("forum", "Forum", (), (SEGMENT,)),
    ),
    (),
)
WHOLE = Statement(
    title="Safe water",
    session="61",
    date="2026-03-09",
    item="4",
    segment="dialogue",
    addressee="Excellency",
    as_of="2026-03-01",
    speaker=Speaker("ngo", "Open Rivers"),
    text="Mr. President,\n\nI thank you.",
)


def found(statement: Statement, seconds: float = 80.0) -> list[Finding]:
    return list(find(statement, CATALOGUE, Estimate(seconds, 0.1, 5, 5, 30.0, 0.0)))


def checks(statement: Statement, seconds: float = 80.0) -> list[Check]:
    return [finding.check for finding in found(statement, seconds)]


def open_places(text: str) -> list[tuple[int | None, object]]:
    return [(f.line, dict(f.data)["words"]) for f in found(replace(WHOLE, text=text)) if f.check is Check.OPEN_PLACE]


@pytest.mark.parametrize("kind", list(Kind))
def test_nothing_is_found_in_a_whole_statement(kind: Kind) -> None:
    assert checks(replace(WHOLE, kind=kind)) == []


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        (replace(WHOLE, text=" \n\n"), Check.NO_TEXT),
        (replace(WHOLE, title=""), Check.NO_TITLE),
        (replace(WHOLE, date=""), Check.NO_DATE),
        (replace(WHOLE, session=""), Check.NO_SESSION),
        (replace(WHOLE, item=""), Check.NO_ITEM),
        (replace(WHOLE, item="77"), Check.UNKNOWN_ITEM),
        (replace(WHOLE, segment="", slot_seconds=90.0), Check.NO_SEGMENT),
        (replace(WHOLE, segment="tea", slot_seconds=90.0), Check.UNKNOWN_SEGMENT),
        (replace(WHOLE, text="Mr. President,\n\n<!-- advice"), Check.OPEN_COMMENT),
        (replace(WHOLE, text="We ask.\n<<<<<<< HEAD\nWe urge.\n"), Check.CONFLICT),
        (replace(WHOLE, text="We a\u200bsk."), Check.UNSEEN_IN_TEXT),
        (replace(WHOLE, cosigners=(CoSigner("Water", role="judge\u202e"),)), Check.UNSEEN_IN_DETAILS),
        (replace(WHOLE, cosigners=(CoSigner("Water"), CoSigner("Wаter"))), Check.COSIGNER_ALIKE),
        (replace(WHOLE, text="We thank Harbour Aid.", cosigners=(CoSigner("Harbour Aid"),)), Check.NAMED_IN_TEXT),
        (replace(WHOLE, item="5"), Check.UNUSUAL_SEGMENT),
        (replace(WHOLE, cosigners=(CoSigner("Open Rivers"), CoSigner("open  rivers"))), Check.COSIGNER_TWICE),
        (replace(WHOLE, body="moon", slot_seconds=90.0), Check.UNKNOWN_BODY),
        (replace(WHOLE, speaker=Speaker("ngo", "")), Check.NO_ORGANISATION),
        (replace(WHOLE, kind=Kind.LETTER, addressee=""), Check.NO_ADDRESSEE),
        (replace(WHOLE, kind=Kind.LETTER, as_of=""), Check.NO_AS_OF),
        (replace(WHOLE, speaker=Speaker("press", "X")), Check.NO_SLOT),
        (replace(WHOLE, speaker=Speaker("group", "X")), Check.UNCONFIRMED_SLOT),
        (replace(WHOLE, text="We ask [State] to act."), Check.OPEN_PLACE),
        (replace(WHOLE, slot_seconds=60.0), Check.TOO_LONG),
    ],
)
def test_one_fault_is_one_finding(changed: Statement, expected: Check) -> None:
    assert checks(changed) == [expected]


def test_every_check_but_that_of_the_file_is_shown_above() -> None:
    marks = test_one_fault_is_one_finding.pytestmark  # type: ignore[attr-defined]
    assert {case[1] for case in marks[0].args[1]} == set(Check) - {
        Check.TEXT_FILE_MISSING,
        Check.NO_PROFILE,
        Check.CONFLICT_COPY,
    }


def test_a_profile_that_is_missing_is_told_and_its_sentence_names_it() -> None:
    estimate = Estimate(80.0, 0.1, 5, 5, 30.0, 0.0)
    (missing,) = find(WHOLE, CATALOGUE, estimate, "Amina")
    assert (missing.check, missing.severity) == (Check.NO_PROFILE, Severity.WARNING)
    assert "“Amina”" in sentence(missing)
    assert find(WHOLE, CATALOGUE, estimate) == ()


def test_each_conflict_copy_is_an_error_that_names_it() -> None:
    estimate = Estimate(80.0, 0.1, 5, 5, 30.0, 0.0)
    told = find(replace(WHOLE, title=""), CATALOGUE, estimate, copies=("statement (1).md", "pace 2.yaml"))
    assert [(f.check, f.severity) for f in told[:2]] == [(Check.CONFLICT_COPY, Severity.ERROR)] * 2
    assert ["“statement (1).md”" in sentence(told[0]), "“pace 2.yaml”" in sentence(told[1])] == [True, True]


AGREED = CoSigner("Harbour Aid", acronym="HARA", status=CoSignerStatus.CONFIRMED)


def named(text: str, cosigner: CoSigner, **details: str) -> list[tuple[int | None, object]]:
    statement = replace(WHOLE, text=text, cosigners=(cosigner,), **details)  # type: ignore[arg-type]
    return [(f.line, dict(f.data)["name"]) for f in found(statement) if f.check is Check.NAMED_IN_TEXT]


@pytest.mark.parametrize("status", list(CoSignerStatus))
def test_a_name_on_the_page_is_told_unless_its_owner_agreed(status: CoSignerStatus) -> None:
    text = "Mr. President,\n\nWe speak with *HÁRBOUR*\nAid."
    expected = [] if status is CoSignerStatus.CONFIRMED else [(3, "Harbour Aid")]
    assert named(text, replace(AGREED, status=status)) == expected
    assert named(text, replace(AGREED, status=status, is_confidential=True)) == [(3, "Harbour Aid")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("One.\n\n> two\n> Harbour\n> Aid\n", 4),
        ("One.\n\n- two\n\n    Harbour **Aid**", 5),
        ("Harbour<!-- so\nfar --> Aid", 1),
        ("Note.[^1]\n\n[^1]: By Harbour Aid.", 3),
        ("# With Harbour Aid {.silent}\n\nWords.", 1),
        ("Harbour\\-Aid", 1),
        ("The HARA said.", 1),
    ],
)
def test_a_name_is_found_wherever_it_is_printed(text: str, line: int) -> None:
    assert named(text, replace(AGREED, is_confidential=True)) == [(line, "Harbour Aid")]


@pytest.mark.parametrize("text", ["One. <!-- Harbour Aid -->", "One. {>> HARA <<}", "One. ~~Harbour Aid~~", "Harbour"])
def test_a_name_that_is_not_printed_is_not_told(text: str) -> None:
    assert named(text, replace(AGREED, is_confidential=True)) == []


@pytest.mark.parametrize("place", ["title", "topic", "addressee"])
def test_a_name_above_the_text_is_told_without_a_line(place: str) -> None:
    assert named("One.", replace(AGREED, is_confidential=True), **{place: "For Harbour Aid"}) == [(None, "Harbour Aid")]
    (finding,) = found(replace(WHOLE, title="For HARA", cosigners=(replace(AGREED, is_confidential=True),)))
    assert finding.severity is Severity.WARNING
    assert "“Harbour Aid”" in sentence(finding)


def test_a_letter_has_neither_slot_nor_session() -> None:
    bare = Statement(kind=Kind.LETTER, title="T", addressee="A", as_of="2026-03-01", text="x")
    assert checks(bare, seconds=9_000.0) == []


def test_a_body_without_items_and_sessions_asks_for_none() -> None:
    assert checks(replace(WHOLE, body="forum", session="", item="")) == []


def test_a_slot_set_by_hand_needs_no_confirmation() -> None:
    assert checks(replace(WHOLE, speaker=Speaker("group", "X"), slot_seconds=120.0)) == []


@pytest.mark.parametrize(("seconds", "expected"), [(90.0, []), (90.1, [Check.TOO_LONG])])
def test_a_text_may_fill_its_slot_to_the_last_second(seconds: float, expected: list[Check]) -> None:
    assert checks(WHOLE, seconds) == expected


def test_errors_stand_before_warnings() -> None:
    severities = [finding.severity for finding in found(replace(WHOLE, text="[State]", title=""), 500.0)]
    assert severities == [Severity.ERROR, Severity.WARNING, Severity.WARNING]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since [month and year], [number] people", [(1, "[month and year]"), (1, "[number]")]),
        ("a\n\nb\nc [State]\n\n\n\nd [place]", [(4, "[State]"), (8, "[place]")]),
        ("[name of\nthe *organisation*] left", [(1, "[name of the organisation]")]),
        ("在[国家]", [(1, "[国家]")]),
        ("[X] people and [?] in [____]", [(1, "[X]"), (1, "[?]"), (1, "[____]")]),
        ("**[State]** and [State]: and [State](which ratified it)", [(1, "[State]")] * 3),
        ("# Part one [place] {.silent}", [(1, "[place]")]),
        ("x[^1]\n\n[^1]: Report of [year].", [(3, "[year]")]),
        ("<!-- [a] -->\n\n[place]", [(3, "[place]")]),
        ("[number <!-- ask her -->]", [(1, "[number ]")]),
        ("[[inner place]]", [(1, "[inner place]")]),
    ],
)
def test_a_place_in_brackets_waits_for_words(text: str, expected: list[tuple[int, str]]) -> None:
    assert open_places(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "<!-- [State] -->",
        "a <!-- b\n\n[State]\n\nc --> d",
        "{>> ask [Name] about it <<}",
        "{>> over\n\n[two] paragraphs <<} d",
        "~~We thank [Name].~~",
        "![a picture of [place]](https://example.org/a.png)",
        "[our report](https://example.org/report)",
        "[rules]: https://example.org/rules",
        "Listen. [pause] And [pause 2.5] then [Pause 2 s].",
        "as it said[^1] and[^a-note]",
        "the “goverment [sic]” left […] and [...] and [. . .]",
        "“[T]he right[s] [is] develop[ing]” [12] [3, 4] [14–22] [“]so[”]",
        r"\[written so on purpose\]",
        "a closed ] one, [], [ ] and an open [ bracket",
        "- [ ] to do\n- [x] done",
    ],
)
def test_what_is_not_a_place_to_fill_is_left_alone(text: str) -> None:
    assert open_places(f"Words. {text}" if not text.startswith(("[rules", "- [")) else text) == []


@given(
    st.lists(
        st.sampled_from(["[Name of it]", "\n", "\n\n", "word ", "<!-- ", " -->", "{>> ", " <<}", "~~", "*", "# ", "é "])
    ).map("".join)
)
def test_a_line_is_that_of_the_file(text: str) -> None:
    lines = text.split("\n")
    for line, words in open_places(text):
        assert line is not None
        assert words == "[Name of it]"
        assert "[Name of it]" in lines[line - 1]


@pytest.mark.parametrize("mark", ["<!--", "{>>"])
def test_a_comment_that_is_not_closed_names_the_line_where_it_begins(mark: str) -> None:
    open_one = replace(WHOLE, text=f"One.\n\n<!-- closed -->\n\nTwo {mark} three.\n\nFour.")
    assert [(f.check, f.line) for f in found(open_one)] == [(Check.OPEN_COMMENT, 5)]


@pytest.mark.parametrize("mark", ["<<<<<<< HEAD", "||||||| 8f3a", ">>>>>>> theirs", "<<<<<<<"])
def test_the_marks_of_a_conflict_are_an_error_at_their_line(mark: str) -> None:
    marked = found(replace(WHOLE, text=f"One.\n\nTwo.\n{mark}\nThree."))
    assert [(f.check, f.line, f.severity) for f in marked] == [(Check.CONFLICT, 4, Severity.ERROR)]


@pytest.mark.parametrize(
    "text", ["A heading\n=======", "> > > > > > > deep", "x <<<<<<< HEAD", "<<<<<<<<<<", ">>>>>>>a"]
)
def test_what_only_resembles_a_conflict_is_none(text: str) -> None:
    assert conflict_line(text) is None


def test_invisible_characters_are_counted_from_the_first() -> None:
    marked = found(replace(WHOLE, text="One.\n\nTw\u200bo.\nThr\u202eee \u2066x\u2069."))
    assert [(f.line, f.data) for f in marked] == [(3, (("count", 4),))]


def test_look_alikes_are_told_in_the_order_of_the_list() -> None:
    signers = (CoSigner("Open Rivers"), CoSigner("Оpen Rivеrs"), CoSigner("0pen Rivers"), CoSigner("Open Lakes"))
    alike = found(replace(WHOLE, cosigners=signers))
    assert [f.data for f in alike] == [
        (("first", "Open Rivers"), ("second", "Оpen Rivеrs")),
        (("first", "Open Rivers"), ("second", "0pen Rivers")),
    ]
