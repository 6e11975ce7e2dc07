"""How long a frame of the prompter takes: another place of the text, and the view painted again in software.

Run by hand: `.venv/bin/python tests/benchmarks/bench_prompter.py [words …]` (900 without arguments); 16.7 ms is what a
screen of 60 frames a second leaves. `--cpu` counts the time of the processor alone, for a machine that is busy
otherwise. Each row is a rehearsal of a minute at 60 frames a second, from the first word on; “sized” has letters so
large that Qt draws each as a shape. Off screen: nothing reaches a display.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, thread_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QApplication

from statement_studio.domain.estimate import paragraphs
from statement_studio.domain.pace import usual_pace
from statement_studio.domain.roll import Roll, roll_of
from statement_studio.domain.spoken import read_text
from statement_studio.files.themes import load_theme
from statement_studio.session.taste import RehearsalChoices
from statement_studio.ui import theme
from statement_studio.ui.rehearsal.roll_look import roll_look
from statement_studio.ui.rehearsal.roll_view import RollView

_RESOURCES = Path(__file__).parents[2] / "resources"
_CLOCK = thread_time if "--cpu" in sys.argv else perf_counter
_FRAMES_PER_SECOND = 60
_FRAMES = 60 * _FRAMES_PER_SECOND
_SIZES = (QSize(1280, 800), QSize(1920, 1080))
_SENTENCES = {
    "en": "We thank [Trần]{say: chun} for the report and share the concern about 1,347 cases in 2025. ",
    "ar": "نشكركم على تقريركم ونؤيد تجديد ولايتكم، ونطلب من الدول أن تنشر كل نتائج فحص المياه. ",
    "zh": "感谢你的报告，并支持延长任务期限；我们呼吁释放所有因工作而被关押的人。",
}


def roll(words: int, language: str) -> Roll:
    """Return the roll of a text of about so many words, or Chinese characters, in paragraphs of five sentences."""
    sentence = _SENTENCES[language]
    length = len(sentence) if language == "zh" else len(sentence.split())
    blocks = read_text("\n\n".join([sentence * 5] * max(1, round(words / length / 5))), language)
    pace = usual_pace(language)
    return roll_of(blocks, paragraphs(blocks, pace), pace)


def frames(choices: RehearsalChoices, size: QSize, shown: Roll) -> list[float]:
    """Return the milliseconds of each frame: the place, and the view painted on a picture of its size."""
    view = RollView(roll_look(choices, load_theme(_RESOURCES / "themes" / "dark.yaml"), size))
    view.resize(size)
    view.show_roll(shown)
    view.show_limit(shown.seconds * 0.9)
    view.show()
    QCoreApplication.processEvents()
    taken = []
    for number in range(_FRAMES):
        started = _CLOCK()
        view.show_position(number / _FRAMES_PER_SECOND)
        view.repaint()
        taken.append((_CLOCK() - started) * 1_000)
    view.hide()
    return taken


def row(name: str, found: list[float]) -> str:
    """Return the line of a table."""
    cuts = quantiles(found, n=100)
    return (
        f"  {name:22} p50 {median(found):6.2f}   p95 {cuts[94]:6.2f}   p99 {cuts[98]:6.2f}   max {max(found):6.2f} ms\n"
    )


def main() -> None:
    """Measure the sizes asked for."""
    application = QApplication(["bench"])
    application.setStyle("Fusion")
    theme.load_fonts(application, _RESOURCES / "fonts")
    for words in [int(word) for word in sys.argv[1:] if word.isdecimal()] or [900]:
        for size in _SIZES:
            sys.stdout.write(f"{words} words, {size.width()} x {size.height()}, {_FRAMES} frames\n")
            for language in _SENTENCES:
                sys.stdout.write(row(language, frames(RehearsalChoices(), size, roll(words, language))))
            for name, choices in (
                ("en mirrored", RehearsalChoices(mirrored=True)),
                ("en sized 60", RehearsalChoices(size=60)),
                ("en sized 120", RehearsalChoices(size=120)),
            ):
                sys.stdout.write(row(name, frames(choices, size, roll(words, "en"))))


if __name__ == "__main__":
    main()
