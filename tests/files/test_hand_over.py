"""A copy gives back the very files that went in, lets nothing else through, and leaves nothing open on the disk."""

from __future__ import annotations

import contextlib
import io
import os
import stat
import struct
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.profile import Profile
from statement_studio.domain.statement import CoSigner, PaceChoice, Statement
from statement_studio.domain.take import Take
from statement_studio.files import encryption, hand_over, plain_yaml, safe_save
from statement_studio.files.file_system import DISK, Disk
from statement_studio.files.hand_over import open_copy, pack, put, read_copy, unpack, write
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, as_files, load, save

PHRASE = "marsh lantern copper violin tide"
PATH = Path("canary.zip.age")
FILES = {TEXT: b"Mr. President,\n", HEADER: b"title: Canary\n"}
STATEMENT = Statement(
    title="Canary",
    text="Mr. President,\n\nthe canary sings.\n\n<!-- and nobody knows -->",
    cosigners=(CoSigner("Open Rivers"),),
    pace=PaceChoice(profile="Nadia"),
)
TAKE = Take("2026-03-09T09:00:00Z", 81.5, 90.0, "0" * 64)
AgeFile = Callable[..., bytes]
texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=400)


def container(*entries: tuple[str | zipfile.ZipInfo, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", packing) as made:
        for name, data in entries:
            made.writestr(name, data)
    return packed.getvalue()


def link(name: str, target: bytes) -> bytes:
    entry = zipfile.ZipInfo(name)
    entry.create_system, entry.external_attr = 3, (stat.S_IFLNK | 0o777) << 16
    return container((entry, target))


def refused(data: bytes, words: str) -> None:
    with pytest.raises(FileProblem, match=words) as problem:
        unpack(data, PATH)
    assert problem.value.path == PATH


def everything_in(*roots: Path) -> dict[Path, bytes | None]:
    return {path: path.read_bytes() if path.is_file() else None for root in roots for path in root.rglob("*")}


# Round trips


@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts, title=texts, organisation=texts)
def test_the_statement_that_comes_out_is_the_one_that_went_in(
    age_file: AgeFile, tmp_path: Path, text: str, title: str, organisation: str
) -> None:
    statement = Statement(title=title, text=text, cosigners=(CoSigner(organisation or "x"),))
    try:
        files = as_files(statement)
    except FileProblem:
        return  # it could not be saved either
    path = tmp_path / "copy.zip.age"
    path.write_bytes(age_file(pack(files), PHRASE))
    copy = read_copy(path, PHRASE)
    assert copy.contents.files == files
    with tempfile.TemporaryDirectory(dir=tmp_path) as folder:
        save(statement, (), Path(folder) / "project", state=Path(folder) / "state")
        assert copy.project.statement == load(Path(folder) / "project").statement


@pytest.mark.slow
def test_ten_copies_with_all_the_work_of_age_open_again() -> None:
    for number in range(10):
        data = pack(FILES | {TEXT: os.urandom(number * 10_000)})
        assert encryption.decrypt(encryption.encrypt(data, PHRASE, PATH), PHRASE, PATH) == data


def test_the_same_files_give_the_same_container_on_any_day() -> None:
    packed = pack(FILES)
    assert packed == pack(dict(reversed(FILES.items())))
    with zipfile.ZipFile(io.BytesIO(packed)) as made:
        entries = made.infolist()
    assert [entry.filename for entry in entries] == sorted(FILES)
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {(entry.create_system, entry.external_attr >> 16, entry.extra) for entry in entries} == {(3, 0o100600, b"")}
    assert unpack(packed, PATH).files == FILES


def test_how_a_person_speaks_goes_along_only_when_it_is_handed_in(tmp_path: Path) -> None:
    profile = Profile("Nadia", ())
    opened = save(STATEMENT, (TAKE,), tmp_path / "project", state=tmp_path / "state", text_key="abc", profile=profile)
    assert set(as_files(STATEMENT, opened=opened)) == {TEXT, HEADER}
    whole = as_files(STATEMENT, (TAKE,), opened, text_key="abc", profile=profile)
    assert whole == {name: (tmp_path / "project" / name).read_bytes() for name in (TEXT, HEADER, TAKES, PACE)}


def test_comments_and_line_ends_of_the_files_go_along(tmp_path: Path) -> None:
    (tmp_path / HEADER).write_bytes(b"# ours\r\ntitle: Canary\r\n")
    (tmp_path / TEXT).write_bytes(b"\xef\xbb\xbfMr. President,\r\n\r\n")
    opened = load(tmp_path)
    files = as_files(opened.statement, opened=opened)
    assert files == {name: (tmp_path / name).read_bytes() for name in (TEXT, HEADER)}


def test_what_could_not_be_saved_cannot_be_handed_over() -> None:
    with pytest.raises(FileProblem, match="NUL"):
        as_files(replace(STATEMENT, text="a\0b"))
    with pytest.raises(FileProblem, match="half of a character"):
        as_files(replace(STATEMENT, text="\ud800"))


# Writing


@dataclass(frozen=True, slots=True)
class Watched(Disk):
    """A disk on which every file below some folders is looked at before and after each change."""

    roots: tuple[Path, ...]
    seen: list[bytes] = field(default_factory=list)

    def look(self) -> None:
        self.seen.extend(data for data in everything_in(*self.roots).values() if data is not None)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        DISK.write_new(path, data, mode, like)
        self.look()

    def rename(self, path: Path, target: Path) -> None:
        self.look()
        DISK.rename(path, target)
        self.look()

    def sync_folder(self, folder: Path) -> None:
        self.look()


def test_nothing_of_the_text_is_open_on_the_disk_at_any_moment(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    watched = Watched((tmp_path, home))
    monkeypatch.setattr("statement_studio.files.disk.DISK", watched)
    write(tmp_path / "copy.zip.age", encryption.encrypt(pack(as_files(STATEMENT)), PHRASE, PATH))
    assert len(watched.seen) >= 3
    assert [data for data in watched.seen if b"canary" in data or not data.startswith(b"age-")] == []
    assert list(scratch.iterdir()) == []


def test_a_copy_can_be_read_by_this_account_alone(tmp_path: Path) -> None:
    write(tmp_path / "copy.zip.age", b"age")
    assert stat.S_IMODE((tmp_path / "copy.zip.age").stat().st_mode) == 0o600


# Opening


@pytest.fixture
def copy_of(tmp_path: Path, age_file: AgeFile) -> Callable[[bytes], Path]:
    def make(data: bytes) -> Path:
        path = tmp_path / "copy.zip.age"
        path.write_bytes(age_file(data, PHRASE))
        return path

    return make


CopyOf = Callable[[bytes], Path]


def test_a_copy_becomes_a_project_folder(copy_of: CopyOf, tmp_path: Path) -> None:
    path = copy_of(pack(as_files(STATEMENT, (TAKE,), text_key="abc")))
    open_copy(path, PHRASE, tmp_path / "theirs" / "canary", tmp_path / "state")
    opened = load(tmp_path / "theirs" / "canary")
    assert (opened.statement, opened.takes, opened.text_key) == (STATEMENT, (TAKE,), "abc")
    assert sorted(path.name for path in opened.folder.iterdir()) == [TAKES, TEXT, HEADER]


def test_a_wrong_pass_phrase_changes_nothing(copy_of: CopyOf, tmp_path: Path, home: Path) -> None:
    path = copy_of(pack(FILES))
    before = everything_in(tmp_path, home)
    with pytest.raises(FileProblem, match="does not fit"):
        open_copy(path, PHRASE + "s", tmp_path / "theirs", tmp_path / "state")
    assert everything_in(tmp_path, home) == before


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pack({}), "holds no statement"),
        (container(("notes.txt", b"x")), "holds no statement"),
        (pack({HEADER: b"title: [", TEXT: b""}), "statement.yaml, line 1"),
        (pack({HEADER: b"titel: x\nslot: much\n"}), "statement.yaml, line 2"),
        (pack({HEADER: b"title: &a x\n"}), "statement.yaml, line 1"),
        (pack({TEXT: b"\xff\xfe"}), "statement.md"),
        (pack({TEXT: b"x", TAKES: b"takes: no"}), "rehearsals.yaml"),
        (b"title: Canary\n", "no zip file"),
        (pack(FILES)[:-9], "no zip file"),
    ],
)
def test_a_copy_that_is_no_statement_makes_no_folder(copy_of: CopyOf, tmp_path: Path, data: bytes, words: str) -> None:
    path = copy_of(data)
    before = everything_in(tmp_path)
    with pytest.raises(FileProblem, match=words) as problem:
        open_copy(path, PHRASE, tmp_path / "theirs", tmp_path / "state")
    assert str(problem.value).startswith(str(path))
    assert everything_in(tmp_path) == before


def test_a_copy_goes_over_nothing_that_is_there(copy_of: CopyOf, tmp_path: Path) -> None:
    path = copy_of(pack(FILES))
    for name in (TEXT, HEADER, "other.txt"):
        folder = tmp_path / f"with {name}"
        folder.mkdir()
        (folder / name).write_bytes(b"mine")
        before = everything_in(tmp_path)
        with pytest.raises(FileProblem, match="something in this folder"):
            open_copy(path, PHRASE, folder, tmp_path / "state")
        assert everything_in(tmp_path) == before
    with pytest.raises(FileProblem, match=r"copy\.zip\.age"):
        open_copy(path, PHRASE, path, tmp_path / "state")
    (tmp_path / "empty").mkdir()
    assert open_copy(path, PHRASE, tmp_path / "empty", tmp_path / "state").contents.files == FILES


def test_a_save_that_fails_leaves_no_empty_folder(
    copy_of: CopyOf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = read_copy(copy_of(pack(FILES)), PHRASE)

    def full(folder: Path, *_others: object) -> None:
        raise FileProblem("The disk is full.", path=folder)

    monkeypatch.setattr(safe_save, "save_files", full)
    with pytest.raises(FileProblem, match="full"):
        put(copy, tmp_path / "theirs", tmp_path / "state")
    assert not (tmp_path / "theirs").exists()


def test_there_is_no_copy_without_a_file_and_none_is_larger_than_a_statement(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="no such file"):
        read_copy(tmp_path / "gone.zip.age", PHRASE)
    with pytest.raises(FileProblem):
        read_copy(tmp_path, PHRASE)
    with (tmp_path / "large.zip.age").open("wb") as large:
        large.truncate(1 << 30)
    with pytest.raises(FileProblem, match="is refused"):
        read_copy(tmp_path / "large.zip.age", PHRASE)


# Hostile containers


@pytest.mark.parametrize(
    "name", ["../statement.md", "/etc/statement.md", "a/../../x", "a\\b", "C:x", "..", "a\nb", "\u202ex"]
)
def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    refused(container((TEXT, b"x"), (name, b"x")), "leads elsewhere")


def test_a_name_that_comes_twice_is_refused() -> None:
    with pytest.warns(UserWarning, match="Duplicate"):
        twice = container((TEXT, b"one"), (TEXT, b"two"))
    refused(twice, "“statement.md” twice")


def test_a_link_is_refused() -> None:
    refused(link(TEXT, b"/etc/hostname"), "is a link")


def test_other_files_are_left_unread_and_named() -> None:
    data = container(
        (TEXT, b"x"), ("versions/", b""), ("versions/1.md", b"x"), ("Statement.yaml", b"x"), ("yaml.py", b"x")
    )
    contents = unpack(data, PATH)
    assert contents.files == {TEXT: b"x"}
    assert contents.left_out == ("versions/", "versions/1.md", "Statement.yaml", "yaml.py")


def test_more_entries_than_a_statement_could_have_are_refused() -> None:
    refused(container(*((f"{number}.md", b"") for number in range(101))), "101 files")


def test_an_entry_with_a_lock_of_its_own_is_refused() -> None:
    data = bytearray(container((TEXT, b"x")))
    for start, offset in ((data.index(b"PK\3\4"), 6), (data.index(b"PK\1\2"), 8)):
        data[start + offset] |= 1
    refused(bytes(data), "lock of its own")


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_could_inflate_without_end_is_refused(packing: int) -> None:
    refused(container((TEXT, b"x"), packing=packing), "packed in a way")


@pytest.mark.parametrize("told", [None, 5, 0xFFFFFFF0])
def test_a_bomb_is_refused_whatever_size_it_tells(told: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    data = bytearray(container((TEXT, bytes(200 << 20))))
    if told is not None:
        for start, offset in ((data.index(b"PK\3\4"), 22), (data.index(b"PK\1\2"), 24)):
            struct.pack_into("<I", data, start + offset, told)
    refused(bytes(data), "damaged" if told == 5 else "more than")


def test_a_file_as_large_as_may_be_passes_and_one_byte_more_does_not() -> None:
    largest = bytes(plain_yaml.SIZE_LIMIT_BYTES)
    assert unpack(container((TEXT, largest)), PATH).files[TEXT] == largest
    refused(container((TEXT, largest + b"\0")), "more than 2097152 bytes")


def test_four_files_as_large_as_may_be_can_be_handed_over() -> None:
    largest = dict.fromkeys((TEXT, HEADER, TAKES, PACE), bytes(plain_yaml.SIZE_LIMIT_BYTES))
    assert len(pack(largest)) + 2_000 < hand_over._LARGEST_BYTES


@settings(max_examples=300)
@given(st.data())
def test_a_damaged_container_is_opened_or_refused_in_words(data: st.DataObject) -> None:
    whole = bytearray(container((TEXT, b"Mr. President,\n" * 9), (HEADER, b"title: Canary\n")))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(whole) - 1))
        whole[place] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(whole)))
    for damaged in (bytes(whole), bytes(whole[:cut])):
        with contextlib.suppress(FileProblem):  # any other error fails the test
            assert set(unpack(damaged, PATH).files) <= {TEXT, HEADER}
