"""The corpus as test cases, and a box for each: project, settings, a neighbour's folder with a secret in it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.hostile.corpus import Box, Item


def _loaded(name: str) -> ModuleType:
    """Return a module that stands beside this one; tests are no package."""
    full_name = f"hostile_{name}"
    if full_name not in sys.modules:
        spec = importlib.util.spec_from_file_location(full_name, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None, "the file is there"
        assert spec.loader is not None, "it is Python"
        sys.modules[full_name] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules[full_name]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test that asks for an `item` with every one of them, for a `tame_item` with those that need no limits."""
    items: tuple[Item, ...] = _loaded("corpus").ITEMS
    tame = tuple(item for item in items if not item.needs_limits)
    for name, meant in (("item", items), ("tame_item", tame)):
        if name in metafunc.fixturenames:
            metafunc.parametrize(name, meant, ids=[ascii(item.label) for item in meant])


@pytest.fixture
def box(tmp_path: Path, home: Path) -> Box:
    corpus = _loaded("corpus")
    made: Box = corpus.Box(tmp_path / "project", home / ".config" / "statement-studio", tmp_path / "outside")
    made.project.mkdir()
    made.outside.mkdir()
    made.secret.write_text(f"title: {corpus.NEIGHBOURS_WORDS}\n", encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def items() -> tuple[Item, ...]:
    made: tuple[Item, ...] = _loaded("corpus").ITEMS
    return made
