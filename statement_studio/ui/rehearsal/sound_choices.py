"""The choices about the microphone, shown where there is one; where there is none, a line says why instead."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFormLayout, QWidget

from statement_studio.session.recording import Recorder
from statement_studio.session.taste import RehearsalChoices, Taste
from statement_studio.ui.parts.choice_fields import add_row, combo_box
from statement_studio.ui.parts.plain_label import PlainLabel, WrappedLabel

from . import sound_words


def _tr(text: str) -> str:
    return QCoreApplication.translate("SoundChoices", text)


@dataclass(frozen=True, slots=True)
class Sound:
    """What the choices depend on: the recorder, and why no voice can be followed here ("": one can)."""

    recorder: Recorder
    why_no_following: Callable[[], str]


def add_sound(form: QFormLayout, fields: dict[str, QWidget], taste: Taste, sound: Sound) -> None:
    """Add the choices to a form, and their fields to others by the names of the choices."""
    form.addRow(PlainLabel(_tr("MICROPHONE"), "caption"))
    why = sound.recorder.absence()
    if why is not None:
        form.addRow(WrappedLabel(sound_words.absence(why), "small"))
        return
    choices = taste.preferences.rehearsal
    fields["records"] = _switch(form, taste, "records", _tr("Record each t&ake; nothing leaves this computer"), choices)
    names = [(name, name) for name in sound.recorder.devices()]
    if choices.device and choices.device not in sound.recorder.devices():
        names.append((_tr("{name} (not connected)").format(name=choices.device), choices.device))
    box = combo_box(_tr("Microphone"), [(_tr("The system’s choice"), ""), *names], choices.device)
    box.activated.connect(lambda _index: _keep(taste, device=box.currentData()))
    add_row(form, _tr("Microphon&e"), box)
    fields["device"] = box
    why_not = sound.why_no_following()
    if why_not:
        form.addRow(WrappedLabel(why_not, "small"))
        return
    words = _tr("The text follows &your voice (English statements only)")
    fields["follows"] = _switch(form, taste, "follows", words, choices)


def _switch(form: QFormLayout, taste: Taste, name: str, words: str, choices: RehearsalChoices) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(getattr(choices, name))
    box.toggled.connect(lambda wanted: _keep(taste, **{name: wanted}))
    form.addRow(box)
    return box


def _keep(taste: Taste, **chosen: Any) -> None:
    taste.rehearse_with(replace(taste.preferences.rehearsal, **chosen))
