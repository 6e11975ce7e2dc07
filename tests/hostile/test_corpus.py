"""Every input of the corpus gets its answer: opened or refused in one clear message, and nothing else happens."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from statement_studio.__main__ import main

if TYPE_CHECKING:
    from tests.hostile.corpus import Box, Item

ROOT = Path(__file__).parents[2]
LIMITED = Path(__file__).with_name("limited.py")
SECONDS_AT_MOST = 5
SECONDS_ON_THE_CLOCK = 60
"""For a process that is bounded by the time of the processor: other tests may run beside it."""
KIBIBYTES_AT_MOST = 400 * 1024
LARGEST_COMPARED = 1 << 30
"""Longer files are compared by size and time of change alone."""
NEIGHBOURS_WORDS = "The-secret-of-the-neighbour-7f3a"
REMEDY = re.compile(
    r"\b(Write|Save|Restore|Remove|Keep|Choose|Put|Check|Add|Mend|Take|Correct|Update|Ask|ask|Make|Move|Give|Install"
    r"|Indent|Begin|Close|Try|connect)\b"
)
OPENS, FINDS, REFUSED = 0, 1, 3
KINDS_PRINTED = ("characters", "conflicts", "copies", "encodings", "markdown", "projects")
"""Of these every command is tried at once; of the others only that which opens a project, and the rest elsewhere."""


class NoAnswer(BaseException):
    """A command has not come to an end in time. The program must not take it for a fault of a file."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command said and with which exit code."""

    code: int
    out: str
    err: str

    @property
    def said(self) -> str:
        """All that was printed."""
        return self.out + self.err


@pytest.fixture
def bounded() -> Iterator[None]:
    """Let an alarm end a command that takes longer than a person would wait."""

    def stop(*_: object) -> None:
        raise NoAnswer(f"no answer within {SECONDS_AT_MOST} s")

    before = signal.signal(signal.SIGALRM, stop)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)


def everything(folder: Path) -> dict[str, tuple[object, ...]]:
    """Return what stands below a folder: kinds, sizes, times of change, and the bytes of whole files."""
    found: dict[str, tuple[object, ...]] = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        data = path.read_bytes() if stat.S_ISREG(status.st_mode) and status.st_size < LARGEST_COMPARED else b""
        found[str(path)] = (status.st_mode, status.st_size, status.st_mtime_ns, data)
    return found


def target_of(item: Item, box: Box) -> str:
    """Return the path that is given to the program."""
    return item.target if item.target.startswith("/") else f"{box.project}/{item.target}".removesuffix("/.")


def assert_answered(item: Item, answer: Answer, command: str) -> None:
    """Hold one answer against what the item asks for; `time` and `export` may also refuse what `check` opens."""
    if command == "check":
        assert answer.code in ((OPENS, FINDS) if item.opens else (REFUSED,)), answer.said[:500]
    else:
        is_text_file = item.target.endswith(".txt")  # `time` reads any text
        assert answer.code in ((OPENS, FINDS, REFUSED) if item.opens or is_text_file else (REFUSED,)), answer.said[:500]
    assert NEIGHBOURS_WORDS not in answer.said
    assert "Traceback" not in answer.said
    assert "something in the program went wrong" not in answer.said
    assert not re.search(r"<class|object at 0x|[a-z]Error\b", answer.err), answer.err[:500]
    odd = {c for c in answer.said if c not in "\n\u200c\u200d" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")}
    assert not odd, sorted(map(ascii, odd))
    if answer.code == REFUSED and command == "check":
        assert answer.out == ""
        assert answer.err.count("\n") == 1, answer.err[:500]
        assert REMEDY.search(answer.err), answer.err[:500]
    if item.names and command == "check":
        place = f"{item.names}, line {item.line}: " if item.line else item.names
        assert place in answer.err, answer.err[:500]


def test_there_are_many_items_of_each_kind_and_no_name_twice(request: pytest.FixtureRequest) -> None:
    items = request.getfixturevalue("items")
    assert max(Counter(item.label for item in items).values()) == 1
    assert len(items) > 400
    assert min(Counter(item.kind for item in items).values()) >= 7


@pytest.mark.usefixtures("bounded")
def test_an_item_gets_its_answer_from_each_command(
    tame_item: Item, box: Box, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    item = tame_item
    item.build(replace(box, characters=20_000))
    if item.stands_in:
        monkeypatch.chdir(box.project)
    before = everything(tmp_path)
    exports = tmp_path.parent / f"{tmp_path.name}-exports"
    target = target_of(item, box)
    commands = [["check"], ["check", "--json"], ["time"], ["export", "--format", "text", "--to", str(exports)]]
    for command, *options in commands if item.kind in KINDS_PRINTED else commands[:1]:
        signal.setitimer(signal.ITIMER_REAL, SECONDS_AT_MOST)
        given = [command, target, *options]
        answer = Answer(main(given), *capsys.readouterr())
        assert_answered(item, answer, command)
        assert "--json" not in options or answer.code == REFUSED or "findings" in json.loads(answer.out)
    assert everything(tmp_path) == before
    assert all(NEIGHBOURS_WORDS.encode() not in path.read_bytes() for path in exports.glob("*"))


@pytest.mark.skipif(os.geteuid() == 0, reason="the administrator may read everything")
@pytest.mark.parametrize("name", ["statement.yaml", "statement.md"])
def test_a_file_that_may_not_be_read_is_named(
    name: str, box: Box, items: tuple[Item, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    next(item for item in items if item.name == "a text with two names").build(box)
    (box.project / name).chmod(0)
    assert main(["check", str(box.project)]) == REFUSED
    assert re.search(rf"{name}: .*Choose another", capsys.readouterr().err)


@pytest.mark.slow
def test_an_item_gets_its_answer_in_bounded_time_and_memory(item: Item, box: Box, tmp_path: Path) -> None:
    item.build(box)
    before = everything(tmp_path)
    target, needed = target_of(item, box), tmp_path.parent / f"{tmp_path.name}-needed"
    # A word of a megabyte or three thousand pages take typst minutes, which it may: the window does not wait for it.
    formats = ["text"] if item.kind == "slow" else ["text", "pdf"]
    exports = ["--to", str(tmp_path.with_name("exports")), *(word for f in formats for word in ("--format", f))]
    commands = [["check"], ["time", "--json"], ["export", *exports]]
    for command, *options in commands if item.kind in (*KINDS_PRINTED, "slow") else commands[:1]:
        done = subprocess.run(
            [sys.executable, str(LIMITED), str(needed), command, target, *options],
            cwd=box.project if item.stands_in else tmp_path,
            input="",
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS_ON_THE_CLOCK,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            check=False,
        )
        assert_answered(item, Answer(done.returncode, done.stdout, done.stderr), command)
        assert int(needed.read_text(encoding="ascii")) <= KIBIBYTES_AT_MOST
    assert everything(tmp_path) == before


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("strace") is None, reason="needs strace")
@pytest.mark.parametrize("kind", ["a link to", "a picture from", "HTML", "code"])
def test_no_text_makes_the_program_call_or_open_anything(
    kind: str, box: Box, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    items = [item for item in request.getfixturevalue("items") if item.name.startswith(kind)]
    items[0].build(box)
    texts = [(item.build(box), (box.project / "statement.md").read_text(encoding="utf-8"))[1] for item in items]
    (box.project / "statement.md").write_text("\n\n".join(texts), encoding="utf-8")
    log = tmp_path / "calls"
    trace = ["strace", "-f", "-qq", "-e", "trace=%network,execve,openat,open", "-o", str(log)]
    for command in (["check"], ["time"], ["export", "--to", str(tmp_path / "exports"), "--format", "pdf"]):
        given = [sys.executable, str(LIMITED), str(tmp_path / "needed"), command[0], str(box.project), *command[1:]]
        subprocess.run([*trace, *given], capture_output=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False)
        calls = log.read_text(encoding="utf-8", errors="replace")
        assert f"{box.project}/statement.md" in calls
        assert not re.findall(r"\b(?:connect|bind|listen|sendto|sendmsg)\((?!.*AF_UNIX).*", calls)
        assert calls.count("execve(") == 1
        for never in ("/outside/", "/etc/passwd", "/dev/zero", "host.example", "//host", "canary"):
            assert never not in calls, never
