"""Work done elsewhere comes back exactly once, on the thread of the window."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from statement_studio.session.jobs import PoolJobs, begin_apart

MANY = 100


def never(_result: object) -> None:
    pytest.fail("not expected")


def test_every_result_arrives_once_on_the_thread_that_asked(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    arrived: list[tuple[int, int]] = []
    for number in range(MANY):
        jobs.run(lambda number=number: number, lambda n: arrived.append((n, threading.get_ident())), never)  # type: ignore[misc]
    jobs.finish()
    assert arrived == [], "results wait for the thread of the window"
    qtbot.waitUntil(lambda: len(arrived) >= MANY)
    QCoreApplication.processEvents()  # a result that came twice would come now
    assert sorted(number for number, _ in arrived) == list(range(MANY))
    assert {thread for _, thread in arrived} == {threading.get_ident()}


def test_the_work_is_done_on_another_thread(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    threads: list[int] = []
    jobs.run(threading.get_ident, threads.append, never)
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] != threading.get_ident()


def test_an_exception_arrives_as_a_failure(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    failures: list[Exception] = []
    problem = ValueError("half of the work")

    def fail() -> None:
        raise problem

    for _ in range(MANY):
        jobs.run(fail, never, failures.append)
    qtbot.waitUntil(lambda: len(failures) >= MANY)
    assert failures == [problem] * MANY


def test_a_job_may_start_another(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    results: list[str] = []

    def go_on(result: str) -> None:
        results.append(result)
        if len(results) < 3:
            jobs.run(lambda: result + "x", go_on, never)

    jobs.run(lambda: "x", go_on, never)
    qtbot.waitUntil(lambda: len(results) == 3)
    assert results == ["x", "xx", "xxx"]


def test_what_has_just_been_asked_for_is_done_before_the_end(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    done: list[int] = []
    for number in range(MANY):
        jobs.run(lambda number=number: done.append(number), lambda _nothing: None, never)  # type: ignore[misc]
    jobs.finish()
    assert sorted(done) == list(range(MANY))


def test_finishing_waits_for_the_work(qtbot: QtBot) -> None:
    jobs = PoolJobs()
    may_end, ended, done = threading.Event(), threading.Event(), list[object]()

    def work() -> None:
        may_end.wait(5)
        ended.set()

    jobs.run(work, done.append, never)
    may_end.set()
    jobs.finish()
    assert ended.is_set()
    qtbot.waitUntil(lambda: bool(done))


def test_work_that_is_begun_apart_goes_on_beside_the_window() -> None:
    threads: list[int] = []
    begin_apart(lambda: threads.append(threading.get_ident())).join()
    assert threads
    assert threads[0] != threading.get_ident()


def test_work_that_never_ends_does_not_keep_the_program_from_ending() -> None:
    program = "import threading; from statement_studio.session.jobs import begin_apart\n"
    program += "assert begin_apart(threading.Event().wait).is_alive()"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
