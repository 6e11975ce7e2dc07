"""What two people made of one statement becomes one again, and no word of either is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.checks import conflict_line
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.merging import conflict_sides, merge, merge_takes
from statement_studio.domain.statement import CoSigner, CoSignerKind, CoSignerStatus, Speaker, Statement
from statement_studio.domain.take import Take

BASE = Statement(
    title="Safe water",
    speaker=Speaker("ngo", "Open Rivers", "Ada Sample"),
    cosigners=(CoSigner("Harbour Aid"), CoSigner("Lake Watch"), CoSigner("Ada Sample", CoSignerKind.PERSON)),
    lexicon=Lexicon((("OHCHR", "letters"), ("WASH", "word"))),
    text="Mr. President,\n\nEveryone has the right to safe water.\n\nWe ask the State to act.\n\nI thank you.",
)
PARAGRAPHS = st.sampled_from(["", "One.", "Two of it.", "Three of it all.", "\nFour.", "Five #", "of it all and six"])
TEXTS = st.lists(PARAGRAPHS, max_size=7).map(lambda each: "\n\n".join(each).strip("\n"))
COSIGNERS = st.builds(
    CoSigner,
    st.sampled_from(["Harbour Aid", "harbour  aid", "Lake Watch", "Well"]),
    st.sampled_from(CoSignerKind),
    status=st.sampled_from(CoSignerStatus),
    is_confidential=st.booleans(),
)
STATEMENTS = st.builds(
    Statement,
    title=st.sampled_from(["", "a", "b"]),
    slot_seconds=st.sampled_from([None, 90.0, 120.0]),
    speaker=st.builds(Speaker, organisation=st.sampled_from("abc"), name=st.sampled_from("abc")),
    cosigners=st.lists(COSIGNERS, max_size=4).map(tuple),
    lexicon=st.lists(st.tuples(st.sampled_from("ABC"), st.sampled_from("xyz")), max_size=3).map(
        lambda entries: Lexicon(tuple(entries))
    ),
    text=TEXTS,
)
TAKES = st.lists(st.builds(Take, st.sampled_from("123"), st.sampled_from([90.0, 91.5]), st.none(), st.just(""))).map(
    tuple
)


def text(mine: str, theirs: str, base: str = BASE.text) -> tuple[str, int]:
    merged = merge(replace(BASE, text=base), replace(BASE, text=mine), replace(BASE, text=theirs))
    assert merged.contested == ()
    return merged.statement.text, merged.doubled


@given(STATEMENTS, STATEMENTS)
def test_a_side_that_changed_nothing_leaves_the_other_as_it_is(base: Statement, side: Statement) -> None:
    for merged in (merge(base, side, base), merge(base, base, side), merge(base, side, side)):
        assert (merged.statement, merged.doubled, merged.contested) == (side, 0, ())


@given(STATEMENTS, STATEMENTS, STATEMENTS)
def test_whatever_either_side_wrote_is_in_the_result(base: Statement, mine: Statement, theirs: Statement) -> None:
    merged = merge(base, mine, theirs).statement.text
    result = [paragraph.strip() for paragraph in merged.split("\n\n")]
    for side in (mine, theirs):
        new = set(side.text.split("\n\n")) - set(base.text.split("\n\n"))
        assert {paragraph.strip() for paragraph in new if paragraph.strip()} <= set(result)


@pytest.mark.parametrize("before", [None, *CoSignerStatus])
@pytest.mark.parametrize("mine", list(CoSignerStatus))
@pytest.mark.parametrize("theirs", list(CoSignerStatus))
def test_a_consent_holds_only_if_the_other_side_gave_it_too_or_left_what_was(
    before: CoSignerStatus | None, mine: CoSignerStatus, theirs: CoSignerStatus
) -> None:
    base, here, there = (
        replace(BASE, title=str(number), cosigners=(CoSigner("Wells", status=status),) if status else ())
        for number, status in enumerate((before, mine, theirs))
    )
    agreed = CoSignerStatus.CONFIRMED
    (cosigner,) = merge(base, here, there).statement.cosigners
    may_be_named = {mine, theirs} == {agreed} or (
        agreed in (mine, theirs) and before in (mine, theirs) and before != agreed
    )
    assert cosigner.may_be_named == may_be_named


def test_neighbouring_paragraphs_changed_by_two_people_are_both_changed() -> None:
    mine = BASE.text.replace("safe water", "clean and safe water")
    theirs = BASE.text.replace("ask the State", "urge the State")
    both = mine.replace("ask the State", "urge the State")
    assert text(mine, theirs) == (both, 0)


def test_a_paragraph_that_both_changed_stands_there_twice_mine_first() -> None:
    mine, theirs = BASE.text.replace("We ask", "We urge"), BASE.text.replace("We ask", "We call on")
    merged, doubled = text(mine, theirs)
    assert merged.split("\n\n")[2:4] == ["We urge the State to act.", "We call on the State to act."]
    assert doubled == 1


def test_a_paragraph_split_in_two_is_still_known_as_the_one_that_the_other_changed() -> None:
    base, mine = "One two three four.\n\nEnd.", "New.\n\nOne two three five.\n\nEnd."
    assert text(mine, "One two three six.\n\nEnd.", base) == (
        "New.\n\nOne two three five.\n\nOne two three six.\n\nEnd.",
        1,
    )


def test_what_both_added_alike_stands_there_once_and_what_differs_twice() -> None:
    assert text(f"{BASE.text}\n\nMore.", f"{BASE.text}\n\nMore.\n\nStill more.") == (
        f"{BASE.text}\n\nMore.\n\nStill more.",
        0,
    )
    assert text(f"{BASE.text}\n\nMine.", f"{BASE.text}\n\nTheirs.") == (f"{BASE.text}\n\nMine.\n\nTheirs.", 1)


def test_what_one_took_out_goes_unless_the_other_changed_it() -> None:
    without = BASE.text.replace("We ask the State to act.\n\n", "")
    assert text(without, BASE.text + "\n\nMore.") == (without + "\n\nMore.", 0)
    assert text(without, BASE.text.replace("We ask", "We urge")) == (BASE.text.replace("We ask", "We urge"), 0)


def test_texts_begun_anew_on_both_sides_are_both_there() -> None:
    merged, doubled = text("a\n\nb", "c\n\nd", "")
    assert sorted(merged.split("\n\n")) == ["a", "b", "c", "d"]
    assert doubled == 2


def test_a_long_text_that_both_rewrote_is_merged_at_once() -> None:
    base, mine, theirs = ("\n\n".join(f"{word} {n % 7}" for n in range(5_000)) for word in ("a", "b", "c"))
    assert text(mine, theirs, base)[1] == 5_000


def test_details_are_taken_field_by_field_and_a_contested_one_keeps_mine() -> None:
    mine = replace(BASE, title="Mine", date="2026-03-09", slot_seconds=None)
    theirs = replace(BASE, title="Theirs", item="4", slot_seconds=120.0)
    merged = merge(replace(BASE, slot_seconds=90.0), mine, theirs)
    assert merged.contested == ("title", "slot_seconds")
    assert merged.statement == replace(mine, item="4")


def test_of_a_speaker_the_parts_are_taken_apart() -> None:
    mine, theirs = (
        replace(BASE, speaker=replace(BASE.speaker, **change))
        for change in ({"name": "Bo Sample"}, {"organisation": "Wells"})
    )
    merged = merge(BASE, mine, theirs)
    assert (merged.statement.speaker, merged.contested) == (Speaker("ngo", "Wells", "Bo Sample"), ())
    theirs = replace(theirs, speaker=replace(BASE.speaker, name="Cy Sample"))
    assert merge(BASE, mine, theirs).contested == ("speaker",)


def test_cosigners_are_known_by_name_and_kind_whatever_the_case() -> None:
    first, second, person = BASE.cosigners
    mine = replace(BASE, cosigners=(replace(first, status=CoSignerStatus.CONFIRMED), second, person, CoSigner("Wells")))
    theirs = replace(BASE, cosigners=(replace(first, name="HARBOUR  AID"), CoSigner("Ada Sample"), person))
    merged = merge(BASE, mine, theirs)
    assert merged.contested == ()
    assert merged.statement.cosigners == (
        replace(first, name="HARBOUR  AID", status=CoSignerStatus.CONFIRMED),
        CoSigner("Ada Sample"),
        person,
        CoSigner("Wells"),
    )


def test_a_cosigner_whom_one_took_out_and_the_other_changed_stays_and_is_named() -> None:
    first, *others = BASE.cosigners
    mine, theirs = replace(BASE, cosigners=tuple(others)), replace(BASE, cosigners=(replace(first, role="x"), *others))
    for merged in (merge(BASE, mine, theirs), merge(BASE, theirs, mine)):
        assert merged.contested == ("cosigners",)
        assert replace(first, role="x") in merged.statement.cosigners


@pytest.mark.parametrize("kept_back", [CoSignerStatus.DECLINED, CoSignerStatus.WITHDRAWN])
def test_a_consent_that_the_other_side_does_not_know_of_is_none(kept_back: CoSignerStatus) -> None:
    mine, theirs = (
        replace(BASE, cosigners=(replace(BASE.cosigners[0], status=status),))
        for status in (CoSignerStatus.CONFIRMED, kept_back)
    )
    for merged in (merge(BASE, mine, theirs), merge(BASE, theirs, mine)):
        assert merged.statement.cosigners[0].status is kept_back
        assert merged.contested == ("cosigners",)


def test_an_order_that_one_side_changed_is_kept_with_what_the_other_added() -> None:
    first, second, third = BASE.cosigners
    new = CoSigner("Wells")
    mine, theirs = replace(BASE, cosigners=(first, new, second, third)), replace(BASE, cosigners=(third, second, first))
    for merged in (merge(BASE, mine, theirs), merge(BASE, theirs, mine)):
        assert merged.statement.cosigners == (third, second, first, new)


def test_the_lexicon_is_taken_entry_by_entry() -> None:
    mine = replace(BASE, lexicon=Lexicon((("OHCHR", "word"), ("WASH", "word"), ("UPR", "letters"))))
    theirs = replace(BASE, lexicon=Lexicon((("OHCHR", "letters"), ("ILO", "letters"))))
    merged = merge(BASE, mine, theirs)
    assert dict(merged.statement.lexicon.entries) == {"OHCHR": "word", "UPR": "letters", "ILO": "letters"}
    assert merged.contested == ()
    other = replace(BASE, lexicon=Lexicon((("OHCHR", "the Office"),)))
    assert merge(BASE, mine, other).contested == ("lexicon",)
    assert merge(BASE, mine, other).statement.lexicon.said_of("OHCHR") == "word"


@given(TAKES, TAKES)
def test_takes_that_one_side_did_not_change_are_the_others(base: tuple[Take, ...], side: tuple[Take, ...]) -> None:
    for merged in (merge_takes(base, side, base), merge_takes(base, base, side), merge_takes(base, side, side)):
        assert merged == side


def test_takes_of_both_sides_are_kept_the_earliest_first_and_one_taken_out_goes() -> None:
    old, gone, mine, theirs = (Take(f"2026-03-0{day}", 90.0 + day, None, "") for day in (1, 2, 4, 3))
    assert merge_takes((old, gone), (old, gone, mine), (old, theirs)) == (old, theirs, mine)


def test_a_take_that_was_rounded_by_its_file_is_the_same() -> None:
    mine, saved = Take("2026-03-09", 91.5234, 90.0, "x"), Take("2026-03-09", 91.5, 90.0, "x")
    assert merge_takes((), (mine,), (saved, Take("2026-03-10", 80.0, None, ""))) == (
        mine,
        Take("2026-03-10", 80.0, None, ""),
    )


def test_two_sides_that_git_left_in_a_text_are_told_apart() -> None:
    marked = "One.\n<<<<<<< HEAD\nTwo.\n\nThree.\n=======\nFour.\n>>>>>>> theirs\n\nA heading\n=======\n\nFive."
    assert conflict_sides(marked) == (
        "One.\nTwo.\n\nThree.\n\nA heading\n=======\n\nFive.",
        "One.\nFour.\n\nA heading\n=======\n\nFive.",
    )


def test_the_base_between_two_sides_is_in_neither_and_conflicts_may_be_many() -> None:
    one = "<<<<<<< a\n1\n||||||| base\n0\n=======\n2\n>>>>>>> b"
    assert conflict_sides(f"{one}\nx\n{one}") == ("1\nx\n1", "2\nx\n2")


@pytest.mark.parametrize(
    "broken",
    [
        "A text.",
        "A heading\n=======",
        "<<<<<<< a\n1\n=======\n2",
        "<<<<<<< a\n1\n>>>>>>> b",
        "1\n=======\n2\n>>>>>>> b",
        "<<<<<<< a\n<<<<<<< a\n=======\n2\n>>>>>>> b",
        "<<<<<<< a\n1\n=======\n2\n=======\n3\n>>>>>>> b",
        "<<<<<<< a\n1\n=======\n2\n||||||| c\n3\n>>>>>>> b",
        "> <<<<<<< a\n1\n=======\n2\n> >>>>>>> b",
        "<<<<<<<a\n1\n=======\n2\n>>>>>>>b",
        "",
    ],
)
def test_marks_that_are_none_or_not_in_their_order_give_no_sides(broken: str) -> None:
    assert conflict_sides(broken) is None


@given(TEXTS, TEXTS)
def test_the_sides_of_a_text_hold_no_marks_any_more(mine: str, theirs: str) -> None:
    sides = conflict_sides(f"x\n<<<<<<< HEAD\n{mine}\n=======\n{theirs}\n>>>>>>> b\ny")
    assert sides == (f"x\n{mine}\ny", f"x\n{theirs}\ny")
    assert [conflict_line(side) for side in sides] == [None, None]
