"""When the program itself is at fault: the text first, then a report, then a word to the person, and never a loop."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, qCritical, qDebug, qWarning
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from statement_studio.domain.statement import Statement
from statement_studio.files import mishaps as mishap_files
from statement_studio.files.mishaps import MISHAPS
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process
from statement_studio.files.recovery import copies
from statement_studio.session import jobs as jobs_module
from statement_studio.session.autosave import Autosave
from statement_studio.session.desk import Desk
from statement_studio.session.jobs import JobBroken, PoolJobs
from statement_studio.session.mishaps import INTERRUPTED, PAUSE_SECONDS, Mishaps, News

CANARY = "Zaunkoenig"
NOON = datetime(2026, 3, 9, 12, tzinfo=UTC)
WRITER = Process(7, "here")


class Source(QObject):
    """Something with a signal, whose slots fail."""

    sent = Signal()


@dataclass
class Scene:
    """Mishaps that are installed, with a clock whose hands are set, and what was done on their account."""

    mishaps: Mishaps
    state: Path
    seconds: float = 0.0
    steps: list[str] = field(default_factory=list)
    news: list[News] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)

    def fail(self, error: BaseException | None = None) -> None:
        """Let a slot fail."""
        source = Source()
        source.sent.connect(lambda: failing(error))
        source.sent.emit()

    def reports(self) -> list[str]:
        folder = self.state / MISHAPS
        return [path.read_text(encoding="utf-8") for path in sorted(folder.iterdir())] if folder.is_dir() else []


def failing(error: BaseException | None = None) -> None:
    raise error or ValueError(CANARY)


def deliver() -> None:
    """Let everything happen that waits for the thread of the window."""
    for _ in range(3):
        QCoreApplication.processEvents()


@pytest.fixture
def scene(qapp: QApplication, tmp_path: Path) -> Iterator[Scene]:
    state = tmp_path / "state"
    made: list[Scene] = []
    mishaps = Mishaps(state, lambda: NOON, lambda: made[0].seconds)
    made.append(Scene(mishaps, state))

    def rescue() -> bool:
        made[0].steps.append("rescue")
        made[0].threads.append(threading.get_ident())
        return True

    def hear(news: News) -> None:
        made[0].news.append(news)
        made[0].threads.append(threading.get_ident())

    mishaps.rescue_by(rescue)
    mishaps.happened.connect(hear)
    mishaps.install()
    yield made[0]
    mishaps.uninstall()


def test_a_failing_slot_is_rescued_reported_and_told(scene: Scene, capfd: pytest.CaptureFixture[str]) -> None:
    scene.fail()
    assert scene.steps == ["rescue"]
    assert len(scene.reports()) == 1
    assert scene.news == [], "nobody is told in the middle of what went wrong"
    deliver()
    assert len(scene.news) == 1
    news = scene.news[0]
    assert news.is_kept
    assert news.report.text == scene.reports()[0]
    out, err = capfd.readouterr()
    said = "statement-studio: something in the program went wrong; a report is in {} of the state folder\n"
    assert err == said.format(news.report.place)
    assert CANARY not in out + news.report.text


def test_the_text_is_put_aside_before_the_report_is_written(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    def keep(*_arguments: object) -> mishap_files.Report:
        scene.steps.append("report")
        return mishap_files.Report("", None)

    monkeypatch.setattr("statement_studio.session.mishaps.keep", keep)
    scene.fail()
    assert scene.steps == ["rescue", "report"]


def test_a_thread_that_fails_is_taken_in_on_the_thread_of_the_window(
    scene: Scene, capfd: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    assert scene.steps == []
    deliver()
    assert scene.steps == ["rescue"]
    assert len(scene.news) == len(scene.reports()) == 1
    assert set(scene.threads) == {threading.get_ident()}
    assert CANARY not in str(capfd.readouterr()) + scene.reports()[0]


def test_what_the_garbage_collector_meets_with_waits_for_its_turn(
    scene: Scene, capfd: pytest.CaptureFixture[str]
) -> None:
    class Unwilling:
        def __del__(self) -> None:
            raise ValueError(CANARY)

    one = Unwilling()
    del one
    gc.collect()
    assert scene.steps == [], "a save may be under way"
    deliver()
    assert scene.steps == ["rescue"]
    assert len(scene.reports()) == 1
    assert CANARY not in str(capfd.readouterr()) + scene.reports()[0]


def test_a_thread_that_ends_itself_is_no_mishap(scene: Scene) -> None:
    thread = threading.Thread(target=sys.exit)
    thread.start()
    thread.join()
    deliver()
    assert (scene.steps, scene.reports()) == ([], [])


def test_of_a_storm_of_equal_exceptions_few_are_written_and_all_are_counted(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    written: list[int] = []

    def keep(*arguments: Any) -> mishap_files.Report:
        written.append(1)
        return mishap_files.keep(*arguments)

    monkeypatch.setattr("statement_studio.session.mishaps.keep", keep)
    for _ in range(1_000):
        scene.fail()
        deliver()
    assert len(written) <= 11
    assert len(scene.news) == 1
    assert capfd.readouterr().err.count("\n") == 1
    scene.mishaps.uninstall()
    assert len(scene.reports()) == 1
    assert "Times: 1000\n" in scene.reports()[0]


def test_the_person_hears_of_mishaps_once_a_minute_at_most(scene: Scene) -> None:
    for seconds in (0.0, 1.0, PAUSE_SECONDS - 0.1, PAUSE_SECONDS, PAUSE_SECONDS + 1):
        scene.seconds = seconds
        scene.fail()
        deliver()
    assert len(scene.news) == 2
    assert len(scene.steps) == 5


@pytest.mark.parametrize("place", ["rescue", "report", "clock", "listener"])
def test_a_fault_in_the_handling_itself_never_loops(
    place: str, scene: Scene, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    calls: list[str] = []

    def fail(*_arguments: object) -> Any:
        calls.append(place)
        assert len(calls) < 10, "a loop"
        scene.fail()  # a slot that fails meanwhile
        raise ValueError(CANARY)

    if place == "rescue":
        scene.mishaps.rescue_by(fail)
    elif place == "report":
        monkeypatch.setattr("statement_studio.session.mishaps.keep", fail)
    elif place == "clock":
        monkeypatch.setattr(scene.mishaps, "_now", fail)
    else:
        scene.mishaps.happened.connect(fail)
    scene.fail()
    deliver()
    assert calls == [place]
    assert CANARY not in str(capfd.readouterr())
    assert bool(scene.reports()) is (place != "report")


def test_a_report_is_kept_and_the_truth_told_where_nothing_can_be_put_aside(scene: Scene) -> None:
    scene.mishaps.rescue_by(lambda: False)
    scene.fail()
    deliver()
    assert [news.is_kept for news in scene.news] == [False]


def test_where_no_report_can_be_kept_the_person_still_hears_of_it(
    scene: Scene, capfd: pytest.CaptureFixture[str]
) -> None:
    scene.state.write_bytes(b"a file where the folder should be")
    scene.fail()
    deliver()
    assert scene.news[0].report.path is None
    assert "What: ValueError" in scene.news[0].report.text
    assert capfd.readouterr().err.endswith("went wrong; no report could be kept\n")


def test_a_program_without_a_terminal_fails_no_more_than_others(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    scene.fail()
    deliver()
    assert len(scene.news) == 1


def test_ctrl_c_puts_the_text_aside_and_ends_the_program(scene: Scene, qapp: QApplication) -> None:
    QTimer.singleShot(0, lambda: failing(KeyboardInterrupt()))
    assert qapp.exec() == INTERRUPTED
    assert scene.steps == ["rescue"]
    assert scene.reports() == []


def test_a_block_goes_on_after_a_mishap(scene: Scene) -> None:
    with scene.mishaps.caught():
        failing()
    assert scene.steps == ["rescue"]
    with pytest.raises(KeyboardInterrupt), scene.mishaps.caught():
        raise KeyboardInterrupt


def test_of_what_qt_says_kind_and_category_are_kept_and_no_word(
    scene: Scene, capfd: pytest.CaptureFixture[str]
) -> None:
    qDebug(CANARY)
    for _ in range(50):
        qWarning(CANARY)
    qCritical(CANARY)
    deliver()
    assert (scene.steps, scene.news, scene.reports()) == ([], [], [])
    scene.mishaps.uninstall()
    told = "".join(scene.reports())
    assert "What: QtWarningMsg default\n" in told
    assert "Times: 50\n" in told
    assert "What: QtCriticalMsg default\n" in told
    assert len(scene.reports()) == 2
    assert CANARY not in told + str(capfd.readouterr())


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_uninstalled_everything_is_as_it_was(scene: Scene, qtlog: Any) -> None:
    scene.mishaps.uninstall()
    hooks = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    scene.mishaps.install()
    scene.mishaps.install()
    assert sys.excepthook != hooks[0]
    scene.mishaps.uninstall()
    scene.mishaps.uninstall()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == hooks
    qWarning("heard again")
    assert [record.message for record in qtlog.records] == ["heard again"]


def test_nothing_is_installed_by_an_import() -> None:
    look = (
        "import sys, threading; before = (sys.excepthook, threading.excepthook, sys.unraisablehook)\n"
        "import statement_studio.app\n"
        "assert before == (sys.excepthook, threading.excepthook, sys.unraisablehook)\n"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_the_text_is_put_aside_before_qt_ends_the_program(tmp_path: Path) -> None:
    program = (
        "import sys\nfrom datetime import UTC, datetime\nfrom pathlib import Path\n"
        "from PySide6.QtCore import QCoreApplication, qFatal\n"
        "from statement_studio.session.mishaps import Mishaps\n"
        "application = QCoreApplication([])\nstate = Path(sys.argv[1])\n"
        "mishaps = Mishaps(state, lambda: datetime.now(UTC), lambda: 0.0)\n"
        "mishaps.rescue_by(lambda: bool((state / 'rescued').write_bytes(b'')) or True)\n"
        f"mishaps.install()\nqFatal('{CANARY}')\n"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert (tmp_path / "rescued").exists()
    report = next((tmp_path / MISHAPS).iterdir()).read_text(encoding="utf-8")
    assert "What: QtFatalMsg default\n" in report
    assert CANARY not in report + done.stdout + done.stderr


# Jobs


class Panic(BaseException):
    """What a library raises that is not written in Python."""


@pytest.mark.parametrize(
    "error", [ValueError(CANARY), SystemExit(CANARY), Panic(CANARY)], ids=["error", "exit", "panic"]
)
def test_an_unexpected_end_of_a_job_is_reported_and_reaches_the_one_who_asked(
    error: BaseException, scene: Scene, qtbot: QtBot, capfd: pytest.CaptureFixture[str]
) -> None:
    jobs = PoolJobs(unexpected=scene.mishaps.report)
    failures: list[Exception] = []
    jobs.run(lambda: failing(error), lambda _: failures.clear(), failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    deliver()
    assert isinstance(failures[0], ValueError if isinstance(error, ValueError) else JobBroken)
    assert scene.steps == ["rescue"]
    assert len(scene.news) == 1
    assert f"{Path(jobs_module.__file__).stem}:_Job.run:" in scene.reports()[0]
    assert CANARY not in scene.reports()[0] + str(capfd.readouterr())


def test_a_failure_of_a_job_that_the_program_names_is_no_mishap(scene: Scene, qtbot: QtBot) -> None:
    jobs = PoolJobs(unexpected=scene.mishaps.report)
    failures: list[Exception] = []
    jobs.run(lambda: failing(FileProblem("x", path=Path("x"))), lambda _: None, failures.append)
    qtbot.waitUntil(lambda: bool(failures))
    deliver()
    assert (scene.steps, scene.reports()) == ([], [])


# What is put aside


@pytest.fixture
def autosave(desk: Desk, tmp_path: Path) -> Autosave:
    desk.begin(Statement(title="Water", text="As it was."))
    return Autosave(desk, tmp_path / "state", WRITER, "0" * 32, lambda: NOON, lambda _folder, _files: None)


def kept(tmp_path: Path) -> list[str]:
    return [copy.statement.text for copy in copies(tmp_path / "state", lambda _writer: False).copies]


def write(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(f" {CANARY}")


def test_a_rescue_keeps_what_is_unsaved_and_nothing_else(
    autosave: Autosave, document: QTextDocument, tmp_path: Path
) -> None:
    assert autosave.rescue()
    assert kept(tmp_path) == []
    write(document)
    assert autosave.rescue()
    assert kept(tmp_path) == [f"As it was. {CANARY}"]


def test_a_rescue_trusts_the_document_where_a_change_was_missed(
    autosave: Autosave, desk: Desk, document: QTextDocument, tmp_path: Path
) -> None:
    document.contentsChange.disconnect(desk._saved.text.see_change)
    write(document)
    assert not desk.is_unsaved, "the desk has missed a change"
    assert autosave.rescue()
    autosave.keep()
    assert kept(tmp_path) == [f"As it was. {CANARY}"]


def test_a_rescue_keeps_a_copy_where_nothing_can_tell_what_is_unsaved(
    autosave: Autosave, document: QTextDocument, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(document)
    monkeypatch.setattr(Desk, "is_unsaved", property(lambda _desk: failing()))
    assert autosave.rescue()
    assert kept(tmp_path) == [f"As it was. {CANARY}"]


def test_a_rescue_that_fails_says_so_and_raises_and_tells_nothing(
    autosave: Autosave, document: QTextDocument, tmp_path: Path
) -> None:
    told: list[object] = []
    autosave.failed.connect(told.append)
    (tmp_path / "state").write_bytes(b"a file where the folder should be")
    write(document)
    assert not autosave.rescue()
    assert told == []


def test_a_copy_of_a_rescue_goes_with_the_save(
    autosave: Autosave, desk: Desk, document: QTextDocument, tmp_path: Path
) -> None:
    write(document)
    autosave.rescue()
    desk.save(tmp_path / "saved")
    assert kept(tmp_path) == []
