"""A statement survives its folder, and a folder survives the program."""

from __future__ import annotations

import datetime
import difflib
import errno
import os
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.statement import (
    ConsultativeStatus,
    CoSigner,
    CoSignerKind,
    CoSignerStatus,
    Delivery,
    Kind,
    PaceChoice,
    Speaker,
    Statement,
)
from statement_studio.domain.take import Take
from statement_studio.files import file_system, project
from statement_studio.files.problems import Conflict, FileProblem
from statement_studio.files.project import (
    HEADER,
    PACE,
    TAKES,
    TEXT,
    Project,
    holds_a_statement,
    load,
    project_folder,
    reopen,
)


def state() -> Path:
    """Return the folder for interrupted saves, in the home that the test has of its own."""
    return Path(os.environ["HOME"]) / "state"


def save(*arguments: Any, **named: Any) -> Project:
    return project.save(*arguments, state=state(), **named)


def save_takes(*arguments: Any, **named: Any) -> Project:
    return project.save_takes(*arguments, state=state(), **named)


TEXTS = st.text(st.characters(exclude_categories=["Cs"])) | st.sampled_from(
    [
        "NO",
        "1:30",
        "0120",
        "~",
        "null",
        "a: b",
        "a #b",
        "- d",
        "'",
        '"',
        "\\",
        "« Genève »",
        "حقوق",
        "💧",
        "\x00\x07",
        "\ufeffa",
    ]
)
DATES = st.just("") | st.dates().map(datetime.date.isoformat)
LENGTHS = st.none() | st.integers(1, 36_000_000).map(lambda milliseconds: milliseconds / 1_000)
NAMES = TEXTS.filter(lambda text: bool(text.strip()))
COSIGNERS = st.builds(
    CoSigner,
    name=NAMES,
    kind=st.sampled_from(CoSignerKind),
    acronym=TEXTS,
    role=TEXTS,
    country=TEXTS,
    status=st.sampled_from(CoSignerStatus),
    consultative_status=st.sampled_from(ConsultativeStatus),
)
PERSONS = st.text(st.characters(exclude_categories=["Cc", "Cf", "Cs", "Zl", "Zp"]), min_size=1, max_size=60).filter(
    lambda name: name == name.strip() != ""
) | st.sampled_from(["NO", "~", "1:30", "أمينة", "阿明", "#1", "- Ada"])
PACES = (
    st.just(PaceChoice())
    | st.builds(PaceChoice, profile=PERSONS)
    | st.builds(PaceChoice, words_per_minute=st.integers(20_000, 600_000).map(lambda thousandths: thousandths / 1_000))
)
PIECES = st.text(st.characters(exclude_categories=["Cs", "Z"]), min_size=1, max_size=80).filter(
    lambda piece: not any(c.isspace() for c in piece)
) | st.sampled_from(["NO", "~", "1:30", "OHCHR", "a:b", "#", "null", "-"])
LEXICONS = st.dictionaries(PIECES, NAMES.filter(lambda how: len(how) <= 200), max_size=4).map(
    lambda said: Lexicon(tuple(sorted(said.items())))
)
KEYS = st.text("0123456789abcdef", max_size=16)
READINGS = st.builds(
    Reading,
    at=TEXTS,
    language=NAMES,
    seconds=st.integers(1, 36_000_000).map(lambda thousandths: thousandths / 1_000),
    units=st.integers(1, 9_000_000).map(lambda thousandths: thousandths / 1_000),
    source=st.sampled_from(ReadingSource),
    text=KEYS,
)
PROFILES = st.none() | st.builds(Profile, PERSONS, st.lists(READINGS, max_size=3).map(tuple))
WORDINGS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"), max_size=200).map(
    lambda text: text.lstrip("\ufeff").rstrip("\n")
)
STATEMENTS = st.builds(
    Statement,
    title=TEXTS,
    kind=st.sampled_from(Kind),
    language=TEXTS,
    body=TEXTS,
    session=TEXTS,
    date=DATES,
    item=TEXTS,
    segment=TEXTS,
    topic=TEXTS,
    chair=TEXTS,
    addressee=TEXTS,
    speaker=st.builds(Speaker, TEXTS, TEXTS, TEXTS),
    slot_seconds=LENGTHS,
    delivery=st.sampled_from(Delivery),
    as_of=DATES,
    cosigners=st.lists(COSIGNERS, max_size=3).map(tuple),
    pace=PACES,
    lexicon=LEXICONS,
    text=WORDINGS,
)
TAKE_LISTS = st.lists(
    st.builds(
        Take,
        at=TEXTS,
        seconds=st.integers(1, 360_000).map(lambda tenths: tenths / 10),
        slot_seconds=LENGTHS,
        text_sha256=TEXTS,
    ),
    max_size=3,
).map(tuple)

HEADER_BY_HAND = """\
# Drafted by two desks
format: 1
title: 'Water'   # working title
language: en
x-desk: NO
speaker: {category: ngo}
cosigners:
  - name: One
    x-since: 1:30
    status: asked    # by mail
"""


def by_hand(folder: Path, header: bytes = HEADER_BY_HAND.encode(), text: bytes = b"One.\n\nTwo.\n") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / HEADER).write_bytes(header)
    (folder / TEXT).write_bytes(text)
    return folder


def bytes_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def fails_with(number: int) -> NoReturn:
    raise OSError(number, os.strerror(number))


def test_the_strategy_fills_every_field_of_a_statement() -> None:
    assert {field.name for field in fields(Statement)} == {
        *("title", "kind", "language", "body", "session", "date", "item", "segment", "topic", "chair", "addressee"),
        *("speaker", "slot_seconds", "delivery", "as_of", "cosigners", "pace", "lexicon", "text"),
    }


def sorted_lexicon(statement: Statement) -> Statement:
    return replace(statement, lexicon=Lexicon(tuple(sorted(statement.lexicon.entries))))


@given(STATEMENTS, TAKE_LISTS, KEYS, PROFILES)
def test_any_statement_saved_and_loaded_is_equal(
    tmp_path_factory: pytest.TempPathFactory,
    statement: Statement,
    takes: tuple[Take, ...],
    text_key: str,
    profile: Profile | None,
) -> None:
    folder = tmp_path_factory.mktemp("project")
    saved = save(statement, takes, folder, text_key=text_key, profile=profile)
    assert load(folder) == saved
    assert (saved.statement, saved.takes, saved.text_key, saved.profile) == (statement, takes, text_key, profile)


@given(STATEMENTS, STATEMENTS, TAKE_LISTS, TAKE_LISTS, PROFILES, PROFILES)
def test_any_statement_can_become_any_other(
    tmp_path_factory: pytest.TempPathFactory,
    first: Statement,
    second: Statement,
    early: tuple[Take, ...],
    late: tuple[Take, ...],
    before: Profile | None,
    after: Profile | None,
) -> None:
    folder = tmp_path_factory.mktemp("project")
    opened = save(first, early, folder, text_key="0a", profile=before)
    saved = save(second, late, folder, opened, profile=after)
    assert load(folder) == saved
    assert sorted_lexicon(saved.statement) == second
    assert (saved.takes, saved.text_key, saved.profile) == (late, "0a", after)


@given(STATEMENTS)
def test_a_file_written_by_hand_can_become_any_statement_and_keeps_what_is_unknown(
    tmp_path_factory: pytest.TempPathFactory, statement: Statement
) -> None:
    opened = load(by_hand(tmp_path_factory.mktemp("project")))
    cosigners = tuple(replace(c, extra=opened.statement.cosigners[0].extra) for c in statement.cosigners)
    statement = replace(statement, cosigners=cosigners)
    save(statement, (), opened.folder, opened)
    assert sorted_lexicon(load(opened.folder).statement) == statement
    assert b"x-desk: NO\n" in bytes_of(opened.folder)[HEADER]


@given(st.text(max_size=60) | st.sampled_from(["\r\na\rb\n", "\ufeff\ufeffa", "a\0b", "\ud800", "\x0c\x85\u2028"]))
def test_a_text_survives_or_is_refused_before_anything_is_written(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.mktemp("project")
    try:
        saved = save(Statement(text=text), (), folder)
    except FileProblem:
        assert not list(folder.iterdir())
    else:
        assert load(folder) == saved


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (Statement(text="one\ntwo \0"), "statement.md, line 2: The text holds a NUL character"),
        (Statement(text="cut \ud83d"), "half of a character"),
        (Statement(title="cut \ud83d"), "half of a character"),
        (Statement(date="tomorrow"), "not a date"),
        (Statement(slot_seconds=0.0), "not a length"),
        (Statement(cosigners=(CoSigner(" "),)), "“name” is missing"),
        (Statement(pace=PaceChoice(words_per_minute=10)), "from 20 to 600"),
        (Statement(pace=PaceChoice("A" * 61)), "61 characters"),
        (Statement(lexicon=Lexicon((("two words", "letters"),))), "without spaces"),
        (Statement(lexicon=Lexicon((("HRC", " "),))), "does not say how"),
        (Statement(text="x" * 5_000_000), "bytes; more than"),
        (Statement(topic="x" * 5_000_000), "bytes; more than"),
    ],
)
def test_what_could_not_be_opened_again_is_not_saved(statement: Statement, words: str, tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=words):
        save(statement, (), tmp_path)
    assert not list(tmp_path.iterdir())


def test_saving_without_a_change_writes_no_file(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path, text=b"\xef\xbb\xbfOne.\r\n\r\nTwo.\r\n\r\n"))
    before = {path.name: (path.stat().st_mtime_ns, path.stat().st_ino) for path in tmp_path.iterdir()}
    saved = save(opened.statement, opened.takes, tmp_path, opened)
    assert {path.name: (path.stat().st_mtime_ns, path.stat().st_ino) for path in tmp_path.iterdir()} == before
    assert saved == opened


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_one_changed_value_is_one_changed_line(newline: str, mark: bytes, tmp_path: Path) -> None:
    header = mark + HEADER_BY_HAND.replace("\n", newline).encode()
    opened = load(by_hand(tmp_path, header))
    agreed = replace(opened.statement.cosigners[0], status=CoSignerStatus.CONFIRMED)
    save(replace(opened.statement, cosigners=(agreed,)), (), tmp_path, opened)
    before, after = header.splitlines(keepends=True), bytes_of(tmp_path)[HEADER].splitlines(keepends=True)
    end = newline.encode()
    assert [line for line in difflib.diff_bytes(difflib.unified_diff, before, after, n=0) if line[:1] in b"+-"][2:] == [
        b"-    status: asked    # by mail" + end,
        b"+    status: confirmed    # by mail" + end,
    ]
    assert bytes_of(tmp_path)[TEXT] == b"One.\n\nTwo.\n"


def test_a_changed_text_keeps_line_ends_byte_order_mark_and_last_lines(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path, text=b"\xef\xbb\xbfOne.\r\nTwo.\r\n\r\n"))
    assert opened.statement.text == "One.\nTwo."
    save(replace(opened.statement, text="One.\nThree."), (), tmp_path, opened)
    assert bytes_of(tmp_path) == {
        HEADER: HEADER_BY_HAND.encode(),
        TEXT: b"\xef\xbb\xbfOne.\r\nThree.\r\n\r\n",
    }


def test_no_break_spaces_stay(tmp_path: Path) -> None:
    text = "« Les droits\u00a0! »\u202fOui\u2009?"
    save(Statement(text=text), (), tmp_path)
    assert bytes_of(tmp_path)[TEXT].decode() == text + "\n"
    assert load(tmp_path).statement.text == text


def test_a_value_that_means_the_same_is_left_as_it_was_written(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path, b"slot: 90 s\ntitle: A\n"))
    save(replace(opened.statement, title="B"), (), tmp_path, opened)
    assert bytes_of(tmp_path)[HEADER] == b"slot: 90 s\ntitle: B\n"


def test_a_slot_is_kept_to_the_millisecond(tmp_path: Path) -> None:
    saved = save(Statement(slot_seconds=2.3 * 60), (), tmp_path)
    assert saved.statement.slot_seconds == 138.0
    assert load(tmp_path) == saved


@pytest.mark.parametrize("name", [HEADER, TEXT])
def test_a_file_changed_meanwhile_is_a_conflict_and_nothing_is_written(name: str, tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path))
    (tmp_path / name).write_bytes(b"title: theirs\n")
    before = bytes_of(tmp_path)
    with pytest.raises(Conflict) as caught:
        save(replace(opened.statement, title="mine", text="mine"), (), tmp_path, opened)
    assert caught.value.path == tmp_path / name
    assert bytes_of(tmp_path) == before


def test_another_statement_in_the_folder_is_not_overwritten(tmp_path: Path) -> None:
    by_hand(tmp_path)
    before = bytes_of(tmp_path)
    with pytest.raises(Conflict):
        save(Statement(title="mine"), (), tmp_path)
    assert bytes_of(tmp_path) == before


def test_a_copy_elsewhere_keeps_comments_and_leaves_the_first_alone(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path / "one"))
    saved = save(opened.statement, (), tmp_path / "two", opened)
    assert bytes_of(tmp_path / "two") == bytes_of(tmp_path / "one")
    assert load(tmp_path / "two") == saved


def test_after_a_save_the_next_one_is_no_conflict(tmp_path: Path) -> None:
    project = save(Statement(title="One"), (), tmp_path)
    for number in range(3):
        project = save(replace(project.statement, title=f"Number {number}"), project.takes, tmp_path, project)
    assert load(tmp_path) == project


def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = load(by_hand(tmp_path))
    before = bytes_of(tmp_path)
    monkeypatch.setattr(os, "fsync", lambda _: fails_with(errno.ENOSPC))
    with pytest.raises(FileProblem, match="The disk is full"):
        save(replace(opened.statement, title="mine", text="mine"), (), tmp_path, opened)
    assert bytes_of(tmp_path) == before


def test_a_folder_that_takes_no_files_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = load(by_hand(tmp_path))
    before, open_file = bytes_of(tmp_path), os.open

    def refused(path: Path, flags: int, mode: int = 0o777) -> int:
        return fails_with(errno.EROFS) if flags & os.O_CREAT else open_file(path, flags, mode)

    with monkeypatch.context() as patched:
        patched.setattr(os, "open", refused)
        with pytest.raises(FileProblem, match="read-only"):
            save(replace(opened.statement, title="mine"), (), tmp_path, opened)
    assert bytes_of(tmp_path) == before


@pytest.mark.parametrize("name", [HEADER, TEXT, TAKES, PACE])
def test_a_link_is_not_followed(name: str, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"title: elsewhere\n")
    folder = by_hand(tmp_path / "project")
    (folder / name).unlink(missing_ok=True)
    (folder / name).symlink_to(outside)
    with pytest.raises(FileProblem, match="not followed") as caught:
        load(folder)
    assert caught.value.path == folder / name


@pytest.mark.parametrize("name", [HEADER, TEXT, TAKES, PACE])
def test_a_pipe_is_refused_without_waiting(name: str, tmp_path: Path) -> None:
    by_hand(tmp_path)
    (tmp_path / name).unlink(missing_ok=True)
    os.mkfifo(tmp_path / name)
    with pytest.raises(FileProblem, match="not a file that can be read"):
        load(tmp_path)


def test_a_text_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"statement\.md, line 2: The text is not UTF-8"):
        load(by_hand(tmp_path, text=b"One.\ncaf\xe9\n"))


@pytest.mark.parametrize("present", [HEADER, TEXT])
def test_half_a_project_opens(present: str, tmp_path: Path) -> None:
    by_hand(tmp_path)
    (tmp_path / (TEXT if present == HEADER else HEADER)).unlink()
    project = load(tmp_path)
    assert project.text_is_missing == (present == HEADER)
    assert project.statement.title == ("Water" if present == HEADER else "")
    assert project.statement.text == ("" if present == HEADER else "One.\n\nTwo.")
    assert load(tmp_path) == project


def test_a_missing_text_appears_only_with_words(tmp_path: Path) -> None:
    by_hand(tmp_path)
    (tmp_path / TEXT).unlink()
    opened = load(tmp_path)
    save(replace(opened.statement, text="Words."), (), tmp_path, opened)
    assert bytes_of(tmp_path)[TEXT] == b"Words.\n"


@pytest.mark.parametrize("name", [HEADER, TEXT, TAKES, PACE])
def test_a_file_of_the_project_stands_for_its_folder(name: str, tmp_path: Path) -> None:
    by_hand(tmp_path)
    assert load(tmp_path / name) == load(tmp_path)
    assert project_folder(tmp_path / name) == tmp_path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere", "no such folder"),
        ("file", "not a project folder"),
        ("empty", "holds no statement"),
        ("n" * 300, "too long"),
    ],
)
def test_what_is_no_project_is_a_named_problem(name: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileProblem, match=words):
        load(tmp_path / name)


def test_opening_changes_nothing_on_disk(tmp_path: Path) -> None:
    by_hand(tmp_path)
    before = {path.name: path.stat() for path in [tmp_path, *tmp_path.iterdir()]}
    load(tmp_path)
    after = {path.name: path.stat() for path in [tmp_path, *tmp_path.iterdir()]}
    assert {name: status.st_mtime_ns for name, status in after.items()} == {
        name: status.st_mtime_ns for name, status in before.items()
    }


def test_a_folder_holds_a_statement_from_the_first_file_on(tmp_path: Path) -> None:
    assert not holds_a_statement(tmp_path)
    (tmp_path / TEXT).write_bytes(b"")
    assert holds_a_statement(tmp_path)


def test_takes_are_written_once_there_is_one(tmp_path: Path) -> None:
    project = save(Statement(title="One"), (), tmp_path)
    assert set(bytes_of(tmp_path)) == {HEADER, TEXT}
    take = Take("2026-03-01T10:00:00Z", 92.46, 90.0, "ab")
    saved = save(project.statement, (take,), tmp_path, project)
    assert saved.takes == (replace(take, seconds=92.5),)
    assert load(tmp_path) == saved


def test_a_take_is_kept_while_someone_else_works_at_the_text(tmp_path: Path) -> None:
    opened = save(Statement(text="Mine."), (), tmp_path)
    (tmp_path / "statement.md").write_text("Theirs.\n", encoding="utf-8")
    take = Take("2026-09-22T10:00:00Z", 92.5, 90.0, "ab")
    assert save_takes((take,), opened).takes == (take,)
    assert load(tmp_path).takes == (take,)
    assert load(tmp_path).statement.text == "Theirs."


def test_takes_that_someone_else_wrote_are_not_replaced(tmp_path: Path) -> None:
    opened = save(Statement(text="Mine."), (), tmp_path)
    theirs = Take("2026-09-21T10:00:00Z", 88.0, 90.0, "cd")
    save_takes((theirs,), opened)
    with pytest.raises(FileProblem):
        save_takes((Take("2026-09-22T10:00:00Z", 92.5, 90.0, "ab"),), opened)
    assert load(tmp_path).takes == (theirs,)


AMINA = Profile("Amina", (Reading("2026-03-01T10:00:00Z", "en", 92.5, 1_480.0, ReadingSource.REHEARSAL, "0a"),))


def test_the_copy_of_a_profile_comes_and_goes_with_a_save(tmp_path: Path) -> None:
    plain = save(Statement(title="One"), (), tmp_path)
    assert set(bytes_of(tmp_path)) == {HEADER, TEXT}
    kept = save(plain.statement, (), tmp_path, plain, profile=AMINA)
    assert load(tmp_path).profile == AMINA
    gone = save(kept.statement, (), tmp_path, kept)
    assert set(bytes_of(tmp_path)) == {HEADER, TEXT}
    assert load(tmp_path) == gone


def test_a_copy_that_somebody_else_put_there_is_neither_removed_nor_replaced(tmp_path: Path) -> None:
    opened = save(Statement(title="One"), (), tmp_path)
    (tmp_path / PACE).write_bytes(b"name: Theirs\n")
    save(opened.statement, (), tmp_path, opened)
    with pytest.raises(Conflict):
        save(opened.statement, (), tmp_path, opened, profile=AMINA)
    assert bytes_of(tmp_path)[PACE] == b"name: Theirs\n"


def test_a_copy_changed_meanwhile_is_not_removed_and_nothing_is_written(tmp_path: Path) -> None:
    opened = save(Statement(title="One"), (), tmp_path, profile=AMINA)
    (tmp_path / PACE).write_bytes(b"name: Theirs\n")
    before = bytes_of(tmp_path)
    with pytest.raises(Conflict) as caught:
        save(Statement(title="Two"), (), tmp_path, opened)
    assert caught.value.path == tmp_path / PACE
    assert bytes_of(tmp_path) == before


def test_a_project_saved_elsewhere_without_the_copy_leaves_the_first_one_its_own(tmp_path: Path) -> None:
    opened = save(Statement(title="One"), (), tmp_path / "one", profile=AMINA)
    save(opened.statement, (), tmp_path / "two", opened)
    assert set(bytes_of(tmp_path / "two")) == {HEADER, TEXT}
    assert load(tmp_path / "one").profile == AMINA


def test_a_copy_keeps_what_is_unknown_when_the_profile_has_learnt(tmp_path: Path) -> None:
    opened = save(Statement(), (), tmp_path, profile=AMINA)
    (tmp_path / PACE).write_bytes(b"# hers\nx-room: XX\n" + bytes_of(tmp_path)[PACE])
    opened = load(tmp_path)
    learnt = AMINA.with_reading(Reading("", "fr", 80.0, 1_300.0, ReadingSource.CALIBRATION))
    save(opened.statement, (), tmp_path, opened, profile=learnt)
    assert bytes_of(tmp_path)[PACE].startswith(b"# hers\nx-room: XX\n")
    assert load(tmp_path).profile == learnt


def test_a_broken_copy_is_left_out_and_told_with_its_line_and_stays_as_it_is(tmp_path: Path) -> None:
    broken = b"name: Amina\nreadings:\n  - {language: en, seconds: -1}\n"
    (by_hand(tmp_path) / PACE).write_bytes(broken)
    opened = load(tmp_path)
    assert opened.profile is None
    assert next(str(problem) for problem in opened.warnings).startswith(f"{tmp_path / PACE}, line 3: ")
    saved = save(replace(opened.statement, title="Another"), opened.takes, tmp_path, opened)
    assert (tmp_path / PACE).read_bytes() == broken
    assert len(saved.warnings) == 1


def test_a_copy_that_is_wanted_takes_the_place_of_a_broken_one(tmp_path: Path) -> None:
    (by_hand(tmp_path) / PACE).write_bytes(b"name: [")
    opened = load(tmp_path)
    saved = save(opened.statement, opened.takes, tmp_path, opened, profile=Profile("Amina"))
    assert (saved.profile, saved.warnings) == (Profile("Amina"), ())
    assert load(tmp_path).profile == Profile("Amina")


def test_a_profile_that_could_not_be_opened_again_is_not_saved(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match=r"pace\.yaml"):
        save(Statement(), (), tmp_path, profile=Profile(""))
    assert not list(tmp_path.iterdir())


def test_the_key_of_the_text_is_written_with_the_takes_and_stays(tmp_path: Path) -> None:
    opened = save(Statement(title="One"), (), tmp_path)
    take = Take("2026-09-22T10:00:00Z", 92.5, 90.0, "ab")
    keyed = save_takes((take,), opened, text_key="9f31c2")
    assert keyed.text_key == "9f31c2"
    assert bytes_of(tmp_path)[TAKES].startswith(b"format: 1\ntext: 9f31c2\ntakes:\n")
    again = save_takes((take, take), keyed)
    assert load(tmp_path) == again == save(again.statement, again.takes, tmp_path, again)
    assert again.text_key == "9f31c2"


def test_a_key_is_kept_before_the_first_take(tmp_path: Path) -> None:
    save(Statement(title="One"), (), tmp_path, text_key="9f31c2")
    assert load(tmp_path).text_key == "9f31c2"


def test_a_key_that_tells_of_the_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem, match="not the key of a text"):
        save(Statement(), (), tmp_path, text_key="the first words")
    assert not list(tmp_path.iterdir())


def test_what_is_said_otherwise_stays_text_and_keeps_its_line(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path, b"spoken_as:\n  NO: letters  # a country\n  HRC: the Council\n"))
    assert opened.statement.lexicon == Lexicon((("NO", "letters"), ("HRC", "the Council")))
    other = opened.statement.lexicon.without("NO").with_entry("NO", "letters").with_entry("HRC", "word")
    saved = save(replace(opened.statement, lexicon=other), (), tmp_path, opened)
    assert bytes_of(tmp_path)[HEADER] == b"spoken_as:\n  NO: letters  # a country\n  HRC: word\n"
    assert load(tmp_path) == saved


def test_a_pace_by_hand_can_become_a_profile_and_the_usual_one(tmp_path: Path) -> None:
    opened = load(by_hand(tmp_path, b"title: A\npace: {words_per_minute: 120}\n"))
    assert opened.statement.pace == PaceChoice(words_per_minute=120)
    amina = save(replace(opened.statement, pace=PaceChoice("Amina")), (), tmp_path, opened)
    assert bytes_of(tmp_path)[HEADER] == b"title: A\npace:\n  profile: Amina\n"
    save(replace(opened.statement, pace=PaceChoice()), (), tmp_path, amina)
    assert bytes_of(tmp_path)[HEADER] == b"title: A\n"


def is_busy(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Let no file of a folder be replaced, as on a drive that went away after the new version was safe."""

    def rename(self: file_system.Disk, path: Path, target: Path) -> None:
        if target.parent == folder:
            raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))
        path.replace(target)

    monkeypatch.setattr(file_system.Disk, "rename", rename)


def test_a_save_that_is_safe_but_not_in_its_folder_is_told_and_completed_at_the_next_opening(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "water"
    first = save(Statement(title="Old", text="old words"), (), folder)
    with monkeypatch.context() as busy:
        is_busy(busy, folder)
        second = save(Statement(title="New", text="new words"), (), folder, first)
        assert second.pending is not None
        assert load(folder).statement.title == "Old"
    opened = reopen(folder, state())
    assert (opened.statement.title, opened.statement.text, opened.warnings) == ("New", "new words", ())
    assert load(folder).statement == opened.statement


def test_saving_again_completes_a_save_that_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "water"
    first = save(Statement(title="Old"), (), folder)
    with monkeypatch.context() as busy:
        is_busy(busy, folder)
        second = save(Statement(title="New"), (), folder, first)
    third = save(Statement(title="Newer"), (), folder, second)
    assert third.pending is None
    assert load(folder).statement.title == "Newer"


def test_what_someone_changed_while_a_save_was_interrupted_is_kept_and_both_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "water"
    first = save(Statement(title="Old", text="old words"), (), folder)
    with monkeypatch.context() as busy:
        is_busy(busy, folder)
        save(Statement(title="Old", text="mine"), (), folder, first)
    (folder / TEXT).write_text("theirs", encoding="utf-8")
    opened = reopen(folder, state())
    assert opened.statement.text == "theirs"
    (warning,) = opened.warnings
    assert "statement (recovered).md" in str(warning)
    assert (folder / "statement (recovered).md").read_text(encoding="utf-8").strip() == "mine"


def test_a_folder_that_is_gone_is_not_made_anew_behind_somebodys_back(tmp_path: Path) -> None:
    folder = tmp_path / "water"
    first = save(Statement(title="Old"), (), folder)
    folder.rename(tmp_path / "moved")
    with pytest.raises(FileProblem, match="is gone"):
        save(Statement(title="New"), (), folder, first)
    assert not folder.exists()
