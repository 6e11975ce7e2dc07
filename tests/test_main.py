"""The program from its door: a first text to a checked, accessible page, without a window and always the same."""

from __future__ import annotations

import gc
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import page
import pytest

from statement_studio.__main__ import has_display, home_folder, main
from statement_studio.files import project

ROOT = Path(__file__).parents[1]
TEXT = """
Mr. President,

The Open Rivers Network thanks the Special Rapporteur for her report on the human right to safe drinking
water, and shares her concern about Ostrania.

In the delta of the Lhea, 41,000 people have drunk from trucks since the dam was closed in March 2024. A
family there pays a fifth of what it earns for water that a doctor would not let a child touch. Last winter
the clinic of Port Amsel treated 312 cases of cholera; eleven people died, seven of them before they were five
years old.

Those who asked why were answered with charges. Two fishermen, a teacher and a nurse have waited fourteen
months for a trial because they measured the river and published what they found. We have seen the file. It
holds a list of figures, and nothing else.

Ostrania ratified the International Covenant on Economic, Social and Cultural Rights. Its article 11 protects
an adequate standard of living, and article 19 of the other Covenant protects those who say that it is
missing.

We therefore call on the Government to open the gates of the dam for as long as the wells are dry, to publish
every sample taken since 2024, and to release the four today and without conditions.

We ask this Council to keep the delta on its agenda until clean water has run there for a whole year.

Madam Special Rapporteur, whom should a village call when the person who measures the water is in prison?

I thank you.
"""
PARAGRAPHS = tuple(" ".join(paragraph.split()) for paragraph in TEXT.split("\n\n"))
KINDS = ("joint_dialogue", "upr_outcome", "high_level_plenary", "open_letter")
WATCHED = (
    "import sys; from statement_studio.__main__ import main; code = main(sys.argv[1:]); "
    "assert not {'PySide6', 'shiboken6'} & set(sys.modules), 'the window toolkit was loaded'; sys.exit(code)"
)


def watched(*arguments: object, folder: Path = ROOT, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the program and fail it when it loads the window toolkit."""
    return subprocess.run(
        [sys.executable, "-c", WATCHED, *map(str, arguments)],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def words_in(pdf: Path) -> str:
    command = ["/usr/bin/pdftotext", str(pdf), "-"]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout


def begin(folder: Path, source: Path) -> subprocess.CompletedProcess[str]:
    source.write_text(TEXT, encoding="utf-8")
    return watched(
        *("new", folder, "--from", source, "--item", "4", "--segment", "interactive_dialogue", "--speaker", "ngo"),
        *("--title", "Water in the delta", "--date", "2026-03-09", "--organisation", "Open Rivers Network"),
    )


def test_a_plain_text_becomes_a_timed_checked_and_accessible_page(tmp_path: Path) -> None:
    folder, out = tmp_path / "delta", tmp_path / "out"
    made = begin(folder, tmp_path / "draft.txt")
    assert (made.returncode, made.stderr) == (0, "")

    timed = watched("time", folder, "--json")
    data = json.loads(timed.stdout)
    assert (timed.returncode, timed.stderr) == (1, "")
    assert [p["text"] for p in data["paragraphs"]] == list(PARAGRAPHS)
    assert 230 <= data["words"] <= 270
    assert data["words"] < data["spoken_words"]
    assert 90 < data["seconds"] < 130
    assert data["words_left"] < 0

    checked = watched("check", folder, "--json")
    assert checked.returncode == 1
    assert [finding["id"] for finding in json.loads(checked.stdout)["findings"]] == ["too_long"]

    exported = watched("export", folder, "--to", out, "--format", "pdf", "--format", "text")
    assert (exported.returncode, exported.stderr) == (0, "")
    pdf, text = map(Path, exported.stdout.splitlines())
    said = " ".join(PARAGRAPHS)
    assert said in re.sub(r"\s+", " ", words_in(pdf))
    assert said in re.sub(r"\s+", " ", text.read_text(encoding="utf-8"))
    report = page.validate_pdf_bytes(pdf.read_bytes(), profile="ua1")
    assert [failure.message for failure in report.failures] == []


def test_an_export_is_the_same_wherever_and_whenever_it_is_made(tmp_path: Path) -> None:
    begin(tmp_path / "delta", tmp_path / "draft.txt")
    (tmp_path / "elsewhere" / "home").mkdir(parents=True)
    other = {
        "TZ": "Pacific/Auckland",
        "HOME": str(tmp_path / "elsewhere" / "home"),
        "LANG": "de_DE.UTF-8",
        "LC_ALL": "C",
        "SOURCE_DATE_EPOCH": "86400",
        "PYTHONHASHSEED": "7",
        "USER": "somebody",
    }
    here = watched("export", tmp_path / "delta", "--to", tmp_path / "one", "--format", "pdf", "--format", "text")
    there = watched(
        *("export", "../delta", "--to", "two", "--format", "text", "--format", "pdf"),
        folder=tmp_path / "elsewhere",
        **other,
    )
    assert (here.returncode, there.returncode) == (0, 0)
    made = {path.name: path.read_bytes() for path in (tmp_path / "one").iterdir()}
    assert len(made) == 2
    assert {path.name: path.read_bytes() for path in (tmp_path / "elsewhere" / "two").iterdir()} == made


@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
@pytest.mark.parametrize("template", KINDS)
def test_every_kind_can_be_begun_checked_and_exported(
    template: str, language: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "begun"
    assert main(["new", str(folder), "--template", template, "--language", language]) == 0
    begun = project.load(folder).statement
    capsys.readouterr()
    assert main(["check", str(folder), "--json"]) == 1
    found = [finding["id"] for finding in json.loads(capsys.readouterr().out)["findings"]]
    assert "no_title" in found
    assert ("open_place" in found) is (language in ("en", "fr", "es"))
    assert not [check for check in found if check.startswith("unknown")]
    assert main(["export", str(folder), "--to", str(tmp_path), "--format", "pdf", "--format", "text"]) == 0
    out, err = capsys.readouterr()
    pdf, text = map(Path, out.splitlines())
    assert err == ""
    assert page.validate_pdf_bytes(pdf.read_bytes(), profile="ua1").failures == []
    last = begun.text.split("\n\n")[-1].rstrip(".")
    assert last in text.read_text(encoding="utf-8")


@pytest.mark.parametrize("template", KINDS)
def test_chinese_is_exported_as_text_and_as_pdf_where_a_font_is(
    template: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "begun")
    assert main(["new", folder, "--template", template, "--language", "zh"]) == 0
    assert main(["export", folder, "--to", str(tmp_path), "--format", "text"]) == 0
    text = Path(capsys.readouterr().out.splitlines()[-1])
    closing = project.load(Path(folder)).statement.text.split("\n\n")[-1]
    assert closing in text.read_text(encoding="utf-8")
    code = main(["export", folder, "--to", str(tmp_path), "--format", "pdf"])
    told = capsys.readouterr().err
    assert (code, "fonts-noto-cjk" in told) in ((0, False), (3, True))


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "win32", True),
        ({}, "darwin", True),
        ({}, "linux", False),
        ({"DISPLAY": ""}, "linux", False),
        ({"DISPLAY": ":31999"}, "linux", False),
        ({"DISPLAY": "far.example:0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
    ],
)
def test_a_window_needs_a_display(environment: dict[str, str], platform: str, expected: bool) -> None:
    assert has_display(environment, platform) is expected


def test_an_account_without_a_home_has_the_root_folder(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    assert home_folder() == home
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    assert home_folder() == Path("/")


def test_no_module_of_the_current_folder_is_run(tmp_path: Path) -> None:
    for name in ("yaml", "num2words", "argparse", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('planted code has run')\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "statement_studio",
        "check",
        str(ROOT / "sample_statements" / "upr_outcome_veronda"),
    ]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False
    )
    assert done.returncode in (0, 1), done.stderr
    assert "planted" not in done.stdout + done.stderr


def test_garbage_is_looked_for_again_when_a_command_is_done(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("Statement Studio ")
    assert gc.isenabled()
