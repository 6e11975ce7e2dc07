"""Pages are drawn when typing has rested, one drawing at a time, and the latest text wins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.statement import Statement
from statement_studio.export.edition import open_printer, preview_pages
from statement_studio.session.proofs import REST_MILLISECONDS, FileProblem, LivePages, MissingGlyph
from statement_studio.session.publishing import Publisher

pytestmark = pytest.mark.usefixtures("qapp")

RESOURCES = Path(__file__).parents[2] / "resources"


class SlowJobs:
    """Does a job when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Exception], None]]] = []

    def run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        self.waiting.append((work, done, failed))

    def finish_one(self) -> None:
        work, done, failed = self.waiting.pop(0)
        try:
            result = work()
        except (MissingGlyph, FileProblem) as error:
            failed(error)
        else:
            done(result)


class Table:
    """A statement to be changed, its live pages, and what came of them."""

    def __init__(self) -> None:
        self.statement = Statement(text="We thank you.")
        self.jobs = SlowJobs()
        self.publisher = Publisher(open_printer(Catalogue((), ()), RESOURCES), self.jobs)
        self.live = LivePages(lambda: self.statement, self.publisher)
        self.drawn: list[tuple[bytes, ...]] = []
        self.failed: list[Exception] = []
        self.live.drawn.connect(self.drawn.append)
        self.live.failed.connect(self.failed.append)

    def write(self, text: str) -> None:
        self.statement = Statement(text=text)
        self.live.ask()


@pytest.fixture
def table() -> Table:
    made = Table()
    made.live.draw_at(110)
    return made


def test_nothing_is_drawn_while_nobody_looks(table: Table) -> None:
    table.write("We thank them.")
    assert not table.live._rest.isActive()
    assert table.jobs.waiting == []


def test_what_is_drawn_is_what_an_export_shows(table: Table) -> None:
    table.live.turn(on=True)
    table.jobs.finish_one()
    assert table.drawn == [preview_pages(table.statement, table.publisher.printer)]


def test_typing_is_waited_for(table: Table, qtbot: QtBot) -> None:
    table.live.turn(on=True)
    table.jobs.finish_one()
    for number in range(5):
        table.write(f"We thank {number}.")
    assert table.jobs.waiting == []
    assert table.live._rest.interval() == REST_MILLISECONDS
    qtbot.waitUntil(lambda: len(table.jobs.waiting) == 1)


def test_the_latest_text_wins_over_one_that_is_being_drawn(table: Table) -> None:
    table.live.turn(on=True)
    table.statement = Statement(text="Another text.")
    table.live._draw()
    table.statement = Statement(text="The last text.")
    table.live._draw()
    assert len(table.jobs.waiting) == 1
    table.jobs.finish_one()
    assert table.drawn == []
    assert len(table.jobs.waiting) == 1
    table.jobs.finish_one()
    assert table.drawn == [preview_pages(table.statement, table.publisher.printer)]


def test_pages_that_nobody_looks_at_any_more_are_dropped(table: Table) -> None:
    table.live.turn(on=True)
    table.live.turn(on=False)
    table.jobs.finish_one()
    assert table.drawn == []
    table.live.turn(on=True)
    assert len(table.jobs.waiting) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [("We thank \U000f1234.", MissingGlyph), ("One.\n<<<<<<< here\nTwo.\n=======\nThree.\n>>>>>>> there", FileProblem)],
)
def test_what_an_export_refuses_is_told_and_the_next_text_is_drawn(
    table: Table, text: str, kind: type[Exception]
) -> None:
    table.statement = Statement(text=text)
    table.live.turn(on=True)
    table.jobs.finish_one()
    assert [type(error) for error in table.failed] == [kind]
    table.statement = Statement(text="We thank you.")
    table.live._draw()
    table.jobs.finish_one()
    assert len(table.drawn) == 1


@pytest.mark.parametrize(("language", "text"), [("ar", "شكرا سيدي الرئيس."), ("fr", "Merci, Monsieur le Président.")])
def test_pages_in_other_languages_are_those_of_the_export(table: Table, language: str, text: str) -> None:
    table.statement = Statement(text=text, language=language)
    table.live.turn(on=True)
    table.jobs.finish_one()
    assert table.failed == []
    assert table.drawn == [preview_pages(table.statement, table.publisher.printer)]
