"""The law of imports and the manners of the source tree, held by tools and by a look at every module."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "statement_studio"
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = (
    *("aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "multiprocessing", "nntplib", "poplib", "requests"),
    *("smtplib", "socket", "socketserver", "ssl", "telnetlib", "urllib", "urllib3", "websockets", "wsgiref", "xmlrpc"),
)
NETWORK_OF_QT = ("QtBluetooth", "QtHttpServer", "QtNetwork", "QtNfc", "QtRemoteObjects", "QtWeb")
"""Modules of Qt whose names begin so: QtNetworkAuth, QtWebEngineCore, QtWebSockets … come with the first letters."""
OTHER_PROGRAMS = frozenset(
    (
        *(
            "QDesktopServices",
            "QProcess",
            "pty",
            "runpy",
            "subprocess",
            "webbrowser",
        ),  # what they start may go anywhere
        *("fork", "forkpty", "popen", "posix_spawn", "posix_spawnp", "startfile", "system"),
        *(f"{start}{end}" for start in ("exec", "spawn") for end in ("l", "le", "lp", "lpe", "v", "ve", "vp", "vpe")),
    )
)
_IMPORTERS = ("__import__", "import_module", "find_spec")
LINES_AT_MOST = 400


@pytest.fixture(scope="module")
def trees() -> dict[Path, ast.Module]:
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in MODULES}


def test_the_package_is_found() -> None:
    assert PACKAGE / "domain" / "statement.py" in MODULES


def test_every_import_follows_the_contracts() -> None:
    done = _run("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))")
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


@pytest.mark.parametrize(
    ("path", "line", "contract"),
    [
        ("domain/planted.py", "import statement_studio.files.disk", "Lower never imports higher"),
        ("files/planted.py", "import statement_studio.export", "Lower never imports higher"),
        ("export/planted.py", "import statement_studio.session", "Lower never imports higher"),
        ("session/planted.py", "import statement_studio.ui", "Lower never imports higher"),
        ("planted.py", "import statement_studio.domain", "Lower never imports higher"),
        ("cli/planted.py", "import statement_studio.ui.planted_widget", "The command line never loads"),
        ("export/planted.py", "def later():\n    from PySide6 import QtGui", "The core never loads"),
        ("domain/planted.py", "import yaml", "The domain knows neither"),
        ("files/planted.py", "import typst", "Files know no format"),
        ("ui/planted.py", "from statement_studio.files import disk", "The window reaches files"),
        ("session/planted.py", "import markdown", "The session leaves formats"),
    ],
)
def test_a_planted_import_breaks_its_contract(path: str, line: str, contract: str, tmp_path: Path) -> None:
    copy = tmp_path / PACKAGE.name
    for module in MODULES:
        target = copy / module.relative_to(PACKAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(module.read_bytes())
    (copy / "ui" / "planted_widget.py").write_text("from PySide6.QtWidgets import QLabel\n", encoding="utf-8")
    (copy / path).write_text(line + "\n", encoding="utf-8")
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    start = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports; "
    done = _run("-c", start + "sys.exit(lint_imports(no_cache=True))", folder=tmp_path)
    assert done.returncode == 1
    report = " ".join(done.stdout.split())
    broken = [name for name in report.split("Broken contracts", 1)[0].split("KEPT") if "BROKEN" in name]
    assert any(contract in name for name in broken), done.stdout


def test_no_module_imports_a_star(trees: dict[Path, ast.Module]) -> None:
    assert not [
        f"{path}:{node.lineno}"
        for path, tree in trees.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]


def test_no_module_reaches_for_the_network_or_for_another_program(trees: dict[Path, ast.Module]) -> None:
    found = {
        f"{path.relative_to(PACKAGE).as_posix()}: {name}" for path, tree in trees.items() for name in _leading_out(tree)
    }
    # Encryption takes a GiB of memory and would hold the window: this program does it in a process of its own.
    assert found == {"files/encryption.py: subprocess"}


@pytest.mark.parametrize(
    "source",
    [
        "import socket",
        "from xmlrpc import client",
        "def later():\n    import asyncio.subprocess",
        "from PySide6 import QtNetwork",
        "from PySide6.QtWebEngineCore import QWebEnginePage",
        "from PySide6.QtGui import QDesktopServices as services",
        "import PySide6.QtGui as g\ng.QDesktopServices.openUrl(url)",
        "from subprocess import run",
        "import os\nos.system('true')",
        "from os import posix_spawn",
        "__import__('ftplib')",
        "import importlib\nimportlib.import_module('http.client')",
    ],
)
def test_a_planted_way_out_is_found(source: str) -> None:
    assert list(_leading_out(ast.parse(source)))


def test_what_only_sounds_like_a_way_out_is_not_one() -> None:
    source = (
        "from .system import x\nfrom PySide6.QtGui import QGuiApplication\nimport statement_studio.files.http_words"
    )
    assert not list(_leading_out(ast.parse(source)))


def test_widgets_are_known_to_the_window_alone(trees: dict[Path, ast.Module]) -> None:
    assert not [
        str(path)
        for path, tree in trees.items()
        if PACKAGE / "ui" not in path.parents and path != PACKAGE / "app.py"
        if any(name.startswith("PySide6.QtWidgets") for name in _imported(tree))
    ]


def test_only_the_command_line_prints(trees: dict[Path, ast.Module]) -> None:
    assert not [
        f"{path}:{node.lineno}"
        for path, tree in trees.items()
        if not path.relative_to(PACKAGE).as_posix().startswith("cli")
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "print"
    ]


def test_every_package_says_what_it_may_know_and_holds_nothing_else(trees: dict[Path, ast.Module]) -> None:
    for path, tree in trees.items():
        if path.name == "__init__.py":
            assert ast.get_docstring(tree), path
            assert len(tree.body) == 1, path


def test_every_module_says_what_it_knows(trees: dict[Path, ast.Module]) -> None:
    assert not [path for path, tree in trees.items() if not ast.get_docstring(tree)]


def test_no_module_is_too_long_to_read() -> None:
    assert not [path for path in MODULES if path.read_bytes().count(b"\n") > LINES_AT_MOST]


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=["check", "format"])
def test_ruff_finds_nothing(command: list[str]) -> None:
    done = _run("-m", "ruff", *command, "--no-cache", "statement_studio", "tests")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_widget_in_the_core_is_refused_by_ruff() -> None:
    planted = "from PySide6.QtWidgets import QLabel\nfrom urllib.request import urlopen\n"
    found = _refused_by_ruff(planted, "statement_studio/session/planted.py")
    assert found == 2
    assert _refused_by_ruff(planted, "statement_studio/ui/planted.py") == 0


@pytest.mark.slow
def test_mypy_finds_nothing() -> None:
    done = _run("-m", "mypy", "--strict")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.slow
def test_the_domain_is_tested_without_the_window_toolkit() -> None:
    # Its plugin gone, the two settings meant for it would be refused as unknown.
    settings = ["-p", "no:pytest-qt", "-o", "addopts=", "--import-mode=importlib", "-c", "/dev/null"]
    watch = "import sys, pytest; code = pytest.main(sys.argv[1:]); sys.exit(code or int('PySide6' in sys.modules) * 9)"
    done = _run("-c", watch, *settings, "-p", "no:cacheprovider", "--rootdir", str(ROOT), "-q", "tests/domain")
    assert done.returncode == 0, done.stdout + done.stderr


def _run(*arguments: str, folder: Path = ROOT, text: str | None = None) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=folder, input=text or "", capture_output=True, text=True, encoding="utf-8", check=False
    )


def _refused_by_ruff(source: str, name: str) -> int:
    done = _run("-m", "ruff", "check", "--no-cache", "--select=TID251", "--stdin-filename", name, "-", text=source)
    return done.stdout.count("TID251")


def _leading_out(tree: ast.Module) -> Iterator[str]:
    """Yield every name that leads to the network or starts another program, by whatever way it is reached."""
    names = set(_imported(tree)) | {text for text in _texts_called_with(tree) if text.replace(".", "").isidentifier()}
    for name in names:
        banned = [each for each in NETWORK if name == each or name.startswith(each + ".")]
        of_qt = [each for each in NETWORK_OF_QT if name.startswith(f"PySide6.{each}")]
        if banned or of_qt or OTHER_PROGRAMS & set(name.split(".")):
            yield name
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr in OTHER_PROGRAMS:
            owner = node.value.id if isinstance(node.value, ast.Name) else ""
            if owner != "QLocale":  # its `system` tells a language
                yield node.attr


def _texts_called_with(tree: ast.Module) -> Iterator[str]:
    """Yield the texts handed to whatever imports by name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in _IMPORTERS:
            yield from (
                each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)
            )


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield every imported name in full, also of imports inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
