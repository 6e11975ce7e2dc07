"""What is not meant for the page is in nothing exported: marked words in every place of a project are searched for.

Each place of a project gets a word of its own that no other holds. What the page shows must be found, so that a search
that finds nothing at all would fail; the rest must be in no file, compressed or not, and in the name of none.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from statement_studio.domain.agenda import Catalogue
from statement_studio.domain.lexicon import Lexicon
from statement_studio.domain.statement import (
    CoSigner,
    CoSignerKind,
    CoSignerStatus,
    Kind,
    PaceChoice,
    Speaker,
    Statement,
)
from statement_studio.domain.take import Take
from statement_studio.export.edition import Printer, file_names, open_printer, preview_pages, write_files
from statement_studio.export.formats import FORMATS, READING_SUFFIX, Copy
from statement_studio.files import project
from statement_studio.files.project_schema import statement_to_fields
from statement_studio.files.takes_schema import takes_to_fields
from statement_studio.files.yaml_text import emit

RESOURCES = Path(__file__).parents[2] / "resources"
ALL = [*(known.id for known in FORMATS), Copy.READING]
PDFTOTEXT = shutil.which("pdftotext")
Inflated = Callable[[bytes], bytes]

HIDDEN = (
    "<!-- {} -->",
    "<!-- a\n\n{}\n\nb -->",
    "{{>> {} <<}}",
    "{{>> a\n\n{} <<}}",
    "~~{}~~",
    "~~a *{}* b~~",
    "![{}](https://example.org)",
    "![a picture](https://example.org/{})",
)
UNSPOKEN = "## {} {{.silent}}"
SHOWN = ("{}", "**{}**", "*{}*", "- {}", "> {}", UNSPOKEN, "[{}](https://example.org)", "`{}`")


@dataclass(frozen=True, slots=True)
class Plan:
    """What chance decides about a project: its kind, the pieces of its text, and where its co-signers stand."""

    seed: int
    kind: Kind
    pieces: tuple[tuple[str, str], ...]
    cosigners: tuple[tuple[CoSignerKind, CoSignerStatus, bool], ...]


PLANS = st.builds(
    Plan,
    st.integers(0, 2**32),
    st.sampled_from(Kind),
    st.lists(st.tuples(st.sampled_from(HIDDEN + SHOWN), st.sampled_from((" ", "\n\n", "\n"))), max_size=10).map(tuple),
    st.lists(st.tuples(st.sampled_from(CoSignerKind), st.sampled_from(CoSignerStatus), st.booleans()), max_size=8).map(
        tuple
    ),
)


@dataclass
class Canaries:
    """Words made by chance, sorted into those that the page shows and those that nobody may find.

    Those that are not spoken are on no reading copy.
    """

    seed: int
    shown: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    unspoken: list[str] = field(default_factory=list)

    def word(self, place: str, *, is_shown: bool, is_spoken: bool = True) -> str:
        """Return a word for a place: a capital and ten small letters, of which no word of a page is made."""
        made = hashlib.sha256(f"{self.seed} {place}".encode()).digest()[:10]
        word = "X" + "".join("bcdfghjklmnpqrstvwxz"[byte % 20] for byte in made)
        (self.shown if is_shown else self.hidden).append(word)
        if is_shown and not is_spoken:
            self.unspoken.append(word)
        return word


def text_of(plan: Plan, canaries: Canaries) -> str:
    parts = ["Mr. President,\n\n"]
    for number, (piece, between) in enumerate(plan.pieces):
        # Set apart, so that a sign at the head of a line is one, and no note swallows what follows.
        before = "\n\n" if piece in SHOWN else between
        after = "\n\n" if piece == UNSPOKEN else between
        word = canaries.word(f"text {number}", is_shown=piece in SHOWN, is_spoken=piece != UNSPOKEN)
        parts += [before, piece.format(word), after]
    label, note = canaries.word("label", is_shown=False), canaries.word("note", is_shown=True, is_spoken=False)
    return "".join([*parts, f"\n\nThat is so.[^{label}]\n\n[^{label}]: {note}"])


def cosigner_of(number: int, asked: tuple[CoSignerKind, CoSignerStatus, bool], canaries: Canaries) -> CoSigner:
    kind, status, is_confidential = asked
    is_shown = status is CoSignerStatus.CONFIRMED and not is_confidential
    is_person = kind is CoSignerKind.PERSON
    return CoSigner(
        canaries.word(f"name {number}", is_shown=is_shown, is_spoken=False),
        kind,
        acronym=canaries.word(f"acronym {number}", is_shown=is_shown and not is_person, is_spoken=False),
        role=canaries.word(f"role {number}", is_shown=is_shown and is_person, is_spoken=False),
        country=canaries.word(f"country {number}", is_shown=is_shown and is_person, is_spoken=False),
        status=status,
        is_confidential=is_confidential,
    )


def statement_of(plan: Plan, canaries: Canaries) -> Statement:
    is_letter = plan.kind is Kind.LETTER
    return Statement(
        kind=plan.kind,
        title=canaries.word("title", is_shown=True),
        session="61",
        date="2026-03-09",
        topic=canaries.word("topic", is_shown=True, is_spoken=False),
        chair=canaries.word("chair", is_shown=False),
        addressee=canaries.word("addressee", is_shown=is_letter, is_spoken=False),
        speaker=Speaker("ngo", canaries.word("organisation", is_shown=True), canaries.word("speaker", is_shown=True)),
        cosigners=tuple(cosigner_of(number, asked, canaries) for number, asked in enumerate(plan.cosigners)),
        pace=PaceChoice(canaries.word("profile", is_shown=False)),
        lexicon=Lexicon(((canaries.word("word", is_shown=False), canaries.word("said as", is_shown=False)),)),
        text=text_of(plan, canaries),
    )


def write_project(folder: Path, statement: Statement, canaries: Canaries) -> None:
    """Write the files of a project with what else may stand in them: unknown names, remarks, other files."""

    def hidden(place: str) -> str:
        return canaries.word(place, is_shown=False)

    header = emit(statement_to_fields(statement))
    header = header.replace("speaker:\n", f"speaker:\n  x-telephone: {hidden('telephone')}\n")
    header = re.sub(
        r"(?m)^  - name: ", lambda at: f"  - x-source: {hidden(f'source {at.start()}')}\n    name: ", header
    )
    header += f"x-desk:\n  - {hidden('desk')}\n# {hidden('remark')}\n"
    take = Take(hidden("taken at"), 88.0, 90.0, hidden("hash"))
    (folder / project.HEADER).write_text(header, encoding="utf-8")
    (folder / project.TEXT).write_text(statement.text, encoding="utf-8")
    (folder / project.TAKES).write_text(emit(takes_to_fields((take,), hidden("key"))), encoding="utf-8")
    (folder / "notes.md").write_text(hidden("beside"), encoding="utf-8")


def writings(word: str) -> Iterator[bytes]:
    """Yield the ways in which a file may hold a word, in any case of letters."""
    for coded in (word.encode(), word.encode("utf-16-be"), word.encode("utf-16-le")):
        yield coded.lower()
        yield coded.hex().encode()


def words_of(path: Path, data: bytes) -> str | None:
    """Return what a reader takes out of a file; None for a PDF where there is no program for it."""
    if path.suffix != ".pdf":
        return data.decode()
    if PDFTOTEXT is None:
        return None
    return subprocess.run([PDFTOTEXT, "-", "-"], input=data, capture_output=True, check=True).stdout.decode()


def search_exports(plan: Plan, printer: Printer, inflated: Inflated) -> None:
    canaries = Canaries(plan.seed)
    statement = statement_of(plan, canaries)
    with tempfile.TemporaryDirectory() as place:
        folder, out = Path(place) / canaries.word("folder", is_shown=False), Path(place) / "out"
        folder.mkdir()
        write_project(folder, statement, canaries)
        opened = project.load(folder).statement
        assert all(cosigner.extra for cosigner in opened.cosigners)
        assert replace(opened, cosigners=tuple(replace(c, extra=()) for c in opened.cosigners)) == statement
        paths = write_files(opened, out, ALL, printer)
        assert sorted(out.iterdir()) == sorted(paths)
        for path in paths:
            data = path.read_bytes()
            assert_kept_and_hidden(path, data, inflated(data).lower(), canaries)
        assert_counted(plan, (out / file_names(opened, ["text-unwrapped"])[0]).read_text(encoding="utf-8"))


def assert_kept_and_hidden(path: Path, data: bytes, inside: bytes, canaries: Canaries) -> None:
    words = words_of(path, data)
    unspoken = canaries.unspoken if path.name.endswith(READING_SUFFIX) else []
    for word in (*canaries.hidden, *unspoken):
        assert word.lower() not in path.name
        assert not any(coded in inside for coded in writings(word))
        # Broken over two lines it would be found by nobody but a reader.
        assert words is None or word.lower() not in re.sub(r"[\s\u00ad\u2010-]", "", words).lower()
    wanted = [word for word in canaries.shown if word not in unspoken]
    missing = [word for word in wanted if words is not None and word not in re.sub(r"[\s\u2010-]", "", words)]
    assert missing == []


def assert_counted(plan: Plan, text: str) -> None:
    """Whoever is not named is not counted either: a number tells that there are others."""
    may = CoSignerStatus.CONFIRMED
    for kind, title in ((CoSignerKind.ORGANISATION, "Organisations"), (CoSignerKind.PERSON, "Individuals")):
        named = sum(each == (kind, may, False) for each in plan.cosigners)
        counted = re.findall(rf"^{title} \((\d+)\)$", text, re.MULTILINE)
        assert counted == ([str(named)] if named and plan.kind is Kind.LETTER else [])


@pytest.fixture(scope="module")
def printer(catalogue: Catalogue) -> Printer:
    opened = open_printer(catalogue, RESOURCES)
    return replace(opened, press=replace(opened.press, uses_system_fonts=False))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(plan=PLANS)
def test_what_is_not_meant_for_the_page_is_in_no_export(plan: Plan, printer: Printer, inflated: Inflated) -> None:
    search_exports(plan, printer, inflated)


@pytest.mark.slow
@settings(max_examples=1000, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(plan=PLANS)
def test_what_is_not_meant_for_the_page_is_in_no_export_of_a_thousand_projects(
    plan: Plan, printer: Printer, inflated: Inflated
) -> None:
    search_exports(plan, printer, inflated)


def everybody(seed: int) -> Plan:
    """Return a plan with every piece, and with every status in and out of confidence."""
    pieces = tuple((piece, "\n\n") for piece in HIDDEN + SHOWN)
    asked = tuple((k, s, c) for k in CoSignerKind for s in CoSignerStatus for c in (False, True))
    return Plan(seed, Kind.LETTER, pieces, asked)


def test_every_piece_and_every_status_at_once(printer: Printer, inflated: Inflated) -> None:
    for kind in Kind:
        search_exports(replace(everybody(7), kind=kind), printer, inflated)


@pytest.mark.parametrize("copy", list(Copy))
def test_pictures_of_the_pages_are_the_same_without_what_is_hidden(printer: Printer, copy: Copy) -> None:
    """A picture cannot be searched: it is compared with that of a statement that never had the secrets."""
    plan, canaries = everybody(3), Canaries(3)
    whole = statement_of(plan, canaries)
    bare = replace(
        whole,
        chair="",
        lexicon=Lexicon(),
        pace=PaceChoice(),
        cosigners=tuple(c for c in whole.cosigners if c.may_be_named),
        text=text_of(replace(plan, pieces=()), Canaries(3)),
    )
    hidden_only = tuple(piece for piece in plan.pieces if piece[0] in HIDDEN)
    full = replace(whole, text=text_of(replace(plan, pieces=hidden_only), Canaries(3)))
    assert preview_pages(full, printer, copy) == preview_pages(bare, printer, copy)


@pytest.mark.parametrize("file", ["PDF", "text", "reading"])
def test_the_search_finds_a_secret_that_is_there(file: str, printer: Printer, inflated: Inflated) -> None:
    """The search itself: a word of the page, taken for a secret, is found in each file that holds it."""
    canaries = Canaries(1)
    page = Statement(title="Water", date="2026-03-09", text=canaries.word("page", is_shown=False))
    with tempfile.TemporaryDirectory() as place:
        (path,) = write_files(page, Path(place), [file.lower()], printer)
        data = path.read_bytes()
        with pytest.raises(AssertionError):
            assert_kept_and_hidden(path, data, inflated(data).lower(), canaries)
        assert_kept_and_hidden(path, data, inflated(data).lower(), Canaries(2, hidden=["Xother"]))


@pytest.mark.parametrize("title", ["Xsecretword", "Xsecretwörd"])
def test_the_search_finds_a_secret_in_the_details_of_a_pdf(title: str, printer: Printer, inflated: Inflated) -> None:
    page = Statement(title=title, date="2026-03-09", text="Water.")
    with tempfile.TemporaryDirectory() as place:
        (path,) = write_files(page, Path(place), ["pdf"], printer)
        inside = inflated(path.read_bytes()).lower()
    assert any(coded in inside for coded in writings(title))
