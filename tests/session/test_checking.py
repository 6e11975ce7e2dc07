"""The checks go by the statement as it stands now, and by what stands beside it in its folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QTextCursor

from statement_studio.domain.checks import Check
from statement_studio.domain.statement import PaceChoice, Statement
from statement_studio.session.checking import findings_of
from statement_studio.session.desk import Desk


def checks_of(desk: Desk) -> set[Check]:
    return {found.check for found in findings_of(desk)}


def test_what_is_typed_counts_at_once(desk: Desk) -> None:
    desk.begin(Statement(title="Canary"))
    assert Check.NO_TEXT in checks_of(desk)
    QTextCursor(desk.document).insertText("Mr. President, water is life.")
    assert Check.NO_TEXT not in checks_of(desk)


def test_a_speaker_who_is_not_known_here_is_found(desk: Desk) -> None:
    desk.begin(Statement(title="Canary", text="We thank you."))
    assert Check.NO_PROFILE not in checks_of(desk)
    desk.speech.choose_pace(PaceChoice(profile="Amina"))
    assert Check.NO_PROFILE in checks_of(desk)


def test_copies_of_a_conflict_beside_the_project_are_found(desk: Desk, tmp_path: Path) -> None:
    desk.begin(Statement(title="Canary", text="We thank you."))
    desk.save(tmp_path / "canary")
    (tmp_path / "canary" / "statement (2).md").write_text("We thank you all.\n", encoding="utf-8")
    assert Check.CONFLICT_COPY not in checks_of(desk)
    desk.see_copies()
    assert Check.CONFLICT_COPY in checks_of(desk)
