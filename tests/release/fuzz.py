"""Broken inputs by the thousand: every parser either understands one or says in a FileProblem what is wrong with it.

Run by hand before a release, and with smaller numbers by the tests; prints what it found as JSON and ends with 1 when a
promise was broken. The same numbers always make the same inputs.

    python tests/release/fuzz.py [10000000] [SEED]      change seeds at random; without SEED, atheris leads if installed
    python tests/release/fuzz.py damage [10000] [SEED]  flip, cut and blank out bytes of saved projects, then open them
    python tests/release/fuzz.py naive                  a parser that lets errors through: must end with 1
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import json
import random
import re
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType

from statement_studio.domain import checks
from statement_studio.domain.disguise import looks_of
from statement_studio.domain.estimate import Estimate
from statement_studio.domain.markup import printable, spans, split_paragraphs
from statement_studio.domain.spoken import read_text
from statement_studio.domain.statement import Statement
from statement_studio.export.manuscript import compose
from statement_studio.export.markdown_blocks import blocks_of
from statement_studio.export.text import render
from statement_studio.export.words import Words, read_words
from statement_studio.files import project
from statement_studio.files.catalogue import load as load_catalogue
from statement_studio.files.plain_yaml import decode, read
from statement_studio.files.preferences import load_preferences
from statement_studio.files.problems import FileProblem
from statement_studio.files.project_schema import statement_from_fields, statement_to_fields
from statement_studio.files.takes_schema import takes_from_fields
from statement_studio.files.yaml_text import emit

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources" / "catalogue"
CORPUS = ROOT / "tests" / "hostile" / "corpus.py"
SECONDS_AT_MOST = 2.0
SLOWED_BY_TRACING = 10
"""How many times longer a parser may take when atheris follows each of its lines."""
LARGEST_SEED = 4_000
LARGEST_BODY = 10_000
LARGEST_INPUT = 20_000
_TOKENS = tuple(
    token.encode()
    for token in (
        *("&a ", "*a", "!!python/name:x ", "!x ", "%TAG", "---\n", "...\n", "? ", ": ", "- ", "[", "]", "{", "}", ", "),
        *(
            "|\n",
            ">-\n",
            "|2+\n",
            "#",
            "'",
            '"',
            "\\x00",
            "\\uD800",
            "\\U00110000",
            "\\",
            "~",
            "null",
            "<<: ",
            "\t",
            "@",
        ),
        *(
            "<<<<<<< a\n",
            "=======\n",
            ">>>>>>> b\n",
            "<!-- ",
            " -->",
            "{>> ",
            " <<}",
            "~~",
            "**",
            "*",
            "_",
            "`",
            "```\n",
        ),
        *(
            "# ",
            "> ",
            "1. ",
            "![",
            "](",
            "[^1]",
            "[^1]: ",
            "[pause 2]",
            "{.silent}",
            "<script>",
            "&amp;",
            "\n\n",
            "\r\n",
        ),
        *(
            "\u202e",
            "\u200b",
            "\u2028",
            "\x85",
            "\ufeff",
            "\0",
            "\x1b[31m",
            "\x1a",
            "\ufdd0",
            "é",
            "水",
            "سلام",
            "😀",
            "²",
        ),
        *("1:30", "0120", ".nan", "9" * 30, "1,000.5", "12%", "A/HRC/1", "XIV", "US$5", "२%", "$५", "①", "½", "9h30"),
    )
)
_VALUE = re.compile(rb": ?([^\n]*)")
_VALUES = tuple(
    value.encode()
    for value in (
        *("", "~", "NO", "1:30", "90", ".inf", "-1", "9" * 400, "2026-02-30", "2026-03-09", "'{0.__class__}'", '"\\0"'),
        *(
            "[a, b]",
            "{a: b}",
            "[]",
            "{}",
            "certain",
            "inferred",
            "confirmed",
            "person",
            "open_letter",
            "0",
            "1e9",
            "x y",
        ),
    )
)
_RECORD = b"format: 1\ntakes:\n- at: 2026-03-09T10:00:00Z\n  seconds: 92.5\n  slot: 1:30\n  text_sha256: 5e7f\n"
_CHOICES = (
    b"theme: dark\nreopen_last: no\nwas_open: yes\npanel_shown: no\nzoom: -3\nrecents:\n- /home/ada/water\n- /srv/b\n"
)
Parser = Callable[[bytes, "Bench"], object]


@dataclass(frozen=True, slots=True)
class Bench:
    """What the parsers stand on: a folder for what must be a file, the words of the page, the shipped catalogue."""

    folder: Path
    words: Words

    def put(self, name: str, data: bytes) -> Path:
        """Write an input as a file and return the folder it stands in."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        return path.parent


@dataclass(slots=True)
class Findings:
    """What a run found: how the inputs ended, the slowest answer, and the promises that were broken."""

    cases: int = 0
    ended: Counter[str] = field(default_factory=Counter)
    slowest_seconds: float = 0.0
    violations: list[str] = field(default_factory=list)

    def tell(self) -> int:
        """Print the findings and return the exit code."""
        facts = {"cases": self.cases, "ended": dict(self.ended), "slowest_seconds": round(self.slowest_seconds, 3)}
        print(json.dumps(facts | {"violations": self.violations[:20]}, indent=2))
        return 1 if self.violations else 0


def header(data: bytes, bench: Bench) -> None:
    """Read a statement's header."""
    statement_from_fields(read(data, Path("statement.yaml")), Path("statement.yaml"))


def takes(data: bytes, bench: Bench) -> None:
    """Read a record of rehearsals."""
    takes_from_fields(read(data, Path("rehearsals.yaml")), Path("rehearsals.yaml"))


def a_project(data: bytes, bench: Bench) -> None:
    """Open a project with this header. A second reading of what it would be saved as says the same."""
    folder = bench.put("project/statement.yaml", data)
    opened = project.load(folder)
    fields = statement_to_fields(opened.statement)
    again = statement_from_fields(read(emit(fields).encode(), Path("statement.yaml")), Path("statement.yaml"))
    if again != replace(opened.statement, text=""):
        raise AssertionError("what was read is not what would be saved")


def own_catalogue(data: bytes, bench: Bench) -> None:
    """Read a catalogue of one's own, which may say everything that the shipped one says."""
    _, problems = load_catalogue(bench.folder / "shipped", bench.put("catalogue/own.yaml", data))
    for problem in problems:
        raise problem


def preferences(data: bytes, bench: Bench) -> None:
    """Read the choices of a person; whatever is wrong gives the usual ones."""
    load_preferences(bench.put("settings/preferences.yaml", data))


def spoken(data: bytes, bench: Bench) -> None:
    """Take a text apart into what is said, and find what is wrong with it."""
    text = decode(data, Path("statement.md"))
    language = ("en", "fr", "es", "ru", "ar", "zh")[len(data) % 6]
    state = ""
    for paragraph in split_paragraphs(text):
        covering, state = spans(paragraph, state)
        if "".join(paragraph[s.start : s.end] for s in covering) != paragraph:
            raise AssertionError("the spans do not cover the paragraph")
    for block in read_text(text, language):
        if block.tokens and "".join(block.text[t.start : t.end] for t in block.tokens) != block.text:
            raise AssertionError("the tokens do not cover the block")
    printable(text)
    looks_of(text)
    checks.find(Statement(text=text, title=text), load_catalogue(bench.folder / "none", None)[0], _NO_TIME)


def page(data: bytes, bench: Bench) -> None:
    """Print a text as a page of text; nothing that drives a terminal may be left on it."""
    text = decode(data, Path("statement.md"))
    blocks_of("".join(c for c in text if c in "\n\t" or c >= " "), "en")
    statement = Statement(text=text, title=text[:200], language=("en", "ar", "zh")[len(data) % 3])
    printed = render(compose(statement, load_catalogue(bench.folder / "none", None)[0], bench.words)).decode()
    if found := re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f]", printed):
        raise AssertionError(f"{found[0]!r} is on the page")


def naive(data: bytes, bench: Bench) -> None:
    """Read a number as a careless parser would."""
    int(data.decode().split(":")[-1])


PARSERS: Mapping[str, Parser] = {
    parser.__name__: parser for parser in (header, takes, a_project, own_catalogue, preferences, spoken, page)
}
_NO_TIME = Estimate(0.0, 0.1, 0, 0, 0.0, 0.0)


def seeds() -> Mapping[Parser, tuple[bytes, ...]]:
    """Return what the inputs of each parser are made of: mostly of samples, and of the corpus."""
    samples = ROOT / "sample_statements"
    texts, headers, broken = _bytes_of(samples.rglob("*.md")), _bytes_of(samples.rglob("*.yaml")), _broken()
    bodies = tuple(data for path in sorted(SHIPPED.glob("*.yaml")) if len(data := path.read_bytes()) <= LARGEST_BODY)
    records = (_RECORD,) * len(headers)
    whole: dict[Parser, tuple[bytes, ...]] = {
        header: headers,
        a_project: headers,
        takes: records,
        own_catalogue: bodies,
        preferences: (_CHOICES,) * 5,
    }
    found: dict[Parser, tuple[bytes, ...]] = {}
    for parser in PARSERS.values():
        good = whole.get(parser, texts)
        found[parser] = good * (3 * len(broken) // len(good)) + broken
    return found


def _bytes_of(paths: Iterable[Path]) -> tuple[bytes, ...]:
    return tuple(path.read_bytes()[:LARGEST_SEED] for path in sorted(paths))


def _broken() -> tuple[bytes, ...]:
    corpus = _corpus()
    found: list[bytes] = []
    with tempfile.TemporaryDirectory() as folder:
        box = corpus.Box(Path(folder) / "project", Path(folder) / "settings", Path(folder) / "outside")
        for item in corpus.ITEMS:
            if item.kind in ("yaml", "values", "characters", "conflicts", "markdown", "takes", "slow", "encodings"):
                item.build(box)
                files = [path.read_bytes()[:LARGEST_SEED] for path in sorted(box.project.glob("statement.*"))]
                found += [data for data in files if data not in found]
    return tuple(found)


def _corpus() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hostile_corpus", CORPUS)
    assert spec is not None, "the file is there"
    assert spec.loader is not None, "it is Python"
    sys.modules[spec.name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def mutated(data: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """Return an input changed one to six times."""
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        at = chance.randrange(len(changed) + 1)
        end = min(len(changed), at + chance.randint(1, 40))
        match chance.randrange(8):
            case 0 if changed:
                changed[at % len(changed)] ^= 1 << chance.randrange(8)
            case 1:
                del changed[at:end]
            case 2:
                changed[at:at] = changed[at:end] * chance.choice((1, 2, 30))
            case 3:
                to = chance.randrange(len(changed) + 1)
                piece = changed[at:end]
                del changed[at:end]
                changed[to:to] = piece
            case 4:
                other = chance.choice(others)
                cut = chance.randrange(len(other) + 1)
                changed[at:end] = other[cut : cut + chance.randint(1, 200)]
            case 5:
                changed[at:at] = chance.choice(_TOKENS) * chance.choice((1, 1, 1, 2, 40))
            case 6 if values := [*_VALUE.finditer(changed)]:
                start, stop = chance.choice(values).span(1)
                changed[start:stop] = chance.choice((chance.choice(_TOKENS), chance.choice(_VALUES)))
            case _:
                changed[at:at] = chance.choice(_TOKENS) + chance.choice(_TOKENS)
    return bytes(changed[:LARGEST_INPUT])


def try_one(
    name: str,
    parser: Parser,
    data: bytes,
    bench: Bench,
    findings: Findings,
    *,
    seconds_at_most: float = SECONDS_AT_MOST,
) -> None:
    """Give an input to a parser and note how it ended."""
    findings.cases += 1
    before = time.perf_counter()
    try:
        parser(data, bench)
        findings.ended[f"{name} understood"] += 1
    except FileProblem as problem:
        findings.ended[f"{name} refused"] += 1
        if not problem.path.name or problem.path.name not in str(problem) or not problem.line:
            findings.violations.append(f"{name}: names no file or line: {problem}: {data[:400]!r}")
    except Exception:
        last = traceback.format_exc(limit=-2).strip().replace("\n", " | ")
        findings.violations.append(f"{name}: {last[:400]}: {data[:400]!r}")
    seconds = time.perf_counter() - before
    findings.slowest_seconds = max(findings.slowest_seconds, seconds)
    if seconds > seconds_at_most:
        findings.violations.append(f"{name}: {seconds:.1f} s: {data[:400]!r}")


@contextlib.contextmanager
def bench() -> Iterator[Bench]:
    """Give a folder that is gone afterwards, and what else the parsers need."""
    words = ROOT / "resources" / "templates" / "words.yaml"
    with tempfile.TemporaryDirectory() as folder:
        made = Bench(Path(folder), read_words(words.read_bytes(), words))
        made.put("shipped/speaker_categories.yaml", (SHIPPED / "speaker_categories.yaml").read_bytes())
        yield made


def run(count: int, seed: int, parsers: Mapping[str, Parser]) -> Findings:
    """Try so many inputs, each with one parser in turn."""
    chance, sources, findings = random.Random(seed), seeds(), Findings()  # noqa: S311
    names = list(parsers)
    all_of = {name: sources.get(parser, (_RECORD,)) for name, parser in parsers.items()}
    with bench() as stand:
        for number in range(count):
            name = names[number % len(names)]
            try_one(name, parsers[name], mutated(chance.choice(all_of[name]), all_of[name], chance), stand, findings)
    return findings


def run_damage(count: int, seed: int) -> Findings:
    """Damage one file of a saved project at a time: it opens or is refused, and opening never writes."""
    chance, findings = random.Random(seed), Findings()  # noqa: S311
    samples = [
        {path.name: path.read_bytes() for path in folder.iterdir()}
        for folder in sorted((ROOT / "sample_statements").iterdir())
    ]
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        for _ in range(count):
            files = dict(chance.choice(samples))
            name = chance.choice(sorted(files))
            files[name] = damaged(files[name], chance)
            for path in folder.iterdir():
                path.unlink()
            for other, data in files.items():
                (folder / other).write_bytes(data)
            try_one("damaged project", lambda _, __: project.load(folder), files[name], _NOTHING, findings)
            if {path.name: path.read_bytes() for path in folder.iterdir()} != files:
                findings.violations.append(f"opening wrote: {files[name][:400]!r}")
    return findings


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Return bytes as a bad disk, a power cut or a bad transfer leaves them."""
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice((1, 4, 64, 512)))
    match chance.randrange(4):
        case 0:
            return data[:start] + bytes(byte ^ (1 << chance.randrange(8)) for byte in data[start:end]) + data[end:]
        case 1:
            return data[:start]
        case 2:
            return data[:start] + bytes(end - start) + data[end:]
        case _:
            return data[:start] + data[end:]


_NOTHING = Bench(Path(), Words({}))


def run_led(count: int) -> None:
    """Let atheris lead the way through the parsers: it keeps what reaches lines that nothing reached before.

    It ends the process itself: with 0, or with 77 and the input in a file once a promise was broken.
    """
    atheris = importlib.import_module("atheris")
    sources, findings = seeds(), Findings()
    names = list(PARSERS)
    with bench() as stand:

        def one(data: bytes) -> None:
            name = names[data[0] % len(names)] if data else names[0]
            limit = SECONDS_AT_MOST * SLOWED_BY_TRACING
            try_one(name, PARSERS[name], data[1:], stand, findings, seconds_at_most=limit)
            if findings.violations:
                raise AssertionError(findings.violations[-1])

        def changed(data: bytes, longest: int, number: int) -> bytes:
            known = sources[PARSERS[names[data[0] % len(names)]]] if data else (_RECORD,)
            return (data[:1] + mutated(data[1:], known, random.Random(number)))[:longest]  # noqa: S311

        for number, name in enumerate(names):
            for place, data in enumerate(dict.fromkeys(sources[PARSERS[name]])):
                stand.put(f"seeds/{number}-{place}", bytes([number]) + data)
        atheris.instrument_all()
        options = [f"-runs={count}", f"-max_len={LARGEST_INPUT}", str(stand.folder / "seeds")]
        atheris.Setup([sys.argv[0], *options], one, custom_mutator=changed)
        atheris.Fuzz()


def main(arguments: Sequence[str]) -> int:
    """Run what the arguments ask for and return the exit code."""
    mode = arguments[0] if arguments and not arguments[0].isdecimal() else "run"
    numbers = [int(argument) for argument in arguments if argument.isdecimal()]
    seed = numbers[1] if len(numbers) > 1 else 1
    if mode == "damage":
        return run_damage(numbers[0] if numbers else 10_000, seed).tell()
    if mode == "naive":
        return run(100, seed, {"naive": naive}).tell()
    count = numbers[0] if numbers else 10_000_000
    is_led = len(numbers) < 2 and importlib.util.find_spec("atheris") is not None
    if is_led:
        run_led(count)
    return run(count, seed, PARSERS).tell()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
