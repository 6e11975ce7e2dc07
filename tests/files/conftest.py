"""A disk whose process is killed at a chosen moment, for tests of what is left behind; and the format of age."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import signal
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from statement_studio.files.file_system import DISK, Disk, Fs

Killed = Callable[[int, Callable[[Fs], object]], bool]


@dataclass(frozen=True, slots=True)
class Mortal(Disk):
    """A disk whose process is killed at this moment: each request has one before it and one after it.

    A file that is being written has half of its bytes at the moment before.
    """

    moment: int
    passed: list[str] = field(default_factory=list)

    def _pass(self, what: str) -> None:
        self.passed.append(what)
        if len(self.passed) == self.moment:
            os.kill(os.getpid(), signal.SIGKILL)

    def write_new(self, path: Path, data: bytes, mode: int, like: Path | None = None) -> None:
        if len(self.passed) + 1 == self.moment:
            DISK.write_new(path, data[: len(data) // 2], mode, like)
        self._pass("before writing")
        DISK.write_new(path, data, mode, like)
        self._pass("after writing")

    def rename(self, path: Path, target: Path) -> None:
        self._pass("before renaming")
        DISK.rename(path, target)
        self._pass("after renaming")

    def remove(self, path: Path) -> None:
        self._pass("before removing")
        DISK.remove(path)
        self._pass("after removing")

    def make_folder(self, folder: Path, mode: int) -> None:
        self._pass("before making")
        DISK.make_folder(folder, mode)
        self._pass("after making")

    def sync_folder(self, folder: Path) -> None:
        DISK.sync_folder(folder)
        self._pass("after synchronising")


@pytest.fixture
def killed() -> Killed:
    """Do work on a disk in a process that is killed at a moment, counted from 1; False: it ended before that."""
    if not hasattr(os, "fork"):
        pytest.skip("no process can be forked here")

    def killed(moment: int, work: Callable[[Fs], object]) -> bool:
        child = os.fork()
        if child == 0:
            try:
                work(Mortal(moment))
            finally:
                os._exit(0)
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL

    return killed


# The format of age, written down a second time (https://age-encryption.org/v1), so that what the program writes is
# held against the format itself, and so that a test can have a file which asks for hardly any work.


def _chacha20(key: bytes, counter: int, nonce: bytes, length: int) -> bytes:
    """Return a stream of ChaCha20 (RFC 8439)."""
    turns = ((0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15))
    slants = ((0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14))
    stream = bytearray()
    while len(stream) < length:
        first = [*struct.unpack("<4I", b"expand 32-byte k"), *struct.unpack("<8I", key), counter]
        first += struct.unpack("<3I", nonce)
        now = list(first)
        for a, b, c, d in (turns + slants) * 10:
            for x, y, z, bits in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                now[x] = (now[x] + now[y]) & 0xFFFFFFFF
                now[z] ^= now[x]
                now[z] = (now[z] << bits | now[z] >> (32 - bits)) & 0xFFFFFFFF
        stream += struct.pack("<16I", *((a + b) & 0xFFFFFFFF for a, b in zip(now, first, strict=True)))
        counter += 1
    return bytes(stream[:length])


def _poly1305(key: bytes, data: bytes) -> bytes:
    factor = int.from_bytes(key[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    total = 0
    for start in range(0, len(data), 16):
        total = (total + int.from_bytes(data[start : start + 16] + b"\1", "little")) * factor % ((1 << 130) - 5)
    return ((total + int.from_bytes(key[16:], "little")) % (1 << 128)).to_bytes(16, "little")


def _crossed(key: bytes, nonce: bytes, data: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(data, _chacha20(key, 1, nonce, len(data)), strict=True))


def _tag(key: bytes, nonce: bytes, sealed: bytes) -> bytes:
    padded = sealed + bytes(-len(sealed) % 16) + struct.pack("<QQ", 0, len(sealed))
    return _poly1305(_chacha20(key, 0, nonce, 32), padded)


def _seal(key: bytes, nonce: bytes, data: bytes) -> bytes:
    sealed = _crossed(key, nonce, data)
    return sealed + _tag(key, nonce, sealed)


def _unseal(key: bytes, nonce: bytes, data: bytes) -> bytes:
    assert hmac.compare_digest(_tag(key, nonce, data[:-16]), data[-16:])
    return _crossed(key, nonce, data[:-16])


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    """Return 32 bytes of HKDF with SHA-256."""
    inner = hmac.digest(salt or bytes(32), key, "sha256")
    return hmac.digest(inner, purpose + b"\1", "sha256")


def _text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def _stretched(pass_phrase: str, salt: bytes, work: int) -> bytes:
    n = 1 << work
    salt = b"age-encryption.org/v1/scrypt" + salt
    return hashlib.scrypt(pass_phrase.encode(), salt=salt, n=n, r=8, p=1, maxmem=n * 1024 + (1 << 24), dklen=32)


_CHUNK_BYTES = 1 << 16


def _nonces(length: int) -> Iterator[tuple[int, bytes]]:
    """Yield where each chunk of so many bytes starts, with its nonce: a count, and whether it is the last."""
    starts = range(0, max(length, 1), _CHUNK_BYTES)
    for number, start in enumerate(starts):
        yield start, number.to_bytes(11, "big") + bytes([number == len(starts) - 1])


def _age_file(data: bytes, pass_phrase: str, work: int = 1) -> bytes:
    key, salt, nonce = os.urandom(16), os.urandom(16), os.urandom(16)
    wrapped = _seal(_stretched(pass_phrase, salt, work), bytes(12), key)
    head = b"age-encryption.org/v1\n-> scrypt %b %d\n%b\n---" % (_text(salt), work, _text(wrapped))
    head += b" " + _text(hmac.digest(_derived(key, b"", b"header"), head, "sha256")) + b"\n"
    inner = _derived(key, nonce, b"payload")
    return head + nonce + b"".join(_seal(inner, n, data[at : at + _CHUNK_BYTES]) for at, n in _nonces(len(data)))


def _age_opened(data: bytes, pass_phrase: str) -> bytes:
    version, stanza, body, mac, rest = data.split(b"\n", 4)
    assert version == b"age-encryption.org/v1"
    _, kind, salt, work = stanza.split(b" ")
    assert kind == b"scrypt"
    key = _unseal(_stretched(pass_phrase, _bytes(salt), int(work)), bytes(12), _bytes(body))
    head = b"\n".join((version, stanza, body, b"---"))
    assert hmac.digest(_derived(key, b"", b"header"), head, "sha256") == _bytes(mac[4:])
    inner, sealed, whole = _derived(key, rest[:16], b"payload"), rest[16:], _CHUNK_BYTES + 16
    length = len(sealed) - 16 * -(-len(sealed) // whole)
    chunks = (sealed[at // _CHUNK_BYTES * whole :][:whole] for at, _ in _nonces(length))
    return b"".join(_unseal(inner, n, chunk) for chunk, (_, n) in zip(chunks, _nonces(length), strict=True))


@pytest.fixture(scope="session")
def age_file() -> Callable[..., bytes]:
    """Encrypt bytes with a pass-phrase as age does, with as little `work` (a power of two) as is asked for."""
    return _age_file


@pytest.fixture(scope="session")
def age_opened() -> Callable[[bytes, str], bytes]:
    """Decrypt a file of age."""
    return _age_opened
