from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.statement import CoSigner, CoSignerKind, CoSignerStatus, Kind, Statement
from statement_studio.export.formats import FORMATS, Format
from statement_studio.export.manuscript import Manuscript
from statement_studio.export.typesetting import Press

Composed = Callable[[Statement], Manuscript]

HIDDEN_WORD = "CANARYXQ"
KEPT = "KEPTXZWORD"
LETTERS = st.sampled_from("abc é.,")
HIDDEN = st.sampled_from(
    [
        f"<!-- {HIDDEN_WORD} -->",
        f"<!-- a\n\n{HIDDEN_WORD}\n\nb -->",
        f"{{>> {HIDDEN_WORD} <<}}",
        f"{{>> a\n\n{HIDDEN_WORD} <<}}",
        f"~~{HIDDEN_WORD}~~",
        f"![{HIDDEN_WORD}](https://example.org/{HIDDEN_WORD})",
    ]
)
PLAIN = st.text(LETTERS, min_size=1, max_size=12)
TEXTS = st.lists(st.one_of(PLAIN, HIDDEN, st.just("\n\n"), st.just(f" {KEPT} ")), max_size=12).map("".join)
COSIGNERS = st.lists(
    st.builds(
        lambda kind, status, text: CoSigner(
            KEPT if status is CoSignerStatus.CONFIRMED else HIDDEN_WORD + text,
            kind,
            acronym="" if status is CoSignerStatus.CONFIRMED else HIDDEN_WORD,
            role="" if status is CoSignerStatus.CONFIRMED else HIDDEN_WORD,
            status=status,
            extra=(("note", HIDDEN_WORD),),
        ),
        st.sampled_from(CoSignerKind),
        st.sampled_from(CoSignerStatus),
        PLAIN,
    ),
    max_size=6,
).map(tuple)


def words_in(file: bytes, made: Format) -> str:
    if made.suffix != ".pdf":
        return file.decode()
    command = ["/usr/bin/pdftotext", "-", "-"]
    return subprocess.run(command, input=file, capture_output=True, check=True).stdout.decode()


def all_words(statement: Statement, composed: Composed, press: Press) -> dict[str, str]:
    manuscript = composed(statement)
    return {made.id: words_in(made.render(manuscript, press), made) for made in FORMATS}


def assert_kept_and_hidden(
    statement: Statement, composed: Composed, press: Press, text: str, cosigners: tuple[CoSigner, ...], kind: Kind
) -> None:
    shown = all_words(replace(statement, text=text, cosigners=cosigners, kind=kind), composed, press)
    agreed = sum(c.status is CoSignerStatus.CONFIRMED for c in cosigners)
    for words in shown.values():
        assert HIDDEN_WORD not in re.sub(r"\s", "", words)
        assert words.count(KEPT) >= agreed


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, cosigners=COSIGNERS, kind=st.sampled_from(Kind))
def test_no_format_shows_what_is_private(
    statement: Statement,
    composed: Composed,
    press: Press,
    text: str,
    cosigners: tuple[CoSigner, ...],
    kind: Kind,
) -> None:
    assert_kept_and_hidden(statement, composed, press, text, cosigners, kind)


@pytest.mark.slow
@settings(max_examples=1000, deadline=None)
@given(text=TEXTS, cosigners=COSIGNERS, kind=st.sampled_from(Kind))
def test_no_format_of_a_thousand_statements_shows_what_is_private(
    statement: Statement,
    composed: Composed,
    press: Press,
    text: str,
    cosigners: tuple[CoSigner, ...],
    kind: Kind,
) -> None:
    assert_kept_and_hidden(statement, composed, press, text, cosigners, kind)


@pytest.mark.parametrize(
    "template",
    [
        '#read("{path}")',
        '#image("{path}") #include "{path}" #import "{path}": *',
        '#eval("read(\\"{path}\\")")',
        "$x^2$ @ref <label> = h \\ ~ // c /* d */ `raw` ```typ #read(1)```",
        '<img src="file://{path}"> <iframe src="{path}"></iframe>',
        "[a link](file://{path}) <file://{path}>",
        "![a picture](file://{path}) ![b]({path})",
        '[^1]\n\n[^1]: #read("{path}")',
        '--8<-- "{path}"\n\n{{% include \'{path}\' %}}\n\n&xxe; <!ENTITY x SYSTEM "{path}">',
    ],
)
def test_hostile_text_is_letters_and_opens_nothing(
    statement: Statement, composed: Composed, press: Press, tmp_path: Path, template: str
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(HIDDEN_WORD)
    hostile = template.replace("{path}", str(secret))
    signed = (CoSigner(hostile, acronym=hostile, status=CoSignerStatus.CONFIRMED),)
    page = replace(statement, text=f"Before {hostile}\n\nafter", title=hostile, topic=hostile, cosigners=signed)
    for words in all_words(page, composed, press).values():
        assert HIDDEN_WORD not in words
        assert "Before" in words
        assert "after" in words


def test_markup_of_the_typesetter_is_printed_letter_by_letter(
    statement: Statement, composed: Composed, press: Press
) -> None:
    typed = 'Words #read("/etc/passwd") and $x$ @ref <label> \\ //path [#1] and so on'
    for words in all_words(replace(statement, text=typed), composed, press).values():
        assert re.sub(r"\s+", " ", typed) in re.sub(r"\s+", " ", words)


def test_the_same_manuscript_gives_the_same_bytes(statement: Statement, composed: Composed, press: Press) -> None:
    for made in FORMATS:
        assert made.render(composed(statement), press) == made.render(composed(statement), press)


def test_no_two_formats_share_a_name_or_an_ending() -> None:
    assert len({made.id for made in FORMATS}) == len(FORMATS)
    assert len({made.suffix for made in FORMATS}) == len(FORMATS)
