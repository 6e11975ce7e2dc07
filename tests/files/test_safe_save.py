"""A project is saved whole or not at all, nobody's work is overwritten, and an interrupted save is completed."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from statement_studio.files import file_system
from statement_studio.files.disk import digest, staged
from statement_studio.files.file_system import DISK, Disk
from statement_studio.files.problems import Conflict, FileProblem
from statement_studio.files.safe_save import JOURNALS, Fate, SavePending, recover, save_files

CRASH_RUN = Path(__file__).parents[1] / "release" / "crash_run.py"
OLD = {"text": b"old text", "header": b"old header"}
NEW: dict[str, bytes | None] = {"text": b"new text", "header": b"new header"}
EXPECTED = {name: digest(data) for name, data in OLD.items()}


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path.resolve() / "project"
    folder.mkdir()
    for name, data in OLD.items():
        (folder / name).write_bytes(data)
    return folder


def found(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def journals(state: Path) -> list[Path]:
    return sorted((state / JOURNALS).iterdir())


@dataclass(frozen=True, slots=True)
class Interrupted(Disk):
    """A disk that refuses to replace the file of this name, or does something else first."""

    name: str = "text"
    number: int = errno.EBUSY

    def rename(self, path: Path, target: Path) -> None:
        if target.name == self.name:
            raise OSError(self.number, os.strerror(self.number))
        path.replace(target)


@dataclass(frozen=True, slots=True)
class Watched(Disk):
    """A disk that notes what is asked of it, and on which another program writes a file at one of these moments."""

    seen: list[str] = field(default_factory=list)
    moment: str = ""
    other: Path = Path()

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        self._note(f"write {self._name(path)}")
        DISK.write_new(path, data, mode, like)

    def rename(self, path: Path, target: Path) -> None:
        DISK.rename(path, target)
        self._note(f"rename {self._name(target)}")

    def remove(self, path: Path) -> None:
        if path.exists():
            self._note(f"remove {self._name(path)}")
        DISK.remove(path)

    def sync_folder(self, folder: Path) -> None:
        self._note(f"sync {folder.name}")
        DISK.sync_folder(folder)

    def _name(self, path: Path) -> str:
        return path.suffix if JOURNALS in path.parts else path.name

    def _note(self, request: str) -> None:
        self.seen.append(request)
        if request == self.moment:
            self.other.write_bytes(b"theirs")


def interrupt(folder: Path, state: Path, files: dict[str, bytes | None] | None = None) -> None:
    """Leave a save as a crash right after its commit leaves it."""
    with pytest.raises(SavePending):
        save_files(folder, files or NEW, EXPECTED, state, fs=Interrupted())
    for name in OLD:
        staged(folder / name).unlink(missing_ok=True)


def test_a_version_is_written_and_its_names_are_told_in_order(folder: Path, state: Path) -> None:
    assert save_files(folder, NEW, EXPECTED, state) == ("text", "header")
    assert found(folder) == dict(sorted(NEW.items()))
    assert journals(state) == []


def test_only_what_changed_is_written(folder: Path, state: Path) -> None:
    before = (folder / "header").stat()
    assert save_files(folder, {"text": b"new", "header": OLD["header"]}, EXPECTED, state) == ("text",)
    after = (folder / "header").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_save_without_a_change_writes_nothing_at_all(folder: Path, state: Path) -> None:
    watched = Watched()
    assert save_files(folder, dict(OLD), EXPECTED, state, fs=watched) == ()
    assert watched.seen == []
    assert not state.exists()


def test_bytes_that_another_wrote_alike_are_no_conflict(folder: Path, state: Path) -> None:
    for name, data in NEW.items():
        (folder / name).write_bytes(data or b"")
    assert save_files(folder, NEW, EXPECTED, state) == ()


def test_files_are_added_and_taken_away(folder: Path, state: Path) -> None:
    files = {"text": None, "french": b"des mots", "header": b"new header"}
    assert save_files(folder, files, EXPECTED, state) == ("french", "header", "text")
    assert found(folder) == {"french": b"des mots", "header": b"new header"}


def test_a_file_to_be_taken_away_that_is_gone_is_no_change(folder: Path, state: Path) -> None:
    (folder / "text").unlink()
    assert save_files(folder, {"text": None}, EXPECTED, state) == ()


def test_all_is_committed_before_the_first_file_is_replaced_and_removals_come_last(folder: Path, state: Path) -> None:
    watched = Watched()
    save_files(folder, {"text": None, "french": b"des mots", "header": b"new"}, EXPECTED, state, fs=watched)
    assert watched.seen == [
        *(f"sync {state.parent.name}", "sync state"),
        *("write ~french.sstmp.tmp", "write ~header.sstmp.tmp"),
        *("write .tmp", "rename .journal", "sync journal"),
        *("rename french", "rename header", "remove text", "sync project"),
        *("remove .journal", "sync journal"),
    ]


def test_the_journal_is_seen_by_nobody_else(folder: Path, state: Path) -> None:
    before = os.umask(0)
    try:
        interrupt(folder, state)
    finally:
        os.umask(before)
    assert [stat.S_IMODE(path.stat().st_mode) for path in (state, state / JOURNALS)] == [0o700, 0o700]
    assert [stat.S_IMODE(path.stat().st_mode) for path in journals(state)] == [0o600]


def test_a_file_keeps_who_may_read_it_also_when_it_is_recovered(folder: Path, state: Path) -> None:
    (folder / "text").chmod(0o640)
    files = {**NEW, "french": b"des mots"}
    interrupt(folder, state, files)
    recover(state)
    assert stat.S_IMODE((folder / "text").stat().st_mode) == 0o640
    assert stat.S_IMODE((folder / "french").stat().st_mode) == 0o600


@pytest.mark.parametrize("theirs", [b"theirs", None])
def test_a_file_that_another_changed_is_a_conflict_and_nothing_is_written(
    theirs: bytes | None, folder: Path, state: Path
) -> None:
    (folder / "header").unlink()
    if theirs:
        (folder / "header").write_bytes(theirs)
    before = found(folder)
    with pytest.raises(Conflict, match="changed by someone else since"):
        save_files(folder, NEW, EXPECTED, state)
    assert found(folder) == before
    assert not state.exists()


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_what_is_not_a_file_is_a_conflict_and_never_followed(kind: str, folder: Path, state: Path) -> None:
    outside = folder.parent / "outside"
    outside.write_bytes(OLD["text"])
    (folder / "text").unlink()
    if kind == "link":
        (folder / "text").symlink_to(outside)
    else:
        (folder / "text").mkdir()
    with pytest.raises(Conflict):
        save_files(folder, NEW, EXPECTED, state)
    assert outside.read_bytes() == OLD["text"]


def test_a_link_in_the_place_of_a_staged_file_is_never_followed(folder: Path, state: Path) -> None:
    outside = folder.parent / "outside"
    outside.write_bytes(b"precious")
    staged(folder / "text").symlink_to(outside)
    save_files(folder, NEW, EXPECTED, state)
    assert outside.read_bytes() == b"precious"
    assert sorted(found(folder)) == ["header", "text"]


def test_a_change_during_staging_is_a_conflict_and_nothing_is_left_behind(folder: Path, state: Path) -> None:
    watched = Watched(moment="write ~header.sstmp.tmp", other=folder / "text")
    with pytest.raises(Conflict, match="since it was opened"):
        save_files(folder, NEW, EXPECTED, state, fs=watched)
    assert found(folder) == {"text": b"theirs", "header": OLD["header"]}
    assert journals(state) == []


def test_a_change_in_the_moment_of_replacement_is_kept_and_so_is_the_new_version(folder: Path, state: Path) -> None:
    watched = Watched(moment="rename .journal", other=folder / "text")
    with pytest.raises(Conflict, match=r"stands beside it as text \(recovered\)"):
        save_files(folder, NEW, EXPECTED, state, fs=watched)
    assert found(folder) == {"text": b"theirs", "text (recovered)": b"new text", "header": b"new header"}
    assert journals(state) == []


def test_a_file_changed_in_the_moment_of_its_removal_is_kept(folder: Path, state: Path) -> None:
    watched = Watched(moment="rename .journal", other=folder / "text")
    with pytest.raises(Conflict, match="was left as it is"):
        save_files(folder, {"text": None}, EXPECTED, state, fs=watched)
    assert found(folder) == {"text": b"theirs", "header": OLD["header"]}


@pytest.mark.parametrize("where", ["project", "journal"])
def test_a_full_disk_leaves_everything_as_it_was(where: str, folder: Path, state: Path) -> None:
    @dataclass(frozen=True, slots=True)
    class Full(Disk):
        def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
            DISK.write_new(path, data, mode, like)
            if path.parent.name == where:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with pytest.raises(FileProblem, match=f"{where}: The disk is full"):
        save_files(folder, NEW, EXPECTED, state, fs=Full())
    assert found(folder) == OLD
    assert journals(state) == []


@dataclass(frozen=True, slots=True)
class Rotten(Disk):
    """A disk that gives other bytes back for a file with this ending once it was written."""

    ending: str
    written: list[Path] = field(default_factory=list)

    def rename(self, path: Path, target: Path) -> None:
        DISK.rename(path, target)
        self.written.append(target)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        DISK.write_new(path, data, mode, like)
        self.written.append(path)

    def read(self, path: Path) -> bytes | None:
        return b"rot" if path in self.written and path.name.endswith(self.ending) else DISK.read(path)


@pytest.mark.parametrize("ending", [".sstmp.tmp", ".journal.tmp"])
def test_what_reads_back_differently_is_not_put_in_place(ending: str, folder: Path, state: Path) -> None:
    with pytest.raises(FileProblem, match="reads back differently") as caught:
        save_files(folder, NEW, EXPECTED, state, fs=Rotten(ending))
    assert not isinstance(caught.value, SavePending)
    assert found(folder) == OLD
    assert journals(state) == []


def test_what_reads_back_differently_in_its_place_is_not_called_saved(folder: Path, state: Path) -> None:
    with pytest.raises(SavePending, match="reads back differently"):
        save_files(folder, NEW, EXPECTED, state, fs=Rotten("header"))
    assert len(journals(state)) == 1


def test_a_journal_that_was_never_finished_is_no_hindrance(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    (journal,) = journals(state)
    for name in (journal.name, journal.name.replace("-1", "-7")):
        journal.with_name(name + ".tmp").write_bytes(b"half")
    save_files(folder, NEW, EXPECTED, state)
    assert journals(state) == []


def test_a_folder_that_cannot_be_brought_up_to_date_says_that_the_version_is_safe(folder: Path, state: Path) -> None:
    with pytest.raises(SavePending, match=r"safe on this computer.*Device or resource busy"):
        save_files(folder, NEW, EXPECTED, state, fs=Interrupted(name="header"))
    assert {each.name: each.fate for each in recover(state)} == {"text": Fate.DONE, "header": Fate.REDONE}
    assert found(folder) == dict(sorted(NEW.items()))
    assert recover(state) == ()


def test_saving_again_completes_the_pending_save_first(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    assert save_files(folder, NEW, EXPECTED, state) == ()
    assert found(folder) == dict(sorted(NEW.items()))
    assert journals(state) == []


def test_a_later_version_goes_on_top_of_the_pending_one(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    pending = {name: digest(data) for name, data in NEW.items()}
    assert save_files(folder, {**NEW, "text": b"newest"}, pending, state) == ("text",)
    assert found(folder) == {"text": b"newest", "header": b"new header"}


def test_nothing_is_saved_on_top_of_a_save_that_cannot_be_completed(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    before = [path.read_bytes() for path in journals(state)]
    with pytest.raises(FileProblem, match="Device or resource busy"):
        save_files(folder, {"header": b"newest"}, EXPECTED, state, fs=Interrupted())
    assert [path.read_bytes() for path in journals(state)] == before


def test_a_commit_that_may_not_last_is_taken_back(folder: Path, state: Path) -> None:
    @dataclass(frozen=True, slots=True)
    class Failing(Disk):
        def sync_folder(self, folder: Path) -> None:
            if folder.name == JOURNALS:
                raise OSError(errno.EIO, os.strerror(errno.EIO))

    with pytest.raises(FileProblem, match="Input/output error") as caught:
        save_files(folder, NEW, EXPECTED, state, fs=Failing())
    assert not isinstance(caught.value, SavePending)
    assert found(folder) == OLD
    assert journals(state) == []


def test_a_state_folder_that_cannot_be_made_is_a_named_problem(folder: Path, state: Path) -> None:
    state.write_bytes(b"")
    with pytest.raises(FileProblem, match=JOURNALS):
        save_files(folder, NEW, EXPECTED, state)
    assert found(folder) == OLD


def test_an_interrupted_save_is_completed_once(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    assert [(each.folder, each.name, each.fate) for each in recover(state, folder)] == [
        (folder, "text", Fate.REDONE),
        (folder, "header", Fate.REDONE),
    ]
    assert found(folder) == dict(sorted(NEW.items()))
    assert recover(state, folder) == ()
    assert journals(state) == []


def test_an_interrupted_save_is_found_through_a_link_to_the_folder(folder: Path, state: Path) -> None:
    link = folder.parent / "link"
    link.symlink_to(folder)
    interrupt(link, state)
    assert len(recover(state, folder)) == 2
    assert found(folder) == dict(sorted(NEW.items()))


def test_only_the_project_that_is_opened_is_recovered(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    assert recover(state, folder.parent) == ()
    assert found(folder) == OLD


def test_nothing_to_recover_writes_nothing(folder: Path, state: Path) -> None:
    watched = Watched()
    assert recover(state, folder, watched) == ()
    assert recover(state, fs=watched) == ()
    assert not state.exists()


@pytest.mark.parametrize("theirs", [b"by a person", None])
def test_what_someone_wrote_after_the_crash_is_left_alone_and_the_new_version_kept_beside(
    theirs: bytes | None, folder: Path, state: Path
) -> None:
    interrupt(folder, state)
    (folder / "text").unlink()
    if theirs:
        (folder / "text").write_bytes(theirs)
    first, second = recover(state)
    assert (first.name, first.fate, first.kept_as) == ("text", Fate.KEPT, "text (recovered)")
    assert second.fate is Fate.REDONE
    assert DISK.read(folder / "text") == theirs
    assert (folder / "text (recovered)").read_bytes() == b"new text"
    assert journals(state) == []


def test_copies_are_numbered_before_the_ending_and_never_overwritten(folder: Path, state: Path) -> None:
    (folder / "french.md").write_bytes(b"theirs")
    (folder / "french (recovered).md").write_bytes(b"kept earlier")
    (folder / "french (recovered 2).md").symlink_to(folder / "nowhere")
    # The file was not there when the save began.
    (folder / "french.md").rename(folder / "away")
    interrupt(folder, state, {"text": b"new text", "french.md": b"des mots"})
    (folder / "away").rename(folder / "french.md")
    fates = {each.name: each.kept_as for each in recover(state)}
    assert fates == {"text": None, "french.md": "french (recovered 3).md"}
    assert (folder / "french.md").read_bytes() == b"theirs"
    assert (folder / "french (recovered).md").read_bytes() == b"kept earlier"
    assert (folder / "french (recovered 3).md").read_bytes() == b"des mots"


def test_a_copy_is_kept_once_even_when_the_recovery_was_interrupted(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    (folder / "text").write_bytes(b"by a person")
    assert {each.fate for each in recover(state, fs=Interrupted(name="header"))} == {Fate.WAITING}
    assert [each.kept_as for each in recover(state)] == ["text (recovered)", None]
    assert sorted(found(folder)) == ["header", "text", "text (recovered)"]


def test_a_file_that_should_go_but_was_changed_stays(folder: Path, state: Path) -> None:
    interrupt(folder, state, {"text": b"new text", "header": None})
    (folder / "header").write_bytes(b"theirs")
    assert [each.fate for each in recover(state)] == [Fate.REDONE, Fate.LEFT]
    assert (folder / "header").read_bytes() == b"theirs"


def test_a_link_in_the_place_of_a_file_is_left_alone(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    outside = folder.parent / "outside"
    outside.write_bytes(OLD["text"])
    (folder / "text").unlink()
    (folder / "text").symlink_to(outside)
    assert [each.fate for each in recover(state)] == [Fate.KEPT, Fate.REDONE]
    assert outside.read_bytes() == OLD["text"]
    assert (folder / "text").is_symlink()


def below(folder: Path) -> dict[str, bytes | None]:
    (folder / "texts").mkdir()
    (folder / "texts" / "draft").write_bytes(OLD["text"])
    return {"texts/draft": b"new draft", "header": b"new header"}


def test_a_file_in_a_folder_below_is_replaced_with_the_others_and_recovered(folder: Path, state: Path) -> None:
    files, expected = below(folder), {**EXPECTED, "texts/draft": EXPECTED["text"]}
    watched = Watched()
    assert save_files(folder, files, expected, state, fs=watched) == ("texts/draft", "header")
    assert (folder / "texts" / "draft").read_bytes() == b"new draft"
    assert {"sync texts", "sync project"} < set(watched.seen)
    with pytest.raises(SavePending):
        save_files(
            folder, {"texts/draft": b"newer"}, {"texts/draft": digest(b"new draft")}, state, fs=Interrupted("draft")
        )
    assert [each.fate for each in recover(state)] == [Fate.REDONE]
    assert (folder / "texts" / "draft").read_bytes() == b"newer"


def test_a_link_in_the_place_of_a_folder_below_leads_nowhere(folder: Path, state: Path) -> None:
    files, expected = below(folder), {**EXPECTED, "texts/draft": EXPECTED["text"]}
    with pytest.raises(SavePending):
        save_files(folder, files, expected, state, fs=Interrupted("draft"))
    elsewhere = folder.parent / "elsewhere"
    (folder / "texts").rename(elsewhere)
    (folder / "texts").symlink_to(elsewhere)
    before = found(elsewhere)
    assert {each.fate for each in recover(state)} == {Fate.WAITING}
    with pytest.raises(FileProblem):
        save_files(folder, files, expected, state)
    (journal,) = journals(state)
    journal.unlink()
    with pytest.raises(Conflict):
        save_files(folder, files, expected, state)
    assert found(elsewhere) == before


def test_a_link_in_the_place_of_the_folder_leads_nowhere(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    elsewhere = folder.parent / "elsewhere"
    folder.rename(elsewhere)
    folder.symlink_to(elsewhere)
    assert {each.fate for each in recover(state)} == {Fate.WAITING}
    assert found(elsewhere) == OLD


def test_the_journal_of_a_folder_that_is_away_waits_for_it(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    folder.rename(folder.parent / "away")
    waiting = recover(state)
    assert {each.fate for each in waiting} == {Fate.WAITING}
    assert "no longer there" in str(waiting[0].problem)
    assert not folder.exists()
    (folder.parent / "away").rename(folder)
    assert {each.fate for each in recover(state)} == {Fate.REDONE}


def test_the_journal_of_a_folder_that_cannot_be_written_waits(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    waiting = recover(state, fs=Interrupted(number=errno.EACCES))
    assert "not allowed" in str(waiting[0].problem)
    assert {each.fate for each in recover(state)} == {Fate.REDONE}


def test_a_journal_that_is_not_whole_is_ignored_and_stays(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    (journal,) = journals(state)
    journal.write_bytes(journal.read_bytes()[:-1])
    assert recover(state) == ()
    assert found(folder) == OLD
    assert journals(state) == [journal]
    assert save_files(folder, NEW, EXPECTED, state) == ("text", "header")
    assert journals(state) == [journal]


def test_the_journal_of_a_newer_program_is_left_alone(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    (journal,) = journals(state)
    fields = json.loads(journal.read_bytes().partition(b"\n")[2])
    body = json.dumps({**fields, "format": 2}).encode()
    newer = hashlib.sha256(body).hexdigest().encode() + b"\n" + body
    journal.write_bytes(newer)
    assert recover(state) == ()
    save_files(folder, NEW, EXPECTED, state)
    assert journal.read_bytes() == newer


def test_a_journal_that_was_never_committed_is_taken_away(folder: Path, state: Path) -> None:
    interrupt(folder, state)
    (journal,) = journals(state)
    journal.rename(journal.with_name(journal.name + ".tmp"))
    assert recover(state) == ()
    assert found(folder) == OLD
    assert journals(state) == []


def test_journals_that_cannot_be_listed_are_a_named_problem(state: Path) -> None:
    state.mkdir()
    (state / JOURNALS).write_bytes(b"")
    with pytest.raises(FileProblem, match="is a file, not a folder"):
        recover(state)


def test_a_second_window_neither_saves_nor_recovers_while_the_first_one_saves(
    folder: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_system, "_PATIENCE_SECONDS", 0.05)
    with a_process_amid_a_save(folder, state) as writer:
        before = [path.read_bytes() for path in journals(state)]
        assert recover(state) == ()
        with pytest.raises(FileProblem, match="Another window is saving"):
            save_files(folder, {"header": b"mine"}, EXPECTED, state)
        assert found(folder).keys() >= OLD.keys()
        assert DISK.read(folder / "text") == OLD["text"]
        assert [path.read_bytes() for path in journals(state)] == before
        said, _ = writer.communicate("go on\n", timeout=60)
        assert said == "saved\n"
    assert found(folder) == dict(sorted(NEW.items()))
    assert journals(state) == []


def test_the_save_of_a_window_that_was_killed_is_recovered_by_another_one(folder: Path, state: Path) -> None:
    with a_process_amid_a_save(folder, state) as writer:
        writer.kill()
        writer.communicate(timeout=60)
    assert [each.fate for each in recover(state)] == [Fate.REDONE, Fate.REDONE]
    assert found(folder) == dict(sorted(NEW.items()))
    assert journals(state) == []


@contextlib.contextmanager
def a_process_amid_a_save(folder: Path, state: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a process that has committed a save, and replaces the first file when it is told to go on."""
    program = f"""
import sys
from pathlib import Path
from statement_studio.files.file_system import Disk
from statement_studio.files.safe_save import save_files

class Slow(Disk):
    def rename(self, path, target):
        if target.name == "text":
            print("committed", flush=True)
            sys.stdin.readline()
        super().rename(path, target)

save_files(Path({str(folder)!r}), {NEW!r}, {EXPECTED!r}, Path({str(state)!r}), fs=Slow())
print("saved")
"""
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout
        assert writer.stdout.readline() == "committed\n"
        try:
            yield writer
        finally:
            writer.kill()


def crash_run(*arguments: str) -> dict[str, object]:
    """Return what a run of faults, kills or full disks has found."""
    command = [sys.executable, str(CRASH_RUN), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 77:
        pytest.skip(done.stdout.strip())
    facts = json.loads(done.stdout)
    assert isinstance(facts, dict), done.stderr
    assert done.returncode == bool(facts["violations"])
    return facts


def test_of_processes_that_save_at_once_none_overwrites_another() -> None:
    facts = crash_run("writers", "4")
    assert facts["ended"] == {"100 saves": 1}, facts


@pytest.mark.slow
def test_every_call_to_the_system_may_fail_in_every_way() -> None:
    facts = crash_run("faults")
    assert facts["violations"] == 0, facts
    assert int(str(facts["cases"])) > 1_500, facts
    assert {"killed", "saved", "refused", "pending", "recovered", "waiting"} == set(dict_of(facts["ended"]))


def test_the_faults_find_a_save_that_replaces_file_by_file() -> None:
    facts = crash_run("naive")
    assert int(str(facts["violations"])) > 50, facts


@pytest.mark.slow
def test_a_thousand_sudden_ends_lose_nothing_that_was_called_saved() -> None:
    facts = crash_run("kills", "1000")
    assert facts["violations"] == 0, facts
    assert int(str(dict_of(facts["ended"])["in a save"])) >= 500, facts


@pytest.mark.slow
def test_a_disk_with_any_room_left_holds_the_old_version_or_the_new_one() -> None:
    facts = crash_run("full-disk")
    assert facts["violations"] == 0, facts
    assert {"saved", "refused"} == set(dict_of(facts["ended"])), facts


def dict_of(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value
