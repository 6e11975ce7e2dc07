"""What is encrypted is a file of age that only its pass-phrase opens; whatever else comes is refused in words."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from statement_studio.files.encryption import (
    LEAST_CHARACTERS,
    decrypt,
    encrypt,
    install_command,
    is_available,
)
from statement_studio.files.problems import FileProblem

PATH = Path("canary.zip.age")
PHRASE = "marsh lantern copper violin tide"
DATA = b"Mr. President, " * 90
AgeFile = Callable[..., bytes]


@pytest.fixture(scope="module")
def encrypted() -> bytes:
    return encrypt(DATA, PHRASE, PATH)


def test_what_is_encrypted_is_read_by_the_format_itself(
    encrypted: bytes, age_opened: Callable[[bytes, str], bytes]
) -> None:
    assert encrypted.startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert age_opened(encrypted, PHRASE) == DATA


def test_what_is_encrypted_is_decrypted_and_holds_nothing_of_it_in_the_open(encrypted: bytes) -> None:
    assert b"President" not in encrypted
    assert decrypt(encrypted, PHRASE, PATH) == DATA


def test_guessing_is_made_as_much_work_as_age_makes_it(encrypted: bytes) -> None:
    work = int(encrypted.split(b"\n")[1].split(b" ")[3])
    assert 14 <= work <= 22


@pytest.mark.parametrize("phrase", ["Marsh lantern copper violin tide", PHRASE + " ", "", "\ud800", "x" * 10_000])
def test_another_pass_phrase_opens_nothing(age_file: AgeFile, phrase: str) -> None:
    with pytest.raises(FileProblem, match="does not fit") as problem:
        decrypt(age_file(DATA, PHRASE), phrase, PATH)
    assert problem.value.path == PATH
    assert phrase == "" or phrase not in str(problem.value)


def test_a_file_that_was_cut_off_anywhere_is_refused(age_file: AgeFile) -> None:
    whole = age_file(DATA, PHRASE)
    for length in range(64, len(whole), 64):
        with pytest.raises(FileProblem, match="cut off or changed"):
            decrypt(whole[:length], PHRASE, PATH)


def test_a_file_that_was_changed_anywhere_is_refused(age_file: AgeFile) -> None:
    whole = age_file(DATA, PHRASE)
    for place in range(0, len(whole), 29):
        changed = whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :]
        with pytest.raises(FileProblem):
            decrypt(changed, PHRASE, PATH)
    with pytest.raises(FileProblem, match="cut off or changed"):
        decrypt(whole + b"x", PHRASE, PATH)


@pytest.mark.parametrize("data", [b"", b"PK\3\4", b"title: Canary\n", bytes(500), b"age-encryption.org/v2\n" * 9])
def test_what_is_no_file_of_age_is_told_so(data: bytes) -> None:
    with pytest.raises(FileProblem, match="no file of age"):
        decrypt(data, PHRASE, PATH)


def test_a_file_for_a_key_is_told_from_one_with_a_pass_phrase() -> None:
    with pytest.raises(FileProblem, match="for a key"):
        decrypt(b"age-encryption.org/v1\n-> X25519 abc\ndef\n--- ghi\n" + bytes(99), PHRASE, PATH)


@pytest.mark.parametrize("work", [23, 30, 63, 99])
def test_a_file_that_asks_for_endless_work_is_refused_at_once(age_file: AgeFile, work: int) -> None:
    asking = age_file(DATA, PHRASE).replace(b" 1\n", b" %d\n" % work, 1)
    with pytest.raises(FileProblem, match="more work"):
        decrypt(asking, PHRASE, PATH)


def test_a_short_pass_phrase_is_refused_with_words_on_a_good_one() -> None:
    with pytest.raises(FileProblem, match=f"11 characters; at least {LEAST_CHARACTERS} .* five words"):
        encrypt(DATA, "x" * (LEAST_CHARACTERS - 1), PATH)


@pytest.mark.parametrize("hidden", ["\n", "\0", "\u200b", "\u00a0", "\ud800"])
def test_a_pass_phrase_that_could_not_be_typed_again_is_refused(hidden: str) -> None:
    with pytest.raises(FileProblem, match="cannot be seen"):
        encrypt(DATA, PHRASE + hidden, PATH)


def test_other_threads_go_on_while_the_work_is_done(age_file: AgeFile) -> None:
    worker = threading.Thread(target=decrypt, args=(age_file(DATA, PHRASE, 17), PHRASE, PATH))
    worker.start()
    turns = 0
    while worker.is_alive():
        worker.join(0.01)
        turns += 1
    assert turns > 5


@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "memory or time"),
        ("import sys; sys.exit(4)", "not installed"),
        ("while True: pass", "memory or time"),
    ],
)
def test_a_process_that_does_not_come_back_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, age_file: AgeFile, program: str, words: str
) -> None:
    (tmp_path / "process.py").write_text(program, encoding="utf-8")
    monkeypatch.setattr("statement_studio.files.age_process.__file__", str(tmp_path / "process.py"))
    monkeypatch.setattr("statement_studio.files.encryption._MOST_SECONDS", 1)
    with pytest.raises(FileProblem, match=words):
        decrypt(age_file(DATA, PHRASE), PHRASE, PATH)


def test_nobody_can_read_the_pass_phrase_off_the_list_of_processes(
    monkeypatch: pytest.MonkeyPatch, age_file: AgeFile
) -> None:
    commands: list[Sequence[str]] = []
    run = subprocess.run

    def listed(command: Sequence[str], **named: Any) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return run(command, **named)

    monkeypatch.setattr(subprocess, "run", listed)
    decrypt(age_file(DATA, PHRASE), PHRASE, PATH)
    assert len(commands) == 1
    assert "-P" in commands[0]  # nothing is imported from the folder in which the program was started
    assert "marsh" not in " ".join(commands[0])


def test_without_the_package_the_way_to_get_it_is_told(monkeypatch: pytest.MonkeyPatch, age_file: AgeFile) -> None:
    assert is_available()
    monkeypatch.setitem(sys.modules, "pyrage", None)
    assert not is_available()
    for do in (encrypt, decrypt):
        with pytest.raises(FileProblem, match="pyrage") as problem:
            do(age_file(DATA, PHRASE), PHRASE, PATH)
        assert install_command() in str(problem.value)
    assert "-m pip install" in install_command()
    assert sys.executable in install_command()
