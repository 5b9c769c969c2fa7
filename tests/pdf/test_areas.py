"""Where words with an origin stand on the pages: small pages of 400 by 200 pixels."""

from __future__ import annotations

import pytest

from generator.origin import Origin
from generator.pdf.areas import Areas, areas_of
from generator.pdf.engine import HTML, page_boxes

STYLE = """<style>
@page { size: 400px 200px; margin: 20px }
body, p, figure { margin: 0; font: 16px/20px 'Fira Sans', sans-serif; orphans: 1; widows: 1 }
table { width: 360px; border-collapse: collapse } td, th { padding: 5px }
</style>"""
LEFT, RIGHT = 20, 380
TITLE = "klein/doelen.yaml#doelen/0/titel"


def pages(html: str) -> tuple[Areas, ...]:
    document = HTML(string=f"{STYLE}<body>{html}").render()
    return areas_of(page_boxes(document))


def test_an_area_has_its_origins_and_its_words() -> None:
    ((area,),) = pages(f'<p data-herkomst="{TITLE} klein/doelen.yaml#id@1-2">Een <b>doel</b>, af.')

    assert area.origins == (
        Origin("klein/doelen.yaml", ("doelen", 0, "titel")),
        Origin("klein/doelen.yaml", ("id",), (1, 2)),
    )
    assert area.words == "Een doel, af."


def test_a_block_is_one_area_no_wider_than_its_words() -> None:
    ((area,),) = pages(f'<p data-herkomst="{TITLE}">Kort<br>en iets langer')

    assert area.left == LEFT
    assert area.top == pytest.approx(20, abs=3)
    assert 80 < area.width < 140
    assert area.height == pytest.approx(40, abs=6)
    assert area.words == "Kort en iets langer"


def test_what_runs_over_two_pages_has_an_area_on_each() -> None:
    words = "<br>".join(f"regel {number}" for number in range(1, 12))
    (first,), (second,) = pages(f'<p data-herkomst="{TITLE}">{words}')

    assert first.origins == second.origins
    assert first.words.endswith("regel 8")
    assert second.words.startswith("regel 9")
    assert second.height < first.height


def test_words_in_a_line_have_an_area_on_each_of_their_lines() -> None:
    line = "woord " * 5
    ((first, second),) = pages(f'<p>{line}<span data-herkomst="{TITLE}">{line}</span>')

    assert first.left > LEFT == second.left
    assert first.top < second.top
    assert f"{first.words} {second.words} " == line


def test_a_cell_is_an_area_up_to_its_edges() -> None:
    row = f'<td>Veel meer woorden<br>op twee regels</td><td data-herkomst="{TITLE}">5</td>'
    ((area,),) = pages(f"<table><tr>{row}</table>")

    assert area.words == "5"
    assert area.left + area.width == RIGHT
    assert area.height == pytest.approx(50)


def test_a_figure_is_the_area_of_its_charts_and_its_caption() -> None:
    chart = '<svg width="300" height="80" viewBox="0 0 300 80"><text y="9">a</text></svg>'
    caption = "<figcaption>Instroom</figcaption>"
    ((area,),) = pages(f'<figure data-herkomst="{TITLE}"><div>{chart}</div>{caption}</figure>')

    assert area.width == 300
    assert 90 < area.height < 110
    assert area.words == "Instroom"


def test_what_stands_in_an_area_lies_over_it() -> None:
    other = "klein/doelen.yaml#doelen/0/id"
    html = f'<div data-herkomst="{TITLE}"><p>Een</p><p data-herkomst="{other}">Twee</p></div>'
    ((outer, inner),) = pages(html)

    assert (outer.words, inner.words) == ("Een Twee", "Twee")
    assert outer.height > inner.height


def test_a_note_comes_from_what_refers_to_it() -> None:
    note = '<span style="float: footnote">Zie het jaarplan.</span>'
    ((text, foot),) = pages(f'<p data-herkomst="{TITLE}">Het doel{note} is af.')

    assert foot.origins == text.origins
    assert (text.words, foot.words) == ("Het doel is af.", "Zie het jaarplan.")
    assert foot.top > 150


def test_a_heading_that_is_drawn_on_each_page_has_an_area_there() -> None:
    rows = "<tr><td>regel" * 8
    drawn = pages(f'<table><thead><tr><th data-herkomst="{TITLE}">Kop</thead>{rows}</table>')

    assert [area.words for page in drawn for area in page] == ["Kop"] * len(drawn)
    assert len(drawn) > 1


def test_a_block_at_a_place_of_its_own_is_found_there() -> None:
    place = "position: absolute; left: 200px; top: 100px"
    ((area,),) = pages(f'<div style="{place}"><p data-herkomst="{TITLE}">Opzij</p></div>')

    assert area.left == 220
    assert area.top == pytest.approx(120, abs=3)


def test_a_word_that_is_divided_over_two_lines_is_one_word() -> None:
    style = "width: 90px; hyphens: auto; hyphenate-character: '\N{HYPHEN}'"
    words = "De vertegenwoordiging groeit"
    ((area,),) = pages(f'<p lang="nl" style="{style}" data-herkomst="{TITLE}">{words}')

    assert area.height > 50
    assert area.words == words


def test_a_mark_that_the_style_sheet_draws_belongs_to_the_words() -> None:
    mark = '<span style="display: inline-block; width: 12px; height: 12px"></span>'
    ((area,),) = pages(f'<p data-herkomst="{TITLE}">{mark}Behaald')

    assert area.left == LEFT
    assert area.words == "Behaald"


@pytest.mark.parametrize("html", ["<p>Vaste woorden", f'<p data-herkomst="{TITLE}">'])
def test_fixed_words_and_empty_blocks_have_no_area(html: str) -> None:
    assert pages(html) == ((),)
