"""Places are found again where they were kept, and what is damaged is no place."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.forget import TraceKind, forget, traces
from statement_studio.files.last_places import PLACES, Stand, keep_place, keep_stand, place_in, stand_on
from statement_studio.files.problems import FileProblem

PIXELS = st.integers(-20_000, 20_000)
STANDS = st.builds(Stand, PIXELS, PIXELS, PIXELS, PIXELS, st.booleans(), PIXELS, PIXELS, st.integers(0, 9))
STAND = Stand(10, 20, 1000, 700, True, 300, 380, 2)


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def only_place(state: Path) -> Path:
    (path,) = (state / PLACES).iterdir()
    return path


@given(st.integers(0, 10**6))
def test_the_place_in_a_project_is_found_again(tmp_path_factory: pytest.TempPathFactory, position: int) -> None:
    root = tmp_path_factory.mktemp("places")
    keep_place(root / "water", root / "state", position)
    assert place_in(root / "water", root / "state") == position
    assert place_in(root / "land", root / "state") is None


@given(STANDS, STANDS)
def test_each_size_of_screen_has_a_stand_of_its_own(
    tmp_path_factory: pytest.TempPathFactory, one: Stand, other: Stand
) -> None:
    state = tmp_path_factory.mktemp("stands")
    keep_stand("800x600", one, state)
    keep_stand("1920x1080", other, state)
    assert (stand_on("800x600", state), stand_on("1920x1080", state)) == (one, other)
    assert stand_on("3840x2160", state) is None


def test_only_so_many_screens_are_remembered_the_latest(state: Path) -> None:
    for number in range(30):
        keep_stand(f"{number}x1", STAND, state)
    assert stand_on("0x1", state) is None
    assert stand_on("29x1", state) == STAND


def test_what_is_kept_of_a_place_is_a_number_and_readable_by_this_account_alone(tmp_path: Path, state: Path) -> None:
    keep_place(tmp_path / "water", state, 7)
    assert only_place(state).read_bytes() == b'{"position": 7}'
    assert only_place(state).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b'{"position": "7"}', b'{"position": true}', b"[" * 9000])
def test_a_damaged_place_is_a_named_problem(tmp_path: Path, state: Path, content: bytes) -> None:
    keep_place(tmp_path / "water", state, 7)
    only_place(state).write_bytes(content)
    with pytest.raises(FileProblem, match="damaged"):
        place_in(tmp_path / "water", state)


@pytest.mark.parametrize("content", [b"", b"[1]", b"{", b'{"800x600": 3}', b"[" * 9000])
def test_damaged_stands_are_replaced_by_the_next_one(state: Path, content: bytes) -> None:
    keep_stand("800x600", STAND, state)
    (state / "window.json").write_bytes(content)
    assert stand_on("800x600", state) is None
    keep_stand("800x600", STAND, state)
    assert stand_on("800x600", state) == STAND


def test_a_stand_with_a_hole_in_it_is_a_named_problem(state: Path) -> None:
    keep_stand("800x600", STAND, state)
    (state / "window.json").write_bytes(b'{"800x600": {"x": 1}}')
    with pytest.raises(FileProblem, match="damaged"):
        stand_on("800x600", state)


def test_forgetting_a_project_takes_its_place(tmp_path: Path, state: Path) -> None:
    keep_place(tmp_path / "water", state, 7)
    keep_place(tmp_path / "land", state, 9)
    assert [trace.kind for trace in traces(tmp_path / "water", state, tmp_path / "settings")] == [TraceKind.PLACE]
    forget(tmp_path / "water", state, tmp_path / "settings")
    assert place_in(tmp_path / "water", state) is None
    assert place_in(tmp_path / "land", state) == 9
