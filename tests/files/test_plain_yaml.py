"""The restricted YAML: what is understood, and that all else is refused with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from statement_studio.files.plain_yaml import (
    DEPTH_LIMIT,
    NODES_LIMIT,
    SIZE_LIMIT_BYTES,
    Fields,
    Items,
    Scalar,
    decode,
    parse,
    read,
)
from statement_studio.files.problems import FileProblem

PATH = Path("statement.yaml")


def text_of(source: str, name: str) -> str:
    node = read(source.encode(), PATH).get(name)
    assert isinstance(node, Scalar)
    return node.text


@pytest.mark.parametrize(
    "written", ["NO", "1:30", "0120", "2026-03-09", "1e3", "~", "null", "0x1F", "=", "yes", "1_000"]
)
def test_a_value_stays_what_was_written(written: str) -> None:
    assert text_of(f"value: {written}\n", "value") == written


@pytest.mark.parametrize("written", ["", "~", "null", " # nothing yet"])
def test_a_bare_nothing_is_nothing(written: str) -> None:
    node = read(f"title: {written}\n".encode(), PATH).get("title")
    assert isinstance(node, Scalar)
    assert node.is_nothing


@pytest.mark.parametrize("written", ["''", "'~'", '"null"'])
def test_quotes_make_text_of_a_nothing(written: str) -> None:
    node = read(f"title: {written}\n".encode(), PATH).get("title")
    assert isinstance(node, Scalar)
    assert not node.is_nothing


def test_lists_and_groups_are_read_in_their_order() -> None:
    root = read(b"b: [x, y]\na: {k: v}\n", PATH)
    assert [name.text for name, _ in root.entries] == ["b", "a"]
    assert root.get("b") == Items((Scalar("x"), Scalar("y")))
    assert root.get("a") == Fields(((Scalar("k"), Scalar("v")),))
    assert root.get("c") is None
    assert root.key("c") is None


def test_every_value_knows_its_place() -> None:
    source = "# Grüße\ntitle: 'Wasser 💧' # note\nfold: >\n  one\n  two\n\nlast: x\n"
    root = parse(source, PATH)
    found = {name.text: (node.place.line, source[node.place.start : node.place.end]) for name, node in root.entries}
    assert found == {"title": (2, "'Wasser 💧'"), "fold": (3, ">\n  one\n  two"), "last": (7, "x")}


def test_a_pair_of_json_escapes_is_one_character() -> None:
    assert text_of('title: "\\ud83d\\udca7"\n', "title") == "💧"


def test_a_byte_order_mark_is_not_part_of_the_text() -> None:
    assert decode(b"\xef\xbb\xbftitle", PATH) == "title"


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        (b"", 1, "empty"),
        (b"# only a comment\n", 1, "empty"),
        (b"just words\n", 1, "name: value"),
        (b"- a\n- b\n", 1, "name: value"),
        (b"a: 1\nb: *a\n", 2, "alias"),
        (b"a: &x 1\n", 1, "anchor"),
        (b"a: 1\nb: !!python/object/apply:os.system [id]\n", 2, "tag"),
        (b"a: !local 1\n", 1, "tag"),
        (b"a: 1\nb: 2\na: 3\n", 3, "stands twice"),
        (b"speaker:\n  name: A\n  'name': B\n", 3, "stands twice"),
        (b"? [a, b]\n: c\n", 1, "name must be plain text"),
        (b"a: 1\n---\nb: 2\n", 2, "second document"),
        (b"a: 1\n...\n---\nb: 2\n", 3, "second document"),
        (b"a: [1, 2\n", 2, "not valid YAML"),
        (b"a: 1\n\tb: 2\n", 2, "not valid YAML"),
        (b"a: 'open\n", 2, "not valid YAML"),
        (b"a: b: c\n", 1, "not valid YAML"),
        (b"a: 1\nb: @x\n", 2, "not valid YAML"),
        (b"a: 1\nb: \x1b[31m\n", 2, "control characters"),
        (b"a: 1\nb: \xef\xbf\xbe\n", 2, "control characters"),
        (b"a: 1\nb: \0\n", 2, "NUL"),
        (b"\0" * 4096, 1, "NUL"),
        (b"a: 1\nb: caf\xe9\n", 2, "UTF-8"),
        ("title: Wasser\n".encode("utf-16"), 1, "NUL"),
        (b'a: 1\nb: "\\UFFFFFFFF"\n', 2, "escape"),
        (b'a: 1\nb: "\\U00110000"\n', 2, "escape"),
        (b'a: 1\nb: "\\ud800"\n', 2, "half a character"),
        (b"a: " + b"[" * 1_000 + b"]" * 1_000 + b"\n", 1, "nested deeper"),
        (b"".join(b" " * n + b"k:\n" for n in range(60)), DEPTH_LIMIT + 1, "nested deeper"),
        (b"%TAG ! tag:example.org,2000:\n---\na: b\n", 1, "%TAG"),
        (b"a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> b\n", 2, "two versions"),
        (b"a: 1\r\n>>>>>>> theirs\r\n", 2, "two versions"),
        (b"a: 1\n||||||| 8f3a\n", 2, "two versions"),
        (b"a: [" + b"x," * (NODES_LIMIT + 1) + b"]\n", 1, "values"),
    ],
)
def test_what_is_hostile_or_broken_is_refused_with_its_line(source: bytes, line: int, words: str) -> None:
    with pytest.raises(FileProblem, match=words) as caught:
        read(source, PATH)
    assert caught.value.line == line
    assert str(caught.value).startswith(f"statement.yaml, line {line}: ")


def test_a_file_beyond_all_measure_is_refused_before_it_is_parsed() -> None:
    with pytest.raises(FileProblem, match="bytes; more than"):
        read(b"a: " + b"x" * SIZE_LIMIT_BYTES, PATH)


@given(st.binary(max_size=200) | st.text(alphabet="ab:-?[]{}#&*!|>'\"%@,~ \n\t\\uU0", max_size=80).map(str.encode))
@example(b"a: 'b\\")
@example(b"%YAML 9.9\n---\na: b\n")
@example(b"%TAG ! !\n---\na: b\n")
def test_no_bytes_lead_to_anything_but_fields_or_a_named_problem(data: bytes) -> None:
    try:
        read(data, PATH)
    except FileProblem as problem:
        named = problem.path
    else:
        named = PATH
    assert named == PATH


@pytest.mark.parametrize(
    "source", ["a: <<<<<<< HEAD\n", "a: |\n  <<<<<<< HEAD\n", "a: b >>>>>>> c\n", "# <<<<<<< HEAD\na: b\n"]
)
def test_the_marks_of_git_within_a_value_are_only_text(source: str) -> None:
    assert parse(source, PATH).key("a") is not None
