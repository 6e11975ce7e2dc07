"""A window with everything real behind it but the person, the clock, and the time that jobs take."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog

import statement_studio
from statement_studio.app import build_window
from statement_studio.files import catalogue
from statement_studio.files.mishaps import is_expected
from statement_studio.files.places import Places, find_places
from statement_studio.files.process import Process
from statement_studio.session.answering import Answering, unhurried
from statement_studio.session.recording import Absence
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.ui import theme
from statement_studio.ui.ask import Answer, Ask, Retry
from statement_studio.ui.window import Window


class Person(Ask):
    """Answers questions as told beforehand and remembers what was asked and said."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.answer = Answer.CANCEL
        self.open_this: Path | None = None
        self.save_here: Path | None = folder / "saved"
        self.export_here: Path | None = folder / "exports"
        self.copy_to: Path | None = folder / "copy.zip.age"
        self.copy_from: Path | None = folder / "copy.zip.age"
        self.likes_the_dark = False
        self.told: list[str] = []
        self.asked: list[str] = []
        self.confirms = True
        self.names: list[str] = []
        self.refused = ""
        self.retries: list[Retry] = []
        self.at_dialog: Callable[[QDialog], None] = lambda _dialog: None

    def save_changes(self, title: str) -> Answer:
        self.asked.append(title)
        return self.answer

    def tell(self, message: str, details: str = "") -> None:
        self.told.append(f"{message}\n{details}")

    def try_again(self, message: str, details: str) -> Retry:
        self.told.append(f"{message}\n{details}")
        return self.retries.pop(0) if self.retries else Retry.LEAVE

    def confirm(self, question: str, details: str, deed: str) -> bool:
        self.asked.append(f"{question}\n{details}")
        return self.confirms

    def name(self, title: str, suggested: str, longest: int, refusal: Callable[[str], str]) -> str | None:
        name = self.names.pop(0) if self.names else None
        self.refused = refusal(name) if name is not None else ""
        return name if not self.refused else None

    def folder_to_open(self, start: Path) -> Path | None:
        return self.open_this

    def folder_to_make(self, suggested: Path) -> Path | None:
        return self.save_here

    def file_to_make(self, suggested: Path) -> Path | None:
        return self.copy_to

    def file_to_open(self, start: Path) -> Path | None:
        return self.copy_from

    def export_folder(self, start: Path) -> Path | None:
        return self.export_here

    def through(self, dialog: QDialog) -> bool:
        dialog.show()
        self.at_dialog(dialog)
        accepted = dialog.result() == QDialog.DialogCode.Accepted
        dialog.close()
        return accepted


class JobsAtOnce:
    """Does every job when it is asked for."""

    def run(self, work: Callable[[], object], done: Callable[..., None], failed: Callable[[Exception], None]) -> None:
        try:
            result = work()
        except Exception as error:
            if not is_expected(error):
                raise
            failed(error)
        else:
            done(result)


class FakeMicrophone:
    """Hears what a test says."""

    def __init__(self) -> None:
        self.names = ["Table", "Headset"]
        self.device: str | None = None
        self.hand_on: Callable[[bytes], None] = lambda _samples: None
        self.unplug: Callable[[], None] = lambda: None

    def devices(self) -> Sequence[str]:
        return self.names

    def listen(self, device: str, heard: Callable[[bytes], None], failed: Callable[[], None]) -> bool:
        self.device, self.hand_on, self.unplug = device, heard, failed
        return True

    def rest(self) -> None:
        self.device = None


@dataclass
class HandClock:
    """A clock whose hands are set by the test, in seconds."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class Room:
    """A window, the person before it, and the clock on the wall."""

    window: Window
    person: Person
    hands: HandClock
    clock: RehearsalClock
    places: Places
    folder: Path
    end: Callable[[], None]

    def crash(self) -> None:
        """Let the window go as a power cut would: nothing of it is closed, and its process is no more."""
        self.window.hide()
        self.window.custody.end()  # as the system lets go of what a process held
        self.end()

    def wait(self, seconds: float) -> None:
        self.hands.seconds += seconds
        self.clock.tick()


MakeRoom = Callable[..., Room]


@pytest.fixture
def answering() -> Answering:
    """Return who tells which drives are away: none is, however slow the computer of the tests."""
    return unhurried()


@pytest.fixture
def make_room(qapp: QApplication, tmp_path: Path, home: Path, answering: Answering) -> Iterator[MakeRoom]:
    """Return a maker of rooms; two of them share settings and folder, like two starts of the program."""
    places = find_places(Path(statement_studio.__file__).parent, {"XDG_CONFIG_HOME": str(home / ".config")}, home)
    theme.load_fonts(qapp, places.resources / "fonts")
    known, problems = catalogue.load(places.resources / "catalogue", places.own_catalogue)
    assert not problems

    made: list[Window] = []
    alive: set[Process] = set()

    def make(language: str = "en") -> Room:
        person, hands = Person(tmp_path), HandClock()
        process = Process(len(made) + 1, "room")
        alive.add(process)
        window = build_window(
            qapp,
            places,
            known,
            ask=person,
            jobs=JobsAtOnce(),
            documents=tmp_path,
            now=hands,
            is_system_dark=lambda: person.likes_the_dark,
            writer=process,
            is_alive=alive.__contains__,
            answering=answering,
            language=language,
        )
        window.recording._recorder.hear_with(Absence.NOT_INSTALLED)  # whatever the machine of the tests can hear
        window.listening.player.play_with(Absence.NOT_INSTALLED)
        made.append(window)
        window.show()
        return Room(window, person, hands, window.prompter._clock, places, tmp_path, partial(alive.discard, process))

    yield make
    for window in made:
        window.hide()
        window._desk.history.clear()
        window.deleteLater()
    # A window that lives on would be dressed again with every window of the tests that follow.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def room(make_room: MakeRoom) -> Room:
    """Return a window at its first page."""
    return make_room()


@pytest.fixture
def microphone() -> FakeMicrophone:
    """Return what a test speaks into, once a recorder hears with it."""
    return FakeMicrophone()
