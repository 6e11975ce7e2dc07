from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import page
import pytest

from statement_studio.domain.statement import CoSigner, CoSignerKind, CoSignerStatus, Kind, Statement
from statement_studio.export.manuscript import Manuscript
from statement_studio.export.markdown_blocks import Block, BlockKind, Inline
from statement_studio.export.pdf import preview, render
from statement_studio.export.typesetting import MissingGlyph, Press, font_package

Composed = Callable[[Statement], Manuscript]
RESOURCES = Path(__file__).parents[2] / "resources"
PNG = b"\x89PNG"

ARABIC = "السيد الرئيس،\n\nنشكركم على إعطائنا الكلمة.\n\nThank you, Mr. President."


def words_in(pdf: bytes) -> str:
    command = ["/usr/bin/pdftotext", "-", "-"]
    return subprocess.run(command, input=pdf, capture_output=True, check=True).stdout.decode()


def findings(pdf: bytes, profile: str) -> list[str]:
    return [failure.message for failure in page.validate_pdf_bytes(pdf, profile=profile).failures]


@pytest.fixture(scope="module")
def crowd() -> tuple[CoSigner, ...]:
    names = ("Harbour Legal Aid", "Forum for Village Schools and Open Archives", "Asociación Ribera", "Общий архив")
    organisations = tuple(
        CoSigner(f"{names[i % 4]} {i + 100}", acronym="ABC" if i % 3 else "", status=CoSignerStatus.CONFIRMED)
        for i in range(40)
    )
    persons = tuple(
        CoSigner(f"Sample Person {i}", CoSignerKind.PERSON, role="professor", status=CoSignerStatus.CONFIRMED)
        for i in range(8)
    )
    return organisations + persons


def test_the_text_can_be_taken_out_in_reading_order(statement: Statement, composed: Composed, press: Press) -> None:
    assert re.sub(r"\s+", " ", words_in(render(composed(statement), press))).strip() == (
        "Council of Rights 61st session · 9 March 2026 Item 4: Situations that need attention Interactive dialogue "
        "Topic: Secret detention Delivered by: Ada Sample, Lakeside Centre On fair hearings Check against delivery "
        "Mr. President, We thank the Special Rapporteur for her report.1 Everyone has the right to a fair hearing "
        "within a reasonable time. What we ask – release those held without charge; "
        "– publish the list of places of detention. No one shall be held in a secret place. I thank you. "
        "Co-signed by Organisations Harbour Legal Aid (HLA) Individuals Ben Specimen, former judge "
        "1Paragraphs 14 to 22. Page 1 of 1"
    )


def test_many_names_stand_in_two_columns_in_their_order(
    statement: Statement, composed: Composed, press: Press, crowd: tuple[CoSigner, ...]
) -> None:
    text = words_in(render(composed(replace(statement, cosigners=crowd)), press))
    assert [int(number) for number in re.findall(r"\b1[0-3][0-9]\b", text)] == list(range(100, 140))


def test_a_list_longer_than_a_page_keeps_every_name(statement: Statement, composed: Composed, press: Press) -> None:
    many = tuple(CoSigner(f"Signatory N{i:03d}", status=CoSignerStatus.CONFIRMED) for i in range(400))
    text = words_in(render(composed(replace(statement, cosigners=many)), press))
    assert re.findall(r"N\d{3}", text) == [f"N{i:03d}" for i in range(400)]


def test_the_page_is_accessible(
    statement: Statement, composed: Composed, press: Press, crowd: tuple[CoSigner, ...]
) -> None:
    pdf = render(composed(replace(statement, cosigners=crowd)), press)
    assert findings(pdf, "ua1") == []
    assert findings(pdf, "2a") == []


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "fr", "es", "ru", "ar"])
@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("date", ["2026-03-01", ""])
def test_every_kind_of_page_is_accessible(
    statement: Statement,
    composed: Composed,
    press: Press,
    crowd: tuple[CoSigner, ...],
    language: str,
    kind: Kind,
    date: str,
) -> None:
    text = statement.text + "\n\n" + ARABIC + "\n\n" + "1. a\n\n    b\n\n    - c\n\n> - d\n\n" + "word " * 900
    page_of = replace(statement, language=language, kind=kind, date=date, as_of=date, text=text, cosigners=crowd)
    pdf = render(composed(page_of), press)
    assert findings(pdf, "ua1") == []
    assert (b"pdfaid:part" in pdf) == bool(date)


def test_an_undated_statement_makes_no_claim_to_last(statement: Statement, composed: Composed, press: Press) -> None:
    pdf = render(composed(replace(statement, date="", as_of="")), press)
    assert findings(pdf, "ua1") == []
    assert b"pdfaid:part" not in pdf
    assert b"CreationDate" not in pdf


def test_language_and_direction_are_told_for_each_paragraph(
    statement: Statement, composed: Composed, press: Press
) -> None:
    pdf = render(composed(replace(statement, language="ar", text=ARABIC)), press)
    assert findings(pdf, "ua1") == []
    assert b"/Lang(ar)" in pdf.replace(b" ", b"")
    assert b"/Lang(en)" in pdf.replace(b" ", b"")
    assert b"/Direction/R2L" in pdf.replace(b" ", b"")


@pytest.mark.parametrize("language", ["", "english", "x", "../..", "fr-CH", "<b>"])
def test_any_language_code_prints(statement: Statement, composed: Composed, press: Press, language: str) -> None:
    assert "On fair hearings" in words_in(render(composed(replace(statement, language=language)), press))


CATALOG_KEYS = frozenset(
    b"Type Pages Metadata OutputIntents Lang StructTreeRoot MarkInfo ViewerPreferences Outlines Names Dests".split()
)
INFO_KEYS = frozenset({b"Title", b"Creator", b"ModDate", b"CreationDate"})
TRAILER_KEYS = frozenset({b"Size", b"Root", b"Info", b"ID"})
DETAILS = frozenset(
    b"dc:title dc:format dc:language xmp:CreatorTool xmp:ModifyDate xmp:CreateDate xmpMM:History stEvt:action"
    b" stEvt:when stEvt:instanceID stEvt:softwareAgent xmpMM:DocumentID xmpMM:InstanceID"
    b" xmpMM:RenditionClass xmpTPg:NPages pdf:PDFVersion pdfaid:part pdfaid:conformance pdfuaid:part".split()
)
"""What the XMP details may say. The rest of them names the words themselves (`pdfaExtension` and what is in it)."""
_STRING = rb"\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>"


def keys_of(pdf: bytes, entry: bytes) -> set[bytes]:
    """Return the keys of what the trailer refers to by a name; of the trailer itself without one."""
    trailer = pdf[pdf.rindex(b"trailer") :]
    reference = re.search(rb"/" + entry + rb" (\d+) 0 R", trailer) if entry else None
    if reference is None:
        return top_keys(trailer)
    found = re.search(rb"(?<!\d)" + reference[1] + rb" 0 obj(.*?)endobj", pdf, re.DOTALL)
    assert found is not None
    return top_keys(found[1])


def top_keys(dictionary: bytes) -> set[bytes]:
    """Return the keys of a dictionary, without those of dictionaries inside it and without names that are values."""
    flat = re.sub(_STRING, b" 0 ", re.sub(rb"^\s*(?:trailer)?\s*<<|>>[^>]*$", b"", dictionary), flags=re.DOTALL)
    while flat != (flat := re.sub(rb"<<[^<>]*>>|\[[^\[\]]*\]", b" 0 ", flat)):
        pass
    return set(re.findall(rb"/(\w+)\s*(?:/\w+|[^/]*)", flat))


@pytest.mark.parametrize("date", ["2026-03-09", ""])
@pytest.mark.parametrize("kind", list(Kind))
def test_the_details_of_a_pdf_say_nothing_but_what_is_on_this_list(
    statement: Statement, composed: Composed, press: Press, kind: Kind, date: str
) -> None:
    pdf = render(composed(replace(statement, kind=kind, date=date)), press)
    assert keys_of(pdf, b"Root") - CATALOG_KEYS == set()
    assert keys_of(pdf, b"Info") - INFO_KEYS == set()
    assert keys_of(pdf, b"") - TRAILER_KEYS == set()
    (details,) = re.findall(rb"<x:xmpmeta.*?</x:xmpmeta>", pdf, re.DOTALL)
    own = re.sub(rb"<pdfaExtension:schemas>.*?</pdfaExtension:schemas>", b"", details, flags=re.DOTALL)
    said = set(re.findall(rb"(?:<|\s)(\w+:\w+)", re.sub(rb">[^<]*<", b"><", own)))
    said = {name for name in said if not name.startswith((b"rdf:", b"xmlns:"))}
    assert said - DETAILS - {b"x:xmpmeta", b"x:xmptk", b"xml:lang"} == set()
    assert b"dc:title" in said
    assert b'rdf:about=""' in own


def test_each_key_of_the_details_is_seen() -> None:
    """The reader of keys itself: strings, inner dictionaries and names that are values are no keys."""
    inner = b"\n<</Type/Catalog/Lang(fr /Not)/Title<FEFF0041>/Pages 1 0 R/Mark<</Not/So/Nor[/This]>>/Kids[2 0 R]>>\n"
    assert top_keys(inner) == {b"Type", b"Lang", b"Title", b"Pages", b"Mark", b"Kids"}
    assert top_keys(b"trailer\n<</Size 3/Author(x)>>\nstartxref\n9\n%%EOF") == {b"Size", b"Author"}


@pytest.mark.parametrize(
    ("text", "character", "package"),
    [
        ("Council 理事会", "理", "fonts-noto-cjk"),
        ("Thanks ไทย", "ไ", "fonts-noto-core"),
        ("Peace 🕊", "🕊", "fonts-noto-color-emoji"),
        ("Private \ue123", "\ue123", ""),
    ],
)
def test_a_character_that_no_font_shows_is_named_with_its_fonts(
    statement: Statement, composed: Composed, press: Press, text: str, character: str, package: str
) -> None:
    manuscript = composed(replace(statement, text=text))
    for print_it in (render, preview):
        with pytest.raises(MissingGlyph) as refused:
            print_it(manuscript, press)
        assert (refused.value.character, refused.value.font_package) == (character, package)


@pytest.mark.parametrize(
    ("character", "package"),
    [("한", "fonts-noto-cjk"), ("か", "fonts-noto-cjk"), ("ཀ", "fonts-noto-core"), ("⁂", "fonts-noto-extra")],
)
def test_every_script_has_a_package_of_fonts(character: str, package: str) -> None:
    assert font_package(character) == package


def test_a_font_folder_may_have_any_name(
    statement: Statement, composed: Composed, press: Press, tmp_path: Path
) -> None:
    folder = tmp_path / "schöne Schriften #1"
    folder.symlink_to(press.font_folder, target_is_directory=True)
    manuscript = composed(statement)
    assert render(manuscript, replace(press, font_folder=folder)) == render(manuscript, press)


def test_the_preview_shows_every_page(statement: Statement, composed: Composed, press: Press) -> None:
    pages = preview(composed(replace(statement, text="word " * 900)), press, ppi=30)
    assert len(pages) > 1
    assert all(picture.startswith(PNG) for picture in pages)


def test_a_preview_of_one_page_is_one_picture(statement: Statement, composed: Composed, press: Press) -> None:
    (picture,) = preview(composed(statement), press, ppi=30)
    assert picture.startswith(PNG)


def test_numbers_of_items_are_printed_as_written(statement: Statement, composed: Composed, press: Press) -> None:
    text = words_in(render(composed(replace(statement, text="14. one\n17. two\n    - three\n\n20. four")), press))
    assert re.search(r"14\. one\s+17\. two\s+. three\s+20\. four", text)


def test_a_word_longer_than_the_line_stays_on_the_paper(statement: Statement, composed: Composed, press: Press) -> None:
    address = "https://example.org/" + "abcdefghi/" * 30
    text = words_in(render(composed(replace(statement, text=f"See {address}")), press))
    lines = text.replace("\u200b", "").split("See ")[1].split("\n")
    assert "".join(lines).startswith(address)
    assert max(map(len, lines)) < 80


@pytest.mark.parametrize("kind", list(BlockKind))
def test_any_block_may_stand_alone(composed: Composed, press: Press, kind: BlockKind) -> None:
    block = Block(kind, (Inline("alone"),), level=1, number=7)
    manuscript = replace(composed(Statement()), blocks=(block, block))
    assert words_in(render(manuscript, press)).count("alone") == 2
