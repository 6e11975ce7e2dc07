"""Inputs that a stranger, a broken disk or a tired person may hand to the program, each with the answer it must get.

Nothing dangerous is stored: every input is built where it is used. `ITEMS` is the whole list; each item says whether
the program opens it (whatever its checks then find) or refuses it, which file the refusal names and which line.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

NEIGHBOURS_WORDS = "The-secret-of-the-neighbour-7f3a"
"""They stand in a file beside the project that no input may make the program read."""

HEADER = """\
format: 1
kind: oral_statement
title: Safe water in Ostrania
language: en
body: hrc
session: 61
date: 2026-03-09
item: 4
segment: interactive_dialogue
speaker:
  category: ngo
  organisation: Open Rivers
  name: Ada Sample
"""
HEADER_LINES = HEADER.count("\n")
TEXT = "Mr. President,\n\nEveryone has the right to safe water.\n\nI thank you.\n"
YAML, MARKDOWN, TAKES = "statement.yaml", "statement.md", "rehearsals.yaml"
STAGED = "~{}.sstmp.tmp"


@dataclass(frozen=True, slots=True)
class Box:
    """Where an item is built: the project folder, the settings of the person, and the neighbour's folder.

    `characters` is how long a text grows that is made to be slow to read.
    """

    project: Path
    settings: Path
    outside: Path
    characters: int = 100_000

    @property
    def secret(self) -> Path:
        """The neighbour's file; it could be read as a project's header or as its text."""
        return self.outside / "secret.yaml"


Build = Callable[[Box], None]


@dataclass(frozen=True, slots=True)
class Item:
    """One input. `names` is what the message must hold, `line` the line of `names` it must tell, None: no line.

    `target` is the path given to the program, from the project folder. `needs_limits` marks what must only be met by
    a process with bounded time and memory. `stands_in` asks for the project as the current folder.
    """

    kind: str
    name: str
    build: Build
    opens: bool
    names: str = ""
    line: int | None = None
    target: str = "."
    needs_limits: bool = False
    stands_in: bool = False

    @property
    def label(self) -> str:
        """How the item is called among all."""
        return f"{self.kind}: {self.name}"


def whole(box: Box) -> None:
    """Build a project in which nothing is wrong."""
    put(box.project / YAML, HEADER)
    put(box.project / MARKDOWN, TEXT)


def put(path: Path, content: str | bytes) -> None:
    """Write a file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)


def file_of(name: str, content: str | bytes) -> Build:
    """Return what builds a whole project with one file of it replaced or added."""

    def build(box: Box) -> None:
        whole(box)
        put(box.project / name, content)

    return build


def changed(key: str, value: str) -> str:
    """Return the usual header with the line of one key written otherwise."""
    lines = [f"{key}: {value}" if line.split(":")[0].strip() == key else line for line in HEADER.splitlines()]
    return "\n".join(lines) + ("" if any(line.startswith(f"{key}:") for line in lines) else f"\n{key}: {value}") + "\n"


def line_of(key: str) -> int:
    """Return where a key of the usual header stands; one that it has not is added behind it."""
    names = [line.split(":")[0].strip() for line in HEADER.splitlines()]
    return names.index(key) + 1 if key in names else HEADER_LINES + 1


def header(name: str, content: str | bytes, line: int | None = None, *, kind: str = "yaml") -> Item:
    """Return a project whose header is this: opened, or refused at a line (0: refused as a whole)."""
    opens = line is None
    return Item(kind, name, file_of(YAML, content), opens, "" if opens else YAML, line or None)


def text(name: str, content: str | bytes, *, kind: str = "markdown") -> Item:
    """Return a project whose text is this, which opens."""
    return Item(kind, name, file_of(MARKDOWN, content), opens=True)


def value(key: str, written: str, *, opens: bool) -> Item:
    """Return a project with one value of the header written otherwise."""
    shown = written if len(written) <= 24 else written[:24] + "…"
    line = None if opens else line_of(key)
    return Item("values", f"{key}: {shown}", file_of(YAML, changed(key, written)), opens, "" if opens else YAML, line)


def yaml_that_acts() -> Iterator[Item]:
    """Yield what could run, loop or swell: references, tags, directives."""
    yield header("an alias", "title: &a x\ntopic: *a\n", 1)
    yield header("an alias to nothing", "title: *a\n", 1)
    yield header("an anchor that nobody uses", "title: x\ntopic: &a y\n", 2)
    yield header("a list that holds itself", "title: &a [*a]\n", 1)
    yield header("a mapping that holds itself", "&a title: x\n", 1)
    yield header("a merge key", "base: &b {title: x}\n<<: *b\n", 1)
    laughs = "a0: &a0 [x, x]\n" + "".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]\n" for n in range(1, 12))
    yield header("a billion laughs", laughs, 1)
    yield header("a quadratic blow-up", f"a: &a {'x' * 50_000}\nb: [{'*a, ' * 10_000}]\n", 1)
    for tag in (
        *("!!python/object/apply:os.system", "!!python/object/new:os.system", "!!python/module:antigravity"),
        *(
            "!!python/name:os.system",
            "!!binary",
            "!!timestamp",
            "!!set",
            "!!str",
            "!local",
            "!<tag:example.org,2000:x>",
        ),
    ):
        yield header(f"the tag {tag}", HEADER + f"extra: {tag} [touch canary]\n", HEADER_LINES + 1)
    yield header("a tag without a name", "title: ! x\n", 1)
    yield header("a tag on the whole", "!!map\ntitle: x\n", 1)
    yield header("%TAG for python objects", "%TAG ! tag:yaml.org,2002:python/\n---\ntitle: !name:os.system x\n", 1)
    yield header("%TAG that nobody uses", "%TAG ! tag:example.org,2000:\n---\ntitle: x\n", 1)
    yield header("%YAML 1.2", "%YAML 1.2\n---\n" + HEADER)
    yield header("%YAML 9.9", "%YAML 9.9\n---\n" + HEADER, 1)
    yield header("a directive unknown", "%INCLUDE /etc/passwd\n---\n" + HEADER)
    yield header("an include by tag", "title: !include ../outside/secret.yaml\n", 1)


def yaml_of_another_shape() -> Iterator[Item]:
    """Yield headers that are YAML but not lines of names and values, or not YAML."""
    yield header("one name twice", "title: a\ntitle: b\n", 2)
    yield header("one name twice, once in quotes", 'title: a\n"title": b\n', 2)
    yield header("one name twice, once in escapes", 'title: a\n"\\x74itle": b\n', 2)
    yield header("one name twice inside", "speaker:\n  name: a\n  name: b\n", 3)
    yield header("one name twice in brackets", "speaker: {name: a, name: b}\n", 1)
    yield header("two documents", HEADER + "---\n" + HEADER, HEADER_LINES + 1)
    yield header("a document after an end", HEADER + "...\n---\nx: y\n", HEADER_LINES + 2)
    yield header("a list as a name", "? [a]\n: b\n", 1)
    yield header("a mapping as a name", "{a: b}: c\n", 1)
    yield header("names that are no words", HEADER + "~: a\n1: b\ntrue: c\n2026-03-09: d\n")
    yield header("a list", "- a\n- b\n", 1)
    yield header("a scalar", "hello\n", 1)
    yield header("an empty list", "[]\n", 1)
    yield header("nothing but ~", "~\n", 1)
    yield header("nothing but ---", "---\n", 1)
    yield header("empty", "", 1)
    yield header("blank", " \n\n", 1)
    yield header("a comment alone", "# nothing\n", 1)
    yield header("an empty mapping", "{}\n")
    yield header("filled with NUL", b"\0" * 4096, 1)
    yield header("half of it NUL", HEADER.encode() + b"\0" * 512, HEADER_LINES + 1)
    for name, written, line in (
        *(("a quote left open", 'title: "x\n', 2), ("a bracket left open", "a: [b\n", 2)),
        *(("a bracket too many", "a: b]\nc: }\n", 2), ("a tab for an indent", "a:\n\tb: c\n", 2)),
        *(("two colons", "title: a: b\n", 1), ("an indent that moves", "a:\n   b: 1\n  c: 2\n", 3)),
        *(("an @ first", "title: @x\n", 1), ("a backtick first", "title: `x`\n", 1), ("no colon", "title: a\nb\n", 3)),
        *(("an odd block mark", "title: |9x\n  a\n", 1), ("words after a quote", 'title: "a" b\n', 1)),
        *(("a name without end", "k" * 1_000_000 + ": v\n", 1), ("half a value", HEADER + "cosigners: [{name", 0)),
    ):
        yield header(name, written, line)
    yield header("a long name", HEADER + "k" * 1_000 + ": v\n")
    yield header("blocks of text", "title: >-\n  Safe\n  water\ntopic: |\n  a\n  b\n")


def yaml_too_large() -> Iterator[Item]:
    """Yield headers of a size or depth that no statement has."""
    yield header("50,000 brackets", "a: " + "[" * 50_000, 1)
    yield header("50,000 brackets, closed", "a: " + "[" * 50_000 + "]" * 50_000 + "\n", 1)
    yield header("50,000 braces", "{a: " * 50_000, 1)
    yield header("50,000 lists in a line", "a:\n" + "- " * 50_000 + "x\n", 2)
    yield header("50,000 question marks", "? " * 50_000 + "x\n", 1)
    yield header("1,000 indents", "".join(" " * n + "a:\n" for n in range(1_000)), 13)
    yield header("12 levels", HEADER + "x: " + "[" * 11 + "]" * 11 + "\n")
    yield header("10 MB in a value", f"title: {'x' * 10_000_000}\n", 0)
    yield header("2 MB in a value", changed("title", "x" * 2_000_000))
    yield header("50,000 names", HEADER + "".join(f"k{n}: v\n" for n in range(50_000)), 50_000)
    yield header("20,000 names", HEADER + "".join(f"k{n}: v\n" for n in range(20_000)))
    yield header("1,000,000 commas", "a: [" + "," * 1_000_000 + "]\n", 1)
    yield header("1,000,000 hashes", HEADER + "#" * 1_000_000 + "\n")
    yield header("1,000,000 empty lines", HEADER + "\n" * 1_000_000)
    yield header("5,000 co-signers", HEADER + "cosigners:\n" + "".join(f"- name: Water {n}\n" for n in range(5_000)))
    many = "cosigners:\n" + "".join(f"- {{name: W{n}, status: confirmed}}\n" for n in range(40_000))
    yield header("40,000 co-signers", many, 20_001)


def values_of_another_kind() -> Iterator[Item]:
    """Yield values that YAML reads otherwise than people, and values outside of what they may be."""
    for key, written in (
        *(("language", "NO"), ("session", "1.10"), ("item", "0120"), ("item", "1:30"), ("topic", "~"), ("date", "~")),
        *(("topic", "yes"), ("topic", "2026-03-09"), ("topic", ".nan"), ("topic", "0x1F"), ("topic", "1e400")),
        *(("slot", "1:30"), ("slot", "0120"), ("slot", "90 s"), ("slot", '""'), ("slot", "~"), ("format", "~")),
        *(("session", "9" * 5_000), ("language", "../../etc"), ("body", "'*'"), ("item", "''"), ("kind", "~")),
        *(("title", "x" * 300), ("title", "../../../etc/passwd"), ("title", '"a\\nBcc: all@example.org"')),
        *(
            ("title", "<b onclick=alert(1)>x</b>"),
            ("title", "=cmd|' /C calc'!A0"),
            ("title", "CON"),
            ("title", "nul.md"),
        ),
        *(("text", "../outside/secret.yaml"), ("text", "/etc/passwd"), ("include", "/dev/zero")),
        *(("text", "'\\\\host\\share\\x'"), ("text", "x:stream"), ("template", "/etc/shadow"), ("fonts", "/dev/zero")),
    ):
        yield value(key, written, opens=True)
    for code in ("{0.__class__}", "{path.__class__.__init__.__globals__}", "%s%n%x", "${HOME}", "$(touch canary)"):
        yield value("title", f"'{code}'", opens=True)
    for code in ("{{7*7}}", "{% include x %}", "<%= 7*7 %>", "#{7*7}", "{value}", '#read("secret")', "{:>999999999}"):
        yield value("item", f"'{code}'", opens=True)
        yield value("slot", f"'{code}'", opens=False)
    for key, written in (
        *(("date", "9999-99-99"), ("date", "2026-3-9"), ("date", "tomorrow"), ("date", "2026-03-09T10:00:00Z")),
        *(("date", "20260309"), ("date", "[2026, 3, 9]"), ("as_of", "2026-02-30"), ("date", "٢٠٢٦-٠٣-٠٩")),
        *(("slot", "99999999999"), ("slot", ".inf"), ("slot", ".nan"), ("slot", "-90"), ("slot", "0"), ("slot", "1e3")),
        *(
            ("slot", "0x5A"),
            ("slot", "1:75"),
            ("slot", "1:30:00"),
            ("slot", "yes"),
            ("slot", "[90]"),
            ("slot", "{a: 1}"),
        ),
        *(("slot", "900:00"), ("slot", "9" * 100_000), ("slot", "1_000"), ("slot", "90.0000001")),
        *(("format", "2"), ("format", "999"), ("format", "-1"), ("format", "9" * 5_000), ("format", "[1]")),
        *(("format", "1.5"), ("format", "one"), ("kind", "speech"), ("kind", "[oral_statement]"), ("delivery", "loud")),
        *(("title", "[a, b]"), ("title", "{a: b}"), ("language", "[en]"), ("cosigners", "Open Rivers")),
        *(("cosigners", "{name: x}"), ("cosigners", "[Open Rivers]"), ("cosigners", "[{acronym: OR}]")),
        *(("cosigners", "[{name: ' '}]"), ("cosigners", "[{name: [x]}]"), ("cosigners", "[{name: x, kind: pet}]")),
        *(("cosigners", "[{name: x, status: maybe}]"), ("cosigners", "[{name: x, consultative_status: high}]")),
        *(("cosigners", "[[x]]"), ("cosigners", "[~]"), ("cosigners", "7")),
    ):
        yield value(key, written, opens=False)
    yield header("a speaker that is a word", "title: x\nspeaker: Ada\n", 2, kind="values")
    yield header("a speaker that is a list", "title: x\nspeaker: [Ada]\n", 2, kind="values")


def characters_that_act() -> Iterator[Item]:
    """Yield control characters, invisible characters and look-alikes, in values and in the text."""
    for name, written in (
        *(("NUL", "a\\0b"), ("a red terminal", "\\e[31mred\\e[0m"), ("a new window title", "\\e]0;pwned\\a")),
        *(("C1", "\\x9b31m"), ("a bell", "\\a\\b\\v\\f"), ("line separators", "a\\Lb\\Pc\\Nd"), ("DEL", "a\\x7fb")),
        *(
            ("a pair of halves", "\\uD83D\\uDE00"),
            ("noncharacters", "\\uFFFE\\uFDD0"),
            ("a carriage return", "ok\\rno"),
        ),
        *(("an override", "\\u202Egnp.exe"), ("tags", "x\\U000E0041\\U000E0042"), ("private use", "\\uE000")),
    ):
        yield header(f"{name} in a title", changed("title", f'"{written}"'), kind="characters")
        signer = f'cosigners: [{{name: "{written}x", status: confirmed, role: "{written}"}}]\n'
        yield header(f"{name} in a co-signer", HEADER + signer, kind="characters")
    yield header("half a character", changed("title", '"\\uD800"'), line_of("title"), kind="characters")
    yield header("a character beyond all", changed("title", '"\\U00110000"'), line_of("title"), kind="characters")
    for name, raw in (("ESC", "\x1b"), ("a bell", "\x07"), ("C1", "\x9b"), ("DEL", "\x7f"), ("U+FFFE", "\ufffe")):
        yield header(f"{name} as it is in a header", changed("topic", f"a{raw}b"), line_of("topic"), kind="characters")
    control = "".join(map(chr, [*range(1, 9), 11, 12, *range(14, 32), *range(127, 160)]))
    for name, written in (
        *(("control characters", f"We say {control} so."), ("a red terminal", "\x1b[31mred\x1b[0m \x1b]0;pwned\x07")),
        *(("overrides", "pay \u202e001\u202c and \u2066x\u2069 \u200f"), ("zero-width", "wa\u200bter\u2060 \ufeffx")),
        *(
            ("tag characters", "water" + "".join(chr(0xE0000 + ord(c)) for c in "obey")),
            ("noncharacters", "\ufdd0\uffff"),
        ),
        *(
            ("honest joiners", "نمی\u200cخواهم क्\u200dष \u200fسلام"),
            ("line separators", "one\u2028two\u2029three\x85four"),
        ),
        *(
            ("towers of marks", ("a" + "\u0301" * 200) * 50),
            ("a tower of marks", "a" + "\u0301" * 20_000),
            ("letters that swell", "\ufdfa" * 3_000),
        ),
        *(("private use", "\ue000\U000f0000"), ("unassigned", "\u0378\U000e0fff"), ("look-alikes", "Оpen Rivеrs")),
        *(("50,000 overrides", "\u202e" * 50_000), ("digits of five scripts", "١٢٣ १२३ ५% $५ １२３ ໑໒໓ 𝟏𝟐𝟑 ²³ ③ Ⅷ 卌")),
        *(
            ("variation selectors", "x" + "".join(map(chr, range(0xE0100, 0xE01F0)))),
            ("interlinear", "\ufff9a\ufffab\ufffb"),
        ),
    ):
        yield text(f"{name} in the text", written + "\n", kind="characters")
    pair = "cosigners:\n- name: Open Rivers\n- name: Оpen Rivеrs\n- name: 0pen Rivers\n"
    yield header("look-alike co-signers", HEADER + pair, kind="characters")
    yield Item("characters", "NUL in the text", file_of(MARKDOWN, "one\ntwo\0\n"), False, MARKDOWN, 2)


def encodings() -> Iterator[Item]:
    """Yield files that are not UTF-8 with line feeds."""
    words = HEADER.replace("Safe water", "L'eau potable à l'école")
    for name, codec in (
        *(("UTF-16 with a mark", "utf-16"), ("UTF-16 without a mark", "utf-16-be"), ("UTF-32", "utf-32")),
        *(("CP1252", "cp1252"), ("GB18030", "gb18030"), ("Mac Roman", "mac-roman"), ("EBCDIC", "cp500")),
    ):
        line = 1 if codec in ("utf-16", "utf-16-be", "utf-32", "cp500") else 3
        yield header(f"a header in {name}", words.encode(codec), line, kind="encodings")
        written = words.encode(codec)
        yield Item("encodings", f"a text in {name}", file_of(MARKDOWN, written), False, MARKDOWN, line)
    for name, odd in (
        *(("an overlong slash", b"\xc0\xaf"), ("half a pair", b"\xed\xa0\x80"), ("a cut character", b"\xe2\x82")),
        *(("a stray byte", b"\xff"), ("a character beyond all", b"\xf4\x90\x80\x80")),
    ):
        data = b"one\n\nthree " + odd + b"\n"
        yield Item("encodings", f"{name} in the text", file_of(MARKDOWN, data), False, MARKDOWN, 3)
    yield header("a byte order mark", "\ufeff" + HEADER, kind="encodings")
    yield header("two byte order marks", "\ufeff\ufeff" + HEADER, kind="encodings")
    yield text("a byte order mark on a text", "\ufeff" + TEXT, kind="encodings")
    yield text("two byte order marks on a text", "\ufeff\ufeff" + TEXT, kind="encodings")
    yield text("UTF-7", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-\n", kind="encodings")
    for name, end in (("CR", "\r"), ("CRLF", "\r\n"), ("LFCR", "\n\r"), ("NEL", "\x85")):
        yield header(f"{name} for line ends", HEADER.replace("\n", end), kind="encodings")
        yield text(f"{name} for the line ends of a text", TEXT.replace("\n", end), kind="encodings")
    yield header("line ends of all kinds", "title: a\rtopic: b\r\nitem: 4\n\rsession: 61", kind="encodings")
    yield text("no line end", TEXT.rstrip("\n"), kind="encodings")
    yield text("nothing but line ends", "\n\r\n\r" * 50, kind="encodings")
    yield text("empty", "", kind="encodings")


def copies() -> Iterator[Item]:
    """Yield projects beside whose files a sync service left another version, whatever it holds: they open."""
    for name in (
        *("statement (Ada's conflicted copy 2026-03-09).md", "statement (conflicted copy 2026-03-09 101500).yaml"),
        *("statement.sync-conflict-20260309-101500-ABCDEFG.md", "statement-DESKTOP-1AB2C3D.yaml", "statement (1).md"),
        *("rehearsals 2.yaml", "statement (SFConflict ada 2026-03-09-10-15-00).md", "statement [conflicted].md"),
        *("statement_Conflict.md", "statement.Conflict.yaml", "statement.md.orig", "statement_LOCAL_4711.yaml"),
    ):
        yield Item("copies", name, file_of(name, "title: [\n\0\xff"), opens=True)
    odd = "statement (\x1b[31m\u202econflicted copy\n2026).md"
    yield Item("copies", "a name that drives a terminal", file_of(odd, "x"), opens=True)
    yield Item("copies", "a link out", linked("statement (1).md", lambda box: box.secret), opens=True)
    yield Item("copies", "a pipe", special("statement (1).md", os.mkfifo), opens=True)
    yield Item("copies", "a crowd", crowd, opens=True)


def crowd(box: Box) -> None:
    """Build a whole project among very many copies."""
    whole(box)
    for number in range(3_000):
        (box.project / f"statement (conflicted copy {number}).md").touch()


def conflicts() -> Iterator[Item]:
    """Yield files that git left with both sides of a conflict in them."""
    sides = "<<<<<<< HEAD\n{0}\n=======\n{1}\n>>>>>>> theirs\n"
    header_sides = sides.format("title: a", "title: b")
    yield header("a header", header_sides, 1, kind="conflicts")
    yield header("a header, further down", HEADER + header_sides, HEADER_LINES + 1, kind="conflicts")
    base = "<<<<<<< HEAD\ntitle: a\n||||||| 8f3\ntitle: c\n=======\ntitle: b\n>>>>>>> theirs\n"
    yield header("a header with its base", "language: en\n" + base, 2, kind="conflicts")
    text_sides = sides.format("We ask the Council to act.", "We urge the Council to act.")
    yield text("a text", TEXT + "\n" + text_sides, kind="conflicts")
    yield text("a text with CRLF", (TEXT + text_sides).replace("\n", "\r\n"), kind="conflicts")
    yield text("a text, half cleaned", TEXT + "\n>>>>>>> theirs\n", kind="conflicts")
    takes = "format: 1\n" + sides.format("takes: []", "takes: []")
    yield Item("conflicts", "takes", file_of(TAKES, takes), False, TAKES, 2)


def text_that_acts() -> Iterator[Item]:
    """Yield Markdown that reaches out: HTML, links, pictures, code of other systems."""
    for markup in (
        *("<script>alert(1)</script>", "<iframe src=file:///etc/passwd></iframe>", "<style>@import '/x';</style>"),
        *("<img src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<object data=/etc/passwd>", "<base href=//host/>"),
        *(
            '<meta http-equiv=refresh content="0;url=file:///x">',
            "<form action=//host><input></form>",
            "<!DOCTYPE x [<",
        ),
        *("<?php system('x') ?>", "<![CDATA[ x ]]>", "<math><mtext></math>", "&#x202e;&lt;script&gt;&#0;&bogus;"),
    ):
        yield text(f"HTML {markup[:16]}", f"We ask.\n\n{markup}\n\nWe thank.\n")
    for target in (
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "file:///etc/passwd", "search-ms:query=x"),
        *(
            "ms-msdt:/id",
            "vbscript:x",
            "\\\\host\\share",
            "//host/share/x",
            "https://un.org@host.example/",
            "mailto:a?x",
        ),
        *("../outside/secret.yaml", "https://xn--pypal-4ve.example", "/dev/zero", "x" * 5_000),
    ):
        words = f"We [ask]({target}) and <{target}> and [this][1].\n\n[1]: {target}\n"
        yield text(f"a link to {target[:24]}", words)
    for target in (
        *(
            "https://host.example/x.png",
            "\\\\host\\share\\x.png",
            "//host/x.png",
            "../outside/secret.yaml",
            "/dev/zero",
        ),
        *("file:///etc/passwd", "data:image/svg+xml,<svg/>", "data:image/png;base64," + "A" * 50_000, "%2e%2e/secret"),
    ):
        words = f"We ![ask]({target}) and ![this][1] <img src='{target}'>.\n\n[1]: {target}\n"
        yield text(f"a picture from {target[:24]}", words)
    for code in (
        *('#read("../outside/secret.yaml")', '#import "@preview/x:0.1.0": *', "\\input{/etc/passwd}", "$ sys.inputs $"),
        *("{{< include ../outside/secret.yaml >}}", '--8<-- "../outside/secret.yaml"', "@import 'x'", "[TOC]"),
        *("{0.__class__} %s ${HOME} {{7*7}}", "`touch canary` $(touch canary)", '=HYPERLINK("//host")'),
        *("---\ntitle: !!python/object/apply:os.system [x]\n---", ".. include:: /etc/passwd", "include::/etc/passwd[]"),
    ):
        yield text(f"code {code[:24]}", f"We ask.\n\n{code}\n\nWe thank.\n")


def text_that_is_slow() -> Iterator[Item]:
    """Yield texts over which a careless reader takes minutes, most of them 100 kB."""
    for name, piece in (
        *(
            ("quotations in a line", "> "),
            ("quotations without spaces", ">"),
            ("lists in a line", "- "),
            ("stars", "*"),
        ),
        *(
            ("star lists", "* "),
            ("numbers in a line", "1. "),
            ("brackets", "["),
            ("picture brackets", "!["),
            ("`", "`"),
        ),
        *(
            ("backslashes", "\\"),
            ("comments", "<!--"),
            ("notes", "{>>"),
            ("tildes", "~~"),
            ("cells", "a|"),
            ("words", "a "),
        ),
        *(("links half open", "[a]("), ("links without end", "[a](b"), ("addresses", "<https://"), ("hashes", "#")),
        *(("empty lines", "\n"), ("spaces", " "), ("tabs", "\t"), ("ampersands", "&amp"), ("pauses", "[pause]")),
        *(("emphasis half open", "*a "), ("emphasis of two kinds", "*_"), ("strong and not", "**a*"), ("unders", "a_")),
        *(
            ("footnote marks", "[^1]"),
            ("footnotes", "[^a]: b\n"),
            ("references", "[a]: b\n"),
            ("brackets closed", "[a]"),
        ),
        *(("parentheses", "[a]((("), ("quotes in links", '[a](b "'), ("figures", "9"), ("figures and commas", "1,")),
        *(
            ("grouped figures", "1 000 "),
            ("documents", "A/1"),
            ("mail", "a@a."),
            ("Roman numerals", "MDC"),
            ("dots", "A."),
        ),
        *(("hyphens", "a-"), ("apostrophes", "a'"), ("one word", "a"), ("ideographs", "水"), ("rules", "---\n")),
        *(
            ("attributes", "# a {.silent"),
            ("headings", "# a\n"),
            ("paragraphs", "a\n\n"),
            ("lines", "a\n"),
            ("less", "<"),
        ),
        *(
            ("escaped brackets", "\\["),
            ("breaks", "a  \n"),
            ("fences", "```\n"),
            ("braces", "{"),
            ("exclamations", "!"),
        ),
        *(("table rows", "|a|b|\n|-|-|\n"), ("dashes", "—"), ("percent", "%"), ("money", "$1"), ("times", "1:30")),
    ):
        yield Item("slow", name, repeated(piece), opens=True)
    size, closed = 100_000, 50_000
    yield text("brackets in brackets", "[" * closed + "a" + "]" * closed, kind="slow")
    yield text("links in links", "[" * (closed // 2) + "a" + "](b)" * (closed // 2), kind="slow")
    yield text("emphasis in emphasis", "*a **b " * (closed // 7) + "c** d*" * (closed // 7), kind="slow")
    yield text("longer and longer code", "".join("`" * n + " " for n in range(440)), kind="slow")
    yield text("deeper and deeper lists", "".join(" " * (2 * n) + "- a\n" for n in range(300)), kind="slow")
    yield text("deeper and deeper quotations", "".join(">" * n + " a\n" for n in range(440)), kind="slow")
    yield text("lists in quotations", "> - " * (size // 4) + "a", kind="slow")
    yield text("one line of 1 MB", "We ask the Council to act now. " * 32_000, kind="slow")
    yield text("one word of 1 MB", "a" * 1_000_000, kind="slow")
    yield text("1 MB of paragraphs", "We ask the Council.\n\n" * 50_000, kind="slow")
    yield Item("slow", "5 MB", file_of(MARKDOWN, "a" * 5_000_000), False, MARKDOWN)


def repeated(piece: str) -> Build:
    """Return what builds a whole project whose text is one piece over and over."""

    def build(box: Box) -> None:
        whole(box)
        put(box.project / MARKDOWN, piece * (box.characters // len(piece)))

    return build


def linked(name: str, target: Callable[[Box], str | Path]) -> Build:
    """Return what builds a whole project with a link in the place of one file."""

    def build(box: Box) -> None:
        whole(box)
        (box.project / name).unlink(missing_ok=True)
        (box.project / name).symlink_to(target(box))

    return build


def special(name: str, make: Callable[[Path], object]) -> Build:
    """Return what builds a whole project with something made in the place of one file."""

    def build(box: Box) -> None:
        whole(box)
        (box.project / name).unlink(missing_ok=True)
        make(box.project / name)

    return build


def a_socket(path: Path) -> None:
    """Make a socket; its address must be short, so it is bound from within the folder."""
    before = Path.cwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind(path.name)
    finally:
        os.chdir(before)


def a_terabyte(path: Path) -> None:
    """Make a file that is long without taking room on the disk."""
    with path.open("wb") as file:
        file.truncate(1 << 40)


def hard_linked(box: Box) -> None:
    """Build a project whose text has a second name elsewhere."""
    whole(box)
    other = box.outside / "other.md"
    put(other, TEXT)
    (box.project / MARKDOWN).unlink()
    (box.project / MARKDOWN).hardlink_to(other)


def linked_below(name: str, place: str) -> Build:
    """Return what builds a whole project with a link in the place of one file, which stands elsewhere in the folder."""

    def build(box: Box) -> None:
        whole(box)
        (box.project / place).parent.mkdir()
        (box.project / name).rename(box.project / place)
        (box.project / name).symlink_to(place)

    return build


def linked_twice(name: str) -> Build:
    """Return what builds a whole project with a link to a link in the place of one file."""

    def build(box: Box) -> None:
        linked_below(name, "texts/own")(box)
        (box.project / "second").symlink_to("texts/own")
        (box.project / name).unlink()
        (box.project / name).symlink_to(box.project / "second")

    return build


def linked_out_below(box: Box) -> None:
    """Build a project whose text is a link to a folder inside that is itself a link out."""
    linked(MARKDOWN, lambda _: "texts/secret.yaml")(box)
    (box.project / "texts").symlink_to(box.outside)


def files_that_are_none() -> Iterator[Item]:
    """Yield projects whose files are links, pipes, devices or folders."""
    for name in (YAML, MARKDOWN, TAKES):
        for kind, target in (
            *(("out", lambda box: box.secret), ("out by dots", lambda _: "../outside/secret.yaml")),
            *(
                ("nowhere", lambda _: "nowhere"),
                ("to itself", lambda _, own=name: own),
                ("to a folder", lambda _: ".."),
            ),
            *(("to /dev/zero", lambda _: "/dev/zero"), ("to /dev/stdin", lambda _: "/dev/stdin")),
            *(("to /proc/self/environ", lambda _: "/proc/self/environ"), ("to /dev/null", lambda _: "/dev/null")),
        ):
            risky = "/dev" in kind
            yield Item("files", f"{name} a link {kind}", linked(name, target), False, name, needs_limits=risky)
        yield Item("files", f"{name} a pipe", special(name, os.mkfifo), False, name, needs_limits=True)
        yield Item("files", f"{name} a socket", special(name, a_socket), False, name)
        yield Item("files", f"{name} a terabyte of nothing", special(name, a_terabyte), False, name)
        yield Item("files", f"{name} a folder", special(name, Path.mkdir), False, name)
    yield Item("files", "a text with two names", hard_linked, opens=True)
    for name in (YAML, MARKDOWN):
        yield Item("files", f"{name} a link inside", linked_below(name, "texts/own"), opens=True)
        yield Item("files", f"{name} a link to a link inside", linked_twice(name), opens=True)
        yield Item("files", f"{name} a link into .git", linked_below(name, ".git/config"), False, name)
    yield Item("files", "a text that is the header", linked(MARKDOWN, lambda _: YAML), False, MARKDOWN)
    yield Item("files", "a link out by a folder inside", linked_out_below, False, MARKDOWN)


def projects_that_are_none() -> Iterator[Item]:
    """Yield what is given for a project but is none, or only half of one, or has an odd name."""
    yield Item("projects", "an empty folder", lambda box: None, False, "project")
    yield Item("projects", "no such folder", whole, False, "nowhere", target="nowhere")
    yield Item(
        "projects", "a file for the project", file_of("letter.txt", "x"), False, "letter.txt", target="letter.txt"
    )
    yield Item("projects", "a device", whole, False, "/dev/zero", target="/dev/zero", needs_limits=True)
    yield Item("projects", "a pipe", special("pipe", os.mkfifo), False, "pipe", target="pipe", needs_limits=True)
    yield Item("projects", "a link to itself", linked("loop", lambda _: "loop"), False, "loop", target="loop")
    yield Item("projects", "a link to a project", linked("way", lambda box: box.project), opens=True, target="way")
    yield Item("projects", "a name too long", whole, False, "nnnn", target="n" * 300)
    yield Item("projects", "a path too long", whole, False, "n/n", target="n/" * 3_000)
    yield Item("projects", "no text", special(MARKDOWN, lambda path: None), opens=True)
    yield Item("projects", "no header", special(YAML, lambda path: None), opens=True)
    yield Item("projects", "takes alone", lambda box: put(box.project / TAKES, "takes: []\n"), False, "project")
    for name in ("\x1b[31mred", "two\nlines", "\u202eoverride", "--help", "-", "{0.__class__}", "$(touch canary)", "~"):
        yield Item("projects", f"a folder called {name!r}", folder_called(name, HEADER), opens=True, target=f"./{name}")
        refused = folder_called(name, "title: [\n")
        yield Item("projects", f"a fault in a folder called {name!r}", refused, False, YAML, 2, target=f"./{name}")


def folder_called(name: str, content: str) -> Build:
    """Return what builds a project in a folder of this name inside the project folder."""

    def build(box: Box) -> None:
        put(box.project / name / YAML, content)
        put(box.project / name / MARKDOWN, TEXT)

    return build


def takes_that_are_none() -> Iterator[Item]:
    """Yield records of rehearsals that are broken."""
    for name, written, line in (
        *(("empty", "", 1), ("a list", "- a\n", 1), ("a word for the list", "format: 1\ntakes: many\n", 2)),
        *(
            ("a take without seconds", "takes:\n- at: x\n", 2),
            ("seconds that are none", "takes:\n- seconds: .nan\n", 2),
        ),
        *(("an endless take", "takes:\n- {seconds: 9e99}\n", 2), ("a newer format", "format: 7\ntakes: []\n", 1)),
        *(
            ("NUL", "takes: []\n\0\0", 2),
            ("an alias", "takes: &a [*a]\n", 1),
            ("YAML cut short", "takes:\n- {seconds: 9", 2),
        ),
        *(
            ("a slot that is none", "takes:\n- {seconds: 9, slot: soon}\n", 2),
            ("words for takes", "takes: [a, b]\n", 1),
        ),
    ):
        yield Item("takes", name, file_of(TAKES, written), False, TAKES, line)
    many = "takes:\n" + "- {at: 2026-03-09T10:00:00Z, seconds: 92.5}\n" * 10_000
    yield Item("takes", "10,000 takes", file_of(TAKES, many), opens=True)


def planted() -> Iterator[Item]:
    """Yield whole projects with things beside the files that another program, or a careless one, would obey."""
    code = "import pathlib, sys\npathlib.Path('canary').touch()\nsys.exit('planted code has run')\n"
    files: tuple[tuple[str, str | bytes], ...] = (
        *((f"{module}.py", code) for module in ("yaml", "sitecustomize", "usercustomize", "typst", "markdown", "re")),
        *((f"{package}/__init__.py", code) for package in ("PySide6", "num2words", "statement_studio", "encodings")),
        *(
            ("qt.conf", "[Paths]\nPlugins = .\n"),
            ("style.qss", "* { image: url(/dev/zero) }"),
            ("pyvenv.cfg", "home = ."),
        ),
        *((".git/config", "[core]\n\tfsmonitor = touch canary\n\thooksPath = hooks\n[alias]\n\tst = !touch canary\n"),),
        *((".git/hooks/post-checkout", "#!/bin/sh\ntouch canary\n"), (".gitattributes", "* filter=evil\n")),
        *(("fonts/NotoSerif-Regular.ttf", b"\0\1\0\0" + b"\xff" * 4096), ("statement.typ", '#read("/etc/passwd")')),
        *(("preferences.yaml", "theme: dark\nrecents: [/etc]\n"), ("catalogue/hrc.yaml", "id: hrc\nname: Nothing\n")),
        *(("templates/words.yaml", "en: !!python/name:os.system\n"), ("resources/catalogue/hrc.yaml", "id: [\n")),
        *((".env", "XDG_CONFIG_HOME=/tmp\n"), ("conftest.py", code), ("setup.py", code), ("desktop.ini", "[x]\n")),
        *(("statement (conflicted copy).yaml", "title: [\n"), ("CON.md", "x"), ("statement.yaml~", "title: [\n")),
        *(("statement.sync-conflict-20260309-101500-ABCDEFG.md", "x\0"), (".statement.md.swp", b"\0" * 4096)),
    )
    for name, content in files:
        yield Item("planted", name, file_of(name, content), opens=True, stands_in=True)
    for name in (YAML, MARKDOWN, TAKES):
        place = STAGED.format(name)
        yield Item("planted", f"{place} as a link out", linked(place, lambda box: box.secret), opens=True)
        yield Item("planted", f"{place} as a folder", special(place, Path.mkdir), opens=True)
        yield Item("planted", f"{place} half written", file_of(place, "title: [\n"), opens=True)
    for place in ("~statement.lock", ".lock", ".~lock.statement.md#", "journal", ".journal", "~journal.sstmp.tmp"):
        yield Item("planted", f"{place} as a link out", linked(place, lambda box: box.secret), opens=True)


def settings_that_are_none() -> Iterator[Item]:
    """Yield catalogues of one's own and preferences that are broken: the project opens, the fault is told."""
    for name, written, line in (
        *(("an alias", "id: &a x\nname: *a\n", 1), ("a tag", "id: !!python/name:os.system x\n", 1), ("empty", "", 1)),
        *(
            ("a list", "- a\n", 1),
            ("NUL", "id: x\n\0", 2),
            ("no name", "id: moon\n", 1),
            ("an odd key", "id: hrc\nx: y\n", 2),
        ),
        *(
            ("an endless limit", limit_of(".inf"), 9),
            ("no limit", limit_of("0"), 9),
            ("{0.__class__}", limit_of("'{0}'"), 9),
        ),
        *(("depth", "id: " + "[" * 50_000, 1), ("UTF-16", "id: x".encode("utf-16"), 1)),
        *(("an odd date", "id: hrc\nsessions: {99: {label: x, starts: 9999-99-99, certainty: certain}}\n", 2),),
        *(
            ("a conflict", "<<<<<<< HEAD\nid: hrc\n=======\nid: x\n>>>>>>> b\n", 1),
            ("escapes", 'id: hrc\n"\\e[31m": x\n', 2),
        ),
        *(("10 MB", "id: " + "x" * 10_000_000, None),),
    ):
        yield Item("settings", f"a catalogue with {name}", catalogue(written), True, "own.yaml", line)
    yield Item("settings", "a catalogue file that is a pipe", catalogue_made(os.mkfifo), True, needs_limits=True)
    yield Item("settings", "a catalogue file that is a folder", catalogue_made(Path.mkdir), opens=True)
    yield Item("settings", "a catalogue file that leads to /dev/zero", catalogue_made(to_zero), True, needs_limits=True)
    for name, prefs in (
        *(
            ("NUL", "\0" * 900),
            ("a list", "- a\n"),
            ("a tag", "theme: !!python/name:os.system x\n"),
            ("10 MB", "x" * 10_000_000),
        ),
        *(
            ("odd values", "theme: pink\nzoom: 99999999999\nrecents: {a: b}\nreopen_last: [x]\n"),
            ("a cut", "recents: ["),
        ),
    ):
        yield Item("settings", f"preferences with {name}", preferences(prefs), opens=True)


def limit_of(seconds: str) -> str:
    """Return a catalogue file with one speaking limit."""
    source = "id: hrc\nsources:\n  s: {title: t, as_of: now}\nsegments:\n  x:\n    label: l\n    limits:\n"
    return source + f"      ngo:\n        seconds: {seconds}\n        certainty: certain\n        source: s\n"


def catalogue(written: str | bytes) -> Build:
    """Return what builds a whole project, and a file of the person's own catalogue."""

    def build(box: Box) -> None:
        whole(box)
        put(box.settings / "catalogue" / "own.yaml", written)

    return build


def catalogue_made(make: Callable[[Path], object]) -> Build:
    """Return what builds a whole project, and something in the place of a file of the person's own catalogue."""

    def build(box: Box) -> None:
        whole(box)
        (box.settings / "catalogue").mkdir(parents=True)
        make(box.settings / "catalogue" / "own.yaml")

    return build


def to_zero(path: Path) -> None:
    """Make a link to an endless device."""
    path.symlink_to("/dev/zero")


def preferences(written: str) -> Build:
    """Return what builds a whole project, and preferences."""

    def build(box: Box) -> None:
        whole(box)
        put(box.settings / "preferences.yaml", written)

    return build


ITEMS = (
    *yaml_that_acts(),
    *yaml_of_another_shape(),
    *yaml_too_large(),
    *values_of_another_kind(),
    *characters_that_act(),
    *encodings(),
    *conflicts(),
    *copies(),
    *text_that_acts(),
    *text_that_is_slow(),
    *files_that_are_none(),
    *projects_that_are_none(),
    *takes_that_are_none(),
    *planted(),
    *settings_that_are_none(),
)
