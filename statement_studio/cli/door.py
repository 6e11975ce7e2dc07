"""The headless door: new, time, check, export, agenda. Other tools rely on its words, keys and exit codes."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from statement_studio.domain import checks
from statement_studio.domain.estimate import tally
from statement_studio.domain.language import guess_language
from statement_studio.files import disk, project
from statement_studio.files.places import Places
from statement_studio.files.problems import FileProblem
from statement_studio.files.templates import load_templates

from . import words
from .agenda_data import body_data
from .beginning import UnknownValue, begin
from .explained import explain, table
from .inputs import open_catalogue, open_project, read_source
from .parsers import command_parser, window_parser
from .timed import Timed, timed, timed_project
from .voice import open_voice

if TYPE_CHECKING:
    from statement_studio.export.reading_copy import Speaking

FITS, DOES_NOT_FIT, WRONG_USAGE, CANNOT_OPEN = 0, 1, 2, 3
_INTERRUPTED = 130  # as shells report Ctrl+C


@dataclass(frozen=True, slots=True)
class Request:
    """What a command line asks for: an exit code when it is done, else the window, with a project or without."""

    exit_code: int | None
    project: Path | None = None


def read_request(arguments: Sequence[str], places: Places) -> Request:
    """Carry out a command, or return which project the window shall open."""
    commands: Mapping[str, Callable[[argparse.Namespace, Places], int]] = {
        "new": _new,
        "time": _time,
        "check": _check,
        "export": _export,
        "agenda": _agenda,
    }
    command = commands.get(arguments[0]) if arguments else None
    try:
        if command is None:
            folder = window_parser().parse_args(arguments).project
            return Request(None, Path(folder) if folder else None)
        given = command_parser(arguments[0]).parse_args(arguments[1:])
    except SystemExit as stopped:  # argparse ends the program after --help and after wrong usage
        code = stopped.code if isinstance(stopped.code, int) else WRONG_USAGE
        return Request(_exit_code(lambda: code))
    return Request(_exit_code(lambda: command(given, places)))


def report_without_window(folder: Path | None, places: Places) -> int:
    """Print the time report of a project, and how to get a window. Return the exit code."""
    code = FITS if folder is None else _exit_code(lambda: _report(folder, places))
    print(words.NO_DISPLAY, file=sys.stderr)
    return code


def _exit_code(carry_out: Callable[[], int]) -> int:
    """Carry something out, tell what went wrong in one message, and return the exit code."""
    try:
        code = carry_out()
        print(end="", flush=True)
    except OSError as error:
        if error.filename is None:
            _print_no_more()
        if isinstance(error, BrokenPipeError):  # the reader of our output has gone, as in `… | head`
            return FITS
        return _told(str(disk.trouble(error, Path(error.filename or "-"))), CANNOT_OPEN)
    except FileProblem as problem:
        return _told(str(problem), CANNOT_OPEN)
    except UnknownValue as unknown:
        return _told(words.unknown_value(unknown.option, unknown.value, unknown.known), WRONG_USAGE)
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def _told(message: str, code: int) -> int:
    print(words.clean(" ".join(message.split())), file=sys.stderr)
    return code


def _print_no_more() -> None:
    """Lead what standard output did not take into nothing, so that Python does not try again at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _report(folder: Path, places: Places) -> int:
    one = timed_project(folder, places, argparse.Namespace(slot=None, language=None), open_voice(places))
    print(words.report(one.as_data(), one.title))
    return FITS


def _new(given: argparse.Namespace, places: Places) -> int:
    text = read_source(given.source) if given.source else None
    language = given.language or (guess_language(text) if text else "en")
    templates = load_templates(places.resources / "templates" / "statements")
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    statement = begin(given, templates, open_catalogue(places), language, today, text)
    if project.holds_a_statement(given.folder):
        raise FileProblem("There is a statement in this folder already. Choose another name.", path=given.folder)
    saved = project.save(statement, (), given.folder, state=places.state)
    if saved.pending:
        raise saved.pending
    print(words.clean(str(given.folder)))
    return FITS


def _time(given: argparse.Namespace, places: Places) -> int:
    voice = open_voice(places, given.pace, given.profile)
    each = [timed(source, places, given, voice) for source in given.inputs]
    if given.json:
        data = [one.as_data(explained=given.explain) for one in each]
        _print_json(data[0] if len(data) == 1 else data)
    else:
        print("\n\n".join(_told_of(one, one.title if len(each) > 1 else "", explained=given.explain) for one in each))
    return FITS if all(one.fits for one in each) else DOES_NOT_FIT


def _told_of(one: Timed, title: str, *, explained: bool) -> str:
    """Return what people read of an input, with what its time is made of when they asked for it."""
    data = one.as_data()
    told = [words.report(data, title)]
    if explained:
        told.append(words.EXPLAINED)
        for beginning, pieces in zip(words.beginnings(data), explain(one.blocks, one.pace), strict=True):
            told += [beginning, table(pieces)]
        told.append(words.summary(data, one.estimate.units))
    return "\n".join(told)


def _check(given: argparse.Namespace, places: Places) -> int:
    opened = open_project(given.project, places)
    catalogue = open_catalogue(places)
    statement = opened.statement
    voice = open_voice(places)
    blocks = voice.read(statement)
    estimate = tally(blocks, voice.pace(statement, blocks, opened))
    copies = tuple(path.name for path in opened.copies)
    found = list(checks.find(statement, catalogue, estimate, voice.missing_profile(statement, opened), copies))
    if opened.text_is_missing:
        found = [f for f in found if f.check is not checks.Check.NO_TEXT]
        found.insert(0, checks.Finding(checks.Check.TEXT_FILE_MISSING, checks.Severity.ERROR))
    findings = [words.finding(one) for one in found]
    if given.json:
        _print_json({"findings": findings})
    else:
        print("\n".join(words.finding_line(one) for one in findings) or "Nothing to mend.")
    return DOES_NOT_FIT if findings else FITS


def _export(given: argparse.Namespace, places: Places) -> int:
    from statement_studio.export.edition import open_printer, write_files
    from statement_studio.export.formats import Copy
    from statement_studio.export.typesetting import MissingGlyph

    wanted = [Copy.READING] if given.copy == Copy.READING else given.formats or ["pdf"]
    others = [named for named in given.formats or () if named != "pdf"]
    if Copy.READING in wanted and others:
        return _told(words.only_pdf(others[0]), WRONG_USAGE)
    opened = open_project(given.project, places)
    if Copy.READING in wanted and not opened.statement.is_timed:
        return _told("An open letter is not spoken, so there is no reading copy of it.", WRONG_USAGE)
    printer = open_printer(open_catalogue(places), places.resources)
    speaking = _speaking(opened, places) if Copy.READING in wanted else None
    try:
        paths = write_files(opened.statement, given.to, wanted, printer, opened.copies, speaking)
    except MissingGlyph as problem:
        raise FileProblem(
            words.missing_glyph(problem.font_package),
            path=given.project,
            character=problem.character,
            code=f"U+{ord(problem.character):04X} {problem.name}".strip(),
            package=problem.font_package,
        ) from None
    print("\n".join(words.clean(str(path)) for path in paths))
    return FITS


def _speaking(opened: project.Project, places: Places) -> Speaking:
    """Return how a project is spoken here; a speaker whose profile is missing is told."""
    from statement_studio.export.reading_copy import Speaking

    voice, statement = open_voice(places), opened.statement
    if missing := voice.missing_profile(statement, opened):
        print(words.clean(words.missing_profile(opened.folder, missing)), file=sys.stderr)
    return Speaking(voice.pace(statement, voice.read(statement), opened), voice.lexicon(statement))


def _agenda(given: argparse.Namespace, places: Places) -> int:
    catalogue = open_catalogue(places)
    bodies = [body for body in catalogue.bodies if given.body in (None, body.id)]
    if not bodies:
        raise UnknownValue("--body", given.body, (body.id for body in catalogue.bodies))
    if given.json:
        data = [body_data(body, catalogue) for body in bodies]
        _print_json(data[0] if given.body else data)
    else:
        print(words.clean("\n\n".join(words.agenda(body, catalogue) for body in bodies)))
    return FITS


def _print_json(data: object) -> None:
    """Print JSON with every letter as it is, but for those that drive a terminal or turn a line round."""
    written = json.dumps(data, ensure_ascii=False, indent=2)
    print("".join(c if c == "\n" or words.clean(c) else json.dumps(c)[1:-1] for c in written))
