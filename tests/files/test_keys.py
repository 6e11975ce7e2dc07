"""Keys of the person survive a restart, and a file that is broken is told with its line."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.keys import KEYS_AT_MOST, NAME, load_keys, save_keys
from statement_studio.files.problems import FileProblem

PRINTED = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FFF, exclude_categories=["Cs", "Cc"]), min_size=1)
KEYS = st.dictionaries(
    PRINTED.map(lambda text: text[:20]), st.lists(PRINTED.map(lambda text: text[:40]), max_size=KEYS_AT_MOST).map(tuple)
)


@given(KEYS)
def test_what_was_chosen_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, keys: dict[str, tuple[str, ...]]
) -> None:
    settings = tmp_path_factory.mktemp("settings")
    save_keys(keys, settings)
    assert load_keys(settings) == keys


def test_without_a_file_no_key_is_the_persons(tmp_path: Path) -> None:
    assert load_keys(tmp_path) == {}


def test_the_file_can_be_read_and_written_by_hand(tmp_path: Path) -> None:
    save_keys({"export": ("Ctrl+Shift+E", "F4"), "close": ()}, tmp_path)
    assert (tmp_path / NAME).read_text(encoding="utf-8") == "close: []\nexport:\n  - Ctrl+Shift+E\n  - F4\n"
    (tmp_path / NAME).write_text("export: [F4, Ctrl+E]\n", encoding="utf-8")
    assert load_keys(tmp_path) == {"export": ("F4", "Ctrl+E")}


@pytest.mark.parametrize(
    "line", ["export: F4", "export: {a: b}", "export: [[F4]]", 'export: [""]', f"export: [{'F, ' * 9}]", "export: ["]
)
def test_a_broken_file_is_told_with_its_line(line: str, tmp_path: Path) -> None:
    (tmp_path / NAME).write_text(f"close: [F4]\n{line}\n", encoding="utf-8")
    with pytest.raises(FileProblem) as told:
        load_keys(tmp_path)
    assert told.value.path == tmp_path / NAME
    assert told.value.line is not None
