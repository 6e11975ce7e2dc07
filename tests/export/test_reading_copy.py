"""The reading copy holds every spoken word once, what a speaker needs around it, and nothing that is not spoken."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import fields, replace
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.clock import minutes_and_seconds
from statement_studio.domain.estimate import paragraphs, tally, unheard
from statement_studio.domain.estimate import place_at as place_at_seconds
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.pace import pace_by_hand, usual_pace
from statement_studio.domain.profile import Profile
from statement_studio.domain.roll import roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import CoSigner, CoSignerStatus, Kind, PaceChoice, Speaker, Statement
from statement_studio.export.reading_copy import (
    ReadingCopy,
    Speaking,
    SpokenSentence,
    compose_reading_copy,
    usual_speaking,
)
from statement_studio.export.spoken_line import Mark, MarkKind, Run
from statement_studio.export.words import Words

Made = Callable[..., ReadingCopy]
SENTENCE = "We call on States to publish every result of water testing within thirty days."
PIECES = st.sampled_from(
    [
        "We ask.",
        "**Nobody knows**",
        "*why*,",
        "[pause 2]",
        "[pause]",
        "Idriss{say: id REES}",
        "[Trần Thị Mai]{say: chun tee my}",
        "“Why?”",
        "{>> a note <<}",
        "<!-- a comment -->",
        "~~struck~~",
        "\n- an item;",
        "\n\n",
        "\n\n## A heading\n\n",
        "15 %",
        "so[^1]",
        "{==a passage==}{may}",
        "\n***\n",
        "2 \\* 3",
    ]
)


@pytest.fixture(scope="session")
def made(catalogue: Catalogue, words: Words) -> Made:
    def make(statement: Statement | str, speaking: Speaking | None = None) -> ReadingCopy:
        known = statement if isinstance(statement, Statement) else Statement(text=statement)
        return compose_reading_copy(known, catalogue, words, speaking or usual_speaking(known))

    return make


def sentences(copy: ReadingCopy) -> list[SpokenSentence]:
    return [sentence for paragraph in copy.paragraphs for sentence in paragraph.sentences]


def said(sentence: SpokenSentence) -> str:
    return "".join(part.text for part in sentence.parts if isinstance(part, Run)).strip()


def marks(sentence: SpokenSentence) -> list[str]:
    return [part.text for part in sentence.parts if isinstance(part, Mark)]


def parts(copy: ReadingCopy) -> list[Run | Mark]:
    return [part for sentence in sentences(copy) for part in sentence.parts]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=25), slot=st.sampled_from([None, 1.0, 5.0, 20.0]))
def test_every_spoken_word_stands_once_and_in_order(made: Made, pieces: list[str], slot: float | None) -> None:
    text = " ".join(pieces)
    copy = made(Statement(text=text, slot_seconds=slot))
    written = [block.written for block in read_text(text, "en") if block.is_spoken]
    shown = ["".join(said(sentence) for sentence in paragraph.sentences) for paragraph in copy.paragraphs]
    assert [re.sub(r"\s", "", words) for words in shown] == [re.sub(r"\s", "", words) for words in written]
    pauses = [mark for mark in parts(copy) if isinstance(mark, Mark) and mark.kind is MarkKind.PAUSE]
    assert len(pauses) == sum(piece.startswith("[pause") for piece in pieces)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=st.lists(PIECES, max_size=25), slot=st.sampled_from([1.0, 4.0, 9.0]))
def test_what_will_not_be_heard_is_what_the_estimate_says(made: Made, pieces: list[str], slot: float) -> None:
    text = " ".join(pieces)
    blocks = read_text(text, "en")
    place = place_at_seconds(blocks, usual_pace("en"), slot)
    copy = made(Statement(text=text, slot_seconds=slot))
    late = "".join(part.text for part in parts(copy) if isinstance(part, Run) and part.is_late)
    limits = [part for part in parts(copy) if isinstance(part, Mark) and part.kind is MarkKind.MICROPHONE_OFF]
    expected = "" if place is None else unheard(blocks, place)
    # A bracket or mark before the first word that is not heard belongs to no word.
    assert re.sub(r"[\W_]", "", late) == re.sub(r"[\W_]", "", expected)
    assert len(limits) == (place is not None)


def test_the_limit_stands_before_the_first_word_that_is_not_heard(made: Made) -> None:
    runs = parts(made(Statement(text=" ".join([SENTENCE] * 9), slot_seconds=12.0)))
    (limit,) = [number for number, part in enumerate(runs) if isinstance(part, Mark)]
    assert runs[limit].text == "Microphone off at 0:12"
    assert [part.is_late for part in runs if isinstance(part, Run)] == [False] * limit + [True] * (
        len(runs) - limit - 1
    )


def test_a_text_that_fits_has_no_limit_and_a_letter_has_none_either(made: Made) -> None:
    assert parts(made(Statement(text=SENTENCE, slot_seconds=90.0))) == [Run(SENTENCE)]
    assert parts(made(Statement(text=SENTENCE, slot_seconds=1.0, kind=Kind.LETTER))) == [Run(SENTENCE)]


def test_times_in_the_margin_are_those_of_the_plan(made: Made) -> None:
    text = "\n\n".join([" ".join([SENTENCE] * 3)] * 4)
    copy = made(Statement(text=text, slot_seconds=600.0))
    pace = usual_pace("en")
    blocks = read_text(text, "en")
    starts = roll_of(blocks, paragraphs(blocks, pace), pace).sentence_starts()
    told = {number: sentence.by for number, sentence in enumerate(sentences(copy)) if sentence.by}
    assert len(told) >= 3
    assert told == {number: f"by {minutes_and_seconds(starts[number])}" for number in told}
    times = [0.0, *(starts[number] for number in told)]
    assert all(10 <= later - earlier <= 25 for earlier, later in pairwise(times))
    assert "Times in the margin: be at this line by then." in copy.head


def test_every_paragraph_begins_with_its_time_unless_it_follows_another_at_once(made: Made) -> None:
    long = " ".join([SENTENCE] * 3)
    text = "\n\n".join(("Mr. President,", long, SENTENCE, "## Why", long, SENTENCE, "I thank you."))
    copy = made(Statement(text=text, slot_seconds=600.0))
    timed = [bool(paragraph.sentences[0].by) for paragraph in copy.paragraphs]
    assert timed == [False, False, True, True, False, True, True]


def test_what_nobody_will_hear_needs_no_time(made: Made) -> None:
    copy = made(Statement(text=" ".join([SENTENCE] * 20), slot_seconds=30.0))
    times = [sentence.by for sentence in sentences(copy) if sentence.by]
    assert times
    assert all(time < "by 0:30" for time in times)
    assert not any(part.is_late for s in sentences(copy) if s.by for part in s.parts[:1] if isinstance(part, Run))


def test_a_short_text_tells_of_no_times(made: Made) -> None:
    assert made(Statement(text="I thank you.")).head == ("English", "Take it at 280 words a minute · 0:01 in all")


def test_a_slower_speaker_takes_longer_and_is_told_so(made: Made) -> None:
    text = " ".join([SENTENCE] * 8)
    quick, slow = (made(text, Speaking(pace_by_hand("en", rate))) for rate in (180, 90))
    assert "Take it at 205 words a minute · " in quick.head[1]
    assert "Take it at 103 words a minute · " in slow.head[1]
    assert len([s for s in sentences(quick) if s.by]) < len([s for s in sentences(slow) if s.by])


def test_the_pace_that_the_statement_sets_holds_where_no_other_is_known(made: Made) -> None:
    assert "at 124 words" in made(Statement(text=SENTENCE, pace=PaceChoice(words_per_minute=100.0))).head[1]


def test_what_is_said_otherwise_takes_its_own_time(made: Made) -> None:
    plain, spelt = made("HRC " * 40), made("HRC " * 40, Speaking(usual_pace("en"), Lexicon((("HRC", "council"),))))
    assert plain.head != spelt.head
    assert said(sentences(plain)[0]) == said(sentences(spelt)[0])


def test_nothing_tells_whose_pace_it_is(made: Made) -> None:
    pace = replace(Profile("Someone Else").pace("en"), profile="Someone Else", readings=3)
    copy = made(Statement(text=SENTENCE, pace=PaceChoice("Someone Else")), Speaking(pace))
    assert "Someone" not in repr(copy)
    assert not {"profile", "pace"} & {field.name for field in fields(copy)}


def test_the_head_tells_who_speaks_how_long_in_which_language(made: Made) -> None:
    statement = Statement(
        title="Water",
        text=SENTENCE,
        slot_seconds=90.0,
        speaker=Speaker("ngo", "Open Rivers", "Ada Sample"),
        language="fr",
    )
    assert made(statement).title == "Water"
    assert made(statement).head[:2] == ("Ada Sample, Open Rivers", "Temps de parole : 1:30 · Français")
    assert made(statement).head[2].startswith("À dire à 241 mots par minute · 0:0")


def test_a_language_without_words_of_its_own_is_named_by_its_code(made: Made) -> None:
    assert made(Statement(text=SENTENCE, language="pt")).head[0] == "pt"


def test_hints_stand_with_their_words_and_are_not_words_of_their_own(made: Made) -> None:
    copy = made("We met [Trần **Thị** Mai]{say: chun tee my}, and Idriss{say: id REES}.")
    runs = [(part.text, part.said) for part in parts(copy) if isinstance(part, Run)]
    assert runs == [("We met ", ""), ("Trần Thị Mai", "chun tee my"), (", and ", ""), ("Idriss", "id REES"), (".", "")]


def test_a_pause_follows_its_sentence_and_tells_its_length(made: Made) -> None:
    copy = made("We ask. [pause 1.5] “Why?” [pause]\n\n[pause 3]\n\nI thank you.")
    assert [(said(s), marks(s)) for s in sentences(copy)] == [
        ("We ask.", ["pause 1.5 s"]),
        ("“Why?”", ["pause 1 s"]),
        ("", ["pause 3 s"]),
        ("I thank you.", []),
    ]
    french = made(Statement(text="Merci. [pause 1.5] Bien.", language="fr"))
    assert marks(sentences(french)[0]) == ["pause 1,5 s"]


def test_a_pause_within_a_sentence_stands_between_its_words(made: Made) -> None:
    (sentence,) = sentences(made("We ask [pause 2] why."))
    assert [part.text for part in sentence.parts] == ["We ask ", "pause 2 s", "why."]


def test_emphasis_is_kept(made: Made) -> None:
    runs = parts(made("We **ask *you* now** and _here_. 2 \\* 3 \\* 4.\n\n***\n\n***Both*** of it."))
    styles = [(p.text.strip(), p.strong, p.emphasis) for p in runs if isinstance(p, Run) and (p.strong or p.emphasis)]
    assert styles == [
        ("ask", True, False),
        ("you", True, True),
        ("now", True, False),
        ("here", False, True),
        ("Both", True, True),
    ]


def test_a_spoken_heading_is_a_heading_and_a_silent_one_is_not_there(made: Made) -> None:
    copy = made("# Water\n\n## Quiet {.silent}\n\n## Loud\nWe ask. We wait.")
    assert [(said(s), s.is_heading) for s in sentences(copy)] == [
        ("Water", True),
        ("Loud", True),
        ("We ask.", False),
        ("We wait.", False),
    ]


def test_items_of_a_list_begin_lines_of_their_own(made: Made) -> None:
    assert [said(s) for s in sentences(made("We ask:\n\n- release her;\n- publish the list."))] == [
        "We ask:",
        "release her;",
        "publish the list.",
    ]


def test_what_is_not_spoken_is_not_there(made: Made) -> None:
    hidden = "<!-- Xsecret --> {>> Xsecret <<} ~~Xsecret~~ ![Xsecret](x.png)"
    copy = made(
        Statement(
            text=f"We ask. {hidden}\n\n{hidden}\n\nSo it is.[^1]\n\n[^1]: Xsecret",
            cosigners=(CoSigner("Xsecret", status=CoSignerStatus.ASKED), CoSigner("Xsecret")),
            topic="Xsecret",
            chair="Xsecret",
        )
    )
    assert [said(s) for s in sentences(copy)] == ["We ask.", "So it is."]
    assert "Xsecret" not in repr(copy)


def test_paragraphs_stand_in_their_own_direction(made: Made) -> None:
    copy = made(Statement(text="السيد الرئيس، نشكركم.\n\nThank you, Mr. President.", language="ar"))
    assert copy.direction == "rtl"
    assert [(p.language, p.direction) for p in copy.paragraphs] == [("ar", "rtl"), ("en", "ltr")]


def test_an_empty_text_is_an_empty_copy(made: Made) -> None:
    assert made(Statement()).paragraphs == ()
    assert made(Statement()).title == "Statement"


def test_the_time_in_all_is_that_of_the_estimate(made: Made) -> None:
    text = f"{SENTENCE} [pause 4] Idriss{{say: id REES}} waits.\n\n{SENTENCE}"
    seconds = tally(read_text(text, "en"), usual_pace("en")).seconds
    assert made(text).head[1].endswith(f" · {minutes_and_seconds(seconds)} in all")


def test_characters_that_no_page_shows_are_left_out(made: Made) -> None:
    assert said(sentences(made("We\x00 ask\ufeff.\r\nAnd wait."))[0]) == "We ask."
