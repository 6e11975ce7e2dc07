"""The side panel that says where, when and as whom: body, session, item, segment, speaker, slot and its source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QFormLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from statement_studio.domain.agenda import Body, Catalogue, Session, SpecialSession
from statement_studio.domain.clock import is_date, minutes_and_seconds, read_length
from statement_studio.domain.statement import Delivery, Statement
from statement_studio.ui import words
from statement_studio.ui.parts.calm_combo_box import CalmComboBox
from statement_studio.ui.parts.detail_line import DetailLine
from statement_studio.ui.parts.plain_label import WrappedLabel, plain_tip
from statement_studio.ui.translator import window_language

_LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


class AgendaPanel(QScrollArea):
    """Shows the details of a statement and asks for changes of them."""

    edit_requested = Signal(Statement, str)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self.setAccessibleName(self.tr("Agenda"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown = Statement()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._make_fields()
        self._lay_out()

    def _make_fields(self) -> None:
        self.body = self._choice(self.tr("Body"), lambda s, v: replace(s, body=v, session="", item="", segment=""))
        self.session = self._choice(self.tr("Session"), lambda s, v: replace(s, session=v))
        self.item = self._choice(self.tr("Agenda item"), self._with_item)
        self.segment = self._choice(self.tr("Segment"), lambda s, v: replace(s, segment=v))
        self.category = self._choice(
            self.tr("Speaks as"), lambda s, v: replace(s, speaker=replace(s.speaker, category=v))
        )
        self.language = self._choice(self.tr("Language"), lambda s, v: replace(s, language=v))
        self.delivery = self._choice(self.tr("First page says"), lambda s, v: replace(s, delivery=Delivery(v)))
        self.date = self._line(self.tr("Date"), self._with_date, self.tr("year-month-day, 2026-03-09"))
        self.as_of = self._line(self.tr("Signatories as of"), self._with_as_of, self.tr("year-month-day, 2026-03-09"))
        self.topic = self._line(self.tr("Topic or country"), lambda s, v: replace(s, topic=v))
        self.organisation = self._line(
            self.tr("Organisation"), lambda s, v: replace(s, speaker=replace(s.speaker, organisation=v))
        )
        self.speaker = self._line(self.tr("Delivered by"), lambda s, v: replace(s, speaker=replace(s.speaker, name=v)))
        self.chair = self._address(self.tr("In the chair"), lambda s, v: replace(s, chair=v))
        self.addressee = self._address(self.tr("Dialogue with"), lambda s, v: replace(s, addressee=v))
        self.slot = self._line(self.tr("Slot"), self._with_slot, self.tr("as the catalogue says"))
        self.slot_source = WrappedLabel(role="small")
        self.trouble = WrappedLabel(role="over")
        self.trouble.hide()

    def _lay_out(self) -> None:
        inside = QWidget(self.viewport())
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 8, 20, 20)
        self._form = QFormLayout()
        column.addLayout(self._form)
        column.addStretch(1)
        self.setWidget(inside)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(5)
        for field in self._fields():
            self._form.addRow(field.accessibleName(), field)
            if field is self.slot:
                self._form.addRow(self.slot_source)
        self._form.addRow(self.trouble)

    def _fields(self) -> tuple[QComboBox | QLineEdit, ...]:
        return (
            *(self.body, self.session, self.item, self.segment, self.topic, self.category, self.slot, self.date),
            *(self.as_of, self.organisation, self.speaker, self.chair, self.addressee, self.language, self.delivery),
        )

    # What is shown

    def show_details(self, statement: Statement) -> None:
        """Show the details of a statement."""
        self._shown = statement
        self.trouble.hide()
        body = self._catalogue.body(statement.body)
        self._show_body(statement, body)
        categories = [(c.id, c.label_in(window_language())) for c in self._catalogue.categories]
        self._offer(self.category, categories, statement.speaker.category)
        self._offer(self.language, [(code, words.language_name(code)) for code in _LANGUAGES], statement.language)
        notes = [(Delivery.CHECK, self.tr("Check against delivery")), (Delivery.VERBATIM, self.tr("Read out verbatim"))]
        self._offer(self.delivery, [(note.value, label) for note, label in notes], statement.delivery.value)
        self._offer_addresses(self.chair, body.chairs.get(statement.language, ()) if body else (), statement.chair)
        forms = body.addressees.get(statement.language, ()) if body else ()
        self._offer_addresses(self.addressee, forms, statement.addressee)
        lines = {
            self.date: statement.date,
            self.as_of: statement.as_of,
            self.topic: statement.topic,
            self.organisation: statement.speaker.organisation,
            self.speaker: statement.speaker.name,
        }
        for line, text in lines.items():
            _put(line, text)
        self._show_slot(statement)
        self._show_for_kind(statement)

    def _show_body(self, statement: Statement, body: Body | None) -> None:
        spoken = window_language()
        self._offer(self.body, [(b.id, b.name_in(spoken)) for b in self._catalogue.bodies], statement.body)
        sessions = [(s.number, _session_words(s)) for s in reversed(body.sessions)] if body else []
        sessions += [(s.number, _special_words(s)) for s in reversed(body.special_sessions)] if body else []
        self._offer(self.session, [("", self.tr("not set")), *sessions], statement.session)
        items = [(i.number, f"{i.number}. {i.title_in(spoken)}") for i in body.items] if body else []
        self._offer(self.item, [("", self.tr("not set")), *items], statement.item)
        segments = [(s.id, s.label_in(spoken)) for s in body.segments_under(statement.item)] if body else []
        self._offer(self.segment, [("", self.tr("not set")), *segments], statement.segment)

    def _show_slot(self, statement: Statement) -> None:
        limit = self._catalogue.limit_for(statement)
        _put(self.slot, minutes_and_seconds(statement.slot_seconds) if statement.slot_seconds is not None else "")
        usual = minutes_and_seconds(limit.seconds) if limit else self.tr("no limit known")
        self.slot.setPlaceholderText(usual)
        source, is_doubtful = words.slot_source(limit, statement)
        self.slot_source.setText(("⚠ " if is_doubtful else "") + source)
        more = (limit.source.address, limit.note_in(window_language())) if limit else ()
        self.slot_source.setToolTip(plain_tip("\n".join(part for part in more if part)))
        self.slot_source.setProperty("role", "warning" if is_doubtful else "small")
        self.slot_source.style().polish(self.slot_source)

    def _show_for_kind(self, statement: Statement) -> None:
        only_spoken = (
            *(self.session, self.item, self.segment, self.category, self.slot),
            *(self.speaker, self.chair, self.delivery),
        )
        for field in self._fields():
            is_wanted = statement.is_timed if field in only_spoken else True
            if field is self.as_of:
                is_wanted = not statement.is_timed
            self._form.setRowVisible(field, is_wanted)
        self._form.setRowVisible(self.slot_source, statement.is_timed)
        label = self._form.labelForField(self.addressee)
        if label is not None:
            self.addressee.setAccessibleName(self.tr("Dialogue with") if statement.is_timed else self.tr("To"))
            label.setProperty("text", self.addressee.accessibleName())

    # How a field is made and what it asks for

    def _choice(self, name: str, change: Callable[[Statement, str], Statement]) -> QComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.activated.connect(lambda _index: self._ask(change(self._shown, box.currentData()), name))
        return box

    def _address(self, name: str, change: Callable[[Statement, str], Statement]) -> QComboBox:
        box = CalmComboBox()
        box.setAccessibleName(name)
        box.setEditable(True)
        line = DetailLine(waits=True)  # half a form of address is in no text
        box.setLineEdit(line)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        completer = box.completer()
        if isinstance(completer, QCompleter):
            completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        box.activated.connect(lambda _index: self._ask(change(self._shown, box.currentText().strip()), name))
        line.editingFinished.connect(lambda: self._ask(change(self._shown, box.currentText().strip()), name))
        return box

    def _line(self, name: str, change: Callable[[Statement, str], Statement], hint: str = "") -> QLineEdit:
        line = DetailLine(waits=bool(hint))
        line.setAccessibleName(name)
        line.setPlaceholderText(hint)
        line.editingFinished.connect(lambda: self._ask(change(self._shown, line.text().strip()), name))
        return line

    def _ask(self, statement: Statement, name: str) -> None:
        if statement != self._shown:
            self.edit_requested.emit(statement, self.tr("Change of {field}").format(field=name))

    def _with_item(self, statement: Statement, number: str) -> Statement:
        body = self._catalogue.body(statement.body)
        segments = [s.id for s in body.segments_under(number)] if body else []
        kept = statement.segment if statement.segment in segments or not number else ""
        return replace(statement, item=number, segment=kept)

    def _with_date(self, statement: Statement, text: str) -> Statement:
        return replace(statement, date=text) if self._accepts(self._is_date_or_empty(text), self.date) else statement

    def _with_as_of(self, statement: Statement, text: str) -> Statement:
        return replace(statement, as_of=text) if self._accepts(self._is_date_or_empty(text), self.as_of) else statement

    def _with_slot(self, statement: Statement, text: str) -> Statement:
        seconds = read_length(text)
        refusal = (
            "" if seconds or not text else self.tr("“{text}” is no length of time. Write 1:30 or 90.").format(text=text)
        )
        return replace(statement, slot_seconds=seconds) if self._accepts(refusal, self.slot) else statement

    def _is_date_or_empty(self, text: str) -> str:
        if not text or is_date(text):
            return ""
        return self.tr("“{text}” is not a date. Write year-month-day, such as 2026-03-09.").format(text=text)

    def _accepts(self, refusal: str, field: QLineEdit) -> bool:
        """Return whether there is no refusal; else say it right beneath the field."""
        self.trouble.setText(refusal)
        self._form.takeRow(self.trouble)
        self._form.insertRow(self._fields().index(field) + 1 + (field is not self.slot), self.trouble)
        self.trouble.setVisible(bool(refusal))
        return not refusal

    def _offer(self, box: QComboBox, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        known = [value for value, _ in choices]
        if chosen not in known:
            choices = [*choices, (chosen, self.tr("{value} (not in the catalogue)").format(value=chosen))]
        box.clear()
        for value, label in choices:
            box.addItem(label, value)
            box.setItemData(box.count() - 1, plain_tip(label), Qt.ItemDataRole.ToolTipRole)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setToolTip(plain_tip(box.currentText()))

    def _offer_addresses(self, box: QComboBox, forms: Sequence[str], chosen: str) -> None:
        if [box.itemText(i) for i in range(box.count())] != list(forms):
            box.clear()
            box.addItems(list(forms))
        if box.currentText().strip() != chosen:
            box.setCurrentIndex(box.findText(chosen))
            box.setEditText(chosen)


def _session_words(session: Session) -> str:
    """Return a session with its dates and its president, as far as they are known."""
    dates = "–".join(date for date in (session.starts, session.ends) if date)
    label, president = session.label_in(window_language()), session.president_in(window_language())
    return ", ".join(part for part in (label, dates, president) if part)


def _special_words(session: SpecialSession) -> str:
    """Return a special session with its date and what it was about."""
    spoken = window_language()
    return ", ".join(part for part in (session.label_in(spoken), session.date, session.subject_in(spoken)) if part)


def _put(line: QLineEdit, text: str) -> None:
    """Show a text without disturbing a cursor that stands in it."""
    if line.text().strip() != text:
        line.setText(text)
        line.setCursorPosition(0)
