"""Values become YAML that says the same, and a change touches nothing but its own lines."""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.plain_yaml import Fields, Items, Node, Scalar, parse
from statement_studio.files.yaml_text import emit, update

PATH = Path("statement.yaml")
ORDER = ("format", "kind", "title", "topic", "speaker", "slot", "cosigners")
INNER = ("category", "organisation", "name")
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    [
        "NO",
        "1:30",
        "0120",
        "~",
        "null",
        "a: b",
        "a #b",
        "# c",
        "- d",
        "'",
        '"',
        "\\",
        "…",
        "عربي",
        "💧",
        "a\u00a0b",
        "\t",
        "=",
    ]
)
NODES = st.recursive(
    TEXTS.map(Scalar),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda nodes: Items(tuple(nodes)))
        | st.dictionaries(TEXTS, inner, max_size=3).map(
            lambda entries: Fields(tuple((Scalar(name), node) for name, node in entries.items()))
        )
    ),
    max_leaves=8,
)
GROUPS = st.dictionaries(
    st.text(st.characters(exclude_categories=["Cs"]), max_size=20), NODES, min_size=1, max_size=4
).map(lambda entries: Fields(tuple((Scalar(name), node) for name, node in entries.items())))


def plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Items):
        return [plain(child) for child in node.nodes]
    return {name.text: plain(child) for name, child in node.entries}


def fields(**values: str | Node) -> Fields:
    return Fields(tuple((Scalar(k), Scalar(v) if isinstance(v, str) else v) for k, v in values.items()))


def changed_lines(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line for line in lines if line[0] in "+-"]


@given(GROUPS, st.sampled_from(["\n", "\r\n"]))
def test_whatever_is_written_reads_back(group: Fields, newline: str) -> None:
    assert parse(emit(group, newline), PATH) == group


@given(TEXTS)
def test_another_yaml_reader_takes_every_text_for_the_same_text(text: str) -> None:
    read = yaml.safe_load(emit(fields(value=text)))["value"]
    assert read == text or text.replace("-", "").replace(".", "").isdigit()


@pytest.mark.parametrize(
    "text", ["NO", "on", "1:30", "0120", "089", "1e3", ".5", "0x1F", "0o17", "~", "null", "=", "1_000", "+1"]
)
def test_what_a_reader_could_take_for_something_else_is_quoted(text: str) -> None:
    assert emit(fields(value=text)) == f'value: "{text}"\n'


@pytest.mark.parametrize("text", ["61", "92.5", "2026-03-09", "A right to water", "Genève", "水", "3 bis"])
def test_what_is_plain_stays_plain(text: str) -> None:
    assert emit(fields(value=text)) == f"value: {text}\n"


def written_scalar(name: str, text: str, style: str, comment: str) -> str:
    """Return the lines of a value in one of the ways a person may write it."""
    spellings = {
        "plain": f"{name}: {text}",
        "single": f"{name}:   '{text}'",
        "double": f'{name}: "{text}"',
        "next line": f"{name}:\n    {text}",
        "folded": f"{name}: >-\n    {text}",
        "literal": f"{name}: |-\n    {text}",
        "two lines": f"{name}: '{text}\n    {text}'",
    }
    return spellings[style] + ("" if style in ("folded", "literal") else comment) + "\n"


WORDS = st.text("abcé水 ", min_size=1, max_size=12).map(str.strip).filter(bool)
STYLES = st.sampled_from(["plain", "single", "double", "next line", "folded", "literal", "two lines"])
COMMENTS = st.sampled_from(["", "  # a note", " #: 'x"])
BETWEEN = st.sampled_from(["", "", "# between\n", "\n", "  # indented note\n\n"])
SCALARS = st.fixed_dictionaries({}, optional={name: st.tuples(WORDS, STYLES, COMMENTS) for name in ORDER[:4]})


@st.composite
def files(draw: st.DrawFn) -> tuple[str, Fields]:
    """Return a file and what the program understands of it, unknown names left out."""
    parts: list[tuple[str, str, Node]] = []
    for name, (text, style, comment) in draw(SCALARS).items():
        value = f"{text} {text}" if style == "two lines" else text
        parts.append((name, written_scalar(name, text, style, comment), Scalar(value)))
    if draw(st.booleans()):
        parts.append(draw(speakers()))
    if draw(st.booleans()):
        parts.append(draw(cosigner_lists()))
    parts = draw(st.permutations(parts))
    lines = [draw(BETWEEN) + source for _, source, _ in parts]
    for unknown in draw(
        st.lists(st.sampled_from(["x-note: NO\n", "later: [1, {a: ~}]\n", "deep:\n  - - 1\n"]), unique=True)
    ):
        lines.insert(draw(st.integers(0, len(lines))), unknown)
    source = "".join(lines) or "x-note: NO\n"
    if draw(st.booleans()):
        source = source.removesuffix("\n")
    if draw(st.booleans()):
        source = source.replace("\n", "\r\n")
    return source, Fields(tuple((Scalar(name), node) for name, _, node in parts))


@st.composite
def speakers(draw: st.DrawFn) -> tuple[str, str, Node]:
    values = draw(st.dictionaries(st.sampled_from(INNER), WORDS, min_size=1))
    known = fields(**dict(values))
    if draw(st.booleans()):
        inner = ", ".join(f"{name}: {text}" for name, text in values.items())
        return "speaker", f"speaker: {{{inner}, x-badge: 12}} # who\n", known
    inner = "".join(f"  {name}: {text} # {name}\n" for name, text in values.items())
    return "speaker", f"speaker:\n{inner}  x-badge: NO\n", known


@st.composite
def cosigner_lists(draw: st.DrawFn) -> tuple[str, str, Node]:
    names = draw(st.lists(WORDS, min_size=1, max_size=3))
    indent = draw(st.sampled_from(["", "  ", "    "]))
    source, nodes = "cosigners: # all of them\n", []
    for name in names:
        status, extra = draw(st.sampled_from(["asked", "confirmed"])), Scalar("NO")
        if draw(st.booleans()):
            source += f"{indent}- {{name: {name}, x-since: NO, status: {status}}} # short\n"
        else:
            source += f"{indent}-  name: '{name}' # n\n{indent}   x-since: NO # kept\n\n{indent}   status: {status}\n"
        nodes.append(
            Fields(((Scalar("name"), Scalar(name)), (Scalar("status"), Scalar(status)), (Scalar("x-since"), extra)))
        )
    return "cosigners", source, Items(tuple(nodes))


@st.composite
def edits(draw: st.DrawFn, before: Fields) -> Fields:
    """Return the fields with some values changed, added, taken away."""
    after: dict[str, Node] = {name.text: node for name, node in before.entries}
    for name in draw(st.lists(st.sampled_from(ORDER), unique=True)):
        if name == "speaker":
            after[name] = fields(**draw(st.dictionaries(st.sampled_from(INNER), TEXTS, min_size=1)))
        elif name == "cosigners":
            after[name] = draw(edited_cosigners(before.get(name)))
        elif draw(st.booleans()):
            after[name] = Scalar(draw(TEXTS.filter(bool)))
        else:
            after.pop(name, None)
    return Fields(tuple((Scalar(name), after[name]) for name in ORDER if name in after))


@st.composite
def edited_cosigners(draw: st.DrawFn, before: Node | None) -> Node:
    nodes = list(before.nodes) if isinstance(before, Items) else []
    kept: list[Node] = list(draw(st.permutations(nodes)))[: draw(st.integers(0, 3))]
    for at, node in enumerate(kept):
        if isinstance(node, Fields) and draw(st.booleans()):
            values = {name.text: value for name, value in node.entries} | {"acronym": Scalar(draw(TEXTS.filter(bool)))}
            order = [name for name in ("name", "acronym", "status", "x-since") if name in values]
            kept[at] = Fields(tuple((Scalar(name), values[name]) for name in order))
    if draw(st.booleans()):
        kept.append(fields(name=draw(TEXTS.filter(bool)), status="asked"))
    return Items(tuple(kept))


def understood(source: str) -> tuple[object, object]:
    """Return the known part of a file without what is empty, and the unknown part."""
    root = plain(parse(source, PATH))
    assert isinstance(root, dict)
    known = {name: value for name, value in root.items() if name in ORDER and value not in ("", [], {})}
    speaker = known.get("speaker")
    unknown = {name: value for name, value in root.items() if name not in ORDER}
    if isinstance(speaker, dict):
        unknown |= {name: value for name, value in speaker.items() if name not in INNER}
        known["speaker"] = {name: value for name, value in speaker.items() if name in INNER}
    return known, unknown


@given(st.data())
def test_a_changed_file_says_what_is_wanted_and_keeps_what_is_unknown(data: st.DataObject) -> None:
    source, before = data.draw(files())
    after = data.draw(edits(before))
    wanted = plain(after)
    assert isinstance(wanted, dict)
    known, unknown = understood(update(source, before, after, ORDER))
    assert known == {name: value for name, value in wanted.items() if value not in ("", [], {})}
    assert unknown == understood(source)[1]


@given(files())
def test_without_a_change_not_a_byte_is_touched(file: tuple[str, Fields]) -> None:
    source, before = file
    assert update(source, before, before, ORDER) == source


@given(st.data())
def test_lines_of_values_that_did_not_change_stay_byte_for_byte(data: st.DataObject) -> None:
    source, before = data.draw(files())
    name = data.draw(st.sampled_from(ORDER[:4]))
    after = {key.text: node for key, node in before.entries} | {name: Scalar(data.draw(TEXTS.filter(bool)))}
    changed = update(source, before, Fields(tuple((Scalar(n), after[n]) for n in ORDER if n in after)), ORDER)
    node, key = parse(source, PATH).get(name), parse(source, PATH).key(name)
    if node is None or key is None:
        start = (
            next(at for at in range(len(changed) + 1) if changed[:at] != source[:at]) - 1 if changed != source else 0
        )
        assert changed.startswith(source[:start])
        assert changed.endswith(source[start:])
    else:
        first = source.rfind("\n", 0, key.place.start) + 1
        last = source.find("\n", max(node.place.end, key.place.end))
        assert changed.startswith(source[:first])
        assert changed.endswith(source[len(source) if last < 0 else last + 1 :])


SOURCE = """\
# Drafted in Geneva
format: 1
title: 'Water'   # working title
x-desk: NO

speaker:
  category: ngo      # decides the slot
  x-badge: 0120
cosigners:
  # the first two have answered
  - name: One
    x-since: 1:30
    status: asked    # by mail
  - {name: Two, status: confirmed}
"""
SIGNERS = (
    fields(name="One", status="asked", **{"x-since": "1:30"}),
    fields(name="Two", status="confirmed"),
)
BEFORE = fields(format="1", title="Water", speaker=fields(category="ngo"), cosigners=Items(SIGNERS))


def with_values(**values: str | Node) -> Fields:
    merged = {name.text: node for name, node in BEFORE.entries} | {
        name.text: node for name, node in fields(**values).entries
    }
    return Fields(tuple((Scalar(name), merged[name]) for name in ORDER if name in merged))


def test_one_changed_value_is_one_changed_line_with_its_comment() -> None:
    after = update(SOURCE, BEFORE, with_values(title="Land: ours"), ORDER)
    assert changed_lines(SOURCE, after) == [
        "- title: 'Water'   # working title\n",
        '+ title: "Land: ours"   # working title\n',
    ]


def test_a_new_value_goes_where_the_order_puts_it() -> None:
    after = update(SOURCE, BEFORE, with_values(topic="Rivers", slot="1:30"), ORDER)
    assert changed_lines(SOURCE, after) == ["+ topic: Rivers\n", '+ slot: "1:30"\n']
    assert after.index("topic:") < after.index("x-desk") < after.index("slot:") < after.index("cosigners:")


def test_an_answer_of_a_cosigner_is_one_changed_line() -> None:
    agreed = fields(name="One", status="confirmed", **{"x-since": "1:30"})
    after = update(SOURCE, BEFORE, with_values(cosigners=Items((agreed, SIGNERS[1]))), ORDER)
    assert changed_lines(SOURCE, after) == [
        "-     status: asked    # by mail\n",
        "+     status: confirmed    # by mail\n",
    ]


def test_a_value_inside_a_group_is_one_changed_line() -> None:
    after = update(SOURCE, BEFORE, with_values(speaker=fields(category="member_state", name="A. Person")), ORDER)
    assert changed_lines(SOURCE, after) == [
        "-   category: ngo      # decides the slot\n",
        "+   category: member_state      # decides the slot\n",
        "+   name: A. Person\n",
    ]


def test_a_cosigner_that_moves_keeps_its_lines() -> None:
    after = update(SOURCE, BEFORE, with_values(cosigners=Items(SIGNERS[::-1])), ORDER)
    first, second = (
        "  - name: One\n    x-since: 1:30\n    status: asked    # by mail\n",
        "  - {name: Two, status: confirmed}\n",
    )
    assert after == SOURCE.replace(first + second, second + first)


def test_an_unknown_name_of_a_rewritten_cosigner_keeps_the_way_it_was_written() -> None:
    root = parse("cosigners:\n- {name: One, x-since: NO, x-list: [1, [2, {a: ~}]]}\n", PATH)
    old = root.get("cosigners")
    assert isinstance(old, Items)
    group = old.nodes[0]
    assert isinstance(group, Fields)
    new = Items((Fields(((Scalar("name"), Scalar("Two")), *group.entries[1:])),))
    after = update(
        "cosigners:\n- {name: One, x-since: NO, x-list: [1, [2, {a: ~}]]}\n",
        fields(cosigners=old),
        fields(cosigners=new),
        ORDER,
    )
    assert after == "cosigners:\n- name: Two\n  x-since: NO\n  x-list:\n    - 1\n    - - 2\n      - a: ~\n"


def test_a_file_in_flow_style_is_written_anew_with_what_is_unknown() -> None:
    after = update("{title: Water, x-desk: NO}", fields(title="Water"), fields(title="Land"), ORDER)
    assert after == "title: Land\nx-desk: NO\n"


def test_a_file_whose_only_value_goes_still_says_something() -> None:
    after = update("# mine\ntitle: Water\n", fields(format="1", title="Water"), fields(format="1"), ORDER)
    assert after == "# mine\nformat: 1\n"


def test_fields_without_an_entry_are_still_a_file() -> None:
    assert parse(emit(Fields(())), PATH) == Fields(())


def test_a_value_added_before_one_that_goes_is_not_taken_with_it() -> None:
    assert update(
        "title: Water\nslot: 90\n", fields(title="Water", slot="90"), fields(kind="letter", slot="90"), ORDER
    ) == ("kind: letter\nslot: 90\n")


@pytest.mark.parametrize("newline", ["\r", "\u2028", "\x85", "\r\n"])
def test_every_line_end_that_yaml_knows_bounds_what_is_taken_away(newline: str) -> None:
    source = f"title: Water{newline}topic: Rivers{newline}slot: 90{newline}"
    before = fields(title="Water", topic="Rivers", slot="90")
    assert update(source, before, fields(title="Water", slot="90"), ORDER) == f"title: Water{newline}slot: 90{newline}"
