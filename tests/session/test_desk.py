"""What lies on the desk is opened, changed and saved whole, and a problem leaves everything as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from statement_studio.domain.lexicon import AS_WORD
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.profile import Reading, ReadingSource
from statement_studio.domain.statement import CoSigner, Kind, PaceChoice, Speaker, Statement, text_hash
from statement_studio.domain.take import Take
from statement_studio.files.problems import Conflict
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, load
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.speakers import Speakers

TEXT_OF_START = "Madam President,\n\nWater is life.\u00a0💧\n\n\n\nحق في الماء\n\nI thank you."
START = Statement(
    title="Water", session="61", chair="Madam President", speaker=Speaker("ngo", "Lakeside Centre"), text=TEXT_OF_START
)
TAKE = Take("2026-03-09T10:00:00Z", 88.5, 90.0, text_hash(TEXT_OF_START))


def type_at_end(desk: Desk, text: str = " More.") -> None:
    cursor = QTextCursor(desk.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def change_chair(desk: Desk, chair: str) -> None:
    desk.edit(replace(desk.details, chair=chair), "Change of chair")


def bytes_in(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "water"


@pytest.fixture
def saved(desk: Desk, folder: Path) -> Desk:
    desk.begin(START)
    desk.save(folder)
    return desk


def add_unknown_keys(folder: Path) -> None:
    header = folder / HEADER
    header.write_text(header.read_text(encoding="utf-8") + "mood: hopeful # ours\n", encoding="utf-8")


def test_a_new_statement_has_no_folder_no_takes_and_nothing_unsaved(desk: Desk) -> None:
    desk.begin(START)
    assert (desk.folder, desk.takes, desk.is_unsaved, desk.current) == (None, (), False, START)
    assert desk.details == replace(START, text="")
    assert not desk.text_is_missing


def test_reopened_equals_saved(saved: Desk, folder: Path) -> None:
    type_at_end(saved)
    saved.edit(replace(saved.details, topic="Rivers", cosigners=(CoSigner("Riverbank Forum"),)), "Change")
    saved.save()
    before = saved.current
    saved.begin(Statement())
    saved.open(folder)
    assert saved.current == before
    assert (saved.folder, saved.is_unsaved) == (folder, False)


def test_a_project_can_be_opened_by_one_of_its_files(saved: Desk, folder: Path) -> None:
    saved.begin(Statement())
    saved.open(folder / HEADER)
    assert saved.current == START


def test_a_text_with_marks_that_a_document_cannot_hold_is_not_unsaved_when_opened(desk: Desk, folder: Path) -> None:
    folder.mkdir()
    (folder / TEXT).write_text("One\u2028two.\n\n\n\n", encoding="utf-8")
    desk.open(folder)
    assert (desk.current.text, desk.is_unsaved) == ("One\ntwo.", False)


def test_the_language_and_the_slot_follow_the_statement(desk: Desk) -> None:
    desk.begin(replace(START, language="fr", segment="dialogue"))
    assert (desk.timing.pace.language, desk.slot_seconds) == ("fr", 90)
    desk.edit(replace(desk.details, language="ar", slot_seconds=45.0), "Change")
    assert (desk.timing.pace.language, desk.slot_seconds) == ("ar", 45)
    desk.history.stack.undo()
    assert (desk.timing.pace.language, desk.slot_seconds) == ("fr", 90)


@pytest.mark.parametrize("broken", ["missing", "header", "takes", "empty"])
def test_a_project_that_cannot_be_opened_leaves_the_open_one_untouched(
    saved: Desk, folder: Path, tmp_path: Path, broken: str, qtbot: QtBot
) -> None:
    type_at_end(saved)
    before, steps = saved.current, saved.history.stack.count()
    other = tmp_path / "other"
    if broken != "missing":
        other.mkdir()
    if broken == "header":
        (other / HEADER).write_text("title: [", encoding="utf-8")
    if broken == "takes":
        (other / TEXT).write_text("Text", encoding="utf-8")
        (other / TAKES).write_text("takes: 3", encoding="utf-8")
    signals = (saved.opened, saved.details_changed, saved.unsaved_changed)
    with pytest.raises(FileProblem), qtbot.assertNotEmitted(signals[0]), qtbot.assertNotEmitted(signals[2]):
        saved.open(other)
    assert (saved.current, saved.folder, saved.is_unsaved) == (before, folder, True)
    assert saved.history.stack.count() == steps
    saved.save()
    assert load(folder).statement == before


def test_a_save_that_fails_leaves_text_folder_and_steps(saved: Desk, folder: Path, tmp_path: Path) -> None:
    type_at_end(saved)
    before, files = saved.current, bytes_in(folder)
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with pytest.raises(FileProblem):
        saved.save(tmp_path / "file" / "project")
    assert (saved.current, saved.folder, saved.is_unsaved) == (before, folder, True)
    assert bytes_in(folder) == files
    saved.history.stack.undo()
    assert not saved.is_unsaved


def test_a_file_changed_by_someone_else_is_not_overwritten(saved: Desk, folder: Path) -> None:
    (folder / TEXT).write_text("Theirs.\n", encoding="utf-8")
    type_at_end(saved)
    with pytest.raises(Conflict):
        saved.save()
    assert (folder / TEXT).read_text(encoding="utf-8") == "Theirs.\n"
    assert saved.current.text.endswith(" More.")
    assert saved.is_unsaved
    saved.save(folder.parent / "mine")
    assert load(folder.parent / "mine").statement == saved.current


@pytest.mark.parametrize("as_another", [False, True])
def test_unknown_keys_are_kept(saved: Desk, folder: Path, as_another: bool) -> None:
    add_unknown_keys(folder)
    saved.open(folder)
    saved.edit(replace(saved.details, title="Land"), "Change of title")
    target = folder.parent / "copy" if as_another else folder
    saved.save(target)
    assert "mood: hopeful # ours\n" in (target / HEADER).read_text(encoding="utf-8")
    assert load(target).statement.title == "Land"


def test_saving_as_another_project_moves_there_and_leaves_the_first(saved: Desk, folder: Path) -> None:
    files, copy = bytes_in(folder), folder.parent / "copy"
    type_at_end(saved)
    saved.save(copy)
    assert (saved.folder, saved.is_unsaved) == (copy, False)
    type_at_end(saved, " Again.")
    saved.save()
    assert bytes_in(folder) == files
    assert load(copy).statement == saved.current


def test_a_take_is_on_the_disk_at_once(saved: Desk, folder: Path) -> None:
    saved.keep_take(TAKE)
    assert saved.takes == (TAKE,) == load(folder).takes


def test_a_take_of_a_statement_never_saved_goes_with_the_first_save(desk: Desk, folder: Path) -> None:
    desk.begin(START)
    desk.keep_take(TAKE)
    assert desk.takes == (TAKE,)
    desk.save(folder)
    assert load(folder).takes == (TAKE,)


def test_a_take_writes_neither_unsaved_text_nor_unsaved_details(saved: Desk, folder: Path) -> None:
    add_unknown_keys(folder)
    saved.open(folder)
    files = bytes_in(folder)
    type_at_end(saved)
    saved.edit(replace(saved.details, title="Land"), "Change of title")
    saved.keep_take(TAKE)
    written = bytes_in(folder)
    assert set(written) == {*files, TAKES}
    assert {name: written[name] for name in files} == files
    assert saved.is_unsaved
    saved.save()
    reopened = load(folder)
    assert (reopened.statement, reopened.takes) == (saved.current, (TAKE,))
    assert b"mood: hopeful" in bytes_in(folder)[HEADER]


def test_a_take_leaves_a_text_alone_that_the_document_holds_otherwise(desk: Desk, folder: Path) -> None:
    folder.mkdir()
    (folder / HEADER).write_text("title: Water\n", encoding="utf-8")
    (folder / TEXT).write_bytes("One\u2028two.\r\n\r\nThree.\n\n\n".encode())
    files = bytes_in(folder)
    desk.open(folder)
    desk.keep_take(TAKE)
    assert {**bytes_in(folder), TAKES: b""} == {**files, TAKES: b""}


def test_unknown_keys_of_a_take_are_kept(saved: Desk, folder: Path) -> None:
    saved.keep_take(TAKE)
    written = (folder / TAKES).read_text(encoding="utf-8")
    (folder / TAKES).write_text(written.replace("seconds: 88.5", "seconds: 88.5\n    room: XX"), encoding="utf-8")
    saved.open(folder)
    saved.keep_take(replace(TAKE, at="2026-03-09T11:00:00Z"))
    assert [len(take.extra) for take in saved.takes] == [1, 0]
    assert load(folder).takes == saved.takes
    assert "room: XX" in (folder / TAKES).read_text(encoding="utf-8")


def test_a_take_that_cannot_be_written_is_held_for_the_next_save(saved: Desk, folder: Path) -> None:
    (folder / TAKES).mkdir()
    with pytest.raises(FileProblem):
        saved.keep_take(TAKE)
    assert (saved.takes, saved.is_unsaved) == ((TAKE,), True)
    (folder / TAKES).rmdir()
    saved.save()
    assert load(folder).takes == (TAKE,)


def test_changed_takes_are_on_the_disk_at_once(saved: Desk, folder: Path) -> None:
    later = replace(TAKE, at="2026-03-09T11:00:00Z")
    saved.keep_take(TAKE)
    saved.keep_take(later)
    noted = replace(later, note="slower at the end")
    saved.change_takes((noted,))
    assert saved.takes == (noted,) == load(folder).takes
    assert not saved.is_unsaved


def test_the_last_take_can_be_taken_out(saved: Desk, folder: Path) -> None:
    saved.keep_take(TAKE)
    saved.change_takes(())
    assert (saved.takes, load(folder).takes, saved.is_unsaved) == ((), (), False)


def test_changed_takes_that_cannot_be_written_go_with_the_next_save(saved: Desk, folder: Path) -> None:
    saved.keep_take(TAKE)
    written = (folder / TAKES).read_bytes()
    (folder / TAKES).unlink()
    (folder / TAKES).mkdir()
    with pytest.raises(FileProblem):
        saved.change_takes(())
    assert (saved.takes, saved.is_unsaved) == ((), True)
    (folder / TAKES).rmdir()
    (folder / TAKES).write_bytes(written)
    saved.save()
    assert load(folder).takes == ()


def test_takes_of_what_is_open_for_reading_only_stay(saved: Desk, folder: Path) -> None:
    saved.keep_take(TAKE)
    saved.set_read_only(is_read_only=True)
    with pytest.raises(FileProblem):
        saved.change_takes(())
    assert saved.takes == (TAKE,) == load(folder).takes


def test_unsaved_is_told_exactly_when_it_changes(saved: Desk, folder: Path) -> None:
    told: list[bool] = []
    saved.unsaved_changed.connect(told.append)
    type_at_end(saved, "a")
    type_at_end(saved, "b")
    assert told == [True]
    saved.history.stack.undo()
    assert told == [True, False]
    saved.edit(replace(saved.details, title="Land"), "Change of title")
    saved.edit(replace(saved.details, title="Water"), "Change of title")
    assert told == [True, False, True, False]
    type_at_end(saved)
    saved.save()
    assert told[4:] == [True, False]
    saved.open(folder)
    saved.begin(replace(START, title="Another", text="Another text"))
    assert told[6:] == []
    type_at_end(saved)
    saved.open(folder)
    assert told[6:] == [True, False]


def test_a_text_typed_back_by_hand_is_not_unsaved(saved: Desk) -> None:
    type_at_end(saved, "\n")
    assert not saved.is_unsaved, "an empty paragraph at the end is no part of the text"
    type_at_end(saved, "x")
    assert saved.is_unsaved
    for _ in range(2):
        cursor = QTextCursor(saved.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.deletePreviousChar()
    assert not saved.is_unsaved


def test_the_salutation_follows_the_chair(desk: Desk) -> None:
    desk.begin(START)
    change_chair(desk, "Mr. Vice-President")
    assert desk.current.text == TEXT_OF_START.replace("Madam President", "Mr. Vice-President")


def test_a_salutation_in_other_words_stays(desk: Desk) -> None:
    desk.begin(START)
    QTextCursor(desk.document).insertText("Distinguished ")
    before = desk.current.text
    change_chair(desk, "Mr. Vice-President")
    assert (desk.current.text, desk.details.chair) == (before, "Mr. Vice-President")


@pytest.mark.parametrize(
    "before",
    [
        "<!-- draft 2 -->\n\n",
        "<!-- draft 2 -->\n",
        "<!-- draft 2\n\nfor Ada -->\n\n",
        "\n\n\n\n",
    ],
)
def test_the_salutation_follows_behind_a_comment(desk: Desk, before: str) -> None:
    desk.begin(replace(START, text=before + TEXT_OF_START))
    blocks = desk.document.blockCount()
    change_chair(desk, "Mr. Vice-President")
    assert desk.current.text == before + TEXT_OF_START.replace("Madam President", "Mr. Vice-President")
    assert desk.document.blockCount() == blocks
    desk.history.stack.undo()
    assert desk.current.text == before + TEXT_OF_START


def test_a_letter_greets_no_chair(desk: Desk) -> None:
    desk.begin(replace(START, kind=Kind.LETTER, text=TEXT_OF_START))
    change_chair(desk, "Mr. Vice-President")
    assert desk.current.text == TEXT_OF_START


def test_an_edit_that_changes_nothing_is_no_step(desk: Desk, qtbot: QtBot) -> None:
    desk.begin(START)
    with qtbot.assertNotEmitted(desk.details_changed):
        desk.edit(replace(desk.details, text="ignored"), "Change")
    assert (desk.history.stack.count(), desk.current) == (0, START)


def test_a_missing_text_is_told(desk: Desk, folder: Path) -> None:
    folder.mkdir()
    (folder / HEADER).write_text("title: Water\n", encoding="utf-8")
    desk.open(folder)
    assert desk.text_is_missing
    assert desk.current.text == ""


def test_a_take_of_a_statement_never_saved_is_an_unsaved_change(desk: Desk, tmp_path: Path) -> None:
    desk.begin(Statement(text="Mr. President,"))
    assert not desk.is_unsaved
    desk.keep_take(Take("2026-09-22T10:00:00Z", 92.5, 90.0, "ab"))
    assert desk.is_unsaved
    desk.save(tmp_path / "kept")
    assert not desk.is_unsaved


def test_another_statement_is_never_saved_over(saved: Desk, tmp_path: Path) -> None:
    other = tmp_path / "other"
    theirs = {"statement.yaml": "title: Theirs\n", "statement.md": "Theirs.\n"}
    other.mkdir()
    for name, text in theirs.items():
        (other / name).write_text(text, encoding="utf-8")
    with pytest.raises(FileProblem, match="already"):
        saved.save(other)
    assert {path.name: path.read_text(encoding="utf-8") for path in other.iterdir()} == theirs


def test_the_same_folder_under_another_name_is_the_same_folder(
    saved: Desk, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder.parent)
    QTextCursor(saved.document).insertText("New. ")
    saved.save(Path(folder.name))
    assert load(folder).statement.text.startswith("New. ")
    assert not saved.is_unsaved


WORDS = "Mr. President, we thank the Special Rapporteur and ask every State to answer. " * 12
SPOKEN = Statement(title="Water", language="en", text=WORDS)


def heard(desk: Desk, factor: float = 1.2, name: str = "Amina") -> None:
    """Let a profile be chosen and be heard once, slower than usual by a factor."""
    if desk.speakers.get(name) is None:
        desk.speakers.add(name)
    desk.speech.choose_pace(PaceChoice(name))
    desk.speech.learn(1_200 * usual_pace("en").seconds_per_unit * factor, 1_200, ReadingSource.TIMED_TEXT)


def test_a_pace_set_by_hand_can_be_taken_back(desk: Desk) -> None:
    desk.begin(SPOKEN)
    usual = desk.timing.estimate.seconds
    desk.speech.choose_pace(PaceChoice(words_per_minute=usual_pace("en").words_per_minute / 2))
    assert desk.timing.estimate.seconds == pytest.approx(2 * usual)
    desk.history.stack.undo()
    assert desk.timing.estimate.seconds == usual


def test_what_is_learnt_moves_the_estimate_at_once_and_narrows_its_range(desk: Desk) -> None:
    desk.begin(SPOKEN)
    before = desk.timing.estimate
    heard(desk)
    after = desk.timing.estimate
    assert after.seconds > before.seconds
    assert after.sd < before.sd


def test_a_take_of_this_text_narrows_the_range_more_than_one_of_another(desk: Desk, folder: Path) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    of_others = desk.timing.estimate.sd
    desk.speech.learn(90.0, desk.timing.estimate.units, ReadingSource.REHEARSAL, text=desk.speech.text_key)
    assert desk.timing.estimate.sd < 0.7 * of_others
    assert desk.speech.pace.of_this_text == 1


def test_what_a_take_has_taught_can_be_taken_back(desk: Desk) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    before = desk.timing.estimate
    units, key = desk.timing.estimate.units, desk.speech.text_key
    desk.speech.learn(90.0, units, ReadingSource.REHEARSAL, text=key, at="2026-03-09T10:00:00Z")
    assert desk.timing.estimate != before
    assert desk.speech.lesson_of("2026-03-09T10:00:00Z") is not None
    desk.speech.unlearn("2026-03-09T11:00:00Z")
    assert desk.timing.estimate != before, "of another take nothing was learnt"
    desk.speech.unlearn("2026-03-09T10:00:00Z")
    assert desk.timing.estimate == before
    assert desk.speech.lesson_of("2026-03-09T10:00:00Z") is None


def test_a_copy_unlearns_by_itself(desk: Desk, folder: Path) -> None:
    brought(desk, folder)
    desk.open(folder)
    here = desk.speakers.get("Amina")
    desk.speech.learn(88.0, 1_200, ReadingSource.REHEARSAL, at="2026-03-09T10:00:00Z")
    assert desk.speech.pace.readings == 2
    desk.speech.unlearn("2026-03-09T10:00:00Z")
    assert desk.speech.pace.readings == 1
    assert desk.speakers.get("Amina") == here


def test_a_text_that_is_no_longer_the_one_rehearsed_gets_the_wider_range_back(desk: Desk) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.speech.learn(90.0, desk.timing.estimate.units, ReadingSource.REHEARSAL, text=desk.speech.text_key)
    narrow = desk.timing.estimate.sd
    type_at_end(desk, WORDS)
    assert desk.timing.estimate.sd > narrow
    assert desk.speech.pace.of_this_text == 0


def test_a_rehearsed_text_is_known_again_after_it_was_saved_and_opened(desk: Desk, folder: Path) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.speech.learn(90.0, desk.timing.estimate.units, ReadingSource.REHEARSAL, text=desk.speech.text_key)
    desk.keep_take(TAKE)
    desk.save(folder)
    expected = desk.timing.estimate
    desk.begin(START)
    desk.open(folder)
    assert desk.speech.pace.of_this_text == 1
    assert desk.timing.estimate == expected


def test_a_profile_goes_with_the_project_only_when_it_is_wanted(desk: Desk, folder: Path) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.save(folder)
    assert not (folder / PACE).exists()
    desk.speech.keep_profile(wanted=True)
    assert desk.is_unsaved
    desk.save()
    assert (folder / PACE).exists()
    assert not desk.is_unsaved
    desk.speech.keep_profile(wanted=False)
    assert desk.is_unsaved
    desk.save()
    assert not (folder / PACE).exists()
    assert not desk.is_unsaved


def test_a_profile_that_went_along_is_used_where_nobody_knows_it(desk: Desk, folder: Path, speakers: Speakers) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.speech.keep_profile(wanted=True)
    desk.save(folder)
    expected = desk.timing.estimate
    speakers.remove("Amina")
    desk.open(folder)
    assert desk.timing.estimate == expected
    assert (desk.speech.missing_profile, desk.speech.keeps_profile) == ("", True)


def test_a_profile_that_is_nowhere_is_named_and_the_usual_pace_holds(
    desk: Desk, folder: Path, speakers: Speakers
) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.save(folder)
    speakers.remove("Amina")
    desk.open(folder)
    assert desk.speech.missing_profile == "Amina"
    assert desk.speech.pace == usual_pace("en")
    assert not desk.is_unsaved


def test_a_word_said_otherwise_in_one_statement_can_be_taken_back(desk: Desk) -> None:
    desk.begin(replace(SPOKEN, text="The OHCHR reports."))
    before = desk.timing.estimate.units
    desk.speech.say("OHCHR", "Office of the High Commissioner for Human Rights")
    assert desk.timing.estimate.units > before
    assert "Office" in " ".join(token.said for block in desk.timing.blocks for token in block.tokens)
    desk.history.stack.undo()
    assert desk.timing.estimate.units == before


def test_a_word_said_otherwise_for_all_is_said_so_in_the_next_statement_too(desk: Desk) -> None:
    text = replace(SPOKEN, text="The OHCHR reports.")
    desk.begin(text)
    desk.speech.say("OHCHR", "Office")
    desk.speech.say("OHCHR", AS_WORD, for_all=True)
    as_word = desk.timing.estimate.units
    desk.begin(text)
    assert desk.timing.estimate.units == as_word
    desk.speech.say("OHCHR", None, for_all=True)
    assert desk.timing.estimate.units != as_word


def test_a_language_of_its_own_has_a_pace_of_its_own(desk: Desk) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.edit(replace(desk.details, language="fr"), "Change of language")
    assert desk.speech.pace.seconds_per_unit == usual_pace("fr").seconds_per_unit


def brought(desk: Desk, folder: Path) -> None:
    """Save a project with a copy of Amina, and let this computer know another Amina, who is much quicker."""
    desk.begin(SPOKEN)
    heard(desk)
    desk.speech.keep_profile(wanted=True)
    desk.save(folder)
    desk.speakers.remove("Amina")
    desk.speakers.learn(desk.speakers.add("Amina"), Reading("", "en", 50.0, 1_200, ReadingSource.TIMED_TEXT))


def test_another_speaker_of_the_same_name_does_not_take_over_the_copy_in_a_project(desk: Desk, folder: Path) -> None:
    brought(desk, folder)
    copy = (folder / PACE).read_bytes()
    desk.open(folder)
    slow, here = desk.speech.profile, desk.speakers.get("Amina")
    assert slow is not None
    assert slow != here
    type_at_end(desk)
    desk.save()
    assert (folder / PACE).read_bytes() == copy
    assert desk.speech.profile == slow


def test_a_copy_learns_by_itself_where_this_computer_knows_another_of_its_name(desk: Desk, folder: Path) -> None:
    brought(desk, folder)
    desk.open(folder)
    here = desk.speakers.get("Amina")
    desk.speech.learn(88.0, 1_200, ReadingSource.TIMED_TEXT)
    assert desk.speech.pace.readings == 2
    assert desk.is_unsaved
    assert desk.speakers.get("Amina") == here
    desk.save()
    desk.open(folder)
    assert desk.speech.pace.readings == 2


def test_a_copy_whose_speaker_is_not_chosen_stays_and_is_no_unsaved_change(desk: Desk, folder: Path) -> None:
    desk.begin(SPOKEN)
    heard(desk)
    desk.speech.keep_profile(wanted=True)
    desk.save(folder)
    desk.speech.choose_pace(PaceChoice())
    desk.save()
    desk.open(folder)
    assert (folder / PACE).exists()
    assert not desk.is_unsaved
    assert not desk.speech.keeps_profile


def test_a_broken_copy_is_told_and_the_statement_opens(desk: Desk, folder: Path, saved: Desk) -> None:
    (folder / PACE).write_text("name: [", encoding="utf-8")
    desk.open(folder)
    assert [problem.path for problem in desk.warnings] == [folder / PACE]
    assert not desk.is_unsaved


@pytest.mark.parametrize("text", ["One line.", "", "\ufeffTwo\nlines.\n\n\n\nحق في الماء 💧\u00a0;"])
def test_a_whole_statement_laid_over_another_is_one_step_and_unsaved(saved: Desk, text: str) -> None:
    other = replace(START, title="Rivers", language="fr", text=text)
    saved.lay_over(other, "Recovery")
    assert (saved.current, saved.is_unsaved, saved.history.stack.count()) == (other, True, 1)
    saved.history.stack.undo()
    assert (saved.current, saved.is_unsaved) == (START, False)
    saved.history.stack.redo()
    assert saved.current == other


def test_whatever_is_changed_is_announced(saved: Desk) -> None:
    changes: list[str] = []
    saved.changed.connect(lambda: changes.append(saved.current.title))
    type_at_end(saved)
    assert changes
    changes.clear()
    saved.edit(replace(saved.details, title="Rivers"), "Change")
    assert "Rivers" in changes


def test_takes_that_come_back_stand_in_their_order_once_and_are_not_saved_yet(saved: Desk) -> None:
    later, earlier = (Take(f"2026-03-09T1{hour}:00:00Z", 81.5, None, "0" * 64) for hour in (4, 2))
    saved.keep_take(later)
    assert not saved.is_unsaved
    saved.bring_takes((earlier, later))
    assert saved.takes == (earlier, later)
    assert saved.is_unsaved
    saved.save()
    assert not saved.is_unsaved


def test_whoever_is_named_again_in_the_text_follows_a_change_of_address(desk: Desk) -> None:
    text = (
        "Mr. President, Madam Special Rapporteur,\n\nMadam Special Rapporteur, what can States do?\n\nMr. Presidential."
    )
    desk.begin(Statement(chair="Mr. President", addressee="Madam Special Rapporteur", text=text))
    desk.edit(replace(desk.details, addressee="Mr. Special Rapporteur"), "Change")
    assert desk.current.text == text.replace("Madam Special", "Mr. Special")
    desk.edit(replace(desk.details, chair="Madam President"), "Change")
    assert desk.current.text.startswith("Madam President, Mr. Special Rapporteur,")
    assert desk.current.text.endswith("Mr. Presidential.")
    desk.history.stack.undo()
    desk.history.stack.undo()
    assert desk.current.text == text
