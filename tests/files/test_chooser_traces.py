"""Of what Qt's file chooser wrote down, one folder is taken out and nothing else is changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.files.chooser_traces import forget_folder, names_folder, without_folder

HERE = Path("/people/ada/Statements/né à, l’école")
ADDRESS = b'"file:///people/ada/Statements/n%C3%A9%20%C3%A0,%20l%E2%80%99%C3%A9cole"'
# As written by Qt 6.11.
SETTINGS = b"""[FileDialog]
history=file:///people/ada/Music, %b, "file:///people/ada/a=b", file:///people/ada/Statements
lastVisited=file:///people/ada/Statements
qtVersion=6.11.3
shortcuts=file:, file:///people/ada
treeViewHeader="@ByteArray(\\0\\0\\0\\xff, \\"x\\")"
viewMode=Detail

[Other]
history=%b
""" % (ADDRESS, ADDRESS)


def test_a_folder_is_taken_out_of_both_lines_and_no_other_byte_is_changed() -> None:
    assert without_folder(SETTINGS, HERE) == SETTINGS.replace(b" %b," % ADDRESS, b"", 1).replace(
        b"lastVisited=file:///people/ada/Statements\n", b""
    )


@pytest.mark.parametrize("visited", [HERE, HERE / "exports", HERE.parent])
def test_the_folder_what_is_in_it_and_the_one_above_are_not_the_last_visited(visited: Path) -> None:
    line = b"[FileDialog]\r\nlastVisited=" + visited.as_uri().encode() + b"\r\n"
    assert without_folder(line, HERE) == b"[FileDialog]\r\n"


@pytest.mark.parametrize(
    "other", ["/people/ada", "/people/ada/Statements/né à, l’école 2", "/people/ada/Statements/née", "/"]
)
def test_other_folders_stay(other: str) -> None:
    address = Path(other).as_uri().encode()
    data = b"[FileDialog]\nhistory=%b\nlastVisited=%b\n" % (address, address)
    assert without_folder(data, HERE) == data


def test_a_history_of_one_folder_goes_with_its_line() -> None:
    assert without_folder(b"[FileDialog]\nhistory=%b" % ADDRESS, HERE) == b"[FileDialog]\n"


@given(st.binary(), st.lists(st.sampled_from([b"[FileDialog]", b"\n", b"history=", b"a, b", b'"', b"\\", b"%"])))
def test_where_a_folder_is_not_named_no_byte_is_changed(noise: bytes, parts: list[bytes]) -> None:
    for data in (noise, b"".join(parts), b"[FileDialog]\nhistory=" + noise):
        assert without_folder(data, Path("/people/ada/nowhere")) == data


def test_the_file_is_mended_where_it_stands_and_keeps_its_mode(tmp_path: Path) -> None:
    real, link = tmp_path / "real.conf", tmp_path / "QtProject.conf"
    real.write_bytes(SETTINGS)
    real.chmod(0o644)
    link.symlink_to(real)
    assert names_folder(link, HERE)
    forget_folder(link, HERE)
    assert not names_folder(link, HERE)
    assert link.is_symlink()
    assert real.read_bytes() == without_folder(SETTINGS, HERE)
    assert real.stat().st_mode & 0o777 == 0o644
    assert len(list(tmp_path.iterdir())) == 2


def test_where_there_is_no_such_file_none_is_made(tmp_path: Path) -> None:
    forget_folder(tmp_path / "QtProject.conf", HERE)
    assert not names_folder(tmp_path / "QtProject.conf", HERE)
    assert not list(tmp_path.iterdir())
