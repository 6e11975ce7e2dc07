"""A report tells where the program failed, and holds nothing of what it was working on."""

from __future__ import annotations

import re
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.statement import Statement
from statement_studio.files import plain_yaml, project
from statement_studio.files.file_system import Disk
from statement_studio.files.mishaps import MISHAPS, REPORTS_AT_MOST, Fault, Mishap, is_expected, keep, mishap_of
from statement_studio.files.private_files import unfinished
from statement_studio.files.problems import Conflict, FileProblem

CANARY = "Zaunkoenig"
NOON = datetime(2026, 3, 9, 12, 0, 59, tzinfo=UTC)


class OwnFault(Exception):
    """A class that neither the standard library nor Qt nor the program has."""


def caught(fail: Callable[[], object]) -> BaseException:
    try:
        fail()
    except BaseException as error:
        return error
    raise AssertionError("it should have failed")


def told(error: BaseException) -> str:
    return mishap_of(error, "6.11.3").told(NOON, 1, NOON)


def raise_with_canaries(error: Exception) -> BaseException:
    def fail() -> None:
        local_text = CANARY
        error.text = local_text  # type: ignore[attr-defined]
        error.add_note(CANARY)
        raise error from KeyError(CANARY)

    return caught(fail)


def reports(state: Path) -> list[Path]:
    return sorted((state / MISHAPS).iterdir())


def mishap(number: int = 0) -> Mishap:
    return Mishap((Fault("ValueError", (f"statement_studio.app:run:{number}",)),), "6.11.3")


@pytest.mark.parametrize("kind", [ValueError, OSError, UnicodeError, OwnFault])
def test_neither_message_nor_locals_nor_attributes_nor_notes_are_told(kind: type[Exception]) -> None:
    assert CANARY not in told(raise_with_canaries(kind(CANARY, f"/people/{CANARY}/statement.md")))


@given(st.text(alphabet="QXZ", min_size=8), st.sampled_from([ValueError, KeyError, FileProblem]))
def test_no_message_reaches_a_report(message: str, kind: type[Exception]) -> None:
    error = FileProblem(message, path=Path(message)) if kind is FileProblem else kind(message)
    assert message not in told(raise_with_canaries(error))


def test_a_report_names_the_places_in_our_code_and_no_more_than_the_package_of_other_code() -> None:
    error = caught(lambda: plain_yaml.parse(CANARY, None))  # type: ignore[arg-type]
    text = told(error)
    assert re.search(r"^  statement_studio\.files\.plain_yaml:parse:\d+$", text, re.MULTILINE), text
    assert "test_mishaps:" not in text
    assert "/" not in text
    assert str(Path.home()) not in text


def test_a_report_names_versions_and_time_to_the_minute_in_utc() -> None:
    geneva = timezone(timedelta(hours=2))
    text = mishap().told(NOON.astimezone(geneva), 3, NOON)
    assert "First: 2026-03-09 12:00 UTC\n" in text
    assert ":59" not in text
    assert "Times: 3\n" in text
    assert f"Python: {sys.version.split()[0]}\n" in text
    assert f"System: {sys.platform}\n" in text
    assert "Qt: 6.11.3\n" in text


def test_the_whole_chain_is_told_once_even_where_it_is_a_circle() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert [fault.kind for fault in mishap_of(first).faults] == ["ValueError", "KeyError"]
    hidden = ValueError()
    hidden.__context__, hidden.__suppress_context__ = KeyError(), True
    assert len(mishap_of(hidden).faults) == 1


def test_a_chain_and_a_recursion_without_end_make_a_short_report() -> None:
    error: Exception = ValueError()
    for _ in range(1_000):
        above = ValueError()
        above.__cause__ = error
        error = above
    assert len(told(error)) < 2_000

    def once() -> None:
        twice()

    def twice() -> None:
        once()

    assert len(told(caught(once))) < 4_000


def test_the_class_of_a_stranger_is_told_as_what_it_is_made_from() -> None:
    made = type(CANARY, (KeyError,), {"__module__": "builtins", "__qualname__": CANARY})
    disguised = type(CANARY, (ValueError,), {"__module__": f"{CANARY}.inside", "__qualname__": CANARY})
    assert mishap_of(made()).faults[0].kind == "KeyError of builtins"
    assert mishap_of(disguised()).faults[0].kind == "ValueError of another package"
    assert mishap_of(OwnFault()).faults[0].kind.startswith("Exception of ")
    assert mishap_of(Conflict("x", path=Path("x"))).faults[0].kind == "Conflict"


def test_code_that_calls_itself_ours_is_not_taken_for_it() -> None:
    code = compile(f"def {CANARY}(): raise ValueError", CANARY, "exec")
    names: dict[str, object] = {"__name__": "statement_studio.app"}
    exec(code, names)  # noqa: S102 - the code of a stranger is meant
    planted = names[CANARY]
    assert callable(planted)
    assert CANARY not in told(caught(planted))


def test_an_exception_that_cannot_be_looked_at_is_reported_all_the_same() -> None:
    class Broken(Exception):
        @property
        def __cause__(self) -> BaseException:  # type: ignore[override]
            raise ValueError(CANARY)

    found = mishap_of(Broken())
    assert found.faults[-1].kind == "something that cannot be told"
    assert CANARY not in found.told(NOON, 1, NOON)


def test_errors_that_the_program_names_are_answers() -> None:
    assert is_expected(FileProblem("x", path=Path("x")))
    assert not is_expected(ValueError())
    assert not is_expected(OwnFault())


def test_a_report_is_kept_for_this_account_alone(tmp_path: Path) -> None:
    kept = keep(mishap(), tmp_path / "state", NOON)
    assert kept.path is not None
    assert kept.path.read_text(encoding="utf-8") == kept.text
    assert kept.place == f"mishaps/{kept.path.name}"
    assert kept.path.name.startswith("20260309-1200-")
    assert stat.S_IMODE(kept.path.stat().st_mode) == 0o600
    assert stat.S_IMODE(kept.path.parent.stat().st_mode) == 0o700


def test_equal_mishaps_are_counted_in_one_report(tmp_path: Path) -> None:
    keep(mishap(), tmp_path, NOON)
    keep(mishap(), tmp_path, NOON + timedelta(days=1), times=5)
    kept = keep(mishap(), tmp_path, NOON + timedelta(days=2))
    assert len(reports(tmp_path)) == 1
    assert "Times: 7\nFirst: 2026-03-09 12:00 UTC\nLast: 2026-03-11 12:00 UTC\n" in kept.text
    keep(mishap(1), tmp_path, NOON)
    assert len(reports(tmp_path)) == 2


def test_the_oldest_of_too_many_reports_goes(tmp_path: Path) -> None:
    for number in range(REPORTS_AT_MOST + 5):
        assert keep(mishap(number), tmp_path, NOON + timedelta(minutes=number)).path is not None
    left = reports(tmp_path)
    assert len(left) == REPORTS_AT_MOST
    assert left[0].name.startswith("20260309-1205-")


def test_a_report_that_was_just_written_stays_though_the_clock_was_put_back(tmp_path: Path) -> None:
    for number in range(REPORTS_AT_MOST):
        keep(mishap(number), tmp_path, NOON)
    kept = keep(mishap(99), tmp_path, NOON - timedelta(days=400))
    assert kept.path is not None
    assert kept.path.exists()
    assert len(reports(tmp_path)) == REPORTS_AT_MOST


def test_reports_that_were_never_finished_are_swept_with_the_oldest(tmp_path: Path) -> None:
    kept = keep(mishap(), tmp_path, NOON).path
    assert kept is not None
    left_behind = kept.with_name(f"~{kept.name}.sstmp.tmp".replace("1200", "1100"))
    left_behind.write_bytes(b"half")
    assert unfinished(left_behind.name)
    for number in range(1, REPORTS_AT_MOST):
        keep(mishap(number), tmp_path, NOON)
    assert not left_behind.exists()
    assert len(reports(tmp_path)) == REPORTS_AT_MOST


def test_a_damaged_report_is_begun_anew_and_other_files_stay(tmp_path: Path) -> None:
    kept = keep(mishap(), tmp_path, NOON, times=8).path
    assert kept is not None
    kept.write_bytes(b"\xff\x00" * 9)
    other = kept.with_name("notes.txt")
    other.write_text("mine", encoding="utf-8")
    again = keep(mishap(), tmp_path, NOON)
    assert "Times: 1\n" in again.text
    assert again.path == kept
    assert other.read_text(encoding="utf-8") == "mine"


@dataclass(frozen=True, slots=True)
class FaultyDisk(Disk):
    """A disk on which one kind of request fails."""

    request: str
    error: Exception

    def names(self, folder: Path) -> tuple[str, ...]:
        self._fail("names")
        return Disk.names(self, folder)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        self._fail("write_new")
        Disk.write_new(self, path, data, mode, like)

    def rename(self, path: Path, target: Path) -> None:
        self._fail("rename")
        Disk.rename(self, path, target)

    def make_folder(self, folder: Path, mode: int) -> None:
        self._fail("make_folder")
        Disk.make_folder(self, folder, mode)

    def _fail(self, request: str) -> None:
        if request == self.request:
            raise self.error


@pytest.mark.parametrize("request_", ["names", "write_new", "rename", "make_folder"])
@pytest.mark.parametrize("error", [OSError(28, "full"), RuntimeError("a fault of our own")], ids=["full", "faulty"])
def test_nothing_is_raised_where_no_report_can_be_kept(request_: str, error: Exception, tmp_path: Path) -> None:
    kept = keep(mishap(), tmp_path / "state", NOON, fs=FaultyDisk(request_, error))
    assert (kept.path, kept.place) == (None, "")
    assert "What: ValueError" in kept.text


def test_a_link_in_the_place_of_a_report_is_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(CANARY, encoding="utf-8")
    kept = keep(mishap(), tmp_path, NOON).path
    assert kept is not None
    kept.unlink()
    kept.symlink_to(secret)
    again = keep(mishap(), tmp_path, NOON)
    assert CANARY not in again.text
    assert secret.read_text(encoding="utf-8") == CANARY
    assert not kept.is_symlink()


def test_forgetting_a_project_finds_nothing_of_it_in_the_reports(tmp_path: Path) -> None:
    folder = tmp_path / CANARY
    project.save(Statement(title=CANARY, text=CANARY), (), folder, state=tmp_path / "state")
    error = caught(lambda: project.load(folder / "nowhere"))
    kept = keep(mishap_of(error), tmp_path / "state", NOON)
    assert CANARY not in kept.text
    assert kept.path is not None
    assert CANARY not in kept.path.name
