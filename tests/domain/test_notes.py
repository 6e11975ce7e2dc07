"""Notes and comments are found where they begin, with their words."""

from __future__ import annotations

from statement_studio.domain.markup import spans
from statement_studio.domain.notes import notes_in


def told(text: str, inside: str = "") -> list[tuple[str, str]]:
    return [(text[n.start : n.end], n.words) for n in notes_in(text, spans(text, inside)[0])]


def test_notes_and_comments_are_told_without_their_signs() -> None:
    assert told("a {>> b\nc <<} d <!-- e -->") == [("{>> b\nc <<}", "b c"), ("<!-- e -->", "e")]


def test_a_note_that_goes_on_is_told_where_it_begins() -> None:
    assert told("a {>> b") == [("{>> b", "b")]
    assert told("c <<} d {>><<}", "note") == [("{>><<}", "")]


def test_the_mark_of_a_language_is_no_note() -> None:
    assert told("<!-- lang: fr --> Merci. <!-- slowly -->") == [("<!-- slowly -->", "slowly")]
    assert told("\n<!-- lang: fr -->\n## Merci") == []
    assert told("Merci. <!-- lang: fr -->") == [("<!-- lang: fr -->", "lang: fr")]


def test_code_and_text_are_no_notes() -> None:
    assert told("a `{>> b <<}` c") == []
