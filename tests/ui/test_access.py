"""Everything can be reached by the keyboard and on a small screen, is named, and takes no name for markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.cover import Cover
from statement_studio.domain.estimate import Estimate, Paragraph, paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.phrase import Phrase, PhraseGroup
from statement_studio.domain.profile import Profile, Reading, ReadingSource
from statement_studio.domain.rehearsal import Plan, Urgency
from statement_studio.domain.roll import roll_of
from statement_studio.domain.sentences import costs
from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import CoSigner, CoSignerKind, Kind, PaceChoice, Speaker, Statement
from statement_studio.domain.take import Break, BreakReason, Lap, Take
from statement_studio.export.edition import open_printer
from statement_studio.files.history_version import VersionName
from statement_studio.files.mishaps import Report
from statement_studio.files.process import Process
from statement_studio.files.recovery import RecoveryCopy
from statement_studio.files.translations import LANGUAGES, load_translations
from statement_studio.session.answering import Presence
from statement_studio.session.archive import History, KnownProject, Trace, TraceKind, Version
from statement_studio.session.handbook import HelpPage
from statement_studio.session.leftovers import Leftover
from statement_studio.session.mishaps import News
from statement_studio.session.outline import rows
from statement_studio.session.own_keys import OwnKeys
from statement_studio.session.proofreading import Fault
from statement_studio.session.publishing import FileProblem, Publisher
from statement_studio.session.recording import Recorder
from statement_studio.session.rehearsal_clock import RehearsalClock
from statement_studio.session.taste import RehearsalChoices, Taste, Theme
from statement_studio.session.timing import Timing
from statement_studio.ui.ask import Ask
from statement_studio.ui.commands import Commands
from statement_studio.ui.editing.editor import StatementEditor
from statement_studio.ui.editing.find_bar import FindBar
from statement_studio.ui.editing.go_to_dialog import GoToDialog
from statement_studio.ui.editing.insert_dialogs import PauseDialog, SayDialog
from statement_studio.ui.editing.my_words_dialog import MyWordsDialog
from statement_studio.ui.editing.outline_panel import Order, OutlinePanel
from statement_studio.ui.editing.paragraph_language_dialog import ParagraphLanguageDialog
from statement_studio.ui.editing.phrase_list import PhraseList
from statement_studio.ui.editing.phrases_dialog import PhrasesDialog
from statement_studio.ui.editing.pieces import Decided, Piece
from statement_studio.ui.editing.spelling_dialog import SpellingDialog
from statement_studio.ui.editing.spoken_dialog import SpokenDialog
from statement_studio.ui.guide.about_dialog import AboutDialog
from statement_studio.ui.guide.coach_mark import CoachMark
from statement_studio.ui.guide.help_window import HelpWindow
from statement_studio.ui.guide.marks_dialog import MarksDialog
from statement_studio.ui.guide.palette import Entry, Palette
from statement_studio.ui.header import Header
from statement_studio.ui.mishap_notice import MishapDialog
from statement_studio.ui.parts.name_dialog import NameDialog
from statement_studio.ui.parts.notice_bar import Notice, NoticeBar
from statement_studio.ui.parts.small_screen import fit
from statement_studio.ui.preferences.keys_page import KeysDialog
from statement_studio.ui.preferences.language_page import LanguagePage
from statement_studio.ui.preferences.preferences_dialog import LooksPage, PreferencesDialog, SafetyPage, WritingPage
from statement_studio.ui.projects.agenda_panel import AgendaPanel
from statement_studio.ui.projects.cosigner_dialog import CoSignerDialog
from statement_studio.ui.projects.cosigners_panel import CoSignersPanel
from statement_studio.ui.projects.export_dialog import ExportDialog
from statement_studio.ui.projects.forget_dialog import ForgetDialog
from statement_studio.ui.projects.hand_over_dialog import HandOverDialog, NoEncryptionDialog, OpenCopyDialog
from statement_studio.ui.projects.kept_projects_dialog import KeptProjectsDialog
from statement_studio.ui.projects.meeting_dialog import MeetingDialog, Way
from statement_studio.ui.projects.page_preview import PagePreview
from statement_studio.ui.projects.recovery_dialog import RecoveryDialog
from statement_studio.ui.projects.unreadable_dialog import UnreadableDialog
from statement_studio.ui.projects.versions_dialog import VersionsDialog
from statement_studio.ui.projects.welcome import WelcomePage
from statement_studio.ui.rehearsal.clock_strip import ClockReading
from statement_studio.ui.rehearsal.prompter import Prompter
from statement_studio.ui.rehearsal.prompting import Sheet
from statement_studio.ui.rehearsal.rehearsal_page import RehearsalPage
from statement_studio.ui.rehearsal.roll_look import roll_look
from statement_studio.ui.rehearsal.sound_choices import Sound
from statement_studio.ui.rehearsal.speaker_screen import SpeakerScreen
from statement_studio.ui.rehearsal.take_page import Lesson
from statement_studio.ui.side_panel import SidePanel
from statement_studio.ui.takes.delete_take_dialog import DeleteTakeDialog
from statement_studio.ui.takes.listening_dialog import ListeningDialog
from statement_studio.ui.takes.sentence_pace_view import HeardSentence
from statement_studio.ui.takes.take_detail import Deed, Taught
from statement_studio.ui.takes.take_rows import rows_of
from statement_studio.ui.takes.takes_dialog import TakesDialog
from statement_studio.ui.timing.calibration_dialog import CalibrationDialog
from statement_studio.ui.timing.pace_words import Whose
from statement_studio.ui.timing.time_bar import TimeBar
from statement_studio.ui.timing.time_panel import Speaking, TimePanel
from statement_studio.ui.timing.timed_text_dialog import TimedTextDialog
from statement_studio.ui.translator import speak

RESOURCES = Path(__file__).parents[2] / "resources"
RICH = "<img src='file:///etc/hostname'>"
FULL = Statement(
    title=RICH,
    session=RICH,
    item=RICH,
    segment=RICH,
    topic=RICH,
    chair=RICH,
    addressee=RICH,
    speaker=Speaker(RICH, RICH, RICH),
    cosigners=(CoSigner(RICH, role=RICH, country=RICH), CoSigner(RICH, CoSignerKind.PERSON, role=RICH)),
    text="We thank you.",
)
PARAGRAPHS = (Paragraph(0, 0.0, 20.0, 3, RICH), Paragraph(1, 20.0, 20.0, 3, RICH))
ESTIMATE = Estimate(40.0, 0.15, 100, 100, 600, 0.0)
PACE = replace(usual_pace("en"), profile=RICH)
READER = Profile(RICH, (Reading("2026-11-22T09:00:00Z", "en", 80.0, 1300.0, ReadingSource.CALIBRATION),))
Result = TypeVar("Result")


class Waiting:
    """Never gets round to the work."""

    def run(
        self, work: Callable[[], Result], done: Callable[[Result], None], failed: Callable[[Exception], None]
    ) -> None:
        self.left = work


def preferences(folder: Path, page: int) -> PreferencesDialog:
    taste = Taste(folder, RESOURCES / "themes")
    safety = SafetyPage(taste, "F12", keeps_versions=True, keep_versions=lambda wanted: wanted)
    made = PreferencesDialog(
        (
            *(("Writing", WritingPage(taste)), ("Looks", LooksPage(taste)), ("Safety", safety)),
            *(("Rehearsal", RehearsalPage(taste, Sound(recorder(), lambda: ""))), ("Language", LanguagePage(taste))),
        )
    )
    made.pages.show_page(page)
    return made


def page_preview() -> PagePreview:
    made = PagePreview()
    made.show_trouble(FileProblem(RICH, path=Path(f"/{RICH}")))
    return made


def header() -> Header:
    made = Header(QAction("&Export…"), QAction("&Rehearse"))
    made.show_statement(RICH, RICH)
    return made


def side_panel(catalogue: Catalogue, light: Theme, statement: Statement, page: int) -> SidePanel:
    made = SidePanel(["Agenda", "Co-signers"])
    for part in (AgendaPanel(catalogue), CoSignersPanel(light, lambda cosigner: cosigner)):
        part.show_details(statement)
        made.add_page(part)
    made.show_page(page)
    return made


def time_bar(light: Theme) -> TimeBar:
    made = TimeBar(light)
    made.show_estimate(ESTIMATE, PARAGRAPHS, 60.0, 0.0, Whose(PACE, missing=RICH), None, is_slot_doubtful=True)
    return made


def time_panel(light: Theme, *, profile: Profile | None = None, is_timed: bool = True) -> SidePanel:
    part = TimePanel(light)
    part.show_kind(is_timed=is_timed)
    part.show_time(ESTIMATE, Whose(PACE), 60.0)
    chosen = PaceChoice(profile=RICH) if profile else PaceChoice(words_per_minute=131.0)
    part.show_speaking(Speaking(chosen, PACE, (READER,), profile, is_here=True))
    made = SidePanel(["Time"])
    made.add_page(part)
    return made


def calibration(*, is_done: bool) -> CalibrationDialog:
    now = [0.0]
    made = CalibrationDialog(f"{RICH} thanks the States. " * 30, "en", READER, lambda: now[0])
    if is_done:
        made.go_on()
        now[0] = 90.0
        made.go_on()
    return made


def timed_text() -> TimedTextDialog:
    made = TimedTextDialog("en")
    made.length.setText(RICH)
    made.text.setPlainText(RICH)
    return made


def spoken() -> SpokenDialog:
    made = SpokenDialog("en")
    made.show_pieces((Piece(RICH, RICH, 2, 1.1), Piece("41", RICH, 1, 0.4, Decided.PERSON, RICH)), "41")
    return made


def spelling(light: Theme, *, may_change: bool) -> SpellingDialog:
    made = SpellingDialog(light)
    made.show_fault(Fault(0, 5, RICH, RICH, (0, 5), "en"), [RICH], may_go_back=True, may_change=may_change)
    made.show_note(RICH)
    return made


def my_words() -> MyWordsDialog:
    made = MyWordsDialog("en")
    made.show_words([RICH], RICH)
    return made


def find_bar() -> FindBar:
    made = FindBar()
    made.open(RICH, is_replacing=True)
    made.tell(RICH, is_trouble=True)
    return made


def go_to() -> GoToDialog:
    document, timing = QTextDocument(RICH), Timing(PACE)
    timing.follow(document)
    made = GoToDialog(document, timing)
    made.line.setText("1")
    for part in (document, timing):
        part.setParent(made)
    return made


def welcome() -> WelcomePage:
    made = WelcomePage([Cover("x", RICH, RICH)], [(Path(RICH), RICH)])
    made.show_recents({Path(f"{RICH}{number}"): presence for number, presence in enumerate(Presence)})
    return made


def palette() -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    made = Palette(window)
    made.offer([Entry(RICH, RICH, RICH, RICH, "", lambda: None), Entry("x", RICH, RICH, "", RICH, lambda: None)])
    return window


def keys_dialog(settings: Path) -> KeysDialog:
    window = QMainWindow()
    commands = Commands(window)
    commands.add("rich", RICH, tip=RICH)
    made = KeysDialog(commands, OwnKeys(settings), window.menuBar(), Ask())
    window.setParent(made)
    return made


def coach_mark() -> QWidget:
    window = QWidget()
    window.resize(900, 700)
    CoachMark(window).show_beside(window, RICH, RICH, 2, 8)
    return window


def prompter(settings: Path, *, is_over: bool = False, is_asked: bool = False) -> Prompter:
    now = [0.0]
    clock = RehearsalClock(lambda: now[0])
    made = Prompter(clock, Taste(settings, RESOURCES / "themes"))
    made.take_page.unheard = lambda _seconds: RICH
    made.take_page.lesson = lambda _seconds: Lesson(RICH)
    blocks = read_text(f"{RICH} thanks you.\n\nWe ask.", "en")
    timed = paragraphs(blocks, PACE)
    made.rehearse(Sheet(Plan(timed, 40.0, 30.0), roll_of(blocks, timed, PACE), notes={0: (RICH,)}))
    if is_asked:
        made.ask_limit()
    if is_over:
        clock.toggle()
        now[0] = 40.0
        clock.tick()
        clock.toggle()
    return made


def speaker_screen(dark: Theme) -> SpeakerScreen:
    made = SpeakerScreen(roll_look(RehearsalChoices(), dark, QSize(900, 700)))
    made.follow(0.0, ClockReading(80.0, 10.0, 90.0, Urgency.CLOSING))
    return made


def export_dialog(catalogue: Catalogue) -> ExportDialog:
    publisher = Publisher(open_printer(catalogue, RESOURCES), Waiting())
    return ExportDialog(FULL, (), publisher, Path(f"/{RICH}"), Ask())


VERSION = Version(
    Path(f"/{RICH}"), VersionName(datetime(2026, 3, 9, tzinfo=UTC), 1, False), Path(f"/{RICH}"), RICH, 7, 40, ()
)
COPY = RecoveryCopy("a" * 32, Path(f"/{RICH}"), FULL, (), datetime(2026, 3, 9, tzinfo=UTC), Process(1, "x"))


def versions(theme: Theme, *kept: Version) -> VersionsDialog:
    return VersionsDialog(
        History(kept, ()), replace(FULL, text=RICH), lambda _version: FULL, theme, keeps_none=not kept
    )


TAKE = Take(
    "2026-03-09T10:00:00Z",
    *(95.0, 90.0, "now", "en", RICH, 80.0, 3.0),
    laps=(Lap(1, 30.0, 25.0),),
    breaks=(Break(31.0, 140.0, BreakReason.POINT_OF_ORDER),),
    unheard=RICH,
    note=RICH,
)


def takes(theme: Theme, *kept: Take) -> TakesDialog:
    made = TakesDialog(theme, lambda _row: Taught(RICH, Deed.UNLEARN))
    made.show_takes(rows_of(kept, "now"), [RICH, RICH], may_change=True)
    return made


class FakeMicrophone:
    """Is there, and hears nothing."""

    def devices(self) -> tuple[str, ...]:
        return (RICH,)

    def listen(self, device: str, heard: Callable[[bytes], None], failed: Callable[[], None]) -> bool:
        return True

    def rest(self) -> None:
        pass


def recorder() -> Recorder:
    made = Recorder()
    made.hear_with(FakeMicrophone())
    return made


def listening(theme: Theme) -> ListeningDialog:
    made = ListeningDialog(theme, RICH, RICH, 60.0)
    made.show_message(RICH)
    made.show_sentences(
        [HeardSentence(RICH, 1.0, 4.0, 150.0, 0.8, is_too_fast=True), HeardSentence(RICH)],
        120,
        counts_characters=False,
        has_laps=True,
    )
    return made


PHRASE = Phrase("a", PhraseGroup.CALL, RICH, RICH, "ab")
DIALOGS = (
    *("phrases", "phrase list", "pause", "pronounced", "organisation", "person", "export"),
    *("preferences of writing", "preferences of looks", "preferences of safety", "preferences of rehearsing"),
    *("preferences of language", "takes", "no takes", "delete a take", "listening to a take"),
    *("calibration", "calibrated", "timed text", "spoken", "name", "go to"),
    *("versions", "no versions", "kept projects", "forget", "recovery", "unreadable"),
    *("two versions", "encrypted copy", "open a copy", "no encryption", "mishap", "keys", "help", "about", "marks"),
    *("spelling", "spelling of what is read-only", "my words", "language of a paragraph"),
)
"""The windows that come and go, the help among them."""
PLACES = (
    *DIALOGS,
    *("header", "agenda", "agenda of a letter", "co-signers", "no co-signers", "editor", "time bar", "welcome"),
    *("page preview", "outline", "costs", "time", "time of a profile", "time of a letter", "find", "notices"),
    *("prompter", "prompter with another limit", "take", "speaker’s screen", "choices of rehearsing"),
    *("choices of the microphone", "palette", "stop of the tour"),
)


def outline_page(light: Theme, order: Order) -> OutlinePanel:
    made = OutlinePanel(light)
    blocks = read_text(f"{RICH} thanks you.\n\n<!-- {RICH} -->\n\nWe ask.", "en")
    made.show_outline(rows(blocks, paragraphs(blocks, PACE)), 9.0, 5.0)
    made.show_costs(costs(blocks, PACE), 9.0, 5.0)
    made.show_order(order)
    return made


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language of the window; English unless a test asks for another one."""
    wanted, before = str(getattr(request, "param", "en")), QLocale()
    if wanted != "en":
        speak(qapp, wanted, load_translations(RESOURCES / "i18n", wanted))
    yield wanted
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture(params=PLACES)
def unseen(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    dressed: QApplication,
    language: str,
    light: Theme,
    dark: Theme,
    catalogue: Catalogue,
    tmp_path: Path,
) -> QWidget:
    """Every place of the window and every dialog, filled with names that look like markup, before it is shown."""
    make: dict[str, Callable[[], QWidget]] = {
        "header": header,
        "agenda": lambda: side_panel(catalogue, light, FULL, 0),
        "agenda of a letter": lambda: side_panel(catalogue, light, replace(FULL, kind=Kind.LETTER), 0),
        "co-signers": lambda: side_panel(catalogue, light, FULL, 1),
        "no co-signers": lambda: side_panel(catalogue, light, Statement(), 1),
        "editor": lambda: StatementEditor(light),
        "page preview": page_preview,
        "preferences of writing": lambda: preferences(tmp_path, 0),
        "preferences of looks": lambda: preferences(tmp_path, 1),
        "preferences of safety": lambda: preferences(tmp_path, 2),
        "preferences of rehearsing": lambda: preferences(tmp_path, 3),
        "preferences of language": lambda: preferences(tmp_path, 4),
        "time bar": lambda: time_bar(light),
        "welcome": welcome,
        "organisation": lambda: CoSignerDialog(FULL.cosigners[0]),
        "person": lambda: CoSignerDialog(FULL.cosigners[1]),
        "export": lambda: export_dialog(catalogue),
        "prompter": lambda: prompter(tmp_path),
        "prompter with another limit": lambda: prompter(tmp_path, is_asked=True),
        "take": lambda: prompter(tmp_path, is_over=True),
        "speaker’s screen": lambda: speaker_screen(dark),
        "choices of rehearsing": lambda: RehearsalPage(Taste(tmp_path, RESOURCES / "themes")),
        "choices of the microphone": lambda: RehearsalPage(
            Taste(tmp_path, RESOURCES / "themes"), Sound(recorder(), lambda: "")
        ),
        "listening to a take": lambda: listening(light),
        "takes": lambda: takes(light, TAKE, replace(TAKE, text_sha256="old", recording=RICH)),
        "no takes": lambda: takes(light),
        "delete a take": lambda: DeleteTakeDialog(RICH, RICH, RICH),
        "time": lambda: time_panel(light),
        "time of a profile": lambda: time_panel(light, profile=READER),
        "time of a letter": lambda: time_panel(light, is_timed=False),
        "calibration": lambda: calibration(is_done=False),
        "calibrated": lambda: calibration(is_done=True),
        "timed text": timed_text,
        "spoken": spoken,
        "phrases": lambda: PhrasesDialog([PHRASE], [], RICH),
        "phrase list": lambda: PhraseList([PHRASE], lambda _text: 2.0),
        "pause": lambda: PauseDialog(7.0),
        "pronounced": lambda: SayDialog(RICH, RICH),
        "outline": lambda: outline_page(light, Order.IN_ORDER),
        "costs": lambda: outline_page(light, Order.BY_COST),
        "name": lambda: NameDialog(RICH, RICH, 60, lambda _name: RICH),
        "find": find_bar,
        "go to": go_to,
        "versions": lambda: versions(light, VERSION),
        "no versions": lambda: versions(light),
        "kept projects": lambda: KeptProjectsDialog(
            [KnownProject(Path(f"/{RICH}"), RICH, datetime(2026, 3, 9, tzinfo=UTC), 2)],
            {Path(f"/{RICH}"): Presence.SILENT},
            light,
        ),
        "unreadable": lambda: UnreadableDialog([RICH], Ask()),
        "forget": lambda: ForgetDialog(
            Path(f"/{RICH}"), RICH, [Trace(kind, Path(f"/{RICH}"), 9) for kind in TraceKind]
        ),
        "palette": palette,
        "keys": lambda: keys_dialog(tmp_path),
        "help": lambda: HelpWindow(lambda: [HelpPage("10-a.md", RICH, f"# {RICH}\n\n[A link](10-a.md)")]),
        "stop of the tour": coach_mark,
        "about": lambda: AboutDialog(RICH, RICH),
        "marks": lambda: MarksDialog(light),
        "recovery": lambda: RecoveryDialog(Leftover((COPY,), None), Ask(), light),
        "spelling": lambda: spelling(light, may_change=True),
        "spelling of what is read-only": lambda: spelling(light, may_change=False),
        "my words": my_words,
        "language of a paragraph": lambda: ParagraphLanguageDialog("en", "fr"),
        "notices": notices,
        "two versions": lambda: MeetingDialog(RICH, RICH, [Way(RICH, RICH, FULL, (), (), RICH)], light),
        "encrypted copy": lambda: HandOverDialog(RICH, has_pace=True),
        "open a copy": lambda: OpenCopyDialog(RICH),
        "no encryption": lambda: NoEncryptionDialog(RICH),
        "mishap": lambda: MishapDialog(News(RICH, Report(RICH, None), is_kept=True)),
    }
    made = make[request.param]()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def place(unseen: QWidget) -> QWidget:
    """One of them, in sight."""
    unseen.resize(900, 700)
    unseen.show()
    return unseen


def notices() -> QWidget:
    bar = NoticeBar()
    bar.show_notices([Notice(RICH, ((RICH, lambda: None),)), Notice(RICH, is_warning=False)])
    return bar


def widgets(place: QWidget) -> Iterator[QWidget]:
    yield place
    yield from place.findChildren(QWidget)


def is_control(widget: QWidget) -> bool:
    """Tell whether a person works at it; a part of another control (a line in a box, a scroll bar) is not one."""
    is_part = isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)) or isinstance(widget, QScrollBar)
    is_known = isinstance(
        widget, (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QTextEdit)
    )
    can_act = is_known or bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return can_act and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not is_part and widget.isVisible()


def focus_chain(place: QWidget) -> list[QWidget]:
    """Return all that the tab key passes, in its order."""
    chain: list[QWidget] = []
    widget = place.nextInFocusChain()
    while widget is not None and widget is not place and widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    return chain


def test_every_control_has_a_name(place: QWidget) -> None:
    nameless = [
        widget
        for widget in widgets(place)
        if is_control(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ]
    assert nameless == []


def test_no_label_takes_a_name_for_markup(place: QWidget) -> None:
    shown = [label for label in place.findChildren(QLabel) if "<img" in label.text()]
    assert [label.text() for label in shown if label.textFormat() is not Qt.TextFormat.PlainText] == []


def test_no_tooltip_takes_a_name_for_markup(place: QWidget) -> None:
    assert [widget.toolTip() for widget in widgets(place) if "<img" in widget.toolTip()] == []


def test_the_tab_key_reaches_every_control(place: QWidget) -> None:
    reached = focus_chain(place)
    wanted = [w for w in widgets(place) if is_control(w) and w.isEnabled() and w is not place]
    assert [w for w in wanted if w not in reached] == []
    by_arrows = [w for w in wanted if isinstance(w, QAbstractButton) and w.group() is not None]
    left_out = [w for w in wanted if not w.focusPolicy().value & Qt.FocusPolicy.TabFocus.value]
    assert [w for w in left_out if w not in by_arrows] == []


def test_the_tab_key_follows_the_order_of_the_page(qtbot: QtBot, place: QWidget) -> None:
    """Down the page; side by side from left to right, a column after the other."""
    if isinstance(place, (WelcomePage, ExportDialog)):
        return  # two columns, each with an order of its own
    order = [w for w in focus_chain(place) if is_control(w) and w.focusPolicy().value & Qt.FocusPolicy.TabFocus.value]
    corners = [w.mapTo(place, QPoint(0, 0)) for w in order if not isinstance(w, QAbstractScrollArea)]
    for first, second in pairwise(corners):
        assert second.y() > first.y() or second.x() > first.x()


def test_focus_is_seen(qtbot: QtBot, place: QWidget) -> None:
    """A control looks different when the keyboard is at it."""
    place.activateWindow()
    buttons = [w for w in widgets(place) if isinstance(w, QAbstractButton) and is_control(w) and w.isEnabled()]
    for button in buttons:
        place.setFocus()
        button.clearFocus()
        before = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        if not button.hasFocus():
            QApplication.sendEvent(place, QEvent(QEvent.Type.WindowActivate))
        assert button.hasFocus()
        assert button.grab().toImage() != before, button.text()


# Small screens


def buttons_of(place: QWidget) -> list[QAbstractButton]:
    return [button for button in place.findChildren(QAbstractButton) if button.isVisible()]


def area_around(part: QWidget) -> QScrollArea | None:
    """Return the area in which a part is scrolled."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def is_whole(part: QWidget, place: QWidget) -> bool:
    return place.rect().contains(QRect(part.mapTo(place, QPoint(0, 0)), part.size()))


in_every_language = pytest.mark.parametrize("language", LANGUAGES, indirect=True)
every_dialog = pytest.mark.parametrize("unseen", DIALOGS, indirect=True)


@in_every_language
@every_dialog
def test_a_dialog_is_whole_on_the_smallest_screen_that_the_window_is_made_for(unseen: QWidget) -> None:
    layout = unseen.layout()
    fit(unseen, QSize(900, 600))
    unseen.show()
    QApplication.processEvents()
    assert unseen.layout() is layout, "it is scrolled as a whole"
    assert unseen.width() <= 900
    assert unseen.height() <= 600
    assert [b.text() for b in buttons_of(unseen) if not (is_whole(b, unseen) or area_around(b))] == []
    labels = [each for each in unseen.findChildren(QLabel) if each.isVisible() and each.wordWrap()]
    labels = [each for each in labels if not area_around(each)]
    assert [label.text() for label in labels if label.height() < label.heightForWidth(label.width())] == []


@in_every_language
@every_dialog
def test_every_button_of_a_dialog_can_be_reached_on_a_screen_that_is_smaller_still(unseen: QWidget) -> None:
    fit(unseen, QSize(640, 480))
    unseen.show()
    assert unseen.width() <= 640
    assert unseen.height() <= 480
    for button in buttons_of(unseen):
        area = area_around(button)
        while area is not None:
            area.ensureWidgetVisible(button)
            area = area_around(area)
        assert is_whole(button, unseen), button.text()


def test_no_dialog_is_left_out_here() -> None:
    sources = (Path(__file__).parents[2] / "statement_studio" / "ui").rglob("*.py")
    named = {name for path in sources for name in re.findall(r"^class (\w+)\(QDialog\)", path.read_text("utf-8"), re.M)}
    assert named - set(globals()) == set()
    assert len(named) > 20
