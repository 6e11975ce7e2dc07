"""What a sync service left beside a project is found, and what a person put there is left alone."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from statement_studio.files import conflict_copies as module
from statement_studio.files.conflict_copies import NAMES, conflict_copies, copied_name
from statement_studio.files.disk import staged


@pytest.mark.parametrize(
    ("vendor", "name"),
    [
        ("Dropbox", "statement (Ada's conflicted copy 2026-03-09).md"),
        ("Dropbox, curly", "statement (Ada’s conflicted copy 2026-03-09).md"),
        ("Dropbox, a second one", "statement (Ada's conflicted copy 2026-03-09 (1)).md"),
        ("Dropbox, by case", "statement (Case Conflict).md"),
        ("Dropbox, French", "statement (Copie en conflit de Ada 2026-03-09).md"),
        ("Dropbox, Spanish", "statement (Copia conflictiva de Ada 2026-03-09).md"),
        ("Dropbox, Spanish too", "statement (Copia en conflicto de Ada 2026-03-09).md"),
        ("Dropbox, German", "statement (In Konflikt stehende Kopie von Ada 2026-03-09).md"),
        ("Dropbox, Russian", "statement (Конфликтующая копия пользователя Ada 2026-03-09).md"),
        ("Dropbox, Chinese", "statement (Ada 的冲突副本 2026-03-09).md"),
        ("Dropbox, Taiwan", "statement (Ada 的衝突複本 2026-03-09).md"),
        ("Dropbox, Arabic", "statement (نسخة متعارضة من Ada 2026-03-09).md"),
        ("Nextcloud", "statement (conflicted copy 2026-03-09 101500).md"),
        ("Nextcloud, with a name", "statement (conflicted copy Ada 2026-03-09 101500).md"),
        ("ownCloud", "statement_conflict-20260309-101500.md"),
        ("ownCloud, with a name", "statement_conflict-ada-20260309-101500.md"),
        ("Syncthing", "statement.sync-conflict-20260309-101500-ABCDEFG.md"),
        ("Syncthing, older", "statement.sync-conflict-20260309-101500.md"),
        ("OneDrive", "statement-DESKTOP-1AB2C3D.md"),
        ("OneDrive, another computer", "statement-ADASPC.md"),
        ("OneDrive, a second one", "statement-LAPTOP-ADA-2.md"),
        ("Google Drive", "statement (1).md"),
        ("Google Drive, older", "statement[Conflict].md"),
        ("Google Drive, spaced", "statement [Conflict].md"),
        ("iCloud", "statement 2.md"),
        ("Box", "statement (ada@example.org).md"),
        ("Seafile", "statement (SFConflict ada@example.org 2026-03-09-10-15-00).md"),
        ("Seafile, a second one", "statement (SFConflict ada 2026-03-09-10-15-00)-1.md"),
        ("Seafile, behind", "statement.md (SFConflict ada@example.org 2026-03-09-10-15-00)"),
        ("Resilio", "statement.Conflict.md"),
        ("Resilio, again", "statement.Conflict.Conflict2.md"),
        ("Synology", "statement_Conflict.md"),
        ("Synology, whole", "statement_Andy-PC_Jan-03-0901-2026_CaseConflict_1.md"),
        ("pCloud", "statement [conflicted].md"),
        ("pCloud, a second one", "statement [conflicted 2].md"),
        ("pCloud, round", "statement (conflicted).md"),
        ("Mega", "statement (2).md"),
        ("Unison", "statement (copy: conflict on 2026-03-09).md"),
        ("git", "statement.md.orig"),
        ("git mergetool", "statement_BACKUP_4711.md"),
        ("git mergetool, ours", "statement_LOCAL_4711.md"),
        ("git mergetool, theirs", "statement_REMOTE_4711.md"),
        ("git mergetool, base", "statement_BASE_4711.md"),
        ("git mergetool, older", "statement.md.REMOTE.4711"),
        ("this program", "statement (recovered 2).md"),
    ],
    ids=lambda value: value,
)
def test_the_conflict_copies_of_each_service_are_found(vendor: str, name: str, tmp_path: Path) -> None:
    assert copied_name(name) == "statement.md"
    (tmp_path / name).write_bytes(b"")
    (tmp_path / "statement.md").write_bytes(b"")
    assert conflict_copies(tmp_path) == (tmp_path / name,)


@pytest.mark.parametrize("original", NAMES)
def test_copies_of_each_file_of_a_project_are_known_as_such(original: str) -> None:
    stem, _, ending = original.partition(".")
    assert copied_name(f"{stem} (Ada's conflicted copy 2026-03-09).{ending}") == original


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_known_however_its_accents_are_written(form: str) -> None:
    for name in (
        "statement (Copie en conflit de Zoé 2026-03-09).md",
        "statement (Конфликтующий файл Й).md",
        "statement (競合コピー ガ).md",
    ):
        assert copied_name(unicodedata.normalize(form, name)) == "statement.md"  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "name",
    [
        *NAMES,
        *(staged(Path(name)).name for name in NAMES),
        *("statement.fr.md", "statement.zh.md", "statement.fr (1).md", "statement.pt-BR.md"),
        "statement.fr.sync-conflict-20260309-101500-ABCDEFG.md",
        *("statement-notes.md", "statement-2.md", "statement-v2.md", "statement-FR.md", "statement_old.md"),
        *("statement-HRC61.md", "statement-FINAL.md", "statement-HRC61-FINAL-2.md", "statement-DRAFT.md"),
        *("statement-conflict-of-interest.md", "statement on conflict.md", "conflict.md", "statements (1).md"),
        *("statement (Ada).md", "statement (short).md", "statement (2026).md", "statement 1.md", "statement 61.txt"),
        *("statement (1).yaml.md", "statement.md~", ".statement.md.swp", "statement.md.bak", "statement.docx"),
        *("statement .md", "statement().md", "statement (1.md", "pace of conflict.md", "statement (1).yml", ""),
    ],
)
def test_what_is_no_conflict_copy_is_left_alone(name: str) -> None:
    assert copied_name(name) is None


def test_links_folders_and_names_that_cannot_be_told_are_none(tmp_path: Path) -> None:
    (tmp_path / "statement (1).md").mkdir()
    (tmp_path / "statement (2).md").symlink_to(tmp_path / "x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/statement (conflicted copy \xff).md")).write_bytes(b"")
    assert conflict_copies(tmp_path) == ()


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    assert conflict_copies(tmp_path / "missing") == ()


def test_copies_are_in_order_and_of_a_crowd_only_some_names_are_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in (3, 1, 2):
        (tmp_path / f"statement ({number}).md").write_bytes(b"")
    assert [path.name for path in conflict_copies(tmp_path)] == [f"statement ({number}).md" for number in (1, 2, 3)]
    monkeypatch.setattr(module, "LOOKED_AT_MOST", 2)
    assert len(conflict_copies(tmp_path)) == 2


def test_a_name_made_to_be_slow_is_read_at_once() -> None:
    assert copied_name(f"statement ({'()' * 120}.md") is None
    assert copied_name(f"statement ({'conflict' * 30}.md") is None
