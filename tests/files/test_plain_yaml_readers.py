"""The quick reader and the thorough one: whichever reads a file, the same is understood at the same places."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.plain_yaml import Fields, Items, Node, Place, parse
from statement_studio.files.problems import FileProblem

ROOT = Path(__file__).parents[2]
PATH = Path("statement.yaml")
SHIPPED = sorted([*ROOT.glob("resources/**/*.yaml"), *ROOT.glob("sample_statements/*/*.yaml")])
PIECES = st.sampled_from(
    [
        *(
            "a: b\n",
            "c:\n",
            "  - d\n",
            "  - {e: f, g: [h, 'i']}\n",
            "# Grüße 💧\n",
            "j: |\n  k\n\n  l\n",
            "m: >-\n  n\n",
        ),
        *(
            "o: 'p''q'\n",
            'r: "\\u00e9\\x41"\n',
            's: "\\ud83d\\udca7"\n',
            "t:\r\n",
            "  u: v # w\r\n",
            "\n",
            "\t",
            "x: \n",
        ),
        *(
            "y: {z: }\n",
            "? aa\n",
            "\ufeff",
            "bb: [cc, ?]\n",
            "---\n",
            "...\n",
            "&dd ",
            "*ee",
            "!!ff ",
            "gg: hh ii\n  jj\n",
        ),
    ]
)


def told(node: Node) -> object:
    """Everything of a node, its places as well."""
    if isinstance(node, Fields):
        return node.place, [(told(key), told(value)) for key, value in node.entries]
    if isinstance(node, Items):
        return node.place, [told(item) for item in node.nodes]
    return node.place, node.text, node.is_plain


def read(text: str) -> object:
    try:
        return told(parse(text, PATH))
    except FileProblem as problem:
        return str(problem)


def read_thoroughly(text: str) -> object:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(yaml, "__with_libyaml__", False)
        return read(text)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}/{path.name}")
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["unix", "windows"])
def test_both_read_what_is_shipped_alike(path: Path, newline: str) -> None:
    text = path.read_text(encoding="utf-8").replace("\n", newline)
    assert isinstance(read(text), tuple)
    assert read(text) == read_thoroughly(text)


@given(st.lists(PIECES, max_size=9).map("".join))
def test_both_understand_and_refuse_alike(text: str) -> None:
    assert read(text) == read_thoroughly(text)


def test_a_place_counts_characters_whoever_reads() -> None:
    text = "# Grüße 💧\r\ntitle: 'Wasser 💧' # note\r\nlast: x\r\n"
    node = parse(text, PATH).get("last")
    assert node is not None
    assert node.place == Place(text.index("x"), text.index("x") + 1, 3)
