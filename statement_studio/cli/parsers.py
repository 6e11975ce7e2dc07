"""Which commands there are and what may stand behind them."""

from __future__ import annotations

import argparse
from pathlib import Path

from statement_studio.domain.clock import read_length
from statement_studio.domain.language import LANGUAGES
from statement_studio.export.formats import FORMATS

from . import words


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of the commands."""
    parser = argparse.ArgumentParser(prog="statement-studio", description=words.ABOUT)
    commands = parser.add_subparsers(dest="command", required=True)
    new = commands.add_parser("new", help="make a project folder")
    new.add_argument("folder", metavar="DIR", type=Path)
    for option, meaning in words.NEW_OPTIONS.items():
        new.add_argument(f"--{option}", default="", help=meaning)
    new.add_argument("--language", choices=LANGUAGES, help="language of the text (guessed from --from, else en)")
    new.add_argument("--from", dest="source", metavar="FILE", type=Path, help="text or Markdown to begin with")
    time = commands.add_parser("time", help="estimate the speaking time against the slot")
    time.add_argument("inputs", metavar="PROJECT|FILE|-", nargs="+")
    time.add_argument("--slot", type=_slot, help="the slot, such as 1:30 (default: the project's)")
    time.add_argument("--pace", type=_pace, metavar="WPM", help="words a minute (default: the usual pace)")
    time.add_argument("--language", choices=LANGUAGES, help="language of the text (default: the project's, or guessed)")
    time.add_argument("--json", action="store_true", help="print JSON")
    check = commands.add_parser("check", help="open a project as the window would and run every check")
    check.add_argument("project", metavar="PROJECT", type=Path)
    check.add_argument("--json", action="store_true", help="print JSON")
    export = commands.add_parser("export", help="write PDF and text")
    export.add_argument("project", metavar="PROJECT", type=Path)
    export.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to write into")
    export.add_argument(
        "--format",
        dest="formats",
        action="append",
        choices=[f.id for f in FORMATS],
        help="may be given more than once (pdf)",
    )
    agenda = commands.add_parser("agenda", help="bodies, items, segments and limits, with source and date")
    agenda.add_argument("--body", help="only this body, such as hrc")
    agenda.add_argument("--json", action="store_true", help="print JSON")
    return parser


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of a command line that opens the window."""
    parser = argparse.ArgumentParser(prog="statement-studio", description=words.ABOUT, epilog=words.COMMANDS)
    parser.add_argument("project", metavar="PROJECT", nargs="?", help="the project folder to open")
    return parser


def _slot(text: str) -> float:
    seconds = read_length(text)
    if seconds is None:
        raise argparse.ArgumentTypeError(f"“{text}” is not a length of time; write 1:30 or 90")
    return seconds


def _pace(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 20 <= rate <= 600:
        raise argparse.ArgumentTypeError(f"“{text}” is not a pace; write words a minute, such as 140")
    return rate
