"""What a problem says."""

from __future__ import annotations

from pathlib import Path

from statement_studio.files.problems import Conflict, FileProblem

PATH = Path("plans/statement.yaml")


def test_a_problem_names_file_line_and_what_is_wrong() -> None:
    problem = FileProblem("“{name}” stands twice.", path=PATH, line=7, name="title")
    assert str(problem) == "plans/statement.yaml, line 7: “title” stands twice."


def test_a_problem_without_a_line_names_the_file_alone() -> None:
    assert str(FileProblem("It is gone.", path=PATH)) == "plans/statement.yaml: It is gone."


def test_a_problem_can_be_said_in_another_language() -> None:
    problem = FileProblem("“{name}” stands twice.", path=PATH, line=7, name="title")
    assert (
        problem.sentence("« {name} » figure deux fois.") == "plans/statement.yaml, line 7: « title » figure deux fois."
    )


def test_braces_in_a_value_are_only_text() -> None:
    assert "{path} {0}" in str(FileProblem("“{text}” is no date.", path=PATH, text="{path} {0}"))


def test_a_conflict_is_a_problem_with_a_file() -> None:
    assert issubclass(Conflict, FileProblem)


def test_a_value_of_megabytes_is_told_by_its_beginning() -> None:
    said = str(FileProblem("“{text}” is no date.", path=PATH, text="9" * 1_000_000))
    assert said == f"plans/statement.yaml: “{'9' * 1_000}…” is no date."
