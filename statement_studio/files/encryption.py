"""Bytes under a pass-phrase, in the form of `age`: what the `age` tool writes opens here, and the other way round.

Knows the head of such a file (https://age-encryption.org/v1, the recipient `scrypt`), how much work one may ask for,
and that the package which does the work may be absent.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
import sys
from pathlib import Path
from typing import Final

from . import age_process
from .problems import FileProblem

LEAST_CHARACTERS: Final = 12
"""The shortest pass-phrase that is taken; whoever finds a copy may try short ones as long as they like."""
_PACKAGE = "pyrage"
_WANTED = "pyrage>=1.2,<2"
_MAGIC = b"age-encryption.org/v1\n"
_HEAD = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [0-9A-Za-z+/]{22} ([1-9][0-9]?)\n[0-9A-Za-z+/]{43}\n--- [0-9A-Za-z+/]{43}\n"
)
_MOST_WORK = 22
"""Powers of two of the work that is done for a file, as the `age` tool has it: 4 GiB of memory, some ten seconds."""
_MOST_SECONDS = 300
_DOES_NOT_FIT = "Decryption failed"


def is_available() -> bool:
    """Whether the package that encrypts is installed."""
    importlib.invalidate_caches()  # it may have been installed since the program started
    return importlib.util.find_spec(_PACKAGE) is not None


def install_command() -> str:
    """Return the command that brings the package to the Python which runs this program."""
    return f'"{sys.executable}" -m pip install "{_WANTED}"'


def encrypt(data: bytes, pass_phrase: str, path: Path) -> bytes:
    """Return bytes that only the pass-phrase opens. Raises FileProblem, naming the file they are meant for.

    Takes a few seconds and about 1 GiB of memory on purpose, so that every guess costs as much; all in a process of
    its own.
    """
    if len(pass_phrase) < LEAST_CHARACTERS:
        raise FileProblem(
            "The pass-phrase has {length} characters; at least {least} are needed. Good are five words or more that "
            "were picked by chance.",
            path=path,
            length=len(pass_phrase),
            least=LEAST_CHARACTERS,
        )
    if not pass_phrase.isprintable():
        raise FileProblem(
            "The pass-phrase holds a character that cannot be seen, and could not be typed again. Type it anew.",
            path=path,
        )
    return _done("encrypt", pass_phrase, data, path)


def decrypt(data: bytes, pass_phrase: str, path: Path) -> bytes:
    """Return what was encrypted. Raises FileProblem, naming the file, whatever keeps it shut; takes a few seconds."""
    _check_head(data, path)
    try:
        return _done("decrypt", pass_phrase, data, path)
    except UnicodeEncodeError:  # half of a character: no file was ever encrypted with it
        raise _wrong(path) from None


def _done(deed: str, pass_phrase: str, data: bytes, path: Path) -> bytes:
    """Return what the process that does the work makes of it. Raises FileProblem."""
    import subprocess

    if not is_available():
        raise _absent(path)
    command = [sys.executable, "-P", age_process.__file__, deed]
    question = age_process.question(pass_phrase, data)
    try:
        process = subprocess.run(command, input=question, capture_output=True, timeout=_MOST_SECONDS, check=False)  # noqa: S603 - this program's own file
    except (OSError, subprocess.TimeoutExpired):
        raise _exhausted(path) from None
    match process.returncode:
        case 0:
            return process.stdout
        case age_process.ABSENT:
            raise _absent(path)
        case age_process.REFUSED:
            raise _wrong(path) if process.stderr.decode(errors="replace") == _DOES_NOT_FIT else _damaged(path)
        case _:
            raise _exhausted(path)


def _check_head(data: bytes, path: Path) -> None:
    if not data or not data.startswith(_MAGIC[: len(data)]):
        raise FileProblem(
            "This is not an encrypted copy: it is no file of age. Choose a file whose name ends in .zip.age.", path=path
        )
    head = _HEAD.match(data)
    if head is None and data.startswith(_MAGIC + b"-> ") and not data.startswith(_MAGIC + b"-> scrypt"):
        raise FileProblem(
            "It is encrypted for a key and not with a pass-phrase. Decrypt it with the age tool, or ask for another.",
            path=path,
        )
    if head is None:
        raise _damaged(path)
    if int(head[1]) > _MOST_WORK:
        raise FileProblem(
            "It asks for more work (2^{work}) than any honest file does (2^{most}), and was not opened. "
            "Ask for another copy.",
            path=path,
            work=int(head[1]),
            most=_MOST_WORK,
        )


def _wrong(path: Path) -> FileProblem:
    return FileProblem(
        "The pass-phrase does not fit. Check capital letters, spaces and hyphens, then try again. If it never fits, "
        "ask for the file again.",
        path=path,
    )


def _damaged(path: Path) -> FileProblem:
    return FileProblem("The file was cut off or changed on its way. Ask for it again.", path=path)


def _absent(path: Path) -> FileProblem:
    return FileProblem(
        "Encrypted copies need the package pyrage, which is not installed. Install it with: {command}",
        path=path,
        command=install_command(),
    )


def _exhausted(path: Path) -> FileProblem:
    return FileProblem(
        "This computer had not enough memory or time for it. Close other programs, then try again.", path=path
    )
