"""What Word, LibreOffice, Google Docs, Outlook and web pages put on a clipboard comes in as clean Markdown."""

from __future__ import annotations

import html
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from statement_studio.domain.disguise import unseen
from statement_studio.domain.markup import spoken_text
from statement_studio.imports.html import LIMIT_CHARACTERS, Left, LeftOut, looks_like_code, markdown_of, without_unseen

NBSP = "\u00a0"


def word(body: str) -> str:
    """Return what Word puts around a piece of text."""
    return (
        '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Word 15">'
        "<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->"
        "<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} @list l0:level1 {mso-level-text:o;} "
        "span.Quiet {display:none;} --></style></head><body lang=EN-GB><!--StartFragment-->"
        f"{body}<!--EndFragment--></body></html>"
    )


def word_item(words: str, mark: str, level: int = 1) -> str:
    return (
        f"<p class=MsoListParagraph style='margin-left:36pt;text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>"
        f"{mark}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>"
        f"<span lang=EN-GB>{words}<o:p></o:p></span></p>"
    )


def docs(body: str) -> str:
    """Return what Google Docs puts around a piece of text."""
    return f'<meta charset=\'utf-8\'><b style="font-weight:normal;" id="docs-internal-guid-7f">{body}</b>'


def span(words: str, style: str = "font-weight:400") -> str:
    return f'<span style="font-size:11pt;font-family:Arial;color:#000000;{style};white-space:pre-wrap;">{words}</span>'


WORD_NOTE = (
    '<p class=MsoNormal>Water<a style=\'mso-footnote-id:ftn1\' href="#_ftn1" name="_ftnref1" title="">'
    "<span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]>[1]"
    "<![endif]></span></span></a> is a right.</p><div style='mso-element:footnote-list'><hr align=left size=1>"
    "<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' "
    'href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a> General comment '
    "<i>No. 15</i>.</p></div></div>"
)

SAMPLES = {
    "word paragraph": (
        word("<p class=MsoNormal><b>Mr.&nbsp;President,</b><o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p>"),
        f"**Mr.{NBSP}President,**",
    ),
    "word headings": (
        word("<h1>Water <b>first</b></h1><h2>Schools</h2><p class=MsoTitle>The title</p>"),
        "# Water first\n\n## Schools\n\n# The title",
    ),
    "word styles": (
        word("<p class=MsoNormal>We <b><i>urge</i></b><i> you</i> and <s>beg</s> thank</p>"),
        "We ***urge*** *you* and ~~beg~~ thank",
    ),
    "word bullets": (
        word(word_item("One", "·") + word_item("Deep", "o", 2) + word_item("Two", "·")),
        "- One\n    - Deep\n- Two",
    ),
    "word numbers": (word(word_item("One", "1.") + word_item("Two", "2.")), "1. One\n2. Two"),
    "word letters": (word(word_item("One", "a)") + word_item("Two", "b)")), "1. One\n2. Two"),
    "word after a list": (word(word_item("One", "·") + "<p class=MsoNormal>After.</p>"), "- One\n\nAfter."),
    "word footnote": (word(WORD_NOTE), "Water[^1] is a right.\n\n[^1]: General comment *No. 15*."),
    "word space runs": (
        word("<p class=MsoNormal>One.<span style='mso-spacerun:yes'>&nbsp; </span>Two.</p>"),
        "One. Two.",
    ),
    "libreoffice": (
        (
            '<!DOCTYPE html><html><head><title></title><meta name="generator" content="LibreOffice 7.4"/><style>'
            'p { line-height: 115% }</style></head><body><p lang="en-GB" style="margin-bottom: 0.35cm">We <b>urge</b>'
            '<font color="#ff0000"> you</font>.</p><p>Now.</p></body></html>'
        ),
        "We **urge** you.\n\nNow.",
    ),
    "libreoffice footnote": (
        (
            '<p>We agree<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.</p>'
            '<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" '
            'href="#sdfootnote1anc">1</a> See the report.</p></div>'
        ),
        "We agree[^1].\n\n[^1]: See the report.",
    ),
    "libreoffice list": (
        "<ul><li><p>One</p></li><li><p>Two</p><ol><li><p>Deep</p></li></ol></li></ul>",
        "- One\n- Two\n    1. Deep",
    ),
    "docs styles": (
        docs(
            f"<p dir=ltr>{span('We ')}{span('urge', 'font-weight:700')}{span(' you, ')}"
            f"{span('all', 'font-weight:400;font-style:italic')}</p>"
        ),
        "We **urge** you, *all*",
    ),
    "docs heading": (docs(f"<h2 dir=ltr>{span('Water')}</h2><p>{span('Text')}</p>"), "## Water\n\nText"),
    "docs nested list": (
        docs(
            "<ul><li aria-level=1><p role=presentation>"
            + span("One")
            + "</p></li><ul><li aria-level=2><p>"
            + span("Deep")
            + "</p></li></ul><li aria-level=1><p>"
            + span("Two")
            + "</p></li></ul>"
        ),
        "- One\n    - Deep\n- Two",
    ),
    "docs numbered from three": (
        docs("<ol start=3><li><p>Three</p></li><li><p>Four</p></li></ol>"),
        "3. Three\n4. Four",
    ),
    "docs footnote": (
        (
            '<p><span>Water</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><div><p><a href="#ftnt_ref1" '
            'id="ftnt1">[1]</a><span> A right.</span></p></div>'
        ),
        "Water[^1]\n\n[^1]: A right.",
    ),
    "docs line breaks": (docs("<p>One<br>Two</p><br><p>Three</p>"), "One\nTwo\n\nThree"),
    "outlook": (
        (
            '<div class="x_WordSection1"><p class="x_MsoNormal">Dear all,</p><p class="x_MsoNormal">&nbsp;</p>'
            '<p class="x_MsoNormal">Please <strong>read</strong>.</p></div>'
        ),
        "Dear all,\n\nPlease **read**.",
    ),
    "outlook web": (
        (
            '<div class="elementToProof" style="font-family:Aptos;color:rgb(0, 0, 0)">One</div><div><br></div>'
            '<div class="elementToProof">Two</div>'
        ),
        "One\n\nTwo",
    ),
    "mail in a table for looks": (
        "<table><tr><td><h2>News</h2><p>One.</p></td></tr><tr><td><p>Two.</p></td></tr></table>",
        "## News\n\nOne.\n\nTwo.",
    ),
    "table": (
        "<table><thead><tr><th>State</th><th>Schools</th></tr></thead><tr><td><p>Veronda</p></td><td>41</td></tr></table>",
        "State | Schools\nVeronda | 41",
    ),
    "web links": (
        (
            '<p>See <a href="https://example.org/a_(b)">the <b>report</b></a>, <a href="mailto:desk@example.org">'
            'desk@example.org</a> or <a href="https://example.org">https://example.org</a>.</p>'
        ),
        "See [the **report**](https://example.org/a_%28b%29), desk@example.org or <https://example.org>.",
    ),
    "web quotation": ("<p>He said:</p><blockquote><p>Water is life.</p></blockquote>", "He said:\n\n> Water is life."),
    "web footnote": (
        (
            '<p>So<sup id="fnref:1"><a href="#fn:1">1</a></sup>.</p><section class="footnotes"><ol><li id="fn:1">'
            '<p>Because. <a href="#fnref:1">↩</a></p></li></ol></section>'
        ),
        "So[^1].\n\n[^1]: Because.",
    ),
    "web spaces and tags": (
        "<div>One\n   two<span> three</span></div>\n\n<div>  Four  </div>",
        "One two three\n\nFour",
    ),
    "web unclosed": ("<p>One<p>Two<ul><li>a<li>b</ul>Three", "One\n\nTwo\n\n- a\n- b\n\nThree"),
    "typed bullets": ("<p>• One</p><p>• Two</p>", "- One\n- Two"),
    "arabic": ('<p dir="rtl"><b>شكراً</b> سيدي الرئيس</p>', "**شكراً** سيدي الرئيس"),
    "chinese": ("<p><b>水</b>是<i>权利</i>。</p>", "**水**是*权利*。"),
}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_comes_in_clean(name: str) -> None:
    source, markdown = SAMPLES[name]
    pasted = markdown_of(source)
    assert pasted.text == markdown
    assert pasted.left_out == ()


HIDDEN = [
    "<p>We<span style='display:none;mso-hide:all'> SECRET</span> agree</p>",
    word("<p class=MsoNormal>We<span class=Quiet> SECRET</span> agree</p>"),
    "<p>We<span style='mso-hide:all'> SECRET</span> agree</p>",
    "<p>We<span style='font-size:0'> SECRET</span> agree</p>",
    "<p>We<span style='font-size:1px'> SECRET</span> agree</p>",
    "<p>We<span style='color:#ffffff'> SECRET</span> agree</p>",
    "<p>We<font color=white> SECRET</font> agree</p>",
    "<p>We<span style='color:rgb(250, 250, 252)'> SECRET</span> agree</p>",
    "<p>We<span style='color:#000;background-color:#010101'> SECRET</span> agree</p>",
    "<p>We<span style='color:transparent'> SECRET</span> agree</p>",
    "<p>We<span style='visibility:hidden'> SECRET</span> agree</p>",
    "<p>We<span style='opacity:0'> SECRET</span> agree</p>",
    "<p>We<span hidden> SECRET</span> agree</p>",
    "<p>We<span style='position:absolute;left:-9999px'> SECRET</span> agree</p>",
    "<p>We<span style='height:0;overflow:hidden'> SECRET</span> agree</p>",
    "<p>We</p><p style='display:none'>SECRET</p><p>agree</p>",
]


@pytest.mark.parametrize("source", HIDDEN)
def test_what_is_hidden_stays_behind_and_is_told(source: str) -> None:
    pasted = markdown_of(source)
    assert " ".join(pasted.text.split()) == "We agree"
    assert pasted.left_out == (LeftOut(Left.HIDDEN, 1),)


@pytest.mark.parametrize(
    "source",
    [
        "<p style='color:#fff;background-color:#222'>Seen</p>",
        "<div style='font-size:0'><span style='font-size:16px'>Seen</span></div>",
        "<p style='color:#333'>Seen</p>",
        "<p style='background:yellow;color:white'>Seen</p>",
    ],
)
def test_what_is_seen_comes_along(source: str) -> None:
    assert markdown_of(source).text == "Seen"


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("<p>a<img src='https://example.org/x.png' width=200><img src=y></p>", [LeftOut(Left.PICTURES, 2)]),
        ("<p>a<img src='https://example.org/track.gif' width=1 height=1></p>", [LeftOut(Left.DOTS, 1)]),
        ("<p>a<del cite='mailto:x' datetime='2026'>gone</del></p>", [LeftOut(Left.DELETIONS, 1)]),
        ("<p>a<ins>b</ins></p>", []),
        ("<p>a <a href='javascript:alert(1)'>b</a><a href='file:///etc/passwd'>c</a></p>", [LeftOut(Left.ADDRESSES, 2)]),  # noqa: E501 - one piece of HTML a line
        ("<p>a<a href='#_ftn1' name='_ftnref1'>[1]</a></p>", [LeftOut(Left.NOTES, 1)]),
        ("<p>a\u200bb\u202ec</p>", [LeftOut(Left.CHARACTERS, 2)]),
        (
            word("<p>a<span class=MsoCommentReference><a class=msocomanchor id='_anchor_1' href='#_msocom_1'>[A1]</a>"
                 "</span></p><div style='mso-element:comment-list'><div style='mso-element:comment'><div id='_com_1' "
                 "class=msocomtxt><p class=MsoCommentText>Delete this</p></div></div></div>"),
            [LeftOut(Left.COMMENTS, 1)],
        ),
        (
            "<p>a<a href='#cmnt1' id='cmnt_ref1'>[a]</a></p><div><p><a href='#cmnt_ref1' id='cmnt1'>[a]</a>Why?</p></div>",  # noqa: E501 - one piece of HTML a line
            [LeftOut(Left.COMMENTS, 1)],
        ),
    ],
)  # fmt: skip
def test_what_does_not_come_along_is_counted(source: str, left: list[LeftOut]) -> None:
    pasted = markdown_of(source)
    assert list(pasted.left_out) == left
    assert pasted.text.startswith("a")
    for word_left in ("gone", "Delete", "Why", "javascript", "file:", "example.org"):
        assert word_left not in pasted.text
    assert not unseen(pasted.text)


@pytest.mark.parametrize(
    "words",
    [
        "# no heading",
        "a * b * c",
        "&lt;!-- x --&gt; y",
        "[a](b)",
        "`code`",
        "2024. A year",
        "a_b_ c",
        "~~x~~",
        "{&gt;&gt; n",
    ],
)
def test_letters_that_look_like_markdown_stay_letters(words: str) -> None:
    seen = words.replace("&lt;", "<").replace("&gt;", ">")
    assert spoken_text(markdown_of(f"<p>{words}</p>").text).replace("\\", "") == seen


def test_a_mark_that_would_swallow_a_letter_is_left_away() -> None:
    assert markdown_of('<p>a<b>"W"</b>b</p>').text == 'a"W"b'


def test_footnotes_take_numbers_that_are_free() -> None:
    assert "[^3]: General" in markdown_of(word(WORD_NOTE), taken={"1", "2"}).text


def test_bytes_are_read_whatever_their_encoding() -> None:
    assert markdown_of("<p>é</p>".encode("utf-16")).text == "é"
    assert markdown_of("<p>é</p>".encode()).text == "é"
    assert markdown_of("<p>é</p>".encode("cp1252")).text == "é"


def test_the_text_of_a_program_for_code_is_told() -> None:
    code = '<div style="font-family:Menlo, monospace;white-space:pre;"><div><span style="color:#09f"># A</span></div></div>'  # noqa: E501 - one piece of HTML a line
    assert looks_like_code(code)
    assert not any(looks_like_code(source) for source, _ in SAMPLES.values())


PIECES = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<ul>", "<li>", "</ul>", "<table><tr><td>", "</td>", "<script>", "</script>", "<", ">",  # noqa: E501 - one piece of HTML a line
     "<!--", "-->", "<a href='https://example.org'>", "</a>", "<a href='#_ftn1'>", "<div id=ftn1>", "&amp;", "&#99999999;",  # noqa: E501 - one piece of HTML a line
     "&#0;", "*", "_", "`", "[", "](", "<span style='mso-list:l0 level9'>", "<br>", "<h1>", "<blockquote>", '"', "'", "\0",  # noqa: E501 - one piece of HTML a line
     "<i style=\"color:", "<ol start=-1>", "<o:p>", "\u202e", "<!", "<?", "<pre>\n\n", "<del>", "{>>", "1. ", "#"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join))
def test_any_html_is_read_and_never_yields_a_script(source: str) -> None:
    pasted = markdown_of(source)
    assert "<script" not in pasted.text.lower()
    assert not unseen(pasted.text)


@given(st.lists(st.text(alphabet="ab *_`#[]<>!~1.-+={}\\水é", min_size=1, max_size=20), min_size=1, max_size=4))
def test_the_words_of_paragraphs_stay(paragraphs: list[str]) -> None:
    source = "".join(f"<p>x{html.escape(each)}x</p>" for each in paragraphs)
    spoken = "".join(spoken_text(each) for each in markdown_of(source).text.split("\n\n"))
    wanted = "".join(f"x{each}x" for each in paragraphs)
    assert "".join(spoken.replace("\\", "").split()) == "".join(wanted.replace("\\", "").split())


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a ",
        '<a "',
        "<!--",
        "<b>",
        "<div>",
        "<p>x",
        "<table><td>",
        "<script>",
        "&#1",
        "<ul><li>x",
        "<a href='#fn1'>x",
    ],
)
def test_hostile_html_takes_no_more_than_seconds(piece: str) -> None:
    began = time.process_time()
    markdown_of(piece * (300_000 // len(piece)))
    assert time.process_time() - began < 10


def test_what_lies_beyond_the_limit_is_told() -> None:
    pasted = markdown_of("a " * LIMIT_CHARACTERS)
    assert LeftOut(Left.REST, 1) in pasted.left_out
    assert len(pasted.text) <= LIMIT_CHARACTERS


def test_embedded_pictures_do_not_count_for_the_limit() -> None:
    pasted = markdown_of(f"<p>a<img src='data:image/png;base64,{'A' * LIMIT_CHARACTERS}'></p><p>b</p>")
    assert pasted.text == "a\n\nb"
    assert pasted.left_out == (LeftOut(Left.PICTURES, 1),)


def test_controls_are_left_out_and_the_line_ends_of_word_processors_are_line_ends() -> None:
    assert without_unseen("one\x0btwo\x0cthree\r\nfour\x07\x00") == ("one\ntwo\nthree\r\nfour", 2)
