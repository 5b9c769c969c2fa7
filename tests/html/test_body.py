from __future__ import annotations

import pytest

from generator.content.boxes import box
from generator.content.colour import Colour
from generator.content.inline import Paragraph, Text
from generator.content.listings import CaptionList, Contents, Counted, Entry, ListedCaption
from generator.content.marks import Bar, Mark, Shape
from generator.content.tree import Block, Column, Heading, KeyTable, Passage, Table, TableCaption
from generator.content.values import line, paragraph, value
from generator.gronden import lees
from generator.html.body import to_html
from generator.markdown.parse import parse, parse_long
from generator.origin import Origin
from tests.colours import COLOURS
from tests.fixture_files import FIXTURES, Document, documents


def html(*blocks: Block) -> str:
    return str(to_html(blocks, COLOURS))


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown", "*.md"), ids=str)
def test_markdown_becomes_html(case: Document) -> None:
    markdown, expected, _ = case.parts

    assert html(*parse(markdown)) == expected


@pytest.mark.parametrize("case", documents(FIXTURES / "markdown/long", "*.md"), ids=str)
def test_a_long_text_becomes_html(case: Document) -> None:
    markdown, expected, _ = case.parts

    assert html(*parse_long(markdown)) == expected


def test_text_is_escaped_wherever_it_stands() -> None:
    bar = Bar(0.5, None, (1, 1), "<b>")

    result = html(
        KeyTable(
            (
                (
                    line("<b>"),
                    (Paragraph((Text("<b>"), Mark(Shape.FULL, Colour.HOOFD, "<b>"), bar)),),
                ),
            )
        )
    )

    assert "<b>" not in result
    assert result.count("&lt;b&gt;") == 4


def test_what_is_too_long_for_a_word_is_not_hyphenated() -> None:
    long, word = "z" * 61, "z" * 60

    result = html(*paragraph(f"{word} {long}&"), KeyTable(((line(long), ()),)))

    assert f'<p>{word} <span class="geen-woord">{long}&amp;</span></p>' in result
    assert f'<th scope="row"><span class="geen-woord">{long}</span></th>' in result


def test_what_xml_cannot_hold_is_replaced() -> None:
    assert html(*paragraph("a\x00b\ud800c")) == "<p>a\ufffdb\ufffdc</p>"


def test_headings_have_their_level() -> None:
    assert html(Heading(2, (Text("Doelen"),))) == "<h2>Doelen</h2>"


def test_a_heading_has_a_place_to_lead_to_and_may_be_numbered() -> None:
    heading = Heading(2, (Text("Doelen"),), "kop_1", numbered=True)

    assert html(heading) == '<h2 id="kop_1" class="genummerd">Doelen</h2>'


def test_a_heading_may_begin_a_new_page() -> None:
    heading = Heading(2, (Text("Doelen"),), numbered=True, new_page=True)

    assert html(heading) == '<h2 class="genummerd nieuwe-pagina">Doelen</h2>'


def test_contents_lead_to_their_headings() -> None:
    entries = (Entry(2, line("Waarom & hoe"), "kop_1", "1"), Entry(3, line("Wat"), "kop_2"))

    assert html(Contents(entries)) == "\n".join(
        [
            '<ul class="inhoud">',
            '<li class="kop-2"><span class="nummer">1</span> <a href="#kop_1">Waarom &amp; hoe</a> '
            '<span class="pagina" data-kop="#kop_1"></span></li>',
            '<li class="kop-3"><a href="#kop_2">Wat</a> '
            '<span class="pagina" data-kop="#kop_2"></span></li>',
            "</ul>",
        ]
    )


def test_a_list_of_tables_leads_to_their_captions() -> None:
    asked = Origin("d/memo.yaml", ("lijst_van_tabellen",))
    listed = CaptionList(Counted.TABLE, asked, (ListedCaption(line("Tabel 1. A & b"), "tabel_1"),))
    caption = TableCaption(line("A & b"), number=1, anchor="tabel_1")

    assert html(listed) == "\n".join(
        [
            '<ul class="inhoud">',
            '<li class="bijschriftregel"><a href="#tabel_1">Tabel 1. A &amp; b</a> '
            '<span class="pagina" data-kop="#tabel_1"></span></li>',
            "</ul>",
        ]
    )
    table = html(caption, Table((Column(line("Kop")),), ()))
    assert '<caption id="tabel_1" data-nummer="1">A &amp; b</caption>' in table


@pytest.mark.parametrize(
    "address", ["www.rijk.nl/een?a=b", "https://rijk.nl/diversiteit", "adviseur.di@voorbeeld.nl"]
)
def test_an_address_is_not_hyphenated(address: str) -> None:
    assert html(*paragraph(f"Zie {address} of bel.")) == (
        f'<p>Zie <span class="geen-woord">{address}</span> of bel.</p>'
    )


def test_an_item_that_goes_on_below_a_list_is_read_in_order() -> None:
    """WeasyPrint puts the list behind all else in its item, unless a div is around them."""
    assert html(*parse("- een\n  - twee\n\n  drie\n- vier\n  - vijf")) == "\n".join(
        [
            '<ul class="punten">',
            "<li><div><p>een</p>",
            '<ul class="streepjes">',
            "<li><p>twee</p></li>",
            "</ul>",
            "<p>drie</p></div></li>",
            "<li><p>vier</p>",
            '<ul class="streepjes">',
            "<li><p>vijf</p></li>",
            "</ul></li>",
            "</ul>",
        ]
    )


def test_a_mark_is_an_empty_span_with_its_shape_and_colour() -> None:
    paragraph = Paragraph((Mark(Shape.RING, Colour.ROOD), Text(" Achter")))

    assert html(paragraph) == '<p><span class="merk merk-ring kleur-rood"></span> Achter</p>'


# Where the words come from

NAAM = Origin("d/doelen.yaml", ("doelen", 0, "naam"))
TEKST = Origin("d/doelen.yaml", ("doelen", 0, "tekst"))


def test_an_element_tells_the_values_that_its_words_come_from() -> None:
    words = line(value("Instroom", NAAM), ": ", value("op schema", NAAM, TEKST))

    assert html(Paragraph(words)) == (
        '<p data-herkomst="d/doelen.yaml#doelen/0/naam d/doelen.yaml#doelen/0/tekst">'
        "Instroom: op schema</p>"
    )


def test_fixed_words_tell_nothing() -> None:
    assert html(*paragraph("Gestelde doelen")) == "<p>Gestelde doelen</p>"


def test_each_paragraph_of_a_passage_tells_its_own_lines() -> None:
    text = Passage(parse("Eerste.\n\n- punt\n"), (TEKST,))

    assert html(text) == "\n".join(
        [
            '<p data-herkomst="d/doelen.yaml#doelen/0/tekst@0-1">Eerste.</p>',
            '<ul class="punten">',
            '<li><p data-herkomst="d/doelen.yaml#doelen/0/tekst@2-3">punt</p></li>',
            "</ul>",
        ]
    )


def test_a_box_shows_its_ground_and_has_words_to_be_read_aloud() -> None:
    name = Paragraph(line("Opsteller: ", box(lees("5.1.2e"))))

    assert (
        '>Opsteller: <span class="weggelaten" data-uitleg="weggelaten op grond van artikel 5.1,'
        ' tweede lid, onder e, Woo">5.1.2e</span></p>'
    ) in html(name)
