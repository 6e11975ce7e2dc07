"""Why nothing can be recorded, followed or played, in words that say what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from statement_studio.session.listening import NO_SOUND, TOO_LONG, AbsentPart, UnreadableRecording, Why, install_command
from statement_studio.session.recording import Absence, FileProblem
from statement_studio.ui import words


def tr(text: str) -> str:
    """Return a text of the window in the person's language."""
    return QCoreApplication.translate("SoundWords", text)


def absence(why: Absence) -> str:
    """Return why there is no recording, and what would help."""
    return {
        Absence.NOT_INSTALLED: tr("Sound needs a part that is not installed.") + " " + how_to_install(),
        Absence.NO_DEVICE: tr("No microphone was found. Connect one, then try again."),
        Absence.REFUSED: tr("The microphone cannot be used: the system refuses it, or another program has it."),
        Absence.TOO_LONG: tr("It has come to half an hour, which is the longest."),
    }[why]


def trouble(why: Absence | FileProblem) -> str:
    """Return why a recording stopped, in one sentence."""
    return words.problem(why) if isinstance(why, FileProblem) else absence(why)


def no_playing(why: Absence) -> str:
    """Return why nothing can be played."""
    if why is Absence.NOT_INSTALLED:
        return absence(why)
    return tr("No loudspeaker was found, so nothing can be heard.")


def not_there(name: str) -> str:
    """Return where a recording of this name would have to be."""
    return tr("“{name}” is not in the folder “recordings” of this project. Copies are made without recordings.").format(
        name=name
    )


def unreadable(trouble: UnreadableRecording) -> str:
    """Return what is wrong with a recording."""
    told = {
        TOO_LONG: tr("It is longer than half an hour."),
        NO_SOUND: tr("There is no sound in it."),
    }
    return told.get(trouble.why, tr("It is no recording that this program has made."))


def absent_part(part: AbsentPart) -> str:
    """Return why sentences cannot be found, or a voice cannot be followed, in the language of the statement."""
    if part.why is Why.NOT_IN_THIS_LANGUAGE:
        return tr("This works with English statements only.")
    return f"{tr('A part is not installed: {missing}.').format(missing=', '.join(part.missing))} {how_to_install()}"


def how_to_install() -> str:
    """Return how to come by all that sound needs: the packages of this program, and the libraries of the system."""
    return tr("In a terminal: {command} and, on Debian, as administrator: apt install libpulse0 libspeechd2").format(
        command=install_command()
    )
