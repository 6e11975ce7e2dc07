"""The composition root of the window, which comes in two steps: what is seen first, and what is behind it.

Loads no more than the first step needs; `backstage` and `ui.furnishing` are the second.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from statement_studio.files.covers import load_covers, load_sample_titles
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem
from statement_studio.files.process import Process, is_alive
from statement_studio.files.translations import LANGUAGES, language_of, load_translations
from statement_studio.session.answering import Answering, Presence
from statement_studio.session.jobs import Jobs, PoolJobs
from statement_studio.session.mishaps import Mishaps
from statement_studio.session.taste import Taste
from statement_studio.session.whereabouts import Whereabouts
from statement_studio.ui import theme
from statement_studio.ui.first_look import FirstLook
from statement_studio.ui.projects.welcome import WelcomePage
from statement_studio.ui.translator import speak
from statement_studio.ui.window import Window
from statement_studio.ui.window_state import stand_as_left

if TYPE_CHECKING:
    from statement_studio.domain.agenda import Catalogue
    from statement_studio.ui.ask import Ask


def run(project: Path | None, places: Places, documents: Path, *, shown: Callable[[], None] = lambda: None) -> int:
    """Open the window, with a project or the first page, and return its exit code.

    `shown` is called once when everything has been built.
    """
    application = QApplication(["statement-studio"])
    mishaps = Mishaps(places.state, partial(datetime.now, UTC), time.monotonic, application)
    mishaps.install()
    try:
        return _Start(application, mishaps, places, documents, shown).run(project)
    finally:
        mishaps.uninstall()


class _Start:
    """One start of the program: the window is shown with what is seen first, and furnished when it has been seen."""

    def __init__(
        self,
        application: QApplication,
        mishaps: Mishaps,
        places: Places,
        documents: Path,
        shown: Callable[[], None],
    ) -> None:
        self._application, self._mishaps, self._places = application, mishaps, places
        self._documents, self._shown = documents, shown
        self._broken: BaseException | None = None
        application.setApplicationName("Statement Studio")
        application.setDesktopFileName("statement-studio")
        application.setStyle("Fusion")
        theme.load_interface_fonts(application, places.resources / "fonts")
        self._taste = Taste(places.settings, places.resources / "themes")
        self._language = _speak(application, self._taste, places)
        self._wear = partial(theme.wear, application, places.resources / "icons")
        self._wear(self._taste.theme(system_is_dark=theme.system_is_dark()))
        self._jobs = PoolJobs(application, mishaps.report)

    def run(self, project: Path | None) -> int:
        """Show the window until it is closed, and return the exit code."""
        window = _bare_window(self._places)
        if project is None and self._taste.last_project() is None:
            _add_welcome(window, self._places, self._taste, self._language)
        FirstLook(window, partial(self._go_on, window, project))
        window.show()
        code = self._application.exec()
        self._jobs.finish()
        if self._broken is not None:
            raise self._broken
        return code

    def _go_on(self, window: Window, project: Path | None) -> None:
        try:
            self._furnish(window, project)
        except BaseException as error:  # noqa: BLE001 - a window with nothing behind it is of no use
            self._broken = error
            self._application.quit()

    def _furnish(self, window: Window, project: Path | None) -> None:
        from statement_studio.files.catalogue import load as load_catalogue
        from statement_studio.ui.ask import Ask
        from statement_studio.ui.mishap_notice import MishapNotice

        from .backstage import make_means

        places, ask = self._places, Ask()
        self._application.setWindowIcon(QIcon(str(places.resources / "icons" / "studio.svg")))
        theme.load_text_fonts(places.resources / "fonts")
        catalogue, problems = load_catalogue(places.resources / "catalogue", places.own_catalogue)
        means = make_means(
            places,
            catalogue,
            self._taste,
            self._wear,
            ask=ask,
            jobs=self._jobs,
            documents=self._documents,
            language=self._language,
        )
        if not window.has_welcome:
            _add_welcome(window, places, self._taste, self._language)
        window.furnish(means)
        self._mishaps.rescue_by(means.autosave.rescue)
        MishapNotice(self._mishaps, ask, window)
        self._shown()
        with self._mishaps.caught():  # a project at which the program fails must not keep the window shut
            _begin(window, project)
        _tell_problems(window, problems, ask)


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
    language: str = LANGUAGES[0],
    answering: Answering | None = None,
) -> Window:
    """Return the window with everything behind it, at its first page; for the rest see `backstage.make_means`."""
    from .backstage import make_means

    taste = Taste(places.settings, places.resources / "themes")
    window = _bare_window(places)
    _add_welcome(window, places, taste, language)
    means = make_means(
        places,
        catalogue,
        taste,
        partial(theme.wear, application, places.resources / "icons"),
        ask=ask,
        jobs=jobs,
        documents=documents,
        language=language,
        now=now,
        is_system_dark=is_system_dark,
        writer=writer,
        is_alive=is_alive,
        answering=answering,
    )
    window.furnish(means)
    return window


def documents_folder(environment: Mapping[str, str], home: Path) -> Path:
    """Return the folder where a person keeps documents: `$XDG_DOCUMENTS_DIR`, `~/Documents`, or home."""
    named = Path(environment.get("XDG_DOCUMENTS_DIR", ""))
    if named.is_absolute() and named.is_dir():
        return named
    return home / "Documents" if (home / "Documents").is_dir() else home


def _speak(application: QApplication, taste: Taste, places: Places) -> str:
    """Let the window speak the language of the person, or English where its words cannot be read; return which."""
    language = language_of(taste.preferences.language, QLocale.system().name())
    try:
        speak(application, language, load_translations(places.resources / "i18n", language))
    except FileProblem:
        return LANGUAGES[0]
    return language


def _bare_window(places: Places) -> Window:
    window = Window()
    stand_as_left(window, Whereabouts(places.state))
    return window


def _add_welcome(window: Window, places: Places, taste: Taste, language: str) -> None:
    """Give the window its first page. Which recent projects are still there, it is told when it is furnished."""
    covers = load_covers(places.resources / "templates" / "statements", language)
    page = WelcomePage(covers, load_sample_titles(places.samples))
    choices = taste.preferences
    titles = {folder: choices.title_of(folder) for folder in choices.listed}
    page.show_recents(dict.fromkeys(choices.listed, Presence.THERE), choices.pinned, titles)
    page.offer_tour(offered=choices.tour_offered)
    window.add_welcome(page)


def _begin(window: Window, project: Path | None) -> None:
    last = window.last_project()
    if project is not None:
        window.open_project(project)
    elif last is not None and window.filing.presence((last,))[last] is not Presence.GONE:
        window.open_project(last)
    window.offer_leftovers()


def _tell_problems(window: Window, of_catalogue: Sequence[FileProblem], ask: Ask) -> None:
    """Tell what of the person's own files is left out."""
    from statement_studio.ui import words

    for message, problems in (
        (window.tr("Part of your own catalogue is left out."), of_catalogue),
        (window.tr("Some of your own themes are left out."), window.theme_problems),
        (window.tr("Part of what was learnt about speakers is left out."), window.speakers.problems),
        (window.tr("Your own keys are left out; the usual ones hold."), window.guidance.key_problems),
    ):
        if problems:
            ask.tell(message, "\n\n".join(map(words.problem, problems)))
