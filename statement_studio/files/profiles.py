"""The profiles of this computer, a file each in the settings folder, and how one is written, here and in a project."""

from __future__ import annotations

import hashlib
import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from statement_studio.domain.profile import Profile, Reading, ReadingSource

from . import disk
from .plain_yaml import Fields, Items, Scalar, decode, encode, read
from .problems import FileProblem
from .sections import FORMAT, TEXT_KEY, Section, fields_of, plain_number
from .yaml_text import emit, update

FOLDER = "profiles"
MOST_READINGS = 1_000
LONGEST_SECONDS, MOST_UNITS = 36_000.0, 999_999.0
_LEAST = 0.001  # what is left of a number to the thousandth
_SIZE_LIMIT_BYTES = 1024 * 1024
_ORDER = ("format", "name", "readings")
_MARK = b"\xef\xbb\xbf"
_LONGEST_STEM = 40


def load_profiles(settings: Path) -> tuple[tuple[Profile, ...], tuple[FileProblem, ...]]:
    """Return the profiles by name, and what is wrong with the files that had to be left out."""
    found: list[Profile] = []
    problems: list[FileProblem] = []
    try:
        paths = _files(settings)
    except FileProblem as problem:
        return (), (problem,)
    for path in paths:
        try:
            profile = _load(path)[0]
            _refuse_second(profile, found, path)
            found.append(profile)
        except FileProblem as problem:
            problems.append(problem)
    return tuple(sorted(found, key=lambda profile: profile.name.casefold())), tuple(problems)


def save_profile(profile: Profile, settings: Path) -> None:
    """Write a profile to the file that holds its name, or to a new one. Raises FileProblem; then nothing was written.

    What the file holds besides the profile stays. A new file can be read by this account alone.
    """
    folder = settings / FOLDER
    path, before = _file_of(profile.name, settings) or (_new_file(profile.name, folder), None)
    data = profile_to_bytes(profile, before, path)
    disk.make_folder(folder)
    disk.save_files(folder, {path.name: data}, {path.name: disk.digest(before)})


def remove_profile(name: str, settings: Path) -> None:
    """Take the file of a profile away; nothing happens where there is none. Raises FileProblem."""
    found = _file_of(name, settings)
    if found is not None:
        path, data = found
        disk.save_files(path.parent, {path.name: None}, {path.name: disk.digest(data)})


def profile_to_bytes(profile: Profile, before: bytes | None, path: Path = Path("pace.yaml")) -> bytes:
    """Return the file of a profile; `before` is the file as it was, of which all that is not known stays.

    Raises FileProblem about `path` when the profile holds what could not be read again.
    """
    after = _to_fields(profile)
    if before is None:
        data = encode(emit(after), path)
    else:
        mark = _MARK if before.startswith(_MARK) else b""
        earlier = _to_fields(profile_from_bytes(before, path))
        data = mark + encode(update(decode(before, path), earlier, after, _ORDER), path)
    profile_from_bytes(data, path)
    return data


def profile_from_bytes(data: bytes, path: Path) -> Profile:
    """Return the profile that a file holds. Raises FileProblem naming the line."""
    root = Section(path, read(data, path))
    root.check_format()
    rows = root.rows("readings")
    if len(rows) > MOST_READINGS:
        what = "There are {count} readings; {limit} are possible. Take the earliest ones out."
        root.refuse(what, "readings", count=len(rows), limit=MOST_READINGS)
    return Profile(root.name("name"), tuple(map(_reading, rows)))


def _reading(row: Section) -> Reading:
    key = row.text("text", "")
    if not TEXT_KEY.fullmatch(key):
        row.refuse("“{text}” is not the key of a text. Remove this line.", "text", text=key)
    return Reading(
        at=row.text("at", ""),
        language=row.text("language"),
        seconds=row.number("seconds", _LEAST, LONGEST_SECONDS),
        units=row.number("units", _LEAST, MOST_UNITS),
        source=row.choice("source", ReadingSource),
        text=key,
    )


def _to_fields(profile: Profile) -> Fields:
    readings = Items(tuple(map(_reading_to_fields, profile.readings)))
    return fields_of(format=str(FORMAT), name=profile.name.strip(), readings=readings)


def _reading_to_fields(reading: Reading) -> Fields:
    return fields_of(
        at=reading.at,
        language=Scalar(reading.language),
        seconds=plain_number(reading.seconds),
        units=plain_number(reading.units),
        source=reading.source.value,
        text=reading.text,
    )


def _refuse_second(profile: Profile, found: Sequence[Profile], path: Path) -> None:
    if any(known.is_called(profile.name) for known in found):
        raise FileProblem(
            "Another file holds a profile of the name “{name}”. Change the name here, or remove the file.",
            path=path,
            name=profile.name,
        )


def _files(settings: Path) -> tuple[Path, ...]:
    try:
        paths = (settings / FOLDER).iterdir()
        return tuple(sorted(p for p in paths if p.suffix == ".yaml" and not p.name.startswith((".", "~"))))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise disk.trouble(error, settings / FOLDER) from None


def _load(path: Path) -> tuple[Profile, bytes]:
    data = disk.read_file(path, _SIZE_LIMIT_BYTES)
    if data is None:
        raise FileProblem("It is no longer there. Open the program anew.", path=path)
    return profile_from_bytes(data, path), data


def _readable(settings: Path) -> Iterator[tuple[Path, Profile, bytes]]:
    for path in _files(settings):
        try:
            profile, data = _load(path)
        except FileProblem:  # it is told when the profiles are loaded; here it only is nobody's file
            continue
        yield path, profile, data


def _file_of(name: str, settings: Path) -> tuple[Path, bytes] | None:
    """Return the file that holds a name, with its bytes: a person may have given it any file name."""
    return next(((path, data) for path, profile, data in _readable(settings) if profile.is_called(name)), None)


def _new_file(name: str, folder: Path) -> Path:
    """Return a path that is free: plain letters of the name, and a mark of it for names in other scripts."""
    written = unicodedata.normalize("NFC", name.strip()).casefold()
    letters = (c for c in unicodedata.normalize("NFKD", written) if unicodedata.category(c) != "Mn")
    plain = re.sub(r"[^a-z0-9]+", "-", "".join(letters)).strip("-")[:_LONGEST_STEM].strip("-") or "profile"
    mark = hashlib.sha256(written.encode(errors="replace")).hexdigest()[:8]
    stems = itertools.chain([f"{plain}-{mark}"], (f"{plain}-{mark}-{number}" for number in itertools.count(2)))
    return next(path for stem in stems if not (path := folder / f"{stem}.yaml").exists())
