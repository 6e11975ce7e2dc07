"""What is behind the window: builds every part of it once, and connects them.

Loads most of the program, so it is loaded itself when the window has been seen.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from statement_studio.domain.agenda import Catalogue
from statement_studio.files.dictionaries import usual_folders
from statement_studio.files.locks import this_holder
from statement_studio.files.places import Places
from statement_studio.files.process import Process, is_alive, this_process
from statement_studio.files.project import HEADER, PACE, TAKES, TEXT
from statement_studio.files.room_words import load_room_words
from statement_studio.files.templates import load_templates
from statement_studio.session.answering import Answering
from statement_studio.session.archive import Archive
from statement_studio.session.autosave import Autosave
from statement_studio.session.courier import Courier
from statement_studio.session.custody import Custody
from statement_studio.session.desk import Desk
from statement_studio.session.handbook import Handbook
from statement_studio.session.jobs import Jobs
from statement_studio.session.leftovers import Leftovers
from statement_studio.session.listening import Aligner
from statement_studio.session.own_keys import OwnKeys
from statement_studio.session.phrases import Phrases
from statement_studio.session.playing import Player
from statement_studio.session.proofreading import Proofreader
from statement_studio.session.reading_aloud import ReadingAloud
from statement_studio.session.recording import Recorder
from statement_studio.session.recordings import Recordings
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.speakers import Speakers
from statement_studio.session.spelling import Spelling
from statement_studio.session.taste import Taste, Theme
from statement_studio.session.voice import Voice
from statement_studio.session.watch import Watch
from statement_studio.session.whereabouts import Whereabouts
from statement_studio.ui.ask import Ask
from statement_studio.ui.means import Means
from statement_studio.ui.projects.filing import Shelf
from statement_studio.ui.theme import system_is_dark
from statement_studio.ui.timing.pacing import Clocks

if TYPE_CHECKING:
    from statement_studio.session.publishing import Publisher

_KEY_BYTES = 8
_COPY_KEY_BYTES = 16


def make_means(
    places: Places,
    catalogue: Catalogue,
    taste: Taste,
    wear_theme: Callable[[Theme], None],
    *,
    ask: Ask,
    jobs: Jobs,
    documents: Path,
    language: str,
    now: Callable[[], float] = time.monotonic,
    is_system_dark: Callable[[], bool] = system_is_dark,
    writer: Process | None = None,
    is_alive: Callable[[Process], bool] = is_alive,
    answering: Answering | None = None,
) -> Means:
    """Return what a window works with.

    `documents` is where new statements are proposed to be saved, `now` reads a steady clock in seconds. `writer` is
    the process in whose name copies of unsaved text are kept, by default this one; `is_alive` tells which still run.
    `language` is the one that the window speaks, for what is written in pages. `answering` tells which drives are
    away.
    """
    writer = writer or this_process()
    answering = answering or Answering()
    wall = partial(datetime.now, UTC)
    speakers = Speakers(places.settings, places.resources)
    templates = load_templates(places.resources / "templates" / "statements")
    shelf = Shelf(templates, sorted(places.samples.iterdir()) if places.samples.is_dir() else (), documents)
    new_key = partial(secrets.token_hex, _KEY_BYTES)
    desk = Desk(catalogue, speakers, places.state, new_key, answering=answering)
    archive = Archive(places.state, places.settings, wall, answering=answering)
    autosave = Autosave(desk, places.state, writer, secrets.token_hex(_COPY_KEY_BYTES), wall, archive.keep)
    spelling = Spelling(jobs, places.settings, usual_folders(os.environ, Path.home()))
    watch = Watch((HEADER, TEXT, TAKES, PACE))
    return Means(
        desk=desk,
        custody=Custody(desk, archive, places.state, lambda: replace(this_holder(wall()), process=writer), watch),
        autosave=autosave,
        leftovers=Leftovers(places.state, writer, is_alive, archive.keep, answering),
        archive=archive,
        taste=taste,
        proofreader=Proofreader(desk, spelling, load_room_words(places.resources)),
        phrases=Phrases(places.settings, places.resources / "snippets"),
        courier=Courier(places.state, jobs, answering),
        whereabouts=Whereabouts(places.state),
        publisher=cache(partial(_open_publisher, places, catalogue, jobs, answering)),
        clock=RehearsalClock(now),
        clocks=Clocks(now, wall),
        shelf=shelf,
        ask=ask,
        keys=OwnKeys(places.settings),
        handbook=Handbook(places.resources, language),
        reading=ReadingAloud(),
        recorder=Recorder(),
        recordings=Recordings(desk, places.state, wall),
        player=Player(),
        aligner=Aligner(jobs),
        voice=Voice(jobs),
        is_system_dark=is_system_dark,
        wear_theme=wear_theme,
    )


def _open_publisher(places: Places, catalogue: Catalogue, jobs: Jobs, answering: Answering) -> Publisher:
    from statement_studio.export.edition import open_printer
    from statement_studio.session.publishing import Publisher

    return Publisher(open_printer(catalogue, places.resources), jobs, answering)
