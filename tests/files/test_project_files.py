"""Where the files of a project stand, what others did to them or left beside them, and who may change them."""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from statement_studio.domain.profile import Profile
from statement_studio.domain.statement import Statement
from statement_studio.domain.take import Take
from statement_studio.files import project
from statement_studio.files.problems import FileProblem
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, Project, load, reopen


def state() -> Path:
    """Return the folder for interrupted saves, in the home that the test has of its own."""
    return Path(os.environ["HOME"]) / "state"


def save(*arguments: Any, **named: Any) -> Project:
    return project.save(*arguments, state=state(), **named)


def by_hand(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    (folder / HEADER).write_bytes(b"title: Water\nitem: 4\n")
    (folder / TEXT).write_bytes(b"One.\n\nTwo.\n")
    return folder


def with_links(folder: Path, *, below: str = "texts") -> Path:
    """Make a project whose text and header are links to files in a folder below."""
    by_hand(folder)
    (folder / below).mkdir()
    for name, target in ((TEXT, "draft.md"), (HEADER, "header.yaml")):
        (folder / name).rename(folder / below / target)
        (folder / name).symlink_to(Path(below) / target)
    return folder


def test_links_inside_the_folder_are_followed_and_what_they_lead_to_is_saved(tmp_path: Path) -> None:
    opened = load(with_links(tmp_path / "project"))
    assert (opened.statement.title, opened.statement.text) == ("Water", "One.\n\nTwo.")
    changed = replace(opened.statement, title="Wells", text="Three.")
    saved = save(changed, (), opened.folder, opened)
    assert (saved.statement, load(opened.folder)) == (changed, saved)
    assert (opened.folder / TEXT).is_symlink()
    assert (opened.folder / "texts" / "draft.md").read_bytes().startswith(b"Three.")
    assert sorted(path.name for path in opened.folder.iterdir()) == sorted([TEXT, HEADER, "texts"])


def test_a_save_through_links_that_was_interrupted_is_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, rename = load(with_links(tmp_path / "project")), Path.replace

    def busy(path: Path, target: Path) -> Path:
        if target.name == "draft.md":
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        return rename(path, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", busy)
        saved = save(replace(opened.statement, text="Three."), (), opened.folder, opened)
    assert saved.pending is not None
    assert load(opened.folder) == opened
    assert reopen(opened.folder, state()).statement.text == "Three."
    assert (opened.folder / TEXT).is_symlink()


def test_a_link_that_was_led_out_meanwhile_is_not_written_through(tmp_path: Path) -> None:
    opened = load(with_links(tmp_path / "project"))
    outside = tmp_path / "outside"
    outside.write_bytes((opened.folder / TEXT).read_bytes())
    (opened.folder / TEXT).unlink()
    (opened.folder / TEXT).symlink_to(outside)
    with pytest.raises(FileProblem, match="not followed"):
        save(replace(opened.statement, text="Three."), (), opened.folder, opened)
    assert b"Three." not in outside.read_bytes()
    assert project.disk_differs(opened)


@pytest.mark.parametrize("below", [".git", "~texts"])
def test_a_link_to_the_files_of_another_program_is_not_followed(below: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="not followed"):
        load(with_links(tmp_path / "project", below=below))


def test_two_names_of_one_file_are_refused(tmp_path: Path) -> None:
    by_hand(tmp_path)
    (tmp_path / PACE).symlink_to(HEADER)
    with pytest.raises(FileProblem, match=r"pace\.yaml: This is a link to statement\.yaml, where another file"):
        load(tmp_path)


def test_a_link_put_there_in_the_moment_of_opening_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "outside").write_bytes(b"title: elsewhere\n")
    folder = by_hand(tmp_path / "project")
    (folder / TEXT).unlink()
    (folder / TEXT).symlink_to(tmp_path / "outside")
    monkeypatch.setattr(Path, "is_symlink", lambda _: False)
    with pytest.raises(FileProblem, match="not followed"):
        load(folder)


def test_to_take_away_a_file_behind_a_link_takes_the_link_alone(tmp_path: Path) -> None:
    first = save(Statement(text="One."), (), tmp_path, profile=Profile("Ada"))
    (tmp_path / PACE).rename(tmp_path / "kept.yaml")
    (tmp_path / PACE).symlink_to("kept.yaml")
    opened = load(tmp_path)
    assert opened.profile == first.profile
    saved = save(opened.statement, (), tmp_path, opened)
    assert (saved.profile, load(tmp_path)) == (None, saved)
    assert (tmp_path / "kept.yaml").exists()


def test_that_a_hard_link_will_be_parted_is_said_once(tmp_path: Path) -> None:
    folder = by_hand(tmp_path / "project")
    (tmp_path / "other").hardlink_to(folder / TEXT)
    opened = load(folder)
    assert ["second name" in str(warning) for warning in opened.warnings] == [True]
    assert opened.warnings[0].path == folder / TEXT
    saved = save(replace(opened.statement, text="Three."), (), folder, opened)
    assert (saved.warnings, load(folder).warnings) == ((), ())
    assert (tmp_path / "other").read_bytes() != (folder / TEXT).read_bytes()


def test_a_project_that_nobody_else_touched_does_not_differ_from_its_files(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path))
    assert not project.disk_differs(opened)
    assert not project.disk_differs(save(replace(opened.statement, text="Three."), (), tmp_path, opened))
    (tmp_path / "other.md").write_bytes(b"x")
    (tmp_path / "statement.fr.md").write_bytes(b"x")
    assert not project.disk_differs(load(tmp_path))


@pytest.mark.parametrize("name", [HEADER, TEXT, TAKES, PACE])
@pytest.mark.parametrize("what", ["other", "gone", "folder", "link", "too large"])
def test_every_change_of_a_file_by_others_is_a_difference(name: str, what: str, tmp_path: Path) -> None:
    take, profile = Take("2026-03-09T10:00:00Z", 92.5, 90.0, "x"), Profile("Ada")
    opened = save(Statement(text="One."), (take,), tmp_path, profile=profile)
    assert None not in dict(opened.originals).values()
    path = tmp_path / name
    if what == "other":
        path.write_bytes(path.read_bytes().swapcase())
    elif what == "too large":
        with path.open("r+b") as file:
            file.truncate(1 << 30)
    else:
        path.unlink()
        if what == "folder":
            path.mkdir()
        if what == "link":
            path.symlink_to("/dev/zero")
    assert project.disk_differs(opened)


def test_a_file_that_is_new_or_a_folder_that_is_gone_is_a_difference(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path / "project"))
    (tmp_path / "project" / PACE).write_bytes(b"x")
    assert project.disk_differs(opened)
    (tmp_path / "project").rename(tmp_path / "away")
    assert project.disk_differs(opened)


def test_conflict_copies_are_told_on_opening_and_after_a_save(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path))
    assert opened.copies == ()
    copy = tmp_path / "statement (conflicted copy 2026-03-09 101500).md"
    copy.write_bytes(b"Theirs.\n")
    for known in (load(tmp_path), reopen(tmp_path, state()), save(opened.statement, (), tmp_path, opened)):
        assert known.copies == (copy,)


def test_a_copy_is_read_in_the_place_of_the_file_it_is_a_copy_of(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path))
    text, header = tmp_path / "statement (1).md", tmp_path / "statement (1).yaml"
    text.write_bytes(b"\xef\xbb\xbfTheirs.\r\n")
    header.write_bytes(b"title: Theirs\n")
    assert project.read_copy(text, opened) == replace(opened.statement, text="Theirs.")
    assert project.read_copy(header, opened) == Statement(title="Theirs", text=opened.statement.text)
    (tmp_path / "rehearsals (1).yaml").write_bytes(b"takes: []\n")
    assert project.read_copy(tmp_path / "rehearsals (1).yaml", opened) == opened.statement


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("statement (1).yaml", b"title: [\n", r"statement \(1\)\.yaml, line \d: This is not valid YAML"),
        ("statement (1).md", b"caf\xe9\n", r"statement \(1\)\.md, line 1: The text is not UTF-8"),
        ("statement (1).md", b"x" * 3_000_000, "more than"),
        ("rehearsals (1).yaml", b"takes: many\n", "rehearsals"),
        ("pace (1).yaml", b"- a\n", "pace"),
        ("statement-notes.md", b"Words.", "no copy"),
        ("statement (1).md", None, "nothing of this name"),
    ],
)
def test_a_copy_is_read_as_strictly_as_a_project(name: str, content: bytes | None, words: str, tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path))
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(FileProblem, match=words) as caught:
        project.read_copy(tmp_path / name, opened)
    assert caught.value.path == tmp_path / name


def test_a_copy_that_is_a_link_or_elsewhere_is_not_read(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path / "project"))
    outside = tmp_path / "statement (1).md"
    outside.write_bytes(b"Secret.")
    (opened.folder / outside.name).symlink_to(outside)
    for path in (outside, opened.folder / outside.name):
        with pytest.raises(FileProblem, match=r"not followed|no copy"):
            project.read_copy(path, opened)


@pytest.mark.parametrize("refused", [".", TEXT, HEADER])
def test_a_project_that_this_account_may_not_write_says_so(
    refused: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load(by_hand(tmp_path)).is_writable
    asked = []

    def access(path: Path, mode: int) -> bool:
        asked.append(mode)
        return path != tmp_path / refused

    monkeypatch.setattr(os, "access", access)  # the administrator, as whom tests may run, may write everything
    assert not load(tmp_path).is_writable
    assert all(mode & os.W_OK for mode in asked)
