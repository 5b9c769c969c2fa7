"""Every style is what WeasyPrint itself would make of it, for every element and property."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from generator.pdf.inside.cascade import ElementStyles
from generator.pdf.inside.loading import CSS, HTML, FontConfiguration, StyleFor, weasyprint

PSEUDO = (None, "before", "after", "marker", "first-letter", "first-line", "footnote-call")
PAGE = """
<!DOCTYPE html><html lang="nl"><head><title>a</title>
<style>p::before { content: attr(class); -weasy-anchor: "voor" }</style></head>
<body style="--maat: 3pt">
  <h1 id="kop">a</h1><p class="x">a<em>b</em></p><p class="x" style="color: red !important">c</p>
  <p class="x">d<span class="noot">e</span></p><ul><li>f</li><li>g<ul><li>h</li></ul></li></ul>
  <table><tbody><tr><td>i</td><td lang="en">j</td></tr><tr><td>k</td></tr></tbody></table>
  <svg width="10"></svg><a name="daar">l</a>
</body></html>
"""
SHEETS = (
    "p { color: green; margin: 1em } p.x { color: blue !important; padding-inline: 2px }",
    "p { color: black } .x::after { content: 'x'; width: calc(1em + 2px) }"
    " .noot { float: footnote } .noot::footnote-call { color: var(--kleur, lime) }"
    " table { border-collapse: collapse; padding: 3px } td { border: var(--maat) solid }",
    "@layer laag { em { color: red; font-size: 2em } } em { font-size: 3em }"
    " li:first-child { text-transform: uppercase } li::marker { color: red }"
    " tr:nth-child(2) td { color: currentcolor; text-decoration: underline }",
)


class Targets:
    def __init__(self) -> None:
        self.anchors: list[str] = []

    def collect_anchor(self, name: str) -> None:
        self.anchors.append(name)


def styled(kind: type, monkeypatch: pytest.MonkeyPatch) -> tuple[HTML, StyleFor, list[str]]:
    monkeypatch.setattr(weasyprint.css, "StyleFor", kind)
    fonts, targets = FontConfiguration(), Targets()
    layers: list[str] = []
    html = HTML(string=PAGE)
    sheets = [CSS(string=sheet, font_config=fonts, layers=layers) for sheet in SHEETS]
    found = weasyprint.css.get_all_computed_styles(
        html, sheets, font_config=fonts, page_rules=[], layers=layers, target_collector=targets
    )
    return html, found, targets.anchors


def told(html: HTML, style_for: StyleFor) -> Iterator[tuple[Any, ...]]:
    names = weasyprint.css.properties.INITIAL_VALUES
    for number, element in enumerate(html.etree_element.iter()):
        for pseudo in PSEUDO:
            style = style_for(element, pseudo)
            yield number, pseudo, style and {name: style[name] for name in names}


def test_all_styles_are_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    html, ours, anchors = styled(ElementStyles, monkeypatch)
    other, theirs, other_anchors = styled(StyleFor, monkeypatch)

    assert [*told(html, ours)] == [*told(other, theirs)]
    assert anchors == other_anchors
    assert anchors.count("kop") == 1


def test_alike_elements_share_a_style_and_no_pseudo_element_has_one_unasked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    html, ours, _ = styled(ElementStyles, monkeypatch)
    first, second, third = html.etree_element.iter("p")

    assert ours(first) is ours(third)
    assert ours(first) is not ours(second)
    assert (first, "footnote-call") not in ours.get_computed_styles()
    assert ours(first, "footnote-call")["content"] == (("counter()", ("footnote", "decimal")),)
