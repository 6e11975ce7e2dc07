"""Which commands there are and what may stand behind them."""

from __future__ import annotations

import argparse
from pathlib import Path

from statement_studio.domain.clock import read_length
from statement_studio.domain.language import LANGUAGES

from . import words


def command_parser(command: str) -> argparse.ArgumentParser:
    """Return the parser of what stands behind a command. The name of the command is its first argument."""
    parser = argparse.ArgumentParser(prog=f"statement-studio {command}", description=words.COMMANDS[command])
    add_arguments = {"new": _new, "time": _time, "check": _check, "export": _export, "agenda": _agenda}
    add_arguments[command](parser)
    return parser


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        print(f"Statement Studio {version('statement-studio')}")
        parser.exit()


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of a command line that opens the window."""
    parser = argparse.ArgumentParser(prog="statement-studio", description=words.ABOUT, epilog=words.HOW_TO_COMMAND)
    parser.add_argument("--version", action=_Version, nargs=0, help="show program's version number and exit")
    parser.add_argument("project", metavar="PROJECT", nargs="?", help="the project folder to open")
    return parser


def _new(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", type=Path)
    for option, meaning in words.NEW_OPTIONS.items():
        parser.add_argument(f"--{option}", default="", help=meaning)
    parser.add_argument("--language", choices=LANGUAGES, help="language of the text (guessed from --from, else en)")
    parser.add_argument("--from", dest="source", metavar="FILE", type=Path, help="text or Markdown to begin with")


def _time(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("inputs", metavar="PROJECT|FILE|-", nargs="+")
    parser.add_argument("--slot", type=_slot, help="the slot, such as 1:30 (default: the project's)")
    whose = parser.add_mutually_exclusive_group()
    whose.add_argument(
        "--pace", type=_pace, metavar="WPM", help="words a minute (default: the project's pace, or the usual one)"
    )
    whose.add_argument("--profile", metavar="NAME", help="the pace of this profile of this computer")
    parser.add_argument(
        "--language", choices=LANGUAGES, help="language of the text (default: the project's, or guessed)"
    )
    parser.add_argument("--explain", action="store_true", help="show what is said and what it costs, word by word")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("--json", action="store_true", help="print JSON")


def _export(parser: argparse.ArgumentParser) -> None:
    from statement_studio.export.formats import FORMATS, Copy  # the other commands start without it

    parser.add_argument("project", metavar="PROJECT", type=Path)
    parser.add_argument("--to", metavar="DIR", type=Path, required=True, help="the folder to write into")
    parser.add_argument(
        "--format",
        dest="formats",
        action="append",
        choices=[f.id for f in FORMATS],
        help="may be given more than once (pdf)",
    )
    parser.add_argument(
        "--copy",
        choices=[str(copy) for copy in Copy],
        default=str(Copy.SUBMISSION),
        help="reading: for the speaker, in large print with times, as PDF (submission)",
    )


def _agenda(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--body", help="only this body, such as hrc")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _slot(text: str) -> float:
    seconds = read_length(text)
    if seconds is None:
        raise argparse.ArgumentTypeError(f"“{words.clean(text)}” is not a length of time; write 1:30 or 90")
    return seconds


def _pace(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if not 20 <= rate <= 600:
        raise argparse.ArgumentTypeError(f"“{words.clean(text)}” is not a pace; write words a minute, such as 140")
    return rate
