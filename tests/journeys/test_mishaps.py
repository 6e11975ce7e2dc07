"""The program fails at one place after the other with unsaved text in it: the text lives, and nobody else reads it."""

from __future__ import annotations

import importlib
import inspect
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from types import CodeType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget

from statement_studio.files import project
from statement_studio.files.mishaps import MISHAPS
from statement_studio.files.recovery import copies
from statement_studio.session import wording
from statement_studio.session.jobs import PoolJobs
from statement_studio.session.mishaps import Mishaps
from statement_studio.session.publishing import Publisher
from statement_studio.ui.ask import Answer
from statement_studio.ui.mishap_notice import MishapDialog, MishapNotice
from statement_studio.ui.projects.export_dialog import ExportDialog

Room = Any
"""The class of the fixture stands in conftest.py, which is not imported."""
TYPED = "Zaunkoenig"
"""Stands in the text, unsaved."""
HIDDEN = "Nebelkraehe"
"""Stands in message, arguments, attributes, notes and locals of every exception."""
ROOT = Path(__file__).parents[2]


def explode(*_given: object, **_named: object) -> object:
    """Take the place of any function of the program and fail, with a secret wherever an exception has room for one."""
    text = "Nebelkraehe"
    error = ValueError(text, "/people/Nebelkraehe/statement.md")
    error.text = text  # type: ignore[attr-defined]
    error.add_note(text)
    raise error from KeyError(text)


def _explode_within_a_class() -> CodeType:
    """Return the same for a method that knows its class, as those do that call super()."""
    own = None

    def explode(*_given: object, **_named: object) -> object:
        text = "Nebelkraehe"
        raise ValueError(text, own)

    return explode.__code__


@dataclass
class Scene:
    """A window with mishaps installed, real threads, and unsaved text."""

    room: Room
    mishaps: Mishaps
    jobs: PoolJobs
    shown: list[str] = field(default_factory=list)
    notices: int = 0

    @property
    def text(self) -> str:
        return wording.text_of(self.room.window._desk.document)

    def write(self, text: str) -> None:
        """Type at the end of the text."""
        cursor = QTextCursor(self.room.window._desk.document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)

    def later(self, do: Callable[[], object]) -> None:
        """Let something happen as it does in the program: called by Qt, and by no test."""
        QTimer.singleShot(0, do)
        self.settle()

    def settle(self) -> None:
        """Wait until no job is under way and nothing waits for the thread of the window."""
        for _ in range(3):
            self.jobs.finish()
            QCoreApplication.processEvents()

    def at_dialog(self, dialog: QDialog) -> None:
        if isinstance(dialog, MishapDialog):
            self.notices += 1
            dialog.show_button.click()
            assert dialog.report.isVisible()
        elif isinstance(dialog, ExportDialog):
            self.settle()
            dialog.export_button.click()
            self.settle()
        self.shown += _words_of(dialog)

    def reports(self) -> str:
        folder = self.room.places.state / MISHAPS
        return "".join(path.name + path.read_text(encoding="utf-8") for path in folder.iterdir())

    def texts_kept(self) -> list[str]:
        """Return the texts that outlive the program: those of the copies, and of the project on the disk."""
        kept = [copy.statement.text for copy in copies(self.room.places.state, lambda _writer: False).copies]
        return [*kept, project.load(self.room.person.save_here).statement.text]


def _words_of(dialog: QDialog) -> list[str]:
    labels = [label.text() for label in dialog.findChildren(QLabel)]
    return [*labels, *(view.toPlainText() for view in dialog.findChildren(QPlainTextEdit)), dialog.windowTitle()]


@pytest.fixture
def scene(room: Room) -> Iterator[Scene]:
    window = room.window
    mishaps = Mishaps(room.places.state, lambda: datetime.now(UTC), lambda: 0.0, window)
    jobs = PoolJobs(window, mishaps.report)
    window._publisher = Publisher(window._publisher.printer, jobs)
    mishaps.rescue_by(window._autosave.rescue)
    MishapNotice(mishaps, room.person, window)
    scene = Scene(room, mishaps, jobs)
    window.welcome.template_buttons[0].click()
    window.commands["save"].trigger()
    window.commands["panel"].setChecked(True)
    scene.write(" It is known.")
    scene.write(f" {TYPED}")
    room.person.at_dialog = scene.at_dialog
    room.person.open_this = room.person.save_here
    QCoreApplication.processEvents()
    mishaps.install()
    yield scene
    mishaps.uninstall()


def does(name: str) -> Callable[[Scene], object]:
    return lambda scene: scene.room.window.commands[name].trigger()


def saves(name: str) -> Callable[[Scene], object]:
    """Save first, so that there is something to look back on, and type on."""

    def drive(scene: Scene) -> None:
        scene.room.window.filing.save()
        scene.write(" More.")
        scene.room.window.commands[name].trigger()

    return drive


def types(scene: Scene) -> None:
    scene.write(" and more")


def rests(scene: Scene) -> None:
    """Let the time pass after which a copy is due."""
    scene.write(" and more")
    scene.room.window._autosave.pause.start(0)


def presses(key: Qt.Key, text: str = "", widget: str = "workspace.editor") -> Callable[[Scene], object]:
    def drive(scene: Scene) -> None:
        target = _part(scene, widget)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    return drive


def paints(widget: str) -> Callable[[Scene], object]:
    return lambda scene: _part(scene, widget).update()


def resizes(scene: Scene) -> None:
    scene.room.window.resize(scene.room.window.width() - 40, scene.room.window.height() - 40)


def pastes(scene: Scene) -> None:
    QGuiApplication.clipboard().setText("from elsewhere")
    scene.room.window.commands["paste"].trigger()


def copies_(scene: Scene) -> None:
    scene.room.window.workspace.editor.selectAll()
    scene.room.window.commands["copy"].trigger()


def drops(scene: Scene) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(scene.room.person.save_here))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    scene.room.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))


def gives_a_title(scene: Scene) -> None:
    title = scene.room.window.workspace.header.title
    title.setText(f"Title {TYPED}")
    title.editingFinished.emit()


def takes_the_title_back(scene: Scene) -> None:
    gives_a_title(scene)
    scene.room.window.commands["undo"].trigger()


def rehearses(scene: Scene) -> None:
    scene.room.window.commands["rehearse"].trigger()
    scene.room.clock.toggle()
    scene.room.wait(2)
    scene.room.clock.tick()


def learns(scene: Scene) -> None:
    scene.room.person.names = ["Ada Sample"]
    scene.room.window.workspace.time.profile.new_profile_requested.emit()


def opens(scene: Scene) -> None:
    scene.room.person.answer = Answer.SAVE
    scene.room.window.commands["open"].trigger()


def types_elsewhere(scene: Scene) -> None:
    """Begin a new step of those that can be taken back."""
    QTextCursor(scene.room.window._desk.document).insertText("Before. ")


def leaves_saving(scene: Scene) -> None:
    scene.room.person.answer = Answer.SAVE
    scene.room.window.commands["new"].trigger()


def offers(scene: Scene) -> None:
    scene.room.window.offer_leftovers()


def _part(scene: Scene, path: str) -> QWidget:
    part = scene.room.window
    for name in path.split(".") if path else ():
        part = getattr(part, name)
    if callable(part):  # the viewport
        part = part()
    assert isinstance(part, QWidget)
    part.setFocus()
    return part


PLACES: tuple[tuple[str, Callable[[Scene], object]], ...] = (
    # actions and their controllers
    ("ui.projects.filing:Filing.close", does("new")),
    ("ui.projects.filing:Filing.may_leave", does("close")),
    ("ui.projects.filing:Filing.open", does("open")),
    ("ui.projects.filing:Filing.open_project", does("open")),
    ("ui.projects.filing:Filing.save", does("save")),
    ("ui.projects.filing:Filing.save_as", does("save_as")),
    ("ui.projects.filing:Filing._save_to", does("save")),
    ("ui.projects.filing:Filing.folder_beside", does("export")),
    ("ui.window:Window.export", does("export")),
    ("ui.window:Window.show_page", does("agenda")),
    ("ui.furnishing:_add_cosigner", does("add_cosigner")),
    ("ui.window:Window.rehearse", does("rehearse")),
    ("ui.window:Window._show_title", gives_a_title),
    ("ui.projects.recents:Recents.show", does("forget_recents")),
    ("ui.window:Window._tell_exported", does("export")),
    ("ui.projects.past:Past.show", does("versions")),
    ("ui.projects.past:Past.forget", does("forget")),
    ("session.keeping:Keeping._keep_saved", does("save")),
    ("ui.quick_hide:QuickHide.toggle", does("hide")),
    ("ui.quick_hide:QuickHide._seen", does("hide")),
    ("ui.rehearsal.rehearsing:Rehearsing.rehearse", does("rehearse")),
    ("ui.editing.saying_it:SayingIt.show", does("as_said")),
    ("ui.editing.saying_it:SayingIt._pieces", does("as_said")),
    ("ui.timing.pacing:Pacing.make", learns),
    ("ui.timing.pacing:Pacing.show", gives_a_title),
    ("ui.projects.recovering:Recovering.offer_all", offers),
    ("ui.looks:Looks._wear", does("larger")),
    # panels, dialogs and what Qt asks of widgets
    ("ui.workspace:Workspace.show_details", gives_a_title),
    ("ui.workspace:Workspace.show_panel_page", does("time")),
    ("ui.workspace:Workspace._change_title", gives_a_title),
    ("ui.projects.agenda_panel:AgendaPanel.show_details", gives_a_title),
    ("ui.projects.cosigners_panel:CoSignersPanel.add", does("add_cosigner")),
    ("ui.projects.cosigners_panel:CoSignersPanel.show_details", gives_a_title),
    ("ui.projects.export_dialog:ExportDialog._lay_out", does("export")),
    ("ui.projects.export_dialog:ExportDialog.export", does("export")),
    ("ui.projects.export_dialog:ExportDialog._show_pages", does("export")),
    ("ui.projects.export_dialog:ExportDialog._done", does("export")),
    ("ui.projects.versions_dialog:VersionsDialog._begin", saves("versions")),
    ("ui.projects.forget_dialog:ForgetDialog.__init__", does("forget")),
    ("ui.editing.spoken_dialog:SpokenDialog.show_pieces", does("as_said")),
    ("ui.rehearsal.prompter:Prompter.rehearse", does("rehearse")),
    ("ui.rehearsal.prompter:Prompter._tick", rehearses),
    ("ui.rehearsal.prompter:Prompter._phase_changed", rehearses),
    ("ui.editing.editor:StatementEditor.paintEvent", paints("workspace.editor.viewport")),
    ("ui.editing.editor:StatementEditor.keyPressEvent", presses(Qt.Key.Key_A, "a")),
    ("ui.editing.editor:StatementEditor.insertFromMimeData", pastes),
    ("ui.editing.editor:StatementEditor.createMimeDataFromSelection", copies_),
    ("ui.editing.editor:StatementEditor.resizeEvent", resizes),
    ("ui.editing.highlighter:MarkdownHighlighter.highlightBlock", types),
    ("ui.timing.ruler:TimeRuler.paintEvent", paints("workspace.time_bar.ruler")),
    ("ui.window:Window.keyPressEvent", presses(Qt.Key.Key_F6, "", "")),
    ("ui.window:Window.dropEvent", drops),
    # the session
    ("session.desk:Desk.save", does("save")),
    ("session.desk:Desk.edit", gives_a_title),
    ("session.checking:findings_of", does("export")),
    ("session.desk:Desk.begin", leaves_saving),
    ("session.desk:Desk.open", opens),
    ("session.desk:Desk._compare", types),
    ("session.desk:Desk._put_details", gives_a_title),
    ("session.desk:Desk.is_unsaved", types),
    ("session.speech:Speech._follow_length", types),
    ("session.timing:Timing._note", types),
    ("session.timing:Timing._read_one", types),
    ("session.timing:Timing.estimate", types),
    ("session.history:History._text_changed", types_elsewhere),
    ("session.history:_DetailsStep.undo", takes_the_title_back),
    ("session.autosave:Autosave._follow", types),
    ("session.autosave:Autosave.keep", rests),
    ("session.autosave:Autosave._saved", does("save")),
    ("session.taste:Taste.remember", does("save")),
    ("session.taste:Taste.zoom_by", does("smaller")),
    ("session.taste:Taste.choose_theme", does("theme_dark")),
    ("session.archive:Archive.keep", does("save")),
    ("session.archive:Archive.versions", saves("versions")),
    ("session.archive:Archive.traces", does("forget")),
    ("session.rehearsal_clock:RehearsalClock.tick", rehearses),
    ("session.publishing:Publisher.preview", does("export")),
    ("session.leftovers:Leftovers.all", offers),
    # below it, on the thread of the window and on others
    ("files.project:save", does("save")),
    ("files.safe_save:save_files", does("save")),
    ("files.history:keep", does("save")),
    ("files.preferences:save_preferences", does("larger")),
    ("domain.spoken:read_block", types),
    ("domain.running:RunningTime.estimate", types),
    ("export.edition:preview_pages", does("export")),
    ("export.edition:write_files", does("export")),
    ("export.manuscript:compose", does("export")),
    ("export.names:file_stem", does("export")),
)


def test_there_are_enough_places() -> None:
    assert len({place for place, _ in PLACES}) >= 50


def break_(place: str, patches: pytest.MonkeyPatch) -> None:
    """Let a function of the program fail from now on, also where it is already known to a signal."""
    module, _, name = place.partition(":")
    owner: Any = importlib.import_module(f"statement_studio.{module}")
    *above, last = name.split(".")
    for each in above:
        owner = getattr(owner, each)
    found = inspect.getattr_static(owner, last)
    function = inspect.unwrap(found.fget if isinstance(found, property) else found)  # type: ignore[arg-type]
    code = _explode_within_a_class() if function.__code__.co_freevars else explode.__code__
    patches.setattr(function, "__code__", code)


@pytest.mark.parametrize(("place", "drive"), PLACES, ids=[place for place, _ in PLACES])
def test_a_fault_anywhere_costs_no_text_and_gives_none_away(
    place: str,
    drive: Callable[[Scene], object],
    scene: Scene,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    capfd.readouterr()
    with monkeypatch.context() as patches:
        break_(place, patches)
        scene.later(lambda: drive(scene))
        scene.settle()
    text = scene.text
    assert TYPED in text
    assert text in scene.texts_kept(), "the text is nowhere but in the window"
    assert scene.notices == 1
    reports = scene.reports()
    assert "explode:" in reports, "the place was not reached"
    shown = "\n".join([*scene.shown, *scene.room.person.told])
    printed = "".join(capfd.readouterr())
    assert printed.count("statement-studio: something in the program went wrong") == 1
    assert "Traceback" not in printed
    for secret in (HIDDEN, TYPED, str(scene.room.folder), str(Path.home())):
        assert secret not in reports
        assert secret not in printed
    assert HIDDEN not in shown
    assert "Something in the program went wrong." in shown
    scene.later(lambda: scene.write(" The work goes on."))
    assert scene.text == f"{text} The work goes on."
    assert scene.room.window._autosave.rescue()
    assert scene.text in scene.texts_kept()


def test_a_window_of_the_program_itself_rescues_and_reports(tmp_path: Path) -> None:
    state = tmp_path / "state"
    program = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from statement_studio import __main__ as door
from statement_studio.ui.window import Window
from statement_studio.ui.mishap_notice import MishapDialog

def window():
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, Window))

def fail():
    window().welcome.template_buttons[0].click()
    QTextCursor(window()._desk.document).insertText("{TYPED} ")
    QTimer.singleShot(0, close)
    raise ValueError("{HIDDEN}")

def close():
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, MishapDialog)]
    if not dialogs:
        QTimer.singleShot(20, close)
        return
    dialogs[0].close_button.click()
    QTimer.singleShot(0, interrupt)

def interrupt():
    raise KeyboardInterrupt

furnish = Window.furnish
def furnished(window, means):
    furnish(window, means)
    QTimer.singleShot(0, fail)
Window.furnish = furnished
sys.exit(door.main([]))
"""
    done = run_python(program, state)
    assert done.returncode == 130, done.stderr
    found = copies(state / "statement-studio", lambda _writer: False).copies
    assert [copy.statement.text[: len(TYPED)] for copy in found] == [TYPED]
    reports = [path.read_text(encoding="utf-8") for path in (state / "statement-studio" / MISHAPS).iterdir()]
    assert sum("What: ValueError" in report for report in reports) == 1
    assert HIDDEN not in "".join(reports) + done.stdout + done.stderr
    assert done.stderr.count("statement-studio: something in the program went wrong; a report is in mishaps/") == 1


@pytest.mark.parametrize("place", ["session.taste:Taste.__init__", "ui.window:Window._connect", "files.catalogue:load"])
def test_a_fault_at_the_start_is_one_sentence_and_a_report(place: str, tmp_path: Path) -> None:
    module, _, name = place.partition(":")
    owner = name.rpartition(".")[0]
    program = (
        f"import sys\nimport statement_studio.{module} as broken\n"
        f"def fail(*given, **named): raise ValueError('{HIDDEN}')\n"
        f"setattr(broken{'.' + owner if owner else ''}, '{name.rpartition('.')[2]}', fail)\n"
        f"from statement_studio.__main__ import main\nsys.exit(main([]))\n"
    )
    done = run_python(program, tmp_path)
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "went wrong" in done.stderr
    report = next((tmp_path / "statement-studio" / MISHAPS).iterdir())
    assert f"{MISHAPS}/{report.name}" in done.stderr
    assert str(tmp_path) not in done.stderr
    assert HIDDEN not in report.read_text(encoding="utf-8") + done.stdout + done.stderr


def test_a_project_at_which_the_program_fails_does_not_keep_the_window_shut(tmp_path: Path) -> None:
    program = f"""
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from statement_studio.session.desk import Desk
from statement_studio.ui.mishap_notice import MishapDialog
def fail(*given): raise ValueError("{HIDDEN}")
Desk.open = fail
def close():
    dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, MishapDialog)]
    if dialogs:
        dialogs[0].close_button.click()
        QTimer.singleShot(0, lambda: QApplication.exit(7))
    else:
        QTimer.singleShot(20, close)
begin = QApplication.setStyle
def set_style(*given):
    QTimer.singleShot(0, close)
    return begin(given[-1])
QApplication.setStyle = set_style
from statement_studio.__main__ import main
sys.exit(main([{str(ROOT / "sample_statements" / "upr_outcome_veronda")!r}]))
"""
    done = run_python(program, tmp_path)
    assert done.returncode == 7, done.stderr
    assert len(list((tmp_path / "statement-studio" / MISHAPS).iterdir())) >= 1
    assert HIDDEN not in done.stdout + done.stderr


def run_python(program: str, state: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        env=os.environ | {"XDG_STATE_HOME": str(state), "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_an_export_that_fails_says_so_in_plain_words_and_can_be_tried_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[ExportDialog] = []

    def look(dialog: QDialog) -> None:
        if isinstance(dialog, ExportDialog):
            with monkeypatch.context() as patches:
                break_("export.edition:write_files", patches)
                scene.at_dialog(dialog)
            seen.append(dialog)
            assert dialog.message.isVisible()
            assert "Something in the program went wrong" in dialog.message.text()
            assert HIDDEN not in dialog.message.text()
            dialog.export_button.click()
            scene.settle()
            assert dialog.result() == QDialog.DialogCode.Accepted

    scene.room.person.at_dialog = look
    scene.later(scene.room.window.commands["export"].trigger)
    assert len(seen) == 1
    assert "Exported into" in scene.room.person.told[-1]
