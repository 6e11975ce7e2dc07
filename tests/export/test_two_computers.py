"""An export is made of the project alone: on two computers with nothing else in common it is the same, byte by byte.

One project is exported by the program itself in two processes. They differ in user, home, host name, place, time zone,
language, date, in the rights of new files and in the order of Python's sets. What cannot be changed here (a host name
without the right to, a date without a compiler) stays alike; the rest is compared all the same.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SAMPLES = sorted(path for path in (ROOT / "sample_statements").iterdir() if path.is_dir())
FORMATS = ("pdf", "text", "text-unwrapped")
COMPILER = shutil.which("cc")
UNSHARE = shutil.which("unshare")

CLOCK = """
#include <time.h>
#include <sys/time.h>
#define NOW 2145916800
int clock_gettime(clockid_t id, struct timespec *at) { (void)id; at->tv_sec = NOW; at->tv_nsec = 1; return 0; }
int gettimeofday(struct timeval *restrict at, void *restrict zone) {
    (void)zone; at->tv_sec = NOW; at->tv_usec = 1; return 0;
}
time_t time(time_t *at) { if (at) *at = NOW; return NOW; }
"""
"""A clock that stands still on the first day of 2038, put before that of the system."""


@dataclass(frozen=True, slots=True)
class Computer:
    """A user, a host name, and what a shell there says of the place, the language and the time."""

    user: str
    host: str
    zone: str
    language: str
    umask: str
    hash_seed: str
    more: tuple[tuple[str, str], ...] = ()

    @property
    def own_words(self) -> tuple[str, ...]:
        """Words by which the computer would be known."""
        return (self.user, self.host, self.zone.rpartition("/")[2])


FIRST = Computer("zoltanuser", "zoltanhost", "Pacific/Auckland", "en_NZ.UTF-8", "022", "1")
SECOND = Computer(
    "mirelauser", "mirelahost", "America/New_York", "tr_TR.UTF-8", "077", "2", (("SOURCE_DATE_EPOCH", "86400"),)
)
Export = Callable[[Computer, Path, Path], dict[str, bytes]]


@pytest.fixture(scope="session")
def other_clock(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the library with a clock of its own; empty where there is no compiler to make one."""
    if COMPILER is None or sys.platform != "linux":
        return ""
    folder = tmp_path_factory.mktemp("clock")
    (folder / "clock.c").write_text(CLOCK, encoding="ascii")
    subprocess.run([COMPILER, "-shared", "-fPIC", "-o", folder / "clock.so", folder / "clock.c"], check=True)
    return str(folder / "clock.so")


def is_spoken(sample: Path) -> bool:
    """Whether there is a reading copy of a sample: nobody speaks a letter."""
    return "kind: open_letter" not in (sample / "statement.yaml").read_text(encoding="utf-8")


@pytest.fixture
def export(tmp_path: Path) -> Export:
    """Return what exports a project on a computer, into the files by name."""

    def on(computer: Computer, sample: Path, clock: Path) -> dict[str, bytes]:
        home = tmp_path / computer.user
        folder, out = home / f"{computer.host} papers" / sample.name, home / "out"
        shutil.copytree(sample, folder)
        formats = [word for known in FORMATS for word in ("--format", known)]
        program = [sys.executable, "-m", "statement_studio", "export", str(folder), "--to", str(out)]
        environment = {
            "PATH": os.environ["PATH"],
            "PYTHONPATH": str(ROOT),
            "HOME": str(home),
            "USER": computer.user,
            "LOGNAME": computer.user,
            "HOSTNAME": computer.host,
            "TZ": computer.zone,
            "LANG": computer.language,
            "LC_ALL": computer.language,
            "PYTHONHASHSEED": computer.hash_seed,
            **dict(computer.more),
            **({"LD_PRELOAD": str(clock)} if clock.is_file() else {}),
        }
        for command in ([*program, *formats], *([[*program, "--copy", "reading"]] if is_spoken(sample) else [])):
            subprocess.run(
                [*_named(computer), "sh", "-c", f'umask {computer.umask}; exec "$@"', "sh", *command],
                cwd=home,
                env=environment,
                capture_output=True,
                check=True,
            )
        return {path.name: path.read_bytes() for path in out.iterdir()}

    return on


def _named(computer: Computer) -> list[str]:
    """Return what gives the following command a host name of its own, as far as that is allowed here."""
    if UNSHARE is None or subprocess.run([UNSHARE, "-u", "true"], capture_output=True, check=False).returncode:
        return []
    return [UNSHARE, "-u", "sh", "-c", f'hostname {computer.host} 2>&-; exec "$@"', "sh"]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_two_computers_export_the_same_bytes(
    sample: Path, export: Export, other_clock: str, inflated: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    one = export(FIRST, sample, Path())
    other = export(SECOND, sample, Path(other_clock))
    assert len(one) == len(FORMATS) + is_spoken(sample)
    assert [name for name in one if one[name] != other.get(name)] == []
    assert sorted(one) == sorted(other)
    words = [*FIRST.own_words, *SECOND.own_words, str(tmp_path), str(ROOT), "2038"]
    for name, data in one.items():
        inside = inflated(data)
        assert [word for word in words if word.encode() in inside or word in name] == []


def test_the_clock_of_the_other_computer_is_another_one(other_clock: str) -> None:
    """Else nothing would be said about time by bytes that are alike."""
    if not other_clock:
        pytest.skip("no compiler")
    told = "import datetime, time; print(datetime.datetime.now(datetime.UTC).year, time.gmtime().tm_year)"
    command = [sys.executable, "-c", told]
    found = subprocess.run(command, env={"LD_PRELOAD": other_clock}, capture_output=True, check=True).stdout
    assert found.split() == [b"2038", b"2038"]
