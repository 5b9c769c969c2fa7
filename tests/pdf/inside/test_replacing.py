"""What is replaced for its time makes the very bytes that WeasyPrint makes."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from generator.pdf.claims import VARIANT
from generator.pdf.engine import HTML
from generator.pdf.inside.loading import weasyprint
from generator.pdf.inside.replacing import ALIKE, OTHERWISE, Replacement
from generator.pdf.structure.tagging import add_structure

PAGE = """
<html lang="nl"><title>Alles door elkaar</title>
<style>
  @page { size: 100mm 80mm; margin: 10mm; @bottom-right { content: counter(page) " van "
    counter(pages) } @footnote { border-top: 1px solid } }
  @page :first { @top-left { content: "eerste" } } @page :nth(3n) { @top-left { content: "derde" } }
  @page breed { size: 120mm 80mm; counter-increment: page 2 } .breed { page: breed }
  h1 { bookmark-level: 1 } p::first-letter { font-size: 2em } p::after { content: " ¶" }
  .rand { box-sizing: border-box; border: 3px solid; padding: 5%; width: 60%; min-height: 20px }
  .smal { float: left; width: calc(20% + 9px); margin: 1em 2% } .groot { max-width: 50% }
  .vast { position: absolute; top: 0; right: 0; height: 10% } .noot { float: footnote }
  table { border-collapse: collapse; width: 100% } td { border: 1px solid; padding: 2px 1% }
  .los { border-collapse: separate; border-spacing: 2px } .twee { columns: 2 }
  .rooster { display: grid; grid-template-columns: 1fr 2fr } .rij { display: flex }
</style>
<h1 id="kop">Een kop</h1><p>Tekst met <em>nadruk</em><span class="noot">Een noot.</span>.</p>
<div class="rand">in een rand</div><div class="smal">smal</div><div class="groot">groot</div>
<div class="vast">vast</div><ul><li>een<ol><li>twee</li></ol></li><li>drie</li></ul>
<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>{rows}</tbody></table>
<table class="los"><tbody><tr><td colspan="2">c</td></tr>
<tr><td>d</td><td>e</td></tr></tbody></table>
<div class="breed">breed<p style="break-before: page">nog eens</p></div>
<div class="twee"><p>links</p><p>rechts</p></div>
<div class="rooster"><p>f</p><p>g</p></div><div class="rij"><p>h</p><p>i</p></div>
<svg width="20" height="20"><rect width="9" height="9" fill="red"/></svg>
</html>
"""
ROWS = "".join(f"<tr><td>{n}</td><td>rij {n}</td></tr>" for n in range(30))
PAGE = PAGE.replace("{rows}", ROWS)


def pdf() -> bytes:
    made: bytes = HTML(string=PAGE).write_pdf(pdf_variant=VARIANT)
    return made


@contextmanager
def undone(*replaced: Replacement) -> Iterator[None]:
    """WeasyPrint as it comes, as far as those go."""
    for one in replaced:
        one.put(one.theirs)
    try:
        yield
    finally:
        for one in replaced:
            one.put(one.ours)


@pytest.mark.parametrize("one", ALIKE, ids=lambda one: f"{one.owner.__name__}.{one.name}")
def test_the_bytes_are_those_of_weasyprint(one: Replacement) -> None:
    with undone(one):
        theirs = pdf()

    assert pdf() == theirs


def test_they_are_for_all_together() -> None:
    with undone(*ALIKE):
        theirs = pdf()

    assert pdf() == theirs


def test_each_is_in_its_place() -> None:
    assert weasyprint.pdf.add_tags is add_structure
    assert all(one.theirs is not one.ours for one in (*ALIKE, *OTHERWISE))
