"""What is behind the first page, by kind: the pages of a statement, and the controllers that work on them.

Loads most of the program, so it is loaded itself when the window has been seen.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from statement_studio.session.voice import why_no_following
from statement_studio.ui.editing.finding import Finding
from statement_studio.ui.editing.focus import FocusMode
from statement_studio.ui.editing.inserting import Inserting
from statement_studio.ui.editing.moving import Moving
from statement_studio.ui.editing.outlining import Outlining
from statement_studio.ui.editing.reading_aloud import AloudReader
from statement_studio.ui.editing.saying_it import SayingIt
from statement_studio.ui.editing.spelling import Proofreading
from statement_studio.ui.editing.stepping import Stepping
from statement_studio.ui.editing.time_in_text import TimeInText
from statement_studio.ui.editing.writing import Writing
from statement_studio.ui.guide.guidance import Guidance
from statement_studio.ui.guide.tour import Tour
from statement_studio.ui.preferences.language_page import LanguagePage
from statement_studio.ui.preferences.preferring import Preferring
from statement_studio.ui.projects.company import Company
from statement_studio.ui.projects.dropping import Dropping
from statement_studio.ui.projects.filing import Filing
from statement_studio.ui.projects.handing_over import HandingOver
from statement_studio.ui.projects.past import Past
from statement_studio.ui.projects.previewing import Previewing
from statement_studio.ui.projects.recents import Recents
from statement_studio.ui.projects.recovering import Recovering
from statement_studio.ui.rehearsal import sound_words
from statement_studio.ui.rehearsal.following import VoiceFollowing
from statement_studio.ui.rehearsal.prompter import Prompter
from statement_studio.ui.rehearsal.recording import TakeRecording
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage
from statement_studio.ui.rehearsal.rehearsing import Rehearsing
from statement_studio.ui.rehearsal.sound_choices import Sound
from statement_studio.ui.takes.reviewing import Reviewing
from statement_studio.ui.timing.pacing import Pacing

from .actions import add_commands
from .commands import Commands
from .full_screen import FullScreen
from .looks import Looks
from .means import Means
from .menus import fill_menus
from .quick_hide import QuickHide
from .window import Window
from .window_state import WindowState
from .workspace import AGENDA, COSIGNERS, OUTLINE, TIME, Workspace

if TYPE_CHECKING:
    from statement_studio.ui.takes.listening import Listening


def _tr(text: str) -> str:
    return QCoreApplication.translate("Window", text)


def furnish(window: Window, means: Means) -> None:
    """Bring all of it into the window."""
    _lay_pages(window, means)
    _bring_files(window, means)
    _bring_help(window, means)
    _bring_writing(window, means)
    _bring_speaking(window, means)
    _bring_sound(window, means)
    _bring_looks(window, means)
    _connect_commands(window, means)
    window.recent_menu = fill_menus(window.menus, window.commands)
    window.recents.fill(window.recent_menu)
    window.commands.use_keys()
    window.standing = WindowState(window, window.workspace, means.desk, window.filing, means.whereabouts)


def _lay_pages(window: Window, means: Means) -> None:
    desk, ask = means.desk, means.ask
    for part in (desk.speakers, means.proofreader, desk, means.autosave, means.taste, means.clock):
        part.setParent(window)  # they go with the window, before the application does
    ask.parent = window
    window.commands = Commands(window, means.keys.of)
    add_commands(window.commands)
    window.workspace = Workspace(desk, window.commands, ask, means.worn(), window.pages)
    window.prompter = Prompter(means.clock, means.taste, means.keys.of, parent=window)


def _bring_files(window: Window, means: Means) -> None:
    desk, taste, ask, shelf = means.desk, means.taste, means.ask, means.shelf
    window.filing = filing = Filing(desk, means.autosave, taste, ask, shelf, means.today, window)
    filing.may_interrupt = window.prompter.may_leave
    window.custody = means.custody
    window.company = Company(desk, means.custody, filing, window.workspace.notices, ask, means.worn, window)
    window.recovering = Recovering(desk, filing, means.autosave, means.leftovers, ask, means.worn, window)
    window.past = Past(desk, means.archive, filing, taste, ask, means.autosave.writer, means.worn, window)
    window.handing_over = HandingOver(desk, means.courier, filing, ask, means.today, window)
    window.recents = Recents(desk, filing, taste, window.commands, window.welcome, window)
    window.dropping = Dropping(desk, filing, window.handing_over, shelf, ask, window)


def _bring_help(window: Window, means: Means) -> None:
    taste, filing, commands = means.taste, window.filing, window.commands
    window.tour = Tour(window, window.workspace, commands, filing, taste, means.shelf.samples)
    window.guidance = Guidance(
        window,
        commands,
        means.keys,
        means.handbook,
        taste,
        filing,
        means.ask,
        means.worn,
        window.prompter.commands,
    )
    window.hiding = QuickHide(window, commands["hide"])
    window.hiding.heed_in(window.prompter)
    window.prompter.second.opened.connect(window.hiding.heed_in)
    means.ask.prepare = window.guidance.heed_in = window.hiding.heed_in


def _bring_writing(window: Window, means: Means) -> None:
    desk, taste, ask, page, commands = means.desk, means.taste, means.ask, window.workspace, window.commands
    editor = page.editor
    window.writing = Writing(desk, editor, page.asides, taste, commands, window)
    window.finding = Finding(desk, editor, page.find_bar, commands, window)
    window.inserting = Inserting(desk, editor, means.phrases, commands, ask, window)
    window.moving = Moving(desk, editor, page.page.text, commands, ask, window)
    show_outline = partial(window.show_page, OUTLINE)
    window.outlining = Outlining(desk, editor, page.outline, commands, show_outline, window)
    window.proofreading = Proofreading(means.proofreader, editor, commands, taste, ask, means.worn, window)


def _bring_speaking(window: Window, means: Means) -> None:
    desk, ask, page = means.desk, means.ask, window.workspace
    window.rehearsing = Rehearsing(
        desk, window.prompter, page.editor, page.asides, means.taste, ask, means.clocks.wall, window
    )
    window.reviewing = Reviewing(desk, window.commands, ask, window.rehearse, means.worn, window)
    window.reviewing.reviewed.connect(window.rehearsing.look_again)
    window.pacing = Pacing(desk, page.time, ask, means.clocks, window)
    window.saying = SayingIt(desk, page.editor, ask, window)
    window.time_in_text = TimeInText(desk, page.editor, page.time, means.taste, window.commands, means.worn(), window)
    window.reading = AloudReader(desk, page.editor, means.reading, window.commands, ask, means.worn, window)
    page.time_bar.reasons_requested.connect(partial(window.show_page, TIME))
    page.time.answer.as_said_requested.connect(window.commands["as_said"].trigger)
    page.time.answer.takes_requested.connect(window.commands["takes"].trigger)


def _bring_sound(window: Window, means: Means) -> None:
    """Let takes be recorded. Nothing is looked for before somebody wants it."""
    desk, prompter, recorder = means.desk, window.prompter, means.recorder
    for part in (recorder, means.recordings, means.player, means.aligner):
        part.setParent(window)
    asides = window.workspace.asides
    window.recording = TakeRecording(
        desk, prompter, means.clock, recorder, means.recordings, means.taste, asides, window
    )
    window.following = VoiceFollowing(desk, prompter, means.clock, recorder, means.voice, means.taste, window)
    window.recording.follows = window.following.is_wanted
    window.rehearsing.sound = Sound(recorder, _why_no_following)
    window.rehearsing.recorded = lambda: window.recording.name
    window.new_listening = partial(_listening, window, means)
    window.rehearsing.listen = lambda take: window.listening.listen(take)
    window.reviewing.dress = lambda dialog, changed: window.listening.dress(dialog, changed)
    window.reviewing.drop_recording = lambda take: window.listening.drop(take)


def _listening(window: Window, means: Means) -> Listening:
    from statement_studio.ui.takes.listening import Listening

    return Listening(means.desk, means.recordings, means.player, means.aligner, means.ask, means.worn, window)


def _why_no_following() -> str:
    why = why_no_following("en")
    return sound_words.absent_part(why) if why is not None else ""


def _bring_looks(window: Window, means: Means) -> None:
    desk, taste, page, commands = means.desk, means.taste, window.workspace, window.commands
    window.looks = Looks(taste, page, commands, means.wear_theme, means.is_system_dark, window)
    window.full_screen = FullScreen(window, page, desk, commands, means.worn)
    window.previewing = Previewing(desk, means.publisher, page.preview, taste, commands, window)
    window.preferring = Preferring(taste, desk, means.archive, means.ask, commands, window)
    window.preferring.add_page(_tr("Rehearsal"), lambda: RehearsalPage(taste, window.rehearsing.sound))
    window.preferring.add_page(_tr("Keys"), window.guidance.keys_page)
    window.preferring.add_page(_tr("Language"), partial(LanguagePage, taste))
    window.focus_mode = FocusMode(page.editor, desk.timing, taste, commands, means.worn, window)


def _connect_commands(window: Window, means: Means) -> None:
    """Let the commands that every window has from its beginning do what they say."""
    taste, commands, stack = means.taste, window.commands, means.desk.history.stack
    for name, do in {**_deeds_of_files(window, means), **_deeds_of_text(window, means)}.items():
        commands[name].triggered.connect(lambda _checked=False, do=do: do())
    commands["panel"].toggled.connect(lambda shown: taste.show_panel(shown=shown))
    commands["reopen_last"].toggled.connect(lambda wanted: taste.reopen_last(wanted=wanted))
    stack.canUndoChanged.connect(commands["undo"].setEnabled)
    stack.canRedoChanged.connect(commands["redo"].setEnabled)
    stack.undoTextChanged.connect(lambda step: commands["undo"].setText(f"{_tr('&Undo')} {step}".rstrip()))
    stack.redoTextChanged.connect(lambda step: commands["redo"].setText(f"{_tr('&Redo')} {step}".rstrip()))


def _deeds_of_files(window: Window, means: Means) -> Mapping[str, Callable[[], object]]:
    filing = window.filing
    return {
        "new": filing.close,  # the first page offers the templates
        "open": filing.open,
        "save": filing.save,
        "save_as": filing.save_as,
        "export": window.export,
        "encrypted_copy": window.handing_over.make,
        "open_copy": window.handing_over.open,
        "versions": window.past.show,
        "forget": window.past.forget,
        "forget_recents": means.taste.forget_all,
        "close": filing.close,
        "quit": window.close,
    }


def _deeds_of_text(window: Window, means: Means) -> Mapping[str, Callable[[], object]]:
    text, taste = window.workspace.editor, means.taste
    steps = Stepping(means.desk, window.workspace.asides, window)
    return {
        "undo": steps.undo,
        "redo": steps.redo,
        "cut": text.cut,
        "copy": text.copy,
        "paste": text.paste,
        "select_all": text.selectAll,
        "rehearse": window.rehearse,
        "rehearse_here": window.rehearsing.rehearse_here,
        "as_said": window.saying.show,
        "add_cosigner": partial(_add_cosigner, window),
        "hide": window.hiding.toggle,
        "larger": partial(taste.zoom_by, 1),
        "smaller": partial(taste.zoom_by, -1),
        "usual_size": partial(taste.zoom_by, 0),
        "agenda": partial(window.show_page, AGENDA),
        "cosigners": partial(window.show_page, COSIGNERS),
        "time": partial(window.show_page, TIME),
    }


def _add_cosigner(window: Window) -> None:
    window.show_page(COSIGNERS)
    window.workspace.cosigners.add()
