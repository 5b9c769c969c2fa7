"""Which words can be seen on the pages: small pages of 400 by 200 pixels."""

from __future__ import annotations

import pytest

from generator.pdf.engine import HTML, DrawnSource, URLFetcher, page_boxes
from generator.pdf.shown import Shown

STYLE = """<style>
@page { size: 400px 200px; margin: 20px; @bottom-left { content: element(voet) } }
body, p { margin: 0; font: 16px/20px 'Fira Sans', sans-serif; orphans: 1; widows: 1 }
.noot { float: footnote } .voet { position: running(voet) }
p.teller::before { content: 'Nummer ' }
table { border-collapse: collapse } td, th { padding: 0 }
</style>"""


def shown(html: str) -> list[str]:
    """The texts of those pages; the same when their boxes go as soon as they were drawn."""
    text = f"<html><head>{STYLE}</head><body>{html}</body></html>"
    kept = Shown()
    kept.read_rest(page_boxes(HTML(string=text).render()))
    drawn = DrawnSource(text, "file:///", URLFetcher())
    drawn.shown.read_rest(page_boxes(drawn.render()))
    assert sorted(drawn.shown.texts()) == sorted(kept.texts())
    return list(kept.texts())


def test_a_text_goes_on_over_lines_and_pages() -> None:
    lines = [f"regel {number}" for number in range(1, 12)]

    assert shown(f"<p>{'<br>'.join(lines)}</p><p>Een <b>vet</b> woord</p>") == [
        "".join(lines),
        "Een vet woord",
    ]


def test_what_the_style_sheet_adds_is_no_text() -> None:
    assert shown("<p class=teller>Een</p><ul><li>punt</li></ul>") == ["Een", "punt"]


def test_a_note_is_a_text_of_its_own() -> None:
    assert shown("<p>Een<span class=noot>De noot.</span> woord</p>") == ["Een woord", "De noot."]


def test_what_is_drawn_on_each_page_is_a_text_on_each() -> None:
    rows = "<tr><td>rij</td></tr>" * 10
    head = "<thead><tr><th>Kop</th></tr></thead>"

    texts = shown(f"<div class=voet>Voet</div><table>{head}<tbody>{rows}</tbody></table>")

    assert sorted(set(texts)) == ["Kop", "Voet", "rij"]
    assert [texts.count(one) for one in ("Kop", "Voet", "rij")] == [2, 2, 10]


@pytest.mark.parametrize(
    "style",
    [
        "display: none",
        "visibility: hidden",
        "opacity: 0",
        "font-size: 0",
        "position: absolute; left: -400px",
        "position: absolute; top: 300px",
        "position: absolute; top: 150px",  # in the foot of the page
        "text-indent: -300px",
        "height: 5px; overflow: hidden",
        "margin-left: 350px; white-space: nowrap",
    ],
)
def test_what_is_hidden_or_cut_off_is_not_seen(style: str) -> None:
    assert shown(f'<p>Een</p><p style="{style}">Weg ermee</p>') == ["Een"]


@pytest.mark.parametrize(
    "style",
    [
        "height: 5px",
        "height: 20px; overflow: hidden",
        "margin-left: -20px",
        "position: absolute; top: 140px",
        "opacity: 0.5",
        "visibility: visible",
    ],
)
def test_what_lies_elsewhere_on_the_page_is_seen(style: str) -> None:
    assert shown(f'<p>Een</p><p style="{style}">Hier</p>') == ["Een", "Hier"]


def test_of_a_clipped_box_the_lines_within_are_seen() -> None:
    style = "height: 40px; overflow: hidden"

    assert shown(f'<p style="{style}">een<br>twee<br>drie</p>') == ["eentwee"]
