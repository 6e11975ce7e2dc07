"""Where the passages stand that a speaker reads aloud once, so that the program learns their pace in a language."""

from __future__ import annotations

from pathlib import Path

from .disk import read_file
from .plain_yaml import SIZE_LIMIT_BYTES, decode
from .problems import FileProblem

_FOLDER = "calibration"
_FALLBACK = "en"


def load_passage(resources: Path, language: str) -> str:
    """Return the passage of a language, the English one for a language that has none.

    Paragraphs are parted by an empty line; no line end stands last. Raises FileProblem when it cannot be read.
    """
    folder = resources / _FOLDER
    # The name is looked up among those that are there, so that no language can lead out of the folder.
    shipped = {path.stem: path for path in folder.glob("*.md")}
    path = shipped.get(language, folder / f"{_FALLBACK}.md")
    data = read_file(path, SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("The passage to read aloud is missing. Install the program again.", path=path)
    return decode(data, path).replace("\r\n", "\n").rstrip("\n")
