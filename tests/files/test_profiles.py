"""A profile survives a restart under any name, and a broken one costs nobody else theirs."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.files.problems import FileProblem
from statement_studio.files.profiles import (
    FOLDER,
    MOST_READINGS,
    load_profiles,
    profile_from_bytes,
    profile_to_bytes,
    remove_profile,
    save_profile,
)

PATH = Path("amina.yaml")
TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(["NO", "~", "1:30", "a #b", "", "\x07"])
NAMES = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), min_size=1, max_size=60).filter(
    lambda name: name == name.strip() != ""
) | st.sampled_from(["NO", "~", "con", "aux.yaml", "../up", "a/b", "أمينة", "阿明", "Zoë", "#1", "- Ada", "."])
READINGS = st.builds(
    Reading,
    at=TEXTS,
    language=TEXTS.filter(lambda language: bool(language.strip())),
    seconds=st.integers(1, 36_000_000).map(lambda thousandths: thousandths / 1_000),
    units=st.integers(1, 999_999_000).map(lambda thousandths: thousandths / 1_000),
    source=st.sampled_from(ReadingSource),
    text=st.text("0123456789abcdef", max_size=16),
)
PROFILES = st.builds(Profile, NAMES, st.lists(READINGS, max_size=4).map(tuple))
AMINA = Profile("Amina", (Reading("2026-03-01T10:00:00Z", "en", 92.5, 1_480.0, ReadingSource.REHEARSAL, "0a"),))
BY_HAND = b"""\
# hers
format: 1
name: 'Amina'  # of the Geneva desk
x-room: XX
readings:
  # the first
  - at: 2026-03-01T10:00:00Z
    language: en
    seconds: 92.50
    units: 1480
    x-floor: 2
    source: rehearsal
    text: 0a
"""


def files_of(settings: Path) -> list[Path]:
    return sorted((settings / FOLDER).iterdir())


def put(settings: Path, name: str, data: bytes) -> Path:
    (settings / FOLDER).mkdir(parents=True, exist_ok=True)
    (settings / FOLDER / name).write_bytes(data)
    return settings / FOLDER / name


def reading(**changed: str) -> bytes:
    written = {"language": "en", "seconds": "90", "units": "1400", "source": "calibration", **changed}
    lines = "".join(f"{name}: {value}\n    " for name, value in written.items() if value)
    return f"name: A\nreadings:\n  - {lines}\n".encode()


@given(PROFILES, PROFILES)
def test_any_profile_can_become_any_other(first: Profile, second: Profile) -> None:
    data = profile_to_bytes(first, None)
    assert profile_from_bytes(data, PATH) == first
    assert profile_to_bytes(first, data) == data
    assert profile_from_bytes(profile_to_bytes(second, data), PATH) == second


@given(PROFILES, st.sampled_from(["\n", "\r\n"]), st.sampled_from([b"", b"\xef\xbb\xbf"]))
def test_a_file_written_by_hand_can_become_any_profile_and_keeps_what_is_unknown(
    profile: Profile, newline: str, mark: bytes
) -> None:
    by_hand = mark + BY_HAND.replace(b"\n", newline.encode())
    data = profile_to_bytes(profile, by_hand)
    assert profile_from_bytes(data, PATH) == profile
    assert data.startswith(mark + f"# hers{newline}format: 1{newline}".encode())
    assert f"{newline}x-room: XX{newline}".encode() in data


def test_one_more_reading_is_a_few_more_lines() -> None:
    more = AMINA.with_reading(Reading("", "fr", 80.0004, 1_300.5, ReadingSource.CALIBRATION))
    assert profile_to_bytes(more, BY_HAND) == BY_HAND + (
        b"  - language: fr\n    seconds: 80\n    units: 1300.5\n    source: calibration\n"
    )


@given(st.lists(PROFILES, max_size=4, unique_by=lambda profile: profile.name))
def test_profiles_are_read_again_by_name_and_never_share_a_file(
    tmp_path_factory: pytest.TempPathFactory, profiles: list[Profile]
) -> None:
    settings = tmp_path_factory.mktemp("settings")
    kept: list[Profile] = []
    for profile in profiles:
        save_profile(profile, settings)
        kept = [*(known for known in kept if not known.is_called(profile.name)), profile]
    loaded, problems = load_profiles(settings)
    assert not problems
    assert set(loaded) == set(kept)
    assert [known.name.casefold() for known in loaded] == sorted(known.name.casefold() for known in kept)
    assert len(kept) == (len(files_of(settings)) if profiles else 0)


@given(NAMES)
def test_a_file_name_is_safe_on_every_system(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    settings = tmp_path_factory.mktemp("settings")
    save_profile(Profile(name), settings)
    (path,) = files_of(settings)
    assert re.fullmatch(r"[a-z0-9][a-z0-9-]{1,60}\.yaml", path.name)
    assert path.stem not in {"con", "aux", "nul", "prn"}


def test_a_name_in_other_letters_of_the_same_case_or_encoding_is_the_same_profile(tmp_path: Path) -> None:
    save_profile(Profile("Zoë"), tmp_path)
    save_profile(replace(AMINA, name="ZOE\u0308"), tmp_path)
    assert len(files_of(tmp_path)) == 1
    assert [profile.name for profile in load_profiles(tmp_path)[0]] == ["ZOE\u0308"]
    remove_profile("zoë", tmp_path)
    assert load_profiles(tmp_path) == ((), ())


def test_a_file_may_have_any_name_that_a_person_gave_it(tmp_path: Path) -> None:
    path = put(tmp_path, "Her own.yaml", BY_HAND)
    save_profile(Profile("AMINA", AMINA.readings), tmp_path)
    assert files_of(tmp_path) == [path]
    assert path.read_bytes() == BY_HAND.replace(b"'Amina'", b"AMINA")


def test_a_new_profile_never_takes_the_place_of_another_file(tmp_path: Path) -> None:
    save_profile(AMINA, tmp_path)
    (path,) = files_of(tmp_path)
    path.write_bytes(b"name: [")
    save_profile(AMINA, tmp_path)
    assert path.read_bytes() == b"name: ["
    assert len(files_of(tmp_path)) == 2
    profiles, problems = load_profiles(tmp_path)
    assert profiles == (AMINA,)
    assert [problem.path for problem in problems] == [path]


def test_a_broken_file_is_a_problem_and_the_others_stay(tmp_path: Path) -> None:
    save_profile(AMINA, tmp_path)
    broken = put(tmp_path, "broken.yaml", b"name: B\nreadings: many\n")
    put(tmp_path, ".hidden.yaml", b"\0")
    put(tmp_path, "~b.yaml", b"\0")
    put(tmp_path, "notes.txt", b"\0")
    profiles, problems = load_profiles(tmp_path)
    assert profiles == (AMINA,)
    assert [(problem.path, problem.line) for problem in problems] == [(broken, 2)]


def test_of_two_files_with_one_name_the_second_is_a_problem(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", b"name: Ada\n")
    put(tmp_path, "b.yaml", b"name: ADA\n")
    profiles, problems = load_profiles(tmp_path)
    assert profiles == (Profile("Ada"),)
    assert [problem.path.name for problem in problems] == ["b.yaml"]
    assert "Another file" in str(problems[0])


def test_without_a_folder_there_are_no_profiles(tmp_path: Path) -> None:
    assert load_profiles(tmp_path) == ((), ())


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / FOLDER).write_text("x", encoding="utf-8")
    profiles, (problem,) = load_profiles(tmp_path)
    assert (profiles, problem.path) == ((), tmp_path / FOLDER)


def test_a_folder_that_cannot_be_read_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(_: Path) -> None:
        raise PermissionError(13, os.strerror(13))

    monkeypatch.setattr(Path, "iterdir", refused)
    profiles, problems = load_profiles(tmp_path)
    assert not profiles
    assert "not allowed" in str(problems[0])


def test_a_new_file_can_be_read_by_this_account_alone(tmp_path: Path) -> None:
    save_profile(AMINA, tmp_path)
    assert stat.S_IMODE(files_of(tmp_path)[0].stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"format: 2\nname: A\n", 1, "newer version"),
        (b"format: 1\n", 1, "“name” is missing"),
        (b"format: 1\nname: ' '\n", 2, "“name” is missing"),
        (b"name: " + b"A" * 61, 1, "61 characters; 60 are possible"),
        (b'name: "A\\x07"\n', 1, "control character"),
        (b'name: "A\\nB"\n', 1, "control character"),
        (b"name: A\nreadings:\n  - 90\n", 3, "must begin with"),
        (reading(seconds="0"), 4, "“0” is not possible for “seconds”"),
        (reading(seconds="-3"), 4, "from 0.001 to 36000"),
        (reading(seconds="36000.1"), 4, "from 0.001 to 36000"),
        (reading(seconds="inf"), 4, "plain number"),
        (reading(seconds=".nan"), 4, "plain number"),
        (reading(seconds="1e3"), 4, "plain number"),
        (reading(seconds="1:30"), 4, "plain number"),
        (reading(seconds=""), 3, "“seconds” is missing"),
        (reading(units="0"), 5, "“0” is not possible for “units”"),
        (reading(units="many"), 5, "plain number"),
        (reading(units=""), 3, "“units” is missing"),
        (reading(language=""), 3, "“language” is missing"),
        (reading(source="heard"), 6, "Write one of: calibration, rehearsal, timed_text"),
        (reading(source=""), 3, "“source” is missing"),
        (reading(text="the first words"), 7, "not the key of a text"),
        (b"format: 1\nname: A\nreadings: [" + b"{}," * (MOST_READINGS + 1) + b"]\n", 3, "1001 readings; 1000 are"),
    ],
)
def test_a_value_that_cannot_be_meant_is_refused_with_its_line(data: bytes, line: int, words: str) -> None:
    with pytest.raises(FileProblem) as caught:
        profile_from_bytes(data, PATH)
    assert words in str(caught.value)
    assert (caught.value.path, caught.value.line) == (PATH, line)


@pytest.mark.parametrize(
    "profile",
    [
        Profile(""),
        Profile("A" * 61),
        Profile("A\x1b"),
        Profile("cut \ud83d"),
        replace(AMINA, readings=(replace(AMINA.readings[0], seconds=float("inf")),)),
        replace(AMINA, readings=(replace(AMINA.readings[0], units=0.0),)),
        replace(AMINA, readings=AMINA.readings * (MOST_READINGS + 1)),
    ],
)
def test_what_could_not_be_read_again_is_not_written(profile: Profile, tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        save_profile(profile, tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_name_in_arabic_may_carry_its_marks() -> None:
    name = "أمينة\u200f"
    assert profile_from_bytes(profile_to_bytes(Profile(name), None), PATH) == Profile(name)
