"""What a person does with the recording of a take: listens to it, sees pace and pauses, takes its times, deletes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from statement_studio.domain.advice import interpreters_rate
from statement_studio.domain.alignment import AlignedSentence, Alignment, Method, too_fast
from statement_studio.domain.roll import places_of
from statement_studio.domain.script import Script, script_of
from statement_studio.domain.statement import text_hash
from statement_studio.domain.take import Lap, LapSource, Take
from statement_studio.session.desk import Desk, FileProblem
from statement_studio.session.listening import AbsentPart, Aligner, UnreadableRecording, read, words_per_minute
from statement_studio.session.playing import Player
from statement_studio.session.recordings import Recordings
from statement_studio.session.taste import Theme
from statement_studio.ui import words
from statement_studio.ui.ask import Ask
from statement_studio.ui.rehearsal import sound_words

from . import take_words
from .listening_dialog import ListeningDialog
from .sentence_pace_view import HeardSentence
from .take_rows import rows_of
from .takes_dialog import TakesDialog


class Listening(QObject):
    """Shows the recordings of the statement on the desk, one at a time. `theme` tells what is worn."""

    def __init__(
        self,
        desk: Desk,
        recordings: Recordings,
        player: Player,
        aligner: Aligner,
        ask: Ask,
        theme: Callable[[], Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._desk, self._recordings, self._ask, self._theme = desk, recordings, ask, theme
        self._window = parent
        self.player, self.aligner = player, aligner
        for part in (player, aligner):
            part.setParent(self)
        self._take: Take | None = None
        self._script: Script | None = None
        self._laps: tuple[Lap, ...] = ()
        self._dialog: ListeningDialog | None = None
        player.moved.connect(lambda _seconds: self._show_place())
        player.changed.connect(self._show_place)
        aligner.progressed.connect(self._show_progress)
        aligner.aligned.connect(self._show_alignment)

    def dress(self, dialog: TakesDialog, changed: Callable[[int], object]) -> None:
        """Add to the dialog of takes what can be done with a recording; `changed` shows a take (number) anew."""
        dialog.why_silent = self._why_silent
        listen, delete = QPushButton(self.tr("L&isten…")), QPushButton(self.tr("Delete Recordin&g…"))

        def do(deed: Callable[[Take], object]) -> None:
            row = dialog.row
            if row is not None:
                deed(row.take)
                changed(row.number)

        for button, deed in ((listen, self.listen), (delete, self.delete)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, deed=deed: do(deed))
            dialog.detail.recording_row.addWidget(button)

    def listen(self, take: Take) -> None:
        """Show a recording until the person is through with it."""
        path = self._recordings.find(take.recording)
        if path is None:
            self._ask.tell(self.tr("The recording is not there."), sound_words.not_there(take.recording))
            return
        try:
            sound = read(path)
        except UnreadableRecording as trouble:
            self._ask.tell(self.tr("The recording cannot be opened."), sound_words.unreadable(trouble))
            return
        rows = rows_of(self._desk.takes, text_hash(self._desk.current.text), self._desk.slot_seconds)
        row = next((each for each in rows if each.take == take), None)
        about = take_words.about(row, lambda at: at.astimezone()) if row else ""
        title = take_words.title(row) if row else take.recording
        dialog = ListeningDialog(self._theme(), title, about, sound.seconds, self._window)
        self._dialog, self._take, self._laps = dialog, take, ()
        self._connect(dialog)
        self.player.hold(sound)
        dialog.allow_changes(may_change=not self._desk.is_read_only)
        why_silent = self._why_silent()
        if why_silent:
            dialog.forbid_playing(why_silent)
        if row is not None and row.is_present:
            self._script = script_of(self._desk.timing.blocks, self._desk.timing.pace)
            dialog.show_work(0.0)
            self.aligner.begin(sound, self._script)
        else:
            dialog.show_message(self.tr("The text was another one then, so the recording can only be played."))
        self._ask.through(dialog)
        self.aligner.cancel()
        self.player.pause()
        self._dialog = self._take = self._script = None

    def delete(self, take: Take) -> bool:
        """Take the recording of a take away for good, after asking. Return whether it went."""
        is_meant = self._ask.confirm(
            self.tr("Delete the recording of this take?"),
            self.tr("The take itself stays, with its times and its note. The recording cannot be brought back."),
            self.tr("Delete"),
        )
        if not is_meant:
            return False
        try:
            without = self._recordings.delete_with(take)
            self._change(take, without)
        except FileProblem as problem:
            self._ask.tell(self.tr("The recording could not be deleted."), words.problem(problem))
            return False
        return True

    def drop(self, take: Take) -> None:
        """Take the recording of a take away that is deleted itself."""
        try:
            self._recordings.delete(take.recording)
        except FileProblem as problem:
            self._ask.tell(self.tr("The recording could not be deleted."), words.problem(problem))

    def _connect(self, dialog: ListeningDialog) -> None:
        dialog.toggled.connect(self.player.toggle)
        dialog.place_chosen.connect(self.player.play_from)
        dialog.moved.connect(self.player.go_to)
        dialog.cancelled.connect(self._cancel)
        dialog.laps_requested.connect(self._use_as_laps)
        dialog.deletion_requested.connect(self._delete_shown)

    def _change(self, take: Take, other: Take) -> None:
        """Put another take in the place of one."""
        self._desk.change_takes([other if each == take else each for each in self._desk.takes])
        if self._take == take:
            self._take = other

    # What is shown

    def _why_silent(self) -> str:
        why = self.player.absence()
        return sound_words.no_playing(why) if why is not None else ""

    def _show_place(self) -> None:
        if self._dialog is not None:
            self._dialog.show_place(self.player.seconds, is_playing=self.player.is_playing)

    def _show_progress(self, share: float) -> None:
        if self._dialog is not None:
            self._dialog.show_work(share)

    def _cancel(self) -> None:
        self.aligner.cancel()
        if self._dialog is not None:
            self._dialog.show_work(None)
            self._dialog.show_message(self.tr("The sentences were not looked for; the recording can be played."))

    def _show_alignment(self, found: Alignment | AbsentPart | None) -> None:
        dialog, script = self._dialog, self._script
        if dialog is None or script is None:
            return
        dialog.show_work(None)
        if not isinstance(found, Alignment):
            told = sound_words.absent_part(found) if found else self.tr("No voice is heard in this recording.")
            dialog.show_message(told)
            return
        language = script.pace.language
        limit = interpreters_rate(language)
        self._laps = self._laps_of(found)
        counts_characters = language == "zh"
        dialog.show_message(self._about(found, limit.quickest, counts_characters=counts_characters))
        dialog.show_sentences(
            self._sentences(found, script),
            limit.quickest,
            counts_characters=counts_characters,
            has_laps=bool(self._laps),
        )

    def _about(self, found: Alignment, limit: int, *, counts_characters: bool) -> str:
        words_told = self.tr(
            "▲ marks what interpreters cannot follow: more than {limit} words a minute, pauses counted "
            "(International Association of Conference Interpreters)."
        )
        characters_told = self.tr(
            "▲ marks what interpreters cannot follow: more than {limit} characters a minute, pauses counted (scaled "
            "from the rate for English of the International Association of Conference Interpreters)."
        )
        told = characters_told if counts_characters else words_told
        how = {
            Method.WORDS: self.tr("The sentences were found word by word."),
            Method.PAUSES: self.tr("The sentences were found by their pauses; a time may be a little off."),
        }[found.method]
        return f"{told.format(limit=limit)} {how}"

    def _sentences(self, found: Alignment, script: Script) -> list[HeardSentence]:
        spoken = {each.number: each for each in found.sentences}
        language = script.pace.language
        fast = {n for passage in too_fast(found, language) for n in range(passage.first, passage.last + 1)}
        return [
            self._sentence(self._text(script, number), spoken.get(number), language, is_fast=number in fast)
            for number in range(len(script.sentences))
        ]

    def _sentence(self, text: str, spoken: AlignedSentence | None, language: str, *, is_fast: bool) -> HeardSentence:
        if spoken is None:
            return HeardSentence(text)
        rate = words_per_minute(spoken, language)
        return HeardSentence(text, spoken.starts_at, spoken.ends_at, rate, spoken.pause_before, is_fast)

    def _text(self, script: Script, number: int) -> str:
        sentence = script.sentences[number]
        block = self._desk.timing.blocks[sentence.block]
        places = places_of(block)
        return block.written[places[sentence.start] : places[sentence.end]].strip()

    # What is done

    def _laps_of(self, found: Alignment) -> tuple[Lap, ...]:
        """Return the beginnings of paragraphs as laps, by plan at the times that the plan of the take had."""
        timing, take = self._desk.timing, self._take
        numbers = {paragraph.index: number for number, paragraph in enumerate(timing.paragraphs)}
        planned = take.planned_seconds if take is not None and take.planned_seconds else timing.estimate.seconds
        scale = planned / max(timing.estimate.seconds, 0.1)
        return tuple(
            Lap(
                numbers[each.block],
                round(each.starts_at, 1),
                round(timing.paragraphs[numbers[each.block]].starts_at * scale, 1),
                LapSource.RECORDING,
            )
            for each in found.paragraphs
            if numbers.get(each.block)
        )

    def _use_as_laps(self) -> None:
        if self._take is None or self._dialog is None:
            return
        try:
            self._change(self._take, replace(self._take, laps=self._laps))
        except FileProblem as problem:
            self._ask.tell(self.tr("The times could not be written to the project."), words.problem(problem))
            return
        self._dialog.laps.setEnabled(False)
        self._dialog.show_message(self.tr("The times of the paragraphs are the laps of this take now."))

    def _delete_shown(self) -> None:
        self.player.pause()
        if self._take is not None and self._dialog is not None and self.delete(self._take):
            self._dialog.accept()
