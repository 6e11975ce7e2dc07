"""The process that encrypts and decrypts: run as a file of its own, it keeps a second of hard work out of the window.

The package for it lets no other thread of its process run meanwhile, and takes up to 4 GiB of memory; where there is
not so much, this process ends and not the one with the text. The pass-phrase comes through the pipe, as nobody else
on the computer can see it there.
"""

from __future__ import annotations

import importlib
import struct
import sys
from typing import Final

REFUSED: Final = 3
"""Exit code for a file that does not open; why, in the words of the package, is in the standard error."""
ABSENT: Final = 4
"""Exit code where the package is not installed or does not run here."""
_LENGTH = struct.Struct(">I")


def question(pass_phrase: str, data: bytes) -> bytes:
    """Return what the process is to read: bytes and the pass-phrase for them."""
    phrase = pass_phrase.encode()
    return _LENGTH.pack(len(phrase)) + phrase + data


def main(deed: str) -> int:
    """Encrypt or decrypt (`deed`) what comes in, write what becomes of it, and return the exit code."""
    try:
        age = importlib.import_module("pyrage")
    except ImportError:
        return ABSENT
    given = sys.stdin.buffer.read()
    end = _LENGTH.size + _LENGTH.unpack_from(given)[0]
    do = {"encrypt": age.passphrase.encrypt, "decrypt": age.passphrase.decrypt}[deed]
    try:
        made = do(given[end:], given[_LENGTH.size : end].decode())
    except age.DecryptError as error:
        sys.stderr.write(str(error))
        return REFUSED
    sys.stdout.buffer.write(made)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
