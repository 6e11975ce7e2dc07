"""The composition root of the window: builds every object once, connects them, and runs until the window closes."""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from statement_studio.domain.agenda import Catalogue
from statement_studio.export.edition import open_printer
from statement_studio.files import catalogue as catalogue_files
from statement_studio.files.dictionaries import usual_folders
from statement_studio.files.locks import this_holder
from statement_studio.files.places import Places
from statement_studio.files.preferences import load_preferences
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process, is_alive, this_process
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT, load
from statement_studio.files.room_words import load_room_words
from statement_studio.files.templates import load_templates
from statement_studio.files.translations import language_of, load_translations
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.courier import Courier
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk
from statement_studio.session.handbook import Handbook
from statement_studio.session.jobs import Jobs, PoolJobs
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.mishaps import Mishaps
from statement_studio.session.own_keys import OwnKeys
from statement_studio.session.phrases import Phrases
from statement_studio.session.proofreading import Proofreader
from statement_studio.session.publishing import Publisher
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.speakers import Speakers
from statement_studio.session.spelling import Spelling
from statement_studio.session.taste import Taste
from statement_studio.session.watch import Watch
from statement_studio.session.whereabouts import Whereabouts
from statement_studio.ui import theme, words
from statement_studio.ui.ask import Ask
from statement_studio.ui.filing import Shelf
from statement_studio.ui.mishap_notice import MishapNotice
from statement_studio.ui.pacing import Clocks
from statement_studio.ui.translator import speak
from statement_studio.ui.window import Window

_KEY_BYTES = 8
_COPY_KEY_BYTES = 16


def run(project: Path | None, places: Places, documents: Path, *, shown: Callable[[], None] = lambda: None) -> int:
    """Open the window, with a project or the first page, and return its exit code.

    `shown` is called once when everything has been built.
    """
    application = QApplication(["statement-studio"])
    mishaps = Mishaps(places.state, partial(datetime.now, UTC), time.monotonic, application)
    mishaps.install()
    try:
        return _run(application, mishaps, project, places, documents, shown)
    finally:
        mishaps.uninstall()


def _run(
    application: QApplication,
    mishaps: Mishaps,
    project: Path | None,
    places: Places,
    documents: Path,
    shown: Callable[[], None],
) -> int:
    application.setApplicationName("Statement Studio")
    application.setDesktopFileName("statement-studio")
    application.setWindowIcon(QIcon(str(places.resources / "icons" / "studio.svg")))
    application.setStyle("Fusion")
    theme.load_fonts(application, places.resources / "fonts")
    _speak(application, places)
    catalogue, problems = catalogue_files.load(places.resources / "catalogue", places.own_catalogue)
    jobs = PoolJobs(application, mishaps.report)
    ask = Ask()
    window = build_window(application, places, catalogue, ask=ask, jobs=jobs, documents=documents, mishaps=mishaps)
    window.show()
    shown()
    with mishaps.caught():  # a project at which the program fails must not keep the window shut
        _begin(window, project)
    _tell(window.tr("Part of your own catalogue is left out."), problems, ask)
    _tell(window.tr("Some of your own themes are left out."), window.theme_problems, ask)
    _tell(window.tr("Part of what was learnt about speakers is left out."), window.speakers.problems, ask)
    _tell(window.tr("Your own keys are left out; the usual ones hold."), window.guidance.key_problems, ask)
    code = application.exec()
    jobs.finish()
    return code


def build_window(
    application: QApplication,
    places: Places,
    catalogue: Catalogue,
    *,
    ask: Ask,
    jobs: Jobs,
    documents: Path,
    now: Callable[[], float] = time.monotonic,
    is_system_dark: Callable[[], bool] = theme.system_is_dark,
    writer: Process | None = None,
    is_alive: Callable[[Process], bool] = is_alive,
    mishaps: Mishaps | None = None,
) -> Window:
    """Return the window with everything behind it.

    `documents` is where new statements are proposed to be saved, `now` reads a steady clock in seconds. `writer` is
    the process in whose name copies of unsaved text are kept, by default this one; `is_alive` tells which still run.
    `mishaps`, when it is installed, puts aside what is unsaved and lets the person know.
    """
    writer = writer or this_process()
    wall = partial(datetime.now, UTC)
    speakers = Speakers(places.settings, places.resources)
    shelf = Shelf(load_templates(places.resources / "templates" / "statements"), samples(places.samples), documents)
    desk = Desk(catalogue, speakers, places.state, new_key=lambda: secrets.token_hex(_KEY_BYTES))
    archive = Archive(places.state, places.settings, wall)
    autosave = Autosave(desk, places.state, writer, secrets.token_hex(_COPY_KEY_BYTES), wall, archive.keep)
    spelling = Spelling(jobs, places.settings, usual_folders(os.environ, Path.home()))
    watch = Watch((HEADER, TEXT, TAKES, PACE))
    window = Window(
        desk=desk,
        custody=Custody(desk, archive, places.state, lambda: replace(this_holder(wall()), process=writer), watch),
        autosave=autosave,
        leftovers=Leftovers(places.state, writer, is_alive, archive.keep),
        archive=archive,
        taste=Taste(places.settings, places.resources / "themes"),
        proofreader=Proofreader(desk, spelling, load_room_words(places.resources)),
        phrases=Phrases(places.settings, places.resources / "snippets"),
        courier=Courier(places.state, jobs),
        whereabouts=Whereabouts(places.state),
        publisher=Publisher(open_printer(catalogue, places.resources), jobs),
        clock=RehearsalClock(now),
        clocks=Clocks(now, wall),
        shelf=shelf,
        ask=ask,
        keys=OwnKeys(places.settings),
        handbook=Handbook(places.resources),
        is_system_dark=is_system_dark,
        wear_theme=partial(theme.wear, application, places.resources / "icons"),
    )
    if mishaps is not None:
        mishaps.rescue_by(autosave.rescue)
        MishapNotice(mishaps, ask, window)
    return window


def samples(folder: Path) -> Sequence[tuple[Path, str]]:
    """Return the sample projects with their titles; one that cannot be read is left out."""
    found = []
    for project in sorted(folder.iterdir()) if folder.is_dir() else []:
        try:
            found.append((project, load(project).statement.title))
        except FileProblem:
            continue
    return tuple(found)


def documents_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Return the folder where a person keeps documents: `$XDG_DOCUMENTS_DIR`, `~/Documents`, or home."""
    named = Path(environment.get("XDG_DOCUMENTS_DIR", ""))
    if named.is_absolute() and named.is_dir():
        return named
    return home / "Documents" if (home / "Documents").is_dir() else home


def _speak(application: QApplication, places: Places) -> None:
    """Let the window speak the language of the person, or English where its words cannot be read."""
    language = language_of(load_preferences(places.settings).language, QLocale.system().name())
    with contextlib.suppress(FileProblem):
        speak(application, language, load_translations(places.resources / "i18n", language))


def _begin(window: Window, project: Path | None) -> None:
    last = window.last_project()
    if project is not None:
        window.open_project(project)
    elif last is not None and last.is_dir():
        window.open_project(last)
    window.offer_leftovers()


def _tell(message: str, problems: Sequence[FileProblem], ask: Ask) -> None:
    if problems:
        ask.tell(message, "\n\n".join(words.problem(problem) for problem in problems))
